//! What methods do to what they are called on.

use super::methods::{Fact, Method};

/// Whether the result of a method is constant whatever it is called on.
pub(crate) fn is_inert(name: &str) -> bool {
    Method::named(name).is(Fact::Constant)
}

/// Whether a method changes its receiver.
pub(crate) fn changes_receiver(name: &str) -> bool {
    Method::named(name).is(Fact::Changes) || changes_and_gives(name)
}

/// Whether a method that changes its receiver gives a value as well.
pub(crate) fn changes_and_gives(name: &str) -> bool {
    Method::named(name).is(Fact::ChangesAndGives)
}

/// Whether a method is known as a statement that changes a local variable.
pub(crate) fn is_supported_statement(name: &str) -> bool {
    Method::named(name).is(Fact::Statement)
}

/// What to write in place of a method that changes its receiver and is not known.
pub(crate) fn instead_of_changing(name: &str) -> &'static str {
    use Method as M;
    match Method::named(name) {
        M::Pop | M::Remove | M::Truncate | M::Clear | M::Drain | M::Retain | M::Resize => {
            "read the elements by their index, and pass on a part of the slice, as in `&s[..n]`"
        }
        M::Insert | M::Append => "`push` the elements to a new `Vec` in their order",
        M::NormalizeMut => "assign the result of `normalize()`",
        M::TransposeMut => "bind the result of `transpose()` to a new variable",
        M::ScaleMut | M::MulAssign => "write `*=`",
        M::NegMut => "assign the negated value, as in `v = -v`",
        M::DivAssign => "write `/=`",
        M::AddAssign | M::Axpy | M::Gemv | M::Gemm | M::Ger => "write `+=`, as in `y += x * a`",
        M::SubAssign => "write `-=`",
        _ => "assign the elements by their index in a loop, as in `a[i] = x`",
    }
}
