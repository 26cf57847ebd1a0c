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
        if self.f.is_block(code, arms) {
            return self.region(arms[0].1, |_| Ok(()));
        }
        let (args, guards) = self.f.match_args(arms, args);
        let scrutinee = self.code(code, args)?;
        for (i, ((pattern_code, region), guard)) in arms.iter().zip(guards).enumerate() {
            let tokens = self.f.code(*pattern_code).tokens.clone();
            let pattern = match Parser::parse2(syn::Pat::parse_multi, tokens) {
                Ok(pattern) => pattern,
                Err(e) => return error(e.to_string()),
            };
            let (matched, bound) = self.captured(*pattern_code, guard, |i| {
                i.user.scopes.push(Vec::new());
                let matched = i.user.matches(&pattern, &scrutinee);
                let bound = i.user.scopes.pop().unwrap_or_default();
                Ok((matched?, bound))
            })?;
            if matched {
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
