//! Tuples of one to twelve components, all over the same scalar.

use crate::{Differentiable, Tangent};

macro_rules! tuple {
    ($Head:ident . $head:tt $(, $T:ident . $index:tt)*) => {
        impl<$Head, $($T),*> Differentiable for ($Head, $($T,)*)
        where
            $Head: Differentiable,
            $($T: Differentiable<Tangent: Tangent<Scalar = <$Head::Tangent as Tangent>::Scalar>>,)*
        {
            type Tangent = ($Head::Tangent, $($T::Tangent,)*);

            #[inline]
            fn zero_tangent(&self) -> Self::Tangent {
                (self.$head.zero_tangent(), $(self.$index.zero_tangent(),)*)
            }

            #[inline]
            fn retract(&mut self, step: &Self::Tangent) {
                self.$head.retract(&step.$head);
                $(self.$index.retract(&step.$index);)*
            }

            #[inline]
            fn fits(&self, tangent: &Self::Tangent) -> bool {
                self.$head.fits(&tangent.$head) $(&& self.$index.fits(&tangent.$index))*
            }

            fn component_values(&self, out: &mut Vec<Option<f64>>) {
                self.$head.component_values(out);
                $(self.$index.component_values(out);)*
            }
        }

        impl<$Head, $($T),*> Tangent for ($Head, $($T,)*)
        where
            $Head: Tangent,
            $($T: Tangent<Scalar = $Head::Scalar>,)*
        {
            type Scalar = $Head::Scalar;

            #[inline]
            fn dim(&self) -> usize {
                self.$head.dim() $(+ self.$index.dim())*
            }

            #[inline]
            fn axpy(&mut self, alpha: Self::Scalar, other: &Self) {
                self.$head.axpy(alpha, &other.$head);
                $(self.$index.axpy(alpha, &other.$index);)*
            }

            #[inline]
            fn scale_mut(&mut self, alpha: Self::Scalar) {
                self.$head.scale_mut(alpha);
                $(self.$index.scale_mut(alpha);)*
            }

            #[inline]
            fn set_zero(&mut self) {
                self.$head.set_zero();
                $(self.$index.set_zero();)*
            }

            #[inline]
            fn dot(&self, other: &Self) -> Self::Scalar {
                self.$head.dot(&other.$head) $(+ self.$index.dot(&other.$index))*
            }

            #[inline]
            fn write_to_slice(&self, out: &mut [Self::Scalar]) {
                self.$head.write_to_slice(out);
                let _start = self.$head.dim();
                $(
                    self.$index.write_to_slice(&mut out[_start..]);
                    let _start = _start + self.$index.dim();
                )*
            }

            #[inline]
            fn read_from_slice(&mut self, values: &[Self::Scalar]) {
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
