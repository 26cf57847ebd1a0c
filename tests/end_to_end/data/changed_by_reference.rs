//! Loops over references that change what they refer to: `for v in &mut a`, `iter_mut`, `chunks_mut`.

use crate::data_to_change::{Layer, Net, Particle, X, Y, net, particles};
use grad_runtime::nalgebra::{DMatrix, DVector, Vector3};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Rows {
    w: Vec<f64>,
    rows: Vec<Vec<f64>>,
}

#[differentiable]
fn scaled(x: &[f64], k: f64) -> f64 {
    let mut a = x.to_vec();
    for v in &mut a {
        *v = v.sin() * *v * k;
    }
    for v in a.iter_mut() {
        *v *= *v;
        *v += k;
    }
    a.iter().sum()
}

#[test]
fn scaled_is_right() {
    assert_gradient!(scaled, (&X, 0.7));
    assert_gradient!(scaled, (&[], 0.7));
}

#[differentiable]
fn constant_first(x: &[f64]) -> f64 {
    let mut acc = vec![0.0; 3];
    for v in acc.iter_mut() {
        *v += x[0] * 2.0;
    }
    let mut acc2 = [0.0; 2];
    for (v, y) in acc2.iter_mut().zip(x) {
        *v = y * y;
    }
    acc[0] * acc[1] + acc2[0] * acc2[1]
}

#[test]
fn constant_first_is_right() {
    assert_gradient!(constant_first, (&X));
}

#[differentiable]
fn numbered(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for (i, v) in a.iter_mut().enumerate() {
        *v *= i as f64 + 1.0;
        *v = v.sin();
    }
    for (i, v) in a.iter_mut().enumerate().skip(1).step_by(2) {
        *v *= x[i - 1];
    }
    for (i, v) in a.iter_mut().rev().enumerate() {
        *v += x[i] * *v;
    }
    for v in a.iter_mut().take(2) {
        *v = v.exp();
    }
    a.iter().product()
}

#[test]
fn numbered_is_right() {
    assert_gradient!(numbered, (&X));
}

#[differentiable]
fn zipped(x: &[f64], b: &[f64], c: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for (v, w) in a.iter_mut().zip(b.iter()) {
        *v *= w * *v;
    }
    for ((v, w), z) in a.iter_mut().zip(b).zip(c) {
        *v += w * z;
    }
    for (i, (v, w)) in a.iter_mut().zip(b).enumerate() {
        *v += w * i as f64;
    }
    let mut d = c.to_vec();
    for (v, w) in a.iter_mut().zip(d.iter_mut()) {
        let t = *v;
        *v *= *w;
        *w += t;
    }
    for (w, v) in b.iter().zip(&mut a) {
        *v *= w;
    }
    for (v, w) in a.iter_mut().zip(b.windows(2)) {
        *v *= w[0] - w[1];
    }
    for (v, k) in a.iter_mut().zip(0..2) {
        *v += k as f64 * b[k];
    }
    a.iter().sum::<f64>() * d.iter().sum::<f64>()
}

#[test]
fn zipped_is_right() {
    assert_gradient!(zipped, (&X, &Y[..3], &[0.3, -0.2]));
}

#[differentiable]
fn parts(x: &[f64], k: f64) -> f64 {
    let mut a = x.to_vec();
    for v in a[1..3].iter_mut() {
        *v = v.powi(3);
    }
    for v in &mut a[..2] {
        *v *= k;
    }
    for v in a[2..].iter_mut().rev() {
        *v += k;
    }
    for (i, v) in a[1..=2].iter_mut().enumerate() {
        *v *= i as f64 + k;
    }
    a.iter().product()
}

#[test]
fn parts_is_right() {
    assert_gradient!(parts, (&X, 0.4));
}

#[differentiable]
fn fields(n: &Net, k: f64) -> f64 {
    let mut n = n.clone();
    for l in n.layers.iter_mut() {
        for w in l.weights.iter_mut() {
            *w *= l.bias * k;
        }
        l.bias += l.weights[1];
    }
    for Layer { weights, bias } in &mut n.layers {
        *bias *= 2.0;
        weights[0] += *bias;
    }
    for w in n.layers[1].weights.iter_mut() {
        *w = w.sin();
    }
    let mut s = n.scale;
    for l in &n.layers {
        s *= l.bias + l.weights[0] * l.weights[1];
    }
    s
}

#[test]
fn fields_is_right() {
    assert_gradient!(fields, (&net(), 0.4));
}

