//! Views as operands give what the owned matrices give.

use crate::differences::matrix;
use grad_runtime::private::{PullA, PullB, Rule1, Rule2, op};
use nalgebra::{Const, DMatrix, Dyn, SMatrix};

fn close(a: &DMatrix<f64>, b: &DMatrix<f64>) {
    assert!((a - b).amax() < 1e-13, "{a} is not {b}");
}

/// Products of views by `rows`×`inner` and `inner`×`columns`, in three layouts each.
fn products(rows: usize, inner: usize, columns: usize) {
    let big: DMatrix<f64> = matrix(Dyn(30), Dyn(30), 1);
    // Contiguous columns, gaps between columns, gaps between rows.
    let views = |rows, columns| {
        [
            big.view_with_steps((0, 0), (rows, columns), (0, 0)),
            big.view_with_steps((3, 2), (rows, columns), (0, 1)),
            big.view_with_steps((1, 1), (rows, columns), (1, 1)),
        ]
    };
    for a in &views(rows, inner) {
        for b in &views(inner, columns) {
            let (a_own, b_own) = (a.clone_owned(), b.clone_owned());
            let y = &a_own * &b_own;
            let g = matrix(Dyn(rows), Dyn(columns), 5);
            let (a_bar, b_bar) = (&g * b_own.transpose(), a_own.transpose() * &g);
            close(&PullA::<op::Mul, _>::pull_a(a, b, &y, &g), &a_bar);
            close(&PullB::<op::Mul, _>::pull_b(a, b, &y, &g), &b_bar);
            let mut acc = a_own.clone();
            PullA::<op::Mul, _>::pull_a_into(a, b, &y, &g, &mut acc);
            close(&acc, &(&a_own + &a_bar));
            let mut acc = b_own.clone();
            PullB::<op::Mul, _>::pull_b_into(a, b, &y, &g, &mut acc);
            close(&acc, &(&b_own + &b_bar));
        }
    }
}

#[test]
fn views_with_gaps_are_operands_of_products() {
    // Small ones take plain loops, large ones the packed kernel, single columns the rank-one update.
    products(3, 2, 4);
    products(10, 9, 8);
    products(12, 11, 10);
    products(12, 11, 1);
    products(1, 11, 12);
    products(4, 0, 3);
}

#[test]
fn views_with_gaps_are_operands_of_everything_else() {
    let big: SMatrix<f64, 8, 8> = matrix(Const, Const, 1);
    let a = big.fixed_view_with_steps::<3, 2>((1, 1), (1, 2));
    let b = big.fixed_view::<3, 2>(4, 5);
    let (a_own, b_own) = (a.clone_owned(), b.clone_owned());
    let g = matrix(Const::<3>, Const::<2>, 9);

    let y = Rule2::<op::ComponentDiv, _>::primal(&a, &b);
    assert_eq!(y, a.component_div(&b));
    assert_eq!(
        PullA::<op::ComponentDiv, _>::pull_a(&a, &b, &y, &g),
        PullA::<op::ComponentDiv, _>::pull_a(&a_own, &b_own, &y, &g)
    );
    let (mut acc, mut acc_own) = (g, g);
    PullB::<op::ComponentDiv, _>::pull_b_into(&a, &b, &y, &g, &mut acc);
    PullB::<op::ComponentDiv, _>::pull_b_into(&a_own, &b_own, &y, &g, &mut acc_own);
    assert_eq!(acc, acc_own);

    let y = Rule2::<op::Dot, _>::primal(&a, &b);
    assert_eq!(PullA::<op::Dot, _>::pull_a(&a, &b, &y, &2.0), b_own * 2.0);

    let y = Rule1::<op::Product>::primal(&a);
    assert_eq!(
        Rule1::<op::Product>::pull(&a, &y, &2.0),
        Rule1::<op::Product>::pull(&a_own, &y, &2.0)
    );
    let y = Rule1::<op::Transpose>::primal(&a);
    assert_eq!(y, a_own.transpose());
    assert_eq!(Rule2::<op::Mul, _>::primal(&2.0, &a), 2.0 * a);
    assert_eq!(PullA::<op::Mul, _>::pull_a(&2.0, &a, &g, &g), g.dot(&a_own));
}
