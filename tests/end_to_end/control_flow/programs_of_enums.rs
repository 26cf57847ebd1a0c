//! Programs that replace enums, their variants and what was bound of them.

mod replaced {
    use grad_runtime::{Differentiable, assert_gradient, differentiable};
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    enum Shape {
        Circle(f64),
        Rect { w: f64, h: f64 },
        Named(f64, #[constant] &'static str),
        Empty,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    #[differentiable(tangent)]
    struct St {
        shape: Shape,
        many: Vec<Shape>,
        k: f64,
    }
    const LIMIT: f64 = 0.5;

    #[differentiable]
    fn mut_binding(s: &Shape, x: f64) -> f64 {
        match s.clone() {
            Shape::Circle(mut r) => {
                r *= x;
                r += 1.0;
                r * r
            }
            Shape::Rect { mut w, h } => {
                for _ in 0..3 {
                    w = w * h + x;
                }
                w
            }
            _ => x,
        }
    }
    #[differentiable]
    fn mut_param(mut s: Shape, x: f64) -> f64 {
        let mut t = 0.0;
        for i in 0..4 {
            if let Shape::Circle(r) = &s {
                t += r * x;
                let r = r * 2.0;
                s = if i % 2 == 0 {
                    Shape::Circle(r * x)
                } else {
                    Shape::Rect { w: r, h: x }
                };
            } else if let Shape::Rect { w, h } = s {
                s = Shape::Circle(w * h);
                t += w;
            }
        }
        t
    }
    #[differentiable]
    fn binding_outlives(x: f64, n: usize) -> f64 {
        let mut s = Shape::Circle(x);
        let mut t = x;
        for i in 0..n {
            t += match s {
                Shape::Circle(r) => {
                    s = Shape::Rect { w: r * x, h: t };
                    let q = r * 2.0;
                    s = Shape::Named(q, "n");
                    q * r
                }
                Shape::Named(q, n) if n == "n" => {
                    let old = s.clone();
                    s = Shape::Circle(q * 0.3);
                    if let Shape::Named(z, _) = old {
                        z * q
                    } else {
                        0.0
                    }
                }
                Shape::Rect { w, h } => w * h,
                _ => 1.0,
            };
            if i == 3 {
                s = Shape::Rect { w: t, h: x };
            }
        }
        t
    }
    #[differentiable]
    fn consts(s: &Shape, x: f64) -> f64 {
        match s {
            Shape::Circle(LIMIT) => x,
            Shape::Circle(r @ 0.6..=1.0) => r * x,
            Shape::Circle(r) => r * x * x,
            Shape::Named(r, "a") => r * x,
            Shape::Named(r, name) if name.len() > 2 => r + x,
            Shape::Named(..) => x.sin(),
            _ => x * 2.0,
        }
    }
    #[differentiable]
    fn in_struct(st: &St, x: f64) -> f64 {
        let mut st = st.clone();
        let mut t = 0.0;
        for i in 0..st.many.len() {
            if let Shape::Circle(r) = st.many[i] {
                st.many[i] = Shape::Rect { w: r, h: x * r };
            }
            st.shape = match &st.many[i] {
                Shape::Rect { w, h } => Shape::Circle(w * h * st.k),
                other => other.clone(),
            };
            if let Shape::Circle(r) = &st.shape {
                t += r * x;
                st.k = st.k * 1.5;
            }
        }
        for s in &st.many {
            if let Shape::Rect { w, h } = s {
                t += w * h * st.k;
            }
        }
        t
    }
    #[differentiable]
    fn early(ss: &[Shape], x: f64) -> f64 {
        let mut t = x;
        for s in ss {
            match s {
                Shape::Circle(r) if *r > 2.0 => return t * r,
                Shape::Circle(r) => t += r * t,
                Shape::Rect { w, .. } => {
                    if *w < 0.0 {
                        break;
                    }
                    t *= w;
                }
                Shape::Empty => continue,
                Shape::Named(r, _) => {
                    t = t * 2.0 + r;
                }
            }
            t += 0.1 * x;
        }
        t
    }
    #[differentiable]
    fn swap(a: &Shape, b: &Shape, x: f64) -> f64 {
        let (mut a, mut b) = (a.clone(), b.clone());
        for i in 0..3 {
            if i % 2 == 0 {
                std::mem::swap(&mut a, &mut b);
            }
            if let Shape::Circle(r) = a {
                a = Shape::Circle(r * x);
            }
        }
        let old = std::mem::replace(&mut a, Shape::Empty);
        let u = match old {
            Shape::Circle(r) => r * 3.0,
            Shape::Rect { w, h } => w * h * x,
            _ => x,
        };
        u + match b {
            Shape::Circle(r) => r,
            Shape::Rect { w, h } => w * h,
            _ => x,
        } + match a {
            Shape::Empty => x * x,
            _ => 0.0,
        }
    }
    #[differentiable]
    fn tuple_of(p: (Shape, f64), x: f64) -> f64 {
        let (s, k) = p;
        match (s, k > 0.5) {
            (Shape::Circle(r), true) => r * k,
            (Shape::Circle(r), false) => r * x,
            (Shape::Rect { w, .. }, _) => w * k,
            _ => k,
        }
    }
    #[differentiable]
    fn fails(s: &Shape, x: f64) -> Result<f64, String> {
        match s {
            Shape::Circle(r) => Ok(r * x),
            Shape::Rect { w, h } if *w > 0.0 => Ok(w * h),
            Shape::Named(..) => Err("named".to_string()),
            _ => Ok(x),
        }
    }
    #[differentiable]
    fn fails2(s: &Shape, x: f64) -> Result<Shape, String> {
        let y = fails(s, x)?;
        if y > 1.0 {
            return Err("large".to_string());
        }
        Ok(match s {
            Shape::Circle(r) => Shape::Circle(r * y),
            _ => Shape::Rect { w: y, h: x },
        })
    }
    #[differentiable]
    fn opt(s: &Shape, x: f64) -> Option<f64> {
        if let Shape::Circle(r) = s {
            Some(r * x)
        } else {
            None
        }
    }
    #[differentiable]
    fn use_opt(s: &Shape, x: f64) -> f64 {
        match opt(s, x) {
            Some(y) => y * y,
            None => x,
        }
    }
    #[test]
    fn replaced_and_bound() {
        let shapes = [
            Shape::Circle(0.5),
            Shape::Circle(0.8),
            Shape::Circle(2.5),
            Shape::Rect { w: 1.2, h: 0.4 },
            Shape::Named(0.3, "a"),
            Shape::Named(0.3, "abc"),
            Shape::Named(0.2, "n"),
            Shape::Empty,
        ];
        for s in &shapes {
            assert_gradient!(mut_binding, (s, 0.7));
            assert_gradient!(mut_param, (s.clone(), 0.7));
            if *s != Shape::Circle(LIMIT) {
                assert_gradient!(consts, (s, 0.7));
            }
            assert_gradient!(
                in_struct,
                (
                    &St {
                        shape: s.clone(),
                        many: shapes.to_vec(),
                        k: 0.9
                    },
                    0.7
                )
            );
            assert_gradient!(tuple_of, ((s.clone(), 0.7), 0.7));
            assert_gradient!(tuple_of, ((s.clone(), 0.3), 0.7));
            assert_gradient!(use_opt, (s, 0.7));
            if !matches!(s, Shape::Named(..)) {
                assert_gradient!(fails, (s, 0.7));
            }
            for t in &shapes {
                assert_gradient!(swap, (s, t, 0.7));
            }
        }
        assert_gradient!(fails2, (&shapes[0], 0.7));
        for n in 0..8 {
            assert_gradient!(binding_outlives, (0.7, n));
        }
        for i in 0..8 {
            let mut v = shapes.to_vec();
            v.rotate_left(i);
            assert_gradient!(early, (&v[..], 0.7));
        }
    }
}

mod loops {
    use crate::support::assert_all_close;
    use grad_runtime::{Differentiable, assert_gradient, differentiable};
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    enum Shape {
        Circle(f64),
        Rect { w: f64, h: f64 },
        Poly(Vec<f64>),
        Empty,
    }
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    #[differentiable(tangent)]
    struct St {
        shape: Shape,
        k: f64,
    }
    #[differentiable]
    fn late(x: f64, n: usize) -> f64 {
        let s;
        if n > 1 {
            s = Shape::Circle(x * x);
        } else {
            s = Shape::Empty;
        }
        match s {
            Shape::Circle(r) => r * x,
            _ => x,
        }
    }
    #[differentiable]
    fn looped(x: f64, n: usize) -> f64 {
        let mut i = 0;
        let mut y = x;
        let s = loop {
            if i > n {
                break Shape::Circle(y);
            }
            if y > 2.0 {
                break Shape::Rect { w: y, h: x };
            }
            y = y * 1.3 + x;
            i += 1;
        };
        match &s {
            Shape::Circle(r) => r * x,
            Shape::Rect { w, h } => w * h,
            _ => 0.0,
        }
    }
    #[differentiable]
    fn many(ss: &[Shape], xs: &[f64]) -> f64 {
        let mut t = 0.0;
        for x in xs {
            for s in ss {
                t += match s {
                    Shape::Circle(r) => r * x,
                    Shape::Poly(v) => {
                        let mut p = 0.0;
                        for c in v {
                            p = p * x + c;
                        }
                        p
                    }
                    Shape::Rect { w, h } => w * h * x,
                    Shape::Empty => *x,
                };
            }
        }
        t
    }
    #[differentiable]
    fn invariant(s: &Shape, xs: &[f64]) -> f64 {
        let mut t = 0.0;
        for x in xs {
            t += match s {
                Shape::Circle(r) => r * x,
                Shape::Poly(v) => v[0] * x,
                _ => 1.0,
            };
        }
        t
    }
    #[differentiable]
    fn states(st: &St, n: usize) -> f64 {
        let mut st = st.clone();
        for i in 0..n {
            st = match st {
                St {
                    shape: Shape::Circle(r),
                    k,
                } => St {
                    shape: Shape::Poly(vec![r, k, r * k]),
                    k: k * 2.0,
                },
                St {
                    shape: Shape::Poly(v),
                    k,
                } if i < 3 => St {
                    shape: Shape::Rect {
                        w: v[0] * v[1],
                        h: k,
                    },
                    k,
                },
                St { shape, k } => St { shape, k: k * k },
            };
        }
        match &st.shape {
            Shape::Rect { w, h } => w * h * st.k,
            Shape::Poly(v) => v.iter().sum::<f64>() * st.k,
            _ => st.k,
        }
    }
    #[differentiable]
    fn poly(s: Shape, x: f64) -> f64 {
        let mut s = s;
        for _ in 0..3 {
            s = match s {
                Shape::Poly(v) => {
                    let mut w = v.clone();
                    w.push(x * v[0]);
                    w[1] = w[1] * x;
                    if w.len() > 4 {
                        Shape::Rect { w: w[0], h: w[3] }
                    } else {
                        Shape::Poly(w)
                    }
                }
                Shape::Rect { w, h } => Shape::Poly(vec![w, h]),
                o => o,
            };
        }
        match s {
            Shape::Poly(v) => {
                let mut t = 0.0;
                for c in v {
                    t += c * c;
                }
                t
            }
            Shape::Rect { w, h } => w * h,
            Shape::Circle(r) => r,
            _ => x,
        }
    }
    #[differentiable]
    fn compare(s: &Shape, x: f64) -> f64 {
        if *s == Shape::Empty { x * x } else { x }
    }
    #[differentiable]
    fn consts(x: f64) -> f64 {
        let s = Shape::Circle(2.0);
        let t = if x > 0.5 {
            Shape::Circle(x)
        } else {
            Shape::Circle(1.0)
        };
        let u = match s {
            Shape::Circle(r) => r * x,
            _ => 0.0,
        };
        u + match t {
            Shape::Circle(r) => r * r,
            _ => 1.0,
        }
    }
    #[differentiable(order = 2)]
    fn rec(s: &Shape, x: f64) -> f64 {
        let y = match s {
            Shape::Circle(r) => r.sin() * x,
            Shape::Poly(v) => v[0] * v[1] * x,
            _ => x * x,
        };
        y * y
    }
    #[differentiable(wrt(x))]
    fn only_x(s: &Shape, x: f64) -> f64 {
        match s {
            Shape::Circle(r) => r * x,
            Shape::Poly(v) => v[0] * x,
            _ => x,
        }
    }
    #[differentiable]
    fn gradient_of(s: &Shape, x: f64) -> f64 {
        let (_, dx) = rec::grad(s, x);
        dx * x
    }
    #[test]
    fn loops_and_late_values() {
        let shapes = [
            Shape::Circle(0.7),
            Shape::Rect { w: 0.3, h: 1.2 },
            Shape::Poly(vec![0.3, 0.6]),
            Shape::Poly(vec![0.3, 0.6, 0.2]),
            Shape::Poly(vec![0.3, 0.6, 0.2, 0.9]),
            Shape::Empty,
        ];
        for n in 0..5 {
            assert_gradient!(late, (0.6, n));
            assert_gradient!(looped, (0.6, n));
        }
        assert_gradient!(many, (&shapes[..], &[0.3, 0.9][..]));
        assert_gradient!(consts, (0.6));
        assert_gradient!(consts, (0.3));
        for s in &shapes {
            assert_gradient!(invariant, (s, &[0.3, 0.9][..]));
            assert_gradient!(poly, (s.clone(), 0.7));
            assert_gradient!(compare, (s, 0.7));
            assert_gradient!(rec, (s, 0.7));
            assert_gradient!(only_x, (s, 0.7));
            assert_gradient!(gradient_of, (s, 0.7));
            for n in 0..5 {
                assert_gradient!(
                    states,
                    (
                        &St {
                            shape: s.clone(),
                            k: 0.8
                        },
                        n
                    )
                );
            }
        }
        let mut acc = (ShapeTangent::Circle(1.0), vec![0.0, 0.0]);
        invariant::accumulate_grad(&shapes[0], &[1.0, 2.0], &mut acc);
        assert_eq!(acc, (ShapeTangent::Circle(4.0), vec![0.7, 0.7]));
        let (by_shape, by_xs) = invariant::jacobian(&shapes[2], &[1.0, 2.0]);
        assert_all_close(&by_shape, &[3.0, 0.0]);
        assert_all_close(&by_xs, &[0.3, 0.3]);
    }
}
