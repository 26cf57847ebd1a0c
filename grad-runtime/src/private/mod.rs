//! What emitted code names. Not part of the public interface.

mod adjoint;
mod along;
mod assign_rules;
pub mod by_name;
mod called;
pub mod changed;
mod constant_field;
pub mod constructors;
pub mod covers;
mod derive;
mod elementwise;
pub mod exchanges;
mod fallible;
pub mod float_methods;
mod float_seconds;
pub mod floats;
pub mod held;
mod implicit;
mod index;
mod jacobian;
pub mod kept;
mod kernels;
mod library;
pub mod lines;
mod matrix_componentwise;
mod matrix_inner;
mod matrix_linear;
mod matrix_product;
mod matrix_reduce;
mod matrix_reshape;
pub mod may_fail;
pub mod missing;
mod names;
pub mod nested;
pub(crate) mod new_matrix;
pub mod of_field;
pub mod of_traits;
pub mod op;
mod operand;
mod operator;
mod option_rules;
mod optional;
mod ordinary;
pub mod outline;
pub mod outputs;
mod part_rules;
pub mod part_tangent;
pub mod payload;
mod peeled;
mod point_rules;
pub(crate) mod pool;
mod products;
mod received;
pub mod reclaim;
mod rule;
mod scalar_rules;
mod second;
mod second_quotient;
mod second_smooth;
mod shape;
pub mod shape_of;
mod slot;
mod steps;
mod tape;
mod user_rule;
mod value;
pub mod zero_of;

pub use crate::tuples::parts::Part as TuplePart;
pub use crate::{
    __grad_copied as copied, __grad_give_back as give_back, __grad_keep as keep,
    __grad_outline as outline,
};
pub use crate::{__grad_field as field, __grad_field_mut as field_mut};
pub use adjoint::*;
pub use along::*;
pub use called::*;
pub use constant_field::*;
pub use derive::{
    FieldTangent, NumberedScalar, OwnTangent, SameScalar, ScalarNumber, ScalarOfNumber,
};
pub use elementwise::{
    map, map_pull, map_pull_into, push_map, push_map_pull, push_zip_map, push_zip_map_pull,
    zip_map, zip_map_pull,
};
pub use fallible::*;
pub use grad_macro::{checked, differentiated};
pub use implicit::*;
pub use index::*;
pub use jacobian::*;
pub use kept::integer;
pub use library::*;
pub use names::*;
pub use operand::Operand;
pub use operator::*;
pub use option_rules::{complete, option_tangent_at, some, some_mut};
pub use optional::{IsOption, optional};
pub use ordinary::{OrdinaryIndex, OrdinaryPointer, ordinary_index, ordinary_pointer};
pub use part_rules::PartRule;
pub use peeled::Peeled;
pub use pool::{Within, in_use};
pub use received::*;
pub use reclaim::{filled, vec_of, with_room};
pub use rule::*;
pub use second::{Linear, OfClass1, PushPull1, PushPullA, PushPullB};
pub use slot::*;
pub use steps::steps_back;
pub use tape::*;
pub use user_rule::*;
pub use value::*;

/// Until the result is dropped, derivatives of this thread take the memory that they need from the workspace.
#[inline]
pub fn within(workspace: &mut crate::Workspace) -> Within<'_> {
    workspace.within()
}

/// The bounds that derivatives have and their function has not.
pub mod bounds {
    pub use crate::matrix::PointStorage;
    pub use crate::{Differentiable, Scalar};
}
