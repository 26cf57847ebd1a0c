//! Which loops of the graph `#[checkpoint]` is about.

use super::{Low, Lower};
use crate::front::checkpoints::is_checkpoint;
use crate::ir::{Checkpoint, Op, Region, Spacing, Value};
use quote::{ToTokens, quote};
use syn::{Attribute, Expr, Lit, Meta};

impl Lower<'_> {
    /// Lowers a loop with its attributes; what it becomes keeps its state if `#[checkpoint]` is one of them.
    pub(super) fn with_checkpoint(
        &mut self,
        attributes: &[Attribute],
        lower: impl FnOnce(&mut Self) -> Low,
    ) -> Low {
        let (ours, others): (Vec<Attribute>, Vec<Attribute>) =
            attributes.iter().cloned().partition(is_checkpoint);
        self.attributes(&others);
        let checkpoint = ours.first().map(|attribute| self.checkpoint(attribute));
        let before = self.function.nodes.len();
        let low = lower(self);
        let Some(checkpoint) = checkpoint else {
            return low;
        };
        let here = self.function.here();
        let made = self.function.region(here).nodes.iter().copied();
        let made: Vec<Value> = made.filter(|v| v.index() >= before).collect();
        for value in made {
            self.mark(value, &checkpoint);
        }
        low
    }

    /// The outermost loops that a node is or has.
    fn mark(&mut self, value: Value, checkpoint: &Checkpoint) {
        let body = match &self.function.node(value).op {
            Op::For(spec) => Some(spec.body),
            Op::Loop(body) => Some(*body),
            _ => None,
        };
        if let Some(body) = body {
            let marks = &mut self.function.checkpoints;
            marks.entry(body).or_insert_with(|| checkpoint.clone());
            return;
        }
        let regions: Vec<Region> = self.function.node(value).op.regions();
        for region in regions {
            for value in self.function.region(region).nodes.clone() {
                self.mark(value, checkpoint);
            }
        }
    }

    fn checkpoint(&mut self, attribute: &Attribute) -> Checkpoint {
        let every = match &attribute.meta {
            Meta::List(list) => syn::parse2::<Expr>(list.tokens.clone()).ok(),
            _ => None,
        };
        let spacing = match every {
            None => Spacing::Root,
            Some(every) if self.mentions_active(&every) => {
                self.errors.push(
                    &every,
                    "how many iterations lie between two states depends on an active value",
                    "write a number, as in `#[checkpoint(100)]`",
                );
                Spacing::Root
            }
            Some(every) => {
                let literal = match &every {
                    Expr::Lit(lit) => match &lit.lit {
                        Lit::Int(number) => number.base10_parse::<usize>().ok(),
                        _ => None,
                    },
                    _ => None,
                };
                let tokens = match literal {
                    Some(n) => proc_macro2::Literal::usize_suffixed(n).into_token_stream(),
                    None => quote!(::core::cmp::Ord::max((#every) as usize, 1_usize)),
                };
                Spacing::Every(self.code(tokens, false).0)
            }
        };
        Checkpoint {
            spacing,
            attribute: attribute.to_token_stream(),
        }
    }
}
