//! `a[i]` on types of the user's, whose index operators carry the attribute.

use grad_runtime::nalgebra::Matrix2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::ops::{Index, IndexMut};

/// A grid by rows, read by pairs of numbers.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Grid {
    cells: Vec<f64>,
}

#[differentiable]
impl Index<(usize, usize)> for Grid {
    type Output = f64;

    fn index(&self, at: (usize, usize)) -> &f64 {
        &self.cells[2 * at.0 + at.1]
    }
}

#[differentiable]
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, index: (usize, usize)) -> &mut f64 {
        &mut self.cells[2 * index.0 + index.1]
    }
}

/// A choice of fields.
#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Pose {
    x: f64,
    y: f64,
    turn: Matrix2<f64>,
}

#[differentiable]
impl Index<usize> for Pose {
    type Output = f64;

    fn index(&self, i: usize) -> &Self::Output {
        match i {
            0 => &self.x,
            1 => &self.y,
            2..=5 => &self.turn[i - 2],
            _ => panic!("a pose has six numbers"),
        }
    }
}

#[differentiable]
impl IndexMut<usize> for Pose {
    fn index_mut(&mut self, i: usize) -> &mut Self::Output {
        match i {
            0 => &mut self.x,
            1 => &mut self.y,
            2..=5 => &mut self.turn[i - 2],
            _ => panic!("a pose has six numbers"),
        }
    }
}

/// Generic elements.
#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Pair<T: grad_runtime::Tangent + Differentiable<Tangent = T>>(T, T);

#[differentiable]
impl<T: grad_runtime::Tangent + Differentiable<Tangent = T>> Index<bool> for Pair<T> {
    type Output = T;

    fn index(&self, second: bool) -> &T {
        if second { &self.1 } else { &self.0 }
    }
}

#[differentiable]
impl<T: grad_runtime::Tangent + Differentiable<Tangent = T>> IndexMut<bool> for Pair<T> {
    fn index_mut(&mut self, second: bool) -> &mut T {
        if second { &mut self.1 } else { &mut self.0 }
    }
}

#[differentiable]
fn read(grid: &Grid, pose: Pose, pair: Pair<f64>) -> f64 {
    let mut sum = 0.0;
    for i in 0..2 {
        for j in 0..2 {
            sum += grid[(i, j)] * pose[2 * i + j] * pose[4];
        }
    }
    sum * pair[true] + pair[false] * pair[false]
}

#[differentiable]
fn written(grid: Grid, pose: Pose) -> f64 {
    let mut grid = grid;
    let mut pose = pose;
    for i in 0..2 {
        grid[(i, 0)] += pose[i] * grid[(i, 1)];
        pose[i + 3] *= grid[(1 - i, 0)];
        pose[0] = grid[(1, 1)] * pose[3];
    }
    grid[(1, 0)] * pose[4] + pose[0] * grid[(0, 0)]
}

#[test]
fn elements_of_user_types_are_read_and_written() {
    let grid = Grid {
        cells: vec![0.3, -1.2, 0.8, 2.0],
    };
    let pose = Pose {
        x: 0.5,
        y: -0.4,
        turn: Matrix2::new(1.0, 0.2, -0.3, 0.9),
    };
    assert_gradient!(read, (&grid, pose, Pair(0.7, 1.9)));
    assert_gradient!(written, (grid.clone(), pose));
}

/// The index of a loop's bound is out of range: it panics as in the primal.
#[test]
#[should_panic(expected = "a pose has six numbers")]
fn an_index_out_of_range_panics_as_in_the_primal() {
    #[differentiable]
    fn beyond(pose: Pose, i: usize) -> f64 {
        pose[i]
    }
    let pose = Pose {
        x: 0.0,
        y: 0.0,
        turn: Matrix2::zeros(),
    };
    let _ = beyond::grad(pose, 6);
}
