//! The program as text, one line for each node.

use super::order::ordered;
use super::written::Written;
use crate::diff::reverse::Adjoint;
use crate::ir::{Function, Op, Region, Value, effects};

/// The forward sweep and the reverse sweep of a function.
pub(super) fn text(f: &Function, adjoint: &Adjoint) -> String {
    let mut lines = Lines {
        f,
        written: Written::new(f),
        out: String::new(),
    };
    let params: Vec<&str> = f.params.iter().map(|param| param.name.as_str()).collect();
    lines.line(0, &format!("fn {}({}) {{", f.name, params.join(", ")));
    lines.region(Function::ROOT, 1);
    if let Some(output) = f.output {
        let output = lines.written.operand(output);
        lines.line(1, &format!("return {output}"));
    }
    lines.line(0, "}");
    match adjoint.seed {
        Some(seed) => {
            let seed = lines.written.operand(seed);
            lines.line(0, &format!("reverse({seed}) {{"));
        }
        None => lines.line(0, "reverse(1.0) {"),
    }
    lines.region(adjoint.region, 1);
    for &(position, gradient) in &adjoint.gradients {
        let gradient = match gradient {
            Some(gradient) => lines.written.operand(gradient),
            None => "0".to_owned(),
        };
        let name = &f.params[position as usize].name;
        lines.line(1, &format!("gradient of {name}: {gradient}"));
    }
    lines.line(0, "}");
    lines.out
}

struct Lines<'f> {
    f: &'f Function,
    written: Written<'f>,
    out: String,
}

impl Lines<'_> {
    fn line(&mut self, depth: usize, text: &str) {
        self.out.push_str(&"    ".repeat(depth));
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn region(&mut self, region: Region, depth: usize) {
        for value in ordered(self.f, region) {
            let op = &self.f.node(value).op;
            if !Written::is_inline(op) {
                self.node(value, depth);
            }
        }
        for result in self.f.region(region).result.clone() {
            let result = self.written.operand(result);
            self.line(depth, &format!("yield {result}"));
        }
    }

    fn node(&mut self, value: Value, depth: usize) {
        let node = self.f.node(value).clone();
        let mut text = self.written.node(value);
        if effects(&node.op).gives {
            text = format!("{} = {text}", self.written.operand(value));
        }
        // The regions that stand in braces behind the line, each with what stands before it.
        let nested: Vec<(String, Region)> = match &node.op {
            Op::If(a, b) => vec![(String::new(), *a), ("else".to_owned(), *b)],
            Op::Match(_, arms) => {
                let (_, guards) = self.f.match_args(arms, &node.args);
                let arms = arms.iter().zip(guards);
                arms.map(|((pattern, region), guard)| {
                    (
                        format!("arm {}", self.written.code(*pattern, guard)),
                        *region,
                    )
                })
                .collect()
            }
            Op::MatchArm(arms) => {
                let arms = arms.iter().enumerate();
                arms.map(|(i, region)| (format!("arm {i}"), *region))
                    .collect()
            }
            // The second region is a copy that the adjoint closure runs.
            Op::Map(body, _) => vec![(String::new(), *body)],
            other => {
                let regions = other.regions().into_iter();
                regions.map(|region| (String::new(), region)).collect()
            }
        };
        if nested.is_empty() {
            return self.line(depth, &text);
        }
        for (i, (head, region)) in nested.iter().enumerate() {
            match (i, head.as_str()) {
                (0, "") => self.line(depth, &format!("{text} {{")),
                (0, head) => {
                    self.line(depth, &text);
                    self.line(depth, &format!("{head} {{"));
                }
                (_, "else") => self.line(depth, "} else {"),
                (_, head) => self.line(depth, &format!("{head} {{")),
            }
            self.region(*region, depth + 1);
            let goes_on = nested.get(i + 1).is_some_and(|(head, _)| head == "else");
            if !goes_on {
                self.line(depth, "}");
            }
        }
    }
}
