//! What has an effect happens once, in the order of the primal, and only if the primal does it.

use grad_runtime::nalgebra::Vector3;
use grad_runtime::{constant, differentiable};
use std::cell::RefCell;

/// Runs `work` with a recorder and gives what it recorded.
fn log(work: impl FnOnce(&dyn Fn(usize) -> f64)) -> Vec<usize> {
    let calls = RefCell::new(Vec::new());
    work(&|i| {
        calls.borrow_mut().push(i);
        i as f64
    });
    calls.into_inner()
}

#[differentiable]
fn straight(x: f64, y: f64, call: impl Fn(usize) -> f64) -> f64 {
    let a = call(1) * x;
    let _unused = call(2);
    let b = a + call(3) * y * call(4);
    call(5);
    let c = { call(6) } + constant(call(7) * x);
    let v = Vector3::new(call(8), b, call(9));
    b * c + v[constant(call(1)) as usize]
}

#[test]
fn in_straight_code() {
    let expected = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1];
    assert_eq!(log(|call| unused(straight(0.5, 2.0, call))), expected);
    assert_eq!(log(|call| unused(straight::grad(0.5, 2.0, call))), expected);
    assert_eq!(
        log(|call| unused(straight::value_and_grad(0.5, 2.0, call))),
        expected
    );
    assert_eq!(
        log(|call| unused(straight::vjp(0.5, 2.0, call).1(3.0))),
        expected
    );
    assert_eq!(
        log(|call| unused(straight::accumulate_grad(0.5, 2.0, call, &mut (0.0, 0.0)))),
        expected
    );
}

#[differentiable]
fn branches(x: f64, flag: bool, call: impl Fn(usize) -> f64) -> f64 {
    let y = if flag && call(1) > 0.0 || call(2) < 0.0 {
        let y = x * call(3);
        if call(4) > 100.0 { y } else { y * y * call(5) }
    } else {
        call(6);
        x + call(7)
    };
    if call(8) > 0.0 && x > 0.0 {
        call(9);
    }
    y * call(10)
}

#[test]
fn in_branches_and_conditions() {
    for x in [0.5, -0.5] {
        for flag in [true, false] {
            let expected = log(|call| unused(branches(x, flag, call)));
            assert_eq!(log(|call| unused(branches::grad(x, flag, call))), expected);
            assert_eq!(
                log(|call| unused(branches::vjp(x, flag, call).1(1.0))),
                expected
            );
        }
    }
}

#[differentiable]
fn callee(x: f64, weight: f64, call: impl Fn(usize) -> f64) -> f64 {
    call(20) * x * weight
}

#[differentiable]
fn caller(x: f64, call: impl Fn(usize) -> f64) -> f64 {
    let a = callee(x * call(1), call(2), &call);
    callee(a, 2.0, |i| call(i + 100)) + callee(3.0, 4.0, &call)
}

#[test]
fn through_calls() {
    let expected = [1, 2, 20, 120, 20];
    assert_eq!(log(|call| unused(caller(0.5, call))), expected);
    assert_eq!(log(|call| unused(caller::grad(0.5, call))), expected);
}

#[differentiable]
fn asserted(x: f64, call: impl Fn(usize) -> f64) -> f64 {
    assert!(call(1) > 0.0, "{}", call(2));
    assert_eq!(call(3), 3.0);
    x
}

#[test]
fn in_assertions() {
    assert_eq!(log(|call| unused(asserted::grad(0.5, call))), [1, 3]);
}

/// Takes a result of which only the effects on the way matter.
fn unused<T>(_: T) {}
