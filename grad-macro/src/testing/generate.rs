//! Random programs of the language that the interpreter covers, as source text.

use super::random::Random;

/// What a variable holds.
#[derive(Clone, PartialEq)]
enum Type {
    Float,
    /// A float that no parameter flows into.
    Constant,
    Index,
    Flag,
    Array(usize),
    /// An array that no parameter flows into.
    Table(usize),
    Pair,
    Closure(usize),
}

#[derive(Clone)]
struct Variable {
    name: String,
    ty: Type,
    mutable: bool,
}

pub(crate) struct Generator {
    random: Random,
    variables: Vec<Variable>,
    budget: usize,
    depth: usize,
    /// Labels of the open loops; the innermost is last.
    loops: Vec<Option<String>>,
    next: usize,
    /// How many values of a `let` are being written: no `return` may stand in them.
    in_value: usize,
    /// How many conditions and arguments of closures are being written: nothing may be assigned in them.
    in_condition: usize,
    out: String,
}

/// The parameters of every program: two floats, an array, a count and a constant.
pub(crate) const PARAMETERS: &str = "x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64";

/// The program of a seed.
pub(crate) fn program(seed: u64, name: &str) -> String {
    let mut random = Random::new(seed);
    let budget = 2 + random.below(12);
    let mut generator = Generator {
        random,
        variables: Vec::new(),
        budget,
        depth: 0,
        loops: Vec::new(),
        next: 0,
        in_value: 0,
        in_condition: 0,
        out: String::new(),
    };
    for (name, ty) in [
        ("x", Type::Float),
        ("y", Type::Float),
        ("a", Type::Array(3)),
        ("n", Type::Index),
        ("k", Type::Constant),
    ] {
        generator.add(name, ty, false);
    }
    generator.out = format!("fn {name}({PARAMETERS}) -> f64 {{\n");
    while generator.budget > 0 {
        generator.statement();
    }
    let result = generator.float(3);
    generator.line(&result);
    generator.out.push_str("}\n");
    generator.out
}

impl Generator {
    fn add(&mut self, name: &str, ty: Type, mutable: bool) {
        self.variables.retain(|v| v.name != name);
        self.variables.push(Variable {
            name: name.to_owned(),
            ty,
            mutable,
        });
    }

    fn line(&mut self, text: &str) {
        let indent = "    ".repeat(self.depth + 1);
        self.out.push_str(&format!("{indent}{text}\n"));
    }

    /// A name for a new variable: often a new one, sometimes one that shadows.
    fn name(&mut self, prefix: &str) -> String {
        if self.random.chance(15) {
            let names: Vec<String> = self
                .variables
                .iter()
                .filter(|v| prefix == "u" || !matches!(v.name.as_str(), "x" | "y"))
                .filter(|v| {
                    !matches!(v.name.as_str(), "n" | "k" | "a")
                        && !v.name.starts_with(['c', 'w', 'i'])
                })
                .map(|v| v.name.clone())
                .collect();
            if !names.is_empty() {
                return self.random.pick(&names).clone();
            }
        }
        self.next += 1;
        format!("{prefix}{}", self.next)
    }

    fn names(&self, wanted: impl Fn(&Variable) -> bool) -> Vec<String> {
        let found = self.variables.iter().filter(|v| wanted(v));
        found.map(|v| v.name.clone()).collect()
    }

    fn some(&mut self, wanted: impl Fn(&Variable) -> bool) -> Option<String> {
        let names = self.names(wanted);
        if names.is_empty() {
            return None;
        }
        // Later variables are more interesting.
        let i = self
            .random
            .below(names.len())
            .max(self.random.below(names.len()));
        Some(names[i].clone())
    }

    fn literal(&mut self) -> String {
        let x = self.random.float(0.1, 2.0);
        format!("{x:.2}_f64")
    }

