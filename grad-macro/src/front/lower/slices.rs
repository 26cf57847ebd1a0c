//! Variables that are references, and take another one: what they hold is a copy of what they refer to.

use super::constant::strip;
use super::place::is_range;
use super::{Binding, Low, Lower};
use crate::ir::{Op, RegionKind};
use syn::Expr;

impl Lower<'_> {
    /// Notes that a whole variable was assigned a reference.
    pub(super) fn keep_refs(&mut self, place: &Expr, low: &Low) {
        let (Expr::Path(path), Low::Active { refs: of_low, .. }) = (strip(place), low) else {
            return;
        };
        let Some(name) = path.path.get_ident().filter(|_| *of_low > 0) else {
            return;
        };
        match self.env.get_mut(&name.to_string()) {
            Some(Binding::Value { refs, .. }) => *refs = *of_low,
            Some(Binding::Mem { mem }) => {
                self.mem_refs.insert(*mem, *of_low);
            }
            Some(Binding::Const { .. } | Binding::Closure(_)) | None => {}
        }
    }

    /// Whether a loop gives a variable from before it another slice: the rest of the data in each iteration, of which each copy is as
    /// long.
    pub(super) fn carries_a_slice(&self, root: &str, source: &Expr, low: &Low) -> bool {
        let (Some(Binding::Mem { mem }), Low::Active { value, refs: 1.. }) =
            (self.env.get(root), low)
        else {
            return false;
        };
        let written = match strip(source) {
            Expr::Reference(inner) => {
                matches!(strip(&inner.expr), Expr::Index(index) if is_range(&index.index))
            }
            _ => false,
        };
        if !written && !self.function.is_slice(*value) {
            return false;
        }
        let declared = self.function.nodes.iter();
        let declared = declared
            .filter(|node| node.op == Op::Declare(*mem))
            .map(|node| node.home)
            .next();
        let mut at = Some(self.function.here());
        while let Some(here) = at {
            if Some(here) == declared {
                return false;
            }
            if self.function.region(here).kind == RegionKind::Loop {
                return true;
            }
            at = self.function.region(here).parent;
        }
        false
    }
}
