//! Recursion over several references, of which some are shortened, exchanged or chosen on the way down.

use grad_runtime::nalgebra::{DMatrix, DVector, RealField};
use grad_runtime::{Differentiable, Scalar, assert_gradient, differentiable};

#[derive(Clone, Debug)]
enum Tree {
    Leaf(usize),
    Both(Box<Tree>, Box<Tree>),
}

fn both(a: Tree, b: Tree) -> Tree {
    Tree::Both(Box::new(a), Box::new(b))
}

fn example() -> Tree {
    both(both(Tree::Leaf(0), Tree::Leaf(1)), Tree::Leaf(1))
}

#[differentiable]
fn product(#[constant] tree: &Tree, env: &[f64]) -> f64 {
    match tree {
        Tree::Leaf(i) => env[*i],
        Tree::Both(a, b) => product(a, env) * product(b, env),
    }
}

#[differentiable]
fn shortened(x: &[f64], c: &[usize]) -> f64 {
    if c.is_empty() {
        return x[0];
    }
    shortened(x, &c[1..]) * x[c[0]]
}

#[differentiable]
fn in_a_loop(x: &[f64], #[constant] c: &[f64]) -> f64 {
    if c.len() == 1 {
        return c[0] * x[0];
    }
    let mut s = 0.0;
    for k in 1..c.len() {
        s += in_a_loop(x, &c[k..]) * x[1];
    }
    s
}

#[differentiable]
fn named<'a, 'b>(x: &'a [f64], c: &'b [usize]) -> f64 {
    if c.is_empty() {
        return x[0];
    }
    named(x, &c[1..]) * x[c[0]]
}

#[differentiable]
fn of_text(x: &[f64], name: &str) -> f64 {
    match name.split_at(1) {
        ("s", "") => x[0].sin(),
        ("s", rest) => of_text(x, rest).sin(),
        _ => x[1],
    }
}

#[differentiable]
fn exchanged(x: &[f64], n: usize, y: &[f64]) -> f64 {
    if n == 0 {
        return x[0] * y[1];
    }
    exchanged(y, n - 1, x) * x[0]
}

#[differentiable]
fn of_vectors(x: &DVector<f64>, y: &DVector<f64>, w: &DMatrix<f64>, n: usize) -> DVector<f64> {
    if n == 0 {
        return x.component_mul(y);
    }
    w * of_vectors(y, x, w, n - 1)
}

#[differentiable]
fn sum_of_vectors(x: &DVector<f64>, w: &DMatrix<f64>) -> f64 {
    of_vectors(x, &w.column(0).into_owned(), w, 3).sum()
}

const POINTS: [[f64; 2]; 2] = [[0.3, 0.7], [-1.2, 0.4]];

#[test]
fn two_references_go_down() {
    for x in &POINTS {
        let x = &x[..];
        assert_gradient!(product, (&example(), x));
        assert_gradient!(in_a_loop, (x, &[0.3, 0.7, 0.4, 0.2][..]));
        for c in [&[0, 1, 1][..], &[1][..], &[][..]] {
            assert_gradient!(shortened, (x, c));
            assert_gradient!(named, (x, c));
        }
        assert_gradient!(of_text, (x, "sss"));
        assert_gradient!(exchanged, (x, 3, &[0.5, 0.6][..]));
        let w = DMatrix::from_row_slice(2, 2, &[0.3, 0.5, 0.7, 1.1]);
        assert_gradient!(sum_of_vectors, (&DVector::from_row_slice(x), &w));
    }
}

#[differentiable]
fn even(x: &[f64], c: &[usize]) -> f64 {
    if c.is_empty() {
        return x[0];
    }
    odd(x, &c[1..]) * x[c[0]]
}

#[differentiable]
fn odd(x: &[f64], c: &[usize]) -> f64 {
    if c.is_empty() {
        return x[1];
    }
    even(x, &c[1..]) + x[c[0]]
}

#[differentiable]
fn caller(x: &[f64], c: &[usize]) -> f64 {
    shortened(x, c) * x[0]
}

#[differentiable]
fn caller_of_callers(x: &[f64], c: &[usize]) -> f64 {
    let y: Vec<f64> = x.iter().map(|v| v * v).collect();
    let mut s = caller(&y, c) * caller(x, &[0, 1]);
    for i in 0..c.len() {
        s += caller(x, &c[i..]) * caller(&y, &c[..i]);
    }
    s
}

