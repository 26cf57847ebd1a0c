//! What pipelines give: items that are found, several collections, folds that may fail.

use grad_runtime::nalgebra::{Vector2, Vector3};
use grad_runtime::{assert_gradient, constant, differentiable};

#[differentiable]
fn find(x: &[f64], t: f64) -> f64 {
    let v = x.iter().find(|v| **v > 1.0).unwrap();
    v * v * t
}

#[differentiable]
fn find2(x: &[f64], t: f64) -> f64 {
    x.iter().copied().find(|v| *v > 10.0).unwrap_or(t * t)
}

#[differentiable]
fn find3(x: &[f64], t: f64) -> f64 {
    if let Some((i, v)) = x.iter().enumerate().find(|(_, v)| **v > t) {
        v * i as f64 * t
    } else {
        t
    }
}

#[differentiable]
fn find4(x: &[f64], t: f64) -> f64 {
    match x.iter().enumerate().find(|&(i, v)| i > 1 && *v > t) {
        Some((i, v)) => v * i as f64 * t,
        None => t,
    }
}

#[differentiable]
fn find_map(x: &[f64], t: f64) -> f64 {
    x.iter()
        .find_map(|v| if *v > 1.0 { Some(v * t) } else { None })
        .unwrap_or(t)
}

#[differentiable]
fn position(x: &[f64], t: f64) -> f64 {
    let i = x.iter().position(|v| *v > 1.0).unwrap();
    x[i] * t
}

#[differentiable]
fn position2(x: &[f64], t: f64) -> f64 {
    let i = x.iter().map(|v| v * t).position(|v| v > 0.6).unwrap_or(0);
    x[i] * t
}

#[differentiable]
fn nested_fold(x: &[Vec<f64>], t: f64) -> f64 {
    x.iter()
        .map(|r| r.iter().skip_while(|v| **v < 0.35).fold(t, |a, v| a * v))
        .take_while(|p| *p < 100.0)
        .sum::<f64>()
}

#[test]
fn an_item_is_found() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let xx = vec![vec![0.3, 0.4], vec![], vec![1.0, 2.0, 3.0]];
    assert_gradient!(find, (&x, 0.5));
    assert_gradient!(find2, (&x, 0.5));
    assert_gradient!(find3, (&x, 0.5));
    assert_gradient!(find4, (&x, 0.5));
    assert_gradient!(find_map, (&x, 0.5));
    assert_gradient!(position, (&x, 0.5));
    assert_gradient!(position2, (&x, 0.5));
    assert_gradient!(nested_fold, (&xx, 0.5));
}

#[differentiable]
fn letelse(x: &[f64], t: f64) -> f64 {
    let Some((i, v)) = x.iter().enumerate().find(|(_, v)| **v > t) else {
        return t * t;
    };
    let Some(w) = x.iter().rev().find(|v| **v < t) else {
        return t;
    };
    v * w * i as f64
}

#[differentiable]
fn iflet(x: &[f64], t: f64) -> f64 {
    if let Some(v) = x.iter().find(|v| **v > t) {
        v * t
    } else {
        t
    }
}

#[differentiable]
fn unwrap_default(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .filter(|v| *v > 10.0)
        .last()
        .unwrap_or(0.0)
        + t
        + x.iter().copied().rev().find(|v| *v < 0.5).unwrap_or(t)
}

#[test]
fn what_is_found_decides() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(letelse, (&x, 0.5));
    assert_gradient!(letelse, (&x, 5.5));
    assert_gradient!(iflet, (&x, 0.5));
    assert_gradient!(unwrap_default, (&x, 0.5));
}

#[differentiable]
fn last(x: &[f64], t: f64) -> f64 {
    let l = x.iter().filter(|v| **v < 1.0).last().unwrap();
    l * t
}

#[differentiable]
fn nth(x: &[f64], t: f64) -> f64 {
    x.iter().nth(2).unwrap() * t
}

