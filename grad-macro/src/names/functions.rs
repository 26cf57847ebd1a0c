//! The functions and constructors of the standard library, of nalgebra and of our own that are known by the last segment of their paths.

use super::table::table;

/// What can be said of a function.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    /// A constructor of an `Option` or a `Result`.
    Variant,
    /// Nothing of the user's is made by it: `Some` and `Ok` with a value, `Err` with a failure.
    Wraps,
    /// A constructor of a vector or matrix that has no operation of its own: it is written as assignments.
    FromParts,
    /// One of vectors and matrices that has an operation of its own, also where its type has another name.
    Constructs,
    /// A vector or matrix without elements of the user's.
    Sized,
    /// The least or the largest number of a type.
    Extreme,
    /// It gives a number of a type by another one, by `num_traits`, as an `Option`.
    FromPrimitive,
    /// One of the traits of floats that gives a number without an argument.
    Number,
    /// It gives any number, of the type that is asked for.
    AnyNumber,
    /// One of `core::mem`, which gives what it replaces.
    Exchanges,
    /// Of our own, `grad_runtime::ops`: a float gives a float.
    OpOfFloats,
    /// Of our own: a collection of floats gives a float.
    OpOfElements,
}

table! {
    /// A function that the library knows.
    Function, Fact;
    Some "Some" [Variant, Wraps];
    None "None" [Variant];
    Ok "Ok" [Variant, Wraps];
    Err "Err" [Variant, Wraps];
    // Of `Vec`s, vectors and matrices.
    New "new" [Constructs];
    From "from" [Constructs];
    Default "default" [];
    WithCapacity "with_capacity" [];
    Zeros "zeros" [Sized];
    Identity "identity" [Sized];
    FromElement "from_element" [Constructs];
    Repeat "repeat" [Constructs];
    FromFn "from_fn" [FromParts];
    FromDiagonal "from_diagonal" [FromParts];
    FromDiagonalElement "from_diagonal_element" [FromParts];
    FromPartialDiagonal "from_partial_diagonal" [FromParts];
    FromColumns "from_columns" [FromParts];
    FromRows "from_rows" [FromParts];
    FromRowSlice "from_row_slice" [FromParts];
    FromColumnSlice "from_column_slice" [FromParts];
    FromVec "from_vec" [FromParts];
    FromIterator "from_iterator" [FromParts];
    // Numbers.
    MinValue "min_value" [Extreme];
    MaxValue "max_value" [Extreme];
    FromF64 "from_f64" [FromPrimitive];
    FromF32 "from_f32" [FromPrimitive];
    FromI8 "from_i8" [FromPrimitive];
    FromI16 "from_i16" [FromPrimitive];
    FromI32 "from_i32" [FromPrimitive];
    FromI64 "from_i64" [FromPrimitive];
    FromI128 "from_i128" [FromPrimitive];
    FromIsize "from_isize" [FromPrimitive];
    FromU8 "from_u8" [FromPrimitive];
    FromU16 "from_u16" [FromPrimitive];
    FromU32 "from_u32" [FromPrimitive];
    FromU64 "from_u64" [FromPrimitive];
    FromU128 "from_u128" [FromPrimitive];
    FromUsize "from_usize" [FromPrimitive];
    FromSubset "from_subset" [Number];
    Convert "convert" [AnyNumber];
    ConvertUnchecked "convert_unchecked" [AnyNumber];
    Zero "zero" [Number, AnyNumber];
    One "one" [Number, AnyNumber];
    Pi "pi" [Number];
    TwoPi "two_pi" [Number];
    E "e" [Number];
    Lit "lit" [Number];
    Epsilon "epsilon" [Number];
    DefaultEpsilon "default_epsilon" [Number];
    Log2E "log2_e" [Number];
    Log10E "log10_e" [Number];
    Log2_10 "log2_10" [Number];
    Log10_2 "log10_2" [Number];
    // Of `core::mem` and `core::hint`.
    Swap "swap" [Exchanges];
    Replace "replace" [Exchanges];
    Take "take" [Exchanges];
    BlackBox "black_box" [];
    Transmute "transmute" [];
    // Of `grad_runtime::ops`.
    Sigmoid "sigmoid" [OpOfFloats];
    Relu "relu" [OpOfFloats];
    Softplus "softplus" [OpOfFloats];
    Silu "silu" [OpOfFloats];
    Gelu "gelu" [OpOfFloats];
    HardTanh "hard_tanh" [OpOfFloats];
    Erf "erf" [OpOfFloats];
    Erfc "erfc" [OpOfFloats];
    LnGamma "ln_gamma" [OpOfFloats];
    Digamma "digamma" [OpOfFloats];
    LeakyRelu "leaky_relu" [OpOfFloats];
    Elu "elu" [OpOfFloats];
    Huber "huber" [OpOfFloats];
    BinaryCrossEntropyWithLogits "binary_cross_entropy_with_logits" [OpOfFloats];
    Logsumexp "logsumexp" [OpOfElements];
    CrossEntropy "cross_entropy" [OpOfElements];
}
