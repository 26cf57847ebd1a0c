//! Small programs against the order and the number of evaluations, names, and what passes may overlook: one for each way to go wrong.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};
use std::collections::HashMap;

#[differentiable]
fn an_index_that_leaves_the_loop(x: f64) -> f64 {
    let mut d = [x, x * x, 1.0];
    let mut i = 0;
    while i < 5 {
        i += 1;
        d[match i {
            3 => continue,
            4 => break,
            k => k % 3,
        }] *= x;
    }
    d[0] + d[1] + d[2]
}

#[differentiable]
fn an_array_that_assigns(x: f64) -> f64 {
    let mut s = x;
    for _ in 0..3 {
        let w = [
            {
                s = s * x;
                s
            },
            1.0,
        ];
        s += w[0] * w[1];
    }
    s
}

#[differentiable]
fn an_assertion_that_assigns(x: f64) -> f64 {
    let mut k = 1.0;
    let mut s = 0.0;
    for _ in 0..3 {
        assert!({
            k += 1.0;
            k > 0.0
        });
        s += x * k;
    }
    s
}

#[differentiable]
fn a_moved_constant(x: f64) -> f64 {
    let mut k = 2.0;
    let h = move |y: f64| y * k;
    k += 5.0;
    h(x) * k
}

#[differentiable]
fn a_moved_active_value(x: f64) -> f64 {
    let mut k = x;
    let h = move |y: f64| y * k;
    k = k * x * x;
    h(x) * k
}

#[differentiable]
fn a_moved_constant_in_a_macro(x: f64) -> f64 {
    let mut n = 2;
    let h = move |y: f64| if matches!(n, 2 | 4) { y * y } else { y };
    n += 5;
    h(x) * n as f64
}

#[differentiable]
fn a_closure_in_a_closure(x: f64) -> f64 {
    let mut k = 2.0;
    let h = move |y: f64| y * k;
    let g = move |y: f64| h(y) + k;
    k += 5.0;
    g(x) * k
}

#[differentiable]
fn a_closure_that_counts(x: f64) -> f64 {
    let mut k = 2.0;
    let mut h = |y: f64| {
        k += 1.0;
        y * k
    };
    let a = h(x);
    let b = h(x * x);
    a + b * k
}

#[differentiable]
fn a_parameter_of_a_closure_named_like_one_of_the_function(x: f64, y: f64) -> f64 {
    let h = |x: f64| x * y;
    let y = 3.0;
    h(y) + h(x) * y
}

#[differentiable]
fn a_counter_behind_take(x: f64) -> f64 {
    let mut n = 0;
    let s: f64 = (0..6)
        .map(|i| {
            n += 1;
            x * i as f64
        })
        .take(3)
        .sum();
    s * n as f64
}

#[differentiable]
fn a_counter_behind_rev(x: f64) -> f64 {
    let mut k = 1.0;
    (0..4)
        .map(|i| {
            k *= 2.0;
            x * k * i as f64
        })
        .rev()
        .fold(0.0, |a, b| a * x + b)
}

#[differentiable]
fn the_least_with_its_index(x: &[f64]) -> f64 {
    let (i, v) = x
        .iter()
        .enumerate()
        .min_by(|a, b| a.1.total_cmp(b.1))
        .unwrap();
    v * v * (i + 1) as f64
}

#[differentiable]
fn an_index_assigned_beside_its_use(x: f64) -> f64 {
    let mut a = [1.0, 2.0, 3.0];
    let mut i = 0;
    (i, a[i]) = (1, x);
    (a[i], i) = (x * x, 2);
    a[0] * a[1] + a[2] * i as f64
}

#[differentiable]
fn elements_exchanged_in_a_loop(x: &[f64]) -> f64 {
    let mut a = x.to_vec();
    let mut i = 0;
    while i < 2 {
        (a[i], a[i + 1]) = (a[i + 1] * 2.0, a[i]);
        i += 1;
    }
    a[0] * a[1] + a[2]
}

#[differentiable]
fn a_constant_that_an_operand_changes(x: f64) -> f64 {
    let mut k = 1.0;
    k * {
        k += 1.0;
        x
    } + {
        k *= 2.0;
        k
    } * (x * k)
}

#[differentiable]
fn an_element_that_an_operand_changes(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let y = v[0] * {
        v[0] = 5.0;
        x
    } + v[0] * x;
    y.powf({
        v[1] = 3.0;
        v[1]
    }) * v[1]
}