#[differentiable]
fn nth2(x: &[f64], t: f64) -> f64 {
    x.iter()
        .filter(|v| **v > 0.5)
        .nth(1)
        .copied()
        .unwrap_or(0.0)
        * t
}

#[test]
fn items_are_taken_by_their_place() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(last, (&x, 0.5));
    assert_gradient!(nth, (&x, 0.5));
    assert_gradient!(nth2, (&x, 0.5));
}

#[differentiable]
fn argmax(x: &[f64], t: f64) -> f64 {
    let (i, m) = x
        .iter()
        .enumerate()
        .max_by(|a, b| a.1.partial_cmp(b.1).unwrap())
        .unwrap();
    m * t * i as f64
}

#[differentiable]
fn argmax2(x: &[f64], t: f64) -> f64 {
    let i = x
        .iter()
        .enumerate()
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(i, _)| i)
        .unwrap();
    x[i] * t
}

#[differentiable]
fn argmax3(x: &[f64], t: f64) -> f64 {
    let (i, m) = x
        .iter()
        .map(|v| v * t)
        .enumerate()
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .unwrap();
    m * i as f64
}

#[differentiable]
fn minby(p: &[Vector3<f64>], q: &Vector3<f64>) -> f64 {
    let n = p
        .iter()
        .min_by(|a, b| (*a - q).norm().partial_cmp(&(*b - q).norm()).unwrap())
        .unwrap();
    (n - q).norm_squared()
}

#[differentiable]
fn nearest(p: &[Vector2<f64>], q: &Vector2<f64>) -> f64 {
    p.iter()
        .map(|v| (v - q).norm())
        .min_by(|a, b| a.total_cmp(b))
        .unwrap()
}

#[differentiable]
fn maxkey(x: &[f64], t: f64) -> f64 {
    let w = x
        .iter()
        .max_by_key(|v| constant((**v * 10.0) as i64))
        .unwrap();
    w * t
}

#[differentiable]
fn maxkey2(p: &[(f64, f64)], ids: &[usize], t: f64) -> f64 {
    let (q, _) = p.iter().zip(ids).min_by_key(|(_, i)| **i).unwrap();
    q.0 * q.1 * t
}

#[differentiable]
fn logsumexp(x: &[f64]) -> f64 {
    let m = x.iter().copied().max_by(|a, b| a.total_cmp(b)).unwrap();
    m + x.iter().map(|v| (v - m).exp()).sum::<f64>().ln()
}

#[differentiable]
fn reduce(x: &[f64], t: f64) -> f64 {
    x.iter().copied().reduce(|a, b| a * t + b).unwrap_or(0.0)
}

#[differentiable]
fn reduce_max(x: &[f64], t: f64) -> f64 {
    x.iter()
        .copied()
        .reduce(f64::max)
        .map(|m| m * t)
        .unwrap_or(0.0)
}

#[differentiable]
fn maxval(x: &[f64], t: f64) -> f64 {
    x.iter().cloned().fold(f64::NEG_INFINITY, f64::max) * t
}

#[test]
fn extremes_of_anything_ordered_are_found() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let p = [
        Vector3::new(1.0, 2.0, 3.0),
        Vector3::new(0.1, -0.2, 0.3),
        Vector3::new(0.5, 0.2, -0.3),
    ];
    let p2 = [
        Vector2::new(1.0, 2.0),
        Vector2::new(0.1, -0.2),
        Vector2::new(0.4, 0.6),
    ];
    assert_gradient!(argmax, (&x, 0.5));
    assert_gradient!(argmax2, (&x, 0.5));
    assert_gradient!(argmax3, (&x, 0.5));
    assert_gradient!(minby, (&p, &Vector3::new(0.1, 0.2, 0.4)));
    assert_gradient!(nearest, (&p2, &Vector2::new(0.1, 0.2)));
    assert_gradient!(maxkey, (&x, 0.5));
    assert_gradient!(maxkey2, (&[(0.1, 0.2), (0.3, 0.4)], &[3, 1], 0.5));
    assert_gradient!(logsumexp, (&x));
    assert_gradient!(reduce, (&x, 0.5));
    assert_gradient!(reduce_max, (&x, 0.5));
    assert_gradient!(maxval, (&x, 0.5));
}

