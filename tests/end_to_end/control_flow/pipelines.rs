//! Pipelines of iterators: stages, each in turn for the items that are asked for.

use grad_runtime::nalgebra::{Vector2, Vector3};
use grad_runtime::{assert_gradient, differentiable};
use std::iter;

#[differentiable]
fn chain1(x: &[f64], y: &[f64], t: f64) -> f64 {
    x.iter().chain(y.iter()).map(|v| v * v * t).sum()
}

#[differentiable]
fn chain2(x: &[f64], t: f64) -> f64 {
    std::iter::once(t)
        .chain(x.iter().copied())
        .fold(0.0, |a, v| a * t + v)
}

#[differentiable]
fn vecsum(p: &[Vector3<f64>], t: f64) -> f64 {
    p.iter()
        .chain(p.iter().rev())
        .map(|v| v * t)
        .sum::<Vector3<f64>>()
        .norm()
}

#[differentiable]
fn once_chain(x: &[f64], t: f64) -> Vec<f64> {
    iter::once(0.0)
        .chain(x.iter().scan(0.0, |s, &v| {
            *s += v * t;
            Some(*s)
        }))
        .collect()
}

#[differentiable]
fn padded(x: &[f64], t: f64) -> f64 {
    let p: Vec<f64> = iter::repeat(t)
        .take(2)
        .chain(x.iter().copied())
        .chain(iter::repeat(0.0).take(2))
        .collect();
    p.windows(3).map(|w| w[0] * w[1] * w[2]).sum()
}

#[differentiable]
fn empty(x: &[f64], t: f64) -> f64 {
    let e: [f64; 0] = [];
    let a = e.iter().chain(x.iter()).map(|v| v * t).sum::<f64>();
    let b = x
        .iter()
        .take_while(|v| **v > 100.0)
        .map(|v| v * t)
        .sum::<f64>();
    a + b + t
}

#[test]
fn chained_iterators_give_one_after_the_other() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let y = [0.4, 0.6];
    let p = [
        Vector3::new(1.0, 2.0, 3.0),
        Vector3::new(0.1, -0.2, 0.3),
        Vector3::new(0.5, 0.2, -0.3),
    ];
    assert_gradient!(chain1, (&x, &y, 0.5));
    assert_gradient!(chain2, (&x, 0.5));
    assert_gradient!(vecsum, (&p, 0.5));
    assert_gradient!(once_chain, (&x, 0.7));
    assert_gradient!(padded, (&x, 0.7));
    assert_gradient!(empty, (&x, 0.5));
}

#[differentiable]
fn take_while(x: &[f64], t: f64) -> f64 {
    x.iter()
        .take_while(|v| **v < 2.0)
        .map(|v| v * t)
        .sum::<f64>()
}

#[differentiable]
fn map_while(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map_while(|&v| if v < 2.0 { Some(v * v * t) } else { None })
        .sum::<f64>()
}

#[differentiable]
fn scan(x: &[f64], t: f64) -> f64 {
    x.iter()
        .scan(t, |acc, &v| {
            *acc += v;
            Some(*acc)
        })
        .map(|v| v * v)
        .sum::<f64>()
}

#[differentiable]
fn scan2(x: &[f64], t: f64) -> Vec<f64> {
    x.iter()
        .scan((0.0, t), |(a, b), v| {
            *a += v * *b;
            *b *= 0.5;
            if *a > 3.0 { None } else { Some(*a) }
        })
        .collect()
}

#[differentiable]
fn cumprod(x: &[f64]) -> Vec<f64> {
    x.iter()
        .scan(1.0, |p, v| {
            *p *= v;
            Some(*p)
        })
        .collect()
}

#[differentiable]
fn cut<'a>(x: &[f64], t: f64) -> f64 {
    let head: Vec<f64> = x.iter().copied().take_while(|v| *v < 2.0).collect();
    let tail: Vec<f64> = x.iter().copied().skip_while(|v| *v < 2.0).collect();
    head.iter().sum::<f64>() * tail.iter().sum::<f64>() * t
}

#[test]
fn stages_end_early() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(take_while, (&x, 0.5));
    assert_gradient!(map_while, (&x, 0.5));
    assert_gradient!(scan, (&x, 0.5));
    assert_gradient!(scan2, (&x, 0.5));
    assert_gradient!(cumprod, (&x));
    assert_gradient!(cut, (&x, 0.7));
}

#[differentiable]
fn skip_while(x: &[f64], t: f64) -> f64 {
    x.iter()
        .skip_while(|&&v| v < 1.0)
        .map(|v| v * t)
        .sum::<f64>()
}

