//! Variables that are references to slices, elements or vectors, which branches choose or assign.

use grad_runtime::nalgebra::DVector;
use grad_runtime::{assert_gradient, differentiable};

#[differentiable]
fn first(x: &[f64]) -> f64 {
    x[0] * x[0]
}

#[differentiable]
fn walked(x: &[f64], k: usize) -> f64 {
    let mut s = 0.0;
    let z = if k > 1 { &x[1..] } else { &x[..] };
    for v in z {
        s += v * v;
    }
    s
}

#[differentiable]
fn passed_on(x: &[f64], y: &[f64], k: usize) -> f64 {
    let z = if k > 1 { x } else { y };
    first(z) * z[1] * first(if k > 0 { x } else { y })
}

#[differentiable]
fn assigned(x: &[f64], y: &[f64], k: usize) -> f64 {
    let mut z = x;
    if k > 1 {
        z = y;
    }
    let late;
    if k > 0 {
        late = y;
    } else {
        late = &x[1..];
    }
    z[0] * z[1] * first(z) + first(late) * late[1]
}

#[differentiable]
fn shortened(x: &[f64]) -> f64 {
    let mut z = x;
    z = &z[1..];
    first(z) * z.iter().sum::<f64>()
}

#[differentiable]
fn parameter(mut x: &[f64], k: usize) -> f64 {
    if k > 1 {
        x = &x[1..];
    }
    first(x) * x[1]
}

#[differentiable]
fn copied(x: &[f64], y: &[f64], k: usize) -> f64 {
    let z = if k > 1 { x } else { y };
    let w: Vec<f64> = z.to_vec();
    w[0] * z[1]
}

#[differentiable]
fn of_elements(x: &[f64], k: usize) -> f64 {
    let z = if k > 1 { &x[1] } else { &x[0] };
    let mut largest = &x[0];
    for v in x {
        if v > largest {
            largest = v;
        }
    }
    *z * z.sin() * largest
}

#[differentiable]
fn squared(x: &DVector<f64>) -> f64 {
    x.dot(x)
}

#[differentiable]
fn of_vectors(x: &DVector<f64>, y: &DVector<f64>, k: usize) -> f64 {
    let z = if k > 1 { x } else { y };
    squared(z) * z[1]
}

const X: [f64; 3] = [0.3, 0.7, 0.4];
const Y: [f64; 3] = [0.9, -0.8, 0.2];

#[test]
fn once() {
    for (x, y) in [(&X[..], &Y[..]), (&Y[..], &X[..])] {
        let vector = DVector::from_row_slice;
        assert_gradient!(shortened, (x));
        for k in 0..3 {
            assert_gradient!(walked, (x, k));
            assert_gradient!(parameter, (x, k));
            assert_gradient!(passed_on, (x, y, k));
            assert_gradient!(assigned, (x, y, k));
            assert_gradient!(copied, (x, y, k));
            assert_gradient!(of_elements, (x, k));
            assert_gradient!(of_vectors, (&vector(x), &vector(y), k));
        }
    }
}

#[differentiable]
fn parts_of_rows(x: &[Vec<f64>], k: usize) -> f64 {
    let mut s = 0.0;
    for r in x {
        let z = if r.len() > 2 { &r[1..] } else { &r[..] };
        for v in z {
            s += v * v;
        }
        let z = match k {
            0 => &r[1..],
            _ => &r[..],
        };
        s += z.iter().sum::<f64>();
    }
    s
}

#[differentiable]
fn by_turns(x: &[f64], y: &[f64], n: usize) -> f64 {
    let mut s = 0.5;
    for i in 0..n {
        let p = if i % 2 == 0 { x } else { y };
        s += p[0] * s + p[i];
        let p = if s > 0.7 { x } else { y };
        s += p[0] * s + first(p) + first(&p[1..]);
    }
    s
}

#[differentiable]
fn the_row_before(x: &[Vec<f64>]) -> f64 {
    let mut s = 0.0;
    let mut z = &x[0];
    for r in x {
        s += z[0] * r[1] * first(z);
        z = r;
    }
    s
}

#[differentiable]
fn exchanged(x: &[f64], y: &[f64], n: usize) -> f64 {
    let (mut p, mut q) = (x, y);
    let mut s = 0.5;
    for i in 0..n {
        s = s * p[i] + q[0];
        std::mem::swap(&mut p, &mut q);
    }
    s * first(p)
}

#[test]
fn in_loops() {
    let rows = &[vec![0.3, 0.7, 0.1], vec![0.4, 0.2], vec![-0.6, 0.5]][..];
    assert_gradient!(the_row_before, (rows));
    for n in 0..4 {
        assert_gradient!(parts_of_rows, (rows, n));
        assert_gradient!(by_turns, (&X, &Y, n));
        assert_gradient!(exchanged, (&X, &Y, n));
    }
}
