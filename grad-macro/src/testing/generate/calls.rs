//! Functions beside a program, and calls of them.

use super::{Generator, PARAMETERS, Type, parameters};
use crate::testing::random::Random;

/// What a function beside the program takes and gives.
#[derive(Clone, Copy, PartialEq)]
enum Form {
    Scalars,
    Slice,
    /// Beside constants.
    Constants,
    Recursive,
    Pair,
    Array,
}

const FORMS: [Form; 6] = [
    Form::Scalars,
    Form::Slice,
    Form::Constants,
    Form::Recursive,
    Form::Pair,
    Form::Array,
];

/// A function that may be called.
#[derive(Clone)]
pub(super) struct Helper {
    name: String,
    form: Form,
}

/// The program of a seed, behind functions that it calls. The last function is the program.
pub(crate) fn program_with_calls(seed: u64, name: &str) -> String {
    let mut random = Random::new(seed ^ 0x00ca_1150);
    let mut out = String::new();
    let mut helpers: Vec<Helper> = Vec::new();
    for i in 0..1 + random.below(3) {
        let form = *random.pick(&FORMS);
        let helper = Helper {
            // Names do not occur in one another, nor in the program.
            name: format!("{name}_g{i}"),
            form,
        };
        let inner = Random::new(seed.wrapping_mul(31).wrapping_add(i as u64));
        out.push_str(&function(inner, &helper, &helpers));
        helpers.push(helper);
    }
    let budget = 1 + random.below(8);
    let itself = random.chance(15);
    let mut generator = Generator::new(random, budget, &parameters(), helpers);
    generator.out = format!("fn {name}({PARAMETERS}) -> f64 {{\n");
    generator.statements();
    let mut result = generator.float(3);
    if itself {
        let (x, y) = (generator.float(1), generator.float(1));
        generator.line(&format!("let result: f64 = {result};"));
        result = format!(
            "if n > 0 {{ result * {name}({x}, {y}, a, n - 1, k).sin() }} else {{ result }}"
        );
    }
    generator.line(&result);
    generator.out.push_str("}\n");
    out.push_str(&generator.out);
    out
}

/// The source of a function that may call those before it.
fn function(mut random: Random, helper: &Helper, before: &[Helper]) -> String {
    let name = &helper.name;
    let budget = random.below(3);
    let (p, q) = (("p", Type::Float), ("q", Type::Float));
    let (head, parameters) = match helper.form {
        Form::Scalars => ("p: f64, q: f64) -> f64", vec![p, q]),
        Form::Pair => ("p: f64, q: f64) -> (f64, f64)", vec![p, q]),
        Form::Slice => ("v: &[f64], p: f64) -> f64", vec![p]),
        Form::Array => (
            "v: [f64; 3], p: f64) -> [f64; 3]",
            vec![("v", Type::Array(3)), p],
        ),
        Form::Constants => (
            "p: f64, m: usize, #[constant] c: f64) -> f64",
            vec![p, ("m", Type::Index), ("c", Type::Constant)],
        ),
        Form::Recursive => (
            "p: f64, q: f64, m: usize) -> f64",
            vec![p, q, ("m", Type::Index)],
        ),
    };
    let mut g = Generator::new(random, budget, &parameters, before.to_vec());
    g.out = format!("fn {name}({head} {{\n");
    match helper.form {
        Form::Slice => {
            g.line("let mut s: f64 = p;");
            g.line("let first: [f64; 2] = [v[0], v[1]];");
            g.add("s", Type::Float, true);
            g.add("first", Type::Array(2), false);
            let term = g.float(2);
            g.line(&format!(
                "for i in 0..v.len() {{ s += v[i] * ({term}).sin(); }}"
            ));
        }
        Form::Recursive => {
            let end = g.float(2);
            g.line(&format!("if m == 0 {{ return {end}; }}"));
            let (p, q) = (g.float(1), g.float(1));
            g.line(&format!("let inner: f64 = {name}({p}, {q}, m - 1);"));
            g.add("inner", Type::Float, false);
        }
        Form::Scalars | Form::Constants | Form::Pair | Form::Array => {}
    }
    // A `return` would give a float.
    g.in_value = usize::from(matches!(helper.form, Form::Pair | Form::Array));
    g.statements();
    let result = match helper.form {
        Form::Pair => format!("({}, {})", g.float(2), g.float(2)),
        Form::Array => format!("[{}, {}, v[0]]", g.float(2), g.float(2)),
        _ => g.float(3),
    };
    g.line(&result);
    g.out.push_str("}\n\n");
    g.out
}

