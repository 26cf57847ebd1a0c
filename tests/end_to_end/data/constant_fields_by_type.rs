//! Constant fields of active structs where only their types tell that they are constant: indices, casts, `match`.

use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug)]
enum Mode {
    Plain,
    Power(usize),
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    x: f64,
    v: Vec<f64>,
    #[constant]
    n: usize,
    #[constant]
    k: i32,
    #[constant]
    mode: Mode,
    #[constant]
    first: Option<usize>,
    #[constant]
    idx: Vec<usize>,
    #[constant]
    name: String,
}

fn model() -> Model {
    Model {
        x: 0.7,
        v: vec![0.3, 1.2, -0.4],
        n: 2,
        k: -3,
        mode: Mode::Power(3),
        first: Some(1),
        idx: vec![2, 0, 2],
        name: "square".to_owned(),
    }
}

#[differentiable]
fn indices(m: &Model) -> f64 {
    let mut s = m.v[m.n - 1] * m.x + m.v[(m.n + 4) % m.v.len()];
    for &i in &m.idx {
        s += m.v[i] * m.x;
    }
    for (j, &i) in m.idx.iter().enumerate() {
        s += m.v[i] * m.v[j];
    }
    for i in &m.idx {
        s += m.v[*i].sin();
    }
    let k = m.idx[0];
    s += m.v[k] * m.v[m.k.unsigned_abs() as usize - 1];
    for i in 1..m.n + 1 {
        s = s * m.v[i] + m.x;
    }
    s + m.v[..m.n].iter().sum::<f64>() * m.x
}

#[test]
fn an_index_of_fields() {
    assert_gradient!(indices, (&model()));
}

#[differentiable]
fn casts(m: &Model) -> f64 {
    let n: usize = m.n;
    let Model { x, n: count, .. } = m;
    let mut s = x * *count as f64 + m.x / n as f64 + m.x * m.x * f64::from(m.k);
    for i in 0..m.n {
        s = s * m.v[i] / (m.n + i) as f64 + s * m.k as f64;
        s += m.x * (m.n + 1) as f64;
    }
    s
}

#[test]
fn a_cast_of_a_field() {
    assert_gradient!(casts, (&model()));
}

#[derive(Clone, Debug, Differentiable)]
struct Single {
    c: f32,
}

#[differentiable]
fn cast_of_a_float(s: &Single) -> f32 {
    (s.c as f64 * s.c as f64 + f64::from(s.c)) as f32
}

#[differentiable]
fn cast_in_a_loop(s: &[Single]) -> f32 {
    let mut product: f64 = 1.0;
    for s in s {
        product *= s.c as f64;
    }
    product as f32
}

#[test]
fn a_cast_of_an_active_field_has_its_derivative() {
    assert_eq!(cast_of_a_float::grad(&Single { c: 3.0 }).c, 7.0);
    let bars = cast_in_a_loop::grad(&[Single { c: 2.0 }, Single { c: 3.0 }]);
    assert_eq!((bars[0].c, bars[1].c), (3.0, 2.0));
}

#[differentiable]
fn matches(m: &Model) -> f64 {
    let by_number = match m.n {
        0 => 1.0,
        _ => m.v[0] * m.x,
    };
    let by_mode = match m.mode {
        Mode::Plain => m.x,
        Mode::Power(k) => m.x.powi(k as i32) * k as f64,
    };
    let by_name = match m.name.as_str() {
        "square" => m.x * m.x,
        _ => m.x,
    };
    by_number + by_mode * by_name
}

#[test]
fn a_match_on_a_field() {
    assert_gradient!(matches, (&model()));
    let plain = Model {
        n: 0,
        mode: Mode::Plain,
        name: String::new(),
        ..model()
    };
    assert_gradient!(matches, (&plain));
}

#[differentiable]
fn optional(m: &Model) -> f64 {
    if let Some(i) = m.first {
        m.v[i] * m.x
    } else {
        m.x
    }
}

#[test]
fn an_option_in_a_field() {
    assert_gradient!(optional, (&model()));
    let none = Model {
        first: None,
        ..model()
    };
    assert_gradient!(optional, (&none));
}