    /// An integer expression that is a valid index below `n`.
    fn index(&mut self, n: usize) -> String {
        match self.random.below(4) {
            0 => self.random.below(n).to_string(),
            1 => match self.some(|v| v.ty == Type::Index) {
                Some(i) => format!("({i} + {}) % {n}", self.random.below(3)),
                None => "0".to_owned(),
            },
            _ => match self.some(|v| v.ty == Type::Index) {
                Some(i) => format!("{i} % {n}"),
                None => "0".to_owned(),
            },
        }
    }

    /// A constant float.
    fn constant(&mut self) -> String {
        match self.random.below(4) {
            0 => match self.some(|v| v.ty == Type::Index) {
                Some(i) => format!("(({i} % 5) as f64)"),
                None => self.literal(),
            },
            1 => match self.some(|v| v.ty == Type::Constant) {
                Some(c) => c,
                None => self.literal(),
            },
            _ => self.literal(),
        }
    }

    /// A place or variable of float type, active or not.
    fn leaf(&mut self) -> String {
        match self.random.below(10) {
            0 | 1 => self.constant(),
            2 | 3 => {
                let arrays: Vec<(String, usize)> = self
                    .variables
                    .iter()
                    .filter_map(|v| match v.ty {
                        Type::Array(n) => Some((v.name.clone(), n)),
                        _ => None,
                    })
                    .collect();
                let (name, n) = self.random.pick(&arrays).clone();
                let i = self.index(n);
                format!("{name}[{i}]")
            }
            4 => match self.some(|v| v.ty == Type::Pair) {
                Some(t) => format!("{t}.{}", self.random.below(2)),
                None => self.literal(),
            },
            _ => match self.some(|v| v.ty == Type::Float) {
                Some(name) => name,
                None => self.literal(),
            },
        }
    }

    /// A float expression.
    fn float(&mut self, depth: usize) -> String {
        if depth == 0 || self.random.chance(20) {
            return self.leaf();
        }
        let d = depth - 1;
        match self.random.below(28) {
            0..=4 => {
                let (a, b) = (self.float(d), self.float(d));
                format!("({a} + {b})")
            }
            5..=6 => {
                let (a, b) = (self.float(d), self.float(d));
                format!("({a} - {b})")
            }
            7..=9 => {
                let (a, b) = (self.float(d), self.float(d));
                format!("({a} * {b})")
            }
            10 => {
                let (a, b) = (self.float(d), self.float(d));
                format!("({a} / (1.5 + {b} * {b}))")
            }
            11 => {
                let a = self.float(d);
                format!("(-{a})")
            }
            12 => {
                let a = self.float(d);
                let f = *self
                    .random
                    .pick(&["sin", "cos", "tanh", "atan", "abs", "tanh"]);
                format!("({a}).{f}()")
            }
            13 => {
                let a = self.float(d);
                let f = *self.random.pick(&["sqrt", "ln", "recip", "cbrt", "ln_1p"]);
                format!("({a} * {a} + 1.25).{f}()")
            }
            14 => {
                let a = self.float(d);
                format!("({a}).sin().exp()")
            }
            15 => {
                let (a, b) = (self.float(d), self.float(d));
                let f = *self.random.pick(&["max", "min", "hypot"]);
                format!("({a}).{f}({b})")
            }
            16 => {
                let a = self.float(d);
                let n = self.random.below(4);
                format!("({a}).powi({n})")
            }
            17 => {
                let (a, b) = (self.float(d), self.float(d));
                format!("({a} * {a} + 0.5).powf({b}.tanh())")
            }
            18 | 19 => {
                let c = self.condition(1);
                let (a, b) = (self.float(d), self.float(d));
                format!("(if {c} {{ {a} }} else {{ {b} }})")
            }
            20 | 21 => {
                let closures: Vec<(String, usize)> = self
                    .variables
                    .iter()
                    .filter_map(|v| match v.ty {
                        Type::Closure(n) => Some((v.name.clone(), n)),
                        _ => None,
                    })
                    .collect();
                if closures.is_empty() {
                    return self.leaf();
                }
                let (name, n) = self.random.pick(&closures).clone();
                // An argument that is constant and assigns is refused.
                self.in_condition += 1;
                let args: Vec<String> = (0..n).map(|_| self.float(d)).collect();
                self.in_condition -= 1;
                format!("{name}({})", args.join(", "))
            }
            22 => {
                let i = self.index(3);
                let (a, b, c) = (self.float(d), self.float(d), self.float(d));
                format!("(match {i} {{ 0 => {a}, 1 | 2 => {b}, _ => {c} }})")
            }
            23 => {
                let (a, b) = (self.float(d), self.float(d));
                self.next += 1;
                let t = format!("b{}", self.next);
                format!("{{ let {t} = {a}; {t} * {b} + {t} }}")
            }
            24 => {
                let a = self.float(d);
                format!("({a}).mul_add(0.5, {})", self.leaf())
            }
            25 | 26 => self.effect(d),
            _ => self.leaf(),
        }
    }

