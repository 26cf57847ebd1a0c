//! Tuples of one to twelve components: points over the same scalar, and what is constant by its type.

pub(crate) mod parts;

use crate::{Differentiable, Scalar, Tangent};
use parts::{FirstScalars, Part, PartOfTangent, Scalars};

macro_rules! tuple {
    ($Head:ident . $head:tt $(, $T:ident . $index:tt)*) => {
        #[diagnostic::do_not_recommend]
        impl<$Head: Part, $($T: Part),*> Differentiable for ($Head, $($T,)*)
        where
            ($Head::Tangent, $($T::Tangent,)*): Tangent,
        {
            type Tangent = ($Head::Tangent, $($T::Tangent,)*);

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                (self.$head.zero_part(), $(self.$index.zero_part(),)*)
            }

            #[inline]
            fn retract(&mut self, step: &Self::Tangent) {
                self.$head.retract_part(&step.$head);
                $(self.$index.retract_part(&step.$index);)*
            }

            #[inline]
            fn fits(&self, tangent: &Self::Tangent) -> bool {
                self.$head.part_fits(&tangent.$head) $(&& self.$index.part_fits(&tangent.$index))*
            }

            fn component_values(&self, out: &mut Vec<Option<f64>>) {
                self.$head.part_values(out);
                $(self.$index.part_values(out);)*
            }
        }

        impl<S, $Head, $($T),*> Tangent for ($Head, $($T,)*)
        where
            S: Scalar,
            $Head: Scalars + PartOfTangent<S>,
            $($T: Scalars + PartOfTangent<S>,)*
            scalars!($Head $($T)*): FirstScalars<Of = S>,
        {
            type Scalar = S;

            #[inline]
            fn dim(&self) -> usize {
                self.$head.dim() $(+ self.$index.dim())*
            }

            #[inline]
            fn axpy(&mut self, alpha: S, other: &Self) {
                self.$head.axpy(alpha, &other.$head);
                $(self.$index.axpy(alpha, &other.$index);)*
            }

            #[inline]
            fn scale_mut(&mut self, alpha: S) {
                self.$head.scale_mut(alpha);
                $(self.$index.scale_mut(alpha);)*
            }

            #[inline]
            fn set_zero(&mut self) {
                self.$head.set_zero();
                $(self.$index.set_zero();)*
            }

            #[inline]
            fn dot(&self, other: &Self) -> S {
                self.$head.dot(&other.$head) $(+ self.$index.dot(&other.$index))*
            }

            #[inline]
            fn write_to_slice(&self, out: &mut [S]) {
                self.$head.write_to_slice(out);
                let _start = self.$head.dim();
                $(
                    self.$index.write_to_slice(&mut out[_start..]);
                    let _start = _start + self.$index.dim();
                )*
            }

            #[inline]
            fn read_from_slice(&mut self, values: &[S]) {
                self.$head.read_from_slice(values);
                let _start = self.$head.dim();
                $(
                    self.$index.read_from_slice(&values[_start..]);
                    let _start = _start + self.$index.dim();
                )*
            }

            #[inline]
            fn vanishes(&self) -> bool {
                self.$head.vanishes() $(&& self.$index.vanishes())*
            }

            #[inline]
            fn same_shape(&self, other: &Self) -> bool {
                self.$head.same_shape(&other.$head) $(&& self.$index.same_shape(&other.$index))*
            }
        }
    };
}

/// The list of the parts' scalars.
macro_rules! scalars {
    () => { () };
    ($T:ident $($rest:ident)*) => { (<$T as Scalars>::Of, scalars!($($rest)*)) };
}

tuple!(A.0);
tuple!(A.0, B.1);
tuple!(A.0, B.1, C.2);
tuple!(A.0, B.1, C.2, D.3);
tuple!(A.0, B.1, C.2, D.3, E.4);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5, G.6);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10);
tuple!(A.0, B.1, C.2, D.3, E.4, F.5, G.6, H.7, I.8, J.9, K.10, L.11);
