//! Rules by the name of the method, for a receiver whose type only rustc knows.
//!
//! `v.dot(&w)` is a rule if `v` is a matrix, and a method of the user's if its type has one of that name. rustc decides: the macro emits
//! `v.rule_dot(&w)`, which is the hidden sibling that `#[differentiable]` makes of a method named `dot`, or else, since inherent methods
//! come first, the method of [`ByName`], which is the rule.

use super::Operand;
use super::second::{Dots1, Dots2, PushPull1, PushPullA, PushPullB};
use super::{PullA, PullB, Rule1, Rule2, TangentOf, op};

macro_rules! by_name {
    (
        $($Op:ident $primal:ident $push:ident $pull:ident $pull_into:ident $push_pull:ident)*;
        $($Op2:ident $primal2:ident $push_a:ident $push_b:ident $pull_a:ident $pull_a_into:ident $pull_b:ident $pull_b_into:ident $push_pull_a:ident $push_pull_b:ident)*;
        $($Strong:ident $strong_push_a:ident $strong_push_b:ident $strong_a:ident $strong_a_into:ident $strong_b:ident $strong_b_into:ident)*
    ) => {
        /// The rules of all types, which have one under these names as far as they have the rule.
        pub trait ByName {
            $(
                #[inline(always)]
                fn $primal(&self) -> <Self as Rule1<op::$Op>>::Output
                where
                    Self: Rule1<op::$Op>,
                {
                    Rule1::<op::$Op>::primal(self)
                }
                #[inline(always)]
                fn $push(
                    &self,
                    y: &<Self as Rule1<op::$Op>>::Output,
                    dot: &TangentOf<Self>,
                ) -> TangentOf<<Self as Rule1<op::$Op>>::Output>
                where
                    Self: Rule1<op::$Op>,
                {
                    Rule1::<op::$Op>::push(self, y, dot)
                }
                #[inline(always)]
                fn $pull(
                    &self,
                    y: &<Self as Rule1<op::$Op>>::Output,
                    y_bar: &TangentOf<<Self as Rule1<op::$Op>>::Output>,
                ) -> TangentOf<Self>
                where
                    Self: Rule1<op::$Op>,
                {
                    Rule1::<op::$Op>::pull(self, y, y_bar)
                }
                #[inline(always)]
                fn $pull_into(
                    &self,
                    y: &<Self as Rule1<op::$Op>>::Output,
                    y_bar: &TangentOf<<Self as Rule1<op::$Op>>::Output>,
                    acc: &mut TangentOf<Self>,
                ) where
                    Self: Rule1<op::$Op>,
                {
                    Rule1::<op::$Op>::pull_into(self, y, y_bar, acc);
                }
                #[inline(always)]
                fn $push_pull(
                    &self,
                    y: &<Self as Rule1<op::$Op>>::Output,
                    y_bar: &TangentOf<<Self as Rule1<op::$Op>>::Output>,
                    dots: Dots1<'_, TangentOf<Self>, TangentOf<<Self as Rule1<op::$Op>>::Output>>,
                ) -> TangentOf<Self>
                where
                    Self: PushPull1<op::$Op>,
                {
                    PushPull1::<op::$Op>::push_pull(self, y, y_bar, dots)
                }
            )*
            $(
                #[inline(always)]
                fn $primal2<B: ?Sized>(&self, b: &B) -> <Self as Rule2<op::$Op2, B>>::Output
                where
                    Self: Rule2<op::$Op2, B>,
                {
                    Rule2::<op::$Op2, B>::primal(self, b)
                }
                #[inline(always)]
                fn $push_a<B: ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    dot: &TangentOf<Self>,
                ) -> TangentOf<<Self as Rule2<op::$Op2, B>>::Output>
                where
                    Self: PullA<op::$Op2, B>,
                {
                    PullA::<op::$Op2, B>::push_a(self, b, y, dot)
                }
                #[inline(always)]
                fn $push_b<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    dot: &TangentOf<B>,
                ) -> TangentOf<<Self as Rule2<op::$Op2, B>>::Output>
                where
                    Self: PullB<op::$Op2, B>,
                {
                    PullB::<op::$Op2, B>::push_b(self, b, y, dot)
                }
                #[inline(always)]
                fn $pull_a<B: ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Op2, B>>::Output>,
                ) -> TangentOf<Self>
                where
                    Self: PullA<op::$Op2, B>,
                {
                    PullA::<op::$Op2, B>::pull_a(self, b, y, y_bar)
                }
                #[inline(always)]
                fn $pull_a_into<B: ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Op2, B>>::Output>,
                    acc: &mut TangentOf<Self>,
                ) where
                    Self: PullA<op::$Op2, B>,
                {
                    PullA::<op::$Op2, B>::pull_a_into(self, b, y, y_bar, acc);
                }
                #[inline(always)]
                fn $pull_b<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Op2, B>>::Output>,
                ) -> TangentOf<B>
                where
                    Self: PullB<op::$Op2, B>,
                {
                    PullB::<op::$Op2, B>::pull_b(self, b, y, y_bar)
                }
                #[inline(always)]
                fn $pull_b_into<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Op2, B>>::Output>,
                    acc: &mut TangentOf<B>,
                ) where
                    Self: PullB<op::$Op2, B>,
                {
                    PullB::<op::$Op2, B>::pull_b_into(self, b, y, y_bar, acc);
                }
                #[inline(always)]
                fn $push_pull_a<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Op2, B>>::Output>,
                    dots: Dots2<'_, TangentOf<Self>, TangentOf<B>, TangentOf<<Self as Rule2<op::$Op2, B>>::Output>>,
                ) -> TangentOf<Self>
                where
                    Self: PushPullA<op::$Op2, B>,
                {
                    PushPullA::<op::$Op2, B>::push_pull_a(self, b, y, y_bar, dots)
                }
                #[inline(always)]
                fn $push_pull_b<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Op2, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Op2, B>>::Output>,
                    dots: Dots2<'_, TangentOf<Self>, TangentOf<B>, TangentOf<<Self as Rule2<op::$Op2, B>>::Output>>,
                ) -> TangentOf<B>
                where
                    Self: PushPullB<op::$Op2, B>,
                {
                    PushPullB::<op::$Op2, B>::push_pull_b(self, b, y, y_bar, dots)
                }
            )*
            $(
                #[inline(always)]
                fn $strong_push_a<B: ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Strong, B>>::Output,
                    dot: &TangentOf<Self>,
                ) -> TangentOf<<Self as Rule2<op::$Strong, B>>::Output>
                where
                    Self: PullA<op::$Strong, B>,
                {
                    PullA::<op::$Strong, B>::strong_push_a(self, b, y, dot)
                }
                #[inline(always)]
                fn $strong_push_b<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Strong, B>>::Output,
                    dot: &TangentOf<B>,
                ) -> TangentOf<<Self as Rule2<op::$Strong, B>>::Output>
                where
                    Self: PullB<op::$Strong, B>,
                {
                    PullB::<op::$Strong, B>::strong_push_b(self, b, y, dot)
                }
                #[inline(always)]
                fn $strong_a<B: ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Strong, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Strong, B>>::Output>,
                ) -> TangentOf<Self>
                where
                    Self: PullA<op::$Strong, B>,
                {
                    PullA::<op::$Strong, B>::strong_pull_a(self, b, y, y_bar)
                }
                #[inline(always)]
                fn $strong_a_into<B: ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Strong, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Strong, B>>::Output>,
                    acc: &mut TangentOf<Self>,
                ) where
                    Self: PullA<op::$Strong, B>,
                {
                    PullA::<op::$Strong, B>::strong_pull_a_into(self, b, y, y_bar, acc);
                }
                #[inline(always)]
                fn $strong_b<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Strong, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Strong, B>>::Output>,
                ) -> TangentOf<B>
                where
                    Self: PullB<op::$Strong, B>,
                {
                    PullB::<op::$Strong, B>::strong_pull_b(self, b, y, y_bar)
                }
                #[inline(always)]
                fn $strong_b_into<B: Operand + ?Sized>(
                    &self,
                    b: &B,
                    y: &<Self as Rule2<op::$Strong, B>>::Output,
                    y_bar: &TangentOf<<Self as Rule2<op::$Strong, B>>::Output>,
                    acc: &mut TangentOf<B>,
                ) where
                    Self: PullB<op::$Strong, B>,
                {
                    PullB::<op::$Strong, B>::strong_pull_b_into(self, b, y, y_bar, acc);
                }
            )*
        }
    };
}

