//! Loops and what leaves them.

use super::{Generator, Type, Variable};

impl Generator {
    /// A loop over the elements of an array, by value or by reference, beside positions or another array's elements.
    pub(super) fn items_loop(&mut self) {
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

    fn label(&mut self) -> (String, Option<String>) {
        if self.random.chance(25) {
            self.next += 1;
            let label = format!("'l{}", self.next);
            return (format!("{label}: "), Some(label));
        }
        (String::new(), None)
    }

    pub(super) fn for_loop(&mut self) {
        let range = match self.random.below(9) {
            0..=2 => format!("0..{}", 1 + self.random.below(4)),
            3 | 4 => format!("0..{}", self.count()),
            5 => format!("(0..{}).rev()", self.count()),
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

    pub(super) fn while_loop(&mut self) {
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

    pub(super) fn endless(&mut self) {
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
    pub(super) fn leave(&mut self) {
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
