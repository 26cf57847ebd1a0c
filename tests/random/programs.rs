// Random programs, written by `grad-macro/src/testing/sample.rs`; the numbers are those of dual numbers run over the source.

#[differentiable]
fn program_0(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.89_f64, 0.13_f64];
    t1[1] = 0.50_f64;
    let mut v2: bool = n > 1;
    let mut u3: f64 = ((-(x * x + 0.5).powf(y.tanh())) * (-(x * x + 0.5).powf(y.tanh())) + 1.25).ln();
    let mut t1: usize = 2;
    'l4: for i5 in 0..t1 % 4 {
        t1 += 1;
        u3 = ((if v2 { (u3 + y) } else { { let b6 = 1.19_f64; b6 * a[i5 % 3] + b6 } }) * a[n % 3]);
        let mut u7: f64 = a[(n + 0) % 3];
    }
    u3 += 1.38_f64;
    let mut w8: usize = 0;
    while w8 < 2 {
        w8 += 1;
    }
    (((y + k) / (1.5 + y * y)) + ((match 1 { 0 => x, 1 | 2 => x, _ => a[1] })).sin().exp())
}


#[differentiable]
fn program_1(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    for i2 in 0..1 {
        let c4 = |p3: f64| (if n > 2 { (if n > 2 { x } else { 0.71_f64 }) } else { y });
    }
    if (n + 0) % 3 != 0 { return ((a[n % 3] * 0.52_f64) + (u1 + y)); }
    let c7 = |p5: f64, p6: f64| (((1.17_f64 * a[1])).atan() - 1.60_f64);
    if a[(n + 1) % 3] > { let b8 = 0.48_f64; b8 * u1 + b8 } { return u1; }
    for r9 in &a {
        let mut u11: f64 = r9 * u1;
        for i12 in (0..7).step_by(3) {
            for r13 in a.iter().rev() {
                let mut u15: f64 = r13 * (if (match i12 % 3 { 0 => k, 1 | 2 => u11, _ => a[(i12 + 2) % 3] }) < (0.40_f64 / (1.5 + 1.62_f64 * 1.62_f64)) { u1 } else { y });
                let mut u16: f64 = ((u11 / (1.5 + (((n % 5) as f64)).hypot(a[n % 3]) * (((n % 5) as f64)).hypot(a[n % 3]))) * (u11 / (1.5 + (((n % 5) as f64)).hypot(a[n % 3]) * (((n % 5) as f64)).hypot(a[n % 3]))) + 1.25).cbrt();
                for r17 in a.iter() {
                    let mut u19: f64 = r17 * u15;
                }
            }
        }
    }
    a[(n + 0) % 3]
}


#[differentiable]
fn program_2(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 1..=1 {
        let mut v2: usize = (i1 + 2) % 4;
    }
    for r3 in &a {
        let mut u5: f64 = r3 * (y * y + 0.5).powf(y.tanh());
        for r6 in a {
            let mut u8: f64 = r6 * (a[(n + 2) % 3] * u5);
            let mut v9: [f64; 3] = [(if (n + 0) % 3 == 1 { u8 } else { k }); 3];
            let v10: f64;
            if (u5 <= (((n % 5) as f64)).powi(0)) || ((u5 + a[(n + 1) % 3]) >= y) { v10 = 1.11_f64; } else { v10 = ((if n % 3 == 0 { u8 } else { a[n % 3] }) / (1.5 + u5 * u5)); }
            let u11: f64 = 0.39_f64;
            let t12 = [0.34_f64, 0.11_f64];
        }
    }
    let u13: f64 = (if (n > 2) || ((-1.68_f64) < a[n % 3]) { ((a[(n + 2) % 3] + y) - 0.20_f64) } else { (y).mul_add(0.5, a[(n + 0) % 3]) });
    'l16: for r14 in a.iter().skip(1) {
        let mut u17: f64 = r14 * (k).sin().exp();
    }
    u13
}


#[differentiable]
fn program_3(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 2) % 3];
    let u2: f64 = (if ((u1 * 0.99_f64) > u1) || ((u1 / (1.5 + u1 * u1)) > (k - x)) { u1 } else { (-(if (-0.65_f64) < (u1 * y) { y } else { y })) });
    u1 = (((u2 / (1.5 + 1.57_f64 * 1.57_f64)) + (u1).max(1.50_f64)) * ((((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln() + (u1 - k)));
    u1 = (((u2 - y) * (a[n % 3]).min(a[n % 3]))).min((a[n % 3] - (match n % 3 { 0 => u2, 1 | 2 => u2, _ => u1 })));
    for i3 in 0..4 {
    }
    y
}


#[differentiable]
fn program_4(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((a[(n + 2) % 3] + 0.95_f64) * (a[(n + 2) % 3] + 0.95_f64) + 0.5).powf((y / (1.5 + 1.30_f64 * 1.30_f64)).tanh()), ((1.86_f64 * y)).powi(3)];
    let mut v2: f64 = ((n % 5) as f64) + 1.35_f64;
    (((v1[n % 2] * v1[(n + 0) % 2])).tanh() * (if (n > 2) || ((0.12_f64 * 0.12_f64 + 0.5).powf(v1[(n + 1) % 2].tanh()) < y) { (y).sin().exp() } else { (y * a[n % 3]) }))
}


#[differentiable]
fn program_5(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let mut u2: f64 = (a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf(((if (n + 0) % 3 < 0 { 0.82_f64 } else { u1 }) + (u1 - u1)).tanh());
    for (r4, r3) in a.iter().enumerate() {
        let mut u5: f64 = r3 * (y + 1.61_f64);
        u1 = (((a[2] * k) + (1.11_f64).mul_add(0.5, a[r4 % 3]))).powi(3);
        let t6 = [1.74_f64, 0.88_f64];
        let u1: f64 = (if (u5 < 0.38_f64) && (2 != 1) { (u1 + (u2 * u2)) } else { 0.51_f64 });
        if (r4 % 3 != 2) && (u5 > (0.18_f64 + u1)) { return x; }
    }
    let mut u9: f64 = { let b8 = (a[(n + 0) % 3]).sin().exp(); b8 * ({ let b7 = u2; b7 * 1.40_f64 + b7 } * { let b7 = u2; b7 * 1.40_f64 + b7 } + 0.5).powf((u1 * u2).tanh()) + b8 };
    let mut u2: bool = ((a[n % 3]).mul_add(0.5, u9) <= (a[n % 3]).sin().exp()) || (n > 0);
    u1 = (((-k) - (u1 * u1 + 0.5).powf(y.tanh())) / (1.5 + ((1.57_f64 + ((n % 5) as f64)) + u1) * ((1.57_f64 + ((n % 5) as f64)) + u1)));
    for i10 in (0..n).rev() {
    }
    y
}


#[differentiable]
fn program_6(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u2: f64 = ({ let b1 = (k).powi(3); b1 * y + b1 } * { let b1 = (k).powi(3); b1 * y + b1 } + 0.5).powf(y.tanh());
    for r3 in a.iter() {
        let mut u5: f64 = r3 * (y).powi(1);
        let u6: f64 = y;
    }
    let mut u2: usize = (n + 0) % 4;
    let mut u8: f64 = (match u2 % 3 { 0 => x, 1 | 2 => { let b7 = (match u2 % 3 { 0 => a[0], 1 | 2 => x, _ => x }); b7 * (((n % 5) as f64)).powi(2) + b7 }, _ => ((y * y + 1.25).ln_1p() - (if x >= y { x } else { a[1] })) });
    for r9 in a.iter().skip(1) {
        let mut u11: f64 = r9 * y;
        std::mem::swap(&mut u8, &mut u11);
        u11 = (u8 * (a[(u2 + 2) % 3]).sin().exp());
        u8 -= y;
    }
    'l14: for r12 in a.iter().rev() {
        let mut u15: f64 = r12 * (y).powi(2);
        let u15: f64 = (((y - u15) * 0.65_f64)).mul_add(0.5, a[u2 % 3]);
        if (1.51_f64 * 1.31_f64) <= (a[0] - u15) {
            if (a[0] - y) >= u8 { u8 += y; continue; }
        } else if x >= (u15 - k) {
        } else {
        }
    }
    y
}


#[differentiable]
fn program_7(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v2: f64 = loop {
        w1 += 1;
        if w1 >= 2 { break (-(if (if n > 1 { y } else { y }) > 0.85_f64 { y } else { k })); }
        let mut u3: f64 = a[1];
    };
    for i4 in 0..n {
        let mut v5: [f64; 3] = [k, (-(x * x + 1.25).ln()), (0.80_f64 - (v2).mul_add(0.5, v2))];
        let mut u6: f64 = (y * x);
    }
    let mut w7: usize = 0;
    'l8: while w7 < 3 {
        w7 += 1;
        let mut u9: f64 = ((1.41_f64).powi(1) * (1.41_f64).powi(1) + 1.25).ln();
        if !(n > 2) {
            if y < u9 {
                let mut u10: f64 = (-((((w7 % 5) as f64)).powi(2) + a[w7 % 3]));
            }
            for i11 in (0..7).step_by(3) {
                let mut v12: [f64; 3] = [u9, (match 0 { 0 => (if n > 2 { u9 } else { a[i11 % 3] }), 1 | 2 => a[i11 % 3], _ => u9 }), 1.47_f64];
                let mut w13: usize = 0;
                while w13 < 3 && ((a[i11 % 3] * a[w7 % 3]) < (a[w7 % 3]).sin().exp()) {
                    w13 += 1;
                }
            }
        } else {
        }
    }
    0.90_f64
}


#[differentiable]
fn program_8(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (1.19_f64 * a[n % 3]);
    let mut u2: f64 = (if (n > 2) && (n > 0) { (a[n % 3] * a[n % 3] + 0.5).powf(u1.tanh()) } else { y });
    (u1 + { let b3 = (y).mul_add(0.5, a[n % 3]); b3 * (1.85_f64 * k) + b3 })
}


#[differentiable]
fn program_9(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.96_f64, 1.13_f64, 1.71_f64, 0.79_f64];
    let mut v2: usize = 1;
    let mut u3: f64 = ((if ((v2 + 0) % 3 > 1) && (n > 2) { (x + 1.42_f64) } else { (y * y + 0.5).powf(x.tanh()) }) + (y * (a[(v2 + 0) % 3] + y)));
    for i4 in 1..=3 {
        let mut u5: f64 = (((a[v2 % 3] * y)).powi(0)).mul_add(0.5, 0.91_f64);
    }
    let mut u6: f64 = 1.73_f64;
    let mut w7: usize = 0;
    loop {
        w7 += 1;
        let c10 = |p9: f64| (a[1] * a[1] + 1.25).sqrt();
        let mut y: f64 = a[v2 % 3];
        let u3: f64 = (((a[w7 % 3]).sin()).powi(3) * ((a[w7 % 3]).sin()).powi(3) + 0.5).powf(((a[w7 % 3] * a[(v2 + 1) % 3]) + (((w7 % 5) as f64) * ((w7 % 5) as f64) + 1.25).sqrt()).tanh());
        if w7 >= 2 { break; }
    }
    let u12: f64 = (a[w7 % 3] + { let b11 = (u6 * a[w7 % 3]); b11 * (-u6) + b11 });
    let v2: f64 = (({ let b13 = u3; b13 * u3 + b13 } - (x + u3)) + 0.66_f64);
    let mut v14: usize = (w7 + 1) % 4;
    (u12).max(x)
}


#[differentiable]
fn program_10(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 {
        w1 += 1;
        for r3 in a.iter().skip(1) {
            let mut u5: f64 = r3 * (if (a[n % 3] * y) < y { 0.62_f64 } else { y });
            let mut u7: f64 = ({ let b6 = (1.41_f64 * 1.41_f64 + 1.25).sqrt(); b6 * 0.66_f64 + b6 } - 0.60_f64);
            if n > 2 { break 'l2; }
            for r8 in a {
                let mut u10: f64 = r8 * { let b11 = y; b11 * 0.25_f64 + b11 };
                if n > 0 {
                    let u13: f64 = ({ let b12 = (u7 * u7 + 1.25).ln_1p(); b12 * (x * x + 0.5).powf(u7.tanh()) + b12 }).tanh();
                }
            }
        }
    }
    (((0.53_f64).mul_add(0.5, y)).sin().exp() * ((0.53_f64).mul_add(0.5, y)).sin().exp() + 0.5).powf(((y / (1.5 + ((w1 % 5) as f64) * ((w1 % 5) as f64))) + x).tanh())
}


#[differentiable]
fn program_11(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 && (n > 2) {
        w1 += 1;
        if !((x).mul_add(0.5, 1.04_f64) >= (k / (1.5 + y * y))) {
            let mut v2: [f64; 2] = [(y - (a[w1 % 3] * a[w1 % 3] + 0.5).powf(((n % 5) as f64).tanh())), ((y * 0.22_f64) + y)];
            let (mut v2, mut v3): (f64, f64) = (y, ((if (n > 2) || ((1.18_f64 + 0.18_f64) < (0.27_f64 * 1.86_f64)) { v2[w1 % 2] } else { x }) - (if n > 2 { y } else { a[w1 % 3] })));
            let u4: f64 = ((v2 - (a[2]).mul_add(0.5, y)) / (1.5 + (v3 * v2) * (v3 * v2)));
        } else {
            'l5: for i6 in 0..n {
            }
        }
    }
    (-((x * x + 1.25).ln_1p() * (x * x + 1.25).ln_1p() + 0.5).powf(y.tanh()))
}


#[differentiable]
fn program_12(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * (-y);
        let mut u4: f64 = r2 * (-y);
        let mut u4: usize = 3;
        let t5 = [1.33_f64, 1.46_f64, 0.24_f64, 1.83_f64];
        let mut u4: [f64; 3] = [(-u3); 3];
    }
    y
}


#[differentiable]
fn program_13(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if ((match n % 3 { 0 => a[1], 1 | 2 => y, _ => a[(n + 0) % 3] }) > { let b1 = x; b1 * y + b1 }) && ((y).tanh() <= (y + x)) { return (if !((0.84_f64 + y) > (a[n % 3]).min(a[(n + 0) % 3])) { (a[n % 3] * a[n % 3] + 0.5).powf(a[1].tanh()) } else { a[n % 3] }); }
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        if w2 >= 2 { break ((y * 0.79_f64)).powi(1); }
        let u6: f64 = { let b5 = { let b4 = (y).powi(3); b4 * a[w2 % 3] + b4 }; b5 * (y - ((w2 % 5) as f64)) + b5 };
    };
    a[(w2 + 2) % 3]
}


#[differentiable]
fn program_14(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (-x) <= (if (n > 2) || (1.11_f64 >= (k * k + 0.5).powf(((n % 5) as f64).tanh())) { k } else { y }) {
        for (r1, r2) in a.iter().zip(&a) {
            let mut u3: f64 = r1 * { let b4 = y; b4 * y + b4 };
            let mut u5: f64 = r2 * (u3 / (1.5 + u3 * u3));
            let mut v6: usize = 3;
            let v7: f64;
            if 2 < 2 { v7 = ((1.01_f64 + 0.43_f64) * (k).max(0.53_f64)); } else { v7 = 1.99_f64; }
        }
        if (n > 2) && (y <= k) {
            let c9 = |p8: f64| p8;
        } else {
        }
    } else {
    }
    (((a[(n + 1) % 3]).mul_add(0.5, y) + (a[n % 3] * a[n % 3] + 1.25).ln()) * ((a[(n + 1) % 3]).mul_add(0.5, y) + (a[n % 3] * a[n % 3] + 1.25).ln()) + 1.25).ln()
}


#[differentiable]
fn program_15(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y * y + 1.25).ln() - (a[0] + a[n % 3])) - (if n > 2 { (match 1 { 0 => k, 1 | 2 => x, _ => a[n % 3] }) } else { (y / (1.5 + a[1] * a[1])) }));
    let mut v2: [f64; 4] = [y; 4];
    let mut w3: usize = 0;
    let v4: f64 = loop {
        w3 += 1;
        if w3 >= 1 { break ((0.12_f64 - y) + (match w3 % 3 { 0 => x, 1 | 2 => k, _ => 1.25_f64 })); }
        let mut v5: (f64, f64) = (u1, (if n > 2 { u1 } else { (a[n % 3] - 1.46_f64) }));
        let t6 = [1.55_f64, 0.79_f64, 0.56_f64, 0.25_f64];
        let mut u7: f64 = u1;
    };
    u1 += ((k).tanh() + v4);
    u1 += a[(w3 + 0) % 3];
    let u10: f64 = { let b9 = ((y).mul_add(0.5, u1) * (v2[(w3 + 2) % 4]).mul_add(0.5, u1)); b9 * { let b8 = (0.70_f64 * 0.62_f64); b8 * u1 + b8 } + b9 };
    (((v2[(w3 + 1) % 4]).sin().exp() * (u10 * u10 + 0.5).powf(a[w3 % 3].tanh())) * (u10 * (u10 - u10)))
}


#[differentiable]
fn program_16(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..2 {
        if (n > 2) || (n > 2) {
            let mut y: f64 = (if x >= (y).powi(2) { (1.29_f64 - (x * x + 1.25).sqrt()) } else { ((if ((x).powi(3) <= y) && ((if (1.24_f64 / (1.5 + a[n % 3] * a[n % 3])) >= y { y } else { a[2] }) < (x - 0.32_f64)) { a[(i2 + 1) % 3] } else { x }) * (y * y)) });
        }
    }
    ((if n > 2 { y } else { (0.13_f64 + a[2]) }) - ((y).sin().exp() / (1.5 + (((n % 5) as f64) + 1.33_f64) * (((n % 5) as f64) + 1.33_f64))))
}


#[differentiable]
fn program_17(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().skip(1) {
        let mut u3: f64 = r1 * (y).mul_add(0.5, a[1]);
        let mut x: f64 = u3;
        let mut u4: f64 = (x / (1.5 + ((x + x) * (u3 + u3)) * ((x + x) * (u3 + u3))));
    }
    for i5 in (0..n).rev() {
    }
    x
}


#[differentiable]
fn program_18(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n > 0) {
        let mut w1: usize = 0;
        while w1 < 1 {
            w1 += 1;
            let mut u2: f64 = (((k * x) * (k * x) + 1.25).sqrt() + (x).powi(3));
        }
        let mut v3: usize = (w1 + 0) % 4;
        for (r4, r5) in a.iter().zip(&a) {
            let mut u6: f64 = r4 * (a[2]).min(y);
            let mut u7: f64 = r5 * (1.64_f64 + u6);
        }
    } else if 2 < 0 {
    }
    { let b8 = ((if (n % 3 < 1) && (0 == 2) { x } else { k }) - (a[n % 3]).sin().exp()); b8 * ((y * y + 1.25).ln() + (if n > 2 { y } else { y })) + b8 }
}


#[differentiable]
fn program_19(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 4 {
        w1 += 1;
        let mut v3: bool = n > 0;
        'l6: for (r5, r4) in a.iter().enumerate() {
            let mut u7: f64 = r4 * (if ({ let b8 = x; b8 * y + b8 } >= ((w1 % 5) as f64)) && (y > (y * ((r5 % 5) as f64))) { y } else { x });
            for r9 in &a {
                let mut u11: f64 = r9 * (-u7);
            }
        }
    }
    y
}


#[differentiable]
fn program_20(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (a[0] + (y * 0.87_f64));
    u1 /= 1.5 + a[n % 3] * a[n % 3];
    let mut u2: f64 = (((a[(n + 2) % 3] - 1.56_f64)).atan() + y);
    if n > 3 { return ((u1 * a[n % 3])).hypot((1.69_f64).cos()); }
    u2 += 0.57_f64;
    let mut w3: usize = 0;
    loop {
        w3 += 1;
        let mut u4: f64 = (((u1 - a[w3 % 3]) - u1) / (1.5 + a[0] * a[0]));
        if w3 >= 2 { break; }
    }
    (({ let b5 = a[0]; b5 * a[w3 % 3] + b5 }).min(u1) + ((u2 * u1) + (u2 - y)))
}


#[differentiable]
fn program_21(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u4: f64 = { let b3 = (-y); b3 * ({ let b1 = a[(n + 2) % 3]; b1 * y + b1 } * { let b2 = a[n % 3]; b2 * x + b2 }) + b3 };
    if n > 2 {
    } else {
    }
    1.15_f64
}


#[differentiable]
fn program_22(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((a[n % 3]).sin().exp() / (1.5 + y * y)), (x).mul_add(0.5, 0.77_f64)];
    if (-y) >= (v1[0] * 1.80_f64) { return (match 2 { 0 => (v1[n % 2]).mul_add(0.5, 0.72_f64), 1 | 2 => 1.04_f64, _ => (x / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) }); }
    let mut w2: usize = 0;
    loop {
        w2 += 1;
        'l3: for i4 in 1..=1 {
            let mut v5: bool = (a[0] + 0.70_f64) > (y).sin().exp();
            for r6 in v1.iter().skip(1) {
                let mut u8: f64 = r6 * 0.51_f64;
                if (n > 0) || ((-0.39_f64) >= u8) { continue 'l3; }
                if n > 1 { break; }
                u8 = ((a[1] * (y * u8))).abs();
                let mut v9: f64 = 0.20_f64 + ((w2 % 5) as f64);
            }
        }
        if w2 >= 3 { break; }
    }
    if (a[(w2 + 0) % 3] + y) > (y - y) {
        let c12 = |p10: f64, p11: f64| 1.79_f64;
    }
    (((y - x) + y)).sin().exp()
}


#[differentiable]
fn program_23(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().skip(1) {
        let mut u3: f64 = r1 * (x).powi(3);
        for r4 in a.iter().rev() {
            let mut u6: f64 = r4 * 0.24_f64;
        }
    }
    (({ let b7 = 0.32_f64; b7 * y + b7 } - (if (n + 0) % 3 > 1 { y } else { y })) + (y).powi(2))
}


#[differentiable]
fn program_24(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n + 0) % 3 > 0 { return ((y + y) * (a[n % 3] + a[n % 3])); }
    let t1 = [1.57_f64, 1.35_f64, 1.82_f64];
    (((a[n % 3]).mul_add(0.5, a[0]) + (-1.16_f64))).tanh()
}


#[differentiable]
fn program_25(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n % 3 == 2) {
        for i1 in 0..4 {
            let mut u2: f64 = (if 1 == 2 { 1.03_f64 } else { ((y * y + 0.5).powf(k.tanh()) + (a[i1 % 3] - 1.04_f64)) });
            let v3: f64;
            if x > (if (i1 + 2) % 3 < 1 { y } else { y }) { v3 = (a[(i1 + 0) % 3] + 0.20_f64); } else { v3 = ((u2).tanh() * (if n > 2 { y } else { 0.45_f64 })); }
        }
        let c5 = |p4: f64| ((a[n % 3]).mul_add(0.5, y) * y);
    }
    let mut u7: f64 = { let b6 = ((1.22_f64 + y)).mul_add(0.5, 1.36_f64); b6 * ((-y) * (-y) + 0.5).powf((y - 1.47_f64).tanh()) + b6 };
    let (mut v8, mut v9): (f64, f64) = (((u7 - u7)).hypot(a[0]), 0.55_f64);
    if !(2 == 1) {
        let mut v10: bool = n > 3;
    }
    ((n % 5) as f64)
}


#[differentiable]
fn program_26(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((match 2 { 0 => (-y), 1 | 2 => (x - 1.38_f64), _ => y }) - ((match 0 { 0 => a[(n + 1) % 3], 1 | 2 => x, _ => y }) / (1.5 + (y * y) * (y * y))));
    let mut w2: usize = 0;
    loop {
        w2 += 1;
        if w2 >= 3 { break; }
        u1 = ((w2 % 5) as f64);
        let mut t4 = [0.34_f64, 0.81_f64];
        t4[1] = k;
    }
    let u5: f64 = (u1 / (1.5 + ((u1 * u1 + 0.5).powf(x.tanh()) * (u1 * u1 + 0.5).powf(x.tanh()) + 0.5).powf((match (w2 + 2) % 3 { 0 => k, 1 | 2 => u1, _ => u1 }).tanh()) * ((u1 * u1 + 0.5).powf(x.tanh()) * (u1 * u1 + 0.5).powf(x.tanh()) + 0.5).powf((match (w2 + 2) % 3 { 0 => k, 1 | 2 => u1, _ => u1 }).tanh())));
    for (r6, r7) in a.iter().zip(&a) {
        let mut u8: f64 = r6 * (u1 * u5);
        let mut u9: f64 = r7 * (-u8);
    }
    ((if n > 2 { 1.10_f64 } else { (u5 + 0.48_f64) }) - ((1.72_f64 * 1.72_f64 + 0.5).powf(y.tanh())).hypot((0.38_f64 * ((n % 5) as f64))))
}


#[differentiable]
fn program_27(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (k * k + 0.5).powf(((x * x + 0.5).powf(y.tanh()) * (x * x + 0.5).powf(y.tanh()) + 1.25).recip().tanh());
    if y <= (x + u1) {
        u1 -= u1;
        if (a[1]).sin() > (y * y) {
            let v2: f64;
            if (u1 < (0.83_f64 + y)) && ((n + 2) % 3 != 2) { v2 = a[(n + 2) % 3]; } else { v2 = ((u1 * u1 + 0.5).powf(((n % 5) as f64).tanh()) - a[n % 3]); }
            u1 = (u1).mul_add(0.5, v2);
            let mut w3: usize = 0;
            while w3 < 1 {
                w3 += 1;
            }
        } else if n > 2 {
        }
    } else {
    }
    (if n > 3 { (0.11_f64 + (k * u1)) } else { y })
}


#[differentiable]
fn program_28(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((k + (a[n % 3]).max(y))).sin().exp();
    let mut v2: bool = n % 3 < 0;
    let mut v3: usize = 1;
    k
}


#[differentiable]
fn program_29(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter() {
        let mut u4: f64 = r1 * (if ((x * 0.62_f64) >= y) && (n > 2) { a[n % 3] } else { a[2] });
        for i5 in 0..n {
            let t6 = [0.22_f64, 0.78_f64, 0.66_f64];
        }
        u4 = (((u4).min(k) * (u4).min(k) + 1.25).ln_1p() + (u4 - (k + y)));
        let mut u8: f64 = (if (1.99_f64 * x) > { let b7 = 1.65_f64; b7 * ((n % 5) as f64) + b7 } { ((if !((if (u4 / (1.5 + u4 * u4)) < (a[0] + k) { 1.44_f64 } else { ((n % 5) as f64) }) >= (u4).min(x)) { a[(n + 0) % 3] } else { a[(n + 1) % 3] }) * a[n % 3]) } else { (u4 * (match n % 3 { 0 => x, 1 | 2 => a[n % 3], _ => u4 })) });
        let mut u9: f64 = (y * ((u4).sin().exp() + (1.21_f64).mul_add(0.5, 1.07_f64)));
    }
    let mut t10 = [1.63_f64, 0.81_f64, 1.71_f64, 0.74_f64];
    t10[2] = 1.32_f64;
    let mut w11: usize = 0;
    while w11 < 4 && ((a[(n + 1) % 3] - a[n % 3]) > (if ((k * y) < (if a[0] >= a[n % 3] { y } else { a[(n + 0) % 3] })) && ((match (n + 2) % 3 { 0 => 0.21_f64, 1 | 2 => a[(n + 1) % 3], _ => 0.33_f64 }) < (y).sin().exp()) { ((n % 5) as f64) } else { y })) {
        w11 += 1;
        let t12 = [1.52_f64, 0.26_f64];
    }
    let u13: f64 = a[2];
    if ({ let b14 = a[(w11 + 0) % 3]; b14 * a[(w11 + 2) % 3] + b14 } < (y * y + 1.25).recip()) && ((u13).powi(1) >= (u13 + y)) {
        let mut v15: usize = n % 4;
    } else {
    }
    (((u13).sin() + (y * y + 1.25).sqrt()) * ((y).mul_add(0.5, y)).mul_add(0.5, a[0]))
}


#[differentiable]
fn program_30(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a {
        let mut u3: f64 = r1 * 1.61_f64;
        'l4: for i5 in 1..=1 {
            let mut u3: f64 = (-{ let b7 = { let b6 = a[i5 % 3]; b6 * y + b6 }; b7 * (y + a[i5 % 3]) + b7 });
            let v8: f64;
            if (if (i5 % 3 > 0) && ((u3 - u3) > (0.74_f64 + a[n % 3])) { ((i5 % 5) as f64) } else { a[(i5 + 0) % 3] }) < (u3).sin() { v8 = ((1.78_f64 * 1.78_f64 + 0.5).powf(u3.tanh())).sin().exp(); } else { v8 = y; }
            u3 = ((k).mul_add(0.5, a[i5 % 3]) + ((v8 * v8) + (if (if (a[2]).mul_add(0.5, u3) < 0.74_f64 { 0.20_f64 } else { y }) <= x { y } else { y })));
        }
    }
    for (r10, r9) in a.iter().enumerate() {
        let mut u11: f64 = r9 * (y).mul_add(0.5, x);
        u11 = (((n % 5) as f64)).mul_add(0.5, 1.22_f64);
        u11 = (((1.08_f64 + 0.32_f64) * (1.11_f64 + y)) + (u11 - a[r10 % 3]));
    }
    let mut v12: [f64; 2] = [((a[n % 3] + a[2])).tanh(), (if n > 2 { (y - a[(n + 0) % 3]) } else { (x + y) })];
    let mut u14: f64 = ((match n % 3 { 0 => (v12[(n + 0) % 2] * v12[(n + 0) % 2] + 0.5).powf(y.tanh()), 1 | 2 => (x + 1.67_f64), _ => (if n > 0 { v12[(n + 1) % 2] } else { a[n % 3] }) }) * { let b13 = y; b13 * y + b13 });
    u14 = (x * ({ let b15 = y; b15 * a[2] + b15 }).mul_add(0.5, v12[1]));
    let mut w16: usize = 0;
    'l17: loop {
        w16 += 1;
        let mut w18: usize = 0;
        'l19: while w18 < 3 && (n % 3 != 1) {
            w18 += 1;
        }
        if w16 >= 4 { break; }
    }
    1.73_f64
}


#[differentiable]
fn program_31(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 0) && ((if n > 2 { ((n % 5) as f64) } else { y }) < (y).hypot(y)) { return (x).tanh(); }
    if (y).sin() < (x / (1.5 + a[n % 3] * a[n % 3])) {
        for r1 in a.iter().skip(1) {
            let mut u3: f64 = r1 * y;
            let u4: f64 = a[(n + 2) % 3];
            let mut u5: f64 = ((u3).sin().exp() - (a[2] * u4));
            u5 *= (((y * u5) * k)).sin();
            u3 = (((u3 * u3 + 1.25).sqrt() + (if n > 2 { u4 } else { 0.51_f64 })) + (1.37_f64 * 0.66_f64));
        }
        let c8 = |p6: f64, p7: f64| (0.82_f64).mul_add(0.5, p7);
    } else if (y + a[n % 3]) > (x / (1.5 + a[n % 3] * a[n % 3])) {
        'l9: for i10 in 0..1 {
            let mut u11: f64 = ((match n % 3 { 0 => (if n > 2 { y } else { a[(n + 1) % 3] }), 1 | 2 => a[2], _ => (-0.77_f64) })).sin().exp();
        }
        let mut u12: f64 = 1.68_f64;
    } else {
    }
    (((a[2] / (1.5 + y * y)) - (y - a[1])) * ((y).sin().exp() * (y).sin().exp() + 1.25).cbrt())
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
        if !((v5[0] + 0.31_f64) < (0.96_f64 + 1.29_f64)) { return ((y + y) / (1.5 + a[n % 3] * a[n % 3])); }
    }
    v5[n % 4] += ((k).hypot(y) * (v5[0] * v5[0] + 0.5).powf(v5[w1 % 4].tanh()));
    let (mut v5, mut v7): (f64, f64) = (y, y);
    (((a[n % 3] + ((w1 % 5) as f64)) * (match w6 % 3 { 0 => v5, 1 | 2 => k, _ => 0.54_f64 })) + ((v7 * 0.50_f64)).sin().exp())
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
    ((x + (y * x))).sin().exp()
}


#[differentiable]
fn program_34(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y).sin().exp();
    if n > 2 {
        let mut v2: [f64; 3] = [a[n % 3]; 3];
        v2[n % 3] = (((y).mul_add(0.5, k) - { let b3 = u1; b3 * a[2] + b3 })).powi(3);
    } else {
        let mut v4: bool = (y).powi(1) <= (match 1 { 0 => x, 1 | 2 => 0.96_f64, _ => u1 });
    }
    u1 = (((n % 5) as f64) - ({ let b5 = ((n % 5) as f64); b5 * ((n % 5) as f64) + b5 } * { let b5 = ((n % 5) as f64); b5 * ((n % 5) as f64) + b5 } + 1.25).recip());
    let u1: f64 = ((match 0 { 0 => 1.11_f64, 1 | 2 => (u1 + y), _ => a[1] }) * (match 0 { 0 => 1.11_f64, 1 | 2 => (u1 + y), _ => a[1] }) + 1.25).ln_1p();
    (((((n % 5) as f64) * ((n % 5) as f64)) * (((n % 5) as f64) * ((n % 5) as f64)) + 0.5).powf((a[n % 3] * y).tanh()) + { let b6 = (if 2 < 0 { y } else { ((n % 5) as f64) }); b6 * (a[(n + 2) % 3] - a[n % 3]) + b6 })
}


#[differentiable]
fn program_35(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.75_f64, 0.25_f64];
    let v2: f64;
    if !(n > 3) { v2 = ((0.28_f64 * 0.28_f64 + 1.25).ln()).tanh(); } else { v2 = ((a[(n + 2) % 3] + 1.06_f64) / (1.5 + 1.53_f64 * 1.53_f64)); }
    let mut u3: f64 = 0.61_f64;
    if (-((n % 5) as f64)) <= { let b4 = v2; b4 * a[1] + b4 } {
        u3 = v2;
    }
    let t5 = [1.94_f64, 0.38_f64, 1.18_f64];
    let mut v6: usize = n % 4;
    u3 = ((a[2] + (u3).powi(2)) * (if n > 2 { (a[v6 % 3] / (1.5 + a[n % 3] * a[n % 3])) } else { a[v6 % 3] }));
    for i7 in 0..2 {
        let mut w8: usize = 0;
        while w8 < 4 && (n > 3) {
            w8 += 1;
            let (mut v9, mut v10): (f64, f64) = (((a[n % 3] * y) * (0.88_f64).abs()), ((1.43_f64 * 1.43_f64 + 0.5).powf(y.tanh())).sin().exp());
            for i11 in 0..n {
            }
        }
    }
    ((match 2 { 0 => 0.46_f64, 1 | 2 => (v2).mul_add(0.5, k), _ => (v2).powi(0) }) - ((-1.20_f64)).abs())
}


#[differentiable]
fn program_36(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = y;
    let (mut v1, mut v2): (f64, f64) = (x, ((x).tanh() + k));
    (((if ((0.97_f64 / (1.5 + v2 * v2)) > (v2 * v2)) || (n > 1) { v2 } else { 0.76_f64 })).sin().exp() - ((0.93_f64).powi(1)).powi(0))
}


#[differentiable]
fn program_37(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * 1.36_f64;
    for r2 in a.iter().skip(1) {
        let mut u4: f64 = r2 * (y * y + 1.25).cbrt();
        'l5: for i6 in (0..7).step_by(3) {
            let mut u7: f64 = (0.19_f64 / (1.5 + u4 * u4));
            std::mem::swap(&mut u4, &mut u7);
        }
    }
    let u8: f64 = a[(n + 1) % 3];
    'l11: for r9 in a {
        let mut u12: f64 = r9 * 0.41_f64;
        let u13: f64 = (((0.28_f64).powi(0)).sin().exp() + v1);
        for r14 in a.iter() {
            let mut u16: f64 = r14 * (1.65_f64 * 1.15_f64);
            let mut v17: bool = n > 2;
            u12 = ({ let b18 = (-a[n % 3]); b18 * u12 + b18 } / (1.5 + ((a[n % 3]).powi(3)).mul_add(0.5, y) * ((a[n % 3]).powi(3)).mul_add(0.5, y)));
        }
    }
    1.27_f64
}


#[differentiable]
fn program_38(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if n % 3 == 0 { v1 = y; } else { v1 = y; }
    if n > 1 { return a[(n + 2) % 3]; }
    let mut w2: usize = 0;
    while w2 < 4 && (n % 3 == 1) {
        w2 += 1;
        if (n > 1) || ((y * a[w2 % 3]) <= (v1 + 0.42_f64)) { return y; }
        let mut u3: f64 = v1;
        for r4 in &a {
            let mut u6: f64 = r4 * u3;
        }
    }
    ((y + (a[w2 % 3] / (1.5 + a[1] * a[1]))) * (match w2 % 3 { 0 => (a[1] * 0.36_f64), 1 | 2 => ((n % 5) as f64), _ => (a[n % 3] * a[n % 3] + 0.5).powf(a[w2 % 3].tanh()) }))
}


#[differentiable]
fn program_39(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y + a[n % 3]) + (a[(n + 2) % 3] - y)) * ((y + a[n % 3]) + (a[(n + 2) % 3] - y)) + 1.25).recip();
    u1 = 0.60_f64;
    0.36_f64
}


#[differentiable]
fn program_40(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 1 && (0.25_f64 < (y + y)) {
        w1 += 1;
        'l5: for r3 in &a {
            let mut u6: f64 = r3 * (-k);
            'l7: for i8 in (0..7).step_by(3) {
                let mut u10: f64 = ((u6 - { let b9 = y; b9 * a[i8 % 3] + b9 }) * (u6 - { let b9 = y; b9 * a[i8 % 3] + b9 }) + 1.25).cbrt();
                for i11 in 1..=2 {
                    let mut u12: f64 = (y + 0.61_f64);
                    let u13: f64 = (u6 - u10);
                    let u15: f64 = (({ let b14 = a[(i11 + 1) % 3]; b14 * u10 + b14 } - u13) * u10);
                    u12 *= (((u6 / (1.5 + a[i8 % 3] * a[i8 % 3])) + (a[i11 % 3] * a[i11 % 3] + 0.5).powf(y.tanh()))).sin();
                }
                'l16: for i17 in 0..n {
                    let mut u18: f64 = a[i17 % 3];
                    u6 = ((match i17 % 3 { 0 => (if n > 2 { a[w1 % 3] } else { u6 }), 1 | 2 => (1.47_f64 - u10), _ => (u6 * 1.55_f64) })).atan();
                    let t19 = [0.52_f64, 0.59_f64, 1.74_f64];
                }
            }
        }
    }
    (a[w1 % 3] + (-(a[n % 3] + y)))
}


#[differentiable]
fn program_41(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter() {
        let mut u4: f64 = r1 * 0.68_f64;
        let mut v5: [f64; 2] = [((u4).mul_add(0.5, x) + (u4).powi(2)), ((0.21_f64 + x) * (0.21_f64 + x) + 1.25).sqrt()];
    }
    ((if n > 2 { 0.50_f64 } else { (y - y) })).mul_add(0.5, 1.75_f64)
}


#[differentiable]
fn program_42(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in (0..7).step_by(3) {
        if n > 1 { break; }
        let mut u3: f64 = (((-x) * (a[n % 3]).atan()) * ((-x) * (a[n % 3]).atan()) + 0.5).powf(((x * y) / (1.5 + (match n % 3 { 0 => 1.38_f64, 1 | 2 => 0.53_f64, _ => k }) * (match n % 3 { 0 => 1.38_f64, 1 | 2 => 0.53_f64, _ => k }))).tanh());
        u3 += ((if (n > 2) || (n > 1) { 1.82_f64 } else { a[i2 % 3] })).abs();
    }
    let (mut v4, mut v5): (f64, f64) = ((y + a[(n + 1) % 3]), ((y).powi(1)).min((if n > 2 { 1.39_f64 } else { y })));
    let mut v6: f64 = ((n % 5) as f64) + 0.71_f64;
    if n % 3 < 2 { return ((0.66_f64 + 1.61_f64) * (0.66_f64 + 1.61_f64) + 0.5).powf(a[n % 3].tanh()); }
    let c9 = |p7: f64, p8: f64| (if n > 2 { ((a[n % 3] + p8) + p7) } else { ((a[(n + 2) % 3] + k)).min((a[n % 3] + y)) });
    (1.10_f64 - (if (1.53_f64 - 0.12_f64) >= (if (n > 3) && (n > 3) { 1.61_f64 } else { v5 }) { (-v5) } else { (-a[n % 3]) }))
}


#[differentiable]
fn program_43(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((match 2 { 0 => y, 1 | 2 => y, _ => 1.97_f64 }) - (x / (1.5 + 1.52_f64 * 1.52_f64))) + ((-1.97_f64) * (y).atan()));
    let mut u2: f64 = u1;
    let v4: f64;
    if n > 3 { v4 = a[(n + 1) % 3]; } else { v4 = (y * { let b3 = 0.90_f64; b3 * y + b3 }); }
    if (a[0]).hypot(a[2]) < a[n % 3] {
    } else if (a[n % 3] + 0.15_f64) <= u1 {
    } else {
    }
    (((v4 / (1.5 + u1 * u1)) * (v4 / (1.5 + u1 * u1)) + 1.25).ln_1p() + ((if n > 2 { u1 } else { y }) - v4))
}


#[differentiable]
fn program_44(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-((y).min(y) * x));
    let u2: f64 = a[1];
    if 1 < 1 { return (-(u1 / (1.5 + a[(n + 1) % 3] * a[(n + 1) % 3]))); }
    let mut v3: [f64; 3] = [((n % 5) as f64), (match n % 3 { 0 => (((n % 5) as f64) * x), 1 | 2 => k, _ => (k / (1.5 + u2 * u2)) }), ((u1).mul_add(0.5, k) / (1.5 + a[1] * a[1]))];
    v3[(n + 0) % 3] *= (u2).sin();
    v3[1] = a[n % 3];
    v3[1] = u2;
    for i4 in 0..2 {
        if (u1 <= (0.64_f64).tanh()) && (n > 0) { continue; }
    }
    'l5: for i6 in 0..n {
        v3.swap(i6 % 3, n % 3);
    }
    ((a[n % 3] * (a[(n + 2) % 3] - y)) - u2)
}


#[differentiable]
fn program_45(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((((n % 5) as f64)).powi(3)).sin().exp() - ((1.46_f64 + 1.52_f64)).mul_add(0.5, ((n % 5) as f64)));
    let u2: f64 = (match n % 3 { 0 => 0.84_f64, 1 | 2 => k, _ => 1.75_f64 });
    let mut u3: f64 = ((match n % 3 { 0 => (a[(n + 0) % 3] * u2), 1 | 2 => u1, _ => (u2 * k) }) + ((u1).cos()).mul_add(0.5, u2));
    let mut u4: f64 = (((u2).min(x) + u3)).sin().exp();
    u4 += ((u2 * u4) / (1.5 + (u2).cos() * (u2).cos()));
    'l7: for (r6, r5) in a.iter().enumerate() {
        let mut u8: f64 = r5 * u4;
        let mut t9 = [0.92_f64, 1.62_f64];
        t9[1] = k;
    }
    u3 += u4;
    'l10: for i11 in 0..n {
        let mut v12: f64 = k * k;
        let c14 = |p13: f64| (a[(i11 + 0) % 3] * ((k).mul_add(0.5, p13) + (a[i11 % 3] * p13)));
        let mut w15: usize = 0;
        while w15 < 1 && (n > 3) {
            w15 += 1;
        }
    }
    (a[2] / (1.5 + (u3 * u3 + 1.25).recip() * (u3 * u3 + 1.25).recip()))
}


#[differentiable]
fn program_46(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y / (1.5 + y * y))).mul_add(0.5, y) / (1.5 + (if n % 3 < 2 { y } else { x }) * (if n % 3 < 2 { y } else { x })));
    for i2 in 1..=3 {
        let v3: f64;
        if n > 2 { v3 = x; } else { v3 = (1.65_f64).hypot((u1 + x)); }
        let mut u5: f64 = ((a[i2 % 3] - a[i2 % 3]) * (0.43_f64 - { let b4 = 1.09_f64; b4 * v3 + b4 }));
    }
    let u6: f64 = ((match n % 3 { 0 => (y).mul_add(0.5, a[n % 3]), 1 | 2 => a[(n + 1) % 3], _ => (u1).abs() })).powi(3);
    let c9 = |p7: f64, p8: f64| ((p8 + (1.31_f64 + a[(n + 0) % 3])) * 0.47_f64);
    let mut w10: usize = 0;
    while w10 < 2 && (y < k) {
        w10 += 1;
        let mut w11: usize = 0;
        'l12: while w11 < 3 {
            w11 += 1;
            let mut u1: f64 = u1;
            let mut w13: usize = 0;
            let v15: f64 = 'l14: loop {
                w13 += 1;
                u1 -= u6;
                let mut w16: usize = 0;
                while w16 < 3 && ((x).sin().exp() > u1) {
                    w16 += 1;
                    let mut u6: bool = w13 % 3 < 1;
                }
                if w13 >= 3 { break u1; }
            };
        }
    }
    (c9((u6 * u1), (((w10 % 5) as f64) + u6)) - ((a[w10 % 3] + u1) * (y - 1.36_f64)))
}


#[differentiable]
fn program_47(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * (x * x + 1.25).cbrt();
        let mut u4: f64 = r2 * u3;
        let mut v5: f64 = k + ((n % 5) as f64);
        let mut v6: [f64; 4] = [((0.27_f64).mul_add(0.5, a[2])).min((x).powi(1)), 0.85_f64, ((u4 * u4) + a[(n + 2) % 3]), k];
        let mut w7: usize = 0;
        'l8: loop {
            w7 += 1;
            'l10: for i11 in 0..n {
                (u3, u4) = (u4, (u3 * u3));
                'l14: for r12 in a.iter().rev() {
                    let mut u15: f64 = r12 * u3;
                    let v16: f64;
                    if (u4 * ((w7 % 5) as f64)) >= (a[(i11 + 1) % 3] * u4) { v16 = ((0.64_f64).powi(1) * (1.77_f64 - v5)); } else { v16 = 0.46_f64; }
                    let mut u17: f64 = (-(u3 / (1.5 + (0.18_f64).mul_add(0.5, v16) * (0.18_f64).mul_add(0.5, v16))));
                }
                for r18 in v6 {
                    let mut u20: f64 = r18 * { let b21 = v5; b21 * u4 + b21 };
                    let mut u22: f64 = a[w7 % 3];
                }
            }
            if w7 >= 1 { break; }
        }
    }
    (if !((y - y) <= y) { a[(n + 1) % 3] } else { ((y * y + 0.5).powf(0.15_f64.tanh()) - y) })
}


#[differentiable]
fn program_48(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = ((a[0] * y) > y) || (n > 3);
    let mut w2: usize = 0;
    while w2 < 3 && (n > 2) {
        w2 += 1;
        let u3: f64 = (((a[2] - y)).powi(1) * (match (w2 + 1) % 3 { 0 => (y).hypot(x), 1 | 2 => ((w2 % 5) as f64), _ => x }));
    }
    let mut w4: usize = 0;
    'l5: while w4 < 1 {
        w4 += 1;
        let u6: f64 = a[(w4 + 1) % 3];
    }
    y
}


#[differentiable]
fn program_49(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * 0.43_f64;
    if (n > 2) && (n > 2) {
        let u2: f64 = ((-1.25_f64) + 1.02_f64);
    } else {
        for i3 in 0..n {
            let v4: f64;
            if (n > 1) && (n > 0) { v4 = ((y).cos() * y); } else { v4 = 0.67_f64; }
        }
    }
    let mut u5: f64 = 0.81_f64;
    1.03_f64
}


#[differentiable]
fn program_50(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if n > 1 { y } else { (if (if (1.16_f64 / (1.5 + a[n % 3] * a[n % 3])) <= 1.21_f64 { y } else { y }) <= (0.80_f64 * x) { (1.83_f64 + a[n % 3]) } else { (1.59_f64).mul_add(0.5, k) }) });
    u1 = (((((n % 5) as f64) + k) - (a[n % 3] * a[n % 3] + 1.25).ln()) - (match n % 3 { 0 => (a[(n + 1) % 3]).powi(3), 1 | 2 => (y * u1), _ => (if (k).mul_add(0.5, a[n % 3]) > u1 { u1 } else { a[n % 3] }) }));
    u1 = (-((-a[(n + 0) % 3]) * ((n % 5) as f64)));
    for (r3, r2) in a.iter().enumerate() {
        let mut u4: f64 = r2 * u1;
        for (r6, r5) in a.iter().enumerate() {
            let mut u7: f64 = r5 * { let b8 = u1; b8 * a[1] + b8 };
            for r9 in a {
                let mut u11: f64 = r9 * u7;
            }
        }
    }
    { let b12 = ((u1 * u1) * (u1 + a[n % 3])); b12 * (match n % 3 { 0 => (x * 1.90_f64), 1 | 2 => (0.82_f64 * y), _ => u1 }) + b12 }
}


#[differentiable]
fn program_51(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((y * y + 0.5).powf(y.tanh()) * (y * y + 0.5).powf(y.tanh()) + 1.25).sqrt(); }
    let u1: f64 = 1.21_f64;
    for (r2, r3) in a.iter().zip(&a) {
        let mut u4: f64 = r2 * { let b5 = ((n % 5) as f64); b5 * k + b5 };
        let mut u6: f64 = r3 * u1;
        let u7: f64 = (u1 * ((x * y)).sin().exp());
        let u8: f64 = (a[(n + 0) % 3]).abs();
        let u10: f64 = (if y <= (u7).max(k) { { let b9 = (((n % 5) as f64) * u7); b9 * a[n % 3] + b9 } } else { ((1.13_f64 - u8) * 1.83_f64) });
    }
    let mut u11: f64 = x;
    for r12 in a.iter().skip(1) {
        let mut u14: f64 = r12 * (a[n % 3] - u11);
    }
    (0.78_f64 + ((x * a[(n + 2) % 3]) + (u1 + a[(n + 0) % 3])))
}


#[differentiable]
fn program_52(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((y * a[n % 3]) + a[(n + 0) % 3]);
    u1 = ((match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => (u1 / (1.5 + y * y)), _ => (1.17_f64).hypot(0.16_f64) }) * (y - y));
    for i2 in 0..1 {
        let mut w3: usize = 0;
        while w3 < 2 {
            w3 += 1;
        }
    }
    (y).powi(3)
}


#[differentiable]
fn program_53(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut v2: [f64; 3] = [y; 3];
    let mut v3: f64 = k + 0.63_f64;
    for (r5, r4) in a.iter().enumerate() {
        let mut u6: f64 = r4 * y;
        for r7 in &v2 {
            let mut u9: f64 = r7 * (1.17_f64 - a[n % 3]);
            let mut v10: usize = (n + 1) % 4;
            u1 = (((-v2[v10 % 3])).atan() + (u6 + (y * u6)));
            v10 += 1;
        }
    }
    ((1.22_f64 / (1.5 + 1.57_f64 * 1.57_f64)) * (1.22_f64 / (1.5 + 1.57_f64 * 1.57_f64)) + 0.5).powf(1.05_f64.tanh())
}


#[differentiable]
fn program_54(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (a[n % 3] - ((y).tanh() + (a[2] + ((n % 5) as f64))));
    let mut v2: usize = (n + 0) % 4;
    v2 += 1;
    let u3: f64 = (u1).tanh();
    let mut u4: f64 = u3;
    (u1 - (if n > 2 { k } else { a[v2 % 3] }))
}


#[differentiable]
fn program_55(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.34_f64, 0.14_f64, 0.22_f64];
    'l4: for r2 in t1 {
        let mut u5: f64 = r2 * (x - 1.25_f64);
        let mut v6: usize = 0;
    }
    y
}


#[differentiable]
fn program_56(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (((r2 % 5) as f64) - a[n % 3]);
        let mut v4: bool = 2 == 0;
    }
    (((x + y) - y)).min(a[2])
}


#[differentiable]
fn program_57(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = !(n % 3 < 1);
    let u2: f64 = ((y * 0.53_f64) - a[(n + 2) % 3]);
    'l3: for i4 in 0..n {
        for r5 in &a {
            let mut u7: f64 = r5 * (k * y);
            'l10: for r8 in a.iter().rev() {
                let mut u11: f64 = r8 * (x * a[2]);
            }
        }
    }
    ((y * (a[2] - y))).min(y)
}


#[differentiable]
fn program_58(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 4] = [(-(x + a[n % 3])), ((y * y + 1.25).ln_1p() + (-a[0])), ((-y) + (k / (1.5 + a[n % 3] * a[n % 3]))), { let b1 = (k * k + 1.25).recip(); b1 * (a[n % 3] * 1.27_f64) + b1 }];
    let u3: f64 = y;
    v2[(n + 2) % 4] += ((k * k + 0.5).powf(0.43_f64.tanh()) * u3);
    for i4 in 1..=1 {
        v2[(i4 + 1) % 4] += (if n > 2 { (1.61_f64 * 1.61_f64 + 1.25).ln_1p() } else { (k).powi(3) });
    }
    let mut v5: usize = (n + 2) % 4;
    let mut w6: usize = 0;
    while w6 < 3 {
        w6 += 1;
        let mut v7: f64 = k * 0.16_f64;
        v2.swap(2, 3);
    }
    if (a[2] - k) < (u3 + x) {
        let u8: f64 = a[v5 % 3];
    }
    (((1.44_f64 + y) - (if (n > 2) || ((u3 * u3 + 0.5).powf(y.tanh()) <= (y * a[w6 % 3])) { ((w6 % 5) as f64) } else { 1.89_f64 })) - (a[w6 % 3] / (1.5 + a[w6 % 3] * a[w6 % 3])))
}


#[differentiable]
fn program_59(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (1.30_f64 + a[(n + 2) % 3]);
    let mut v2: f64 = k + 0.29_f64;
    for r3 in a.iter().rev() {
        let mut u5: f64 = r3 * (u1 + a[n % 3]);
        u1 = (((0.45_f64).atan() - (u5 * 0.51_f64)) + ((u1 * u1 + 1.25).ln()).sin().exp());
        u5 = a[n % 3];
    }
    let mut w6: usize = 0;
    while w6 < 1 {
        w6 += 1;
        u1 *= (0.29_f64).sin();
        let mut y: f64 = (-1.69_f64);
        let mut t7 = [0.19_f64, 1.90_f64];
        t7[1] = ((w6 % 5) as f64);
    }
    a[1]
}


#[differentiable]
fn program_60(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.78_f64, 1.99_f64, 1.29_f64, 1.12_f64];
    let mut u2: f64 = a[(n + 1) % 3];
    u2 += (match n % 3 { 0 => 1.07_f64, 1 | 2 => (if (n % 3 == 1) || (n > 2) { a[n % 3] } else { x }), _ => (y + x) });
    for r3 in t1.iter().skip(1) {
        let mut u5: f64 = r3 * ((n % 5) as f64);
        u2 += (a[n % 3] - u2);
        u5 *= ((a[(n + 1) % 3] - (a[n % 3] + 1.11_f64))).sin();
    }
    for i6 in 1..=3 {
        u2 -= 1.40_f64;
        let mut u2: usize = 2;
        let mut u7: f64 = x;
    }
    u2 = u2;
    for (r9, r8) in t1.iter().enumerate() {
        let mut u10: f64 = r8 * (a[r9 % 3] * a[r9 % 3] + 0.5).powf(y.tanh());
    }
    (u2 - ((match n % 3 { 0 => 0.32_f64, 1 | 2 => u2, _ => k }) + u2))
}


#[differentiable]
fn program_61(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = 2 != 0;
    let x: f64 = (((a[n % 3] + a[(n + 2) % 3])).sin().exp() + (y).powi(3));
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        if w2 >= 1 { break (0.52_f64).sin(); }
        let mut w4: usize = 0;
        while w4 < 1 {
            w4 += 1;
            let c7 = |p5: f64, p6: f64| p6;
            if (1 < 2) && (v1) {
                for r8 in &a {
                    let mut u10: f64 = r8 * (a[(w4 + 2) % 3] * k);
                    let u11: f64 = (if 2 > 0 { ((x * u10)).hypot((x).abs()) } else { x });
                    u10 = (((((w2 % 5) as f64) - 0.67_f64) * (((w2 % 5) as f64) - 0.67_f64) + 0.5).powf(u10.tanh()) + ((0.26_f64 + u11)).powi(2));
                    u10 += (if v1 { (a[w4 % 3] * a[w4 % 3] + 0.5).powf(u10.tanh()) } else { (x + u10) });
                }
            } else {
            }
        }
    };
    (((0.97_f64 + a[n % 3])).tanh() * ((v3 * ((w2 % 5) as f64)) * (v3 * ((w2 % 5) as f64)) + 0.5).powf((y + k).tanh()))
}


#[differentiable]
fn program_62(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = k;
    u1 /= 1.5 + ((y * y + 0.5).powf(1.70_f64.tanh()) + (u1 + a[n % 3])) * ((y * y + 0.5).powf(1.70_f64.tanh()) + (u1 + a[n % 3]));
    let mut v2: [f64; 3] = [1.81_f64, (x).sin().exp(), (-(match n % 3 { 0 => u1, 1 | 2 => 1.55_f64, _ => u1 }))];
    let mut u3: f64 = (((y).mul_add(0.5, u1)).mul_add(0.5, y) * (if a[n % 3] >= (if !(n > 1) { y } else { x }) { a[n % 3] } else { 1.51_f64 }));
    let mut u3: [f64; 4] = [(((n % 5) as f64) - x); 4];
    u1 = ((k + (y + ((n % 5) as f64))) * (k + (y + ((n % 5) as f64))) + 1.25).ln_1p();
    0.46_f64
}


#[differentiable]
fn program_63(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((a[n % 3] * a[n % 3] + 1.25).ln_1p()).powi(0) * ((((n % 5) as f64) - y) * (y * x)));
    u1 *= (a[0]).sin();
    let mut w2: usize = 0;
    while w2 < 1 && (2 < 2) {
        w2 += 1;
        for i3 in 0..3 {
            for i4 in (0..7).step_by(3) {
                u1 = (if (i4 + 0) % 3 > 1 { 0.17_f64 } else { u1 });
            }
        }
    }
    1.13_f64
}


#[differentiable]
fn program_64(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((0.43_f64 * (a[n % 3] / (1.5 + a[0] * a[0]))) * (0.43_f64 * (a[n % 3] / (1.5 + a[0] * a[0]))) + 0.5).powf(((y - y)).powi(3).tanh());
    let mut u3: f64 = (match n % 3 { 0 => 0.14_f64, 1 | 2 => ((u1 + x) + a[0]), _ => (match 2 { 0 => (x * u1), 1 | 2 => (-u1), _ => { let b2 = a[(n + 1) % 3]; b2 * 1.43_f64 + b2 } }) });
    let v4: f64;
    if 2 != 2 { v4 = ((y).hypot(1.15_f64) * (if (0.54_f64 + 0.35_f64) >= (u3).sin().exp() { u3 } else { u3 })); } else { v4 = ((a[n % 3] * u3)).max((u1 + ((n % 5) as f64))); }
    (0.73_f64 * (a[0]).hypot((u3 - y)))
}


#[differentiable]
fn program_65(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((-((n % 5) as f64))).mul_add(0.5, y); }
    'l1: for i2 in 0..n {
        for i3 in 0..n {
            for r4 in &a {
                let mut u6: f64 = r4 * x;
                u6 += (-1.83_f64);
            }
            let mut v8: (f64, f64) = ({ let b7 = (y + y); b7 * y + b7 }, ((y / (1.5 + y * y)) - (y / (1.5 + 1.71_f64 * 1.71_f64))));
            let mut u9: f64 = (y * y + 0.5).powf(((v8.0 / (1.5 + 1.72_f64 * 1.72_f64))).powi(1).tanh());
            u9 = u9;
        }
        let mut y: f64 = 0.90_f64;
        let x: f64 = (if ((i2 + 2) % 3 < 0) || (n > 2) { (-(y / (1.5 + 1.19_f64 * 1.19_f64))) } else { y });
        'l10: for i11 in 1..=3 {
        }
    }
    1.43_f64
}


#[differentiable]
fn program_66(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v2: f64;
    if (y + y) > a[n % 3] { v2 = (if n > 3 { { let b1 = x; b1 * y + b1 } } else { (y + y) }); } else { v2 = ((y + y) / (1.5 + (y + k) * (y + k))); }
    let c4 = |p3: f64| (((p3).mul_add(0.5, a[n % 3]) - (1.00_f64).hypot(y)) * ((p3).mul_add(0.5, a[n % 3]) - (1.00_f64).hypot(y)) + 1.25).recip();
    let mut x: f64 = ((v2 - c4(a[0]))).atan();
    let mut u5: f64 = ((if n > 1 { x } else { (x / (1.5 + a[n % 3] * a[n % 3])) }) * ((k + a[n % 3]) + a[n % 3]));
    let mut u5: (f64, f64) = (({ let b6 = k; b6 * v2 + b6 } * { let b6 = k; b6 * v2 + b6 } + 1.25).ln_1p(), ((u5 - y) * (y).cos()));
    let mut v7: (f64, f64) = (((x + 1.28_f64) / (1.5 + (u5.1 * u5.1 + 1.25).recip() * (u5.1 * u5.1 + 1.25).recip())), ((x).atan()).min((x * x + 0.5).powf(v2.tanh())));
    let c9 = |p8: f64| (((p8).hypot(a[n % 3]) + (p8 + 0.48_f64))).min(a[n % 3]);
    if n > 2 {
        let mut u11: f64 = (if n > 0 { u5.0 } else { { let b10 = (if n % 3 < 0 { u5.1 } else { a[0] }); b10 * (if (n + 2) % 3 < 2 { 0.48_f64 } else { a[n % 3] }) + b10 } });
    } else {
        v7.0 /= 1.5 + (x).sin().exp() * (x).sin().exp();
        let mut u5: bool = x >= (v7.1 * x);
    }
    x
}


#[differentiable]
fn program_67(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let y: f64 = a[n % 3];
    let mut u1: f64 = (((a[(n + 0) % 3] - ((n % 5) as f64)) * (a[(n + 0) % 3] - ((n % 5) as f64)) + 0.5).powf(y.tanh()) * (y).powi(2));
    u1 += (if (y * y + 1.25).ln_1p() >= 1.43_f64 { (k * k + 1.25).cbrt() } else { (if n > 2 { y } else { u1 }) });
    let mut w2: usize = 0;
    'l3: while w2 < 1 && (n % 3 != 2) {
        w2 += 1;
        let x: f64 = ((a[w2 % 3] / (1.5 + y * y)) - u1);
        if u1 >= x { continue 'l3; }
    }
    u1 *= ((y).powi(0)).sin();
    let mut x: f64 = 1.08_f64;
    x += ((1.86_f64 + x) - (1.21_f64 - u1));
    (a[(w2 + 2) % 3] + u1)
}


#[differentiable]
fn program_68(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = 0.13_f64 + ((n % 5) as f64);
    for i2 in (0..7).step_by(3) {
        let mut v3: bool = (a[(i2 + 1) % 3] >= (y).mul_add(0.5, 0.85_f64)) && (n > 0);
        let u4: f64 = a[(n + 0) % 3];
        let u5: f64 = u4;
    }
    if (0 == 0) || (n % 3 != 0) {
        let u6: f64 = ((((n % 5) as f64) - (0.51_f64 + y)) * (0.89_f64 + (y).sin().exp()));
    } else {
        let mut u7: f64 = (((1.53_f64).powi(3) / (1.5 + (0.19_f64 + a[n % 3]) * (0.19_f64 + a[n % 3]))) + ((0.17_f64 * a[1]) + (if n % 3 != 0 { a[n % 3] } else { y })));
    }
    let mut u8: f64 = (-1.94_f64);
    let mut v1: f64 = ((if ((1.28_f64 * a[0]) < (a[n % 3] + y)) || (a[n % 3] >= ((n % 5) as f64)) { (1.22_f64).cos() } else { (x + 1.59_f64) })).hypot(u8);
    1.85_f64
}


#[differentiable]
fn program_69(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.95_f64, 0.51_f64];
    let mut u2: f64 = (((1.34_f64 + y) / (1.5 + (y - x) * (y - x))) * y);
    let u3: f64 = (((1.76_f64 * 1.76_f64 + 1.25).recip() * (match 0 { 0 => x, 1 | 2 => 1.93_f64, _ => y })) * ((1.76_f64 * 1.76_f64 + 1.25).recip() * (match 0 { 0 => x, 1 | 2 => 1.93_f64, _ => y })) + 1.25).ln_1p();
    let mut w4: usize = 0;
    while w4 < 2 {
        w4 += 1;
        let mut u5: f64 = (match n % 3 { 0 => ((a[w4 % 3] + a[w4 % 3])).sin(), 1 | 2 => a[n % 3], _ => ((u3).min(k) * u2) });
        if ((u2 / (1.5 + 0.60_f64 * 0.60_f64)) >= (((n % 5) as f64) + a[1])) || (n > 2) { u2 += (u5 + u3); continue; }
    }
    u2 = (1.14_f64 - ((u3 + y) + a[1]));
    for i6 in (0..n).rev() {
        u2 *= (((a[0] - a[i6 % 3])).tanh()).sin();
        u2 = a[i6 % 3];
        u2 += ((u3 * a[i6 % 3])).powi(1);
        let mut t1: [f64; 3] = [((if x > a[i6 % 3] { u3 } else { u3 }) - (k - y)), (if n > 2 { u3 } else { u2 }), ((if n > 2 { 0.33_f64 } else { 1.55_f64 })).tanh()];
    }
    ((-(if n > 2 { y } else { y }))).max((match 2 { 0 => ((n % 5) as f64), 1 | 2 => (u2).powi(2), _ => (match (n + 0) % 3 { 0 => a[(w4 + 0) % 3], 1 | 2 => 1.36_f64, _ => u3 }) }))
}


#[differentiable]
fn program_70(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if (1.77_f64 > (x + a[(n + 1) % 3])) || ((a[n % 3]).sin().exp() >= y) { ((y).atan() * (y).atan() + 1.25).recip() } else { ((if n > 1 { y } else { k })).max((k).powi(2)) });
    let c3 = |p2: f64| ((match n % 3 { 0 => a[2], 1 | 2 => (if ((p2 + 1.63_f64) > (y * p2)) && (1 < 2) { y } else { x }), _ => (1.00_f64 * ((n % 5) as f64)) }) * ((p2 + p2) + y));
    let mut u1: usize = n % 4;
    let v4: f64;
    if (n > 2) || ((n + 2) % 3 == 2) { v4 = y; } else { v4 = ((k * a[u1 % 3]) / (1.5 + (((u1 % 5) as f64) * y) * (((u1 % 5) as f64) * y))); }
    let mut u5: f64 = 1.41_f64;
    'l6: for i7 in 0..n {
        let mut w8: usize = 0;
        while w8 < 3 && (n > 0) {
            w8 += 1;
            if (a[(u1 + 0) % 3] + a[(w8 + 0) % 3]) >= (1.53_f64 + k) { continue; }
        }
    }
    a[1]
}


#[differentiable]
fn program_71(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[n % 3];
    for (r2, r3) in a.iter().zip(&a) {
        let mut u4: f64 = r2 * (a[(n + 2) % 3] * u1);
        let mut u5: f64 = r3 * (u4 + u4);
        u4 = (-0.47_f64);
        let mut w6: usize = 0;
        'l7: while w6 < 2 {
            w6 += 1;
            std::mem::swap(&mut u4, &mut u5);
            let mut w8: usize = 0;
            while w8 < 2 {
                w8 += 1;
                let mut v9: f64 = 0.64_f64 + k;
                let mut u10: f64 = u1;
                'l13: for r11 in a {
                    let mut u14: f64 = r11 * (u5 + a[w6 % 3]);
                    let mut u15: f64 = u10;
                    let mut u16: f64 = (((a[w8 % 3]).sin().exp()).mul_add(0.5, u4)).tanh();
                }
            }
        }
    }
    (x).max(u1)
}


#[differentiable]
fn program_72(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let mut v2: bool = n > 2;
        let mut v3: bool = 0 != 0;
    }
    let v5: f64;
    if (-y) > { let b4 = x; b4 * 0.26_f64 + b4 } { v5 = ((if (n > 2) && (n > 1) { y } else { y })).powi(2); } else { v5 = ((x).sin().exp() + 0.89_f64); }
    let mut v6: usize = n % 4;
    let u7: f64 = ((a[0] * a[0] + 0.5).powf((k).sin().exp().tanh()) - a[(v6 + 0) % 3]);
    let mut w8: usize = 0;
    while w8 < 2 {
        w8 += 1;
        let mut y: f64 = (({ let b9 = a[(w8 + 0) % 3]; b9 * u7 + b9 }).mul_add(0.5, u7) - (if n > 1 { (v5 + v5) } else { 1.54_f64 }));
        for r10 in a.iter() {
            let mut u12: f64 = r10 * (u7 + v5);
            y += ((match w8 % 3 { 0 => 0.43_f64, 1 | 2 => a[0], _ => u12 }) + y);
            let v13: f64;
            if (a[v6 % 3]).min(u7) < k { v13 = 0.84_f64; } else { v13 = (if ((1.14_f64 + a[v6 % 3]) <= 1.54_f64) && (w8 % 3 < 2) { (-a[(w8 + 2) % 3]) } else { y }); }
            for i14 in 0..1 {
                let v6: f64 = (((a[2] * a[v6 % 3])).mul_add(0.5, 1.78_f64) + ((-a[2]) * (-k)));
            }
        }
    }
    (((if (-0.41_f64) < { let b15 = 1.59_f64; b15 * a[(w8 + 2) % 3] + b15 } { y } else { v5 }) - (u7 + 1.10_f64)) + ((1.63_f64 * 1.63_f64 + 1.25).sqrt() - (if ((if 0 != 2 { v5 } else { u7 }) <= y) && (n > 2) { y } else { u7 })))
}


#[differentiable]
fn program_73(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if (n > 2) || (n % 3 != 2) { a[n % 3] } else { (-x) })).mul_add(0.5, y);
    let mut u3: f64 = ({ let b2 = (1.42_f64 + k); b2 * (if !((a[n % 3] * 0.66_f64) > y) { y } else { x }) + b2 } / (1.5 + u1 * u1));
    let mut u4: f64 = (if (a[n % 3]).powi(0) >= 1.55_f64 { y } else { ((u3).max(y) * (((n % 5) as f64) * ((n % 5) as f64))) });
    for i5 in 0..n % 4 {
        let mut v6: (f64, f64) = (((y * y + 1.25).sqrt()).mul_add(0.5, a[(i5 + 2) % 3]), (u1 + 0.69_f64));
    }
    u4 += ((if !(a[1] < (u1 * u3)) { y } else { u4 }) + { let b7 = 0.93_f64; b7 * 1.66_f64 + b7 });
    std::mem::swap(&mut u3, &mut u4);
    let mut w8: usize = 0;
    while w8 < 1 && (u4 <= 1.87_f64) {
        w8 += 1;
        if (u4 - 1.38_f64) <= { let b9 = 1.36_f64; b9 * a[w8 % 3] + b9 } {
        }
    }
    (((0.86_f64 / (1.5 + 0.32_f64 * 0.32_f64)) - u1)).sin()
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
    let mut u2: f64 = (x).max(y);
    let mut x: f64 = ((n % 5) as f64);
    u2
}


#[differentiable]
fn program_76(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let mut u2: f64 = ((n % 5) as f64);
    let t3 = [0.65_f64, 1.95_f64];
    u2 += u1;
    let mut w4: usize = 0;
    while w4 < 3 && ((match 1 { 0 => u2, 1 | 2 => y, _ => u2 }) <= (-a[(n + 0) % 3])) {
        w4 += 1;
        for i5 in 1..=3 {
        }
    }
    ((if ((u1).mul_add(0.5, 0.77_f64) < y) || (n > 2) { (1.89_f64 + a[2]) } else { (u2 * u2) })).mul_add(0.5, a[0])
}


#[differentiable]
fn program_77(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let c4 = |p2: f64, p3: f64| p3;
    u1 -= u1;
    if !((0.38_f64 * u1) > (a[n % 3]).cos()) {
        for i5 in 0..2 {
            for r6 in &a {
                let mut u8: f64 = r6 * { let b9 = y; b9 * 0.13_f64 + b9 };
                u1 += c4((u8).mul_add(0.5, u8), y);
                let u10: f64 = (((u8 - a[(n + 0) % 3])).powi(3)).powi(2);
                let mut u8: f64 = (if (n > 3) && ((u1 + u10) >= (u10 + u1)) { ((1.40_f64 + u10) + c4(u1, 0.98_f64)) } else { u10 });
            }
        }
    } else {
    }
    { let b12 = (c4(x, ((n % 5) as f64)) + y); b12 * (if n % 3 > 2 { a[n % 3] } else { { let b11 = u1; b11 * u1 + b11 } }) + b12 }
}


#[differentiable]
fn program_78(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y / (1.5 + a[n % 3] * a[n % 3])) + (match 1 { 0 => 1.61_f64, 1 | 2 => y, _ => a[n % 3] })) / (1.5 + y * y));
    u1 += a[(n + 1) % 3];
    let v2: f64;
    if (n % 3 < 0) || ((u1 * a[n % 3]) < a[n % 3]) { v2 = u1; } else { v2 = u1; }
    let mut w3: usize = 0;
    while w3 < 2 {
        w3 += 1;
        let u4: f64 = (1.89_f64 + ((n % 5) as f64));
        u1 = (match w3 % 3 { 0 => (if n > 2 { v2 } else { (u4 * 0.31_f64) }), 1 | 2 => a[0], _ => { let b5 = a[w3 % 3]; b5 * y + b5 } });
        let mut v6: bool = w3 % 3 < 0;
    }
    ((w3 % 5) as f64)
}


#[differentiable]
fn program_79(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in &a {
        let mut u3: f64 = r1 * (if (n + 1) % 3 == 1 { 0.43_f64 } else { y });
        u3 = ((match 1 { 0 => (1.66_f64 + u3), 1 | 2 => (u3 - y), _ => (a[(n + 1) % 3] + 0.14_f64) })).hypot(a[(n + 1) % 3]);
    }
    (y).powi(0)
}


#[differentiable]
fn program_80(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().rev() {
        let mut u3: f64 = r1 * a[1];
        u3 /= 1.5 + { let b4 = (1.08_f64 + y); b4 * (x + a[n % 3]) + b4 } * { let b4 = (1.08_f64 + y); b4 * (x + a[n % 3]) + b4 };
        for r5 in &a {
            let mut u7: f64 = r5 * y;
            for i8 in 0..3 {
                let mut u9: f64 = 1.18_f64;
                let mut v10: [f64; 3] = [0.25_f64, ((u9).sin().exp() + a[i8 % 3]), ((u3 * u3 + 0.5).powf(u7.tanh()) + k)];
            }
            u3 -= ((u7 + 0.61_f64) + (u7 * y));
            for r11 in a.iter() {
                let mut u13: f64 = r11 * (1.74_f64 + u7);
                let (mut v14, mut v15): (f64, f64) = (((a[(n + 2) % 3] + y)).mul_add(0.5, a[n % 3]), ((u13 * u13 + 0.5).powf(1.28_f64.tanh()) + (y).mul_add(0.5, u13)));
            }
        }
    }
    (((x + y)).min((y + ((n % 5) as f64))) + (match n % 3 { 0 => (a[n % 3] - x), 1 | 2 => (if !(n > 1) { a[(n + 2) % 3] } else { 0.91_f64 }), _ => (a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf(0.30_f64.tanh()) }))
}


#[differentiable]
fn program_81(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.49_f64, 0.13_f64];
    for i2 in 0..4 {
    }
    (((y + y) - (x * 0.99_f64))).sin().exp()
}


#[differentiable]
fn program_82(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [a[n % 3], ((match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => a[2], _ => 1.40_f64 })).max((y + 0.76_f64)), x, y];
    let mut v2: f64 = 1.85_f64 * 0.79_f64;
    v1[(n + 1) % 4] = (y + v1[n % 4]);
    (((((n % 5) as f64) / (1.5 + y * y))).cos() + ((0.78_f64).powi(2) + (0.64_f64).atan()))
}


#[differentiable]
fn program_83(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((k * k + 1.25).sqrt() / (1.5 + (a[(n + 1) % 3]).powi(1) * (a[(n + 1) % 3]).powi(1)))).sin().exp();
    let mut v2: usize = n % 4;
    'l5: for r3 in a.iter() {
        let mut u6: f64 = r3 * (y).powi(0);
        let mut v7: bool = n > 2;
    }
    { let b8 = ((y * y + 1.25).sqrt() * (y * y + 1.25).sqrt() + 0.5).powf((0.72_f64).sin().exp().tanh()); b8 * ((((v2 % 5) as f64)).mul_add(0.5, 1.44_f64) * (a[1] + y)) + b8 }
}


#[differentiable]
fn program_84(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (y, ((((n % 5) as f64) * y) * (a[0] * a[0] + 1.25).ln_1p()));
    if n > 2 {
    }
    (-((if y <= (x / (1.5 + y * y)) { a[n % 3] } else { x }) * (if y <= (x / (1.5 + y * y)) { a[n % 3] } else { x }) + 0.5).powf((x).min(a[0]).tanh()))
}


#[differentiable]
fn program_85(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = (((a[(n + 2) % 3] - ((n % 5) as f64))).sin().exp() * y);
    y = (((a[n % 3] - x) * 1.86_f64) * y);
    y = (if n > 2 { ((y * ((n % 5) as f64)) + 0.70_f64) } else { (match n % 3 { 0 => (if n > 2 { 1.95_f64 } else { a[2] }), 1 | 2 => y, _ => { let b1 = y; b1 * a[0] + b1 } }) });
    let mut v2: bool = (n > 2) && (n > 2);
    let mut v3: f64 = k * 0.46_f64;
    y = ((a[n % 3]).mul_add(0.5, ((n % 5) as f64)) - ((if (0.62_f64 * a[0]) < y { x } else { a[(n + 2) % 3] }) + (y).abs()));
    let mut w4: usize = 0;
    while w4 < 2 {
        w4 += 1;
        for i5 in 0..n {
            let u6: f64 = (-(if (w4 % 3 == 2) || (v2) { (a[n % 3] / (1.5 + y * y)) } else { x }));
            let mut v7: [f64; 4] = [((match 0 { 0 => 0.55_f64, 1 | 2 => 1.56_f64, _ => a[(w4 + 0) % 3] }) + y), ((1.31_f64).mul_add(0.5, y) - (u6 / (1.5 + ((w4 % 5) as f64) * ((w4 % 5) as f64)))), (match w4 % 3 { 0 => (y).sin().exp(), 1 | 2 => y, _ => (u6 / (1.5 + v3 * v3)) }), ((u6).sin().exp() - (y * 1.93_f64))];
            y += (if w4 % 3 > 0 { (match 0 { 0 => u6, 1 | 2 => 1.52_f64, _ => v7[(i5 + 0) % 4] }) } else { { let b8 = a[2]; b8 * ((w4 % 5) as f64) + b8 } });
        }
    }
    for i9 in (0..n).rev() {
        let mut u10: f64 = ((-(a[(w4 + 2) % 3] + 1.99_f64)) + ((x * y) * (x * y) + 1.25).ln_1p());
    }
    (a[(w4 + 0) % 3] + (if n > 1 { (if (n > 2) && (n > 3) { x } else { y }) } else { (y).sin().exp() }))
}


#[differentiable]
fn program_86(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..n).rev() {
        let mut u2: f64 = x;
        let mut v3: [f64; 2] = [u2, ((u2).powi(1) / (1.5 + y * y))];
    }
    for i4 in (0..n).rev() {
        let v5: f64;
        if (a[2]).powi(1) < (((i4 % 5) as f64) * 1.98_f64) { v5 = ((1.78_f64 + x) + (a[2] / (1.5 + x * x))); } else { v5 = k; }
        let u6: f64 = (((0.75_f64 + 1.18_f64) + y)).powi(2);
        let u7: f64 = (((k * a[i4 % 3]) + (v5 * a[2])) + v5);
        let u8: f64 = u6;
    }
    if n > 2 {
        let c10 = |p9: f64| 0.68_f64;
        let mut w11: usize = 0;
        let v13: f64 = 'l12: loop {
            w11 += 1;
            let u15: f64 = (c10({ let b14 = y; b14 * y + b14 }) + (((n % 5) as f64) + (x + y)));
            if w11 >= 3 { break (match n % 3 { 0 => (y).sin().exp(), 1 | 2 => (1.77_f64).tanh(), _ => a[2] }); }
        };
    } else {
    }
    (a[n % 3]).min((y * a[n % 3]))
}


#[differentiable]
fn program_87(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.95_f64;
    let mut u2: f64 = 0.14_f64;
    u1 += ((if n > 0 { u2 } else { u1 }) + u2);
    let mut v3: (f64, f64) = (1.61_f64, u1);
    u1 /= 1.5 + ((y * y + 0.5).powf(u2.tanh())).powi(3) * ((y * y + 0.5).powf(u2.tanh())).powi(3);
    let t4 = [0.40_f64, 1.76_f64, 0.56_f64, 0.76_f64];
    let mut w5: usize = 0;
    loop {
        w5 += 1;
        if w5 >= 2 { break; }
    }
    (((y + u2) - ((w5 % 5) as f64)) * ((u1).min(u1)).sin().exp())
}


#[differentiable]
fn program_88(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.15_f64;
    u1 = 1.31_f64;
    let mut v2: [f64; 3] = [((u1).max(u1)).powi(2), (if 0.77_f64 > (a[1] * 1.39_f64) { k } else { (match 0 { 0 => a[2], 1 | 2 => 1.34_f64, _ => 0.43_f64 }) }), 1.38_f64];
    let mut w3: usize = 0;
    while w3 < 4 {
        w3 += 1;
        let mut v4: (f64, f64) = ((u1 * u1 + 1.25).ln(), ((u1 * x)).max((1.73_f64 * y)));
        let c7 = |p5: f64, p6: f64| a[w3 % 3];
    }
    u1 = (-((u1 * 0.88_f64)).min(v2[0]));
    ((x + (a[w3 % 3]).hypot(y))).hypot(v2[(w3 + 2) % 3])
}


#[differentiable]
fn program_89(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut v2: usize = 1;
        let mut v3: usize = i1 % 4;
        let u4: f64 = ((-1.07_f64)).powi(2);
    }
    if x <= 0.71_f64 { return ((0.98_f64 + y)).max(y); }
    let mut u5: f64 = (-(a[n % 3] / (1.5 + y * y)));
    ((a[2] - (x).mul_add(0.5, u5))).atan()
}


#[differentiable]
fn program_90(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y + (x).atan());
    let (mut v2, mut v3): (f64, f64) = (((u1 - y) + u1), (y + (u1).mul_add(0.5, ((n % 5) as f64))));
    u1 -= ((1.76_f64).tanh()).max((((n % 5) as f64)).hypot(u1));
    0.46_f64
}


#[differentiable]
fn program_91(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().rev() {
        let mut u4: f64 = r1 * (x).powi(0);
        let mut y: f64 = (u4 + ((((n % 5) as f64) - u4) + (-y)));
        'l7: for r5 in a {
            let mut u8: f64 = r5 * (a[n % 3] + y);
            let mut u9: f64 = (if n > 2 { (1.13_f64 + (if 1.00_f64 <= (-y) { ((n % 5) as f64) } else { a[0] })) } else { (1.02_f64 + u4) });
            let mut u10: f64 = ((n % 5) as f64);
        }
    }
    let mut w11: usize = 0;
    'l12: while w11 < 4 && ((y * y + 0.5).powf(0.11_f64.tanh()) < (-1.11_f64)) {
        w11 += 1;
        let mut u13: f64 = 1.35_f64;
        u13 = (match (w11 + 0) % 3 { 0 => (-(y - k)), 1 | 2 => ((w11 % 5) as f64), _ => u13 });
        let mut w14: usize = 0;
        while w14 < 2 {
            w14 += 1;
            u13 = (if (u13 + u13) > (1.24_f64 * 1.55_f64) { ((a[w11 % 3] + u13) - (a[(w14 + 0) % 3] * x)) } else { (-(if { let b15 = 0.51_f64; b15 * u13 + b15 } <= (k).sin().exp() { 0.98_f64 } else { y })) });
        }
        let mut w16: usize = 0;
        while w16 < 4 && (n > 2) {
            w16 += 1;
        }
    }
    a[0]
}


#[differentiable]
fn program_92(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 2] = [((if (n > 0) && ((a[n % 3] * y) > (x * a[(n + 2) % 3])) { y } else { y }) + (x + y)), { let b1 = x; b1 * y + b1 }];
    let mut v3: [f64; 2] = [(if (k + y) > ((n % 5) as f64) { 0.66_f64 } else { y }); 2];
    for i4 in 0..n % 4 {
        let t5 = [0.44_f64, 1.79_f64, 1.77_f64];
    }
    { let e = (x * x + 1.25).ln(); v2.fill(e); }
    for i6 in 0..n {
        let mut x: f64 = (if !(n > 2) { ((a[n % 3] + v3[i6 % 2])).mul_add(0.5, ((n % 5) as f64)) } else { ((1.03_f64 + y) * k) });
    }
    (0.94_f64 * 0.94_f64 + 0.5).powf(x.tanh())
}


#[differentiable]
fn program_93(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.36_f64;
    let mut v2: usize = 0;
    let mut v3: usize = (v2 + 1) % 4;
    let mut v4: f64 = ((v2 % 5) as f64) + 1.09_f64;
    let u5: f64 = (u1 / (1.5 + u1 * u1));
    let v6: f64;
    if (((v3 % 5) as f64) + ((n % 5) as f64)) < u1 { v6 = ((v4).mul_add(0.5, u5) + (u5).powi(3)); } else { v6 = ((a[1] + u5)).powi(3); }
    let mut v7: usize = (v3 + 2) % 4;
    for r8 in a.iter().rev() {
        let mut u10: f64 = r8 * (if ((v6 + 1.33_f64) >= v6) || (n > 1) { v6 } else { a[v7 % 3] });
        let mut v11: bool = !((u1 * u1 + 0.5).powf(v6.tanh()) >= (u10).tanh());
        std::mem::swap(&mut u1, &mut u10);
    }
    ((match v3 % 3 { 0 => a[1], 1 | 2 => (0.45_f64 - y), _ => (-u5) }) / (1.5 + ((u5 * v4) * (u5 * v4) + 1.25).ln_1p() * ((u5 * v4) * (u5 * v4) + 1.25).ln_1p()))
}


#[differentiable]
fn program_94(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = { let b1 = 1.62_f64; b1 * ((0.70_f64 + k) * y) + b1 };
    for i3 in 0..n {
    }
    (u2 * (match 2 { 0 => (u2 * u2 + 1.25).recip(), 1 | 2 => (u2).max(a[n % 3]), _ => (if (0.85_f64 * a[(n + 2) % 3]) <= (match n % 3 { 0 => 0.19_f64, 1 | 2 => ((n % 5) as f64), _ => a[(n + 2) % 3] }) { 1.89_f64 } else { ((n % 5) as f64) }) }))
}


#[differentiable]
fn program_95(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((0.67_f64).tanh() + ((0.72_f64 * x)).tanh());
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        let mut u3: f64 = (match w2 % 3 { 0 => (u1).cos(), 1 | 2 => ((0.30_f64).powi(1) * (0.30_f64).powi(1) + 1.25).cbrt(), _ => a[n % 3] });
    }
    let mut w4: usize = 0;
    let v5: f64 = loop {
        w4 += 1;
        if w4 >= 3 { break y; }
        let mut u6: f64 = (((y * y + 1.25).cbrt()).max((match w2 % 3 { 0 => y, 1 | 2 => u1, _ => x })) + (0.82_f64 + a[w4 % 3]));
        'l9: for r7 in a.iter().skip(1) {
            let mut u10: f64 = r7 * (u1 + u6);
            'l13: for r11 in a.iter().skip(1) {
                let mut u14: f64 = r11 * a[w2 % 3];
                let mut w15: usize = 0;
                while w15 < 1 {
                    w15 += 1;
                    u14 = 1.90_f64;
                }
            }
        }
    };
    (v5 - ((a[2]).hypot(1.67_f64)).hypot(u1))
}


#[differentiable]
fn program_96(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (x * y);
    for r1 in a.iter() {
        let mut u3: f64 = r1 * a[0];
        'l6: for (r5, r4) in a.iter().enumerate() {
            let mut u7: f64 = r4 * (x - u3);
            let mut v8: [f64; 2] = [(x).min(u3); 2];
        }
    }
    'l9: for i10 in 0..n {
        let mut u11: f64 = (((x).powi(1) + (x).sin().exp()) + ((((i10 % 5) as f64)).sin().exp() + (x + x)));
    }
    (((((n % 5) as f64) - ((n % 5) as f64))).sin().exp() + ((a[(n + 1) % 3] + y)).sin().exp())
}


#[differentiable]
fn program_97(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| (match n % 3 { 0 => ((((n % 5) as f64) * p2) * (p1).sin().exp()), 1 | 2 => ((((n % 5) as f64) - p2) * (a[(n + 1) % 3] / (1.5 + ((n % 5) as f64) * ((n % 5) as f64)))), _ => ((-y) * p1) });
    let mut u5: f64 = c3(0.71_f64, ({ let b4 = 0.76_f64; b4 * ((n % 5) as f64) + b4 }).mul_add(0.5, y));
    let c8 = |p6: f64| (((if ((y + a[n % 3]) <= c3(k, a[n % 3])) && (n % 3 < 2) { 0.57_f64 } else { a[(n + 2) % 3] }) / (1.5 + { let b7 = 1.17_f64; b7 * y + b7 } * { let b7 = 1.17_f64; b7 * y + b7 })) + ((n % 5) as f64));
    u5 = 1.42_f64;
    u5 += { let b9 = (y / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))); b9 * 1.00_f64 + b9 };
    for r10 in &a {
        let mut u12: f64 = r10 * (((n % 5) as f64)).powi(3);
    }
    (((if (n % 3 > 1) && (1 != 2) { y } else { x }) * (if !(n > 2) { a[n % 3] } else { a[(n + 1) % 3] })) + ((k).cos() - x))
}


#[differentiable]
fn program_98(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (n > 3) {
        w1 += 1;
        let mut x: f64 = { let b3 = ((0.61_f64).sin() * (a[0]).mul_add(0.5, 0.60_f64)); b3 * ((-a[w1 % 3]) - { let b2 = 1.68_f64; b2 * ((w1 % 5) as f64) + b2 }) + b3 };
        x += (y / (1.5 + (y).sin().exp() * (y).sin().exp()));
    }
    ((-a[(w1 + 1) % 3])).mul_add(0.5, y)
}


#[differentiable]
fn program_99(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if n > 2 { y } else { 1.01_f64 });
    'l2: for i3 in 1..=2 {
    }
    (({ let b4 = 0.37_f64; b4 * u1 + b4 }).mul_add(0.5, u1) + ((a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf(x.tanh()) - (u1 * u1 + 0.5).powf(a[n % 3].tanh())))
}


#[differentiable]
fn program_100(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if ((n + 0) % 3 == 0) || (n % 3 > 2) {
        let mut v1: f64 = k + k;
        let mut u2: f64 = (((a[n % 3] + y) * (a[n % 3] + y) + 1.25).sqrt()).sin().exp();
    } else {
        let t3 = [1.00_f64, 1.12_f64, 1.49_f64];
    }
    (0.34_f64 / (1.5 + ((n % 5) as f64) * ((n % 5) as f64)))
}


#[differentiable]
fn program_101(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let u2: f64 = (((a[i1 % 3] * y) + (x + ((i1 % 5) as f64))) * (k).powi(0));
        let mut w3: usize = 0;
        while w3 < 3 {
            w3 += 1;
            let mut u4: f64 = ((if (n > 3) && (n > 2) { (a[1] * 1.77_f64) } else { (x + u2) }) * u2);
        }
        let mut u5: f64 = u2;
    }
    let c8 = |p6: f64, p7: f64| a[2];
    let mut w9: usize = 0;
    while w9 < 4 {
        w9 += 1;
        let mut u10: f64 = (k * k + 0.5).powf(((a[w9 % 3] * a[w9 % 3] + 0.5).powf(y.tanh()) + (k * k + 0.5).powf(((w9 % 5) as f64).tanh())).tanh());
    }
    let mut u11: f64 = (match (w9 + 0) % 3 { 0 => ((a[w9 % 3] + 1.03_f64) + (x * y)), 1 | 2 => (1.77_f64 + (y - y)), _ => (-(x).mul_add(0.5, y)) });
    let mut v12: usize = (n + 0) % 4;
    let mut w13: usize = 0;
    let v14: f64 = loop {
        w13 += 1;
        if w13 >= 1 { break y; }
    };
    (a[(v12 + 1) % 3]).mul_add(0.5, 1.15_f64)
}


#[differentiable]
fn program_102(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut v2: usize = 1;
        let u3: f64 = 1.42_f64;
        let c6 = |p4: f64, p5: f64| (if n > 3 { ((p4 - y) + y) } else { (if (0.10_f64 * a[i1 % 3]) > (((i1 % 5) as f64) * p5) { (p4).max(u3) } else { (match i1 % 3 { 0 => a[(i1 + 1) % 3], 1 | 2 => y, _ => a[i1 % 3] }) }) });
    }
    let mut x: f64 = (a[n % 3] + ((if n > 2 { x } else { 0.79_f64 })).mul_add(0.5, y));
    x /= 1.5 + (if (a[(n + 0) % 3]).mul_add(0.5, x) > (y - x) { (0.87_f64 * 0.25_f64) } else { ((n % 5) as f64) }) * (if (a[(n + 0) % 3]).mul_add(0.5, x) > (y - x) { (0.87_f64 * 0.25_f64) } else { ((n % 5) as f64) });
    let mut v7: f64 = ((n % 5) as f64) + 0.29_f64;
    let mut u9: f64 = (if (y + x) >= x { k } else { (x * (if x >= { let b8 = x; b8 * x + b8 } { a[n % 3] } else { x })) });
    let mut v7: f64 = k * v7;
    for i10 in 0..n % 4 {
        let mut v11: (f64, f64) = (((i10 % 5) as f64), (u9 / (1.5 + (u9 * a[0]) * (u9 * a[0]))));
    }
    u9
}


#[differentiable]
fn program_103(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..n).rev() {
        let u3: f64 = ((match i1 % 3 { 0 => (if n > 2 { a[0] } else { x }), 1 | 2 => { let b2 = y; b2 * 0.48_f64 + b2 }, _ => (if a[i1 % 3] < y { a[n % 3] } else { a[(i1 + 2) % 3] }) }) + ((x + a[i1 % 3]) + (1.89_f64).atan()));
        let (mut v4, mut v5): (f64, f64) = (((x * x + 1.25).recip() - (-u3)), ((a[2] + a[(i1 + 2) % 3]) / (1.5 + (-a[2]) * (-a[2]))));
    }
    (if n > 2 { (y).powi(3) } else { y })
}


#[differentiable]
fn program_104(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().rev() {
        let mut u4: f64 = r1 * (y).powi(0);
        let mut u5: f64 = (((u4 + u4) * (x * x + 1.25).recip())).powi(0);
        let mut w6: usize = 0;
        let v7: f64 = loop {
            w6 += 1;
            if w6 >= 1 { break ({ let b8 = y; b8 * u5 + b8 } * (0.20_f64 + u5)); }
            let mut u9: f64 = (if !((a[(w6 + 2) % 3]).tanh() > (y + y)) { u5 } else { ((y * 0.18_f64) * (y * 0.18_f64) + 0.5).powf((y).abs().tanh()) });
            for r10 in &a {
                let mut u12: f64 = r10 * (a[w6 % 3]).powi(1);
            }
        };
    }
    (a[(n + 0) % 3] + ((((n % 5) as f64) * a[(n + 2) % 3]) + (match n % 3 { 0 => a[n % 3], 1 | 2 => ((n % 5) as f64), _ => y })))
}


#[differentiable]
fn program_105(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if a[(n + 2) % 3] < y {
        let mut u1: f64 = 0.10_f64;
        let mut w2: usize = 0;
        while w2 < 1 && (n > 2) {
            w2 += 1;
            for i3 in 0..1 {
                if (n + 0) % 3 == 1 { u1 += (match 0 { 0 => u1, 1 | 2 => y, _ => 1.74_f64 }); break; }
            }
        }
    } else {
    }
    y
}


#[differentiable]
fn program_106(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v2: f64 = loop {
        w1 += 1;
        let mut x: f64 = (match (w1 + 2) % 3 { 0 => (y + y), 1 | 2 => (a[(n + 0) % 3]).cos(), _ => k });
        if w1 >= 2 { break ((if n > 2 { 1.64_f64 } else { x }) * (if n > 2 { 1.64_f64 } else { x }) + 0.5).powf((match 0 { 0 => a[w1 % 3], 1 | 2 => a[n % 3], _ => x }).tanh()); }
    };
    for i3 in (0..7).step_by(3) {
        let v4: f64;
        if (n > 2) || (n > 1) { v4 = 1.74_f64; } else { v4 = (k / (1.5 + (a[n % 3]).min(y) * (a[n % 3]).min(y))); }
        for r5 in a.iter().rev() {
            let mut u7: f64 = r5 * (v2 + ((w1 % 5) as f64));
            u7 = v4;
            let mut v8: bool = ((if n > 0 { 1.66_f64 } else { u7 }) >= (x * a[i3 % 3])) || (n > 2);
        }
    }
    let c10 = |p9: f64| (((y).powi(2) + (p9).max(0.88_f64)) / (1.5 + a[(w1 + 2) % 3] * a[(w1 + 2) % 3]));
    y
}


#[differentiable]
fn program_107(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 && (n % 3 == 1) {
        w1 += 1;
        let mut u2: f64 = (y / (1.5 + ((a[2]).hypot(a[w1 % 3]) - (a[w1 % 3] * a[w1 % 3] + 1.25).recip()) * ((a[2]).hypot(a[w1 % 3]) - (a[w1 % 3] * a[w1 % 3] + 1.25).recip())));
        if ((w1 % 5) as f64) >= u2 { u2 += 1.69_f64; break; }
        if n > 2 { continue; }
    }
    let mut v4: [f64; 4] = [((y).hypot(y)).max((y).powi(1)), ((x).hypot(y) - (y - y)), ((match n % 3 { 0 => a[(n + 2) % 3], 1 | 2 => a[n % 3], _ => x }) * (match n % 3 { 0 => a[(n + 2) % 3], 1 | 2 => a[n % 3], _ => x }) + 0.5).powf(y.tanh()), { let b3 = a[n % 3]; b3 * a[1] + b3 }];
    let mut u5: f64 = (-y);
    let mut u6: f64 = (((if n > 1 { 0.30_f64 } else { 0.66_f64 })).cos() * ((if n > 1 { 0.30_f64 } else { 0.66_f64 })).cos() + 0.5).powf((y * (0.43_f64).powi(0)).tanh());
    for r7 in &v4 {
        let mut u9: f64 = r7 * u6;
        for r10 in v4 {
            let mut u12: f64 = r10 * u9;
            let mut v13: usize = w1 % 4;
            let mut w14: usize = 0;
            while w14 < 4 && (n > 2) {
                w14 += 1;
            }
        }
    }
    (((y + a[2]) * (match w1 % 3 { 0 => u6, 1 | 2 => u5, _ => a[(w1 + 0) % 3] }))).max(({ let b15 = y; b15 * y + b15 } * (k + v4[w1 % 4])))
}


#[differentiable]
fn program_108(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (if !((1.28_f64 + y) < (y).hypot(y)) { ((y).sin().exp()).hypot((y).abs()) } else { x });
    let mut y: f64 = (({ let b2 = 0.83_f64; b2 * x + b2 }).powi(0)).mul_add(0.5, u1);
    y = (a[n % 3] - (y * (a[0] + y)));
    for i3 in 0..1 {
        let v4: f64;
        if ((i3 + 0) % 3 < 1) || (n > 1) { v4 = ((u1).abs() - (k + k)); } else { v4 = 1.03_f64; }
        let mut u5: f64 = ((0.22_f64).sin().exp()).tanh();
        for i6 in (0..7).step_by(3) {
            if i6 % 3 > 1 {
            } else {
            }
        }
    }
    (u1 + (u1).mul_add(0.5, y))
}


#[differentiable]
fn program_109(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 2) && (n > 0) {
        let mut u1: f64 = ((match n % 3 { 0 => (1.64_f64 * 1.64_f64 + 1.25).sqrt(), 1 | 2 => (x + k), _ => ((n % 5) as f64) }) + a[n % 3]);
        let mut v2: [f64; 4] = [(u1).sin(), (-(u1 - a[(n + 2) % 3])), ((n % 5) as f64), u1];
    }
    (1.39_f64 - ((k + k) * a[(n + 1) % 3]))
}


#[differentiable]
fn program_110(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y * x);
    'l4: for (r2, r3) in a.iter().zip(&a) {
        let mut u5: f64 = r2 * (u1 * u1);
        let mut u6: f64 = r3 * (1.38_f64 + 1.69_f64);
        let mut v7: [f64; 2] = [((1.62_f64 + u5) + (if !(u6 >= (y / (1.5 + 1.13_f64 * 1.13_f64))) { 0.94_f64 } else { a[n % 3] })), (u5 * u5 + 1.25).ln_1p()];
        (u5, u6) = (u6, (1.95_f64 * u6));
        for r8 in v7.iter().skip(1) {
            let mut u10: f64 = r8 * (y + 1.49_f64);
            let mut w11: usize = 0;
            let v12: f64 = loop {
                w11 += 1;
                if w11 >= 3 { break u5; }
                u6 = (y).sin().exp();
                u10 /= 1.5 + ({ let b13 = v7[0]; b13 * u6 + b13 } - (y).powi(0)) * ({ let b13 = v7[0]; b13 * u6 + b13 } - (y).powi(0));
            };
        }
        for i14 in 0..2 {
        }
    }
    (y + (0.72_f64).sin())
}


#[differentiable]
fn program_111(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((x).powi(3) * (x).powi(3) + 1.25).ln_1p() * (if n % 3 != 2 { (a[2] + a[1]) } else { (y - x) }));
    u1 = ({ let b2 = u1; b2 * (if n > 3 { 1.92_f64 } else { 1.74_f64 }) + b2 } + (if (n % 3 < 0) || ((y + y) > (y * y)) { y } else { (((n % 5) as f64) + x) }));
    for i3 in 0..n % 4 {
        let c6 = |p4: f64, p5: f64| (p5 * (x * x + 0.5).powf((y + p5).tanh()));
        if (k + x) > (u1).tanh() { break; }
        let mut w7: usize = 0;
        let v8: f64 = loop {
            w7 += 1;
            u1 = u1;
            if w7 >= 3 { break ((-0.77_f64) - (match w7 % 3 { 0 => y, 1 | 2 => 1.01_f64, _ => u1 })); }
        };
    }
    let mut w9: usize = 0;
    loop {
        w9 += 1;
        if w9 >= 1 { break; }
        for i11 in 0..3 {
            u1 = (-((-u1) + u1));
            let mut v12: usize = (i11 + 1) % 4;
        }
    }
    ((u1).cos() + ((u1).atan() + y))
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
    (((1.66_f64).hypot(y) + y)).powi(0)
}


#[differentiable]
fn program_113(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-(y + (y + y)));
    let u2: f64 = y;
    let mut v3: usize = n % 4;
    let mut w4: usize = 0;
    while w4 < 2 {
        w4 += 1;
        let u7: f64 = (({ let b5 = u1; b5 * u2 + b5 }).atan() - ({ let b6 = a[(w4 + 0) % 3]; b6 * x + b6 } - (match 1 { 0 => u2, 1 | 2 => u2, _ => a[(w4 + 2) % 3] })));
        let mut v8: [f64; 3] = [(1.88_f64 + 0.44_f64); 3];
        let mut w9: usize = 0;
        while w9 < 3 {
            w9 += 1;
            v8[w4 % 3] = u2;
            let t10 = [0.84_f64, 1.06_f64];
            if ((k * u1) <= (match (w4 + 2) % 3 { 0 => 0.45_f64, 1 | 2 => a[w4 % 3], _ => y })) && (n > 2) { v8[w9 % 3] += (1.21_f64 * 1.21_f64 + 1.25).cbrt(); break; }
            if !(1 == 1) { continue; }
        }
        'l11: for i12 in 0..1 {
            v8[(i12 + 1) % 3] = a[w9 % 3];
        }
    }
    u2
}


#[differentiable]
fn program_114(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut x: f64 = (((match 1 { 0 => a[1], 1 | 2 => u1, _ => u1 })).mul_add(0.5, a[(n + 1) % 3]) + y);
    let mut w2: usize = 0;
    'l3: loop {
        w2 += 1;
        if w2 >= 1 { break; }
    }
    (((y * y + 0.5).powf(k.tanh()) * x) + y)
}


#[differentiable]
fn program_115(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (if (x).mul_add(0.5, a[(n + 1) % 3]) <= 0.81_f64 { a[r2 % 3] } else { x });
        let mut u3: [f64; 3] = [a[r2 % 3]; 3];
        let mut v4: (f64, f64) = (y, y);
    }
    'l7: for (r6, r5) in a.iter().enumerate() {
        let mut u8: f64 = r5 * (1.26_f64).hypot(1.10_f64);
        let u8: f64 = (if !(1 == 0) { ((a[n % 3] + y) * (a[n % 3] + y) + 1.25).sqrt() } else { ((y).atan() + (((r6 % 5) as f64)).powi(3)) });
    }
    let mut u9: f64 = ((k).mul_add(0.5, y)).mul_add(0.5, y);
    u9 -= (match n % 3 { 0 => a[(n + 1) % 3], 1 | 2 => x, _ => (u9 / (1.5 + 1.97_f64 * 1.97_f64)) });
    'l12: for r10 in &a {
        let mut u13: f64 = r10 * (u9 * a[0]);
        if 2 == 0 { return u9; }
    }
    ((u9 + 1.52_f64) + (-(u9).cos()))
}


#[differentiable]
fn program_116(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.59_f64, 1.23_f64];
    let mut v2: f64 = 0.19_f64 * 1.38_f64;
    let mut x: f64 = a[n % 3];
    let c5 = |p3: f64, p4: f64| p4;
    let mut w6: usize = 0;
    'l7: while w6 < 2 && ((y / (1.5 + a[(n + 0) % 3] * a[(n + 0) % 3])) <= (0.90_f64).mul_add(0.5, a[(n + 2) % 3])) {
        w6 += 1;
        if ((a[(n + 0) % 3] + ((w6 % 5) as f64)) < (if !((y + ((w6 % 5) as f64)) > x) { x } else { 1.74_f64 })) || (n > 3) {
        }
    }
    ((a[w6 % 3]).powi(2) - (a[w6 % 3] + (x + y)))
}


#[differentiable]
fn program_117(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 {
        w1 += 1;
        let mut u3: f64 = ((a[1] + (((w1 % 5) as f64)).powi(3)) + (y + (y + y)));
        'l4: for i5 in (0..7).step_by(3) {
            for r6 in a.iter().rev() {
                let mut u8: f64 = r6 * (if !(n > 2) { a[0] } else { 0.27_f64 });
                std::mem::swap(&mut u3, &mut u8);
            }
        }
        let mut v9: [f64; 4] = [y; 4];
        for i10 in 1..=3 {
            if w1 % 3 != 1 {
                let c13 = |p11: f64, p12: f64| (p11).abs();
            }
            for r14 in &v9 {
                let mut u16: f64 = r14 * (v9[(i10 + 0) % 4] + u3);
            }
        }
    }
    (0.90_f64 + 1.83_f64)
}


#[differentiable]
fn program_118(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[n % 3];
    let mut u2: f64 = (((a[(n + 2) % 3] * u1) + (y - u1)) + (if 0.89_f64 >= a[1] { (y * y + 0.5).powf(((n % 5) as f64).tanh()) } else { (0.85_f64 * y) }));
    let mut u3: f64 = (1.00_f64).powi(2);
    let v4: f64;
    if (1.82_f64 * u1) > (a[n % 3]).cos() { v4 = (u3).powi(2); } else { v4 = (u3).powi(1); }
    (0.18_f64).cos()
}


#[differentiable]
fn program_119(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let (mut v2, mut v3): (f64, f64) = (((if i1 % 3 > 1 { x } else { x }) + (1.29_f64).sin().exp()), y);
        v3 /= 1.5 + ((k).sin()).cos() * ((k).sin()).cos();
        'l6: for r4 in a.iter() {
            let mut u7: f64 = r4 * a[(i1 + 0) % 3];
            'l8: for i9 in 0..n {
                let c12 = |p10: f64, p11: f64| p10;
            }
            let v13: f64;
            if (n + 1) % 3 != 2 { v13 = a[(i1 + 0) % 3]; } else { v13 = y; }
        }
    }
    a[2]
}


#[differentiable]
fn program_120(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u3: f64 = (match (n + 0) % 3 { 0 => ((x - a[(n + 2) % 3]) * (x - a[(n + 2) % 3]) + 0.5).powf((y + y).tanh()), 1 | 2 => ((if ((n + 2) % 3 == 0) || ({ let b1 = y; b1 * y + b1 } >= (y).powi(0)) { ((n % 5) as f64) } else { ((n % 5) as f64) }) * (a[n % 3]).mul_add(0.5, 1.75_f64)), _ => (if !((n + 0) % 3 > 2) { (match (n + 1) % 3 { 0 => y, 1 | 2 => x, _ => y }) } else { { let b2 = y; b2 * 1.71_f64 + b2 } }) });
    let mut v4: [f64; 3] = [((k).mul_add(0.5, a[n % 3]) + (match 1 { 0 => k, 1 | 2 => y, _ => 1.94_f64 })), k, u3];
    let t5 = [0.70_f64, 0.87_f64];
    { let e = (k * k + 1.25).ln_1p(); v4.fill(e); }
    v4.swap((n + 1) % 3, (n + 2) % 3);
    for i6 in 1..=1 {
        let y: f64 = ((match i6 % 3 { 0 => (if n > 0 { a[0] } else { 1.76_f64 }), 1 | 2 => (u3 + 0.58_f64), _ => (1.83_f64).min(y) }) * (match i6 % 3 { 0 => (if n > 0 { a[0] } else { 1.76_f64 }), 1 | 2 => (u3 + 0.58_f64), _ => (1.83_f64).min(y) }) + 1.25).ln();
    }
    for i7 in (0..7).step_by(3) {
        v4[i7 % 3] = ((a[i7 % 3]).sin().exp() * (a[i7 % 3]).sin().exp() + 0.5).powf((u3 / (1.5 + (0.97_f64).mul_add(0.5, u3) * (0.97_f64).mul_add(0.5, u3))).tanh());
    }
    let mut u8: f64 = (((-0.40_f64)).powi(3) - ((match n % 3 { 0 => 0.18_f64, 1 | 2 => x, _ => 1.51_f64 }) * (match n % 3 { 0 => 0.18_f64, 1 | 2 => x, _ => 1.51_f64 }) + 1.25).ln());
    v4[0] = u8;
    let c12 = |p9: f64, p10: f64| ({ let b11 = p10; b11 * (y + p10) + b11 }).sin().exp();
    (((((n % 5) as f64) + k)).max(c12(v4[n % 3], v4[n % 3]))).atan()
}


#[differentiable]
fn program_121(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter().rev() {
        let mut u3: f64 = r1 * y;
        if n > 2 { u3 += (a[n % 3]).powi(3); break; }
    }
    for r4 in a.iter().skip(1) {
        let mut u6: f64 = r4 * a[1];
        if a[2] <= 1.20_f64 { u6 += y; break; }
        let mut v7: [f64; 3] = [(a[2] / (1.5 + (a[n % 3] + y) * (a[n % 3] + y))), (match n % 3 { 0 => x, 1 | 2 => 0.76_f64, _ => (u6 * u6 + 0.5).powf(1.62_f64.tanh()) }), (u6 + a[(n + 1) % 3])];
    }
    let mut y: f64 = (((match n % 3 { 0 => x, 1 | 2 => y, _ => 0.32_f64 })).hypot(a[1]) - ((y - y) + (y * 1.33_f64)));
    let mut u8: f64 = ((n % 5) as f64);
    y = (if n > 2 { ((1.35_f64).mul_add(0.5, y) + x) } else { ((((n % 5) as f64)).powi(2) * (((n % 5) as f64)).powi(2) + 1.25).cbrt() });
    for (r10, r9) in a.iter().enumerate() {
        let mut u11: f64 = r9 * (x * y);
        let u12: f64 = ((u11 + a[r10 % 3]) - 1.04_f64);
    }
    let u13: f64 = (if n > 2 { ((0.86_f64 - 0.52_f64)).sin().exp() } else { ((if n % 3 == 2 { a[n % 3] } else { 1.13_f64 }) * (u8).mul_add(0.5, x)) });
    y += ((u13).mul_add(0.5, a[n % 3]) / (1.5 + (u8 - 0.41_f64) * (u8 - 0.41_f64)));
    u8 += ({ let b14 = a[1]; b14 * a[(n + 2) % 3] + b14 }).mul_add(0.5, a[2]);
    x
}


#[differentiable]
fn program_122(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    'l4: for r2 in a.iter().skip(1) {
        let mut u5: f64 = r2 * (0.94_f64).mul_add(0.5, 1.05_f64);
        u5 += 0.59_f64;
    }
    (0.76_f64 * a[n % 3])
}


#[differentiable]
fn program_123(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = y > (0.71_f64).powi(1);
    for i2 in 1..=3 {
        for i3 in (0..n).rev() {
            let u4: f64 = (k + (y - (match 0 { 0 => 1.88_f64, 1 | 2 => y, _ => x })));
            let mut v5: usize = i3 % 4;
        }
    }
    let mut u6: f64 = (a[n % 3] * 1.81_f64);
    'l9: for r7 in a.iter().rev() {
        let mut u10: f64 = r7 * (-a[n % 3]);
        let mut u11: f64 = u6;
        'l12: for i13 in 0..1 {
        }
    }
    { let b15 = y; b15 * { let b14 = (k * k + 0.5).powf(a[n % 3].tanh()); b14 * (x + k) + b14 } + b15 }
}


#[differentiable]
fn program_124(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        let u3: f64 = (((k / (1.5 + 1.26_f64 * 1.26_f64)) - a[(w1 + 0) % 3])).abs();
        if w1 >= 4 { break; }
    }
    let mut w4: usize = 0;
    let v5: f64 = loop {
        w4 += 1;
        if w4 >= 4 { break ((a[n % 3]).mul_add(0.5, k) * (a[n % 3]).mul_add(0.5, k) + 1.25).ln_1p(); }
        let u7: f64 = { let b6 = x; b6 * 1.93_f64 + b6 };
    };
    let mut w8: usize = 0;
    loop {
        w8 += 1;
        'l10: for i11 in 0..3 {
        }
        if w8 >= 1 { break; }
    }
    1.46_f64
}


#[differentiable]
fn program_125(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((n % 5) as f64)).powi(2);
    let u2: f64 = a[n % 3];
    let mut y: f64 = ({ let b3 = (1.13_f64).sin().exp(); b3 * (u2 + a[(n + 0) % 3]) + b3 } + ((u2 + ((n % 5) as f64))).mul_add(0.5, u2));
    for i4 in 1..=1 {
        let c6 = |p5: f64| ((0.86_f64 * 0.86_f64 + 1.25).cbrt()).sin().exp();
        let mut v7: f64 = k + 0.89_f64;
    }
    y = u1;
    (((a[0] + k) + (a[n % 3] * 1.26_f64)) * ((a[0] + k) + (a[n % 3] * 1.26_f64)) + 1.25).sqrt()
}


#[differentiable]
fn program_126(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    for i2 in 0..n {
        'l5: for r3 in a.iter().rev() {
            let mut u6: f64 = r3 * 0.51_f64;
            let mut u7: f64 = (match (i2 + 1) % 3 { 0 => ((i2 % 5) as f64), 1 | 2 => (match i2 % 3 { 0 => a[n % 3], 1 | 2 => (u6 + u1), _ => (((i2 % 5) as f64) + a[i2 % 3]) }), _ => ((-u6) - (a[(i2 + 2) % 3] + a[i2 % 3])) });
            let v8: f64;
            if u6 >= (u7 + u6) { v8 = 1.30_f64; } else { v8 = u7; }
            let mut v9: bool = (i2 + 0) % 3 < 2;
            (u6, u7) = (u7, (u6 * u6 + 0.5).powf(u6.tanh()));
        }
    }
    (((1.25_f64 * 0.78_f64) * u1) * u1)
}


#[differentiable]
fn program_127(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if (if (x * y) < (((n % 5) as f64)).powi(3) { a[n % 3] } else { y }) < (if n > 1 { a[n % 3] } else { y }) { 0.23_f64 } else { (if n % 3 > 1 { (y + 0.29_f64) } else { y }) });
    let v2: f64;
    if n > 2 { v2 = ((if (1 == 1) || (n > 0) { a[n % 3] } else { y }) * (if (1 == 1) || (n > 0) { a[n % 3] } else { y }) + 0.5).powf((a[(n + 2) % 3] - u1).tanh()); } else { v2 = (-(u1 * u1)); }
    for i3 in 0..4 {
        let t4 = [1.38_f64, 0.15_f64, 1.94_f64, 1.49_f64];
        let mut y: f64 = (v2 + ((if i3 % 3 != 0 { a[i3 % 3] } else { y })).mul_add(0.5, a[i3 % 3]));
    }
    if n % 3 != 2 { return u1; }
    (((v2).sin().exp() - (match n % 3 { 0 => a[(n + 0) % 3], 1 | 2 => a[(n + 0) % 3], _ => y }))).powi(2)
}


#[differentiable]
fn program_128(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.45_f64, 2.00_f64, 0.95_f64, 1.65_f64];
    let mut u3: f64 = { let b2 = (x + (1.05_f64 + y)); b2 * (y).mul_add(0.5, x) + b2 };
    let x: f64 = 0.59_f64;
    let mut w4: usize = 0;
    let v6: f64 = 'l5: loop {
        w4 += 1;
        let v7: f64;
        if !((u3 * u3 + 0.5).powf(a[0].tanh()) <= x) { v7 = x; } else { v7 = 0.58_f64; }
        if w4 >= 1 { break (((w4 % 5) as f64) - (a[(w4 + 2) % 3]).min(v7)); }
    };
    'l8: for i9 in 1..=3 {
        if a[w4 % 3] > x {
            for r10 in a.iter() {
                let mut u12: f64 = r10 * (v6).min(x);
                let mut w13: usize = 0;
                'l14: while w13 < 1 {
                    w13 += 1;
                    u12 += (if n > 2 { a[w13 % 3] } else { (a[w13 % 3]).mul_add(0.5, u3) });
                    let mut u15: f64 = ((0.41_f64 + (u3 * 0.24_f64)) - ((k * k + 0.5).powf(0.31_f64.tanh()) + 0.26_f64));
                    let mut u15: f64 = (match 0 { 0 => ((w13 % 5) as f64), 1 | 2 => ((1.81_f64 * k) + v6), _ => u12 });
                    let mut u16: f64 = ((u3 * (k - a[1]))).abs();
                }
            }
        } else {
        }
    }
    (-x)
}


#[differentiable]
fn program_129(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n + 2) % 3 == 2 { return ((x * y) * (1.30_f64 * 1.49_f64)); }
    let mut u2: f64 = (((1.27_f64 - y) / (1.5 + (-k) * (-k))) + (-{ let b1 = ((n % 5) as f64); b1 * a[(n + 0) % 3] + b1 }));
    let mut v3: bool = n > 2;
    let mut v4: bool = n > 1;
    if (n > 0) || (n > 3) {
        let c6 = |p5: f64| a[(n + 0) % 3];
        let mut w7: usize = 0;
        while w7 < 4 {
            w7 += 1;
            for i8 in 1..=1 {
                let mut w9: usize = 0;
                while w9 < 2 {
                    w9 += 1;
                    let mut u10: f64 = ((u2 + c6(1.89_f64))).powi(1);
                    let v4: f64 = ((i8 % 5) as f64);
                    let u11: f64 = c6(0.16_f64);
                }
            }
        }
    }
    (-((u2 * u2 + 0.5).powf(((n % 5) as f64).tanh()) + (u2 - u2)))
}


#[differentiable]
fn program_130(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if { let b1 = 0.76_f64; b1 * x + b1 } < (if (n % 3 < 0) && (n > 3) { y } else { 1.89_f64 }) { return (if (a[n % 3]).sin().exp() > (if !((y - 0.58_f64) > 0.84_f64) { y } else { y }) { a[n % 3] } else { (a[n % 3]).max(0.31_f64) }); }
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        let (mut v3, mut v4): (f64, f64) = (1.44_f64, ((if (n > 1) && (1.26_f64 < k) { y } else { a[w2 % 3] }) - y));
        v4 *= (((k * v3)).min((a[n % 3] * a[n % 3] + 1.25).cbrt())).sin();
    }
    for i5 in 0..1 {
    }
    (((match n % 3 { 0 => 1.41_f64, 1 | 2 => y, _ => k }) + (if { let b6 = y; b6 * a[1] + b6 } >= (y).powi(3) { y } else { ((w2 % 5) as f64) }))).max(((y * ((n % 5) as f64)) * (k + 1.24_f64)))
}


#[differentiable]
fn program_131(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u2: f64 = (if !((y * y + 1.25).ln_1p() <= { let b1 = k; b1 * 0.30_f64 + b1 }) { (0.75_f64 + (x + ((n % 5) as f64))) } else { y });
    let mut w3: usize = 0;
    'l4: while w3 < 4 && (n > 2) {
        w3 += 1;
        let u2: f64 = (((if (a[w3 % 3] * k) >= 0.19_f64 { u2 } else { u2 })).cos() * { let b5 = 1.27_f64; b5 * (if !((-((w3 % 5) as f64)) < (u2 * a[0])) { y } else { u2 }) + b5 });
    }
    if ((w3 + 0) % 3 == 1) && (n > 3) {
    } else {
    }
    (u2 * a[w3 % 3])
}


#[differentiable]
fn program_132(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.50_f64;
    let mut u2: f64 = ((n % 5) as f64);
    for i3 in 1..=2 {
        let mut u4: f64 = 1.56_f64;
    }
    u2 = u1;
    let u5: f64 = ((if n > 2 { (a[n % 3] * a[n % 3] + 1.25).ln() } else { (u1 * y) })).mul_add(0.5, a[n % 3]);
    let mut w6: usize = 0;
    'l7: while w6 < 2 {
        w6 += 1;
    }
    (((u1 + u2) * (a[w6 % 3]).sin()) + ((a[w6 % 3] + y) * (0.20_f64 * 0.20_f64 + 1.25).sqrt()))
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
                    let mut u11: f64 = r9 * (x - u7);
                    let mut u12: f64 = (u6 * u6 + 1.25).cbrt();
                    let mut v13: f64 = ((w8 % 5) as f64) + 1.30_f64;
                }
            }
        }
    }
    1.67_f64
}


#[differentiable]
fn program_134(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let y: f64 = (((a[(n + 1) % 3] * a[(n + 1) % 3]) + (y).sin()) * y);
    let u1: f64 = ((n % 5) as f64);
    let mut u2: f64 = (u1 * u1 + 0.5).powf(((a[n % 3] * a[n % 3] + 1.25).cbrt() * (a[n % 3] * a[n % 3] + 1.25).cbrt() + 1.25).sqrt().tanh());
    u2 = { let b3 = ((u1 - a[(n + 1) % 3]) * (u2).sin().exp()); b3 * ((match n % 3 { 0 => u1, 1 | 2 => u1, _ => u1 }) * y) + b3 };
    let (mut v4, mut v5): (f64, f64) = ((-(a[n % 3] * y)), ((0.16_f64).powi(1) / (1.5 + (match n % 3 { 0 => u2, 1 | 2 => 0.28_f64, _ => 1.84_f64 }) * (match n % 3 { 0 => u2, 1 | 2 => 0.28_f64, _ => 1.84_f64 }))));
    (if !((u2).mul_add(0.5, a[n % 3]) > (-1.39_f64)) { (-(u1 * v4)) } else { a[n % 3] })
}


#[differentiable]
fn program_135(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let mut u2: f64 = 1.05_f64;
    u2 /= 1.5 + (u2 + (u2 * u1)) * (u2 + (u2 * u1));
    u2 += a[(n + 0) % 3];
    for i3 in 1..=2 {
        let mut v4: (f64, f64) = ((a[0]).powi(0), u1);
    }
    a[1]
}


#[differentiable]
fn program_136(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (0 == 0) {
        w1 += 1;
        let mut u2: f64 = (((-y) + (if n > 3 { y } else { a[w1 % 3] })) + ((y).mul_add(0.5, a[(n + 1) % 3]) * (y).mul_add(0.5, a[(n + 1) % 3]) + 1.25).sqrt());
        for r3 in a.iter().skip(1) {
            let mut u5: f64 = r3 * (y * u2);
            let mut u8: f64 = ({ let b7 = u5; b7 * { let b6 = 1.61_f64; b6 * 0.24_f64 + b6 } + b7 } - 0.73_f64);
            if n > 2 {
            }
        }
    }
    (if n > 2 { (0.84_f64 * 0.84_f64 + 0.5).powf(x.tanh()) } else { ((y).tanh() + (if (((n % 5) as f64) < (y).hypot(a[1])) || (n > 0) { 0.61_f64 } else { a[0] })) })
}


#[differentiable]
fn program_137(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=2 {
        let u3: f64 = ((-(y + a[i2 % 3]))).hypot(a[i2 % 3]);
    }
    ((0.97_f64).sin().exp() * (0.97_f64).sin().exp() + 1.25).ln_1p()
}


#[differentiable]
fn program_138(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(0 < 2) {
        let mut u1: f64 = (x + (k * k + 1.25).sqrt());
    }
    let (mut v3, mut v4): (f64, f64) = ({ let b2 = (y + ((n % 5) as f64)); b2 * k + b2 }, ((a[n % 3] / (1.5 + y * y)) * (0.83_f64 / (1.5 + x * x))));
    if (2 != 2) || (n % 3 == 1) { return ((v3).cos() * { let b5 = y; b5 * a[n % 3] + b5 }); }
    let mut w6: usize = 0;
    loop {
        w6 += 1;
        if w6 >= 4 { break; }
        if (w6 + 2) % 3 < 1 {
            v3 -= 0.81_f64;
        } else {
            v3 = y;
        }
    }
    ((-(((w6 % 5) as f64) - v3)) * (0.65_f64 + (match 2 { 0 => v4, 1 | 2 => 0.96_f64, _ => v4 })))
}


#[differentiable]
fn program_139(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let u2: f64 = y;
    let mut v3: [f64; 3] = [u2, ((((n % 5) as f64) - 1.63_f64)).min(x), ((u1 * a[2]) * (u1 * a[2]) + 1.25).ln_1p()];
    { let e = (u1 + y); v3.fill(e); }
    let mut w4: usize = 0;
    let v5: f64 = loop {
        w4 += 1;
        if w4 >= 4 { break (if !(n > 2) { (u1).abs() } else { y }); }
        v3[0] -= ((v3[w4 % 3] * u1)).powi(1);
    };
    v3[(n + 2) % 3] += (if (n + 2) % 3 > 1 { (1.39_f64 / (1.5 + v3[2] * v3[2])) } else { (v5 - ((w4 % 5) as f64)) });
    let mut u6: f64 = (((u2 + v5) * y)).sin().exp();
    let mut v7: bool = (u6 + 1.92_f64) > (0.24_f64 + 1.94_f64);
    v3[w4 % 3]
}


#[differentiable]
fn program_140(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let mut v2: [f64; 3] = [a[v1 % 3], 1.01_f64, y];
    let mut v3: (f64, f64) = (v2[(v1 + 2) % 3], x);
    x
}


#[differentiable]
fn program_141(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.33_f64, 0.48_f64];
    t1[0] = 0.65_f64;
    if (a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(x.tanh()) >= a[n % 3] {
        let mut u2: f64 = (0.87_f64 + ((y).sin() + (y + y)));
        for (r3, r4) in t1.iter().zip(&t1) {
            let mut u5: f64 = r3 * 0.86_f64;
            let mut u6: f64 = r4 * (-0.56_f64);
        }
    } else {
    }
    (if ((n + 1) % 3 != 1) || ((if ((y + k) > y) || (0.28_f64 < (y + 0.42_f64)) { 0.39_f64 } else { a[1] }) < y) { 1.37_f64 } else { { let b7 = (1.79_f64 - y); b7 * (y + y) + b7 } })
}


#[differentiable]
fn program_142(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y + 1.50_f64) > (y + y) { return { let b1 = 0.79_f64; b1 * y + b1 }; }
    let u2: f64 = (x - ((y).powi(2) * (a[(n + 0) % 3] / (1.5 + y * y))));
    if (n > 2) || (n > 2) { return ((k).max(0.42_f64) - (match n % 3 { 0 => 1.49_f64, 1 | 2 => u2, _ => 0.40_f64 })); }
    if !(n > 3) { return (u2 + u2); }
    if n % 3 > 1 {
        let mut u2: usize = n % 4;
    } else if (-u2) >= (1.58_f64 - y) {
        let u4: f64 = ((if (n > 1) || (n > 1) { a[(n + 1) % 3] } else { k }) * (if ((0.38_f64).min(u2) < 1.43_f64) && ((u2).cos() >= (a[2] + 1.52_f64)) { (u2 * u2 + 0.5).powf(a[1].tanh()) } else { { let b3 = u2; b3 * u2 + b3 } }));
    }
    (y + a[n % 3])
}


#[differentiable]
fn program_143(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in &a {
        let mut u3: f64 = r1 * { let b4 = y; b4 * y + b4 };
        u3 += (0.91_f64 - (y).sin().exp());
        let mut v5: bool = (y * 1.17_f64) > (1.71_f64 + a[n % 3]);
    }
    let mut u6: f64 = ((a[n % 3]).max((a[0]).sin().exp()) * (a[n % 3]).max((a[0]).sin().exp()) + 1.25).cbrt();
    let t7 = [1.81_f64, 0.53_f64, 0.47_f64];
    let mut v8: usize = n % 4;
    let mut u10: f64 = (if a[v8 % 3] > (1.70_f64 * 1.70_f64 + 1.25).cbrt() { u6 } else { { let b9 = (u6 * y); b9 * (a[(v8 + 1) % 3] * a[(v8 + 1) % 3] + 0.5).powf(u6.tanh()) + b9 } });
    let mut w11: usize = 0;
    loop {
        w11 += 1;
        if w11 >= 4 { break; }
        let mut v8: f64 = ({ let b13 = (if ((1.31_f64).sin().exp() >= u10) && ((y + u10) > (a[1] * a[n % 3])) { u6 } else { a[2] }); b13 * (match (w11 + 1) % 3 { 0 => 1.46_f64, 1 | 2 => 0.46_f64, _ => 0.47_f64 }) + b13 }).mul_add(0.5, 1.39_f64);
        u6 = (if ((v8 - u6) > (1.27_f64).cos()) && (n > 2) { (if n > 2 { (a[(w11 + 2) % 3] * a[(w11 + 2) % 3] + 0.5).powf(a[0].tanh()) } else { x }) } else { v8 });
        let mut w14: usize = 0;
        'l15: while w14 < 3 {
            w14 += 1;
            let mut v16: [f64; 2] = [k, ((v8).powi(2) * (v8).powi(2) + 1.25).ln()];
        }
    }
    u6 = (((u6).powi(0) + { let b17 = a[w11 % 3]; b17 * y + b17 }) + u10);
    (((if 0.25_f64 >= (a[2] * a[2] + 0.5).powf(a[v8 % 3].tanh()) { y } else { u10 })).min(x) + u6)
}


#[differentiable]
fn program_144(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..4 {
        let mut v2: [f64; 4] = [y, ((k * k + 1.25).ln() * a[i1 % 3]), (if y < a[(i1 + 1) % 3] { (a[i1 % 3]).tanh() } else { (1.46_f64).cos() }), ((a[(i1 + 2) % 3] * 1.93_f64)).powi(3)];
    }
    ((n % 5) as f64)
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
                let mut u6: f64 = (if (n > 1) && (1 > 0) { ((u4).sin()).powi(3) } else { 1.53_f64 });
                if (n > 2) && (n > 2) {
                    let u7: f64 = k;
                } else {
                }
            }
        }
    }
    (((y * y + 1.25).cbrt() + (y * y + 0.5).powf(((n % 5) as f64).tanh())) * ((y * y + 1.25).cbrt() + (y * y + 0.5).powf(((n % 5) as f64).tanh())) + 1.25).cbrt()
}


#[differentiable]
fn program_146(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: (f64, f64) = (0.47_f64, ({ let b1 = a[n % 3]; b1 * y + b1 }).abs());
    for r3 in a.iter() {
        let mut u5: f64 = r3 * (v2.1).powi(3);
    }
    k
}


#[differentiable]
fn program_147(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[0];
    let u2: f64 = a[n % 3];
    if n > 0 { return (1.78_f64 + (0.59_f64 * k)); }
    let mut w3: usize = 0;
    loop {
        w3 += 1;
        if w3 >= 2 { break; }
        'l5: for i6 in 0..n {
            for i7 in 0..4 {
                for (r9, r8) in a.iter().enumerate() {
                    let mut u10: f64 = r8 * 0.68_f64;
                    let mut u11: f64 = ((if n > 1 { (0.17_f64).tanh() } else { (u1 * u10) })).sin().exp();
                    let mut v12: usize = r9 % 4;
                    u11 = ((match i7 % 3 { 0 => (u10 + 0.52_f64), 1 | 2 => y, _ => (a[i6 % 3] * 1.62_f64) }) + (u10).abs());
                }
                for r13 in a.iter().rev() {
                    let mut u15: f64 = r13 * ((n % 5) as f64);
                }
            }
        }
    }
    (k / (1.5 + (if (a[w3 % 3] + u2) < y { u2 } else { (k + x) }) * (if (a[w3 % 3] + u2) < y { u2 } else { (k + x) })))
}


#[differentiable]
fn program_148(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * { let b4 = 1.84_f64; b4 * 1.20_f64 + b4 };
        let v5: f64;
        if n > 2 { v5 = ((((r2 % 5) as f64)).sin().exp() * (2.00_f64).sin().exp()); } else { v5 = u3; }
    }
    if 0 < 1 {
        let x: f64 = k;
        for i6 in 0..n {
            let u7: f64 = (((1.83_f64 * x) * (x).max(x)) + ((-x) + (0.72_f64 - 1.73_f64)));
        }
    }
    a[n % 3]
}


#[differentiable]
fn program_149(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 1 {
        let u1: f64 = ((a[(n + 2) % 3]).powi(0) + ((a[n % 3] * y) * (if 0 != 0 { y } else { a[n % 3] })));
    }
    let v2: f64;
    if ((x + x) <= (a[(n + 0) % 3] * y)) || ((a[0] + y) < (x).mul_add(0.5, 1.29_f64)) { v2 = (if (n > 2) && ((y).max(x) <= (y - a[1])) { x } else { x }); } else { v2 = x; }
    let mut u3: f64 = y;
    { let b4 = ((v2).mul_add(0.5, a[(n + 0) % 3]) + (((n % 5) as f64) * k)); b4 * ((0.77_f64 - v2) * (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(1.43_f64.tanh())) + b4 }
}


#[differentiable]
fn program_150(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (((y + 1.68_f64)).mul_add(0.5, y), ((match (n + 1) % 3 { 0 => y, 1 | 2 => x, _ => ((n % 5) as f64) }) / (1.5 + (y * 0.22_f64) * (y * 0.22_f64))));
    let u2: f64 = 0.14_f64;
    v1.1 += (-(-y));
    let mut u3: f64 = (((y / (1.5 + u2 * u2)) + (u2).hypot(v1.1)) - ((if (u2 * u2 + 0.5).powf(a[n % 3].tanh()) <= x { y } else { u2 }) * (u2 + k)));
    let u4: f64 = ((v1.0 * v1.0 + 0.5).powf(a[0].tanh()) / (1.5 + 0.34_f64 * 0.34_f64));
    if !(n > 1) { return ((-0.79_f64) + (((n % 5) as f64) * u3)); }
    'l5: for i6 in 0..4 {
        let mut w7: usize = 0;
        while w7 < 1 && (n % 3 > 2) {
            w7 += 1;
            for r8 in a.iter() {
                let mut u10: f64 = r8 * (k * u3);
                let mut u11: f64 = v1.0;
            }
        }
    }
    (((u3 + v1.0) + (u4 - v1.1))).tanh()
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
        let mut u5: f64 = r3 * { let b6 = t1; b6 * t1 + b6 };
        let mut u7: f64 = r4 * ((n % 5) as f64);
        for (r8, r9) in a.iter().zip(&a) {
            let mut u10: f64 = r8 * (1.59_f64 * u7);
            let mut u11: f64 = r9 * (-u5);
            let mut u12: f64 = (((u11 + a[v2 % 3])).min((a[n % 3] + a[1])) / (1.5 + a[0] * a[0]));
            u12 = 0.18_f64;
            u12 = (((0.33_f64 / (1.5 + u7 * u7)) * (match v2 % 3 { 0 => k, 1 | 2 => t1, _ => u10 })) - ((1.38_f64).mul_add(0.5, a[v2 % 3]) + (if (a[n % 3] + 0.51_f64) > (0.12_f64).sin().exp() { 1.76_f64 } else { u12 })));
        }
        let mut w13: usize = 0;
        while w13 < 3 {
            w13 += 1;
            u7 *= (a[v2 % 3]).sin();
            let mut v14: [f64; 3] = [(t1).sin().exp(); 3];
            for (r15, r16) in a.iter().zip(&v14) {
                let mut u17: f64 = r15 * u5;
                let mut u18: f64 = r16 * t1;
            }
        }
    }
    t1
}


#[differentiable]
fn program_153(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let u2: f64 = u1;
    let mut u3: f64 = ((a[0] - (k).powi(3)) * (a[0] - (k).powi(3)) + 0.5).powf((u1 / (1.5 + u2 * u2)).tanh());
    for r4 in a.iter() {
        let mut u6: f64 = r4 * (((n % 5) as f64) * a[2]);
        u3 -= (-u3);
        for i7 in 0..4 {
            let u8: f64 = ((u6 * a[i7 % 3]) - ((k - a[i7 % 3]) + (u2 + u3)));
            let (mut v10, mut v11): (f64, f64) = (((match 0 { 0 => u6, 1 | 2 => u6, _ => ((n % 5) as f64) })).sin().exp(), { let b9 = (u8 + u6); b9 * (if u8 > (a[i7 % 3]).mul_add(0.5, u2) { a[i7 % 3] } else { a[i7 % 3] }) + b9 });
            'l14: for (r12, r13) in a.iter().zip(&a) {
                let mut u15: f64 = r12 * (match i7 % 3 { 0 => u3, 1 | 2 => a[0], _ => v11 });
                let mut u16: f64 = r13 * (((n % 5) as f64) - 0.38_f64);
            }
        }
    }
    a[n % 3]
}


#[differentiable]
fn program_154(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 2;
    let u2: f64 = ((a[(n + 1) % 3] * a[(n + 1) % 3] + 1.25).ln() / (1.5 + (a[2]).tanh() * (a[2]).tanh()));
    if (1.50_f64 >= (((n % 5) as f64) - u2)) || ((n + 1) % 3 != 1) {
        let c4 = |p3: f64| (0.27_f64 + 0.89_f64);
        let mut t5 = [0.82_f64, 1.14_f64];
        t5[1] = 0.32_f64;
    }
    let mut w6: usize = 0;
    while w6 < 2 && (n % 3 > 0) {
        w6 += 1;
        if a[w6 % 3] >= (-a[(w6 + 2) % 3]) {
            let mut v7: [f64; 4] = [1.13_f64; 4];
            if a[w6 % 3] >= (x + u2) {
                let (mut v8, mut v9): (f64, f64) = ((v7[0] / (1.5 + (1.80_f64 * 1.80_f64 + 0.5).powf(1.65_f64.tanh()) * (1.80_f64 * 1.80_f64 + 0.5).powf(1.65_f64.tanh()))), k);
            } else {
            }
        } else {
        }
    }
    ((if (1.45_f64 - x) >= 0.65_f64 { y } else { 1.31_f64 }) * ((a[(w6 + 2) % 3] + u2)).mul_add(0.5, y))
}


#[differentiable]
fn program_155(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [((x + k) + 0.30_f64), y, ((y - 0.38_f64)).mul_add(0.5, a[2])];
    v1[n % 3] *= ({ let b2 = (match (n + 1) % 3 { 0 => x, 1 | 2 => y, _ => a[(n + 0) % 3] }); b2 * y + b2 }).sin();
    if ((a[n % 3] - 0.59_f64) >= (-y)) && (2 > 0) { return ((if (n > 2) && (n > 2) { 1.74_f64 } else { v1[n % 3] }) + (a[1] * a[1] + 0.5).powf(a[(n + 2) % 3].tanh())); }
    for r3 in a.iter() {
        let mut u5: f64 = r3 * (match 0 { 0 => y, 1 | 2 => 0.14_f64, _ => a[n % 3] });
        let mut v6: f64 = 1.69_f64 * ((n % 5) as f64);
        let c8 = |p7: f64| (((p7 * 0.12_f64) * (-k)) - ((0.88_f64 * 0.88_f64 + 1.25).sqrt()).sin().exp());
        let mut u9: f64 = ((-(0.83_f64 / (1.5 + a[(n + 2) % 3] * a[(n + 2) % 3]))) - c8((1.78_f64 * y)));
    }
    let mut v10: (f64, f64) = (((0.79_f64 - y) * (0.79_f64 - y) + 0.5).powf((x - v1[n % 3]).tanh()), y);
    v1[n % 3] = ((y).powi(3) * y);
    v1[(n + 1) % 3] += (-(y + ((n % 5) as f64)));
    let mut u11: f64 = y;
    { let e = k; v1.fill(e); }
    (({ let b12 = u11; b12 * y + b12 } + (v10.0).mul_add(0.5, 0.81_f64)) * ({ let b12 = u11; b12 * y + b12 } + (v10.0).mul_add(0.5, 0.81_f64)) + 1.25).cbrt()
}


#[differentiable]
fn program_156(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..3 {
        let mut w2: usize = 0;
        let v3: f64 = loop {
            w2 += 1;
            for r4 in a.iter() {
                let mut u6: f64 = r4 * a[(w2 + 1) % 3];
                let mut u6: bool = (y + k) <= x;
                let mut v7: usize = 2;
            }
            if w2 >= 3 { break (0.49_f64 + (x * x + 0.5).powf(0.71_f64.tanh())); }
        };
        for (r9, r8) in a.iter().enumerate() {
            let mut u10: f64 = r8 * (v3 - a[1]);
            u10 += ((0.26_f64 * 0.26_f64 + 0.5).powf(a[w2 % 3].tanh()) * (1.08_f64 * u10));
            let mut v11: [f64; 3] = [((k + 1.86_f64) + (x).mul_add(0.5, u10)), ((a[(r9 + 1) % 3] + u10)).sin().exp(), (0.21_f64 + a[w2 % 3])];
            let mut u12: f64 = (((y + u10) + 1.15_f64) * y);
            let mut w13: usize = 0;
            let v14: f64 = loop {
                w13 += 1;
                if w13 >= 3 { break ((r9 % 5) as f64); }
                u12 = a[(r9 + 2) % 3];
                for i15 in 0..n {
                }
            };
        }
    }
    (if !(n > 2) { (0.99_f64 * (y).sin().exp()) } else { (a[n % 3]).powi(2) })
}


#[differentiable]
fn program_157(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        if n % 3 != 1 {
        }
    }
    k
}


#[differentiable]
fn program_158(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter() {
        let mut u3: f64 = r1 * (if (n + 1) % 3 == 0 { ((n % 5) as f64) } else { 1.96_f64 });
        let mut w4: usize = 0;
        'l5: loop {
            w4 += 1;
            if w4 >= 2 { break; }
            let mut u8: f64 = { let b7 = ((u3).sin().exp()).sin().exp(); b7 * ((u3 - y) * (u3 - y) + 0.5).powf(a[(w4 + 2) % 3].tanh()) + b7 };
            let (mut u8, mut v9): (f64, f64) = (a[(w4 + 0) % 3], (-u8));
        }
    }
    'l10: for i11 in 0..n % 4 {
        let mut v12: [f64; 3] = [((1.01_f64 * ((n % 5) as f64))).hypot((y).min(y)), ((match 0 { 0 => 1.74_f64, 1 | 2 => a[(i11 + 2) % 3], _ => x }) + (if i11 % 3 == 0 { y } else { x })), ((y * ((i11 % 5) as f64))).sin().exp()];
    }
    let c15 = |p13: f64, p14: f64| p14;
    let mut u16: f64 = (((a[n % 3] + y)).min(y) * ((a[n % 3] + y)).min(y) + 0.5).powf((if n > 2 { (y - a[1]) } else { (y + x) }).tanh());
    y
}


#[differentiable]
fn program_159(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if y <= y {
        let mut u1: f64 = a[2];
        let mut u2: f64 = a[0];
    }
    let u3: f64 = (match 2 { 0 => (y * y + 0.5).powf(k.tanh()), 1 | 2 => ((((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(y.tanh()) * (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(y.tanh()) + 1.25).cbrt(), _ => (a[n % 3]).powi(0) });
    ((a[1] + 1.65_f64) - (u3 / (1.5 + { let b4 = a[(n + 2) % 3]; b4 * a[n % 3] + b4 } * { let b4 = a[(n + 2) % 3]; b4 * a[n % 3] + b4 })))
}


#[differentiable]
fn program_160(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if k > (a[n % 3] * a[n % 3] + 1.25).recip() { return ((y + x)).mul_add(0.5, 0.94_f64); }
    let mut w1: usize = 0;
    'l2: while w1 < 4 {
        w1 += 1;
        let c5 = |p3: f64, p4: f64| a[(w1 + 0) % 3];
        let u6: f64 = ((c5(a[0], a[w1 % 3]) * c5(a[0], a[w1 % 3]) + 0.5).powf((a[w1 % 3] + a[w1 % 3]).tanh()) / (1.5 + c5(c5(0.31_f64, y), 0.94_f64) * c5(c5(0.31_f64, y), 0.94_f64)));
        for r7 in a {
            let mut u9: f64 = r7 * (1.00_f64 / (1.5 + y * y));
            let mut v10: bool = (k + a[(w1 + 2) % 3]) <= (x * u9);
            for i11 in 0..n {
                let c14 = |p12: f64, p13: f64| (((1.73_f64 * 1.73_f64 + 0.5).powf(1.04_f64.tanh()) + (-p13))).hypot(u6);
            }
        }
    }
    (if n > 2 { { let b15 = (x + y); b15 * y + b15 } } else { y })
}


#[differentiable]
fn program_161(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.66_f64, 1.59_f64];
    let mut u2: f64 = a[(n + 0) % 3];
    (if (0.95_f64 * 0.95_f64 + 0.5).powf(u2.tanh()) <= k { u2 } else { ((y / (1.5 + y * y))).min((-y)) })
}


#[differentiable]
fn program_162(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| (p1 + 1.59_f64);
    if ((a[n % 3] - a[(n + 1) % 3]) >= (a[n % 3] * a[n % 3] + 1.25).ln_1p()) && ((y).sin().exp() <= y) { return ((y).sin().exp()).sin(); }
    let u4: f64 = ((y).sin().exp() + (y * y + 1.25).sqrt());
    'l7: for r5 in a {
        let mut u8: f64 = r5 * c3(u4, y);
        if x < k {
            let u9: f64 = (((-u8) - ((n % 5) as f64)) - u4);
        }
    }
    0.63_f64
}


#[differentiable]
fn program_163(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a {
        let mut u3: f64 = r1 * a[1];
        let mut u4: f64 = ((u3 * u3 + 0.5).powf(a[2].tanh()) + ((u3).mul_add(0.5, k) * 0.47_f64));
        let u3: f64 = (if (y * a[(n + 1) % 3]) < (y * y + 1.25).sqrt() { u3 } else { ((if n > 2 { y } else { 1.55_f64 }) * (u3 / (1.5 + k * k))) });
        let t5 = [0.94_f64, 1.70_f64, 0.19_f64, 1.81_f64];
        let mut u4: [f64; 2] = [(if n > 1 { ((n % 5) as f64) } else { u4 }); 2];
    }
    let mut u6: f64 = (((x + y) * (1.27_f64 + y)) + ((a[n % 3] * a[n % 3] + 0.5).powf(1.21_f64.tanh())).sin());
    let mut u7: f64 = ((u6 * u6 + 0.5).powf(((n % 5) as f64).tanh()) + ((u6).mul_add(0.5, 1.75_f64)).powi(1));
    let mut v8: f64 = ((n % 5) as f64) + k;
    if n > 3 {
        let t9 = [0.98_f64, 1.96_f64, 0.67_f64];
        let x: f64 = (((u6 * u7)).sin().exp() / (1.5 + (match n % 3 { 0 => (u6 + a[n % 3]), 1 | 2 => (u6).sin(), _ => (y).min(u6) }) * (match n % 3 { 0 => (u6 + a[n % 3]), 1 | 2 => (u6).sin(), _ => (y).min(u6) })));
    } else {
        let mut v10: f64 = 1.80_f64 + 1.31_f64;
        let c14 = |p11: f64, p12: f64| (match n % 3 { 0 => ((0.25_f64).tanh() + (a[n % 3] * k)), 1 | 2 => ({ let b13 = p12; b13 * k + b13 }).powi(1), _ => ((n % 5) as f64) });
    }
    (((((n % 5) as f64) * ((n % 5) as f64) + 1.25).cbrt() + (a[(n + 2) % 3]).abs())).max(((if !((u7 + u6) > a[1]) { v8 } else { u7 }) + (1.14_f64).mul_add(0.5, x)))
}


#[differentiable]
fn program_164(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    for (r3, r2) in a.iter().enumerate() {
        let mut u4: f64 = r2 * (0.68_f64 - a[(n + 2) % 3]);
        let mut w5: usize = 0;
        let v6: f64 = loop {
            w5 += 1;
            if w5 >= 3 { break u4; }
        };
    }
    { let b7 = ((match n % 3 { 0 => ((v1 % 5) as f64), 1 | 2 => y, _ => y }) + (((n % 5) as f64) * y)); b7 * ((y).hypot(0.92_f64)).sin().exp() + b7 }
}


#[differentiable]
fn program_165(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| ((a[(n + 2) % 3] + p1)).sin().exp();
    let u5: f64 = ((match 1 { 0 => (a[1] * a[1] + 0.5).powf(a[n % 3].tanh()), 1 | 2 => (a[1] + y), _ => (if n > 1 { k } else { ((n % 5) as f64) }) }) + { let b4 = 0.77_f64; b4 * (y * y) + b4 });
    if n % 3 != 2 { return ((x - a[n % 3]) / (1.5 + (a[(n + 1) % 3] - 1.38_f64) * (a[(n + 1) % 3] - 1.38_f64))); }
    let v7: f64;
    if n > 2 { v7 = { let b6 = c3(u5, u5); b6 * (y * u5) + b6 }; } else { v7 = ((0.35_f64 + y)).sin(); }
    let mut u8: f64 = 0.19_f64;
    let mut u9: f64 = (k + ((if n > 0 { a[(n + 1) % 3] } else { a[(n + 0) % 3] }) - (y * y + 0.5).powf(u8.tanh())));
    let mut v10: usize = n % 4;
    for i11 in 1..=3 {
    }
    c3(((a[n % 3] * a[v10 % 3])).sin().exp(), a[v10 % 3])
}


#[differentiable]
fn program_166(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().skip(1) {
        let mut u4: f64 = r1 * (1.42_f64 * x);
        u4 -= ((x / (1.5 + 1.46_f64 * 1.46_f64)) + (((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln_1p());
        let mut w5: usize = 0;
        while w5 < 1 {
            w5 += 1;
            u4 = (if (u4 + u4) < (match w5 % 3 { 0 => u4, 1 | 2 => x, _ => 1.02_f64 }) { ((0.53_f64 * 0.53_f64 + 1.25).ln()).min(u4) } else { ((x * 0.30_f64)).hypot((u4 + u4)) });
        }
        u4 += ((u4 + a[(w5 + 1) % 3])).powi(0);
    }
    for r6 in a {
        let mut u8: f64 = r6 * a[(n + 0) % 3];
        for r9 in a.iter().rev() {
            let mut u11: f64 = r9 * u8;
        }
    }
    (((a[(n + 2) % 3]).sin().exp() * (-0.48_f64))).sin().exp()
}


#[differentiable]
fn program_167(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k * 0.32_f64;
    let x: f64 = (((y).max(x) / (1.5 + (y * ((n % 5) as f64)) * (y * ((n % 5) as f64)))) + ((-y) - (a[n % 3]).hypot(y)));
    let mut y: f64 = x;
    for r2 in a.iter() {
        let mut u4: f64 = r2 * (a[n % 3] * a[n % 3]);
        for r5 in a {
            let mut u7: f64 = r5 * y;
            let mut v9: [f64; 4] = [({ let b8 = 1.04_f64; b8 * u7 + b8 } / (1.5 + 0.98_f64 * 0.98_f64)), ((1.61_f64 - u4) - (0.77_f64 * u7)), (-(u4 * 0.28_f64)), ((u7 / (1.5 + x * x))).hypot((u7 + 1.05_f64))];
        }
        let mut v10: [f64; 2] = [(u4 * u4 + 0.5).powf(y.tanh()), (if n > 1 { (0.43_f64 + a[(n + 0) % 3]) } else { (k).mul_add(0.5, u4) })];
        if !(n > 3) {
            for i11 in 0..n {
                let mut v12: f64 = 1.51_f64 + 1.14_f64;
                for r13 in v10.iter().skip(1) {
                    let mut u15: f64 = r13 * u4;
                    u15 = (if n > 2 { ((0.21_f64 + y) - (u15 * 0.34_f64)) } else { (a[n % 3] + y) });
                }
            }
        } else if n > 1 {
        } else {
        }
    }
    (match n % 3 { 0 => ((if (n > 3) && ({ let b16 = a[1]; b16 * y + b16 } < (y).sin().exp()) { y } else { a[(n + 1) % 3] }) / (1.5 + 1.41_f64 * 1.41_f64)), 1 | 2 => ((n % 5) as f64), _ => ((1.62_f64).abs() * (1.62_f64).abs() + 1.25).sqrt() })
}


#[differentiable]
fn program_168(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((0.26_f64).abs()).sin().exp();
    let mut u2: f64 = ((match 0 { 0 => (((n % 5) as f64) * a[n % 3]), 1 | 2 => u1, _ => (u1).mul_add(0.5, u1) })).sin().exp();
    if !(n % 3 != 2) {
        let mut u3: f64 = (x).min((y * (0.54_f64).sin()));
        u3 = ((a[n % 3] + (a[n % 3] + 1.76_f64)) / (1.5 + (u3 - (u3).sin().exp()) * (u3 - (u3).sin().exp())));
    } else if (1.51_f64).tanh() <= (k).sin().exp() {
        let mut u1: usize = n % 4;
    } else {
    }
    (u2).sin().exp()
}


#[differentiable]
fn program_169(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let c3 = |p2: f64| ((-(a[n % 3] - ((n % 5) as f64))) + ((n % 5) as f64));
    if (y + 0.92_f64) >= x { return u1; }
    let mut v4: f64 = 1.42_f64 * ((n % 5) as f64);
    let mut u5: f64 = (0.90_f64 * 0.90_f64 + 1.25).cbrt();
    a[1]
}


#[differentiable]
fn program_170(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((n % 5) as f64) + x);
    for i2 in (0..7).step_by(3) {
        let mut u3: f64 = (((((i2 % 5) as f64) * 0.77_f64) - (1.79_f64).mul_add(0.5, u1)) + ((if (2 != 2) && (i2 % 3 < 2) { 1.66_f64 } else { a[(i2 + 2) % 3] })).sin().exp());
        u3 /= 1.5 + (u1 / (1.5 + (u3).mul_add(0.5, 0.15_f64) * (u3).mul_add(0.5, 0.15_f64))) * (u1 / (1.5 + (u3).mul_add(0.5, 0.15_f64) * (u3).mul_add(0.5, 0.15_f64)));
        let u4: f64 = (if (i2 + 0) % 3 == 1 { ((match 0 { 0 => u1, 1 | 2 => a[2], _ => a[i2 % 3] }) - (a[0] * a[0] + 0.5).powf(0.81_f64.tanh())) } else { ((u3 * u3)).sin() });
    }
    let u6: f64 = (({ let b5 = u1; b5 * ((n % 5) as f64) + b5 } + y) + (a[n % 3] + k));
    let u7: f64 = u6;
    let mut u8: f64 = (1.88_f64 + ((u7 / (1.5 + y * y)) + (u6 + y)));
    (-((u8 + u7) + (0.63_f64 * a[(n + 2) % 3])))
}


#[differentiable]
fn program_171(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.30_f64;
    let mut w2: usize = 0;
    while w2 < 2 && (y < (1.21_f64 + x)) {
        w2 += 1;
        u1 += ((1.45_f64 + y) * (1.45_f64 + y) + 1.25).ln_1p();
        let v3: f64;
        if ((w2 + 1) % 3 < 0) && ((y * y + 1.25).ln() < (-a[w2 % 3])) { v3 = ((1.48_f64 / (1.5 + a[2] * a[2]))).powi(3); } else { v3 = ((u1 + 0.86_f64) * (u1 * u1 + 0.5).powf(y.tanh())); }
        let mut u4: f64 = (if n > 2 { 0.22_f64 } else { a[w2 % 3] });
        if (u4 <= u4) && ((a[(w2 + 1) % 3] + u1) <= k) { u1 += { let b5 = x; b5 * v3 + b5 }; break; }
    }
    let u6: f64 = (a[w2 % 3] - (if (1 < 0) && (n > 0) { (y + u1) } else { (u1 - u1) }));
    'l7: for i8 in 0..n % 4 {
        u1 = (u6 * u6 + 1.25).sqrt();
    }
    let mut v9: [f64; 3] = [u6, x, (match n % 3 { 0 => (-1.33_f64), 1 | 2 => (u6 * u6), _ => u6 })];
    v9[w2 % 3] = (((-a[(n + 1) % 3])).mul_add(0.5, 0.32_f64)).powi(1);
    k
}


#[differentiable]
fn program_172(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n % 3 == 1;
    let mut v2: f64 = 0.65_f64 * 1.43_f64;
    let v3: f64;
    if (y - a[n % 3]) < (x).powi(2) { v3 = ((a[n % 3] * v2) * x); } else { v3 = y; }
    if ({ let b4 = a[(n + 2) % 3]; b4 * y + b4 } < (a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).ln()) || (n > 3) {
        let mut u5: f64 = ((v3 + (0.17_f64 * 0.17_f64 + 1.25).cbrt()) * v3);
        u5 *= ((((n % 5) as f64) / (1.5 + (u5 + a[1]) * (u5 + a[1])))).sin();
    } else {
        let mut u6: f64 = (((if (v3 + 1.93_f64) >= (x * 0.13_f64) { a[n % 3] } else { y }) + (0.65_f64 * v3)) - (0.30_f64 - x));
        for i7 in (0..n).rev() {
            u6 -= ((if 1 == 2 { y } else { 1.48_f64 }) / (1.5 + (v3 / (1.5 + u6 * u6)) * (v3 / (1.5 + u6 * u6))));
            let mut v8: bool = (u6 * v3) >= (v3).powi(3);
            let mut v9: bool = (v3 + u6) < (a[(n + 2) % 3]).abs();
        }
    }
    (((a[(n + 0) % 3] - v3)).max(v3) + y)
}


#[differentiable]
fn program_173(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((k * (1.09_f64 * a[(n + 2) % 3])) / (1.5 + (a[n % 3] + (match n % 3 { 0 => y, 1 | 2 => y, _ => y })) * (a[n % 3] + (match n % 3 { 0 => y, 1 | 2 => y, _ => y }))));
    'l2: for i3 in 1..=1 {
        if n > 1 { continue; }
        for r4 in a.iter().skip(1) {
            let mut u6: f64 = r4 * (0.95_f64 * 0.95_f64 + 0.5).powf(y.tanh());
            std::mem::swap(&mut u1, &mut u6);
        }
    }
    ((a[n % 3]).mul_add(0.5, u1) / (1.5 + (-0.18_f64) * (-0.18_f64)))
}


#[differentiable]
fn program_174(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = (((if 0 < 2 { a[0] } else { y }) / (1.5 + (y).powi(0) * (y).powi(0)))).sin().exp();
    y += (if (y * y) >= (1.32_f64 * 1.32_f64 + 1.25).recip() { (a[n % 3] * a[n % 3] + 1.25).ln_1p() } else { (0.83_f64 * x) });
    let mut w1: usize = 0;
    'l2: while w1 < 4 {
        w1 += 1;
        'l5: for r3 in a.iter().rev() {
            let mut u6: f64 = r3 * { let b7 = y; b7 * ((w1 % 5) as f64) + b7 };
            let mut v8: bool = a[w1 % 3] >= (0.58_f64 - y);
        }
        let u9: f64 = (-(if w1 % 3 > 2 { (0.61_f64).min(y) } else { (a[n % 3] + x) }));
        'l10: for i11 in 0..n {
            if (a[(w1 + 2) % 3]).sin().exp() <= (0.99_f64 - x) { continue; }
        }
    }
    let mut w12: usize = 0;
    loop {
        w12 += 1;
        if w12 >= 3 { break; }
        let mut u14: f64 = a[(w1 + 1) % 3];
    }
    x
}


#[differentiable]
fn program_175(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n {
        for r3 in a.iter().skip(1) {
            let mut u5: f64 = r3 * (a[i2 % 3] * a[i2 % 3] + 0.5).powf(a[2].tanh());
            let mut v6: bool = (match n % 3 { 0 => a[0], 1 | 2 => u5, _ => 0.77_f64 }) < u5;
        }
    }
    0.90_f64
}


#[differentiable]
fn program_176(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.55_f64, 1.17_f64, 0.27_f64];
    let mut v2: bool = y > 1.59_f64;
    let mut t1: [f64; 4] = [((y + y)).powi(2), (if (v2) || (n > 1) { (a[n % 3] - x) } else { ((n % 5) as f64) }), (if (0.15_f64 + a[n % 3]) >= (x + ((n % 5) as f64)) { (y * y + 1.25).ln() } else { (x + a[n % 3]) }), ((x + x) + (0.86_f64 + y))];
    y
}


#[differentiable]
fn program_177(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (if n > 3 { ((y).mul_add(0.5, y) + (a[n % 3]).mul_add(0.5, y)) } else { ((a[n % 3]).powi(2) / (1.5 + (((n % 5) as f64) + ((n % 5) as f64)) * (((n % 5) as f64) + ((n % 5) as f64)))) });
    if x < (a[n % 3] + a[n % 3]) {
        let c3 = |p1: f64, p2: f64| (p1).hypot(p1);
    } else {
    }
    ({ let b4 = 1.00_f64; b4 * (1.08_f64 + a[n % 3]) + b4 }).max((x / (1.5 + (0.81_f64 + a[1]) * (0.81_f64 + a[1]))))
}


#[differentiable]
fn program_178(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = (0.38_f64 * ((y + y) * (y * y + 1.25).ln_1p()));
    let mut w1: usize = 0;
    'l2: while w1 < 3 {
        w1 += 1;
        let mut u3: f64 = (((0.67_f64 * 0.67_f64 + 0.5).powf(x.tanh())).min((y).atan()) * ((0.67_f64 * 0.67_f64 + 0.5).powf(x.tanh())).min((y).atan()) + 1.25).recip();
    }
    if w1 % 3 > 1 { return a[2]; }
    let mut u5: f64 = (if (y + 1.85_f64) <= (x - x) { { let b4 = (k * x); b4 * (a[w1 % 3] + 1.18_f64) + b4 } } else { (x - (if !((x).sin() < x) { 0.37_f64 } else { k })) });
    let mut v6: bool = n > 2;
    for r7 in a.iter().rev() {
        let mut u9: f64 = r7 * (((w1 % 5) as f64)).powi(3);
        u5 -= (-a[(n + 0) % 3]);
        for (r11, r10) in a.iter().enumerate() {
            let mut u12: f64 = r10 * 0.59_f64;
        }
    }
    1.92_f64
}


#[differentiable]
fn program_179(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    for r2 in &a {
        let mut u4: f64 = r2 * (if (u1 - y) > (u1 / (1.5 + a[2] * a[2])) { y } else { 0.77_f64 });
        for r5 in a.iter() {
            let mut u7: f64 = r5 * x;
            u4 += ((u4).max(1.73_f64) - u7);
            let y: f64 = (-((u4 + a[2]) / (1.5 + u4 * u4)));
        }
        u4 = u1;
        let mut w8: usize = 0;
        loop {
            w8 += 1;
            let mut t10 = [1.32_f64, 0.73_f64, 0.44_f64, 1.89_f64];
            t10[2] = ((w8 % 5) as f64);
            u4 += (-(u4 - 1.16_f64));
            if w8 >= 4 { break; }
        }
    }
    ((match 0 { 0 => (1.89_f64).hypot(1.21_f64), 1 | 2 => (y - u1), _ => (u1 / (1.5 + y * y)) }) * k)
}


#[differentiable]
fn program_180(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [(x * 0.97_f64); 4];
    if (n > 2) && (n > 2) {
        for i2 in (0..7).step_by(3) {
            for i3 in 0..i2 % 4 {
                v1[i3 % 4] += (y - (((i2 % 5) as f64) + v1[1]));
                if a[(i2 + 1) % 3] > y { return y; }
            }
            for r4 in v1.iter().skip(1) {
                let mut u6: f64 = r4 * (v1[(n + 2) % 4] + x);
                let mut v7: usize = n % 4;
            }
            let mut v8: usize = i2 % 4;
            let mut v9: f64 = k * ((i2 % 5) as f64);
        }
        v1[n % 4] -= k;
        let mut u10: f64 = (((a[n % 3] + k)).powi(0)).sin().exp();
    }
    (((x + y)).sin().exp()).sin().exp()
}


#[differentiable]
fn program_181(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = 1.38_f64 * 1.07_f64;
    if (n % 3 == 2) || (n % 3 < 2) {
        let mut v2: usize = n % 4;
        let mut v3: f64 = 1.81_f64 + 0.98_f64;
    }
    (((v1).sin().exp() + y) + (a[(n + 2) % 3]).mul_add(0.5, x))
}


#[differentiable]
fn program_182(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (match 1 { 0 => y, 1 | 2 => y, _ => y }) < (x + k) { return k; }
    let u1: f64 = y;
    let mut w2: usize = 0;
    'l3: while w2 < 3 {
        w2 += 1;
        let mut u1: (f64, f64) = (((-u1) + (y - 1.09_f64)), (if n > 3 { (((w2 % 5) as f64) + ((n % 5) as f64)) } else { (k).mul_add(0.5, 0.41_f64) }));
        let mut v4: (f64, f64) = (((a[0] * a[w2 % 3]) * (y + x)), ((x * x) * (x * x) + 1.25).cbrt());
        v4.1 = ((if !(n > 2) { (((n % 5) as f64)).min(y) } else { (match (n + 0) % 3 { 0 => u1.0, 1 | 2 => y, _ => a[(w2 + 1) % 3] }) }) * (if !(n > 2) { (((n % 5) as f64)).min(y) } else { (match (n + 0) % 3 { 0 => u1.0, 1 | 2 => y, _ => a[(w2 + 1) % 3] }) }) + 0.5).powf(y.tanh());
        v4.0 = (a[1] - ((x + x) * (x + x) + 1.25).ln_1p());
    }
    if n > 1 {
    } else {
    }
    1.97_f64
}


#[differentiable]
fn program_183(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in &a {
        let mut u4: f64 = r1 * y;
        let c7 = |p5: f64, p6: f64| (if n > 2 { a[(n + 0) % 3] } else { (p6 + (p5 * 1.41_f64)) });
    }
    let mut u8: f64 = x;
    if (n + 2) % 3 == 0 { return ({ let b9 = 1.45_f64; b9 * 1.38_f64 + b9 } * 0.78_f64); }
    u8 = (u8 + ((n % 5) as f64));
    for r10 in a.iter().skip(1) {
        let mut u12: f64 = r10 * (if ((n % 5) as f64) > (k).cos() { u8 } else { k });
        let mut w13: usize = 0;
        let v15: f64 = 'l14: loop {
            w13 += 1;
            let mut u17: f64 = { let b16 = ((a[w13 % 3]).powi(0) - (a[w13 % 3] * u12)); b16 * ((0.70_f64 - u12) - (1.99_f64).tanh()) + b16 };
            for i18 in 1..=3 {
                let c20 = |p19: f64| p19;
                let (mut v21, mut v22): (f64, f64) = ((((w13 % 5) as f64) + k), c20((0.23_f64).powi(0)));
            }
            if w13 >= 2 { break (a[0] / (1.5 + (a[w13 % 3] + a[w13 % 3]) * (a[w13 % 3] + a[w13 % 3]))); }
        };
    }
    ((u8 + (((n % 5) as f64) * x)) + ((u8 * y) - (if (n % 3 == 2) || ((0.43_f64).min(x) >= (if (n % 3 != 0) && (n > 2) { y } else { ((n % 5) as f64) })) { u8 } else { y })))
}


#[differentiable]
fn program_184(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 1) % 3];
    for r2 in a {
        let mut u4: f64 = r2 * a[n % 3];
        'l7: for r5 in a.iter() {
            let mut u8: f64 = r5 * (if u4 <= (1.38_f64 * 1.38_f64 + 0.5).powf(u1.tanh()) { ((n % 5) as f64) } else { a[n % 3] });
        }
    }
    x
}


#[differentiable]
fn program_185(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 0) % 4;
    let mut v2: f64 = 0.66_f64 + k;
    (-((a[(v1 + 2) % 3] + a[v1 % 3]) * (a[(v1 + 2) % 3] + a[v1 % 3]) + 0.5).powf(2.00_f64.tanh()))
}


#[differentiable]
fn program_186(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v2: f64;
    if ((x * y) < y) || (y <= 1.13_f64) { v2 = (0.80_f64).mul_add(0.5, a[n % 3]); } else { v2 = ((if (n > 2) || ((if (n > 2) || ({ let b1 = ((n % 5) as f64); b1 * y + b1 } <= (0.17_f64 + 1.47_f64)) { a[(n + 2) % 3] } else { ((n % 5) as f64) }) < k) { ((n % 5) as f64) } else { 0.42_f64 })).sin().exp(); }
    for i3 in 0..n {
        for r4 in a {
            let mut u6: f64 = r4 * (y - a[n % 3]);
            let mut v7: [f64; 4] = [1.70_f64, ((v2).min(0.30_f64)).sin().exp(), ((a[n % 3] + a[i3 % 3]) + u6), ((u6 * u6 + 1.25).sqrt() * (u6 * u6 + 1.25).sqrt() + 1.25).ln()];
            for i8 in 0..n % 4 {
                if y > 1.02_f64 {
                    let mut u9: f64 = (if u6 <= u6 { u6 } else { (if !(n > 1) { (v2).sin().exp() } else { 1.73_f64 }) });
                    let mut u10: f64 = u9;
                } else {
                    let mut u11: f64 = (v7[0] * ((a[i8 % 3] - u6) * u6));
                    let u12: f64 = ((if n > 1 { (if (i3 % 3 > 1) && ((v2 + u11) > (x + 1.52_f64)) { v7[(i8 + 1) % 4] } else { 1.44_f64 }) } else { (y).sin().exp() }) + v7[i8 % 4]);
                }
                let u6: f64 = (((((i3 % 5) as f64)).hypot(((n % 5) as f64)) * (((i3 % 5) as f64)).hypot(((n % 5) as f64)) + 0.5).powf((((i8 % 5) as f64) - u6).tanh()) + ((1.57_f64 - u6)).hypot((match n % 3 { 0 => v2, 1 | 2 => u6, _ => 0.66_f64 })));
            }
        }
    }
    ((a[n % 3] + (y + a[(n + 0) % 3])) + { let b13 = (k * a[n % 3]); b13 * (k + 1.30_f64) + b13 })
}


#[differentiable]
fn program_187(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=2 {
        let mut u3: f64 = 1.67_f64;
        if !(0 > 1) { return 1.93_f64; }
        if !(a[i2 % 3] <= u3) { u3 += u3; continue; }
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            if w4 >= 1 { break 1.91_f64; }
            u3 += ((u3 - u3) - (match (i2 + 1) % 3 { 0 => a[w4 % 3], 1 | 2 => a[2], _ => u3 }));
            let t6 = [1.61_f64, 1.30_f64];
        };
    }
    let mut u7: f64 = (((0.68_f64 + a[n % 3]) * (0.68_f64 + a[n % 3]) + 0.5).powf(1.81_f64.tanh()) - ((((n % 5) as f64) * ((n % 5) as f64) + 1.25).cbrt() + x));
    for i8 in (0..7).step_by(3) {
        let mut u9: f64 = x;
        let c13 = |p10: f64, p11: f64| ({ let b12 = (if (n > 1) || (0 > 0) { p11 } else { a[n % 3] }); b12 * (if (a[n % 3] * y) >= (match n % 3 { 0 => y, 1 | 2 => p10, _ => p10 }) { ((n % 5) as f64) } else { p10 }) + b12 } / (1.5 + (y + (p10 - x)) * (y + (p10 - x))));
        if (a[1]).mul_add(0.5, 1.44_f64) <= (a[(i8 + 2) % 3] - u9) {
            for (r14, r15) in a.iter().zip(&a) {
                let mut u16: f64 = r14 * u9;
                let mut u17: f64 = r15 * (((n % 5) as f64) * u16);
            }
        } else if n > 2 {
        } else {
        }
    }
    (((((n % 5) as f64) * u7) * (((n % 5) as f64) * u7) + 1.25).ln()).min((y * 1.97_f64))
}


#[differentiable]
fn program_188(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    v1 = 2;
    for i2 in 0..n {
        v1 += 1;
        let mut v3: (f64, f64) = (((if (x - 0.22_f64) <= (-a[v1 % 3]) { a[0] } else { a[2] })).mul_add(0.5, ((v1 % 5) as f64)), y);
    }
    if n > 3 {
        for (r5, r4) in a.iter().enumerate() {
            let mut u6: f64 = r4 * ((v1 % 5) as f64);
            let mut v7: [f64; 3] = [((if u6 >= 1.26_f64 { a[(r5 + 2) % 3] } else { y }) + (u6).min(a[v1 % 3])), ((v1 % 5) as f64), u6];
            'l8: for i9 in 0..2 {
                'l10: for i11 in (0..7).step_by(3) {
                }
            }
        }
    }
    a[(n + 0) % 3]
}


#[differentiable]
fn program_189(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.74_f64, 0.49_f64];
    let mut u2: f64 = (match 0 { 0 => ((x).mul_add(0.5, a[2]) - (if (x).sin().exp() >= ((n % 5) as f64) { y } else { x })), 1 | 2 => (y * (0.88_f64 * a[n % 3])), _ => ((n % 5) as f64) });
    let mut w3: usize = 0;
    while w3 < 1 {
        w3 += 1;
        u2 += u2;
    }
    u2 *= (a[0]).sin();
    let mut v4: [f64; 4] = [(y + a[1]), ((match 2 { 0 => k, 1 | 2 => y, _ => y })).min((if n % 3 > 2 { y } else { 0.28_f64 })), ((y * y + 0.5).powf(u2.tanh())).sin().exp(), ((match (w3 + 0) % 3 { 0 => y, 1 | 2 => y, _ => y }) - (1.28_f64 + y))];
    v4[w3 % 4] = ((u2 - (y + 1.61_f64)) / (1.5 + ((-x) / (1.5 + u2 * u2)) * ((-x) / (1.5 + u2 * u2))));
    (((1.54_f64 * 0.93_f64) + (u2 * u2)) * ((1.54_f64 * 0.93_f64) + (u2 * u2)) + 0.5).powf(((if (n > 0) || ((k * u2) <= (if !(n > 2) { u2 } else { u2 })) { x } else { u2 }) * (u2).powi(1)).tanh())
}


#[differentiable]
fn program_190(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if (n > 0) && (n > 2) { v1 = (if n > 2 { (a[0] + y) } else { y }); } else { v1 = y; }
    let mut w2: usize = 0;
    while w2 < 1 && ((x).atan() <= (y).powi(3)) {
        w2 += 1;
        let mut u3: f64 = (v1 * ((0.85_f64).powi(2) * (0.85_f64).powi(2) + 0.5).powf(k.tanh()));
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            if w4 >= 2 { break ((u3 * u3 + 0.5).powf(a[1].tanh()) * (v1 - a[1])); }
            let mut w6: usize = 0;
            while w6 < 2 && ((y - 0.51_f64) < (1.47_f64 + u3)) {
                w6 += 1;
                u3 = (((a[w2 % 3]).mul_add(0.5, u3)).sin().exp() * (v1 / (1.5 + (u3 * u3 + 1.25).ln_1p() * (u3 * u3 + 1.25).ln_1p())));
                let mut u7: f64 = a[(w6 + 0) % 3];
                for i8 in (0..n).rev() {
                }
            }
        };
    }
    (v1).sin().exp()
}


#[differentiable]
fn program_191(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        'l2: for i3 in 1..=3 {
            if !((a[i3 % 3] + x) <= (1.06_f64 * 1.06_f64 + 0.5).powf(y.tanh())) {
                let mut u4: f64 = 0.75_f64;
                u4 = (((u4).powi(0)).sin().exp() + (y).sin());
            } else {
                for i5 in 0..3 {
                    let u6: f64 = (y).min(y);
                    let t7 = [0.45_f64, 0.17_f64, 0.97_f64];
                    let mut u8: f64 = x;
                }
                for i9 in 0..n {
                    let mut u10: f64 = ((i3 % 5) as f64);
                }
            }
        }
    }
    x
}


#[differentiable]
fn program_192(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = { let b1 = ((x * y)).atan(); b1 * 1.44_f64 + b1 };
    let mut v4: [f64; 2] = [(x * (match n % 3 { 0 => a[2], 1 | 2 => u2, _ => a[1] })), { let b3 = (a[(n + 1) % 3] - 1.91_f64); b3 * (y + 0.99_f64) + b3 }];
    if ((((n % 5) as f64) - u2) >= (y * y)) || (a[n % 3] > (k).powi(1)) {
        if n % 3 > 0 {
            v4[(n + 1) % 2] -= { let b5 = (v4[0]).sin().exp(); b5 * (1.16_f64).powi(2) + b5 };
        } else {
            let mut w6: usize = 0;
            while w6 < 4 {
                w6 += 1;
                u2 *= (u2).sin();
            }
            let u7: f64 = u2;
        }
    } else {
        for (r9, r8) in a.iter().enumerate() {
            let mut u10: f64 = r8 * (0.45_f64).min(u2);
            for (r11, r12) in v4.iter().zip(&v4) {
                let mut u13: f64 = r11 * (0.55_f64 - a[r9 % 3]);
                let mut u14: f64 = r12 * (u10).powi(3);
            }
        }
    }
    (((u2 - v4[(n + 0) % 2])).sin().exp() + u2)
}


#[differentiable]
fn program_193(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 1 {
        'l1: for i2 in 0..2 {
            if 1 > 0 { return ((x * a[2])).max(x); }
        }
        let x: f64 = ((a[(n + 2) % 3] * (if { let b3 = a[n % 3]; b3 * y + b3 } >= (a[n % 3] * a[n % 3] + 0.5).powf(y.tanh()) { y } else { a[(n + 2) % 3] })) - y);
    } else if n > 2 {
        let mut u4: f64 = (if x < (k + y) { ((y + y) * (y + y) + 1.25).sqrt() } else { ((x + ((n % 5) as f64)) * (k + 0.80_f64)) });
    }
    let mut w5: usize = 0;
    'l6: while w5 < 3 && (n % 3 == 2) {
        w5 += 1;
        for r7 in a.iter().rev() {
            let mut u9: f64 = r7 * { let b10 = 0.63_f64; b10 * a[n % 3] + b10 };
        }
    }
    ((-(a[w5 % 3]).mul_add(0.5, y)) + (if n > 1 { (1.53_f64 / (1.5 + 0.71_f64 * 0.71_f64)) } else { (if 0 == 0 { 0.59_f64 } else { 1.52_f64 }) }))
}


#[differentiable]
fn program_194(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((x + y)).sin().exp()).atan();
    for r2 in a.iter().rev() {
        let mut u4: f64 = r2 * (1.01_f64).min(a[n % 3]);
        u4 += ((x + ((n % 5) as f64)) + u1);
        let v5: f64;
        if ((n % 5) as f64) < (0.81_f64).sin() { v5 = 1.92_f64; } else { v5 = ((1.17_f64 + 0.45_f64) * (u1 * ((n % 5) as f64))); }
        u4 = k;
    }
    (((a[2]).sin().exp() * (y).tanh())).sin().exp()
}


#[differentiable]
fn program_195(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..7).step_by(3) {
        if n > 2 { continue; }
    }
    for i2 in 1..=2 {
        let mut u3: f64 = (((a[n % 3]).mul_add(0.5, 0.15_f64) * (if !((y * y + 1.25).ln_1p() < (k + y)) { y } else { y })) * ((y * y + 1.25).sqrt() + (a[n % 3] + y)));
    }
    let u4: f64 = (((0.82_f64).powi(1) - y)).powi(3);
    let mut w5: usize = 0;
    let v6: f64 = loop {
        w5 += 1;
        if w5 >= 2 { break (match w5 % 3 { 0 => (match n % 3 { 0 => y, 1 | 2 => 0.32_f64, _ => 0.56_f64 }), 1 | 2 => (x * x + 0.5).powf(y.tanh()), _ => (-((n % 5) as f64)) }); }
        let mut v7: f64 = 1.66_f64 + 0.80_f64;
    };
    let mut u8: f64 = (if (u4 + y) < k { a[w5 % 3] } else { (v6).powi(3) });
    let mut u9: f64 = a[(n + 1) % 3];
    'l10: for i11 in 0..n {
        let mut u12: f64 = ((-(u8).tanh()) * (u8).min((if !(1.21_f64 <= u8) { 1.41_f64 } else { v6 })));
    }
    (if v6 < (match w5 % 3 { 0 => u9, 1 | 2 => x, _ => a[w5 % 3] }) { ((a[w5 % 3] * 0.41_f64) + (((n % 5) as f64)).sin().exp()) } else { ((u9 * v6) - (u9 + u8)) })
}


#[differentiable]
fn program_196(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let v2: f64;
    if ((u1).powi(2) > (u1 * 1.62_f64)) || (n % 3 < 2) { v2 = 1.63_f64; } else { v2 = 1.52_f64; }
    for (r4, r3) in a.iter().enumerate() {
        let mut u5: f64 = r3 * a[r4 % 3];
        let v6: f64;
        if n > 2 { v6 = ((1.22_f64).sin().exp() + (v2 - u5)); } else { v6 = (u1 + (u5 * ((r4 % 5) as f64))); }
    }
    let mut u7: f64 = (((k + y) + (u1 * 0.21_f64)) * (u1 + k));
    for r8 in &a {
        let mut u10: f64 = r8 * (((n % 5) as f64) / (1.5 + a[n % 3] * a[n % 3]));
        u10 = (match n % 3 { 0 => ((u10 + u7) + (1.82_f64 * y)), 1 | 2 => ((u10).max(u7) + (if 2 == 1 { u1 } else { u7 })), _ => (if ((n + 2) % 3 > 0) && ((a[n % 3]).mul_add(0.5, u10) <= (u7 + 0.31_f64)) { (-u10) } else { (v2 * v2 + 1.25).sqrt() }) });
    }
    u7 /= 1.5 + (if !(n > 2) { (u7 * v2) } else { y }) * (if !(n > 2) { (u7 * v2) } else { y });
    if k >= (((n % 5) as f64) - x) {
        let mut v12: [f64; 4] = [((u7 * y) + (u7 * u7 + 1.25).ln_1p()), ((-k) + (0.55_f64 / (1.5 + a[n % 3] * a[n % 3]))), ((if a[n % 3] < (u7 / (1.5 + 0.59_f64 * 0.59_f64)) { u1 } else { u7 }) + (((n % 5) as f64)).sin().exp()), ({ let b11 = u1; b11 * 0.54_f64 + b11 } / (1.5 + u7 * u7))];
        v12[3] /= 1.5 + u7 * u7;
        u1 = (-(v12[n % 4] * v2));
    } else {
    }
    a[n % 3]
}


#[differentiable]
fn program_197(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 1 { return ((y * y) + 0.89_f64); }
    if (n > 1) && (n % 3 == 1) { return y; }
    let mut u1: f64 = (((1.83_f64 * 1.83_f64 + 0.5).powf(1.92_f64.tanh()) * (1.83_f64 * 1.83_f64 + 0.5).powf(1.92_f64.tanh()) + 0.5).powf((x).powi(1).tanh()) * k);
    let (mut v2, mut u1): (f64, f64) = ((match n % 3 { 0 => (a[(n + 2) % 3] + y), 1 | 2 => u1, _ => (y).powi(3) }), ((if k < (-1.71_f64) { 0.63_f64 } else { k }) * (y + 0.93_f64)));
    let mut w3: usize = 0;
    while w3 < 2 && ((u1 + u1) < x) {
        w3 += 1;
        let mut v4: [f64; 3] = [u1; 3];
        let mut x: f64 = y;
        let mut u5: f64 = ((if !((x * u1) > (x).sin().exp()) { (if (n > 0) || ((x - k) < v4[(w3 + 2) % 3]) { v4[w3 % 3] } else { k }) } else { u1 }) * x);
        let mut w6: usize = 0;
        let v7: f64 = loop {
            w6 += 1;
            if w6 >= 2 { break (x - u5); }
            let mut w8: usize = 0;
            'l9: while w8 < 2 && ((if u1 >= (u5 + u1) { u1 } else { x }) <= (if w6 % 3 > 0 { x } else { v4[w6 % 3] })) {
                w8 += 1;
                for i10 in 0..w8 % 4 {
                    if (w6 + 1) % 3 > 0 { v2 += (x - 0.89_f64); continue; }
                }
            }
        };
    }
    ((if (n > 2) && ((u1 * u1 + 0.5).powf(k.tanh()) >= (a[2] - u1)) { (match w3 % 3 { 0 => a[n % 3], 1 | 2 => 0.82_f64, _ => a[0] }) } else { v2 }) / (1.5 + ((-v2) / (1.5 + u1 * u1)) * ((-v2) / (1.5 + u1 * u1))))
}


#[differentiable]
fn program_198(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (1.34_f64).sin().exp();
    let mut u2: f64 = u1;
    if (n + 0) % 3 > 2 { return a[n % 3]; }
    for i3 in 0..4 {
        'l4: for i5 in 0..n {
            for r6 in a {
                let mut u8: f64 = r6 * 1.09_f64;
                let mut u9: f64 = ((((i3 % 5) as f64) * ((i3 % 5) as f64) + 0.5).powf((y * 0.30_f64).tanh())).powi(0);
                let mut w10: usize = 0;
                while w10 < 1 {
                    w10 += 1;
                    u9 = (((u9 * 1.56_f64) * (((w10 % 5) as f64) - u9)) - ((y + 0.85_f64) / (1.5 + u2 * u2)));
                    u8 = ((w10 % 5) as f64);
                    let mut v11: (f64, f64) = (((((w10 % 5) as f64) * 1.91_f64) - (1.29_f64 / (1.5 + u9 * u9))), y);
                }
            }
        }
    }
    ((u2 + (u1 + a[(n + 0) % 3])) / (1.5 + ((x * 1.83_f64) * (x * 1.83_f64) + 0.5).powf(u1.tanh()) * ((x * 1.83_f64) * (x * 1.83_f64) + 0.5).powf(u1.tanh())))
}


#[differentiable]
fn program_199(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if !((y + y) > (y).tanh()) { (x).sin().exp() } else { (k).tanh() }) + (0.46_f64 + 0.44_f64));
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        for r4 in &a {
            let mut u6: f64 = r4 * 0.84_f64;
            let mut v7: [f64; 3] = [((-u6)).sin().exp(), u6, (-(match (n + 0) % 3 { 0 => u6, 1 | 2 => a[(n + 1) % 3], _ => u6 }))];
            for r8 in v7.iter().rev() {
                let mut u10: f64 = r8 * (if (u1 + u6) > u1 { y } else { v7[1] });
            }
        }
        if w2 >= 3 { break ((a[n % 3] + a[(w2 + 2) % 3]) - a[0]); }
    };
    1.30_f64
}


#[differentiable]
fn program_200(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(x + y); 2];
    if y < k {
        v1[(n + 2) % 2] -= (((n % 5) as f64) * y);
        let u2: f64 = ((y * (k).sin().exp()) * ((n % 5) as f64));
    }
    v1[n % 2] += ((0.35_f64 + 0.56_f64) * (0.35_f64 + 0.56_f64) + 1.25).recip();
    'l5: for r3 in &v1 {
        let mut u6: f64 = r3 * (v1[n % 2] - a[n % 3]);
        let mut v7: [f64; 2] = [(if (x <= v1[n % 2]) || (n > 3) { (-1.33_f64) } else { 1.01_f64 }), (1.76_f64 * (0.11_f64 * u6))];
        let v9: f64;
        if n > 2 { v9 = (1.95_f64 / (1.5 + (a[n % 3]).hypot(y) * (a[n % 3]).hypot(y))); } else { v9 = ((u6 - u6) * (u6 - u6) + 0.5).powf({ let b8 = v1[n % 2]; b8 * v7[0] + b8 }.tanh()); }
        let mut v10: [f64; 3] = [(if (n > 2) || (n > 2) { (match 1 { 0 => u6, 1 | 2 => 0.95_f64, _ => x }) } else { (if (v1[1]).powi(0) < v9 { u6 } else { y }) }), ((match (n + 2) % 3 { 0 => v9, 1 | 2 => 0.41_f64, _ => 0.32_f64 }) + (-v1[(n + 2) % 2])), (1.94_f64 - (v9 * y))];
        { let e = v10[n % 3]; v10.fill(e); }
    }
    let mut v11: f64 = 0.90_f64 + k;
    let mut w12: usize = 0;
    'l13: while w12 < 2 {
        w12 += 1;
        for i14 in 0..4 {
        }
    }
    (((a[w12 % 3] * y) + (1.65_f64 + y)) - ((0.48_f64).powi(2) - (x).sin().exp()))
}


#[differentiable]
fn program_201(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 0 { return y; }
    'l3: for (r1, r2) in a.iter().zip(&a) {
        let mut u4: f64 = r1 * { let b5 = y; b5 * y + b5 };
        let mut u6: f64 = r2 * (a[(n + 1) % 3] / (1.5 + y * y));
        let v7: f64;
        if 1 < 0 { v7 = (-y); } else { v7 = ((a[n % 3]).mul_add(0.5, 0.24_f64) * (u6 * 0.62_f64)); }
        std::mem::swap(&mut u4, &mut u6);
        let mut v8: usize = n % 4;
    }
    let mut v9: [f64; 3] = [y, (-(if !(n > 2) { y } else { x })), y];
    let mut u10: f64 = ((match (n + 0) % 3 { 0 => (0.96_f64).tanh(), 1 | 2 => v9[n % 3], _ => (if n > 1 { ((n % 5) as f64) } else { a[(n + 0) % 3] }) })).sin();
    ((a[(n + 1) % 3] + y)).min((if (u10 / (1.5 + u10 * u10)) < k { (0.71_f64 / (1.5 + u10 * u10)) } else { (-x) }))
}


#[differentiable]
fn program_202(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().skip(1) {
        let mut u4: f64 = r1 * (if !((x + x) < (((n % 5) as f64) - y)) { y } else { a[(n + 2) % 3] });
        if (1.01_f64 + u4) <= (x).min(1.24_f64) {
            if (y).tanh() >= (match n % 3 { 0 => u4, 1 | 2 => y, _ => 0.79_f64 }) { break; }
            u4 *= (((((n % 5) as f64) + a[(n + 2) % 3]) + (a[n % 3] + u4))).sin();
            u4 = (u4 * u4 + 0.5).powf((if (n > 1) && (n > 0) { (match n % 3 { 0 => a[n % 3], 1 | 2 => a[n % 3], _ => u4 }) } else { (y).min(y) }).tanh());
        } else {
            let mut w5: usize = 0;
            let v6: f64 = loop {
                w5 += 1;
                u4 += ((a[w5 % 3] * k)).mul_add(0.5, u4);
                if w5 >= 3 { break (y * u4); }
            };
        }
        if (n % 3 == 0) || ((u4 - x) > (1.98_f64).powi(3)) {
        } else {
        }
    }
    (((y * y)).min((((n % 5) as f64)).mul_add(0.5, y)) * (x + (if (n > 2) || ((y * k) < (((n % 5) as f64) + a[1])) { k } else { y })))
}


#[differentiable]
fn program_203(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * y;
        u3 = (if ((r2 + 0) % 3 < 0) || ((k / (1.5 + a[1] * a[1])) > (((r2 % 5) as f64) + 1.58_f64)) { ({ let b4 = u3; b4 * y + b4 } * (0.14_f64 - y)) } else { (y * y + 0.5).powf((u3).max(u3).tanh()) });
    }
    (((a[n % 3]).tanh() * (a[n % 3]).tanh() + 1.25).ln_1p() + ((if (n > 2) && ((k + y) < (a[1]).powi(0)) { k } else { y }) * (1.17_f64 + y)))
}


#[differentiable]
fn program_204(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.51_f64, 1.24_f64, 1.49_f64];
    if (n > 2) || (0.44_f64 <= (y * y + 0.5).powf(y.tanh())) {
        for r2 in t1.iter().skip(1) {
            let mut u4: f64 = r2 * (a[n % 3] * a[n % 3]);
            let mut u5: f64 = (((0.45_f64 * ((n % 5) as f64)) + u4)).powi(0);
        }
        let mut v6: (f64, f64) = (((1.99_f64 + x)).mul_add(0.5, k), y);
    } else {
        for i7 in 0..2 {
            let c10 = |p8: f64| { let b9 = (1.75_f64).mul_add(0.5, p8); b9 * (p8).hypot((a[i7 % 3]).mul_add(0.5, y)) + b9 };
            let mut u11: f64 = (((1.77_f64 + a[(i7 + 0) % 3]) * (y + y)) - (match n % 3 { 0 => y, 1 | 2 => (y + x), _ => c10(y) }));
        }
        for (r13, r12) in a.iter().enumerate() {
            let mut u14: f64 = r12 * a[0];
        }
    }
    (((a[n % 3]).abs() * (1.07_f64).powi(3)) + ((a[n % 3] - 0.44_f64)).sin())
}


#[differentiable]
fn program_205(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (a[(n + 0) % 3] + y) >= (0.13_f64).powi(3) {
        let u1: f64 = (x * ((1.82_f64 + ((n % 5) as f64)) + (if (n > 2) || (n > 2) { y } else { a[1] })));
        let mut w2: usize = 0;
        while w2 < 3 {
            w2 += 1;
            let mut w3: usize = 0;
            'l4: while w3 < 2 && ((n + 0) % 3 < 2) {
                w3 += 1;
                for (r5, r6) in a.iter().zip(&a) {
                    let mut u7: f64 = r5 * (1.42_f64).mul_add(0.5, x);
                    let mut u8: f64 = r6 * (u1 * u7);
                    let mut u8: f64 = u7;
                    let c10 = |p9: f64| (if (p9 / (1.5 + u1 * u1)) >= (1.00_f64 / (1.5 + a[2] * a[2])) { ((a[w2 % 3] * a[w2 % 3] + 0.5).powf(0.93_f64.tanh())).hypot((-1.73_f64)) } else { (y + (1.18_f64 * a[(w2 + 2) % 3])) });
                }
                let mut w11: usize = 0;
                loop {
                    w11 += 1;
                    let u13: f64 = y;
                    if w11 >= 2 { break; }
                }
            }
        }
    } else if (n + 0) % 3 != 1 {
    }
    (x).min((0.39_f64 - (1.52_f64 - x)))
}


#[differentiable]
fn program_206(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 1 && ((a[n % 3] + y) <= (0.62_f64 * k)) {
        w1 += 1;
        let x: f64 = (((0.18_f64 + y)).tanh()).cos();
        if (y < 1.58_f64) && (x > (a[2] * a[(n + 1) % 3])) {
            for r3 in a {
                let mut u5: f64 = r3 * (y + ((w1 % 5) as f64));
                let mut v6: usize = (n + 2) % 4;
            }
            let c9 = |p7: f64, p8: f64| (((p7).mul_add(0.5, 1.35_f64) * (p7).mul_add(0.5, 1.35_f64) + 0.5).powf((1.76_f64 - a[(w1 + 0) % 3]).tanh()) * (if p7 < (p7).abs() { p7 } else { (a[0] * a[0] + 0.5).powf(1.52_f64.tanh()) }));
        }
    }
    let mut v10: bool = (k - y) >= (a[n % 3]).sin().exp();
    let mut v10: [f64; 3] = [((y - 1.75_f64) * { let b11 = y; b11 * y + b11 }), ((1.13_f64 * 1.13_f64 + 0.5).powf(a[n % 3].tanh()) - (((w1 % 5) as f64) + y)), (if (v10) || ((w1 + 0) % 3 < 2) { (if n % 3 < 2 { y } else { 1.95_f64 }) } else { (0.85_f64 + ((n % 5) as f64)) })];
    let mut w12: usize = 0;
    while w12 < 1 {
        w12 += 1;
        let mut v13: bool = n > 1;
        let mut u14: f64 = v10[0];
        v10[2] += y;
    }
    let mut v15: f64 = 0.48_f64 + k;
    ((0.43_f64 - y) + ((a[w1 % 3] * a[w1 % 3] + 1.25).sqrt()).powi(2))
}


#[differentiable]
fn program_207(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((a[n % 3]).cos() + (x * x + 1.25).ln()), k];
    let mut v2: f64 = 0.76_f64 + ((n % 5) as f64);
    let mut v3: usize = n % 4;
    'l4: for i5 in 0..3 {
        if ((y).sin().exp() >= (y - v1[n % 2])) || (n > 0) {
            if n > 2 { return 1.91_f64; }
            let mut w6: usize = 0;
            while w6 < 1 {
                w6 += 1;
                let v7: f64;
                if n > 2 { v7 = v2; } else { v7 = (y + (x + 0.92_f64)); }
            }
        }
    }
    (x + ((v1[0] - a[v3 % 3]) - ((v3 % 5) as f64)))
}


#[differentiable]
fn program_208(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = 0;
    let x: f64 = (y * y + 1.25).ln_1p();
    let mut u2: f64 = (x).sin().exp();
    let c5 = |p3: f64, p4: f64| (-a[0]);
    u2 = (({ let b6 = x; b6 * u2 + b6 }).sin().exp()).sin().exp();
    let (mut v7, mut v8): (f64, f64) = ((-0.61_f64), (if (match v1 % 3 { 0 => a[(v1 + 2) % 3], 1 | 2 => x, _ => u2 }) > (x * u2) { (a[(v1 + 0) % 3]).tanh() } else { (match (v1 + 0) % 3 { 0 => a[2], 1 | 2 => x, _ => a[n % 3] }) }));
    let mut v10: [f64; 4] = [a[0], (-(u2 + v8)), (c5(v8, a[(v1 + 0) % 3]) + v8), (if ((0.46_f64).sin().exp() > { let b9 = x; b9 * v7 + b9 }) && (c5(v8, u2) < (k * k + 0.5).powf(u2.tanh())) { (if (v1 + 0) % 3 == 2 { a[v1 % 3] } else { x }) } else { (u2 - a[1]) })];
    if v10[(n + 0) % 4] < (u2 * 1.26_f64) {
        'l11: for i12 in (0..7).step_by(3) {
        }
    } else {
    }
    (((-v8) - v8) + v7)
}


#[differentiable]
fn program_209(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut u2: f64 = (k).min(1.46_f64);
    }
    y
}


#[differentiable]
fn program_210(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (-((((n % 5) as f64) + y) * (((n % 5) as f64) + y) + 0.5).powf(y.tanh()));
    let mut y: f64 = (a[n % 3] + (0.99_f64).mul_add(0.5, u1));
    y = (((k + 0.21_f64) * (k + 0.21_f64) + 0.5).powf({ let b2 = ((n % 5) as f64); b2 * 0.58_f64 + b2 }.tanh()) * a[(n + 2) % 3]);
    if n > 2 { return a[(n + 0) % 3]; }
    let mut w3: usize = 0;
    loop {
        w3 += 1;
        if w3 >= 1 { break; }
        let mut v5: [f64; 3] = [u1, ((u1 * k) + (y).max(((w3 % 5) as f64))), y];
        'l6: for i7 in 0..n {
            u1 = (y - ((1.71_f64 + a[(w3 + 1) % 3]) * (match 2 { 0 => y, 1 | 2 => v5[(w3 + 0) % 3], _ => 0.21_f64 })));
            let mut u8: f64 = (1.10_f64).tanh();
        }
    }
    ((x).sin().exp() + (a[w3 % 3] * a[w3 % 3] + 0.5).powf(u1.tanh()))
}


#[differentiable]
fn program_211(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    if v1 % 3 != 1 { return ((match 2 { 0 => k, 1 | 2 => ((n % 5) as f64), _ => ((v1 % 5) as f64) }) * y); }
    if (n > 3) || (v1 % 3 > 0) { return ((x * 1.18_f64) + (match n % 3 { 0 => y, 1 | 2 => a[v1 % 3], _ => a[v1 % 3] })); }
    let mut u2: f64 = (((y / (1.5 + y * y)) + (k + y)) - ((y * ((v1 % 5) as f64))).cos());
    u2 = 1.25_f64;
    let mut v3: (f64, f64) = (1.91_f64, (u2 + (k + a[v1 % 3])));
    v3.1 += y;
    for (r4, r5) in a.iter().zip(&a) {
        let mut u6: f64 = r4 * (if n > 3 { v3.1 } else { 0.50_f64 });
        let mut u7: f64 = r5 * (u2 / (1.5 + ((v1 % 5) as f64) * ((v1 % 5) as f64)));
        let mut w8: usize = 0;
        while w8 < 4 {
            w8 += 1;
            for i9 in 0..3 {
                let (mut v10, mut u7): (f64, f64) = ((u7 + (if (n > 3) && (i9 % 3 == 0) { u6 } else { u7 })), ((i9 % 5) as f64));
                if n > 2 {
                } else if i9 % 3 > 0 {
                }
            }
        }
    }
    x
}


#[differentiable]
fn program_212(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 0 { return (y / (1.5 + 1.87_f64 * 1.87_f64)); }
    if (n > 2) && ((k + ((n % 5) as f64)) <= 0.89_f64) { return ((((n % 5) as f64) + k) + (x).sin()); }
    for (r1, r2) in a.iter().zip(&a) {
        let mut u3: f64 = r1 * (k).hypot(a[2]);
        let mut u4: f64 = r2 * y;
    }
    x
}


#[differentiable]
fn program_213(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((k + y) / (1.5 + y * y));
    for i2 in 0..1 {
        let mut u1: usize = n % 4;
        if (n > 2) && (x > (x + a[u1 % 3])) { continue; }
        if (i2 + 2) % 3 == 1 { break; }
        let mut u3: f64 = 0.70_f64;
    }
    let v4: f64;
    if (u1 - y) <= (-y) { v4 = ((match n % 3 { 0 => x, 1 | 2 => a[(n + 2) % 3], _ => a[1] }) * (0.89_f64 + 1.27_f64)); } else { v4 = (a[(n + 0) % 3] - k); }
    if !(n > 1) { return ((if (x < y) || ((v4).powi(0) < 1.32_f64) { a[n % 3] } else { a[n % 3] })).mul_add(0.5, v4); }
    (if (u1 * u1 + 0.5).powf(v4.tanh()) <= a[n % 3] { ((y + v4)).tanh() } else { ((0.52_f64 * a[n % 3]) / (1.5 + (-v4) * (-v4))) })
}


#[differentiable]
fn program_214(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let y: f64 = (y * y);
    let mut u1: f64 = a[2];
    let c3 = |p2: f64| x;
    u1 /= 1.5 + (c3(a[n % 3]) + (a[n % 3] * a[n % 3] + 0.5).powf(y.tanh())) * (c3(a[n % 3]) + (a[n % 3] * a[n % 3] + 0.5).powf(y.tanh()));
    let c5 = |p4: f64| (((a[2] + p4) * (y).powi(3)) + ((y + x) / (1.5 + (p4 * p4 + 0.5).powf(p4.tanh()) * (p4 * p4 + 0.5).powf(p4.tanh()))));
    let mut v6: bool = (n > 2) || ((0.44_f64).mul_add(0.5, k) > (u1 + u1));
    let mut u7: f64 = a[2];
    let c9 = |p8: f64| (((n % 5) as f64) + ((a[2] + x)).abs());
    u7 = (((a[n % 3] - u1) * (u7 + u7)) + ((k - a[0]) * (k - a[0]) + 1.25).recip());
    let mut v10: [f64; 3] = [u7, ((x).sin().exp() + c9(u7)), ((a[n % 3] + y) + (y + u1))];
    ({ let b11 = u1; b11 * (u7 * u7) + b11 }).hypot(a[n % 3])
}


#[differentiable]
fn program_215(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [((y + y)).sin().exp(), ((1.39_f64).mul_add(0.5, x)).sin().exp(), 1.37_f64, y];
    let mut w2: usize = 0;
    let v4: f64 = 'l3: loop {
        w2 += 1;
        let u5: f64 = (((match w2 % 3 { 0 => 1.13_f64, 1 | 2 => a[w2 % 3], _ => 1.26_f64 })).powi(2)).powi(1);
        if w2 % 3 == 0 {
            let mut v6: usize = n % 4;
            if w2 % 3 < 1 {
                if u5 > (((v6 % 5) as f64) / (1.5 + y * y)) {
                    v1[(n + 1) % 4] *= (((y).powi(0) / (1.5 + ((v6 % 5) as f64) * ((v6 % 5) as f64)))).sin();
                }
            } else if (x).mul_add(0.5, y) < (0.74_f64 + u5) {
                v6 += 1;
                v6 += 1;
            } else {
                let mut u7: f64 = v1[(v6 + 2) % 4];
            }
        } else {
            let mut w8: usize = 0;
            while w8 < 4 && ((if n > 2 { v1[w2 % 4] } else { v1[n % 4] }) < v1[w2 % 4]) {
                w8 += 1;
            }
        }
        if w2 >= 4 { break ((a[n % 3] + 0.76_f64) + (((n % 5) as f64) + u5)); }
    };
    (v4).atan()
}


#[differentiable]
fn program_216(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut t1 = [0.25_f64, 0.95_f64, 1.91_f64, 1.63_f64];
    t1[3] = 0.16_f64;
    let mut u2: f64 = (y + y);
    'l3: for i4 in 0..n % 4 {
        let u5: f64 = (((a[0] + u2) * (a[0] + u2) + 1.25).sqrt() * (match 1 { 0 => 0.20_f64, 1 | 2 => (if ((((i4 % 5) as f64) * k) < (a[i4 % 3]).powi(0)) && (n > 2) { 0.48_f64 } else { u2 }), _ => (match n % 3 { 0 => u2, 1 | 2 => a[0], _ => u2 }) }));
        let u6: f64 = ((match 0 { 0 => (y * a[(i4 + 2) % 3]), 1 | 2 => u5, _ => u5 }) * (match 0 { 0 => (y * a[(i4 + 2) % 3]), 1 | 2 => u5, _ => u5 }) + 1.25).cbrt();
    }
    u2
}


#[differentiable]
fn program_217(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut u3: f64 = { let b2 = (x * (-0.26_f64)); b2 * ((1.89_f64).powi(0) - (y).atan()) + b2 };
        let u4: f64 = ((-u3)).hypot((match (n + 1) % 3 { 0 => (y).min(1.72_f64), 1 | 2 => (a[2]).hypot(u3), _ => (((i1 % 5) as f64)).mul_add(0.5, a[n % 3]) }));
        let mut u5: f64 = a[n % 3];
    }
    ((if n % 3 == 0 { k } else { { let b6 = x; b6 * a[n % 3] + b6 } }) / (1.5 + y * y))
}


#[differentiable]
fn program_218(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (x, ((y).abs() / (1.5 + (y + x) * (y + x))));
    let v2: f64;
    if (y * ((n % 5) as f64)) >= (0.95_f64 * 0.95_f64 + 1.25).ln() { v2 = (v1.0 + x); } else { v2 = ((v1.1).cos() - (-0.25_f64)); }
    let mut v1: (f64, f64) = (((y + y) * (((n % 5) as f64)).mul_add(0.5, v1.0)), ((y + v2)).max(k));
    v1.1 = (v2 - x);
    v1.0 += y;
    v1.1 = (((v2 + x) * (v2 + x) + 1.25).cbrt() / (1.5 + ((v2 + ((n % 5) as f64)) + (a[1]).sin().exp()) * ((v2 + ((n % 5) as f64)) + (a[1]).sin().exp())));
    (((n % 5) as f64) + a[(n + 2) % 3])
}


#[differentiable]
fn program_219(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    u1 = (({ let b2 = a[1]; b2 * a[0] + b2 } - (-u1))).mul_add(0.5, ((n % 5) as f64));
    let mut w3: usize = 0;
    while w3 < 1 && (n > 0) {
        w3 += 1;
        let v4: f64;
        if w3 % 3 == 1 { v4 = ((u1).mul_add(0.5, u1)).mul_add(0.5, a[(w3 + 1) % 3]); } else { v4 = a[w3 % 3]; }
        for i5 in 0..n {
        }
    }
    ((-(y).mul_add(0.5, 1.68_f64)) * ((a[w3 % 3] + 0.15_f64)).atan())
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
    u10 = ((if ((0.73_f64 / (1.5 + u10 * u10)) >= (a[n % 3] - y)) && (v9) { (y).mul_add(0.5, x) } else { (y + a[w6 % 3]) }) + (if (1.15_f64 <= u10) || (v1) { u10 } else { (-a[2]) }));
    for r11 in t8.iter().rev() {
        let mut u13: f64 = r11 * 1.46_f64;
        for (r14, r15) in t8.iter().zip(&t8) {
            let mut u16: f64 = r14 * v2;
            let mut u17: f64 = r15 * (a[(w6 + 1) % 3]).atan();
            std::mem::swap(&mut u10, &mut u13);
        }
    }
    (0.97_f64).cos()
}


#[differentiable]
fn program_221(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for (r1, r2) in a.iter().zip(&a) {
        let mut u4: f64 = r1 * (((n % 5) as f64)).atan();
        let mut u5: f64 = r2 * (u4 * u4 + 1.25).cbrt();
        let mut v6: bool = !((n + 0) % 3 != 2);
        'l7: for i8 in 0..3 {
            for i9 in 0..n {
            }
        }
    }
    ((y - y) + (match 0 { 0 => 0.13_f64, 1 | 2 => (y + 0.95_f64), _ => (y).abs() }))
}


#[differentiable]
fn program_222(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y).min(y) > (a[(n + 0) % 3] - x) { return a[(n + 1) % 3]; }
    let mut v1: bool = n > 2;
    let u2: f64 = ((x * y)).mul_add(0.5, y);
    let t3 = [1.79_f64, 0.27_f64, 0.21_f64];
    let mut y: f64 = (k / (1.5 + ((-0.83_f64) / (1.5 + (a[2]).max(u2) * (a[2]).max(u2))) * ((-0.83_f64) / (1.5 + (a[2]).max(u2) * (a[2]).max(u2)))));
    let mut t4 = [1.64_f64, 0.72_f64];
    t4[1] = 0.44_f64;
    let mut u5: f64 = ((-1.84_f64) * 1.04_f64);
    if !(u5 < (u2).atan()) {
        for r6 in &t4 {
            let mut u8: f64 = r6 * (y - y);
            let mut v9: [f64; 3] = [((a[1] + u8)).sin(), (u5).powi(0), ((u5 + a[n % 3])).sin().exp()];
            for i10 in (0..7).step_by(3) {
            }
        }
    } else {
    }
    (if n % 3 < 2 { a[0] } else { ((x).mul_add(0.5, a[n % 3]) * u5) })
}


#[differentiable]
fn program_223(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 2) % 3];
    if !(0 != 2) {
        let mut v2: f64 = 1.87_f64 + ((n % 5) as f64);
    } else {
        for i3 in 0..n {
            u1 += ((((n % 5) as f64) + u1) - (y * y));
            let mut v4: [f64; 2] = [y, 0.65_f64];
            let mut v5: bool = (y).mul_add(0.5, x) < (u1 * 0.86_f64);
        }
        let mut v6: f64 = 0.69_f64 + 1.60_f64;
    }
    let mut u7: f64 = (((u1 * u1 + 1.25).ln()).sin().exp() * ((u1 * u1 + 1.25).ln()).sin().exp() + 0.5).powf((a[n % 3] + (u1 - y)).tanh());
    if 1.90_f64 < y {
    } else {
        let mut w8: usize = 0;
        while w8 < 4 && ((u1 + ((n % 5) as f64)) >= u1) {
            w8 += 1;
        }
    }
    ((match (n + 2) % 3 { 0 => (u1 + a[n % 3]), 1 | 2 => (a[n % 3] - a[1]), _ => { let b9 = 0.19_f64; b9 * u7 + b9 } }) * a[n % 3])
}


#[differentiable]
fn program_224(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [y; 3];
    for r2 in &v1 {
        let mut u4: f64 = r2 * (y * v1[(n + 1) % 3]);
        'l7: for r5 in a {
            let mut u8: f64 = r5 * (u4 * u4 + 0.5).powf(u4.tanh());
            if n > 2 { continue; }
            let mut u9: f64 = y;
            std::mem::swap(&mut u4, &mut u8);
        }
        u4 = (a[(n + 1) % 3]).hypot(((u4 + 0.29_f64) / (1.5 + (y * a[n % 3]) * (y * a[n % 3]))));
        let mut w10: usize = 0;
        while w10 < 4 {
            w10 += 1;
        }
    }
    v1[n % 3]
}


#[differentiable]
fn program_225(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (a[(n + 0) % 3] * a[(n + 0) % 3] + 0.5).powf(y.tanh());
    for i2 in 0..1 {
        let mut w3: usize = 0;
        while w3 < 2 {
            w3 += 1;
            u1 += 0.74_f64;
            if ((1.87_f64 + ((i2 % 5) as f64)) >= (u1 + ((n % 5) as f64))) && (n > 0) {
                let mut u4: f64 = (((a[(i2 + 1) % 3] * a[(i2 + 1) % 3] + 0.5).powf(a[i2 % 3].tanh()) * y) * ((a[(i2 + 1) % 3] * a[(i2 + 1) % 3] + 0.5).powf(a[i2 % 3].tanh()) * y) + 1.25).ln_1p();
                let mut u4: bool = ((u4).mul_add(0.5, u4) < (u4).sin().exp()) || (u1 > (u1 + ((w3 % 5) as f64)));
            }
            let mut w5: usize = 0;
            let v6: f64 = loop {
                w5 += 1;
                u1 = (u1 + u1);
                if w5 >= 3 { break x; }
            };
            u1 = v6;
        }
        let t7 = [1.76_f64, 1.13_f64];
        let mut v8: [f64; 2] = [(1.71_f64 + u1); 2];
    }
    ((a[0] * u1)).powi(3)
}


#[differentiable]
fn program_226(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.46_f64, 0.95_f64, 1.15_f64];
    let mut t2 = [1.37_f64, 1.22_f64];
    t2[0] = k;
    let mut v3: usize = n % 4;
    (((match v3 % 3 { 0 => a[2], 1 | 2 => a[(n + 2) % 3], _ => a[v3 % 3] }) + (y + x)) + ((-1.87_f64) + (if (a[(v3 + 1) % 3] + a[(n + 1) % 3]) > (-0.11_f64) { a[v3 % 3] } else { x })))
}


#[differentiable]
fn program_227(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (y, ((0.38_f64 + a[0]) + (1.01_f64 * x)));
    let u4: f64 = { let b3 = ((y * a[n % 3])).max((v1.0 / (1.5 + y * y))); b3 * ((x + a[n % 3]) * { let b2 = ((n % 5) as f64); b2 * y + b2 }) + b3 };
    'l5: for i6 in (0..7).step_by(3) {
        if ((i6 + 2) % 3 == 2) || (n > 1) {
            let u7: f64 = ((n % 5) as f64);
        } else {
        }
    }
    ({ let b8 = (1.96_f64 - u4); b8 * u4 + b8 } * { let b8 = (1.96_f64 - u4); b8 * u4 + b8 } + 1.25).ln_1p()
}


#[differentiable]
fn program_228(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for (r2, r1) in a.iter().enumerate() {
        let mut u3: f64 = r1 * (1.49_f64).powi(3);
        let mut v4: bool = a[2] >= y;
        let mut v5: [f64; 3] = [1.64_f64, k, 1.84_f64];
        v5[(n + 0) % 3] /= 1.5 + ((k * y) * (k * y) + 0.5).powf((k * u3).tanh()) * ((k * y) * (k * y) + 0.5).powf((k * u3).tanh());
        for i6 in 0..n {
            v5[i6 % 3] = ((-(0.97_f64 * 0.97_f64 + 1.25).recip()) + (x * a[(i6 + 2) % 3]));
        }
    }
    ({ let b7 = (a[n % 3] / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))); b7 * (0.23_f64).mul_add(0.5, y) + b7 }).powi(2)
}


#[differentiable]
fn program_229(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = (y < (1.90_f64).powi(2)) || ((x).powi(3) > 1.88_f64);
    let mut t2 = [0.88_f64, 1.56_f64, 1.14_f64];
    t2[1] = ((n % 5) as f64);
    let c5 = |p3: f64, p4: f64| x;
    let mut u6: f64 = (match 1 { 0 => c5((a[n % 3] * a[n % 3] + 1.25).ln(), (if ((n % 5) as f64) > (x / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) { a[1] } else { 1.48_f64 })), 1 | 2 => a[0], _ => y });
    let mut u7: f64 = u6;
    u6 *= ((1.54_f64 * u7)).sin();
    (((u6).powi(2) - (0.23_f64 - x)) + ((k - u7) + (a[1] + y)))
}


#[differentiable]
fn program_230(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((n % 5) as f64) * ((a[0] + a[n % 3]) / (1.5 + x * x)));
    let mut u2: f64 = (((u1 / (1.5 + 0.49_f64 * 0.49_f64)) * (1.27_f64 + y))).sin().exp();
    let mut w3: usize = 0;
    while w3 < 4 && (a[2] > y) {
        w3 += 1;
        let t4 = [1.13_f64, 0.46_f64, 1.72_f64];
        if n > 2 {
            if (w3 % 3 < 1) || (n > 3) {
                let mut v6: bool = ((a[n % 3] * a[n % 3] + 1.25).ln() > (if ({ let b5 = u2; b5 * 1.51_f64 + b5 } >= (u2 + u2)) || ((u2 * 0.23_f64) <= (k).powi(1)) { x } else { u1 })) || (1.82_f64 >= a[n % 3]);
                u2 /= 1.5 + (1.48_f64 * 1.48_f64 + 0.5).powf((u2).sin().exp().tanh()) * (1.48_f64 * 1.48_f64 + 0.5).powf((u2).sin().exp().tanh());
                for i7 in 1..=1 {
                }
            }
        } else {
        }
    }
    (((1.62_f64 + a[2])).hypot((if !(n > 0) { y } else { a[w3 % 3] })) + (1.59_f64 - (u2).max(0.22_f64)))
}


#[differentiable]
fn program_231(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 2] = [x, ({ let b1 = y; b1 * x + b1 }).powi(0)];
    for r3 in v2.iter().rev() {
        let mut u5: f64 = r3 * (y).powi(1);
        if (1.50_f64 < (k / (1.5 + u5 * u5))) || (u5 < 1.55_f64) { u5 += a[0]; break; }
    }
    let mut w6: usize = 0;
    'l7: while w6 < 1 && (n > 2) {
        w6 += 1;
        v2[1] += ((y + 1.04_f64)).sin();
        let x: f64 = a[0];
        let u8: f64 = x;
    }
    let c11 = |p9: f64, p10: f64| y;
    let mut u12: f64 = (c11(v2[w6 % 2], (v2[n % 2]).powi(3)) * c11(v2[w6 % 2], (v2[n % 2]).powi(3)) + 1.25).cbrt();
    v2[0] *= (a[w6 % 3]).sin();
    for r13 in v2.iter() {
        let mut u15: f64 = r13 * (y).atan();
        u12 += ((u15 * u15)).tanh();
    }
    ((y / (1.5 + (k - u12) * (k - u12)))).sin().exp()
}


#[differentiable]
fn program_232(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| x;
    let mut u6: f64 = { let b5 = ((1.34_f64 + 0.71_f64)).sin(); b5 * { let b4 = (1.54_f64 * 0.23_f64); b4 * 1.85_f64 + b4 } + b5 };
    for i7 in 0..2 {
        let mut w8: usize = 0;
        while w8 < 3 && (1.53_f64 > { let b9 = u6; b9 * u6 + b9 }) {
            w8 += 1;
            for i10 in (0..7).step_by(3) {
                let mut u11: f64 = u6;
            }
        }
        if (n > 2) || (i7 % 3 == 1) { continue; }
    }
    let v12: f64;
    if n % 3 < 1 { v12 = ((if (u6 - y) < u6 { u6 } else { x })).hypot((if (n > 2) && (n > 2) { 1.40_f64 } else { u6 })); } else { v12 = (u6 + (y).min(u6)); }
    (((y * u6)).powi(0) - ((1.38_f64).tanh() - (x + v12)))
}


#[differentiable]
fn program_233(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = ((0.37_f64).max((x).mul_add(0.5, a[n % 3])), ((0.27_f64 + 1.13_f64)).max((((n % 5) as f64) + y)));
    let u2: f64 = a[(n + 1) % 3];
    v1.1 -= u2;
    for i3 in 0..n {
        v1.1 += ((u2 * u2 + 1.25).ln_1p()).mul_add(0.5, u2);
        let t4 = [1.06_f64, 0.80_f64, 1.66_f64, 0.84_f64];
        let mut t5 = [0.36_f64, 0.25_f64, 1.20_f64, 0.34_f64];
        t5[3] = ((i3 % 5) as f64);
        let (mut v6, mut v7): (f64, f64) = (a[(i3 + 0) % 3], ((-a[n % 3])).sin().exp());
    }
    let c10 = |p8: f64, p9: f64| (((match n % 3 { 0 => a[1], 1 | 2 => 1.86_f64, _ => x })).abs()).max(((y * y + 0.5).powf(0.46_f64.tanh()) + (((n % 5) as f64) / (1.5 + y * y))));
    let u11: f64 = c10(((y + a[n % 3]) - (y * y + 0.5).powf(u2.tanh())), ((u2 - u2) * (u2 - u2) + 0.5).powf((u2).powi(2).tanh()));
    v1.1 = k;
    for i12 in 0..2 {
        let u14: f64 = (((v1.1 + x) + y) + ({ let b13 = ((i12 % 5) as f64); b13 * y + b13 } + (a[1]).mul_add(0.5, u11)));
    }
    u11
}


#[differentiable]
fn program_234(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let u2: f64 = k;
    let mut v3: f64 = 0.24_f64 * 0.75_f64;
    let u5: f64 = { let b4 = ((u2).max(u2) + a[v1 % 3]); b4 * y + b4 };
    v1 += 1;
    if n > 1 {
        let mut v6: f64 = ((v1 % 5) as f64) + 1.97_f64;
        let u7: f64 = (((0.42_f64 / (1.5 + 0.79_f64 * 0.79_f64)) - (u5 + u2)) * ((0.42_f64 / (1.5 + 0.79_f64 * 0.79_f64)) - (u5 + u2)) + 0.5).powf(((u5 * a[(v1 + 1) % 3])).powi(1).tanh());
    }
    (if (a[n % 3]).powi(3) > (a[(v1 + 2) % 3] * k) { ((((v1 % 5) as f64) + u5) - (1.88_f64 * 1.48_f64)) } else { (u5 - (u5).powi(2)) })
}


#[differentiable]
fn program_235(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y * y)).max(y) * (-(if a[0] <= (1.52_f64).mul_add(0.5, y) { 1.54_f64 } else { y })));
    for (r2, r3) in a.iter().zip(&a) {
        let mut u4: f64 = r2 * (if (n + 1) % 3 < 1 { k } else { 1.23_f64 });
        let mut u5: f64 = r3 * (a[n % 3]).tanh();
        let mut u6: f64 = k;
    }
    (if (a[1] * ((n % 5) as f64)) < a[0] { a[n % 3] } else { (if !((n + 0) % 3 > 2) { (a[n % 3] * x) } else { (a[(n + 2) % 3]).tanh() }) })
}


#[differentiable]
fn program_236(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in a.iter().rev() {
        let mut u4: f64 = r1 * (y * y);
        u4 = (({ let b5 = k; b5 * u4 + b5 } / (1.5 + (0.61_f64 * u4) * (0.61_f64 * u4))) + ((1.03_f64).max(x) - (u4 * y)));
        u4 += x;
        for i6 in 1..=1 {
            if 1.06_f64 <= a[n % 3] {
                let mut v8: (f64, f64) = ((match i6 % 3 { 0 => (y - a[i6 % 3]), 1 | 2 => { let b7 = ((i6 % 5) as f64); b7 * u4 + b7 }, _ => 1.91_f64 }), ((u4 * u4 + 0.5).powf(u4.tanh()) * (((i6 % 5) as f64) + u4)));
                let mut u9: f64 = u4;
            }
        }
    }
    0.37_f64
}


#[differentiable]
fn program_237(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        let mut u2: f64 = (((x + y) * (-a[w1 % 3])) + y);
    }
    let (mut v3, mut v4): (f64, f64) = (1.58_f64, (y).powi(0));
    let mut w5: usize = 0;
    while w5 < 3 {
        w5 += 1;
        let u6: f64 = v3;
        v3 = (v3 + ((1.51_f64 * k) + (-k)));
    }
    (((a[w5 % 3]).sin().exp() * v4) * v4)
}


#[differentiable]
fn program_238(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (((match 0 { 0 => a[(n + 1) % 3], 1 | 2 => y, _ => x }) - (a[(n + 0) % 3] * a[(n + 0) % 3] + 0.5).powf(y.tanh())) * { let b1 = (x + a[n % 3]); b1 * (y).sin().exp() + b1 });
    if n > 2 {
        let mut v3: f64 = 1.45_f64 * 1.21_f64;
    } else if u2 > 1.28_f64 {
        let mut u4: f64 = ((y + (u2 + u2)) + u2);
    } else {
        let mut v5: (f64, f64) = (x, ((((n % 5) as f64) + 1.41_f64) * (((n % 5) as f64) + 1.41_f64) + 1.25).recip());
        let mut y: f64 = (((u2 * u2 + 1.25).cbrt()).powi(3) * (u2 * (if (1 < 0) || ((-y) >= (v5.1 * u2)) { a[(n + 2) % 3] } else { v5.0 })));
    }
    'l8: for r6 in &a {
        let mut u9: f64 = r6 * (-u2);
        let mut u10: f64 = (((u2 + y) + (match (n + 2) % 3 { 0 => u9, 1 | 2 => 0.37_f64, _ => ((n % 5) as f64) }))).mul_add(0.5, 0.51_f64);
        let mut u11: f64 = (((0.94_f64 * a[2]) * (u10 * u10 + 1.25).recip()) * ((0.94_f64 * a[2]) * (u10 * u10 + 1.25).recip()) + 1.25).cbrt();
        u11 = y;
        let mut u11: [f64; 2] = [(1.31_f64 * 1.05_f64), (if (1.70_f64 + u10) <= (u9 * a[n % 3]) { (u2).sin() } else { k })];
    }
    let mut w12: usize = 0;
    while w12 < 4 {
        w12 += 1;
    }
    (k * (match n % 3 { 0 => u2, 1 | 2 => (a[2] - y), _ => (u2 + k) }))
}


#[differentiable]
fn program_239(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut u1: usize = (n + 0) % 4;
    u1 += 1;
    if u1 % 3 > 1 { return y; }
    ({ let b2 = (x + y); b2 * (match (u1 + 1) % 3 { 0 => y, 1 | 2 => 0.33_f64, _ => y }) + b2 } + k)
}


#[differentiable]
fn program_240(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 0) % 4;
    if n > 3 { return y; }
    for r2 in a.iter() {
        let mut u4: f64 = r2 * (if (y >= x) && (v1 % 3 < 0) { 0.67_f64 } else { y });
        let mut u6: f64 = { let b5 = a[(v1 + 0) % 3]; b5 * ((a[n % 3] * a[n % 3] + 1.25).ln_1p()).powi(3) + b5 };
        u6 += ((if ((((v1 % 5) as f64) / (1.5 + ((v1 % 5) as f64) * ((v1 % 5) as f64))) >= (if !(n > 2) { u6 } else { a[v1 % 3] })) && (n > 0) { a[n % 3] } else { u4 }) * u6);
        if (n > 3) && (n > 2) {
            if !({ let b7 = y; b7 * u4 + b7 } <= (-u6)) { continue; }
        } else if u6 > (u6 + 1.66_f64) {
            let u9: f64 = ((u6 + (if ((if (0.50_f64).powi(3) > (u4).powi(1) { a[(n + 2) % 3] } else { u6 }) > { let b8 = u6; b8 * u6 + b8 }) || (n > 3) { y } else { 1.08_f64 })) - ((-((v1 % 5) as f64)) + (match v1 % 3 { 0 => u4, 1 | 2 => 1.65_f64, _ => y })));
        } else {
        }
    }
    ((k * (x * ((n % 5) as f64)))).powi(1)
}


#[differentiable]
fn program_241(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [((y).sin().exp()).mul_add(0.5, x), a[n % 3], y];
    let mut u2: f64 = x;
    let u3: f64 = (-u2);
    let mut v1: f64 = (((-1.97_f64) * (-1.97_f64) + 0.5).powf((a[n % 3] + a[(n + 1) % 3]).tanh()) + ((-1.22_f64)).mul_add(0.5, u3));
    (((u3 * u2)).mul_add(0.5, 0.66_f64)).sin().exp()
}


#[differentiable]
fn program_242(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 && ((y).cos() < (a[(n + 1) % 3] + y)) {
        w1 += 1;
        let mut u2: f64 = 1.50_f64;
        'l5: for r3 in a.iter() {
            let mut u6: f64 = r3 * 0.48_f64;
            u2 = (-((if u2 <= (0.38_f64 + u2) { 1.34_f64 } else { u6 })).atan());
        }
        let c9 = |p7: f64, p8: f64| (0.62_f64).min(((p8 * 0.83_f64) + a[(w1 + 0) % 3]));
        for i10 in 1..=1 {
            let t11 = [0.74_f64, 1.94_f64, 0.26_f64];
            let mut u12: f64 = (((1.52_f64).mul_add(0.5, u2)).hypot((u2 / (1.5 + 1.44_f64 * 1.44_f64)))).max((c9(a[(i10 + 1) % 3], u2)).powi(3));
            let x: f64 = (-((a[0] / (1.5 + u2 * u2)) + 0.57_f64));
        }
    }
    (x + ((y).cos() * (y).cos() + 1.25).sqrt())
}


#[differentiable]
fn program_243(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if n > 2 { v1 = (if 0.86_f64 >= (a[n % 3] * a[n % 3] + 1.25).cbrt() { (x + y) } else { (1.87_f64 * 1.87_f64 + 1.25).ln() }); } else { v1 = ((n % 5) as f64); }
    'l2: for i3 in 0..1 {
        'l6: for r4 in &a {
            let mut u7: f64 = r4 * (x * x + 1.25).recip();
            u7 = (-x);
            for i8 in 0..i3 % 4 {
                let u9: f64 = k;
                let mut w10: usize = 0;
                'l11: while w10 < 1 && (n > 2) {
                    w10 += 1;
                    if (0 == 0) && (n > 2) { break 'l2; }
                    let v12: f64;
                    if (n > 2) && ((u7 * u7) >= (k + u7)) { v12 = a[i8 % 3]; } else { v12 = (u9).powi(1); }
                }
            }
            let mut x: f64 = (if n > 3 { x } else { ((k * u7)).min((a[(i3 + 1) % 3] * v1)) });
        }
    }
    let mut x: f64 = (-a[n % 3]);
    0.97_f64
}


#[differentiable]
fn program_244(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v2: f64 = loop {
        w1 += 1;
        if w1 >= 1 { break ((1.64_f64).mul_add(0.5, k) + (0.96_f64 / (1.5 + y * y))); }
        let c4 = |p3: f64| (a[w1 % 3] - (x).tanh());
        for r5 in &a {
            let mut u7: f64 = r5 * (x * y);
            let u8: f64 = (if n > 1 { ((0.86_f64 + 1.11_f64) * (a[w1 % 3] * a[w1 % 3])) } else { k });
            for r9 in &a {
                let mut u11: f64 = r9 * (0.59_f64 + u8);
                if (u8).sin().exp() > 1.55_f64 { u7 += (1.35_f64 + u7); continue; }
                let mut v13: [f64; 3] = [(u11).sin().exp(), { let b12 = (match (n + 0) % 3 { 0 => ((w1 % 5) as f64), 1 | 2 => 1.52_f64, _ => 0.29_f64 }); b12 * 1.30_f64 + b12 }, (-(u11 + u8))];
            }
            'l16: for r14 in &a {
                let mut u17: f64 = r14 * u7;
                let mut v18: f64 = 1.64_f64 * ((w1 % 5) as f64);
            }
        }
    };
    (match (n + 0) % 3 { 0 => ((((w1 % 5) as f64) * ((w1 % 5) as f64) + 1.25).sqrt() + v2), 1 | 2 => ((1.45_f64).sin().exp() + (if n % 3 != 1 { 0.97_f64 } else { v2 })), _ => (match 2 { 0 => k, 1 | 2 => { let b19 = v2; b19 * y + b19 }, _ => (y).powi(3) }) })
}


#[differentiable]
fn program_245(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..1 {
        let u3: f64 = 1.93_f64;
        let mut u4: f64 = (y + u3);
    }
    y
}


#[differentiable]
fn program_246(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((y).mul_add(0.5, 0.44_f64) + ((a[n % 3] + x) * (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(x.tanh())));
    let mut u3: f64 = (({ let b2 = u1; b2 * a[n % 3] + b2 } * 1.92_f64) * ((-u1) + (u1 * a[1])));
    'l6: for r4 in a {
        let mut u7: f64 = r4 * (y * u1);
        'l8: for i9 in 0..2 {
            u7 = u1;
        }
        if (n > 2) && (n > 2) {
            u3 *= ((if n > 2 { (u3).powi(3) } else { (u3 - u7) })).sin();
        } else if n > 3 {
        } else {
        }
    }
    (if (n + 2) % 3 != 0 { ((a[n % 3] + 0.29_f64) + (-1.85_f64)) } else { ((a[n % 3] * a[n % 3] + 1.25).cbrt()).sin().exp() })
}


#[differentiable]
fn program_247(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((-(-1.25_f64)) + (y * y));
    u1 = (match n % 3 { 0 => ((if 0.84_f64 > (if n > 2 { a[n % 3] } else { 1.95_f64 }) { u1 } else { 0.64_f64 }) - (u1).max(u1)), 1 | 2 => ((y + 0.93_f64) - (a[2] - u1)), _ => (if 0.12_f64 < (u1 * 0.43_f64) { (u1 + y) } else { (u1 - k) }) });
    let mut u1: [f64; 2] = [a[1], ((if (u1 - a[(n + 0) % 3]) <= u1 { y } else { a[2] }) - u1)];
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        'l5: for (r3, r4) in u1.iter().zip(&a) {
            let mut u6: f64 = r3 * (1.67_f64 + y);
            let mut u7: f64 = r4 * u6;
            u7 = u7;
        }
        u1.swap(w2 % 2, (w2 + 1) % 2);
        let mut u8: f64 = (1.82_f64 * (y - (a[(n + 1) % 3] + u1[(n + 0) % 2])));
    }
    u1[(w2 + 2) % 2] += (match w2 % 3 { 0 => (((w2 % 5) as f64) + y), 1 | 2 => (match w2 % 3 { 0 => ((n % 5) as f64), 1 | 2 => u1[n % 2], _ => y }), _ => (0.55_f64 / (1.5 + y * y)) });
    let mut w9: usize = 0;
    while w9 < 3 && ((y).hypot(y) > x) {
        w9 += 1;
    }
    y
}


#[differentiable]
fn program_248(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [1.64_f64, 0.14_f64, 1.94_f64, 1.85_f64];
    let u2: f64 = ((n % 5) as f64);
    for (r3, r4) in a.iter().zip(&t1) {
        let mut u5: f64 = r3 * (u2 * u2);
        let mut u6: f64 = r4 * 0.96_f64;
        let (mut v7, mut v8): (f64, f64) = (u2, (if (u6 + u5) < u6 { (x - a[n % 3]) } else { (u6).tanh() }));
        for r9 in t1.iter().rev() {
            let mut u11: f64 = r9 * ((n % 5) as f64);
            if n > 2 {
                let u12: f64 = (v8 / (1.5 + ((v7).cos() + (1.37_f64 + a[n % 3])) * ((v7).cos() + (1.37_f64 + a[n % 3]))));
                for i13 in 0..n {
                    let mut v14: (f64, f64) = (((a[0] + 1.33_f64)).max((k).min(u6)), ((0.90_f64 * 0.90_f64 + 1.25).recip() / (1.5 + (u12 + u11) * (u12 + u11))));
                }
            }
        }
    }
    (((a[n % 3] / (1.5 + u2 * u2)) - (u2 - ((n % 5) as f64))) * { let b15 = (match n % 3 { 0 => 2.00_f64, 1 | 2 => 1.18_f64, _ => 1.55_f64 }); b15 * (u2).min(y) + b15 })
}


#[differentiable]
fn program_249(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 {
        w1 += 1;
        let c4 = |p3: f64| (((1.41_f64).mul_add(0.5, a[n % 3]) + (a[w1 % 3] + 1.40_f64)) * k);
        for i5 in 0..n {
            let mut w6: usize = 0;
            while w6 < 1 {
                w6 += 1;
                let mut w7: usize = 0;
                while w7 < 2 {
                    w7 += 1;
                    let u8: f64 = c4(((y * y + 0.5).powf(((w6 % 5) as f64).tanh()) + (y * y + 0.5).powf(y.tanh())));
                    let u9: f64 = (((a[w7 % 3] - k) + k) + ((if n > 2 { 0.19_f64 } else { y })).min((1.42_f64 * a[2])));
                }
            }
        }
    }
    k
}


#[differentiable]
fn program_250(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 2;
    let mut u2: f64 = (k - (if (n > 3) || (y >= (-a[(n + 2) % 3])) { (a[2]).sin().exp() } else { (if ((0.77_f64 * 0.77_f64 + 1.25).recip() > (a[n % 3] + x)) || (y < (y).powi(0)) { y } else { y }) }));
    let mut u4: f64 = (((a[(n + 0) % 3]).tanh() - { let b3 = 1.06_f64; b3 * 1.80_f64 + b3 })).sin();
    let mut w5: usize = 0;
    while w5 < 1 && (n > 0) {
        w5 += 1;
        std::mem::swap(&mut u2, &mut u4);
        u4 *= (((a[w5 % 3] * u2)).mul_add(0.5, x)).sin();
        let t6 = [1.42_f64, 0.53_f64, 1.21_f64, 0.29_f64];
        let t7 = [1.22_f64, 1.72_f64, 0.32_f64];
    }
    u4 /= 1.5 + 0.48_f64 * 0.48_f64;
    for (r9, r8) in a.iter().enumerate() {
        let mut u10: f64 = r8 * u2;
    }
    (((1.00_f64).sin().exp() * (u4).powi(0)) * u4)
}


#[differentiable]
fn program_251(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * k;
    let mut v2: f64 = 0.11_f64 + ((n % 5) as f64);
    let mut y: f64 = ({ let b3 = y; b3 * 1.33_f64 + b3 }).mul_add(0.5, x);
    x
}


#[differentiable]
fn program_252(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = (n > 1) && (n > 1);
    let mut u2: f64 = (y * (y * y));
    let mut u3: f64 = ((a[(n + 0) % 3] + u2) + 0.54_f64);
    u2
}


#[differentiable]
fn program_253(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 1..=3 {
        let mut u2: f64 = ((match (n + 2) % 3 { 0 => (1.39_f64 + 0.32_f64), 1 | 2 => (y / (1.5 + k * k)), _ => y }) + ((((n % 5) as f64) + y) / (1.5 + (y + y) * (y + y))));
    }
    ({ let b3 = y; b3 * (y * y + 0.5).powf(y.tanh()) + b3 } / (1.5 + 0.43_f64 * 0.43_f64))
}


#[differentiable]
fn program_254(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((n % 5) as f64);
    'l2: for i3 in 0..n {
        let mut v4: usize = (i3 + 1) % 4;
        let mut x: f64 = y;
        let mut w5: usize = 0;
        while w5 < 2 {
            w5 += 1;
            x += 1.17_f64;
        }
    }
    let mut v6: bool = !(n > 2);
    for i7 in 0..n % 4 {
        let mut u8: f64 = (if v6 { ((i7 % 5) as f64) } else { y });
    }
    let mut v9: [f64; 4] = [((1.42_f64 + u1) + u1), (if !(y > (y * x)) { (1.57_f64).mul_add(0.5, k) } else { (((n % 5) as f64) * u1) }), (a[n % 3]).sin().exp(), ((if (((n % 5) as f64) + y) <= k { 0.48_f64 } else { 0.72_f64 }) * (if (((n % 5) as f64) + y) <= k { 0.48_f64 } else { 0.72_f64 }) + 1.25).ln()];
    for i10 in (0..n).rev() {
        v9[i10 % 4] += ((y * u1) + (0.86_f64 + y));
    }
    u1
}


#[differentiable]
fn program_255(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (match (n + 2) % 3 { 0 => y, 1 | 2 => ((y - a[n % 3]) + (y - a[n % 3])), _ => (a[(n + 1) % 3] - a[n % 3]) });
    let mut v2: f64 = ((n % 5) as f64) * 0.40_f64;
    for r3 in a {
        let mut u5: f64 = r3 * (a[n % 3] * a[n % 3] + 1.25).ln_1p();
        for i6 in (0..n).rev() {
            std::mem::swap(&mut u1, &mut u5);
            'l7: for i8 in (0..7).step_by(3) {
                let mut u9: f64 = (if (n > 3) && (u5 >= (y - u5)) { ((y + 0.12_f64) - (-a[(i8 + 2) % 3])) } else { a[2] });
                let u10: f64 = 0.18_f64;
                let mut u11: f64 = ((if 1.97_f64 > u10 { u1 } else { (match (i6 + 2) % 3 { 0 => ((i6 % 5) as f64), 1 | 2 => u9, _ => a[(i8 + 0) % 3] }) })).powi(3);
            }
        }
        let mut u12: f64 = ((match 1 { 0 => (match n % 3 { 0 => u5, 1 | 2 => u5, _ => v2 }), 1 | 2 => (u5).sin().exp(), _ => (x * x + 1.25).sqrt() }) - u5);
    }
    (1.99_f64 * 1.99_f64 + 1.25).recip()
}


#[differentiable]
fn program_256(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((if a[0] <= (x).max(y) { y } else { y }) * (y * y + 0.5).powf(a[(n + 1) % 3].tanh())) * ((y * 0.84_f64)).abs());
    let mut y: f64 = u1;
    let mut v2: [f64; 2] = [(a[n % 3] * a[n % 3] + 0.5).powf(u1.tanh()); 2];
    let mut u1: [f64; 2] = [0.62_f64; 2];
    if !(y > (((n % 5) as f64)).sin()) {
        let mut u3: f64 = (((((n % 5) as f64) * a[0])).cos()).tanh();
        let mut v4: usize = 3;
    } else if n % 3 < 2 {
        let c6 = |p5: f64| ((0.11_f64).mul_add(0.5, p5) / (1.5 + ((p5).sin().exp() / (1.5 + (0.62_f64 - p5) * (0.62_f64 - p5))) * ((p5).sin().exp() / (1.5 + (0.62_f64 - p5) * (0.62_f64 - p5)))));
    }
    (((if (x * x + 1.25).sqrt() >= (y + y) { u1[n % 2] } else { 0.43_f64 }) * (y).powi(0)) * ((y + y) - y))
}


#[differentiable]
fn program_257(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (n > 2) {
        w1 += 1;
        for r2 in a {
            let mut u4: f64 = r2 * (a[0] * a[0] + 0.5).powf(y.tanh());
            u4 += 1.93_f64;
        }
    }
    y
}


#[differentiable]
fn program_258(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..7).step_by(3) {
        let mut y: f64 = 1.61_f64;
    }
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
    }
    (((1.16_f64).cos() - (y + y)) * (if y < (1.67_f64 * a[w2 % 3]) { (if !(n > 2) { 0.37_f64 } else { y }) } else { y }))
}


#[differentiable]
fn program_259(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [(x + a[(n + 1) % 3]); 4];
    for i2 in 0..1 {
        v1[2] = ((match i2 % 3 { 0 => (a[i2 % 3] + v1[(i2 + 1) % 4]), 1 | 2 => 0.76_f64, _ => (match i2 % 3 { 0 => y, 1 | 2 => v1[1], _ => v1[3] }) })).mul_add(0.5, v1[i2 % 4]);
        v1[2] -= (match i2 % 3 { 0 => (0.90_f64 + a[i2 % 3]), 1 | 2 => y, _ => y });
        v1[(i2 + 2) % 4] = (((a[(i2 + 1) % 3] * a[(i2 + 1) % 3] + 0.5).powf(y.tanh())).cos() + (1.35_f64).atan());
    }
    if n > 2 { return y; }
    if n > 3 { return x; }
    v1[2] += y;
    ((if !(n % 3 == 2) { y } else { x }) + ((y + 1.19_f64)).powi(2))
}


#[differentiable]
fn program_260(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 3;
    for i2 in 0..2 {
        for i3 in 0..n {
            let mut u5: f64 = ((x).powi(3) + { let b4 = (if (v1) || ((a[(i3 + 0) % 3] + 0.77_f64) < y) { y } else { 1.58_f64 }); b4 * (1.79_f64 * x) + b4 });
        }
    }
    (y + 1.94_f64)
}


#[differentiable]
fn program_261(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((-(a[n % 3]).mul_add(0.5, 1.07_f64))).abs();
    'l4: for r2 in &a {
        let mut u5: f64 = r2 * (u1 * a[(n + 1) % 3]);
        for i6 in 0..n % 4 {
            let c9 = |p7: f64, p8: f64| 0.56_f64;
        }
        u5 *= (((n % 5) as f64)).sin();
        let mut v10: bool = (n + 0) % 3 < 2;
    }
    for r11 in &a {
        let mut u13: f64 = r11 * (0.11_f64 + u1);
        u13 += (0.43_f64 + x);
    }
    let c15 = |p14: f64| (((n % 5) as f64) + ((p14 - x) - a[n % 3]));
    let mut v17: [f64; 4] = [a[(n + 1) % 3], (u1 - { let b16 = u1; b16 * 1.06_f64 + b16 }), ((a[n % 3] + a[0]) * (a[n % 3] + a[0]) + 1.25).recip(), (match n % 3 { 0 => (if !(n > 3) { 1.49_f64 } else { 1.44_f64 }), 1 | 2 => (u1).mul_add(0.5, u1), _ => (a[n % 3] * y) })];
    let mut v18: [f64; 2] = [(a[n % 3] + (k + v17[n % 4])), ((if 2 > 0 { a[(n + 0) % 3] } else { y }) * (u1 * k))];
    let mut v20: [f64; 2] = [(y * y + 1.25).recip(), { let b19 = (u1).mul_add(0.5, y); b19 * (y + y) + b19 }];
    let (mut v21, mut v22): (f64, f64) = ((c15(y) / (1.5 + (1.39_f64 - u1) * (1.39_f64 - u1))), ((v18[1]).cos() / (1.5 + a[(n + 0) % 3] * a[(n + 0) % 3])));
    { let b23 = c15(0.65_f64); b23 * (if ((v22 + u1) <= (match n % 3 { 0 => k, 1 | 2 => x, _ => v18[(n + 1) % 2] })) && ((x * 0.99_f64) <= (1.88_f64 - v17[0])) { (u1 * 1.22_f64) } else { (v21).sin().exp() }) + b23 }
}


#[differentiable]
fn program_262(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y + a[n % 3]) + (1.15_f64 * x)) + ((((n % 5) as f64) + 1.20_f64)).tanh());
    let mut u2: f64 = 0.30_f64;
    u2 = { let b3 = (a[n % 3]).sin().exp(); b3 * ((y + u1) / (1.5 + (match n % 3 { 0 => 1.39_f64, 1 | 2 => u2, _ => u2 }) * (match n % 3 { 0 => 1.39_f64, 1 | 2 => u2, _ => u2 }))) + b3 };
    y
}


#[differentiable]
fn program_263(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for r1 in &a {
        let mut u4: f64 = r1 * y;
        if (if n % 3 == 1 { a[(n + 2) % 3] } else { a[n % 3] }) > (k * k) { break; }
        u4 -= { let b5 = u4; b5 * u4 + b5 };
        u4 = a[0];
        let mut u6: f64 = ((y + a[n % 3]) - y);
    }
    (match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => (x + x), _ => a[(n + 2) % 3] })
}


#[differentiable]
fn program_264(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c2 = |p1: f64| k;
    let u3: f64 = a[1];
    ((u3 * a[(n + 2) % 3]) * (u3 * a[(n + 2) % 3]) + 0.5).powf(1.31_f64.tanh())
}


#[differentiable]
fn program_265(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..2 {
        let mut w2: usize = 0;
        while w2 < 2 && (n > 1) {
            w2 += 1;
            let mut u4: f64 = ((1.26_f64 - (y).tanh()) * { let b3 = (a[w2 % 3] * a[w2 % 3] + 1.25).ln_1p(); b3 * (y).max(y) + b3 });
            let v5: f64;
            if ((u4 * u4 + 1.25).ln() > (((w2 % 5) as f64) + 1.35_f64)) && ((u4).tanh() > (y * y + 0.5).powf(a[w2 % 3].tanh())) { v5 = (if n > 2 { (a[w2 % 3] * a[w2 % 3] + 1.25).sqrt() } else { u4 }); } else { v5 = ((if (0 != 1) && (y < (((n % 5) as f64) * ((i1 % 5) as f64))) { a[w2 % 3] } else { y }) + a[1]); }
        }
        let u6: f64 = (((y).mul_add(0.5, y) * (k * y)) / (1.5 + 1.18_f64 * 1.18_f64));
        for i7 in 0..2 {
            for r8 in a.iter().rev() {
                let mut u10: f64 = r8 * (y / (1.5 + a[i7 % 3] * a[i7 % 3]));
                u10 = (({ let b11 = u10; b11 * y + b11 } + { let b12 = u10; b12 * 1.91_f64 + b12 }) + y);
                u10 = (if ((u6 + k) > u6) && ((a[(i7 + 1) % 3] * a[(i7 + 1) % 3] + 0.5).powf(a[(w2 + 0) % 3].tanh()) <= (if (i7 + 1) % 3 == 1 { a[w2 % 3] } else { y })) { ((y - y) - (0.20_f64 + a[(n + 1) % 3])) } else { y });
                'l13: for i14 in (0..n).rev() {
                    u10 = ((-(0.73_f64 * u10)) + 0.97_f64);
                    let x: f64 = (-(1.42_f64).mul_add(0.5, 1.48_f64));
                }
            }
        }
    }
    (({ let b15 = a[(n + 1) % 3]; b15 * y + b15 }).mul_add(0.5, a[2]) / (1.5 + x * x))
}


#[differentiable]
fn program_266(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    if (0 < 1) && (0.18_f64 >= (((v1 % 5) as f64)).powi(1)) { return (if (0.72_f64).sin().exp() < (1.25_f64 * 1.22_f64) { 0.47_f64 } else { x }); }
    ((if !((y).mul_add(0.5, 0.81_f64) < 1.77_f64) { (0.18_f64 * y) } else { (a[v1 % 3] * a[n % 3]) })).sin().exp()
}


#[differentiable]
fn program_267(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut v2: [f64; 4] = [(y - u1); 4];
    for i3 in 0..1 {
        let mut u4: f64 = k;
    }
    let mut w5: usize = 0;
    loop {
        w5 += 1;
        'l8: for (r7, r6) in a.iter().enumerate() {
            let mut u9: f64 = r6 * { let b10 = x; b10 * 1.99_f64 + b10 };
        }
        if w5 >= 2 { break; }
    }
    (match n % 3 { 0 => 1.59_f64, 1 | 2 => ((u1 * a[w5 % 3]) * (u1 * a[w5 % 3]) + 1.25).ln_1p(), _ => 0.26_f64 })
}


#[differentiable]
fn program_268(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n % 3 > 0) { return ((y - a[0]) + y); }
    let mut u1: f64 = ((k * (x * x + 0.5).powf(y.tanh())) * y);
    ((0.34_f64).sin() - (if n > 1 { 0.25_f64 } else { (y + u1) }))
}


#[differentiable]
fn program_269(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a.iter() {
        let mut u3: f64 = r1 * (x + ((n % 5) as f64));
        let u4: f64 = (((y - u3)).tanh() * ((y - u3)).tanh() + 1.25).sqrt();
    }
    let u5: f64 = (if n > 2 { ((x).min(y)).mul_add(0.5, y) } else { ((a[n % 3] + 1.25_f64)).powi(1) });
    let x: f64 = (u5 * u5 + 1.25).ln();
    if (n > 2) || ((x + a[0]) < (a[(n + 1) % 3] + a[(n + 1) % 3])) {
        let mut u6: f64 = x;
        for i7 in (0..7).step_by(3) {
            let v8: f64;
            if (i7 + 1) % 3 < 1 { v8 = a[1]; } else { v8 = ((u6 * u6 + 0.5).powf(k.tanh()) * (u6 * u6 + 0.5).powf(k.tanh()) + 1.25).ln(); }
        }
        let mut w9: usize = 0;
        'l10: loop {
            w9 += 1;
            if w9 >= 2 { break; }
            if (if u6 <= u6 { y } else { u6 }) > (a[n % 3] * a[n % 3] + 0.5).powf(u6.tanh()) { continue; }
        }
    } else {
    }
    x
}


#[differentiable]
fn program_270(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..1 {
        let u4: f64 = ((-(if n > 2 { y } else { 1.79_f64 })) / (1.5 + { let b3 = 0.73_f64; b3 * (a[i2 % 3] / (1.5 + y * y)) + b3 } * { let b3 = 0.73_f64; b3 * (a[i2 % 3] / (1.5 + y * y)) + b3 }));
        let mut w5: usize = 0;
        loop {
            w5 += 1;
            let u7: f64 = (1.81_f64 - u4);
            let u9: f64 = (match w5 % 3 { 0 => ((u7).min(a[1])).sin().exp(), 1 | 2 => ((a[(i2 + 1) % 3] * a[(i2 + 1) % 3] + 0.5).powf(u4.tanh()) * (k).mul_add(0.5, 1.55_f64)), _ => ({ let b8 = a[w5 % 3]; b8 * u7 + b8 }).tanh() });
            if w5 >= 1 { break; }
        }
    }
    (-((a[2]).sin().exp()).abs())
}


#[differentiable]
fn program_271(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((a[1] + (((n % 5) as f64)).min(1.85_f64)) * y);
    let mut w2: usize = 0;
    while w2 < 1 {
        w2 += 1;
        let mut v3: f64 = ((w2 % 5) as f64) * 0.53_f64;
        let v4: f64;
        if ((u1 + a[w2 % 3]) > (u1 * u1 + 0.5).powf(a[(w2 + 0) % 3].tanh())) && (n > 0) { v4 = (y).hypot((if (n > 3) && (1.55_f64 > (y + 1.24_f64)) { a[n % 3] } else { a[w2 % 3] })); } else { v4 = (if ((u1).powi(2) <= (y).powi(0)) || ((0.15_f64 - ((n % 5) as f64)) > u1) { (a[w2 % 3] - u1) } else { a[(w2 + 0) % 3] }); }
        let mut u6: f64 = (-{ let b5 = v4; b5 * (y * u1) + b5 });
    }
    let mut v7: bool = ((n + 2) % 3 != 0) || (n > 2);
    let mut y: f64 = ((y - u1) * (y - u1) + 0.5).powf({ let b8 = (-u1); b8 * (u1).sin().exp() + b8 }.tanh());
    y += (if (((n % 5) as f64) * y) <= (x).mul_add(0.5, a[(n + 2) % 3]) { (0.41_f64 + y) } else { (u1).mul_add(0.5, x) });
    let mut v9: usize = n % 4;
    let u10: f64 = (y).sin().exp();
    let mut w11: usize = 0;
    while w11 < 4 && ((u1 * u1 + 1.25).sqrt() >= 0.51_f64) {
        w11 += 1;
        let c13 = |p12: f64| (a[w2 % 3]).powi(0);
    }
    (((-1.42_f64) + (0.77_f64 - 1.88_f64)) - ((match (w2 + 2) % 3 { 0 => u1, 1 | 2 => 1.41_f64, _ => 0.19_f64 }) + u10))
}


#[differentiable]
fn program_272(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k * 1.02_f64;
    let v1: f64 = (((a[n % 3] * a[n % 3] + 0.5).powf(1.77_f64.tanh()) + (y * y + 1.25).ln()) * ((a[n % 3] * a[n % 3] + 0.5).powf(1.77_f64.tanh()) + (y * y + 1.25).ln()) + 0.5).powf(y.tanh());
    let v2: f64;
    if (1.78_f64 > x) || (n % 3 < 1) { v2 = (y + y); } else { v2 = (a[n % 3] + (a[(n + 0) % 3] - 0.91_f64)); }
    let mut u3: f64 = (((a[n % 3] * a[n % 3]) - (a[n % 3]).tanh()) / (1.5 + ((1.97_f64).sin().exp() / (1.5 + a[n % 3] * a[n % 3])) * ((1.97_f64).sin().exp() / (1.5 + a[n % 3] * a[n % 3]))));
    let mut y: f64 = (((v2).tanh()).sin().exp() - ((a[(n + 2) % 3] / (1.5 + a[n % 3] * a[n % 3])) * (a[(n + 2) % 3] / (1.5 + a[n % 3] * a[n % 3])) + 1.25).ln());
    if n > 2 { return ((if (y * y + 1.25).cbrt() < (u3 - a[(n + 1) % 3]) { 0.70_f64 } else { a[1] }) - (((n % 5) as f64)).sin().exp()); }
    for i4 in 0..2 {
        y = ((if (1.87_f64 <= (y).abs()) && ((if !(n > 2) { u3 } else { v1 }) >= (if (u3 * 1.84_f64) >= (u3 / (1.5 + 0.18_f64 * 0.18_f64)) { a[1] } else { 0.25_f64 })) { 1.76_f64 } else { a[i4 % 3] })).sin().exp();
        'l7: for r5 in a.iter().skip(1) {
            let mut u8: f64 = r5 * (k).mul_add(0.5, k);
            'l11: for (r10, r9) in a.iter().enumerate() {
                let mut u12: f64 = r9 * a[r10 % 3];
            }
        }
    }
    (((v2 * v2) * 0.40_f64)).sin().exp()
}


#[differentiable]
fn program_273(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in &a {
        let mut u3: f64 = r1 * y;
        'l4: for i5 in 0..n {
            for r6 in &a {
                let mut u8: f64 = r6 * (0.89_f64 * 0.89_f64 + 0.5).powf(((i5 % 5) as f64).tanh());
            }
        }
    }
    (match n % 3 { 0 => (-x), 1 | 2 => (a[n % 3] - y), _ => y })
}


#[differentiable]
fn program_274(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        for i2 in 0..n {
            let u3: f64 = (((-((i1 % 5) as f64)) + (a[i2 % 3] * a[i2 % 3] + 1.25).cbrt()) + ((a[(i2 + 2) % 3] + 0.34_f64) - a[2]));
            let u4: f64 = (((a[1] * 0.68_f64) * (a[1] * 0.68_f64) + 1.25).cbrt()).sin().exp();
            if 0 == 2 {
                if (-k) >= (u3 - u3) {
                    if (a[1] * u3) < 1.77_f64 { continue; }
                    let mut u5: f64 = u4;
                    let u6: f64 = 0.28_f64;
                } else {
                    let mut u7: f64 = u3;
                    let mut u8: f64 = k;
                }
            }
            let u9: f64 = u3;
        }
    }
    x
}


#[differentiable]
fn program_275(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for r1 in a {
        let mut u3: f64 = r1 * (1.46_f64 - ((n % 5) as f64));
        for i4 in 0..2 {
            let c7 = |p5: f64, p6: f64| (((1.16_f64 + a[i4 % 3])).tanh() + (p6 * (0.55_f64).powi(2)));
            for (r9, r8) in a.iter().enumerate() {
                let mut u10: f64 = r8 * { let b11 = a[r9 % 3]; b11 * a[(i4 + 2) % 3] + b11 };
                for i12 in 0..n {
                }
            }
        }
    }
    (((y - 0.77_f64) + (y).max(a[2]))).powi(1)
}


#[differentiable]
fn program_276(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[n % 3];
    u1 -= { let b2 = (u1 + 0.24_f64); b2 * (y * y + 1.25).recip() + b2 };
    for i3 in (0..7).step_by(3) {
        let mut u4: f64 = u1;
        if (if { let b5 = u4; b5 * x + b5 } <= (a[n % 3] + u1) { u1 } else { 0.37_f64 }) >= (k * k + 0.5).powf(k.tanh()) { continue; }
    }
    u1 += (if 0 == 0 { (u1 + a[n % 3]) } else { y });
    let mut v6: usize = n % 4;
    let c8 = |p7: f64| (if n > 3 { a[1] } else { ((y * 1.68_f64) - (x + y)) });
    u1 += ((u1 * u1 + 0.5).powf(y.tanh()) + c8(y));
    let mut u10: f64 = ((0.37_f64 + (y * y + 1.25).ln_1p()) + { let b9 = (1.39_f64 + u1); b9 * (0.81_f64 + u1) + b9 });
    let v6: f64 = (-((u10 * u10 + 1.25).ln_1p()).mul_add(0.5, u10));
    for r11 in &a {
        let mut u13: f64 = r11 * 1.40_f64;
    }
    (((v6).mul_add(0.5, a[2]) - a[(n + 1) % 3])).mul_add(0.5, a[2])
}


#[differentiable]
fn program_277(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = ({ let b1 = (if n > 2 { a[n % 3] } else { y }); b1 * (a[n % 3]).sin() + b1 } - a[n % 3]);
    u2 /= 1.5 + (match 1 { 0 => u2, 1 | 2 => (u2).hypot(a[n % 3]), _ => x }) * (match 1 { 0 => u2, 1 | 2 => (u2).hypot(a[n % 3]), _ => x });
    let u4: f64 = (if (n + 0) % 3 == 2 { y } else { (u2 + { let b3 = a[1]; b3 * a[(n + 2) % 3] + b3 }) });
    u2 -= ((u2 + u4) + (y + y));
    let mut w5: usize = 0;
    'l6: loop {
        w5 += 1;
        if w5 >= 1 { break; }
        u2 = (((y + a[(w5 + 1) % 3])).cos() / (1.5 + ((1.57_f64).sin().exp() * (k).mul_add(0.5, u2)) * ((1.57_f64).sin().exp() * (k).mul_add(0.5, u2))));
        let mut u2: usize = 1;
        if ((w5 % 5) as f64) <= a[1] {
            for i8 in 0..u2 % 4 {
                let (mut u2, mut v10): (f64, f64) = ({ let b9 = (-a[1]); b9 * (y).sin().exp() + b9 }, ((u4).mul_add(0.5, u4) - (a[w5 % 3] / (1.5 + u4 * u4))));
                for i11 in 0..n {
                    let mut u12: f64 = (((1.22_f64 + v10)).mul_add(0.5, k) * ((1.22_f64 + v10)).mul_add(0.5, k) + 0.5).powf(((v10 + 1.62_f64) + (k).sin().exp()).tanh());
                }
            }
        } else if 1.97_f64 < (k * a[(w5 + 1) % 3]) {
        }
    }
    (((u4).min(u4) * (a[w5 % 3] + 0.84_f64)) + ((((w5 % 5) as f64)).powi(0) * 1.39_f64))
}


#[differentiable]
fn program_278(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((-1.75_f64) + k); }
    if (x + k) < y {
        let t1 = [0.77_f64, 0.46_f64, 1.36_f64, 1.25_f64];
        let u2: f64 = (((match (n + 1) % 3 { 0 => y, 1 | 2 => y, _ => 1.96_f64 }) * (y + y)) + (match 0 { 0 => (y * y + 0.5).powf(0.70_f64.tanh()), 1 | 2 => (0.54_f64 * ((n % 5) as f64)), _ => (a[n % 3]).abs() }));
    } else if n > 1 {
        let mut y: f64 = (y + (a[n % 3] / (1.5 + (y * y) * (y * y))));
    } else {
    }
    (({ let b3 = x; b3 * y + b3 } * { let b3 = x; b3 * y + b3 } + 0.5).powf((y + x).tanh()) / (1.5 + (if (0 > 2) && (n > 3) { a[n % 3] } else { x }) * (if (0 > 2) && (n > 3) { a[n % 3] } else { x })))
}


#[differentiable]
fn program_279(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 0 { return ((y).max(x) + (1.41_f64).hypot(a[1])); }
    let mut v1: (f64, f64) = ((match n % 3 { 0 => x, 1 | 2 => a[1], _ => (a[1] - y) }), (y * y + 1.25).ln_1p());
    let mut v2: f64 = 2.00_f64 * ((n % 5) as f64);
    let t3 = [2.00_f64, 1.68_f64];
    let mut u4: f64 = ((x * x)).sin();
    if n > 2 { return v2; }
    v1.0 /= 1.5 + ((match n % 3 { 0 => a[2], 1 | 2 => 0.70_f64, _ => 1.22_f64 }) + (v1.1 - y)) * ((match n % 3 { 0 => a[2], 1 | 2 => 0.70_f64, _ => 1.22_f64 }) + (v1.1 - y));
    (((a[(n + 0) % 3] * a[(n + 0) % 3] + 0.5).powf(y.tanh()) * (match (n + 2) % 3 { 0 => u4, 1 | 2 => v2, _ => 1.35_f64 })) - ((y + u4) * (a[n % 3] * ((n % 5) as f64))))
}


#[differentiable]
fn program_280(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    'l2: for i3 in 0..n {
        let v4: f64;
        if ((i3 + 1) % 3 > 2) || ((-a[2]) >= k) { v4 = a[0]; } else { v4 = (match i3 % 3 { 0 => (x).atan(), 1 | 2 => (a[i3 % 3] / (1.5 + y * y)), _ => (if !((-1.74_f64) >= (y + y)) { y } else { y }) }); }
        let mut u5: f64 = (if n > 2 { ((y).sin().exp() - (1.06_f64 * 0.95_f64)) } else { (a[2] + (0.24_f64 + ((n % 5) as f64))) });
        let mut v6: [f64; 4] = [(u5 * v4); 4];
    }
    for i7 in 1..=1 {
        let u8: f64 = y;
        let mut w9: usize = 0;
        let v11: f64 = 'l10: loop {
            w9 += 1;
            if w9 >= 2 { break 0.93_f64; }
            let mut v12: usize = (n + 0) % 4;
        };
    }
    if (match v1 % 3 { 0 => y, 1 | 2 => 1.52_f64, _ => 1.32_f64 }) < (((v1 % 5) as f64) * x) { return y; }
    let mut v13: bool = (a[v1 % 3] * y) > (y + a[v1 % 3]);
    let mut v14: [f64; 4] = [y, ((match v1 % 3 { 0 => x, 1 | 2 => 0.96_f64, _ => x })).max((match (v1 + 0) % 3 { 0 => 1.95_f64, 1 | 2 => a[v1 % 3], _ => 0.40_f64 })), k, ((y * 0.28_f64) * (y * 0.28_f64) + 0.5).powf((x).abs().tanh())];
    ((if (1.21_f64 <= (v14[1] + y)) || (n > 2) { (y).tanh() } else { y })).sin().exp()
}


#[differentiable]
fn program_281(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (a[n % 3] * a[n % 3] + 1.25).ln() < (0.10_f64 - y) {
        for i1 in 1..=3 {
        }
    } else {
    }
    ((y).sin() + ((y * 0.50_f64)).sin().exp())
}


#[differentiable]
fn program_282(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[(n + 0) % 3];
    let u2: f64 = ((((n % 5) as f64)).max(u1)).mul_add(0.5, y);
    if !((u2 * u2) >= (u2 - u2)) {
        let mut u3: f64 = (((u2 * u1)).sin().exp()).min(u2);
        u3 = u3;
        for r4 in a.iter() {
            let mut u6: f64 = r4 * (k).powi(0);
            let c9 = |p7: f64, p8: f64| u2;
        }
    } else {
    }
    (y).sin().exp()
}


#[differentiable]
fn program_283(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        for (r1, r2) in a.iter().zip(&a) {
            let mut u3: f64 = r1 * (-x);
            let mut u4: f64 = r2 * (u3).powi(3);
            for r5 in &a {
                let mut u7: f64 = r5 * (match n % 3 { 0 => u4, 1 | 2 => ((n % 5) as f64), _ => y });
                u4 += (u7 + 0.80_f64);
                'l10: for (r8, r9) in a.iter().zip(&a) {
                    let mut u11: f64 = r8 * u7;
                    let mut u12: f64 = r9 * { let b13 = 1.06_f64; b13 * u7 + b13 };
                }
            }
        }
    } else {
    }
    { let b15 = ((y * y + 0.5).powf(y.tanh()) - (y).sin().exp()); b15 * ({ let b14 = 0.33_f64; b14 * a[n % 3] + b14 } + (y).sin().exp()) + b15 }
}


#[differentiable]
fn program_284(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 3] = [a[n % 3], (if (x < { let b1 = 0.39_f64; b1 * y + b1 }) || ((0.17_f64 + a[n % 3]) > (x + a[2])) { x } else { (match 2 { 0 => a[1], 1 | 2 => y, _ => x }) }), (if (n > 0) || (2 > 2) { (a[0]).sin().exp() } else { (x + 1.81_f64) })];
    if !(y >= x) {
        for r3 in v2.iter().skip(1) {
            let mut u5: f64 = r3 * (y + y);
            let mut w6: usize = 0;
            loop {
                w6 += 1;
                if w6 >= 3 { break; }
                let mut u8: f64 = (u5).mul_add(0.5, v2[(w6 + 1) % 3]);
                let c11 = |p9: f64| (({ let b10 = p9; b10 * p9 + b10 } * (p9).mul_add(0.5, 1.30_f64)) + (y).sin().exp());
            }
        }
    } else if (-y) >= (v2[n % 3] + v2[n % 3]) {
    } else {
    }
    ((1.13_f64 - y) * (1.13_f64 - y) + 0.5).powf(((y + y)).mul_add(0.5, x).tanh())
}


#[differentiable]
fn program_285(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let u2: f64 = ((y + y) * ((i1 % 5) as f64));
        for i3 in 1..=1 {
            let c6 = |p4: f64, p5: f64| p4;
            let mut v8: [f64; 2] = [x, ({ let b7 = a[i3 % 3]; b7 * y + b7 } * { let b7 = a[i3 % 3]; b7 * y + b7 } + 1.25).ln_1p()];
        }
    }
    ((k * 0.85_f64)).mul_add(0.5, a[n % 3])
}


#[differentiable]
fn program_286(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let mut w2: usize = 0;
    'l3: while w2 < 3 && (n > 2) {
        w2 += 1;
        let mut w4: usize = 0;
        while w4 < 2 && ((x + 1.23_f64) >= (match v1 % 3 { 0 => y, 1 | 2 => 1.26_f64, _ => x })) {
            w4 += 1;
            if ((y - 0.12_f64) >= (((w4 % 5) as f64) / (1.5 + 0.76_f64 * 0.76_f64))) || (n > 2) {
                let mut w5: usize = 0;
                while w5 < 4 {
                    w5 += 1;
                    if n > 1 { continue 'l3; }
                }
                let mut u6: f64 = (((y + 0.79_f64) + (k).tanh()) + a[2]);
            } else {
                'l9: for r7 in &a {
                    let mut u10: f64 = r7 * (y * y);
                    let mut v11: usize = (w4 + 0) % 4;
                    let mut v12: usize = (w2 + 0) % 4;
                    let u13: f64 = (0.77_f64 * 0.77_f64 + 1.25).cbrt();
                }
                let mut u15: f64 = (match (w4 + 2) % 3 { 0 => y, 1 | 2 => (if (y + x) >= (x * 1.83_f64) { (y / (1.5 + 1.18_f64 * 1.18_f64)) } else { a[1] }), _ => (if !((if w4 % 3 > 2 { k } else { x }) > a[n % 3]) { (x * x + 0.5).powf(x.tanh()) } else { { let b14 = y; b14 * 0.59_f64 + b14 } }) });
            }
        }
    }
    y
}


#[differentiable]
fn program_287(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let t1 = [0.97_f64, 1.26_f64, 1.90_f64];
    for r2 in t1.iter() {
        let mut u4: f64 = r2 * a[0];
        let mut u4: f64 = (u4).tanh();
    }
    for i5 in 0..n % 4 {
        let t6 = [0.72_f64, 1.12_f64, 1.84_f64, 1.99_f64];
    }
    let u7: f64 = a[n % 3];
    let mut u8: f64 = (a[n % 3]).mul_add(0.5, a[n % 3]);
    let mut u9: f64 = (match (n + 2) % 3 { 0 => (y).mul_add(0.5, ((n % 5) as f64)), 1 | 2 => u8, _ => x });
    std::mem::swap(&mut u8, &mut u9);
    let t10 = [0.48_f64, 0.54_f64];
    let mut w11: usize = 0;
    'l12: loop {
        w11 += 1;
        if w11 >= 3 { break; }
        let mut u15: f64 = ({ let b14 = (u7 * u7); b14 * u8 + b14 }).hypot(0.22_f64);
    }
    (u7).sin()
}


#[differentiable]
fn program_288(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((y + y) + (if n > 2 { (y).sin().exp() } else { a[n % 3] }));
    let u2: f64 = ((if a[2] >= (1.71_f64 * a[0]) { a[n % 3] } else { a[2] }) + y);
    let c4 = |p3: f64| 1.29_f64;
    let u5: f64 = (u2 + c4((1.21_f64).max(a[n % 3])));
    let mut u1: [f64; 4] = [(u2 + (if ((1.05_f64 + y) > k) || ((x).mul_add(0.5, 1.31_f64) <= (u1 * a[2])) { u5 } else { a[n % 3] })), ((-1.00_f64)).sin(), ((k + 1.87_f64) - u1), ((a[(n + 1) % 3]).sin().exp() + (u2).mul_add(0.5, u1))];
    let mut v6: (f64, f64) = (1.00_f64, u2);
    'l7: for i8 in (0..n).rev() {
        u1[i8 % 4] = u5;
    }
    for i9 in (0..n).rev() {
    }
    { let b10 = ((((n % 5) as f64)).sin().exp() / (1.5 + (1.39_f64 + a[n % 3]) * (1.39_f64 + a[n % 3]))); b10 * ((if ((a[0] - a[n % 3]) <= (0.91_f64 + u5)) && (n % 3 != 2) { u2 } else { u2 }) + (1.26_f64 * u2)) + b10 }
}


#[differentiable]
fn program_289(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((x / (1.5 + 1.16_f64 * 1.16_f64))).hypot((a[(n + 0) % 3] * y)) * (0.81_f64 - (x - 1.45_f64)));
    let u2: f64 = u1;
    for i3 in 0..1 {
        let mut u4: f64 = (u1 / (1.5 + ((u2 * u2 + 1.25).ln() + (u1 + 1.69_f64)) * ((u2 * u2 + 1.25).ln() + (u1 + 1.69_f64))));
    }
    k
}


#[differentiable]
fn program_290(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if (1.49_f64 > (k).min(((n % 5) as f64))) && ((k - a[n % 3]) < (1.37_f64).powi(0)) { (y).mul_add(0.5, 1.71_f64) } else { (x).powi(2) }) + y);
    let mut u2: f64 = (match n % 3 { 0 => (u1 + (if n > 2 { 1.52_f64 } else { u1 })), 1 | 2 => ((if (n + 2) % 3 < 0 { k } else { u1 }) * 1.34_f64), _ => u1 });
    let mut u2: usize = (n + 1) % 4;
    let u3: f64 = (if u2 % 3 != 1 { ((u1 + a[n % 3]) + u1) } else { (if n > 2 { (u1).hypot(x) } else { (-a[1]) }) });
    (1.33_f64 + ((a[(n + 2) % 3] * u1) * (a[(n + 2) % 3] * u1) + 0.5).powf((a[0] * u1).tanh()))
}


#[differentiable]
fn program_291(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l3: for (r1, r2) in a.iter().zip(&a) {
        let mut u4: f64 = r1 * (((n % 5) as f64)).powi(3);
        let mut u5: f64 = r2 * (match 2 { 0 => a[2], 1 | 2 => k, _ => 0.24_f64 });
        let mut u6: f64 = ((k + (match n % 3 { 0 => u4, 1 | 2 => u5, _ => 1.86_f64 })) - ((n % 5) as f64));
        std::mem::swap(&mut u5, &mut u6);
        for (r8, r7) in a.iter().enumerate() {
            let mut u9: f64 = r7 * (u5 * u6);
            if ((n + 2) % 3 == 2) && (n > 2) { u9 += (((r8 % 5) as f64) + 0.98_f64); break; }
        }
    }
    let mut v10: [f64; 4] = [(a[1] - y), (match n % 3 { 0 => (x - a[n % 3]), 1 | 2 => (y).sin(), _ => (-y) }), (y).mul_add(0.5, 0.20_f64), ((((n % 5) as f64) - 1.21_f64) - (x).sin().exp())];
    k
}


#[differentiable]
fn program_292(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 4 && ((((n % 5) as f64)).sin().exp() > (if n > 2 { y } else { a[(n + 1) % 3] })) {
        w1 += 1;
        if !(0 == 1) {
            let v2: f64;
            if (a[1] + 1.13_f64) > y { v2 = (-(0.15_f64).sin().exp()); } else { v2 = ((x * a[(w1 + 2) % 3])).min((y).sin()); }
            'l3: for i4 in 0..1 {
                let (mut v5, mut v6): (f64, f64) = (a[n % 3], ((a[1] + ((i4 % 5) as f64))).max((if !(((i4 % 5) as f64) < (a[(w1 + 2) % 3] / (1.5 + x * x))) { y } else { x })));
                let mut w7: usize = 0;
                let v8: f64 = loop {
                    w7 += 1;
                    if w7 >= 4 { break { let b9 = (v5).max(v6); b9 * (1.09_f64 / (1.5 + a[(w1 + 2) % 3] * a[(w1 + 2) % 3])) + b9 }; }
                    let mut u10: f64 = v6;
                    let mut u11: f64 = (((v5 * v5 + 1.25).ln_1p() * (u10 / (1.5 + 0.85_f64 * 0.85_f64))) - k);
                };
                v5 = 1.06_f64;
            }
        } else {
            let u12: f64 = 1.72_f64;
        }
    }
    { let b13 = ((x).powi(1) * y); b13 * y + b13 }
}


#[differentiable]
fn program_293(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((x * (0.79_f64 * a[n % 3])) * (((n % 5) as f64) * y));
    let u2: f64 = (u1 * ((0.12_f64 * ((n % 5) as f64)) + (0.37_f64).sin().exp()));
    for i3 in (0..n).rev() {
        let mut v4: bool = (n > 2) && (n > 2);
    }
    u1 += x;
    ((match 0 { 0 => (a[2]).mul_add(0.5, a[n % 3]), 1 | 2 => (a[n % 3] * a[n % 3] + 1.25).ln_1p(), _ => (u2).abs() })).sin().exp()
}


#[differentiable]
fn program_294(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (k + 1.82_f64) >= a[0] { return (y).mul_add(0.5, 1.64_f64); }
    let mut u1: f64 = y;
    for i2 in 0..3 {
        let u4: f64 = ({ let b3 = (u1 - a[i2 % 3]); b3 * u1 + b3 } + (u1 - (k * k + 1.25).sqrt()));
        let mut v5: [f64; 2] = [((u4).sin().exp()).mul_add(0.5, a[n % 3]), ((u4 + ((i2 % 5) as f64)) + a[1])];
        'l8: for r6 in v5.iter().rev() {
            let mut u9: f64 = r6 * v5[0];
            u9 += ((u4 / (1.5 + 1.53_f64 * 1.53_f64))).sin().exp();
        }
        for i10 in 0..1 {
            u1 = (match (i10 + 1) % 3 { 0 => v5[i2 % 2], 1 | 2 => ((-u4) + (k + 1.62_f64)), _ => u4 });
        }
    }
    for i11 in 0..n {
        let mut v12: [f64; 3] = [(u1 * u1 + 1.25).ln_1p(); 3];
        let mut u14: f64 = (1.95_f64 - { let b13 = v12[i11 % 3]; b13 * (if (i11 % 3 == 1) || ((i11 + 2) % 3 == 0) { u1 } else { v12[i11 % 3] }) + b13 });
    }
    a[(n + 0) % 3]
}


#[differentiable]
fn program_295(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..3 {
        let u3: f64 = a[(n + 2) % 3];
    }
    let mut u5: f64 = { let b4 = 1.65_f64; b4 * ((y * 0.83_f64) - (if n > 2 { y } else { a[n % 3] })) + b4 };
    let t6 = [1.54_f64, 1.27_f64];
    u5 = a[(n + 2) % 3];
    let mut u7: f64 = (if n > 3 { ((if (-a[n % 3]) < (1.53_f64 - 1.14_f64) { y } else { y }) + y) } else { 1.37_f64 });
    let u9: f64 = ((if n % 3 > 1 { (a[n % 3] + y) } else { 1.05_f64 }) + (if n > 2 { (u5 + a[n % 3]) } else { { let b8 = u7; b8 * y + b8 } }));
    'l12: for (r10, r11) in t6.iter().zip(&t6) {
        let mut u13: f64 = r10 * (y).atan();
        let mut u14: f64 = r11 * 1.22_f64;
        for r15 in t6.iter().skip(1) {
            let mut u17: f64 = r15 * 0.97_f64;
            let mut w18: usize = 0;
            while w18 < 4 && (n > 2) {
                w18 += 1;
                u13 = ((u9 - (u13).mul_add(0.5, 0.56_f64))).mul_add(0.5, u13);
                let mut v20: [f64; 4] = [{ let b19 = (match 0 { 0 => u13, 1 | 2 => u14, _ => u7 }); b19 * (a[w18 % 3]).atan() + b19 }, ((((w18 % 5) as f64) * ((w18 % 5) as f64) + 0.5).powf(((w18 % 5) as f64).tanh()) + (k).mul_add(0.5, a[0])), ((a[w18 % 3] + ((w18 % 5) as f64)) / (1.5 + a[0] * a[0])), ((1.41_f64).atan() * (1.41_f64).atan() + 1.25).sqrt()];
                'l23: for r21 in &v20 {
                    let mut u24: f64 = r21 * (u13 + ((w18 % 5) as f64));
                }
            }
        }
    }
    (match 2 { 0 => (u7 + { let b25 = u9; b25 * 1.82_f64 + b25 }), 1 | 2 => ((y * y + 1.25).cbrt() * (u9 * u9)), _ => ((u7 + 1.34_f64)).sin().exp() })
}


#[differentiable]
fn program_296(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[n % 3];
    let mut u2: f64 = (((a[(n + 2) % 3] / (1.5 + y * y)) + a[1]) + 0.28_f64);
    'l5: for (r3, r4) in a.iter().zip(&a) {
        let mut u6: f64 = r3 * (u1 * k);
        let mut u7: f64 = r4 * u6;
        let mut w8: usize = 0;
        while w8 < 1 {
            w8 += 1;
            for r9 in a.iter() {
                let mut u11: f64 = r9 * (u2).sin();
                std::mem::swap(&mut u2, &mut u6);
            }
            let mut v12: bool = ((((n % 5) as f64) + a[(w8 + 0) % 3]) < (u7).max(u7)) || (a[2] <= (u2).hypot(u1));
        }
        let mut u13: f64 = u2;
        let mut w14: usize = 0;
        while w14 < 1 && ((a[(w8 + 0) % 3] + u1) > (-1.86_f64)) {
            w14 += 1;
            std::mem::swap(&mut u2, &mut u6);
        }
    }
    (({ let b15 = u2; b15 * u1 + b15 } + (x - u2))).atan()
}


#[differentiable]
fn program_297(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..4 {
        let mut u2: f64 = ((match 2 { 0 => (y).tanh(), 1 | 2 => a[(i1 + 1) % 3], _ => y }) + 0.88_f64);
    }
    let mut x: f64 = (((y - 0.96_f64)).mul_add(0.5, x) + ((0.42_f64 + a[n % 3]) * (0.42_f64 + a[n % 3]) + 1.25).sqrt());
    for r3 in a.iter().rev() {
        let mut u5: f64 = r3 * k;
    }
    a[n % 3]
}


#[differentiable]
fn program_298(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c2 = |p1: f64| (y + ((a[n % 3] - p1)).powi(1));
    for r3 in a.iter().rev() {
        let mut u5: f64 = r3 * y;
        let c9 = |p6: f64, p7: f64| { let b8 = ((p6 + p7)).powi(1); b8 * c2(p7) + b8 };
        let mut w10: usize = 0;
        while w10 < 1 && (n % 3 > 1) {
            w10 += 1;
            if c9(u5, x) > u5 { continue; }
        }
    }
    let mut u11: f64 = ((y).mul_add(0.5, y) * ((y + y) + y));
    ((if (if n > 2 { 0.59_f64 } else { x }) > 0.93_f64 { (a[0]).powi(2) } else { (y * a[1]) }) * (if (if n > 2 { 0.59_f64 } else { x }) > 0.93_f64 { (a[0]).powi(2) } else { (y * a[1]) }) + 1.25).ln()
}


#[differentiable]
fn program_299(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = ((match n % 3 { 0 => (y / (1.5 + 1.16_f64 * 1.16_f64)), 1 | 2 => (if { let b1 = x; b1 * x + b1 } < (x + y) { 0.31_f64 } else { 0.53_f64 }), _ => (y * y) }) * k);
    if ((x + a[n % 3]) < (x).tanh()) || (n > 2) { return ((y + 1.99_f64) * (k).powi(2)); }
    for i2 in (0..n).rev() {
        let v4: f64;
        if (1.66_f64 <= x) || (n > 2) { v4 = ((x + a[2]) * (x + a[2]) + 1.25).ln_1p(); } else { v4 = { let b3 = x; b3 * x + b3 }; }
        let mut v6: bool = ((((i2 % 5) as f64) + 0.34_f64) < { let b5 = a[i2 % 3]; b5 * ((i2 % 5) as f64) + b5 }) || (i2 % 3 != 1);
        x += (v4 + v4);
        let mut v7: f64 = 1.04_f64 + k;
    }
    let mut w8: usize = 0;
    loop {
        w8 += 1;
        if w8 >= 4 { break; }
    }
    (({ let b10 = ((w8 % 5) as f64); b10 * 0.33_f64 + b10 } - (x + ((w8 % 5) as f64))) / (1.5 + (if (n > 1) && (n > 2) { (x).tanh() } else { (a[(w8 + 1) % 3]).mul_add(0.5, y) }) * (if (n > 1) && (n > 2) { (x).tanh() } else { (a[(w8 + 1) % 3]).mul_add(0.5, y) })))
}


pub fn compare() {
    agrees("program_0", program_0::value_and_grad(-1.3603702120433958, 0.76444356173754, [0.3718311644968706, 1.222565177952871, -0.6178442072693631], 4, 0.29428778978329134), 0.884021618993168, &[0.07855521969709298, 0.10718861160790662, 0.0, 0.0, 0.0]);
    agrees("program_1", program_1::value_and_grad(1.4133738431115295, -0.49759890837234755, [1.412969002669306, 1.1683157583124189, 0.7240268696695522], 4, 0.25707550628749604), -0.38767362242223724, &[0.0, 2.0, 0.0, 0.52, 0.0]);
    agrees("program_2", program_2::value_and_grad(-0.7648942292596358, -0.8208740662141091, [1.4708250953327715, 0.8936267793682116, -1.1927631062312678], 4, 1.1038364736455877), 0.4499510291186624, &[0.0, 1.0, 1.0, 0.0, 0.0]);
    agrees("program_3", program_3::value_and_grad(0.7268818993329411, -0.8492821682657465, [0.992005884083456, 0.9330657909611624, 0.2748757252308178], 3, 1.1818446194776575), -0.8492821682657465, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_4", program_4::value_and_grad(-0.15082823856814787, 0.1693741474627939, [-1.3265594789433726, -0.291279658963135, 0.6646330480091782], 1, 0.7086998191157703), -4.8230030876619306e-5, &[0.0, -0.001993279593257598, 0.0, 0.00016557981099093295, 0.0]);
    agrees("program_5", program_5::value_and_grad(-0.05967670384612411, -0.027865450773867595, [1.3853436029763633, -0.739094678819477, 0.9966369498140804], 3, 0.25430133223210866), -0.05967670384612411, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_6", program_6::value_and_grad(-0.031486944644890436, 0.2206247287759986, [1.0022752866678504, -0.3163898379804799, -0.1200909274376718], 1, 1.1750034318646752), 0.2206247287759986, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_7", program_7::value_and_grad(-0.36135596183494223, -0.3378955460362101, [-1.162975375888676, -1.0285203805325023, 0.3854577966239554], 2, 0.33365817978981865), 0.9, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_8", program_8::value_and_grad(0.638640012499994, -0.48394407600004596, [-1.0768042287058648, 1.189842744362819, 0.27397205551030934], 1, 0.3952539160871363), 3.056885348127775, &[0.0, 0.865609872380601, 0.0, 2.921219744761202, 0.0]);
    agrees("program_9", program_9::value_and_grad(0.5657312765921407, -0.6092943887729652, [0.7205209000694106, 0.6098244738494643, -1.4385164419483103], 1, 0.5395691990762947), 0.5657312765921407, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_10", program_10::value_and_grad(0.7839430370721892, -0.648533020224375, [0.8130868017513349, 1.2121571201995414, 0.04977373634702964], 1, 0.8024364436110918), 0.9842593499451159, &[-0.01772095900995035, 0.5136481223894417, 0.0, 0.0, 0.0]);
    agrees("program_11", program_11::value_and_grad(0.07439298615144985, -0.4983435078669822, [-1.2389523381388465, 1.026822936743749, -1.2907597714863968], 1, 1.1081246243406486), -0.9333001770108887, &[0.03973106734712183, -0.11011788124402035, -0.0, -0.0, -0.0]);
    agrees("program_12", program_12::value_and_grad(-1.0714818026782789, -0.7699224713919387, [0.7337862821948842, -0.09881335023034299, -1.1964923866245956], 4, 0.7497301706932251), -0.7699224713919387, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_13", program_13::value_and_grad(-0.5764499865611521, -0.46720773338668975, [-0.727692646494473, 0.7571370046066237, 0.4804445222937259], 4, 1.002966131125165), 0.7571370046066237, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_14", program_14::value_and_grad(-0.2360882383813656, 0.9197327708865739, [1.3239894980033586, -0.6021252768223349, -1.076573244158962], 3, 1.1844071609008644), 1.4356637556540097, &[0.0, 0.8177474695113524, 0.7210840766154271, 0.4088737347556762, 0.0]);
    agrees("program_15", program_15::value_and_grad(1.4508092653465927, 0.22795440974995707, [-0.25550469317344193, -1.4324969331506132, 0.024893233155376393], 3, 0.5010901321953505), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_16", program_16::value_and_grad(-0.5589244789791684, 0.19604856283828953, [-0.10510120708925186, 1.4508614095442036, 0.7057259455493012], 4, 0.9465828713543631), 0.15542312970256833, &[0.0, 0.9601527895352394, 0.0, 0.0, 0.0]);
    agrees("program_17", program_17::value_and_grad(0.6763052664384812, -1.1270565859578385, [-0.8496179071420182, 0.633941422298415, 1.4604877847895943], 3, 0.9322804815948846), 0.6763052664384812, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_18", program_18::value_and_grad(-0.391559849230922, -0.6983188513407468, [0.27922356053593855, 0.3170457353714067, -1.254291960242766], 2, 0.47910991010145615), 0.07901157109937136, &[0.0, 0.018152263331821215, 0.0, 0.0, -0.10278944962859132]);
    agrees("program_19", program_19::value_and_grad(-0.4529598547973315, -0.12287231177353553, [-0.5804740095676924, -0.6101574111283911, -0.056418686593551204], 1, 1.033413866420281), -0.12287231177353553, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_20", program_20::value_and_grad(-0.30762359640042547, 0.2334715407565191, [0.032847766881845875, -0.6033082301087244, 0.48414694929456825], 3, 0.626073997657153), -0.20607214832556958, &[0.0, 0.14650501969220459, 1.471982040735644, 0.0, 0.5692187973539928]);
    agrees("program_21", program_21::value_and_grad(-1.2060614629051718, -0.7868278646859199, [0.5816839264039793, -0.7596853347084205, -0.517207110593076], 1, 0.6541824188826251), 1.15, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_22", program_22::value_and_grad(1.1862937170886934, 0.21791453859873489, [0.59683130977495, 1.418229584365382, -0.9790496885983473], 3, 0.4677234183862397), 0.5056155615363696, &[-0.3697931015556779, 0.7395862031113558, 0.0, 0.0, 0.0]);
    agrees("program_23", program_23::value_and_grad(-1.0007069098731807, 1.361527053807431, [0.6043070873177561, -0.12931330760024617, -0.21078247234883873], 2, 0.6742400773540527), 1.24791752166049, &[0.0, 2.0430541076148625, 0.0, 0.0, 0.0]);
    agrees("program_24", program_24::value_and_grad(-1.434337851438955, -0.14556711386409282, [0.6777488089227033, -0.19499545483269554, -0.8443821960390258], 1, 0.6524092972521365), 0.11353970230644624, &[-0.0, -0.7799818193307821, -0.0, -0.5822684554563713, -0.0]);
    agrees("program_25", program_25::value_and_grad(-0.7237118440201575, -1.4100932273413993, [-0.6549660215748826, -1.350331900208916, -0.4205280786559009], 2, 0.5744645050920012), 2.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_26", program_26::value_and_grad(0.12751630037904116, 1.2016345137049584, [-0.3286376284867869, 0.05487013010422381, 1.4833210962089716], 1, 1.0444720712167355), -1.9743218635876956, &[-1.1673925832256127, -1.0530076004655804, 0.0, 0.0, 0.0]);
    agrees("program_27", program_27::value_and_grad(0.29538090303966946, -1.0198297435834642, [-0.824306196597848, -1.451172687451667, -0.8432487799126159], 2, 0.7173092207324541), -1.0198297435834642, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_28", program_28::value_and_grad(1.452503702092553, 0.5388788115648104, [0.47562399568534186, -0.17274876275358508, -0.026838261637027294], 4, 0.2432908650789692), 0.2432908650789692, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_29", program_29::value_and_grad(-0.9644587149324604, 0.6056920332307127, [-1.063009777022601, -1.393001052117527, 0.9547207787893837], 4, 0.6805154045209261), -1.270875156179644, &[0.0, 1.2758173519369544, 2.0877116437438348, 0.0, -0.35175272753665826]);
    agrees("program_30", program_30::value_and_grad(-1.174594332392525, -1.2543836502299013, [-0.27102300774937227, -0.5516766237547757, -0.40376816536085514], 4, 0.26470927863133503), 1.73, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_31", program_31::value_and_grad(0.2842932217357399, -1.2887745287533292, [0.6452096081108367, 0.8707875253238582, 0.22199958103964956], 4, 0.7872396367743026), 2.4923430488845866, &[0.0, -1.0052346893923618, 0.0, 1.1177457767348393, 0.3536118535691061]);
    agrees("program_32", program_32::value_and_grad(-1.33749491358054, -0.6570492809542516, [1.1205377741870994, 0.8561904926725004, 0.4832544425368992], 4, 0.9838365661166473), 3.534254164030913, &[0.0, 0.34274864192477955, 0.0, 0.9838365661166473, 0.0]);
    agrees("program_33", program_33::value_and_grad(1.361639180130294, -0.9803863934983209, [0.3120665967048888, -1.3915756969221404, 0.7423345388882274], 3, 1.0205103075459077), 1.0270632132920001, &[0.02013723018937738, 1.3979908082081416, 0.0, 0.0, 0.0]);
    agrees("program_34", program_34::value_and_grad(-0.42233166420013246, -0.36951719741044897, [-0.3652760663168044, -0.4318552899262018, 0.7733762791013916], 4, 0.908201426673986), 6.671825375340848, &[0.0, -5.618244487509771, 4.0, -8.807253739432209, 0.0]);
    agrees("program_35", program_35::value_and_grad(-1.0078972679385756, 0.9918070370005521, [0.8626129228500572, -0.5601314369725228, 1.471515837303691], 3, 0.6944134469150796), -0.3672964419612764, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_36", program_36::value_and_grad(1.1198714775148524, 0.9895515929360847, [0.7587865098818556, 0.26017706409585406, -1.071921086317759], 4, 0.42264071880974224), 1.5206940920225658, &[0.0, 0.4098946710204606, 0.0, 0.0, 0.0]);
    agrees("program_37", program_37::value_and_grad(-0.9534275605519579, -1.143258204267155, [-0.14003044300690481, -0.567592798724802, 0.34641304120622674], 2, 0.45293366856357503), 1.27, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_38", program_38::value_and_grad(-0.10637584252427046, -0.3808370463062998, [0.7840543136988369, -1.1710936330329893, -0.32390286950001856], 2, 0.37559742425370574), -1.1710936330329893, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_39", program_39::value_and_grad(-0.850952662550036, 0.29652176906593386, [0.8040274010812158, 1.3701524602118607, 0.5425752815369318], 4, 1.0683368769375983), 0.36, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_40", program_40::value_and_grad(-0.15544384863558336, -1.3026049608708603, [-1.1427171310238875, 0.6300864378860949, -0.5394880139931215], 3, 0.508185992928218), 1.3026049608708603, &[0.0, -1.0, 0.0, 0.0, 0.0]);
    agrees("program_41", program_41::value_and_grad(1.1089088334915487, -0.6475929114328384, [0.6846586502089282, -0.4912131301408118, 0.8889749711935839], 4, 0.7353628984444813), 2.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_42", program_42::value_and_grad(-0.3029223305068103, -0.022404616079594764, [-0.26044564228414835, -0.6140407409437413, 0.7871245735024854], 4, 1.0100701785151), 0.38773388598906533, &[0.0, 0.0, 0.0, 0.4706911498221518, 0.0]);
    agrees("program_43", program_43::value_and_grad(-0.1538952788322514, -1.2449932310864764, [0.001835373988781308, -1.4899148097906294, 0.43098101008671597], 3, 0.7052950617190219), 1.1033538129475295, &[-0.25917178952692294, 1.4667384614772903, 0.0, 0.0, 0.0]);
    agrees("program_44", program_44::value_and_grad(-0.6974487123542025, 0.8412091189367947, [1.0753735692658823, -1.2154894902098259, 0.7504473541836503], 2, 0.46117905584774826), -0.327954539377449, &[0.0, -0.7504473541836503, 0.0, -0.24955264581634973, -2.0566986091466206]);
    agrees("program_45", program_45::value_and_grad(0.0026035880294459357, -0.24470595839533704, [-0.5971626857024144, 0.41102066298690243, -0.6809687029998398], 2, 0.5822424752487432), -0.4331792350865563, &[-0.04797518113557959, 0.0, 0.0, 0.0, 0.6361220907485057]);
    agrees("program_46", program_46::value_and_grad(0.26133577451048806, -0.8652319307704853, [-0.4162616035691733, -1.3424209624920667, 1.304850686139948], 1, 0.24322412039087477), 3.8259296361460127, &[0.0, -0.5768270625275724, 0.0, 0.47, 4.625947722269535]);
    agrees("program_47", program_47::value_and_grad(-0.16183151711682653, -0.7783288114555096, [-1.1948451913758658, 1.2289613468823202, 1.0359936824561342], 1, 0.7800973482469484), 1.0359936824561342, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_48", program_48::value_and_grad(-0.5184093918053303, 1.3673261341900904, [-0.2176172333136206, -1.0575649257908697, -0.8567835657250084], 2, 0.24916613053512976), 1.3673261341900904, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_49", program_49::value_and_grad(-1.3946598782835569, -0.0688362857326581, [-0.8031090949024133, 0.017862972679654643, 0.572097383109309], 3, 0.8480583450013022), 1.03, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_50", program_50::value_and_grad(-0.2704082221632014, 0.6724385030593507, [-0.08680561542201959, -0.7552625958809757, -0.7462578044612683], 2, 0.23630268835635576), -7.736981736615917, &[0.0, -4.089420376573944, 0.0, 0.0, 31.103118883431964]);
    agrees("program_51", program_51::value_and_grad(0.881846788557632, -1.0086793161633834, [-0.2092262511091998, 1.0645048116269478, 1.4275646829331046], 2, 0.7694243251404909), 4.356294832470476, &[1.0645048116269478, 0.0, 0.0, 0.881846788557632, 1.0]);
    agrees("program_52", program_52::value_and_grad(0.5850014285948641, 1.3828386908054129, [0.29355038331924366, 0.9334149895798509, 1.4811686159474728], 4, 0.6238845508606947), 2.6443233919892486, &[0.0, 5.736728534365285, 0.0, 0.0, 0.0]);
    agrees("program_53", program_53::value_and_grad(1.102658720734973, 0.43940965576125324, [-1.370453194273705, -0.977824189614146, 1.3513681149985652], 1, 1.004937968890955), 0.6660899684539763, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_54", program_54::value_and_grad(0.32951380705022926, 1.408331226695812, [0.17566739616141502, 0.7656292274419076, 0.6178332956815109], 3, 0.9872608488700971), -5.316565985002386, &[0.0, -0.21298397486313614, 1.0, 0.0, -1.0]);
    agrees("program_55", program_55::value_and_grad(0.06637447484630554, -0.42363988435291366, [-0.13669330095436028, 1.4752240938259282, 1.3021077099215828], 3, 1.0334492471391248), -0.42363988435291366, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_56", program_56::value_and_grad(0.9115815509912477, -0.8091103221580325, [1.392929934811467, 1.002971584835647, 1.193409657720443], 2, 0.6494571520422574), 0.9115815509912477, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_57", program_57::value_and_grad(1.0152340395531079, -0.2003970541335005, [-0.8895516214903153, -0.6361505489769897, 1.1224292155615276], 3, 0.765196321326225), -0.2650904875772911, &[0.0, 1.5232233238285287, 0.0, 0.0, -0.2003970541335005]);
    agrees("program_58", program_58::value_and_grad(-0.7694234953481806, 0.7931113412992752, [0.19718898136485463, 0.17868436533613608, 0.7879917146508779], 4, 0.27159102149598974), -0.8950263520908034, &[0.0, 1.0, -0.6169832355759861, 0.0, 0.0]);
    agrees("program_59", program_59::value_and_grad(0.7870206306587724, 0.8657127463333518, [0.009030463213610673, 0.8889522486122199, -1.047425355397643], 1, 1.0840230282342926), 0.8889522486122199, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_60", program_60::value_and_grad(-0.49930284200045705, -1.2095090284530867, [0.6486264938672694, 1.1021104357502, -1.0918072726927153], 2, 0.5418404857720451), 5.291807272692715, &[0.0, 0.0, 0.0, 0.0, -1.0]);
    agrees("program_61", program_61::value_and_grad(0.21504010597401102, -1.237598571342396, [-1.029210819462858, 1.0577866548763901, 0.4088172204090581], 2, 0.489323928461813), 1.0597209361843871, &[0.0, -0.18490840665547364, 0.0, 0.0, 0.2700085895039769]);
    agrees("program_62", program_62::value_and_grad(-0.5965988392084733, -1.4917047142868323, [0.6860424142039196, 0.5291078329240024, 0.16189351246235573], 4, 0.929084505116371), 0.46, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_63", program_63::value_and_grad(0.4105886711014415, -1.2665993451022555, [-1.4864489597402195, -0.9886223466030324, -1.3582947536855448], 1, 1.1703576292700866), 1.13, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_64", program_64::value_and_grad(0.1086580770527803, -1.387019042653427, [-0.8501083848590647, -0.375196204258359, -0.28538747553887545], 3, 0.7589264131841158), 1.2758243692301825, &[0.0, -0.637821684124922, -0.35508238376473733, 0.0, 0.0]);
    agrees("program_65", program_65::value_and_grad(0.24667662717808625, 1.2399814713666255, [1.4648837919653923, -0.8514747506591127, 0.02504091264744579], 3, 0.32337505842297903), -0.2600185286333745, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_66", program_66::value_and_grad(0.2677711896003001, -0.091036092360814, [-0.7112962750777929, 1.0872194767044423, 1.0661017530272052], 4, 1.0779597114187194), -0.6920063325177402, &[0.0, 0.4973629965373637, -0.09213954234236135, -0.1842790846847227, 0.0]);
    agrees("program_67", program_67::value_and_grad(-0.88200898856634, -1.0215368876054947, [1.4009680760114809, -1.166496941972784, 1.3674038934623383], 4, 0.3886049327029308), 0.49491142416449274, &[0.0, 0.0, 1.0, 0.816038897633728, 0.0]);
    agrees("program_68", program_68::value_and_grad(-0.630496956949389, -0.5561578058013803, [-1.1762345610889984, 0.6136658609729824, 0.6653624321525484], 2, 0.4058550112646521), 1.85, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_69", program_69::value_and_grad(1.186050331958262, -1.4436061139236034, [1.0930844952777683, -0.02398015281749144, 0.18020908959965132], 4, 0.6852656773215218), 4.0605090154460575, &[0.23784430835837697, 0.0, 7.429451305892367, 0.0, 0.0]);
    agrees("program_70", program_70::value_and_grad(-0.29217798421958285, -0.8583089241549867, [-0.2688049471023768, 0.7244463347834675, -1.494310674272643], 2, 0.8643899682092104), 0.7244463347834675, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_71", program_71::value_and_grad(-0.7458192586881024, -0.04267516497473767, [1.1252218732435146, -0.9937332429029272, -1.1261781159233868], 3, 0.43285684828955734), 1.1252218732435146, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_72", program_72::value_and_grad(-0.3866389465651483, 0.5207273456787451, [0.35171681105450237, -1.0385177520330018, 0.09878130877866553], 4, 0.600440949840203), 0.8189806933647186, &[0.0, 1.0, 0.6375879127344677, 0.0, 0.0]);
    agrees("program_73", program_73::value_and_grad(-0.0678148079789671, -0.8270933932137517, [0.9343745403378367, -0.15664688905535007, -0.3651421355269433], 2, 0.35968171874403293), 0.9711199796985798, &[0.11929583503860257, -0.23859167007720514, 0.0, 0.0, 0.0]);
    agrees("program_74", program_74::value_and_grad(-0.2469750614852253, 0.3049812369546241, [-1.0440852009950061, -0.17725610158198224, -0.39228473640492356], 4, 0.5116681520608934), 0.3049812369546241, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_75", program_75::value_and_grad(1.3200891785213718, -0.24084706470508666, [1.390879424028764, 1.3268705354551242, -1.3294412827678137], 4, 0.34920974654636455), 1.3200891785213718, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_76", program_76::value_and_grad(1.4737890869785728, -0.955398194979026, [-0.44582857390927844, 1.305138849609814, 0.9739881214973654], 3, 0.4784963421203285), 0.9861654868394041, &[0.0, 0.0, 1.0, 0.0, 0.5]);
    agrees("program_77", program_77::value_and_grad(-0.3812271836151375, 1.3106910390796376, [1.3350037695504504, 1.2317324917741916, -0.13511854216493924], 2, 0.35943288460973283), 234.0954614293869, &[0.0, 403.00219008817874, 0.0, 0.0, 0.0]);
    agrees("program_78", program_78::value_and_grad(-1.2169144020009561, -1.3685056723549869, [-1.2085073170827765, -1.1633663472701286, -1.2771898212755404], 4, 0.6048946174492003), 2.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_79", program_79::value_and_grad(0.4047691654014587, -0.8642895940919492, [1.3900952012385477, -0.5720726067294574, -1.0386240261890032], 4, 0.3271196701217271), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_80", program_80::value_and_grad(0.4807814221055655, 1.4555440810552311, [-0.710715362306814, 0.30306217272982905, -0.6841612495934747], 3, 0.8849248357175752), 0.7448287187484173, &[0.0, 1.0, 1.0, 0.0, 0.0]);
    agrees("program_81", program_81::value_and_grad(-0.6401047249446263, 1.0422547090425502, [0.9940965437602989, -0.6201736566433852, 0.5770348768079119], 1, 0.20712259428469154), 1.5080900089646077, &[1.3611848826656432, -2.749868449829582, 0.0, 0.0, 0.0]);
    agrees("program_82", program_82::value_and_grad(0.0015062776820526924, -0.997634751637149, [0.16995153836084298, 0.10201361598508152, -0.6342438032017056], 4, 0.27039317450242467), 1.1454854358464586, &[0.0, -1.2811472201812728, 0.0, 0.0, 0.0]);
    agrees("program_83", program_83::value_and_grad(0.7951190533115371, 1.4645768550610994, [-0.9011776131865007, -1.2234607149686145, 0.2156093425249186], 4, 0.773126891204893), 4.962990179755539, &[0.0, 8.884220403827431, 0.0, 5.304830346408886, 0.0]);
    agrees("program_84", program_84::value_and_grad(-1.1598501427744654, 0.04806476743102284, [-0.7646824659070248, -0.8180658048044867, 0.23599738333232811], 1, 0.7116615108817217), -0.6047426503648313, &[-0.7449095935253301, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_85", program_85::value_and_grad(0.908586164877021, -0.46728033871382557, [0.16254700871263394, -0.3786805274934997, 0.18876824145707038], 1, 0.9599242863526654), 0.5597628767729506, &[-0.12507166712511325, 0.05902621654021632, -0.018462071998638446, 0.03490761343298889, 1.0]);
    agrees("program_86", program_86::value_and_grad(-0.13978108831366565, 1.0598103466280437, [0.2938108048851762, 0.7738547591086666, 1.074920813681001], 1, 0.6155721516778714), 0.7738547591086666, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_87", program_87::value_and_grad(1.2362026143445322, -0.6904981108220608, [-1.2880009379332638, 0.3548954063630181, -1.217334414274656], 3, 0.7860617232234535), -4.104433991939176, &[0.0, 0.7743360546853444, 0.0, 0.0, 0.0]);
    agrees("program_88", program_88::value_and_grad(-0.11537550217289305, -0.9572128017247977, [0.23569081961073746, -0.29751061212635443, 0.9749679254000179], 3, 0.6227547119400656), 1.9317813186441546, &[0.45916486988784483, -0.4384742126047638, 0.0, -0.13628184992783832, 0.0]);
    agrees("program_89", program_89::value_and_grad(0.222805510076177, 0.16951938974763525, [0.9587230502804198, -0.3157529095733538, -0.7933397708836649], 2, 1.0579443414535048), 1.1495193897476352, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_90", program_90::value_and_grad(1.1703730867879845, -0.8390989526371421, [-0.49187166552280326, -0.12289691647268763, -0.8594307008900202], 2, 0.6754860149468522), 0.46, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_91", program_91::value_and_grad(0.5964984825172097, -0.9503985893514296, [-0.6460222016248047, 0.040408043105718994, 1.171809871691977], 3, 0.49538199295468194), -0.6460222016248047, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_92", program_92::value_and_grad(-1.0618235459125684, 1.2337312529343816, [-0.8540883854847323, 1.2524811935605, 0.04605333755877439], 2, 0.8781589411783053), 0.7746665969595261, &[0.09599138920384725, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_93", program_93::value_and_grad(-0.19099278400286268, -0.7184783315107396, [0.828310565804748, 0.2808507040200863, -0.924137690301019], 3, 0.8782785725099393), 0.5312421843481083, &[0.0, -0.45464444656090364, 0.0, 0.0, 0.0]);
    agrees("program_94", program_94::value_and_grad(-0.3432291749984506, 0.3412692173357139, [0.9351247518651986, 0.17633408780518045, -0.2461093748333143], 4, 1.0668599861072001), 6.743470881192651, &[0.0, 14.86582064959887, 0.0, 0.0, 0.0]);
    agrees("program_95", program_95::value_and_grad(1.1714539533884074, 1.4598216383546934, [-1.4707604471397442, -0.7950823374107245, 1.3846063888564686], 2, 1.1540208929450253), -1.0552473173609989, &[-0.19205433224101648, 1.0, 0.0, 0.0, -0.5505242254729603]);
    agrees("program_96", program_96::value_and_grad(1.0691606791960444, 1.303091566347022, [0.27927047679241745, -0.11120912232051605, -1.2201507883826452], 4, 1.1120840631126399), 2.0863741862004677, &[0.0, 1.0826396500193105, 0.0, 0.0, 1.0826396500193105]);
    agrees("program_97", program_97::value_and_grad(0.37302125710851364, -1.1822364345386112, [0.9297871918939711, -1.4952873509787823, 1.3957630960863936], 2, 0.6044651082166532), -1.2003370371698354, &[-1.0, 1.3957630960863936, 0.0, 0.0, -1.1822364345386112]);
    agrees("program_98", program_98::value_and_grad(-0.768315638602855, -1.0065363723562453, [-0.7923510507084366, 1.473872060113985, -1.017836831802792], 4, 0.8105600888831297), -1.7434724024132378, &[0.0, 1.0, 0.0, -0.5, 0.0]);
    agrees("program_99", program_99::value_and_grad(0.3325476234081366, 1.2329597316599612, [1.0390817976399265, -1.4981243391067156, 1.321054761907023], 3, 0.6823954009231517), 1.214667253325356, &[0.9404844365806143, -0.4546506291445582, -0.4804190518440476, 0.0, 0.48935991931123735]);
    agrees("program_100", program_100::value_and_grad(-0.13215437166892086, 0.4218874615536423, [-0.8743264982685387, 0.3001725230335015, -1.4865203678340873], 4, 1.0634802452589085), 0.01942857142857143, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_101", program_101::value_and_grad(-0.5569166745197922, -0.08677704874754855, [0.6843648804763727, 0.40237834621409796, 1.131019304685779], 1, 0.7132477836121625), 1.7155096523428894, &[0.0, 0.0, 0.0, 0.0, 0.5]);
    agrees("program_102", program_102::value_and_grad(-1.4003171704932122, 1.4998140579154717, [-0.6124180279839542, 0.9822813061731823, 0.10735810241108279], 1, 0.5253038096811782), 0.5253038096811782, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_103", program_103::value_and_grad(1.03816944611772, -0.43000180105963315, [0.060387963266016254, 1.2972956592433253, -1.0603821743429025], 3, 0.808792835206565), -0.07950799905196303, &[0.0, 0.554704646743585, 0.0, 0.0, 0.0]);
    agrees("program_104", program_104::value_and_grad(-0.07699313595189583, -0.2242773626599872, [-0.43426314932266785, 1.3131630844522704, 0.8037564175466407], 2, 0.44784580909359434), 5.4300825864511815, &[0.0, 0.0, 0.0, 2.0, 1.0]);
    agrees("program_105", program_105::value_and_grad(0.31343620242833126, 0.40884454591019015, [-1.250641530697786, 1.024577055078761, -1.3382904081719817], 4, 0.46458862870883527), 0.40884454591019015, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_106", program_106::value_and_grad(-0.0013477284584206828, -0.9406487309408113, [0.09364067608972815, -0.36678143755672443, -0.059260255618846625], 2, 0.6203837675710835), -0.9406487309408113, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_107", program_107::value_and_grad(0.0441934060442013, -0.3583997820087148, [0.8257592929111341, 0.9468088396434018, 0.8552846065723196], 4, 0.7260691162043895), 0.17808341280703446, &[0.0, -0.13848504255489003, 0.0, 0.0, 0.3583997820087148]);
    agrees("program_108", program_108::value_and_grad(-0.5686594195581338, 1.459864741249382, [-1.4632319882995688, -0.24150552135112968, 0.05574507110602811], 2, 0.41484896589728076), -2.86387403877926, &[0.0, -3.085852461741168, -3.5708275832440393, 0.0, 1.0]);
    agrees("program_109", program_109::value_and_grad(0.5008888966724498, -1.1804391865141548, [0.7350624885005379, 0.17751290995234226, 0.6139312253517888], 4, 0.53465540227198), 0.7335167074844193, &[0.0, 0.0, 0.0, 0.0, -1.06931080454396]);
    agrees("program_110", program_110::value_and_grad(0.802436673874261, -0.05156412680341971, [1.1290951553225606, -1.2019069856067075, -1.0245460247606495], 1, 0.23285150181945063), 0.6078205451680534, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_111", program_111::value_and_grad(-0.32589833440085103, -1.1314786292896195, [1.4312741832457343, -0.0144943545858367, 1.0445005930070481], 3, 0.6163158950824315), 0.4897193116617595, &[0.9795938350198055, 1.0, 0.0, 2.2399777976178012, 2.2399777976178012]);
    agrees("program_112", program_112::value_and_grad(0.014241980200896176, 1.0332411591610553, [0.4679088181823632, -0.6916972793257629, -0.1617514132152449], 3, 0.6731602876973466), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_113", program_113::value_and_grad(0.1862108267869904, 0.6294892603348763, [1.470851662244553, 1.0324841891683496, -0.7986630933104971], 1, 0.6697436626082873), 0.6294892603348763, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_114", program_114::value_and_grad(1.0789226071133342, -0.009265798483903076, [0.031302967624095235, -1.3232948130651745, -0.4327759786241221], 1, 0.5924685429222372), -0.31828306990414884, &[0.0, 2.043814204448418, 0.0, 0.0, 0.6918173063792088]);
    agrees("program_115", program_115::value_and_grad(-1.0859796263429409, -0.9412008541340434, [-0.8186672152050273, 1.0029223560797451, 0.34719908313083936], 4, 0.7452870909258253), 0.3902144574932339, &[-0.8609521275043988, 1.2914281912565981, 0.0, 0.0, 0.0]);
    agrees("program_116", program_116::value_and_grad(0.23817427730307061, -0.46141715675198114, [0.7359320339562347, -0.9639170332184541, -1.325483712608766], 3, 0.9462323781904918), -0.46885095255752773, &[0.0, -1.0, -0.5281359320875305, 0.0, 0.0]);
    agrees("program_117", program_117::value_and_grad(0.5671779381494222, -1.032317738644947, [-0.5563894863970628, -0.031068379344746377, 1.4507318134361946], 3, 0.4097633316507521), 2.73, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_118", program_118::value_and_grad(1.3264094890048126, -1.451299004135803, [1.3340576912016937, -0.45825553236378314, -0.7240731453312348], 4, 0.5712467151314078), 0.9838436927881214, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_119", program_119::value_and_grad(1.4219408712689123, 0.3201605226462658, [-0.9774134883440843, 0.3791282455029341, -0.30901692737189457], 1, 0.7346470922134807), -0.30901692737189457, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_120", program_120::value_and_grad(-0.37107141963447954, -0.8922279573514819, [0.7207425894071324, 0.7632032103817394, -1.4939593389864971], 3, 0.27713872857594174), 1.2746267554591877, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_121", program_121::value_and_grad(0.976569292419728, -0.5048547969764601, [0.8802080777240318, 1.1837812726729737, -0.8609033812747406], 4, 0.20085881922879706), 0.976569292419728, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_122", program_122::value_and_grad(0.7877873424726163, -0.8575355713252935, [-0.28517498936811325, -0.09243602300960463, -0.8798723537794342], 4, 1.076801905293254), -0.07025137748729952, &[0.0, 0.0, 0.0, 0.76, 0.0]);
    agrees("program_123", program_123::value_and_grad(0.26914973243527207, -0.2574204639462083, [0.7951108231202926, -1.2791937278840217, 1.0930904345046741], 1, 0.8185313785776251), -0.7272320845690321, &[-0.22503993456878169, 2.825074873305324, 0.0, -0.01967919825116161, 0.0]);
    agrees("program_124", program_124::value_and_grad(0.479772129482952, 0.9983018851828178, [0.5977754681337952, 0.16860822939511544, 1.0029154071880568], 4, 1.0716607488355099), 1.46, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_125", program_125::value_and_grad(1.123981574833675, -0.26079195716872405, [-0.8800170497751441, -0.4362664370240834, -1.4547076575289015], 4, 1.148547512478195), 1.1528459986716628, &[0.0, 0.0, -0.24388795057731874, -0.3072988177274216, 0.0]);
    agrees("program_126", program_126::value_and_grad(0.5205635694284823, 0.632422950965319, [1.194933726053324, -1.0835822089721496, 0.7617461472099958], 4, 0.8872007280830436), 0.3899598191849903, &[0.0, 1.2332247543823722, 0.0, 0.0, 0.0]);
    agrees("program_127", program_127::value_and_grad(1.4669331886940808, -0.6554386872661131, [-0.7083923765423561, -1.0545696132314282, -0.6187394445223126], 2, 1.0229098626826192), 2.2322578464132397, &[0.0, 1.8946833285168796, 0.0, 0.0, -2.9881484878855935]);
    agrees("program_128", program_128::value_and_grad(-0.5948730731367217, -1.291284639956252, [0.07332484762586411, 1.2999011986150633, -1.132916798871375], 1, 0.8124326663177512), -0.59, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_129", program_129::value_and_grad(0.6223301769212566, -0.551351873796806, [-0.7660868527012069, -0.9107437414613793, -1.354009980899138], 4, 1.1923005504205544), -0.5711773025094621, &[-0.0, 0.18230513155148823, -0.0, 2.130476544332334, -0.0]);
    agrees("program_130", program_130::value_and_grad(-0.6091470013218148, 0.3996857108722467, [-1.2701196695189898, -0.5809615465856266, -1.28427651371532], 2, 0.5206542535411789), 0.31, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_131", program_131::value_and_grad(-0.7339244539462574, -0.6970629121706798, [-0.8950582761183533, -0.8643510016044391, -1.1425692441129898], 4, 0.4834067034321245), -3.4712989207506473, &[-0.8643510016044391, 0.0, 0.0, 4.0160755460537425, 0.0]);
    agrees("program_132", program_132::value_and_grad(-0.3271856520431027, 0.23995977547972602, [-1.0530967563567164, 0.4733649080783766, -1.2229944353676583], 3, 0.3577059403974268), -2.056636916326399, &[0.0, 1.1357816691600546, 0.0, 0.0, 1.4766138066790266]);
    agrees("program_133", program_133::value_and_grad(0.8474773015751746, 0.15100946161131712, [-1.031018519806104, -0.9100941241601167, 0.2685823500976541], 1, 0.20771116904943426), 1.67, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_134", program_134::value_and_grad(0.881076909992776, -0.9097296831944082, [1.1852228409901016, 0.9122910295968687, 0.39099840786454343], 4, 0.3392740370053295), 0.9122910295968687, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_135", program_135::value_and_grad(-1.0407901986877683, 1.2956293397476495, [-0.3343561151481407, 1.4750879323924844, 0.5002446944138019], 4, 0.22463924329920154), 1.4750879323924844, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_136", program_136::value_and_grad(-1.4969224016528186, -0.7826638604534997, [-1.24960466846647, -0.37881256619688175, -1.021347981359026], 2, 0.8763111804374704), -0.04423303501612885, &[0.0, 0.5719791358935845, 0.0, 0.0, 0.0]);
    agrees("program_137", program_137::value_and_grad(-1.0719902541116502, -1.2614911165778055, [0.7716059262970196, -0.5547519458276702, 0.5833117343734484], 3, 1.1976345512306528), 2.008990883116253, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_138", program_138::value_and_grad(-0.4396073706093664, -0.12173409515172695, [1.3412210402058014, -0.900451353024295, -0.5671916455480349], 2, 0.9252938127255721), -6.635991893194279, &[-0.0, 1.6099999999999999, -0.0, -0.0, -0.0]);
    agrees("program_139", program_139::value_and_grad(1.1867555825263372, 1.1261014535628093, [0.33871783768529706, 1.2586844442392606, 1.072390345713571], 2, 1.0040977515558203), -0.621695639311572, &[0.0, 3.0, 0.0, 0.0, 0.0]);
    agrees("program_140", program_140::value_and_grad(-1.1356516432184998, 1.3328105640526893, [0.5905610878551197, 0.5996000637431158, 1.3886585760303558], 2, 0.775374066872913), -1.1356516432184998, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_141", program_141::value_and_grad(-0.05414447136770484, 1.1722556288619748, [1.2137015913756475, -0.06319980618929488, -0.22377895285729554], 4, 0.3677325012030141), 1.37, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_142", program_142::value_and_grad(0.20062926234596778, -1.3664247905726183, [0.39437531585629637, 1.1337575666163993, -0.739930648649182], 4, 0.9938163336174481), -0.28947558455236844, &[0.0, 0.79, 0.0, 0.0, 0.0]);
    agrees("program_143", program_143::value_and_grad(0.5051450098844166, 0.6502486068546021, [0.9372381755404064, -0.8273944529661242, -1.2288521634892184], 3, 0.947547739881307), 2.746335157429786, &[1.0, 3.1812211186698276, 0.8366583760925681, -0.22054014526854715, 0.0]);
    agrees("program_144", program_144::value_and_grad(0.7364393489691858, 1.3187228974739904, [1.4363844854423649, 1.2054443223583315, 0.23444400703627055], 1, 0.29028333078779794), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_145", program_145::value_and_grad(-0.8340667167982617, -0.01940348002869019, [0.7067796464523903, 1.3219839837240004, -0.5596130020198654], 1, 0.4318565307399506), 1.591436362851662, &[0.0, -0.020193100169376768, 0.0, 0.0, 0.0]);
    agrees("program_146", program_146::value_and_grad(-0.11372923954160363, 0.28296066974921996, [-0.48005270333249017, -1.0572770076553129, 0.5433907650271106], 3, 0.7207213328056563), 0.7207213328056563, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_147", program_147::value_and_grad(-0.49301200436205983, -1.3416861034357517, [1.0418416932304093, 1.299128540421815, 0.405160827494518], 1, 1.1041140436109111), 2.4314272857304378, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_148", program_148::value_and_grad(1.3602272988756172, -0.8642627742992961, [0.07969435116447476, 0.19419641575297408, -0.3318245959269126], 4, 0.34697174268905934), 0.19419641575297408, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_149", program_149::value_and_grad(0.6961742688377544, 0.5961641677705951, [0.18451170297919361, -1.4114547919406744, 0.38174460580427594], 3, 0.8449052120500695), 4.752972771101483, &[-22.05815984448961, 0.0, 1.549555095211098, 0.0, 0.0]);
    agrees("program_150", program_150::value_and_grad(1.4306781061933918, 0.5478808073574815, [-1.0258965714200963, -0.6222985760270722, -0.7830687306643925], 3, 0.5672064494821114), 0.9746814158051935, &[-0.00014427537287628285, 0.09302400962251933, 0.005926129266709387, 0.0, 0.0]);
    agrees("program_151", program_151::value_and_grad(0.4255435362814317, 0.36036531413303585, [-0.41824894520579026, 0.05492395804158989, 0.8411364620689286], 3, 0.5824364337544596), 0.05492395804158989, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_152", program_152::value_and_grad(0.7729700031546503, 0.4902783951286114, [0.6610218954804608, -0.35828699399362196, -1.479870635121889], 2, 0.39907237728960093), 1.2129700031546502, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_153", program_153::value_and_grad(0.6297796736680827, 1.2152030683148087, [0.714318811868996, -1.4242281983861127, 0.347379316565696], 2, 0.7115806978059243), 0.347379316565696, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_154", program_154::value_and_grad(-0.527939883253423, -0.7852510226841308, [-0.8943422156159411, 0.7775882626504216, -0.032294302254520346], 2, 0.31282302389824895), 0.12357322240260823, &[-0.0, -0.9426188182461315, 0.2282431131981508, -0.3926255113420654, -0.008067286526384674]);
    agrees("program_155", program_155::value_and_grad(-0.1676718843191929, 1.1645880474159318, [0.5842692777095104, -0.7260235105155763, 0.06499895819135681], 3, 0.2433514558877768), 2.7417377317125284, &[0.0, 0.0, 0.0, -0.09192064918679754, 0.02668276045635566]);
    agrees("program_156", program_156::value_and_grad(-1.2198898478428433, -1.4303916773744718, [-0.42217466025262773, -1.3630637944600115, 0.22860871697712204], 1, 0.6040447089489682), 0.36780227369302293, &[0.0, 0.051471645452425864, 0.0, 0.0, 0.0]);
    agrees("program_157", program_157::value_and_grad(-0.4275166456332409, -0.8251617186707662, [0.9442943441996468, 0.0946806791282857, -0.44430684334644854], 4, 0.7612735428085271), 0.7612735428085271, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_158", program_158::value_and_grad(-0.9762743946387238, 0.15975169079979334, [-1.0860494304641488, -1.1674949905122696, 1.434000882643621], 4, 1.0443272780630282), 0.15975169079979334, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_159", program_159::value_and_grad(0.413516834764164, -1.1036579576082364, [-0.13227060549072567, -0.2672462580416497, 0.1757091922580698], 1, 0.4589661924410527), 0.5810509435043556, &[0.0, -0.022794863813979046, -0.07544322686990702, 1.0136183832669174, 0.0]);
    agrees("program_160", program_160::value_and_grad(0.8147283934159901, -1.330752233349437, [0.054511992141497156, -0.8313812106508208, 0.8261973041605963], 2, 0.2358769404340249), -1.330752233349437, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_161", program_161::value_and_grad(-1.3874437203435213, 1.338716149109886, [-1.0652363742901456, -1.2578717123547194, 0.8119725261109672], 1, 0.709931916659188), -1.338716149109886, &[-0.0, -1.0, -0.0, -0.0, -0.0]);
    agrees("program_162", program_162::value_and_grad(-0.3615601590374291, -1.4320532713342027, [0.4856294813674116, -1.125740217896547, -1.0086990477191962], 2, 0.655855026988349), 0.63, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_163", program_163::value_and_grad(0.5258741783023475, 0.22782724068763383, [1.319494484293675, -0.9197093146850975, 0.8916807822164885], 2, 0.5660059228787366), 8.425994388719625, &[7.412789257889812, 9.639682341458206, 0.0, 0.0, 1.980170295755075]);
    agrees("program_164", program_164::value_and_grad(0.8645060921658292, -0.22244037778827574, [-0.6805287017792077, -0.837167563563013, 0.7317074943976816], 2, 0.7510364900943791), -2.1694692197039593, &[0.0, 9.959384874034512, 0.0, 0.0, 0.0]);
    agrees("program_165", program_165::value_and_grad(1.0505472387241364, 0.45402432819184213, [0.33149277750969497, -0.05209713181749209, 0.6143579370151739], 4, 1.0401017039146327), 0.5285400558523572, &[0.47933864260580566, 0.0, 0.0, -0.47933864260580566, 0.3879503324850691]);
    agrees("program_166", program_166::value_and_grad(0.9008475195814727, -0.25896398635639684, [-1.3504347215213715, -0.3816316202367882, -1.2437830850061693], 2, 0.7031096674029234), 0.7227089145457904, &[0.0, 0.0, 0.0, -0.20981317966948335, 0.0]);
    agrees("program_167", program_167::value_and_grad(-0.6941332551629952, 0.697459759902662, [1.1025507619457002, -1.0564845587591036, 0.3826764306385675], 1, 1.1092526544639665), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_168", program_168::value_and_grad(0.35706745362614356, -1.2347748713367621, [-0.037039275605816435, -0.7754808044514752, -0.6925305465026427], 4, 0.6385797339390595), 2.2701178179948167, &[0.0, 0.0, 0.0, -4.99341488567348, 0.0]);
    agrees("program_169", program_169::value_and_grad(-1.4633105754380247, -0.8617015628288234, [-1.2232739726835975, -0.5868553545547815, -1.1433675188857495], 1, 0.7973944256854075), -0.8617015628288234, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_170", program_170::value_and_grad(-0.6898184366874064, -0.5653148015217886, [-0.5367641925515408, -1.156456741654757, -0.13043589355452134], 1, 0.4555919357988732), 0.6700351696683102, &[-5.09915425174821, -3.329037429136363, -0.63, -2.549577125874105, -0.0]);
    agrees("program_171", program_171::value_and_grad(-1.0903804901265997, 0.0720065192842676, [-0.5035778728184261, 1.3778418797673284, -0.8264164422916435], 2, 0.780372678357244), 0.780372678357244, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_172", program_172::value_and_grad(0.1901761158805375, 0.17800868661174163, [-0.5211759601011473, -1.48032802467853, -0.7801506141268807], 4, 0.7289439399871198), 0.35601737322348326, &[0.0, 2.0, 0.0, 0.0, 0.0]);
    agrees("program_173", program_173::value_and_grad(-0.06083792455866943, -1.3179546879950859, [-1.0460223455683824, -0.3220771326016503, -0.06510918590574355], 1, 0.9895782918558642), -0.13678566442098083, &[0.0, -0.00267576514321332, 0.0, 0.3262855651265988, 0.4868214024605212]);
    agrees("program_174", program_174::value_and_grad(-0.5430506918558211, -0.09706620937916277, [1.4667608494083728, -0.09692177944706382, -0.5674567248010838], 3, 1.0703604403328493), -0.5430506918558211, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_175", program_175::value_and_grad(1.1979463814831197, 0.9936714149564136, [0.05345082037966398, -0.22921601818837534, 1.0512001172471646], 4, 0.9337149995511254), 0.9, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_176", program_176::value_and_grad(-0.21580438456433537, -0.7674197515284069, [1.425003792898321, 0.023809808386333398, 0.14143572338077037], 4, 0.7197345988050099), -0.7674197515284069, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_177", program_177::value_and_grad(1.3467457012998425, 0.8778675304771841, [-0.14696941825964838, -1.431465163327975, -1.4479204710451765], 3, 0.6976850144403612), 1.9330305817403517, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_178", program_178::value_and_grad(-1.183786370529262, 1.0321313717831586, [-0.7272575655061734, 0.7487198682978509, -0.7806307248787036], 2, 0.9152445034042012), 1.92, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_179", program_179::value_and_grad(-0.9998497773549191, 0.2650659973683478, [-0.5234378990877504, -0.41135405130747893, 0.5253394525729012], 4, 1.1614007907449648), 2.606355198118101, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_180", program_180::value_and_grad(1.4566369834131332, -0.8937735257901874, [1.0898099218564612, -1.4868770621313057, 0.24074967409218906], 1, 0.8393885140667614), 2.693921474303257, &[-0.5200768451230744, -0.5200768451230744, 0.0, 0.0, 0.0]);
    agrees("program_181", program_181::value_and_grad(0.4013765447403925, 0.8096962375852961, [1.2528811424631674, -0.15804662343087994, -0.10630198717391526], 4, 1.1338465812716507), 4.54377118181354, &[1.0, 1.0, 0.5, 0.0, 0.0]);
    agrees("program_182", program_182::value_and_grad(1.2028289852710112, -1.1303708599408244, [-1.466560577334894, 1.096170913722657, 0.0013418145032919604], 2, 0.5367168037379266), 0.5367168037379266, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_183", program_183::value_and_grad(-0.42746016479172066, 0.4784380193929483, [-0.9797748138553615, 0.8447023420485467, -0.4872473753010218], 2, 0.8520551849619284), -0.10255748540987886, &[2.4784380193929483, 1.5725398352082793, 0.0, 0.0, 0.0]);
    agrees("program_184", program_184::value_and_grad(0.6931782228432706, 0.4950141565482611, [-0.7125829786426652, 1.1420157481690651, -0.8137119435647502], 4, 0.6460556839148832), 0.6931782228432706, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_185", program_185::value_and_grad(-0.10190891402832758, 0.6508560489227468, [1.0051820182958413, -1.3915164392399757, 0.7895331783308959], 1, 1.0751201098241923), -0.6594209142979985, &[-0.0, -0.0, 0.7565380072288357, 0.7565380072288357, -0.0]);
    agrees("program_186", program_186::value_and_grad(0.595791922130886, 0.360544304803748, [1.2562270349433278, -0.017962531337597953, 0.8024678601656206], 1, 0.26033668103371427), 0.31264632487911476, &[0.0, 1.0, 0.0, 2.6665495538691926, 0.0]);
    agrees("program_187", program_187::value_and_grad(-1.2977304571203574, -1.426661165804198, [-0.13685273872289594, -0.701315598529168, 0.23347054331411377], 2, 0.9035422126682904), 1.93, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_188", program_188::value_and_grad(-1.2715122238196899, 0.52815000267239, [0.492510273408834, 1.0830487362492525, -0.31899222128984306], 1, 0.9292065429438277), 1.0830487362492525, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_189", program_189::value_and_grad(1.338221692080534, 0.6906701701993332, [-0.7844769068350526, 1.0554967701823204, 1.4919850236400638], 4, 0.21218411551610256), 0.14509603457270812, &[0.13628428686254945, 0.0, 0.3205124443116128, 0.0, -0.38878658246215136]);
    agrees("program_190", program_190::value_and_grad(0.9512833906098601, -1.186859204899179, [0.7799029757408023, 0.7162893676942383, -0.23843007260178317], 1, 0.8763578629554258), 0.3956611631263669, &[0.0, 0.14820432557738622, 0.0, 0.0, 0.0]);
    agrees("program_191", program_191::value_and_grad(-1.0723625118184246, 0.6515794559122279, [0.31403216958393765, 0.2794396221850257, 0.7434053722982998], 4, 1.0666550415691827), -1.0723625118184246, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_192", program_192::value_and_grad(0.5358896962018305, -0.3041721462965381, [1.1693313473157358, 1.0170253871983412, 1.4574696315439502], 3, 0.5962569206271526), 2.712478077570437, &[9.128791189118988e-6, 0.15826808295515607, 0.0, -0.29882132378440257, 0.0]);
    agrees("program_193", program_193::value_and_grad(0.5169719423714207, 0.4481549595725536, [0.51085150549339, -0.12308799852580643, 0.31786382650162825], 2, 0.39338651072520897), 0.5169719423714207, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_194", program_194::value_and_grad(-0.3120605074426279, -0.5320261539834267, [-0.8763670465823657, -1.4912268793396237, -0.4563986766270349], 3, 0.7278839962367765), 0.7347165611909677, &[0.0, 0.3431652436262735, 0.0, 0.0, -0.19660980595270725]);
    agrees("program_195", program_195::value_and_grad(-0.9103386122063349, 0.7236599902216905, [-0.23973049374589328, -1.2604300643795137, -0.07821486011954137], 1, 1.0462664272153759), 0.06316551332877576, &[0.07912732131232836, -0.016344889124159167, 0.0, 0.0, -0.8075896732697008]);
    agrees("program_196", program_196::value_and_grad(0.2696966769765199, -1.2636564855848669, [0.3404779092850232, -0.6097914201531138, -0.7517379209948847], 3, 0.53040234230665), 0.3404779092850232, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_197", program_197::value_and_grad(-1.3199528158598337, -1.1442930845952675, [-0.41779636723111846, -0.6670785139838302, -0.07290822938494079], 4, 0.7545873598954396), 2.1994066634525518, &[0.0, -2.288586169190535, 0.0, 0.0, 0.0]);
    agrees("program_198", program_198::value_and_grad(-1.3453674563295643, 0.8449897786089644, [-0.5242857626839984, 0.6066042887961385, -0.45248696818629774], 3, 0.38604589335569034), 0.11101908975961813, &[0.29134039064261397, 0.0, 0.023274348233237204, 0.0, 0.0]);
    agrees("program_199", program_199::value_and_grad(-0.6568269527230863, -1.3358097003980887, [-0.5667291735961847, 0.5074024984392054, -1.3963311629156157], 1, 0.715976414406621), 1.3, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_200", program_200::value_and_grad(-1.2459529940231078, -0.5920124342152192, [0.42733958235125913, 0.1674550772173078, 1.2371064562483354], 3, 0.7599901825450013), 0.48283642591096937, &[0.12371651697352588, 2.2371064562483354, 0.0, 0.0, -0.5920124342152192]);
    agrees("program_201", program_201::value_and_grad(-0.49562007932582475, 0.2840637489556972, [0.23488164813368506, -0.59025852277626, 0.07670494544577178], 4, 0.6070081624740034), 0.36076869440146897, &[0.0, 1.0, 0.0, 0.0, 1.0]);
    agrees("program_202", program_202::value_and_grad(-1.3344844421088735, -0.40457000686876077, [-0.08353858092497957, 0.01749813594456162, -0.6645210081352372], 3, 0.5832553913174969), -0.12295883505508905, &[0.16367689045778913, 0.6078494844773598, 0.0, 0.0, 0.0]);
    agrees("program_203", program_203::value_and_grad(0.6996277714338524, 0.07984850607744365, [1.3152088388688612, 0.25378014939926175, -0.7094093755165976], 1, 0.2095320567214239), 0.9377976059435655, &[0.0, 1.3296970121548872, 0.0, 0.20169174670199022, 0.0]);
    agrees("program_204", program_204::value_and_grad(-0.31134247539082294, -1.3478938614587643, [0.9443968455374465, 1.3733595940400085, 0.05772914376186966], 2, 1.0621281246797005), -0.30230769164113513, &[0.0, 0.0, 0.0, 0.0, 2.152862934776306]);
    agrees("program_205", program_205::value_and_grad(-1.4393071252463383, -0.9298172859380128, [1.3263797548484306, 1.3516713033721928, -1.3135406978605144], 2, 0.7095595535472046), -2.5693071252463384, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_206", program_206::value_and_grad(-0.16608369763958786, -0.02143145408674263, [-0.40924094822530277, -0.3773939737713601, -0.12229969201660351], 4, 0.2569693019533655), 1.8438576655256804, &[0.0, -1.0, 0.0, -0.7547879475427202, 0.0]);
    agrees("program_207", program_207::value_and_grad(0.792552035680175, 1.0271675852527613, [-0.9230576510630714, 0.468242306515517, -1.3523094522921397], 1, 0.41513381691889734), 0.8469539237830861, &[1.8439760315172382, 0.0, 0.0, -1.4513184828220336, 0.0]);
    agrees("program_208", program_208::value_and_grad(-0.7775683762356125, -1.4305318091211934, [-1.1790043473726417, -0.8583000816839587, -0.2787400867831167], 4, 0.23487627832341768), -0.052519826433766625, &[-0.0, -0.0, -0.0, -0.0, -2.0]);
    agrees("program_209", program_209::value_and_grad(0.06295895083791492, -0.3823986834729318, [0.9219595409444143, -0.6435465294842466, 1.202758918153306], 1, 0.3016693457184673), -0.3823986834729318, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_210", program_210::value_and_grad(-0.15456884799527248, -1.4400162780054417, [0.36906005740700487, -1.4442549560122133, -0.6815923681590996], 3, 0.7137238962631838), 0.36906005740700487, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_211", program_211::value_and_grad(0.08093261936857199, 0.09892863565347754, [0.5820094344168965, -0.0834931914797723, 1.0072390591228562], 2, 0.7254809369196824), 0.19785727130695507, &[0.0, 2.0, 0.0, 0.0, 0.0]);
    agrees("program_212", program_212::value_and_grad(0.16068489514964268, 0.3739994525941248, [-0.5858755790967268, -0.31531408126561944, -0.5808449765440551], 4, 0.36406632432237745), 0.07484629522186252, &[0.0, 0.20012407692769515, 0.0, 0.0, 0.0]);
    agrees("program_213", program_213::value_and_grad(0.8549543669895114, -1.0813638237674636, [1.4920896213104555, -0.46170205686253873, -1.491617123250462], 3, 0.7337602652228121), 0.644210170330904, &[1.2635854339152117, 0.5849932564422277, 0.0, 0.0, 0.0]);
    agrees("program_214", program_214::value_and_grad(-0.46342803568172775, 1.216279442984793, [-0.2858185493495635, 0.40688122902236135, -1.2857554841576495], 1, 0.8603832595274172), 7.266099487938537, &[-5.0392486937963055, 0.6486101487721132, -1.606622959993111, 8.054341242635248, -24.64155477039634]);
    agrees("program_215", program_215::value_and_grad(-1.248728205927499, 0.8901673300657773, [1.3450954747481005, 0.5959484101880634, 0.4964820008812154], 3, 0.4867541791613295), 1.3896618655229769, &[0.0, 0.0, 0.03245243379380588, 0.03867995265230399, 0.0]);
    agrees("program_216", program_216::value_and_grad(0.9089331599556094, -0.035147845762022456, [-0.3541155013219004, -0.9073920448542255, 0.7736084901670988], 2, 0.23172869269465518), -0.07029569152404491, &[0.0, 2.0, 0.0, 0.0, 0.0]);
    agrees("program_217", program_217::value_and_grad(-0.26758085501434703, 1.1385789826858912, [0.8495857158671707, -0.43694320461375424, -0.6481236494860307], 2, 0.5679769655249232), -0.03367066616162385, &[0.125833614515577, 0.0274189904284623, 0.0, 0.0, -0.09568891490559875]);
    agrees("program_218", program_218::value_and_grad(0.08487520265156401, 0.5559054071313323, [0.07049899346179656, 0.2514682146046323, 1.4455465169723771], 4, 0.9121793561790994), 4.070498993461797, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_219", program_219::value_and_grad(-1.0951407647348597, 0.5781185871095142, [-0.9438660759398926, -0.9046462120963059, 1.209361550056359], 4, 0.5300824379552176), 1.272933939503842, &[0.0, 0.32323402948567515, 0.0, -1.2545847107114336, 0.0]);
    agrees("program_220", program_220::value_and_grad(0.5501658111813761, 1.4468043915049114, [-0.7584602475914068, -0.4777322166079607, -0.4088869017495962], 2, 1.1574973570329592), 0.5652995311603544, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_221", program_221::value_and_grad(1.0257622587395652, 0.6154917975484269, [0.7384796412035595, 0.43238336004434164, 1.143123852496955], 4, 0.4437284836169902), 0.13, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_222", program_222::value_and_grad(-0.1578974639786801, -0.9903370795998604, [-0.5359328686103427, 0.10454166546604382, -1.297572268000783], 4, 0.43808473072523363), -0.5359328686103427, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_223", program_223::value_and_grad(-1.3517558151618208, -0.901462339691869, [-1.308564736487206, -1.2361719891665557, 0.507978531885886], 1, 1.11898534001099), 4.531727164906258, &[-0.0, -2.2287249872312698, -2.4723439783331114, -4.902107801190262, -0.0]);
    agrees("program_224", program_224::value_and_grad(0.3871305358233639, 0.00928733320659969, [0.6025410576811963, -0.19202043413985637, 1.05468636030246], 2, 1.1329079999283778), 0.00928733320659969, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_225", program_225::value_and_grad(-0.004372483651960746, -0.863589173581684, [-1.2480978772503117, -0.13606821931348634, 0.920119100972816], 4, 0.7563797774555356), 1.625288703505322e-7, &[-0.0001115125063607611, 0.0, -3.9066376118337783e-7, 0.0, 0.0]);
    agrees("program_226", program_226::value_and_grad(0.981216128854141, -0.22140969214918949, [0.9786575011307659, 1.4457927911459207, -0.5260798543022507], 3, 1.1798806347031747), -0.6576159164665334, &[1.0, 1.0, 1.0, 0.0, 1.0]);
    agrees("program_227", program_227::value_and_grad(-0.9934366772168182, -0.38051162244280246, [-0.7899893285947448, -0.8789719393648053, 1.4834936843474433], 3, 0.6203975006758087), 1.0657444661881834, &[0.7313355817886256, 0.2881131792832558, 1.8842207679963916, 0.0, 0.0]);
    agrees("program_228", program_228::value_and_grad(0.7248331681585274, -1.3160727476637093, [-1.2471531503025268, 0.02563848709298, -0.5956833085683092], 3, 0.8658267957087904), 0.0005703840902772684, &[0.0, -0.005673410215005624, -0.0009146977500540459, 0.0, 0.0]);
    agrees("program_229", program_229::value_and_grad(1.032280127919205, -0.2983254741389749, [-0.2743716225599153, 1.3645671367033216, 1.4426648348101239], 1, 1.0877453998462936), 3.243297750349921, &[1.0, 1.0, -1.1789937648033646, 1.0, 0.0]);
    agrees("program_230", program_230::value_and_grad(1.1610937363574814, 0.7864716686306084, [-0.37355357267154643, -0.671432984219972, -0.6000049009187883], 3, 1.197389421796751), 2.2276501415785694, &[-0.2033544494595632, 0.12128156719998157, -1.0115680709452861, 0.0, 0.9390085462169279]);
    agrees("program_231", program_231::value_and_grad(0.5392015342336505, 0.28774273927168625, [0.9228748846130168, -1.015550908805018, -1.3071718293169474], 4, 0.3631160509404308), 1.1166977237795812, &[-0.006052834072101508, 0.2117962206331928, 0.0, 0.0020246207419039207, 0.0]);
    agrees("program_232", program_232::value_and_grad(1.048350673677104, -1.3756145316529915, [-0.9739497229643123, 0.42557288739296917, 0.9426309525951702], 4, 0.4196100964227592), 1.5749129328748244, &[1.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_233", program_233::value_and_grad(1.1387363418010503, -0.15128340746252178, [-1.1353687770791945, 0.49050446997644803, -1.498093399371683], 1, 0.3955806160334188), 1.86, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_234", program_234::value_and_grad(0.9492761320200893, 0.9858749396241717, [0.2919409889425153, 0.15563568864945365, 1.1306271082099313], 2, 0.4968369387420937), 3.4495400659813624, &[0.0, 1.627464046952025, 0.0, 0.0, 1.9858749396241717]);
    agrees("program_235", program_235::value_and_grad(0.933039168043373, -0.41050494438999485, [-0.20744407410312893, -1.3240910578653349, -0.1665462515388927], 4, 0.37077011733467063), -1.3240910578653349, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_236", program_236::value_and_grad(1.3505815249712962, -0.8888644025215774, [0.4942791523313024, 1.0894677563580624, -0.34724278390104035], 2, 0.8197570461865269), 0.37, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_237", program_237::value_and_grad(-0.7872909718557787, 1.002577678858362, [-0.027068751343817032, 1.4095788553432915, 0.17452684533911644], 1, 0.31995191714908894), 0.9732975411635888, &[0.0, 0.0, 0.9729409869626108, 0.0, 0.0]);
    agrees("program_238", program_238::value_and_grad(0.682362116083028, -0.6811530837780575, [-1.0951482293864623, 0.10155954266223066, 1.3815349054822565], 4, 0.7080940729096037), 1.4605771394570566, &[0.0, -0.7080940729096037, 0.0, 0.0, 0.7080940729096037]);
    agrees("program_239", program_239::value_and_grad(1.0355864158942834, -1.392474704798266, [-1.2872243316704346, -0.8031377795562442, 0.8842981138548405], 1, 0.25473253118212086), -1.392474704798266, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_240", program_240::value_and_grad(0.21961156409591087, -0.8877763794643341, [-0.729620827781535, 1.297196466418657, 0.7531787842349491], 1, 1.1628489241602031), 0.25537507104206947, &[1.1628489241602031, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_241", program_241::value_and_grad(0.8250855816373548, -0.26857095995209934, [-1.2392898644951214, -1.2860977039035548, 1.1966606110127622], 2, 1.0752463791032691), 1.369167481471132, &[-1.072468659865488, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_242", program_242::value_and_grad(1.2134278971735752, -0.09586746928990886, [-0.7388827918804303, -1.086599466553793, 0.9736682602744118], 3, 0.26356892690322015), 2.7103706313449223, &[1.0, 0.06365050665303171, 0.0, 0.0, 0.0]);
    agrees("program_243", program_243::value_and_grad(-0.04150457612387659, 1.039408868975202, [1.0673185160538363, 1.4209550694122384, 1.2018321900724023], 2, 0.3842404971220011), 0.97, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_244", program_244::value_and_grad(1.217190711404875, -0.3556799881221764, [1.407646920322823, 1.2858866102483666, -0.9108256874657704], 3, 0.7525100211368132), 3.662731434196523, &[0.0, 0.25813572685737984, 0.0, 0.0, 0.0]);
    agrees("program_245", program_245::value_and_grad(-0.39471645157280966, 0.26556676500413845, [-0.031484110938440946, 0.5917464388926037, -0.19192501817302876], 2, 0.9016410676475974), 0.26556676500413845, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_246", program_246::value_and_grad(0.9782546784788901, 0.6071368371634738, [-0.7321093718266947, -1.166669775213486, -0.5961049880188872], 1, 1.029570336990262), 2.667882870293163, &[0.0, 0.0, 0.0, -0.21071957145792147, 0.0]);
    agrees("program_247", program_247::value_and_grad(-0.351632348196973, 1.2757574894881758, [1.2818535177029644, 1.4829433282018725, 0.49736292561912343], 1, 1.077812517033813), 1.2757574894881758, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_248", program_248::value_and_grad(0.28860607698094465, -0.6578757672306107, [0.43183875410256034, 0.76077491837373, 1.4378308660351342], 4, 0.545548493156508), 0.017550277234593854, &[0.0, 0.05129796592462865, 0.0, 0.023068948266735965, 0.0]);
    agrees("program_249", program_249::value_and_grad(-0.014758637890575077, 0.7783176821852962, [-1.3118946261006688, -1.3484536746116513, 1.0682153951335494], 3, 0.7978790709613652), 0.7978790709613652, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_250", program_250::value_and_grad(0.9409610612132311, -0.062928402525535, [0.8467306803001109, -0.17616639163013303, 0.8637436859541681], 1, 1.1903264088245864), -1.0275803528957823, &[-0.7490719668321542, 0.0, 0.0, -0.0642643479664498, -1.5051678312628574]);
    agrees("program_251", program_251::value_and_grad(1.004626324695709, 1.4613248877950262, [0.7612237357363494, -0.5225341167641588, 0.2860548205159068], 1, 0.3426720267724647), 1.004626324695709, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_252", program_252::value_and_grad(1.315831330495608, 0.40898208042088946, [0.24132186883084095, 0.13699079402779368, -0.06985255255569722], 3, 0.44037081140359197), 0.06840893657865826, &[0.0, 0.5017990263161967, 0.0, 0.0, 0.0]);
    agrees("program_253", program_253::value_and_grad(-0.620733484529564, 0.9900310230131297, [-0.2723040193051336, -0.6400736080832667, 0.4487140293453358], 2, 0.4563829570073998), 1.378382996589, &[0.0, 2.325692857562088, 0.0, 0.0, 0.0]);
    agrees("program_254", program_254::value_and_grad(-0.10236584115307568, 1.1029563897864438, [1.1498470581882883, -0.9540645190764769, 0.19200892240977296], 1, 0.38393684719127935), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_255", program_255::value_and_grad(0.1677141466138412, 0.7726641002506884, [-0.5213795242890045, 0.09199105969235744, -0.6072797858289664], 2, 0.5675366352187226), 0.19193489568338418, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_256", program_256::value_and_grad(0.8133165230400938, -0.9148142739891029, [-0.604314453676091, -0.37749480359818266, -0.7352750451956397], 1, 0.7069780142860269), -0.36338448331596446, &[0.0, 0.4829822482014579, 0.0, 0.0, -0.06412342923536767]);
    agrees("program_257", program_257::value_and_grad(-0.3019309541654387, -0.017366108146758874, [0.029289683491086294, -0.248990362499931, -1.261407394642522], 4, 1.0160435249441713), -0.017366108146758874, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_258", program_258::value_and_grad(-0.2699421099431283, -1.4710352920080438, [0.7467760130877767, -1.2244665162766646, 0.25974437602298894], 3, 0.4494114090839589), -4.915332201916894, &[0.0, 6.283480697438449, 0.0, 0.0, 0.0]);
    agrees("program_259", program_259::value_and_grad(0.41244187637630825, -0.9310004221110665, [0.8795375867777997, -0.4552173979368903, -0.36725107415645253], 2, 0.4493810017250373), 0.479522657722954, &[1.0, 0.5179991557778669, 0.0, 0.0, 0.0]);
    agrees("program_260", program_260::value_and_grad(-0.09108123010299485, -0.9977425978820005, [0.5816981084884487, -0.8240032773679609, -0.7939419590222425], 4, 0.3385670841056429), 0.9422574021179995, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_261", program_261::value_and_grad(-1.0227749737723657, 0.09725486911589298, [0.32053891381665767, 0.39552237498040377, -0.5233393583003432], 4, 1.1300808650565721), 10.677208323535957, &[1.5402698688761793, -3.563521195898145, 0.0, 0.18180344573700613, 0.0]);
    agrees("program_262", program_262::value_and_grad(-1.2206841047644943, -0.24333453307507513, [0.34955647520920374, -1.0429684091197857, 0.17077533245697296], 2, 0.994781022059589), -0.24333453307507513, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_263", program_263::value_and_grad(0.5146372461741477, 0.46010826574505614, [-0.08463860359849695, 1.3056178306802435, 0.884952617798004], 2, 0.22617373518295308), 1.0292744923482955, &[2.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_264", program_264::value_and_grad(0.11126265725307194, 0.09375488901649254, [1.4399835928021, -1.3293556271426668, -1.376320221964795], 1, 0.40536629510762806), 3.431308839867334, &[0.0, 0.0, 3.6243839948762613, -3.9260024782489875, 0.0]);
    agrees("program_265", program_265::value_and_grad(1.1684628077648354, -1.4672169013461658, [-1.4446335393129657, -1.0203879551733301, -0.13552800510805474], 1, 0.96768044640991), -0.036250069621200615, &[0.029565336469739356, -0.023649836466123106, 0.0, 0.0, 0.2674729078488162]);
    agrees("program_266", program_266::value_and_grad(0.30993814446158985, 1.430524489378084, [1.1673180173977573, -0.8045717684055608, -0.653253289663451], 3, 0.48241987365926536), 2.6602279041358114, &[0.0, 0.0, 1.2835258466026689, 0.0, 0.0]);
    agrees("program_267", program_267::value_and_grad(0.1837604012407743, -0.21690824213231252, [-1.2526874646683903, -1.3053096093897694, -0.0947655463247421], 1, 1.0638927977887829), 0.8111179877519545, &[0.0, -0.001731182787787289, 0.0, 0.0, -0.003962493014305735]);
    agrees("program_268", program_268::value_and_grad(0.5155142664068872, 1.1659682885577238, [-0.9377647816144977, 0.3567972635077512, -0.47717604710029504], 1, 1.1207810312405646), -1.8815797358439164, &[-1.1624760192692305, -1.8094076413970939, 0.0, 0.0, 0.0]);
    agrees("program_269", program_269::value_and_grad(-0.9771052471751547, -0.0339489598392797, [-1.2103840863543711, -0.9066193582088623, 1.0986794439442895], 3, 0.6386811553012515), 0.42068726410544716, &[-0.3430721415299643, -0.6861442830599286, 0.0, 0.0, 0.0]);
    agrees("program_270", program_270::value_and_grad(-1.3362529576269986, -0.33727437658609993, [-0.7646388644318108, -1.2341993180665995, 1.4314073784253685], 2, 0.9804475697410315), -2.692044869572322, &[-0.0, -0.0, -0.0, -0.0, -0.37402737189958646]);
    agrees("program_271", program_271::value_and_grad(1.3837355705345025, 0.7465758262768265, [0.9585811862063949, -0.14401897708189604, -0.4847261557093665], 1, 0.5629671887236389), -3.8175584459187117, &[0.5845300184377533, -0.4232305621275123, 0.0, 0.013574794825778502, 0.0]);
    agrees("program_272", program_272::value_and_grad(0.24966869633351996, 0.6280319447301519, [1.3529951497530335, -0.5544181007928755, 0.4671223407480214], 3, 0.579691546515287), -1.7059809373074104, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_273", program_273::value_and_grad(-1.0729510384533336, 0.4948617364502246, [-0.8767331294387174, -1.258209177915039, 0.843195142045237], 4, 0.7733236912301324), -1.7530709143652636, &[0.0, -1.0, 0.0, 1.0, 0.0]);
    agrees("program_274", program_274::value_and_grad(-1.1733500665795988, 1.4972187135603874, [0.24347042966075572, -0.1866845075763668, 1.2290508268559703], 1, 0.6980967681267218), -1.1733500665795988, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_275", program_275::value_and_grad(-0.1952737248421783, -1.2543533474284652, [-0.2776305272266153, -1.1117074319043514, 1.4263533314851484], 1, 0.3007422099383545), -0.5980000159433168, &[0.0, 1.0, 0.0, 0.0, 1.0]);
    agrees("program_276", program_276::value_and_grad(0.31196942769615443, -1.2376890372594218, [-1.0832757312163992, 0.6667022478433253, 0.9587823836705733], 1, 0.6452789973338668), -0.2080624351823408, &[0.8153864299876837, 0.9137020950810982, 0.0, -0.562433312401703, 1.0]);
    agrees("program_277", program_277::value_and_grad(-1.1321524730257624, -0.035021285329907226, [-1.1440908577486133, -0.4094777805169696, 0.7847996421453924], 2, 0.40290894557607443), 1.3749225585106197, &[0.0, 0.4305222194830304, 0.0, -0.035021285329907226, 0.0]);
    agrees("program_278", program_278::value_and_grad(1.3987948922676403, -0.3497695327542476, [-0.5539165105294589, 0.9185634835947658, -0.6013254068027913], 2, 0.38650320309398495), 0.3609349649603536, &[-0.0009802360719039908, 0.5805012366128148, 0.0, 0.0, 0.0]);
    agrees("program_279", program_279::value_and_grad(-0.5861880089807558, -0.9835072936437133, [-1.3973008852444795, 1.1937269740318759, 0.6700643001357793], 1, 0.42631053293971904), 0.9774071949912713, &[0.6442692536167839, -1.1357654070087528, 0.0, 0.45426675187978294, 0.0]);
    agrees("program_280", program_280::value_and_grad(1.264900277790749, 0.12788086655531994, [-0.9639052731345971, 0.997452036708697, -0.8650130782930765], 3, 1.0934529713527654), 0.12788086655531994, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_281", program_281::value_and_grad(1.0929226042374198, 0.8184641823550596, [0.7030404963535402, 1.208639498292869, 1.0153208137062402], 2, 1.1941565207340632), 2.218799715574751, &[0.0, 1.3662309880689703, 0.0, 0.0, 0.0]);
    agrees("program_282", program_282::value_and_grad(0.6068544183127464, 1.092411867180413, [1.0769445156678703, -0.42074352881054766, 0.024672341362319106], 1, 1.0703746289439209), 2.42963195697585, &[0.0, 1.1184703747700055, 0.0, 0.0, 0.0]);
    agrees("program_283", program_283::value_and_grad(0.36303224070488094, 0.2943277533011708, [0.6598439947313555, -0.21762850584056226, -0.5393578667285281], 2, 0.36780936406850845), -1.189748244955581, &[0.0, -4.227417987898805, 0.0, 0.0, -0.15776818120686298]);
    agrees("program_284", program_284::value_and_grad(-0.996084242257899, -0.7686248322191269, [0.07504934718354717, -0.41378840491429303, -1.430258474068201], 1, 0.9473276205804924), 0.26402903057294114, &[0.041274666204049064, 0.27160720798265187, 0.0, 0.0, 0.0]);
    agrees("program_285", program_285::value_and_grad(-0.1231702705047808, -1.2981086756505422, [1.4546421452006433, -1.1449737202351864, -0.15693819535231324], 3, 1.1834672933108026), 1.9576157448577343, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_286", program_286::value_and_grad(0.7723729310918896, -1.0408270643686928, [-0.37422140126310977, 0.2561872715667852, 1.0229479374142052], 3, 0.596722236730628), -1.0408270643686928, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_287", program_287::value_and_grad(-1.1650526853989476, 1.3810729258785295, [-0.8466076751717145, 0.2442902537797682, 0.3612293956580821], 2, 0.27370495698148317), 0.35342455426068203, &[0.0, 0.0, 0.0, 0.0, 0.9354630321106432]);
    agrees("program_288", program_288::value_and_grad(-1.01922515711687, 0.3816908942308179, [0.32940383245964977, -0.20264386500769271, 0.45629870438219866], 1, 0.9173444480988979), 2.307054630307079, &[0.0, 1.8017284123620425, 0.0, -1.882797259484535, 1.8017284123620425]);
    agrees("program_289", program_289::value_and_grad(-1.0050878619729557, 0.05907650105787754, [-1.1314261094333953, -1.105137281975056, 0.10093417628744872], 4, 0.36391076117288307), 0.36391076117288307, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_290", program_290::value_and_grad(-1.2633377533468428, 0.8214004638218984, [1.4380764350766655, -0.8635862962908474, -1.2627153451643345], 2, 0.6679461856791453), 6.173650551828124, &[-9.1718824366961, 3.6300199263411095, 0.07063262206785632, -10.043834246627675, 0.0]);
    agrees("program_291", program_291::value_and_grad(-0.8512499902094728, 1.2925670871271633, [0.19424297975240967, 1.4169822217379044, -0.05444977945148333], 3, 0.24387546811624822), 0.24387546811624822, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_292", program_292::value_and_grad(1.1338033678824244, 0.25595758698469684, [0.3669741595317224, 0.009202015249554885, 1.479687852468106], 3, 0.7007320884112802), 0.36448589264937686, &[0.3214718733197255, 1.71421451619904, 0.0, 0.0, 0.0]);
    agrees("program_293", program_293::value_and_grad(1.4731037876092294, -0.7079648715278312, [-1.4438050273387628, -0.7560047541497286, 1.0704855150603834], 1, 0.7684561337221647), 0.8033432553288828, &[0.0, 0.0, 0.0, 0.7838468180817639, 0.39192340904088196]);
    agrees("program_294", program_294::value_and_grad(-1.4095838283451965, 0.9790919315307756, [-1.1756275323457477, -0.8142186279829378, 0.4981287960271241], 3, 0.220126863993587), 2.129545965765388, &[0.0, 0.5, 0.0, 0.0, 0.0]);
    agrees("program_295", program_295::value_and_grad(0.630480735929333, 0.895682106924756, [0.813739616489574, 0.5124244939329614, -0.5310712937505949], 2, 0.9998990021580971), 11.146980865292916, &[0.0, 21.083339611757903, 0.0, 0.0, 7.527432593466671]);
    agrees("program_296", program_296::value_and_grad(-0.6120844640386941, -0.8390046881678518, [-0.488040261220551, -0.7775670385393174, -0.10060630035699236], 1, 0.7570779817861668), -0.05295793233188636, &[0.9971980782426528, 0.1307296693779862, -0.3518209540371655, -1.492381812995074, 0.0]);
    agrees("program_297", program_297::value_and_grad(-1.4505270579649752, 0.9927645334048916, [0.7337988139978151, 0.44750257594697707, -1.2854958710779076], 2, 0.4196652677098734), -1.2854958710779076, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_298", program_298::value_and_grad(1.2613366104724504, 1.129388867132879, [-0.9629166019996183, 1.491521850323787, 1.4852047543774107], 2, 0.3912742704004008), 0.746553049482, &[0.0, 0.0, -1.6927863379718997, 0.0, 0.0]);
    agrees("program_299", program_299::value_and_grad(-0.9798990183214672, -0.8779168286059876, [-0.9384620908707205, 0.9008099207248259, 0.5586039652543917], 2, 0.2937234946283966), -0.4078499811648201, &[0.0, -0.2627561034329837, 0.0, 0.0, -0.13137805171649186]);
}
