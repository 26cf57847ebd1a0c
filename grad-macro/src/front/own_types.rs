//! Which types are the user's own, by their names: none of the standard library's or nalgebra's.

use super::syntax::strip;
use std::collections::HashSet;
use syn::visit::{self, Visit};
use syn::{Block, Expr, Local, Pat, Type};

/// Whether a written type is one of the user's own, or a reference to one.
pub(crate) fn own_type(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => own_type(&reference.elem),
        Type::Path(path) => {
            let last = path.path.segments.last();
            last.is_some_and(|last| is_own_name(&last.ident.to_string()))
        }
        _ => false,
    }
}

/// The variables of a body that are declared with such a type, or by a literal of one.
pub(crate) fn own_variables(block: &Block) -> HashSet<String> {
    #[derive(Default)]
    struct Own(HashSet<String>);
    impl<'ast> Visit<'ast> for Own {
        crate::front::macros::into_macros!(read);

        fn visit_local(&mut self, local: &'ast Local) {
            let (pat, is_typed) = match &local.pat {
                Pat::Type(typed) => (&*typed.pat, own_type(&typed.ty)),
                pat => (pat, false),
            };
            let init = local.init.as_ref().map(|init| strip(&init.expr));
            let is_literal = matches!(init, Some(Expr::Struct(_)));
            if let (Pat::Ident(name), true) = (pat, is_typed || is_literal) {
                self.0.insert(name.ident.to_string());
            }
            visit::visit_local(self, local);
        }
    }
    let mut own = Own::default();
    own.visit_block(block);
    own.0
}

/// Whether the name of a type is none of the standard library's or nalgebra's.
pub(crate) fn is_own_name(name: &str) -> bool {
    let known = ["Vec", "VecDeque", "Box", "Rc", "Arc", "Option"];
    let nalgebra = ["Vector", "Matrix", "Point", "Buffer"];
    name.starts_with(char::is_uppercase)
        && !known.contains(&name)
        && !nalgebra.iter().any(|part| name.contains(part))
}
