// Random programs, written by `grad-macro/src/testing/sample.rs`; the numbers are those of dual numbers run over the source.

#[differentiable]
fn program_0(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.89_f64, 0.13_f64];
    t1[1] = 0.50_f64;
    let mut v2: bool = n > 1;
    let mut u3: f64 = (((x * y) + x) * ((x * y) + x) + 0.5).powf(y.tanh());
    if (v2) || (n > 3) {
        let mut v4: usize = 3;
        u3 -= (if (y * y) >= 1.19_f64 { (y + y) } else { (u3).atan() });
        let mut w5: usize = 0;
        while w5 < 3 {
            w5 += 1;
            for i6 in 0..4 {
                let u7: f64 = y;
                for i8 in (0..n).rev() {
                }
            }
        }
    } else {
    }
    y
}


#[differentiable]
fn program_1(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    for i2 in 0..1 {
        let c5 = |p3: f64| (if n > 2 { { let b4 = 0.27_f64; b4 * y + b4 } } else { (1.09_f64 + p3) });
    }
    let c8 = |p6: f64, p7: f64| (a[n % 3]).powi(0);
    u1 -= ((y * y + 0.5).powf(u1.tanh()) * (a[n % 3] + y));
    u1 = ((c8(a[(n + 2) % 3], u1) - (u1).abs()) + (1.50_f64 + k));
    let mut u9: f64 = (((u1).powi(3) + (0.31_f64 + a[(n + 0) % 3])) - c8((x / (1.5 + u1 * u1)), (if ((a[(n + 2) % 3]).mul_add(0.5, u1) <= (y + y)) || ((n + 1) % 3 < 0) { u1 } else { 0.18_f64 })));
    for r10 in a.iter() {
        let mut u12: f64 = r10 * u1;
        if u12 <= (if n % 3 == 1 { k } else { u9 }) { break; }
    }
    let mut w13: usize = 0;
    let v15: f64 = 'l14: loop {
        w13 += 1;
        let mut u16: f64 = a[w13 % 3];
        if w13 >= 1 { break ((y + u16) * (u1 * 1.51_f64)); }
    };
    u9
}


#[differentiable]
fn program_2(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 1..=1 {
        let mut v2: usize = (i1 + 2) % 4;
    }
    for r3 in &a {
        let mut u5: f64 = r3 * y;
        for (r6, r7) in a.iter().zip(&a) {
            let mut u8: f64 = r6 * (y - a[(n + 2) % 3]);
            let mut u9: f64 = r7 * (0.18_f64 + u8);
            u9 += ((u8 + u5) + (u8 * u9));
            let u10: f64 = (a[n % 3]).atan();
        }
        let mut w11: usize = 0;
        while w11 < 3 {
            w11 += 1;
            let mut u5: [f64; 4] = [((a[w11 % 3]).min(y) * (y + y)), (y + (1.47_f64 * k)), (-{ u5 = (u5).sin(); u5 }), (if w11 % 3 == 0 { (x).tanh() } else { (a[(w11 + 2) % 3] * u5) })];
            let (mut u5, mut v12): (f64, f64) = ({ u5[w11 % 4] = ((a[(n + 2) % 3] * y)).sin(); x }, (if n > 2 { ((w11 % 5) as f64) } else { (x * x + 1.25).sqrt() }));
            if !((1.07_f64 * 1.88_f64) < a[w11 % 3]) { break; }
        }
    }
    (((if (a[n % 3]).tanh() < (if n % 3 < 1 { a[n % 3] } else { y }) { 1.09_f64 } else { y }) * (a[n % 3]).abs()) * ((if (a[n % 3]).tanh() < (if n % 3 < 1 { a[n % 3] } else { y }) { 1.09_f64 } else { y }) * (a[n % 3]).abs()) + 0.5).powf((match n % 3 { 0 => y, 1 | 2 => (0.81_f64).sin().exp(), _ => { let b13 = y; b13 * a[1] + b13 } }).tanh())
}


#[differentiable]
fn program_3(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if (n > 2) && ((x + 0.66_f64) <= (-y)) { x } else { (1.99_f64).mul_add(0.5, y) })).max((y + y));
    let t2 = [0.39_f64, 1.16_f64, 0.36_f64];
    let c5 = |p3: f64| ({ let b4 = (-y); b4 * (y - y) + b4 }).sin();
    u1 = c5((y + y));
    let mut u6: f64 = (c5((x).min(a[n % 3])) * c5((x).min(a[n % 3])) + 1.25).cbrt();
    (u6 - u1)
}


#[differentiable]
fn program_4(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [y, x];
    for i2 in 0..n {
    }
    ((y + 1.86_f64) + (if !(n > 2) { x } else { a[n % 3] }))
}


#[differentiable]
fn program_5(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let u2: f64 = (a[(n + 2) % 3] + ((0.11_f64 * x)).sin().exp());
    for i3 in 0..4 {
        if ((1.57_f64 + u2) > u1) || (n > 3) { u1 += 0.79_f64; continue; }
    }
    let mut v4: f64 = 0.73_f64 * 1.82_f64;
    let u5: f64 = a[(n + 0) % 3];
    v4 += 1.94_f64;
    let mut v6: [f64; 3] = [((a[n % 3] + a[1]) + u2), (0.38_f64 * (1.00_f64 + y)), u1];
    for r7 in v6.iter().skip(1) {
        let mut u9: f64 = r7 * 0.51_f64;
        u1 = { u1 = (u5).sin(); ((0.18_f64 * 0.18_f64 + 0.5).powf(u9.tanh()) * (u9 + 1.42_f64)) };
        u9 += (if { let b10 = v6[(n + 0) % 3]; b10 * u5 + b10 } >= (u5 * u2) { (a[n % 3] - a[n % 3]) } else { y });
    }
    (match n % 3 { 0 => u5, 1 | 2 => ((v6[2] - 1.97_f64)).powi(0), _ => ((if v4 < (u5 * 1.09_f64) { ((n % 5) as f64) } else { u1 })).atan() })
}


#[differentiable]
fn program_6(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (x + y);
    let mut v2: f64 = ((n % 5) as f64) * 0.86_f64;
    if !(n > 2) { return ((a[1] + a[(n + 0) % 3]) * (u1 * u1 + 1.25).sqrt()); }
    u1 = (({ u1 = (u1).sin(); v2 }).tanh() + u1);
    'l5: for r3 in a.iter().skip(1) {
        let mut u6: f64 = r3 * (-a[0]);
        for i7 in 0..n {
            let mut u8: f64 = u6;
        }
        let mut y: f64 = u1;
        let c11 = |p9: f64, p10: f64| ((n % 5) as f64);
    }
    'l12: for i13 in 0..3 {
        u1 = (0.43_f64 * (a[(i13 + 0) % 3]).min((u1 * u1 + 1.25).cbrt()));
    }
    let u15: f64 = { let b14 = (-{ v2 += ((n % 5) as f64); u1 }); b14 * u1 + b14 };
    let u16: f64 = (((y - 0.69_f64) * (y - 0.69_f64) + 0.5).powf((if n > 2 { y } else { u15 }).tanh())).cos();
    a[n % 3]
}


#[differentiable]
fn program_7(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v2: f64 = loop {
        w1 += 1;
        if w1 >= 2 { break y; }
        let mut v3: [f64; 3] = [(y * k); 3];
        v3[w1 % 3] += (if a[w1 % 3] <= (0.90_f64).powi(1) { y } else { k });
    };
    for r4 in &a {
        let mut u6: f64 = r4 * (y + ((w1 % 5) as f64));
        for i7 in 0..w1 % 4 {
            let mut u6: [f64; 4] = [(match 2 { 0 => (y * y + 1.25).ln_1p(), 1 | 2 => (v2 / (1.5 + k * k)), _ => { u6 = (1.19_f64).sin(); 1.64_f64 } }), (if (n > 2) || (n > 3) { (a[(w1 + 1) % 3] + u6) } else { (0.79_f64).mul_add(0.5, 1.52_f64) }), ((match (w1 + 2) % 3 { 0 => a[2], 1 | 2 => a[n % 3], _ => u6 })).powi(3), ((y + y) * (y + y) + 1.25).recip()];
            let t8 = [1.91_f64, 0.31_f64];
            'l9: for i10 in 0..n {
                let mut w11: usize = 0;
                'l12: while w11 < 1 && (x > (-1.47_f64)) {
                    w11 += 1;
                    let u13: f64 = ((if ((i7 % 5) as f64) > (v2).sin().exp() { (if (i10 + 0) % 3 > 2 { ((w11 % 5) as f64) } else { k }) } else { (x * x + 0.5).powf(v2.tanh()) }) / (1.5 + ((((i7 % 5) as f64) + a[(w11 + 0) % 3]) + (u6[w1 % 4] * u6[w1 % 4] + 1.25).ln_1p()) * ((((i7 % 5) as f64) + a[(w11 + 0) % 3]) + (u6[w1 % 4] * u6[w1 % 4] + 1.25).ln_1p())));
                    u6[w11 % 4] *= (v2).sin();
                    let mut v14: usize = w1 % 4;
                }
                let t15 = [1.27_f64, 1.55_f64];
            }
        }
    }
    ({ let b16 = (a[1] * ((w1 % 5) as f64)); b16 * (v2).powi(1) + b16 } * { let b16 = (a[1] * ((w1 % 5) as f64)); b16 * (v2).powi(1) + b16 } + 0.5).powf(((0.20_f64 * k)).atan().tanh())
}


#[differentiable]
fn program_8(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (1.19_f64 * (match (n + 0) % 3 { 0 => (1.48_f64).abs(), 1 | 2 => a[n % 3], _ => (a[0] * 0.40_f64) }));
    for i2 in 0..n {
    }
    ((y).powi(2) * (-(match (n + 1) % 3 { 0 => a[n % 3], 1 | 2 => y, _ => u1 })))
}


#[differentiable]
fn program_9(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.96_f64, 1.13_f64, 1.71_f64, 0.79_f64];
    let mut v2: usize = 1;
    let mut u3: f64 = (-((a[(v2 + 1) % 3] / (1.5 + 1.08_f64 * 1.08_f64))).sin().exp());
    u3 += y;
    u3 = (x).hypot(a[(v2 + 0) % 3]);
    let mut v5: (f64, f64) = ((u3 + (u3 * a[n % 3])), { let b4 = (y + x); b4 * (if ((if (n > 2) && (n > 1) { x } else { 1.45_f64 }) >= (if a[1] >= (u3).tanh() { y } else { u3 })) && (n > 2) { a[v2 % 3] } else { u3 }) + b4 });
    if (a[v2 % 3]).max(a[(v2 + 1) % 3]) >= (u3 - y) {
        let mut u6: f64 = ((match 2 { 0 => (k * k + 0.5).powf(x.tanh()), 1 | 2 => (-1.81_f64), _ => y }) + ((match 2 { 0 => u3, 1 | 2 => y, _ => y })).mul_add(0.5, u3));
        u6 = { let b7 = (if v2 % 3 == 2 { (v5.0 * v5.0 + 0.5).powf(u6.tanh()) } else { u3 }); b7 * (k * (u3).mul_add(0.5, 1.33_f64)) + b7 };
    } else {
        if (u3 > (k / (1.5 + a[(v2 + 2) % 3] * a[(v2 + 2) % 3]))) && (u3 >= ((v2 % 5) as f64)) {
            let v8: f64;
            if ((1.64_f64).powi(2) <= (-v5.1)) || ((a[1]).sin().exp() > k) { v8 = ((x - y)).powi(3); } else { v8 = y; }
        }
        let mut t9 = [1.95_f64, 0.96_f64, 0.99_f64, 1.35_f64];
        t9[1] = 0.38_f64;
    }
    v2 = n % 5;
    1.18_f64
}


#[differentiable]
fn program_10(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 {
        w1 += 1;
        for r3 in a.iter().skip(1) {
            let mut u5: f64 = r3 * y;
            if !(n > 2) { u5 += x; break 'l2; }
            let mut v6: usize = w1 % 4;
            let u7: f64 = ((match n % 3 { 0 => y, 1 | 2 => 0.29_f64, _ => 0.60_f64 }) * ((if (n > 2) || (w1 % 3 > 0) { ((v6 % 5) as f64) } else { y })).mul_add(0.5, u5));
        }
        for r8 in a {
            let mut u10: f64 = r8 * (y).abs();
            u10 = { let b11 = ((u10 + u10) * (u10 + u10) + 1.25).cbrt(); b11 * (y).sin().exp() + b11 };
        }
    }
    (y + (a[(w1 + 0) % 3] + (1.86_f64 + k)))
}


#[differentiable]
fn program_11(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 && (n > 2) {
        w1 += 1;
        if !((x / (1.5 + 1.04_f64 * 1.04_f64)) >= (k / (1.5 + y * y))) {
            let mut v2: [f64; 2] = [(1.16_f64 * a[0]), (1.72_f64).max((k - y))];
            { let e = (v2[0] + k); v2.fill(e); }
            let mut v3: (f64, f64) = ((y - (if ((-0.78_f64) >= (1.86_f64 * y)) && (x > y) { a[w1 % 3] } else { ((w1 % 5) as f64) })), y);
        } else {
            if ((n + 2) % 3 < 1) || (k < y) { break; }
        }
    }
    a[1]
}


#[differentiable]
fn program_12(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * y;
        let mut u4: f64 = r2 * (y * y + 0.5).powf(((n % 5) as f64).tanh());
        let v5: f64;
        if n > 2 { v5 = a[n % 3]; } else { v5 = (y + y); }
    }
    for i6 in (0..7).step_by(3) {
        let mut u7: f64 = ((match (i6 + 0) % 3 { 0 => (y).mul_add(0.5, a[i6 % 3]), 1 | 2 => (0.74_f64 * y), _ => (match i6 % 3 { 0 => 0.37_f64, 1 | 2 => a[2], _ => a[(i6 + 2) % 3] }) }) * (match (i6 + 0) % 3 { 0 => (y).mul_add(0.5, a[i6 % 3]), 1 | 2 => (0.74_f64 * y), _ => (match i6 % 3 { 0 => 0.37_f64, 1 | 2 => a[2], _ => a[(i6 + 2) % 3] }) }) + 0.5).powf(((0.69_f64 * a[i6 % 3]) + y).tanh());
    }
    (-(if (match 0 { 0 => y, 1 | 2 => a[(n + 0) % 3], _ => k }) >= (x * y) { (y).tanh() } else { (match 1 { 0 => y, 1 | 2 => 1.13_f64, _ => 1.35_f64 }) }))
}


#[differentiable]
fn program_13(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if ((y - a[1]) < (y * y + 1.25).cbrt()) && (n > 0) { return x; }
    let u1: f64 = ((x).mul_add(0.5, y) + (k).powi(3));
    if ((y * y + 1.25).cbrt() <= u1) || ((1.08_f64 + 0.46_f64) <= (u1 * u1 + 0.5).powf(a[n % 3].tanh())) { return (a[(n + 0) % 3] + (k + u1)); }
    a[1]
}


#[differentiable]
fn program_14(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (-x) >= (y - x) {
        let mut u1: f64 = (((if ((1.61_f64).mul_add(0.5, y) > x) && (y <= (y - y)) { a[2] } else { x }) + 1.21_f64)).mul_add(0.5, a[(n + 0) % 3]);
        for i2 in 0..n {
            if (n > 0) && (a[n % 3] > { let b3 = y; b3 * u1 + b3 }) { continue; }
            'l4: for i5 in (0..7).step_by(3) {
                let mut u6: f64 = y;
            }
        }
    } else {
    }
    (-(if (k).max(y) < (a[n % 3] * a[n % 3] + 0.5).powf(0.18_f64.tanh()) { 0.26_f64 } else { a[(n + 0) % 3] }))
}


#[differentiable]
fn program_15(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u3: f64 = (if (n + 0) % 3 > 1 { { let b2 = { let b1 = x; b1 * a[n % 3] + b1 }; b2 * (if n > 2 { x } else { y }) + b2 } } else { x });
    if !((n + 1) % 3 == 0) { return ((1.20_f64 * 1.20_f64 + 0.5).powf(a[n % 3].tanh()) * k); }
    let mut u4: f64 = ((x).cos() * (x).cos() + 0.5).powf(((y * a[(n + 2) % 3])).powi(2).tanh());
    let mut v5: (f64, f64) = (u4, (if n > 2 { y } else { (a[n % 3] * 1.46_f64) }));
    let t6 = [1.55_f64, 0.79_f64, 0.56_f64, 0.25_f64];
    let mut u7: f64 = y;
    v5.0 /= 1.5 + ((u4).sin().exp() + (u7 - u3)) * ((u4).sin().exp() + (u7 - u3));
    let mut u8: f64 = a[(n + 0) % 3];
    let c11 = |p9: f64, p10: f64| 1.51_f64;
    ((u7 + (u4 - u3)) * ((v5.1 + a[0]) * (1.59_f64 * v5.0)))
}


#[differentiable]
fn program_16(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..2 {
        if (n > 2) || (n > 2) {
            let mut u3: f64 = (x * y);
        } else {
        }
    }
    (((y + 1.13_f64) - k) + ((y + 1.28_f64) / (1.5 + (x + 1.51_f64) * (x + 1.51_f64))))
}


#[differentiable]
fn program_17(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().skip(1) {
        let mut u3: f64 = r1 * (y + a[1]);
        let mut x: f64 = u3;
        let mut u4: f64 = (match (n + 2) % 3 { 0 => ((x - x)).min((u3).powi(1)), 1 | 2 => (x * x + 1.25).ln(), _ => u3 });
    }
    let u5: f64 = (((0.88_f64).mul_add(0.5, y) + (a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).recip()) + ((match n % 3 { 0 => y, 1 | 2 => a[(n + 1) % 3], _ => a[n % 3] })).min((y * y + 1.25).cbrt()));
    ((0.59_f64 * x) - (if !(n > 2) { (k * k + 1.25).recip() } else { 1.72_f64 }))
}


#[differentiable]
fn program_18(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n > 0) {
        let mut w1: usize = 0;
        while w1 < 1 {
            w1 += 1;
            let mut u2: f64 = (((k + x) + ((w1 % 5) as f64))).sin().exp();
        }
        for i3 in 0..w1 % 4 {
            let mut w4: usize = 0;
            let v5: f64 = loop {
                w4 += 1;
                if w4 >= 3 { break (if n > 1 { (y * y + 0.5).powf(y.tanh()) } else { y }); }
            };
        }
    } else {
    }
    (((y + y) + (k * x)) + x)
}


#[differentiable]
fn program_19(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 4 {
        w1 += 1;
        let mut v3: bool = n > 0;
        'l6: for (r5, r4) in a.iter().enumerate() {
            let mut u7: f64 = r4 * (0.58_f64 - y);
            'l8: for i9 in 1..=3 {
            }
        }
    }
    ((if n > 2 { (x * y) } else { y })).tanh()
}


#[differentiable]
fn program_20(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (if n % 3 != 1 { ((-1.65_f64) * (-1.65_f64) + 1.25).sqrt() } else { ((y / (1.5 + a[n % 3] * a[n % 3])) * a[n % 3]) });
    let v2: f64;
    if ((a[n % 3] * a[n % 3] + 0.5).powf(y.tanh()) <= (y + 1.69_f64)) || (1.69_f64 >= (match (n + 1) % 3 { 0 => 1.69_f64, 1 | 2 => 1.44_f64, _ => u1 })) { v2 = ((0.99_f64 - y) / (1.5 + (a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).sqrt() * (a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).sqrt())); } else { v2 = 1.36_f64; }
    let u3: f64 = u1;
    let mut u4: f64 = ((v2 + (-a[(n + 0) % 3])) + (if n > 3 { y } else { (y - v2) }));
    for i5 in 0..3 {
        let t6 = [0.45_f64, 1.95_f64];
        u4 /= 1.5 + (u4).max(a[i5 % 3]) * (u4).max(a[i5 % 3]);
    }
    a[0]
}


#[differentiable]
fn program_21(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    for r2 in a.iter().skip(1) {
        let mut u4: f64 = r2 * (u1 + k);
    }
    y
}


#[differentiable]
fn program_22(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(y + y), (x).sin()];
    for i2 in 0..1 {
        let mut u3: f64 = ((match i2 % 3 { 0 => (v1[(n + 2) % 2]).powi(0), 1 | 2 => (y + x), _ => 1.04_f64 }) * ((1.50_f64).powi(0) + (a[0] + v1[i2 % 2])));
        let u4: f64 = u3;
    }
    if n > 2 {
        for i5 in 0..2 {
            for (r6, r7) in a.iter().zip(&v1) {
                let mut u8: f64 = r6 * 0.84_f64;
                let mut u9: f64 = r7 * (y * y + 0.5).powf(x.tanh());
                let c11 = |p10: f64| p10;
            }
        }
    }
    let mut w12: usize = 0;
    let v13: f64 = loop {
        w12 += 1;
        let mut w14: usize = 0;
        while w14 < 2 && (w12 % 3 < 1) {
            w14 += 1;
            for i15 in 0..n {
                let mut w16: usize = 0;
                loop {
                    w16 += 1;
                    if w16 >= 1 { break; }
                }
            }
        }
        if w12 >= 3 { break ((y + v1[w14 % 2]) + y); }
    };
    0.59_f64
}


#[differentiable]
fn program_23(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().skip(1) {
        let mut u3: f64 = r1 * (x).sin().exp();
        let t4 = [1.00_f64, 0.53_f64];
    }
    ({ let b6 = { let b5 = y; b5 * y + b5 }; b6 * (-0.32_f64) + b6 } * (y).max(y))
}


#[differentiable]
fn program_24(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n + 0) % 3 > 0 { return ({ let b1 = y; b1 * y + b1 } * { let b1 = y; b1 * y + b1 } + 1.25).cbrt(); }
    'l2: for i3 in (0..7).step_by(3) {
    }
    (if (n + 1) % 3 != 1 { (if n > 3 { (if !(n > 2) { x } else { y }) } else { (x * 1.31_f64) }) } else { (if !({ let b4 = a[n % 3]; b4 * y + b4 } >= x) { (x).max(y) } else { (a[n % 3] + 1.19_f64) }) })
}


#[differentiable]
fn program_25(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n % 3 == 2) {
        for i1 in 0..4 {
            let mut u2: f64 = (match n % 3 { 0 => y, 1 | 2 => ((y).mul_add(0.5, y) + (a[n % 3] + y)), _ => (1.58_f64 / (1.5 + (y * y + 0.5).powf(a[i1 % 3].tanh()) * (y * y + 0.5).powf(a[i1 % 3].tanh()))) });
            let mut u3: f64 = (y).max((if (n % 3 != 1) || (n > 2) { (if (i1 + 0) % 3 == 0 { y } else { 0.17_f64 }) } else { u2 }));
        }
        let mut v5: (f64, f64) = (((y + x) / (1.5 + { let b4 = a[n % 3]; b4 * 1.73_f64 + b4 } * { let b4 = a[n % 3]; b4 * 1.73_f64 + b4 })), ((y).min(a[n % 3])).mul_add(0.5, ((n % 5) as f64)));
    }
    let mut x: f64 = { let b7 = y; b7 * { let b6 = (((n % 5) as f64) - y); b6 * (match (n + 2) % 3 { 0 => x, 1 | 2 => 1.39_f64, _ => y }) + b6 } + b7 };
    let mut u8: f64 = (((x + y) + a[n % 3]) * ((((n % 5) as f64)).mul_add(0.5, x)).powi(2));
    x = 1.61_f64;
    let mut v9: usize = 1;
    let mut w10: usize = 0;
    let v11: f64 = loop {
        w10 += 1;
        if w10 >= 2 { break ((u8 + y) / (1.5 + (u8 * 1.91_f64) * (u8 * 1.91_f64))); }
    };
    ((v11).atan() + { u8 = (a[0]).sin(); y })
}


#[differentiable]
fn program_26(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (((1.22_f64).min(y)).tanh() - ({ let b1 = y; b1 * y + b1 }).sin().exp());
    u2 *= ((0.67_f64).powi(0)).sin();
    let mut u2: usize = n % 4;
    let t3 = [0.73_f64, 1.41_f64];
    let mut t3: usize = 1;
    let u5: f64 = (((y).mul_add(0.5, y) * (y).mul_add(0.5, y) + 1.25).sqrt() * ((if (y + a[t3 % 3]) <= { let b4 = y; b4 * y + b4 } { a[1] } else { ((t3 % 5) as f64) }) * (a[u2 % 3] * a[u2 % 3] + 1.25).ln_1p()));
    (if (n > 0) && (n > 2) { (u5).min(u5) } else { 0.90_f64 })
}


#[differentiable]
fn program_27(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let t2 = [1.42_f64, 1.02_f64, 0.77_f64];
    'l5: for r3 in t2.iter() {
        let mut u6: f64 = r3 * (y + y);
        std::mem::swap(&mut u1, &mut u6);
        if ((y - u6) >= (u6).powi(1)) || (n > 2) {
            let (mut v7, mut v8): (f64, f64) = (u1, (match (n + 2) % 3 { 0 => (a[0] / (1.5 + u1 * u1)), 1 | 2 => (u6 / (1.5 + u1 * u1)), _ => (a[n % 3] * a[n % 3] + 1.25).sqrt() }));
            for r9 in &a {
                let mut u11: f64 = r9 * v7;
                std::mem::swap(&mut u1, &mut u6);
            }
        }
    }
    (a[(n + 2) % 3] + ((u1 - ((n % 5) as f64)) * a[n % 3]))
}


#[differentiable]
fn program_28(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((k - (a[n % 3] * y))).mul_add(0.5, y);
    let y: f64 = (((y).sin().exp()).powi(1) + u1);
    let mut u1: usize = n % 4;
    (y - y)
}


#[differentiable]
fn program_29(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter() {
        let mut u4: f64 = r1 * (x + x);
        let mut u5: f64 = (u4).powi(3);
    }
    let u6: f64 = (0.58_f64 + ((y).hypot(a[n % 3]) - (-y)));
    for i7 in 0..4 {
        'l10: for r8 in a.iter().skip(1) {
            let mut u11: f64 = r8 * y;
            u11 = u6;
            let mut u12: f64 = (match n % 3 { 0 => ((1.65_f64 - ((i7 % 5) as f64)) * (1.65_f64 - ((i7 % 5) as f64)) + 1.25).ln(), 1 | 2 => ((a[n % 3] / (1.5 + y * y)) + (u11 / (1.5 + 1.19_f64 * 1.19_f64))), _ => ((1.08_f64 * u6) + u6) });
            'l15: for r13 in a {
                let mut u16: f64 = r13 * (if (if i7 % 3 != 1 { u12 } else { 1.13_f64 }) < (a[i7 % 3] * a[i7 % 3]) { a[1] } else { y });
                u16 = (y * u12);
                for i17 in (0..7).step_by(3) {
                    let mut u18: f64 = u16;
                }
                let mut t19 = [1.63_f64, 0.81_f64, 1.71_f64, 0.74_f64];
                t19[2] = 1.32_f64;
            }
        }
    }
    u6
}


#[differentiable]
fn program_30(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a {
        let mut u3: f64 = r1 * (if n > 3 { a[(n + 0) % 3] } else { y });
        for r4 in a.iter().skip(1) {
            let mut u6: f64 = r4 * (u3 + k);
            for i7 in 1..=2 {
                u6 = ({ let b8 = (u3 + u3); b8 * { u6 = (a[(i7 + 1) % 3]).sin(); a[n % 3] } + b8 } * ({ let b9 = u6; b9 * a[i7 % 3] + b9 } * { let b9 = u6; b9 * a[i7 % 3] + b9 } + 0.5).powf(0.35_f64.tanh()));
                std::mem::swap(&mut u3, &mut u6);
                let mut v10: bool = n > 2;
                let mut u3: [f64; 2] = [a[(n + 2) % 3]; 2];
            }
            let mut w11: usize = 0;
            while w11 < 2 {
                w11 += 1;
                for r12 in a {
                    let mut u14: f64 = r12 * (if n > 1 { u3 } else { u6 });
                    let u15: f64 = u6;
                    u6 = (u14).powi(1);
                    let y: f64 = ({ u14 = (k).sin(); (u6 * u6) }).sin().exp();
                    let u16: f64 = { u14 = (({ u3 = (y).sin(); y } + (a[n % 3]).tanh())).sin(); u6 };
                }
            }
        }
    }
    (((x - y) * (0.12_f64 * 0.12_f64 + 1.25).recip()) / (1.5 + (-y) * (-y)))
}


#[differentiable]
fn program_31(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 0) && ((-y) > (y / (1.5 + y * y))) { return ((x / (1.5 + y * y))).powi(2); }
    let v2: f64;
    if n > 3 { v2 = (y - ((n % 5) as f64)); } else { v2 = ({ let b1 = 1.52_f64; b1 * a[n % 3] + b1 } + (y * y + 0.5).powf(y.tanh())); }
    let u3: f64 = a[(n + 2) % 3];
    let mut v2: f64 = (y + y);
    v2 /= 1.5 + (if n > 2 { (a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(y.tanh()) } else { { let b4 = 0.95_f64; b4 * u3 + b4 } }) * (if n > 2 { (a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(y.tanh()) } else { { let b4 = 0.95_f64; b4 * u3 + b4 } });
    let mut v5: [f64; 2] = [((v2 * v2 + 0.5).powf(v2.tanh()) + (1.60_f64).sin().exp()), (1.03_f64).mul_add(0.5, u3)];
    v2 += ((2.00_f64 + 0.87_f64) - (u3 + v2));
    let mut u6: f64 = ((1.12_f64 * 1.12_f64 + 0.5).powf(0.32_f64.tanh()) - ((u3).sin().exp() - (y).mul_add(0.5, u3)));
    'l7: for i8 in 0..1 {
        let mut u9: f64 = ((1.91_f64).mul_add(0.5, u3)).sin().exp();
    }
    let mut v10: f64 = k + ((n % 5) as f64);
    let mut w11: usize = 0;
    while w11 < 1 {
        w11 += 1;
    }
    (-{ let b12 = u6; b12 * (match w11 % 3 { 0 => y, 1 | 2 => 1.10_f64, _ => v5[0] }) + b12 })
}


#[differentiable]
fn program_32(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: loop {
        w1 += 1;
        let mut v4: usize = (w1 + 1) % 4;
        if w1 >= 2 { break; }
    }
    let mut v5: [f64; 4] = [x; 4];
    let mut w6: usize = 0;
    while w6 < 4 {
        w6 += 1;
        if !(v5[0] > a[w1 % 3]) { v5[1] += { let b7 = a[w6 % 3]; b7 * y + b7 }; continue; }
    }
    for r8 in a.iter().rev() {
        let mut u10: f64 = r8 * 1.40_f64;
        let c13 = |p11: f64, p12: f64| 1.50_f64;
    }
    (((y + 1.63_f64) * (v5[w1 % 4] + 1.86_f64)) * y)
}


#[differentiable]
fn program_33(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a {
        let mut u3: f64 = r1 * x;
        let mut w4: usize = 0;
        while w4 < 2 && (n > 2) {
            w4 += 1;
        }
    }
    ((x / (1.5 + (if (x < (a[n % 3] - a[(n + 2) % 3])) || (y >= (1.10_f64 + a[n % 3])) { y } else { a[2] }) * (if (x < (a[n % 3] - a[(n + 2) % 3])) || (y >= (1.10_f64 + a[n % 3])) { y } else { a[2] })))).mul_add(0.5, a[n % 3])
}


#[differentiable]
fn program_34(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let y: f64 = (y / (1.5 + (a[(n + 2) % 3]).sin() * (a[(n + 2) % 3]).sin()));
    let mut u1: f64 = ((if n > 2 { y } else { ((n % 5) as f64) }) * a[(n + 1) % 3]);
    'l2: for i3 in 0..2 {
        let mut u4: f64 = u1;
    }
    let mut w5: usize = 0;
    while w5 < 2 {
        w5 += 1;
        let mut u6: f64 = ((u1 + (a[w5 % 3] - 0.36_f64))).powi(0);
    }
    let t7 = [1.19_f64, 0.94_f64, 1.33_f64, 1.21_f64];
    let mut v8: (f64, f64) = ((-(y * 0.46_f64)), ((w5 % 5) as f64));
    a[w5 % 3]
}


#[differentiable]
fn program_35(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.75_f64, 0.25_f64];
    let v2: f64;
    if !(n > 3) { v2 = (if !(2 == 1) { 0.34_f64 } else { (1.61_f64 + x) }); } else { v2 = (1.53_f64 / (1.5 + (0.61_f64 * a[n % 3]) * (0.61_f64 * a[n % 3]))); }
    for r3 in &t1 {
        let mut u5: f64 = r3 * (a[1] - y);
        let u6: f64 = (v2 + (u5 - u5));
        if !(n > 2) {
            let mut w7: usize = 0;
            let v9: f64 = 'l8: loop {
                w7 += 1;
                if w7 >= 1 { break a[w7 % 3]; }
            };
            for r10 in &a {
                let mut u12: f64 = r10 * (a[n % 3] * a[w7 % 3]);
                std::mem::swap(&mut u5, &mut u12);
                if v9 < a[w7 % 3] { break; }
            }
        } else {
            let mut u13: f64 = (if n > 0 { 1.51_f64 } else { (if n > 1 { k } else { k }) });
            for i14 in 0..n % 4 {
            }
        }
    }
    ((y / (1.5 + (v2 - ((n % 5) as f64)) * (v2 - ((n % 5) as f64)))) - (y / (1.5 + { let b15 = y; b15 * v2 + b15 } * { let b15 = y; b15 * v2 + b15 })))
}


#[differentiable]
fn program_36(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = y;
    let (mut v1, mut v2): (f64, f64) = (x, (x - (k).cos()));
    x
}


#[differentiable]
fn program_37(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * 1.36_f64;
    for r2 in a.iter().skip(1) {
        let mut u4: f64 = r2 * (y * y + 1.25).cbrt();
        'l5: for i6 in (0..7).step_by(3) {
            let mut u7: f64 = (0.19_f64 * (if (x + u4) > u4 { u4 } else { (u4).atan() }));
            let mut v8: usize = i6 % 4;
        }
    }
    if (if !(v1 >= { let b9 = a[n % 3]; b9 * a[n % 3] + b9 }) { 1.15_f64 } else { y }) >= a[(n + 0) % 3] {
        let mut v10: [f64; 3] = [((if n > 2 { a[1] } else { x }) + (a[n % 3] / (1.5 + y * y))), ((-y) - 1.01_f64), ((y * a[0]) - (y - 1.10_f64))];
        for i11 in 0..n {
            let c13 = |p12: f64| (p12).max(((-a[i11 % 3]) / (1.5 + a[(i11 + 0) % 3] * a[(i11 + 0) % 3])));
            let mut v14: f64 = ((i11 % 5) as f64) * v1;
        }
    }
    let c17 = |p15: f64, p16: f64| ((p16).mul_add(0.5, k) * (p16).mul_add(0.5, k) + 1.25).ln();
    ((y).max(a[0])).hypot((v1 - c17(y, ((n % 5) as f64))))
}


#[differentiable]
fn program_38(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if n % 3 == 0 { v1 = y; } else { v1 = y; }
    if n > 1 { return a[(n + 2) % 3]; }
    let mut w2: usize = 0;
    while w2 < 4 && (n % 3 == 1) {
        w2 += 1;
        if (n > 1) || ((if n > 3 { 1.70_f64 } else { y }) <= (v1).mul_add(0.5, 0.42_f64)) { return y; }
        let mut u3: f64 = v1;
        for r4 in &a {
            let mut u6: f64 = r4 * (u3 * v1);
        }
    }
    ((a[w2 % 3] + (a[1] * y))).min(((0.85_f64).powi(0) * (((n % 5) as f64)).sin().exp()))
}


#[differentiable]
fn program_39(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (((if !(n > 1) { a[n % 3] } else { k }) * (if !(n > 1) { a[n % 3] } else { k }) + 1.25).cbrt() + ((y * y + 0.5).powf(1.81_f64.tanh()) / (1.5 + y * y)));
    let x: f64 = 0.36_f64;
    ((x - a[n % 3]) * (x - a[n % 3]) + 0.5).powf((-1.05_f64).tanh())
}


#[differentiable]
fn program_40(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 1 && (0.25_f64 >= (match n % 3 { 0 => y, 1 | 2 => y, _ => 1.07_f64 })) {
        w1 += 1;
        if !(n > 1) { return (k / (1.5 + (y).hypot(y) * (y).hypot(y))); }
        for i3 in 0..n {
            if (i3 % 3 < 2) || (1 == 0) {
                for r4 in a.iter().rev() {
                    let mut u6: f64 = r4 * 0.61_f64;
                    if n > 1 { u6 += 0.82_f64; break 'l2; }
                }
                for r7 in a.iter().rev() {
                    let mut u9: f64 = r7 * (y - y);
                    let v10: f64;
                    if (i3 + 0) % 3 > 0 { v10 = y; } else { v10 = ((1.43_f64 * u9) * (1.43_f64 * u9) + 0.5).powf((u9 + 0.92_f64).tanh()); }
                    if 2 == 0 { u9 += (1.48_f64 * 1.48_f64 + 1.25).sqrt(); break; }
                }
            } else {
                let mut v11: f64 = k + ((w1 % 5) as f64);
                let mut u12: f64 = { v11 += v11; (match 1 { 0 => { v11 += ((n % 5) as f64); y }, 1 | 2 => { v11 += 0.26_f64; y }, _ => x }) };
            }
            if a[(w1 + 1) % 3] <= (a[1] / (1.5 + a[n % 3] * a[n % 3])) { continue; }
            let mut v13: [f64; 3] = [y; 3];
        }
    }
    x
}


#[differentiable]
fn program_41(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter() {
        let mut u4: f64 = r1 * 0.68_f64;
        let mut v5: [f64; 2] = [(u4 + (a[1]).mul_add(0.5, a[n % 3])), (a[(n + 0) % 3]).mul_add(0.5, k)];
    }
    (0.50_f64).sin().exp()
}


#[differentiable]
fn program_42(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in (0..7).step_by(3) {
        if n > 1 { break; }
        let u3: f64 = ((if (y).max(a[0]) > a[i2 % 3] { (y).sin().exp() } else { (x).sin() }) - ((k * y) * (k * y) + 0.5).powf((0.91_f64).sin().exp().tanh()));
        let v4: f64;
        if (n > 2) || (n > 1) { v4 = ((1.64_f64 * 1.64_f64 + 0.5).powf(u3.tanh()) * (1.64_f64 * 1.64_f64 + 0.5).powf(u3.tanh()) + 1.25).cbrt(); } else { v4 = (y).mul_add(0.5, u3); }
    }
    let u5: f64 = (((a[(n + 2) % 3] / (1.5 + x * x)) * (y * y + 1.25).ln())).mul_add(0.5, y);
    let mut w6: usize = 0;
    'l7: loop {
        w6 += 1;
        let mut u9: f64 = (u5 + ((1.71_f64).cos() + a[w6 % 3]));
        let u10: f64 = (u5).min(((u9 + u9) + (if !((-u5) < (k + u5)) { u9 } else { y })));
        if w6 >= 4 { break; }
    }
    1.10_f64
}


#[differentiable]
fn program_43(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = { let b1 = ((0.73_f64).cos() * (y).mul_add(0.5, x)); b1 * ((1.52_f64).sin().exp() * (if !(n > 1) { 0.26_f64 } else { a[n % 3] })) + b1 };
    let mut u4: f64 = ((if n > 0 { 0.72_f64 } else { (a[(n + 1) % 3] + u2) })).min({ let b3 = u2; b3 * x + b3 });
    for i5 in 0..n % 4 {
        'l8: for r6 in a.iter().rev() {
            let mut u9: f64 = r6 * u4;
        }
    }
    ((n % 5) as f64)
}


#[differentiable]
fn program_44(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((if (y + y) > x { (x).sin().exp() } else { y }) * (k * k + 1.25).ln_1p());
    for r2 in a.iter().skip(1) {
        let mut u4: f64 = r2 * { let b5 = u1; b5 * 1.81_f64 + b5 };
        for (r7, r6) in a.iter().enumerate() {
            let mut u8: f64 = r6 * y;
            let (mut u4, mut v9): (f64, f64) = (a[1], u1);
        }
        u4 += ((u1).sin().exp() + (1.39_f64 * 1.39_f64 + 1.25).recip());
    }
    let mut u10: f64 = (-0.29_f64);
    let u11: f64 = u10;
    'l12: for i13 in 0..n {
        for i14 in 0..n {
            let mut v15: f64 = ((i14 % 5) as f64) + 1.48_f64;
            for r16 in a.iter().rev() {
                let mut u18: f64 = r16 * (a[i14 % 3]).mul_add(0.5, 0.35_f64);
            }
        }
    }
    ((a[0] + y) + (y * y + 1.25).sqrt())
}


#[differentiable]
fn program_45(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-((((n % 5) as f64) * x) * (1.46_f64 + 1.52_f64)));
    let u2: f64 = ((if (n > 0) || (0.58_f64 >= u1) { (a[0]).mul_add(0.5, 0.93_f64) } else { (-a[n % 3]) })).mul_add(0.5, u1);
    let mut u1: bool = !((-a[2]) <= (1.36_f64 * 1.36_f64 + 0.5).powf(1.64_f64.tanh()));
    if (2 != 0) || (u1) { return 1.35_f64; }
    let u5: f64 = { let b4 = (-{ let b3 = 1.14_f64; b3 * 1.73_f64 + b3 }); b4 * 1.10_f64 + b4 };
    if !((match (n + 0) % 3 { 0 => u5, 1 | 2 => y, _ => a[n % 3] }) > x) {
        let mut v6: [f64; 4] = [(u2 + u2), (if n % 3 != 2 { (u5 + 0.68_f64) } else { (1.52_f64 / (1.5 + u5 * u5)) }), ((u2 * a[(n + 2) % 3]) + (1.16_f64 * 1.48_f64)), (x).abs()];
        let mut u1: usize = n % 4;
        let mut u7: f64 = (((u5 - a[u1 % 3]) + u2) + ((u2).sin().exp() * (u2).sin().exp() + 1.25).ln_1p());
    } else {
        let mut v8: bool = !((k + 1.19_f64) < (-u2));
    }
    'l9: for i10 in (0..7).step_by(3) {
    }
    k
}


#[differentiable]
fn program_46(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (0.70_f64).mul_add(0.5, y);
    for (r3, r2) in a.iter().enumerate() {
        let mut u4: f64 = r2 * { u1 = (u1).sin(); u1 };
        u1 *= (k).sin();
        let mut u5: f64 = a[(n + 1) % 3];
    }
    for i6 in 0..n % 4 {
        let u7: f64 = ((a[i6 % 3] * a[i6 % 3] + 1.25).cbrt()).max(((y * x) * (y * x) + 0.5).powf((y * u1).tanh()));
        'l10: for r8 in &a {
            let mut u11: f64 = r8 * (match (i6 + 0) % 3 { 0 => a[i6 % 3], 1 | 2 => u1, _ => 0.89_f64 });
            u1 -= ((match i6 % 3 { 0 => 1.02_f64, 1 | 2 => u11, _ => u7 }) / (1.5 + 0.74_f64 * 0.74_f64));
            'l12: for i13 in 1..=1 {
                'l16: for r14 in a.iter().rev() {
                    let mut u17: f64 = r14 * (((i6 % 5) as f64) + y);
                    let mut v18: [f64; 4] = [u11, (if !((0.46_f64 * u1) >= a[i6 % 3]) { (u17).min(u17) } else { (if !(n > 2) { u17 } else { u1 }) }), ((u1 - u7) / (1.5 + (a[1]).sin().exp() * (a[1]).sin().exp())), a[2]];
                    let u19: f64 = u7;
                    let u1: f64 = (u11).tanh();
                }
            }
        }
    }
    a[1]
}


#[differentiable]
fn program_47(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * (if !((y).sin().exp() < a[(n + 0) % 3]) { x } else { y });
        let mut u4: f64 = r2 * { let b5 = u3; b5 * y + b5 };
        for r6 in a.iter().rev() {
            let mut u8: f64 = r6 * (match n % 3 { 0 => y, 1 | 2 => u4, _ => 1.39_f64 });
            let mut w9: usize = 0;
            'l10: while w9 < 4 {
                w9 += 1;
                'l11: for i12 in 0..w9 % 4 {
                    std::mem::swap(&mut u3, &mut u4);
                    u4 = u8;
                    let y: f64 = ((u3 * u3 + 1.25).cbrt()).hypot(((u8 + y) * 1.67_f64));
                    let mut u13: f64 = (match 1 { 0 => ((if (a[i12 % 3] / (1.5 + k * k)) <= u8 { y } else { 0.64_f64 })).sin().exp(), 1 | 2 => ((0.82_f64).tanh() * (u8 - u4)), _ => ((-u4) - (0.18_f64 + y)) });
                }
            }
            for r14 in a {
                let mut u16: f64 = r14 * (k + u4);
                let mut u17: f64 = a[w9 % 3];
                let t18 = [0.71_f64, 1.95_f64];
            }
        }
    }
    ((-a[n % 3]) + a[(n + 1) % 3])
}


#[differentiable]
fn program_48(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = ((a[0] * y) > y) || (n > 3);
    let mut w2: usize = 0;
    while w2 < 3 && (n > 2) {
        w2 += 1;
        let mut y: f64 = ((if (v1) || ((w2 + 0) % 3 == 0) { x } else { y }) - ((a[0] - x)).mul_add(0.5, a[w2 % 3]));
    }
    let t3 = [1.26_f64, 1.40_f64, 0.35_f64];
    let mut u4: f64 = ((if v1 { (((n % 5) as f64) / (1.5 + y * y)) } else { (-0.14_f64) })).powi(2);
    ((if (match w2 % 3 { 0 => 0.40_f64, 1 | 2 => y, _ => x }) < (0.23_f64).max(y) { (u4 * u4 + 0.5).powf(0.51_f64.tanh()) } else { (((w2 % 5) as f64)).mul_add(0.5, a[w2 % 3]) }) + (k * (0.34_f64 * 0.34_f64 + 0.5).powf(((w2 % 5) as f64).tanh())))
}


#[differentiable]
fn program_49(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * 0.43_f64;
    if (n > 2) && (n > 2) {
        let mut u2: f64 = (match n % 3 { 0 => ((x).max(1.67_f64) * 0.63_f64), 1 | 2 => ((y * y + 1.25).ln() * (y).mul_add(0.5, 0.27_f64)), _ => ((n % 5) as f64) });
    } else {
        let mut u3: f64 = ((y - (a[n % 3] * a[n % 3] + 0.5).powf(y.tanh())) + (if n > 0 { (y).powi(0) } else { (1.50_f64).powi(0) }));
        let mut w4: usize = 0;
        loop {
            w4 += 1;
            if w4 >= 2 { break; }
            if n > 2 {
            } else {
            }
        }
    }
    y
}


#[differentiable]
fn program_50(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y * y + 1.25).recip() * (y * y + 1.25).recip() + 0.5).powf((1.80_f64).mul_add(0.5, 1.50_f64).tanh()) * a[0]);
    let u2: f64 = 1.21_f64;
    'l5: for r3 in a.iter().rev() {
        let mut u6: f64 = r3 * (-1.26_f64);
        u6 = (if n > 3 { (match n % 3 { 0 => (k * u1), 1 | 2 => u6, _ => { let b7 = a[0]; b7 * ((n % 5) as f64) + b7 } }) } else { 0.14_f64 });
        let mut u8: f64 = (((0.65_f64).sin().exp() - (u2 + a[(n + 1) % 3])) + (if (n + 1) % 3 != 1 { (u6).powi(0) } else { a[n % 3] }));
        u6 = (y + ((u8).mul_add(0.5, u6) * (a[(n + 0) % 3] * a[(n + 0) % 3] + 0.5).powf(u8.tanh())));
    }
    0.59_f64
}


#[differentiable]
fn program_51(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((-y) * (-y) + 0.5).powf(0.54_f64.tanh()); }
    let mut u2: f64 = ({ let b1 = 1.16_f64; b1 * (y - a[n % 3]) + b1 } * (x).cos());
    if ((1.27_f64 * 1.27_f64 + 0.5).powf(u2.tanh()) >= (u2).atan()) || ((u2).sin().exp() > a[(n + 0) % 3]) { return (u2).tanh(); }
    u2 = (if y <= (y * y + 0.5).powf(((n % 5) as f64).tanh()) { (match n % 3 { 0 => 1.99_f64, 1 | 2 => (u2).hypot(u2), _ => 1.83_f64 }) } else { a[(n + 2) % 3] });
    u2 -= { let b3 = u2; b3 * (y + u2) + b3 };
    let mut u2: f64 = { u2 = (((x - u2)).mul_add(0.5, u2)).sin(); (-x) };
    let mut u4: f64 = (((if ((a[(n + 1) % 3]).sin().exp() < (y).hypot(0.99_f64)) || (n > 2) { y } else { u2 }) - y) * ((if ((a[(n + 1) % 3]).sin().exp() < (y).hypot(0.99_f64)) || (n > 2) { y } else { u2 }) - y) + 0.5).powf(((k * 0.16_f64) * (k * 0.16_f64) + 1.25).ln().tanh());
    if n > 2 { return ((a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).cbrt() * (a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).cbrt() + 0.5).powf((0.33_f64 * 0.33_f64 + 1.25).cbrt().tanh()); }
    (((u2 * u4)).powi(0) * ((u2 * u4)).powi(0) + 0.5).powf(((a[n % 3]).min(1.79_f64) + (a[2] + 1.59_f64)).tanh())
}


#[differentiable]
fn program_52(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = ((y * a[n % 3]) * (y * a[n % 3]) + 1.25).recip();
    x = (-{ let b1 = (x + ((n % 5) as f64)); b1 * x + b1 });
    let mut v2: bool = n % 3 < 1;
    let mut v3: usize = (n + 2) % 4;
    (a[(n + 1) % 3] - (match 2 { 0 => a[(v3 + 2) % 3], 1 | 2 => x, _ => x }))
}


#[differentiable]
fn program_53(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut v2: [f64; 3] = [y; 3];
    let mut v3: f64 = k + 0.63_f64;
    for (r5, r4) in a.iter().enumerate() {
        let mut u6: f64 = r4 * y;
        for r7 in &v2 {
            let mut u9: f64 = r7 * (1.17_f64).powi(2);
            u1 += (u6 * u6 + 1.25).ln();
        }
        let c12 = |p10: f64, p11: f64| a[r5 % 3];
    }
    if n % 3 < 1 { return y; }
    (k).powi(2)
}


#[differentiable]
fn program_54(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (a[n % 3] + ((y + a[n % 3]) - (((n % 5) as f64) - y)));
    let mut v2: f64 = ((n % 5) as f64) * ((n % 5) as f64);
    let mut u3: f64 = 1.76_f64;
    let mut w4: usize = 0;
    while w4 < 3 {
        w4 += 1;
        if !(a[(w4 + 2) % 3] < (a[(w4 + 2) % 3] + y)) { break; }
    }
    x
}


#[differentiable]
fn program_55(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.34_f64, 0.14_f64, 0.22_f64];
    'l4: for r2 in t1 {
        let mut u5: f64 = r2 * (x * 1.25_f64);
        let mut v6: usize = 0;
    }
    (-((if (if (n % 3 < 2) && (n % 3 < 2) { y } else { y }) >= 1.27_f64 { 1.19_f64 } else { a[n % 3] }) + y))
}


#[differentiable]
fn program_56(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (((r2 % 5) as f64) * ((r2 % 5) as f64) + 1.25).recip();
        let mut u4: f64 = (((k + 0.89_f64)).sin().exp()).powi(1);
    }
    x
}


#[differentiable]
fn program_57(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = !(n % 3 < 1);
    let mut u2: f64 = (match n % 3 { 0 => (0.53_f64 * 0.53_f64 + 0.5).powf((a[(n + 2) % 3]).mul_add(0.5, y).tanh()), 1 | 2 => ((if !(y <= k) { 0.80_f64 } else { 0.51_f64 }) / (1.5 + (match 1 { 0 => x, 1 | 2 => x, _ => a[2] }) * (match 1 { 0 => x, 1 | 2 => x, _ => a[2] }))), _ => y });
    let c5 = |p3: f64, p4: f64| p3;
    let y: f64 = u2;
    if ((match (n + 0) % 3 { 0 => y, 1 | 2 => x, _ => k }) >= (k - a[n % 3])) || (v1) { return ((y).powi(0) / (1.5 + u2 * u2)); }
    (match (n + 1) % 3 { 0 => (x).max((match n % 3 { 0 => 0.66_f64, 1 | 2 => u2, _ => 1.16_f64 })), 1 | 2 => (if n % 3 > 1 { (1.47_f64).mul_add(0.5, a[2]) } else { (u2 + y) }), _ => ((k + y) + (k * k + 1.25).cbrt()) })
}


#[differentiable]
fn program_58(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [((x).mul_add(0.5, a[n % 3]) * (y).sin().exp()), ((((n % 5) as f64) + y) * (((n % 5) as f64) + y) + 1.25).cbrt(), y, ((a[0] * y) * (a[n % 3] * a[n % 3]))];
    let mut v2: usize = 1;
    let mut v3: [f64; 4] = [(y + y); 4];
    if 1 > 1 { return ((k * x) + y); }
    let mut u4: f64 = 0.57_f64;
    let c6 = |p5: f64| (((a[0] - p5) * x) * ((a[0] - p5) * x) + 0.5).powf(((y * p5) + (x * 1.88_f64)).tanh());
    let mut v7: f64 = k * 0.16_f64;
    v3.swap(2, 3);
    if c6(u4) <= (a[v2 % 3] - ((n % 5) as f64)) {
        u4 -= ((0.92_f64).tanh()).sin().exp();
    } else {
        v3[2] = { v7 += v7; ((y * y) * (y * y) + 1.25).recip() };
    }
    ((if n > 2 { ((v2 % 5) as f64) } else { (a[0] + a[v2 % 3]) })).powi(3)
}


#[differentiable]
fn program_59(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (1.30_f64 - a[(n + 2) % 3]);
    let mut v2: f64 = k + 0.29_f64;
    for r3 in a.iter().rev() {
        let mut u5: f64 = r3 * u1;
        if n > 2 {
            let mut u6: f64 = (-((u5 * a[2]) + (1.58_f64 * 1.58_f64 + 1.25).cbrt()));
            for r7 in a.iter().skip(1) {
                let mut u9: f64 = r7 * (((n % 5) as f64) / (1.5 + u1 * u1));
                let mut u10: f64 = u1;
                u6 += (u10 + (u10 - 0.10_f64));
            }
        } else if u5 <= k {
            let mut v11: usize = (n + 0) % 4;
        } else {
        }
    }
    a[2]
}


#[differentiable]
fn program_60(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.78_f64, 1.99_f64, 1.29_f64, 1.12_f64];
    let mut u2: f64 = a[(n + 1) % 3];
    u2 -= (if n > 2 { 0.73_f64 } else { (y + a[n % 3]) });
    if (n > 0) || ((a[n % 3] * y) <= (k).mul_add(0.5, y)) { return ((x).powi(1) - (u2 + u2)); }
    let mut u4: f64 = { let b3 = y; b3 * ((((n % 5) as f64) * x) - u2) + b3 };
    let y: f64 = ((k).abs() - (a[0] * a[(n + 2) % 3]));
    let u5: f64 = (((-a[n % 3]) + (u2).sin()) * ((-a[n % 3]) + (u2).sin()) + 0.5).powf({ u2 = ((a[n % 3] / (1.5 + u4 * u4))).sin(); a[(n + 2) % 3] }.tanh());
    let mut u6: f64 = (match (n + 0) % 3 { 0 => ((u4).powi(0) * (k + y)), 1 | 2 => ((n % 5) as f64), _ => (0.23_f64 - u4) });
    let mut u7: f64 = u4;
    let mut w8: usize = 0;
    while w8 < 3 {
        w8 += 1;
        u2 /= 1.5 + { u7 = ({ u4 = (u7).sin(); u4 }).sin(); (u6 * 0.34_f64) } * { u7 = ({ u4 = (u7).sin(); u4 }).sin(); (u6 * 0.34_f64) };
    }
    let mut w9: usize = 0;
    'l10: loop {
        w9 += 1;
        if w9 >= 3 { break; }
    }
    ((u5 * u7) + (0.30_f64 / (1.5 + u7 * u7)))
}


#[differentiable]
fn program_61(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = 2 != 0;
    let mut u2: f64 = (((a[n % 3] * a[(n + 2) % 3])).powi(2) * (if 1.56_f64 < 1.55_f64 { (match 0 { 0 => x, 1 | 2 => 0.52_f64, _ => y }) } else { (y - y) }));
    let u3: f64 = ((u2 + u2) * (u2 + u2) + 1.25).cbrt();
    u2 = 1.97_f64;
    let c6 = |p4: f64, p5: f64| ((if ((0.80_f64 + a[(n + 0) % 3]) >= (p4).mul_add(0.5, 0.25_f64)) || ((if p5 > (p5).abs() { p5 } else { u3 }) > (if (p5 >= (a[(n + 1) % 3]).atan()) || ((k - p4) < (u3 + a[n % 3])) { p5 } else { p5 })) { (1.22_f64 - p5) } else { (if (n > 2) && (n > 3) { 1.09_f64 } else { ((n % 5) as f64) }) }) * (((n % 5) as f64) + (u3 + k)));
    let t7 = [1.28_f64, 0.54_f64, 1.64_f64];
    u2 = (c6((u2 * a[2]), y) + (y * (u2).sin().exp()));
    u2 = k;
    if (c6(u3, 0.18_f64) >= (a[n % 3] + x)) || (n > 0) {
        let mut v8: usize = 0;
    } else {
    }
    (((0.23_f64 * a[2]) * (0.23_f64 * a[2]) + 1.25).ln_1p() * 1.63_f64)
}


#[differentiable]
fn program_62(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((x - y) - (y * y + 0.5).powf(a[n % 3].tanh()))).hypot((a[n % 3] * a[n % 3] + 0.5).powf((y / (1.5 + 1.81_f64 * 1.81_f64)).tanh()));
    for (r3, r2) in a.iter().enumerate() {
        let mut u4: f64 = r2 * (k + u1);
        let mut u1: f64 = u1;
        u1 = { let b6 = (match r3 % 3 { 0 => u1, 1 | 2 => (u1).max(u1), _ => (if n > 2 { u1 } else { 1.37_f64 }) }); b6 * (match r3 % 3 { 0 => { let b5 = u1; b5 * u1 + b5 }, 1 | 2 => (1.05_f64).min(1.76_f64), _ => (u4 * u4 + 1.25).sqrt() }) + b6 };
    }
    let mut u7: f64 = u1;
    let mut w8: usize = 0;
    while w8 < 2 && (n % 3 == 1) {
        w8 += 1;
    }
    (((u7 + u1) * (u7 + u1) + 0.5).powf((match w8 % 3 { 0 => a[n % 3], 1 | 2 => a[(w8 + 2) % 3], _ => u7 }).tanh())).tanh()
}


#[differentiable]
fn program_63(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((a[n % 3] * a[n % 3] + 0.5).powf(y.tanh()) / (1.5 + (a[2]).mul_add(0.5, y) * (a[2]).mul_add(0.5, y))) * (y * a[2]));
    u1 = (((match 2 { 0 => a[n % 3], 1 | 2 => u1, _ => u1 }) + (u1).powi(3)) + (y * y + 0.5).powf((u1 * u1 + 0.5).powf(a[n % 3].tanh()).tanh()));
    u1 = ((1.84_f64).sin() * y);
    for (r3, r2) in a.iter().enumerate() {
        let mut u4: f64 = r2 * (match (r3 + 0) % 3 { 0 => 1.82_f64, 1 | 2 => y, _ => a[r3 % 3] });
        u1 *= ((1.28_f64 * a[0])).sin();
    }
    u1 *= ((-0.77_f64)).sin();
    ({ u1 = ((u1 + 0.52_f64)).sin(); (x / (1.5 + 0.41_f64 * 0.41_f64)) } * { u1 = ((y - u1)).sin(); u1 })
}


#[differentiable]
fn program_64(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((0.43_f64 / (1.5 + (match n % 3 { 0 => 0.60_f64, 1 | 2 => a[0], _ => x }) * (match n % 3 { 0 => 0.60_f64, 1 | 2 => a[0], _ => x }))) + y);
    let mut v2: usize = n % 4;
    for i3 in 0..2 {
    }
    k
}


#[differentiable]
fn program_65(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(y.tanh()) / (1.5 + x * x)); }
    let mut v1: usize = n % 4;
    for i2 in 0..3 {
        let mut u4: f64 = (x + { let b3 = (1.83_f64 * 1.83_f64 + 1.25).recip(); b3 * x + b3 });
        let mut w5: usize = 0;
        let v7: f64 = 'l6: loop {
            w5 += 1;
            if w5 >= 2 { break a[w5 % 3]; }
        };
    }
    let mut t8 = [1.62_f64, 0.28_f64];
    t8[0] = k;
    if n > 2 { return 0.75_f64; }
    let mut v9: bool = (if n > 1 { y } else { 0.61_f64 }) > y;
    let mut v10: [f64; 2] = [0.90_f64, y];
    v10[n % 2] = v10[(n + 0) % 2];
    (if (n > 1) || (n > 1) { (a[v1 % 3] + x) } else { (y - (a[v1 % 3] / (1.5 + y * y))) })
}


#[differentiable]
fn program_66(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if (if (if y >= (a[n % 3] / (1.5 + y * y)) { x } else { y }) > (y * y) { y } else { y }) < (k / (1.5 + k * k)) { v1 = ((n % 5) as f64); } else { v1 = (if !(n > 2) { 1.65_f64 } else { (x / (1.5 + a[n % 3] * a[n % 3])) }); }
    if (1.42_f64 * y) >= x {
        let t2 = [1.90_f64, 0.54_f64];
    }
    let mut v1: [f64; 2] = [(a[n % 3]).sin().exp(); 2];
    v1.swap(n % 2, n % 2);
    v1[0] = y;
    v1[0] += ((match n % 3 { 0 => y, 1 | 2 => y, _ => v1[n % 2] })).min(k);
    v1[1] = (k + ((y - 1.28_f64) * (1.48_f64 + v1[(n + 2) % 2])));
    let u4: f64 = ((if 1.64_f64 < y { (if n % 3 < 2 { y } else { a[n % 3] }) } else { (v1[n % 2] + x) }) * ({ let b3 = y; b3 * x + b3 }).atan());
    v1[n % 2] = (((((n % 5) as f64) + v1[1]) / (1.5 + (u4 * y) * (u4 * y)))).sin().exp();
    let (mut v6, mut v7): (f64, f64) = ((a[n % 3] / (1.5 + y * y)), ({ let b5 = a[n % 3]; b5 * u4 + b5 } - u4));
    ({ let b9 = { let b8 = v6; b8 * k + b8 }; b9 * (1.83_f64 + 0.88_f64) + b9 }).tanh()
}


#[differentiable]
fn program_67(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((0.64_f64).mul_add(0.5, a[2]) - (1.90_f64 * 1.90_f64 + 0.5).powf(0.29_f64.tanh()));
    let mut u2: f64 = y;
    let mut v3: usize = n % 4;
    for (r5, r4) in a.iter().enumerate() {
        let mut u6: f64 = r4 * (1.39_f64 - u2);
        v3 += 1;
        u6 *= (((0.56_f64 - u2)).tanh()).sin();
        v3 = r5 % 5;
        let mut v8: [f64; 4] = [u2, u6, { let b7 = { u2 = (u6).sin(); 1.49_f64 }; b7 * a[(r5 + 0) % 3] + b7 }, { u6 = (u6).sin(); a[v3 % 3] }];
    }
    if n > 0 { return u2; }
    ((-(u1 + u1))).powi(3)
}


#[differentiable]
fn program_68(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = 0.13_f64 + ((n % 5) as f64);
    for i2 in (0..7).step_by(3) {
        let mut v3: bool = (a[(i2 + 1) % 3] <= (y).sin().exp()) && (n > 2);
        let u4: f64 = ((a[(n + 0) % 3] + y) * ({ v1 += ((i2 % 5) as f64); y } * { v1 += ((i2 % 5) as f64); y } + 0.5).powf(a[1].tanh()));
        for (r6, r5) in a.iter().enumerate() {
            let mut u7: f64 = r5 * (0.51_f64 / (1.5 + u4 * u4));
            let mut u8: f64 = 0.89_f64;
            u7 /= 1.5 + (if (u8).min(u7) < (1.53_f64 + v1) { u7 } else { 0.73_f64 }) * (if (u8).min(u7) < (1.53_f64 + v1) { u7 } else { 0.73_f64 });
        }
    }
    let mut u9: f64 = (((x - a[(n + 2) % 3]) * (y / (1.5 + y * y)))).powi(1);
    u9 = (((u9 * u9 + 1.25).cbrt() - y) + ((-v1) - 0.19_f64));
    let mut v10: [f64; 4] = [(u9 - 2.00_f64); 4];
    { let b11 = ((a[n % 3] * a[n % 3] + 1.25).recip()).sin(); b11 * ((n % 5) as f64) + b11 }
}


#[differentiable]
fn program_69(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.95_f64, 0.51_f64];
    let mut u2: f64 = ((if !((n + 0) % 3 != 1) { (y * y + 1.25).cbrt() } else { (y).sin().exp() }) - y);
    let mut u3: f64 = (((n % 5) as f64) * a[n % 3]);
    let mut u4: f64 = (match (n + 2) % 3 { 0 => (y * y + 0.5).powf(1.73_f64.tanh()), 1 | 2 => (1.38_f64 / (1.5 + a[n % 3] * a[n % 3])), _ => 0.25_f64 });
    let v5: f64;
    if !((n + 0) % 3 > 1) { v5 = ((a[(n + 1) % 3]).hypot(k) + (((n % 5) as f64) / (1.5 + u2 * u2))); } else { v5 = ((((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(a[1].tanh()) + u4); }
    for r6 in t1 {
        let mut u8: f64 = r6 * a[n % 3];
        u3 += ((u2 * u2) - (x * x + 1.25).cbrt());
        for i9 in (0..n).rev() {
            u2 += ((-a[0]) + (((n % 5) as f64) * u8));
            u3 -= k;
            if n > 2 { return (((i9 % 5) as f64) * 0.29_f64); }
            let mut w10: usize = 0;
            while w10 < 2 && ((i9 + 2) % 3 == 2) {
                w10 += 1;
            }
        }
    }
    (((a[n % 3]).mul_add(0.5, x) + { u4 = (k).sin(); v5 })).mul_add(0.5, ((n % 5) as f64))
}


#[differentiable]
fn program_70(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((1.77_f64 * y) - y)).min(a[(n + 1) % 3]);
    'l2: for i3 in 0..n % 4 {
        let mut v4: f64 = k * ((i3 % 5) as f64);
        if (a[i3 % 3] + x) >= (k).abs() { continue; }
    }
    let mut w5: usize = 0;
    let v6: f64 = loop {
        w5 += 1;
        for i7 in 1..=1 {
            let v9: f64;
            if ((u1 + 1.63_f64) < (y).powi(3)) && (n > 2) { v9 = { let b8 = (1.19_f64 * 1.19_f64 + 0.5).powf(x.tanh()); b8 * (u1 * k) + b8 }; } else { v9 = (k - (u1).mul_add(0.5, y)); }
            let mut v9: usize = i7 % 4;
        }
        if w5 >= 1 { break (if ((n + 2) % 3 == 2) && (n > 1) { (y).mul_add(0.5, a[(w5 + 1) % 3]) } else { (if ((((w5 % 5) as f64) - y) < (1.41_f64 * u1)) && (n > 2) { k } else { 0.82_f64 }) }); }
    };
    a[w5 % 3]
}


#[differentiable]
fn program_71(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[n % 3];
    for (r2, r3) in a.iter().zip(&a) {
        let mut u4: f64 = r2 * (a[(n + 2) % 3]).sin().exp();
        let mut u5: f64 = r3 * (k * k + 0.5).powf(1.97_f64.tanh());
        u5 = ((match (n + 2) % 3 { 0 => (if !(n > 3) { 1.70_f64 } else { ((n % 5) as f64) }), 1 | 2 => (if n > 2 { a[(n + 2) % 3] } else { u1 }), _ => a[n % 3] }) * (match (n + 2) % 3 { 0 => (if !(n > 3) { 1.70_f64 } else { ((n % 5) as f64) }), 1 | 2 => (if n > 2 { a[(n + 2) % 3] } else { u1 }), _ => a[n % 3] }) + 0.5).powf({ u4 = (0.82_f64).sin(); (1.02_f64 + 0.62_f64) }.tanh());
        u5 += (0.91_f64).mul_add(0.5, a[n % 3]);
        'l8: for r6 in a {
            let mut u9: f64 = r6 * (u5 + u5);
            let c13 = |p10: f64, p11: f64| { let b12 = (p11 * (0.43_f64).mul_add(0.5, p11)); b12 * ((p11 - p10) - u1) + b12 };
            for i14 in 0..n {
                let c16 = |p15: f64| (0.34_f64).max(((p15 + a[i14 % 3]) + (p15 + a[1])));
            }
            let mut w17: usize = 0;
            while w17 < 4 && (n > 2) {
                w17 += 1;
                u4 = (u5).abs();
                std::mem::swap(&mut u5, &mut u9);
            }
        }
    }
    (y).abs()
}


#[differentiable]
fn program_72(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let mut v2: bool = n > 2;
        let mut v3: bool = 0 != 0;
    }
    let v4: f64;
    if (y * y + 0.5).powf(y.tanh()) >= (match n % 3 { 0 => 1.65_f64, 1 | 2 => k, _ => k }) { v4 = 0.65_f64; } else { v4 = a[0]; }
    let u5: f64 = 1.18_f64;
    for i6 in (0..n).rev() {
        let u7: f64 = ((u5 + k) + (if !(n > 1) { 0.43_f64 } else { (0.98_f64 - u5) }));
        'l10: for (r8, r9) in a.iter().zip(&a) {
            let mut u11: f64 = r8 * (u7 + y);
            let mut u12: f64 = r9 * { let b13 = u11; b13 * a[i6 % 3] + b13 };
            let mut w14: usize = 0;
            loop {
                w14 += 1;
                if w14 >= 2 { break; }
                let mut w16: usize = 0;
                'l17: loop {
                    w16 += 1;
                    if w16 >= 4 { break; }
                    if n > 0 { continue; }
                    let c21 = |p19: f64, p20: f64| a[w14 % 3];
                    let mut u23: f64 = { let b22 = ((w16 % 5) as f64); b22 * c21((u12 + y), u7) + b22 };
                }
            }
        }
    }
    v4
}


#[differentiable]
fn program_73(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = ({ let b1 = (a[(n + 2) % 3] - y); b1 * (a[1]).sin().exp() + b1 }).mul_add(0.5, x);
    let c5 = |p3: f64, p4: f64| p3;
    for r6 in &a {
        let mut u8: f64 = r6 * ((n % 5) as f64);
        if n > 0 {
            std::mem::swap(&mut u2, &mut u8);
        }
        let mut u8: bool = n > 2;
        let mut v9: usize = 2;
        let mut u10: f64 = (((u2 * u2 + 0.5).powf(y.tanh()) + (u2).sin().exp())).mul_add(0.5, a[v9 % 3]);
    }
    u2 /= 1.5 + { u2 = ((1.08_f64 + y)).sin(); (match 1 { 0 => ((n % 5) as f64), 1 | 2 => ((n % 5) as f64), _ => 0.27_f64 }) } * { u2 = ((1.08_f64 + y)).sin(); (match 1 { 0 => ((n % 5) as f64), 1 | 2 => ((n % 5) as f64), _ => 0.27_f64 }) };
    c5(u2, x)
}


#[differentiable]
fn program_74(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    for (r2, r3) in a.iter().zip(&a) {
        let mut u4: f64 = r2 * 0.98_f64;
        let mut u5: f64 = r3 * ((n % 5) as f64);
    }
    y
}


#[differentiable]
fn program_75(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * ((n % 5) as f64);
    let u2: f64 = (x * y);
    let u3: f64 = (-(u2 - u2));
    (if n > 2 { ((if (u3 * u3) >= u2 { a[(n + 0) % 3] } else { a[1] }) + (1.03_f64 + a[0])) } else { ((u2 * u3)).tanh() })
}


#[differentiable]
fn program_76(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let mut u2: f64 = ((n % 5) as f64);
    let t3 = [0.65_f64, 1.95_f64];
    u2 += ((match (n + 2) % 3 { 0 => u2, 1 | 2 => 1.90_f64, _ => u2 }) * (match 2 { 0 => u2, 1 | 2 => a[0], _ => u1 }));
    u2 *= (((a[n % 3] + ((n % 5) as f64)) * u1)).sin();
    for i4 in (0..n).rev() {
    }
    (((a[2] * a[2] + 0.5).powf(((n % 5) as f64).tanh())).powi(3)).sin().exp()
}


#[differentiable]
fn program_77(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let c4 = |p2: f64, p3: f64| (p3).mul_add(0.5, p2);
    u1 = c4(0.38_f64, a[n % 3]);
    let u5: f64 = (((x * a[n % 3]) + c4(y, y)) * ((x * a[n % 3]) + c4(y, y)) + 1.25).ln();
    let u6: f64 = ((u1).mul_add(0.5, u1) / (1.5 + (1.51_f64 + (match n % 3 { 0 => u5, 1 | 2 => a[(n + 0) % 3], _ => a[n % 3] })) * (1.51_f64 + (match n % 3 { 0 => u5, 1 | 2 => a[(n + 0) % 3], _ => a[n % 3] }))));
    u1 = u1;
    let (mut v7, mut v8): (f64, f64) = (u6, (u1).powi(3));
    if n % 3 == 2 { return (u5 * (u1 - k)); }
    let u9: f64 = a[n % 3];
    (if (((n % 5) as f64) * y) < (0.82_f64 * v8) { (u6 / (1.5 + c4(u5, 1.57_f64) * c4(u5, 1.57_f64))) } else { (a[n % 3]).sin().exp() })
}


#[differentiable]
fn program_78(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (match 2 { 0 => ((y + y) + (1.03_f64).mul_add(0.5, 1.61_f64)), 1 | 2 => (a[n % 3]).mul_add(0.5, a[(n + 0) % 3]), _ => { let b1 = (a[n % 3]).powi(3); b1 * (y).powi(2) + b1 } });
    'l5: for r3 in &a {
        let mut u6: f64 = r3 * (a[(n + 0) % 3] - a[n % 3]);
        let mut v7: [f64; 3] = [u2, { u2 = (((n % 5) as f64)).sin(); (1.18_f64).powi(0) }, ((u2 + u2) * k)];
        v7[n % 3] = u2;
    }
    let u8: f64 = x;
    let u9: f64 = ((1.39_f64 + (a[n % 3]).min(0.46_f64))).cos();
    let t10 = [0.86_f64, 0.28_f64];
    { u2 = (0.67_f64).sin(); u9 }
}


#[differentiable]
fn program_79(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in &a {
        let mut u3: f64 = r1 * (y * 1.84_f64);
        let v4: f64;
        if n > 0 { v4 = ((((n % 5) as f64) * ((n % 5) as f64))).mul_add(0.5, u3); } else { v4 = 1.66_f64; }
    }
    (if !(y <= (0.74_f64 + 0.57_f64)) { y } else { (k).powi(0) })
}


#[differentiable]
fn program_80(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().rev() {
        let mut u3: f64 = r1 * a[1];
        u3 += ((-1.08_f64)).max(a[0]);
        for i4 in 0..4 {
            for r5 in &a {
                let mut u7: f64 = r5 * y;
                for i8 in 0..3 {
                    let mut u9: f64 = (a[i4 % 3] * a[i4 % 3] + 0.5).powf((-(0.25_f64 * 0.97_f64)).tanh());
                    (u3, u7) = (u7, (u3 / (1.5 + a[i8 % 3] * a[i8 % 3])));
                }
                let mut v10: bool = (n > 2) && (n > 2);
                u7 /= 1.5 + ((((i4 % 5) as f64) + u3)).tanh() * ((((i4 % 5) as f64) + u3)).tanh();
            }
        }
    }
    (y).tanh()
}


#[differentiable]
fn program_81(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.49_f64, 0.13_f64];
    for i2 in 0..4 {
    }
    ((-y)).powi(3)
}


#[differentiable]
fn program_82(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [a[n % 3], ((y / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) * (y / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) + 1.25).cbrt(), ((k * y)).abs(), ((x - y)).powi(1)];
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        let mut u4: f64 = x;
        if w2 >= 1 { break v1[3]; }
    };
    ((if !(n > 2) { (if (y).mul_add(0.5, x) < (((w2 % 5) as f64) - v1[n % 4]) { 1.85_f64 } else { 0.68_f64 }) } else { (1.45_f64 + k) })).max(((1.34_f64 - v3) * (a[n % 3] * x)))
}


#[differentiable]
fn program_83(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((k * x) + (y).powi(3)) + (a[n % 3]).sin().exp());
    let mut v2: [f64; 3] = [(y).sin().exp(); 3];
    for r3 in v2.iter().skip(1) {
        let mut u5: f64 = r3 * u1;
        if ((if (n > 2) || ((n + 1) % 3 < 0) { u5 } else { u5 }) >= (u5 * a[n % 3])) && ((1.19_f64 + u5) < 1.57_f64) { u1 += v2[n % 3]; continue; }
    }
    (((1.62_f64 * k)).sin().exp() * (-{ v2[n % 3] = (y).sin(); v2[n % 3] }))
}


#[differentiable]
fn program_84(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let (mut v1, mut v2): (f64, f64) = (y, (match n % 3 { 0 => y, 1 | 2 => (k + ((n % 5) as f64)), _ => y }));
    for r3 in a {
        let mut u5: f64 = r3 * (v2 * v2 + 1.25).cbrt();
    }
    ((v1 + v2)).tanh()
}


#[differentiable]
fn program_85(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = { let b1 = ((a[(n + 2) % 3]).mul_add(0.5, ((n % 5) as f64))).mul_add(0.5, y); b1 * (y - x) + b1 };
    let mut x: f64 = y;
    let u3: f64 = (((n % 5) as f64)).mul_add(0.5, x);
    u2 = u2;
    if !((((n % 5) as f64) * a[0]) <= (x + 1.90_f64)) { return (if n > 0 { (u3 - x) } else { (a[0] * a[0] + 0.5).powf(k.tanh()) }); }
    for r4 in &a {
        let mut u6: f64 = r4 * 0.89_f64;
        u6 = (({ let b7 = ((n % 5) as f64); b7 * 1.75_f64 + b7 } + (if (u6).sin() > (a[n % 3] / (1.5 + u3 * u3)) { u3 } else { u6 })) + ((x).abs() + a[n % 3]));
        if n > 2 { continue; }
        let mut w8: usize = 0;
        while w8 < 3 && ((a[2] + a[1]) >= (1.35_f64 - x)) {
            w8 += 1;
            u2 = ((if w8 % 3 == 2 { u2 } else { x })).powi(2);
            let mut u2: bool = (n > 2) || (n > 3);
            let mut w9: usize = 0;
            'l10: while w9 < 1 {
                w9 += 1;
                u6 += ((x).max(0.75_f64)).abs();
            }
        }
    }
    a[n % 3]
}


#[differentiable]
fn program_86(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..n).rev() {
        let mut u2: f64 = x;
        let mut v3: [f64; 2] = [u2, (match i1 % 3 { 0 => k, 1 | 2 => 0.11_f64, _ => (((n % 5) as f64)).min(a[2]) })];
    }
    for r4 in a {
        let mut u6: f64 = r4 * a[n % 3];
        'l7: for i8 in 0..3 {
            u6 += (match i8 % 3 { 0 => y, 1 | 2 => (a[i8 % 3]).powi(1), _ => 0.41_f64 });
        }
        let (mut v9, mut v10): (f64, f64) = (y, x);
        std::mem::swap(&mut v9, &mut v10);
        v10 *= (a[n % 3]).sin();
    }
    let u11: f64 = ((x + (y).min(y)) * (x + (y).min(y)) + 1.25).ln();
    if n > 2 {
        let c13 = |p12: f64| 0.68_f64;
    }
    ((a[(n + 1) % 3] - u11) * (a[(n + 2) % 3] * ((n % 5) as f64)))
}


#[differentiable]
fn program_87(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (if 1.50_f64 < (0.14_f64 + a[n % 3]) { ((1.65_f64 - y) + k) } else { ((y + 1.61_f64)).tanh() });
    'l4: for (r2, r3) in a.iter().zip(&a) {
        let mut u5: f64 = r2 * (match n % 3 { 0 => k, 1 | 2 => u1, _ => 1.03_f64 });
        let mut u6: f64 = r3 * (u5 + u1);
        for (r7, r8) in a.iter().zip(&a) {
            let mut u9: f64 = r7 * (u5 + x);
            let mut u10: f64 = r8 * ((n % 5) as f64);
            if n > 2 {
                for (r11, r12) in a.iter().zip(&a) {
                    let mut u13: f64 = r11 * (if (a[(n + 1) % 3]).powi(2) > 0.53_f64 { ((n % 5) as f64) } else { u10 });
                    let mut u14: f64 = r12 * (-u13);
                    let u15: f64 = (if (0.25_f64 / (1.5 + u9 * u9)) < (1.72_f64).powi(1) { (k).tanh() } else { (a[(n + 2) % 3] - (y).powi(1)) });
                    u14 += ({ u13 = (k).sin(); 0.90_f64 } - (((n % 5) as f64) / (1.5 + a[n % 3] * a[n % 3])));
                }
            } else {
            }
        }
    }
    u1
}


#[differentiable]
fn program_88(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.15_f64;
    u1 = 1.31_f64;
    let mut v2: [f64; 3] = [((-u1) + (1.41_f64 * a[2])), (u1 - (y + 0.73_f64)), ((1.32_f64 + 0.54_f64) + (a[n % 3] + 1.10_f64))];
    if (u1).powi(0) > u1 {
    } else {
        let mut y: f64 = a[n % 3];
    }
    let u1: f64 = (v2[0] * v2[0] + 0.5).powf(u1.tanh());
    (((n % 5) as f64) * ((n % 5) as f64) + 1.25).recip()
}


#[differentiable]
fn program_89(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut v2: usize = 1;
        let mut v3: usize = i1 % 4;
        let mut u4: f64 = 1.76_f64;
    }
    let mut v5: [f64; 2] = [(k * k + 0.5).powf(a[(n + 2) % 3].tanh()); 2];
    let mut u6: f64 = ((if (x * x + 1.25).ln() >= (y * y) { (match n % 3 { 0 => 1.36_f64, 1 | 2 => k, _ => y }) } else { (if ((y - y) < v5[(n + 2) % 2]) || ((a[1] - 1.45_f64) > (-y)) { v5[n % 2] } else { a[n % 3] }) }) * ({ v5[n % 2] = (((n % 5) as f64)).sin(); 0.75_f64 } + (y).sin().exp()));
    u6
}


#[differentiable]
fn program_90(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y * a[1]);
    for i2 in 1..=1 {
        let mut w3: usize = 0;
        while w3 < 3 {
            w3 += 1;
        }
    }
    u1
}


#[differentiable]
fn program_91(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().rev() {
        let mut u4: f64 = r1 * (x).sin();
        let mut u5: f64 = a[n % 3];
        let mut u6: f64 = (if ((y).max(1.77_f64) > a[(n + 2) % 3]) || ((k * a[(n + 2) % 3]) <= a[n % 3]) { (((n % 5) as f64)).cos() } else { (if (1.78_f64 * a[0]) > 0.15_f64 { u4 } else { u4 }) });
    }
    let mut u7: f64 = y;
    u7 += ((y).sin().exp() + { let b8 = k; b8 * a[n % 3] + b8 });
    let (mut v9, mut v10): (f64, f64) = ({ u7 = ((u7 + u7)).sin(); ((n % 5) as f64) }, (((n % 5) as f64)).powi(0));
    let mut w11: usize = 0;
    while w11 < 2 {
        w11 += 1;
        u7 = ((match w11 % 3 { 0 => v10, 1 | 2 => (if (n > 0) || (n > 2) { y } else { v9 }), _ => (if 1 > 2 { u7 } else { a[(n + 0) % 3] }) }) + 0.66_f64);
    }
    u7 = { let b12 = ((match n % 3 { 0 => u7, 1 | 2 => v10, _ => v10 })).mul_add(0.5, 0.99_f64); b12 * ((a[0] * a[0] + 1.25).sqrt() + x) + b12 };
    u7 = ((a[w11 % 3] + (v9).powi(2)) / (1.5 + (if (n > 0) || ((v9 / (1.5 + v10 * v10)) <= v9) { a[1] } else { (if !(n > 2) { 1.63_f64 } else { v9 }) }) * (if (n > 0) || ((v9 / (1.5 + v10 * v10)) <= v9) { a[1] } else { (if !(n > 2) { 1.63_f64 } else { v9 }) })));
    v9 -= v10;
    (((((w11 % 5) as f64)).powi(2) * k)).powi(3)
}


#[differentiable]
fn program_92(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((if (n > 0) && ((a[n % 3] * y) > (x * a[(n + 2) % 3])) { y } else { y }) + (x).mul_add(0.5, y)), (if (n > 0) || ((n + 2) % 3 == 1) { (a[(n + 1) % 3] * a[n % 3]) } else { (((n % 5) as f64) + x) })];
    v1[n % 2] = (((-y) + x) + (1.70_f64 + (0.62_f64 + v1[1])));
    for i2 in 0..1 {
        v1[i2 % 2] = (((1.03_f64 * y) * (k * k + 1.25).recip())).mul_add(0.5, y);
    }
    let mut u3: f64 = 0.94_f64;
    let mut w4: usize = 0;
    while w4 < 3 {
        w4 += 1;
        for (r6, r5) in v1.iter().enumerate() {
            let mut u7: f64 = r5 * (v1[(w4 + 0) % 2]).sin().exp();
        }
    }
    1.11_f64
}


#[differentiable]
fn program_93(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.36_f64;
    let mut v2: usize = 0;
    let mut v3: usize = (v2 + 1) % 4;
    let mut v4: f64 = ((v2 % 5) as f64) + 1.09_f64;
    let u5: f64 = (u1 + u1);
    let v6: f64;
    if (((v3 % 5) as f64) + ((n % 5) as f64)) < u1 { v6 = ((v4 - u5) + (u5 + a[v3 % 3])); } else { v6 = (if (u5 * v4) > (if (n > 1) || ((0.25_f64 * u1) >= (u5 * 1.33_f64)) { y } else { y }) { u5 } else { u5 }); }
    let c9 = |p7: f64, p8: f64| (if p7 > (p8 - p7) { (a[n % 3]).sin().exp() } else { a[1] });
    let u10: f64 = 0.45_f64;
    let mut v6: f64 = c9((match (v3 + 0) % 3 { 0 => (u10 - u10), 1 | 2 => (a[(v2 + 0) % 3] - 1.85_f64), _ => v6 }), ({ let b11 = ((v3 % 5) as f64); b11 * 0.89_f64 + b11 } + (-1.75_f64)));
    v3 = n % 5;
    u10
}


#[differentiable]
fn program_94(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = { let b1 = 1.62_f64; b1 * ((0.70_f64 - k) + y) + b1 };
    for i3 in 0..n {
    }
    (u2 * u2 + 1.25).ln()
}


#[differentiable]
fn program_95(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (if n % 3 == 2 { (match (n + 0) % 3 { 0 => x, 1 | 2 => y, _ => (0.68_f64 - a[(n + 2) % 3]) }) } else { ((match n % 3 { 0 => 1.58_f64, 1 | 2 => y, _ => x }) * a[(n + 2) % 3]) });
    for i2 in 0..n {
        let v3: f64;
        if n > 2 { v3 = y; } else { v3 = ((k * a[(i2 + 1) % 3]) + (u1).sin()); }
    }
    let mut v4: [f64; 3] = [(x * 0.40_f64), (if n > 3 { 0.89_f64 } else { y }), (if !(n > 2) { (y - u1) } else { (1.92_f64 * 1.00_f64) })];
    v4[1] = ((u1 * u1 + 0.5).powf((k + a[n % 3]).tanh())).cos();
    let mut v5: [f64; 3] = [(v4[2] + 1.67_f64); 3];
    v5.swap(2, n % 3);
    if n > 3 {
        for (r7, r6) in v5.iter().enumerate() {
            let mut u8: f64 = r6 * (v4[r7 % 3]).sin().exp();
        }
    } else if y >= (((n % 5) as f64) - a[n % 3]) {
    } else {
    }
    (((1.34_f64 + 1.04_f64) * (1.34_f64 + 1.04_f64) + 1.25).ln_1p() + (y / (1.5 + y * y)))
}


#[differentiable]
fn program_96(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (x * x + 0.5).powf(y.tanh());
    for r1 in a.iter() {
        let mut u3: f64 = r1 * (a[0] / (1.5 + x * x));
        if !(n % 3 == 1) { return (u3 + (-u3)); }
        let mut u4: f64 = (((1.09_f64 * 0.52_f64) + (if (n > 2) || (n > 2) { u3 } else { x })) + ((n % 5) as f64));
        let mut w5: usize = 0;
        while w5 < 1 && ((u3).cos() < (match n % 3 { 0 => a[n % 3], 1 | 2 => ((n % 5) as f64), _ => ((n % 5) as f64) })) {
            w5 += 1;
            let mut v6: bool = (n > 2) || (n > 3);
        }
    }
    (0.72_f64 * a[0])
}


#[differentiable]
fn program_97(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c4 = |p1: f64, p2: f64| (match n % 3 { 0 => (-(if (a[n % 3] - p1) <= { let b3 = a[(n + 0) % 3]; b3 * p2 + b3 } { y } else { y })), 1 | 2 => p1, _ => (a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf(((n % 5) as f64).tanh()) });
    let u5: f64 = ((-(match 2 { 0 => 1.56_f64, 1 | 2 => 1.57_f64, _ => y })) + ((0.89_f64 * 0.89_f64 + 1.25).recip()).max(y));
    if n > 2 { return ({ let b6 = a[2]; b6 * a[(n + 1) % 3] + b6 }).min(y); }
    let u7: f64 = (u5 * k);
    let mut u8: f64 = (c4((((n % 5) as f64)).powi(1), (1.42_f64).sin().exp()) * (match n % 3 { 0 => (u5 * u5 + 0.5).powf(((n % 5) as f64).tanh()), 1 | 2 => (a[n % 3]).sin().exp(), _ => a[n % 3] }));
    let u5: f64 = (((0.88_f64 - 0.53_f64) + (u5 - u7)) + (u8 / (1.5 + u7 * u7)));
    a[0]
}


#[differentiable]
fn program_98(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (n > 3) {
        w1 += 1;
        let mut u3: f64 = ({ let b2 = (0.61_f64 / (1.5 + 1.11_f64 * 1.11_f64)); b2 * a[0] + b2 }).max((((w1 % 5) as f64) + y));
        for i4 in 0..1 {
        }
    }
    a[w1 % 3]
}


#[differentiable]
fn program_99(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y * a[0])).tanh() + (x + (k).mul_add(0.5, y)));
    for r2 in a {
        let mut u4: f64 = r2 * 0.40_f64;
    }
    y
}


#[differentiable]
fn program_100(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if ((n + 0) % 3 == 0) || (n % 3 > 2) {
        let mut v1: f64 = k + k;
        let mut u2: f64 = (((if n > 2 { 1.50_f64 } else { 1.49_f64 }) * (if n > 2 { 1.50_f64 } else { 1.49_f64 }) + 0.5).powf(x.tanh())).sin().exp();
    } else if (n + 0) % 3 < 1 {
        let mut u3: f64 = y;
    } else {
    }
    (if !(y >= (y * 1.21_f64)) { ((x * 0.80_f64) + (y).mul_add(0.5, ((n % 5) as f64))) } else { (x - y) })
}


#[differentiable]
fn program_101(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let mut x: f64 = { let b2 = x; b2 * 1.99_f64 + b2 };
        let c4 = |p3: f64| (if n > 0 { p3 } else { ((k + a[i1 % 3])).tanh() });
        for i5 in (0..n).rev() {
            x = (({ let b6 = a[1]; b6 * 1.77_f64 + b6 } * { let b6 = a[1]; b6 * 1.77_f64 + b6 } + 0.5).powf(a[i5 % 3].tanh()) * ({ let b6 = a[1]; b6 * 1.77_f64 + b6 } * { let b6 = a[1]; b6 * 1.77_f64 + b6 } + 0.5).powf(a[i5 % 3].tanh()) + 1.25).ln_1p();
            x = (x).tanh();
            x += (1.08_f64).mul_add(0.5, x);
        }
    }
    for r7 in a.iter() {
        let mut u9: f64 = r7 * (a[n % 3] * a[n % 3] + 0.5).powf(x.tanh());
        u9 = u9;
        let mut v10: bool = (n > 2) && (n > 2);
        if (y >= a[n % 3]) || (1 == 0) {
        } else {
        }
    }
    (if n > 2 { 1.77_f64 } else { ((a[2] - y) * (a[2] - y) + 0.5).powf(x.tanh()) })
}


#[differentiable]
fn program_102(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut v2: usize = 1;
        let u3: f64 = 1.42_f64;
        let c6 = |p4: f64, p5: f64| (((y * a[i1 % 3])).hypot((y - 1.23_f64)) / (1.5 + ((a[i1 % 3] + p4) + 1.84_f64) * ((a[i1 % 3] + p4) + 1.84_f64)));
    }
    let x: f64 = y;
    let u7: f64 = (((if (x >= a[n % 3]) || ((n + 0) % 3 == 2) { a[2] } else { a[(n + 0) % 3] }) * (if (x >= a[n % 3]) || ((n + 0) % 3 == 2) { a[2] } else { a[(n + 0) % 3] }) + 1.25).ln_1p() + ((if n > 2 { y } else { 1.89_f64 }) / (1.5 + (match n % 3 { 0 => y, 1 | 2 => a[n % 3], _ => x }) * (match n % 3 { 0 => y, 1 | 2 => a[n % 3], _ => x }))));
    if (1.66_f64 >= (x / (1.5 + a[n % 3] * a[n % 3]))) || ((x + u7) >= (y + ((n % 5) as f64))) { return (u7).min((0.91_f64).cos()); }
    let mut u8: f64 = (u7 * ((if a[1] < (u7 * a[n % 3]) { u7 } else { 0.39_f64 })).cos());
    if (a[2] * a[2] + 1.25).ln_1p() < u8 { return ((1.87_f64).max(x)).mul_add(0.5, u8); }
    let mut v9: [f64; 2] = [(u8 + u7); 2];
    for r10 in v9.iter().skip(1) {
        let mut u12: f64 = r10 * { let b13 = u8; b13 * 1.33_f64 + b13 };
    }
    (((y).powi(1)).powi(0) - 1.75_f64)
}


#[differentiable]
fn program_103(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..n).rev() {
        let u2: f64 = ((match i1 % 3 { 0 => (match i1 % 3 { 0 => 0.41_f64, 1 | 2 => x, _ => 1.70_f64 }), 1 | 2 => (a[(i1 + 0) % 3] * a[(i1 + 0) % 3] + 0.5).powf(0.90_f64.tanh()), _ => (a[i1 % 3]).min(((i1 % 5) as f64)) }) - (y * y + 0.5).powf(a[n % 3].tanh()));
        let mut u3: f64 = a[n % 3];
    }
    ((if (x - y) <= (if (a[0]).sin() <= (y + y) { a[2] } else { 1.50_f64 }) { (y * k) } else { (((n % 5) as f64)).sin().exp() }) - 0.67_f64)
}


#[differentiable]
fn program_104(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().rev() {
        let mut u4: f64 = r1 * (y).sin().exp();
        let mut v5: usize = 3;
    }
    let mut u6: f64 = (-(k).mul_add(0.5, x));
    u6 = { let b7 = (y + u6); b7 * (u6 * (u6).mul_add(0.5, u6)) + b7 };
    let mut v8: bool = (n > 2) && (n > 2);
    let mut v9: [f64; 4] = [y, ((u6 - x)).cos(), ((u6 + y) * (u6 + u6)), ((a[n % 3]).powi(0) + (a[n % 3] + u6))];
    (u6).powi(1)
}


#[differentiable]
fn program_105(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if a[(n + 2) % 3] < y {
        let mut u1: f64 = 0.10_f64;
        let mut w2: usize = 0;
        while w2 < 1 && (n > 2) {
            w2 += 1;
            for i3 in 0..1 {
                if (n + 0) % 3 == 1 { u1 += (1.16_f64).powi(2); break; }
            }
        }
    } else if (-x) >= ((n % 5) as f64) {
    } else {
    }
    (if n % 3 < 2 { ((match 1 { 0 => y, 1 | 2 => y, _ => 0.48_f64 }) * (0.94_f64 + 0.80_f64)) } else { ((a[0]).max(y)).sin().exp() })
}


#[differentiable]
fn program_106(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v2: f64 = loop {
        w1 += 1;
        let mut u3: f64 = (((match n % 3 { 0 => y, 1 | 2 => y, _ => x }) * a[(n + 0) % 3]) / (1.5 + k * k));
        if w1 >= 2 { break ((0.98_f64 - 1.81_f64) - u3); }
    };
    let u4: f64 = k;
    let mut w5: usize = 0;
    loop {
        w5 += 1;
        for i7 in (0..n).rev() {
            let mut v8: [f64; 3] = [((u4).sin().exp()).powi(2), (k - (if (((w5 % 5) as f64) * k) < ((w5 % 5) as f64) { y } else { u4 })), ((match (w5 + 1) % 3 { 0 => u4, 1 | 2 => y, _ => 0.35_f64 }) * (match (w5 + 1) % 3 { 0 => u4, 1 | 2 => y, _ => 0.35_f64 }) + 0.5).powf((a[w5 % 3]).tanh().tanh())];
            let u9: f64 = ((if (i7 % 3 != 1) && (n > 2) { x } else { y })).sin().exp();
            'l12: for (r11, r10) in v8.iter().enumerate() {
                let mut u13: f64 = r10 * v2;
            }
        }
        if w5 >= 4 { break; }
    }
    (y - v2)
}


#[differentiable]
fn program_107(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 && (n % 3 == 1) {
        w1 += 1;
        let mut u2: f64 = (y / (1.5 + a[n % 3] * a[n % 3]));
        'l5: for r3 in a.iter().rev() {
            let mut u6: f64 = r3 * (match w1 % 3 { 0 => a[2], 1 | 2 => a[2], _ => y });
            for i7 in 0..n {
                if !(y <= (if (u6 > (u6 * u6)) || (n > 2) { x } else { u6 })) { u6 += (u2).powi(0); continue; }
                let mut w8: usize = 0;
                while w8 < 2 {
                    w8 += 1;
                    if i7 % 3 > 0 { break 'l5; }
                }
                let mut w9: usize = 0;
                while w9 < 3 && (n > 2) {
                    w9 += 1;
                    let mut v10: usize = w8 % 4;
                    u6 += ((a[w9 % 3] * a[w9 % 3] + 0.5).powf(0.88_f64.tanh()) + (a[(w8 + 1) % 3] - ((n % 5) as f64)));
                    let mut u11: f64 = ((w9 % 5) as f64);
                }
            }
        }
    }
    (((0.66_f64 * 0.66_f64 + 0.5).powf(x.tanh()) + (0.43_f64 / (1.5 + x * x))) + ((y * y + 0.5).powf(y.tanh()) * y))
}


#[differentiable]
fn program_108(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (y / (1.5 + y * y));
    let mut u3: f64 = ({ let b2 = (if (n > 1) && ((match (n + 0) % 3 { 0 => 1.46_f64, 1 | 2 => u1, _ => 0.72_f64 }) > (-0.52_f64)) { u1 } else { u1 }); b2 * a[n % 3] + b2 }).max(((u1 + u1) * (match 2 { 0 => k, 1 | 2 => u1, _ => 0.54_f64 })));
    let u4: f64 = (0.87_f64 + ((((n % 5) as f64) * 0.48_f64)).mul_add(0.5, u3));
    u3 = 1.51_f64;
    for r5 in a {
        let mut u7: f64 = r5 * (k * k + 0.5).powf(((n % 5) as f64).tanh());
        'l10: for (r8, r9) in a.iter().zip(&a) {
            let mut u11: f64 = r8 * (if ((u3 - u4) < (if u1 > (u4 + u4) { u4 } else { u7 })) || ((n + 2) % 3 > 0) { u4 } else { u3 });
            let mut u12: f64 = r9 * u1;
            let u13: f64 = (((-a[n % 3])).mul_add(0.5, u7) + k);
        }
    }
    if n % 3 == 2 { return ((((n % 5) as f64) - a[(n + 1) % 3]) / (1.5 + u3 * u3)); }
    (((u1 + u1)).cos()).min((((n % 5) as f64) * (a[1] + u4)))
}


#[differentiable]
fn program_109(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 2) && (n > 0) {
        let mut u1: f64 = (((a[n % 3]).tanh()).powi(2)).mul_add(0.5, y);
        for r2 in a.iter().rev() {
            let mut u4: f64 = r2 * (u1 * 0.22_f64);
        }
    } else {
    }
    ((n % 5) as f64)
}


#[differentiable]
fn program_110(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = x;
    let mut v1: [f64; 4] = [(a[n % 3] * (x * x + 1.25).ln_1p()), ((match 1 { 0 => x, 1 | 2 => y, _ => a[(n + 1) % 3] })).powi(1), (if !(((n % 5) as f64) <= (x * x + 0.5).powf(0.84_f64.tanh())) { (a[2] + x) } else { x }), { x = ((y * y + 0.5).powf(1.95_f64.tanh())).sin(); (if (k + a[(n + 1) % 3]) <= (a[n % 3] + ((n % 5) as f64)) { 1.05_f64 } else { a[1] }) }];
    let u2: f64 = x;
    let v3: f64;
    if n > 2 { v3 = ((v1[0] * x) - (x).powi(0)); } else { v3 = (k).sin().exp(); }
    x = 0.72_f64;
    for r4 in a.iter().skip(1) {
        let mut u6: f64 = r4 * (0.76_f64 * a[(n + 0) % 3]);
        let mut v7: [f64; 2] = [(a[n % 3] * a[n % 3] + 0.5).powf(((n % 5) as f64).tanh()); 2];
        u6 = (((if n > 2 { 0.72_f64 } else { ((n % 5) as f64) })).mul_add(0.5, u6) - v1[(n + 2) % 4]);
    }
    v1[1] = ((-(u2 - 0.84_f64)) - x);
    u2
}


#[differentiable]
fn program_111(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u2: f64 = (match 2 { 0 => (match n % 3 { 0 => (((n % 5) as f64) + x), 1 | 2 => (y).max(y), _ => (0.16_f64 - y) }), 1 | 2 => ((x + y) + { let b1 = 0.66_f64; b1 * y + b1 }), _ => (match n % 3 { 0 => (1.52_f64 * x), 1 | 2 => a[n % 3], _ => (1.73_f64 + y) }) });
    let mut w3: usize = 0;
    while w3 < 3 {
        w3 += 1;
        let mut v4: usize = 2;
        let mut v5: usize = w3 % 4;
        let mut v6: f64 = ((n % 5) as f64) + k;
        let mut v7: [f64; 4] = [(u2 / (1.5 + (a[v5 % 3] * a[v5 % 3] + 1.25).cbrt() * (a[v5 % 3] * a[v5 % 3] + 1.25).cbrt())), ((v5 % 5) as f64), ((y + x) + (x / (1.5 + 1.40_f64 * 1.40_f64))), (0.48_f64).hypot(0.34_f64)];
    }
    'l10: for r8 in a {
        let mut u11: f64 = r8 * (u2 * u2 + 0.5).powf(x.tanh());
        let c13 = |p12: f64| ((a[0] * p12)).sin().exp();
        let mut w14: usize = 0;
        loop {
            w14 += 1;
            if w14 >= 1 { break; }
            for i16 in 0..3 {
                u11 = (-((u2 + a[2]) / (1.5 + c13(a[0]) * c13(a[0]))));
            }
        }
    }
    ((w3 % 5) as f64)
}


#[differentiable]
fn program_112(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        let t3 = [1.14_f64, 1.64_f64, 1.27_f64];
        let mut w4: usize = 0;
        'l5: while w4 < 1 {
            w4 += 1;
        }
        if w1 >= 2 { break; }
    }
    ((0.28_f64 * (a[w1 % 3]).powi(0)) * ((-1.86_f64) + a[n % 3]))
}


#[differentiable]
fn program_113(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = k;
    let mut u3: f64 = (match (n + 0) % 3 { 0 => ((-((n % 5) as f64)) + { u1 = (k).sin(); u1 }), 1 | 2 => (match (n + 2) % 3 { 0 => { let b2 = x; b2 * u1 + b2 }, 1 | 2 => (k - k), _ => (((n % 5) as f64)).hypot(y) }), _ => ((a[(n + 2) % 3] / (1.5 + u1 * u1)) * (a[(n + 2) % 3] / (1.5 + u1 * u1)) + 0.5).powf((k).hypot(0.44_f64).tanh()) });
    u1 -= ((1.09_f64).sin().exp() - u3);
    for i4 in (0..7).step_by(3) {
        if ({ let b5 = k; b5 * u1 + b5 } < (u1).sin().exp()) && ({ let b6 = a[n % 3]; b6 * u3 + b6 } <= (((n % 5) as f64) * u3)) { break; }
        if !(1 == 1) { continue; }
    }
    u1 = 1.26_f64;
    let mut u7: f64 = (((a[n % 3] + u1) * (a[n % 3] + u1) + 1.25).ln_1p() + y);
    let u8: f64 = x;
    let mut v9: (f64, f64) = (({ u3 = (u1).sin(); u3 } * (u7).cos()), ((match n % 3 { 0 => u7, 1 | 2 => 0.84_f64, _ => 1.18_f64 }) * u8));
    for r10 in a.iter().rev() {
        let mut u12: f64 = r10 * (v9.1 + u7);
        u1 *= (1.79_f64).sin();
        for i13 in 0..3 {
        }
    }
    ((-(u8 * u8)) * ({ let b14 = a[(n + 1) % 3]; b14 * y + b14 } * { let b14 = a[(n + 1) % 3]; b14 * y + b14 } + 0.5).powf((u8 + u8).tanh()))
}


#[differentiable]
fn program_114(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut u2: f64 = (((y).powi(1) + u1) * ((a[(n + 1) % 3] + y) - x));
    let mut v3: [f64; 4] = [(u1 - 0.21_f64); 4];
    k
}


#[differentiable]
fn program_115(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (x * x + 0.5).powf(x.tanh());
        let x: f64 = (0.27_f64 + a[r2 % 3]);
        let u4: f64 = (x - (x * (u3 + a[r2 % 3])));
    }
    let mut u5: f64 = ((n % 5) as f64);
    u5 += ((((n % 5) as f64) + a[n % 3]) * (if (a[n % 3]).tanh() > (1.71_f64).sin().exp() { y } else { u5 }));
    let t6 = [1.23_f64, 1.73_f64, 0.25_f64, 0.54_f64];
    let mut w7: usize = 0;
    'l8: loop {
        w7 += 1;
        if w7 >= 4 { break; }
        let u10: f64 = (u5 / (1.5 + (-u5) * (-u5)));
    }
    let mut v11: [f64; 4] = [(a[(w7 + 1) % 3]).powi(0); 4];
    (((0.73_f64 * v11[w7 % 4]) + a[w7 % 3]) - ((y / (1.5 + u5 * u5)) / (1.5 + (u5 * u5 + 0.5).powf(((n % 5) as f64).tanh()) * (u5 * u5 + 0.5).powf(((n % 5) as f64).tanh()))))
}


#[differentiable]
fn program_116(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.59_f64, 1.23_f64];
    let mut v2: f64 = 0.19_f64 * 1.38_f64;
    let mut u3: f64 = (y * ((n % 5) as f64));
    let v4: f64;
    if (u3 >= (u3).powi(1)) && ((n + 0) % 3 != 0) { v4 = (y).mul_add(0.5, u3); } else { v4 = (if 0.70_f64 <= (x).atan() { v2 } else { y }); }
    let mut v5: usize = n % 4;
    v5 = 1;
    v4
}


#[differentiable]
fn program_117(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 {
        w1 += 1;
        let mut y: f64 = (if !(a[1] >= (((w1 % 5) as f64) / (1.5 + y * y))) { y } else { ((y * 1.97_f64) - (y).powi(0)) });
        let mut w3: usize = 0;
        while w3 < 2 && (a[0] <= (match w1 % 3 { 0 => 1.91_f64, 1 | 2 => a[w1 % 3], _ => x })) {
            w3 += 1;
            if w1 % 3 != 1 {
                let c6 = |p4: f64, p5: f64| (match 1 { 0 => 1.30_f64, 1 | 2 => (p4).sin().exp(), _ => (p5 + a[(w1 + 0) % 3]) });
            }
            'l9: for (r8, r7) in a.iter().enumerate() {
                let mut u10: f64 = r7 * y;
                for r11 in &a {
                    let mut u13: f64 = r11 * (y).abs();
                    let mut x: f64 = (((if (n > 2) || (w3 % 3 < 0) { y } else { 1.15_f64 }) / (1.5 + y * y))).tanh();
                }
                'l14: for i15 in 0..2 {
                    let v16: f64;
                    if n > 2 { v16 = ((if (n > 2) || (n > 3) { 1.81_f64 } else { 0.33_f64 }) * (u10).powi(0)); } else { v16 = (0.87_f64).atan(); }
                }
            }
        }
    }
    x
}


#[differentiable]
fn program_118(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[n % 3];
    let mut u3: f64 = (-{ let b2 = k; b2 * k + b2 });
    if (n > 1) || ((n + 1) % 3 != 0) {
        let mut w4: usize = 0;
        while w4 < 1 {
            w4 += 1;
        }
    } else {
    }
    ((u3 * 0.85_f64) - (u3).tanh())
}


#[differentiable]
fn program_119(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let mut v2: (f64, f64) = ((if (a[i1 % 3] - x) >= (a[1]).abs() { y } else { (x / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) }), y);
        let mut v2: f64 = ((i1 % 5) as f64) + 1.87_f64;
        let mut u3: f64 = y;
    }
    let mut w4: usize = 0;
    while w4 < 3 && ((y + k) < 0.79_f64) {
        w4 += 1;
        let mut y: f64 = (((a[2] * a[n % 3]) - (if w4 % 3 == 0 { a[w4 % 3] } else { y })) - (y).sin().exp());
        y = y;
    }
    ((a[w4 % 3] * y)).mul_add(0.5, x)
}


#[differentiable]
fn program_120(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((0.14_f64 + (x + a[(n + 2) % 3]))).sin().exp();
    if n > 2 {
        let mut v2: [f64; 2] = [((n % 5) as f64), ((x + k) + u1)];
        for i3 in 0..n % 4 {
            for i4 in 1..=3 {
                let u5: f64 = ((y + (u1).abs()) * (if (x + y) > (-x) { u1 } else { x }));
                { let e = (x / (1.5 + u1 * u1)); v2.fill(e); }
                v2[i4 % 2] += (match (i4 + 1) % 3 { 0 => y, 1 | 2 => (((i4 % 5) as f64)).hypot(0.22_f64), _ => (if n > 2 { u1 } else { u1 }) });
                v2[0] = (((y / (1.5 + u1 * u1)) + u5) - 0.31_f64);
            }
            v2[0] = (u1).mul_add(0.5, k);
            let mut v2: f64 = y;
            let mut v6: usize = i3 % 4;
        }
    } else if 1.90_f64 >= a[n % 3] {
    } else {
    }
    (if !({ let b7 = 1.30_f64; b7 * ((n % 5) as f64) + b7 } > (if n > 2 { k } else { a[n % 3] })) { (u1 * u1 + 0.5).powf((y + a[n % 3]).tanh()) } else { ((a[n % 3]).min(y) * (y * u1)) })
}


#[differentiable]
fn program_121(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().rev() {
        let mut u3: f64 = r1 * (y - y);
        u3 = (match n % 3 { 0 => u3, 1 | 2 => a[0], _ => { u3 = ((1.79_f64).sin().exp()).sin(); (u3).min(1.20_f64) } });
        let mut u4: f64 = (((n % 5) as f64) * ((a[n % 3] * a[n % 3] + 0.5).powf(0.22_f64.tanh())).cos());
        let mut u6: f64 = { u4 = ((a[n % 3] + { let b5 = 1.39_f64; b5 * u3 + b5 })).sin(); ((0.95_f64).powi(3) + (u3).sin().exp()) };
    }
    let mut u8: f64 = (if (x * y) >= { let b7 = y; b7 * a[n % 3] + b7 } { (y * k) } else { (y).sin().exp() });
    let mut w9: usize = 0;
    while w9 < 2 && (n > 1) {
        w9 += 1;
        if (a[(n + 1) % 3]).mul_add(0.5, ((n % 5) as f64)) > (1.22_f64).cos() { break; }
    }
    for i10 in 0..1 {
        let mut v11: [f64; 2] = [x, ((((i10 % 5) as f64) - 0.52_f64) * (((i10 % 5) as f64) - 0.52_f64) + 1.25).ln_1p()];
        let y: f64 = (if x < (if 2 != 1 { a[0] } else { y }) { ((y - 0.61_f64)).powi(2) } else { (y / (1.5 + 0.86_f64 * 0.86_f64)) });
        v11[(i10 + 2) % 2] = (if n > 2 { y } else { ((v11[i10 % 2]).hypot(y)).powi(2) });
        let u12: f64 = y;
    }
    let mut u8: f64 = 0.83_f64 + ((w9 % 5) as f64);
    (1.48_f64).powi(2)
}


#[differentiable]
fn program_122(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (y + (y - (0.68_f64).powi(2)));
    let mut u1: f64 = (0.59_f64 - ((0.76_f64).max(1.75_f64) - (u1 * ((n % 5) as f64))));
    for r2 in a.iter() {
        let mut u4: f64 = r2 * (a[(n + 1) % 3] + a[0]);
    }
    (y * y + 1.25).ln()
}


#[differentiable]
fn program_123(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = y < (0.71_f64 * 1.43_f64);
    let mut v2: f64 = 0.76_f64 * k;
    let u3: f64 = (-(y - a[2]));
    for r4 in a {
        let mut u6: f64 = r4 * (0.29_f64 * 0.29_f64 + 1.25).sqrt();
        let mut v7: usize = n % 4;
        u6 /= 1.5 + 1.99_f64 * 1.99_f64;
        u6 += u6;
        let mut v8: usize = 0;
    }
    let u10: f64 = { let b9 = u3; b9 * y + b9 };
    (if (a[n % 3] * x) <= (u10 * u10) { u10 } else { (v2).mul_add(0.5, u10) })
}


#[differentiable]
fn program_124(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        let mut y: f64 = ((k - (a[(w1 + 0) % 3] * 0.34_f64)) - ((a[2]).max(y)).min(k));
        if w1 >= 4 { break; }
    }
    for r3 in a {
        let mut u5: f64 = r3 * (1.93_f64).mul_add(0.5, x);
        u5 = ((0.95_f64 + (x + a[(n + 0) % 3])) / (1.5 + 1.18_f64 * 1.18_f64));
    }
    let mut v6: [f64; 4] = [((((w1 % 5) as f64) + a[1]) + (if n > 0 { y } else { 0.29_f64 })), (y * y + 0.5).powf((a[1] * y).tanh()), ((y).min(0.60_f64) + (y + y)), k];
    let mut v7: [f64; 3] = [((y * a[2])).sin().exp(), y, x];
    a[n % 3]
}


#[differentiable]
fn program_125(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let y: f64 = ((1.88_f64 + (0.72_f64).sin().exp())).powi(0);
    if (n % 3 < 1) || (n % 3 != 1) { return ((a[(n + 0) % 3] * 0.98_f64) + y); }
    let mut w1: usize = 0;
    while w1 < 4 && (n % 3 == 2) {
        w1 += 1;
        let mut y: f64 = 0.74_f64;
        if 2 != 2 {
            y += ((w1 % 5) as f64);
        }
        for r2 in a.iter().rev() {
            let mut u4: f64 = r2 * (a[(w1 + 2) % 3]).tanh();
        }
    }
    ((-k) + y)
}


#[differentiable]
fn program_126(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    for i2 in 0..n {
        'l5: for r3 in a.iter().rev() {
            let mut u6: f64 = r3 * 0.51_f64;
            let u7: f64 = (u6 + (-((i2 % 5) as f64)));
            let (mut v8, mut v9): (f64, f64) = (a[n % 3], ((if n > 2 { u6 } else { y })).sin());
            v9 -= ((v9 + ((n % 5) as f64)) * (v9 * 0.65_f64));
            let mut u10: f64 = (if u6 >= (u7 + v9) { 1.30_f64 } else { v9 });
        }
    }
    (u1).max(((u1 / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) + (u1 * u1)))
}


#[differentiable]
fn program_127(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((a[n % 3] * y) + (((n % 5) as f64)).sin().exp())).atan();
    'l2: for i3 in 0..n {
        let mut v4: [f64; 3] = [((a[n % 3] * u1) / (1.5 + (0.23_f64 + a[i3 % 3]) * (0.23_f64 + a[i3 % 3]))), y, (if (i3 + 0) % 3 > 2 { (-a[i3 % 3]) } else { a[(i3 + 0) % 3] })];
        let mut w5: usize = 0;
        while w5 < 1 && ((v4[1] + y) < (u1 - u1)) {
            w5 += 1;
            'l8: for r6 in v4.iter().rev() {
                let mut u9: f64 = r6 * (x).sin().exp();
                if n > 2 {
                } else if n > 1 {
                } else {
                }
            }
        }
    }
    ({ let b10 = y; b10 * (y - k) + b10 } + (-a[n % 3]))
}


#[differentiable]
fn program_128(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.45_f64, 2.00_f64, 0.95_f64, 1.65_f64];
    let mut u3: f64 = { let b2 = (x).mul_add(0.5, 1.70_f64); b2 * (y / (1.5 + (y * y + 0.5).powf(x.tanh()) * (y * y + 0.5).powf(x.tanh()))) + b2 };
    let x: f64 = 0.59_f64;
    let mut w4: usize = 0;
    let v6: f64 = 'l5: loop {
        w4 += 1;
        let v8: f64;
        if !({ let b7 = u3; b7 * a[0] + b7 } <= x) { v8 = ((u3 - a[w4 % 3]) + (a[w4 % 3]).powi(3)); } else { v8 = (x).mul_add(0.5, a[n % 3]); }
        if w4 >= 1 { break (if (a[w4 % 3] + v8) >= (0.60_f64 - ((w4 % 5) as f64)) { (k * x) } else { u3 }); }
    };
    u3 -= (a[w4 % 3] + v6);
    u3 += ((n % 5) as f64);
    let mut w9: usize = 0;
    let v11: f64 = 'l10: loop {
        w9 += 1;
        let mut u12: f64 = (a[w4 % 3] + (v6 - (a[w4 % 3] + a[(w9 + 0) % 3])));
        std::mem::swap(&mut u3, &mut u12);
        for i13 in 0..2 {
            u12 *= (1.10_f64).sin();
            let t14 = [0.45_f64, 1.97_f64, 1.55_f64, 1.36_f64];
        }
        if w9 >= 4 { break (x).sin().exp(); }
    };
    ((match w4 % 3 { 0 => (if (v11 > (a[(w4 + 2) % 3]).tanh()) && (n > 3) { 0.84_f64 } else { a[(w4 + 1) % 3] }), 1 | 2 => (v11 + u3), _ => (x + a[(w4 + 1) % 3]) }) + ((v11 + x) + (match 1 { 0 => ((w9 % 5) as f64), 1 | 2 => ((w4 % 5) as f64), _ => u3 })))
}


#[differentiable]
fn program_129(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n + 2) % 3 == 2 { return ((x + y)).mul_add(0.5, ((n % 5) as f64)); }
    let mut u1: f64 = (if !(n % 3 > 1) { ((y + k) * (y + k) + 1.25).sqrt() } else { (-(1.22_f64 - x)) });
    let mut u2: f64 = (y).powi(3);
    let mut v3: [f64; 3] = [(1.44_f64 * u1); 3];
    let mut v4: usize = 1;
    for i5 in (0..n).rev() {
        for i6 in 0..i5 % 4 {
            for i7 in 0..i5 % 4 {
                u1 += (u2).sin().exp();
                let t8 = [0.95_f64, 1.89_f64, 1.73_f64];
                let mut v9: (f64, f64) = (((1.27_f64 + 1.48_f64) / (1.5 + (0.35_f64 * 0.35_f64 + 1.25).sqrt() * (0.35_f64 * 0.35_f64 + 1.25).sqrt())), (if (n > 1) || (i6 % 3 < 2) { y } else { 1.16_f64 }));
            }
            let mut t10 = [0.54_f64, 0.96_f64, 1.80_f64, 0.42_f64];
            t10[1] = 0.29_f64;
        }
    }
    { v4 += 1; ((u1).mul_add(0.5, y)).mul_add(0.5, u2) }
}


#[differentiable]
fn program_130(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if 0.76_f64 > (0.74_f64 * y) { return ((n % 5) as f64); }
    let mut u1: f64 = (((a[n % 3] * x) + (y).sin().exp()) + y);
    let mut u2: f64 = 0.84_f64;
    let mut v3: f64 = k * 0.19_f64;
    u1 += ((u2 * 0.31_f64) * u2);
    (1.44_f64 / (1.5 + ((y / (1.5 + 0.41_f64 * 0.41_f64)) * (if (n + 2) % 3 == 2 { 0.43_f64 } else { a[n % 3] })) * ((y / (1.5 + 0.41_f64 * 0.41_f64)) * (if (n + 2) % 3 == 2 { 0.43_f64 } else { a[n % 3] }))))
}


#[differentiable]
fn program_131(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (k * ((y * y) + { let b1 = x; b1 * y + b1 }));
    if n % 3 == 0 {
        u2 = u2;
    } else {
        for i3 in 0..n {
        }
    }
    u2
}


#[differentiable]
fn program_132(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.50_f64;
    let mut u2: f64 = ((n % 5) as f64);
    for i3 in 1..=2 {
        let mut u4: f64 = 1.56_f64;
    }
    u2 = u1;
    let mut u5: f64 = ((a[n % 3] * { u2 = (u1).sin(); y }) + (k + (u2 * u2 + 1.25).recip()));
    u5 = { u1 = (a[n % 3]).sin(); ((if (k + y) < (if n > 3 { 1.23_f64 } else { u1 }) { 0.61_f64 } else { a[(n + 2) % 3] })).sin().exp() };
    (((if ({ let b6 = a[n % 3]; b6 * y + b6 } >= (u5 * y)) && (0 != 0) { u2 } else { a[n % 3] })).sin().exp()).mul_add(0.5, u1)
}


#[differentiable]
fn program_133(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().rev() {
        let mut u3: f64 = r1 * y;
        for (r4, r5) in a.iter().zip(&a) {
            let mut u6: f64 = r4 * u3;
            let mut u7: f64 = r5 * u3;
            let mut w8: usize = 0;
            while w8 < 2 {
                w8 += 1;
                for r9 in a.iter() {
                    let mut u11: f64 = r9 * (x * u7);
                    let u12: f64 = (u6 + (u11 + (if (n + 0) % 3 != 1 { ((w8 % 5) as f64) } else { u11 })));
                    if (n > 2) || (n > 3) { continue; }
                }
            }
        }
    }
    (((y - a[2]) + (y + y))).mul_add(0.5, a[n % 3])
}


#[differentiable]
fn program_134(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(a[(n + 1) % 3].tanh()) + (y + y)) / (1.5 + (a[(n + 1) % 3] + (y).max(1.38_f64)) * (a[(n + 1) % 3] + (y).max(1.38_f64))));
    let mut u2: f64 = (a[n % 3] - (-(match (n + 1) % 3 { 0 => x, 1 | 2 => u1, _ => u1 })));
    let u3: f64 = 0.65_f64;
    for i4 in (0..7).step_by(3) {
        let mut w5: usize = 0;
        while w5 < 4 && ((u2 / (1.5 + u2 * u2)) <= (x).sin().exp()) {
            w5 += 1;
        }
    }
    ((a[n % 3]).min((if n > 0 { 0.16_f64 } else { 1.83_f64 })) - a[n % 3])
}


#[differentiable]
fn program_135(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((k).mul_add(0.5, ((n % 5) as f64)) - (y + 0.92_f64));
    let mut v3: [f64; 3] = [{ let b2 = ((n % 5) as f64); b2 * (1.43_f64 + y) + b2 }, (-(a[n % 3] + u1)), ((((n % 5) as f64) - a[1]) * (((n % 5) as f64) - a[1]) + 0.5).powf((1.84_f64).mul_add(0.5, ((n % 5) as f64)).tanh())];
    if n % 3 == 1 { return (match 1 { 0 => (if (match 0 { 0 => u1, 1 | 2 => 1.12_f64, _ => 1.77_f64 }) > (y * ((n % 5) as f64)) { 1.89_f64 } else { 0.91_f64 }), 1 | 2 => { let b4 = u1; b4 * k + b4 }, _ => (a[n % 3] + 1.38_f64) }); }
    let u5: f64 = a[2];
    for r6 in v3 {
        let mut u8: f64 = r6 * k;
        let u9: f64 = a[(n + 0) % 3];
    }
    (((u5 + 0.82_f64) * (u5 + 0.82_f64) + 0.5).powf((u5 * v3[0]).tanh())).hypot(((u1 + 1.40_f64)).tanh())
}


#[differentiable]
fn program_136(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (0 == 0) {
        w1 += 1;
        let mut u3: f64 = { let b2 = ((y + 0.47_f64) + y); b2 * (k).tanh() + b2 };
        if u3 >= (0.97_f64 + ((w1 % 5) as f64)) {
            let mut w4: usize = 0;
            'l5: while w4 < 4 && ((u3 + 1.14_f64) > (u3).hypot(u3)) {
                w4 += 1;
                for i6 in 1..=3 {
                }
            }
        }
    }
    (0.61_f64).sin().exp()
}


#[differentiable]
fn program_137(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=2 {
        let mut u3: f64 = ((y * (if (n > 2) || (n > 3) { y } else { y })) * (y * (if (n > 2) || (n > 3) { y } else { y })) + 0.5).powf(((if (n > 2) || (n > 1) { y } else { a[1] }) * (a[i2 % 3] - a[i2 % 3])).tanh());
    }
    a[n % 3]
}


#[differentiable]
fn program_138(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(0 < 2) {
        let y: f64 = (x + y);
    }
    for i1 in 1..=3 {
        let mut v2: (f64, f64) = (((-0.26_f64)).tanh(), (x * x + 0.5).powf(y.tanh()));
        let mut v3: f64 = ((i1 % 5) as f64) + ((i1 % 5) as f64);
    }
    let mut u4: f64 = ((n % 5) as f64);
    let u5: f64 = (u4 / (1.5 + ((u4 - y) * (a[0]).max(a[n % 3])) * ((u4 - y) * (a[0]).max(a[n % 3]))));
    if n > 2 { return ((if x > (u5 + a[n % 3]) { u4 } else { u4 }) * (if x > (u5 + a[n % 3]) { u4 } else { u4 }) + 1.25).recip(); }
    u4
}


#[differentiable]
fn program_139(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if n > 2 { y } else { a[(n + 1) % 3] });
    let mut u2: f64 = ((if n > 2 { x } else { u1 }) * 0.12_f64);
    for i3 in 0..2 {
        let mut v4: usize = (i3 + 0) % 4;
        for i5 in 1..=2 {
            u1 = (((if (n > 1) && ((i5 + 1) % 3 > 2) { u1 } else { a[1] }) + (((i5 % 5) as f64) * ((n % 5) as f64))) * ((if (n > 1) && ((i5 + 1) % 3 > 2) { u1 } else { a[1] }) + (((i5 % 5) as f64) * ((n % 5) as f64))) + 1.25).recip();
            u1 = u1;
            u1 = (((1.05_f64 / (1.5 + u1 * u1)) + u1) * ((((n % 5) as f64)).sin().exp() * u1));
            let mut u6: f64 = (u2 + ((a[i5 % 3] + u1) + u1));
        }
    }
    u1
}


#[differentiable]
fn program_140(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let mut v2: [f64; 3] = [a[v1 % 3], 1.01_f64, y];
    let mut v2: (f64, f64) = (((0.56_f64 + y)).powi(2), (-(x * 1.34_f64)));
    (y).hypot(y)
}


#[differentiable]
fn program_141(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.33_f64, 0.48_f64];
    t1[0] = 0.65_f64;
    if (a[(n + 1) % 3] + x) >= a[n % 3] {
        for i2 in 0..2 {
            let mut u3: f64 = a[i2 % 3];
        }
    } else {
    }
    (((if n % 3 > 2 { 0.84_f64 } else { y }) * y) * ((if n % 3 > 2 { 0.84_f64 } else { y }) * y) + 1.25).ln()
}


#[differentiable]
fn program_142(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y * 1.50_f64) > (y * y) { return y; }
    let x: f64 = y;
    for i1 in (0..n).rev() {
        'l4: for (r3, r2) in a.iter().enumerate() {
            let mut u5: f64 = r2 * (a[i1 % 3] * x);
            for r6 in a.iter().skip(1) {
                let mut u8: f64 = r6 * (1.15_f64 - k);
                for r9 in a {
                    let mut u11: f64 = r9 * 1.49_f64;
                    let mut u12: f64 = 0.40_f64;
                }
            }
        }
    }
    (if n > 2 { { let b13 = (a[(n + 1) % 3] + 1.03_f64); b13 * a[n % 3] + b13 } } else { (((n % 5) as f64) / (1.5 + { let b14 = y; b14 * 1.02_f64 + b14 } * { let b14 = y; b14 * 1.02_f64 + b14 })) })
}


#[differentiable]
fn program_143(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in &a {
        let mut u3: f64 = r1 * (y * y);
        u3 += (0.91_f64 * 0.91_f64 + 0.5).powf((y + x).tanh());
        let t4 = [0.53_f64, 0.55_f64, 0.79_f64];
    }
    let mut w5: usize = 0;
    while w5 < 2 && (n > 0) {
        w5 += 1;
        let u6: f64 = (x).cos();
        let c9 = |p7: f64, p8: f64| (a[n % 3] * ((if (1.35_f64 + ((w5 % 5) as f64)) <= (p7 + 0.12_f64) { p8 } else { x })).tanh());
    }
    let mut v10: f64 = k + k;
    let u11: f64 = (-(if w5 % 3 > 0 { (y * x) } else { (match 2 { 0 => a[(w5 + 1) % 3], 1 | 2 => ((w5 % 5) as f64), _ => 1.18_f64 }) }));
    let mut w12: usize = 0;
    let u11: f64 = 'l13: loop {
        w12 += 1;
        let mut t14 = [1.78_f64, 0.40_f64, 1.62_f64];
        t14[2] = 0.62_f64;
        for i15 in 0..n {
            let mut v16: [f64; 2] = [{ v10 += 0.62_f64; u11 }; 2];
        }
        if w12 >= 3 { break ((a[w12 % 3] - y) * y); }
    };
    u11
}


#[differentiable]
fn program_144(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..4 {
        let mut v2: [f64; 4] = [((a[i1 % 3]).sin().exp() * (a[i1 % 3]).sin().exp() + 1.25).ln(), ((y - y) + (y * y + 1.25).sqrt()), y, x];
    }
    (if ((n + 0) % 3 != 1) && (n > 2) { ((1.41_f64).tanh() - (y * y + 1.25).ln()) } else { ((k).abs() * (k).abs() + 0.5).powf(y.tanh()) })
}


#[differentiable]
fn program_145(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        for r2 in a.iter() {
            let mut u4: f64 = r2 * (a[w1 % 3]).powi(0);
            u4 = u4;
            for i5 in 0..n {
                let u4: f64 = ((a[1] + { let b6 = 1.93_f64; b6 * a[(n + 0) % 3] + b6 })).sin().exp();
                let (mut v7, mut v8): (f64, f64) = (0.92_f64, ((a[i5 % 3] - u4) + x));
            }
        }
        for (r10, r9) in a.iter().enumerate() {
            let mut u11: f64 = r9 * (x).cos();
        }
    }
    ((a[(w1 + 0) % 3] + (y / (1.5 + y * y))) + ((y * y + 0.5).powf(y.tanh()) + a[w1 % 3]))
}


#[differentiable]
fn program_146(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (0.47_f64, (if a[n % 3] > ((n % 5) as f64) { (y).max(a[1]) } else { (y).hypot(k) }));
    if (y - y) >= (((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln() {
    }
    ((x * a[1]) + (-a[(n + 1) % 3]))
}


#[differentiable]
fn program_147(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-(x + y));
    for r2 in &a {
        let mut u4: f64 = r2 * (u1 + u1);
        let mut v5: [f64; 3] = [0.87_f64, ((match 2 { 0 => a[(n + 0) % 3], 1 | 2 => 0.96_f64, _ => a[0] }) - (if n > 2 { 0.68_f64 } else { y })), ((0.69_f64).powi(2) - u1)];
        u4 += { let b6 = 0.39_f64; b6 * 1.15_f64 + b6 };
        'l7: for i8 in 0..n {
            let mut u9: f64 = (1.81_f64 / (1.5 + ((0.52_f64 * 1.92_f64) * (0.52_f64 * 1.92_f64) + 1.25).recip() * ((0.52_f64 * 1.92_f64) * (0.52_f64 * 1.92_f64) + 1.25).recip()));
        }
    }
    let mut w10: usize = 0;
    'l12: while w10 < 3 && ((match 2 { 0 => ((n % 5) as f64), 1 | 2 => a[0], _ => u1 }) < { let b11 = u1; b11 * y + b11 }) {
        w10 += 1;
        let mut u14: f64 = ({ let b13 = (1.03_f64 * 1.03_f64 + 1.25).recip(); b13 * 1.20_f64 + b13 }).abs();
    }
    let mut v15: [f64; 4] = [((w10 % 5) as f64), ((1.88_f64 * u1)).mul_add(0.5, u1), a[w10 % 3], a[w10 % 3]];
    v15[w10 % 4] = ((a[(w10 + 2) % 3] + (u1 + 1.89_f64)) * (v15[w10 % 4] - y));
    let mut w16: usize = 0;
    let v17: f64 = loop {
        w16 += 1;
        if w16 >= 1 { break (-u1); }
    };
    ((-(v17 - a[2])) + ((a[(w16 + 0) % 3] + v15[w10 % 4])).mul_add(0.5, v17))
}


#[differentiable]
fn program_148(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (1.84_f64 * 1.84_f64 + 1.25).ln_1p();
        if a[(n + 2) % 3] < y { u3 += (x * x + 0.5).powf(1.66_f64.tanh()); break; }
        let mut u4: f64 = (((match n % 3 { 0 => x, 1 | 2 => u3, _ => ((r2 % 5) as f64) }) + 1.57_f64) - x);
        let mut v5: f64 = k * 0.68_f64;
        let u6: f64 = (((0.39_f64 - a[r2 % 3]) + (u3 + a[r2 % 3])) + a[(r2 + 1) % 3]);
    }
    for r7 in a.iter().rev() {
        let mut u9: f64 = r7 * a[n % 3];
    }
    (((y - a[2])).powi(1) * y)
}


#[differentiable]
fn program_149(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 1 {
        let mut u1: f64 = ((a[(n + 2) % 3] + ((n % 5) as f64))).mul_add(0.5, a[n % 3]);
    }
    let v2: f64;
    if 0 != 0 { v2 = (a[n % 3] - (x).hypot(((n % 5) as f64))); } else { v2 = ((y).mul_add(0.5, y) * (y + a[0])); }
    for i3 in (0..n).rev() {
    }
    (1.29_f64 / (1.5 + (y / (1.5 + v2 * v2)) * (y / (1.5 + v2 * v2))))
}


#[differentiable]
fn program_150(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (((y).hypot(1.68_f64) / (1.5 + (y).tanh() * (y).tanh())), (y * x));
    let mut u3: f64 = (y * { let b2 = (match 1 { 0 => 0.14_f64, 1 | 2 => k, _ => y }); b2 * (if ((y / (1.5 + x * x)) >= y) || (n > 0) { v1.1 } else { ((n % 5) as f64) }) + b2 });
    u3 = (u3 / (1.5 + (if n > 2 { (x + a[n % 3]) } else { y }) * (if n > 2 { (x + a[n % 3]) } else { y })));
    let mut v4: bool = n > 2;
    let mut v5: (f64, f64) = ((match n % 3 { 0 => (a[(n + 1) % 3]).sin(), 1 | 2 => (a[0] + a[n % 3]), _ => a[(n + 2) % 3] }), (a[1]).hypot((u3 - v1.1)));
    'l8: for r6 in a.iter() {
        let mut u9: f64 = r6 * { v1.1 = (a[(n + 0) % 3]).sin(); k };
        v1.0 += ((v5.0 + u9) * { let b10 = ((n % 5) as f64); b10 * y + b10 });
    }
    v1.0 = (((y + ((n % 5) as f64)) + u3) + ((if (v5.0 > v5.0) && (n % 3 == 2) { 1.94_f64 } else { u3 }) + (x).sin().exp()));
    v1.1 += (y - u3);
    let mut u11: f64 = (((u3 * u3) * (u3 * u3) + 0.5).powf({ v5.0 = (y).sin(); u3 }.tanh())).sin().exp();
    ((n % 5) as f64)
}


#[differentiable]
fn program_151(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..4 {
        let mut t2 = [1.83_f64, 1.51_f64, 1.06_f64];
        t2[2] = ((i1 % 5) as f64);
    }
    a[(n + 1) % 3]
}


#[differentiable]
fn program_152(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.41_f64, 0.86_f64];
    t1[1] = 1.74_f64;
    let mut v2: usize = (n + 1) % 4;
    let mut t1: f64 = 0.44_f64;
    t1 += x;
    for (r3, r4) in a.iter().zip(&a) {
        let mut u5: f64 = r3 * (t1 + t1);
        let mut u6: f64 = r4 * ((n % 5) as f64);
        for (r7, r8) in a.iter().zip(&a) {
            let mut u9: f64 = r7 * (1.59_f64).hypot(u6);
            let mut u10: f64 = r8 * (u5 * a[v2 % 3]);
            let u5: f64 = ((match 2 { 0 => (u9 * u9 + 1.25).ln(), 1 | 2 => (u9 + u9), _ => a[0] }) * (match 2 { 0 => (u9 * u9 + 1.25).ln(), 1 | 2 => (u9 + u9), _ => a[0] }) + 1.25).ln_1p();
            let mut v11: [f64; 4] = [(0.18_f64 - u5); 4];
            let mut u12: f64 = (u5 + t1);
        }
        let v13: f64;
        if v2 % 3 > 2 { v13 = ((u5 * u6) + (if !(n > 2) { 1.46_f64 } else { u5 })); } else { v13 = ((u6).hypot(0.51_f64)).powi(2); }
    }
    t1 += a[v2 % 3];
    if a[(v2 + 0) % 3] < 0.12_f64 { return ((if 0 < 2 { t1 } else { t1 }) + (1.59_f64).max(a[(v2 + 0) % 3])); }
    let v14: f64;
    if y > t1 { v14 = ((y + t1)).min((if !(a[v2 % 3] >= a[v2 % 3]) { k } else { x })); } else { v14 = (a[1] + (match 0 { 0 => a[(v2 + 1) % 3], 1 | 2 => 0.89_f64, _ => a[n % 3] })); }
    0.25_f64
}


#[differentiable]
fn program_153(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((a[(n + 2) % 3]).max(y) * (a[(n + 2) % 3]).max(y) + 1.25).ln_1p() / (1.5 + (y * y + 1.25).recip() * (y * y + 1.25).recip()));
    let mut v2: bool = 2 == 1;
    let c5 = |p3: f64, p4: f64| a[0];
    let mut v6: (f64, f64) = (((((n % 5) as f64) + a[n % 3])).tanh(), ((a[2] * a[2] + 1.25).sqrt() * y));
    v6.1 -= (u1 + (if n > 2 { y } else { y }));
    v6.0 = (a[0] + ((0.43_f64 * a[n % 3])).sin().exp());
    let c9 = |p7: f64, p8: f64| (p7 + ((u1 + a[2]) * (p8 + a[n % 3])));
    'l10: for i11 in (0..n).rev() {
        let mut v6: [f64; 2] = [(a[(n + 0) % 3] + u1), a[i11 % 3]];
    }
    (u1 + (u1 + y))
}


#[differentiable]
fn program_154(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 2;
    let mut u2: f64 = (((if (x + k) <= y { k } else { y }) * x) + (y).mul_add(0.5, ((n % 5) as f64)));
    let mut v4: bool = ((y).powi(1) >= (u2 * y)) && ((if !((y).cos() > { let b3 = u2; b3 * 0.66_f64 + b3 }) { x } else { a[n % 3] }) > (if !((n + 2) % 3 > 2) { u2 } else { y }));
    if (-a[n % 3]) <= x {
        u2 = u2;
        let mut u5: f64 = (1.80_f64 * 1.80_f64 + 0.5).powf((k).max((1.66_f64).powi(0)).tanh());
        let mut v6: usize = n % 4;
    } else if n > 1 {
        u2 = (y).cos();
    } else {
        for r7 in a {
            let mut u9: f64 = r7 * (k).powi(2);
            let c12 = |p10: f64, p11: f64| ((n % 5) as f64);
        }
    }
    (((u2 - ((n % 5) as f64))).hypot((u2).hypot(1.20_f64)) * ((u2 - ((n % 5) as f64))).hypot((u2).hypot(1.20_f64)) + 1.25).ln()
}


#[differentiable]
fn program_155(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [((x).mul_add(0.5, k) * (0.30_f64 + y)), ((x + a[n % 3]) + (0.66_f64 * y)), a[1]];
    v1[2] -= (a[(n + 0) % 3] * (y * y));
    let mut u2: f64 = (((n % 5) as f64) * ((y + y)).sin().exp());
    let u3: f64 = ((1.46_f64 + (if (u2 < 0.32_f64) && ((u2).powi(0) < (u2 * 1.23_f64)) { u2 } else { y })) - 0.67_f64);
    for r4 in &a {
        let mut u6: f64 = r4 * (v1[n % 3] + 1.93_f64);
        if n > 1 { u6 += u6; break; }
        let mut u7: f64 = (((u6).sin() * (u6).sin() + 1.25).sqrt()).min(a[(n + 2) % 3]);
    }
    let mut v8: usize = 0;
    let mut v9: bool = (v8 + 2) % 3 == 1;
    let mut w10: usize = 0;
    while w10 < 2 {
        w10 += 1;
        u2 /= 1.5 + 0.43_f64 * 0.43_f64;
    }
    let mut w11: usize = 0;
    while w11 < 1 {
        w11 += 1;
    }
    (((match (w10 + 0) % 3 { 0 => v1[w10 % 3], 1 | 2 => ((w10 % 5) as f64), _ => k }) - (if 0 == 2 { x } else { u3 })) + (x + a[w11 % 3]))
}


#[differentiable]
fn program_156(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..3 {
        let mut w2: usize = 0;
        let v3: f64 = loop {
            w2 += 1;
            for r4 in a.iter() {
                let mut u6: f64 = r4 * a[(w2 + 1) % 3];
                let mut u6: bool = (y).mul_add(0.5, k) <= x;
                let mut v7: usize = 2;
            }
            if w2 >= 3 { break (y).mul_add(0.5, y); }
        };
        let mut v3: usize = (w2 + 2) % 4;
    }
    let u8: f64 = ((if n > 0 { (if (a[2] + 0.27_f64) > (-x) { a[n % 3] } else { a[1] }) } else { (1.79_f64 - a[n % 3]) }) + (if (n > 2) || (1.86_f64 >= (x).powi(3)) { x } else { (k * 0.16_f64) }));
    'l11: for r9 in a.iter().skip(1) {
        let mut u12: f64 = r9 * (a[n % 3]).max(0.84_f64);
        if n > 3 { u12 += 1.15_f64; break; }
    }
    for r13 in &a {
        let mut u15: f64 = r13 * (-u8);
        if n > 2 {
            u15 = (match n % 3 { 0 => ((k).tanh() + (1.88_f64 + a[(n + 1) % 3])), 1 | 2 => (y).powi(3), _ => ((u15 * 0.72_f64) + (u8).powi(1)) });
        } else {
        }
    }
    (((u8 + u8) + u8) + ((y + y)).powi(2))
}


#[differentiable]
fn program_157(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        'l3: for r1 in &a {
            let mut u4: f64 = r1 * (1.71_f64 / (1.5 + a[0] * a[0]));
        }
    }
    (match n % 3 { 0 => y, 1 | 2 => (y + (y + a[(n + 2) % 3])), _ => a[n % 3] })
}


#[differentiable]
fn program_158(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter() {
        let mut u3: f64 = r1 * (y + y);
        u3 = ((if (y).mul_add(0.5, u3) >= u3 { (u3 * u3) } else { (y + 1.74_f64) }) - ((0.22_f64 * 0.22_f64 + 1.25).cbrt() + x));
        let c5 = |p4: f64| (((-p4) + (k + p4)) + ((y + y)).max((a[(n + 2) % 3] / (1.5 + a[n % 3] * a[n % 3]))));
    }
    let mut w6: usize = 0;
    let v7: f64 = loop {
        w6 += 1;
        if w6 >= 1 { break ((((w6 % 5) as f64) - k) * (a[0] + k)); }
        let c9 = |p8: f64| (match w6 % 3 { 0 => ((x).mul_add(0.5, p8)).powi(0), 1 | 2 => 0.82_f64, _ => p8 });
    };
    let mut u10: f64 = v7;
    u10 = a[n % 3];
    let v12: f64;
    if ((y + v7) < v7) || (n > 2) { v12 = (match w6 % 3 { 0 => (a[w6 % 3]).cos(), 1 | 2 => { let b11 = v7; b11 * 1.43_f64 + b11 }, _ => (a[w6 % 3] * ((w6 % 5) as f64)) }); } else { v12 = ((y * v7) * (y * v7) + 1.25).sqrt(); }
    (((v7).mul_add(0.5, a[1]) * (v7 + v7)) + a[w6 % 3])
}


#[differentiable]
fn program_159(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y + a[(n + 0) % 3]) >= (a[n % 3]).powi(0) {
        let mut u1: f64 = ((-y) * ((k).hypot(y)).mul_add(0.5, y));
        let mut u2: f64 = (((x * x) + a[2])).sin().exp();
    } else {
        for i3 in 0..n % 4 {
        }
    }
    (((y - y)).hypot(1.81_f64) + ((y + x) * (if ((0.39_f64 / (1.5 + x * x)) <= (a[n % 3] + k)) || ((y).powi(2) <= y) { a[2] } else { a[n % 3] })))
}


#[differentiable]
fn program_160(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (k + y) <= (a[n % 3] * x) { return ((a[2]).powi(3) * (a[2]).powi(3) + 0.5).powf(y.tanh()); }
    if (x - 0.23_f64) >= x {
        let u1: f64 = (((match 0 { 0 => 1.93_f64, 1 | 2 => x, _ => a[1] }) * (match 0 { 0 => 1.93_f64, 1 | 2 => x, _ => a[1] }) + 1.25).ln() + y);
    } else {
        let u2: f64 = 0.94_f64;
    }
    for r3 in a {
        let mut u5: f64 = r3 * (if n % 3 < 2 { x } else { y });
        u5 = (((1.93_f64).powi(2)).min((a[2] + a[n % 3])) / (1.5 + ((k).max(y) * (k).max(y) + 1.25).sqrt() * ((k).max(y) * (k).max(y) + 1.25).sqrt()));
        for i6 in 0..3 {
            if i6 % 3 == 0 { break; }
        }
    }
    (if (k * k + 1.25).ln_1p() < (y).powi(1) { (-(match 2 { 0 => ((n % 5) as f64), 1 | 2 => 1.45_f64, _ => x })) } else { 1.65_f64 })
}


#[differentiable]
fn program_161(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.66_f64, 1.59_f64];
    let mut u2: f64 = a[(n + 0) % 3];
    (((u2).abs() * (k).atan()) + u2)
}


#[differentiable]
fn program_162(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| 0.56_f64;
    if (n > 3) && (y < 1.83_f64) { return k; }
    let mut w4: usize = 0;
    while w4 < 2 {
        w4 += 1;
        for i5 in 0..n {
            if n > 3 {
                let mut w6: usize = 0;
                let v8: f64 = 'l7: loop {
                    w6 += 1;
                    if w6 >= 3 { break (y).min(y); }
                };
            } else {
            }
        }
    }
    (k - ((y * y + 0.5).powf(y.tanh()) * a[w4 % 3]))
}


#[differentiable]
fn program_163(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a {
        let mut u3: f64 = r1 * (a[1] + ((n % 5) as f64));
        let y: f64 = u3;
    }
    'l6: for (r4, r5) in a.iter().zip(&a) {
        let mut u7: f64 = r4 * (k * y);
        let mut u8: f64 = r5 * y;
        u7 = ((1.77_f64 * 1.77_f64 + 0.5).powf((y).min(((n % 5) as f64)).tanh()) * (1.88_f64 * x));
        let mut u9: f64 = (match n % 3 { 0 => u7, 1 | 2 => u8, _ => (-(x * 1.54_f64)) });
        let mut v10: (f64, f64) = (((if n > 2 { y } else { ((n % 5) as f64) })).powi(2), (a[n % 3] + (u8).min(y)));
        let mut v11: (f64, f64) = ((if n % 3 > 1 { (0.32_f64 + ((n % 5) as f64)) } else { (k).sin().exp() }), (u7 - u9));
    }
    for i12 in (0..n).rev() {
        let mut v13: f64 = ((i12 % 5) as f64) + k;
        if n > 3 {
            let t14 = [0.98_f64, 1.96_f64, 0.67_f64];
            let u15: f64 = (((x + y)).sin().exp()).mul_add(0.5, 0.99_f64);
        } else {
            for r16 in a.iter() {
                let mut u18: f64 = r16 * (-1.60_f64);
            }
        }
    }
    ((y * y + 0.5).powf(1.33_f64.tanh())).powi(3)
}


#[differentiable]
fn program_164(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    for (r3, r2) in a.iter().enumerate() {
        let mut u4: f64 = r2 * (0.68_f64).powi(3);
        for i5 in 0..n {
        }
    }
    ((if (y / (1.5 + y * y)) > (if !(n > 0) { 0.28_f64 } else { x }) { y } else { (k + x) }) * (match v1 % 3 { 0 => (y + 0.92_f64), 1 | 2 => a[(v1 + 0) % 3], _ => y }))
}


#[differentiable]
fn program_165(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| ((a[(n + 2) % 3] * p1) + ((-1.82_f64) * (-1.82_f64) + 0.5).powf(p1.tanh()));
    for i4 in 0..n {
        let v6: f64;
        if !((a[i4 % 3] + 1.22_f64) < y) { v6 = ((if !((1.80_f64 + a[i4 % 3]) > (y * ((i4 % 5) as f64))) { ((n % 5) as f64) } else { y }) - c3(y, y)); } else { v6 = (if !(i4 % 3 != 1) { { let b5 = 0.32_f64; b5 * y + b5 } } else { y }); }
    }
    let u7: f64 = y;
    let mut u8: f64 = u7;
    u8 += (u8 * u8 + 1.25).ln_1p();
    u8 = (if (n + 1) % 3 != 2 { ((k * 0.57_f64)).powi(1) } else { ((k).mul_add(0.5, u8) + (-a[(n + 2) % 3])) });
    let u9: f64 = (((u7 + 0.76_f64)).powi(2) * (u7).atan());
    (if n > 2 { ((u8 * u8 + 1.25).cbrt()).tanh() } else { (if n > 1 { y } else { (if n > 2 { u9 } else { k }) }) })
}


#[differentiable]
fn program_166(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().skip(1) {
        let mut u4: f64 = r1 * (1.42_f64 + x);
        u4 += ((match n % 3 { 0 => 1.46_f64, 1 | 2 => k, _ => a[n % 3] }) * u4);
        for (r5, r6) in a.iter().zip(&a) {
            let mut u7: f64 = r5 * (u4 * u4 + 0.5).powf(u4.tanh());
            let mut u8: f64 = r6 * (y + u7);
            std::mem::swap(&mut u4, &mut u7);
            let t9 = [1.02_f64, 1.00_f64, 0.82_f64];
        }
        for (r11, r10) in a.iter().enumerate() {
            let mut u12: f64 = r10 * (1.40_f64).powi(1);
            let mut u13: f64 = (0.30_f64 + ({ u12 = (u12).sin(); u12 } + (1.49_f64 - u4)));
        }
    }
    (x - 0.67_f64)
}


#[differentiable]
fn program_167(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k * 0.32_f64;
    let mut u2: f64 = (((y * x)).sin() + ((y * y + 0.5).powf(y.tanh()) + (((n % 5) as f64)).mul_add(0.5, y)));
    for i3 in 0..3 {
        let mut v4: (f64, f64) = (a[1], ((0.65_f64 * 0.65_f64 + 0.5).powf(y.tanh()) * (0.65_f64 * 0.65_f64 + 0.5).powf(y.tanh()) + 1.25).recip());
        v1 += 1.47_f64;
        v4.1 += ((-((i3 % 5) as f64)) + (y * y + 0.5).powf(1.21_f64.tanh()));
        u2 = ({ u2 = (u2).sin(); (if n > 2 { x } else { y }) } + u2);
    }
    u2 = (match (n + 0) % 3 { 0 => 1.34_f64, 1 | 2 => (if (n > 0) || ((1.19_f64 / (1.5 + u2 * u2)) > 0.85_f64) { u2 } else { 1.34_f64 }), _ => ((((n % 5) as f64)).powi(2) + (a[(n + 0) % 3] + 0.93_f64)) });
    u2 = (((u2 * u2) * (u2 + 0.21_f64)) - (u2 * u2 + 0.5).powf(u2.tanh()));
    for (r6, r5) in a.iter().enumerate() {
        let mut u7: f64 = r5 * u2;
        std::mem::swap(&mut u2, &mut u7);
        u7 -= { u7 = (0.34_f64).sin(); { v1 += ((r6 % 5) as f64); a[r6 % 3] } };
    }
    0.23_f64
}


#[differentiable]
fn program_168(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((0.26_f64 + (y + y))).powi(0);
    let mut u1: f64 = ((match 1 { 0 => u1, 1 | 2 => (u1 + u1), _ => (u1 + a[n % 3]) }) - ({ let b2 = 1.26_f64; b2 * a[n % 3] + b2 }).mul_add(0.5, x));
    'l3: for i4 in 0..n {
        let v6: f64;
        if (n > 2) || (n > 1) { v6 = ((match i4 % 3 { 0 => u1, 1 | 2 => x, _ => a[i4 % 3] })).tanh(); } else { v6 = { let b5 = (y + a[(n + 0) % 3]); b5 * u1 + b5 }; }
        let mut v6: f64 = { u1 = (((v6 + a[n % 3]) - (if ((v6 + y) < (y + v6)) && ((v6 + a[i4 % 3]) < v6) { u1 } else { a[i4 % 3] }))).sin(); v6 };
        let mut u7: f64 = ({ v6 = ((y - u1)).sin(); (if (n > 2) || (n > 3) { 0.35_f64 } else { v6 }) } * { v6 = ((y - u1)).sin(); (if (n > 2) || (n > 3) { 0.35_f64 } else { v6 }) } + 0.5).powf(({ v6 = (a[i4 % 3]).sin(); 1.77_f64 }).cos().tanh());
    }
    (((n % 5) as f64) + (-(k - u1)))
}


#[differentiable]
fn program_169(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let c3 = |p2: f64| (((a[n % 3] - ((n % 5) as f64)) + (((n % 5) as f64) + p2)) + (0.92_f64 / (1.5 + (x).hypot(y) * (x).hypot(y))));
    u1 -= ((x * x + 1.25).ln() * (x * x + 1.25).ln() + 0.5).powf(0.90_f64.tanh());
    let mut v4: bool = (n + 2) % 3 > 1;
    if n > 2 {
    } else {
    }
    a[(n + 1) % 3]
}


#[differentiable]
fn program_170(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = y;
    'l3: for r1 in a.iter() {
        let mut u4: f64 = r1 * (y).sin().exp();
        let mut v5: [f64; 2] = [1.38_f64, x];
    }
    x = y;
    let mut v7: [f64; 2] = [{ x = ({ let b6 = 1.37_f64; b6 * x + b6 }).sin(); (match (n + 2) % 3 { 0 => 0.55_f64, 1 | 2 => 0.57_f64, _ => 1.21_f64 }) }, (x).sin().exp()];
    let c10 = |p8: f64, p9: f64| (p9 + (a[(n + 0) % 3] / (1.5 + (p9).powi(1) * (p9).powi(1))));
    let mut u11: f64 = c10(a[n % 3], ((0.91_f64 * 0.81_f64) * x));
    x += ((if n > 2 { 1.63_f64 } else { 1.28_f64 }) * (if n > 2 { 1.63_f64 } else { 1.28_f64 }) + 0.5).powf((u11).sin().exp().tanh());
    0.80_f64
}


#[differentiable]
fn program_171(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.30_f64;
    let mut w2: usize = 0;
    while w2 < 2 && (y >= (1.21_f64).powi(1)) {
        w2 += 1;
        for i3 in (0..n).rev() {
            let u1: f64 = (a[w2 % 3]).powi(3);
            let v4: f64;
            if ((n + 1) % 3 < 0) && (y < (a[0] * y)) { v4 = (match 2 { 0 => (a[2] - u1), 1 | 2 => 0.79_f64, _ => (u1 - u1) }); } else { v4 = ((match w2 % 3 { 0 => 0.22_f64, 1 | 2 => 1.13_f64, _ => 1.35_f64 }) * (match w2 % 3 { 0 => 0.22_f64, 1 | 2 => 1.13_f64, _ => 1.35_f64 }) + 1.25).ln_1p(); }
            for r5 in a.iter().skip(1) {
                let mut u7: f64 = r5 * v4;
                if !(n > 2) { continue; }
                let mut u8: f64 = (u1 + (match (w2 + 0) % 3 { 0 => (a[i3 % 3]).tanh(), 1 | 2 => (v4 * u7), _ => (a[i3 % 3] - a[(n + 1) % 3]) }));
                for (r10, r9) in a.iter().enumerate() {
                    let mut u11: f64 = r9 * a[n % 3];
                    let mut v12: [f64; 4] = [((u7 * a[i3 % 3]) * (u7 * a[i3 % 3]) + 0.5).powf((v4 + u1).tanh()), 0.24_f64, u11, (match r10 % 3 { 0 => ((i3 % 5) as f64), 1 | 2 => (u11 + ((r10 % 5) as f64)), _ => u1 })];
                    let u13: f64 = u7;
                }
            }
        }
    }
    (((u1).sin().exp() * (u1 + 1.69_f64)) - a[w2 % 3])
}


#[differentiable]
fn program_172(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n % 3 == 1;
    let mut v2: f64 = 0.65_f64 * 1.43_f64;
    let v3: f64;
    if (y + a[n % 3]) < (x).mul_add(0.5, 0.22_f64) { v3 = (if v1 { (v2).mul_add(0.5, a[n % 3]) } else { (y / (1.5 + a[n % 3] * a[n % 3])) }); } else { v3 = ((-y) * (if y <= (((n % 5) as f64)).sin().exp() { a[(n + 1) % 3] } else { y })); }
    if v1 {
        let mut v4: f64 = 0.46_f64 + ((n % 5) as f64);
        let t5 = [1.23_f64, 1.65_f64, 1.01_f64];
        let mut u6: f64 = (if !((n + 0) % 3 == 1) { (y / (1.5 + 0.96_f64 * 0.96_f64)) } else { (1.03_f64 * 1.03_f64 + 1.25).sqrt() });
    }
    let mut u7: f64 = { v2 += 0.13_f64; v3 };
    let mut u8: f64 = 0.65_f64;
    let (mut v9, mut v10): (f64, f64) = ((match 0 { 0 => a[0], 1 | 2 => (a[2]).min(u7), _ => u8 }), (match n % 3 { 0 => (u8).max(1.48_f64), 1 | 2 => (match n % 3 { 0 => 1.85_f64, 1 | 2 => y, _ => y }), _ => a[0] }));
    let mut v11: (f64, f64) = (u7, ((-u7) - (v10 + a[(n + 2) % 3])));
    (((v3 + a[(n + 2) % 3]) * (u8 * u8 + 0.5).powf(v11.0.tanh())) + v10)
}


#[differentiable]
fn program_173(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = ({ let b1 = k; b1 * (1.09_f64 - a[(n + 2) % 3]) + b1 } - (if a[n % 3] >= (y).powi(3) { y } else { (y * 0.88_f64) }));
    if n > 1 { return ((-a[(n + 1) % 3]) * (-a[(n + 1) % 3]) + 0.5).powf((u2 * u2 + 1.25).cbrt().tanh()); }
    u2 = x;
    let mut v3: bool = ((u2 * u2 + 0.5).powf(a[n % 3].tanh()) > a[n % 3]) && (n % 3 < 2);
    let mut v4: [f64; 3] = [0.59_f64; 3];
    (-((0.41_f64 + u2) + (x * x + 0.5).powf(u2.tanh())))
}


#[differentiable]
fn program_174(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((-a[(n + 2) % 3]) + 0.23_f64)).mul_add(0.5, y);
    let mut u2: f64 = (((n % 5) as f64) * ((n % 5) as f64) + 1.25).cbrt();
    let mut v4: [f64; 4] = [((u1 * 1.32_f64) + (a[1] * u1)), a[n % 3], a[2], { let b3 = a[(n + 0) % 3]; b3 * u2 + b3 }];
    for r5 in v4.iter().rev() {
        let mut u7: f64 = r5 * u2;
        u2 = ((a[n % 3] * u7) * (a[n % 3] * u7) + 1.25).ln();
    }
    if n > 2 { return (-u1); }
    u2 += ((y + u1)).mul_add(0.5, u2);
    if (a[(n + 2) % 3] * a[n % 3]) > (1.38_f64 + u2) { return { let b9 = { let b8 = 0.64_f64; b8 * u1 + b8 }; b9 * y + b9 }; }
    v4[n % 4] *= (((a[n % 3] * y) + x)).sin();
    let c12 = |p10: f64, p11: f64| (((p11 * 1.56_f64) * (match (n + 0) % 3 { 0 => a[n % 3], 1 | 2 => p10, _ => p10 })) - 1.70_f64);
    c12((u2).powi(1), u1)
}


#[differentiable]
fn program_175(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n {
        for r3 in a.iter().skip(1) {
            let mut u5: f64 = r3 * (a[i2 % 3] - a[2]);
            let mut v6: bool = (u5).sin().exp() < x;
        }
    }
    (y - (if a[2] > (0.13_f64 - x) { k } else { (1.77_f64 + 1.02_f64) }))
}


#[differentiable]
fn program_176(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.55_f64, 1.17_f64, 0.27_f64];
    let mut v2: bool = (y * y + 0.5).powf(((n % 5) as f64).tanh()) < (y + 0.65_f64);
    if !(v2) { return y; }
    y
}


#[differentiable]
fn program_177(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[1];
    let mut x: f64 = (1.68_f64 * 1.68_f64 + 0.5).powf(u1.tanh());
    x -= (-a[n % 3]);
    { x = (1.92_f64).sin(); (x + (a[n % 3] + a[n % 3])) }
}


#[differentiable]
fn program_178(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (0.38_f64 + ((y - y) * (if n > 0 { 0.57_f64 } else { ((n % 5) as f64) })));
    let u2: f64 = a[n % 3];
    'l3: for i4 in 0..n % 4 {
        let mut w5: usize = 0;
        let v6: f64 = loop {
            w5 += 1;
            if w5 >= 3 { break ((u1 * 0.90_f64) + (u1).mul_add(0.5, x)); }
            u1 = (match 2 { 0 => a[n % 3], 1 | 2 => k, _ => (1.47_f64).sin().exp() });
            let mut u8: f64 = { let b7 = (match w5 % 3 { 0 => (1.18_f64 + u2), 1 | 2 => (0.43_f64 + 0.36_f64), _ => u2 }); b7 * (match 1 { 0 => u2, 1 | 2 => (k).hypot(0.33_f64), _ => (1.85_f64 * 1.85_f64 + 0.5).powf(y.tanh()) }) + b7 };
        };
    }
    let mut u9: f64 = u1;
    u1 -= (a[(n + 0) % 3] * (1.49_f64 + y));
    u9 = 1.92_f64;
    (a[(n + 0) % 3] + ({ let b10 = u1; b10 * u2 + b10 } + (k).min(a[(n + 0) % 3])))
}


#[differentiable]
fn program_179(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    for r2 in &a {
        let mut u4: f64 = r2 * (k + k);
        let u5: f64 = { u4 = (((if n % 3 > 2 { 0.35_f64 } else { u4 }) + (u4).min(((n % 5) as f64)))).sin(); u1 };
    }
    let mut u7: f64 = (u1 * ({ let b6 = a[(n + 0) % 3]; b6 * a[n % 3] + b6 } * { let b6 = a[(n + 0) % 3]; b6 * a[n % 3] + b6 } + 1.25).cbrt());
    let mut v8: f64 = k * 0.12_f64;
    let mut w9: usize = 0;
    let v11: f64 = 'l10: loop {
        w9 += 1;
        let mut w12: usize = 0;
        loop {
            w12 += 1;
            let mut t14 = [1.32_f64, 0.73_f64, 0.44_f64, 1.89_f64];
            t14[2] = ((w12 % 5) as f64);
            u7 += ((-u7) * (-u7) + 1.25).ln_1p();
            if w12 >= 4 { break; }
        }
        if w9 >= 4 { break ((if 0 > 2 { 1.89_f64 } else { 1.21_f64 }) * (1.47_f64 * 1.47_f64 + 0.5).powf(a[(w9 + 1) % 3].tanh())); }
    };
    (((y * y + 1.25).recip() * (if n > 1 { a[w9 % 3] } else { a[w9 % 3] })) + ((((w9 % 5) as f64) + v8)).powi(3))
}


#[differentiable]
fn program_180(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [(x).max(0.97_f64); 4];
    if y < (-0.29_f64) {
        let mut w2: usize = 0;
        let v4: f64 = 'l3: loop {
            w2 += 1;
            if w2 >= 1 { break ((if (0.70_f64 + 0.68_f64) < ((w2 % 5) as f64) { y } else { 1.64_f64 }) + (v1[w2 % 4] * y)); }
            v1[(w2 + 0) % 4] = x;
        };
    } else if (0.63_f64).powi(2) > y {
        let mut v5: usize = n % 4;
    } else {
        let mut v6: usize = n % 4;
        { let e = (y).mul_add(0.5, 1.25_f64); v1.fill(e); }
    }
    let mut v7: [f64; 2] = [y; 2];
    let mut u8: f64 = (((v1[(n + 2) % 4] + y) + (((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln()) * ((v1[(n + 2) % 4] + y) + (((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln()) + 1.25).cbrt();
    let v9: f64;
    if (n + 2) % 3 < 0 { v9 = v7[0]; } else { v9 = (a[n % 3]).mul_add(0.5, y); }
    v1[1] += v9;
    for i10 in 0..n % 4 {
    }
    u8
}


#[differentiable]
fn program_181(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = 1.38_f64 * 1.07_f64;
    if (n % 3 == 2) || (n % 3 < 2) {
        let mut v2: usize = n % 4;
        let mut v3: f64 = 1.81_f64 + 0.98_f64;
    }
    y
}


#[differentiable]
fn program_182(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if a[(n + 1) % 3] < (y * y) { return y; }
    for r1 in a.iter().rev() {
        let mut u3: f64 = r1 * y;
        let mut w4: usize = 0;
        loop {
            w4 += 1;
            for i5 in 0..n {
                let x: f64 = u3;
            }
            let mut v6: [f64; 2] = [1.20_f64, ((u3).mul_add(0.5, ((w4 % 5) as f64)) + (a[1]).max(u3))];
            let mut v7: (f64, f64) = (((v6[1] * a[w4 % 3]) * (y / (1.5 + u3 * u3))), (if !((u3).sin().exp() > (v6[w4 % 2] + x)) { (u3 * 0.33_f64) } else { ((n % 5) as f64) }));
            if w4 >= 4 { break; }
        }
        if w4 % 3 != 2 {
        } else {
        }
    }
    y
}


#[differentiable]
fn program_183(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in &a {
        let mut u4: f64 = r1 * y;
        let c7 = |p5: f64, p6: f64| (-p6);
    }
    for i8 in 0..1 {
        if (n > 3) && (n > 0) { break; }
        if (n > 1) && (n > 2) {
            if n > 3 {
                if (i8 + 2) % 3 == 0 { continue; }
                let mut v9: [f64; 3] = [1.38_f64, 0.78_f64, (x * x + 1.25).cbrt()];
                if ((i8 % 5) as f64) > (y).sin().exp() {
                    let u10: f64 = (((i8 % 5) as f64) * ((i8 % 5) as f64) + 1.25).cbrt();
                    v9[n % 3] = k;
                }
            }
        } else {
        }
    }
    ((-(0.97_f64 * 0.77_f64)) * (y - ((n % 5) as f64)))
}


#[differentiable]
fn program_184(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 1) % 3];
    for r2 in a {
        let mut u4: f64 = r2 * a[n % 3];
        'l7: for r5 in a.iter() {
            let mut u8: f64 = r5 * (a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(u1.tanh());
        }
    }
    (if ((u1).atan() >= (-u1)) && (n > 2) { ((if !((a[n % 3] - a[1]) <= (match (n + 1) % 3 { 0 => a[2], 1 | 2 => 1.42_f64, _ => u1 })) { x } else { u1 })).powi(0) } else { { let b9 = (a[n % 3] + a[n % 3]); b9 * (1.13_f64 * 1.13_f64 + 1.25).ln_1p() + b9 } })
}


#[differentiable]
fn program_185(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 0) % 4;
    let mut v2: f64 = 0.66_f64 + k;
    y
}


#[differentiable]
fn program_186(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if ((x).mul_add(0.5, y) < y) || ((-y) <= 1.13_f64) { v1 = (0.80_f64 + (y * y)); } else { v1 = ((a[n % 3]).max(y) / (1.5 + y * y)); }
    let u3: f64 = ({ let b2 = (y).atan(); b2 * ((n % 5) as f64) + b2 }).mul_add(0.5, v1);
    for (r4, r5) in a.iter().zip(&a) {
        let mut u6: f64 = r4 * (if (v1 <= 1.43_f64) && (n > 2) { k } else { v1 });
        let mut u7: f64 = r5 * (u3 + 1.70_f64);
        if n > 2 {
            let mut v8: bool = (n > 0) && (u6 <= (a[n % 3]).sin().exp());
            for r9 in a.iter() {
                let mut u11: f64 = r9 * a[2];
                u6 += (a[n % 3] * a[n % 3]);
                let mut w12: usize = 0;
                'l13: while w12 < 2 {
                    w12 += 1;
                    let u14: f64 = (u11).hypot((u6 * u6 + 1.25).ln_1p());
                    let mut u15: f64 = (((1.73_f64 - a[w12 % 3]) * { u11 = (u14).sin(); 1.74_f64 }) - u7);
                }
            }
            u6 *= (({ u6 = (0.85_f64).sin(); u7 } + (v1).sin().exp())).sin();
        } else {
        }
    }
    (((if !(n > 1) { k } else { u3 }) / (1.5 + { let b16 = a[1]; b16 * 1.83_f64 + b16 } * { let b16 = a[1]; b16 * 1.83_f64 + b16 }))).atan()
}


#[differentiable]
fn program_187(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=2 {
        let mut u3: f64 = 1.67_f64;
        if !(0 > 1) { return 1.93_f64; }
        if !(a[i2 % 3] >= (u3).powi(1)) { u3 += y; break; }
        let mut w4: usize = 0;
        while w4 < 4 {
            w4 += 1;
            let mut v5: usize = 3;
            'l6: for i7 in 0..w4 % 4 {
                u3 = (({ u3 = (y).sin(); y } * { u3 = (y).sin(); y } + 0.5).powf({ let b8 = u3; b8 * u3 + b8 }.tanh()) * (if (n > 3) || (y < a[i7 % 3]) { y } else { (u3 + u3) }));
                if (u3 + x) <= a[w4 % 3] {
                    u3 += (y).tanh();
                } else {
                    let v9: f64;
                    if n > 3 { v9 = u3; } else { v9 = (match i7 % 3 { 0 => (u3).tanh(), 1 | 2 => 0.85_f64, _ => ((i7 % 5) as f64) }); }
                    let u10: f64 = (v9 + { v5 += 1; 0.73_f64 });
                    let mut u11: f64 = (v9).sin().exp();
                }
            }
        }
    }
    (if n > 2 { a[(n + 2) % 3] } else { ((x + a[(n + 2) % 3]) * { let b12 = y; b12 * y + b12 }) })
}


#[differentiable]
fn program_188(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    v1 = 2;
    for i2 in 0..n {
        v1 += 1;
        let mut v1: (f64, f64) = (((y * y + 1.25).sqrt() * (0.22_f64).sin().exp()), (0.82_f64 * 0.82_f64 + 0.5).powf(a[(n + 1) % 3].tanh()));
    }
    let u3: f64 = a[2];
    if (n > 2) || (v1 % 3 > 1) { return (if !((y + y) < (a[(n + 0) % 3]).mul_add(0.5, x)) { (if (u3 > (1.42_f64 + y)) || (n > 2) { a[(n + 2) % 3] } else { 1.47_f64 }) } else { 0.48_f64 }); }
    'l4: for i5 in 0..2 {
        'l6: for i7 in (0..7).step_by(3) {
            let mut v8: f64 = 1.13_f64 * 0.93_f64;
        }
    }
    (({ let b9 = u3; b9 * ((v1 % 5) as f64) + b9 } / (1.5 + (u3 - a[v1 % 3]) * (u3 - a[v1 % 3]))) - (match v1 % 3 { 0 => (match (v1 + 0) % 3 { 0 => 1.31_f64, 1 | 2 => y, _ => 0.89_f64 }), 1 | 2 => (a[(n + 1) % 3] - y), _ => a[v1 % 3] }))
}


#[differentiable]
fn program_189(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.74_f64, 0.49_f64];
    let mut u2: f64 = (((0.63_f64).powi(2)).abs()).mul_add(0.5, a[2]);
    let mut v3: [f64; 3] = [((1.41_f64).sin() + (y).sin()), ((u2 + a[n % 3]) / (1.5 + (a[n % 3] - u2) * (a[n % 3] - u2))), u2];
    u2 *= (((y * 1.61_f64) * (u2 * 0.94_f64))).sin();
    let (mut v4, mut v5): (f64, f64) = (((match n % 3 { 0 => u2, 1 | 2 => u2, _ => a[1] }) + (a[2] - k)), y);
    let mut v6: f64 = 1.34_f64 + ((n % 5) as f64);
    let mut v4: f64 = (((u2 * 1.55_f64)).powi(3) * (v5).sin().exp());
    v4
}


#[differentiable]
fn program_190(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if (n > 0) && (n > 2) { v1 = (-(x).sin().exp()); } else { v1 = y; }
    let mut v1: [f64; 2] = [(k / (1.5 + a[n % 3] * a[n % 3])); 2];
    v1[(n + 2) % 2] += (match n % 3 { 0 => { let b2 = y; b2 * x + b2 }, 1 | 2 => (1.53_f64 * 1.53_f64 + 1.25).ln(), _ => ((n % 5) as f64) });
    let mut v3: f64 = 0.82_f64 + k;
    let u5: f64 = ((if (n + 2) % 3 < 1 { (y + v1[1]) } else { { let b4 = y; b4 * 1.59_f64 + b4 } }) + 0.51_f64);
    let c8 = |p6: f64, p7: f64| y;
    let u10: f64 = (({ let b9 = u5; b9 * u5 + b9 } + (u5).sin().exp()) * ({ let b9 = u5; b9 * u5 + b9 } + (u5).sin().exp()) + 0.5).powf(((if (n > 2) || (1 > 0) { v1[1] } else { 1.57_f64 }) + v1[(n + 0) % 2]).tanh());
    let mut v11: bool = (n % 3 < 1) || ((n + 1) % 3 > 0);
    ((u10 * 1.54_f64) / (1.5 + ((n % 5) as f64) * ((n % 5) as f64)))
}


#[differentiable]
fn program_191(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        'l2: for i3 in 1..=3 {
            if !((a[i3 % 3] - x) > 1.06_f64) {
                let mut w4: usize = 0;
                while w4 < 2 && (n > 2) {
                    w4 += 1;
                    let mut u5: f64 = x;
                }
                for r6 in &a {
                    let mut u8: f64 = r6 * (1.00_f64 * 1.12_f64);
                    u8 += ((1.69_f64 - a[i3 % 3])).mul_add(0.5, u8);
                    let t9 = [1.56_f64, 1.86_f64, 0.64_f64];
                }
                let mut u10: f64 = (((y * y + 0.5).powf(a[i1 % 3].tanh()) * y)).powi(1);
            } else {
                let u11: f64 = x;
                let c13 = |p12: f64| ((a[0] - p12) / (1.5 + (p12).mul_add(0.5, 0.68_f64) * (p12).mul_add(0.5, 0.68_f64)));
            }
        }
    }
    (((1.70_f64 * 1.70_f64 + 0.5).powf(1.13_f64.tanh()) - 1.66_f64) * ((1.70_f64 * 1.70_f64 + 0.5).powf(1.13_f64.tanh()) - 1.66_f64) + 1.25).ln_1p()
}


#[differentiable]
fn program_192(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (x + (y * (if (n + 0) % 3 != 0 { k } else { x })));
    for r2 in &a {
        let mut u4: f64 = r2 * (y).max(y);
        let t5 = [0.83_f64, 1.83_f64];
        let mut v6: usize = n % 4;
        let u7: f64 = (0.34_f64).powi(3);
    }
    for i8 in 0..1 {
        let (mut u1, mut v9): (f64, f64) = ((y + ((i8 % 5) as f64)), x);
        std::mem::swap(&mut u1, &mut v9);
    }
    let mut u1: usize = (n + 0) % 4;
    let mut v10: [f64; 2] = [(y - k), ((x - x) + (0.61_f64 + y))];
    let mut w11: usize = 0;
    'l13: while w11 < 3 && (1.69_f64 > { let b12 = a[(u1 + 2) % 3]; b12 * 0.96_f64 + b12 }) {
        w11 += 1;
    }
    (((y + y) - (1.34_f64 - y))).mul_add(0.5, a[w11 % 3])
}


#[differentiable]
fn program_193(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 1 {
        'l1: for i2 in 0..2 {
            if 1 > 0 { return (a[n % 3] * a[2]); }
        }
        let u3: f64 = a[(n + 0) % 3];
    } else if (match (n + 1) % 3 { 0 => y, 1 | 2 => y, _ => k }) > 1.81_f64 {
        let u4: f64 = a[n % 3];
    } else {
        let u5: f64 = 1.70_f64;
        let mut y: f64 = (if u5 < (k + u5) { ((y - y) * (y - y) + 0.5).powf((a[n % 3] * a[n % 3] + 1.25).ln_1p().tanh()) } else { ((k * k + 1.25).ln() + (u5 / (1.5 + u5 * u5))) });
        'l8: for r6 in &a {
            let mut u9: f64 = r6 * (a[(n + 0) % 3] - k);
        }
    }
    (k * ((a[n % 3]).powi(3) + (y - a[n % 3])))
}


#[differentiable]
fn program_194(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((if !(n % 3 == 0) { y } else { x })).atan()).atan();
    if n > 2 { return u1; }
    for i2 in 1..=2 {
        if (n % 3 < 1) && (x <= (u1 * 0.85_f64)) { continue; }
        let mut t3 = [1.04_f64, 1.55_f64, 1.24_f64];
        t3[0] = ((i2 % 5) as f64);
    }
    ((n % 5) as f64)
}


#[differentiable]
fn program_195(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..7).step_by(3) {
        if n > 2 { continue; }
    }
    for i2 in 1..=2 {
        let mut u3: f64 = (match i2 % 3 { 0 => ((if 0.15_f64 >= a[2] { y } else { a[(i2 + 2) % 3] }) + 0.14_f64), 1 | 2 => ((a[i2 % 3] + 1.86_f64) / (1.5 + (y - 1.10_f64) * (y - 1.10_f64))), _ => ((y / (1.5 + ((i2 % 5) as f64) * ((i2 % 5) as f64))) - (a[i2 % 3] + 1.03_f64)) });
    }
    for i4 in 0..4 {
        let mut v5: bool = (n % 3 > 0) && (n > 2);
        'l8: for r6 in a {
            let mut u9: f64 = r6 * (match (i4 + 0) % 3 { 0 => a[i4 % 3], 1 | 2 => y, _ => 0.14_f64 });
            let mut u10: f64 = (match i4 % 3 { 0 => (a[1]).mul_add(0.5, 0.65_f64), 1 | 2 => u9, _ => k });
            if v5 {
                let mut v11: [f64; 3] = [(a[(i4 + 2) % 3] / (1.5 + a[(n + 1) % 3] * a[(n + 1) % 3])); 3];
                u9 += v11[(i4 + 0) % 3];
            } else if n > 0 {
            } else {
            }
        }
    }
    (a[n % 3]).mul_add(0.5, 1.21_f64)
}


#[differentiable]
fn program_196(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let v2: f64;
    if ((u1 + 0.34_f64) >= (a[n % 3] * a[(n + 2) % 3])) || (n > 3) { v2 = (1.52_f64 - (u1 + a[0])); } else { v2 = (y - (y).sin().exp()); }
    if ((a[0] * a[0] + 1.25).sqrt() > (v2 / (1.5 + a[n % 3] * a[n % 3]))) || ((((n % 5) as f64) / (1.5 + 0.78_f64 * 0.78_f64)) <= (v2 - 0.52_f64)) {
        let mut w3: usize = 0;
        'l4: while w3 < 3 {
            w3 += 1;
            let u5: f64 = (((u1 + a[(w3 + 0) % 3]) + u1)).sin().exp();
        }
    }
    if n % 3 != 2 {
        if k < k {
            let mut v6: usize = 3;
            let mut v7: f64 = 0.88_f64 + 1.17_f64;
            let mut v8: [f64; 4] = [y, (v7 - (v2 + ((v6 % 5) as f64))), a[n % 3], ((y).hypot(v2) * (a[n % 3]).mul_add(0.5, v2))];
        } else if n > 2 {
            'l11: for r9 in a.iter() {
                let mut u12: f64 = r9 * y;
                'l15: for r13 in a.iter().rev() {
                    let mut u16: f64 = r13 * (k * u12);
                }
            }
        }
    } else {
    }
    (((k * k + 0.5).powf(u1.tanh()) * (0.44_f64 / (1.5 + v2 * v2))) + (0.56_f64).mul_add(0.5, u1))
}


#[differentiable]
fn program_197(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 1 { return (-(y + y)); }
    let c2 = |p1: f64| p1;
    let mut u3: f64 = (if (n + 1) % 3 < 0 { (0.20_f64 * (1.83_f64 - 1.92_f64)) } else { (c2(x) - (y / (1.5 + 0.66_f64 * 0.66_f64))) });
    u3 += ((-y) * (y).mul_add(0.5, 1.03_f64));
    u3 += (x + 0.84_f64);
    let c6 = |p4: f64, p5: f64| c2((if (p4 > p4) || (n > 3) { 0.17_f64 } else { (p5 * p5) }));
    for r7 in a {
        let mut u9: f64 = r7 * (y).cos();
        u9 = (y).mul_add(0.5, k);
        if ((x).min(u9) >= (if (u3 > (u3 / (1.5 + u3 * u3))) && (c2(1.43_f64) >= a[(n + 2) % 3]) { ((n % 5) as f64) } else { u9 })) || ((1.32_f64 + k) <= (k + a[(n + 2) % 3])) { return ((y * a[n % 3]) + u3); }
    }
    for i10 in 0..4 {
        let t11 = [1.44_f64, 0.65_f64, 0.46_f64];
    }
    let mut v12: bool = n > 2;
    a[n % 3]
}


#[differentiable]
fn program_198(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => (if n > 3 { (y - a[n % 3]) } else { (a[(n + 1) % 3]).min(k) }), _ => ((if n > 2 { 1.12_f64 } else { y })).hypot(y) });
    let u1: f64 = (match 2 { 0 => (((n % 5) as f64) + a[n % 3]), 1 | 2 => (x + (-x)), _ => (0.55_f64 * a[n % 3]) });
    let mut v2: [f64; 2] = [u1, (if u1 < x { (0.15_f64 + ((n % 5) as f64)) } else { (1.91_f64 * 0.64_f64) })];
    let mut v3: usize = n % 4;
    v2[1] = ((-(u1 * u1)) * (if n > 2 { (u1).powi(3) } else { (1.83_f64).powi(0) }));
    let mut w4: usize = 0;
    while w4 < 2 && (n % 3 != 2) {
        w4 += 1;
        v2[(w4 + 0) % 2] = (k + ({ x = (k).sin(); 0.93_f64 } + (u1 + x)));
        v2[v3 % 2] = 1.88_f64;
    }
    let mut w5: usize = 0;
    while w5 < 2 {
        w5 += 1;
        let u6: f64 = (((0.32_f64 + u1) / (1.5 + (x / (1.5 + ((w5 % 5) as f64) * ((w5 % 5) as f64))) * (x / (1.5 + ((w5 % 5) as f64) * ((w5 % 5) as f64))))) + (if n > 2 { x } else { (x + y) }));
        if n > 1 {
        } else {
        }
    }
    (((x + x) + { let b7 = 0.35_f64; b7 * v2[w4 % 2] + b7 }) / (1.5 + ((y + x) - u1) * ((y + x) - u1)))
}


#[differentiable]
fn program_199(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if n % 3 > 2 { 1.66_f64 } else { 1.13_f64 });
    for i2 in (0..n).rev() {
        let mut v3: bool = (u1 * a[(n + 1) % 3]) >= (0.46_f64 - u1);
        let mut v4: [f64; 2] = [(1.37_f64 * 1.37_f64 + 0.5).powf(x.tanh()), 0.50_f64];
        for (r5, r6) in a.iter().zip(&a) {
            let mut u7: f64 = r5 * (u1 / (1.5 + x * x));
            let mut u8: f64 = r6 * (v4[(i2 + 1) % 2] - ((i2 % 5) as f64));
        }
    }
    (((n % 5) as f64)).min(u1)
}


#[differentiable]
fn program_200(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(x + y); 2];
    if y < k {
        v1[(n + 2) % 2] -= (((n % 5) as f64) + y);
        let x: f64 = (x + (0.62_f64 * 0.62_f64 + 0.5).powf(x.tanh()));
    } else {
        v1[n % 2] *= ((-(0.35_f64 + 0.56_f64))).sin();
    }
    let mut u2: f64 = (x + y);
    if n > 2 {
        let mut v3: [f64; 2] = [y, ((y * y + 0.5).powf(0.56_f64.tanh()) * v1[n % 2])];
        let mut v4: [f64; 2] = [((1.01_f64 + y) / (1.5 + (k + u2) * (k + u2))), (if n > 2 { (u2 + u2) } else { (1.06_f64).sin() })];
    } else {
        v1[n % 2] *= ((y * 1.75_f64)).sin();
        u2 *= (((y).sin().exp()).powi(0)).sin();
        { let e = (0.91_f64 * u2); v1.fill(e); }
    }
    v1[0] -= (y).powi(0);
    (a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf((u2 + (u2 + v1[1])).tanh())
}


#[differentiable]
fn program_201(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 0 { return y; }
    'l3: for (r1, r2) in a.iter().zip(&a) {
        let mut u4: f64 = r1 * (if (n > 2) || (n > 1) { 1.77_f64 } else { y });
        let mut u5: f64 = r2 * y;
        let mut w6: usize = 0;
        'l7: while w6 < 3 && ((((n % 5) as f64) + 1.69_f64) < (1.10_f64 * 1.10_f64 + 0.5).powf(x.tanh())) {
            w6 += 1;
            for r8 in a {
                let mut u10: f64 = r8 * (a[(w6 + 1) % 3]).max(u5);
                let v11: f64;
                if u4 < (1.04_f64 - u5) { v11 = { u10 = (u10).sin(); (x - 1.12_f64) }; } else { v11 = (0.96_f64 - 0.25_f64); }
                let mut v12: [f64; 2] = [(((w6 % 5) as f64) + ((w6 % 5) as f64)); 2];
                if ((1.14_f64 + u10) <= v11) && (v11 <= (k * u5)) { continue; }
            }
        }
    }
    y
}


#[differentiable]
fn program_202(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().skip(1) {
        let mut u4: f64 = r1 * (x).powi(1);
        u4 = (((x).mul_add(0.5, 0.38_f64)).powi(0)).abs();
    }
    let u5: f64 = (a[n % 3] * a[n % 3] + 0.5).powf(((k).powi(0) + (a[(n + 1) % 3] - y)).tanh());
    if !(n % 3 == 2) {
        let u6: f64 = 0.54_f64;
        let mut v7: bool = u6 >= (a[1] * a[1] + 0.5).powf(0.74_f64.tanh());
    } else if (a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf(u5.tanh()) > u5 {
        let mut w8: usize = 0;
        while w8 < 3 {
            w8 += 1;
            if (n > 2) && ((w8 + 2) % 3 < 1) {
                let u9: f64 = a[0];
            } else {
                let v10: f64;
                if !((u5).mul_add(0.5, a[(w8 + 1) % 3]) >= a[w8 % 3]) { v10 = (x + (a[(w8 + 0) % 3] * u5)); } else { v10 = ((y * x) * (y * x) + 0.5).powf((a[w8 % 3] * a[w8 % 3] + 0.5).powf(k.tanh()).tanh()); }
            }
        }
    }
    (x + a[n % 3])
}


#[differentiable]
fn program_203(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * y;
        u3 = (((match (r2 + 0) % 3 { 0 => y, 1 | 2 => k, _ => a[1] }) - (((r2 % 5) as f64)).powi(0)) - ((y + u3) - (u3).sin().exp()));
    }
    (-((y).atan() + (if !((y).mul_add(0.5, a[2]) >= (if (2 != 2) || (n > 2) { y } else { y })) { 0.47_f64 } else { k })))
}


#[differentiable]
fn program_204(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.51_f64, 1.24_f64, 1.49_f64];
    if (n > 2) || ({ let b2 = 0.44_f64; b2 * 1.21_f64 + b2 } > (y).cos()) {
        let mut t1: f64 = (((y + y) + a[n % 3]) * ((a[2] * a[2] + 0.5).powf(y.tanh()) * { let b3 = y; b3 * y + b3 }));
    }
    for i4 in 0..3 {
        'l7: for r5 in t1.iter().skip(1) {
            let mut u8: f64 = r5 * 0.57_f64;
            let mut u9: f64 = (a[i4 % 3]).max(((x).powi(2) / (1.5 + (u8 + u8) * (u8 + u8))));
            for r10 in t1.iter().skip(1) {
                let mut u12: f64 = r10 * ((i4 % 5) as f64);
                let v13: f64;
                if (u12 * u12 + 0.5).powf(1.00_f64.tanh()) > u9 { v13 = ((0.71_f64 * u9) + (u8 + u8)); } else { v13 = ((u9 * u12) + a[i4 % 3]); }
            }
            let mut u14: f64 = ((i4 % 5) as f64);
        }
    }
    0.60_f64
}


#[differentiable]
fn program_205(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (a[(n + 0) % 3] + y) >= (0.13_f64).sin().exp() {
        let mut w1: usize = 0;
        while w1 < 2 {
            w1 += 1;
            for i2 in (0..7).step_by(3) {
                let u3: f64 = (((y + y) - (y).mul_add(0.5, x)) + ((x).sin().exp()).sin().exp());
                for i4 in 0..n {
                    let x: f64 = ((u3).sin().exp()).powi(0);
                }
            }
            let u5: f64 = ((y * y)).abs();
            let t6 = [1.73_f64, 1.52_f64];
            if (n > 2) || ((n + 1) % 3 > 2) {
            } else {
            }
        }
    } else {
    }
    ((-{ let b7 = y; b7 * 1.89_f64 + b7 })).mul_add(0.5, a[n % 3])
}


#[differentiable]
fn program_206(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 1 && ((a[n % 3] * a[n % 3] + 0.5).powf(y.tanh()) <= (0.62_f64 - k)) {
        w1 += 1;
        let mut u3: f64 = (y + (match (w1 + 2) % 3 { 0 => (if (n > 3) || (y < (0.42_f64).cos()) { y } else { y }), 1 | 2 => a[2], _ => (x).sin().exp() }));
        if (1.33_f64 < (a[n % 3] / (1.5 + u3 * u3))) || (n > 2) {
            if n > 3 {
                let c6 = |p4: f64, p5: f64| (a[n % 3]).mul_add(0.5, 1.35_f64);
            }
            u3 *= (((a[(w1 + 2) % 3]).min(1.57_f64) - x)).sin();
            if !(n > 2) { continue 'l2; }
        } else if 2 != 2 {
            let mut v7: bool = (if (y + ((n % 5) as f64)) <= (y + u3) { 1.40_f64 } else { x }) >= (1.75_f64 / (1.5 + u3 * u3));
            let mut w8: usize = 0;
            let v9: f64 = loop {
                w8 += 1;
                for (r10, r11) in a.iter().zip(&a) {
                    let mut u12: f64 = r10 * (match w1 % 3 { 0 => x, 1 | 2 => 0.95_f64, _ => u3 });
                    let mut u13: f64 = r11 * (a[w1 % 3] * a[w1 % 3] + 0.5).powf(u12.tanh());
                    u3 += (u13 * (((w8 % 5) as f64) / (1.5 + 1.03_f64 * 1.03_f64)));
                    let u14: f64 = k;
                }
                let t15 = [1.57_f64, 0.21_f64, 1.24_f64];
                if w8 >= 4 { break (k).mul_add(0.5, a[2]); }
            };
        } else {
        }
    }
    (match w1 % 3 { 0 => ({ let b16 = y; b16 * y + b16 } * { let b16 = y; b16 * y + b16 } + 0.5).powf((y).hypot(y).tanh()), 1 | 2 => a[n % 3], _ => (y * { let b17 = 1.25_f64; b17 * 0.48_f64 + b17 }) })
}


#[differentiable]
fn program_207(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(match 1 { 0 => 1.01_f64, 1 | 2 => (x * x + 1.25).ln(), _ => (if n > 1 { k } else { ((n % 5) as f64) }) }), a[n % 3]];
    for r2 in v1.iter().skip(1) {
        let mut u4: f64 = r2 * x;
        u4 = ((u4 + (a[n % 3] + a[n % 3])) + ((match 2 { 0 => a[(n + 0) % 3], 1 | 2 => 1.49_f64, _ => u4 }) / (1.5 + (-u4) * (-u4))));
        for r5 in &v1 {
            let mut u7: f64 = r5 * (u4).powi(0);
            u4 = (1.90_f64).atan();
            let t8 = [1.85_f64, 0.14_f64, 0.23_f64, 1.99_f64];
        }
        if n > 3 { break; }
        if n > 2 { continue; }
    }
    ((match n % 3 { 0 => x, 1 | 2 => 1.23_f64, _ => (y).powi(0) }) + (0.62_f64 + { v1[n % 2] = (0.86_f64).sin(); y }))
}


#[differentiable]
fn program_208(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = 0;
    let mut u2: f64 = ((if n > 2 { y } else { ((v1 % 5) as f64) }) * (if n > 2 { y } else { ((v1 % 5) as f64) }) + 1.25).ln_1p();
    let mut w3: usize = 0;
    while w3 < 1 {
        w3 += 1;
        let mut w4: usize = 0;
        while w4 < 4 && (a[v1 % 3] <= u2) {
            w4 += 1;
            let mut u5: f64 = (y / (1.5 + (if !(y > (y - x)) { (0.26_f64 * a[(v1 + 0) % 3]) } else { y }) * (if !(y > (y - x)) { (0.26_f64 * a[(v1 + 0) % 3]) } else { y })));
            let mut v6: [f64; 3] = [u2, ((x * ((v1 % 5) as f64))).mul_add(0.5, 0.97_f64), u2];
            v6[(w3 + 2) % 3] = u5;
        }
        let u7: f64 = ((a[w4 % 3]).min((a[(w4 + 0) % 3] * a[(w4 + 0) % 3] + 1.25).cbrt()) / (1.5 + u2 * u2));
        if n > 3 {
        } else {
        }
    }
    (-({ v1 += 1; a[2] }).min(u2))
}


#[differentiable]
fn program_209(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let u2: f64 = (k * ((-y) * y));
    }
    ((match n % 3 { 0 => x, 1 | 2 => a[2], _ => a[n % 3] }) + ((a[(n + 0) % 3] * a[(n + 0) % 3] + 1.25).sqrt() + (-a[0])))
}


#[differentiable]
fn program_210(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut u2: f64 = (k * k + 0.5).powf((y - a[n % 3]).tanh());
    let c5 = |p3: f64, p4: f64| (match 1 { 0 => p3, 1 | 2 => ((p4).atan()).tanh(), _ => p4 });
    let mut v6: usize = (n + 0) % 4;
    'l9: for r7 in a.iter().rev() {
        let mut u10: f64 = r7 * (((v6 % 5) as f64)).tanh();
        let mut u2: f64 = 1.18_f64 * 0.17_f64;
        let u11: f64 = (((u10).mul_add(0.5, 1.24_f64)).tanh()).mul_add(0.5, y);
        for i12 in (0..n).rev() {
            v6 = v6 % 5;
        }
    }
    (((v6 % 5) as f64) - ((a[v6 % 3] * a[v6 % 3] + 1.25).ln_1p() + c5(a[(n + 2) % 3], u2)))
}


#[differentiable]
fn program_211(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    if v1 % 3 != 1 { return (if (n > 2) && ((v1 + 2) % 3 != 2) { (y / (1.5 + k * k)) } else { (x * x + 1.25).ln_1p() }); }
    let mut v2: bool = n > 3;
    let mut v3: [f64; 2] = [(match v1 % 3 { 0 => (1.18_f64).sin().exp(), 1 | 2 => 1.71_f64, _ => (((v1 % 5) as f64) / (1.5 + y * y)) }), ((y).hypot(x)).sin().exp()];
    let mut v4: (f64, f64) = ((-(v3[(v1 + 2) % 2] * k)), x);
    let (mut v5, mut v6): (f64, f64) = ((1.77_f64 + y), { v3[1] = ((1.91_f64 + x)).sin(); (((v1 % 5) as f64) * y) });
    let mut v7: [f64; 4] = [(((v1 % 5) as f64)).mul_add(0.5, v6), v6, (if (v6 + v3[v1 % 2]) >= v5 { (v5 + 1.90_f64) } else { (v5 * a[n % 3]) }), ((y).hypot(v4.1) * v6)];
    let mut v3: f64 = ((v1 % 5) as f64);
    v7.swap(v1 % 4, 3);
    for i8 in 0..n {
        if v2 { continue; }
    }
    for i9 in (0..7).step_by(3) {
    }
    (a[(v1 + 0) % 3] * ((a[1]).sin().exp() / (1.5 + (y).mul_add(0.5, v4.0) * (y).mul_add(0.5, v4.0))))
}


#[differentiable]
fn program_212(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 0 { return (match (n + 0) % 3 { 0 => 1.87_f64, 1 | 2 => a[n % 3], _ => (k * a[n % 3]) }); }
    for r1 in &a {
        let mut u3: f64 = r1 * (((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln();
        let u4: f64 = ({ u3 = ((y).atan()).sin(); (a[n % 3]).sin().exp() } / (1.5 + ((u3 * y) + (0.26_f64 / (1.5 + a[n % 3] * a[n % 3]))) * ((u3 * y) + (0.26_f64 / (1.5 + a[n % 3] * a[n % 3])))));
    }
    a[n % 3]
}


#[differentiable]
fn program_213(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((k).min((y + y))).sin().exp();
    for i2 in 0..1 {
        let mut u1: usize = n % 4;
        if (n > 2) && (x > (x + a[u1 % 3])) { continue; }
        if (i2 + 2) % 3 == 1 { break; }
        let mut u3: f64 = 0.70_f64;
    }
    let v4: f64;
    if (u1 - y) >= (y * y + 0.5).powf(a[n % 3].tanh()) { v4 = x; } else { v4 = ((1.79_f64 * 1.79_f64 + 1.25).recip() + (u1 + 0.89_f64)); }
    let c7 = |p5: f64, p6: f64| ((if (n > 1) && (n > 2) { (k * k + 1.25).cbrt() } else { p5 }) - (match n % 3 { 0 => v4, 1 | 2 => p5, _ => p6 }));
    (v4 + ((a[n % 3] + v4)).mul_add(0.5, v4))
}


#[differentiable]
fn program_214(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = ((y).mul_add(0.5, y) * (y).mul_add(0.5, y) + 1.25).ln();
    let mut v1: usize = 1;
    v1 = v1 % 5;
    let c3 = |p2: f64| p2;
    x += ((k).powi(2)).powi(1);
    for i4 in (0..7).step_by(3) {
        let mut v5: f64 = k + 1.03_f64;
        for r6 in a {
            let mut u8: f64 = r6 * (a[i4 % 3]).mul_add(0.5, a[i4 % 3]);
            for r9 in a.iter().skip(1) {
                let mut u11: f64 = r9 * { v5 += 0.71_f64; u8 };
                for r12 in a {
                    let mut u14: f64 = r12 * u8;
                }
            }
        }
    }
    (((x).sin().exp()).powi(1) * ((x).sin().exp()).powi(1) + 1.25).sqrt()
}


#[differentiable]
fn program_215(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [((y - y)).powi(0), 1.40_f64, ((0.86_f64 * 1.37_f64) + a[0]), (a[n % 3] * a[n % 3] + 0.5).powf((1.48_f64 * a[n % 3]).tanh())];
    let u2: f64 = a[1];
    v1[n % 4] = u2;
    let mut w3: usize = 0;
    loop {
        w3 += 1;
        let t5 = [0.57_f64, 1.40_f64, 1.49_f64];
        for i6 in 1..=3 {
            let mut v7: (f64, f64) = (((y + y)).powi(2), ((a[i6 % 3] * a[i6 % 3] + 1.25).cbrt() * (a[i6 % 3] * a[i6 % 3] + 1.25).cbrt() + 1.25).ln_1p());
        }
        if w3 >= 1 { break; }
    }
    for i8 in 0..2 {
        let mut w9: usize = 0;
        while w9 < 1 {
            w9 += 1;
            let mut u10: f64 = (a[i8 % 3] * a[i8 % 3] + 0.5).powf(((if (i8 + 2) % 3 == 0 { 1.58_f64 } else { ((w9 % 5) as f64) }) - u2).tanh());
            if n > 2 { u10 += 1.65_f64; break; }
            let mut t11 = [1.77_f64, 1.86_f64, 1.91_f64, 1.54_f64];
            t11[1] = 0.49_f64;
            v1[w9 % 4] += (if n > 2 { v1[w9 % 4] } else { v1[i8 % 4] });
        }
    }
    (1.95_f64 - (u2 * 1.59_f64))
}


#[differentiable]
fn program_216(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.25_f64, 0.95_f64, 1.91_f64, 1.63_f64];
    t1[3] = 0.16_f64;
    let u2: f64 = ((1.90_f64 + (a[2] + a[n % 3])) * (if n > 2 { (1.39_f64 * 1.39_f64 + 1.25).recip() } else { (y).powi(2) }));
    if 0.20_f64 <= (y * a[0]) {
        for r3 in t1.iter() {
            let mut u5: f64 = r3 * 0.56_f64;
            for r6 in a.iter().rev() {
                let mut u8: f64 = r6 * a[n % 3];
            }
        }
    } else {
    }
    ((1.53_f64).max(a[1]) * (1.21_f64).tanh())
}


#[differentiable]
fn program_217(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut u2: f64 = a[(i1 + 1) % 3];
        let mut v3: [f64; 2] = [(0.46_f64 + 1.89_f64); 2];
        for r4 in v3 {
            let mut u6: f64 = r4 * (1.73_f64 - u2);
        }
    }
    (if !((1.00_f64 / (1.5 + y * y)) >= 1.72_f64) { (((n % 5) as f64) + (y + ((n % 5) as f64))) } else { (((n % 5) as f64)).min((match (n + 2) % 3 { 0 => 1.04_f64, 1 | 2 => a[n % 3], _ => y })) })
}


#[differentiable]
fn program_218(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (x, (if y < (y).powi(1) { y } else { (y).hypot(((n % 5) as f64)) }));
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        if (n > 2) || (n > 0) {
            let mut w3: usize = 0;
            loop {
                w3 += 1;
                if w3 >= 3 { break; }
                let mut v5: [f64; 3] = [(if w2 % 3 == 2 { (y + y) } else { y }), ((if v1.0 >= (((n % 5) as f64) * a[w3 % 3]) { k } else { v1.0 }) * (if v1.0 >= (((n % 5) as f64) * a[w3 % 3]) { k } else { v1.0 }) + 1.25).ln_1p(), x];
                'l8: for r6 in v5.iter().rev() {
                    let mut u9: f64 = r6 * y;
                }
            }
        } else if w2 % 3 != 1 {
        } else {
        }
    }
    (match 0 { 0 => y, 1 | 2 => ((v1.1 * 0.10_f64) + y), _ => (if ((((w2 % 5) as f64) * v1.1) >= ((w2 % 5) as f64)) || (w2 % 3 != 1) { (y / (1.5 + a[w2 % 3] * a[w2 % 3])) } else { (k + 1.20_f64) }) })
}


#[differentiable]
fn program_219(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    u1 = (match n % 3 { 0 => ((1.33_f64 + a[n % 3]) + (a[0]).sin().exp()), 1 | 2 => ((1.01_f64 * u1)).sin().exp(), _ => { u1 = (((n % 5) as f64)).sin(); y } });
    let mut v2: (f64, f64) = (a[(n + 1) % 3], a[n % 3]);
    u1 -= 1.77_f64;
    if n % 3 < 0 {
    } else if v2.1 <= (-a[n % 3]) {
    }
    (match 0 { 0 => y, 1 | 2 => (-(u1 * u1 + 1.25).cbrt()), _ => y })
}


#[differentiable]
fn program_220(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = 1 == 2;
    let mut v2: f64 = 0.27_f64 + k;
    let c5 = |p3: f64, p4: f64| p3;
    let mut w6: usize = 0;
    while w6 < 3 {
        w6 += 1;
        let u7: f64 = ((w6 % 5) as f64);
    }
    let mut t8 = [0.21_f64, 0.25_f64];
    t8[0] = v2;
    let mut v9: bool = (v1) && (v1);
    let mut u10: f64 = ((w6 % 5) as f64);
    u10 = ((1.56_f64 + v2) + c5({ let b11 = ((w6 % 5) as f64); b11 * 1.69_f64 + b11 }, c5(u10, 1.88_f64)));
    for i12 in 0..n {
        let u13: f64 = (y + (if (1.15_f64 <= u10) || (v1) { u10 } else { (a[2] + u10) }));
        if (v9) && (v9) { continue; }
    }
    (({ v2 += ((w6 % 5) as f64); y } + (-u10)) + 0.97_f64)
}


#[differentiable]
fn program_221(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for (r1, r2) in a.iter().zip(&a) {
        let mut u4: f64 = r1 * (((n % 5) as f64)).sin().exp();
        let mut u5: f64 = r2 * u4;
        let mut u6: f64 = (match n % 3 { 0 => ((-k)).powi(3), 1 | 2 => (k * y), _ => ((a[2] - x) * 0.53_f64) });
        let mut u7: f64 = (if ((y).sin().exp() < u6) && (2 == 1) { u4 } else { u5 });
        let mut v8: f64 = 0.71_f64 * 0.77_f64;
    }
    { let b9 = (y * (((n % 5) as f64) + k)); b9 * x + b9 }
}


#[differentiable]
fn program_222(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y * y) <= (1.93_f64 * 1.59_f64) { return ((if n % 3 < 1 { x } else { 1.08_f64 }) * (if n % 3 < 1 { x } else { 1.08_f64 }) + 0.5).powf((y * a[n % 3]).tanh()); }
    'l1: for i2 in (0..7).step_by(3) {
        let mut y: f64 = (y).max(y);
    }
    let y: f64 = x;
    let mut v3: usize = n % 4;
    let mut u4: f64 = x;
    let mut w5: usize = 0;
    while w5 < 4 && (n > 2) {
        w5 += 1;
        u4 = ((1.84_f64 * 1.84_f64 + 1.25).ln() - (match w5 % 3 { 0 => u4, 1 | 2 => a[(v3 + 0) % 3], _ => (1.42_f64).mul_add(0.5, y) }));
        let mut v6: usize = v3 % 4;
    }
    let mut v7: usize = n % 4;
    let mut v8: bool = a[1] > (((v3 % 5) as f64) - 1.19_f64);
    u4
}


#[differentiable]
fn program_223(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 2) % 3];
    if !(0 != 2) {
        let mut v2: f64 = 1.87_f64 + ((n % 5) as f64);
    } else {
        for i3 in 0..n {
            u1 += ({ let b4 = ((n % 5) as f64); b4 * u1 + b4 } * { let b4 = ((n % 5) as f64); b4 * u1 + b4 } + 0.5).powf((y + y).tanh());
            let mut v5: [f64; 2] = [y, 0.65_f64];
            let mut u1: bool = (match i3 % 3 { 0 => x, 1 | 2 => 1.36_f64, _ => 1.50_f64 }) >= y;
        }
        let u7: f64 = { let b6 = ((a[1]).min(((n % 5) as f64)) - (1.78_f64 + u1)); b6 * u1 + b6 };
    }
    for r8 in a {
        let mut u10: f64 = r8 * (x - y);
        u10 = ((a[n % 3] + (u10 * u10 + 1.25).ln_1p()) * { let b11 = u1; b11 * 0.70_f64 + b11 });
    }
    u1 += ((y).powi(0) + (-u1));
    for i12 in (0..n).rev() {
    }
    (if 1 < 1 { { let b13 = (y / (1.5 + a[n % 3] * a[n % 3])); b13 * u1 + b13 } } else { (a[(n + 2) % 3] + (u1 + a[(n + 1) % 3])) })
}


#[differentiable]
fn program_224(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [y; 3];
    for r2 in &v1 {
        let mut u4: f64 = r2 * (y * v1[(n + 1) % 3]);
        'l7: for r5 in a {
            let mut u8: f64 = r5 * (u4 * u4 + 1.25).sqrt();
            if (n + 1) % 3 == 2 { return ((y + u8) + 1.74_f64); }
            let v10: f64;
            if ((u4 * u4 + 0.5).powf(u8.tanh()) <= v1[n % 3]) || (u4 < (u4 * u4 + 0.5).powf(y.tanh())) { v10 = ({ let b9 = v1[2]; b9 * v1[n % 3] + b9 } + (u8 + v1[n % 3])); } else { v10 = ((u8 + k)).powi(3); }
            let v12: f64;
            if u8 <= (1.71_f64 + v10) { v12 = (-u8); } else { v12 = { let b11 = (if (n % 3 > 2) && (n > 1) { a[2] } else { x }); b11 * (v10 + v10) + b11 }; }
        }
        for i13 in 1..=2 {
            let c16 = |p14: f64, p15: f64| ((0.71_f64 - (y + 1.93_f64))).min(p14);
        }
    }
    ((y - (y * y + 0.5).powf(y.tanh())) + ((v1[2]).max(x)).sin().exp())
}


#[differentiable]
fn program_225(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (-a[(n + 0) % 3]);
    u1 = (u1 + { let b3 = (a[0] + x); b3 * { let b2 = k; b2 * a[n % 3] + b2 } + b3 });
    for i4 in 0..n {
        let mut x: f64 = ({ u1 = ((-u1)).sin(); (u1).sin() } * (k * (y * y)));
        let mut u1: bool = ((y).sin() > (-x)) || (2 == 2);
    }
    u1 /= 1.5 + (u1).sin() * (u1).sin();
    let mut u5: f64 = (match n % 3 { 0 => x, 1 | 2 => a[n % 3], _ => (a[n % 3]).cos() });
    u5 = ((u1).hypot((u5).mul_add(0.5, a[n % 3])) + x);
    u5 -= u5;
    let u6: f64 = (((1.71_f64).powi(1) + (a[n % 3] + 1.57_f64)) * u5);
    let (mut v7, mut v8): (f64, f64) = (((if n > 2 { k } else { u6 }) - (if (k + k) > (1.36_f64 * 1.36_f64 + 1.25).cbrt() { ((n % 5) as f64) } else { 0.47_f64 })), (((n % 5) as f64) * (match n % 3 { 0 => 1.85_f64, 1 | 2 => a[n % 3], _ => u5 })));
    for i9 in 1..=3 {
    }
    y
}


#[differentiable]
fn program_226(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.46_f64, 0.95_f64, 1.15_f64];
    let mut t2 = [1.37_f64, 1.22_f64];
    t2[0] = k;
    let mut v3: usize = n % 4;
    ((if n > 2 { a[(v3 + 0) % 3] } else { y }) + y)
}


#[differentiable]
fn program_227(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (y, ((0.38_f64).sin().exp()).mul_add(0.5, a[0]));
    let t2 = [1.01_f64, 1.04_f64, 1.57_f64];
    v1.1 -= ((y + a[n % 3]) * (v1.0 + y));
    let v3: f64;
    if !(n > 2) { v3 = (match n % 3 { 0 => 0.12_f64, 1 | 2 => v1.1, _ => a[2] }); } else { v3 = (-x); }
    let u4: f64 = ((v3 / (1.5 + (-((n % 5) as f64)) * (-((n % 5) as f64))))).sin().exp();
    (match n % 3 { 0 => (if !((k + 1.73_f64) <= (v3 - u4)) { (if (n > 0) || (n % 3 != 1) { u4 } else { ((n % 5) as f64) }) } else { a[(n + 2) % 3] }), 1 | 2 => v3, _ => ((a[n % 3] + a[0]) + (v3).max(v3)) })
}


#[differentiable]
fn program_228(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (match r2 % 3 { 0 => 1.15_f64, 1 | 2 => y, _ => a[2] });
        u3 += y;
    }
    let mut u4: f64 = (k + 1.84_f64);
    let v6: f64;
    if (a[1] <= (a[(n + 0) % 3] - y)) || (u4 >= { let b5 = u4; b5 * ((n % 5) as f64) + b5 }) { v6 = ((1.36_f64).hypot(x)).min((a[(n + 0) % 3] - y)); } else { v6 = ((y + a[0]) * k); }
    if !(n > 2) {
        let c9 = |p7: f64, p8: f64| p8;
    }
    v6
}


#[differentiable]
fn program_229(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = ((-y) < (1.90_f64).powi(2)) || (x > (-1.88_f64));
    let mut t2 = [0.88_f64, 1.56_f64, 1.14_f64];
    t2[1] = ((n % 5) as f64);
    let c5 = |p3: f64, p4: f64| x;
    let u7: f64 = ({ let b6 = a[n % 3]; b6 * c5(((n % 5) as f64), y) + b6 }).mul_add(0.5, 0.14_f64);
    let (mut v8, mut v9): (f64, f64) = (c5((u7).tanh(), (u7 + u7)), ((y * x) + u7));
    let mut w10: usize = 0;
    while w10 < 1 {
        w10 += 1;
    }
    { v9 = (v9).sin(); 0.19_f64 }
}


#[differentiable]
fn program_230(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (match n % 3 { 0 => 1.51_f64, 1 | 2 => ((1.02_f64 + x) * (x * y)), _ => y });
    let u1: f64 = (({ let b2 = k; b2 * y + b2 } + a[2]) * u1);
    let t3 = [1.13_f64, 0.46_f64, 1.72_f64];
    if n > 2 {
        if (n % 3 < 1) || (n > 3) {
            let mut v4: bool = ((a[n % 3] * u1) <= (u1 + 1.63_f64)) || (n > 3);
            let mut v5: bool = n % 3 > 1;
            let x: f64 = (-(1.09_f64 + a[(n + 2) % 3]));
        } else if n > 1 {
            let mut u6: f64 = 0.24_f64;
        } else {
        }
    }
    (((0.60_f64 - 1.91_f64)).sin().exp() + (u1 + (u1 / (1.5 + u1 * u1))))
}


#[differentiable]
fn program_231(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [x, ((y + x) - (y).mul_add(0.5, y))];
    v1[(n + 1) % 2] = a[(n + 0) % 3];
    v1[n % 2] *= (((x / (1.5 + x * x)) + (k * k + 1.25).cbrt())).sin();
    if !(n > 2) { return y; }
    let mut u2: f64 = (if (n + 0) % 3 != 0 { y } else { 1.86_f64 });
    if (if (u2 + 1.97_f64) <= u2 { u2 } else { y }) < (x - v1[n % 2]) { return ((a[n % 3] * y) * (a[n % 3] * y) + 1.25).recip(); }
    let mut u3: f64 = (a[n % 3] + ((0.32_f64 + u2)).mul_add(0.5, v1[n % 2]));
    let mut u4: f64 = (((u3 + u3)).tanh() - ((1.42_f64).powi(3) * (1.42_f64).powi(3) + 1.25).ln());
    for i5 in (0..7).step_by(3) {
        for (r6, r7) in v1.iter().zip(&v1) {
            let mut u8: f64 = r6 * (if (a[(i5 + 1) % 3] + u2) > (a[i5 % 3] * y) { ((i5 % 5) as f64) } else { u3 });
            let mut u9: f64 = r7 * v1[1];
            let mut u8: f64 = ((i5 % 5) as f64) + k;
            let mut w10: usize = 0;
            let u9: f64 = loop {
                w10 += 1;
                if w10 >= 3 { break 0.73_f64; }
            };
        }
    }
    u4
}


#[differentiable]
fn program_232(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| x;
    let mut u4: f64 = ((match n % 3 { 0 => c3(a[(n + 0) % 3], x), 1 | 2 => (0.72_f64).mul_add(0.5, 1.92_f64), _ => (y + 1.27_f64) }) * (match n % 3 { 0 => c3(a[(n + 0) % 3], x), 1 | 2 => (0.72_f64).mul_add(0.5, 1.92_f64), _ => (y + 1.27_f64) }) + 0.5).powf((if n % 3 > 2 { y } else { x }).tanh());
    let u5: f64 = c3((-c3(a[n % 3], y)), ((if (a[n % 3] + 1.75_f64) <= (u4 + u4) { 0.91_f64 } else { a[n % 3] })).cos());
    u4 = (((u5).min(u4) + (u5).abs())).abs();
    if !(((n % 5) as f64) > (1.99_f64 + 1.56_f64)) { return u4; }
    u4 /= 1.5 + (c3(u5, 0.59_f64) * a[n % 3]) * (c3(u5, 0.59_f64) * a[n % 3]);
    let mut v6: (f64, f64) = (u5, y);
    u4 += ({ v6.1 = (u4).sin(); u4 }).hypot((match (n + 2) % 3 { 0 => u5, 1 | 2 => u5, _ => u4 }));
    u5
}


#[differentiable]
fn program_233(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = ((0.37_f64 + (x).mul_add(0.5, a[n % 3])), ((((n % 5) as f64) + y) / (1.5 + (x * y) * (x * y))));
    for i2 in 0..2 {
        let u3: f64 = y;
        v1.1 = k;
        let mut v4: bool = (a[2] + v1.0) <= v1.1;
        let (mut v5, mut v6): (f64, f64) = (1.88_f64, ((v1.1 * a[(i2 + 0) % 3])).max(u3));
    }
    for i7 in 0..4 {
        if !(n > 3) { continue; }
    }
    let u8: f64 = ((v1.1 * v1.1 + 1.25).sqrt()).sin().exp();
    for (r9, r10) in a.iter().zip(&a) {
        let mut u11: f64 = r9 * u8;
        let mut u12: f64 = r10 * (((n % 5) as f64)).sin().exp();
        for i13 in 0..n {
            let mut v14: f64 = 1.93_f64 + ((i13 % 5) as f64);
        }
        'l17: for r15 in &a {
            let mut u18: f64 = r15 * (u11 * y);
        }
    }
    (-(if !(2 == 0) { u8 } else { 1.24_f64 }))
}


#[differentiable]
fn program_234(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let u2: f64 = k;
    let mut v3: f64 = 0.24_f64 * 0.75_f64;
    let u2: f64 = ((if (if (v1 + 0) % 3 > 2 { a[v1 % 3] } else { y }) > (-x) { { let b4 = v3; b4 * u2 + b4 } } else { (if (a[v1 % 3]).powi(2) >= (a[v1 % 3] + y) { u2 } else { y }) }) * { let b6 = (if (u2 * u2 + 0.5).powf(u2.tanh()) > u2 { v3 } else { y }); b6 * { let b5 = a[(v1 + 2) % 3]; b5 * k + b5 } + b6 });
    for r7 in a.iter().rev() {
        let mut u9: f64 = r7 * 1.75_f64;
        let t10 = [0.69_f64, 1.22_f64];
        let mut v11: usize = 0;
        u9 += a[v11 % 3];
    }
    u2
}


#[differentiable]
fn program_235(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let mut u1: bool = !(n % 3 != 0);
    let mut u2: f64 = (a[0] + (k + 1.54_f64));
    (0.96_f64 * (k / (1.5 + (1.64_f64).tanh() * (1.64_f64).tanh())))
}


#[differentiable]
fn program_236(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().rev() {
        let mut u4: f64 = r1 * y;
        u4 /= 1.5 + u4 * u4;
        let mut x: f64 = ({ let b5 = (((n % 5) as f64) - u4); b5 * (0.37_f64 + u4) + b5 } + (if !((x * x) > (((n % 5) as f64) / (1.5 + a[n % 3] * a[n % 3]))) { (-y) } else { k }));
    }
    let y: f64 = (y * y + 0.5).powf((if (n > 3) || (0.70_f64 > (if !(y <= (x * y)) { y } else { y })) { 1.74_f64 } else { y }).tanh());
    if y > y { return (0.82_f64).sin().exp(); }
    if (-a[(n + 0) % 3]) >= (0.18_f64 - y) { return 1.63_f64; }
    let v6: f64;
    if (n > 1) || ((a[(n + 2) % 3]).tanh() < (y).mul_add(0.5, a[2])) { v6 = (if !(n > 2) { a[1] } else { ((n % 5) as f64) }); } else { v6 = (match n % 3 { 0 => (y * y + 0.5).powf(1.97_f64.tanh()), 1 | 2 => y, _ => (x * a[(n + 2) % 3]) }); }
    v6
}


#[differentiable]
fn program_237(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        let mut x: f64 = (((if ((1.19_f64 * 1.19_f64 + 1.25).ln() <= (y * y + 1.25).ln_1p()) && ((w1 + 2) % 3 != 0) { y } else { y }) * (y * 0.10_f64))).powi(2);
    }
    let (mut v2, mut v3): (f64, f64) = ((a[0] + y), ((a[2] / (1.5 + y * y))).sin());
    let v4: f64;
    if (v3 * v2) > v3 { v4 = v3; } else { v4 = v3; }
    (v2, v3) = (v3, v4);
    (v2, v3) = (v3, a[w1 % 3]);
    ((v2).tanh()).min(1.79_f64)
}


#[differentiable]
fn program_238(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if ((match 0 { 0 => a[(n + 1) % 3], 1 | 2 => y, _ => x }) >= (if n > 2 { y } else { y })) && (n > 2) { ((x + a[n % 3]) * (y).powi(0)) } else { y });
    if ((0.53_f64).mul_add(0.5, y) >= (u1 + u1)) || (u1 <= (if 2 < 0 { u1 } else { y })) {
        for i2 in 0..n {
            'l5: for r3 in a.iter().rev() {
                let mut u6: f64 = r3 * a[i2 % 3];
                let u7: f64 = ((1.00_f64 + 1.41_f64) * (1.00_f64 + 1.41_f64) + 1.25).recip();
                let u8: f64 = a[i2 % 3];
            }
            u1 = (if (n > 2) && (n > 2) { (a[(i2 + 1) % 3] / (1.5 + (a[(n + 2) % 3]).mul_add(0.5, u1) * (a[(n + 2) % 3]).mul_add(0.5, u1))) } else { { let b9 = y; b9 * (1.45_f64 - x) + b9 } });
            let mut v10: [f64; 4] = [(((i2 % 5) as f64) + x), ((u1 - u1) - (((i2 % 5) as f64) + u1)), a[0], 1.82_f64];
        }
        u1 = (((a[n % 3] * a[n % 3] + 0.5).powf(((n % 5) as f64).tanh()) + u1) - (match n % 3 { 0 => y, 1 | 2 => (1.62_f64).abs(), _ => (match 2 { 0 => y, 1 | 2 => k, _ => a[n % 3] }) }));
    }
    let mut u11: f64 = y;
    let v12: f64;
    if u1 < 2.00_f64 { v12 = (u11 + a[n % 3]); } else { v12 = u1; }
    if (n > 2) && ((1.23_f64 * v12) < a[n % 3]) {
        u11 /= 1.5 + 1.66_f64 * 1.66_f64;
    } else {
    }
    u11
}


#[differentiable]
fn program_239(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut u1: usize = (n + 0) % 4;
    u1 += 1;
    if u1 % 3 > 1 { return y; }
    { let b2 = ((x + y) + (y).mul_add(0.5, y)); b2 * ((y - a[(u1 + 2) % 3]) - y) + b2 }
}


#[differentiable]
fn calls_0_g0(p: f64, q: f64) -> f64 {
    let mut t1 = [0.89_f64, 0.13_f64];
    t1[1] = 0.50_f64;
    let mut v2: bool = 2 > 1;
    q
}

#[differentiable]
fn calls_0(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        let mut u3: f64 = ((a[w1 % 3] / (1.5 + calls_0_g0(a[2], x) * calls_0_g0(a[2], x)))).mul_add(0.5, ((w1 % 5) as f64));
        let u5: f64 = { let b4 = ((a[w1 % 3]).powi(0) + (u3 + u3)); b4 * ((x + a[(w1 + 2) % 3]) * (x + a[(w1 + 2) % 3]) + 0.5).powf((y + x).tanh()) + b4 };
        if w1 >= 2 { break; }
    }
    let mut v6: bool = (a[(w1 + 1) % 3]).sin().exp() > (((w1 % 5) as f64)).sin().exp();
    let mut v7 = calls_0_g0((y / (1.5 + x * x)), (x + a[(w1 + 2) % 3]));
    'l8: for i9 in 0..2 {
    }
    (x * ((a[(w1 + 2) % 3]).min(v7) * (v7 - 1.23_f64)))
}


#[differentiable]
fn calls_1_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    [((p / (1.5 + p * p))).powi(2), ((p).tanh()).powi(0), v[0]]
}

#[differentiable]
fn calls_1_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    for i1 in 1..=2 {
        let mut v2: usize = (i1 + 1) % 4;
    }
    p
}

#[differentiable]
fn calls_1(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    a[(v1 + 1) % 3]
}


#[differentiable]
fn calls_2_g0(p: f64, q: f64) -> f64 {
    let u1: f64 = (((p - q) - (q * q + 0.5).powf(1.66_f64.tanh()))).min((p * p + 0.5).powf(1.08_f64.tanh()));
    (u1 / (1.5 + ((1.63_f64 * 1.61_f64) * (1.63_f64 * 1.61_f64) + 0.5).powf(0.66_f64.tanh()) * ((1.63_f64 * 1.61_f64) * (1.63_f64 * 1.61_f64) + 0.5).powf(0.66_f64.tanh())))
}

#[differentiable]
fn calls_2_g1(p: f64, q: f64) -> (f64, f64) {
    let u1: f64 = (((0.36_f64 - p)).cos() / (1.5 + q * q));
    (q, ((0.28_f64 * u1)).sin().exp())
}

#[differentiable]
fn calls_2_g2(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut p: f64 = p;
    [((1.48_f64 + 0.44_f64) + { let b1 = p; b1 * p + b1 }), ((match 0 { 0 => p, 1 | 2 => 0.18_f64, _ => 0.14_f64 }) - (0.86_f64 + p)), v[0]]
}

#[differentiable]
fn calls_2(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let (v1, mut v2) = calls_2_g1((y + 1.60_f64), (x + 1.49_f64));
    let (v3, mut v4) = calls_2_g1(1.87_f64, x);
    let v6: f64;
    if n % 3 != 2 { v6 = (calls_2_g1(a[n % 3], v3).1 * a[(n + 0) % 3]); } else { v6 = { let b5 = calls_2_g1(v3, v1).0; b5 * calls_2_g0(((n % 5) as f64), a[2]) + b5 }; }
    let mut t7 = [0.23_f64, 0.74_f64];
    t7[0] = 1.50_f64;
    let u8: f64 = a[0];
    ({ v4 = (v2).sin(); calls_2_g1(v3, v3).1 } - (calls_2_g0(k, v2) - (0.66_f64).cos()))
}


#[differentiable]
fn calls_3_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (match m % 3 { 0 => (p * p + 1.25).cbrt(), 1 | 2 => (q - 0.21_f64), _ => (q + 1.03_f64) }); }
    let inner: f64 = calls_3_g0((1.82_f64).max(q), 1.04_f64, m - 1);
    let mut v1: [f64; 2] = [(0.36_f64 + 1.96_f64); 2];
    let mut v3: (f64, f64) = ((v1[m % 2] * (q + q)), { let b2 = (v1[m % 2] * 1.09_f64); b2 * (v1[1]).mul_add(0.5, inner) + b2 });
    1.26_f64
}

#[differentiable]
fn calls_3(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v3: f64 = 'l2: loop {
        w1 += 1;
        if w1 >= 1 { break calls_3_g0((1.35_f64).min(1.07_f64), (a[w1 % 3] + y), (w1 + 0) % 3); }
        let mut w4: usize = 0;
        'l5: while w4 < 3 {
            w4 += 1;
            let c7 = |p6: f64| y;
            for i8 in 1..=3 {
                let v9: f64;
                if n > 1 { v9 = ((y).mul_add(0.5, k) - k); } else { v9 = ((if !((((i8 % 5) as f64) - y) <= (y * 1.37_f64)) { 1.31_f64 } else { ((w4 % 5) as f64) }) * (if !((((i8 % 5) as f64) - y) <= (y * 1.37_f64)) { 1.31_f64 } else { ((w4 % 5) as f64) }) + 0.5).powf((0.94_f64).max(y).tanh()); }
                if n > 0 {
                } else {
                }
            }
        }
    };
    (((if (match 1 { 0 => y, 1 | 2 => y, _ => 0.83_f64 }) >= (0.13_f64 - v3) { y } else { x }) + (a[n % 3] + 1.77_f64)) * (if n > 3 { x } else { y }))
}


#[differentiable]
fn calls_4_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        if w1 >= 4 { break; }
    }
    [((w1 % 5) as f64), ((p * p + 1.25).sqrt()).sin().exp(), v[0]]
}

#[differentiable]
fn calls_4(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [x, (-0.83_f64)];
    let mut w2: usize = 0;
    'l3: while w2 < 2 {
        w2 += 1;
        if ((k + a[n % 3]) <= (v1[(w2 + 1) % 2] + v1[n % 2])) || (a[(w2 + 1) % 3] <= (1.09_f64 * 1.09_f64 + 1.25).ln_1p()) {
            let mut v1: [f64; 3] = calls_4_g0(a, (1.16_f64 - x));
            let mut w4: usize = 0;
            while w4 < 4 && (n > 0) {
                w4 += 1;
            }
        }
    }
    (-(y + (1.77_f64 * 1.77_f64 + 0.5).powf(y.tanh())))
}


#[differentiable]
fn calls_5_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut v1: [f64; 3] = [((p).mul_add(0.5, 0.72_f64) * (v[1] / (1.5 + p * p))), ((if 2 > 2 { v[0] } else { 0.79_f64 }) * (if 2 > 2 { v[0] } else { 0.79_f64 }) + 0.5).powf((p + p).tanh()), (if 2 > 3 { (v[0]).powi(0) } else { (0.21_f64 - p) })];
    [((1.19_f64).mul_add(0.5, p) + (p * p + 0.5).powf(v[0].tanh())), (v1[0] + (p + p)), v[0]]
}

#[differentiable]
fn calls_5(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (a[n % 3]).mul_add(0.5, k);
    if (match n % 3 { 0 => y, 1 | 2 => y, _ => y }) < (a[0]).hypot(1.19_f64) { return (-0.70_f64); }
    let u2: f64 = u1;
    for i3 in 0..n % 4 {
    }
    (a[n % 3]).tanh()
}


#[differentiable]
fn calls_6_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return 1.84_f64; }
    let inner: f64 = calls_6_g0((p).mul_add(0.5, q), q, m - 1);
    ((-(-((m % 5) as f64))) + 0.80_f64)
}

#[differentiable]
fn calls_6_g1(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return q; }
    let inner: f64 = calls_6_g1((1.67_f64 * q), (1.74_f64 + 1.67_f64), m - 1);
    let mut p: f64 = (1.03_f64 - ((p).mul_add(0.5, inner) * { let b1 = inner; b1 * 1.80_f64 + b1 }));
    let mut v2: f64 = calls_6_g0(inner, (0.87_f64).sin().exp(), (m + 2) % 3);
    (if (2 > 2) || (2 > 2) { (match 1 { 0 => { let b3 = q; b3 * inner + b3 }, 1 | 2 => calls_6_g0(1.30_f64, 0.36_f64, m % 3), _ => v2 }) } else { 0.81_f64 })
}

#[differentiable]
fn calls_6(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c4 = |p1: f64, p2: f64| (calls_6_g1({ let b3 = a[n % 3]; b3 * ((n % 5) as f64) + b3 }, 0.89_f64, n % 3) - 0.80_f64);
    (((y + y)).mul_add(0.5, x) * ((y + y)).mul_add(0.5, x) + 1.25).ln_1p()
}


#[differentiable]
fn calls_7_g0(p: f64, q: f64) -> f64 {
    for i1 in 0..2 {
        let mut q: f64 = 0.70_f64;
    }
    q
}

#[differentiable]
fn calls_7(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((y * (((n % 5) as f64) + ((n % 5) as f64))) / (1.5 + (if n > 2 { (if n > 2 { a[n % 3] } else { y }) } else { (match n % 3 { 0 => y, 1 | 2 => a[n % 3], _ => 0.52_f64 }) }) * (if n > 2 { (if n > 2 { a[n % 3] } else { y }) } else { (match n % 3 { 0 => y, 1 | 2 => a[n % 3], _ => 0.52_f64 }) })));
    let u2: f64 = 1.22_f64;
    let mut u2: f64 = 1.22_f64 * k;
    let mut v3: f64 = u2 * 1.33_f64;
    let mut v4: f64 = calls_7_g0(calls_7_g0(u1, 0.65_f64), (y * y));
    let mut w5: usize = 0;
    while w5 < 3 && (n > 2) {
        w5 += 1;
        let mut u6: f64 = (-calls_7_g0((a[w5 % 3] * a[(w5 + 0) % 3]), (y + y)));
    }
    calls_7_g0(((v4 + v4)).powi(1), v4)
}


#[differentiable]
fn calls_8_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (match 0 { 0 => 0.60_f64, 1 | 2 => (0.15_f64).max(q), _ => (q * 1.15_f64) }); }
    let inner: f64 = calls_8_g0((1.33_f64 * p), (-q), m - 1);
    let mut v1: bool = ((inner * 1.96_f64) < (if (2 > 2) || ((m + 1) % 3 < 2) { q } else { q })) || (inner < (match (m + 0) % 3 { 0 => 1.74_f64, 1 | 2 => p, _ => ((m % 5) as f64) }));
    0.78_f64
}

#[differentiable]
fn calls_8_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    for i1 in 0..2 {
        let mut u2: f64 = (((p + 1.69_f64) - c) - calls_8_g0((match 1 { 0 => ((m % 5) as f64), 1 | 2 => p, _ => p }), calls_8_g0(0.71_f64, 0.48_f64, i1 % 3), i1 % 3));
    }
    (p + (p * (p).powi(3)))
}

#[differentiable]
fn calls_8_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    'l1: for i2 in (0..2).rev() {
        let mut u3: f64 = (((match (i2 + 2) % 3 { 0 => p, 1 | 2 => p, _ => 0.62_f64 }) + 0.81_f64) + (1.06_f64 + (-p)));
    }
    (((p / (1.5 + c * c))).powi(1) * (p + (p * p + 1.25).cbrt()))
}

#[differentiable]
fn calls_8(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = calls_8_g0((-a[(n + 0) % 3]), y, n % 3);
    for i2 in 0..n % 4 {
        let mut u3: f64 = y;
    }
    let x: f64 = a[0];
    let u1: f64 = 0.96_f64;
    'l4: for i5 in 0..n {
        let mut v6: f64 = calls_8_g1((if (x * x + 1.25).sqrt() >= (a[i5 % 3] * 0.37_f64) { 0.34_f64 } else { ((i5 % 5) as f64) }), i5 % 3, k);
        if n > 2 { return u1; }
    }
    (((a[n % 3] + u1)).sin().exp() + calls_8_g0(a[(n + 1) % 3], x, n % 3))
}


#[differentiable]
fn calls_9_g0(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (((s).hypot(s) / (1.5 + (first[0]).sin().exp() * (first[0]).sin().exp()))).sin(); }
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        let c4 = |p2: f64, p3: f64| 0.99_f64;
    }
    (-(p * 0.29_f64))
}

#[differentiable]
fn calls_9_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut v1: usize = 1;
    { let b2 = p; b2 * (p + calls_9_g0(&[p, (1.44_f64 * 1.44_f64 + 1.25).cbrt()], p)) + b2 }
}

#[differentiable]
fn calls_9_g2(p: f64, q: f64) -> (f64, f64) {
    (((q * 1.77_f64) / (1.5 + (q + q) * (q + q))), (match 0 { 0 => (0.13_f64).max(q), 1 | 2 => 1.79_f64, _ => (0.40_f64 * 1.89_f64) }))
}

#[differentiable]
fn calls_9(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = (1.59_f64 + y);
    (({ let b1 = a[1]; b1 * 1.52_f64 + b1 } * y) + (0.67_f64 - (((n % 5) as f64) - x)))
}


#[differentiable]
fn calls_10_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut u2: f64 = (match m % 3 { 0 => ((p + p) + { let b1 = p; b1 * 0.84_f64 + b1 }), 1 | 2 => p, _ => 0.60_f64 });
    let u3: f64 = (-(if 1.77_f64 >= (-u2) { (u2 - 1.30_f64) } else { 1.69_f64 }));
    (((0.97_f64 - 1.61_f64) * (0.97_f64 - 1.61_f64) + 0.5).powf((u2).hypot(u3).tanh()) + ((u3 * 1.64_f64)).mul_add(0.5, 1.60_f64))
}

#[differentiable]
fn calls_10_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut v1 = calls_10_g0((p / (1.5 + p * p)), (m + 1) % 3, 1.15_f64);
    p
}

#[differentiable]
fn calls_10(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = calls_10_g1(calls_10_g1(y, n % 3, ((n % 5) as f64)), n % 3, 1.73_f64);
    if !(y > a[(n + 2) % 3]) { return y; }
    let mut u2: f64 = ((1.09_f64).mul_add(0.5, 1.69_f64)).atan();
    let mut v3: [f64; 3] = [(a[n % 3]).hypot((u2).hypot(v1)), x, ((1.24_f64 * a[(n + 2) % 3]) * (k + v1))];
    v3[n % 3] *= (((a[n % 3] * k) - (1.69_f64).sin().exp())).sin();
    let (mut v4, mut v5): (f64, f64) = (v1, u2);
    let mut v4: f64 = (v3[n % 3] / (1.5 + (((n % 5) as f64) + calls_10_g0(v3[1], (n + 2) % 3, 1.57_f64)) * (((n % 5) as f64) + calls_10_g0(v3[1], (n + 2) % 3, 1.57_f64))));
    u2 -= { let b6 = (if (n > 3) && ((v5).max(v3[n % 3]) >= v4) { 0.86_f64 } else { 0.76_f64 }); b6 * (a[2] / (1.5 + y * y)) + b6 };
    v1
}


#[differentiable]
fn calls_11_g0(p: f64, q: f64) -> f64 {
    'l1: for i2 in 0..4 {
        let mut u3: f64 = ((0.44_f64 * 0.44_f64 + 1.25).ln() + (if !(1 != 1) { (1.19_f64 * 1.19_f64 + 1.25).sqrt() } else { q }));
    }
    ((q * (0.60_f64).mul_add(0.5, q)) + 0.99_f64)
}

#[differentiable]
fn calls_11_g1(p: f64, q: f64) -> f64 {
    let mut u1: f64 = calls_11_g0(0.41_f64, (q + calls_11_g0(0.32_f64, q)));
    u1 = (1.64_f64 - (match 0 { 0 => (-0.76_f64), 1 | 2 => calls_11_g0(0.14_f64, 0.81_f64), _ => (1.67_f64 + 1.99_f64) }));
    (if (q).sin().exp() <= 0.26_f64 { ((0.67_f64 + 1.23_f64) - (1.72_f64 * u1)) } else { { let b2 = (q).mul_add(0.5, u1); b2 * (q * q) + b2 } })
}

#[differentiable]
fn calls_11(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((calls_11_g1(k, 0.25_f64) - (1.81_f64 * 0.10_f64))).max((calls_11_g1(y, y) * y));
    let mut v2: f64 = 1.68_f64 * k;
    'l5: for r3 in &a {
        let mut u6: f64 = r3 * { let b7 = 0.17_f64; b7 * ((n % 5) as f64) + b7 };
        let mut u8: f64 = y;
        let u9: f64 = (match (n + 0) % 3 { 0 => calls_11_g1((a[(n + 0) % 3] * u6), (u1 - 1.15_f64)), 1 | 2 => ((u6 + u1) * (u6 + u1) + 0.5).powf((0.31_f64 * 0.31_f64 + 0.5).powf(a[n % 3].tanh()).tanh()), _ => ((k - 1.05_f64) / (1.5 + u8 * u8)) });
    }
    let mut w10: usize = 0;
    let v11: f64 = loop {
        w10 += 1;
        if w10 >= 3 { break 0.79_f64; }
        if calls_11_g0(u1, y) <= (u1 + 1.29_f64) {
        } else {
        }
    };
    let result: f64 = a[(w10 + 1) % 3];
    if n > 0 { result * calls_11((u1 * a[n % 3]), (a[0] + u1), a, n - 1, k).sin() } else { result }
}


#[differentiable]
fn calls_12_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    if (2 > 1) && ((v[0] * v[0] + 1.25).cbrt() <= p) {
        let u1: f64 = v[0];
    }
    [((match 0 { 0 => 0.24_f64, 1 | 2 => p, _ => p }) + (p - v[0])), ((p + 0.69_f64)).mul_add(0.5, p), v[0]]
}

#[differentiable]
fn calls_12_g1(p: f64, q: f64) -> f64 {
    q
}

#[differentiable]
fn calls_12_g2(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (((first[0] - 0.96_f64) + (s * s + 0.5).powf(s.tanh()))).sin(); }
    ((-(0.17_f64 - s)) * (-(0.17_f64 - s)) + 0.5).powf(((s).sin().exp()).mul_add(0.5, s).tanh())
}

#[differentiable]
fn calls_12(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n > 1) { return ((0.56_f64 + 0.94_f64) + (y).max(a[n % 3])); }
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (k).powi(0);
        for r4 in a.iter() {
            let mut u6: f64 = r4 * (x).max(y);
            let mut u7: f64 = 0.59_f64;
        }
    }
    1.00_f64
}


#[differentiable]
fn calls_13_g0(p: f64, q: f64) -> (f64, f64) {
    let mut v1: bool = (0 < 1) || (2 > 2);
    (((0.82_f64 / (1.5 + 1.21_f64 * 1.21_f64)) - (1.64_f64).tanh()), 0.20_f64)
}

#[differentiable]
fn calls_13_g1(p: f64, q: f64) -> f64 {
    let (v1, mut v2) = calls_13_g0((0.44_f64).powi(0), 1.32_f64);
    let mut v3: [f64; 3] = [1.42_f64, v2, 0.71_f64];
    (((v2).max(1.47_f64) + calls_13_g0(v2, v2).0)).abs()
}

#[differentiable]
fn calls_13(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 1..=3 {
        let mut u2: f64 = (a[i1 % 3] + 0.95_f64);
    }
    let mut u3: f64 = (if (n > 2) && (calls_13_g1(0.88_f64, y) <= 0.21_f64) { (x * 1.43_f64) } else { (a[2]).mul_add(0.5, y) });
    u3 += (y + (u3 + y));
    let mut u4: f64 = ((x / (1.5 + a[n % 3] * a[n % 3])) * ((n % 5) as f64));
    let mut u3: f64 = 1.28_f64 + ((n % 5) as f64);
    if ((u4 + u4) < (1.63_f64).min(1.96_f64)) && ({ let b5 = 0.69_f64; b5 * y + b5 } <= (if (n % 3 < 2) || ((u4 * u4 + 1.25).ln() <= 1.03_f64) { a[(n + 0) % 3] } else { y })) { return (match n % 3 { 0 => (u3 - y), 1 | 2 => u4, _ => (0.41_f64 + u4) }); }
    (calls_13_g1((a[n % 3]).min(y), (1.64_f64).hypot(u4))).powi(1)
}


#[differentiable]
fn calls_14_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    [((v[0] + p) / (1.5 + p * p)), ((p * p) + (p).sin().exp()), v[0]]
}

#[differentiable]
fn calls_14_g1(p: f64, q: f64) -> f64 {
    0.29_f64
}

#[differentiable]
fn calls_14_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut u1: f64 = (p * p);
    let mut v2: [f64; 3] = calls_14_g0([((m % 5) as f64), (-p), p], (0.94_f64 * 0.94_f64 + 1.25).ln_1p());
    (p + u1)
}

#[differentiable]
fn calls_14(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((n % 5) as f64);
    u1 = (calls_14_g2((y * y), 2, 0.50_f64)).max(((a[n % 3] / (1.5 + 1.90_f64 * 1.90_f64)) + (if (n + 0) % 3 == 2 { y } else { u1 })));
    for r2 in a.iter() {
        let mut u4: f64 = r2 * calls_14_g1(y, 0.48_f64);
        let mut u1 = calls_14_g0(a, (u4).tanh());
        'l5: for i6 in 0..n {
            let v7: f64;
            if (n % 3 < 1) || ((0.36_f64 * 0.36_f64 + 0.5).powf(u1[i6 % 3].tanh()) <= 0.54_f64) { v7 = (if !(n > 3) { a[i6 % 3] } else { x }); } else { v7 = (if n > 2 { (-y) } else { (u4 / (1.5 + x * x)) }); }
            let mut w8: usize = 0;
            while w8 < 4 {
                w8 += 1;
                u1[(i6 + 1) % 3] = { u1[w8 % 3] = (u4).sin(); ((1.78_f64 * 1.78_f64 + 1.25).cbrt()).sin().exp() };
            }
        }
    }
    (match n % 3 { 0 => calls_14_g1(u1, (-1.05_f64)), 1 | 2 => ((a[0]).max(u1) + (u1).min(y)), _ => (1.30_f64).powi(0) })
}


#[differentiable]
fn calls_15_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut u1: f64 = (((0.36_f64 + p)).max((1.75_f64).max(1.20_f64))).powi(2);
    let t2 = [1.05_f64, 0.10_f64];
    u1
}

#[differentiable]
fn calls_15_g1(p: f64, q: f64) -> (f64, f64) {
    let mut u1: f64 = ((if ((-q) >= (0.36_f64 * p)) || ((-0.30_f64) <= calls_15_g0(0.61_f64, 0, 1.00_f64)) { calls_15_g0(0.38_f64, 0, 1.19_f64) } else { (if (2 > 1) && (2 > 2) { p } else { 1.27_f64 }) })).sin().exp();
    let mut v2: (f64, f64) = ((-0.86_f64), u1);
    (u1, ({ let b3 = 1.05_f64; b3 * u1 + b3 } - u1))
}

#[differentiable]
fn calls_15(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.75_f64, 1.17_f64, 0.10_f64];
    let mut v2: (f64, f64) = calls_15_g1((0.60_f64 + y), a[n % 3]);
    let mut v3 = calls_15_g1((y / (1.5 + y * y)), (k).powi(0));
    v2.1 = ((if n > 2 { y } else { x }) * (y * (y).max(y)));
    if 1 != 0 { return v3.0; }
    0.13_f64
}


#[differentiable]
fn calls_16_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut v1: f64 = 1.81_f64 * 1.63_f64;
    [((p - p)).hypot((p + v[0])), ({ let b2 = p; b2 * v[0] + b2 } * v[0]), v[0]]
}

#[differentiable]
fn calls_16_g1(v: [f64; 3], p: f64) -> [f64; 3] {
    'l3: for r1 in &v {
        let mut u4: f64 = r1 * 0.53_f64;
    }
    [(p).mul_add(0.5, p), 0.82_f64, v[0]]
}

#[differentiable]
fn calls_16_g2(v: [f64; 3], p: f64) -> [f64; 3] {
    [(0.17_f64).sin().exp(), (if ((1.43_f64).mul_add(0.5, 1.82_f64) <= p) || (v[2] <= (if !(2 > 2) { v[0] } else { 0.37_f64 })) { (match 0 { 0 => p, 1 | 2 => v[0], _ => 0.60_f64 }) } else { (v[0] * 1.21_f64) }), v[0]]
}

#[differentiable]
fn calls_16(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        let mut v1: [f64; 3] = calls_16_g1(a, (x * a[n % 3]));
    }
    ((-(x + y)) * ((a[n % 3]).sin().exp()).sin().exp())
}


#[differentiable]
fn calls_17_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let p: f64 = 1.24_f64;
    for i1 in 1..=3 {
    }
    [((v[0] + 1.85_f64) + (p + 1.94_f64)), (0.20_f64 * 0.20_f64 + 1.25).ln(), v[0]]
}

#[differentiable]
fn calls_17_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut u1: f64 = p;
    for i2 in (0..2).rev() {
    }
    { let b3 = ((c * p) - 0.42_f64); b3 * (u1).powi(3) + b3 }
}

#[differentiable]
fn calls_17_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut v1: (f64, f64) = (((1.48_f64 / (1.5 + 1.61_f64 * 1.61_f64))).min((p).powi(2)), calls_17_g1((p * p + 0.5).powf(p.tanh()), m % 3, c));
    ((1.43_f64 * 1.43_f64 + 1.25).recip() - p)
}

#[differentiable]
fn calls_17(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = x;
    let mut v2: f64 = calls_17_g2(calls_17_g2(u1, 0, k), (n + 0) % 3, 1.72_f64);
    v2 = (((y + y)).max((y - a[(n + 0) % 3])) * ((y + y)).max((y - a[(n + 0) % 3])) + 0.5).powf((calls_17_g1(1.46_f64, 1, k) + (y).min(v2)).tanh());
    v2 = (a[0]).mul_add(0.5, a[(n + 1) % 3]);
    let mut v3: f64 = 0.74_f64 + ((n % 5) as f64);
    let mut v4: f64 = calls_17_g2(a[(n + 0) % 3], 2, ((n % 5) as f64));
    let mut v5: f64 = 0.90_f64 + 0.49_f64;
    (v4).mul_add(0.5, 1.25_f64)
}


#[differentiable]
fn calls_18_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return ((q).min(q)).max((0.59_f64).hypot(q)); }
    let inner: f64 = calls_18_g0((p + p), (match (m + 2) % 3 { 0 => 1.17_f64, 1 | 2 => q, _ => p }), m - 1);
    q
}

#[differentiable]
fn calls_18_g1(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (calls_18_g0(first[0], first[0], 0)).sin(); }
    for i1 in (0..7).step_by(3) {
        let first: f64 = (p).atan();
    }
    (({ let b2 = 1.82_f64; b2 * p + b2 } / (1.5 + s * s)) * ({ let b2 = 1.82_f64; b2 * p + b2 } / (1.5 + s * s)) + 1.25).cbrt()
}

#[differentiable]
fn calls_18_g2(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return q; }
    let inner: f64 = calls_18_g2((0.43_f64).sin().exp(), calls_18_g0(p, 0.53_f64, m % 3), m - 1);
    calls_18_g0(1.89_f64, 0.23_f64, 1)
}

#[differentiable]
fn calls_18(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (0 > 0) || (y < (y).cos()) { return calls_18_g0(y, a[n % 3], 1); }
    let y: f64 = (-(a[n % 3] + 0.19_f64));
    if (n > 3) && (((n % 5) as f64) <= (y).powi(1)) {
        let mut v1: bool = (calls_18_g0(y, y, 2) > ((n % 5) as f64)) || (n > 1);
    }
    let mut v2: f64 = calls_18_g1(&a, (x / (1.5 + 1.81_f64 * 1.81_f64)));
    if (0.92_f64 + a[n % 3]) > (if 1.16_f64 < y { y } else { v2 }) { return ((v2).tanh() * calls_18_g2(v2, a[(n + 0) % 3], 0)); }
    let mut w3: usize = 0;
    while w3 < 3 {
        w3 += 1;
    }
    a[w3 % 3]
}


#[differentiable]
fn calls_19_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    for i1 in 0..2 {
        for i2 in 0..1 {
        }
    }
    (((-1.08_f64) * 0.13_f64)).atan()
}

#[differentiable]
fn calls_19(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = y;
    if 0.76_f64 <= (y + y) {
        let mut w1: usize = 0;
        while w1 < 2 {
            w1 += 1;
        }
    } else {
    }
    (match 0 { 0 => a[1], 1 | 2 => ((x + y) * (y + y)), _ => (calls_19_g0(y, n % 3, ((n % 5) as f64)) + calls_19_g0(a[0], n % 3, 0.99_f64)) })
}


#[differentiable]
fn calls_20_g0(p: f64, q: f64) -> f64 {
    let t1 = [1.52_f64, 0.60_f64, 0.29_f64];
    let mut v2: usize = 0;
    (p * q)
}

#[differentiable]
fn calls_20_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    p
}

#[differentiable]
fn calls_20_g2(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * ((first[1] * first[1] + 1.25).recip()).sin(); }
    s
}

#[differentiable]
fn calls_20(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter() {
        let mut u3: f64 = r1 * (a[n % 3] * a[n % 3] + 0.5).powf(x.tanh());
        u3 = u3;
        u3 *= (((1.54_f64 + 0.38_f64) / (1.5 + (y).atan() * (y).atan()))).sin();
        let mut u4: f64 = ((((n % 5) as f64)).hypot((y).sin().exp())).mul_add(0.5, 1.28_f64);
    }
    let mut u5: f64 = a[(n + 0) % 3];
    let c7 = |p6: f64| calls_20_g1((calls_20_g0(k, 0.50_f64)).mul_add(0.5, a[(n + 0) % 3]), n % 3, 0.91_f64);
    let mut v8: [f64; 3] = [a[n % 3]; 3];
    (((u5).powi(1) / (1.5 + calls_20_g0(a[n % 3], u5) * calls_20_g0(a[n % 3], u5))) / (1.5 + (v8[2] * v8[2] + 1.25).cbrt() * (v8[2] * v8[2] + 1.25).cbrt()))
}


#[differentiable]
fn calls_21_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let c3 = |p1: f64, p2: f64| 0.52_f64;
    [{ let b4 = (p).mul_add(0.5, p); b4 * p + b4 }, ((1.19_f64 + 0.34_f64) + c3(p, 0.67_f64)), v[0]]
}

#[differentiable]
fn calls_21_g1(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return 0.60_f64; }
    let inner: f64 = calls_21_g1((0.64_f64 + q), p, m - 1);
    let mut w1: usize = 0;
    let v2: f64 = loop {
        w1 += 1;
        let u3: f64 = ((match 2 { 0 => (0.12_f64 + 1.43_f64), 1 | 2 => inner, _ => 1.83_f64 }) * inner);
        if w1 >= 4 { break q; }
    };
    ((inner * (0.88_f64 * 1.76_f64)) + ((match w1 % 3 { 0 => 0.19_f64, 1 | 2 => inner, _ => q }) / (1.5 + ((w1 % 5) as f64) * ((w1 % 5) as f64))))
}

#[differentiable]
fn calls_21_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let u1: f64 = (p - (if (1 < 2) || (2 > 0) { (p).sin().exp() } else { (match (m + 2) % 3 { 0 => c, 1 | 2 => p, _ => p }) }));
    ((m % 5) as f64)
}

#[differentiable]
fn calls_21(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..3 {
        if i1 % 3 != 2 {
            let v2: f64;
            if !(a[0] <= 1.09_f64) { v2 = ((y * k)).powi(0); } else { v2 = calls_21_g1(1.42_f64, 0.27_f64, (n + 2) % 3); }
            let mut v2: (f64, f64) = (y, (v2 + (0.68_f64).sin().exp()));
            let mut w3: usize = 0;
            let v4: f64 = loop {
                w3 += 1;
                if w3 >= 3 { break ((y * y + 0.5).powf(y.tanh()) / (1.5 + (y * a[n % 3]) * (y * a[n % 3]))); }
                let mut v5: f64 = calls_21_g2(calls_21_g2(a[n % 3], (w3 + 2) % 3, 0.57_f64), 0, 0.33_f64);
                let mut v6: f64 = k + 0.20_f64;
            };
        }
    }
    ((0.70_f64 + (a[n % 3] - y))).sin().exp()
}


#[differentiable]
fn calls_22_g0(p: f64, q: f64) -> (f64, f64) {
    let mut u1: f64 = 0.47_f64;
    ((if 2 > 2 { (1.70_f64).sin().exp() } else { (q * q + 0.5).powf(0.54_f64.tanh()) }), u1)
}

#[differentiable]
fn calls_22_g1(v: [f64; 3], p: f64) -> [f64; 3] {
    let u1: f64 = p;
    [((u1 * u1 + 0.5).powf(p.tanh()) + calls_22_g0(u1, 1.76_f64).1), v[0], v[0]]
}

#[differentiable]
fn calls_22_g2(p: f64, q: f64) -> (f64, f64) {
    let mut q: (f64, f64) = calls_22_g0((0.43_f64 * 0.43_f64 + 0.5).powf(p.tanh()), (if (0 == 1) && (2 > 3) { q } else { 1.42_f64 }));
    q.1 /= 1.5 + (p / (1.5 + (p + p) * (p + p))) * (p / (1.5 + (p + p) * (p + p)));
    (((p / (1.5 + p * p))).mul_add(0.5, p), 1.97_f64)
}

#[differentiable]
fn calls_22(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..4 {
        let mut t3 = [0.27_f64, 0.18_f64, 1.27_f64, 1.26_f64];
        t3[1] = ((i2 % 5) as f64);
    }
    let mut v4: f64 = ((n % 5) as f64) + 0.76_f64;
    calls_22_g2(((1.86_f64).max(0.64_f64) / (1.5 + y * y)), (match (n + 0) % 3 { 0 => a[n % 3], 1 | 2 => (1.19_f64).powi(0), _ => { let b5 = y; b5 * 0.75_f64 + b5 } })).0
}


#[differentiable]
fn calls_23_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return ((q).powi(3) + { let b1 = q; b1 * 1.47_f64 + b1 }); }
    let inner: f64 = calls_23_g0((q + q), (1.92_f64 + p), m - 1);
    (({ let b2 = 1.93_f64; b2 * inner + b2 }).atan()).hypot(q)
}

#[differentiable]
fn calls_23_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    (1.91_f64 * ((-0.48_f64)).sin().exp())
}

#[differentiable]
fn calls_23(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 3;
    let mut u2: f64 = ((if n > 1 { y } else { (match n % 3 { 0 => y, 1 | 2 => 1.11_f64, _ => y }) }) / (1.5 + ((n % 5) as f64) * ((n % 5) as f64)));
    (u2 / (1.5 + (u2 + (k + ((n % 5) as f64))) * (u2 + (k + ((n % 5) as f64)))))
}


#[differentiable]
fn calls_24_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (((m % 5) as f64) + 0.27_f64); }
    let inner: f64 = calls_24_g0((q + 0.40_f64), q, m - 1);
    for i1 in 0..2 {
    }
    (1.35_f64 * 1.35_f64 + 0.5).powf((1.45_f64 * (0.90_f64 + 0.77_f64)).tanh())
}

#[differentiable]
fn calls_24_g1(p: f64, q: f64) -> (f64, f64) {
    let v1: f64;
    if !(2 > 0) { v1 = (1.99_f64).abs(); } else { v1 = 1.84_f64; }
    (calls_24_g0((1.56_f64 - 1.10_f64), 1.98_f64, 0), ((v1 - 0.18_f64) + 1.84_f64))
}

#[differentiable]
fn calls_24(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..3 {
        let u3: f64 = y;
    }
    calls_24_g0((if ((a[n % 3]).mul_add(0.5, y) >= a[2]) || (n > 1) { calls_24_g0(a[n % 3], 0.51_f64, (n + 1) % 3) } else { (a[n % 3] * y) }), ((n % 5) as f64), n % 3)
}


#[differentiable]
fn calls_25_g0(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (p).sin(); }
    for i1 in 0..1 {
        for i2 in 1..=1 {
        }
    }
    { s = (((-p) / (1.5 + (first[0]).powi(0) * (first[0]).powi(0)))).sin(); { let b3 = s; b3 * p + b3 } }
}

#[differentiable]
fn calls_25_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    if 2 > 2 { return ((0.44_f64 + p) + (c).sin().exp()); }
    p
}

#[differentiable]
fn calls_25(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = calls_25_g0(&a, (if (y).hypot(0.16_f64) < (match n % 3 { 0 => y, 1 | 2 => 1.88_f64, _ => y }) { y } else { x }));
    let mut v2: bool = (y * y) <= (v1 - a[n % 3]);
    (1.92_f64 + a[n % 3])
}


#[differentiable]
fn calls_26_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    'l3: for (r2, r1) in v.iter().enumerate() {
        let mut u4: f64 = r1 * (0.95_f64 - p);
    }
    [(-(0.89_f64 * 1.53_f64)), 1.02_f64, v[0]]
}

#[differentiable]
fn calls_26(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-(y + y));
    0.41_f64
}


#[differentiable]
fn calls_27_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
    }
    (-((0.81_f64 * 0.81_f64 + 1.25).ln_1p()).sin().exp())
}

#[differentiable]
fn calls_27_g1(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut v1: [f64; 4] = [((v[0] * v[0] + 1.25).cbrt() - (0.80_f64).atan()), calls_27_g0(p, 0, 1.70_f64), (calls_27_g0(v[2], 0, 0.45_f64) - (0.10_f64).powi(3)), p];
    let u2: f64 = (p * (0.31_f64).mul_add(0.5, p));
    [((u2 * v[0]) + (p + u2)), (v1[0] + (u2 * 1.02_f64)), v[0]]
}

#[differentiable]
fn calls_27(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (y * k);
    let mut u2: f64 = (y).cos();
    let t3 = [1.18_f64, 0.60_f64];
    calls_27_g0(u1, 2, k)
}


#[differentiable]
fn calls_28_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let u2: f64 = { let b1 = v[0]; b1 * (if (p <= (v[0]).atan()) && (2 > 1) { p } else { (p).sin().exp() }) + b1 };
    [u2, ((u2 * v[0])).powi(1), v[0]]
}

#[differentiable]
fn calls_28_g1(p: f64, q: f64) -> (f64, f64) {
    ((q).min((1.94_f64 + q)), ((q + p) - p))
}

#[differentiable]
fn calls_28_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    ({ let b1 = p; b1 * (1.45_f64 + p) + b1 } * { let b1 = p; b1 * (1.45_f64 + p) + b1 } + 0.5).powf(((p + 1.58_f64) * (((m % 5) as f64)).max(c)).tanh())
}

#[differentiable]
fn calls_28(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * k;
        let mut u4: f64 = r2 * (u3).powi(2);
        let t5 = [0.92_f64, 0.18_f64, 1.17_f64, 1.52_f64];
        u4 -= (y - u4);
        let mut v6: usize = (n + 2) % 4;
    }
    'l7: for i8 in 0..2 {
        let c11 = |p9: f64, p10: f64| p9;
    }
    let mut v12: [f64; 3] = [((a[(n + 1) % 3] + a[n % 3])).mul_add(0.5, k), (x + y), ((a[n % 3]).sin().exp()).powi(3)];
    { let e = (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(a[n % 3].tanh()); v12.fill(e); }
    ((if n > 2 { (x - 1.60_f64) } else { (y + y) }) * y)
}


#[differentiable]
fn calls_29_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (-(if 2 > 2 { 0.15_f64 } else { p })); }
    let inner: f64 = calls_29_g0((q * q), 1.81_f64, m - 1);
    for i1 in 0..1 {
    }
    (((p / (1.5 + q * q)) - 0.38_f64)).mul_add(0.5, 1.28_f64)
}

#[differentiable]
fn calls_29_g1(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (0.50_f64).sin(); }
    for r1 in &first {
        let mut u3: f64 = r1 * (first[0]).powi(3);
    }
    first[1]
}

#[differentiable]
fn calls_29(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = calls_29_g0((y + 1.76_f64), 0.81_f64, n % 3);
    let mut w2: usize = 0;
    while w2 < 4 && ((y + 0.89_f64) <= (y - 1.16_f64)) {
        w2 += 1;
        v1 /= 1.5 + v1 * v1;
        'l3: for i4 in (0..n).rev() {
            let mut u5: f64 = ((0.47_f64 - (a[i4 % 3] - x)) + ((v1 / (1.5 + a[i4 % 3] * a[i4 % 3]))).mul_add(0.5, 0.46_f64));
            let mut v6 = calls_29_g1(&a, (0.99_f64).powi(2));
        }
    }
    (calls_29_g0((a[2] * v1), (1.15_f64).mul_add(0.5, v1), (w2 + 2) % 3) * calls_29_g0((a[2] * v1), (1.15_f64).mul_add(0.5, v1), (w2 + 2) % 3) + 1.25).sqrt()
}


#[differentiable]
fn calls_30_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    [p, ((1.68_f64).mul_add(0.5, v[0]) + { let b1 = p; b1 * 0.77_f64 + b1 }), v[0]]
}

#[differentiable]
fn calls_30(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (match n % 3 { 0 => ((0.77_f64).powi(2)).powi(0), 1 | 2 => ((a[2] * a[2] + 0.5).powf(0.99_f64.tanh()) * (y + 0.23_f64)), _ => (match 0 { 0 => (1.12_f64 + a[0]), 1 | 2 => (if (1.98_f64 > y) || (n > 2) { y } else { y }), _ => (if !(n > 2) { a[n % 3] } else { x }) }) });
    let (mut v2, mut v3): (f64, f64) = (a[(n + 0) % 3], u1);
    for i4 in 0..n % 4 {
        let mut u5: f64 = ((1.49_f64 * 1.49_f64 + 0.5).powf(v3.tanh())).mul_add(0.5, y);
        for i6 in (0..7).step_by(3) {
            let mut u7: f64 = (match (i4 + 2) % 3 { 0 => (-(a[i6 % 3]).powi(1)), 1 | 2 => (v2).hypot(u5), _ => (k + (a[i6 % 3]).sin().exp()) });
            let mut v8: [f64; 3] = [((a[(i4 + 2) % 3]).cos() * (0.26_f64 - v3)), u5, v3];
        }
    }
    k
}


#[differentiable]
fn calls_31_g0(p: f64, q: f64) -> (f64, f64) {
    let q: f64 = ((-(if (0 > 1) || (2 > 2) { q } else { p }))).sin().exp();
    ((q + q), (1.21_f64 + (if 0 == 0 { 0.72_f64 } else { 0.48_f64 })))
}

#[differentiable]
fn calls_31_g1(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (s).sin(); }
    p
}

#[differentiable]
fn calls_31(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let u2: f64 = 1.00_f64;
        for (r3, r4) in a.iter().zip(&a) {
            let mut u5: f64 = r3 * (match i1 % 3 { 0 => 1.60_f64, 1 | 2 => y, _ => 1.96_f64 });
            let mut u6: f64 = r4 * (u5 * u2);
            let v7: f64;
            if (i1 % 3 != 2) && (n > 1) { v7 = (u5).sin().exp(); } else { v7 = (1.68_f64 + (1.88_f64 * 1.88_f64 + 1.25).cbrt()); }
        }
        let mut u8: f64 = calls_31_g1(&a, calls_31_g1(&a, y));
    }
    let mut u9: f64 = ((n % 5) as f64);
    let mut v10: [f64; 3] = [((if n > 0 { ((n % 5) as f64) } else { x })).hypot(y), calls_31_g0((match n % 3 { 0 => a[(n + 0) % 3], 1 | 2 => x, _ => y }), (0.87_f64).mul_add(0.5, 0.96_f64)).1, (a[n % 3] - y)];
    let u11: f64 = (((1.11_f64 + y)).powi(1) - ((v10[n % 3] / (1.5 + y * y)) - (y + u9)));
    (((y * a[n % 3])).sin().exp()).hypot((match (n + 2) % 3 { 0 => (y).max(u11), 1 | 2 => (k).tanh(), _ => u11 }))
}


#[differentiable]
fn calls_32_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut v1: [f64; 2] = [(p * (p + p)), (if 2 > 0 { (0.46_f64 * 1.71_f64) } else { (c).tanh() })];
    let mut v2: bool = 2 > 2;
    ((v1[m % 2] + v1[m % 2]) + (((m % 5) as f64) / (1.5 + ((m % 5) as f64) * ((m % 5) as f64))))
}

#[differentiable]
fn calls_32(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y * a[(n + 1) % 3]);
    let mut v2: (f64, f64) = (a[n % 3], k);
    let u3: f64 = a[n % 3];
    calls_32_g0(({ let b4 = u3; b4 * a[n % 3] + b4 }).abs(), (n + 2) % 3, 0.79_f64)
}


#[differentiable]
fn calls_33_g0(p: f64, q: f64) -> f64 {
    for i1 in (0..7).step_by(3) {
        let u2: f64 = (((q + 1.32_f64) + (-q)) + 0.73_f64);
    }
    (match 0 { 0 => (1.78_f64 * 0.42_f64), 1 | 2 => (-q), _ => (1.47_f64 - 0.31_f64) })
}

#[differentiable]
fn calls_33_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let t1 = [1.83_f64, 1.15_f64, 1.14_f64];
    let mut u2: f64 = 1.17_f64;
    1.83_f64
}

#[differentiable]
fn calls_33(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u3: f64 = { let b2 = calls_33_g1((y).powi(0), n % 3, 0.62_f64); b2 * (if (n + 1) % 3 != 2 { { let b1 = a[(n + 1) % 3]; b1 * 0.72_f64 + b1 } } else { (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(((n % 5) as f64).tanh()) }) + b2 };
    let mut v4: f64 = 1.30_f64 + 0.30_f64;
    for i5 in 0..n % 4 {
    }
    (((0.37_f64 / (1.5 + y * y)) + calls_33_g0(a[(n + 1) % 3], 1.18_f64)) * (u3).mul_add(0.5, u3))
}


#[differentiable]
fn calls_34_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut u1: f64 = 1.39_f64;
    if m % 3 > 2 {
    } else if 2 > 0 {
    } else {
    }
    ((0.73_f64 * (u1).mul_add(0.5, u1)) + (if 2 > 2 { (1.96_f64 + 0.32_f64) } else { (u1 - 0.73_f64) }))
}

#[differentiable]
fn calls_34_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    0.86_f64
}

#[differentiable]
fn calls_34_g2(p: f64, q: f64) -> f64 {
    'l1: for i2 in 0..3 {
        let mut u3: f64 = q;
    }
    (p).cos()
}

#[differentiable]
fn calls_34(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c2 = |p1: f64| x;
    let mut w3: usize = 0;
    while w3 < 2 {
        w3 += 1;
    }
    (((y + ((n % 5) as f64)) - calls_34_g1(y, w3 % 3, 1.43_f64)) - (-(a[w3 % 3]).mul_add(0.5, y)))
}


#[differentiable]
fn calls_35_g0(p: f64, q: f64) -> f64 {
    let mut u2: f64 = (((p).hypot(q) + q) * ({ let b1 = 0.90_f64; b1 * q + b1 } * (1.83_f64).abs()));
    (((q - q) * (q * 0.85_f64))).abs()
}

#[differentiable]
fn calls_35(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = a[n % 3];
    let mut v1: f64 = calls_35_g0((if ((n + 0) % 3 > 2) || (n > 2) { y } else { x }), (x * a[n % 3]));
    v1 *= (((v1 - v1) + (v1 * v1 + 0.5).powf(x.tanh()))).sin();
    (if n > 2 { (calls_35_g0(v1, a[n % 3])).min((match 2 { 0 => ((n % 5) as f64), 1 | 2 => a[(n + 2) % 3], _ => 1.47_f64 })) } else { a[(n + 1) % 3] })
}


#[differentiable]
fn calls_36_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return p; }
    let inner: f64 = calls_36_g0((1.72_f64 + 1.07_f64), (q * q + 1.25).ln_1p(), m - 1);
    let u1: f64 = 1.14_f64;
    (inner).min(inner)
}

#[differentiable]
fn calls_36_g1(p: f64, q: f64) -> (f64, f64) {
    'l1: for i2 in 0..2 {
        let mut w3: usize = 0;
        while w3 < 4 && (1 != 1) {
            w3 += 1;
        }
    }
    (q, calls_36_g0((1.34_f64 * 0.30_f64), 1.34_f64, 0))
}

#[differentiable]
fn calls_36(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 3] = [x, 1.77_f64, calls_36_g1(x, { let b1 = a[n % 3]; b1 * y + b1 }).1];
    let c5 = |p3: f64, p4: f64| ((if ((a[n % 3] + x) <= calls_36_g0(0.80_f64, p3, n % 3)) || (n > 2) { k } else { (p4 * 0.73_f64) })).sin().exp();
    let mut v6: bool = n % 3 != 2;
    if ((match 1 { 0 => ((n % 5) as f64), 1 | 2 => v2[(n + 1) % 3], _ => y }) > y) && (v6) { return (match (n + 0) % 3 { 0 => (1.05_f64 + x), 1 | 2 => (y + k), _ => x }); }
    v2[n % 3] = ((v2[(n + 2) % 3]).sin().exp() - { let b7 = y; b7 * (if 0 != 2 { v2[2] } else { 1.73_f64 }) + b7 });
    let u8: f64 = (((y * v2[(n + 1) % 3]) + c5(x, x)) * y);
    (v2[n % 3] + (v2[2] + (u8 + u8)))
}


#[differentiable]
fn calls_37_g0(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * ((-(s + s))).sin(); }
    1.09_f64
}

#[differentiable]
fn calls_37(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = 1.87_f64;
    let mut v2 = calls_37_g0(&[calls_37_g0(&a, x), (1.22_f64 / (1.5 + a[1] * a[1]))], (if (x).atan() >= { let b1 = x; b1 * x + b1 } { 0.44_f64 } else { 0.66_f64 }));
    let mut v3: bool = 1.76_f64 >= k;
    x += (if v3 { { let b4 = x; b4 * a[n % 3] + b4 } } else { calls_37_g0(&[(1.85_f64 * ((n % 5) as f64)), (x + v2)], a[n % 3]) });
    if (v3) || (n > 1) { return ((1.63_f64).tanh()).powi(2); }
    'l5: for i6 in 0..4 {
    }
    let result: f64 = (((if v2 <= (0.20_f64 - x) { ((n % 5) as f64) } else { x }) + (v2).sin().exp()) + v2);
    if n > 0 { result * calls_37((-v2), { v2 = (v2).sin(); v2 }, a, n - 1, k).sin() } else { result }
}


#[differentiable]
fn calls_38_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        if w1 >= 3 { break; }
    }
    [p, (-(v[w1 % 3] * v[w1 % 3] + 1.25).cbrt()), v[0]]
}

#[differentiable]
fn calls_38(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = calls_38_g0(a, 0.67_f64);
    v1[n % 3] = { let b2 = 1.05_f64; b2 * x + b2 };
    for (r3, r4) in v1.iter().zip(&v1) {
        let mut u5: f64 = r3 * (((n % 5) as f64)).mul_add(0.5, k);
        let mut u6: f64 = r4 * (if (n + 1) % 3 == 1 { 0.26_f64 } else { ((n % 5) as f64) });
        let mut v7: [f64; 3] = calls_38_g0(a, u6);
        v7[n % 3] += (u6).sin().exp();
        u6 /= 1.5 + (u6).powi(2) * (u6).powi(2);
        let mut v8: [f64; 3] = calls_38_g0([u5, (-v1[2]), (0.75_f64 * 0.75_f64 + 0.5).powf(k.tanh())], u6);
    }
    let mut v9: (f64, f64) = (a[1], 0.33_f64);
    y
}


#[differentiable]
fn calls_39_g0(p: f64, q: f64) -> (f64, f64) {
    if !(1.34_f64 > (1.46_f64 + 0.78_f64)) {
    } else {
    }
    ((if ((match 0 { 0 => 1.98_f64, 1 | 2 => 0.67_f64, _ => 1.79_f64 }) < (q / (1.5 + q * q))) || (2 == 2) { (if q >= { let b1 = q; b1 * q + b1 } { 1.27_f64 } else { 0.72_f64 }) } else { (q).sin().exp() }), (q).mul_add(0.5, p))
}

#[differentiable]
fn calls_39(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (n > 2) {
        w1 += 1;
        if w1 % 3 == 1 {
            let mut u2: f64 = ((a[2] * a[2] + 0.5).powf((a[n % 3]).max(k).tanh()) + (a[w1 % 3]).powi(1));
            let mut u3: f64 = (((a[0] * a[0] + 0.5).powf(u2.tanh())).abs() * y);
        } else if calls_39_g0(y, 1.92_f64).1 > ((w1 % 5) as f64) {
            'l6: for (r5, r4) in a.iter().enumerate() {
                let mut u7: f64 = r4 * (x * x + 0.5).powf(y.tanh());
                for i8 in 1..=3 {
                    let mut v9: (f64, f64) = calls_39_g0((((w1 % 5) as f64)).powi(3), k);
                }
            }
        } else {
        }
    }
    calls_39_g0((x * x), ((if !(w1 % 3 > 0) { 0.62_f64 } else { a[w1 % 3] }) * (-a[w1 % 3]))).1
}


#[differentiable]
fn calls_40_g0(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut t1 = [1.99_f64, 0.40_f64, 0.84_f64];
    t1[0] = ((m % 5) as f64);
    let (mut v2, mut v3): (f64, f64) = (1.90_f64, (p - (p - 0.12_f64)));
    (((match m % 3 { 0 => v2, 1 | 2 => p, _ => p }) * 0.57_f64) - (c * v3))
}

#[differentiable]
fn calls_40(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    if (if !(1.15_f64 >= x) { y } else { a[2] }) <= calls_40_g0(u1, n % 3, 0.74_f64) { return ((-((n % 5) as f64)) * (y + y)); }
    if (a[n % 3] - a[n % 3]) < k { return ((a[(n + 1) % 3]).tanh() + (1.29_f64 / (1.5 + 1.07_f64 * 1.07_f64))); }
    'l4: for (r2, r3) in a.iter().zip(&a) {
        let mut u5: f64 = r2 * a[(n + 2) % 3];
        let mut u6: f64 = r3 * (1.60_f64 / (1.5 + u5 * u5));
        let mut v7 = calls_40_g0(u5, n % 3, ((n % 5) as f64));
    }
    let u1: f64 = 0.22_f64;
    u1
}


#[differentiable]
fn calls_41_g0(p: f64, q: f64) -> f64 {
    let u1: f64 = (if (-1.96_f64) < q { ((p * p + 0.5).powf(0.90_f64.tanh()) + (0.94_f64 * 0.94_f64 + 0.5).powf(q.tanh())) } else { ((q + 0.22_f64) + (p * 0.12_f64)) });
    let mut u3: f64 = { let b2 = (-u1); b2 * ((1.69_f64).powi(0) / (1.5 + 1.47_f64 * 1.47_f64)) + b2 };
    (u1 + 1.79_f64)
}

#[differentiable]
fn calls_41(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1 = calls_41_g0(0.88_f64, y);
    v1 += ({ let b2 = a[n % 3]; b2 * v1 + b2 }).sin().exp();
    (calls_41_g0(calls_41_g0(v1, a[(n + 0) % 3]), x) * calls_41_g0(calls_41_g0(v1, a[(n + 0) % 3]), x) + 0.5).powf(((x * 0.92_f64)).sin().exp().tanh())
}


#[differentiable]
fn calls_42_g0(p: f64, q: f64) -> f64 {
    (if 0 == 1 { q } else { 0.24_f64 })
}

#[differentiable]
fn calls_42_g1(p: f64, q: f64) -> (f64, f64) {
    (0.50_f64, q)
}

#[differentiable]
fn calls_42_g2(p: f64, q: f64) -> (f64, f64) {
    let mut t1 = [0.77_f64, 1.85_f64];
    t1[1] = 1.27_f64;
    (1.07_f64, q)
}

#[differentiable]
fn calls_42(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1 = calls_42_g0((a[1] * 0.21_f64), (a[n % 3] + ((n % 5) as f64)));
    for i2 in (0..n).rev() {
        for i3 in 0..4 {
            let u4: f64 = ((a[i2 % 3]).atan() / (1.5 + ((1.54_f64 * 1.54_f64 + 0.5).powf(x.tanh())).sin() * ((1.54_f64 * 1.54_f64 + 0.5).powf(x.tanh())).sin()));
            let mut v5 = calls_42_g0(calls_42_g2(x, v1).1, y);
        }
        let c8 = |p6: f64, p7: f64| calls_42_g1((calls_42_g2(a[i2 % 3], p7).0).powi(1), calls_42_g1(a[(i2 + 2) % 3], calls_42_g0(p7, p6)).0).1;
    }
    let mut u9: f64 = y;
    ((u9 - y) + ((k * u9) + k))
}


#[differentiable]
fn calls_43_g0(p: f64, q: f64) -> f64 {
    if 2 > 2 { return (-q); }
    0.18_f64
}

#[differentiable]
fn calls_43(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = calls_43_g0(0.93_f64, y) >= (1.79_f64 - y);
    let mut v2 = calls_43_g0((y * y + 1.25).ln_1p(), (y - y));
    for r3 in a.iter().skip(1) {
        let mut u5: f64 = r3 * { let b6 = y; b6 * a[n % 3] + b6 };
        let mut v7: usize = n % 4;
        let mut v2 = calls_43_g0(a[n % 3], a[v7 % 3]);
        v7 += 1;
        let mut u9: f64 = (calls_43_g0(0.80_f64, v2) + ((0.77_f64 + u5) * (0.77_f64 + u5) + 0.5).powf({ let b8 = v2; b8 * a[2] + b8 }.tanh()));
    }
    ((v2 * v2 + 0.5).powf((match (n + 1) % 3 { 0 => v2, 1 | 2 => v2, _ => 1.85_f64 }).tanh()) * ((0.69_f64 * y)).max((v2 * v2 + 1.25).ln()))
}


#[differentiable]
fn calls_44_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return ((q * q)).sin().exp(); }
    let inner: f64 = calls_44_g0((1.64_f64 * 0.74_f64), (1.65_f64).sin().exp(), m - 1);
    let mut u1: f64 = (((q).min(inner)).atan() * (0.51_f64 * (inner - q)));
    u1 = { u1 = (((u1).tanh() * (u1).tanh() + 1.25).recip()).sin(); (1.08_f64).sin().exp() };
    { u1 = ((0.21_f64 * u1)).sin(); (if (inner).mul_add(0.5, inner) <= p { (inner * inner) } else { (if ((inner + u1) <= (u1).sin().exp()) || (2 > 0) { u1 } else { inner }) }) }
}

#[differentiable]
fn calls_44_g1(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (((p * s)).hypot((s).abs())).sin(); }
    1.01_f64
}

#[differentiable]
fn calls_44_g2(p: f64, q: f64) -> (f64, f64) {
    let mut q: bool = ((0.86_f64 - p) < 0.55_f64) || ((0.56_f64 / (1.5 + 1.91_f64 * 1.91_f64)) >= calls_44_g1(&[(q * q + 1.25).ln_1p(), q], 0.17_f64));
    (calls_44_g1(&[p, { let b1 = 1.98_f64; b1 * p + b1 }], 1.37_f64), (0.75_f64 - { let b2 = p; b2 * p + b2 }))
}

#[differentiable]
fn calls_44(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1 = calls_44_g0(y, 0.19_f64, n % 3);
    let v2: f64;
    if ((y - x) >= (a[n % 3]).abs()) && ((0.56_f64 * 0.40_f64) > (v1).sin().exp()) { v2 = ((a[n % 3]).hypot(v1)).sin().exp(); } else { v2 = 1.09_f64; }
    let mut v3 = calls_44_g2((y * y + 0.5).powf(a[1].tanh()), calls_44_g0(a[n % 3], v2, 1));
    let mut u4: f64 = v2;
    v1 = (a[(n + 1) % 3]).mul_add(0.5, a[(n + 1) % 3]);
    u4 = (((v2 * k) - calls_44_g0(u4, a[2], n % 3)) * ((v2 * k) - calls_44_g0(u4, a[2], n % 3)) + 1.25).sqrt();
    let mut v5: f64 = calls_44_g0((a[1]).max(v1), (a[n % 3] - 1.76_f64), (n + 0) % 3);
    ((v5).atan()).powi(1)
}


#[differentiable]
fn calls_45_g0(p: f64, q: f64) -> (f64, f64) {
    ((0.55_f64).tanh(), (1.03_f64).tanh())
}

#[differentiable]
fn calls_45_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut v1: [f64; 2] = [calls_45_g0(p, p).1, ((1.31_f64 + 1.86_f64) + (0.87_f64).mul_add(0.5, c))];
    v1.swap(m % 2, m % 2);
    calls_45_g0(c, v1[m % 2]).0
}

#[differentiable]
fn calls_45(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        if w1 >= 1 { break; }
        let mut v3: usize = (w1 + 1) % 4;
    }
    let mut u4: f64 = ((if w1 % 3 > 1 { (y + y) } else { (-1.66_f64) }) + ((match w1 % 3 { 0 => ((n % 5) as f64), 1 | 2 => a[w1 % 3], _ => y }) / (1.5 + (y + 1.92_f64) * (y + 1.92_f64))));
    let u5: f64 = a[w1 % 3];
    let mut u5: [f64; 3] = [(y * 0.25_f64); 3];
    u4 = (((y + k) + (-u4)) + u4);
    u4 += u4;
    ((calls_45_g1(a[n % 3], w1 % 3, ((w1 % 5) as f64)) * (match 1 { 0 => u4, 1 | 2 => u4, _ => u5[1] })) * (calls_45_g1(a[n % 3], w1 % 3, ((w1 % 5) as f64)) * (match 1 { 0 => u4, 1 | 2 => u4, _ => u5[1] })) + 0.5).powf(calls_45_g0(u5[2], (1.02_f64 - y)).0.tanh())
}


#[differentiable]
fn calls_46_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut u1: f64 = (if 0 < 1 { (p + p) } else { ((v[0] + 1.96_f64) - (p * p)) });
    let mut w2: usize = 0;
    'l3: while w2 < 2 {
        w2 += 1;
    }
    [((0.68_f64 - v[(w2 + 2) % 3]) / (1.5 + (if 2 > 2 { ((w2 % 5) as f64) } else { 0.72_f64 }) * (if 2 > 2 { ((w2 % 5) as f64) } else { 0.72_f64 }))), v[(w2 + 2) % 3], v[0]]
}

#[differentiable]
fn calls_46_g1(p: f64, q: f64) -> (f64, f64) {
    if 2 > 2 {
        let c2 = |p1: f64| (p1 - ((q * q) + (0.11_f64 + 0.21_f64)));
    }
    ((if 2 > 2 { 0.43_f64 } else { (q / (1.5 + 1.21_f64 * 1.21_f64)) }), 0.44_f64)
}

#[differentiable]
fn calls_46_g2(p: f64, q: f64) -> (f64, f64) {
    (((p + p) * (-1.19_f64)), (-(q - p)))
}

#[differentiable]
fn calls_46(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * (a[1] + 0.84_f64);
        let mut u4: f64 = r2 * 1.71_f64;
        for r5 in a.iter() {
            let mut u7: f64 = r5 * (u4 * u4 + 0.5).powf(u3.tanh());
            let (v8, mut v9) = calls_46_g1(calls_46_g2(u4, u7).0, (u3 + u3));
            let c12 = |p10: f64, p11: f64| (a[n % 3] + calls_46_g1((p10 + a[n % 3]), y).1);
            let mut u13: f64 = calls_46_g2(calls_46_g1(1.28_f64, 0.79_f64).0, calls_46_g1(a[n % 3], (if n > 2 { a[1] } else { u7 })).1).0;
            let (v14, mut v15) = calls_46_g1(k, (0.76_f64 / (1.5 + a[n % 3] * a[n % 3])));
        }
        'l18: for r16 in a {
            let mut u19: f64 = r16 * (a[2]).sin().exp();
            let mut w20: usize = 0;
            while w20 < 3 && (n > 2) {
                w20 += 1;
            }
        }
    }
    (y * 1.38_f64)
}


#[differentiable]
fn calls_47_g0(p: f64, q: f64) -> f64 {
    (q + (0.96_f64 - 1.02_f64))
}

#[differentiable]
fn calls_47(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k + ((n % 5) as f64);
    let mut v2 = calls_47_g0((y - y), ((n % 5) as f64));
    for r3 in a.iter().skip(1) {
        let mut u5: f64 = r3 * (v2 / (1.5 + v2 * v2));
        for i6 in 0..n {
            let mut v7: [f64; 3] = [(((i6 % 5) as f64) * a[2]); 3];
        }
        let mut v8: usize = 1;
    }
    if n > 1 {
        for (r10, r9) in a.iter().enumerate() {
            let mut u11: f64 = r9 * (0.37_f64 / (1.5 + a[2] * a[2]));
        }
    }
    (((-y)).sin().exp() - ({ v1 += 0.52_f64; y } + (v2 * v2 + 1.25).recip()))
}


#[differentiable]
fn calls_48_g0(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (s).sin(); }
    for (r2, r1) in first.iter().enumerate() {
        let mut u3: f64 = r1 * { s = (s).sin(); 0.99_f64 };
        'l4: for i5 in 0..2 {
        }
    }
    (s).mul_add(0.5, first[0])
}

#[differentiable]
fn calls_48_g1(p: f64, q: f64) -> f64 {
    let mut u1: f64 = calls_48_g0(&[(q * q + 1.25).ln(), (match 0 { 0 => 0.21_f64, 1 | 2 => q, _ => 1.45_f64 })], (q + 0.59_f64));
    (calls_48_g0(&[calls_48_g0(&[(1.37_f64 * 0.34_f64), (p + 0.45_f64)], 0.49_f64), calls_48_g0(&[calls_48_g0(&[0.36_f64, (match 0 { 0 => 0.87_f64, 1 | 2 => 1.01_f64, _ => u1 })], 1.12_f64), q], q)], q)).min((0.61_f64 * q))
}

#[differentiable]
fn calls_48(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = calls_48_g1(y, (a[2]).hypot(x));
    if calls_48_g1(v1, x) <= calls_48_g1(0.69_f64, v1) { return 1.78_f64; }
    let mut w2: usize = 0;
    while w2 < 1 && (n > 2) {
        w2 += 1;
        let v3: f64;
        if (((n % 5) as f64) + v1) > a[w2 % 3] { v3 = ((k).sin().exp() * (k).sin().exp()); } else { v3 = y; }
    }
    let mut w4: usize = 0;
    while w4 < 4 && (n > 0) {
        w4 += 1;
        let mut u5: f64 = 0.15_f64;
        for r6 in a.iter() {
            let mut u8: f64 = r6 * (u5 * y);
            let mut w9: usize = 0;
            while w9 < 4 {
                w9 += 1;
            }
        }
    }
    { let b10 = ((y + a[0]) * (y + a[0]) + 1.25).ln(); b10 * ((a[2] + v1) - (0.36_f64 + x)) + b10 }
}


#[differentiable]
fn calls_49_g0(p: f64, q: f64) -> (f64, f64) {
    (((-0.28_f64)).sin(), ((match 0 { 0 => 1.20_f64, 1 | 2 => q, _ => q })).mul_add(0.5, 1.16_f64))
}

#[differentiable]
fn calls_49_g1(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (0.92_f64 + (q / (1.5 + 1.27_f64 * 1.27_f64))); }
    let inner: f64 = calls_49_g1((1.86_f64 + 0.64_f64), 0.59_f64, m - 1);
    let mut q: [f64; 4] = [((q - inner) * inner), (calls_49_g0(inner, inner).1 / (1.5 + (((m % 5) as f64) * p) * (((m % 5) as f64) * p))), (-q), q];
    'l1: for i2 in (0..2).rev() {
    }
    (calls_49_g0(1.63_f64, (((m % 5) as f64) * ((m % 5) as f64) + 0.5).powf(q[(m + 2) % 4].tanh())).0 * ((q[m % 4] + inner) - (if (inner).sin().exp() <= (1.00_f64 + p) { inner } else { 1.04_f64 })))
}

#[differentiable]
fn calls_49(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.73_f64, 0.60_f64, 1.50_f64, 1.98_f64];
    let mut v2 = calls_49_g0((0.39_f64 + a[n % 3]), x);
    v2.0 += y;
    let mut v3 = calls_49_g1((a[n % 3] + y), y, n % 3);
    (a[n % 3]).cos()
}


#[differentiable]
fn calls_50_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return 0.63_f64; }
    let inner: f64 = calls_50_g0((q).mul_add(0.5, q), q, m - 1);
    (0.44_f64).mul_add(0.5, 0.98_f64)
}

#[differentiable]
fn calls_50_g1(p: f64, m: usize, #[constant] c: f64) -> f64 {
    if m % 3 != 2 {
    } else {
    }
    p
}

#[differentiable]
fn calls_50(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * calls_50_g0(y, y, n % 3);
        let mut u4: f64 = r2 * (u3 - 0.51_f64);
        let mut w5: usize = 0;
        while w5 < 4 && ((u4).powi(2) < (1.91_f64 + ((n % 5) as f64))) {
            w5 += 1;
        }
    }
    (1.54_f64 + (calls_50_g1(a[0], (n + 1) % 3, 1.04_f64) + (0.89_f64 * 0.89_f64 + 1.25).recip()))
}


#[differentiable]
fn calls_51_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    'l3: for r1 in &v {
        let mut u4: f64 = r1 * p;
    }
    [((p + v[0]) * (p + v[0]) + 0.5).powf((1.80_f64).powi(1).tanh()), ((if ((if 2 > 2 { v[0] } else { 0.68_f64 }) > (p * 0.35_f64)) && (0 > 1) { p } else { v[0] }) * (p * v[0])), v[0]]
}

#[differentiable]
fn calls_51_g1(p: f64, q: f64) -> (f64, f64) {
    ({ let b1 = 1.03_f64; b1 * (q + 1.45_f64) + b1 }, (if (2 > 2) || (2 != 0) { 1.81_f64 } else { (match 0 { 0 => q, 1 | 2 => 0.26_f64, _ => q }) }))
}

#[differentiable]
fn calls_51_g2(p: f64, q: f64) -> f64 {
    let mut v1: (f64, f64) = calls_51_g1(q, q);
    1.43_f64
}

#[differentiable]
fn calls_51(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = calls_51_g2((calls_51_g1(y, 1.17_f64).0 - 0.97_f64), y);
    u1 = ((x + (0.52_f64 - u1)) + u1);
    (calls_51_g2(u1, (if (n + 2) % 3 < 1 { u1 } else { 1.47_f64 })) + ((y + u1)).powi(1))
}


#[differentiable]
fn calls_52_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return q; }
    let inner: f64 = calls_52_g0((0.80_f64 - q), 0.19_f64, m - 1);
    let u1: f64 = 1.08_f64;
    let u2: f64 = inner;
    u1
}

#[differentiable]
fn calls_52_g1(v: [f64; 3], p: f64) -> [f64; 3] {
    let mut u1: f64 = p;
    u1 = (if 0 != 2 { (calls_52_g0(u1, 1.62_f64, 0)).sin().exp() } else { (p).sin().exp() });
    [calls_52_g0((u1 * u1), (if (2 > 2) && (2 > 2) { p } else { u1 }), 0), ((u1 + u1) * { let b2 = 1.38_f64; b2 * u1 + b2 }), v[0]]
}

#[differentiable]
fn calls_52_g2(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (1.67_f64 + q); }
    let inner: f64 = calls_52_g2((q).min(q), q, m - 1);
    (match (m + 0) % 3 { 0 => q, 1 | 2 => inner, _ => (calls_52_g0(0.26_f64, inner, m % 3)).min((inner).mul_add(0.5, inner)) })
}

#[differentiable]
fn calls_52(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.68_f64, 0.36_f64];
    for i2 in 0..1 {
        'l3: for i4 in 0..1 {
            let mut v5: [f64; 4] = [y, ((0.36_f64).powi(1)).powi(0), (x / (1.5 + (x + a[i2 % 3]) * (x + a[i2 % 3]))), ((y - y) - 1.64_f64)];
            if (1.91_f64 / (1.5 + a[i2 % 3] * a[i2 % 3])) > (1.04_f64).sin().exp() { v5[(i4 + 0) % 4] += (a[(i2 + 1) % 3] / (1.5 + 1.94_f64 * 1.94_f64)); break; }
        }
    }
    (((1.32_f64 * a[(n + 2) % 3])).sin()).mul_add(0.5, x)
}


#[differentiable]
fn calls_53_g0(v: &[f64], p: f64) -> f64 {
    let mut s: f64 = p;
    let first: [f64; 2] = [v[0], v[1]];
    for i in 0..v.len() { s += v[i] * (((if (0 < 0) && ((-1.88_f64) < (first[0] * first[0] + 1.25).ln()) { s } else { s })).min(0.75_f64)).sin(); }
    (((s).mul_add(0.5, 1.52_f64)).max((p * 1.06_f64)) - (if 2 > 2 { (1.09_f64 - 1.34_f64) } else { s }))
}

#[differentiable]
fn calls_53(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=3 {
        let mut v3: f64 = calls_53_g0(&a, 0.63_f64);
        for i4 in (0..7).step_by(3) {
            let mut v5: f64 = calls_53_g0(&a, calls_53_g0(&[(0.12_f64 + v3), (v3 * 1.68_f64)], y));
            for r6 in a.iter().skip(1) {
                let mut u8: f64 = r6 * (v3 * v3 + 0.5).powf(((i4 % 5) as f64).tanh());
            }
        }
    }
    1.31_f64
}


#[differentiable]
fn calls_54_g0(p: f64, q: f64) -> f64 {
    (((if (2 > 2) || ((if !((q + p) >= (q + q)) { q } else { 1.79_f64 }) >= (0.38_f64).mul_add(0.5, q)) { 1.07_f64 } else { q }) * (if (2 > 2) || ((if !((q + p) >= (q + q)) { q } else { 1.79_f64 }) >= (0.38_f64).mul_add(0.5, q)) { 1.07_f64 } else { q }) + 1.25).ln() + q)
}

#[differentiable]
fn calls_54_g1(v: [f64; 3], p: f64) -> [f64; 3] {
    for i1 in 0..3 {
        let mut v2 = calls_54_g0((1.65_f64 - 0.75_f64), (p).min(p));
    }
    [(p / (1.5 + p * p)), v[0], v[0]]
}

#[differentiable]
fn calls_54_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    let mut u1: f64 = p;
    for i2 in 0..2 {
    }
    ((match 0 { 0 => (p).max(1.80_f64), 1 | 2 => (u1 + p), _ => (0.49_f64).atan() }) - 1.32_f64)
}

#[differentiable]
fn calls_54(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..1 {
        let mut u2: f64 = calls_54_g2(x, i1 % 3, 0.43_f64);
    }
    let mut u3: f64 = calls_54_g0(a[(n + 2) % 3], a[n % 3]);
    let mut v4: [f64; 3] = [(u3 * (k * k + 1.25).recip()), (y - u3), (if ((y + a[0]) > (a[(n + 1) % 3] * u3)) && (n > 2) { u3 } else { y })];
    v4[2] -= ((u3 * y) + (a[(n + 1) % 3] * ((n % 5) as f64)));
    let mut v5: [f64; 3] = calls_54_g1(v4, (u3 - u3));
    v4[n % 3] = ((n % 5) as f64);
    let mut u6: f64 = ((-(0.86_f64 * a[(n + 1) % 3]))).tanh();
    (((u3 + ((n % 5) as f64)) * (u3 + ((n % 5) as f64)) + 0.5).powf(v5[(n + 0) % 3].tanh()) * (-(x * u6)))
}


#[differentiable]
fn calls_55_g0(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return 1.92_f64; }
    let inner: f64 = calls_55_g0(q, q, m - 1);
    { let b1 = 0.88_f64; b1 * (inner).hypot((((m % 5) as f64) / (1.5 + 0.51_f64 * 0.51_f64))) + b1 }
}

#[differentiable]
fn calls_55_g1(p: f64, q: f64) -> (f64, f64) {
    let mut v1: f64 = 0.14_f64 * 1.61_f64;
    (1.99_f64, (-1.13_f64))
}

#[differentiable]
fn calls_55(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v3: bool = { let b1 = x; b1 * y + b1 } < { let b2 = a[(n + 0) % 3]; b2 * y + b2 };
    (((1.78_f64).powi(3)).abs() / (1.5 + (calls_55_g1(y, k).1).powi(0) * (calls_55_g1(y, k).1).powi(0)))
}


#[differentiable]
fn calls_56_g0(p: f64, q: f64) -> f64 {
    q
}

#[differentiable]
fn calls_56_g1(p: f64, q: f64, m: usize) -> f64 {
    if m == 0 { return (1.14_f64).max(1.72_f64); }
    let inner: f64 = calls_56_g1((0.13_f64 - q), (-q), m - 1);
    let mut v1 = calls_56_g0(calls_56_g0(0.14_f64, 2.00_f64), (if (m + 2) % 3 == 0 { 0.62_f64 } else { q }));
    (inner * ((v1 + v1)).mul_add(0.5, p))
}

#[differentiable]
fn calls_56(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..4 {
    }
    calls_56_g0(x, ((k / (1.5 + 0.18_f64 * 0.18_f64))).atan())
}


#[differentiable]
fn calls_57_g0(v: [f64; 3], p: f64) -> [f64; 3] {
    [p, p, v[0]]
}

#[differentiable]
fn calls_57(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = k;
    let v2: f64;
    if (n > 3) && (n > 2) { v2 = ((y - 1.45_f64) + 1.70_f64); } else { v2 = (u1).atan(); }
    let mut v3: [f64; 3] = calls_57_g0(a, 0.77_f64);
    v3[n % 3] -= (x * a[n % 3]);
    v3[0] += ((u1 * ((n % 5) as f64)) * (u1 * ((n % 5) as f64)) + 0.5).powf((v2).min(((n % 5) as f64)).tanh());
    a[n % 3]
}


#[differentiable]
fn calls_58_g0(p: f64, q: f64) -> f64 {
    (-q)
}

#[differentiable]
fn calls_58_g1(p: f64, q: f64) -> f64 {
    let mut v1 = calls_58_g0((q + 0.28_f64), p);
    v1
}

#[differentiable]
fn calls_58_g2(p: f64, m: usize, #[constant] c: f64) -> f64 {
    (((p + p) * (p + p) + 0.5).powf((1.31_f64).max(1.35_f64).tanh()) * ((p + p) * (p + p) + 0.5).powf((1.31_f64).max(1.35_f64).tanh()) + 1.25).recip()
}

#[differentiable]
fn calls_58(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 1 {
        let u1: f64 = 1.42_f64;
    } else {
    }
    (a[2]).mul_add(0.5, y)
}


#[differentiable]
fn calls_59_g0(p: f64, q: f64) -> f64 {
    let mut p: f64 = 0.90_f64;
    if 2 > 2 {
    }
    1.65_f64
}

#[differentiable]
fn calls_59_g1(p: f64, q: f64) -> (f64, f64) {
    let mut p: f64 = (1.31_f64).min(calls_59_g0({ let b1 = q; b1 * q + b1 }, (1.60_f64 * 1.60_f64 + 0.5).powf(0.36_f64.tanh())));
    let v2: f64;
    if !(2 > 3) { v2 = (1.42_f64 + calls_59_g0(1.82_f64, 1.41_f64)); } else { v2 = (-calls_59_g0(0.54_f64, p)); }
    (0.77_f64, ((1.90_f64 + 0.70_f64) * calls_59_g0(v2, 1.49_f64)))
}

#[differentiable]
fn calls_59(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = calls_59_g0((x).min(a[n % 3]), y);
    if !(n > 0) {
        for (r2, r3) in a.iter().zip(&a) {
            let mut u4: f64 = r2 * (0.70_f64 - v1);
            let mut u5: f64 = r3 * (a[n % 3] * u4);
            let t6 = [1.07_f64, 0.28_f64];
        }
    } else {
    }
    (if ((y).cos() <= 1.72_f64) && (n > 2) { v1 } else { ((if !(n > 2) { y } else { a[n % 3] }) + 1.70_f64) })
}


pub fn compare() {
    agrees("program_0", program_0::value_and_grad(-1.3603702120433958, 0.76444356173754, [0.3718311644968706, 1.222565177952871, -0.6178442072693631], 4, 0.29428778978329134), 0.76444356173754, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_1", program_1::value_and_grad(1.4133738431115295, -0.49759890837234755, [1.412969002669306, 1.1683157583124189, 0.7240268696695522], 4, 0.25707550628749604), 3.804163500061014, &[0.0, -2.9224825374900245, 0.0, -6.641800266676648, 0.0]);
    agrees("program_2", program_2::value_and_grad(-0.7648942292596358, -0.8208740662141091, [1.4708250953327715, 0.8936267793682116, -1.1927631062312678], 4, 1.1038364736455877), 1.0368706177212097, &[0.0, -1.2678961043922055, 0.0, 1.1646730545444097, 0.0]);
    agrees("program_3", program_3::value_and_grad(0.7268818993329411, -0.8492821682657465, [0.992005884083456, 0.9330657909611624, 0.2748757252308178], 3, 1.1818446194776575), 0.4687146177737933, &[0.0, 0.4382191352046434, 0.0, 0.0, 0.0]);
    agrees("program_4", program_4::value_and_grad(-0.15082823856814787, 0.1693741474627939, [-1.3265594789433726, -0.291279658963135, 0.6646330480091782], 1, 0.7086998191157703), 1.878545908894646, &[1.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_5", program_5::value_and_grad(-0.05967670384612411, -0.027865450773867595, [1.3853436029763633, -0.739094678819477, 0.9966369498140804], 3, 0.25430133223210866), 1.3853436029763633, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_6", program_6::value_and_grad(-0.031486944644890436, 0.2206247287759986, [1.0022752866678504, -0.3163898379804799, -0.1200909274376718], 1, 1.1750034318646752), -0.7175211213928404, &[-0.10554766997475522, -0.10554766997475522, 0.0, 2.267838708009038, 0.0]);
    agrees("program_7", program_7::value_and_grad(-0.36135596183494223, -0.3378955460362101, [-1.162975375888676, -1.0285203805325023, 0.3854577966239554], 2, 0.33365817978981865), 1.0586439663812168, &[0.0, 0.1675913539790495, 0.0, -0.10788603124996049, 0.0]);
    agrees("program_8", program_8::value_and_grad(0.638640012499994, -0.48394407600004596, [-1.0768042287058648, 1.189842744362819, 0.27397205551030934], 1, 0.3952539160871363), 0.11334060694334636, &[0.0, -0.7026056060866148, 0.0, 0.0, 0.0]);
    agrees("program_9", program_9::value_and_grad(0.5657312765921407, -0.6092943887729652, [0.7205209000694106, 0.6098244738494643, -1.4385164419483103], 1, 0.5395691990762947), 1.18, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_10", program_10::value_and_grad(0.7839430370721892, -0.648533020224375, [0.8130868017513349, 1.2121571201995414, 0.04977373634702964], 1, 0.8024364436110918), 3.226060543586258, &[0.0, 1.0, 0.0, 1.0, 0.0]);
    agrees("program_11", program_11::value_and_grad(0.07439298615144985, -0.4983435078669822, [-1.2389523381388465, 1.026822936743749, -1.2907597714863968], 1, 1.1081246243406486), 1.026822936743749, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_12", program_12::value_and_grad(-1.0714818026782789, -0.7699224713919387, [0.7337862821948842, -0.09881335023034299, -1.1964923866245956], 4, 0.7497301706932251), -1.13, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_13", program_13::value_and_grad(-0.5764499865611521, -0.46720773338668975, [-0.727692646494473, 0.7571370046066237, 0.4804445222937259], 4, 1.002966131125165), -0.5764499865611521, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_14", program_14::value_and_grad(-0.2360882383813656, 0.9197327708865739, [1.3239894980033586, -0.6021252768223349, -1.076573244158962], 3, 1.1844071609008644), -1.3239894980033586, &[-0.0, -0.0, -1.0, -0.0, -0.0]);
    agrees("program_15", program_15::value_and_grad(1.4508092653465927, 0.22795440974995707, [-0.25550469317344193, -1.4324969331506132, 0.024893233155376393], 3, 0.5010901321953505), 0.424561518195911, &[0.0, 0.0, 0.26375520424264104, 0.0, 0.0]);
    agrees("program_16", program_16::value_and_grad(-0.5589244789791684, 0.19604856283828953, [-0.10510120708925186, 1.4508614095442036, 0.7057259455493012], 4, 0.9465828713543631), 0.9933235231000702, &[-0.4856014279808986, 1.4158791567370645, 0.0, 0.0, 0.0]);
    agrees("program_17", program_17::value_and_grad(0.6763052664384812, -1.1270565859578385, [-0.8496179071420182, 0.633941422298415, 1.4604877847895943], 3, 0.9322804815948846), -1.3209798928012961, &[0.59, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_18", program_18::value_and_grad(-0.391559849230922, -0.6983188513407468, [0.27922356053593855, 0.3170457353714067, -1.254291960242766], 2, 0.47910991010145615), -1.9757977560767823, &[1.4791099101014562, 2.0, 0.0, 0.0, 0.0]);
    agrees("program_19", program_19::value_and_grad(-0.4529598547973315, -0.12287231177353553, [-0.5804740095676924, -0.6101574111283911, -0.056418686593551204], 1, 1.033413866420281), -0.12225766417993315, &[0.0, 0.9850530635492665, 0.0, 0.0, 0.0]);
    agrees("program_20", program_20::value_and_grad(-0.30762359640042547, 0.2334715407565191, [0.032847766881845875, -0.6033082301087244, 0.48414694929456825], 3, 0.626073997657153), 0.032847766881845875, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_21", program_21::value_and_grad(-1.2060614629051718, -0.7868278646859199, [0.5816839264039793, -0.7596853347084205, -0.517207110593076], 1, 0.6541824188826251), -0.7868278646859199, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_22", program_22::value_and_grad(1.1862937170886934, 0.21791453859873489, [0.59683130977495, 1.418229584365382, -0.9790496885983473], 3, 0.4677234183862397), 0.59, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_23", program_23::value_and_grad(-1.0007069098731807, 1.361527053807431, [0.6043070873177561, -0.12931330760024617, -0.21078247234883873], 2, 0.6742400773540527), 2.976832431429315, &[0.0, 5.6333388664071755, 0.0, 0.0, 0.0]);
    agrees("program_24", program_24::value_and_grad(-1.434337851438955, -0.14556711386409282, [0.6777488089227033, -0.19499545483269554, -0.8443821960390258], 1, 0.6524092972521365), 1.081642938394963, &[0.0, -0.05023959573840699, 0.0, 0.0, 0.0]);
    agrees("program_25", program_25::value_and_grad(-0.7237118440201575, -1.4100932273413993, [-0.6549660215748826, -1.350331900208916, -0.4205280786559009], 2, 0.5744645050920012), -1.4102246446872138, &[0.0, 0.9996027211408747, 0.0, 0.0, -8.925862025566998e-6]);
    agrees("program_26", program_26::value_and_grad(0.12751630037904116, 1.2016345137049584, [-0.3286376284867869, 0.05487013010422381, 1.4833210962089716], 1, 1.0444720712167355), 0.9, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_27", program_27::value_and_grad(0.29538090303966946, -1.0198297435834642, [-0.824306196597848, -1.451172687451667, -0.8432487799126159], 2, 0.7173092207324541), 1.0952950593689168, &[0.0, -0.8432487799126159, 0.0, 1.0, -3.0198297435834642]);
    agrees("program_28", program_28::value_and_grad(1.452503702092553, 0.5388788115648104, [0.47562399568534186, -0.17274876275358508, -0.026838261637027294], 4, 0.2432908650789692), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_29", program_29::value_and_grad(-0.9644587149324604, 0.6056920332307127, [-1.063009777022601, -1.393001052117527, 0.9547207787893837], 4, 0.6805154045209261), 2.7046768160115318, &[0.0, 1.3987479269686078, 0.0, -0.9170605709211567, 0.0]);
    agrees("program_30", program_30::value_and_grad(-1.174594332392525, -1.2543836502299013, [-0.27102300774937227, -0.5516766237547757, -0.40376816536085514], 4, 0.26470927863133503), 0.020531945736297717, &[0.2573269993126797, -0.24056752735716183, 0.0, 0.0, 0.0]);
    agrees("program_31", program_31::value_and_grad(0.2842932217357399, -1.2887745287533292, [0.6452096081108367, 0.8707875253238582, 0.22199958103964956], 4, 0.7872396367743026), 0.008089106709431082, &[0.05690678560708125, 0.013192323034784011, 0.0, 0.0, 0.0]);
    agrees("program_32", program_32::value_and_grad(-1.33749491358054, -0.6570492809542516, [1.1205377741870994, 0.8561904926725004, 0.4832544425368992], 4, 0.9838365661166473), -0.33402525963819424, &[-0.639276570352931, 0.16506010821002914, 0.0, 0.0, 0.0]);
    agrees("program_33", program_33::value_and_grad(1.361639180130294, -0.9803863934983209, [0.3120665967048888, -1.3915756969221404, 0.7423345388882274], 3, 1.0205103075459077), 0.6440019870151954, &[0.24377632132951987, 0.0, 1.0, 0.0, -0.24027287033443523]);
    agrees("program_34", program_34::value_and_grad(-0.42233166420013246, -0.36951719741044897, [-0.3652760663168044, -0.4318552899262018, 0.7733762791013916], 4, 0.908201426673986), 0.7733762791013916, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_35", program_35::value_and_grad(-1.0078972679385756, 0.9918070370005521, [0.8626129228500572, -0.5601314369725228, 1.471515837303691], 3, 0.6944134469150796), -0.18799413591900543, &[0.0, 0.1415705866211694, 0.0, 0.0, 0.0]);
    agrees("program_36", program_36::value_and_grad(1.1198714775148524, 0.9895515929360847, [0.7587865098818556, 0.26017706409585406, -1.071921086317759], 4, 0.42264071880974224), 0.9895515929360847, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_37", program_37::value_and_grad(-0.9534275605519579, -1.143258204267155, [-0.14003044300690481, -0.567592798724802, 0.34641304120622674], 2, 0.45293366856357503), 1.51424520587874, &[0.0, 0.0, -0.09247540785552165, 0.0, 0.0]);
    agrees("program_38", program_38::value_and_grad(-0.10637584252427046, -0.3808370463062998, [0.7840543136988369, -1.1710936330329893, -0.32390286950001856], 2, 0.37559742425370574), -1.1710936330329893, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_39", program_39::value_and_grad(-0.850952662550036, 0.29652176906593386, [0.8040274010812158, 1.3701524602118607, 0.5425752815369318], 4, 1.0683368769375983), 0.7206798882839897, &[0.0, 0.0, 0.0, -0.7486836997624935, 0.0]);
    agrees("program_40", program_40::value_and_grad(-0.15544384863558336, -1.3026049608708603, [-1.1427171310238875, 0.6300864378860949, -0.5394880139931215], 3, 0.508185992928218), -0.15544384863558336, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_41", program_41::value_and_grad(1.1089088334915487, -0.6475929114328384, [0.6846586502089282, -0.4912131301408118, 0.8889749711935839], 4, 0.7353628984444813), 1.6151462964420837, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_42", program_42::value_and_grad(-0.3029223305068103, -0.022404616079594764, [-0.26044564228414835, -0.6140407409437413, 0.7871245735024854], 4, 1.0100701785151), 1.1, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_43", program_43::value_and_grad(-0.1538952788322514, -1.2449932310864764, [0.001835373988781308, -1.4899148097906294, 0.43098101008671597], 3, 0.7052950617190219), 3.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_44", program_44::value_and_grad(-0.6974487123542025, 0.8412091189367947, [1.0753735692658823, -1.2154894902098259, 0.7504473541836503], 2, 0.46117905584774826), 3.3157369976991022, &[0.0, 1.601226836259081, 1.0, 0.0, 0.0]);
    agrees("program_45", program_45::value_and_grad(0.0026035880294459357, -0.24470595839533704, [-0.5971626857024144, 0.41102066298690243, -0.6809687029998398], 2, 0.5822424752487432), 1.35, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_46", program_46::value_and_grad(0.26133577451048806, -0.8652319307704853, [-0.4162616035691733, -1.3424209624920667, 1.304850686139948], 1, 0.24322412039087477), -1.3424209624920667, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_47", program_47::value_and_grad(-0.16183151711682653, -0.7783288114555096, [-1.1948451913758658, 1.2289613468823202, 1.0359936824561342], 1, 0.7800973482469484), -0.19296766442618596, &[0.0, 0.0, 0.0, -1.0, 1.0]);
    agrees("program_48", program_48::value_and_grad(-0.5184093918053303, 1.3673261341900904, [-0.2176172333136206, -1.0575649257908697, -0.8567835657250084], 2, 0.24916613053512976), 0.9714187881570697, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_49", program_49::value_and_grad(-1.3946598782835569, -0.0688362857326581, [-0.8031090949024133, 0.017862972679654643, 0.572097383109309], 3, 0.8480583450013022), -0.0688362857326581, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_50", program_50::value_and_grad(-0.2704082221632014, 0.6724385030593507, [-0.08680561542201959, -0.7552625958809757, -0.7462578044612683], 2, 0.23630268835635576), 0.59, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_51", program_51::value_and_grad(0.881846788557632, -1.0086793161633834, [-0.2092262511091998, 1.0645048116269478, 1.4275646829331046], 2, 0.7694243251404909), -0.7853375480738064, &[0.49286922081180573, 0.28262126950819816, 0.0, 0.0, -0.28262126950819816]);
    agrees("program_52", program_52::value_and_grad(0.5850014285948641, 1.3828386908054129, [0.29355038331924366, 0.9334149895798509, 1.4811686159474728], 4, 0.6238845508606947), 7.313405914149501, &[0.0, -1.6112083949544058, 0.0, -2.386978281221226, 1.0]);
    agrees("program_53", program_53::value_and_grad(1.102658720734973, 0.43940965576125324, [-1.370453194273705, -0.977824189614146, 1.3513681149985652], 1, 1.004937968890955), 1.0099003213186781, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_54", program_54::value_and_grad(0.32951380705022926, 1.408331226695812, [0.17566739616141502, 0.7656292274419076, 0.6178332956815109], 3, 0.9872608488700971), 0.32951380705022926, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_55", program_55::value_and_grad(0.06637447484630554, -0.42363988435291366, [-0.13669330095436028, 1.4752240938259282, 1.3021077099215828], 3, 1.0334492471391248), 0.5603331853072739, &[-0.0, -1.0, -1.0, -0.0, -0.0]);
    agrees("program_56", program_56::value_and_grad(0.9115815509912477, -0.8091103221580325, [1.392929934811467, 1.002971584835647, 1.193409657720443], 2, 0.6494571520422574), 0.9115815509912477, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_57", program_57::value_and_grad(1.0152340395531079, -0.2003970541335005, [-0.8895516214903153, -0.6361505489769897, 1.1224292155615276], 3, 0.765196321326225), 1.8360102674864944, &[0.0, -0.39972281541466304, 0.0, 0.0, -0.19986140770733152]);
    agrees("program_58", program_58::value_and_grad(-0.7694234953481806, 0.7931113412992752, [0.19718898136485463, 0.17868436533613608, 0.7879917146508779], 4, 0.27159102149598974), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_59", program_59::value_and_grad(0.7870206306587724, 0.8657127463333518, [0.009030463213610673, 0.8889522486122199, -1.047425355397643], 1, 1.0840230282342926), -1.047425355397643, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_60", program_60::value_and_grad(-0.49930284200045705, -1.2095090284530867, [0.6486264938672694, 1.1021104357502, -1.0918072726927153], 2, 0.5418404857720451), -6.3991884320266, &[1.0, 2.0, -2.0, 0.0, 2.0]);
    agrees("program_61", program_61::value_and_grad(0.21504010597401102, -1.237598571342396, [-1.029210819462858, 1.0577866548763901, 0.4088172204090581], 2, 0.489323928461813), 1.3282087010451462, &[0.0, 0.0, 0.0, 0.0, 0.031211650972682647]);
    agrees("program_62", program_62::value_and_grad(-0.5965988392084733, -1.4917047142868323, [0.6860424142039196, 0.5291078329240024, 0.16189351246235573], 4, 0.929084505116371), 0.989416149388123, &[-0.021439499405409384, 0.0013328101806503857, 0.0, 0.09647953796276838, 0.0]);
    agrees("program_63", program_63::value_and_grad(0.4105886711014415, -1.2665993451022555, [-1.4864489597402195, -0.9886223466030324, -1.3582947536855448], 1, 1.1703576292700866), -0.2158684681359731, &[-0.525753590708887, 0.05251039193380063, 0.11020740632758262, 0.0, 0.0]);
    agrees("program_64", program_64::value_and_grad(0.1086580770527803, -1.387019042653427, [-0.8501083848590647, -0.375196204258359, -0.28538747553887545], 3, 0.7589264131841158), 0.7589264131841158, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_65", program_65::value_and_grad(0.24667662717808625, 1.2399814713666255, [1.4648837919653923, -0.8514747506591127, 0.02504091264744579], 3, 0.32337505842297903), 4.29789435594195, &[-1.3584784181620482, 2.759675491241482, 0.0, 0.0, 0.0]);
    agrees("program_66", program_66::value_and_grad(0.2677711896003001, -0.091036092360814, [-0.7112962750777929, 1.0872194767044423, 1.0661017530272052], 4, 1.0779597114187194), 0.9999701988210254, &[0.0, 3.998163277273757e-5, 0.0, 0.0003046378422665781, 0.0]);
    agrees("program_67", program_67::value_and_grad(-0.88200898856634, -1.0215368876054947, [1.4009680760114809, -1.166496941972784, 1.3674038934623383], 4, 0.3886049327029308), 0.9216510023382902, &[0.0, -1.133328751639441, 1.5162114204271755, -0.08124919261245038, 0.33266045479199174]);
    agrees("program_68", program_68::value_and_grad(-0.630496956949389, -0.5561578058013803, [-1.1762345610889984, 0.6136658609729824, 0.6653624321525484], 2, 0.4058550112646521), 1.671001145122035, &[0.0, 0.0, 0.0, 0.0, -1.157155959300486]);
    agrees("program_69", program_69::value_and_grad(1.186050331958262, -1.4436061139236034, [1.0930844952777683, -0.02398015281749144, 0.18020908959965132], 4, 0.6852656773215218), 0.8699999999999999, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_70", program_70::value_and_grad(-0.29217798421958285, -0.8583089241549867, [-0.2688049471023768, 0.7244463347834675, -1.494310674272643], 2, 0.8643899682092104), 0.7244463347834675, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_71", program_71::value_and_grad(-0.7458192586881024, -0.04267516497473767, [1.1252218732435146, -0.9937332429029272, -1.1261781159233868], 3, 0.43285684828955734), 0.04267516497473767, &[0.0, -1.0, 0.0, 0.0, 0.0]);
    agrees("program_72", program_72::value_and_grad(-0.3866389465651483, 0.5207273456787451, [0.35171681105450237, -1.0385177520330018, 0.09878130877866553], 4, 0.600440949840203), 0.65, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_73", program_73::value_and_grad(-0.0678148079789671, -0.8270933932137517, [0.9343745403378367, -0.15664688905535007, -0.3651421355269433], 2, 0.35968171874403293), 0.045494392296510755, &[0.0, 0.1760344043340409, 0.0, 0.0, 0.0]);
    agrees("program_74", program_74::value_and_grad(-0.2469750614852253, 0.3049812369546241, [-1.0440852009950061, -0.17725610158198224, -0.39228473640492356], 4, 0.5116681520608934), 0.3049812369546241, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_75", program_75::value_and_grad(1.3200891785213718, -0.24084706470508666, [1.390879424028764, 1.3268705354551242, -1.3294412827678137], 4, 0.34920974654636455), 3.7477499594838886, &[0.0, 0.0, 1.0, 1.0, 0.0]);
    agrees("program_76", program_76::value_and_grad(1.4737890869785728, -0.955398194979026, [-0.44582857390927844, 1.305138849609814, 0.9739881214973654], 3, 0.4784963421203285), 1.1250787280119285, &[0.0, 0.0, 0.0, 0.0, -13.559331030498592]);
    agrees("program_77", program_77::value_and_grad(-0.3812271836151375, 1.3106910390796376, [1.3350037695504504, 1.2317324917741916, -0.13511854216493924], 2, 0.35943288460973283), -0.07855052878296062, &[0.004815504740258605, -0.0534586666985385, 0.0, 0.0, 0.8493700135772485]);
    agrees("program_78", program_78::value_and_grad(-1.2169144020009561, -1.3685056723549869, [-1.2085073170827765, -1.1633663472701286, -1.2771898212755404], 4, 0.6048946174492003), 0.9744283281381959, &[0.0, 0.0, 0.0, -0.22469853876204968, 0.0]);
    agrees("program_79", program_79::value_and_grad(0.4047691654014587, -0.8642895940919492, [1.3900952012385477, -0.5720726067294574, -1.0386240261890032], 4, 0.3271196701217271), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_80", program_80::value_and_grad(0.4807814221055655, 1.4555440810552311, [-0.710715362306814, 0.30306217272982905, -0.6841612495934747], 3, 0.8849248357175752), 0.8967837006978023, &[0.0, 0.19577899416275452, 0.0, 0.0, 0.0]);
    agrees("program_81", program_81::value_and_grad(-0.6401047249446263, 1.0422547090425502, [0.9940965437602989, -0.6201736566433852, 0.5770348768079119], 1, 0.20712259428469154), -1.132195952547704, &[0.0, -3.2588846355641135, 0.0, 0.0, 0.0]);
    agrees("program_82", program_82::value_and_grad(0.0015062776820526924, -0.997634751637149, [0.16995153836084298, 0.10201361598508152, -0.6342438032017056], 4, 0.27039317450242467), 1.7203931745024246, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_83", program_83::value_and_grad(0.7951190533115371, 1.4645768550610994, [-0.9011776131865007, -1.2234607149686145, 0.2156093425249186], 4, 0.773126891204893), -2.5705175330403978, &[-0.0, -0.2740705311182085, -0.0, -0.0, -0.0]);
    agrees("program_84", program_84::value_and_grad(-1.1598501427744654, 0.04806476743102284, [-0.7646824659070248, -0.8180658048044867, 0.23599738333232811], 1, 0.7116615108817217), 0.942472428809115, &[0.0, 0.11174572093464763, 0.0, 0.0, 0.0]);
    agrees("program_85", program_85::value_and_grad(0.908586164877021, -0.46728033871382557, [0.16254700871263394, -0.3786805274934997, 0.18876824145707038], 1, 0.9599242863526654), -0.3786805274934997, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_86", program_86::value_and_grad(-0.13978108831366565, 1.0598103466280437, [0.2938108048851762, 0.7738547591086666, 1.074920813681001], 1, 0.6155721516778714), 0.09833070385865138, &[-0.25787788144106544, -0.25787788144106544, 0.33467354577746, 0.0, 0.2938108048851762]);
    agrees("program_87", program_87::value_and_grad(1.2362026143445322, -0.6904981108220608, [-1.2880009379332638, 0.3548954063630181, -1.217334414274656], 3, 0.7860617232234535), 0.7256616868820912, &[0.0, 0.47341511619143806, 0.0, 0.0, 0.0]);
    agrees("program_88", program_88::value_and_grad(-0.11537550217289305, -0.9572128017247977, [0.23569081961073746, -0.29751061212635443, 0.9749679254000179], 3, 0.6227547119400656), 0.0975609756097561, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_89", program_89::value_and_grad(0.222805510076177, 0.16951938974763525, [0.9587230502804198, -0.3157529095733538, -0.7933397708836649], 2, 1.0579443414535048), 2.0458265227584516, &[0.0, 1.2344167746603683, 0.0, 0.0, 0.0]);
    agrees("program_90", program_90::value_and_grad(1.1703730867879845, -0.8390989526371421, [-0.49187166552280326, -0.12289691647268763, -0.8594307008900202], 2, 0.6754860149468522), 0.10312267389456653, &[-0.0, -0.12289691647268763, -0.0, -0.8390989526371421, -0.0]);
    agrees("program_91", program_91::value_and_grad(0.5964984825172097, -0.9503985893514296, [-0.6460222016248047, 0.040408043105718994, 1.171809871691977], 3, 0.49538199295468194), 7.780376653827174, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_92", program_92::value_and_grad(-1.0618235459125684, 1.2337312529343816, [-0.8540883854847323, 1.2524811935605, 0.04605333755877439], 2, 0.8781589411783053), 1.11, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_93", program_93::value_and_grad(-0.19099278400286268, -0.7184783315107396, [0.828310565804748, 0.2808507040200863, -0.924137690301019], 3, 0.8782785725099393), 0.45, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_94", program_94::value_and_grad(-0.3432291749984506, 0.3412692173357139, [0.9351247518651986, 0.17633408780518045, -0.2461093748333143], 4, 1.0668599861072001), 1.3195662070144807, &[0.0, 1.3668507399206027, 0.0, 0.0, 0.0]);
    agrees("program_95", program_95::value_and_grad(1.1714539533884074, 1.4598216383546934, [-1.4707604471397442, -0.7950823374107245, 1.3846063888564686], 2, 1.1540208929450253), 2.470719079411809, &[0.0, -0.047864379143768995, 0.0, 0.0, 0.0]);
    agrees("program_96", program_96::value_and_grad(1.0691606791960444, 1.303091566347022, [0.27927047679241745, -0.11120912232051605, -1.2201507883826452], 4, 1.1120840631126399), 0.20107474329054056, &[0.0, 0.0, 0.72, 0.0, 0.0]);
    agrees("program_97", program_97::value_and_grad(0.37302125710851364, -1.1822364345386112, [0.9297871918939711, -1.4952873509787823, 1.3957630960863936], 2, 0.6044651082166532), 0.9297871918939711, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_98", program_98::value_and_grad(-0.768315638602855, -1.0065363723562453, [-0.7923510507084366, 1.473872060113985, -1.017836831802792], 4, 0.8105600888831297), -0.7923510507084366, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_99", program_99::value_and_grad(0.3325476234081366, 1.2329597316599612, [1.0390817976399265, -1.4981243391067156, 1.321054761907023], 3, 0.6823954009231517), 1.2329597316599612, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_100", program_100::value_and_grad(-0.13215437166892086, 0.4218874615536423, [-0.8743264982685387, 0.3001725230335015, -1.4865203678340873], 4, 1.0634802452589085), 4.105220233441684, &[0.8, 0.5, 0.0, 0.0, 0.0]);
    agrees("program_101", program_101::value_and_grad(-0.5569166745197922, -0.08677704874754855, [0.6843648804763727, 0.40237834621409796, 1.131019304685779], 1, 0.7132477836121625), 0.7073672109556343, &[0.36044157630641765, 0.4393410787197941, 0.0, 0.0, -0.4393410787197941]);
    agrees("program_102", program_102::value_and_grad(-1.4003171704932122, 1.4998140579154717, [-0.6124180279839542, 0.9822813061731823, 0.10735810241108279], 1, 0.5253038096811782), 0.6137457494888116, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_103", program_103::value_and_grad(1.03816944611772, -0.43000180105963315, [0.060387963266016254, 1.2972956592433253, -1.0603821743429025], 3, 0.808792835206565), -1.01778237582295, &[0.0, 0.808792835206565, 0.0, 0.0, 0.0]);
    agrees("program_104", program_104::value_and_grad(-0.07699313595189583, -0.2242773626599872, [-0.43426314932266785, 1.3131630844522704, 0.8037564175466407], 2, 0.44784580909359434), -0.3832277593045609, &[-1.1960066690372007, 1.0323825353490268, 0.0, 0.0, 0.0]);
    agrees("program_105", program_105::value_and_grad(0.31343620242833126, 0.40884454591019015, [-1.250641530697786, 1.024577055078761, -1.3382904081719817], 4, 0.46458862870883527), 0.7113895098837308, &[0.0, 1.74, 0.0, 0.0, 0.0]);
    agrees("program_106", program_106::value_and_grad(-0.0013477284584206828, -0.9406487309408113, [0.09364067608972815, -0.36678143755672443, -0.059260255618846625], 2, 0.6203837675710835), -0.0810748578163989, &[0.0, 0.9685601307356962, 0.0, 0.0, -0.49905071815125446]);
    agrees("program_107", program_107::value_and_grad(0.0441934060442013, -0.3583997820087148, [0.8257592929111341, 0.9468088396434018, 0.8552846065723196], 4, 0.7260691162043895), 0.8629000101961866, &[-0.08309017028840221, 1.1804945569351921, 0.0, 0.0, 0.0]);
    agrees("program_108", program_108::value_and_grad(-0.5686594195581338, 1.459864741249382, [-1.4632319882995688, -0.24150552135112968, 0.05574507110602811], 2, 0.41484896589728076), 0.9161747012776299, &[0.0, 0.0, -0.2645432660511627, 0.0, 0.0]);
    agrees("program_109", program_109::value_and_grad(0.5008888966724498, -1.1804391865141548, [0.7350624885005379, 0.17751290995234226, 0.6139312253517888], 4, 0.53465540227198), 4.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_110", program_110::value_and_grad(0.802436673874261, -0.05156412680341971, [1.1290951553225606, -1.2019069856067075, -1.0245460247606495], 1, 0.23285150181945063), 0.49389834323413245, &[0.0, -0.0884965661297871, 0.0, 0.0, 0.0]);
    agrees("program_111", program_111::value_and_grad(-0.32589833440085103, -1.1314786292896195, [1.4312741832457343, -0.0144943545858367, 1.0445005930070481], 3, 0.6163158950824315), 3.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_112", program_112::value_and_grad(0.014241980200896176, 1.0332411591610553, [0.4679088181823632, -0.6916972793257629, -0.1617514132152449], 3, 0.6731602876973466), -0.38978553090893836, &[0.0, 0.0, 0.28, 0.0, 0.0]);
    agrees("program_113", program_113::value_and_grad(0.1862108267869904, 0.6294892603348763, [1.470851662244553, 1.0324841891683496, -0.7986630933104971], 1, 0.6697436626082873), -0.045867398835802445, &[-0.5555655641330122, -0.015478264807440113, -0.0, -0.0, 0.03157985699301304]);
    agrees("program_114", program_114::value_and_grad(1.0789226071133342, -0.009265798483903076, [0.031302967624095235, -1.3232948130651745, -0.4327759786241221], 1, 0.5924685429222372), 0.5924685429222372, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_115", program_115::value_and_grad(-1.0859796263429409, -0.9412008541340434, [-0.8186672152050273, 1.0029223560797451, 0.34719908313083936], 4, 0.7452870909258253), 1.732922361011104, &[0.0, -5.239433068816324e-9, 0.0, 0.9999999950803692, 0.0]);
    agrees("program_116", program_116::value_and_grad(0.23817427730307061, -0.46141715675198114, [0.7359320339562347, -0.9639170332184541, -1.325483712608766], 3, 0.9462323781904918), -0.46141715675198114, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_117", program_117::value_and_grad(0.5671779381494222, -1.032317738644947, [-0.5563894863970628, -0.031068379344746377, 1.4507318134361946], 3, 0.4097633316507521), 0.5671779381494222, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_118", program_118::value_and_grad(1.3264094890048126, -1.451299004135803, [1.3340576912016937, -0.45825553236378314, -0.7240731453312348], 4, 0.5712467151314078), -0.04782172796700068, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_119", program_119::value_and_grad(1.4219408712689123, 0.3201605226462658, [-0.9774134883440843, 0.3791282455029341, -0.30901692737189457], 1, 0.7346470922134807), 1.2654762646340365, &[1.0, -0.48870674417204213, 0.1600802613231329, 0.0, 0.0]);
    agrees("program_120", program_120::value_and_grad(-0.37107141963447954, -0.8922279573514819, [0.7207425894071324, 0.7632032103817394, -1.4939593389864971], 3, 0.27713872857594174), 0.29635516188823696, &[-0.045527165797078814, -0.6643036893126442, -0.0, -0.0, -0.045527165797078814]);
    agrees("program_121", program_121::value_and_grad(0.976569292419728, -0.5048547969764601, [0.8802080777240318, 1.1837812726729737, -0.8609033812747406], 4, 0.20085881922879706), 2.1904, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_122", program_122::value_and_grad(0.7877873424726163, -0.8575355713252935, [-0.28517498936811325, -0.09243602300960463, -0.8798723537794342], 4, 1.076801905293254), 0.6858039126874275, &[0.0, -0.8638558621289144, 0.0, 0.0, 0.0]);
    agrees("program_123", program_123::value_and_grad(0.26914973243527207, -0.2574204639462083, [0.7951108231202926, -1.2791937278840217, 1.0930904345046741], 1, 0.8185313785776251), 1.0028617564072457, &[0.0, 0.6079313623970908, 0.0, 0.0, 0.7425795360537917]);
    agrees("program_124", program_124::value_and_grad(0.479772129482952, 0.9983018851828178, [0.5977754681337952, 0.16860822939511544, 1.0029154071880568], 4, 1.0716607488355099), 0.16860822939511544, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_125", program_125::value_and_grad(1.123981574833675, -0.26079195716872405, [-0.8800170497751441, -0.4362664370240834, -1.4547076575289015], 4, 1.148547512478195), -0.14854751247819498, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_126", program_126::value_and_grad(0.5205635694284823, 0.632422950965319, [1.194933726053324, -1.0835822089721496, 0.7617461472099958], 4, 0.8872007280830436), 0.632422950965319, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_127", program_127::value_and_grad(1.4669331886940808, -0.6554386872661131, [-0.7083923765423561, -1.0545696132314282, -0.6187394445223126], 2, 1.0229098626826192), 1.0633553276095808, &[0.0, -1.3337872372148452, 0.0, 0.0, -1.0]);
    agrees("program_128", program_128::value_and_grad(-0.5948730731367217, -1.291284639956252, [0.07332484762586411, 1.2999011986150633, -1.132916798871375], 1, 0.8124326663177512), 4.258060915453449, &[0.0, 0.0, 0.0, -1.0, 0.0]);
    agrees("program_129", program_129::value_and_grad(0.6223301769212566, -0.551351873796806, [-0.7660868527012069, -0.9107437414613793, -1.354009980899138], 4, 1.1923005504205544), 2.841128899966643, &[0.0, 4.199902577078887, 0.0, 0.0, 0.0]);
    agrees("program_130", program_130::value_and_grad(-0.6091470013218148, 0.3996857108722467, [-1.2701196695189898, -0.5809615465856266, -1.28427651371532], 2, 0.5206542535411789), 2.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_131", program_131::value_and_grad(-0.7339244539462574, -0.6970629121706798, [-0.8950582761183533, -0.8643510016044391, -1.1425692441129898], 4, 0.4834067034321245), 0.12740849163295997, &[0.14644181897489963, -1.028713769764832, 0.0, 0.0, 0.0]);
    agrees("program_132", program_132::value_and_grad(-0.3271856520431027, 0.23995977547972602, [-1.0530967563567164, 0.4733649080783766, -1.2229944353676583], 3, 0.3577059403974268), -0.6592661607000145, &[0.0, 0.0, 0.5986562331849746, 0.0, 0.0]);
    agrees("program_133", program_133::value_and_grad(0.8474773015751746, 0.15100946161131712, [-1.031018519806104, -0.9100941241601167, 0.2685823500976541], 1, 0.20771116904943426), -0.8178711067919681, &[0.0, 1.5, 0.0, 1.0, -0.5]);
    agrees("program_134", program_134::value_and_grad(0.881076909992776, -0.9097296831944082, [1.1852228409901016, 0.9122910295968687, 0.39099840786454343], 4, 0.3392740370053295), -0.7522910295968687, &[0.0, 0.0, 0.0, -1.0, 0.0]);
    agrees("program_135", program_135::value_and_grad(-1.0407901986877683, 1.2956293397476495, [-0.3343561151481407, 1.4750879323924844, 0.5002446944138019], 4, 0.22463924329920154), 2.3227613516013546, &[0.0, -1.2246392432992015, 0.0, 0.0, 0.0]);
    agrees("program_136", program_136::value_and_grad(-1.4969224016528186, -0.7826638604534997, [-1.24960466846647, -0.37881256619688175, -1.021347981359026], 2, 0.8763111804374704), 1.7733447632395025, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_137", program_137::value_and_grad(-1.0719902541116502, -1.2614911165778055, [0.7716059262970196, -0.5547519458276702, 0.5833117343734484], 3, 1.1976345512306528), 0.7716059262970196, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_138", program_138::value_and_grad(-0.4396073706093664, -0.12173409515172695, [1.3412210402058014, -0.900451353024295, -0.5671916455480349], 2, 0.9252938127255721), 2.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_139", program_139::value_and_grad(1.1867555825263372, 1.1261014535628093, [0.33871783768529706, 1.2586844442392606, 1.072390345713571], 2, 1.0040977515558203), 0.06304749928249224, &[0.0, 0.0, 0.0, -0.023987876844385664, 0.0]);
    agrees("program_140", program_140::value_and_grad(-1.1356516432184998, 1.3328105640526893, [0.5905610878551197, 0.5996000637431158, 1.3886585760303558], 2, 0.775374066872913), 1.8848787757574479, &[0.0, 1.4142135623730951, 0.0, 0.0, 0.0]);
    agrees("program_141", program_141::value_and_grad(-0.05414447136770484, 1.1722556288619748, [1.2137015913756475, -0.06319980618929488, -0.22377895285729554], 4, 0.3677325012030141), 1.1437066254547592, &[0.0, 2.0531538572429002, 0.0, 0.0, 0.0]);
    agrees("program_142", program_142::value_and_grad(0.20062926234596778, -1.3664247905726183, [0.39437531585629637, 1.1337575666163993, -0.739930648649182], 4, 0.9938163336174481), 0.6189376732883187, &[0.0, 0.0, 0.0, 0.290069351350818, 2.1337575666163993]);
    agrees("program_143", program_143::value_and_grad(0.5051450098844166, 0.6502486068546021, [0.9372381755404064, -0.8273944529661242, -1.2288521634892184], 3, 0.947547739881307), 0.18661456721974742, &[0.0, -0.3632590381687977, 0.6502486068546021, 0.0, 0.0]);
    agrees("program_144", program_144::value_and_grad(0.7364393489691858, 1.3187228974739904, [1.4363844854423649, 1.2054443223583315, 0.23444400703627055], 1, 0.29028333078779794), 0.6277330785393835, &[0.0, -0.08407870274261867, 0.0, 0.0, 0.0]);
    agrees("program_145", program_145::value_and_grad(-0.8340667167982617, -0.01940348002869019, [0.7067796464523903, 1.3219839837240004, -0.5596130020198654], 1, 0.4318565307399506), 2.414150692569572, &[0.0, -0.033804250779290945, 2.0, 0.0, 0.0]);
    agrees("program_146", program_146::value_and_grad(-0.11372923954160363, 0.28296066974921996, [-0.48005270333249017, -1.0572770076553129, 0.5433907650271106], 3, 0.7207213328056563), 1.1775203177207738, &[-1.0572770076553129, -0.0, -0.0, -1.1137292395416036, -0.0]);
    agrees("program_147", program_147::value_and_grad(-0.49301200436205983, -1.3416861034357517, [1.0418416932304093, 1.299128540421815, 0.405160827494518], 1, 1.1041140436109111), 3.8252122690212693, &[-0.6708430517178758, -2.7357725193640405, 0.0, 0.5, 1.6708430517178758]);
    agrees("program_148", program_148::value_and_grad(1.3602272988756172, -0.8642627742992961, [0.07969435116447476, 0.19419641575297408, -0.3318245959269126], 4, 0.34697174268905934), 0.46016649718297964, &[-0.0, -1.3967009526716796, -0.0, -0.0, 0.8642627742992961]);
    agrees("program_149", program_149::value_and_grad(0.6961742688377544, 0.5961641677705951, [0.18451170297919361, -1.4114547919406744, 0.38174460580427594], 3, 0.8449052120500695), 0.8113278123338835, &[0.0, -0.020794499967673866, 0.05769601204273405, 0.0, 0.0]);
    agrees("program_150", program_150::value_and_grad(1.4306781061933918, 0.5478808073574815, [-1.0258965714200963, -0.6222985760270722, -0.7830687306643925], 3, 0.5672064494821114), 3.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_151", program_151::value_and_grad(0.4255435362814317, 0.36036531413303585, [-0.41824894520579026, 0.05492395804158989, 0.8411364620689286], 3, 0.5824364337544596), 0.05492395804158989, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_152", program_152::value_and_grad(0.7729700031546503, 0.4902783951286114, [0.6610218954804608, -0.35828699399362196, -1.479870635121889], 2, 0.39907237728960093), 0.25, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_153", program_153::value_and_grad(0.6297796736680827, 1.2152030683148087, [0.714318811868996, -1.4242281983861127, 0.347379316565696], 2, 0.7115806978059243), 2.8249048830210377, &[0.0, 2.034118876847716, 0.0, 0.0, 0.0]);
    agrees("program_154", program_154::value_and_grad(-0.527939883253423, -0.7852510226841308, [-0.8943422156159411, 0.7775882626504216, -0.032294302254520346], 2, 0.31282302389824895), 1.5813369551852823, &[0.0, -0.17032178297302072, 0.0, 0.0, 0.0]);
    agrees("program_155", program_155::value_and_grad(-0.1676718843191929, 1.1645880474159318, [0.5842692777095104, -0.7260235105155763, 0.06499895819135681], 3, 0.2433514558877768), -0.8482834422507011, &[1.0, -1.0, 0.0, 1.0, 0.0]);
    agrees("program_156", program_156::value_and_grad(-1.2198898478428433, -1.4303916773744718, [-0.42217466025262773, -1.3630637944600115, 0.22860871697712204], 1, 0.6040447089489682), 0.4352204759000564, &[3.0, -11.443133418995775, 0.0, 3.0, 0.0]);
    agrees("program_157", program_157::value_and_grad(-0.4275166456332409, -0.8251617186707662, [0.9442943441996468, 0.0946806791282857, -0.44430684334644854], 4, 0.7612735428085271), -0.7060290931418856, &[0.0, 2.0, 1.0, 0.0, 0.0]);
    agrees("program_158", program_158::value_and_grad(-0.9762743946387238, 0.15975169079979334, [-1.0860494304641488, -1.1674949905122696, 1.434000882643621], 4, 1.0443272780630282), -1.1718099693613748, &[0.0, 0.0, 0.10333978981620603, 1.003698858901745, 0.0]);
    agrees("program_159", program_159::value_and_grad(0.413516834764164, -1.1036579576082364, [-0.13227060549072567, -0.2672462580416497, 0.1757091922580698], 1, 0.4589661924410527), 1.994437632600741, &[-0.2672462580416497, -0.2672462580416497, 0.0, -0.6901411228440724, 0.0]);
    agrees("program_160", program_160::value_and_grad(0.8147283934159901, -1.330752233349437, [0.054511992141497156, -0.8313812106508208, 0.8261973041605963], 2, 0.2358769404340249), 1.1907748000138896, &[0.0, -0.05837021252568674, 0.0, 0.0, -2.9231643980341646]);
    agrees("program_161", program_161::value_and_grad(-1.3874437203435213, 1.338716149109886, [-1.0652363742901456, -1.2578717123547194, 0.8119725261109672], 1, 0.709931916659188), -0.48131124568491745, &[0.0, 0.0, 0.0, 0.3826393748722666, 0.0]);
    agrees("program_162", program_162::value_and_grad(-0.3615601590374291, -1.4320532713342027, [0.4856294813674116, -1.125740217896547, -1.0086990477191962], 2, 0.655855026988349), 1.0933515357245684, &[0.0, 0.521873412558911, 0.0, 0.0, -0.4337235270772366]);
    agrees("program_163", program_163::value_and_grad(0.5258741783023475, 0.22782724068763383, [1.319494484293675, -0.9197093146850975, 0.8916807822164885], 2, 0.5660059228787366), 0.2122500179178938, &[0.0, 0.4569666184029189, 0.0, 0.0, 0.0]);
    agrees("program_164", program_164::value_and_grad(0.8645060921658292, -0.22244037778827574, [-0.6805287017792077, -0.837167563563013, 0.7317074943976816], 2, 0.7510364900943791), 1.1821046149583774, &[0.7317074943976816, 0.0, 0.0, 0.0, 1.6155425822602083]);
    agrees("program_165", program_165::value_and_grad(1.0505472387241364, 0.45402432819184213, [0.33149277750969497, -0.05209713181749209, 0.6143579370151739], 4, 1.0401017039146327), 0.9114776693668378, &[0.0, 0.10090678919838346, -0.0736704074981083, 0.0, 0.0]);
    agrees("program_166", program_166::value_and_grad(0.9008475195814727, -0.25896398635639684, [-1.3504347215213715, -0.3816316202367882, -1.2437830850061693], 2, 0.7031096674029234), 0.23084751958147265, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_167", program_167::value_and_grad(-0.6941332551629952, 0.697459759902662, [1.1025507619457002, -1.0564845587591036, 0.3826764306385675], 1, 1.1092526544639665), 0.23, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_168", program_168::value_and_grad(0.35706745362614356, -1.2347748713367621, [-0.037039275605816435, -0.7754808044514752, -0.6925305465026427], 4, 0.6385797339390595), 2.893293167291243, &[0.7061843022853398, 0.0, -0.8836611451215144, 1.6837740552760248, -0.8001129101545104]);
    agrees("program_169", program_169::value_and_grad(-1.4633105754380247, -0.8617015628288234, [-1.2232739726835975, -0.5868553545547815, -1.1433675188857495], 1, 0.7973944256854075), -1.1433675188857495, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_170", program_170::value_and_grad(-0.6898184366874064, -0.5653148015217886, [-0.5367641925515408, -1.156456741654757, -0.13043589355452134], 1, 0.4555919357988732), 0.8, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_171", program_171::value_and_grad(-1.0903804901265997, 0.0720065192842676, [-0.5035778728184261, 1.3778418797673284, -0.8264164422916435], 2, 0.780372678357244), 3.177790107844416, &[0.0, 0.0, -1.0, 0.0, 0.0]);
    agrees("program_172", program_172::value_and_grad(0.1901761158805375, 0.17800868661174163, [-0.5211759601011473, -1.48032802467853, -0.7801506141268807], 4, 0.7289439399871198), -1.4569705794828658, &[0.0, 1.0, 1.063917375381989, 1.118003617420816, 0.0]);
    agrees("program_173", program_173::value_and_grad(-0.06083792455866943, -1.3179546879950859, [-1.0460223455683824, -0.3220771326016503, -0.06510918590574355], 1, 0.9895782918558642), -1.3917119807010856, &[-0.302990902172643, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_174", program_174::value_and_grad(-0.5430506918558211, -0.09706620937916277, [1.4667608494083728, -0.09692177944706382, -0.5674567248010838], 3, 1.0703604403328493), -0.3016621530213791, &[-0.0, -1.0, -0.0, -0.0, 0.5]);
    agrees("program_175", program_175::value_and_grad(1.1979463814831197, 0.9936714149564136, [0.05345082037966398, -0.22921601818837534, 1.0512001172471646], 4, 0.9337149995511254), 0.05995641540528829, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_176", program_176::value_and_grad(-0.21580438456433537, -0.7674197515284069, [1.425003792898321, 0.023809808386333398, 0.14143572338077037], 4, 0.7197345988050099), -0.7674197515284069, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_177", program_177::value_and_grad(1.3467457012998425, 0.8778675304771841, [-0.14696941825964838, -1.431465163327975, -1.4479204710451765], 3, 0.6976850144403612), 0.6457066371660282, &[0.0, 0.0, 2.0, 0.0, 0.0]);
    agrees("program_178", program_178::value_and_grad(-1.183786370529262, 1.0321313717831586, [-0.7272575655061734, 0.7487198682978509, -0.7806307248787036], 2, 0.9152445034042012), -0.9285790181897184, &[0.0, 0.17124639625405336, 0.0, 0.0, 4.3308196136098545]);
    agrees("program_179", program_179::value_and_grad(-0.9998497773549191, 0.2650659973683478, [-0.5234378990877504, -0.41135405130747893, 0.5253394525729012], 4, 1.1614007907449648), 70.6138866654753, &[0.0, 0.12510678812837886, 0.0, 0.7574265772695413, 0.0]);
    agrees("program_180", program_180::value_and_grad(1.4566369834131332, -0.8937735257901874, [1.0898099218564612, -1.4868770621313057, 0.24074967409218906], 1, 0.8393885140667614), 1.4639259225324368, &[0.4273582092135246, 0.4273582092135246, 0.0, 0.0, 0.0]);
    agrees("program_181", program_181::value_and_grad(0.4013765447403925, 0.8096962375852961, [1.2528811424631674, -0.15804662343087994, -0.10630198717391526], 4, 1.1338465812716507), 0.8096962375852961, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_182", program_182::value_and_grad(1.2028289852710112, -1.1303708599408244, [-1.466560577334894, 1.096170913722657, 0.0013418145032919604], 2, 0.5367168037379266), -1.1303708599408244, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_183", program_183::value_and_grad(-0.42746016479172066, 0.4784380193929483, [-0.9797748138553615, 0.8447023420485467, -0.4872473753010218], 2, 0.8520551849619284), 1.136454643315407, &[0.0, -0.7469, 0.0, 0.0, 0.0]);
    agrees("program_184", program_184::value_and_grad(0.6931782228432706, 0.4950141565482611, [-0.7125829786426652, 1.1420157481690651, -0.8137119435647502], 4, 0.6460556839148832), 5.162868871892079, &[0.0, 0.0, 0.0, 4.520838596288572, 0.0]);
    agrees("program_185", program_185::value_and_grad(-0.10190891402832758, 0.6508560489227468, [1.0051820182958413, -1.3915164392399757, 0.7895331783308959], 1, 1.0751201098241923), 0.6508560489227468, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_186", program_186::value_and_grad(0.595791922130886, 0.360544304803748, [1.2562270349433278, -0.017962531337597953, 0.8024678601656206], 1, 0.26033668103371427), 0.17155620201960822, &[0.0, 0.0, 0.0, 0.032209430770003385, 0.0]);
    agrees("program_187", program_187::value_and_grad(-1.2977304571203574, -1.426661165804198, [-0.13685273872289594, -0.701315598529168, 0.23347054331411377], 2, 0.9035422126682904), 1.93, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_188", program_188::value_and_grad(-1.2715122238196899, 0.52815000267239, [0.492510273408834, 1.0830487362492525, -0.31899222128984306], 1, 0.9292065429438277), -1.9011269066025553, &[0.0, 0.0, 0.4444687445242034, 0.0, 1.4086388460381536]);
    agrees("program_189", program_189::value_and_grad(1.338221692080534, 0.6906701701993332, [-0.7844769068350526, 1.0554967701823204, 1.4919850236400638], 4, 0.21218411551610256), 32.0947140627408, &[0.0, -24.206135166879655, 0.0, 0.0, 36.96033393026768]);
    agrees("program_190", program_190::value_and_grad(0.9512833906098601, -1.186859204899179, [0.7799029757408023, 0.7162893676942383, -0.23843007260178317], 1, 0.8763578629554258), 12.575002167887622, &[0.0, 23.39395978161148, 0.0, -7.346560076208084, 0.0]);
    agrees("program_191", program_191::value_and_grad(-1.0723625118184246, 0.6515794559122279, [0.31403216958393765, 0.2794396221850257, 0.7434053722982998], 4, 1.0666550415691827), 1.1981836107483348, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_192", program_192::value_and_grad(0.5358896962018305, -0.3041721462965381, [1.1693313473157358, 1.0170253871983412, 1.4574696315439502], 3, 0.5962569206271526), 0.04307312787092865, &[0.0, 1.5, 1.0, 0.0, 0.0]);
    agrees("program_193", program_193::value_and_grad(0.5169719423714207, 0.4481549595725536, [0.51085150549339, -0.12308799852580643, 0.31786382650162825], 2, 0.39338651072520897), 0.10103741219825722, &[0.0, 0.0, 0.0, 0.0, 0.6357276530032565]);
    agrees("program_194", program_194::value_and_grad(-0.3120605074426279, -0.5320261539834267, [-0.8763670465823657, -1.4912268793396237, -0.4563986766270349], 3, 0.7278839962367765), -0.293734523417855, &[0.8348717858184205, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_195", program_195::value_and_grad(-0.9103386122063349, 0.7236599902216905, [-0.23973049374589328, -1.2604300643795137, -0.07821486011954137], 1, 1.0462664272153759), 0.5797849678102431, &[0.0, 0.0, 0.0, 0.5, 0.0]);
    agrees("program_196", program_196::value_and_grad(0.2696966769765199, -1.2636564855848669, [0.3404779092850232, -0.6097914201531138, -0.7517379209948847], 3, 0.53040234230665), 0.7268252356045577, &[1.0977857434804648, 0.0, 0.13846317611578654, 0.0, 0.0]);
    agrees("program_197", program_197::value_and_grad(-1.3199528158598337, -1.1442930845952675, [-0.41779636723111846, -0.6670785139838302, -0.07290822938494079], 4, 0.7545873598954396), 2.288586169190535, &[-0.0, -2.0, -0.0, -0.0, -0.0]);
    agrees("program_198", program_198::value_and_grad(-1.3453674563295643, 0.8449897786089644, [-0.5242857626839984, 0.6066042887961385, -0.45248696818629774], 3, 0.38604589335569034), 0.5666434599838667, &[0.0, -0.4626608376324444, 0.0, 0.0, 0.0]);
    agrees("program_199", program_199::value_and_grad(-0.6568269527230863, -1.3358097003980887, [-0.5667291735961847, 0.5074024984392054, -1.3963311629156157], 1, 0.715976414406621), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_200", program_200::value_and_grad(-1.2459529940231078, -0.5920124342152192, [0.42733958235125913, 0.1674550772173078, 1.2371064562483354], 3, 0.7599901825450013), 0.49250602689164924, &[5.507032297024596e-7, 3.6713548646830644e-7, 0.0, 0.0, -0.6001502242208964]);
    agrees("program_201", program_201::value_and_grad(-0.49562007932582475, 0.2840637489556972, [0.23488164813368506, -0.59025852277626, 0.07670494544577178], 4, 0.6070081624740034), 0.2840637489556972, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_202", program_202::value_and_grad(-1.3344844421088735, -0.40457000686876077, [-0.08353858092497957, 0.01749813594456162, -0.6645210081352372], 3, 0.5832553913174969), -1.418023023033853, &[1.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_203", program_203::value_and_grad(0.6996277714338524, 0.07984850607744365, [1.3152088388688612, 0.25378014939926175, -0.7094093755165976], 1, 0.2095320567214239), -0.549679453373415, &[-0.0, -0.9936646091602611, -0.0, -0.0, -0.0]);
    agrees("program_204", program_204::value_and_grad(-0.31134247539082294, -1.3478938614587643, [0.9443968455374465, 1.3733595940400085, 0.05772914376186966], 2, 1.0621281246797005), 0.6, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_205", program_205::value_and_grad(-1.4393071252463383, -0.9298172859380128, [1.3263797548484306, 1.3516713033721928, -1.3135406978605144], 2, 0.7095595535472046), 0.030045280319914047, &[0.0, -1.4449999999999998, 0.0, 0.0, 1.0]);
    agrees("program_206", program_206::value_and_grad(-0.16608369763958786, -0.02143145408674263, [-0.40924094822530277, -0.3773939737713601, -0.12229969201660351], 4, 0.2569693019533655), 0.9792431658662359, &[0.0, 0.9554330524654904, 0.0, 0.0, 0.0]);
    agrees("program_207", program_207::value_and_grad(0.792552035680175, 1.0271675852527613, [-0.9230576510630714, 0.468242306515517, -1.3523094522921397], 1, 0.41513381691889734), 2.8771675852527614, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_208", program_208::value_and_grad(-0.7775683762356125, -1.4305318091211934, [-1.1790043473726417, -0.8583000816839587, -0.2787400867831167], 4, 0.23487627832341768), 0.2787400867831167, &[-0.0, -0.0, -0.0, -0.0, -1.0]);
    agrees("program_209", program_209::value_and_grad(0.06295895083791492, -0.3823986834729318, [0.9219595409444143, -0.6435465294842466, 1.202758918153306], 1, 0.3016693457184673), 1.5708195846518676, &[0.0, 0.0, -1.0, -0.4988654640998668, 1.0]);
    agrees("program_210", program_210::value_and_grad(-0.15456884799527248, -1.4400162780054417, [0.36906005740700487, -1.4442549560122133, -0.6815923681590996], 3, 0.7137238962631838), 1.4770360636868367, &[0.0, -0.00027301917311538314, -0.3090549782040393, 0.0, 0.0]);
    agrees("program_211", program_211::value_and_grad(0.08093261936857199, 0.09892863565347754, [0.5820094344168965, -0.0834931914797723, 1.0072390591228562], 2, 0.7254809369196824), 0.8138371376356568, &[0.07173128552960091, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_212", program_212::value_and_grad(0.16068489514964268, 0.3739994525941248, [-0.5858755790967268, -0.31531408126561944, -0.5808449765440551], 4, 0.36406632432237745), -0.31531408126561944, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_213", program_213::value_and_grad(0.8549543669895114, -1.0813638237674636, [1.4920896213104555, -0.46170205686253873, -1.491617123250462], 3, 0.7337602652228121), 4.622596236843118, &[0.0, -1.2166654610775622, 0.5, 0.0, 0.0]);
    agrees("program_214", program_214::value_and_grad(-0.46342803568172775, 1.216279442984793, [-0.2858185493495635, 0.40688122902236135, -1.2857554841576495], 1, 0.8603832595274172), 2.433362822033386, &[0.0, -1.462217371450158, 0.0, 0.0, 0.0]);
    agrees("program_215", program_215::value_and_grad(-1.248728205927499, 0.8901673300657773, [1.3450954747481005, 0.5959484101880634, 0.4964820008812154], 3, 0.4867541791613295), 1.0024420278009791, &[0.0, 0.0, 0.0, -1.59, 0.0]);
    agrees("program_216", program_216::value_and_grad(0.9089331599556094, -0.035147845762022456, [-0.3541155013219004, -0.9073920448542255, 0.7736084901670988], 2, 0.23172869269465518), 1.2801196182875203, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_217", program_217::value_and_grad(-0.26758085501434703, 1.1385789826858912, [0.8495857158671707, -0.43694320461375424, -0.6481236494860307], 2, 0.5679769655249232), 5.138578982685891, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_218", program_218::value_and_grad(0.08487520265156401, 0.5559054071313323, [0.07049899346179656, 0.2514682146046323, 1.4455465169723771], 4, 0.9121793561790994), 0.5559054071313323, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_219", program_219::value_and_grad(-1.0951407647348597, 0.5781185871095142, [-0.9438660759398926, -0.9046462120963059, 1.209361550056359], 4, 0.5300824379552176), 0.5781185871095142, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_220", program_220::value_and_grad(0.5501658111813761, 1.4468043915049114, [-0.7584602475914068, -0.4777322166079607, -0.4088869017495962], 2, 1.1574973570329592), -8.640692965528048, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_221", program_221::value_and_grad(1.0257622587395652, 0.6154917975484269, [0.7384796412035595, 0.43238336004434164, 1.143123852496955], 4, 0.4437284836169902), 5.540618662640437, &[2.7350784321985664, 9.001937450197296, 0.0, 0.0, 0.0]);
    agrees("program_222", program_222::value_and_grad(-0.1578974639786801, -0.9903370795998604, [-0.5359328686103427, 0.10454166546604382, -1.297572268000783], 4, 0.43808473072523363), 0.9486817624569769, &[0.0, 0.05010715782100058, 0.0, -0.4746717600325303, 0.0]);
    agrees("program_223", program_223::value_and_grad(-1.3517558151618208, -0.901462339691869, [-1.308564736487206, -1.2361719891665557, 0.507978531885886], 1, 1.11898534001099), 0.1994137953986801, &[0.0, 0.0, 1.0, 0.0, 1.0]);
    agrees("program_224", program_224::value_and_grad(0.3871305358233639, 0.00928733320659969, [0.6025410576811963, -0.19202043413985637, 1.05468636030246], 2, 1.1329079999283778), 0.47438374570856334, &[1.350733392677154, 1.688127106748399, 0.0, 0.0, 0.0]);
    agrees("program_225", program_225::value_and_grad(-0.004372483651960746, -0.863589173581684, [-1.2480978772503117, -0.13606821931348634, 0.920119100972816], 4, 0.7563797774555356), -0.863589173581684, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_226", program_226::value_and_grad(0.981216128854141, -0.22140969214918949, [0.9786575011307659, 1.4457927911459207, -0.5260798543022507], 3, 1.1798806347031747), 0.7572478089815764, &[0.0, 1.0, 1.0, 0.0, 0.0]);
    agrees("program_227", program_227::value_and_grad(-0.9934366772168182, -0.38051162244280246, [-0.7899893285947448, -0.8789719393648053, 1.4834936843474433], 3, 0.6203975006758087), 1.0990783042823156, &[-0.10420597195363254, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_228", program_228::value_and_grad(0.7248331681585274, -1.3160727476637093, [-1.2471531503025268, 0.02563848709298, -0.5956833085683092], 3, 0.8658267957087904), 0.06891959736118247, &[0.0, -1.0, 1.0, 0.0, 0.0]);
    agrees("program_229", program_229::value_and_grad(1.032280127919205, -0.2983254741389749, [-0.2743716225599153, 1.3645671367033216, 1.4426648348101239], 1, 1.0877453998462936), 0.19, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_230", program_230::value_and_grad(1.1610937363574814, 0.7864716686306084, [-0.37355357267154643, -0.671432984219972, -0.6000049009187883], 3, 1.197389421796751), 3.041329985526734, &[0.0, 1.6599556235441142, 0.0, 0.0, 1.3863122500725422]);
    agrees("program_231", program_231::value_and_grad(0.5392015342336505, 0.28774273927168625, [0.9228748846130168, -1.015550908805018, -1.3071718293169474], 4, 0.3631160509404308), -2.589322618548545, &[1.798345232239089, 0.8820247317732769, 0.0, 1.7640494635465538, 0.0]);
    agrees("program_232", program_232::value_and_grad(1.048350673677104, -1.3756145316529915, [-0.9739497229643123, 0.42557288739296917, 0.9426309525951702], 4, 0.4196100964227592), 1.048350673677104, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_233", program_233::value_and_grad(1.1387363418010503, -0.15128340746252178, [-1.1353687770791945, 0.49050446997644803, -1.498093399371683], 1, 0.3955806160334188), -2.526556183280078, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_234", program_234::value_and_grad(0.9492761320200893, 0.9858749396241717, [0.2919409889425153, 0.15563568864945365, 1.1306271082099313], 2, 0.4968369387420937), 0.059795558845642326, &[0.0, 0.0, 0.0, 0.07259287460632279, 0.0]);
    agrees("program_235", program_235::value_and_grad(0.933039168043373, -0.41050494438999485, [-0.20744407410312893, -1.3240910578653349, -0.1665462515388927], 4, 0.37077011733467063), 0.15080861954676023, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_236", program_236::value_and_grad(1.3505815249712962, -0.8888644025215774, [0.4942791523313024, 1.0894677563580624, -0.34724278390104035], 2, 0.8197570461865269), 1.63, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_237", program_237::value_and_grad(-0.7872909718557787, 1.002577678858362, [-0.027068751343817032, 1.4095788553432915, 0.17452684533911644], 1, 0.31995191714908894), 0.06949833101189201, &[0.0, -0.055358094064594195, 0.0, 0.0, 0.3962841289950277]);
    agrees("program_238", program_238::value_and_grad(0.682362116083028, -0.6811530837780575, [-1.0951482293864623, 0.10155954266223066, 1.3815349054822565], 4, 0.7080940729096037), -0.1600604107007373, &[0.0, 0.23498449102359248, 0.0, 0.0, 0.0]);
    agrees("program_239", program_239::value_and_grad(1.0355864158942834, -1.392474704798266, [-1.2872243316704346, -0.8031377795562442, 0.8842981138548405], 1, 0.25473253118212086), -1.392474704798266, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("calls_0", calls_0::value_and_grad(-1.3603702120433958, 0.76444356173754, [0.3718311644968706, 1.222565177952871, -0.6178442072693631], 4, 0.29428778978329134), -0.25641675174207806, &[2.236677507058162, 0.0, 0.0, 2.048187087706126, 0.0]);
    agrees("calls_1", calls_1::value_and_grad(1.4133738431115295, -0.49759890837234755, [1.412969002669306, 1.1683157583124189, 0.7240268696695522], 4, 0.25707550628749604), 1.1683157583124189, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("calls_2", calls_2::value_and_grad(-0.7648942292596358, -0.8208740662141091, [1.4708250953327715, 0.8936267793682116, -1.1927631062312678], 4, 1.1038364736455877), 2.000010959625002, &[0.14659258432893274, -0.01650350308550516, 0.0, 0.0, 0.0]);
    agrees("calls_3", calls_3::value_and_grad(0.7268818993329411, -0.8492821682657465, [0.992005884083456, 0.9330657909611624, 0.2748757252308178], 3, 1.1818446194776575), -1.62444214466298, &[0.0, 1.063441547551963, -0.8492821682657465, 0.0, 0.0]);
    agrees("calls_4", calls_4::value_and_grad(-0.15082823856814787, 0.1693741474627939, [-1.3265594789433726, -0.291279658963135, 0.6646330480091782], 1, 0.7086998191157703), -1.411013104035554, &[-0.0, -2.5566673039992716, -0.0, -0.0, -0.0]);
    agrees("calls_5", calls_5::value_and_grad(-0.05967670384612411, -0.027865450773867595, [1.3853436029763633, -0.739094678819477, 0.9966369498140804], 3, 0.25430133223210866), -0.7, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("calls_6", calls_6::value_and_grad(-0.031486944644890436, 0.2206247287759986, [1.0022752866678504, -0.3163898379804799, -0.1200909274376718], 1, 1.1750034318646752), 0.8267043047097956, &[0.16549130271628495, 0.16549130271628495, 0.0, 0.0, 0.0]);
    agrees("calls_7", calls_7::value_and_grad(-0.36135596183494223, -0.3378955460362101, [-1.162975375888676, -1.0285203805325023, 0.3854577966239554], 2, 0.33365817978981865), 0.11417340003110857, &[-0.0, -0.6757910920724202, -0.0, -0.0, -0.0]);
    agrees("calls_8", calls_8::value_and_grad(0.638640012499994, -0.48394407600004596, [-1.0768042287058648, 1.189842744362819, 0.27397205551030934], 1, 0.3952539160871363), 3.089393314280512, &[0.0, 0.0, 0.0, -1.2637601851044533, 0.0]);
    agrees("calls_9", calls_9::value_and_grad(0.5657312765921407, -0.6092943887729652, [0.7205209000694106, 0.6098244738494643, -1.4385164419483103], 1, 0.5395691990762947), -0.2856322165062841, &[0.0, 2.5367576741006497, 0.0, -1.5354218597078721, 0.0]);
    agrees("calls_10", calls_10::value_and_grad(0.7839430370721892, -0.648533020224375, [0.8130868017513349, 1.2121571201995414, 0.04977373634702964], 1, 0.8024364436110918), -0.648533020224375, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("calls_11", calls_11::value_and_grad(0.07439298615144985, -0.4983435078669822, [-1.2389523381388465, 1.026822936743749, -1.2907597714863968], 1, 1.1081246243406486), 0.8786103418943125, &[0.0, 0.0, 0.0, 1.3870809294685593, 0.0]);
    agrees("calls_12", calls_12::value_and_grad(-1.0714818026782789, -0.7699224713919387, [0.7337862821948842, -0.09881335023034299, -1.1964923866245956], 4, 0.7497301706932251), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_13", calls_13::value_and_grad(-0.5764499865611521, -0.46720773338668975, [-0.727692646494473, 0.7571370046066237, 0.4804445222937259], 4, 1.002966131125165), -1.1121634051598077, &[1.9293319994584215, 0.0, 0.0, 0.8123067185021078, 0.0]);
    agrees("calls_14", calls_14::value_and_grad(-0.2360882383813656, 0.9197327708865739, [1.3239894980033586, -0.6021252768223349, -1.076573244158962], 3, 1.1844071609008644), 0.29, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_15", calls_15::value_and_grad(1.4508092653465927, 0.22795440974995707, [-0.25550469317344193, -1.4324969331506132, 0.024893233155376393], 3, 0.5010901321953505), 1.0822153787349789, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_16", calls_16::value_and_grad(-0.5589244789791684, 0.19604856283828953, [-0.10510120708925186, 1.4508614095442036, 0.7057259455493012], 4, 0.9465828713543631), 0.5569653239396016, &[-1.5348643962454969, -1.5348643962454969, 0.0, -0.16250557593765214, 0.0]);
    agrees("calls_17", calls_17::value_and_grad(0.6763052664384812, -1.1270565859578385, [-0.8496179071420182, 0.633941422298415, 1.4604877847895943], 3, 0.9322804815948846), 1.8265586273092107, &[0.0, 0.0, -0.5, 0.0, 0.0]);
    agrees("calls_18", calls_18::value_and_grad(-0.391559849230922, -0.6983188513407468, [0.27922356053593855, 0.3170457353714067, -1.254291960242766], 2, 0.47910991010145615), -1.254291960242766, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("calls_19", calls_19::value_and_grad(-0.4529598547973315, -0.12287231177353553, [-0.5804740095676924, -0.6101574111283911, -0.056418686593551204], 1, 1.033413866420281), -0.6101574111283911, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("calls_20", calls_20::value_and_grad(-0.30762359640042547, 0.2334715407565191, [0.032847766881845875, -0.6033082301087244, 0.48414694929456825], 3, 0.626073997657153), 0.00822922226648276, &[0.0, 0.0, 0.2503996065386167, 0.0, 0.0]);
    agrees("calls_21", calls_21::value_and_grad(-1.2060614629051718, -0.7868278646859199, [0.5816839264039793, -0.7596853347084205, -0.517207110593076], 1, 0.6541824188826251), 1.9439803575509211, &[0.0, -1.4523028532384092, 0.0, 1.4523028532384092, 0.0]);
    agrees("calls_22", calls_22::value_and_grad(1.1862937170886934, 0.21791453859873489, [0.59683130977495, 1.418229584365382, -0.9790496885983473], 3, 0.4677234183862397), 1.4060370278652576, &[0.0, -0.3395927321233941, 0.0, 0.0, 0.0]);
    agrees("calls_23", calls_23::value_and_grad(-1.0007069098731807, 1.361527053807431, [0.6043070873177561, -0.12931330760024617, -0.21078247234883873], 2, 0.6742400773540527), 0.02466412675628206, &[0.0, 0.015504182996698214, 0.0, 0.0, 0.0]);
    agrees("calls_24", calls_24::value_and_grad(-1.434337851438955, -0.14556711386409282, [0.6777488089227033, -0.19499545483269554, -0.8443821960390258], 1, 0.6524092972521365), 2.2920860910736147, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_25", calls_25::value_and_grad(-0.7237118440201575, -1.4100932273413993, [-0.6549660215748826, -1.350331900208916, -0.4205280786559009], 2, 0.5744645050920012), 1.499471921344099, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("calls_26", calls_26::value_and_grad(0.12751630037904116, 1.2016345137049584, [-0.3286376284867869, 0.05487013010422381, 1.4833210962089716], 1, 1.0444720712167355), 0.41, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_27", calls_27::value_and_grad(0.29538090303966946, -1.0198297435834642, [-0.824306196597848, -1.451172687451667, -0.8432487799126159], 2, 0.7173092207324541), -2.4004720407280513, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("calls_28", calls_28::value_and_grad(1.452503702092553, 0.5388788115648104, [0.47562399568534186, -0.17274876275358508, -0.026838261637027294], 4, 0.2432908650789692), -0.07948262972657427, &[0.5388788115648104, -0.147496297907447, 0.0, 0.0, 0.0]);
    agrees("calls_29", calls_29::value_and_grad(-0.9644587149324604, 0.6056920332307127, [-1.063009777022601, -1.393001052117527, 0.9547207787893837], 4, 0.6805154045209261), 1.6490827968749517, &[0.0, -0.0016973873687307383, 0.0, 0.0, 0.09410216878286273]);
    agrees("calls_30", calls_30::value_and_grad(-1.174594332392525, -1.2543836502299013, [-0.27102300774937227, -0.5516766237547757, -0.40376816536085514], 4, 0.26470927863133503), 0.26470927863133503, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_31", calls_31::value_and_grad(0.2842932217357399, -1.2887745287533292, [0.6452096081108367, 0.8707875253238582, 0.22199958103964956], 4, 0.7872396367743026), 1.9643163891982944, &[0.0, 1.5013643087244752, 0.0, -0.046929480229256575, 0.0]);
    agrees("calls_32", calls_32::value_and_grad(-1.33749491358054, -0.6570492809542516, [1.1205377741870994, 0.8561904926725004, 0.4832544425368992], 4, 0.9838365661166473), 10.102895972836002, &[0.0, 0.0, 0.0, 34.48526940256249, 0.0]);
    agrees("calls_33", calls_33::value_and_grad(1.361639180130294, -0.9803863934983209, [0.3120665967048888, -1.3915756969221404, 0.7423345388882274], 3, 1.0205103075459077), -3.434770875584636, &[0.0, -0.4581447225158454, 0.0, 4.239513935019032, 0.0]);
    agrees("calls_34", calls_34::value_and_grad(-0.42233166420013246, -0.36951719741044897, [-0.3652760663168044, -0.4318552899262018, 0.7733762791013916], 4, 0.908201426673986), 2.787653744729798, &[0.0, 2.0, 0.0, 0.0, 0.5]);
    agrees("calls_35", calls_35::value_and_grad(-1.0078972679385756, 0.9918070370005521, [0.8626129228500572, -0.5601314369725228, 1.471515837303691], 3, 0.6944134469150796), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_36", calls_36::value_and_grad(1.1198714775148524, 0.9895515929360847, [0.7587865098818556, 0.26017706409585406, -1.071921086317759], 4, 0.42264071880974224), 5.244303420030944, &[1.0719380617157206, 3.2033476156345655, 0.0, 0.0, 0.0]);
    agrees("calls_37", calls_37::value_and_grad(-0.9534275605519579, -1.143258204267155, [-0.14003044300690481, -0.567592798724802, 0.34641304120622674], 2, 0.45293366856357503), 0.857590052557378, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_38", calls_38::value_and_grad(-0.10637584252427046, -0.3808370463062998, [0.7840543136988369, -1.1710936330329893, -0.32390286950001856], 2, 0.37559742425370574), -0.3808370463062998, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("calls_39", calls_39::value_and_grad(-0.850952662550036, 0.29652176906593386, [0.8040274010812158, 1.3701524602118607, 0.5425752815369318], 4, 1.0683368769375983), 0.4748719395658185, &[-1.701905325100072, -0.0, -0.31, -0.0, -0.0]);
    agrees("calls_40", calls_40::value_and_grad(-0.15544384863558336, -1.3026049608708603, [-1.1427171310238875, 0.6300864378860949, -0.5394880139931215], 3, 0.508185992928218), 7.815629765225162, &[0.0, -6.0, 0.0, 0.0, 0.0]);
    agrees("calls_41", calls_41::value_and_grad(1.1089088334915487, -0.6475929114328384, [0.6846586502089282, -0.4912131301408118, 0.8889749711935839], 4, 0.7353628984444813), 1007.8690641467791, &[297.9295136259284, 134.36364216309178, 0.0, -1014.7720884166363, 0.0]);
    agrees("calls_42", calls_42::value_and_grad(-0.3029223305068103, -0.022404616079594764, [-0.26044564228414835, -0.6140407409437413, 0.7871245735024854], 4, 1.0100701785151), 0.9874399439520215, &[0.0, 1.0100701785151, 0.0, 0.0, 0.0]);
    agrees("calls_43", calls_43::value_and_grad(-0.1538952788322514, -1.2449932310864764, [0.001835373988781308, -1.4899148097906294, 0.43098101008671597], 3, 0.7052950617190219), 0.22232187907428141, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_44", calls_44::value_and_grad(-0.6974487123542025, 0.8412091189367947, [1.0753735692658823, -1.2154894902098259, 0.7504473541836503], 2, 0.46117905584774826), 0.23176332610361933, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_45", calls_45::value_and_grad(0.0026035880294459357, -0.24470595839533704, [-0.5971626857024144, 0.41102066298690243, -0.6809687029998398], 2, 0.5822424752487432), 0.7981367571536995, &[0.0, 0.4066121643795167, 0.0, 0.0, 0.0]);
    agrees("calls_46", calls_46::value_and_grad(0.26133577451048806, -0.8652319307704853, [-0.4162616035691733, -1.3424209624920667, 1.304850686139948], 1, 0.24322412039087477), -1.1940200644632697, &[0.0, 1.38, 0.0, 0.0, 0.0]);
    agrees("calls_47", calls_47::value_and_grad(-0.16183151711682653, -0.7783288114555096, [-1.1948451913758658, 1.2289613468823202, 1.0359936824561342], 1, 0.7800973482469484), 2.327603990525905, &[0.0, -2.436969506916193, 0.0, 0.0, 0.0]);
    agrees("calls_48", calls_48::value_and_grad(-0.5184093918053303, 1.3673261341900904, [-0.2176172333136206, -1.0575649257908697, -0.8567835657250084], 2, 0.24916613053512976), 1.78, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_49", calls_49::value_and_grad(-1.3946598782835569, -0.0688362857326581, [-0.8031090949024133, 0.017862972679654643, 0.572097383109309], 3, 0.8480583450013022), 0.6944730174300393, &[0.0, 0.0, 0.7195187475400597, 0.0, 0.0]);
    agrees("calls_50", calls_50::value_and_grad(-0.2704082221632014, 0.6724385030593507, [-0.08680561542201959, -0.7552625958809757, -0.7462578044612683], 2, 0.23630268835635576), 1.9428863683202064, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("calls_51", calls_51::value_and_grad(0.881846788557632, -1.0086793161633834, [-0.2092262511091998, 1.0645048116269478, 1.4275646829331046], 2, 0.7694243251404909), 1.8231674723942486, &[1.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("calls_52", calls_52::value_and_grad(0.5850014285948641, 1.3828386908054129, [0.29355038331924366, 0.9334149895798509, 1.4811686159474728], 4, 0.6238845508606947), 0.7739326602112839, &[1.0, 0.0, 0.6110687474318733, 0.0, 0.0]);
    agrees("calls_53", calls_53::value_and_grad(1.102658720734973, 0.43940965576125324, [-1.370453194273705, -0.977824189614146, 1.3513681149985652], 1, 1.004937968890955), 1.31, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_54", calls_54::value_and_grad(0.32951380705022926, 1.408331226695812, [0.17566739616141502, 0.7656292274419076, 0.6178332956815109], 3, 0.9872608488700971), 0.19023657844731576, &[0.5773250600643789, 0.0, 0.0, 0.18892949815565413, 0.0]);
    agrees("calls_55", calls_55::value_and_grad(0.06637447484630554, -0.42363988435291366, [-0.13669330095436028, 1.4752240938259282, 1.3021077099215828], 3, 1.0334492471391248), 2.2559008, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_56", calls_56::value_and_grad(0.9115815509912477, -0.8091103221580325, [1.392929934811467, 1.002971584835647, 1.193409657720443], 2, 0.6494571520422574), 0.40086819885958563, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("calls_57", calls_57::value_and_grad(1.0152340395531079, -0.2003970541335005, [-0.8895516214903153, -0.6361505489769897, 1.1224292155615276], 3, 0.765196321326225), -0.8895516214903153, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("calls_58", calls_58::value_and_grad(-0.7694234953481806, 0.7931113412992752, [0.19718898136485463, 0.17868436533613608, 0.7879917146508779], 4, 0.27159102149598974), 1.1871071986247141, &[0.0, 1.0, 0.0, 0.0, 0.5]);
    agrees("calls_59", calls_59::value_and_grad(0.7870206306587724, 0.8657127463333518, [0.009030463213610673, 0.8889522486122199, -1.047425355397643], 1, 1.0840230282342926), 2.565712746333352, &[0.0, 1.0, 0.0, 0.0, 0.0]);
}
