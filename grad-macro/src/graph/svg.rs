//! The drawing as SVG, which a browser and `rustdoc` show without a Graphviz installation.

use super::drawing::{Drawing, Role};
use super::layout::{Layout, box_width, layout};
use std::fmt::Write;

/// The width of a character, the height of a box and of a layer, in pixels.
const CHARACTER: f64 = 7.3;
const BOX: f64 = 26.0;
const LAYER: f64 = 62.0;
const MARGIN: f64 = 12.0;
/// Longer labels are cut.
const LONGEST: usize = 44;

pub(super) fn text(drawing: &Drawing, name: &str) -> String {
    let drawing = Drawing {
        boxes: (drawing.boxes.iter())
            .map(|node| super::drawing::Box {
                label: cut(&node.label),
                role: node.role,
            })
            .collect(),
        arrows: drawing.arrows.clone(),
    };
    let layout = layout(&drawing);
    let (left, right) = layout.ends;
    let x = |at: f64| (at - left) * CHARACTER + MARGIN;
    let width = x(right) + MARGIN;
    let height = layout.layers as f64 * LAYER + 2.0 * MARGIN;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width:.0} {height:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" \
         font-family=\"monospace\" font-size=\"12\" role=\"img\"><title>The graph of {}</title>\
         <defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"7\" markerHeight=\"7\" orient=\"auto\">\
         <path d=\"M0 0L8 4L0 8z\" fill=\"#777\"/></marker></defs>",
        escaped(name)
    );
    arrows(&mut out, &drawing, &layout, &x);
    for (node, &(centre, layer)) in drawing.boxes.iter().zip(&layout.places) {
        let (fill, stroke, radius) = match node.role {
            Role::Parameter => ("#d9eaf7", "#0072b2", 13.0),
            Role::Primal => ("#ffffff", "#555555", 3.0),
            Role::Adjoint => ("#fdebd0", "#b35900", 3.0),
            Role::Stored => ("#e6e6e6", "#333333", 3.0),
            Role::Result => ("#d5f0e3", "#007a55", 13.0),
        };
        let wide = box_width(&node.label) * CHARACTER;
        let (middle, top) = (x(centre), layer as f64 * LAYER + MARGIN);
        let _ = write!(
            out,
            "<rect x=\"{:.1}\" y=\"{top:.1}\" width=\"{wide:.1}\" height=\"{BOX}\" rx=\"{radius}\" fill=\"{fill}\" stroke=\"{stroke}\"/>\
             <text x=\"{middle:.1}\" y=\"{:.1}\" text-anchor=\"middle\" fill=\"#222\">{}</text>",
            middle - wide / 2.0,
            top + BOX / 2.0 + 4.0,
            escaped(&node.label)
        );
    }
    out.push_str("</svg>\n");
    out
}

fn arrows(out: &mut String, drawing: &Drawing, layout: &Layout, x: &dyn Fn(f64) -> f64) {
    for (&(from, to), bends) in drawing.arrows.iter().zip(&layout.bends) {
        let (start, end) = (layout.places[from], layout.places[to]);
        let mut at = (x(start.0), start.1 as f64 * LAYER + MARGIN + BOX);
        let mut path = format!("M{:.1} {:.1}", at.0, at.1);
        let passed = bends.iter().map(|&(centre, layer)| {
            let top = layer as f64 * LAYER + MARGIN;
            (x(centre), top, top + BOX)
        });
        let last = end.1 as f64 * LAYER + MARGIN;
        let stops: Vec<(f64, f64, f64)> = passed.chain([(x(end.0), last, last)]).collect();
        for (to_x, top, bottom) in stops {
            let middle = f64::midpoint(at.1, top);
            let _ = write!(
                path,
                "C{:.1} {middle:.1} {to_x:.1} {middle:.1} {to_x:.1} {top:.1}",
                at.0
            );
            if bottom > top {
                let _ = write!(path, "V{bottom:.1}");
            }
            at = (to_x, bottom);
        }
        let _ = write!(
            out,
            "<path d=\"{path}\" fill=\"none\" stroke=\"#777\" marker-end=\"url(#arrow)\"/>"
        );
    }
}

fn cut(label: &str) -> String {
    if label.chars().count() <= LONGEST {
        return label.to_owned();
    }
    let start: String = label.chars().take(LONGEST - 1).collect();
    format!("{start}…")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
