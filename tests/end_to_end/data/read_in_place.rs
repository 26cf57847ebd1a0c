//! Conditions and constant code read an element or a field of a variable that a loop changes without a copy of the variable.

use crate::support::*;
use grad_runtime::nalgebra::{DVector, Vector2};
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[differentiable]
fn saturated(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 1..n {
        y[i] = 0.9 * y[i - 1] + x[i];
        if y[i] > 0.8 {
            y[i] *= 0.5;
        }
    }
    y[n - 1]
}

#[differentiable]
fn shortest(w: &[f64], edges: &[(usize, usize)]) -> f64 {
    let n = w.len();
    let mut dist = vec![1e9; n];
    dist[0] = 0.0;
    for (k, &(u, v)) in edges.iter().enumerate() {
        let c = dist[u] + w[k] * w[k];
        if c < dist[v] {
            dist[v] = c;
        }
    }
    dist[n - 1]
}

#[differentiable]
fn table_of_tables(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![vec![0.3; 2]; n];
    for i in 1..n {
        y[i][0] = 0.9 * y[i - 1][1] + x[i];
        if y[i][0] > 0.4 {
            y[i][1] = y[i][0] * 0.5;
        }
    }
    y[n - 1][1] + y[n - 1][0]
}

#[differentiable]
fn table_of_vectors(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![Vector2::new(0.1, 0.2); n];
    for i in 1..n {
        y[i].x = 0.9 * y[i - 1].y + x[i];
        if y[i].x > 0.4 && y[i].y < 3.0 {
            y[i].y = y[i].x * 0.5;
        }
    }
    y[n - 1].y + y[n - 1].x
}

#[differentiable]
fn dynamic_vector(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = DVector::from_element(n, 0.0);
    for i in 1..n {
        y[i] = 0.9 * y[i - 1] + x[i];
        if y[i] > 0.8 {
            y[i] *= 0.5;
        } else {
            y[i] += 0.1;
        }
    }
    y[n - 1]
}

#[differentiable]
fn single_precision(x: &[f32]) -> f32 {
    let n = x.len();
    let mut y = vec![0.0; n];
    for i in 1..n {
        y[i] = 0.9 * y[i - 1] + x[i];
        if y[i] > 0.8 {
            y[i] *= 0.5;
        }
    }
    y[n - 1]
}

#[differentiable]
fn left_early(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    let mut i = 1;
    while i < n && y[i - 1] < 50.0 {
        y[i] = 0.9 * y[i - 1] + x[i];
        if y[i] > 20.0 {
            break;
        }
        i += 1;
    }
    y[i - 1]
}

#[differentiable]
fn decided_before(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![0.0; n];
    let mut count = 0;
    for i in 1..n {
        y[i] = 0.9 * y[i - 1] + x[i];
        let big = y[i] > 0.8;
        count += (y[i] > 0.1) as usize;
        assert!(y[i].is_finite(), "y[{i}] = {}", y[i]);
        if big {
            y[i] *= 0.5;
        }
    }
    y[n - 1] * count as f64
}

#[differentiable]
fn guarded(x: &[f64]) -> f64 {
    let n = x.len();
    let mut y = vec![0.1; n];
    for i in 1..n {
        y[i] = 0.9 * y[i - 1] + x[i];
        match i % 3 {
            0 if y[i] > 0.4 => y[i] *= 0.5,
            1 if y[i - 1] < y[i] && y.len() > 2 => y[i - 1] += y[i],
            k => y[i] += 0.1 * k as f64,
        }
    }
    y[n - 1]
}

#[test]
fn an_element_of_a_table_of_constants_decides() {
    let mut taken = 0;
    for k in 0..4 {
        let x: Vec<f64> = (0..7)
            .map(|i| (f64::from(i + k) * 1.37).sin() * 0.8 + 0.3)
            .collect();
        let edges = [(0, 1), (1, 3), (0, 3), (3, 6), (1, 6), (0, 6)];
        assert_gradient!(saturated, (&x));
        assert_gradient!(shortest, (&x, &edges));
        assert_gradient!(table_of_tables, (&x));
        assert_gradient!(table_of_vectors, (&x));
        assert_gradient!(dynamic_vector, (&x));
        assert_gradient!(left_early, (&x));
        assert_gradient!(decided_before, (&x));
        assert_gradient!(guarded, (&x));
        let single: Vec<f32> = x.iter().map(|x| *x as f32).collect();
        assert_gradient!(single_precision, (&single));
        taken += x.iter().filter(|x| **x > 0.8).count();
    }
    assert!(taken > 3);
}

