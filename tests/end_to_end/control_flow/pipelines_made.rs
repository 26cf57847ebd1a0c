//! Pipelines of sequences that functions make, that repeat, and of ranges; closures that return.

use grad_runtime::nalgebra::Vector2;
use grad_runtime::{assert_gradient, differentiable};
use std::iter;

#[differentiable]
fn cycle(x: &[f64], t: f64) -> f64 {
    x.iter()
        .cycle()
        .take(7)
        .enumerate()
        .map(|(i, v)| v * t * i as f64)
        .sum::<f64>()
}

#[differentiable]
fn cycle2(x: &[f64], y: &[f64]) -> f64 {
    x.iter()
        .zip(y.iter().cycle())
        .map(|(a, b)| a * b)
        .sum::<f64>()
}

#[differentiable]
fn rotated(x: &[f64], k: usize) -> Vec<f64> {
    x.iter().cycle().skip(k).take(x.len()).copied().collect()
}

#[differentiable]
fn shoelace(p: &[Vector2<f64>]) -> f64 {
    p.iter()
        .zip(p.iter().cycle().skip(1))
        .map(|(a, b)| a.x * b.y - a.y * b.x)
        .sum::<f64>()
        * 0.5
}

#[differentiable]
fn consts(x: &[f64], t: f64) -> f64 {
    let w = [0.1, 0.2, 0.3];
    let ids: Vec<usize> = x
        .iter()
        .enumerate()
        .filter(|(_, v)| **v > 0.5)
        .map(|(i, _)| i)
        .take_while(|i| *i < 4)
        .collect();
    ids.iter()
        .zip(w.iter().cycle())
        .map(|(i, w)| x[*i] * w * t)
        .sum::<f64>()
}

#[test]
fn sequences_are_repeated() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    let y = [0.4, 0.6];
    let p2 = [
        Vector2::new(1.0, 2.0),
        Vector2::new(0.1, -0.2),
        Vector2::new(0.4, 0.6),
    ];
    assert_gradient!(cycle, (&x, 0.5));
    assert_gradient!(cycle2, (&x, &y));
    assert_gradient!(rotated, (&x, 2));
    assert_gradient!(shoelace, (&p2));
    assert_gradient!(consts, (&x, 0.5));
}

#[differentiable]
fn succ(t: f64) -> f64 {
    std::iter::successors(Some(t), |x| Some(x * t))
        .take(5)
        .sum::<f64>()
}

#[differentiable]
fn succ2(t: f64) -> f64 {
    std::iter::successors(
        Some(t),
        |&x| if x < 20.0 { Some(x * 2.0 * t) } else { None },
    )
    .sum::<f64>()
}

#[differentiable]
fn repeat(t: f64) -> f64 {
    std::iter::repeat(t).take(3).product::<f64>()
}

#[differentiable]
fn newton(a: f64) -> f64 {
    iter::successors(Some(a), |x| Some(0.5 * (x + a / x)))
        .nth(6)
        .unwrap()
}

#[differentiable]
fn newton2(a: f64) -> f64 {
    iter::successors(Some(a), |&x| {
        let n = 0.5 * (x + a / x);
        if (n - x).abs() < 1e-12 { None } else { Some(n) }
    })
    .last()
    .unwrap()
}

#[differentiable]
fn fromfn(t: f64) -> f64 {
    let mut s = t;
    let mut k = 0;
    iter::from_fn(|| {
        if k == 4 {
            return None;
        }
        k += 1;
        s *= t;
        Some(s)
    })
    .sum()
}

#[differentiable]
fn repeatwith(t: f64) -> f64 {
    let mut s = 1.0;
    iter::repeat_with(|| {
        s *= t;
        s
    })
    .take(4)
    .sum()
}

#[differentiable]
fn fibo(a: f64, b: f64) -> f64 {
    iter::successors(Some((a, b)), |&(x, y)| Some((y, x + y)))
        .map(|(x, _)| x)
        .take(6)
        .sum()
}

