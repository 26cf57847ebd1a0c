//! What a region has made and used up: its memory goes back to the workspace, if one is in use.
//!
//! Whether a value has been moved, into another or onto a tape, is seen in the code of the region itself: memory is given back where every
//! use of the variable is one that leaves it there. What is not given back is dropped, as everything is without a workspace.

use super::Emitter;
use super::moved::{Moved, declared};
use crate::ir::{Function, Kind, Mem, Op, Region, RegionKind, Value};
use crate::names;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::quote;
use std::collections::HashSet;

impl Emitter<'_> {
    /// Gives back what a region has declared, at its end.
    pub(super) fn reclaim_in(&mut self, region: Region, out: &mut TokenStream) {
        let kind = self.f.region(region).kind;
        if self.reclaims && region != Function::ROOT && kind != RegionKind::Closure {
            let code = self.given_back(out);
            out.extend(code);
        }
    }

    /// What is given back in the forward sweep and in the pullback of what the forward sweep declares: what the pullback names is there
    /// until it has run, or has been dropped. The cotangent of the result, `seed`, is the pullback's own.
    pub(in crate::emit) fn reclaimed_across(
        &self,
        forward: &TokenStream,
        reverse: &TokenStream,
        seed: Option<&Ident>,
    ) -> Across {
        let mut found = Vec::new();
        crate::front::lower::idents(reverse.clone(), &mut found);
        let kept: HashSet<String> = found.iter().map(ToString::to_string).collect();
        let named = |name: &Ident| kept.contains(&name.to_string());
        let (mut first, others) = self.left_behind(forward, &[], |name| !named(name));
        first.extend(others);
        let (mut last, others) = self.left_behind(forward, &[reverse], named);
        last.extend(seed.filter(|seed| stays(reverse, seed)).cloned());
        last.extend(others.iter().cloned());
        let rt = &self.runtime;
        Across {
            before: self.give_back(&first),
            kept: quote!(#(let #others = #rt::private::keep!(#others);)*),
            released: quote!(#(let mut #others = #others.release();)*),
            behind: self.give_back(&last),
        }
    }

    /// The code that gives back what `code` declares. What may borrow comes before what may be borrowed from.
    pub(in crate::emit) fn given_back(&self, code: &TokenStream) -> TokenStream {
        let (mut names, others) = self.left_behind(code, &[], |_| true);
        names.extend(others);
        self.give_back(&names)
    }

    /// The code that gives back the cotangent of the result, which belongs to `code`.
    pub(in crate::emit) fn seed_given_back(&self, code: &TokenStream, seed: &Ident) -> TokenStream {
        match stays(code, seed) {
            true => self.give_back(std::slice::from_ref(seed)),
            false => TokenStream::new(),
        }
    }

    /// The value of a call whose pullback nobody takes: of the function itself, or of the companion where that takes its memory from a workspace and
    /// the function would not.
    pub(super) fn value_alone(
        &self,
        (value, args): (Value, &[Value]),
        function: &TokenStream,
        companion: &TokenStream,
    ) -> TokenStream {
        let mut values = args.iter().chain([&value]);
        if self.reclaims && values.any(|&v| may_hold(self.f.kind(v))) {
            let rt = &self.runtime;
            return quote!(if #rt::private::in_use() { #companion.0 } else { #function });
        }
        match self.checks {
            // The function must be the one to which the companion belongs.
            true => quote!(if true { #function } else { #companion.0 }),
            false => function.clone(),
        }
    }

    fn give_back(&self, names: &[Ident]) -> TokenStream {
        let rt = &self.runtime;
        match names {
            [] => TokenStream::new(),
            names => quote!(#rt::private::give_back!(#(#names),*);),
        }
    }

    /// The tapes of pullbacks, and the other variables with memory of their own, that `code` declares and that still have their values behind it and
    /// behind `after`, from the last to the first.
    fn left_behind(
        &self,
        code: &TokenStream,
        after: &[&TokenStream],
        wanted: impl Fn(&Ident) -> bool,
    ) -> (Vec<Ident>, Vec<Ident>) {
        let (mut borrowing, mut others) = (Vec::new(), Vec::new());
        if !self.reclaims {
            return (borrowing, others);
        }
        let tokens: Vec<TokenTree> = code.clone().into_iter().collect();
        let held = declared(&tokens).into_iter().rev().filter_map(|name| {
            let holds = self.holds_memory(&name);
            (!matches!(holds, Holds::Nothing) && wanted(&name)).then_some((name, holds))
        });
        let held: Vec<(Ident, Holds)> = held.collect();
        if held.is_empty() {
            return (borrowing, others);
        }
        let mut moved = Moved::of(&tokens);
        for code in after {
            let tokens: Vec<TokenTree> = (*code).clone().into_iter().collect();
            moved.find(&tokens);
        }
        for (name, holds) in held {
            if moved.names.contains(&name.to_string()) {
                continue;
            }
            match holds {
                Holds::Pullbacks => borrowing.push(name),
                Holds::Memory | Holds::Nothing => others.push(name),
            }
        }
        (borrowing, others)
    }

    /// Whether a value may hold memory of its own. Of types that only rustc knows, whole variables may and what calls give; their elements
    /// and what operations give are floats in almost all functions.
    pub(super) fn is_large(&self, value: Value) -> bool {
        let node = self.f.node(value);
        let whole = match &node.op {
            Op::Load(_, steps) | Op::Take(_, steps) | Op::ZeroOf(_, steps) => steps.is_empty(),
            Op::Call(_) | Op::SeededCall(..) | Op::Zero => true,
            Op::Pop(tape) => match self.tapes.get(tape) {
                Some(&pushed) => return self.is_large(pushed),
                None => false,
            },
            _ => false,
        };
        let of_variable = matches!(node.op, Op::Load(..) | Op::Take(..) | Op::ZeroOf(..));
        match node.kind {
            Kind::Any => whole,
            Kind::Const => whole && of_variable,
            _ => may_hold(&node.kind),
        }
    }

    /// A copy of a value, in memory of the workspace.
    pub(in crate::emit) fn copied(&self, value: Value, reference: &TokenStream) -> TokenStream {
        let rt = &self.runtime;
        // What is returned leaves the workspace. (And where a callee has no derivative, its value has no type: that would be a second error.)
        let returned = self.f.output == Some(value) && matches!(self.f.node(value).op, Op::Call(_));
        if self.reclaims && self.is_large(value) && !returned {
            quote!(#rt::private::copied!(#reference))
        } else {
            quote!(::core::clone::Clone::clone(#reference))
        }
    }

    /// The replacement of what a variable held, whose memory goes back.
    pub(super) fn replaced(
        &mut self,
        mem: Mem,
        place: &TokenStream,
        x: &TokenStream,
    ) -> Option<TokenStream> {
        let info = self.f.mem(mem);
        let holds = may_hold(&info.kind) || info.kind == Kind::Const;
        if !self.reclaims
            || !holds
            || info.merge
            || info.slot.is_some()
            || !self.held_from_start.contains(&mem)
        {
            return None;
        }
        let rt = self.runtime.clone();
        let before = self.names.fresh("replaced");
        Some(quote! {
            let #before = ::core::mem::replace(&mut #place, #x);
            #rt::private::give_back!(#before);
        })
    }

    /// `vec![x; n]` and `Vec::new()`, as the value of a variable of the function, in memory of the workspace.
    pub(super) fn filled(&self, init: TokenStream) -> TokenStream {
        let tokens: Vec<TokenTree> = init.clone().into_iter().collect();
        let rt = &self.runtime;
        if let [
            TokenTree::Ident(ty),
            _,
            _,
            TokenTree::Ident(name),
            TokenTree::Group(n),
        ] = &tokens[..]
            && self.reclaims
            && *ty == "Vec"
        {
            let n = n.stream();
            return match names::Function::of(name) {
                names::Function::New => quote!(#rt::private::with_room(0)),
                names::Function::WithCapacity => quote!(#rt::private::with_room(#n)),
                _ => init,
            };
        }
        let [
            TokenTree::Ident(name),
            TokenTree::Punct(_),
            TokenTree::Group(parts),
        ] = &tokens[..]
        else {
            return init;
        };
        let parts: Vec<TokenTree> = parts.stream().into_iter().collect();
        let is_end =
            |token: &TokenTree| matches!(token, TokenTree::Punct(punct) if punct.as_char() == ';');
        let Some(end) = parts
            .iter()
            .position(is_end)
            .filter(|_| self.reclaims && *name == names::Macro::Vec)
        else {
            return init;
        };
        let (x, n) = (&parts[..end], &parts[end + 1..]);
        quote!(#rt::private::filled(#(#x)*, #(#n)*))
    }

    fn holds_memory(&self, name: &Ident) -> Holds {
        match self.names.declared(name) {
            Some(Declared::Tape(tape)) => {
                let pullbacks = self.f.tapes[tape.index()].kind == Kind::Pullback;
                match (self.is_on_heap(tape), pullbacks) {
                    (false, _) => Holds::Nothing,
                    (true, false) => Holds::Memory,
                    (true, true) => Holds::Pullbacks,
                }
            }
            Some(Declared::Mem(mem)) if self.f.mem(mem).slot.is_none() => {
                // What begins with a constant has the kind of constants.
                Holds::memory_if(
                    may_hold(&self.f.mem(mem).kind) || self.f.mem(mem).kind == Kind::Const,
                )
            }
            Some(Declared::Value(value)) => Holds::memory_if(self.is_large(value)),
            Some(Declared::Mem(_)) | None => Holds::Nothing,
        }
    }
}

/// What happens to the memory of the forward sweep at its end and in the pullback.
pub(in crate::emit) struct Across {
    /// Before the pullback is made.
    pub(in crate::emit) before: TokenStream,
    /// After that: what the pullback holds, so that it goes back also where the pullback does not run.
    pub(in crate::emit) kept: TokenStream,
    /// At the beginning of the pullback.
    pub(in crate::emit) released: TokenStream,
    /// At its end.
    pub(in crate::emit) behind: TokenStream,
}

/// What a name stands for.
#[derive(Clone, Copy)]
pub(in crate::emit) enum Declared {
    Value(Value),
    Mem(Mem),
    Tape(crate::ir::Tape),
}

enum Holds {
    Nothing,
    Memory,
    /// Also what may borrow from other variables.
    Pullbacks,
}

impl Holds {
    fn memory_if(memory: bool) -> Holds {
        if memory {
            Holds::Memory
        } else {
            Holds::Nothing
        }
    }
}

/// Whether code leaves a variable where it is.
fn stays(code: &TokenStream, name: &Ident) -> bool {
    let tokens: Vec<TokenTree> = code.clone().into_iter().collect();
    !Moved::of(&tokens).names.contains(&name.to_string())
}

/// Whether values of a kind may hold memory of their own.
pub(in crate::emit) fn may_hold(kind: &Kind) -> bool {
    match kind {
        Kind::Sequence(_) | Kind::Matrix(_) | Kind::Any => true,
        Kind::Tuple(kinds) => kinds.iter().any(may_hold),
        Kind::Option(kind) => may_hold(kind),
        Kind::Scalar(_) | Kind::Bool | Kind::Const | Kind::Unit | Kind::Pullback => false,
    }
}
