//! What the macro knows of a value's type. Types belong to rustc; a kind only steers simplification and the choice of rules.

use std::fmt;

/// The float type of a scalar.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Elem {
    F64,
    F32,
    /// A type parameter bound by a float trait.
    Param(String),
    /// A float whose type rustc infers.
    Float,
}

/// What is known of a value.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    /// A float.
    Scalar(Elem),
    /// The result of a comparison or of logic.
    Bool,
    /// A constant of a type that the macro does not know.
    Const,
    /// A nalgebra matrix or vector with these elements.
    Matrix(Elem),
    /// An array, a slice or a `Vec`.
    Sequence(Box<Kind>),
    Tuple(Vec<Kind>),
    /// An `Option` of this.
    Option(Box<Kind>),
    /// A type that only rustc knows.
    Any,
    /// The value of a statement.
    Unit,
    /// The closure that a call returned beside its value.
    Pullback,
}

impl Kind {
    pub(crate) fn is_scalar(&self) -> bool {
        matches!(self, Kind::Scalar(_))
    }

    /// Whether values of this kind are copies, whatever their floats are.
    pub(crate) fn is_copy(&self) -> bool {
        match self {
            Kind::Scalar(_) | Kind::Bool | Kind::Unit => true,
            Kind::Tuple(kinds) => kinds.iter().all(Kind::is_copy),
            Kind::Option(kind) => kind.is_copy(),
            Kind::Const | Kind::Matrix(_) | Kind::Sequence(_) | Kind::Any | Kind::Pullback => false,
        }
    }

    /// The kind of an active value: whether a part of a tuple in it is constant is asked of rustc, as for a field of a struct.
    pub(crate) fn with_asked_parts(&self) -> Kind {
        match self {
            Kind::Tuple(kinds) => {
                let asked = |kind: &Kind| match kind {
                    Kind::Const | Kind::Bool => Kind::Any,
                    kind => kind.with_asked_parts(),
                };
                Kind::Tuple(kinds.iter().map(asked).collect())
            }
            Kind::Sequence(kind) => Kind::Sequence(Box::new(kind.with_asked_parts())),
            Kind::Option(kind) => Kind::Option(Box::new(kind.with_asked_parts())),
            kind => kind.clone(),
        }
    }

    /// Whether a part of this kind may be constant by its type, so that it has the tangent `()` in a tuple.
    pub(crate) fn is_asked(&self) -> bool {
        match self {
            Kind::Any | Kind::Const | Kind::Bool | Kind::Unit => true,
            Kind::Tuple(kinds) => kinds.iter().all(Kind::is_asked),
            Kind::Sequence(kind) | Kind::Option(kind) => kind.is_asked(),
            Kind::Scalar(_) | Kind::Matrix(_) | Kind::Pullback => false,
        }
    }

    /// Whether a field of this, written with a name or a number, may be held constant by its type or by the struct.
    pub(crate) fn may_hold(&self, field: &str) -> bool {
        match self {
            Kind::Matrix(_) => false,
            Kind::Tuple(parts) => {
                let part = field.parse::<usize>().ok().and_then(|i| parts.get(i));
                part.is_none_or(Kind::is_asked)
            }
            _ => true,
        }
    }

    /// The kind of one element of this.
    pub(crate) fn element(&self) -> Kind {
        match self {
            Kind::Matrix(elem) => Kind::Scalar(elem.clone()),
            Kind::Sequence(kind) => (**kind).clone(),
            Kind::Scalar(_)
            | Kind::Bool
            | Kind::Const
            | Kind::Tuple(_)
            | Kind::Option(_)
            | Kind::Any
            | Kind::Unit
            | Kind::Pullback => Kind::Any,
        }
    }

    /// The elements of this if it is a matrix or scalar.
    pub(crate) fn elem(&self) -> Elem {
        match self {
            Kind::Scalar(elem) | Kind::Matrix(elem) => elem.clone(),
            Kind::Sequence(kind) | Kind::Option(kind) => kind.elem(),
            Kind::Bool | Kind::Const | Kind::Tuple(_) | Kind::Any | Kind::Unit | Kind::Pullback => {
                Elem::Float
            }
        }
    }
}

impl fmt::Display for Elem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Elem::F64 => write!(f, "f64"),
            Elem::F32 => write!(f, "f32"),
            Elem::Param(name) => write!(f, "{name}"),
            Elem::Float => write!(f, "float"),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Kind::Scalar(elem) => write!(f, "{elem}"),
            Kind::Bool => write!(f, "bool"),
            Kind::Const => write!(f, "const"),
            Kind::Matrix(elem) => write!(f, "matrix<{elem}>"),
            Kind::Sequence(kind) => write!(f, "[{kind}]"),
            Kind::Option(kind) => write!(f, "option<{kind}>"),
            Kind::Tuple(kinds) => {
                write!(f, "(")?;
                for (i, kind) in kinds.iter().enumerate() {
                    if i > 0 {
                        write!(f, ", ")?;
                    }
                    write!(f, "{kind}")?;
                }
                write!(f, ")")
            }
            Kind::Any => write!(f, "any"),
            Kind::Unit => write!(f, "()"),
            Kind::Pullback => write!(f, "pullback"),
        }
    }
}
