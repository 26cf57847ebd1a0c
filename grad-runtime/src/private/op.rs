//! The operations of [`Rule1`](super::Rule1) and [`Rule2`](super::Rule2), as types. Each is named after the operator or nalgebra method that it stands for.

macro_rules! ops {
    ($($(#[doc = $doc:literal])* $name:ident)*) => {$(
        $(#[doc = $doc])*
        #[derive(Debug)]
        pub enum $name {}
    )*};
}

ops! {
    // Operators.
    /// `-a`
    Neg
    /// `a + b`
    Add
    /// `a - b`
    Sub
    /// `a * b`
    Mul
    /// `a / b`
    Div
    /// `a % b`
    Rem
    /// `a += b`, whose result is the new `a`
    AddAssign
    /// `a -= b`, whose result is the new `a`
    SubAssign
    /// `a *= b`, whose result is the new `a`
    MulAssign
    /// `a /= b`, whose result is the new `a`
    DivAssign
    /// `a %= b`, whose result is the new `a`
    RemAssign

    // Products.
    /// `a.dot(&b)`
    Dot
    /// `a.tr_dot(&b)`
    TrDot
    /// `a.cross(&b)`
    Cross
    /// `a.tr_mul(&b)`, and `a.ad_mul(&b)`
    TrMul

    // Norms.
    /// `a.norm()` and `a.magnitude()`
    Norm
    /// `a.norm_squared()` and `a.magnitude_squared()`
    NormSquared
    /// `a.normalize()`
    Normalize
    /// `a.try_normalize(least)`
    TryNormalize
    /// `a.metric_distance(&b)`
    MetricDistance

    // Options.
    /// `Some(a)`
    IntoSome
    /// `Box::new(a)`
    IntoBox
    /// `a.unwrap()`
    Unwrap

    /// `a as f32` of a part of a struct
    ToF32
    /// `a as f64` of a part of a struct
    ToF64
    /// `a.unwrap()` of a part of a struct
    UnwrapPart

    // Component by component.
    /// `a.component_mul(&b)`
    ComponentMul
    /// `a.component_div(&b)`
    ComponentDiv
    /// `a.abs()`
    Abs
    /// `a.scale(s)`
    Scale
    /// `a.unscale(s)`
    Unscale
    /// `a.add_scalar(s)`
    AddScalar

    // Shape.
    /// `a.transpose()` and `a.adjoint()`
    Transpose
    /// `a.column(j)`, owned
    Column
    /// `a.row(i)`, owned
    Row
    /// `a.diagonal()`
    Diagonal

    // Reductions.
    /// `a.sum()`
    Sum
    /// `a.mean()`
    Mean
    /// `a.product()`
    Product
    /// `a.trace()`
    Trace
    /// `a.max()`
    Max
    /// `a.min()`
    Min
    /// `a.amax()`
    Amax
    /// `a.amin()`
    Amin
    /// `a.row_sum()`
    RowSum
    /// `a.column_sum()`
    ColumnSum
    /// `a.determinant()`
    Determinant
}
