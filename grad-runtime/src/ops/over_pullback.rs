//! The companions with the cotangent of the result, and the call by which a caller knows its callee, of functions whose companion with a pullback is
//! written by hand: over that.

macro_rules! over_pullback {
    ($function:ident; $V:ident: [$($bounds:tt)+]; ($($x:ident: $X:ty),*) -> $y:ty; $y_bar:ty, $($slot:ident: $target:ty),*) => {
        #[doc(hidden)]
        #[inline]
        #[track_caller]
        pub fn __seeded<$V: $($bounds)+>(
            $($x: $X,)* y_bar: $y_bar, $($slot: Option<&mut $target>),*
        ) -> $y {
            let (y, pullback) = Self::__vjp($($x),*);
            pullback(y_bar, $($slot),*);
            y
        }

        #[doc(hidden)]
        #[inline]
        #[track_caller]
        pub fn __pulled<$V: $($bounds)+>(
            $($x: $X,)* y_bar: $y_bar, $($slot: Option<&mut $target>),*
        ) {
            Self::__vjp($($x),*).1(y_bar, $($slot),*);
        }

        #[doc(hidden)]
        #[inline]
        #[track_caller]
        #[allow(clippy::type_complexity, reason = "an opaque type has no name")]
        pub fn __call<$V: $($bounds)+, F: Copy>(
            $($x: $X),*
        ) -> (
            $y,
            impl FnOnce($y_bar, $(Option<&mut $target>),*) + use<$V, F>,
            $crate::private::Item<F, impl Sized + use<$V, F>>,
        ) {
            let (y, pullback) = Self::__vjp($($x),*);
            (y, pullback, $crate::private::item($function::<$V>))
        }
    };
}

pub(crate) use over_pullback;
