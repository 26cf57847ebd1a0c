//! A variable whose value is replaced by one of another shape.

use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn emptied(x: f64) -> f64 {
    let mut a = vec![x];
    let b = std::mem::replace(&mut a, vec![]);
    a.push(b[0] * x);
    a[0]
}

#[differentiable]
fn shortened(x: f64) -> f64 {
    let mut a = vec![x, x];
    let b = std::mem::replace(&mut a, vec![x]);
    b[1] * a[0]
}

#[differentiable]
fn started_anew(x: f64) -> f64 {
    let mut a = vec![x];
    let y = a[0] * a[0];
    a = Vec::new();
    let z = y * x;
    a.push(y);
    a.push(z);
    a[0] * a[1]
}

#[differentiable]
fn swapped(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut n = vec![x[0]];
    std::mem::swap(&mut a, &mut n);
    a[0] + n[1] * a[0]
}

#[differentiable]
fn pyramid(x: &[f64], levels: usize) -> f64 {
    let mut a = x.to_vec();
    for _ in 0..levels {
        let mut b = Vec::new();
        for i in 0..a.len() - 1 {
            b.push(a[i] * a[i + 1]);
        }
        a = b;
    }
    a[0]
}

#[differentiable]
fn pooled(x: &[f64], levels: usize) -> f64 {
    let mut a = x.to_vec();
    for _ in 0..levels {
        let n = a.len() / 2;
        let mut b = vec![0.0; n];
        for i in 0..n {
            b[i] = (a[2 * i] + a[2 * i + 1]).sin();
        }
        a = b;
    }
    a.iter().sum()
}

#[test]
fn a_vec_may_be_replaced_by_one_of_another_length() {
    assert_gradient!(emptied, (1.3,));
    assert_gradient!(shortened, (1.3,));
    assert_gradient!(started_anew, (1.3,));
    assert_gradient!(swapped, (&[0.3, 0.7, -0.4]));
    let x = [0.3, 0.7, -0.4, 1.1, 0.6, 0.9, -0.2, 0.5];
    assert_gradient!(pyramid, (&x, 3));
    assert_gradient!(pooled, (&x, 2));
}

#[differentiable]
fn in_branches(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut total = 0.0;
    for i in 0..4 {
        if i % 2 == 0 {
            a = vec![a[0] * x[1], a[a.len() - 1] * a[0], x[2]];
        } else if i == 3 {
            a = vec![a[1] * a[2]];
            break;
        }
        total += a[1] * a[1];
    }
    total + a[0]
}

#[differentiable]
fn set_late(x: &[f64], which: bool) -> f64 {
    let mut a;
    if which {
        a = vec![x[0]];
    } else {
        a = vec![x[0], x[1]];
    }
    a.push(x[2] * a[0]);
    let y = a[a.len() - 1] * a[0];
    a = vec![y, y * x[1], y];
    a[2] * a[1] + a[0]
}

#[differentiable]
fn pushed_and_replaced(x: &[f64]) -> f64 {
    let mut a = Vec::new();
    let mut y = x[0];
    for i in 0..x.len() {
        a.push(x[i] * y);
        if a.len() == 2 {
            y += a[0] * a[1];
            a = Vec::new();
        }
        if a.len() == 1 {
            a.push(y);
        }
    }
    y
}

#[differentiable]
fn of_vecs(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), vec![x[0]]];
    rows[1] = vec![rows[0][1] * rows[1][0], rows[0][2]];
    rows[0] = vec![rows[1][0] * rows[1][1]];
    let total = rows[0][0] * rows[1][0];
    rows = vec![vec![total, total * x[0]]];
    rows[0][0] * rows[0][1]
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Layer {
    weights: Vec<f64>,
    scale: f64,
    #[constant]
    size: usize,
}

#[differentiable]
fn of_structs(layer: &Layer, x: f64) -> f64 {
    let mut l = layer.clone();
    l.weights = vec![l.weights[0] * l.weights[1] * x];
    l.scale = l.scale * l.weights[0];
    let y = l.weights[0] * l.scale;
    l = Layer {
        weights: vec![y, l.scale, y * x],
        scale: y,
        size: 3,
    };
    let old = std::mem::replace(&mut l.weights, vec![x]);
    l.weights[0] * old[1] * old[2]
}

#[differentiable]
fn of_pairs(x: &[f64]) -> f64 {
    let mut pair = (x.to_vec(), x[0]);
    pair.0 = vec![pair.0[1] * pair.0[2], pair.1];
    pair.1 = pair.0[0] * pair.0[1];
    pair = (vec![pair.1], pair.0[1]);
    pair.0[0] * pair.1
}

