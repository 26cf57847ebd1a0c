//! That a derivative belongs to the method that is called.
//!
//! `value.method()` is the first method of the name on the way from the type of the value to what it dereferences to, and at each type by
//! value, then by reference. The derivative's hidden siblings are looked for on the same way, and stand beside a method of their type; so
//! what may be meant instead is a method that comes earlier. A user's `Deref` is refused: nothing tells what its type has of its own. Where
//! the method comes first, it is the one. Where something by value would come before it, emitted code asks for it: `Subject` is the
//! receiver to ask.

use std::rc::Rc;
use std::sync::Arc;

/// A receiver of a method that takes it as a `Form`: the value, or a reference to it.
#[diagnostic::on_unimplemented(
    message = "this method is found by `Deref`, behind which `{Self}` may have another one of its name",
    label = "the derivative may be that of another method",
    note = "help: give the type a method of its own that calls it, with `#[differentiable]`"
)]
pub trait Receiver<Form, Way> {
    type Subject;
}

/// Nothing comes before the method.
#[derive(Debug)]
pub enum First {}

/// The receiver is the value, and the method takes a reference to it.
#[derive(Debug)]
pub enum ByReference {}

/// The receiver is a reference to so many pointers to what the method takes.
#[derive(Debug)]
pub enum Behind<const N: usize> {}

#[diagnostic::do_not_recommend]
impl<X> Receiver<X, First> for X {
    type Subject = ();
}

#[diagnostic::do_not_recommend]
impl<X> Receiver<&X, ByReference> for X {
    type Subject = X;
}

macro_rules! pointers {
    ($($n:literal: [$($lifetimes:tt)*] $pointer:ty, $form:ty;)*) => {
        $(
            #[diagnostic::do_not_recommend]
            impl<$($lifetimes)* X> Receiver<$form, Behind<$n>> for $pointer {
                type Subject = $pointer;
            }
        )*
    };
}

pointers! {
    0: ['a,] &'a X, X;
    1: ['a, 'b,] &'a &'b X, X;
    2: ['a,] &'a mut X, X;
    3: ['a, 'c,] &'a mut X, &'c X;
    4: ['a, 'b, 'c,] &'a &'b mut X, &'c X;
    5: [] Box<X>, X;
    6: ['c,] Box<X>, &'c X;
    7: ['a, 'c,] &'a Box<X>, &'c X;
    8: ['c,] Rc<X>, &'c X;
    9: ['a, 'c,] &'a Rc<X>, &'c X;
    10: ['c,] Arc<X>, &'c X;
    11: ['a, 'c,] &'a Arc<X>, &'c X;
    12: ['b, 'c,] std::cell::Ref<'b, X>, &'c X;
    13: ['b, 'c,] std::cell::RefMut<'b, X>, &'c X;
    14: ['b, 'c,] std::sync::MutexGuard<'b, X>, &'c X;
    15: ['b, 'c,] std::sync::RwLockReadGuard<'b, X>, &'c X;
    17: ['a,] &'a Box<X>, X;
    18: [] Rc<X>, X;
    19: ['a,] &'a Rc<X>, X;
    20: [] Arc<X>, X;
    21: ['a,] &'a Arc<X>, X;
    16: ['b, 'c,] std::sync::RwLockWriteGuard<'b, X>, &'c X;
}

/// What to ask for another method, in code that does not run.
pub fn received<X, Form, Way>(_receiver: &X, _form: Form) -> X::Subject
where
    X: Receiver<Form, Way>,
{
    unreachable!("this code is for its type only")
}
