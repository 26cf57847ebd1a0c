//! Elements that are put into a `Vec` and taken out of it: `pop`, `insert`, `remove`, `drain`, `retain`.

use crate::support::*;
use grad_runtime::nalgebra::Vector3;
use grad_runtime::{assert_gradient, differentiable};

const X: [f64; 5] = [0.3, 0.7, -0.4, 1.2, 0.9];

#[differentiable]
fn stack(x: &[f64]) -> f64 {
    let mut s = x.to_vec();
    let mut t = 1.0;
    while let Some(v) = s.pop() {
        t = t * v + v.sin();
    }
    s.push(t);
    s.push(x[0]);
    let a = s.pop().unwrap();
    if let Some(b) = s.pop() {
        t += a * b;
    }
    s.push(a);
    s.pop();
    s.pop();
    let none = s.pop();
    t + none.unwrap_or(a)
}

#[test]
fn stack_is_right() {
    assert_gradient!(stack, (&X));
}

#[differentiable]
fn rpn(x: f64, y: f64) -> f64 {
    let mut stack = Vec::new();
    for op in [0, 1, 2, 0, 3, 1, 2] {
        match op {
            0 => stack.push(x),
            1 => stack.push(y),
            2 => {
                let b = stack.pop().unwrap();
                let a = stack.pop().unwrap();
                stack.push(a * b);
            }
            _ => {
                let a = stack.pop().unwrap();
                stack.push(a.sin());
            }
        }
    }
    stack.iter().sum()
}

#[test]
fn rpn_is_right() {
    assert_gradient!(rpn, (0.3, 0.6));
}

#[differentiable]
fn removed(x: &[f64], i: usize) -> f64 {
    let mut a = x.to_vec();
    let v = a.remove(i);
    a[0] *= v;
    a.insert(1, v * v);
    a.remove(0);
    let w = a.swap_remove(0);
    a.truncate(3);
    a.push(w);
    a.resize(6, v);
    a[5] *= 2.0;
    let mut b = vec![v, w];
    a.append(&mut b);
    a.extend_from_slice(&x[..2]);
    a.retain(|z| *z > 0.0);
    let mut t = b.len() as f64;
    for (k, z) in a.iter().enumerate() {
        t += z * z * (k + 1) as f64;
    }
    let d: Vec<f64> = a.drain(1..3).collect();
    t *= d[0] + d[1] * a[1];
    a.drain(..1);
    let tail = a.split_off(1);
    t += tail[0] * a[0];
    a.clear();
    a.push(t);
    for z in b.drain(..) {
        t += z;
    }
    a[0] * t
}

#[test]
fn removed_is_right() {
    assert_gradient!(removed, (&X, 1));
}

#[differentiable]
fn vectors(vs: &[Vector3<f64>]) -> f64 {
    let mut vs = vs.to_vec();
    let mut t = 0.0;
    vs.reverse();
    vs[0] *= 2.0;
    let v = vs.remove(1);
    vs.insert(0, v + vs[0]);
    while let Some(v) = vs.pop() {
        t += v.norm_squared() * v.x;
    }
    t
}

#[test]
fn vectors_is_right() {
    assert_gradient!(
        vectors,
        (&[
            Vector3::new(0.1, 0.2, 0.3),
            Vector3::new(0.4, 0.2, -0.3),
            Vector3::new(0.5, 0.6, 0.1)
        ])
    );
}

#[differentiable]
fn rows(x: &[f64]) -> f64 {
    let mut rows = vec![x.to_vec(), vec![x[0]; 2]];
    rows[1].push(x[1]);
    rows[0].pop();
    let r = rows.pop().unwrap();
    let last = rows.last_mut().unwrap();
    last[0] *= r[2];
    last.reverse();
    rows.push(r);
    rows.swap(0, 1);
    let (u, w) = rows.split_at_mut(1);
    std::mem::swap(&mut u[0][1], &mut w[0][0]);
    rows[0][0] * rows[1][1] + rows[1][0] * rows[0][1]
}

#[test]
fn rows_is_right() {
    assert_gradient!(rows, (&X));
}

#[differentiable]
fn matched(x: &[f64]) -> f64 {
    let mut s = x.to_vec();
    let mut t = 0.0;
    match s.pop() {
        Some(v) if v > 0.0 => t += v * v,
        Some(v) => t -= v,
        None => t = 1.0,
    }
    if let Some(v) = s.pop()
        && v > 0.1
    {
        t *= v;
    }
    let v = s.pop();
    if let Some(v) = v {
        t += v.sin();
    }
    let mut pairs = vec![(x[0], x[1]), (x[1], x[2])];
    while let Some((a, b)) = pairs.pop() {
        t += a * b;
        if pairs.len() < 2 && t < 0.5 {
            pairs.push((t, a));
        }
    }
    while let Some(v) = s.last_mut() {
        *v *= 2.0;
        if *v > 1.0 {
            t *= *v;
            s.pop();
        }
    }
    t
}

#[test]
fn matched_is_right() {
    assert_gradient!(matched, (&X));
}

#[differentiable(order = 2)]
fn second(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for v in a.iter_mut() {
        *v = v.sin() * *v;
    }
    a.sort_by(|p, q| p.partial_cmp(q).unwrap());
    a.reverse();
    let v = a.pop().unwrap();
    a.insert(1, v * v);
    while let Some(w) = a.pop() {
        a[0] += w * v;
        if a.len() == 2 {
            break;
        }
    }
    a[0] * a[1]
}

#[test]
fn second_is_right() {
    assert_gradient!(second, (&X));
}

/// Differences of the gradient.
#[test]
fn second_order_is_right() {
    let hessian = second::hessian(&X);
    let step = 1e-5;
    for i in 0..X.len() {
        let (mut plus, mut minus) = (X, X);
        plus[i] += step;
        minus[i] -= step;
        let (plus, minus) = (second::grad(&plus), second::grad(&minus));
        for j in 0..X.len() {
            assert_near(hessian[(i, j)], (plus[j] - minus[j]) / (2.0 * step), 1e-7);
        }
    }
}

#[differentiable]
fn rings(x: f64, n: usize) -> f64 {
    let mut rings: Vec<Vec<f64>> = vec![vec![x, 2.0 * x, x * x], vec![x * x * x], vec![x.sin(), x]];
    let mut s = 0.0;
    for i in 0..n {
        s += (i as f64 + 1.0) * rings[(i + 1) % 3].pop().unwrap_or(0.5);
        let last = rings[i % 2].pop();
        s += last.map_or(x, |v| v * v);
    }
    s
}

#[test]
fn an_element_may_be_popped_at_an_index_that_changes() {
    for n in [0, 1, 2, 5] {
        assert_gradient!(rings, (0.7, n));
    }
}
