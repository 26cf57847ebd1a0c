//! Recursive calls inside of loops and iterators: trees of parameters.

use crate::support::*;
use grad_runtime::nalgebra::Vector3;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Debug, Differentiable)]
struct Tree {
    x: f64,
    children: Vec<Tree>,
}

fn tree(x: f64, children: Vec<Tree>) -> Tree {
    Tree { x, children }
}

fn example() -> Tree {
    let leaf = |x| tree(x, vec![]);
    let inner = tree(0.7, vec![leaf(1.1), leaf(1.3), leaf(0.2)]);
    tree(0.3, vec![leaf(0.4), inner])
}

#[differentiable]
fn in_a_loop(t: &Tree) -> f64 {
    let mut s = t.x * t.x;
    for child in &t.children {
        s += in_a_loop(child) * t.x.sin();
    }
    s
}

#[differentiable]
fn in_a_sum(t: &Tree) -> f64 {
    t.x * t.x * t.children.iter().map(in_a_sum).sum::<f64>() + t.x.sin()
}

#[differentiable]
fn in_a_product(t: &Tree) -> f64 {
    t.x * t.x * t.children.iter().map(|c| in_a_product(c)).product::<f64>() + t.x.sin()
}

#[differentiable]
fn by_numbers(x: f64, n: usize) -> f64 {
    let mut s = x;
    for i in 0..n {
        s += by_numbers(s * 0.5, i) * x;
    }
    s
}

#[test]
fn functions_in_loops() {
    let t = example();
    assert_gradient!(in_a_loop, (&t));
    assert_gradient!(in_a_sum, (&t));
    assert_gradient!(in_a_product, (&t));
    assert_gradient!(by_numbers, (0.4, 4));
}

impl Tree {
    #[differentiable]
    fn product(&self) -> f64 {
        let mut s = self.x.sin();
        for i in 0..self.children.len() {
            s *= self.children[i].product();
        }
        s
    }

    // `Self` says that this is an associated function.
    #[differentiable]
    fn largest(t: &Tree) -> f64 {
        let mut s = t.x.sin();
        for child in t.children.iter() {
            s = s.max(Self::largest(child));
        }
        s
    }
}

#[test]
fn methods_in_loops() {
    let t = example();
    let gradient = t.product_grad();
    // A product: each leaf's derivative is the product by its cotangent of the sine.
    assert_close(gradient.x, t.product() / t.x.tan());
    assert_close(
        gradient.children[1].children[2].x,
        t.product() / 0.2_f64.tan(),
    );
    let gradient = Tree::largest_grad(&t);
    assert_close(gradient.children[1].children[1].x, 1.3_f64.cos());
    assert_eq!(gradient.x, 0.0);
}

#[differentiable]
fn p(p: &Vector3<f64>) -> f64 {
    p.norm()
}

#[test]
fn a_parameter_named_like_the_function() {
    assert_gradient!(p, (&Vector3::new(1.0, 2.0, 3.0)));
}
