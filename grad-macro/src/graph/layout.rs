//! Where the boxes of a drawing go: in layers, each below all that it needs, ordered so that few arrows cross.
//!
//! This is K. Sugiyama's method (1981) with the barycentre heuristic. A library for it would be built by everyone who uses the attribute.

use super::drawing::Drawing;

/// The places of a drawing, in units of a character's width and a layer's height.
#[derive(Debug)]
pub(super) struct Layout {
    /// Centre and layer of each box.
    pub(super) places: Vec<(f64, usize)>,
    /// Of each arrow the points in the layers that it passes.
    pub(super) bends: Vec<Vec<(f64, usize)>>,
    /// Where the drawing begins and ends.
    pub(super) ends: (f64, f64),
    pub(super) layers: usize,
}

/// What takes place in a layer: a box, or an arrow that passes.
struct Item {
    width: f64,
    above: Vec<usize>,
    below: Vec<usize>,
}

const GAP: f64 = 3.0;
const SWEEPS: usize = 8;

pub(super) fn layout(drawing: &Drawing) -> Layout {
    let layer_of = layers(drawing);
    let count = layer_of.iter().max().map_or(0, |last| last + 1);
    let mut items: Vec<Item> = (drawing.boxes.iter())
        .map(|node| item(box_width(&node.label)))
        .collect();
    let mut layers: Vec<Vec<usize>> = vec![Vec::new(); count];
    for (i, &layer) in layer_of.iter().enumerate() {
        layers[layer].push(i);
    }
    let mut passing: Vec<Vec<usize>> = Vec::new();
    for &(from, to) in &drawing.arrows {
        let mut before = from;
        let mut chain = Vec::new();
        for layer in &mut layers[layer_of[from] + 1..layer_of[to]] {
            items.push(item(1.0));
            let at = items.len() - 1;
            layer.push(at);
            connect(&mut items, before, at);
            chain.push(at);
            before = at;
        }
        connect(&mut items, before, to);
        passing.push(chain);
    }
    let centres = arrange(&items, &mut layers);
    let ends = items
        .iter()
        .zip(&centres)
        .fold((0.0, 0.0), |ends: (f64, f64), (item, centre)| {
            let half = item.width / 2.0;
            (ends.0.min(centre - half), ends.1.max(centre + half))
        });
    Layout {
        places: (0..drawing.boxes.len())
            .map(|i| (centres[i], layer_of[i]))
            .collect(),
        bends: (passing.iter().zip(&drawing.arrows))
            .map(|(chain, (from, _))| {
                let first = layer_of[*from] + 1;
                chain
                    .iter()
                    .enumerate()
                    .map(|(k, &at)| (centres[at], first + k))
                    .collect()
            })
            .collect(),
        ends,
        layers: count,
    }
}

pub(super) fn box_width(label: &str) -> f64 {
    label.chars().count() as f64 + 2.0
}

fn item(width: f64) -> Item {
    Item {
        width,
        above: Vec::new(),
        below: Vec::new(),
    }
}

fn connect(items: &mut [Item], above: usize, below: usize) {
    items[above].below.push(below);
    items[below].above.push(above);
}

/// One more than the last layer of what a box needs.
fn layers(drawing: &Drawing) -> Vec<usize> {
    let mut layer_of = vec![0; drawing.boxes.len()];
    let mut arrows = drawing.arrows.clone();
    // Every arrow leads to a later box: in this order each source has its layer before it is read.
    arrows.sort_by_key(|&(from, to)| (to, from));
    for (from, to) in arrows {
        layer_of[to] = layer_of[to].max(layer_of[from] + 1);
    }
    layer_of
}

/// Orders each layer by the middle of what its items are connected with, above and below in turn; returns the centres.
fn arrange(items: &[Item], layers: &mut [Vec<usize>]) -> Vec<f64> {
    let mut centres = vec![0.0; items.len()];
    for layer in layers.iter() {
        place(items, layer, &mut centres);
    }
    for sweep in 0..SWEEPS {
        let down = sweep % 2 == 0;
        let order: Vec<usize> = if down {
            (0..layers.len()).collect()
        } else {
            (0..layers.len()).rev().collect()
        };
        for i in order {
            let wanted = |at: usize| {
                let neighbours = if down {
                    &items[at].above
                } else {
                    &items[at].below
                };
                let sum: f64 = neighbours.iter().map(|&n| centres[n]).sum();
                if neighbours.is_empty() {
                    centres[at]
                } else {
                    sum / neighbours.len() as f64
                }
            };
            let mut sorted: Vec<(f64, usize)> =
                layers[i].iter().map(|&at| (wanted(at), at)).collect();
            sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
            layers[i] = sorted.into_iter().map(|(_, at)| at).collect();
            place(items, &layers[i], &mut centres);
        }
    }
    centres
}

/// Places the items of a layer beside each other, around a common middle.
fn place(items: &[Item], layer: &[usize], centres: &mut [f64]) {
    let total: f64 = layer.iter().map(|&at| items[at].width + GAP).sum();
    let mut x = -total / 2.0;
    for &at in layer {
        centres[at] = x + (items[at].width + GAP) / 2.0;
        x += items[at].width + GAP;
    }
}