#[differentiable]
fn of_matrices(x: &DVector<f64>) -> f64 {
    let mut a = x.clone();
    let mut total = 0.0;
    for _ in 0..2 {
        let n = a.len() - 1;
        let mut b = DVector::zeros(n);
        for i in 0..n {
            b[i] = a[i] * a[i + 1];
        }
        total += a[n] * b[0];
        a = b;
    }
    let mut m = DMatrix::<f64>::zeros(2, 2);
    m[(1, 1)] = a[0] * total;
    total += m[(1, 1)] * m[(1, 1)];
    m = DMatrix::<f64>::zeros(1, 3);
    m[(0, 2)] = total * a[0];
    m[(0, 2)] + a[0]
}

#[test]
fn so_may_what_else_has_a_shape() {
    let x = [0.3, 0.7, -0.4, 1.1];
    assert_gradient!(in_branches, (&x));
    assert_gradient!(set_late, (&x, true));
    assert_gradient!(set_late, (&x, false));
    assert_gradient!(pushed_and_replaced, (&x));
    assert_gradient!(of_vecs, (&x));
    let layer = Layer {
        weights: vec![0.7, -1.2],
        scale: 0.9,
        size: 2,
    };
    assert_eq!(layer.size, 2);
    assert_gradient!(of_structs, (&layer, 1.2));
    assert_gradient!(of_pairs, (&x));
    assert_gradient!(of_matrices, (&DVector::from_row_slice(&x)));
}

#[differentiable]
fn generic<T: grad_runtime::Scalar>(x: &[T]) -> T {
    let mut a = x.to_vec();
    while a.len() > 1 {
        let mut b = Vec::new();
        for i in 1..a.len() {
            b.push(a[i - 1] * a[i] + x[0]);
        }
        a = b;
    }
    a[0]
}

#[differentiable]
fn pulled_back(x: &[f64]) -> Vec<f64> {
    let mut a = x.to_vec();
    while a.len() > 2 {
        a = a.windows(2).map(|w| w[0] * w[1]).collect();
        let y = a[0];
        a.push(y);
        a = a[1..a.len() - 1].to_vec();
    }
    a
}

#[test]
fn in_generic_functions_and_pullbacks() {
    let x = [0.3, 0.7, -0.4, 1.1];
    assert_gradient!(generic, (&x));
    assert_gradient!(pulled_back, (&x));
}

#[differentiable]
fn taken(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let b = std::mem::take(&mut a);
    b[0] * b[1]
}

#[differentiable]
fn taken_in_a_loop(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut total = 0.0;
    for i in 0..3 {
        let b = std::mem::take(&mut a);
        for j in 1..b.len() {
            a.push(b[j] * b[j - 1]);
        }
        total += a[0] * b[i % b.len()] + a.len() as f64;
    }
    total
}

#[differentiable]
fn taken_from_a_field(layer: &Layer) -> f64 {
    let mut l = layer.clone();
    let weights = std::mem::take(&mut l.weights);
    l.weights.push(weights[1] * l.scale);
    weights[0] * l.weights[0]
}

#[test]
fn a_vec_may_be_taken() {
    let x = [0.3, 0.7, -0.4, 1.1];
    assert_gradient!(taken, (&x));
    assert_gradient!(taken_in_a_loop, (&x));
    let layer = Layer {
        weights: vec![0.7, -1.2],
        scale: 0.9,
        size: 2,
    };
    assert_gradient!(taken_from_a_field, (&layer));
}

#[differentiable]
fn squares(x: Vec<f64>) -> Vec<f64> {
    x.iter().map(|v| v * v).collect()
}

#[differentiable]
fn square(x: f64) -> f64 {
    x * x
}

#[differentiable]
fn result_of_a_call(x: f64) -> f64 {
    let mut r = square(x);
    let h = std::mem::take(&mut r);
    let zero = r;
    r = x;
    h + r + zero * x
}

#[differentiable]
fn list_of_a_call(x: &[f64]) -> f64 {
    let mut r = squares(x.to_vec());
    let h = std::mem::take(&mut r);
    r.push(h[0]);
    for _ in 0..2 {
        let u = std::mem::take(&mut r);
        r = squares(u);
        r.push(x[0]);
    }
    h[1] + r[0] * r[1]
}

#[test]
fn the_result_of_a_call_may_be_taken() {
    assert_gradient!(result_of_a_call, (0.4));
    assert_gradient!(list_of_a_call, (&[0.4, 0.3]));
}
