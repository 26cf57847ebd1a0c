//! The functions beside a program under test. Their calls are run over the source, and their pullbacks by dual numbers: what the compiler
//! makes of a call is compared with something that knows no pullbacks.

use super::dual::Dual;
use super::evaluate::{Eval, Evaluator, Exit, V};
use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use syn::ItemFn;

pub(crate) type Functions = Rc<HashMap<String, ItemFn>>;

thread_local! {
    static FUNCTIONS: RefCell<Functions> = RefCell::default();
}

/// Those that evaluators of this thread know.
pub(crate) fn known() -> Functions {
    FUNCTIONS.with_borrow(Rc::clone)
}

/// Reads the functions of a program; the last one is the program itself. From here on, evaluators know all of them.
pub(crate) fn read(source: &str) -> syn::Result<ItemFn> {
    let file: syn::File = syn::parse_str(source)?;
    let mut functions = HashMap::new();
    let mut last = None;
    for item in file.items {
        let syn::Item::Fn(item) = item else {
            return Err(syn::Error::new_spanned(item, "not a function"));
        };
        functions.insert(item.sig.ident.to_string(), item.clone());
        last = Some(item);
    }
    FUNCTIONS.replace(Rc::new(functions));
    last.ok_or_else(|| syn::Error::new(proc_macro2::Span::call_site(), "no function"))
}

/// A function with the arguments that it was called with; where tangents were given, they are the dual parts.
#[derive(Debug)]
pub(crate) struct Called {
    pub(crate) name: String,
    pub(crate) args: Vec<V>,
}

/// For each argument the cotangent, or the tangent of it.
pub(crate) type Cotangents = Vec<V>;

impl Called {
    /// The value, whose dual parts are the tangent.
    pub(crate) fn value(&self) -> Eval {
        self.run(&self.args).map(|(value, _)| value)
    }

    fn run(&self, args: &[V]) -> Result<(V, u64), Exit> {
        let mut evaluator = Evaluator::new();
        let value = evaluator.call_known(&self.name, args.to_vec())?;
        Ok((value, evaluator.trace))
    }

    /// The cotangents of the arguments for that of the value.
    pub(crate) fn pulled(&self, cotangent: &V) -> Result<Cotangents, Exit> {
        Ok(self.pulled_at(cotangent, 0.0)?.0)
    }

    /// At the arguments moved by so much of their tangents; with the decisions on the way.
    fn pulled_at(&self, cotangent: &V, step: f64) -> Result<(Cotangents, u64), Exit> {
        let mut seeds = Vec::new();
        cotangent.flatten(&mut seeds);
        let moved: Vec<V> = self.args.iter().map(|arg| at(arg, step)).collect();
        let mut found = Vec::new();
        let mut trace = 0;
        for (i, arg) in moved.iter().enumerate() {
            let mut floats = Vec::new();
            arg.flatten(&mut floats);
            let mut slopes = Vec::new();
            for k in 0..floats.len() {
                let mut args = moved.clone();
                args[i] = seeded(arg, k);
                let (value, decisions) = self.run(&args)?;
                trace = decisions;
                let mut parts = Vec::new();
                value.flatten(&mut parts);
                // What has no cotangent is not multiplied by a slope that may be infinite.
                let terms = parts.iter().zip(&seeds);
                let terms = terms.filter(|(part, seed)| part.d != 0.0 && seed.x != 0.0);
                slopes.push(terms.map(|(part, seed)| part.d * seed.x).sum::<f64>());
            }
            let mut slopes = slopes.into_iter();
            found.push(arg.map(&mut |_| Dual::new(slopes.next().unwrap_or(0.0))));
        }
        Ok((found, trace))
    }

    /// The tangents of the cotangents, for the cotangent of the value and its tangent: by differences along the tangents of the arguments.
    pub(crate) fn tangents(&self, cotangent: &V, tangent: &V) -> Result<Cotangents, Exit> {
        let mut sum = self.pulled(tangent)?;
        for step in [1e-5, 1e-7] {
            let (up, one) = self.pulled_at(cotangent, step)?;
            let (down, other) = self.pulled_at(cotangent, -step)?;
            if one != other && step > 1e-7 {
                continue;
            }
            let (up, down) = (floats(&up), floats(&down));
            let mut slopes = up
                .iter()
                .zip(&down)
                .map(|(up, down)| 0.5 * (up - down) / step);
            for sum in &mut sum {
                *sum = sum.map(&mut |x| Dual::new(x.x + slopes.next().unwrap_or(0.0)));
            }
            break;
        }
        Ok(sum)
    }
}

/// A value moved by so much of its tangent.
fn at(value: &V, step: f64) -> V {
    value.map(&mut |x| Dual::new(x.x + step * x.d))
}

/// A value with the tangent one for its float number `k`.
fn seeded(value: &V, k: usize) -> V {
    let mut next = 0;
    value.map(&mut |x| {
        next += 1;
        let d = if next == k + 1 { 1.0 } else { 0.0 };
        Dual { x: x.x, d }
    })
}

fn floats(values: &[V]) -> Vec<f64> {
    let mut all = Vec::new();
    values.iter().for_each(|value| value.flatten(&mut all));
    all.iter().map(|x| x.x).collect()
}