    /// A float beside which something changes that other operands may read.
    fn effect(&mut self, depth: usize) -> String {
        if self.in_condition > 0 {
            return self.leaf();
        }
        let change = match self.random.below(5) {
            0 => {
                let index = self.some(|v| v.mutable && v.ty == Type::Index);
                index.map(|i| format!("{i} += 1"))
            }
            1 | 2 => self
                .some(|v| v.mutable && v.ty == Type::Constant)
                .map(|c| format!("{c} += {}", self.constant())),
            _ => self
                .place()
                .map(|place| format!("{place} = ({}).sin()", self.float(depth))),
        };
        let value = self.float(depth);
        match change {
            Some(change) => format!("{{ {change}; {value} }}"),
            None => value,
        }
    }

    fn condition(&mut self, depth: usize) -> String {
        self.in_condition += 1;
        let condition = self.any_condition(depth);
        self.in_condition -= 1;
        condition
    }

    fn any_condition(&mut self, depth: usize) -> String {
        match self.random.below(if depth == 0 { 5 } else { 8 }) {
            0 | 1 => {
                let (a, b) = (self.float(1), self.float(1));
                let op = *self.random.pick(&["<", "<=", ">", ">="]);
                format!("{a} {op} {b}")
            }
            2 => {
                let i = self.index(3);
                let op = *self.random.pick(&["<", "==", "!=", ">"]);
                format!("{i} {op} {}", self.random.below(3))
            }
            3 => match self.some(|v| v.ty == Type::Flag) {
                Some(flag) => flag,
                None => "n > 2".to_owned(),
            },
            4 => format!("n > {}", self.random.below(4)),
            5 => format!("{} && {}", self.parenthesised(), self.parenthesised()),
            6 => format!("{} || {}", self.parenthesised(), self.parenthesised()),
            _ => format!("!{}", self.parenthesised()),
        }
    }

    fn parenthesised(&mut self) -> String {
        format!("({})", self.condition(0))
    }

    /// Writes a block's statements in a scope of their own.
    fn block(&mut self, most: usize) {
        let visible = self.variables.clone();
        self.depth += 1;
        let count = 1 + self.random.below(most);
        for _ in 0..count {
            if self.budget == 0 {
                break;
            }
            self.statement();
        }
        self.depth -= 1;
        self.variables = visible;
    }

    fn statement(&mut self) {
        self.budget = self.budget.saturating_sub(1);
        let nested = self.depth >= 4;
        match self.random.below(39) {
            0..=4 => self.let_float(),
            5..=8 => self.assign(),
            9..=12 => self.compound(),
            13 | 14 if !nested => self.branch(),
            15..=18 if !nested => self.for_loop(),
            19 | 20 if !nested => self.while_loop(),
            21 if !nested => self.endless(),
            22 => self.let_array(),
            23 => self.let_pair(),
            24 => self.let_closure(),
            25 => self.let_index(),
            26 => self.let_constant(),
            27 => self.let_flag(),
            28 | 29 => self.leave(),
            30 => self.swap(),
            31 => self.late(),
            32 => self.array_change(),
            33 => self.let_table(),
            34..=37 if !nested => self.items_loop(),
            _ => self.let_float(),
        }
    }

