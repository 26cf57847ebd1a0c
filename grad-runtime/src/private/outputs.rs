//! What a call gives beside constants: a tuple of values with a derivative and of others that have none, such as `(bool, f64)`.
//!
//! Whoever calls such a function does not see which parts are constant. So its companions give the tuple as a type that has a tangent, with the
//! parts under the numbers that they have in the tuple; in the tangent a [`ConstantField`] stands for a part without a derivative.

use super::ConstantField;
use crate::tuples::parts::PartOfTangent;
use crate::{Differentiable, Scalar, Tangent};
use std::cell::Cell;
use std::fmt;
use std::marker::PhantomData;

/// Marks a part that has a derivative.
#[derive(Clone, Copy, Debug)]
pub struct Free;

/// Marks a part that is constant.
#[derive(Clone, Copy, Debug)]
pub struct Fixed;

/// The scalars of a value's tangent.
pub type ScalarOf<P> = <<P as Differentiable>::Tangent as Tangent>::Scalar;

/// How a part of type `P` takes part in a tangent over `S`.
pub trait Marks<P, S> {
    /// What stands for it there.
    type Part: PartOfTangent<S>;
    /// The zero of that.
    fn zero(part: &P) -> Self::Part;
    /// Moves a part along a tangent.
    fn retract(part: &mut P, step: &Self::Part);
}

impl<P, S: Scalar> Marks<P, S> for Fixed {
    type Part = ConstantField;

    #[inline(always)]
    fn zero(_: &P) -> ConstantField {
        ConstantField
    }

    #[inline(always)]
    fn retract(_: &mut P, _: &ConstantField) {}
}

impl<P, S> Marks<P, S> for Free
where
    P: Differentiable<Tangent: Tangent<Scalar = S>>,
    S: Scalar,
{
    type Part = P::Tangent;

    #[inline(always)]
    fn zero(part: &P) -> P::Tangent {
        part.zero_tangent()
    }

    #[inline(always)]
    fn retract(part: &mut P, step: &P::Tangent) {
        part.retract(step);
    }
}

/// What a call has returned, with its mark.
#[derive(Clone, Copy, Debug)]
pub struct Marked<M, P>(pub P, pub PhantomData<M>);

/// What a call has returned, of which only rustc knows whether it has a derivative: `{ use outputs::*; (&Returned::of(x)).marked() }`.
pub struct Returned<P>(Cell<Option<P>>);

impl<P> fmt::Debug for Returned<P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Returned").finish_non_exhaustive()
    }
}

impl<P> Returned<P> {
    /// What was returned.
    #[inline(always)]
    pub fn of(value: P) -> Self {
        Returned(Cell::new(Some(value)))
    }

    fn take(&self) -> P {
        match self.0.take() {
            Some(value) => value,
            None => unreachable!("a value is asked for once"),
        }
    }
}

/// Of what has a derivative.
pub trait OfFree {
    /// What was returned.
    type Value;
    /// With its mark.
    fn marked(&self) -> Marked<Free, Self::Value>;
}

/// Of what has none, which rustc finds one reference later.
pub trait OfFixed {
    /// What was returned.
    type Value;
    /// With its mark.
    fn marked(&self) -> Marked<Fixed, Self::Value>;
}

impl<P: Differentiable> OfFree for Returned<P> {
    type Value = P;

    #[inline(always)]
    fn marked(&self) -> Marked<Free, P> {
        Marked(self.take(), PhantomData)
    }
}

impl<P> OfFixed for &Returned<P> {
    type Value = P;

    #[inline(always)]
    fn marked(&self) -> Marked<Fixed, P> {
        Marked(self.take(), PhantomData)
    }
}