#[derive(Clone, Debug, Differentiable)]
struct Pair {
    a: f64,
    b: f64,
}
#[differentiable]
fn fields_in_the_order_of_the_literal(x: f64) -> f64 {
    let mut k = 1.0;
    let p = Pair {
        b: {
            k += 1.0;
            k * x
        },
        a: {
            k *= 3.0;
            k * x * x
        },
    };
    p.a * p.b + k
}

#[differentiable]
fn elements_in_their_order(x: f64) -> f64 {
    let mut s = x;
    let a = [
        s,
        {
            s *= x;
            s
        },
        s,
    ];
    a[0] + 2.0 * a[1] * a[2]
}

#[differentiable]
fn a_variable_that_an_operand_changes(x: f64) -> f64 {
    let mut s = x;
    let a = s + {
        s = s * x;
        s
    } * s;
    a * s
}

#[differentiable]
fn a_receiver_that_an_argument_changes(x: f64) -> f64 {
    let mut s = x;
    let a = s.max({
        s = s * x;
        0.5 * s
    });
    a * s
}

#[differentiable]
fn an_index_that_an_index_changes(x: &[f64]) -> f64 {
    let mut i = 0;
    x[i] * x[{
        i += 1;
        i
    }] + x[i]
}

#[differentiable]
fn positions_in_a_format(x: f64) -> f64 {
    let w = 3;
    let w = w + 1;
    let a = format!("{0:>1$} {w:?} {{w}}", 1, w).len();
    x * a as f64
}

#[differentiable]
fn constants_changed_by_iter_mut(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let y = x * v[0];
    for a in v.iter_mut() {
        *a += 3.0;
    }
    y * v[0] * x
}

#[differentiable]
fn a_constant_changed_by_last_mut(x: f64) -> f64 {
    let mut v = vec![1.0, 2.0];
    let y = x * x * v[1];
    if let Some(l) = v.last_mut() {
        *l = 9.0;
    }
    y * x * v[1]
}

#[differentiable]
fn constants_in_a_map(x: f64) -> f64 {
    let mut m: HashMap<i32, f64> = HashMap::new();
    for i in 0..4 {
        *m.entry(i % 2).or_insert(0.0) += 1.5;
    }
    let k = m[&0];
    x * x * k + m[&1] * x
}

struct Rng(u64);
impl Rng {
    fn next(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6364136223846793005).wrapping_add(1);
        (self.0 >> 40) as f64 / (1u64 << 24) as f64
    }
}
#[differentiable]
fn a_generator(x: f64) -> f64 {
    let mut r = Rng(7);
    let mut s = 0.0;
    for _ in 0..3 {
        s += x * r.next() + r.next() * x * x;
    }
    s * r.next()
}

#[differentiable]
fn an_iterator_in_a_condition(x: f64) -> f64 {
    let mut it = [3.0, 2.0, 1.0].into_iter();
    let mut s = x;
    while let Some(k) = it.next() {
        s = s * x + k;
    }
    s
}

#[differentiable]
fn a_range_to_the_last_number(x: f64) -> f64 {
    let mut s = 0.0;
    for i in 250..=255u8 {
        s += x * i as f64;
    }
    s
}

#[differentiable]
fn a_fold_that_counts(x: &[f64]) -> f64 {
    let mut n = 1.0;
    let s = x.iter().fold(0.0, |a, b| {
        n *= 2.0;
        a * n + b
    });
    s * n
}

#[differentiable]
fn a_map_over_what_a_loop_changes(x: &[f64]) -> f64 {
    let mut s = 1.0;
    for i in 0..3 {
        let k = i as f64 + 1.0;
        let v = Vector2::new(x[0], x[1]).map(|a| a * k * s);
        s = v[0] + v[1] * s;
    }
    s
}

#[differentiable]
fn a_closure_over_a_shadowed_variable(x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..3 {
        let h = |y: f64| y * i as f64;
        let i = 7;
        s += h(x) * i as f64;
    }
    s
}

#[differentiable]
fn replaced_and_taken(x: f64) -> f64 {
    let mut a = x;
    let o = std::mem::replace(&mut a, x * x * x);
    let t = std::mem::take(&mut a);
    o * t + a
}

#[differentiable]
fn a_condition_that_counts(x: f64) -> f64 {
    let mut s = x;
    let mut n = 0;
    while {
        n += 1;
        s * n as f64
    } < 10.0
    {
        s = s * 1.5;
    }
    s * n as f64
}

