//! Which methods of a block the attribute on the block makes differentiable.

use crate::front::changed::exclusive;
use crate::front::signature::is_marked_constant;
use crate::front::types::{TypeParams, classify};
use crate::front::wrapper::Wrapper;
use syn::{FnArg, ReceiverKind, ReturnType, Signature, Type};

/// Whether a method has an active argument and an output that may have a derivative; all others are left as they are.
///
/// What a method changes is an output, but for `self` in a trait with the attribute.
pub(crate) fn is_candidate(sig: &Signature, params: &TypeParams, in_trait: bool) -> bool {
    let is_plain = sig.constness.is_none()
        && sig.asyncness.is_none()
        && sig.abi.is_none()
        && sig.variadic.is_none()
        && !matches!(sig.safety, syn::Safety::Unsafe(_));
    let has_an_output = has_an_output(sig, params)
        || !(in_trait && changes_itself(sig))
            && returns_a_value(sig, params)
            && changes(sig, params);
    is_plain && has_an_output && has_an_active_argument(sig, params)
}

/// Whether what is returned may stand beside a change: nothing, or a constant.
fn returns_a_value(sig: &Signature, params: &TypeParams) -> bool {
    let ReturnType::Type(_, ty) = &sig.output else {
        return true;
    };
    let value = Wrapper::of(ty).map_or_else(|| (**ty).clone(), |(_, value)| value);
    classify(&value, params).refs == 0 && !matches!(value, Type::ImplTrait(_))
}

/// Whether a method changes what it is called on.
fn changes_itself(sig: &Signature) -> bool {
    sig.inputs.iter().any(|input| match input {
        FnArg::Receiver(receiver) => {
            !is_marked_constant(&receiver.attrs)
                && matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_)))
        }
        FnArg::Typed(_) => false,
    })
}

/// Whether an active argument is passed by `&mut`.
fn changes(sig: &Signature, params: &TypeParams) -> bool {
    sig.inputs.iter().any(|input| match input {
        FnArg::Receiver(receiver) => {
            !is_marked_constant(&receiver.attrs)
                && matches!(receiver.kind, ReceiverKind::Reference(_, _, Some(_)))
        }
        FnArg::Typed(typed) => {
            !is_marked_constant(&typed.attrs)
                && exclusive(&typed.ty).is_some()
                && !classify(&typed.ty, params).constant
        }
    })
}

fn has_an_output(sig: &Signature, params: &TypeParams) -> bool {
    let ReturnType::Type(_, ty) = &sig.output else {
        return false;
    };
    let value = Wrapper::of(ty).map_or_else(|| (**ty).clone(), |(_, value)| value);
    let info = classify(&value, params);
    let is_unit = matches!(&value, Type::Tuple(tuple) if tuple.elems.is_empty());
    !info.constant && info.refs == 0 && !is_unit && !matches!(value, Type::ImplTrait(_))
}

fn has_an_active_argument(sig: &Signature, params: &TypeParams) -> bool {
    sig.inputs.iter().any(|input| match input {
        FnArg::Receiver(receiver) => !is_marked_constant(&receiver.attrs),
        FnArg::Typed(typed) => {
            !is_marked_constant(&typed.attrs) && !classify(&typed.ty, params).constant
        }
    })
}
