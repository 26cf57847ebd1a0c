//! The methods of the standard library and of nalgebra that are known by their names. They are functions of their types, too: `f64::max(a, b)`.
//!
//! A pass asks what it has to know of a method as a fact, and names a method only where it does something with this one alone.

use super::table::table;

/// What can be said of a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fact {
    /// The result is constant, whatever it is called on.
    Constant,
    /// It changes its receiver and gives nothing: where a value is used it is that of a method of the user's own.
    Changes,
    /// It changes its receiver and gives a value as well.
    ChangesAndGives,
    /// It is known as a statement that changes a local variable.
    Statement,
    /// It leaves its receiver alone.
    Leaves,
    /// A type of the user's has it by a trait.
    OfTraits,
    /// Values of types that derive `Differentiable` have it by `&self` from a trait of the prelude, in front of any method by `&mut self`.
    OfTangents,
    /// It borrows its receiver, whatever that is.
    Borrows,
    /// A number gives a number.
    OfNumbers,
    /// One of slices, which `Vec`s and arrays have by dereferencing to one.
    OfSlices,
    /// One of floats themselves, which no other method can stand in for.
    FloatPredicate,
    /// References have it as well as what they refer to.
    Comparison,
    /// Slices and `Vec`s themselves have it.
    SequenceMeasure,
    /// It reads no more than the dimensions.
    Measure,
    /// It gives one of the dimensions, or whether that is zero.
    Size,
    /// It gives the value itself, on types of the standard library and of nalgebra.
    SameValue,
    /// It gives a copy of the data.
    Copies,
    /// It gives no reference by what it is for.
    GivesValue,
    /// It gives the bits of a float.
    Bits,
    /// It leaves the value of an outcome as it is.
    Adaptor,
    /// A variable with an outcome has it.
    OfOutcomes,
    /// It asks what an `Option` or a `Result` holds.
    TakesOut,
    /// Sequences and matrices take `self` by reference.
    ByReference,
    /// `f64` and `f32` have it, and the traits of floats lack it: of a generic float it is that of a trait of the user's.
    PrimitiveAlone,
    /// Both the traits of floats and `Scalar` have it.
    OfFloats,
    /// One of an operator's trait.
    Operator,
    /// Vectors and matrices have it, by a row of `matrices`.
    MatrixRule,
}

