//! A part of a part of a tangent, which may be a field that is held constant.
//!
//! `p_bar.settings.step` is the place of a tangent where `settings` is active. Where it is constant, a `ConstantField` stands there, which does not
//! have the fields of the settings: the macros here give it the one that is asked for.

use std::cell::Cell;

/// What a reference to a place refers to.
pub struct Part<R>(pub Cell<Option<R>>);

impl<R> std::fmt::Debug for Part<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Part").finish_non_exhaustive()
    }
}

impl<R> Part<R> {
    /// Refers to a place.
    #[inline(always)]
    pub fn of(place: R) -> Self {
        Part(Cell::new(Some(place)))
    }
}

/// The place of what is no constant field: rustc finds it one reference later.
pub trait OfActive<R> {
    /// The place itself.
    fn with_parts(&self) -> R;
}

impl<R> OfActive<R> for Part<R> {
    #[inline(always)]
    fn with_parts(&self) -> R {
        match self.0.take() {
            Some(place) => place,
            None => unreachable!("a place is asked for once"),
        }
    }
}

/// A field of a place in a tangent, to change.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_field_mut {
    ($place:expr, $field:ident) => {
        // The place may be one of these itself, and must not see what is here.
        match &mut $place {
            __place => {
        struct __Parts {
            $field: $crate::private::ConstantField,
        }
        trait __OfConstant {
            fn with_parts(self) -> &'static mut __Parts;
        }
        impl __OfConstant for $crate::private::nested::Part<&mut $crate::private::ConstantField> {
            #[inline(always)]
            fn with_parts(self) -> &'static mut __Parts {
                $crate::private::unstored(__Parts {
                    $field: $crate::private::ConstantField,
                })
            }
        }
        #[allow(unused_imports)]
        use $crate::private::nested::OfActive as _;
        &mut (*$crate::private::nested::Part::of(__place).with_parts()).$field
            }
        }
    };
}

/// The same, to read.
#[doc(hidden)]
#[macro_export]
macro_rules! __grad_field {
    ($place:expr, $field:ident) => {
        // The place may be one of these itself, and must not see what is here.
        match &$place {
            __place => {
        struct __Parts {
            $field: $crate::private::ConstantField,
        }
        trait __OfConstant {
            fn with_parts(self) -> &'static __Parts;
        }
        impl __OfConstant for $crate::private::nested::Part<&$crate::private::ConstantField> {
            #[inline(always)]
            fn with_parts(self) -> &'static __Parts {
                $crate::private::unstored(__Parts {
                    $field: $crate::private::ConstantField,
                })
            }
        }
        #[allow(unused_imports)]
        use $crate::private::nested::OfActive as _;
        &(*$crate::private::nested::Part::of(__place).with_parts()).$field
            }
        }
    };
}

#[cfg(test)]
mod tests {
    use crate::private::ConstantField;

    #[derive(Default)]
    struct Inner {
        step: f64,
    }
    #[derive(Default)]
    struct Bar {
        inner: Inner,
        settings: ConstantField,
    }

    #[test]
    fn a_constant_field_has_any_part() {
        let mut bar = Bar::default();
        *crate::__grad_field_mut!(bar.inner, step) += 2.0;
        *crate::__grad_field_mut!(bar.settings, step) += 2.0;
        *crate::__grad_field_mut!(*crate::__grad_field_mut!(bar.settings, deep), step) += 2.0;
        assert_eq!(*crate::__grad_field!(bar.inner, step), 2.0);
        assert_eq!(*crate::__grad_field!(bar.settings, step), ConstantField);
    }
}
