//! Blocks and statements, but for loops.

use super::{Generator, Type};

impl Generator {
    /// Writes a block's statements in a scope of their own.
    pub(super) fn block(&mut self, most: usize) {
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

    pub(super) fn statement(&mut self) {
        self.budget = self.budget.saturating_sub(1);
        if self.calls(20) {
            return self.let_call();
        }
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

    pub(super) fn let_table(&mut self) {
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
}
