//! What a table of names is: an enum with a variant for each name, which passes match on, and what is said of it.

/// Writes an enum of names and the questions on it. A row is a variant, the name, and the facts that hold.
macro_rules! table {
    ($(#[$doc:meta])* $Names:ident, $Fact:ident; $($Variant:ident $name:literal [$($fact:ident),*];)*) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub(crate) enum $Names {
            $($Variant,)*
            /// None of the table: it may be the user's.
            Unknown,
        }

        // Not every table is asked everything.
        #[allow(dead_code)]
        impl $Names {
            /// Name, variant and facts, in the order of the variants.
            pub(crate) const ROWS: &[(&'static str, $Names, u64)] = &[
                $(($name, $Names::$Variant, 0 $(| 1 << $Fact::$fact as u64)*),)*
            ];

            /// What a text names.
            pub(crate) fn named(name: &str) -> Self {
                type Rows = std::collections::HashMap<&'static str, $Names>;
                static BY_NAME: std::sync::LazyLock<Rows> =
                    std::sync::LazyLock::new(|| $Names::ROWS.iter().map(|row| (row.0, row.1)).collect());
                BY_NAME.get(name).copied().unwrap_or($Names::Unknown)
            }

            /// What an identifier names. A raw one names nothing of the library.
            pub(crate) fn of(name: &proc_macro2::Ident) -> Self {
                Self::named(&name.to_string())
            }

            pub(crate) const fn name(self) -> &'static str {
                match self {
                    $($Names::$Variant => $name,)*
                    $Names::Unknown => "",
                }
            }

            /// Whether a fact holds.
            pub(crate) fn is(self, fact: $Fact) -> bool {
                let facts = Self::ROWS.get(self as usize).map_or(0, |row| row.2);
                facts & (1 << fact as u64) != 0
            }
        }

        impl std::fmt::Display for $Names {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl quote::IdentFragment for $Names {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.name())
            }
        }

        impl PartialEq<$Names> for proc_macro2::Ident {
            fn eq(&self, other: &$Names) -> bool {
                *self == *other.name()
            }
        }

        impl PartialEq<$Names> for str {
            fn eq(&self, other: &$Names) -> bool {
                *self == *other.name()
            }
        }

        impl PartialEq<$Names> for &str {
            fn eq(&self, other: &$Names) -> bool {
                **self == *other.name()
            }
        }

        impl PartialEq<$Names> for String {
            fn eq(&self, other: &$Names) -> bool {
                *self == *other.name()
            }
        }
    };
}

pub(crate) use table;