#[differentiable]
fn flown(ps: &[Particle], dt: f64) -> f64 {
    let mut ps = ps.to_vec();
    for _ in 0..3 {
        for p in ps.iter_mut() {
            p.pos += p.vel * dt;
            p.vel *= 0.9;
            p.vel.y -= dt * p.mass;
            p.pos[0] *= p.mass;
        }
        for p in &mut ps {
            if p.pos.z < 0.35 {
                p.pos.z *= -0.5;
                continue;
            }
            p.mass *= 1.1;
        }
    }
    ps.iter().map(|p| p.pos.norm_squared() * p.mass).sum()
}

#[test]
fn flown_is_right() {
    assert_gradient!(flown, (&particles(), 0.4));
}

#[differentiable]
fn nested(rows: &[Vec<f64>], k: f64) -> f64 {
    let mut rows = rows.to_vec();
    for row in &mut rows {
        for v in row.iter_mut() {
            *v = v.sin() * *v * k;
        }
    }
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] *= i as f64 + k;
        row.swap(0, 1);
    }
    for row in rows.iter_mut() {
        let s: f64 = row.iter().sum();
        for v in row {
            *v /= s;
        }
    }
    let mut grid = [[k; 3]; 2];
    for row in grid.iter_mut() {
        for (j, v) in row.iter_mut().enumerate() {
            *v *= j as f64;
        }
    }
    rows[0][0] * rows[1][1] + rows[1][0] * grid[1][2]
}

#[test]
fn nested_is_right() {
    assert_gradient!(nested, (&[vec![0.1, 0.3], vec![0.4, 0.2, 0.6]], 0.8));
}

#[differentiable]
fn pairs(x: &[f64]) -> f64 {
    let mut ps: Vec<(f64, f64)> = x.iter().map(|v| (*v, v * 2.0)).collect();
    for (a, b) in &mut ps {
        *a += *b * *a;
        *b = a.sin();
    }
    for (i, (a, _)) in ps.iter_mut().enumerate() {
        *a *= i as f64 + 0.5;
    }
    for p in ps.iter_mut() {
        p.0 *= p.1;
    }
    let mut tr = [[x[0], x[1], x[2]], [x[2], x[1], x[0]]];
    for [a, .., c] in &mut tr {
        *a *= *c;
        *c += *a;
    }
    ps.iter().map(|p| p.0 - p.1).sum::<f64>() * tr[1][2] * tr[0][0]
}

#[test]
fn pairs_is_right() {
    assert_gradient!(pairs, (&X));
}

#[differentiable]
fn matrices(v: Vector3<f64>, d: &DVector<f64>, m: &DMatrix<f64>) -> f64 {
    let mut v = v;
    for a in v.iter_mut() {
        *a = a.sin();
    }
    let mut d = d.clone();
    for (a, b) in d.iter_mut().zip(v.iter()) {
        *a *= b;
    }
    let mut m = m.clone();
    for (i, a) in m.iter_mut().enumerate() {
        *a *= *a * i as f64;
    }
    v.sum() * d.sum() + m[(0, 1)] * m[(1, 0)]
}

#[test]
fn matrices_is_right() {
    assert_gradient!(
        matrices,
        (
            Vector3::new(0.1, 0.2, 0.4),
            &DVector::from_vec(vec![0.3, 0.4]),
            &DMatrix::from_row_slice(2, 2, &[0.1, 0.2, 0.3, 0.4])
        )
    );
}

#[differentiable]
fn each(x: &[f64], b: &[f64]) -> f64 {
    let mut a = x.to_vec();
    a.iter_mut().for_each(|v| *v *= 2.0);
    a.iter_mut().zip(b).for_each(|(v, w)| {
        *v *= w;
        *v += 1.0;
    });
    a.iter_mut().enumerate().for_each(|(i, v)| *v *= i as f64);
    a.iter().sum()
}

#[test]
fn each_is_right() {
    assert_gradient!(each, (&X, &Y[..3]));
}

#[differentiable]
fn chunked(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for row in a.chunks_mut(3) {
        row[0] *= row[row.len() - 1];
        if row.len() > 1 {
            row.swap(0, 1);
        }
    }
    for (i, row) in a.chunks_exact_mut(2).enumerate() {
        row[1] *= i as f64 + row[0];
        for v in row.iter_mut() {
            *v = v.sin();
        }
    }
    for row in a.chunks_mut(2) {
        let s: f64 = row.iter().sum();
        row.fill(s);
    }
    let mut t = 0.0;
    for (i, v) in a.iter().enumerate() {
        t += v * i as f64;
    }
    t
}

