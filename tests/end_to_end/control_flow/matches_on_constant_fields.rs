//! `match` on constant fields of the elements of active slices, and on constant enums by reference.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Copy, Debug, PartialEq)]
enum Act {
    Sine,
    Power(i32),
    Scaled { by: f64 },
}

#[derive(Clone, Debug, Differentiable)]
struct Meta {
    gain: f64,
    #[constant]
    act: Act,
}

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    a: f64,
    #[constant]
    act: u8,
    #[constant]
    kind: Act,
    #[constant]
    skip: Option<usize>,
    meta: Meta,
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Net {
    scale: f64,
    layers: Vec<Layer>,
}

fn layers() -> Vec<Layer> {
    let layer = |a, act, kind, skip| Layer {
        a,
        act,
        kind,
        skip,
        meta: Meta {
            gain: a + 0.5,
            act: kind,
        },
    };
    vec![
        layer(0.7, 0, Act::Power(2), None),
        layer(1.3, 1, Act::Sine, Some(0)),
        layer(-0.4, 0, Act::Scaled { by: 1.5 }, Some(2)),
    ]
}

fn net() -> Net {
    Net {
        scale: 0.9,
        layers: layers(),
    }
}

#[differentiable]
fn by_element(x: f64, ls: &[Layer]) -> f64 {
    let mut h = x;
    for l in ls {
        h = match l.act {
            0 => h * l.a,
            _ => h.sin(),
        };
    }
    h
}

#[differentiable]
fn of_one(x: f64, ls: &[Layer]) -> f64 {
    let l = &ls[0];
    match l.act {
        0 => x * l.a,
        _ => x.sin(),
    }
}

#[differentiable]
fn at_an_index(x: f64, ls: &[Layer]) -> f64 {
    match ls[0].act {
        0 => x * ls[1].a,
        _ => x.sin(),
    }
}

#[differentiable]
fn by_index(x: f64, ls: &[Layer]) -> f64 {
    let mut h = x;
    for i in 0..ls.len() {
        h = match ls[i].act {
            0 => h * ls[i].a,
            _ => h.sin(),
        };
    }
    h
}

#[differentiable]
fn of_an_array(x: f64, ls: &[Layer; 3], by_value: Vec<Layer>) -> f64 {
    let mut h = x;
    for l in ls {
        h = match l.kind {
            Act::Sine => h.sin(),
            Act::Power(n) => (h * l.a).powi(n),
            Act::Scaled { by } => h * by,
        };
    }
    for l in by_value.iter() {
        h += match l.act {
            0 => h * l.a,
            _ => l.a,
        };
    }
    match by_value[2].kind {
        Act::Sine => h,
        _ => h * x,
    }
}

#[test]
fn a_match_on_a_field_of_an_element() {
    assert_gradient!(by_element, (0.6, &layers()[..]));
    assert_gradient!(of_one, (0.6, &layers()[..]));
    assert_gradient!(of_one, (0.6, &layers()[1..]));
    assert_gradient!(at_an_index, (0.6, &layers()[..]));
    assert_gradient!(at_an_index, (0.6, &layers()[1..]));
    assert_gradient!(by_index, (0.6, &layers()[..]));
    let three: [Layer; 3] = layers().try_into().unwrap();
    assert_gradient!(of_an_array, (0.6, &three, layers()));
    // x * 0.7, its sine, times -0.4
    let (dx, dls) = by_element::grad(0.6, &layers());
    assert!((dx - 0.7 * 0.42_f64.cos() * -0.4).abs() < 1e-15);
    assert!((dls[2].a - 0.42_f64.sin()).abs() < 1e-15);
    assert_eq!(dls[1].a, 0.0);
}