#[test]
fn a_condition_on_an_element_costs_constant_time() {
    assert_linear(|x| {
        saturated::grad(x);
    });
    assert_linear(|x| {
        let edges: Vec<_> = (1..x.len()).map(|i| (i - 1, i)).collect();
        shortest::grad(x, &edges);
    });
    assert_linear(|x| {
        table_of_tables::grad(x);
    });
    assert_linear(|x| {
        table_of_vectors::grad(x);
    });
    assert_linear(|x| {
        dynamic_vector::grad(x);
    });
    assert_linear(|x| {
        left_early::grad(x);
    });
    assert_linear(|x| {
        decided_before::grad(x);
    });
    assert_linear(|x| {
        guarded::grad(x);
    });
}

#[derive(Clone, Debug, Differentiable)]
struct Body {
    x: Vec<f64>,
    v: DVector<f64>,
    p: Vector2<f64>,
    k: f64,
    #[constant]
    at: usize,
    #[constant]
    mode: u8,
}

fn body(values: &[f64]) -> Body {
    Body {
        x: values.to_vec(),
        v: DVector::from_column_slice(values),
        p: Vector2::new(0.3, 0.7),
        k: 0.6,
        at: 1,
        mode: 0,
    }
}

#[differentiable]
fn field_decides(s: &Body) -> f64 {
    let mut s = s.clone();
    for i in 1..s.x.len() {
        s.x[i] += s.x[i - 1] * 0.3;
        if s.x[i] > s.k * 0.25 + 0.1 {
            s.k *= 0.999;
        } else if s.v[i] > 0.0 && s.p.norm() > 0.5 {
            s.v[i] *= s.k;
        }
    }
    s.x[s.x.len() - 1] * s.k + s.v.sum()
}

#[differentiable]
fn length_of_field(s: &Body) -> f64 {
    let mut s = s.clone();
    for t in 0..s.x.len() {
        let i = t * 7 % s.x.len();
        let f = -s.k * s.x[i];
        s.v[i] += f * 0.01;
        let v = s.v[i];
        s.x[i] += v * 0.01;
    }
    s.x.iter().sum()
}

#[differentiable]
fn constant_field_leads(s: &Body) -> f64 {
    let mut s = s.clone();
    for _ in 0..s.x.len() {
        let old = s.x[s.at];
        s.x[s.at] = old * 0.9;
        match s.mode {
            0 => s.k += old * 0.01,
            _ => s.k *= 0.99,
        }
        if s.at == 1 {
            s.k *= 0.999;
        }
    }
    s.x[1] * s.k
}

#[test]
fn a_field_decides() {
    for values in [
        [0.3, -0.7, 1.1, 0.2, 0.9],
        [-0.4, 0.8, 0.1, -1.2, 0.5],
        [2.0, 0.6, -0.3, 0.4, 0.7],
    ] {
        let mut body = body(&values);
        assert_gradient!(field_decides, (&body));
        assert_gradient!(length_of_field, (&body));
        assert_gradient!(constant_field_leads, (&body));
        body.mode = 1;
        assert_gradient!(constant_field_leads, (&body));
    }
}

#[test]
fn a_condition_on_a_field_costs_constant_time() {
    assert_linear(|x| {
        field_decides::grad(&body(x));
    });
    assert_linear(|x| {
        length_of_field::grad(&body(x));
    });
    assert_linear(|x| {
        constant_field_leads::grad(&body(x));
    });
}

/// Fields that are no `Copy` types are read by value, by reference and by methods, and go on being used.
#[differentiable]
fn whole_fields_decide(s: &Body, m: &DVector<f64>) -> f64 {
    let mut s = s.clone();
    let mut m = m.clone();
    let mut best = Some(0.5);
    for i in 0..3 {
        m[i] += s.k;
        if (&s.v * 2.0).norm() > 1.0 && (s.v.clone() + &m).norm() < 100.0 {
            s.v[i] *= 0.7;
        }
        if s.x.iter().any(|x| *x > 1.0) || s.x.first() == s.x.last() {
            s.x[i] *= s.v[i];
        }
        if s.x.iter().sum::<f64>() > m.sum() {
            s.k *= 0.9;
        }
        if best.is_some_and(|b| b < s.x[i]) {
            best = Some(s.x[i]);
        }
        let steps = if s.v[i] > 0.0 { 2 } else { 3 };
        for _ in 0..steps {
            s.p *= 0.9;
        }
    }
    s.k * s.v.norm() + s.x[0] * m[2] + s.p.x + best.unwrap_or(0.0)
}

#[test]
fn fields_that_are_no_copies_stay_in_their_places() {
    for values in [[0.3, -0.7, 1.1], [2.0, 0.6, -0.3], [0.1, 0.2, 0.15]] {
        let m = DVector::from_column_slice(&[0.4, 0.5, -0.2]);
        assert_gradient!(whole_fields_decide, (&body(&values), &m));
    }
}