impl Generator {
    fn statements(&mut self) {
        while self.budget > 0 {
            self.statement();
        }
    }

    /// A function of one of these forms.
    fn helper(&mut self, forms: &[Form]) -> Option<Helper> {
        let found: Vec<Helper> = self
            .helpers
            .iter()
            .filter(|helper| forms.contains(&helper.form))
            .cloned()
            .collect();
        (!found.is_empty()).then(|| self.random.pick(&found).clone())
    }

    /// Whether a call is to be written here.
    pub(super) fn calls(&mut self, percent: u64) -> bool {
        !self.helpers.is_empty() && self.random.chance(percent)
    }

    /// A call that gives a float.
    pub(super) fn call(&mut self, depth: usize) -> String {
        let floats = &FORMS[..5];
        let Some(helper) = self.helper(floats) else {
            return self.leaf();
        };
        let call = self.call_of(&helper, depth);
        match helper.form {
            Form::Pair => format!("{call}.{}", self.random.below(2)),
            _ => call,
        }
    }

    fn call_of(&mut self, helper: &Helper, depth: usize) -> String {
        // A constant argument that assigns is refused.
        self.in_condition += 1;
        let a = self.float(depth);
        let b = match helper.form {
            Form::Scalars | Form::Pair => self.float(depth),
            Form::Slice => {
                let array = self.array(None);
                self.in_condition -= 1;
                return format!("{}(&{array}, {a})", helper.name);
            }
            Form::Array => {
                let array = self.array(Some(3));
                self.in_condition -= 1;
                return format!("{}({array}, {a})", helper.name);
            }
            Form::Constants => format!("{}, {}", self.index(3), self.constant()),
            Form::Recursive => format!("{}, {}", self.float(depth), self.index(3)),
        };
        self.in_condition -= 1;
        format!("{}({a}, {b})", helper.name)
    }

    /// An array variable, or an array of floats.
    fn array(&mut self, size: Option<usize>) -> String {
        let fits = |ty: &Type| match ty {
            Type::Array(n) | Type::Table(n) => size.is_none_or(|size| size == *n),
            _ => false,
        };
        match self.some(|v| fits(&v.ty)) {
            Some(array) if self.random.chance(80) => array,
            _ => {
                let parts: Vec<String> = (0..size.unwrap_or(2)).map(|_| self.float(1)).collect();
                format!("[{}]", parts.join(", "))
            }
        }
    }

    /// A variable that holds the value of a call.
    pub(super) fn let_call(&mut self) {
        let Some(helper) = self.helper(&FORMS) else {
            return;
        };
        let call = self.call_of(&helper, 1);
        let name = self.name("v");
        let (ty, kind) = match helper.form {
            Form::Pair if self.random.chance(50) => {
                let other = self.name("v");
                if other == name {
                    return;
                }
                self.line(&format!("let ({name}, mut {other}) = {call};"));
                self.add(&name, Type::Float, false);
                self.add(&other, Type::Float, true);
                return;
            }
            Form::Pair => ("(f64, f64)", Type::Pair),
            Form::Array => ("[f64; 3]", Type::Array(3)),
            _ => ("f64", Type::Float),
        };
        // A value whose type only rustc knows, or one that is declared.
        if self.random.chance(50) {
            self.line(&format!("let mut {name}: {ty} = {call};"));
        } else {
            self.line(&format!("let mut {name} = {call};"));
        }
        self.add(&name, kind, true);
    }
}