by_name! {
    Norm rule_norm rule_norm_push rule_norm_pull rule_norm_pull_into rule_norm_push_pull
    Norm rule_magnitude rule_magnitude_push rule_magnitude_pull rule_magnitude_pull_into rule_magnitude_push_pull
    NormSquared rule_norm_squared rule_norm_squared_push rule_norm_squared_pull rule_norm_squared_pull_into rule_norm_squared_push_pull
    NormSquared rule_magnitude_squared rule_magnitude_squared_push rule_magnitude_squared_pull rule_magnitude_squared_pull_into rule_magnitude_squared_push_pull
    Normalize rule_normalize rule_normalize_push rule_normalize_pull rule_normalize_pull_into rule_normalize_push_pull
    Transpose rule_transpose rule_transpose_push rule_transpose_pull rule_transpose_pull_into rule_transpose_push_pull
    Transpose rule_adjoint rule_adjoint_push rule_adjoint_pull rule_adjoint_pull_into rule_adjoint_push_pull
    Diagonal rule_diagonal rule_diagonal_push rule_diagonal_pull rule_diagonal_pull_into rule_diagonal_push_pull
    Sum rule_sum rule_sum_push rule_sum_pull rule_sum_pull_into rule_sum_push_pull
    Mean rule_mean rule_mean_push rule_mean_pull rule_mean_pull_into rule_mean_push_pull
    Product rule_product rule_product_push rule_product_pull rule_product_pull_into rule_product_push_pull
    Trace rule_trace rule_trace_push rule_trace_pull rule_trace_pull_into rule_trace_push_pull
    Amax rule_amax rule_amax_push rule_amax_pull rule_amax_pull_into rule_amax_push_pull
    Amin rule_amin rule_amin_push rule_amin_pull rule_amin_pull_into rule_amin_push_pull
    RowSum rule_row_sum rule_row_sum_push rule_row_sum_pull rule_row_sum_pull_into rule_row_sum_push_pull
    ColumnSum rule_column_sum rule_column_sum_push rule_column_sum_pull rule_column_sum_pull_into rule_column_sum_push_pull
    Determinant rule_determinant rule_determinant_push rule_determinant_pull rule_determinant_pull_into rule_determinant_push_pull
    Max rule_max rule_max_push rule_max_pull rule_max_pull_into rule_max_push_pull
    Min rule_min rule_min_push rule_min_pull rule_min_pull_into rule_min_push_pull
    Abs rule_abs rule_abs_push rule_abs_pull rule_abs_pull_into rule_abs_push_pull
    ;
    Dot rule_dot rule_dot_push_a rule_dot_push_b rule_dot_pull_a rule_dot_pull_a_into rule_dot_pull_b rule_dot_pull_b_into rule_dot_push_pull_a rule_dot_push_pull_b
    TrDot rule_tr_dot rule_tr_dot_push_a rule_tr_dot_push_b rule_tr_dot_pull_a rule_tr_dot_pull_a_into rule_tr_dot_pull_b rule_tr_dot_pull_b_into rule_tr_dot_push_pull_a rule_tr_dot_push_pull_b
    Cross rule_cross rule_cross_push_a rule_cross_push_b rule_cross_pull_a rule_cross_pull_a_into rule_cross_pull_b rule_cross_pull_b_into rule_cross_push_pull_a rule_cross_push_pull_b
    TrMul rule_tr_mul rule_tr_mul_push_a rule_tr_mul_push_b rule_tr_mul_pull_a rule_tr_mul_pull_a_into rule_tr_mul_pull_b rule_tr_mul_pull_b_into rule_tr_mul_push_pull_a rule_tr_mul_push_pull_b
    TrMul rule_ad_mul rule_ad_mul_push_a rule_ad_mul_push_b rule_ad_mul_pull_a rule_ad_mul_pull_a_into rule_ad_mul_pull_b rule_ad_mul_pull_b_into rule_ad_mul_push_pull_a rule_ad_mul_push_pull_b
    ComponentMul rule_component_mul rule_component_mul_push_a rule_component_mul_push_b rule_component_mul_pull_a rule_component_mul_pull_a_into rule_component_mul_pull_b rule_component_mul_pull_b_into rule_component_mul_push_pull_a rule_component_mul_push_pull_b
    ComponentDiv rule_component_div rule_component_div_push_a rule_component_div_push_b rule_component_div_pull_a rule_component_div_pull_a_into rule_component_div_pull_b rule_component_div_pull_b_into rule_component_div_push_pull_a rule_component_div_push_pull_b
    MetricDistance rule_metric_distance rule_metric_distance_push_a rule_metric_distance_push_b rule_metric_distance_pull_a rule_metric_distance_pull_a_into rule_metric_distance_pull_b rule_metric_distance_pull_b_into rule_metric_distance_push_pull_a rule_metric_distance_push_pull_b
    Scale rule_scale rule_scale_push_a rule_scale_push_b rule_scale_pull_a rule_scale_pull_a_into rule_scale_pull_b rule_scale_pull_b_into rule_scale_push_pull_a rule_scale_push_pull_b
    Unscale rule_unscale rule_unscale_push_a rule_unscale_push_b rule_unscale_pull_a rule_unscale_pull_a_into rule_unscale_pull_b rule_unscale_pull_b_into rule_unscale_push_pull_a rule_unscale_push_pull_b
    AddScalar rule_add_scalar rule_add_scalar_push_a rule_add_scalar_push_b rule_add_scalar_pull_a rule_add_scalar_pull_a_into rule_add_scalar_pull_b rule_add_scalar_pull_b_into rule_add_scalar_push_pull_a rule_add_scalar_push_pull_b
    Column rule_column rule_column_push_a rule_column_push_b rule_column_pull_a rule_column_pull_a_into rule_column_pull_b rule_column_pull_b_into rule_column_push_pull_a rule_column_push_pull_b
    Row rule_row rule_row_push_a rule_row_push_b rule_row_pull_a rule_row_pull_a_into rule_row_pull_b rule_row_pull_b_into rule_row_push_pull_a rule_row_push_pull_b
    TryNormalize rule_try_normalize rule_try_normalize_push_a rule_try_normalize_push_b rule_try_normalize_pull_a rule_try_normalize_pull_a_into rule_try_normalize_pull_b rule_try_normalize_pull_b_into rule_try_normalize_push_pull_a rule_try_normalize_push_pull_b
    ;
    ComponentMul rule_component_mul_strong_push_a rule_component_mul_strong_push_b rule_component_mul_strong_pull_a rule_component_mul_strong_pull_a_into rule_component_mul_strong_pull_b rule_component_mul_strong_pull_b_into
    Scale rule_scale_strong_push_a rule_scale_strong_push_b rule_scale_strong_pull_a rule_scale_strong_pull_a_into rule_scale_strong_pull_b rule_scale_strong_pull_b_into
    TrMul rule_tr_mul_strong_push_a rule_tr_mul_strong_push_b rule_tr_mul_strong_pull_a rule_tr_mul_strong_pull_a_into rule_tr_mul_strong_pull_b rule_tr_mul_strong_pull_b_into
    TrMul rule_ad_mul_strong_push_a rule_ad_mul_strong_push_b rule_ad_mul_strong_pull_a rule_ad_mul_strong_pull_a_into rule_ad_mul_strong_pull_b rule_ad_mul_strong_pull_b_into
    ComponentDiv rule_component_div_strong_push_a rule_component_div_strong_push_b rule_component_div_strong_pull_a rule_component_div_strong_pull_a_into rule_component_div_strong_pull_b rule_component_div_strong_pull_b_into
    Unscale rule_unscale_strong_push_a rule_unscale_strong_push_b rule_unscale_strong_pull_a rule_unscale_strong_pull_a_into rule_unscale_strong_pull_b rule_unscale_strong_pull_b_into
}

impl<T: ?Sized> ByName for T {}
