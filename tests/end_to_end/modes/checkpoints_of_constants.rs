//! Loops with `#[checkpoint]` whose constants change, have effects, or refer to others.

use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{Workspace, assert_gradient, constant, differentiable};
use std::cell::Cell;
use std::collections::BTreeMap;

const TRIPS: [usize; 7] = [0, 1, 2, 3, 7, 10, 31];

thread_local! { static PRINT: Cell<usize> = const { Cell::new(0) };  static COUNT: Cell<usize> = const { Cell::new(0) }; }
struct Rng(u64);
impl Rng {
    fn next(&mut self) -> f64 {
        COUNT.set(COUNT.get() + 1);
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 40) as f64 / (1u64 << 24) as f64
    }
}
fn helper(i: usize) -> f64 {
    COUNT.set(COUNT.get() + 1);
    1.0 / (1.0 + i as f64)
}

#[differentiable]
fn rand_(x: f64, n: usize, #[constant] rng: &mut Rng) -> f64 {
    let mut y = x;
    #[checkpoint]
    for i in 0..n {
        let w = rng.next();
        y = (y * 1.1).sin() + x * 0.1 * w + helper(i) * y * y * 0.1;
        if rng.next() > 0.5 {
            y *= 0.9;
        }
        PRINT.set(PRINT.get() + 1);
    }
    y * y
}

#[differentiable]
fn constants(x: f64, #[constant] table: &[f64], #[constant] names: &[String]) -> f64 {
    let mut y = x;
    let mut hist = vec![1.0; 4];
    let mut scale = 2.0;
    scale *= 0.5;
    let mut last = 0.0;
    #[checkpoint(2)]
    for (i, t) in table.iter().enumerate() {
        hist[i % 4] += *t;
        y = (y * hist[(i + 1) % 4] * scale).sin() + t * last;
        last = hist[0] * 0.1;
        let l = names[i % names.len()].len();
        y += l as f64 * 0.01 * x;
    }
    scale = 100.0;
    hist.clear();
    last += 3.0;
    y * y + scale * last * 0.0
}

#[differentiable]
fn constant_loop(x: f64) -> f64 {
    let mut k = 0;
    #[checkpoint]
    for i in 0..3 {
        k += i;
    }
    x * k as f64
}

#[differentiable]
fn counts(x: f64, #[constant] n: &mut usize) -> f64 {
    let mut y = x;
    #[checkpoint(2)]
    for _ in 0..9 {
        *n += 1;
        y = (y * x * *n as f64).sin();
    }
    y
}

#[differentiable]
fn zipped(v: &[f64], #[constant] data: &std::collections::BTreeMap<u32, f64>) -> f64 {
    let mut y = v[0];
    #[checkpoint(2)]
    for (k, d) in data {
        y = (y * d).sin() + v[1] * *k as f64;
    }
    y
}

#[test]
fn effects_happen_once() {
    for n in TRIPS {
        COUNT.set(0);
        PRINT.set(0);
        let mut rng = Rng(7);
        let y = rand_(0.4, n, &mut rng);
        let happened = (COUNT.get(), PRINT.get());
        COUNT.set(0);
        PRINT.set(0);
        let mut again = Rng(7);
        let (value, gradient) = rand_::value_and_grad(0.4, n, &mut again);
        assert_eq!((COUNT.get(), PRINT.get()), happened);
        assert_eq!((again.0, value), (rng.0, y));
        let h = 1e-6;
        let above = rand_(0.4 + h, n, &mut Rng(7));
        let below = rand_(0.4 - h, n, &mut Rng(7));
        let difference = (above - below) / (2.0 * h);
        assert!((difference - gradient).abs() < 1e-6 * (1.0 + gradient.abs()));
        let (_, pullback) = rand_::vjp(0.4, n, &mut Rng(7));
        assert_eq!(pullback(1.0), gradient);
    }
}

