//! Types with `Index` alone, and with several index operators.
use grad_runtime::nalgebra::Matrix2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::ops::{Index, IndexMut};

/// Read by number, never assigned.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Poly {
    coefficients: Vec<f64>,
    shift: [f64; 2],
    turn: Matrix2<f64>,
}

#[differentiable]
impl Index<usize> for Poly {
    type Output = f64;

    fn index(&self, i: usize) -> &f64 {
        match i {
            0 => &self.shift[0],
            1 => &(self.shift)[1],
            2..=5 => &self.turn[(i % 2, i / 4)],
            _ => {
                if i > 100 {
                    panic!("too far")
                } else {
                    &self.coefficients[i - 6]
                }
            }
        }
    }
}

/// Elements of a type that has `Index` alone itself.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Two(Poly, Box<Poly>);

#[differentiable]
impl Index<(bool, usize)> for Two {
    type Output = f64;

    fn index(&self, (second, i): (bool, usize)) -> &f64 {
        if second { &self.1[i] } else { &self.0[i] }
    }
}

#[differentiable]
impl Index<bool> for Two {
    type Output = Poly;

    fn index(&self, second: bool) -> &Self::Output {
        if second { &self.1 } else { &self.0 }
    }
}

fn poly(s: f64) -> Poly {
    Poly {
        coefficients: vec![0.3 * s, -0.7, 1.9],
        shift: [1.1, s],
        turn: Matrix2::new(0.2, 1.0 + s, 0.4, -0.6),
    }
}

#[differentiable]
fn read(p: &Poly, x: f64) -> f64 {
    let mut y = p[0] * x;
    for i in 1..9 {
        y = y * p[i] + x.sin() * p[8];
    }
    y
}

#[differentiable]
fn nested(two: &Two, x: f64) -> f64 {
    let mut y = x;
    for i in 0..9 {
        y += two[(i % 2 == 0, i)] * two[true][8 - i] * y;
    }
    y * read(&two[false], x) + two[false].coefficients[1]
}

#[differentiable]
fn local(p: Poly, x: &[f64]) -> f64 {
    let mut p = p;
    let mut y = 0.0;
    for (i, v) in x.iter().enumerate() {
        p.coefficients[i] *= v;
        y += p[6 + i] * p[7];
        p.shift[0] = y;
    }
    y * p[0]
}

#[test]
fn index_without_index_mut() {
    for s in [0.4, -1.3] {
        assert_gradient!(read, (&poly(s), 0.7));
        assert_gradient!(nested, (&Two(poly(s), Box::new(poly(0.9))), 0.3));
        assert_gradient!(local, (poly(s), &[0.4, -1.1, 0.8]));
    }
}

/// By row and by element, of which one can be assigned.
#[derive(Clone, Debug, Differentiable)]
struct Table<const R: usize, const C: usize> {
    rows: [[f64; C]; R],
}

#[differentiable]
impl<const R: usize, const C: usize> Index<(usize, usize)> for Table<R, C> {
    type Output = f64;

    fn index(&self, ij: (usize, usize)) -> &f64 {
        &self.rows[ij.0][ij.1]
    }
}

#[differentiable]
impl<const R: usize, const C: usize> IndexMut<(usize, usize)> for Table<R, C> {
    fn index_mut(&mut self, ij: (usize, usize)) -> &mut f64 {
        &mut self.rows[ij.0][ij.1]
    }
}

#[differentiable]
impl<const R: usize, const C: usize> Index<usize> for Table<R, C> {
    type Output = [f64; C];

    fn index(&self, i: usize) -> &Self::Output {
        &self.rows[i]
    }
}

#[differentiable]
fn both(m: &Table<2, 2>) -> f64 {
    let mut a = m.clone();
    for i in 0..2 {
        a[(i, 1 - i)] *= m[(i, i)];
        a[(i, i)] += m[1][i] * a[0][1];
    }
    a[(0, 1)] * a[(1, 1)]
}

/// A matrix by rows in one `Vec`, with static dimensions.
#[derive(Clone, Debug, Differentiable)]
struct Flat<const R: usize, const C: usize> {
    data: Vec<f64>,
}

#[differentiable]
impl<const R: usize, const C: usize> Index<(usize, usize)> for Flat<R, C> {
    type Output = f64;

    fn index(&self, (i, j): (usize, usize)) -> &f64 {
        &self.data[i * C + j]
    }
}

#[differentiable]
impl<const R: usize, const C: usize> IndexMut<(usize, usize)> for Flat<R, C> {
    fn index_mut(&mut self, (i, j): (usize, usize)) -> &mut f64 {
        &mut self.data[i * C + j]
    }
}

#[differentiable]
fn product<const R: usize, const C: usize>(a: &Flat<R, C>, b: &Flat<C, R>) -> f64 {
    let mut out = b.clone();
    for i in 0..C {
        for j in 0..R {
            out[(i, j)] = 0.0;
            for k in 0..C {
                out[(i, j)] += a[(j, k)] * b[(k, j)] * out[(i, j)] + b[(i, j)];
            }
        }
    }
    out[(C - 1, R - 1)] * out[(0, 0)]
}

#[test]
fn by_row_and_by_element() {
    let table = Table {
        rows: [[0.4, -1.2], [0.7, 1.5]],
    };
    assert_gradient!(both, (&table));
    let a = Flat::<2, 3> {
        data: vec![0.4, 0.2, -0.7, 1.1, 0.6, -0.3],
    };
    let b = Flat::<3, 2> {
        data: vec![0.9, -0.2, 0.3, 1.4, 0.5, 0.8],
    };
    assert_gradient!(product, (&a, &b));
}