#[differentiable]
fn of_a_net(x: f64, net: &Net) -> f64 {
    let mut h = x;
    for l in &net.layers {
        h = match l.kind {
            Act::Sine => h.sin() * net.scale,
            Act::Power(n) => (h * l.a).powi(n),
            Act::Scaled { by } => h * by,
        };
        h = match l.meta.act {
            Act::Sine => h + l.meta.gain,
            _ => h * l.meta.gain,
        };
    }
    for (i, l) in net.layers.iter().enumerate() {
        if let Some(j) = l.skip {
            h += net.layers[j].a * l.a;
        }
        if let Act::Power(n) = net.layers[i].kind {
            h = h * h + n as f64 * l.a;
        }
        match &net.layers[i].meta.act {
            Act::Scaled { by } => h *= *by * l.a,
            Act::Power(n) => h += l.a.powi(*n),
            Act::Sine => {}
        }
    }
    match net.layers[0].meta.act {
        Act::Sine => h,
        _ => h * net.scale,
    }
}

#[test]
fn a_match_on_a_field_of_an_element_of_a_field() {
    assert_gradient!(of_a_net, (0.6, &net()));
}

impl Net {
    #[differentiable]
    fn run(&self, x: f64) -> f64 {
        let mut h = x;
        for l in &self.layers {
            h = match l.act {
                0 => h * l.a,
                _ => h.sin() * self.scale,
            };
        }
        for i in 0..self.layers.len() {
            let Act::Power(n) = self.layers[i].kind else {
                continue;
            };
            h = h.powi(n) * self.layers[i].a;
        }
        match self.layers[1].act {
            0 => h,
            _ => h * self.scale,
        }
    }
}

#[differentiable]
fn by_method(net: &Net, x: f64) -> f64 {
    net.run(x)
}

#[test]
fn a_match_on_a_field_of_an_element_of_self() {
    assert_gradient!(by_method, (&net(), 0.6));
}

#[differentiable]
fn of_pairs(x: f64, ls: &[Layer], ms: &[Layer]) -> f64 {
    let mut h = x;
    for (l, m) in ls.iter().zip(ms) {
        h = match (l.act, m.act) {
            (0, 0) => h * l.a * m.a,
            (0, _) => h * l.a,
            _ => h.sin() + m.a,
        };
        let by = match &l.kind {
            Act::Power(2) => 2.0,
            Act::Scaled { by } => *by,
            _ => 1.0,
        };
        h *= by;
    }
    h
}

#[test]
fn a_match_on_fields_of_two_elements() {
    let mut others = layers();
    others.reverse();
    others[0].act = 1;
    assert_gradient!(of_pairs, (0.6, &layers()[..], &others[..]));
}

#[derive(Clone, Debug)]
enum Kind {
    At(usize),
    Times { k: f64 },
    Many(Vec<usize>),
}

#[derive(Clone, Debug, Differentiable)]
struct Kinded {
    s: f64,
    #[constant]
    kind: Kind,
    v: Vec<f64>,
}

#[differentiable]
fn by_reference(m: &Kinded) -> f64 {
    match &m.kind {
        Kind::At(i) => m.v[*i] * m.s,
        Kind::Times { k } => m.s * *k,
        Kind::Many(all) => {
            let mut s = m.s;
            for &i in all {
                s *= m.v[i];
            }
            s
        }
    }
}

#[differentiable]
fn by_reference_of_elements(x: f64, ms: &[Kinded]) -> f64 {
    let mut s = x;
    for m in ms {
        s = match &m.kind {
            Kind::At(i) => s * m.v[*i] * m.s,
            Kind::Times { k } => s.sin() * m.s * *k,
            Kind::Many(all) => s + m.v[all[0]] * m.v[all[all.len() - 1]],
        };
    }
    if let Kind::At(i) = &ms[0].kind {
        s *= ms[0].v[*i];
    }
    s
}

#[test]
fn a_match_by_reference() {
    let kinded = |kind| Kinded {
        s: 0.8,
        kind,
        v: vec![0.3, 1.2, -0.4],
    };
    let all = [
        kinded(Kind::At(1)),
        kinded(Kind::Times { k: 2.0 }),
        kinded(Kind::Many(vec![2, 0, 2])),
    ];
    for one in &all {
        assert_gradient!(by_reference, (one));
    }
    assert_gradient!(by_reference_of_elements, (0.6, &all[..]));
    let d = by_reference::grad(&all[0]);
    assert_eq!((d.s, d.v), (1.2, vec![0.0, 0.8, 0.0]));
}

