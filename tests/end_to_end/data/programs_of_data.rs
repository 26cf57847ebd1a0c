//! Functions over structs, vectors of layers, views, iterators and options of data.

use grad_runtime::assert_gradient;
use grad_runtime::nalgebra::*;
use grad_runtime::prelude::*;

#[differentiable]
fn fib(x: f64, y: f64, n: u32) -> f64 {
    let (mut a, mut b) = (x, y);
    for _ in 0..n {
        (a, b) = (b, a * b + 1.0);
    }
    a
}
#[test]
fn a_recursion_by_tuple_assignment() {
    assert_gradient!(fib, (0.5, 0.7, 6));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Layer {
    w: DMatrix<f64>,
    b: DVector<f64>,
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Mlp {
    layers: Vec<Layer>,
    scale: f64,
}
#[differentiable]
fn run(m: &Mlp, x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    for layer in &m.layers {
        h = (&layer.w * &h + &layer.b).map(f64::tanh);
    }
    h.norm_squared() * m.scale
}
#[test]
fn a_net_of_a_vector_of_layers() {
    let m = Mlp {
        layers: vec![
            Layer {
                w: DMatrix::from_fn(3, 2, |i, j| 0.3 * i as f64 - 0.1 * j as f64),
                b: DVector::from_element(3, 0.1),
            },
            Layer {
                w: DMatrix::from_fn(2, 3, |i, j| 0.2 * j as f64 - 0.1 * i as f64 + 0.1),
                b: DVector::from_element(2, -0.1),
            },
        ],
        scale: 1.5,
    };
    let x = DVector::from_vec(vec![0.5, -0.3]);
    let (g, _) = run::grad(&m, &x);
    let h = 1e-6;
    let mut p = m.clone();
    p.layers[0].w[(1, 0)] += h;
    let mut q = m.clone();
    q.layers[0].w[(1, 0)] -= h;
    assert!((g.layers[0].w[(1, 0)] - (run(&p, &x) - run(&q, &x)) / (2.0 * h)).abs() < 1e-8);
    let mut acc = (m.zero_tangent(), x.zero_tangent());
    run::accumulate_grad(&m, &x, &mut acc);
    run::accumulate_grad(&m, &x, &mut acc);
    assert!((acc.0.layers[0].w[(1, 0)] - 2.0 * g.layers[0].w[(1, 0)]).abs() < 1e-12);
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Body {
    pos: Vector3<f64>,
    vel: Vector3<f64>,
    mass: f64,
}
#[differentiable]
fn energy(bodies: &[Body; 3]) -> f64 {
    let mut e = 0.0;
    for (i, b) in bodies.iter().enumerate() {
        e += 0.5 * b.mass * b.vel.norm_squared();
        for c in &bodies[i + 1..] {
            let d = (b.pos - c.pos).norm();
            e -= b.mass * c.mass / d;
        }
    }
    e
}
#[differentiable]
fn leapfrog(b0: &[Body; 2], #[constant] dt: f64, n: usize) -> f64 {
    let mut b = *b0;
    for _ in 0..n {
        for i in 0..2 {
            b[i].pos += b[i].vel * dt;
        }
        let d = b[1].pos - b[0].pos;
        let r3 = d.norm().powi(3);
        let f = d / r3;
        b[0].vel += f * (b[1].mass * dt);
        b[1].vel -= f * (b[0].mass * dt);
    }
    b[0].pos.x + b[1].vel.dot(&b[0].vel)
}
#[test]
fn bodies_in_an_array() {
    let a = Body {
        pos: Vector3::new(0.0, 0.1, 0.2),
        vel: Vector3::new(0.1, 0.0, -0.1),
        mass: 1.0,
    };
    let b = Body {
        pos: Vector3::new(1.0, -0.1, 0.2),
        vel: Vector3::new(0.1, 0.3, -0.1),
        mass: 2.0,
    };
    let c = Body {
        pos: Vector3::new(0.3, 1.1, 0.2),
        vel: Vector3::new(-0.1, 0.0, 0.1),
        mass: 0.5,
    };
    assert_gradient!(energy, (&[a, b, c]));
    assert_gradient!(leapfrog, (&[a, b], 0.01, 20));
}

#[differentiable]
fn slices_pat(v: [f64; 4]) -> f64 {
    let [a, b, rest @ ..] = v;
    a * b + rest[0] * rest[1]
}
#[test]
fn the_rest_of_an_array() {
    assert_gradient!(slices_pat, ([1.0, 2.0, 3.0, 4.0]));
}

#[differentiable]
fn views(m: &Matrix4<f64>) -> f64 {
    let a = m.column(0).dot(&m.column(1)) + m.row(2).norm();
    let b = m.determinant();
    let mut s = 0.0;
    for c in m.column_iter() {
        s += c.norm();
    }
    for r in m.row_iter() {
        s += r.sum().sin();
    }
    a + b + s
}
#[test]
fn lines_of_a_matrix() {
    assert_gradient!(
        views,
        (&Matrix4::from_fn(
            |i, j| (i as f64 + 1.3) * 0.3 - (j as f64) * (i as f64) * 0.17 + 0.1 * j as f64
        ))
    );
}

#[differentiable]
fn iter_zoo(v: &[f64], w: &[f64], k: f64) -> f64 {
    let a: f64 = v.iter().zip(w.iter()).map(|(x, y)| x * y * k).sum();
    let b = v.iter().copied().fold(1.0, |acc, x| acc * (x + k));
    let c = v.iter().skip(1).step_by(2).map(|x| x.powi(2)).sum::<f64>();
    let d: f64 = v.chunks_exact(2).map(|p| p[0] / (p[1] + 3.0)).sum();
    let e = *v.iter().max_by(|a, b| a.total_cmp(b)).unwrap();
    let f: f64 = v.iter().filter(|&&x| x > 0.0).product();
    let g: Vec<f64> = w.iter().rev().map(|x| x.sin()).collect();
    let (s, t) = v
        .iter()
        .fold((0.0, 1.0), |(s, t), x| (s + x * t, t * 0.5 + x));
    a + b * c + d + e * f + g[0] * g[1] + s * t
}
#[test]
fn chains_of_every_kind() {
    assert_gradient!(
        iter_zoo,
        (&[0.5, -0.3, 1.2, 0.7][..], &[0.1, 0.2, 0.3, 0.4][..], 1.3)
    );
}

#[differentiable]
fn with_fn(x: f64, f: impl Fn(usize) -> f64, g: fn(f64) -> f64) -> f64 {
    let mut s = x;
    for i in 0..3 {
        s = s * f(i) + g(2.0);
    }
    s
}
#[test]
fn functions_as_arguments() {
    assert_eq!(with_fn::grad(1.0, |i| i as f64 + 1.0, f64::sqrt), 6.0);
}

#[differentiable]
fn nested_fn(x: f64) -> f64 {
    const K: f64 = 3.0;
    fn helper(n: usize) -> f64 {
        n as f64
    }
    #[differentiable]
    fn sq(y: f64) -> f64 {
        y * y
    }
    sq(x) * K + helper(2) * x
}
#[test]
fn functions_inside_of_the_body() {
    assert_eq!(nested_fn::grad(2.0), 14.0);
}

#[differentiable]
fn labels(x: f64, n: usize) -> f64 {
    let mut s = x;
    'outer: for i in 0..n {
        for j in 0..n {
            if j > i {
                continue 'outer;
            }
            if i + j > 5 {
                break 'outer;
            }
            s = s * 1.1 + (i * j) as f64 * x;
        }
    }
    s
}
#[test]
fn labels_leave_outer_loops() {
    for n in 0..6 {
        assert_gradient!(labels, (0.7, n));
    }
}

#[differentiable]
fn blocks(x: f64, flag: bool) -> f64 {
    let y = {
        let t = x * x;
        t + 1.0
    };
    let z = if flag {
        let q = y * x;
        q
    } else if x > 1.0 {
        y
    } else {
        0.0
    };
    let w = match (flag, x > 0.5) {
        (true, true) => z,
        (true, false) => y,
        _ => x,
    };
    y * z * w
}
#[test]
fn branches_by_values_and_flags() {
    for f in [true, false] {
        for x in [0.3, 0.7, 1.4] {
            assert_gradient!(blocks, (x, f));
        }
    }
}

#[differentiable]
fn vecvec(x: f64, n: usize) -> f64 {
    let mut t = vec![vec![0.0; n]; n];
    for i in 0..n {
        for j in 0..n {
            t[i][j] = if i == 0 || j == 0 {
                x * (i + j) as f64
            } else {
                t[i - 1][j] + t[i][j - 1] * x
            };
        }
    }
    t[n - 1][n - 1]
}
#[test]
fn a_table_filled_in_place() {
    assert_gradient!(vecvec, (0.4, 5));
}

#[differentiable]
fn swaps(mut a: [f64; 3], x: f64) -> f64 {
    a.swap(0, 2);
    a[1] *= x;
    let mut b = a;
    std::mem::swap(&mut a, &mut b);
    let old = std::mem::replace(&mut a[0], x * 2.0);
    a[0] * old + b[2] + a[1]
}
#[test]
fn swaps_and_replacements() {
    assert_gradient!(swaps, ([1.0, 2.0, 3.0], 0.3));
}

#[differentiable]
fn refs(a: &&f64, #[constant] b: &[&f64], #[constant] t: [(&str, f64); 1]) -> f64 {
    **a * *b[0] * t[0].1
}
#[differentiable]
fn ends(v: &[f64]) -> f64 {
    let (a, b, c) = (v[0], v[1], v[2]);
    let mid = v;
    let mut s = a * b * c;
    for m in mid {
        s += m * m;
    }
    s
}
#[differentiable]
fn ends2(v: [f64; 5]) -> f64 {
    let [a, mid @ .., b] = v;
    let [c, .., d, _] = &v;
    a * b + mid[1] * mid[0] + c * d
}
#[test]
fn ends_of_arrays() {
    assert_gradient!(ends2, ([1.0, 2.0, 3.0, 4.0, 0.5]));
}

#[differentiable]
fn f32fun(x: f32, v: &Vector3<f32>) -> f32 {
    (x * v.norm()).exp() - v.dot(v)
}
#[test]
fn single_precision() {
    let (a, _) = f32fun::grad(0.1, &Vector3::new(1.0, 2.0, 2.0));
    assert!((a - 3.0 * (0.3f32).exp()).abs() < 1e-5);
}

#[differentiable]
fn callee(v: &[f64], w: &Vector2<f64>) -> f64 {
    v[0] * w.x + v[1]
}
#[differentiable]
fn caller(v: &Vec<f64>, a: [f64; 2], w: Vector2<f64>) -> f64 {
    callee(v, &w) + callee(&a, &(w * 2.0)) + callee(&v[1..], &w) + callee(&[w.x, a[0]], &w)
}
#[test]
fn slices_are_coerced_at_calls() {
    assert_gradient!(
        caller,
        (&vec![1.0, 2.0, 3.0], [4.0, 5.0], Vector2::new(0.1, 0.2))
    );
}
#[differentiable]
fn inner_range(v: &[f64], n: usize) -> f64 {
    let mid = &v[1..v.len() - 1];
    let mut s = v[n.min(2)] * mid.len() as f64;
    for m in mid {
        s += m * m;
    }
    for (a, b) in mid.iter().zip(&v[2..]) {
        s += a * b;
    }
    let mut k = 1;
    let w = &v[k..];
    k += 1;
    s * w[0] + v[k..].iter().sum::<f64>() * mid[0]
}
#[test]
fn ranges_with_bounds_of_slices() {
    assert_gradient!(inner_range, (&[1.0, 2.0, 3.0, 4.0, 0.5][..], 7));
}
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Lay {
    w: DMatrix<f64>,
    b: DVector<f64>,
}
impl Lay {
    #[differentiable]
    fn fwd(&self, x: &DVector<f64>) -> DVector<f64> {
        (&self.w * x + &self.b).map(|z| z.tanh())
    }
}
#[differentiable]
fn deep(ls: &[Lay], x: &DVector<f64>) -> f64 {
    let mut h = x.clone();
    for l in ls {
        h = l.fwd(&h);
    }
    h.norm_squared()
}
#[differentiable]
fn deep2(ls: &[Lay], x: &DVector<f64>, n: usize) -> f64 {
    let mut h = x * 2.0;
    for (i, l) in ls.iter().enumerate() {
        if i < n {
            let z = &l.w * &h;
            h = z + &l.b;
            h = h.map(|z| z.max(0.0));
        }
    }
    h.sum()
}
#[test]
fn a_state_that_changes_its_shape() {
    let ls = [
        Lay {
            w: DMatrix::from_fn(3, 2, |i, j| 0.3 * i as f64 - 0.1 * j as f64 + 0.2),
            b: DVector::from_element(3, 0.1),
        },
        Lay {
            w: DMatrix::from_fn(4, 3, |i, j| 0.2 * j as f64 - 0.1 * i as f64 + 0.1),
            b: DVector::from_element(4, 0.1),
        },
        Lay {
            w: DMatrix::from_fn(1, 4, |i, j| 0.2 * j as f64 - 0.1 * i as f64 + 0.1),
            b: DVector::from_element(1, -0.1),
        },
    ];
    let x = DVector::from_vec(vec![0.5, -0.3]);
    assert_gradient!(deep, (&ls[..], &x));
    for n in 0..4 {
        assert_gradient!(deep2, (&ls[..], &x, n));
    }
}
