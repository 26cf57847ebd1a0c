//! The text form: one line for each node.

use super::{Function, Op, Region};
use std::fmt;

impl fmt::Display for Function {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "fn {} {{", self.name)?;
        self.write_region(Self::ROOT, 1, f)?;
        if let Some(output) = self.output {
            writeln!(f, "  yield {output}")?;
        }
        // The reverse sweep stands beside the forward sweep.
        for (index, region) in self.regions.iter().enumerate() {
            if region.kind == super::RegionKind::Reverse {
                writeln!(f, "reverse {{")?;
                self.write_region(Region(index as u32), 1, f)?;
                writeln!(f, "}}")?;
            }
        }
        writeln!(f, "}}")
    }
}

impl Function {
    fn write_region(
        &self,
        region: Region,
        depth: usize,
        f: &mut fmt::Formatter<'_>,
    ) -> fmt::Result {
        let indent = "  ".repeat(depth);
        for &value in &self.region(region).nodes {
            let node = self.node(value);
            write!(
                f,
                "{indent}{value}: {} = {}",
                node.kind,
                self.op_text(&node.op)
            )?;
            for arg in &node.args {
                write!(f, " {arg}")?;
            }
            if let Some(name) = self.names.get(&value) {
                write!(f, "  ; {name}")?;
            }
            writeln!(f)?;
            for inner in node.op.regions() {
                writeln!(f, "{indent}{inner} {{")?;
                self.write_region(inner, depth + 1, f)?;
                for result in &self.region(inner).result {
                    writeln!(f, "{indent}  yield {result}")?;
                }
                writeln!(f, "{indent}}}")?;
            }
        }
        Ok(())
    }

    fn op_text(&self, op: &Op) -> String {
        match op {
            Op::Literal(bits) => format!("{:?}", f64::from_bits(*bits)),
            Op::Const(code) => format!("const `{}`", self.code(*code).text),
            Op::Statement(code) => format!("run `{}`", self.code(*code).text),
            Op::Snapshot(code) => format!("snapshot `{}`", self.code(*code).text),
            Op::Call(code) => format!("call `{}`", self.code(*code).text),
            Op::Scalar(rule) => rule.row().name.to_owned(),
            other => format!("{other:?}"),
        }
    }
}
