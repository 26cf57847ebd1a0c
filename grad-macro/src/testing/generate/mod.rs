//! Random programs of the language that the interpreter covers, as source text.

mod calls;
mod expressions;
mod loops;
mod statements;

use super::random::Random;
use calls::Helper;
pub(crate) use calls::program_with_calls;

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
    /// The functions that may be called.
    helpers: Vec<Helper>,
    out: String,
}

/// The parameters of every program: two floats, an array, a count and a constant.
pub(crate) const PARAMETERS: &str = "x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64";

/// The program of a seed.
pub(crate) fn program(seed: u64, name: &str) -> String {
    let mut random = Random::new(seed);
    let budget = 2 + random.below(12);
    let mut generator = Generator::new(random, budget, &parameters(), Vec::new());
    generator.out = format!("fn {name}({PARAMETERS}) -> f64 {{\n");
    while generator.budget > 0 {
        generator.statement();
    }
    let result = generator.float(3);
    generator.line(&result);
    generator.out.push_str("}\n");
    generator.out
}

fn parameters() -> [(&'static str, Type); 5] {
    [
        ("x", Type::Float),
        ("y", Type::Float),
        ("a", Type::Array(3)),
        ("n", Type::Index),
        ("k", Type::Constant),
    ]
}

impl Generator {
    fn new(
        random: Random,
        budget: usize,
        parameters: &[(&str, Type)],
        helpers: Vec<Helper>,
    ) -> Generator {
        let mut generator = Generator {
            random,
            variables: Vec::new(),
            budget,
            depth: 0,
            loops: Vec::new(),
            next: 0,
            in_value: 0,
            in_condition: 0,
            helpers,
            out: String::new(),
        };
        for (name, ty) in parameters {
            generator.add(name, ty.clone(), false);
        }
        generator
    }

    fn add(&mut self, name: &str, ty: Type, mutable: bool) {
        self.variables.retain(|v| v.name != name);
        self.variables.push(Variable {
            name: name.to_owned(),
            ty,
            mutable,
        });
    }

    /// The count that a function has, or a number.
    fn count(&self) -> &'static str {
        match self.variables.iter().any(|v| v.name == "n") {
            true => "n",
            false => "2",
        }
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
                    !matches!(v.name.as_str(), "n" | "k" | "a" | "m" | "v")
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
                if arrays.is_empty() {
                    return self.literal();
                }
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
}
