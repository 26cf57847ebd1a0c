//! Views as operands give what the owned matrices give.

use crate::differences::matrix;
use grad_runtime::private::{PullA, PullB, Rule1, Rule2, op};
use nalgebra::{Const, DMatrix, Dyn, SMatrix};

fn close(a: &DMatrix<f64>, b: &DMatrix<f64>) {
    assert!((a - b).amax() < 1e-14, "{a} is not {b}");
}

#[test]
fn views_with_gaps_are_operands_of_products() {
    let big: DMatrix<f64> = matrix(Dyn(20), Dyn(20), 1);
    // Contiguous, with gaps between columns, with gaps between rows.
    let views = [
        big.view_with_steps((0, 0), (10, 9), (0, 0)),
        big.view_with_steps((3, 2), (10, 9), (0, 1)),
        big.view_with_steps((1, 1), (10, 9), (1, 1)),
    ];
    for a in &views {
        for b in &views {
            let b = b.rows(0, 9);
            let (a_own, b_own) = (a.clone_owned(), b.clone_owned());
            let y = Rule2::<op::Mul, _>::primal(a, &b);
            assert_eq!(y, a * b);
            let g = matrix(Dyn(10), Dyn(9), 5);
            close(
                &PullA::<op::Mul, _>::pull_a(a, &b, &y, &g),
                &(&g * b_own.transpose()),
            );
            close(
                &PullB::<op::Mul, _>::pull_b(a, &b, &y, &g),
                &(a_own.transpose() * &g),
            );
            let mut acc = a_own.clone();
            PullA::<op::Mul, _>::pull_a_into(a, &b, &y, &g, &mut acc);
            close(&acc, &(&a_own + &g * b_own.transpose()));
            let mut acc = b_own.clone();
            PullB::<op::Mul, _>::pull_b_into(a, &b, &y, &g, &mut acc);
            close(&acc, &(&b_own + a_own.transpose() * &g));
        }
    }
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
