//! Arms that change what a variant holds, `match &mut shape { Shape::Circle(r) => *r *= k, .. }`: the payload is a variable of its own in the
//! arm, and the value is put together again at its end.

use super::Aliases;
use super::options::gives_nothing;
use super::overlap::{leaves_as_they_are, names_place};
use super::walk::{in_block, leaves};
use crate::front::rename::is_constant_pattern;
use crate::front::syntax::{is_irrefutable, strip, strip_type};
use crate::names::Method;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote};
use syn::visit::Visit;
use syn::visit_mut::VisitMut;
use syn::{Arm, Block, Expr, Pat, PatIdent, Stmt, parse_quote};

/// A part of a value that a pattern takes apart.
struct Held {
    /// What the pattern binds it to.
    whole: Ident,
    /// The variable that it is in the arm.
    part: Ident,
    /// What the user's pattern makes of it.
    pat: Pat,
}

/// A pattern of a value of which every payload is held.
struct Taken {
    pat: TokenStream,
    /// The value of the parts, where the pattern names all of them.
    again: Option<TokenStream>,
}

struct TakenParts {
    pats: Vec<TokenStream>,
    again: Option<Vec<TokenStream>>,
}

impl Aliases<'_> {
    /// `match &mut place { .. }`
    pub(super) fn match_variants(&mut self, expr: &syn::ExprMatch) -> Option<Expr> {
        let by_reference = expr.arms.iter().any(|arm| binds_by_reference(&arm.pat));
        let mut place = self.held(&expr.expr, by_reference)?;
        let mut before = Vec::new();
        self.freeze(&mut place, &mut before);
        let arms = expr.arms.iter().map(|arm| self.held_arm(arm, &place));
        let arms: Vec<Arm> = arms.collect::<Option<_>>()?;
        Some(in_block(before, parse_quote!(match #place { #(#arms)* })))
    }

    /// `if let pattern = &mut place { .. } else { .. }`
    pub(super) fn if_variant(
        &mut self,
        cond: &syn::ExprLet,
        then: &Block,
        otherwise: Option<&Expr>,
    ) -> Option<Expr> {
        let (pat, of) = (&cond.pat, &cond.expr);
        let otherwise: Expr = match otherwise {
            Some(otherwise) => otherwise.clone(),
            None => parse_quote!({}),
        };
        let written: Expr = parse_quote!(match #of { #pat => #then, _ => #otherwise });
        match &written {
            Expr::Match(written) => self.match_variants(written),
            _ => None,
        }
    }

    /// The active value of what a reference refers to: `&mut value`, `option.as_mut()`, and `value` where a pattern says `ref mut`.
    fn held(&mut self, of: &Expr, by_reference: bool) -> Option<Expr> {
        match strip(of) {
            Expr::Reference(_) => self.referenced(of),
            Expr::Path(_) if self.alias(of).is_some() => self.referenced(of),
            Expr::MethodCall(call) if call.method == Method::AsMut && call.args.is_empty() => {
                self.place(&call.receiver)
            }
            other if by_reference => self.place(other),
            _ => None,
        }
    }

    fn held_arm(&mut self, arm: &Arm, place: &Expr) -> Option<Arm> {
        let mut held = Vec::new();
        let (pat, guard) = match &arm.pat {
            Pat::Guard(guarded) => (&*guarded.pat, Some(&*guarded.guard)),
            pat => (pat, None),
        };
        let taken = match strip_type(pat) {
            // Nothing is taken.
            Pat::Wild(wild) => Taken {
                pat: quote!(#wild),
                again: None,
            },
            pat => self.taken(pat, &mut held)?,
        };
        let guard = match guard {
            Some(guard) => {
                for part in &held {
                    self.bind_shared(part)?;
                }
                let guard = self.written(guard);
                quote!(if #guard)
            }
            None => TokenStream::new(),
        };
        let pat = taken.pat;
        let body = &arm.body;
        let attrs = &arm.attrs;
        if held.is_empty() {
            let body = self.written(body);
            return Some(parse_quote!(#(#attrs)* #pat #guard => #body,));
        }
        let block: Block = parse_quote!({ #body });
        let mistake = match (&taken.again, leaves(&block)) {
            (None, _) => Some((
                "this pattern changes a payload, and does not name all that the variant holds",
                "name every part of the variant, and write alternatives as arms of their own",
            )),
            (_, true) => Some((
                "an arm that changes a payload in place leaves by `return`, `break`, `continue` or `?`",
                "leave behind the `match`, or match on the value and assign the new one",
            )),
            (Some(_), false) => None,
        };
        if let Some((message, help)) = mistake {
            self.refuse(&arm.pat, message, help);
            return Some(parse_quote!(#(#attrs)* #pat #guard => ::core::unreachable!(),));
        }
        let again = taken.again;
        let (inside, value) = self.held_body(block, &held);
        let parts: Vec<&Ident> = held.iter().map(|held| &held.part).collect();
        let mut put = quote!(#place = #again;);
        if names_place(&inside, place) {
            // What the arm sees of the whole, or makes of it, is not behind what it does with the parts.
            if !leaves_as_they_are(&inside, &parts) {
                self.refuse(
                    &arm.pat,
                    "an arm that changes a payload in place names the whole value, too",
                    "do that behind the `match`, or match on the value and assign the new one",
                );
            }
            put = TokenStream::new();
        }
        Some(parse_quote!(#(#attrs)* #pat #guard => { #(#inside)* #put #value }))
    }

    /// What an arm does with the parts, and the name of its value.
    fn held_body(&mut self, mut block: Block, held: &[Held]) -> (Vec<Stmt>, Option<Ident>) {
        let mut inside = Vec::new();
        for Held { whole, part, pat } in held {
            inside.push(parse_quote!(let mut #part = #whole;));
            self.changed.insert(part.to_string());
            self.bind(&by_name(pat), parse_quote!(#part), &mut inside);
        }
        self.visit_block_mut(&mut block);
        inside.append(&mut block.stmts);
        let value = match inside.pop() {
            Some(Stmt::Expr(tail, None)) if gives_nothing(&tail) => {
                inside.push(Stmt::Expr(tail, Some(<syn::Token![;]>::default())));
                None
            }
            Some(Stmt::Expr(tail, None)) => {
                let value = self.fresh("value");
                inside.push(parse_quote!(let #value = #tail;));
                Some(value)
            }
            last => {
                inside.extend(last);
                None
            }
        };
        (inside, value)
    }

    /// What a guard reads is what the pattern binds.
    fn bind_shared(&mut self, held: &Held) -> Option<()> {
        let whole = &held.whole;
        let mut out = Vec::new();
        self.bind(&by_name(&held.pat), parse_quote!(#whole), &mut out);
        // A guard has no place for statements.
        out.is_empty().then_some(())
    }

    /// A pattern that takes the parts of a value; `None` for what is not known to.
    fn taken(&mut self, pat: &Pat, held: &mut Vec<Held>) -> Option<Taken> {
        let pat = strip_type(pat);
        let by_value = by_name(pat);
        if is_irrefutable(&by_value) && self.is_bindable(&by_value) {
            let (whole, part) = (self.fresh("whole"), self.fresh("part"));
            let taken = Taken {
                pat: quote!(#whole),
                again: Some(quote!(#part)),
            };
            held.push(Held {
                whole,
                part,
                pat: pat.clone(),
            });
            return Some(taken);
        }
        match pat {
            Pat::TupleStruct(pat) => {
                let TakenParts { pats, again } = self.taken_parts(&pat.elems, held)?;
                let path = &pat.path;
                Some(Taken {
                    pat: quote!(#path(#(#pats),*)),
                    again: again.map(|parts| quote!(#path(#(#parts),*))),
                })
            }
            Pat::Tuple(pat) => {
                let TakenParts { pats, again } = self.taken_parts(&pat.elems, held)?;
                Some(Taken {
                    pat: quote!((#(#pats,)*)),
                    again: again.map(|parts| quote!((#(#parts,)*))),
                })
            }
            Pat::Struct(pat) => {
                let (path, rest) = (&pat.path, &pat.rest);
                let fields: Vec<&Pat> = pat.fields.iter().map(|field| &*field.pat).collect();
                let members: Vec<_> = pat.fields.iter().map(|field| &field.member).collect();
                let TakenParts { pats, again } = self.taken_parts(fields, held)?;
                Some(Taken {
                    pat: quote!(#path { #(#members: #pats,)* #rest }),
                    again: again
                        .filter(|_| rest.is_none())
                        .map(|parts| quote!(#path { #(#members: #parts,)* })),
                })
            }
            Pat::Path(_) | Pat::Lit(_) => Some(Taken {
                pat: pat.to_token_stream(),
                again: Some(pat.to_token_stream()),
            }),
            Pat::Ident(name) if is_constant_pattern(name) => Some(Taken {
                pat: quote!(#name),
                again: Some(quote!(#name)),
            }),
            Pat::Rest(_) | Pat::Range(_) => Some(Taken {
                pat: pat.to_token_stream(),
                again: None,
            }),
            Pat::Or(or) if or.cases.iter().all(|case| !binds(case)) => Some(Taken {
                pat: quote!(#or),
                again: None,
            }),
            other => {
                self.refuse(
                    other,
                    "this pattern of a value that is changed in place is not supported",
                    "write an arm for each variant, with a name for each of its parts",
                );
                None
            }
        }
    }

    /// The patterns of parts, and all of them as values.
    fn taken_parts<'p>(
        &mut self,
        pats: impl IntoIterator<Item = &'p Pat>,
        held: &mut Vec<Held>,
    ) -> Option<TakenParts> {
        let taken: Option<Vec<Taken>> = pats.into_iter().map(|pat| self.taken(pat, held)).collect();
        let (pats, again): (Vec<_>, Vec<_>) = taken?.into_iter().map(|t| (t.pat, t.again)).unzip();
        let again = again.into_iter().collect();
        Some(TakenParts { pats, again })
    }
}

/// A pattern without `ref mut`, `ref` and `mut`: the reference is what every name is here.
fn by_name(pat: &Pat) -> Pat {
    struct ByName;
    impl VisitMut for ByName {
        crate::front::macros::into_macros!(write);

        fn visit_pat_ident_mut(&mut self, pat: &mut PatIdent) {
            pat.by_ref = None;
            pat.mutability = None;
            syn::visit_mut::visit_pat_ident_mut(self, pat);
        }
    }
    let mut pat = pat.clone();
    ByName.visit_pat_mut(&mut pat);
    pat
}

fn binds_by_reference(pat: &Pat) -> bool {
    any_name(pat, |name| {
        name.by_ref.is_some() && name.mutability.is_some()
    })
}

fn binds(pat: &Pat) -> bool {
    any_name(pat, |name| !is_constant_pattern(name))
}

/// Whether a name in a pattern is such a one.
fn any_name(pat: &Pat, is: impl Fn(&PatIdent) -> bool) -> bool {
    struct Names<F>(F, bool);
    impl<'ast, F: Fn(&PatIdent) -> bool> Visit<'ast> for Names<F> {
        crate::front::macros::into_macros!(read);

        fn visit_pat_ident(&mut self, name: &'ast PatIdent) {
            self.1 |= (self.0)(name);
            syn::visit::visit_pat_ident(self, name);
        }
    }
    let mut names = Names(is, false);
    names.visit_pat(pat);
    names.1
}
