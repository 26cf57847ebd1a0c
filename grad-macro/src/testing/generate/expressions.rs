//! Floats and conditions.

use super::{Generator, Type};

impl Generator {
    /// A float expression.
    pub(super) fn float(&mut self, depth: usize) -> String {
        if depth == 0 || self.random.chance(20) {
            return self.leaf();
        }
        if self.calls(15) {
            return self.call(depth - 1);
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

    pub(super) fn condition(&mut self, depth: usize) -> String {
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
                None => format!("{} > 2", self.count()),
            },
            4 => format!("{} > {}", self.count(), self.random.below(4)),
            5 => format!("{} && {}", self.parenthesised(), self.parenthesised()),
            6 => format!("{} || {}", self.parenthesised(), self.parenthesised()),
            _ => format!("!{}", self.parenthesised()),
        }
    }

    pub(super) fn parenthesised(&mut self) -> String {
        format!("({})", self.condition(0))
    }
}