    fn let_float(&mut self) {
        let value = self.float(3);
        let name = self.name("u");
        let mutable = self.random.chance(60);
        let keyword = if mutable { "mut " } else { "" };
        self.line(&format!("let {keyword}{name}: f64 = {value};"));
        self.add(&name, Type::Float, mutable);
    }

    fn let_array(&mut self) {
        let n = 2 + self.random.below(3);
        let value = if self.random.chance(30) {
            format!("[{}; {n}]", self.float(1))
        } else {
            let parts: Vec<String> = (0..n).map(|_| self.float(2)).collect();
            format!("[{}]", parts.join(", "))
        };
        let name = self.name("v");
        self.line(&format!("let mut {name}: [f64; {n}] = {value};"));
        self.add(&name, Type::Array(n), true);
    }

    fn let_pair(&mut self) {
        let (a, b) = (self.float(2), self.float(2));
        if self.random.chance(50) {
            let (p, q) = (self.name("v"), self.name("v"));
            if p == q {
                return;
            }
            self.line(&format!("let (mut {p}, mut {q}): (f64, f64) = ({a}, {b});"));
            self.add(&p, Type::Float, true);
            self.add(&q, Type::Float, true);
            return;
        }
        let name = self.name("v");
        self.line(&format!("let mut {name}: (f64, f64) = ({a}, {b});"));
        self.add(&name, Type::Pair, true);
    }

    fn let_closure(&mut self) {
        let n = 1 + self.random.below(2);
        let visible = self.variables.clone();
        // What it captures by reference may not be assigned while it lives: it reads what cannot change.
        self.variables.retain(|v| !v.mutable);
        let mut inputs = Vec::new();
        for _ in 0..n {
            self.next += 1;
            let name = format!("p{}", self.next);
            inputs.push(format!("{name}: f64"));
            self.add(&name, Type::Float, false);
        }
        let body = self.float(3);
        self.variables = visible;
        self.next += 1;
        let name = format!("c{}", self.next);
        self.line(&format!("let {name} = |{}| {body};", inputs.join(", ")));
        self.add(&name, Type::Closure(n), false);
    }

    fn let_index(&mut self) {
        let value = self.index(4);
        let name = self.name("v");
        self.line(&format!("let mut {name}: usize = {value};"));
        self.add(&name, Type::Index, true);
    }

    fn let_constant(&mut self) {
        let (a, b) = (self.constant(), self.constant());
        let name = self.name("v");
        let op = *self.random.pick(&["+", "*"]);
        self.line(&format!("let mut {name}: f64 = {a} {op} {b};"));
        self.add(&name, Type::Constant, true);
    }

    fn let_table(&mut self) {
        let n = 2 + self.random.below(3);
        let parts: Vec<String> = (0..n).map(|_| self.literal()).collect();
        self.next += 1;
        let name = format!("t{}", self.next);
        let keyword = if self.random.chance(25) { "mut " } else { "" };
        self.line(&format!("let {keyword}{name} = [{}];", parts.join(", ")));
        if !keyword.is_empty() {
            let (at, value) = (self.random.below(n), self.constant());
            self.line(&format!("{name}[{at}] = {value};"));
        }
        self.add(&name, Type::Table(n), false);
    }

