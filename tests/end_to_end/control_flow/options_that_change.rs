//! References to what an `Option` holds: `if let Some(v) = &mut option`, `option.as_mut()`.

use grad_runtime::nalgebra::Vector3;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Layer {
    weights: Vec<f64>,
    bias: Option<f64>,
}
#[differentiable]
fn biases(ls: &[Layer], k: f64) -> f64 {
    let mut ls = ls.to_vec();
    for l in ls.iter_mut() {
        if let Some(b) = &mut l.bias {
            *b *= k * *b;
        }
        if let Some(b) = l.bias.as_mut() {
            *b += l.weights[0];
        } else {
            l.weights[0] *= k;
        }
        match &mut l.bias {
            Some(b) => *b *= 2.0,
            None => l.weights[1] *= k,
        }
    }
    let mut o = Some(k);
    if let Some(v) = &mut o {
        *v = v.sin();
        *v *= 2.0;
    }
    let t = if let Some(v) = o.as_mut() {
        *v += 1.0;
        *v * k
    } else {
        0.0
    };
    ls.iter()
        .map(|l| l.weights[0] * l.bias.unwrap_or(2.0) + l.weights[1])
        .sum::<f64>()
        * o.unwrap()
        * t
}
#[differentiable]
fn of_vectors(o: Option<Vector3<f64>>, p: Option<Vec<f64>>) -> f64 {
    let mut o = o;
    let mut p = p;
    if let Some(v) = &mut o {
        v.x *= v.y;
        *v *= 2.0;
    }
    if let Some(v) = &mut p {
        v[0] *= 2.0;
        for w in v.iter_mut() {
            *w *= *w;
        }
        v.push(v[0]);
    }
    o.map_or(0.0, |v| v.sum()) * p.map_or(1.0, |v| v.iter().sum())
}
#[test]
fn what_options_hold_is_changed() {
    let l = vec![
        Layer {
            weights: vec![0.2, 0.5],
            bias: Some(0.1),
        },
        Layer {
            weights: vec![0.7, -0.4],
            bias: None,
        },
    ];
    assert_gradient!(biases, (&l, 0.6));
    assert_gradient!(
        of_vectors,
        (Some(Vector3::new(0.1, 0.2, 0.3)), Some(vec![0.3, 0.4]))
    );
    assert_gradient!(of_vectors, (None, Some(vec![0.3, 0.4])));
}
