//! How many values a tape will hold: how often a region runs, as far as the loops around it say.
//!
//! A loop over a literal range, an array or a constant item runs a constant number of times, and so does a loop whose range ends at the
//! variable of such a loop. Its tapes are on the stack.

use super::Saved;
use crate::ir::{Code, Count, Factor, Op, Region, RegionKind};
use crate::names::iterators::{self, Stage};
use syn::{Expr, ExprRange, Lit};

/// The number of times that one loop runs.
struct Length {
    factor: Factor,
    /// It never runs more often.
    sure: bool,
}

impl Saved<'_> {
    /// How often `inner` runs for each time that the region around `outer` does, if loops over ranges alone decide that.
    pub(super) fn count(&self, inner: Region, outer: Region) -> Option<Count> {
        let mut loops = Vec::new();
        let mut at = inner;
        loop {
            if self.f.region(at).kind == RegionKind::Loop {
                loops.push(self.iterator_of(at)?);
            }
            if at == outer {
                break;
            }
            at = self.f.region(at).parent?;
        }
        let lengths: Option<Vec<Length>> = loops
            .iter()
            .map(|&(iter, _)| self.length(&syn::parse2(self.f.code(iter).tokens.clone()).ok()?))
            .collect();
        let again = loops.iter().all(|(_, again)| *again);
        let number = lengths
            .iter()
            .flatten()
            .try_fold(1_usize, |number, length| match length.factor {
                Factor::Number(n) if length.sure => number.checked_mul(n),
                _ => None,
            });
        if lengths.is_some()
            && let Some(number) = number
            // A loop that may be left may be one that goes on until something is found.
            && (again || number <= Count::ON_STACK)
        {
            return Some(Count::Number(number));
        }
        if let [(iter, true)] = loops[..]
            && let Some(count) = self.count_of_one(iter)
        {
            return Some(count);
        }
        if let Some(lengths) = lengths {
            let factors: Vec<Factor> = lengths.into_iter().map(|length| length.factor).collect();
            let number = factors
                .iter()
                .try_fold(1_usize, |number, factor| match factor {
                    Factor::Number(n) => number.checked_mul(*n),
                    Factor::Item(_) | Factor::Parameter => Some(number),
                });
            if number.is_some_and(|number| number <= Count::ON_STACK) {
                return Some(Count::About(factors));
            }
        }
        let [(iter, true)] = loops[..] else {
            return None;
        };
        // The bounds must be known where the tape is declared.
        let parent = self.f.region(outer).parent?;
        let known = self.f.code(iter).reads.iter().all(|name| {
            let var = self.f.const_var(name, inner);
            var.is_none_or(|var| self.f.encloses(var.home, parent))
        });
        (known && self.f.code(iter).cheap).then_some(Count::Iterator(iter))
    }

    /// What the loop with this body walks, and whether it walks all of it.
    fn iterator_of(&self, body: Region) -> Option<(Code, bool)> {
        self.f.nodes.iter().find_map(|node| match &node.op {
            Op::For(spec) if spec.body == body => Some((spec.iter, spec.again)),
            _ => None,
        })
    }

    /// The constant that the range of a single loop ends at.
    fn count_of_one(&self, iter: Code) -> Option<Count> {
        let end = constant_end(&self.f.code(iter).text)?;
        if self.f.const_vars.contains_key(&end) {
            return None;
        }
        // In an `impl` block one letter is a parameter of the block, which no constant expression can name.
        let of_block =
            self.f.in_impl && !end.contains("::") && (end.len() == 1 || self.indexes(iter));
        if self.f.const_params.contains(&end) || of_block {
            return Some(Count::Parameter(end));
        }
        let plain = !end.contains("::");
        let named = is_item_name(&end) && !self.depends_on_a_type(&end);
        (named && !(self.f.in_impl && plain)).then_some(Count::Item(end))
    }

    /// Whether a constant may be another one for each type: `Self::N`, or `K::N` of a type parameter, which in an `impl` block is known by
    /// its one letter.
    fn depends_on_a_type(&self, path: &str) -> bool {
        let owner = path.split("::").find(|part| !part.is_empty());
        owner.is_some_and(|owner| {
            owner == "Self"
                || self.f.type_params.contains(owner)
                || self.f.in_impl && path.contains("::") && owner.len() == 1
        })
    }

    /// Whether the variable of a loop is an index as it is: then it is a `usize`, and so is the end of its range.
    fn indexes(&self, iter: Code) -> bool {
        let pattern = self.f.nodes.iter().find_map(|node| match &node.op {
            Op::For(spec) if spec.iter == iter => Some(spec.pattern),
            _ => None,
        });
        let Some(pattern) = pattern else {
            return false;
        };
        let variable = &self.f.code(pattern).text;
        self.f.nodes.iter().any(|node| {
            let by_index = match &node.op {
                Op::Index => true,
                Op::Load(_, steps) | Op::Store(_, steps) | Op::AddTo(_, steps) => !steps.is_empty(),
                _ => false,
            };
            by_index
                && node.args.iter().any(|&arg| match &self.f.node(arg).op {
                    Op::Const(code) => self.f.code(*code).text == *variable,
                    _ => false,
                })
        })
    }

    /// How many items an iterator has at most, where its form tells.
    fn length(&self, iter: &Expr) -> Option<Length> {
        match iter {
            Expr::Paren(inner) => self.length(&inner.expr),
            Expr::Group(inner) => self.length(&inner.expr),
            Expr::Reference(inner) => self.length(&inner.expr),
            Expr::MethodCall(call) => {
                let method = iterators::called(call)?;
                let length = self.length(&call.receiver)?;
                let shorter = method.length == iterators::Length::Shorter;
                // Room for what is skipped is not worth having where it is much.
                let few = matches!(length.factor, Factor::Number(..=Count::ON_STACK));
                (method.length != iterators::Length::Unknown).then_some(Length {
                    sure: length.sure && (few || !shorter),
                    ..length
                })
            }
            Expr::Array(array) => Some(Length {
                factor: Factor::Number(array.elems.len()),
                sure: true,
            }),
            Expr::Repeat(repeat) => self.greatest(&repeat.len),
            Expr::Range(range) => self.length_of_range(range),
            // A constant item that can be walked: a short table, mostly.
            Expr::Path(path) => {
                let last = path.path.segments.last()?.ident.to_string();
                (is_item_name(&last) && !self.f.const_vars.contains_key(&last)).then_some(Length {
                    factor: Factor::Parameter,
                    sure: false,
                })
            }
            _ => None,
        }
    }

    fn length_of_range(&self, range: &ExprRange) -> Option<Length> {
        let (start, end) = (range.start.as_ref()?, range.end.as_ref()?);
        let more = usize::from(matches!(range.limits, syn::RangeLimits::Closed(_)));
        if let (Some(start), Some(end)) = (integer(start), integer(end)) {
            let length = (end - start).checked_add(i64::try_from(more).ok()?)?;
            return Some(Length {
                factor: Factor::Number(usize::try_from(length.max(0)).ok()?),
                sure: true,
            });
        }
        let length = self.greatest(end)?;
        Some(Length {
            factor: length.factor.plus(more),
            // It may begin below zero.
            sure: false,
        })
    }

    /// The greatest value that an integer has.
    fn greatest(&self, expr: &Expr) -> Option<Length> {
        let about = |factor| {
            Some(Length {
                factor,
                sure: false,
            })
        };
        match expr {
            Expr::Paren(inner) => self.greatest(&inner.expr),
            Expr::Group(inner) => self.greatest(&inner.expr),
            Expr::Cast(inner) => self.greatest(&inner.expr),
            Expr::Lit(_) => Some(Length {
                factor: Factor::Number(usize::try_from(integer(expr)?).ok()?),
                sure: true,
            }),
            Expr::Binary(binary) => match (&binary.op, integer(&binary.right)) {
                (syn::BinOp::Add(_), Some(n)) => {
                    let n = usize::try_from(n).ok()?;
                    about(self.greatest(&binary.left)?.factor.plus(n))
                }
                (syn::BinOp::Sub(_) | syn::BinOp::Div(_), Some(1..)) => {
                    about(self.greatest(&binary.left)?.factor)
                }
                _ => None,
            },
            Expr::Path(path) => {
                let path = &path.path;
                let name = path.segments.last()?.ident.to_string();
                if let Some(var) = self.f.const_vars.get(&name) {
                    // The variable of a loop around this one, which is less than the end of its range.
                    let (iter, _) = self.iterator_of(var.index_of?)?;
                    let iter = syn::parse2(self.f.code(iter).tokens.clone()).ok()?;
                    return about(self.end_of_range(&iter)?);
                }
                if self.f.const_params.contains(&name) && path.get_ident().is_some() {
                    return about(Factor::Parameter);
                }
                let upper = |name: String| name.starts_with(char::is_uppercase);
                let of_type = path.segments.len() > 1
                    && path
                        .segments
                        .iter()
                        .rev()
                        .nth(1)
                        .is_some_and(|s| upper(s.ident.to_string()));
                // What may depend on a type parameter cannot stand in a constant expression.
                about(if !is_item_name(&name) {
                    return None;
                } else if of_type || self.f.in_impl {
                    Factor::Parameter
                } else {
                    Factor::Item(quote::quote!(#path))
                })
            }
            _ => None,
        }
    }

    /// The end of a range whose variable is bounded by it.
    fn end_of_range(&self, iter: &Expr) -> Option<Factor> {
        match iter {
            Expr::Paren(inner) => self.end_of_range(&inner.expr),
            Expr::Group(inner) => self.end_of_range(&inner.expr),
            Expr::MethodCall(call)
                if matches!(iterators::stage_of(call), Some(Stage::Rev | Stage::StepBy)) =>
            {
                self.end_of_range(&call.receiver)
            }
            Expr::Range(range) => {
                let end = self.greatest(range.end.as_ref()?)?.factor;
                Some(match range.limits {
                    syn::RangeLimits::Closed(_) => end,
                    syn::RangeLimits::HalfOpen(_) => end.less_one(),
                })
            }
            _ => None,
        }
    }
}

impl Factor {
    fn plus(self, n: usize) -> Factor {
        match self {
            Factor::Number(number) => Factor::Number(number.saturating_add(n)),
            Factor::Item(item) if n > 0 => Factor::Item(quote::quote!((#item as usize + #n))),
            other => other,
        }
    }

    fn less_one(self) -> Factor {
        match self {
            Factor::Number(number) => Factor::Number(number.saturating_sub(1)),
            other => other,
        }
    }
}

/// The integer that an expression is written as.
fn integer(expr: &Expr) -> Option<i64> {
    match expr {
        Expr::Paren(inner) => integer(&inner.expr),
        Expr::Group(inner) => integer(&inner.expr),
        Expr::Lit(lit) => match &lit.lit {
            Lit::Int(lit) => lit.base10_parse().ok(),
            _ => None,
        },
        Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Neg(_)) => {
            integer(&unary.expr)?.checked_neg()
        }
        _ => None,
    }
}

/// Whether a path is a constant item, by Rust's naming convention.
fn is_item_name(path: &str) -> bool {
    let last = path.rsplit("::").next().unwrap_or(path);
    last.chars()
        .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '_')
}

/// The end of a range from 0 to a path, reversed or not.
fn constant_end(text: &str) -> Option<String> {
    let text = text.replace(' ', "");
    let text = text.trim_end_matches(".rev()");
    let end = text.strip_prefix("(0..")?.strip_suffix(')')?;
    let is_path = !end.is_empty()
        && end
            .chars()
            .all(|c| c.is_alphanumeric() || matches!(c, '_' | ':'))
        && !end.starts_with(|c: char| c.is_ascii_digit());
    is_path.then(|| end.to_owned())
}
