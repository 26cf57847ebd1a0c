//! Patterns.

use super::values::error;
use super::{Evaluator, Exit, V};
use syn::{Expr, Pat};

impl Evaluator {
    /// Binds a pattern; it is known to match.
    pub(crate) fn bind(&mut self, pat: &Pat, value: V) -> Result<(), Exit> {
        if self.matches(pat, &value)? {
            return Ok(());
        }
        error("a pattern that does not match")
    }

    /// Whether a value matches; the names are bound if it does.
    pub(crate) fn matches(&mut self, pat: &Pat, value: &V) -> Result<bool, Exit> {
        Ok(match pat {
            Pat::Wild(_) => true,
            Pat::Type(typed) => self.matches(&typed.pat, value)?,
            Pat::Paren(inner) => self.matches(&inner.pat, value)?,
            Pat::Reference(inner) => self.matches(&inner.pat, value)?,
            Pat::Ident(ident) => {
                self.define(&ident.ident.to_string(), value.clone());
                true
            }
            Pat::Tuple(tuple) => {
                let V::Tuple(parts) = value else {
                    return error("not a tuple");
                };
                let mut all = true;
                for (pat, part) in tuple.elems.iter().zip(parts) {
                    all &= self.matches(pat, part)?;
                }
                all
            }
            Pat::Or(or) => {
                for case in &or.cases {
                    if self.matches(case, value)? {
                        return Ok(true);
                    }
                }
                false
            }
            Pat::Lit(lit) => {
                let lit = self.expr(&Expr::Lit(lit.clone()))?;
                match (lit, value) {
                    (V::Int(a), V::Int(b)) => a == *b,
                    (V::Bool(a), V::Bool(b)) => a == *b,
                    _ => return error("a literal pattern"),
                }
            }
            Pat::Range(range) => {
                let at = value.int()?;
                let start = match &range.start {
                    Some(e) => self.expr(e)?.int()?,
                    None => i64::MIN,
                };
                let end = match &range.end {
                    Some(e) => self.expr(e)?.int()?,
                    None => i64::MAX,
                };
                let closed = matches!(range.limits, syn::RangeLimits::Closed(_));
                start <= at && (at < end || (closed && at == end))
            }
            Pat::Guard(guard) => {
                self.matches(&guard.pat, value)? && self.expr(&guard.guard)?.bool()?
            }
            _ => return error("an unknown pattern"),
        })
    }
}
