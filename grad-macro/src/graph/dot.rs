//! The drawing in DOT, the language of Graphviz.

use super::drawing::{Drawing, Role};
use std::fmt::Write;

pub(super) fn text(drawing: &Drawing, name: &str) -> String {
    let mut out = format!("digraph \"{}\" {{\n    node [shape=box];\n", escaped(name));
    for (i, node) in drawing.boxes.iter().enumerate() {
        let style = match node.role {
            Role::Parameter => " shape=ellipse",
            Role::Primal => "",
            Role::Adjoint => " style=filled fillcolor=\"#fdebd0\"",
            Role::Stored => " shape=cylinder",
            Role::Result => " shape=ellipse style=bold",
        };
        let _ = writeln!(out, "    n{i} [label=\"{}\"{style}];", escaped(&node.label));
    }
    for (from, to) in &drawing.arrows {
        let _ = writeln!(out, "    n{from} -> n{to};");
    }
    out.push_str("}\n");
    out
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', " ")
}
