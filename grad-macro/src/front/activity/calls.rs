//! The activity of calls, methods and closures: a closure is taken as if it were called on elements of what the method is called on.

use super::Activity;
use super::shape::{Shape, join};
use crate::front::may_change::value_changes;
use crate::front::syntax::{is_constant_call, place_root};
use crate::names::Method;
use crate::names::changes::{changes_receiver, is_inert};
use crate::names::iterators::{self, Closure, Items, Role, Sink, Source};
use syn::{Expr, Pat};

impl Activity {
    /// The value of a closure's body on parameters of these shapes.
    fn applied(&mut self, inputs: &[Pat], shapes: &[Shape], body: &Expr) -> Shape {
        for (input, shape) in inputs.iter().zip(shapes) {
            self.bind(input, shape);
        }
        self.shape(body)
    }

    pub(super) fn call(&mut self, call: &syn::ExprCall) -> Shape {
        let shapes: Vec<Shape> = call.args.iter().map(|arg| self.shape(arg)).collect();
        let active = shapes.iter().any(Shape::any);
        let Expr::Path(path) = &*call.func else {
            return Shape::Leaf(self.shape(&call.func).any() || active);
        };
        let name = path
            .path
            .segments
            .last()
            .map(|s| s.ident.to_string())
            .unwrap_or_default();
        if is_constant_call(&path.path, &self.runtime) {
            return Shape::Leaf(false);
        }
        // What a function is lent by `&mut` depends on all that it is passed.
        for arg in &call.args {
            if let Expr::Reference(reference) = arg
                && reference.mutability.is_some()
                && !place_root(&reference.expr).is_some_and(|root| self.is_fixed(&root))
            {
                self.assign(&reference.expr, active);
            }
        }
        if let Some(inputs) = self.closures.get(&name).cloned() {
            for (input, shape) in inputs.iter().zip(&shapes) {
                self.nested(|a| a.bind(input, shape));
            }
            return Shape::Leaf(active || self.active.contains(&name));
        }
        // `from_fn(|i| ..)` and the like are active as their closure is.
        Shape::Leaf(active)
    }

    /// A method that may change its receiver.
    pub(super) fn lends_receiver(&mut self, call: &syn::ExprMethodCall, active: bool) {
        let Some(root) = place_root(&call.receiver).filter(|root| !self.is_fixed(root)) else {
            return;
        };
        if active {
            self.assign(&call.receiver, true);
            self.memory.insert(root);
        }
    }

    pub(super) fn method(&mut self, call: &syn::ExprMethodCall) -> Shape {
        let name = call.method.to_string();
        let receiver = self.shape(&call.receiver);
        // The closure's parameters: elements of the receiver, and for `fold` the accumulator before them.
        let mut args = Vec::new();
        let others = call
            .args
            .iter()
            .filter(|arg| !matches!(arg, Expr::Closure(_)));
        for arg in others.collect::<Vec<_>>() {
            args.push(self.shape(arg));
        }
        for arg in &call.args {
            if let Expr::Closure(closure) = arg {
                let inputs: Vec<Pat> = closure.inputs.iter().cloned().collect();
                let shapes = closure_inputs(&name, inputs.len(), &receiver, &args);
                let mut shape = self.nested(|a| a.applied(&inputs, &shapes, &closure.body));
                let closure_takes = iterators::called(call).map(|method| method.closure);
                let carries = matches!(
                    closure_takes,
                    Some(Closure::StateAndItem | Closure::TwoItems)
                );
                if carries && inputs.len() == 2 {
                    // The state is also what the closure gave before.
                    let state = join(shapes[0].clone(), shape);
                    shape = self.nested(|a| {
                        a.applied(&inputs, &[state.clone(), shapes[1].clone()], &closure.body)
                    });
                    shape = join(state, shape);
                }
                args.push(shape);
            } else if let Expr::Path(path) = arg
                && let Some(ident) = path.path.get_ident()
                && let Some(inputs) = self.closures.get(&ident.to_string()).cloned()
            {
                let shapes = closure_inputs(&name, inputs.len(), &receiver, &args);
                self.nested(|a| {
                    for (input, shape) in inputs.iter().zip(&shapes) {
                        a.bind(input, shape);
                    }
                });
            }
        }
        let active = receiver.any() || args.iter().any(Shape::any);
        for arg in &call.args {
            if let Expr::Reference(reference) = arg
                && reference.mutability.is_some()
                && !place_root(&reference.expr).is_some_and(|root| self.is_fixed(&root))
            {
                self.assign(&reference.expr, active);
            }
        }
        if value_changes(call, self) {
            self.lends_receiver(call, active);
        }
        if changes_receiver(&name) {
            self.assign(&call.receiver, args.iter().any(Shape::any));
            if let Some(root) = place_root(&call.receiver) {
                self.memory.insert(root);
            }
        }
        if is_inert(&name) {
            return Shape::Leaf(false);
        }
        let Some(method) = iterators::called(call) else {
            return match Method::named(&name) {
                Method::Clone | Method::ToOwned => receiver,
                _ => Shape::Leaf(active),
            };
        };
        match (method.items, method.role) {
            (Items::Same, _) | (_, Role::Source(Source::ElementsMut)) => receiver,
            (Items::Indexed, _) => Shape::Tuple(vec![Shape::Leaf(false), receiver]),
            (Items::Paired, _) => Shape::Tuple(vec![
                receiver,
                args.into_iter().next().unwrap_or(Shape::Leaf(false)),
            ]),
            // A function by its name gives what it is called on.
            (Items::OfClosure, _) => match args.pop() {
                Some(shape) if matches!(call.args.first(), Some(Expr::Closure(_))) => shape,
                shape => Shape::Leaf(receiver.any() || shape.is_some_and(|s| s.any())),
            },
            (Items::Other, Role::Sink(Sink::Fold)) if call.args.len() == 2 => {
                let init = args.first().cloned().unwrap_or(Shape::Leaf(false));
                let result = args.pop().unwrap_or(Shape::Leaf(false));
                match call.args.last() {
                    Some(Expr::Closure(_)) => join(init, result),
                    _ => Shape::Leaf(active),
                }
            }
            (Items::Other, _) => Shape::Leaf(active),
        }
    }
}

/// The shapes of the parameters of a closure that is given to a method: elements of the receiver, and for `fold` the state
/// before them.
fn closure_inputs(name: &str, count: usize, receiver: &Shape, args: &[Shape]) -> Vec<Shape> {
    let other = args.first().cloned().unwrap_or(Shape::Leaf(false));
    let takes = iterators::named(name).map(|method| method.closure);
    match (Method::named(name), count) {
        (_, 2) if takes == Some(Closure::StateAndItem) => vec![other, receiver.clone()],
        (Method::ZipMap, 2) => vec![receiver.clone(), other],
        _ => vec![receiver.clone(); count],
    }
}
