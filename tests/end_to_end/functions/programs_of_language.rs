//! Functions that mix paths, shadowing, recursion, generics, loops and rules of the user.

use grad_runtime::Scalar;
use grad_runtime::assert_gradient;
use grad_runtime::nalgebra::*;
use grad_runtime::prelude::*;

mod math {
    use grad_runtime::prelude::*;
    #[differentiable]
    pub fn sq(x: f64) -> f64 {
        x * x
    }
    pub mod deep {
        use grad_runtime::prelude::*;
        #[differentiable]
        pub(crate) fn cube(x: f64) -> f64 {
            super::sq(x) * x
        }
    }
}
use math::deep;
use math::sq as square;
#[differentiable]
fn paths(x: f64) -> f64 {
    math::sq(x) + deep::cube(x) + square(x) + self::math::deep::cube(x)
}
#[test]
fn calls_through_modules() {
    assert_gradient!(paths, (0.7));
}

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Cam<T: Scalar> {
    f: T,
    k1: T,
    c: [T; 2],
}
impl<T: Scalar> Cam<T> {
    #[differentiable]
    fn distort(&self, r2: T) -> T {
        T::lit(1.0) + self.k1 * r2
    }
    #[differentiable]
    fn project(&self, p: &[T; 3]) -> [T; 2] {
        let (x, y) = (p[0] / p[2], p[1] / p[2]);
        let d = self.distort(x * x + y * y);
        [self.f * d * x + self.c[0], self.f * d * y + self.c[1]]
    }
}
#[differentiable]
fn reproj(cam: &Cam<f64>, p: &[f64; 3], #[constant] obs: [f64; 2]) -> f64 {
    let q = cam.project(p);
    let (a, b) = (q[0] - obs[0], q[1] - obs[1]);
    0.5 * (a * a + b * b)
}
#[test]
fn methods_of_generic_structs() {
    assert_gradient!(
        reproj,
        (
            &Cam {
                f: 500.0,
                k1: 0.1,
                c: [320.0, 240.0]
            },
            &[0.1, 0.2, 1.5],
            [350.0, 300.0]
        )
    );
}

#[differentiable]
fn vecops(v: Vector3<f64>, w: &Vector3<f64>, s: f64, m: &Matrix3<f64>) -> f64 {
    let mut a = -v + w * 2.0 - &v * s;
    a /= s + 3.0;
    a += w;
    a -= &v;
    a *= 1.5;
    a.x += s;
    a[1] *= s;
    a.z = a.x * a.y;
    let mut n = *m;
    n[(0, 1)] += s;
    n[(2, 2)] = a.x;
    n *= 0.5;
    n -= Matrix3::identity() * s;
    let b = 2.0 * a + n * v - n.transpose() * w;
    let c = (n * m).trace()
        + m.tr_mul(&v).sum()
        + a.cross(&b).norm()
        + a.component_mul(&b).sum()
        + a.component_div(&Vector3::new(1.0, 2.0, 3.0)).dot(w);
    let d = a.normalize().dot(&b.zip_map(&a, |p, q| p * q + s));
    c + d + b.norm_squared() + a.metric_distance(&b) + m.determinant() * s + v.sum() / w.norm()
}
#[test]
fn vectors_by_value_and_by_reference() {
    assert_gradient!(
        vecops,
        (
            Vector3::new(0.5, 1.0, -0.3),
            &Vector3::new(0.1, -0.4, 0.8),
            0.7,
            &Matrix3::new(1.0, 0.2, 0.3, -0.5, 0.8, 0.1, 0.0, 0.4, 1.2)
        )
    );
}

const W: [f64; 3] = [0.2, 0.3, 0.5];
const G: f64 = 9.81;
#[differentiable]
fn consts(x: f64, i: usize, k: i32, n: u8) -> f64 {
    let p = std::f64::consts::PI;
    W[i] * x + G * x.powi(k) + (n as f64) * f64::from(n) * x - p * x.sin()
        + f64::EPSILON
        + (x as f32) as f64
        + i.pow(2) as f64 * x
        + 1e-3 * x
        + 2f64 * x
        + 3.
}
#[test]
fn constants_of_every_form() {
    let g = consts::grad(0.7, 1, 3, 4);
    assert!(
        (g - (0.3 + G * 3.0 * 0.49 + 16.0 - std::f64::consts::PI * 0.7f64.cos()
            + 1.0
            + 1.0
            + 1e-3
            + 2.0))
            .abs()
            < 1e-6
    );
}

