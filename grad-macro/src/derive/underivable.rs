//! Field types that are seen to have no derivative without asking rustc, for an error in one sentence.

use crate::front::types::TypeParams;
use syn::{GenericArgument, PathArguments, Type};

/// Types of the standard library without a derivative, whatever their arguments.
const NAMES: [&str; 31] = [
    "usize",
    "isize",
    "u8",
    "u16",
    "u32",
    "u64",
    "u128",
    "i8",
    "i16",
    "i32",
    "i64",
    "i128",
    "bool",
    "char",
    "str",
    "String",
    "Range",
    "RangeInclusive",
    "RangeFrom",
    "RangeTo",
    "RangeToInclusive",
    "RangeFull",
    "PhantomData",
    "HashMap",
    "HashSet",
    "BTreeMap",
    "BTreeSet",
    "Duration",
    "Instant",
    "PathBuf",
    "OsString",
];

/// The part of `ty` that has no derivative, as far as the type is written out.
///
/// A type of the user's with one of these names is reported as well; a path in front of it (`units::Duration`) tells that it is another.
pub(super) fn part_without_derivative(ty: &Type) -> Option<&Type> {
    match ty {
        Type::Reference(reference) => part_without_derivative(&reference.elem),
        Type::Paren(inner) => part_without_derivative(&inner.elem),
        Type::Group(inner) => part_without_derivative(&inner.elem),
        Type::Slice(slice) => part_without_derivative(&slice.elem),
        Type::Array(array) => part_without_derivative(&array.elem),
        Type::Tuple(tuple) if tuple.elems.is_empty() => Some(ty),
        // Beside values, what is constant by its type has the tangent `()`.
        Type::Tuple(tuple) => {
            let first = tuple.elems.iter().find_map(part_without_derivative)?;
            let none = |part: &Type| part_without_derivative(part).is_some();
            match tuple.elems.iter().all(none) {
                true => Some(first),
                false => {
                    let others = tuple.elems.iter().filter(|part| !is_constant_by_type(part));
                    others.into_iter().find_map(part_without_derivative)
                }
            }
        }
        Type::FnPtr(_) | Type::Never(_) | Type::Ptr(_) => Some(ty),
        Type::Path(path) if path.qself.is_none() => {
            let segments = &path.path.segments;
            let last = segments.last()?;
            let standard = segments.len() == 1
                || ["std", "core", "alloc"]
                    .iter()
                    .any(|root| segments[0].ident == root);
            if !standard {
                return None;
            }
            if NAMES.iter().any(|name| last.ident == name) {
                return Some(ty);
            }
            if !["Vec", "Box", "Option"]
                .iter()
                .any(|name| last.ident == name)
            {
                return None;
            }
            let PathArguments::AngleBracketed(arguments) = &last.arguments else {
                return None;
            };
            arguments.args.iter().find_map(|argument| match argument {
                GenericArgument::Type(ty) => part_without_derivative(ty),
                _ => None,
            })
        }
        _ => None,
    }
}

/// Whether the values of a type are constant, as far as it is written out.
fn is_constant_by_type(ty: &Type) -> bool {
    crate::front::types::classify(ty, &TypeParams::default()).constant
}