    /// A loop over the elements of an array, by value or by reference, beside positions or another array's elements.
    fn items_loop(&mut self) {
        let is_array = |v: &Variable| matches!(v.ty, Type::Array(_) | Type::Table(_));
        let (Some(items), Some(others)) = (self.some(is_array), self.some(is_array)) else {
            return self.let_table();
        };
        let constant = |g: &Self, name: &str| {
            let var = g.variables.iter().find(|v| v.name == name);
            var.is_some_and(|v| matches!(v.ty, Type::Table(_)))
        };
        self.next += 2;
        let (p, q) = (format!("r{}", self.next - 1), format!("r{}", self.next));
        let (head, other) = match self.random.below(7) {
            0 => (format!("{p} in &{items}"), None),
            1 => (format!("{p} in {items}.iter()"), None),
            2 => (format!("{p} in {items}.iter().rev()"), None),
            3 => (format!("{p} in {items}.iter().skip(1)"), None),
            4 => (
                format!("({q}, {p}) in {items}.iter().enumerate()"),
                Some(Type::Index),
            ),
            5 => (format!("({p}, {q}) in {items}.iter().zip(&{others})"), None),
            _ => (format!("{p} in {items}"), None),
        };
        let zipped = head.contains("zip");
        let visible = self.variables.clone();
        // What a loop walks is borrowed.
        for variable in &mut self.variables {
            variable.mutable &= variable.name != items && variable.name != others;
        }
        let (text, label) = self.label();
        self.line(&format!("{text}for {head} {{"));
        if let Some(ty) = other {
            self.add(&q, ty, false);
        }
        self.loops.push(label);
        self.depth += 1;
        // What is bound is a reference or a float: it is read by an operator that takes both.
        for (name, array) in [(p, &items), (q, &others)]
            .into_iter()
            .take(1 + usize::from(zipped))
        {
            self.next += 1;
            let part = format!("u{}", self.next);
            let value = if constant(self, array) && self.random.chance(40) {
                format!("{name} * {}", self.constant())
            } else {
                format!("{name} * {}", self.float(1))
            };
            self.line(&format!("let mut {part}: f64 = {value};"));
            self.add(&part, Type::Float, true);
        }
        self.depth -= 1;
        self.block(4);
        self.loops.pop();
        self.variables = visible;
        self.line("}");
    }

    fn let_flag(&mut self) {
        let value = self.condition(1);
        let name = self.name("v");
        self.line(&format!("let mut {name}: bool = {value};"));
        self.add(&name, Type::Flag, true);
    }

    /// `let v; if c { v = a; } else { v = b; }`
    fn late(&mut self) {
        let (c, a, b) = (self.condition(1), self.float(2), self.float(2));
        self.next += 1;
        let name = format!("v{}", self.next);
        self.line(&format!("let {name}: f64;"));
        self.line(&format!(
            "if {c} {{ {name} = {a}; }} else {{ {name} = {b}; }}"
        ));
        self.add(&name, Type::Float, false);
    }

    /// A float place that can be assigned.
    fn place(&mut self) -> Option<String> {
        let choices: Vec<Variable> = self
            .variables
            .iter()
            .filter(|v| v.mutable && matches!(v.ty, Type::Float | Type::Array(_) | Type::Pair))
            .cloned()
            .collect();
        if choices.is_empty() {
            return None;
        }
        let variable = self.random.pick(&choices).clone();
        Some(match variable.ty {
            Type::Array(n) => {
                let i = self.index(n);
                format!("{}[{i}]", variable.name)
            }
            Type::Pair => format!("{}.{}", variable.name, self.random.below(2)),
            _ => variable.name,
        })
    }

    fn assign(&mut self) {
        if self.random.chance(15)
            && let Some(i) = self.some(|v| v.mutable && v.ty == Type::Index)
        {
            let value = self.index(5);
            self.line(&format!("{i} = {value};"));
            return;
        }
        if self.random.chance(10)
            && let Some(flag) = self.some(|v| v.mutable && v.ty == Type::Flag)
        {
            let value = self.condition(0);
            self.line(&format!("{flag} = {value};"));
            return;
        }
        if self.random.chance(10) {
            let names = self.names(|v| v.mutable && v.ty == Type::Float);
            if names.len() >= 2 {
                let i = self.random.below(names.len() - 1);
                let (p, q) = (&names[i], &names[i + 1]);
                let value = self.float(1);
                self.line(&format!("({p}, {q}) = ({q}, {value});"));
                self.assign_index_and_element();
                return;
            }
        }
        match self.place() {
            Some(place) => {
                let value = self.float(3);
                self.line(&format!("{place} = {value};"));
            }
            None => self.let_float(),
        }
    }

