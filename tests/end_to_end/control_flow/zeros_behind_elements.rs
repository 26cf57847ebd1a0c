//! Zeros of an iteration that depends on one element: where the element is not chosen, infinite partial derivatives of what made it do not matter;
//! where it is, they do.

use grad_runtime::differentiable;

/// The sum of those elements that are less than a limit, each of which is made in loops.
#[differentiable]
fn below(x: &[f64], limit: f64) -> f64 {
    let mut terms = [0.0; 4];
    for k in 0..4 {
        let mut powers = [0.0; 3];
        for j in 0..3 {
            powers[j] = x[k].exp() * x[4 + j];
        }
        let mut at = 4;
        let mut square = 0.0;
        for j in 0..3 {
            square += powers[j] * powers[j] * x[at];
            at += 1;
        }
        terms[k] = square;
    }
    let mut sum = 0.0;
    for k in 0..4 {
        if terms[k] < limit {
            sum += terms[k];
        }
    }
    sum
}

/// The same without what is not chosen, in closed form: `e^2x Σ y³`.
fn expected(x: &[f64], limit: f64) -> Vec<f64> {
    let cubes: f64 = x[4..].iter().map(|y| y.powi(3)).sum();
    let mut gradient = vec![0.0; x.len()];
    for k in 0..4 {
        let factor = (2.0 * x[k]).exp();
        if factor * cubes < limit {
            gradient[k] = 2.0 * factor * cubes;
            for j in 4..7 {
                gradient[j] += 3.0 * factor * x[j] * x[j];
            }
        }
    }
    gradient
}

#[test]
fn what_is_left_out_may_be_infinite() {
    // The second overflows, and the fourth is too large.
    let x = [0.1, 800.0, -0.4, 9.0, 0.5, 1.5, 0.7];
    let all = [0.1, 0.2, -0.4, 0.3, 0.5, 1.5, 0.7];
    for x in [x, all] {
        let expected = expected(&x, 100.0);
        let mut both = (vec![0.0; x.len()], 0.0);
        let _ = below::accumulate_grad(&x, 100.0, &mut both);
        for gradient in [
            below::grad(&x, 100.0).0,
            below::vjp(&x, 100.0).1(1.0).0,
            both.0,
        ] {
            for (a, b) in gradient.iter().zip(&expected) {
                assert!((a - b).abs() <= 1e-12 * (1.0 + b.abs()), "{a} {b}");
            }
        }
    }
}