#[differentiable]
fn filter_map(x: &[f64], t: f64) -> f64 {
    x.iter()
        .filter_map(|&v| (v < 2.0).then(|| v * v * t))
        .sum::<f64>()
}

#[differentiable]
fn filter_map2(x: &[f64], t: f64) -> f64 {
    x.iter()
        .enumerate()
        .filter_map(|(i, v)| {
            if i % 2 == 0 {
                return None;
            }
            let w = v * t;
            Some(w * w)
        })
        .sum::<f64>()
}

#[differentiable]
fn matchclosure(x: &[f64], t: f64) -> f64 {
    x.iter()
        .enumerate()
        .filter_map(|(i, v)| match i {
            0 => None,
            1 => Some(v * t),
            _ => {
                if *v > 1.0 {
                    Some(*v)
                } else {
                    None
                }
            }
        })
        .sum::<f64>()
}

#[differentiable]
fn veccol(p: &[Vector3<f64>], t: f64) -> f64 {
    let c: Vector3<f64> = p.iter().filter(|v| v.x > 0.0).skip(1).sum();
    c.norm() * t
}

#[differentiable]
fn structs(p: &[(f64, Vector2<f64>)], t: f64) -> f64 {
    p.iter()
        .filter(|(m, _)| *m > 0.3)
        .enumerate()
        .map(|(i, (m, v))| m * v.norm() * t * (i + 1) as f64)
        .sum::<f64>()
}

#[differentiable]
fn nested_find(x: &[Vec<f64>], t: f64) -> f64 {
    x.iter()
        .filter_map(|r| r.iter().find(|v| **v > 0.35))
        .map(|v| v * t)
        .sum::<f64>()
}

#[test]
fn stages_leave_items_out() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let xx = vec![vec![0.3, 0.4], vec![], vec![1.0, 2.0, 3.0]];
    let p = [
        Vector3::new(1.0, 2.0, 3.0),
        Vector3::new(0.1, -0.2, 0.3),
        Vector3::new(0.5, 0.2, -0.3),
    ];
    assert_gradient!(skip_while, (&x, 0.5));
    assert_gradient!(filter_map, (&x, 0.5));
    assert_gradient!(filter_map2, (&x, 0.5));
    assert_gradient!(matchclosure, (&x, 0.5));
    assert_gradient!(veccol, (&p, 0.5));
    assert_gradient!(
        structs,
        (
            &[(0.2, Vector2::new(0.1, 0.2)), (0.5, Vector2::new(1.0, 2.0))],
            0.5
        )
    );
    assert_gradient!(nested_find, (&xx, 0.5));
}

#[differentiable]
fn horner(c: &[f64], x: f64) -> f64 {
    c.iter().rev().fold(0.0, |a, &k| a * x + k)
}

#[differentiable]
fn zip3(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    a.iter().zip(b).zip(c).map(|((x, y), z)| x * y * z).sum()
}

#[differentiable]
fn zip3e(a: &[f64], b: &[f64], c: &[f64]) -> f64 {
    let mut s = 0.0;
    for (i, ((x, y), z)) in a.iter().zip(b.iter()).zip(c.iter()).enumerate() {
        s += x * y * z * i as f64;
    }
    s
}

#[differentiable]
fn diff_skip(x: &[f64]) -> f64 {
    x.iter()
        .zip(x.iter().skip(1))
        .map(|(a, b)| (b - a) * (b - a))
        .sum::<f64>()
}

#[differentiable]
fn trapz(x: &[f64], y: &[f64]) -> f64 {
    x.windows(2)
        .zip(y.windows(2))
        .map(|(x, y)| 0.5 * (x[1] - x[0]) * (y[0] + y[1]))
        .sum()
}

#[differentiable]
fn autocorr(x: &[f64], lag: usize) -> f64 {
    x.iter().zip(x.iter().skip(lag)).map(|(a, b)| a * b).sum()
}

#[differentiable]
fn conv(x: &[f64], k: &[f64]) -> Vec<f64> {
    x.windows(k.len())
        .map(|w| w.iter().zip(k.iter().rev()).map(|(a, b)| a * b).sum())
        .collect()
}

#[test]
fn what_one_to_one_stages_do_is_walked_by_positions() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let z = [0.4, 0.6, 0.1, 0.8, 1.2];
    assert_gradient!(horner, (&x, 0.5));
    assert_gradient!(zip3, (&x, &z, &x));
    assert_gradient!(zip3e, (&x, &z, &x));
    assert_gradient!(diff_skip, (&x));
    assert_gradient!(trapz, (&x, &z));
    assert_gradient!(autocorr, (&x, 2));
    assert_gradient!(conv, (&x, &[0.1, 0.5]));
}

