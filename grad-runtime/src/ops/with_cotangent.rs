//! The companions with the cotangent of the result, of functions whose companion with a pullback is written by hand: over that.

macro_rules! with_cotangent {
    ($V:ident: [$($bounds:tt)+]; ($($x:ident: $X:ty),*) -> $y:ty; $y_bar:ty, $($slot:ident: $target:ty),*) => {
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
    };
}

pub(crate) use with_cotangent;
