//! What every scalar function here has beside its value.

/// A function of one scalar and the type with its derivatives.
///
/// `save` gives the value and what the reverse sweep reuses of it; `derivative` is that of the function, from the point, the value and what
/// was saved; `from_value` the same where nothing was saved; `second` the derivative of that, from the point, the value and the slope.
macro_rules! scalar_op {
    (
        $(#[$doc:meta])*
        $name:ident: |$x:ident| $value:expr;
        save |$sx:ident| $save:expr;
        derivative |$dx:ident, $dy:ident, $saved:ident| $derivative:expr;
        from_value |$vx:ident, $vy:ident| $from_value:expr;
        second |$hx:ident, $hy:ident, $slope:ident| $second:expr;
    ) => {
        $(#[$doc])*
        #[inline]
        #[must_use]
        pub fn $name<T: $crate::Scalar>($x: T) -> T {
            $value
        }

        #[doc = concat!("The derivatives of [`", stringify!($name), "`](fn@", stringify!($name), ").")]
        #[allow(non_camel_case_types)]
        #[derive(Debug)]
        pub enum $name {}

        impl $crate::private::missing::SecondOrder for $name {}

        impl $name {
            /// The derivative at `x`.
            #[inline]
            #[must_use]
            pub fn grad<T: $crate::Scalar>(x: T) -> T {
                Self::value_and_grad(x).1
            }

            /// The value and the derivative at `x`, in one evaluation.
            #[inline]
            #[must_use]
            pub fn value_and_grad<T: $crate::Scalar>(x: T) -> (T, T) {
                let $sx = x;
                let (y, saved) = $save;
                let ($dx, $dy, $saved) = (x, y, saved);
                let _ = ($dx, $dy, $saved);
                (y, $derivative)
            }

            /// Adds the derivative at `x` to `g`, and returns the value.
            #[inline]
            pub fn accumulate_grad<T: $crate::Scalar>(x: T, g: &mut T) -> T {
                let (y, derivative) = Self::value_and_grad(x);
                *g += derivative;
                y
            }

            /// The same; there is nothing that would need memory.
            #[inline]
            pub fn accumulate_grad_with<T: $crate::Scalar>(workspace: &mut $crate::Workspace, x: T, g: &mut T) -> T {
                let _within = $crate::private::within(workspace);
                Self::accumulate_grad(x, g)
            }

            /// The value at `x`, and the pullback: a cotangent of the value to that of `x`.
            #[inline]
            pub fn vjp<T: $crate::Scalar>(x: T) -> (T, impl FnOnce(T) -> T) {
                let $sx = x;
                let (y, saved) = $save;
                let pullback = move |y_bar: T| {
                    let ($dx, $dy, $saved) = (x, y, saved);
                    let _ = ($dx, $dy, $saved);
                    y_bar * $derivative
                };
                (y, pullback)
            }

            /// The value at `x`, and its tangent in the direction `x_dot`.
            #[inline]
            #[must_use]
            pub fn jvp<T: $crate::Scalar>(x: T, x_dot: T) -> (T, T) {
                let (y, derivative) = Self::value_and_grad(x);
                (y, derivative * x_dot)
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub fn __jvp<T: $crate::Scalar>(x: T, x_dot: Option<&T>) -> (T, T) {
                Self::jvp(x, $crate::private::float_tangent(x_dot))
            }

            #[doc(hidden)]
            #[inline]
            #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
            pub fn __hvp<T: $crate::Scalar>(
                x: T,
                x_dot: Option<T>,
            ) -> (T, T, impl FnOnce(T, T, Option<&mut T>, Option<&mut T>)) {
                let (y, slope) = Self::value_and_grad(x);
                let x_dot = x_dot.unwrap_or_else(T::zero);
                let pullback = move |g: T, g_dot: T, x_bar: Option<&mut T>, x_bar_dot: Option<&mut T>| {
                    if let Some(x_bar) = x_bar {
                        *x_bar += g * slope;
                    }
                    if let Some(x_bar_dot) = x_bar_dot {
                        let ($hx, $hy, $slope) = (x, y, slope);
                        let _ = ($hx, $hy, $slope);
                        let curvature: T = $second;
                        *x_bar_dot += g_dot * slope + g * (curvature * x_dot);
                    }
                };
                (y, slope * x_dot, pullback)
            }

            $crate::ops::over_pullback::over_pullback! { $name; T: [$crate::Scalar]; (x: T) -> T; T, x_bar: T }

            #[doc(hidden)]
            #[inline]
            pub fn __vjp<T: $crate::Scalar>(x: T) -> (T, impl FnOnce(T, Option<&mut T>)) {
                let (y, pullback) = Self::vjp(x);
                (y, move |y_bar: T, x_bar: Option<&mut T>| {
                    if let Some(x_bar) = x_bar {
                        *x_bar += pullback(y_bar);
                    }
                })
            }

            #[doc(hidden)]
            #[inline]
            #[must_use]
            pub fn __derivative<T: $crate::Scalar>(x: T, y: T) -> T {
                let ($vx, $vy) = (x, y);
                let _ = ($vx, $vy);
                $from_value
            }
        }
    };
    // Nothing is saved but the value.
    (
        $(#[$doc:meta])*
        $name:ident: |$x:ident| $value:expr;
        derivative |$dx:ident, $dy:ident| $derivative:expr;
        second |$hx:ident, $hy:ident, $slope:ident| $second:expr;
    ) => {
        scalar_op! {
            $(#[$doc])*
            $name: |$x| $value;
            save |x| ($name(x), ());
            derivative |$dx, $dy, saved| $derivative;
            from_value |$dx, $dy| $derivative;
            second |$hx, $hy, $slope| $second;
        }
    };
}

pub(super) use scalar_op;