#[test]
fn constants_that_change_are_states() {
    let table: Vec<f64> = (0..13).map(|i| f64::from(i).cos()).collect();
    let names: Vec<String> = ["a", "bcd"].iter().map(ToString::to_string).collect();
    assert_gradient!(constants, (0.4, &table[..], &names[..]));
    assert_gradient!(constants, (0.4, &table[..1], &names[..]));
    assert_gradient!(constant_loop, (0.8));
    let mut n = 3;
    assert_gradient!(counts, (0.8, &mut n));
    let data: BTreeMap<u32, f64> = (0..7).map(|i| (i, f64::from(i).cos())).collect();
    assert_gradient!(zipped, (&[0.8, 0.2][..], &data));
}

impl Rng {
    fn pair(&mut self) -> (f64, usize) {
        let a = self.next();
        (a, (a * 10.0) as usize)
    }
}

#[differentiable(order = 2)]
fn noisy(x: f64, n: usize, #[constant] rng: &mut Rng) -> f64 {
    let mut y = x;
    #[checkpoint]
    for _ in 0..n {
        let mut z = y;
        let (w, k) = rng.pair();
        #[checkpoint(2)]
        for j in 0..k {
            let mut u = rng.next();
            u += 0.5 * w;
            z = (z * u).sin() + 0.1 * x * j as f64;
            if z > 1.3 && rng.next() > 0.3 {
                break;
            }
        }
        y = 0.5 * y + z * w;
    }
    y
}
#[differentiable(order = 2)]
fn noisy_plain(x: f64, n: usize, #[constant] rng: &mut Rng) -> f64 {
    let mut y = x;
    for _ in 0..n {
        let mut z = y;
        let (w, k) = rng.pair();
        for j in 0..k {
            let mut u = rng.next();
            u += 0.5 * w;
            z = (z * u).sin() + 0.1 * x * j as f64;
            if z > 1.3 && rng.next() > 0.3 {
                break;
            }
        }
        y = 0.5 * y + z * w;
    }
    y
}
// own local generator, state that a method changes unseen
#[differentiable]
fn own(x: f64, n: usize) -> f64 {
    let mut rng = Rng(5);
    let mut y = x;
    let mut total = 0.0;
    #[checkpoint(3)]
    for _ in 0..n {
        let w = rng.next();
        total += w;
        y = (y * total).sin() + x * (rng.0 % 7) as f64 * 0.1;
    }
    y * rng.next()
}
struct Table {
    data: Vec<f64>,
}
impl Table {
    fn at(&self, i: usize) -> &f64 {
        COUNT.set(COUNT.get() + 1);
        &self.data[i % self.data.len()]
    }
    fn rows(&self) -> Vec<&[f64]> {
        self.data.chunks(2).collect()
    }
}
#[differentiable]
fn refs(x: f64, #[constant] table: &Table, n: usize) -> f64 {
    let mut y = x;
    let rows = table.rows();
    #[checkpoint(3)]
    for i in 0..n {
        let a = table.at(i);
        let row = rows[i % rows.len()];
        y = (y * a).sin() + x * row[0];
        for r in row.iter() {
            y += 0.01 * r * x;
        }
    }
    y
}
#[differentiable]
fn owned(x: f64, n: usize) -> f64 {
    let table = Table {
        data: vec![0.3, 0.7, 0.2],
    };
    let mut y = x;
    #[checkpoint(3)]
    for i in 0..n {
        let a = table.at(i);
        y = (y * a).sin() + x * table.data[i % 3];
    }
    y
}
#[differentiable]
fn calls_owned(x: f64, n: usize) -> f64 {
    owned(x, n) * owned(x * 2.0, n)
}
#[differentiable]
fn part(x: &[f64], y: &mut Vec<f64>, i: usize) -> f64 {
    let k = y.len();
    y[i % k] += x[i % x.len()] * y[(i + 1) % k];
    y[0]
}
#[differentiable]
fn parts(x: &[f64], n: usize) -> f64 {
    let mut rows = vec![x.to_vec(), x.to_vec()];
    let mut e = 0.0;
    #[checkpoint]
    for i in 0..n {
        e += part(x, &mut rows[i % 2], i) * 0.1;
        rows[(i + 1) % 2][0] *= 0.9;
        if i % 4 == 3 {
            rows.swap(0, 1);
        }
    }
    e * rows[0][0]
}
#[differentiable]
fn dynamic(x: &DVector<f64>, m: &DMatrix<f64>, n: usize) -> f64 {
    let mut v = x.clone();
    let mut acc = DVector::zeros(x.len());
    #[checkpoint]
    for k in 0..n {
        v = (m * &v).map(|e| e.sin());
        acc += &v * (1.0 / (1.0 + k as f64));
        if k == 3 {
            v = v * 2.0;
        }
    }
    acc.dot(&v)
}
#[differentiable]
fn grows(x: f64, n: usize) -> f64 {
    let mut v = vec![x];
    #[checkpoint]
    for k in 0..n {
        let l = v.len();
        v.push(v[l - 1] * v[k % l] + 0.1);
        if l > 5 {
            v.swap(0, 3);
            v.truncate(3);
        }
    }
    v.iter().sum()
}
#[differentiable]
fn shrinks(x: f64, n: usize) -> f64 {
    let mut v = vec![x; n + 1];
    let mut y = x;
    let mut seen = Vec::new();
    #[checkpoint]
    loop {
        let Some(e) = v.pop() else { break };
        y = (y * e).sin() + x;
        seen.push(y);
    }
    y * seen[0]
}
enum Mode {
    A,
    B(f64),
}
#[differentiable]
fn modes(x: f64, #[constant] modes: &[Mode]) -> f64 {
    let mut y = x;
    #[checkpoint(2)]
    for m in modes {
        match m {
            Mode::A => y *= 1.1,
            Mode::B(f) => y = (y * f).sin() + x,
        }
    }
    y
}
#[differentiable]
fn before_after(x: f64, n: usize) -> f64 {
    let mut a = vec![x, 2.0 * x];
    let mut k = 1.0;
    let mut s = 0.0;
    for r in 0..3 {
        let mut y = x;
        #[checkpoint(2)]
        for i in 0..n {
            y = (y * a[i % 2] * k).sin() + 0.2;
        }
        s += y;
        a[r % 2] = y * 0.5;
        k += 0.5;
    }
    s
}
#[differentiable]
fn later(x: f64, #[constant] n: &mut usize) -> f64 {
    let mut y = x;
    #[checkpoint(2)]
    for _ in 0..9 {
        y = (y * x * *n as f64).sin();
    }
    *n += 5;
    y
}
#[differentiable]
fn borrowed(x: f64) -> f64 {
    let mut t = vec![1.0, 2.0];
    let mut y = x;
    #[checkpoint(2)]
    for i in 0..9 {
        let r = &t;
        y = (y * x * r[i % 2]).sin();
    }
    t[0] = 9.0;
    y
}
#[differentiable]
fn iter_(x: f64, #[constant] it: &mut std::ops::Range<u32>) -> f64 {
    let mut y = x;
    #[checkpoint(2)]
    for _ in 0..3 {
        let k = it.next().unwrap();
        y = (y * x * k as f64).sin();
    }
    y
}
#[differentiable]
fn walked(x: f64, #[constant] it: &mut std::ops::Range<u32>) -> f64 {
    let mut y = x;
    #[checkpoint(2)]
    for k in it {
        y = (y * x * k as f64).sin();
    }
    y
}
#[differentiable]
fn active_const(x: &[f64], n: usize) -> f64 {
    let mut v = x.to_vec();
    let mut y = 1.0;
    #[checkpoint(2)]
    for i in 0..n {
        let m = v.len();
        if v[i % m] > 0.5 {
            y *= v[i % m];
        } else {
            y += v[0];
        }
        let k = constant(y * 10.0) as usize;
        y += k as f64 * x[0];
    }
    v[0] = 3.0;
    y
}

