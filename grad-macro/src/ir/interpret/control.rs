//! Branches and loops.

use super::{Flow, Interpreter, Outcome, error};
use crate::ir::{Code, ForLoop, Region, Value};
use crate::testing::evaluate::V;
use syn::parse::Parser;

impl Interpreter<'_> {
    pub(super) fn match_arms(
        &mut self,
        value: Value,
        code: Code,
        arms: &[(Code, Region)],
        args: &[Value],
    ) -> Outcome<Flow> {
        let scrutinee = self.code(code, args)?;
        for (i, (pattern, region)) in arms.iter().enumerate() {
            let tokens = self.f.code(*pattern).tokens.clone();
            let pattern = match Parser::parse2(syn::Pat::parse_multi, tokens) {
                Ok(pattern) => pattern,
                Err(e) => return error(e.to_string()),
            };
            self.user.scopes.push(Vec::new());
            let matched = self.user.matches(&pattern, &scrutinee);
            let bound = self.user.scopes.pop().unwrap_or_default();
            if matched? {
                self.values[value.index()] = Some(V::Int(i as i64));
                return self.region(*region, |s| {
                    if let Some(scope) = s.user.scopes.last_mut() {
                        scope.extend(bound);
                    }
                    Ok(())
                });
            }
        }
        error("no arm matches".to_owned())
    }

    /// Runs a loop over items; gives how often it ran.
    pub(super) fn for_loop(&mut self, spec: &ForLoop) -> Outcome<V> {
        let expr = self.expr_of(spec.iter)?;
        let mut items = self.user.expr(&expr)?.seq()?;
        if spec.backwards {
            items.reverse();
        }
        let tokens = self.f.code(spec.pattern).tokens.clone();
        let pattern = match Parser::parse2(syn::Pat::parse_single, tokens) {
            Ok(pattern) => pattern,
            Err(e) => return error(e.to_string()),
        };
        let mut count = 0;
        for item in items {
            count += 1;
            let flow = self.region(spec.body, |s| s.user.bind(&pattern, item))?;
            if flow == Flow::Break {
                break;
            }
        }
        Ok(V::Int(count))
    }
}