#[derive(Clone, Debug, Differentiable)]
struct Node {
    w: f64,
    #[constant]
    from: usize,
}

#[differentiable]
fn indices_of_elements(v: &[f64], nodes: &[Node]) -> f64 {
    let mut s = v[nodes[0].from] * nodes[0].w;
    for i in 0..nodes.len() {
        s += v[nodes[i].from] * nodes[i].w;
    }
    for i in 0..nodes[1].from {
        s *= v[i] + nodes[1].w;
    }
    for (i, _) in nodes.iter().enumerate() {
        match nodes[nodes[i].from].from {
            0 => s += nodes[i].w.sin(),
            n => s *= v[n],
        }
    }
    s
}

#[test]
fn an_index_of_a_field_of_an_element() {
    let node = |w, from| Node { w, from };
    let nodes = [node(0.4, 1), node(1.1, 2), node(-0.6, 0)];
    assert_gradient!(indices_of_elements, (&[0.3, 1.2, -0.4][..], &nodes[..]));
}

#[differentiable]
fn in_closures(x: f64, ls: &[Layer]) -> f64 {
    let sum: f64 = ls
        .iter()
        .map(|l| match l.act {
            0 => l.a * x,
            _ => x.sin(),
        })
        .sum();
    ls.iter().fold(sum, |h, l| match (*l).kind {
        Act::Power(n) => l.a * h.powi(n),
        _ => h.sin(),
    })
}

#[differentiable]
fn of_rows(x: f64, grid: &[Vec<Layer>]) -> f64 {
    let mut h = x;
    for i in 0..grid.len() {
        for j in 0..grid[i].len() {
            h = match grid[i][j].act {
                0 => h * grid[i][j].a,
                _ => h.sin(),
            };
        }
    }
    for row in grid {
        for l in row {
            h += match &l.skip {
                Some(i) => row[*i].a,
                None => h,
            };
        }
    }
    match grid[0][1].skip {
        Some(i) => h * grid[0][i].a,
        None => h,
    }
}

#[differentiable]
fn of_a_changed_copy(x: f64, ls: &[Layer]) -> f64 {
    let mut ls = ls.to_vec();
    ls[0].a = x;
    let mut h = x;
    for i in 0..3 {
        ls[i].a *= x;
        h += match ls[i].act {
            0 => ls[i].a,
            _ => ls[i].a.sin(),
        };
    }
    h
}

#[test]
fn a_match_on_a_field_of_an_element_in_other_places() {
    let ls = layers();
    assert_gradient!(in_closures, (0.6, &ls[..]));
    assert_gradient!(of_rows, (0.6, &[ls.clone(), ls.clone()][..]));
    assert_gradient!(of_a_changed_copy, (0.6, &ls[..]));
}

#[differentiable]
fn of_a_destructured_element(x: f64, ls: &[Layer]) -> f64 {
    let Layer { a, act, .. } = &ls[0];
    let mut h = match act {
        0 => x * a,
        _ => x.sin(),
    };
    for Layer { a, act, skip, .. } in ls {
        h = match *act {
            0 => h * a,
            _ => h.sin(),
        };
        if let Some(i) = skip {
            h += ls[*i].a;
        }
        match (act, skip) {
            (0, None) => h += x,
            (_, Some(i)) => h *= ls[*i].a,
            _ => {}
        }
    }
    h
}

#[test]
fn a_match_on_a_variable_of_a_pattern() {
    let mut ls = layers();
    assert_gradient!(of_a_destructured_element, (0.6, &ls[..]));
    ls.rotate_left(1);
    assert_gradient!(of_a_destructured_element, (0.6, &ls[..]));
}