#[test]
fn logs_of_effects_are_read_again_in_nested_loops_and_in_the_second_order() {
    for n in [0, 1, 2, 5, 12] {
        COUNT.set(0);
        let value = noisy(0.4, n, &mut Rng(3));
        let happened = COUNT.get();
        let counted = |what: &mut dyn FnMut()| {
            COUNT.set(0);
            what();
            assert_eq!(COUNT.get(), happened);
        };
        let plain = noisy_plain::value_and_grad(0.4, n, &mut Rng(3));
        assert_eq!(plain.0, value);
        counted(&mut || assert_eq!(noisy::value_and_grad(0.4, n, &mut Rng(3)), plain));
        counted(&mut || assert_eq!(noisy::vjp(0.4, n, &mut Rng(3)).1(1.0), plain.1));
        let second = noisy_plain::grad_and_hvp(0.4, n, &mut Rng(3), 1.0);
        counted(&mut || assert_eq!(noisy::grad_and_hvp(0.4, n, &mut Rng(3), 1.0), second));
    }
}

#[test]
fn what_constants_refer_to_is_kept() {
    let table = Table {
        data: vec![0.4, 0.9, 0.3],
    };
    for n in [0, 1, 2, 5, 12] {
        assert_gradient!(own, (0.4, n));
        assert_gradient!(refs, (0.4, &table, n));
        assert_gradient!(owned, (0.4, n));
        assert_gradient!(calls_owned, (0.4, n));
        assert_gradient!(before_after, (0.4, n));
    }
    let list = [Mode::A, Mode::B(0.3), Mode::A, Mode::B(2.0)];
    assert_gradient!(modes, (0.4, &list[..]));
}