#[differentiable]
fn caller_by_value(x: Vec<f64>) -> f64 {
    caller(&x, &[0, 1]) * shortened(&x, &[1, 1, 0])
}

#[test]
fn mutual_recursion_and_callers() {
    for x in &POINTS {
        let (x, c) = (&x[..], &[0, 1, 1][..]);
        assert_gradient!(even, (x, c));
        assert_gradient!(odd, (x, c));
        assert_gradient!(caller, (x, c));
        assert_gradient!(caller_of_callers, (x, c));
        assert_gradient!(caller_by_value, (x.to_vec()));
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Env {
    v: Vec<f64>,
}

impl Env {
    #[differentiable]
    fn eval(&self, #[constant] tree: &Tree) -> f64 {
        match tree {
            Tree::Leaf(i) => self.v[*i],
            Tree::Both(a, b) => self.eval(a) * self.eval(b),
        }
    }
    #[differentiable]
    fn by_value(self, c: &[usize]) -> f64 {
        if c.is_empty() {
            return self.v[0];
        }
        let k = self.v[c[0]];
        self.by_value(&c[1..]) * k
    }
    #[differentiable]
    fn beside(&self, other: &Self, n: usize) -> Self {
        if n == 0 {
            let v = self.v.iter().zip(&other.v).map(|(a, b)| a * b).collect();
            return Self { v };
        }
        let half = other.beside(self, n - 1);
        Self {
            v: half.v.iter().map(|a| a * self.v[0]).collect(),
        }
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Fit<'a> {
    v: Vec<f64>,
    #[constant]
    data: &'a [f64],
}

impl Fit<'_> {
    #[differentiable]
    fn eval(&self, #[constant] tree: &Tree) -> f64 {
        match tree {
            Tree::Leaf(i) => self.v[*i] * self.data[0],
            Tree::Both(a, b) => self.eval(a) * self.eval(b),
        }
    }
}

#[differentiable]
fn of_methods(env: &Env, other: &Env, #[constant] tree: &Tree) -> f64 {
    let both = env.beside(other, 3);
    both.eval(tree) * env.clone().by_value(&[0, 1]) * both.v[0]
}

#[differentiable]
fn of_a_fit(fit: &Fit<'_>, c: &[usize]) -> f64 {
    if c.is_empty() {
        return fit.v[0] * fit.data[0];
    }
    of_a_fit(fit, &c[1..]) * fit.v[c[0]]
}

#[test]
fn methods() {
    let env = |v: [f64; 2]| Env { v: v.to_vec() };
    let [x, y] = POINTS;
    assert_gradient!(of_methods, (&env(x), &env(y), &example()));
    assert_gradient!(of_methods, (&env(y), &env(x), &example()));
    let data = [2.0];
    let fit = Fit {
        v: x.to_vec(),
        data: &data,
    };
    assert_gradient!(of_a_fit, (&fit, &[0, 1, 1]));
    let gradient = fit.eval_grad(&example());
    // (2 v0 · 2 v1) · 2 v1
    let expected = [8.0 * x[1] * x[1], 16.0 * x[0] * x[1]];
    crate::support::assert_all_close(&gradient.v, &expected);
}

#[differentiable]
fn generic<T: Scalar>(x: &[T], c: &[usize]) -> T {
    if c.is_empty() {
        return x[0];
    }
    generic(x, &c[1..]) * x[c[0]]
}

#[differentiable]
fn generic_value<T: RealField + Copy>(x: T, v: &[T], c: &[usize]) -> T {
    if c.is_empty() {
        return x;
    }
    generic_value(x * v[0], v, &c[1..]) * v[c[0]]
}

#[differentiable]
fn with_a_function<F: Fn(usize) -> f64>(x: f64, v: &[f64], f: &F, n: usize) -> f64 {
    if n == 0 {
        return x;
    }
    with_a_function(x * v[1], v, f, n - 1) * v[0] * f(n)
}

#[differentiable]
fn of_generics(x: f64, v: &[f64], c: &[usize]) -> f64 {
    generic(v, c) * generic_value(x, v, c)
}

#[test]
fn generics() {
    for v in &POINTS {
        let v = &v[..];
        assert_gradient!(of_generics, (0.4, v, &[0, 1, 1]));
        assert_gradient!(with_a_function, (0.4, v, &|n| n as f64 * 0.3, 3));
    }
}