#[differentiable]
fn unzip(x: &[f64], t: f64) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| (v * t, v.sin())).unzip();
    a[0] * b[1] + a[2] * b[3]
}

#[differentiable]
fn partition(x: &[f64], t: f64) -> f64 {
    let (a, b): (Vec<f64>, Vec<f64>) = x.iter().map(|v| v * t).partition(|v| *v > 0.4);
    a.iter().sum::<f64>() * b.iter().sum::<f64>()
}

#[test]
fn items_are_parted() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(unzip, (&x, 0.5));
    assert_gradient!(partition, (&x, 0.5));
}

#[differentiable]
fn next1(x: &[f64], t: f64) -> f64 {
    let mut it = x.iter();
    let first = it.next().unwrap();
    let mut s = *first;
    for v in it {
        s = s * t + v;
    }
    s
}

#[differentiable]
fn next2(x: &[f64], t: f64) -> f64 {
    let mut it = x.iter().map(|v| v * t);
    let mut s = 0.0;
    while let Some(v) = it.next() {
        s = s * t + v;
    }
    s
}

#[differentiable]
fn ema(x: &[f64], a: f64) -> f64 {
    let mut it = x.iter().copied();
    let mut m = it.next().unwrap();
    for v in it {
        m += a * (v - m);
    }
    m
}

#[differentiable]
fn ema2(x: &[f64], a: f64) -> Option<f64> {
    let mut it = x.iter();
    let mut m = *it.next()?;
    for v in it {
        m += a * (v - m);
    }
    Some(m)
}

#[differentiable]
fn peek(x: &[f64], t: f64) -> f64 {
    let mut it = x.iter().peekable();
    let mut s = 0.0;
    while let Some(v) = it.next() {
        if let Some(n) = it.peek() {
            s += v * *n * t;
        } else {
            s += v;
        }
    }
    s
}

#[test]
fn iterators_stand_in_variables() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(next1, (&x, 0.5));
    assert_gradient!(next2, (&x, 0.5));
    assert_gradient!(ema, (&x, 0.5));
    assert_gradient!(ema2, (&x, 0.5));
    assert_gradient!(peek, (&x, 0.5));
}

#[differentiable]
fn moved_on(x: &[f64], t: f64) -> f64 {
    let mut it = x.iter().enumerate();
    it.next();
    let mut pairs = x.iter().zip(x.iter().rev()).skip(1);
    let _ = pairs.next();
    let mut s = pairs.next().map_or(t, |(a, b)| a * b);
    for (i, v) in it {
        s += i as f64 * v * v * t;
    }
    let mut others = x.iter().enumerate();
    others.nth(1);
    if t > 0.1 {
        others.next();
    }
    s + others.next().map_or(t, |(i, v)| v * i as f64)
}

#[differentiable]
fn of_references(x: &[f64], t: f64) -> f64 {
    let least = x
        .iter()
        .min_by(|a, b| (**a).partial_cmp(*b).unwrap())
        .unwrap();
    let largest = x
        .iter()
        .enumerate()
        .max_by(|(_, a), (_, b)| (**a * **a).total_cmp(&(**b * **b)))
        .map(|(i, v)| v * i as f64);
    let mut it = x.iter().peekable();
    let mut s = 0.0;
    while let Some(v) = it.next() {
        if let Some(p) = it.peek() {
            assert!(**p < 10.0);
            s += v * **p;
        }
        s += match it.peek() {
            Some(p) if **p > 0.5 => v * **p * t,
            Some(p) => **p,
            None => *v,
        };
    }
    s * least + largest.unwrap() * t
}

#[test]
fn iterators_move_on_and_give_references() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(moved_on, (&x, 0.5));
    assert_gradient!(moved_on, (&x[..3], 0.05));
    assert_gradient!(of_references, (&x, 0.5));
}
