//! The columns of a Jacobian, whatever its blocks are.

use super::arguments::{Cons, Nil};
use super::components::scalar_to_f64;
use crate::private::Block;

/// A block of a Jacobian (a number, or a matrix of nalgebra's), or the tuple of those of several arguments.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Jacobian",
    label = "expected a number, a matrix of nalgebra's, or a tuple of such",
    note = "help: return what `f::jacobian` returns: one block for each active argument"
)]
pub trait Jacobian {
    /// Appends the columns, those of the first argument first.
    fn columns(self, out: &mut Vec<Vec<f64>>);
}

impl<B: Block> Jacobian for B {
    fn columns(mut self, out: &mut Vec<Vec<f64>>) {
        let (rows, columns) = self.shape();
        let elements = self.elements();
        for k in 0..columns {
            let column = &elements[k * rows..(k + 1) * rows];
            out.push(column.iter().map(|x| scalar_to_f64(*x)).collect());
        }
    }
}

/// The list of blocks that emitted code makes: there may be more than tuples have components.
impl Jacobian for Nil {
    fn columns(self, _out: &mut Vec<Vec<f64>>) {}
}

impl<B: Block, Rest: Jacobian> Jacobian for Cons<B, Rest> {
    fn columns(self, out: &mut Vec<Vec<f64>>) {
        self.0.columns(out);
        self.1.columns(out);
    }
}

macro_rules! tuples {
    ($($($B:ident)*;)*) => {$(
        impl<$($B: Block),*> Jacobian for ($($B,)*) {
            #[allow(non_snake_case)]
            fn columns(self, out: &mut Vec<Vec<f64>>) {
                let ($($B,)*) = self;
                $($B.columns(out);)*
            }
        }
    )*};
}

tuples! {
    A B;
    A B C;
    A B C D;
    A B C D E;
    A B C D E F;
    A B C D E F G;
    A B C D E F G H;
}