#[differentiable]
fn shadow(x: f64) -> f64 {
    let x = x * 2.0;
    let x = {
        let x = x.sin();
        x + 1.0
    };
    let f = |x: f64| x * x;
    let x = f(x) + f(2.0 * x);
    if let Some(k) = Some(3) {
        let x = x * k as f64;
        x
    } else {
        x
    }
}
#[test]
fn shadowed_names() {
    assert_gradient!(shadow, (0.7));
}

#[differentiable]
fn det(m: &[Vec<f64>]) -> f64 {
    let n = m.len();
    if n == 1 {
        return m[0][0];
    }
    let mut d = 0.0;
    for j in 0..n {
        let minor: Vec<Vec<f64>> = m[1..]
            .iter()
            .map(|r| {
                r.iter()
                    .enumerate()
                    .filter(|(k, _)| *k != j)
                    .map(|(_, v)| *v)
                    .collect()
            })
            .collect();
        let s = if j % 2 == 0 { 1.0 } else { -1.0 };
        d += s * m[0][j] * det(&minor);
    }
    d
}
#[test]
fn minors_collected_in_a_closure() {
    let m = [
        vec![1.0, 2.0, 0.5],
        vec![-1.0, 0.3, 2.0],
        vec![0.7, 0.1, 1.5],
    ];
    assert_gradient!(det, (&m[..]));
}

#[differentiable]
fn even(x: f64, n: u32) -> f64 {
    if n == 0 { x } else { odd(x * 1.1, n - 1) + x }
}
#[differentiable]
fn odd(x: f64, n: u32) -> f64 {
    if n == 0 {
        x * x
    } else {
        even(x.sin(), n - 1) * x
    }
}
#[test]
fn mutual_recursion() {
    for n in 0..5 {
        assert_gradient!(even, (0.7, n));
    }
}

#[differentiable]
fn gen_n<const N: usize, T: RealField + Copy>(x: &SVector<T, N>) -> T {
    let mut s = T::zero();
    for i in 0..N {
        s += x[i] * x[i].sin();
    }
    s + x.norm()
}
#[differentiable]
fn use_gen(x: f64) -> f64 {
    gen_n(&Vector2::new(x, 2.0 * x)) + gen_n::<3, f64>(&Vector3::new(x, 1.0, x * x))
}
#[test]
fn const_and_type_parameters() {
    assert_gradient!(use_gen, (0.7));
}

#[differentiable]
fn loops2(x: f64, n: usize) -> f64 {
    let mut s = x;
    let mut i = 0;
    let r = loop {
        i += 1;
        match i % 4 {
            0 => {
                s *= 1.01;
            }
            1 if i > 5 => {
                s += x;
                continue;
            }
            2 | 3 => s -= 0.1 * x,
            _ => {}
        }
        if i >= n {
            break s * 2.0;
        }
    };
    let mut t = 0.0;
    let mut j = n;
    while j > 0 {
        j -= 1;
        if j == 2 {
            continue;
        }
        t += r / (j + 1) as f64;
    }
    for k in (0..n).rev().step_by(2) {
        for l in 0..=k {
            t += (x * l as f64).cos();
            if l > 3 {
                break;
            }
        }
    }
    for k in (1..n as i32).step_by(3) {
        t += x.powi(k);
    }
    t
}
#[test]
fn loops_of_every_form() {
    for n in 1..8 {
        assert_gradient!(loops2, (0.7, n));
    }
}