#[test]
fn states_change_their_length_and_stand_in_a_workspace() {
    let (x, m) = (
        DVector::from_vec(vec![0.4, 0.9]),
        DMatrix::from_vec(2, 2, vec![0.4, 0.9, 0.2, 0.1]),
    );
    for n in [0, 1, 2, 5, 12] {
        assert_gradient!(parts, (&[0.4, 0.9, 0.2][..], n));
        assert_gradient!(dynamic, (&x, &m, n));
        assert_gradient!(grows, (0.4, n));
        assert_gradient!(shrinks, (0.4, n));
        let (mut workspace, mut g) = (Workspace::new(), 0.0);
        for _ in 0..3 {
            grows::accumulate_grad_with(&mut workspace, 0.4, n, &mut g);
        }
        assert!((g - 3.0 * grows::grad(0.4, n)).abs() < 1e-12);
    }
}

#[test]
fn what_a_reference_leads_to_may_change_after_the_loop() {
    let mut n = 3;
    assert_gradient!(later, (0.8, &mut n));
    assert_gradient!(borrowed, (0.8));
    let mut range = 1..9;
    assert_gradient!(iter_, (0.8, &mut range));
    let mut range = 1..9;
    assert_gradient!(walked, (0.8, &mut range));
    for n in [0, 1, 2, 7] {
        assert_gradient!(active_const, (&[0.71, 0.22][..], n));
    }
}

#[differentiable]
fn iterators_of_its_own(x: &[f64]) -> f64 {
    let mut s = 1.0;
    #[checkpoint]
    for k in 0..5 {
        let mut it = x.iter().enumerate();
        it.next();
        let (i, v) = it.next().unwrap();
        s *= {
            let mut back = x.iter().rev();
            back.next();
            v * back.next().unwrap() + (i + k) as f64
        };
    }
    s
}

#[test]
fn iterators_stand_in_loops_that_run_again() {
    assert_gradient!(iterators_of_its_own, (&[0.7, 0.4, 0.2]));
}
