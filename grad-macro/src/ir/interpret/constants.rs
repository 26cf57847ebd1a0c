//! Constant code, which the evaluator of syntax trees runs.

use super::{Interpreter, Outcome, error};
use crate::ir::{Code, Value};
use crate::testing::evaluate::V;

impl<'f> Interpreter<'f> {
    pub(super) fn code(&mut self, code: Code, args: &[Value]) -> Outcome<V> {
        let expr = self.expr_of(code)?;
        self.captured(code, args, |i| i.user.expr(&expr))
    }

    pub(super) fn expr_of(&mut self, code: Code) -> Outcome<syn::Expr> {
        if let Some(expr) = self.exprs.get(&code.0) {
            return Ok(expr.clone());
        }
        let tokens = self.f.code(code).tokens.clone();
        match syn::parse2::<syn::Expr>(tokens) {
            Ok(expr) => {
                self.exprs.insert(code.0, expr.clone());
                Ok(expr)
            }
            Err(e) => error(format!("`{}`: {e}", self.f.code(code).text)),
        }
    }

    /// Runs `go` with the active values that code captures under their names.
    pub(super) fn captured<T>(
        &mut self,
        code: Code,
        args: &[Value],
        go: impl FnOnce(&mut Self) -> Outcome<T>,
    ) -> Outcome<T> {
        let names: Vec<String> = self
            .f
            .code(code)
            .captures
            .iter()
            .map(ToString::to_string)
            .collect();
        let values = self.all(&args[args.len() - names.len()..])?;
        let count = names.len();
        for (name, value) in names.iter().zip(values) {
            self.user.define(name, value);
        }
        let result = go(self);
        if count > 0 {
            // What the code itself has bound stays.
            if let Some(scope) = self.user.scopes.last_mut() {
                scope.retain(|(name, _)| !names.contains(name));
            }
        }
        result
    }
}
