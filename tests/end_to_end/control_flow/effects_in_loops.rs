//! What has an effect in a loop happens as often as in the primal, in its order.

use grad_runtime::differentiable;
use std::cell::RefCell;

fn log(work: impl FnOnce(&dyn Fn(usize) -> f64)) -> Vec<usize> {
    let calls = RefCell::new(Vec::new());
    work(&|i| {
        calls.borrow_mut().push(i);
        1.0 + i as f64
    });
    calls.into_inner()
}

#[differentiable]
fn counted(x: f64, call: impl Fn(usize) -> f64) -> f64 {
    let mut y = x;
    for i in 0..call(2) as usize {
        y = y * call(i + 10) + x;
        if call(20) > 0.0 && i == 1 {
            call(21);
            continue;
        }
        y += call(30);
    }
    y
}

#[differentiable]
fn only_sums(x: f64, values: &[f64], call: impl Fn(usize) -> f64) -> f64 {
    let mut total = 0.0;
    for (i, value) in values.iter().enumerate() {
        total += value * x * call(i);
    }
    total * call(9)
}

#[differentiable]
fn conditional(x: f64, call: impl Fn(usize) -> f64) -> f64 {
    let mut y = x;
    while y < 10.0 * call(1) {
        y = y * 1.5 + call(2);
        if y > 8.0 {
            call(3);
            break;
        }
    }
    loop {
        y -= call(4);
        if y < 0.0 {
            return y * call(5);
        }
    }
}

#[differentiable]
fn chained(values: &[f64], x: f64, call: impl Fn(usize) -> f64) -> f64 {
    let total: f64 = values.iter().map(|v| v * x * call(1)).sum();
    values.iter().fold(total, |acc, v| acc * v + call(2))
}

#[test]
fn effects_are_those_of_the_primal() {
    let values = [0.5, 2.0, 3.0];
    assert_eq!(
        log(|call| {
            let _ = counted::grad(0.5, call);
        }),
        log(|call| {
            let _ = counted(0.5, call);
        })
    );
    assert_eq!(
        log(|call| {
            let _ = only_sums::grad(0.5, &values, call);
        }),
        log(|call| {
            let _ = only_sums(0.5, &values, call);
        })
    );
    assert_eq!(
        log(|call| {
            let _ = only_sums::vjp(0.5, &values, call).1(2.0);
        }),
        log(|call| {
            let _ = only_sums(0.5, &values, call);
        })
    );
    assert_eq!(
        log(|call| {
            let _ = conditional::grad(0.5, call);
        }),
        log(|call| {
            let _ = conditional(0.5, call);
        })
    );
    assert_eq!(
        log(|call| {
            let _ = chained::grad(&values, 0.5, call);
        }),
        log(|call| {
            let _ = chained(&values, 0.5, call);
        })
    );
}