table! {
    /// A method that the library knows.
    Method, Fact;
    // Sizes.
    Len "len" [Constant, SequenceMeasure, Measure, ByReference, Size];
    IsEmpty "is_empty" [Constant, SequenceMeasure, Measure, ByReference, Size];
    Nrows "nrows" [Constant, Measure, Size];
    Ncols "ncols" [Constant, Measure, Size];
    Shape "shape" [Constant, Measure];
    Capacity "capacity" [Constant, SequenceMeasure];
    IsSquare "is_square" [Constant];
    // Questions about floats and numbers.
    IsNan "is_nan" [Constant, FloatPredicate];
    IsFinite "is_finite" [Constant, FloatPredicate];
    IsInfinite "is_infinite" [Constant, FloatPredicate];
    IsNormal "is_normal" [Constant, FloatPredicate];
    IsSubnormal "is_subnormal" [Constant, FloatPredicate];
    IsSignPositive "is_sign_positive" [Constant, FloatPredicate];
    IsSignNegative "is_sign_negative" [Constant, FloatPredicate];
    Classify "classify" [Constant, FloatPredicate];
    IsZero "is_zero" [Constant];
    IsMultipleOf "is_multiple_of" [OfNumbers];
    // Comparisons.
    TotalCmp "total_cmp" [Constant, FloatPredicate];
    PartialCmp "partial_cmp" [Constant, Comparison];
    Cmp "cmp" [Constant, Comparison];
    Eq "eq" [Constant, Comparison];
    Ne "ne" [Constant, Comparison];
    Lt "lt" [Constant, Comparison];
    Le "le" [Constant, Comparison];
    Gt "gt" [Constant, Comparison];
    Ge "ge" [Constant, Comparison];
    // Questions about sequences and matrices.
    Contains "contains" [Constant, OfSlices, SequenceMeasure];
    StartsWith "starts_with" [Constant, OfSlices];
    EndsWith "ends_with" [Constant, OfSlices];
    IsSorted "is_sorted" [Constant, OfSlices];
    IsSortedBy "is_sorted_by" [Constant, OfSlices];
    IsSortedByKey "is_sorted_by_key" [Constant, OfSlices];
    PartitionPoint "partition_point" [Constant, OfSlices];
    BinarySearchBy "binary_search_by" [Constant, OfSlices];
    BinarySearchByKey "binary_search_by_key" [Constant, OfSlices];
    Imax "imax" [Constant];
    Imin "imin" [Constant];
    Iamax "iamax" [Constant];
    Iamin "iamin" [Constant];
    Icamax "icamax" [Constant];
    IamaxFull "iamax_full" [Constant];
    Argmax "argmax" [Constant];
    Argmin "argmin" [Constant];
    // Operators.
    Add "add" [Operator];
    Sub "sub" [Operator];
    Mul "mul" [Operator];
    Div "div" [Operator];
    Rem "rem" [Operator];
    Neg "neg" [Operator];
    AddAssign "add_assign" [Changes];
    SubAssign "sub_assign" [Changes];
    MulAssign "mul_assign" [Changes];
    RemAssign "rem_assign" [];
    DivAssign "div_assign" [Changes];
    // Floats.
    Abs "abs" [OfFloats, MatrixRule];
    Acos "acos" [OfFloats];
    Acosh "acosh" [OfFloats];
    Asin "asin" [OfFloats];
    Asinh "asinh" [OfFloats];
    Atan "atan" [OfFloats];
    Atanh "atanh" [OfFloats];
    Cbrt "cbrt" [OfFloats];
    Ceil "ceil" [OfFloats];
    Cos "cos" [OfFloats];
    Cosh "cosh" [OfFloats];
    Exp "exp" [OfFloats];
    Exp2 "exp2" [OfFloats];
    ExpM1 "exp_m1" [OfFloats];
    Floor "floor" [OfFloats];
    Fract "fract" [OfFloats];
    Ln "ln" [OfFloats];
    Ln1p "ln_1p" [OfFloats];
    Log10 "log10" [OfFloats];
    Log2 "log2" [OfFloats];
    Recip "recip" [OfFloats];
    Round "round" [OfFloats];
    RoundTiesEven "round_ties_even" [PrimitiveAlone];
    Signum "signum" [OfFloats];
    Sin "sin" [OfFloats];
    Sinh "sinh" [OfFloats];
    Sqrt "sqrt" [OfFloats];
    Tan "tan" [OfFloats];
    Tanh "tanh" [OfFloats];
    Trunc "trunc" [OfFloats];
    SinCos "sin_cos" [OfFloats];
    ToRadians "to_radians" [PrimitiveAlone];
    ToDegrees "to_degrees" [PrimitiveAlone];
    Powi "powi" [OfFloats];
    Powf "powf" [OfFloats];
    Log "log" [OfFloats];
    Hypot "hypot" [OfFloats];
    Atan2 "atan2" [OfFloats];
    Max "max" [OfNumbers, OfFloats, MatrixRule];
    Min "min" [OfNumbers, OfFloats, MatrixRule];
    Midpoint "midpoint" [PrimitiveAlone];
    Copysign "copysign" [OfFloats];
    MulAdd "mul_add" [OfFloats];
    Clamp "clamp" [OfNumbers, OfFloats];
    // Integers.
    Pow "pow" [OfNumbers];
    AbsDiff "abs_diff" [Leaves, OfNumbers];
    RemEuclid "rem_euclid" [OfNumbers, PrimitiveAlone];
    DivEuclid "div_euclid" [OfNumbers, PrimitiveAlone];
    DivCeil "div_ceil" [OfNumbers];
    WrappingAdd "wrapping_add" [OfNumbers];
    WrappingSub "wrapping_sub" [OfNumbers];
    SaturatingAdd "saturating_add" [OfNumbers];
    SaturatingSub "saturating_sub" [OfNumbers];
    // Bits and digits.
    ToBits "to_bits" [Bits];
    ToNeBytes "to_ne_bytes" [Bits];
    ToLeBytes "to_le_bytes" [Bits];
    ToBeBytes "to_be_bytes" [Bits];
    ToString "to_string" [Leaves, OfTraits, Borrows];
    AsStr "as_str" [Borrows];
    // The value itself.
    Clone "clone" [Leaves, OfTraits, Borrows, OfNumbers, ByReference, Copies, GivesValue];
    ToOwned "to_owned" [Leaves, OfTraits, Borrows, Copies, GivesValue];
    ToVec "to_vec" [Leaves, Borrows, OfSlices, Copies, GivesValue];
    AsSlice "as_slice" [Leaves, Borrows, SameValue, ByReference];
    AsRef "as_ref" [Leaves, OfTraits, Borrows, SameValue];
    AsDeref "as_deref" [Leaves];
    Borrow "borrow" [Leaves, OfTraits, SameValue];
    Deref "deref" [Leaves, OfTraits, SameValue];
    Copied "copied" [SameValue];
    Cloned "cloned" [SameValue];
    CloneOwned "clone_owned" [SameValue, GivesValue];
    IntoOwned "into_owned" [SameValue, GivesValue];
    Into "into" [Leaves, OfTraits, GivesValue];
    IntoInner "into_inner" [Leaves];
    // Options and results.
    Unwrap "unwrap" [Leaves, OfOutcomes, TakesOut];
    Expect "expect" [Leaves, OfOutcomes, TakesOut];
    UnwrapOr "unwrap_or" [Leaves, OfOutcomes, TakesOut];
    UnwrapOrElse "unwrap_or_else" [Leaves, OfOutcomes, TakesOut];
    UnwrapOrDefault "unwrap_or_default" [Leaves, TakesOut];
    MapOr "map_or" [Leaves, OfOutcomes];
    MapOrElse "map_or_else" [Leaves, OfOutcomes];
    AndThen "and_then" [Leaves, OfOutcomes, TakesOut];
    Or "or" [Leaves];
    OrElse "or_else" [Leaves, OfOutcomes];
    Ok "ok" [Leaves, Adaptor, OfOutcomes];
    OkOr "ok_or" [Leaves, Adaptor, OfOutcomes, TakesOut];
    OkOrElse "ok_or_else" [Leaves, Adaptor, OfOutcomes, TakesOut];
    MapErr "map_err" [Adaptor, OfOutcomes];
    IsSome "is_some" [Constant, OfOutcomes, TakesOut];
    IsNone "is_none" [Constant, OfOutcomes, TakesOut];
    IsOk "is_ok" [OfOutcomes];
    IsErr "is_err" [OfOutcomes];
    Then "then" [Leaves];
    ThenSome "then_some" [Leaves];
    Context "context" [Adaptor];
    WithContext "with_context" [Adaptor];
    AsMut "as_mut" [];
    // Parts.
    First "first" [Leaves, Borrows, OfSlices];
    Last "last" [Borrows, OfSlices];
    Get "get" [Leaves, Borrows, OfSlices];
    SplitFirst "split_first" [Leaves, OfSlices];
    SplitLast "split_last" [Leaves, OfSlices];
    SplitAt "split_at" [Leaves, OfSlices];
    FirstMut "first_mut" [ChangesAndGives, OfSlices];
    LastMut "last_mut" [ChangesAndGives, OfSlices];
    GetMut "get_mut" [ChangesAndGives, OfSlices];
    SplitFirstMut "split_first_mut" [OfSlices];
    SplitLastMut "split_last_mut" [OfSlices];
    SplitAtMut "split_at_mut" [ChangesAndGives, OfSlices];
    AsMutSlice "as_mut_slice" [ChangesAndGives];
    Column "column" [Leaves, ByReference, MatrixRule];
    Row "row" [Leaves, ByReference, MatrixRule];
    Columns "columns" [Leaves];
    Rows "rows" [Leaves];
    View "view" [Leaves];
    ColumnMut "column_mut" [ChangesAndGives];
    RowMut "row_mut" [ChangesAndGives];
    // What changes a sequence.
    Push "push" [Changes, Statement, ByReference];
    Pop "pop" [ChangesAndGives, ByReference];
    Extend "extend" [Changes, Statement];
    ExtendFromSlice "extend_from_slice" [Changes, Statement];
    Insert "insert" [Changes];
    Remove "remove" [ChangesAndGives];
    SwapRemove "swap_remove" [];
    Append "append" [Changes];
    Truncate "truncate" [Changes];
    Clear "clear" [Changes];
    Resize "resize" [ChangesAndGives];
    Retain "retain" [Changes];
    Dedup "dedup" [];
    DedupBy "dedup_by" [];
    DedupByKey "dedup_by_key" [];
    Drain "drain" [ChangesAndGives];
    SplitOff "split_off" [];
    // What moves or sets elements.
    Swap "swap" [Changes, Statement, OfSlices, ByReference];
    Fill "fill" [Changes, Statement, OfSlices, ByReference];
    Reverse "reverse" [Changes, OfSlices];
    RotateLeft "rotate_left" [Changes, OfSlices];
    RotateRight "rotate_right" [Changes, OfSlices];
    SortBy "sort_by" [Changes, OfSlices];
    SortByKey "sort_by_key" [OfSlices];
    SortByCachedKey "sort_by_cached_key" [OfSlices];
    SortUnstableBy "sort_unstable_by" [OfSlices];
    SortUnstableByKey "sort_unstable_by_key" [OfSlices];
    SelectNthUnstableBy "select_nth_unstable_by" [OfSlices];
    SelectNthUnstableByKey "select_nth_unstable_by_key" [OfSlices];
    CopyFromSlice "copy_from_slice" [Changes, OfSlices];
    CloneFromSlice "clone_from_slice" [Changes, OfSlices];
    SwapWithSlice "swap_with_slice" [OfSlices];
    CopyWithin "copy_within" [OfSlices];
    // What changes a matrix.
    CopyFrom "copy_from" [Changes, Statement];
    SetColumn "set_column" [Changes, Statement, ByReference];
    SetRow "set_row" [Changes, Statement, ByReference];
    SwapRows "swap_rows" [Changes];
    SwapColumns "swap_columns" [Changes];
    FillDiagonal "fill_diagonal" [Changes];
    FillColumn "fill_column" [Changes];
    FillRow "fill_row" [Changes];
    SetDiagonal "set_diagonal" [Changes];
    Apply "apply" [Changes];
    Axpy "axpy" [Changes];
    Gemv "gemv" [Changes];
    Gemm "gemm" [Changes];
    Ger "ger" [Changes];
    ScaleMut "scale_mut" [Changes];
    NegMut "neg_mut" [Changes];
    TransposeMut "transpose_mut" [Changes];
    NormalizeMut "normalize_mut" [ChangesAndGives];
    // Vectors and matrices.
    Norm "norm" [Borrows, MatrixRule, OfTangents];
    NormSquared "norm_squared" [Borrows, MatrixRule];
    Magnitude "magnitude" [MatrixRule];
    MagnitudeSquared "magnitude_squared" [MatrixRule];
    Normalize "normalize" [MatrixRule];
    TryNormalize "try_normalize" [MatrixRule];
    Transpose "transpose" [Leaves, MatrixRule, GivesValue];
    Adjoint "adjoint" [MatrixRule];
    Diagonal "diagonal" [MatrixRule];
    Mean "mean" [MatrixRule];
    Trace "trace" [MatrixRule];
    Amax "amax" [Borrows, MatrixRule];
    Amin "amin" [MatrixRule];
    RowSum "row_sum" [MatrixRule];
    ColumnSum "column_sum" [MatrixRule];
    Determinant "determinant" [MatrixRule];
    Dot "dot" [Borrows, MatrixRule, OfTangents];
    TrDot "tr_dot" [MatrixRule];
    Cross "cross" [MatrixRule];
    TrMul "tr_mul" [MatrixRule];
    AdMul "ad_mul" [MatrixRule];
    ComponentMul "component_mul" [Leaves, MatrixRule];
    ComponentDiv "component_div" [MatrixRule];
    MetricDistance "metric_distance" [MatrixRule];
    Scale "scale" [MatrixRule];
    Unscale "unscale" [MatrixRule];
    AddScalar "add_scalar" [MatrixRule];
    ZipMap "zip_map" [];
    Concat "concat" [OfSlices];
    // Iterators; `iterators` says more.
    Iter "iter" [Borrows, OfSlices, ByReference];
    IntoIter "into_iter" [];
    Windows "windows" [Borrows, OfSlices];
    Chunks "chunks" [Borrows, OfSlices];
    ChunksExact "chunks_exact" [OfSlices];
    ColumnIter "column_iter" [];
    RowIter "row_iter" [];
    IterMut "iter_mut" [OfSlices, ByReference, ChangesAndGives];
    ChunksMut "chunks_mut" [ChangesAndGives, OfSlices];
    ChunksExactMut "chunks_exact_mut" [ChangesAndGives, OfSlices];
    ColumnIterMut "column_iter_mut" [ChangesAndGives];
    RowIterMut "row_iter_mut" [ChangesAndGives];
    Enumerate "enumerate" [];
    Zip "zip" [];
    Rev "rev" [];
    Skip "skip" [];
    Take "take" [];
    StepBy "step_by" [];
    Map "map" [OfOutcomes, TakesOut];
    Filter "filter" [OfOutcomes];
    ByRef "by_ref" [];
    Fuse "fuse" [];
    Peekable "peekable" [];
    Chain "chain" [];
    Scan "scan" [];
    FlatMap "flat_map" [];
    Flatten "flatten" [];
    TakeWhile "take_while" [];
    SkipWhile "skip_while" [];
    MapWhile "map_while" [];
    FilterMap "filter_map" [];
    Inspect "inspect" [];
    Cycle "cycle" [];
    Sum "sum" [Borrows, MatrixRule];
    Product "product" [MatrixRule];
    Fold "fold" [];
    ForEach "for_each" [];
    Collect "collect" [];
    MinBy "min_by" [];
    MaxBy "max_by" [];
    MinByKey "min_by_key" [];
    MaxByKey "max_by_key" [];
    Reduce "reduce" [];
    Find "find" [];
    FindMap "find_map" [];
    Nth "nth" [];
    Next "next" [];
    NextBack "next_back" [];
    Peek "peek" [];
    Unzip "unzip" [];
    Partition "partition" [];
    TryFold "try_fold" [];
    TryForEach "try_for_each" [];
    Count "count" [Constant];
    Position "position" [Constant];
    Any "any" [Constant];
    All "all" [Constant];
    Rchunks "rchunks" [OfSlices];
    ArrayChunks "array_chunks" [OfSlices];
    ArrayWindows "array_windows" [OfSlices];
    Rposition "rposition" [];
    NextIf "next_if" [];
    Rfold "rfold" [];
    Rfind "rfind" [];
    // Guards.
    Lock "lock" [];
    Read "read" [];
    Write "write" [];
}