#[differentiable]
fn powers(c: &[f64], x: f64) -> f64 {
    std::iter::successors(Some(1.0), |p| Some(p * x))
        .zip(c)
        .map(|(p, k)| p * k)
        .sum()
}

#[differentiable]
fn powers2(c: &[f64], x: f64) -> f64 {
    c.iter()
        .zip(std::iter::successors(Some(1.0), |&p| Some(p * x)))
        .map(|(k, p)| p * k)
        .sum()
}

#[test]
fn functions_make_sequences() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(succ, (0.5));
    assert_gradient!(succ2, (1.5));
    assert_gradient!(repeat, (1.5));
    assert_gradient!(newton, (2.0));
    assert_gradient!(newton2, (2.0));
    assert_gradient!(fromfn, (0.7));
    assert_gradient!(repeatwith, (0.7));
    assert_gradient!(fibo, (0.1, 0.7));
    assert_gradient!(powers, (&x, 0.5));
    assert_gradient!(powers2, (&x, 0.5));
}

#[differentiable]
fn ret_in_map(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map(|&v| {
            if v < 0.5 {
                return t;
            }
            if v > 2.0 {
                return v;
            }
            let w = v * t;
            w * w
        })
        .sum::<f64>()
}

#[differentiable]
fn ret_loop(x: &[f64], t: f64) -> f64 {
    x.iter()
        .map(|&v| {
            let mut p = t;
            for k in 0..4 {
                p *= v;
                if p < 0.05 {
                    return p * k as f64;
                }
            }
            p
        })
        .sum::<f64>()
}

#[differentiable]
fn closure_var(x: &[f64], t: f64) -> f64 {
    let g = |v: f64| v * t;
    let small = |v: &f64| *v < 2.0;
    x.iter()
        .copied()
        .filter(small)
        .map(g)
        .chain(iter::once(t))
        .sum::<f64>()
}

#[differentiable]
fn shadow(x: &[f64], v: f64) -> f64 {
    let t = v;
    let s: f64 = x
        .iter()
        .chain(x)
        .map(|v| {
            let t = v * t;
            t * t
        })
        .filter(|t| *t > 0.02)
        .sum();
    s * t * v
}

#[test]
fn closures_return() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(ret_in_map, (&x, 0.5));
    assert_gradient!(ret_loop, (&x, 0.5));
    assert_gradient!(closure_var, (&x, 0.5));
    assert_gradient!(shadow, (&x, 0.5));
}

#[differentiable]
fn ranges(x: &[f64], t: f64) -> f64 {
    let mut s = 0.0;
    for i in 0u8..3 {
        s += x[i as usize] * t * i as f64;
    }
    for j in (-2i32..=2).rev() {
        s += t.powi(j);
    }
    for k in (0u64..4).step_by(2) {
        s += t * k as f64;
    }
    s
}

#[differentiable]
fn ranges2(t: f64) -> f64 {
    (1u32..=4).map(|k| t.powi(k as i32) / k as f64).sum::<f64>()
        + (1i64..3).map(|k| t * k as f64).product::<f64>()
}

#[differentiable]
fn ranges3(t: f64) -> f64 {
    (0..5i32)
        .filter(|k| k % 2 == 1)
        .skip(1)
        .map(|k| t.powi(k))
        .sum()
}

#[test]
fn ranges_have_integers_of_every_width() {
    let x = [0.3, 0.7, 1.9, 0.2, 2.5];
    assert_gradient!(ranges, (&x, 0.5));
    assert_gradient!(ranges2, (0.5));
    assert_gradient!(ranges3, (0.5));
}

#[differentiable]
fn alone(x: f64) -> f64 {
    std::iter::once(x).map(|v| v * v).sum()
}

#[test]
fn one_item_is_a_sequence() {
    assert_gradient!(alone, (0.7));
}
