//! The loop of the forward sweep with `#[checkpoint]`: it counts its iterations, keeps what it carries where a segment begins, and keeps what
//! constant code gives that runs once.

use super::code::capture;
use super::{Counters, Cut, Segments};
use crate::diff::reverse::Reverse;
use crate::ir::{CodeInfo, Kind, Op, Region, RegionKind, Spacing, Value};
use proc_macro2::TokenStream;
use quote::quote;

impl Reverse<'_> {
    /// Cuts the loop of the forward sweep into segments.
    pub(super) fn cut_forward(&mut self, cut: &Cut, spacing: &Spacing) -> Segments {
        let Counters {
            passed,
            next,
            width,
            grows,
            ..
        } = &cut.counters;
        let home = self.f.node(cut.value).home;
        let mut before = vec![CodeInfo::of(
            quote!(let mut #passed = 0_usize; let mut #next = 0_usize;),
        )];
        before.push(match (spacing, self.length(cut.value)) {
            (Spacing::Every(every), _) => {
                let every = self.f.code(*every).clone();
                let tokens = &every.tokens;
                CodeInfo {
                    tokens: quote!(let #width = #tokens;),
                    ..every
                }
            }
            (Spacing::Root, Some(iter)) => {
                let iter = self.f.code(iter).clone();
                let tokens = &iter.tokens;
                CodeInfo {
                    // The root, rounded up.
                    tokens: quote!(let #width = ::core::iter::Iterator::size_hint(&#tokens).0.saturating_sub(1).isqrt() + 1;),
                    ..iter
                }
            }
            (Spacing::Root, None) => CodeInfo::of(quote!(let mut #width = 0_usize;)),
        });
        for log in &cut.logs {
            let kept = &log.kept;
            before.push(CodeInfo::of(
                quote!(let mut #kept = ::std::vec::Vec::new();),
            ));
        }
        for info in before {
            let at = self.position(cut.value);
            self.insert_code(home, at, info, Vec::new());
        }
        self.log_what_runs_once(cut);
        let begin = self.begin_segment(cut);
        let after = |this: &mut Self, name: &str, tokens: TokenStream| {
            let code = this.f.add_code(CodeInfo::of(tokens));
            let at = this.position(cut.value) + 1;
            let op = Op::Snapshot(code);
            let value = this.f.insert_at(home, at, op, Vec::new(), Kind::Const);
            let name = this.f.unused_name(name);
            this.f.name(value, &name);
            value
        };
        let count = match grows {
            true => quote!(#width),
            false => quote!((#passed + #width - 1) / #width),
        };
        Segments {
            begin,
            passed: after(self, "iterations", quote!(#passed)),
            width: after(self, "last_width", quote!(#width)),
            count: after(self, "segments", count),
        }
    }

    /// Keeps what constant code gives, right where it has run.
    fn log_what_runs_once(&mut self, cut: &Cut) {
        for (kept, log) in cut.plan.kept.iter().zip(&cut.logs) {
            let (home, at) = (self.f.node(kept.node).home, self.position(kept.node) + 1);
            let to = &log.kept;
            if kept.names.is_empty() {
                let mut info = CodeInfo::of(quote!(#to.push(::core::clone::Clone::clone(&__0));));
                capture(&mut info);
                self.insert_code(home, at, info, vec![kept.node]);
            } else {
                let info = self.pushed(log, &kept.names);
                self.insert_code(home, at, info, Vec::new());
            }
        }
        if let Some(names) = cut.plan.items.as_ref().filter(|names| !names.is_empty())
            && let Some(log) = cut.logs.last()
        {
            let info = self.pushed(log, names);
            self.insert_code(cut.body, 0, info, Vec::new());
        }
    }

    /// Makes the region that runs where a segment begins.
    fn begin_segment(&mut self, cut: &Cut) -> Region {
        let Counters {
            passed,
            next,
            width,
            grows,
            ..
        } = &cut.counters;
        let begin = self.f.add_region(Some(cut.body), RegionKind::Branch);
        let other = self.f.add_region(Some(cut.body), RegionKind::Branch);
        let condition = self.f.add_code(CodeInfo::of(quote!(#passed == #next)));
        let condition =
            self.f
                .insert_at(cut.body, 0, Op::Snapshot(condition), Vec::new(), Kind::Bool);
        self.f.insert_at(
            cut.body,
            1,
            Op::If(begin, other),
            vec![condition],
            Kind::Unit,
        );
        self.insert_code(cut.body, 2, CodeInfo::of(quote!(#passed += 1;)), Vec::new());
        let widen = grows.then(|| quote!(#width += 1;));
        let step = CodeInfo::of(quote!(#widen #next += #width;));
        self.insert_code(begin, 0, step, Vec::new());
        begin
    }

    pub(super) fn position(&self, value: Value) -> usize {
        let nodes = &self.f.region(self.f.node(value).home).nodes;
        nodes
            .iter()
            .position(|&v| v == value)
            .unwrap_or(nodes.len())
    }

    fn insert_code(
        &mut self,
        region: Region,
        at: usize,
        info: CodeInfo,
        args: Vec<Value>,
    ) -> Value {
        let info = CodeInfo {
            text: crate::ir::one_line(&info.tokens),
            cheap: false,
            repeats: false,
            ..info
        };
        let code = self.f.add_code(info);
        self.f
            .insert_at(region, at, Op::Statement(code), args, Kind::Unit)
    }
}