    /// An index, and an element that is found by it afterwards.
    fn assign_index_and_element(&mut self) {
        let array = self.variables.iter().find_map(|v| match v.ty {
            Type::Array(n) if v.mutable => Some((v.name.clone(), n)),
            _ => None,
        });
        if let (Some(i), Some((name, n))) = (self.some(|v| v.mutable && v.ty == Type::Index), array)
        {
            let (at, value) = (self.index(5), self.float(1));
            self.line(&format!("({i}, {name}[{i} % {n}]) = ({at}, {value});"));
        }
    }

    fn compound(&mut self) {
        if self.random.chance(15)
            && let Some(i) = self.some(|v| v.mutable && v.ty == Type::Index)
        {
            self.line(&format!("{i} += 1;"));
            return;
        }
        if self.random.chance(10)
            && let Some(c) = self.some(|v| v.mutable && v.ty == Type::Constant)
        {
            let value = self.constant();
            self.line(&format!("{c} += {value};"));
            return;
        }
        match self.place() {
            Some(place) => {
                let value = self.float(2);
                match self.random.below(6) {
                    0..=2 => self.line(&format!("{place} += {value};")),
                    3 => self.line(&format!("{place} -= {value};")),
                    4 => self.line(&format!("{place} *= ({value}).sin();")),
                    _ => self.line(&format!("{place} /= 1.5 + {value} * {value};")),
                }
            }
            None => self.let_float(),
        }
    }

    fn array_change(&mut self) {
        let arrays: Vec<(String, usize)> = self
            .variables
            .iter()
            .filter_map(|v| match v.ty {
                Type::Array(n) if v.mutable => Some((v.name.clone(), n)),
                _ => None,
            })
            .collect();
        if arrays.is_empty() {
            return self.let_array();
        }
        let (name, n) = self.random.pick(&arrays).clone();
        if self.random.chance(60) {
            let (i, j) = (self.index(n), self.index(n));
            self.line(&format!("{name}.swap({i}, {j});"));
        } else {
            let value = self.float(1);
            // The value may read the array.
            self.line(&format!("{{ let e = {value}; {name}.fill(e); }}"));
        }
    }

    fn swap(&mut self) {
        let names = self.names(|v| v.mutable && v.ty == Type::Float);
        if names.len() < 2 {
            return self.let_float();
        }
        let i = self.random.below(names.len() - 1);
        let (p, q) = (names[i].clone(), names[i + 1].clone());
        self.line(&format!("std::mem::swap(&mut {p}, &mut {q});"));
    }

    fn branch(&mut self) {
        let c = self.condition(1);
        self.line(&format!("if {c} {{"));
        self.block(3);
        if self.random.chance(20) {
            let c = self.condition(0);
            self.line(&format!("}} else if {c} {{"));
            self.block(2);
        }
        if self.random.chance(60) {
            self.line("} else {");
            self.block(3);
        }
        self.line("}");
    }

    fn label(&mut self) -> (String, Option<String>) {
        if self.random.chance(25) {
            self.next += 1;
            let label = format!("'l{}", self.next);
            return (format!("{label}: "), Some(label));
        }
        (String::new(), None)
    }

