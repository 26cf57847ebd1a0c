//! Index types: each prints as it stands in the text form.

use std::fmt;

macro_rules! entity {
    ($(#[$doc:meta])* $name:ident, $prefix:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub(crate) struct $name(pub(crate) u32);

        impl $name {
            pub(crate) fn index(self) -> usize {
                self.0 as usize
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!($prefix, "{}"), self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(self, f)
            }
        }
    };
}

entity!(
    /// The result of a node.
    Value, "v"
);
entity!(
    /// A sequence of nodes that runs as one: the function, a branch, the body of a loop.
    Region, "r"
);
entity!(
    /// A variable that control flow or element assignment makes mutable, or an accumulator of cotangents.
    Mem, "m"
);
entity!(
    /// A stack that carries values from the forward to the reverse sweep.
    Tape, "t"
);
entity!(
    /// A piece of the user's own constant code.
    Code, "c"
);
