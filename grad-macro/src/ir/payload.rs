//! A payload of a variant of an enum, as a part of the value: a field like any other where the variant is known.
//!
//! The point is taken apart by the user's own path of the variant, and a tangent, of whose type nothing is known, by the number of
//! the payload. A field is a string, so that this is written into one.

use super::entity::Code;

/// A payload, and how what has it is taken apart.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Payload {
    pub(crate) variant: String,
    /// The name or the position.
    pub(crate) member: String,
    /// The user's path of the variant.
    pub(crate) path: Code,
    /// The user took off references or a `Box` before the pattern.
    pub(crate) unboxed: bool,
    /// It is a part of a tangent.
    pub(crate) of_tangent: bool,
}

/// Stands between what is written of a payload and how it is taken.
const MARK: char = '#';

impl Payload {
    /// The field that stands for the payload.
    pub(crate) fn field(&self) -> String {
        let Payload {
            variant, member, ..
        } = self;
        let unboxed = if self.unboxed { "b" } else { "" };
        let of = if self.of_tangent { "t" } else { "" };
        format!(
            "{variant}(..).{member}{MARK}{}{unboxed}{of}",
            self.path.index()
        )
    }

    /// The payload that a field stands for, if it stands for one.
    pub(crate) fn of_field(field: &str) -> Option<Payload> {
        let (written, how) = field.rsplit_once(MARK)?;
        let (variant, member) = written.split_once("(..).")?;
        let digits = how.trim_end_matches(['b', 't']);
        Some(Payload {
            variant: variant.to_owned(),
            member: member.to_owned(),
            path: Code(digits.parse().ok()?),
            unboxed: how.contains('b'),
            of_tangent: how.contains('t'),
        })
    }

    /// The same part of a tangent.
    pub(crate) fn in_tangent(field: &str) -> String {
        match Payload::of_field(field) {
            Some(payload) => Payload {
                of_tangent: true,
                ..payload
            }
            .field(),
            None => field.to_owned(),
        }
    }

    /// The field as people read it, which is the same for one payload however it is taken.
    pub(crate) fn written(field: &str) -> &str {
        match Payload::of_field(field) {
            Some(_) => field
                .rsplit_once(MARK)
                .map_or(field, |(written, _)| written),
            None => field,
        }
    }

    /// The number under which the derive gives a payload of the tangent: a hash of 64 bits (FNV-1a).
    pub(crate) fn number(variant: &str, member: &str) -> u64 {
        let written = format!("{variant}.{}", member.trim_start_matches("r#"));
        written.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Payload};

    #[test]
    fn a_payload_is_a_field() {
        let payload = Payload {
            variant: "Rect".to_owned(),
            member: "width".to_owned(),
            path: Code(12),
            unboxed: true,
            of_tangent: false,
        };
        let field = payload.field();
        assert_eq!(Payload::of_field(&field), Some(payload.clone()));
        assert_eq!(Payload::written(&field), "Rect(..).width");
        let of_tangent = Payload::in_tangent(&field);
        assert_eq!(Payload::in_tangent(&of_tangent), of_tangent);
        assert_eq!(Payload::written(&of_tangent), "Rect(..).width");
        for other in ["width", "0", "r#type", super::super::SOME] {
            assert_eq!(Payload::of_field(other), None);
            assert_eq!(Payload::in_tangent(other), other);
            assert_eq!(Payload::written(other), other);
        }
    }

    #[test]
    fn payloads_have_different_numbers() {
        let number = Payload::number;
        assert_ne!(number("A", "0"), number("A", "1"));
        assert_ne!(number("A", "0"), number("B", "0"));
        assert_eq!(number("A", "r#type"), number("A", "type"));
    }
}