    fn for_loop(&mut self) {
        let range = match self.random.below(9) {
            0..=2 => format!("0..{}", 1 + self.random.below(4)),
            3 | 4 => "0..n".to_owned(),
            5 => "(0..n).rev()".to_owned(),
            6 => "(0..7).step_by(3)".to_owned(),
            7 => format!("1..={}", 1 + self.random.below(3)),
            _ => match self.some(|v| v.ty == Type::Index) {
                Some(i) => format!("0..{i} % 4"),
                None => "0..2".to_owned(),
            },
        };
        let visible = self.variables.clone();
        let (text, label) = self.label();
        self.next += 1;
        let name = format!("i{}", self.next);
        self.line(&format!("{text}for {name} in {range} {{"));
        self.add(&name, Type::Index, false);
        self.loops.push(label);
        self.block(4);
        self.loops.pop();
        self.variables = visible;
        self.line("}");
    }

    fn while_loop(&mut self) {
        self.next += 1;
        let counter = format!("w{}", self.next);
        self.line(&format!("let mut {counter}: usize = 0;"));
        let most = 1 + self.random.below(4);
        let extra = if self.random.chance(40) {
            format!(" && {}", self.parenthesised())
        } else {
            String::new()
        };
        let (text, label) = self.label();
        self.line(&format!("{text}while {counter} < {most}{extra} {{"));
        self.line(&format!("    {counter} += 1;"));
        self.add(&counter, Type::Index, false);
        self.loops.push(label);
        self.block(4);
        self.loops.pop();
        self.line("}");
    }

    fn endless(&mut self) {
        self.next += 1;
        let counter = format!("w{}", self.next);
        self.line(&format!("let mut {counter}: usize = 0;"));
        let most = 1 + self.random.below(4);
        self.add(&counter, Type::Index, false);
        let with_value = self.random.chance(50);
        let (text, label) = self.label();
        let name = self.name("v");
        if with_value {
            self.line(&format!("let {name}: f64 = {text}loop {{"));
        } else {
            self.line(&format!("{text}loop {{"));
        }
        self.line(&format!("    {counter} += 1;"));
        // A `break` of ours gives a value, so other exits of this loop must not be written.
        let loops = if with_value {
            Some(std::mem::take(&mut self.loops))
        } else {
            self.loops.push(label);
            None
        };
        let early = self.random.chance(50);
        self.in_value += usize::from(with_value);
        let visible = self.variables.clone();
        if !early {
            self.inner_block(3);
        }
        let value = if with_value {
            format!(" {}", self.float(2))
        } else {
            String::new()
        };
        self.line(&format!("    if {counter} >= {most} {{ break{value}; }}"));
        if early {
            self.inner_block(3);
        }
        self.variables = visible;
        self.in_value -= usize::from(with_value);
        match loops {
            Some(loops) => self.loops = loops,
            None => {
                self.loops.pop();
            }
        }
        if with_value {
            self.line("};");
            self.add(&name, Type::Float, false);
        } else {
            self.line("}");
        }
    }

    /// Statements of a loop's body whose names stay visible to the end of it.
    fn inner_block(&mut self, most: usize) {
        self.depth += 1;
        for _ in 0..1 + self.random.below(most) {
            if self.budget > 0 {
                self.statement();
            }
        }
        self.depth -= 1;
    }

    /// `if c { break; }` and the like.
    fn leave(&mut self) {
        let c = self.condition(1);
        if self.loops.is_empty() || self.random.chance(15) {
            if self.in_value > 0 {
                return;
            }
            if self.depth == 0 || !self.loops.is_empty() {
                let value = self.float(2);
                self.line(&format!("if {c} {{ return {value}; }}"));
            }
            return;
        }
        let labels: Vec<String> = self.loops.iter().flatten().cloned().collect();
        let label = if !labels.is_empty() && self.random.chance(40) {
            format!(" {}", self.random.pick(&labels))
        } else {
            String::new()
        };
        let keyword = if self.random.chance(50) {
            "break"
        } else {
            "continue"
        };
        let before = match self.place() {
            Some(place) if self.random.chance(40) => {
                let value = self.float(1);
                format!("{place} += {value}; ")
            }
            _ => String::new(),
        };
        self.line(&format!("if {c} {{ {before}{keyword}{label}; }}"));
    }
}