#[test]
fn chunked_is_right() {
    assert_gradient!(chunked, (&X));
    assert_gradient!(chunked, (&X[..4]));
}

#[differentiable]
fn left(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut n = 0.0;
    'outer: for v in a.iter_mut() {
        for w in x {
            if *v > 1.0 {
                continue 'outer;
            }
            if *w > 0.6 {
                break;
            }
            *v *= w + 2.0;
        }
        if *v < -0.5 {
            *v = -*v;
            continue;
        }
        n += *v;
        if n > 3.0 {
            break;
        }
    }
    a.iter().product::<f64>() * n
}

#[test]
fn left_is_right() {
    assert_gradient!(left, (&X));
}

#[differentiable(order = 2)]
fn twice(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    for _ in 0..3 {
        for v in a.iter_mut() {
            *v = v.sin() * *v;
        }
    }
    for (v, w) in a.iter_mut().zip(x) {
        *v *= w;
    }
    a.iter().sum()
}

#[test]
fn twice_is_right() {
    assert_gradient!(twice, (&X));
}

#[differentiable]
fn mixed(x: &[f64]) -> f64 {
    let mut counts = vec![0_usize; x.len()];
    let mut a = x.to_vec();
    for (c, v) in counts.iter_mut().zip(a.iter_mut()) {
        *c += 1;
        *v *= *c as f64 + 1.0;
    }
    let c = &mut counts[1];
    *c += 1;
    let mut s = x[*c];
    for c in counts.iter_mut() {
        *c += 1;
        s += x[*c] * a[*c];
    }
    for (i, c) in counts.iter_mut().enumerate() {
        *c = i;
    }
    s * a[counts[2]]
}

#[test]
fn mixed_is_right() {
    assert_gradient!(mixed, (&X));
}

#[differentiable]
fn carried(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut prev = 1.0;
    for (i, v) in a.iter_mut().enumerate() {
        if i == 0 {
            continue;
        }
        *v += prev * *v;
        prev = *v;
    }
    for v in a.iter_mut() {
        if *v > 2.0 {
            return *v * prev;
        }
        *v = v.sin();
    }
    a.iter().sum::<f64>() * prev
}

#[test]
fn carried_is_right() {
    assert_gradient!(carried, (&X));
    assert_gradient!(carried, (&[0.3, 4.0, 2.0]));
}

#[differentiable]
fn generic<T: grad_runtime::Scalar>(x: &[T], k: T) -> T {
    let mut a = x.to_vec();
    for v in a.iter_mut() {
        *v *= k;
        *v += k * *v;
    }
    let r = &mut a[0];
    *r *= k;
    a.sort_by(|p, q| p.partial_cmp(q).unwrap());
    a[0] * a[1]
}

#[test]
fn generic_is_right() {
    assert_gradient!(generic, (&X, 0.4));
}

#[differentiable]
fn softmax(x: &[f64]) -> f64 {
    let mut p = x.to_vec();
    let m = p.iter().cloned().fold(f64::NEG_INFINITY, f64::max);
    for v in p.iter_mut() {
        *v = (*v - m).exp();
    }
    let z: f64 = p.iter().sum();
    for v in p.iter_mut() {
        *v /= z;
    }
    p.iter().enumerate().map(|(i, v)| v * i as f64).sum()
}

#[test]
fn softmax_is_right() {
    assert_gradient!(softmax, (&X));
}

#[differentiable]
fn deep(n: &Rows) -> f64 {
    let mut n = n.clone();
    for (row, w) in n.rows.iter_mut().zip(n.w.iter_mut()) {
        row.reverse();
        *w *= row[0];
        row.push(*w);
        for (i, v) in row.iter_mut().enumerate() {
            *v *= i as f64 + *w;
        }
        row.sort_by(|a, b| b.partial_cmp(a).unwrap());
        row.truncate(2);
        let s: f64 = row.iter().sum();
        row.iter_mut().for_each(|v| *v /= s);
    }
    let Rows { w, rows } = &mut n;
    w[0] *= rows[0][1];
    rows.swap(0, 1);
    rows[0][0] * rows[1][1] * w[0] + w[1]
}

#[test]
fn deep_is_right() {
    assert_gradient!(
        deep,
        (&Rows {
            w: vec![0.2, 0.6],
            rows: vec![vec![0.2, 0.4, 0.5], vec![0.7, 0.3]]
        })
    );
}