#[differentiable]
fn ifs(x: f64, y: f64) -> f64 {
    let mut a = x;
    a += if y > 0.0 { y } else { -y };
    a *= match (x > 1.0, y > 1.0) {
        (true, _) => 2.0 * x,
        (_, true) => y,
        _ => 1.0,
    };
    if a > 3.0 && x < y || !(y < 2.0) {
        a = a.sqrt();
    } else if a < 0.0 {
        return a * a;
    }
    a.max(x).min(10.0).clamp(-5.0, 5.0)
}
#[test]
fn conditions_of_every_form() {
    for (x, y) in [(0.5, 0.7), (1.5, 0.2), (-2.0, 0.5), (0.3, 2.5), (1.2, 1.3)] {
        assert_gradient!(ifs, (x, y));
    }
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct State {
    q: Vector2<f64>,
    p: [f64; 2],
    t: f64,
    #[constant]
    steps: usize,
}
#[differentiable]
fn step(s: &State, k: f64) -> State {
    let q = s.q + Vector2::new(s.p[0], s.p[1]) * 0.1;
    State {
        q,
        p: [s.p[0] - k * q.x * 0.1, s.p[1] - k * q.y * 0.1],
        t: s.t + 0.1,
        ..s.clone()
    }
}
#[differentiable]
fn evolve(s0: &State, k: f64) -> f64 {
    let mut s = s0.clone();
    for _ in 0..s0.steps {
        s = step(&s, k);
        s.t *= 1.01;
        s.p[0] += s.t * 0.01;
    }
    let State { q, p, t, .. } = &s;
    q.norm() + p[0] * t
}
#[test]
fn states_passed_through_calls() {
    let s = State {
        q: Vector2::new(0.5, 0.2),
        p: [0.1, 0.3],
        t: 0.0,
        steps: 7,
    };
    let (g, gk) = evolve::grad(&s, 1.3);
    let h = 1e-6;
    assert!((gk - (evolve(&s, 1.3 + h) - evolve(&s, 1.3 - h)) / (2.0 * h)).abs() < 1e-8);
    let mut a = s.clone();
    a.p[1] += h;
    let mut b = s.clone();
    b.p[1] -= h;
    assert!((g.p[1] - (evolve(&a, 1.3) - evolve(&b, 1.3)) / (2.0 * h)).abs() < 1e-8);
}

#[differentiable]
fn arr2(a: [[f64; 2]; 3], x: f64) -> f64 {
    let mut b = a;
    for i in 0..3 {
        for j in 0..2 {
            b[i][j] += x * a[(i + 1) % 3][1 - j];
        }
        b.swap(0, i);
    }
    let mut s = 0.0;
    for row in &b {
        for v in row {
            s += v * v;
        }
    }
    for row in b.iter() {
        s *= row[0] + 2.0;
    }
    for [u, v] in b {
        s += u * v;
    }
    s
}
#[test]
fn arrays_of_arrays() {
    assert_gradient!(arr2, ([[0.1, 0.2], [0.3, 0.4], [0.5, 0.6]], 0.7));
}

macro_rules! make {
    ($n:ident, $e:expr) => {
        #[differentiable]
        fn $n(x: f64, y: f64) -> f64 {
            let a = $e;
            a * x + y * $e
        }
    };
}
make!(made, 1.0 + 2.0);
#[test]
fn a_function_made_by_a_macro() {
    assert_eq!(made::grad(1.0, 1.0), (3.0, 3.0));
}

#[differentiable(wrt(b))]
#[differentiable(name = all)]
#[differentiable(wrt(a, b), name = two)]
fn three(a: f64, b: f64, c: f64) -> f64 {
    a * b * c
}
#[test]
fn several_attributes() {
    assert_eq!(three::grad(2.0, 3.0, 4.0), 8.0);
    assert_eq!(all::grad(2.0, 3.0, 4.0), (12.0, 8.0, 6.0));
    assert_eq!(two::grad(2.0, 3.0, 4.0), (12.0, 8.0));
}

#[differentiable(vjp = sp_vjp)]
fn sp(x: f64) -> f64 {
    x.exp().ln_1p()
}
fn sp_vjp(x: f64) -> (f64, impl FnOnce(f64) -> f64) {
    (sp(x), move |g| g / (1.0 + (-x).exp()))
}
#[differentiable]
fn use_sp(v: &Vector2<f64>) -> f64 {
    v.map(|x| sp(x)).sum() + v.map(sp).norm() + sp(v.x)
}
#[test]
fn a_rule_of_the_user() {
    assert_gradient!(use_sp, (&Vector2::new(0.3, -0.7)));
}

#[differentiable]
fn methods_of_literals(x: f64) -> f64 {
    let always = |_unused: f64| 1.79;
    let c: f64 = always(x);
    (c * c + 1.25).ln_1p() * x + (-c).exp() * x * x
}
#[test]
fn what_is_made_of_literals_has_the_type_of_floats() {
    assert_gradient!(methods_of_literals, (0.4));
}