#[differentiable]
fn a_condition_that_may_not_run(x: f64) -> f64 {
    let mut n = 1.0;
    let c = x > 1.0 && {
        n += 2.0;
        n > 2.0
    } || {
        n *= 5.0;
        false
    };
    if c { x * n } else { x * x * n }
}

#[derive(Clone, Debug, Differentiable)]
struct Triple {
    a: f64,
    b: f64,
    c: f64,
}
#[differentiable]
fn the_rest_of_a_struct(x: f64) -> f64 {
    let p = Triple {
        a: x,
        b: x * x,
        c: 1.0,
    };
    let mut q = Triple {
        a: 2.0 * x,
        ..p.clone()
    };
    q.b += q.a;
    let r = Triple { c: q.b, ..q };
    r.a * r.b * r.c + p.b
}

#[differentiable]
fn a_copied_array(x: f64) -> f64 {
    let mut a = [x, x * x];
    let b = a;
    a[0] = 3.0;
    let mut c = a;
    c[1] *= x;
    a[0] * b[0] + c[1] * a[1] + b[1]
}

#[differentiable]
fn rows_of_different_lengths(x: f64) -> f64 {
    let mut v: Vec<Vec<f64>> = Vec::new();
    for i in 0..3 {
        let mut r = vec![x; i + 1];
        r[i] *= x;
        v.push(r);
    }
    v[2][2] = v[1][1] * v[0][0];
    v[2].iter().sum::<f64>() * v[1][0]
}

#[test]
fn programs_of_every_kind_are_differentiated_as_they_run() {
    assert_gradient!(an_index_that_leaves_the_loop, (1.5));
    assert_gradient!(an_array_that_assigns, (1.5));
    assert_gradient!(an_assertion_that_assigns, (1.5));
    assert_gradient!(a_moved_constant, (1.5));
    assert_gradient!(a_moved_active_value, (1.5));
    assert_gradient!(a_moved_constant_in_a_macro, (1.5));
    assert_gradient!(a_closure_in_a_closure, (1.5));
    assert_gradient!(a_closure_that_counts, (1.5));
    assert_gradient!(
        a_parameter_of_a_closure_named_like_one_of_the_function,
        (1.5, 0.7)
    );
    assert_gradient!(a_counter_behind_take, (1.5));
    assert_gradient!(a_counter_behind_rev, (1.5));
    assert_gradient!(the_least_with_its_index, (&[2.0, 1.5, 1.7]));
    assert_gradient!(an_index_assigned_beside_its_use, (1.5));
    assert_gradient!(elements_exchanged_in_a_loop, (&[1.5, 0.5, 2.0]));
    assert_gradient!(a_constant_that_an_operand_changes, (1.5));
    assert_gradient!(an_element_that_an_operand_changes, (1.5));
    assert_gradient!(fields_in_the_order_of_the_literal, (1.5));
    assert_gradient!(elements_in_their_order, (1.5));
    assert_gradient!(a_variable_that_an_operand_changes, (1.5));
    assert_gradient!(a_receiver_that_an_argument_changes, (1.5));
    assert_gradient!(an_index_that_an_index_changes, (&[1.5, 0.5, 2.0]));
    assert_gradient!(positions_in_a_format, (1.5));
    assert_gradient!(constants_changed_by_iter_mut, (1.5));
    assert_gradient!(a_constant_changed_by_last_mut, (1.5));
    assert_gradient!(constants_in_a_map, (1.5));
    assert_gradient!(a_generator, (1.5));
    assert_gradient!(an_iterator_in_a_condition, (1.5));
    assert_gradient!(a_range_to_the_last_number, (1.5));
    assert_gradient!(a_fold_that_counts, (&[1.5, 2.0, 0.5]));
    assert_gradient!(a_map_over_what_a_loop_changes, (&[0.5, 0.7]));
    assert_gradient!(a_closure_over_a_shadowed_variable, (1.5));
    assert_gradient!(replaced_and_taken, (1.5));
    assert_gradient!(a_condition_that_counts, (1.5));
    assert_gradient!(a_condition_that_may_not_run, (1.5));
    assert_gradient!(a_condition_that_may_not_run, (0.5));
    assert_gradient!(the_rest_of_a_struct, (1.5));
    assert_gradient!(a_copied_array, (1.5));
    assert_gradient!(rows_of_different_lengths, (1.5));
}