macro_rules! outputs {
    ($Outputs:ident, $Tangents:ident, $beside:ident: $Head:ident $MHead:ident $zero:tt $(, $T:ident $M:ident $index:tt $name:ident)*) => {
        /// What a call gives; the marks of the parts are `M`, and the scalars of the tangent `S`.
        #[derive(Clone, Copy, Debug)]
        pub struct $Outputs<S, M, $Head, $($T),*>(pub $Head, $(pub $T,)* pub PhantomData<(S, M)>);

        /// The tangent of that.
        #[derive(Clone, Copy, Debug)]
        pub struct $Tangents<S, $Head, $($T),*>(pub $Head, $(pub $T,)* pub PhantomData<S>);

        /// What a call has returned, beside what it leaves in its arguments.
        #[allow(clippy::too_many_arguments, reason = "as many as a call has")]
        #[inline(always)]
        pub fn $beside<M, S, $Head, $($T),*>(returned: Marked<M, $Head>, $($name: $T),*) -> $Outputs<S, (M, $(outputs!(@ Free $T),)*), $Head, $($T),*>
        where
            S: Scalar,
            $($T: Differentiable<Tangent: Tangent<Scalar = S>>,)*
        {
            $Outputs(returned.0, $($name,)* PhantomData)
        }

        impl<S, $MHead, $($M,)* $Head, $($T),*> Differentiable for $Outputs<S, ($MHead, $($M,)*), $Head, $($T),*>
        where
            S: Scalar,
            $MHead: Marks<$Head, S>,
            $($M: Marks<$T, S>,)*
        {
            type Tangent = $Tangents<S, $MHead::Part, $($M::Part),*>;

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                $Tangents($MHead::zero(&self.$zero), $($M::zero(&self.$index),)* PhantomData)
            }

            #[inline]
            fn retract(&mut self, step: &Self::Tangent) {
                $MHead::retract(&mut self.$zero, &step.$zero);
                $($M::retract(&mut self.$index, &step.$index);)*
            }
        }

        impl<S, $Head, $($T),*> Tangent for $Tangents<S, $Head, $($T),*>
        where
            S: Scalar,
            $Head: PartOfTangent<S>,
            $($T: PartOfTangent<S>,)*
        {
            type Scalar = S;

            #[inline]
            fn dim(&self) -> usize {
                self.$zero.dim() $(+ self.$index.dim())*
            }

            #[inline]
            fn axpy(&mut self, alpha: S, other: &Self) {
                self.$zero.axpy(alpha, &other.$zero);
                $(self.$index.axpy(alpha, &other.$index);)*
            }

            #[inline]
            fn scale_mut(&mut self, alpha: S) {
                self.$zero.scale_mut(alpha);
                $(self.$index.scale_mut(alpha);)*
            }

            #[inline]
            fn set_zero(&mut self) {
                self.$zero.set_zero();
                $(self.$index.set_zero();)*
            }

            #[inline]
            fn dot(&self, other: &Self) -> S {
                self.$zero.dot(&other.$zero) $(+ self.$index.dot(&other.$index))*
            }

            #[inline]
            fn write_to_slice(&self, out: &mut [S]) {
                self.$zero.write_to_slice(out);
                let _start = self.$zero.dim();
                $(
                    self.$index.write_to_slice(&mut out[_start..]);
                    let _start = _start + self.$index.dim();
                )*
            }

            #[inline]
            fn read_from_slice(&mut self, values: &[S]) {
                self.$zero.read_from_slice(values);
                let _start = self.$zero.dim();
                $(
                    self.$index.read_from_slice(&values[_start..]);
                    let _start = _start + self.$index.dim();
                )*
            }

            #[inline]
            fn vanishes(&self) -> bool {
                self.$zero.vanishes() $(&& self.$index.vanishes())*
            }

            #[inline]
            fn same_shape(&self, other: &Self) -> bool {
                self.$zero.same_shape(&other.$zero) $(&& self.$index.same_shape(&other.$index))*
            }
        }
    };
    (@ $Mark:ident $T:ident) => { $Mark };
}

outputs!(Outputs2, Tangents2, beside2: A MA 0, B MB 1 b);
outputs!(Outputs3, Tangents3, beside3: A MA 0, B MB 1 b, C MC 2 c);
outputs!(Outputs4, Tangents4, beside4: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d);
outputs!(Outputs5, Tangents5, beside5: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e);
outputs!(Outputs6, Tangents6, beside6: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f);
outputs!(Outputs7, Tangents7, beside7: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f, G MG 6 g);
outputs!(Outputs8, Tangents8, beside8: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f, G MG 6 g, H MH 7 h);
outputs!(Outputs9, Tangents9, beside9: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f, G MG 6 g, H MH 7 h, I MI 8 i);
outputs!(Outputs10, Tangents10, beside10: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f, G MG 6 g, H MH 7 h, I MI 8 i, J MJ 9 j);
outputs!(Outputs11, Tangents11, beside11: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f, G MG 6 g, H MH 7 h, I MI 8 i, J MJ 9 j, K MK 10 k);
outputs!(Outputs12, Tangents12, beside12: A MA 0, B MB 1 b, C MC 2 c, D MD 3 d, E ME 4 e, F MF 5 f, G MG 6 g, H MH 7 h, I MI 8 i, J MJ 9 j, K MK 10 k, L ML 11 l);

#[cfg(test)]
mod tests {
    use super::{
        ConstantField, Differentiable, OfFixed as _, OfFree as _, Returned, Tangent, beside2,
        beside3,
    };

    #[expect(
        clippy::needless_borrow,
        reason = "emitted code borrows, which is what chooses the trait"
    )]
    #[test]
    fn a_part_without_a_derivative_has_no_component() {
        let outputs = beside3((&Returned::of(true)).marked(), 2.0, vec![1.0, 3.0]);
        let mut zero = outputs.zero_tangent();
        assert_eq!((outputs.0, zero.0, zero.dim()), (true, ConstantField, 3));
        zero.read_from_slice(&[1.0, 2.0, 3.0]);
        let copy = zero.clone();
        zero.axpy(1.0, &copy);
        assert_eq!((zero.1, &zero.2), (2.0, &vec![4.0, 6.0]));
        assert_eq!((zero.dot(&copy), zero.vanishes()), (28.0, false));
        let both = beside2((&Returned::of(3.0)).marked(), 2.0);
        assert_eq!(both.zero_tangent().dim(), 2);
    }
}