#[differentiable]
fn early(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for v in x.iter().chain(&[1.0, 2.0]) {
        if *v > 1.95 {
            break;
        }
        if *v < 0.25 {
            continue;
        }
        s += v * t;
    }
    s
}

#[differentiable]
fn early2(x: &[Vec<f64>], t: f64) -> f64 {
    let mut s = 0.0;
    'o: for v in x.iter().flat_map(|r| r.iter()) {
        for k in 0..3 {
            if *v > 2.5 {
                break 'o;
            }
            if *v < 0.35 && k == 1 {
                continue 'o;
            }
            s += v * t;
        }
        s *= 1.1;
    }
    s
}

#[differentiable]
fn ret(x: &[f64], t: f64) -> f64 {
    for v in x.iter().filter(|v| **v > 0.5).skip(1) {
        if *v > 1.0 {
            return v * t;
        }
    }
    t
}

#[differentiable]
fn mutcap(x: &[f64], t: f64) -> f64 {
    let mut prev = t;
    let d: Vec<f64> = x
        .iter()
        .take_while(|v| **v < 2.0)
        .map(|v| {
            let d = v - prev;
            prev = *v;
            d * t
        })
        .collect();
    d.iter().map(|v| v * v).sum::<f64>() + prev
}

#[differentiable]
fn cumsum(x: &[f64], t: f64) -> Vec<f64> {
    let mut acc = 0.0;
    x.iter()
        .map(|v| {
            acc += v * t;
            acc
        })
        .collect()
}

#[differentiable]
fn inloop(x: &[f64], t: f64) -> f64 {
    let mut w = t;
    let mut s = 0.0;
    for k in 0..3 {
        let c = x
            .iter()
            .map(|v| v * w)
            .take_while(|v| *v < 2.0)
            .sum::<f64>();
        w = w * 0.9 + c * 0.1;
        s += x
            .iter()
            .skip(k)
            .find(|v| **v > 0.5)
            .map(|v| v * w)
            .unwrap_or(w);
    }
    s
}

#[test]
fn for_loops_over_pipelines_are_left() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let xx = vec![vec![0.3, 0.4], vec![], vec![1.0, 2.0, 3.0]];
    assert_gradient!(early, (&x, 0.5));
    assert_gradient!(early2, (&xx, 0.5));
    assert_gradient!(ret, (&x, 0.5));
    assert_gradient!(mutcap, (&x, 0.5));
    assert_gradient!(cumsum, (&x, 0.5));
    assert_gradient!(inloop, (&x, 0.5));
}

#[differentiable]
fn flat_map(x: &[Vec<f64>], t: f64) -> f64 {
    x.iter()
        .flat_map(|r| r.iter())
        .map(|v| v * v * t)
        .sum::<f64>()
}

#[differentiable]
fn flat_map2(x: &[f64], t: f64) -> f64 {
    (0..x.len())
        .flat_map(|i| (0..i).map(move |j| (i, j)))
        .map(|(i, j)| x[i] * x[j] * t)
        .sum::<f64>()
}

#[differentiable]
fn flatten(x: &[Vec<f64>], t: f64) -> f64 {
    x.iter().flatten().map(|v| v * v * t).sum::<f64>()
}

#[differentiable]
fn interleave(x: &[f64], y: &[f64]) -> Vec<f64> {
    x.iter().zip(y).flat_map(|(a, b)| [*a, *b]).collect()
}

#[differentiable]
fn pairs(x: &[f64], t: f64) -> f64 {
    x.iter()
        .enumerate()
        .flat_map(|(i, a)| x.iter().skip(i + 1).map(move |b| (a - b).abs()))
        .map(|d| (-d * t).exp())
        .sum()
}

#[test]
fn nested_sequences_are_walked_one_after_the_other() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let z = [0.4, 0.6, 0.1, 0.8, 1.2];
    let xx = vec![vec![0.3, 0.4], vec![], vec![1.0, 2.0, 3.0]];
    assert_gradient!(flat_map, (&xx, 0.5));
    assert_gradient!(flat_map2, (&x, 0.5));
    assert_gradient!(flatten, (&xx, 0.5));
    assert_gradient!(interleave, (&x, &z));
    assert_gradient!(pairs, (&x, 0.5));
}
