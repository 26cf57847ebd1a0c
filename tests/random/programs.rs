// Random programs, written by `grad-macro/src/testing/sample.rs`; the numbers are those of dual numbers run over the source.

#[differentiable]
fn program_0(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 1.89_f64;
    let c3 = |p2: f64| (0.25_f64).hypot(0.27_f64);
    let v4: f64;
    if (n > 2) && (n % 3 < 1) { v4 = (y * y + 1.25).cbrt(); } else { v4 = u1; }
    if (v4).mul_add(0.5, u1) >= (-a[n % 3]) {
        u1 = ((1.19_f64 * (y * u1))).sin().exp();
        u1 = a[(n + 0) % 3];
    } else {
        'l5: for i6 in 0..n % 4 {
            u1 += ((u1 + u1) - (u1 * u1 + 1.25).ln_1p());
        }
    }
    let mut v7: f64 = 1.01_f64 + ((n % 5) as f64);
    u1 = (((a[(n + 2) % 3] + u1)).mul_add(0.5, y) * 0.97_f64);
    0.57_f64
}


#[differentiable]
fn program_1(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((x / (1.5 + x * x)) + (a[n % 3]).min(1.96_f64)) + y);
    let v2: f64;
    if (n + 0) % 3 != 0 { v2 = ((a[n % 3] * 0.52_f64) + (u1 + y)); } else { v2 = y; }
    let mut w3: usize = 0;
    'l4: loop {
        w3 += 1;
        if w3 >= 3 { break; }
        let mut v6: usize = w3 % 4;
        let mut w7: usize = 0;
        let v8: f64 = loop {
            w7 += 1;
            u1 = 1.25_f64;
            if w7 >= 4 { break (0.47_f64 + (y + 1.50_f64)); }
        };
        if (a[(w3 + 1) % 3] + 1.78_f64) <= (v2).mul_add(0.5, 0.31_f64) { u1 += (a[(w3 + 2) % 3] * v8); continue 'l4; }
    }
    let mut v9: usize = w3 % 4;
    let mut w10: usize = 0;
    while w10 < 3 {
        w10 += 1;
        u1 *= (((v2 / (1.5 + a[w3 % 3] * a[w3 % 3])) * (v2 / (1.5 + a[w3 % 3] * a[w3 % 3])) + 1.25).ln()).sin();
    }
    a[2]
}


#[differentiable]
fn program_2(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let (mut v1, mut v2): (f64, f64) = (x, (y + (0.95_f64).min(a[n % 3])));
    let mut v3: bool = (v1).mul_add(0.5, v2) >= (a[(n + 2) % 3] * v2);
    if (if (n + 0) % 3 == 1 { v2 } else { k }) > (v1 - v1) {
        let (mut v4, mut v5): (f64, f64) = ((if v3 { (k / (1.5 + a[(n + 1) % 3] * a[(n + 1) % 3])) } else { y }), ((0.54_f64 - ((n % 5) as f64)) + (a[(n + 1) % 3] + 1.20_f64)));
    } else if n % 3 != 2 {
        let mut w6: usize = 0;
        loop {
            w6 += 1;
            if w6 >= 2 { break; }
            let mut w8: usize = 0;
            while w8 < 4 && ((v2 + v1) < a[w6 % 3]) {
                w8 += 1;
                v2 += (-(if !((0.20_f64).powi(1) < (v2 / (1.5 + a[(w8 + 0) % 3] * a[(w8 + 0) % 3]))) { 0.77_f64 } else { v1 }));
                (v1, v2) = (v2, ((w6 % 5) as f64));
                let mut v9: [f64; 2] = [((v2 / (1.5 + a[w8 % 3] * a[w8 % 3]))).sin().exp(), ((if (v3) || (n > 2) { v2 } else { y }) * (v2 * a[w8 % 3]))];
            }
            v1 = a[w6 % 3];
        }
    } else {
    }
    (match n % 3 { 0 => (if (v2).tanh() > (v2 / (1.5 + v1 * v1)) { (-0.25_f64) } else { (match n % 3 { 0 => 0.81_f64, 1 | 2 => 1.55_f64, _ => v2 }) }), 1 | 2 => x, _ => v1 })
}


#[differentiable]
fn program_3(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    u1 = ((match n % 3 { 0 => (u1 * 0.99_f64), 1 | 2 => u1, _ => x }) - (-(u1 - u1)));
    let mut v2: [f64; 3] = [((u1).max(x)).mul_add(0.5, 0.12_f64), ((u1 * y) + (a[0] + u1)), ((k).sin().exp()).mul_add(0.5, y)];
    u1 += ((v2[n % 3] + v2[n % 3])).hypot(0.78_f64);
    v2[n % 3] = (-(-(u1).sin().exp()));
    { let b3 = 1.45_f64; b3 * (u1).max(1.22_f64) + b3 }
}


#[differentiable]
fn program_4(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut u2: f64 = ((y * (1.15_f64).sin().exp()) * (y * (1.15_f64).sin().exp()) + 0.5).powf(((y).powi(0) + (-y)).tanh());
    }
    y
}


#[differentiable]
fn program_5(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [x; 4];
    let mut u2: f64 = (((v1[n % 4]).hypot(1.49_f64)).powi(2)).powi(1);
    v1[n % 4] += a[(n + 2) % 3];
    let mut y: f64 = (u2).max(((1.69_f64 + u2) * (1.82_f64 + 0.63_f64)));
    let v4: f64;
    if ((n + 1) % 3 == 0) || ((1.11_f64).mul_add(0.5, v1[n % 4]) < (y * 1.80_f64)) { v4 = { let b3 = u2; b3 * 0.38_f64 + b3 }; } else { v4 = (-0.17_f64); }
    let u5: f64 = (x - (-(u2 * ((n % 5) as f64))));
    v1[n % 4] = (((v1[n % 4] - v4)).mul_add(0.5, u5) * 1.42_f64);
    let u6: f64 = (a[(n + 0) % 3]).sin().exp();
    if !((1.40_f64 + y) >= v4) { return a[n % 3]; }
    let u7: f64 = ((match n % 3 { 0 => (a[n % 3]).sin().exp(), 1 | 2 => (u5 + a[n % 3]), _ => (a[n % 3] / (1.5 + v4 * v4)) })).sin();
    for i8 in 0..2 {
    }
    (((((n % 5) as f64) + ((n % 5) as f64)) + (u6).max(v4)) + (-u7))
}


#[differentiable]
fn program_6(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = 0.55_f64;
    let mut w1: usize = 0;
    while w1 < 4 {
        w1 += 1;
        let u2: f64 = y;
    }
    y = a[1];
    'l3: for i4 in 1..=1 {
        y += (a[(w1 + 2) % 3]).tanh();
        'l5: for i6 in 0..3 {
            y = { let b7 = y; b7 * ((0.69_f64).mul_add(0.5, y) + a[i4 % 3]) + b7 };
            let mut v8: f64 = ((i6 % 5) as f64) + 1.30_f64;
            if x >= y {
                let u9: f64 = ((i4 % 5) as f64);
            }
            for i10 in 0..n {
                for i11 in 0..4 {
                }
            }
        }
    }
    (((y + y) * (x + y)) + ((y / (1.5 + y * y)) - (0.71_f64 * 0.71_f64 + 1.25).ln_1p()))
}


#[differentiable]
fn program_7(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in (0..7).step_by(3) {
        let x: f64 = (if (if n > 1 { y } else { y }) > 0.85_f64 { (if ((0.18_f64 + 1.59_f64) <= (y + ((i2 % 5) as f64))) && (n > 3) { (y - k) } else { (-y) }) } else { ((if (n > 2) && ((y).mul_add(0.5, y) <= (a[i2 % 3] * a[i2 % 3] + 0.5).powf(a[(i2 + 0) % 3].tanh())) { y } else { 0.73_f64 }) + a[(i2 + 2) % 3]) });
        let u4: f64 = ({ let b3 = (x).sin().exp(); b3 * a[(i2 + 1) % 3] + b3 } + ((-0.79_f64) + (((n % 5) as f64)).powi(2)));
    }
    let mut u5: f64 = ((a[n % 3] * (a[n % 3]).hypot(0.58_f64)) - (match (n + 2) % 3 { 0 => ((n % 5) as f64), 1 | 2 => (0.31_f64 + y), _ => (y * y) }));
    u5 *= (((0.60_f64 - y) * (u5).sin().exp())).sin();
    for i6 in (0..n).rev() {
        if 2 == 1 {
            let u7: f64 = (match (i6 + 1) % 3 { 0 => ((-u5) - (if ((n % 5) as f64) >= 1.29_f64 { a[2] } else { a[i6 % 3] })), 1 | 2 => u5, _ => y });
            let c10 = |p8: f64, p9: f64| p9;
        } else if ((i6 % 5) as f64) < (u5).min(a[(i6 + 1) % 3]) {
            let mut u5: f64 = 1.31_f64 + ((i6 % 5) as f64);
            let mut v11: usize = 0;
        } else {
            let mut u12: f64 = (((1.45_f64 + u5)).sin().exp() + (match i6 % 3 { 0 => (a[n % 3] - 1.58_f64), 1 | 2 => (a[(i6 + 1) % 3] - 0.51_f64), _ => (a[i6 % 3] + y) }));
            for i13 in 0..i6 % 4 {
            }
        }
    }
    (((u5 + k)).powi(0) - (u5 + (u5 * u5 + 0.5).powf(0.45_f64.tanh())))
}


#[differentiable]
fn program_8(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 3] = [a[n % 3], a[n % 3], (match (n + 0) % 3 { 0 => (x + a[n % 3]), 1 | 2 => { let b1 = y; b1 * y + b1 }, _ => (1.63_f64 + x) })];
    for i3 in 0..2 {
    }
    { let b4 = (1.96_f64).mul_add(0.5, a[n % 3]); b4 * ((k * 0.71_f64) - y) + b4 }
}


#[differentiable]
fn program_9(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y * y + 1.25).ln_1p()).tanh() - ((if ((n + 0) % 3 > 1) && (n > 2) { ((n % 5) as f64) } else { x }) + (y * y + 0.5).powf(x.tanh())));
    for i2 in 0..2 {
        let mut u3: f64 = x;
        for i4 in 0..3 {
            let mut u3: [f64; 3] = [1.85_f64, ((a[i2 % 3] * y)).powi(0), (a[i4 % 3] * a[i4 % 3] + 1.25).cbrt()];
            let mut u3: bool = (a[2]).max(((i4 % 5) as f64)) < (0.81_f64).powi(2);
            if !((y + a[i4 % 3]) <= (-y)) { break; }
            let v5: f64;
            if (i4 % 3 != 0) && ((i2 + 0) % 3 == 2) { v5 = y; } else { v5 = y; }
        }
        'l6: for i7 in 0..2 {
            let mut w8: usize = 0;
            while w8 < 4 {
                w8 += 1;
                for i9 in 1..=3 {
                    u3 = (if !({ let b10 = u1; b10 * a[i7 % 3] + b10 } >= u1) { ((u3 + u1) * (u3 + u1) + 0.5).powf(0.66_f64.tanh()) } else { 0.76_f64 });
                    let u11: f64 = y;
                }
            }
        }
    }
    y
}


#[differentiable]
fn program_10(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u2: f64 = { let b1 = ((0.63_f64 * 0.63_f64 + 0.5).powf(0.75_f64.tanh()) * (0.63_f64 * 0.63_f64 + 0.5).powf(0.75_f64.tanh()) + 1.25).ln(); b1 * (y / (1.5 + (y * y + 0.5).powf(x.tanh()) * (y * y + 0.5).powf(x.tanh()))) + b1 };
    let (mut v3, mut v4): (f64, f64) = (((a[(n + 1) % 3]).powi(2) * (y + 0.29_f64)), u2);
    let mut w5: usize = 0;
    while w5 < 3 && (n > 3) {
        w5 += 1;
        let mut v6: [f64; 4] = [(v3 * a[w5 % 3]); 4];
        let mut v7: f64 = ((w5 % 5) as f64) * ((w5 % 5) as f64);
        std::mem::swap(&mut v3, &mut v4);
    }
    v4 = (((v4).mul_add(0.5, v4) - (y).sin().exp()) * y);
    (v4 + (-a[(w5 + 0) % 3]))
}


#[differentiable]
fn program_11(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((-(y * y + 1.25).recip()) * ((match n % 3 { 0 => y, 1 | 2 => ((n % 5) as f64), _ => y }) / (1.5 + (a[n % 3] - k) * (a[n % 3] - k))));
    let mut u2: f64 = (match (n + 2) % 3 { 0 => u1, 1 | 2 => (u1 * u1 + 0.5).powf((u1 / (1.5 + k * k)).tanh()), _ => (if (n > 2) || ((1.18_f64 + 0.18_f64) < (0.27_f64 * 1.86_f64)) { (u1 * y) } else { (if n > 2 { u1 } else { a[n % 3] }) }) });
    let v4: f64;
    if (n > 3) || ((n + 1) % 3 != 1) { v4 = ((1.06_f64 * y)).mul_add(0.5, 0.11_f64); } else { v4 = ({ let b3 = ((n % 5) as f64); b3 * 0.19_f64 + b3 } * { let b3 = ((n % 5) as f64); b3 * 0.19_f64 + b3 } + 1.25).ln(); }
    let mut w5: usize = 0;
    let u2: f64 = loop {
        w5 += 1;
        u2 = (if n > 2 { a[n % 3] } else { ((k + 0.96_f64) * 1.62_f64) });
        if w5 >= 2 { break v4; }
    };
    if !(n > 3) { return ((a[w5 % 3]).sin().exp() / (1.5 + (v4 * v4 + 1.25).ln_1p() * (v4 * v4 + 1.25).ln_1p())); }
    1.96_f64
}


#[differentiable]
fn program_12(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..4 {
        let mut v3: usize = (i2 + 0) % 4;
    }
    'l4: for i5 in 0..2 {
        let mut w6: usize = 0;
        'l7: while w6 < 3 && (n > 3) {
            w6 += 1;
        }
    }
    (a[n % 3] + ((-y) * y))
}


#[differentiable]
fn program_13(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 && (n % 3 > 0) {
        w1 += 1;
        let mut w2: usize = 0;
        let v3: f64 = loop {
            w2 += 1;
            let mut v4: f64 = k + 1.88_f64;
            if w2 >= 3 { break y; }
        };
    }
    a[2]
}


#[differentiable]
fn program_14(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = y;
    x = ((a[(n + 2) % 3] * a[(n + 2) % 3] + 0.5).powf((x).powi(0).tanh())).powi(3);
    let mut v1: [f64; 2] = [(if ((if n % 3 == 1 { x } else { x }) <= (-x)) && ((y * a[2]) >= (x * a[n % 3])) { (1.69_f64).max(0.53_f64) } else { 1.99_f64 }), a[n % 3]];
    let mut w2: usize = 0;
    while w2 < 4 && ((n + 0) % 3 == 0) {
        w2 += 1;
        let mut w3: usize = 0;
        let v4: f64 = loop {
            w3 += 1;
            let v5: f64;
            if w3 % 3 > 2 { v5 = ((y).mul_add(0.5, x)).mul_add(0.5, 1.48_f64); } else { v5 = 1.70_f64; }
            if w3 >= 2 { break v5; }
        };
    }
    0.22_f64
}


#[differentiable]
fn program_15(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let (mut v1, mut v2): (f64, f64) = (((y - y) - (a[0] + a[n % 3])), (if n > 2 { (match 1 { 0 => k, 1 | 2 => x, _ => a[n % 3] }) } else { (y / (1.5 + a[1] * a[1])) }));
    let mut v3: [f64; 2] = [(((n % 5) as f64) + 0.30_f64); 2];
    if n > 1 { return (v2 + (if (a[n % 3]).mul_add(0.5, v2) > (v2 * v2 + 1.25).cbrt() { 0.86_f64 } else { v2 })); }
    let mut u4: f64 = (-((match 2 { 0 => 1.46_f64, 1 | 2 => x, _ => v3[(n + 1) % 2] })).sin());
    if (a[n % 3]).sin().exp() < (v2 + v2) { return u4; }
    v1 = a[(n + 0) % 3];
    v3.swap((n + 1) % 2, n % 2);
    v3[(n + 1) % 2] += { let b5 = (u4).mul_add(0.5, y); b5 * (v2).tanh() + b5 };
    let mut u6: f64 = (((0.96_f64 * v2) / (1.5 + (-u4) * (-u4))) + (v2 * v2 + 0.5).powf((-1.34_f64).tanh()));
    (((u6 + v1) + v1) + ((if (((n % 5) as f64) + u4) >= (a[2] + 0.39_f64) { u4 } else { k })).sin())
}


#[differentiable]
fn program_16(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [0.80_f64; 4];
    let mut v2: bool = (2 < 1) || (x <= y);
    let u3: f64 = (1.29_f64 - ((y).tanh() * (y).tanh() + 1.25).ln_1p());
    (u3 * u3)
}


#[differentiable]
fn program_17(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((if n > 2 { x } else { y }) * (x + 1.44_f64)) * ((if n > 2 { x } else { y }) * (x + 1.44_f64)) + 0.5).powf((if (n > 0) || (n > 2) { y } else { (match n % 3 { 0 => y, 1 | 2 => 1.78_f64, _ => a[(n + 0) % 3] }) }).tanh());
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        let c4 = |p3: f64| p3;
    }
    for i5 in 0..n % 4 {
    }
    (((if !(n > 2) { u1 } else { x })).hypot((x).max(y))).sin()
}


#[differentiable]
fn program_18(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n > 0) { return (if n > 1 { (a[n % 3] + 1.41_f64) } else { (a[(n + 0) % 3] * 0.62_f64) }); }
    let c3 = |p1: f64, p2: f64| p2;
    let (mut v4, mut v5): (f64, f64) = (((a[n % 3] * a[n % 3] + 1.25).recip() * (a[(n + 0) % 3] + y)), ((1.64_f64 + x)).cos());
    let v7: f64;
    if n > 3 { v7 = ({ let b6 = 1.00_f64; b6 * v4 + b6 } - (v4).powi(3)); } else { v7 = ((((n % 5) as f64) + k) * (a[n % 3]).sin().exp()); }
    for i8 in 0..n % 4 {
    }
    ((if n > 2 { (v5 + v5) } else { (v7 + v7) })).powi(2)
}


#[differentiable]
fn program_19(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n > 2) { return x; }
    let mut v1: [f64; 3] = [(y * a[(n + 1) % 3]); 3];
    v1[2] += ((n % 5) as f64);
    let mut u2: f64 = y;
    (((-u2)).min((u2 + 0.64_f64)) - a[1])
}


#[differentiable]
fn program_20(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y + a[0]) >= (y * 1.65_f64) { return (y * (x * a[n % 3])); }
    let mut v1: [f64; 4] = [(-y); 4];
    let mut y: f64 = (v1[n % 4] * ((1.69_f64 * 1.69_f64 + 1.25).recip() + x));
    v1[1] *= (((v1[n % 4] - y)).cos()).sin();
    let (mut v2, mut v3): (f64, f64) = (y, ((y).powi(1) * (y).powi(1) + 0.5).powf(v1[n % 4].tanh()));
    if n > 2 {
        let mut v5: (f64, f64) = (v3, ((v1[n % 4]).hypot(v3) + { let b4 = k; b4 * 0.87_f64 + b4 }));
    }
    ((if (1.53_f64 + y) >= v2 { v3 } else { (v1[n % 4] + v3) }) + 0.51_f64)
}


#[differentiable]
fn program_21(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| ((a[(n + 0) % 3]).sin() + (if (y).powi(3) > (-a[n % 3]) { (0.53_f64 / (1.5 + a[(n + 0) % 3] * a[(n + 0) % 3])) } else { (a[2] * 1.75_f64) }));
    let mut w4: usize = 0;
    while w4 < 1 {
        w4 += 1;
    }
    ((y * y) - ((if (((w4 % 5) as f64) + a[w4 % 3]) < a[n % 3] { x } else { y }) * y))
}


#[differentiable]
fn program_22(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !((x / (1.5 + y * y)) > (y * a[1])) {
        let mut v2: [f64; 2] = [((-y)).abs(), { let b1 = (a[(n + 1) % 3]).sin().exp(); b1 * (-1.76_f64) + b1 }];
        v2[0] += { let b3 = (x + 1.50_f64); b3 * (((n % 5) as f64)).atan() + b3 };
    }
    let c6 = |p4: f64, p5: f64| p4;
    let mut v8: [f64; 2] = [((y + a[0]) + (if (n + 2) % 3 > 0 { 0.84_f64 } else { 0.51_f64 })), ({ let b7 = 1.95_f64; b7 * 0.50_f64 + b7 } + x)];
    for i9 in (0..7).step_by(3) {
        let mut v10: bool = (0.92_f64 > (a[(i9 + 0) % 3] * 1.22_f64)) && (2 > 1);
        let mut v10: f64 = (((0.24_f64 * 0.24_f64 + 1.25).recip() + c6(1.41_f64, y)) * (if (i9 % 3 > 0) || (i9 % 3 != 0) { 0.45_f64 } else { a[i9 % 3] }));
        let mut v11: f64 = ((i9 % 5) as f64) * k;
        v8[i9 % 2] = (-((if (v10 / (1.5 + v10 * v10)) <= v10 { 1.16_f64 } else { v10 }) + (v8[i9 % 2]).sin().exp()));
    }
    if (y + y) <= 0.83_f64 { return y; }
    v8[1] /= 1.5 + { let b12 = (k * x); b12 * 1.93_f64 + b12 } * { let b12 = (k * x); b12 * 1.93_f64 + b12 };
    (((y * y + 1.25).recip() * y)).powi(2)
}


#[differentiable]
fn program_23(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k + k;
    if n % 3 < 2 {
    }
    { let b3 = 0.24_f64; b3 * { let b2 = y; b2 * (1.59_f64 - y) + b2 } + b3 }
}


#[differentiable]
fn program_24(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (((y * 0.35_f64) - { let b1 = 1.02_f64; b1 * y + b1 }) * ((y * 0.35_f64) - { let b1 = 1.02_f64; b1 * y + b1 }) + 1.25).sqrt();
    let mut y: f64 = (match n % 3 { 0 => ((y / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) - 1.48_f64), 1 | 2 => ((1.31_f64).sin().exp() + (u2).sin().exp()), _ => (u2).sin() });
    a[(n + 0) % 3]
}


#[differentiable]
fn program_25(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y / (1.5 + y * y));
    u1 += u1;
    let u2: f64 = (((u1 - u1) * (u1 - u1) + 0.5).powf((1.29_f64).cos().tanh()) + ((1.58_f64).mul_add(0.5, a[2]) / (1.5 + (if !(n > 2) { y } else { y }) * (if !(n > 2) { y } else { y }))));
    let mut u3: f64 = u1;
    if (u3 - u1) >= (u3 + a[2]) { return (if n > 2 { (u3 + ((n % 5) as f64)) } else { (u1).mul_add(0.5, a[n % 3]) }); }
    let mut v4: [f64; 3] = [(0.71_f64 * u2); 3];
    v4[n % 3] = ((if (k).sin().exp() < (u3 * y) { (u3).sin().exp() } else { (((n % 5) as f64)).mul_add(0.5, u1) }) + v4[0]);
    let mut w5: usize = 0;
    while w5 < 1 && (n > 0) {
        w5 += 1;
        let mut w6: usize = 0;
        while w6 < 4 && (n > 2) {
            w6 += 1;
            u3 += a[w5 % 3];
        }
    }
    ((n % 5) as f64)
}


#[differentiable]
fn program_26(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 {
        w1 += 1;
        if !(n > 1) {
            let mut v2: [f64; 3] = [a[w1 % 3]; 3];
        } else {
            let mut v3: (f64, f64) = (((match 0 { 0 => a[(n + 1) % 3], 1 | 2 => x, _ => y }) / (1.5 + (y * y) * (y * y))), ((if (1.61_f64 * 0.39_f64) >= (y + y) { y } else { y }) * (a[1] * y)));
            let mut v4: bool = n > 2;
            if (y <= y) && (v4) { return x; }
        }
    }
    ((y).sin().exp() * (a[(w1 + 0) % 3] * (x).atan()))
}


#[differentiable]
fn program_27(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return 1.67_f64; }
    let mut u1: f64 = (((x * x + 0.5).powf(y.tanh()) * (x * x + 0.5).powf(y.tanh()) + 1.25).recip() + a[n % 3]);
    u1 *= (((u1 * u1 + 0.5).powf(a[(n + 0) % 3].tanh())).sin().exp()).sin();
    let mut w2: usize = 0;
    'l3: while w2 < 4 {
        w2 += 1;
        u1 -= ((1.27_f64).cos() + u1);
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            let u6: f64 = (((match w2 % 3 { 0 => u1, 1 | 2 => u1, _ => u1 })).sin().exp()).sin().exp();
            let u7: f64 = 0.92_f64;
            if w4 >= 1 { break ((y * y + 0.5).powf(1.47_f64.tanh()) - a[w4 % 3]); }
        };
    }
    (((match (n + 0) % 3 { 0 => 0.70_f64, 1 | 2 => 1.36_f64, _ => ((n % 5) as f64) }) - (match 1 { 0 => y, 1 | 2 => u1, _ => k }))).mul_add(0.5, ((w2 % 5) as f64))
}


#[differentiable]
fn program_28(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..1 {
        let mut v2: [f64; 2] = [k; 2];
        let mut u4: f64 = ({ let b3 = (v2[(n + 1) % 2]).mul_add(0.5, 0.12_f64); b3 * x + b3 } * { let b3 = (v2[(n + 1) % 2]).mul_add(0.5, 0.12_f64); b3 * x + b3 } + 0.5).powf(y.tanh());
    }
    x
}


#[differentiable]
fn program_29(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if (y * y + 0.5).powf(a[(n + 2) % 3].tanh()) > (((n % 5) as f64) * a[n % 3]) { v1 = a[n % 3]; } else { v1 = y; }
    for i2 in 0..n {
        let mut u3: f64 = 0.64_f64;
    }
    if !(n > 2) {
        let y: f64 = 1.79_f64;
        let u4: f64 = (((v1 + a[n % 3]) + (match (n + 1) % 3 { 0 => y, 1 | 2 => y, _ => v1 }))).abs();
    } else {
        let mut y: f64 = (((x + a[0])).cos() - ((1.44_f64 / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) + (v1).min(x)));
        y += (-(a[(n + 1) % 3]).sin());
    }
    let mut u5: f64 = (((match 1 { 0 => x, 1 | 2 => a[1], _ => v1 }) * a[n % 3]) + ((k * y) + (1.72_f64 - v1)));
    let v1: f64 = v1;
    for i6 in 0..4 {
    }
    ((k).tanh() - v1)
}


#[differentiable]
fn program_30(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (0.68_f64).tanh() > (x + y) {
        let mut u2: f64 = { let b1 = (1.26_f64 * 1.26_f64 + 0.5).powf((y * a[n % 3]).tanh()); b1 * (0.39_f64 - y) + b1 };
        let mut u4: f64 = { let b3 = ((u2 - u2) * (u2 - u2) + 0.5).powf((0.74_f64 + a[n % 3]).tanh()); b3 * (-(x * a[n % 3])) + b3 };
        let mut w5: usize = 0;
        while w5 < 4 && ((a[0]).sin().exp() <= u4) {
            w5 += 1;
            u4 = ((k).mul_add(0.5, a[w5 % 3]) + ((u4 * u4) + (if (if (a[2]).mul_add(0.5, u2) < 0.74_f64 { 0.20_f64 } else { y }) <= x { y } else { y })));
            u4 += (((w5 % 5) as f64) * ((w5 % 5) as f64) + 1.25).cbrt();
            u4 = ((((n % 5) as f64)).mul_add(0.5, 1.22_f64) * (a[1] + a[w5 % 3]));
        }
    } else {
        let mut v6: f64 = 1.11_f64 + 1.16_f64;
        let mut u7: f64 = ((-(1.31_f64 * 1.31_f64 + 0.5).powf(y.tanh()))).mul_add(0.5, a[n % 3]);
    }
    for i8 in 0..4 {
        if y <= y {
            let mut v9: (f64, f64) = ((((i8 % 5) as f64) + (x + a[i8 % 3])), ((x + y) * (x + y) + 0.5).powf((1.42_f64 - y).tanh()));
            for i10 in 0..1 {
            }
        }
    }
    (y * { let b11 = y; b11 * y + b11 })
}


#[differentiable]
fn program_31(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((if n > 2 { 1.43_f64 } else { (y).powi(1) }) + ((y).min(((n % 5) as f64)) * (x).sin().exp()));
    let mut y: f64 = (((if !((u1 * u1) > (u1 + u1)) { 1.36_f64 } else { a[n % 3] }) - (u1 + y)) / (1.5 + a[n % 3] * a[n % 3]));
    y *= ((if n % 3 > 2 { (y * y) } else { k })).sin();
    let (mut v2, mut v3): (f64, f64) = ((match n % 3 { 0 => (u1).min(u1), 1 | 2 => (if n > 2 { u1 } else { 0.51_f64 }), _ => (u1 * y) }), a[(n + 1) % 3]);
    let c6 = |p4: f64, p5: f64| (1.74_f64).powi(2);
    let mut u7: f64 = (v2 * ((a[n % 3] + v3) + (match 0 { 0 => v3, 1 | 2 => v2, _ => a[(n + 2) % 3] })));
    if n > 2 { return (if (n % 3 > 2) && ((n + 1) % 3 == 1) { (u7 - 0.77_f64) } else { (-0.78_f64) }); }
    let y: f64 = (if n > 2 { (((n % 5) as f64) * (if (1.64_f64 * 1.64_f64 + 1.25).ln() < c6(a[1], a[(n + 1) % 3]) { a[(n + 2) % 3] } else { a[(n + 1) % 3] })) } else { (-(a[n % 3]).hypot(u1)) });
    let c10 = |p8: f64, p9: f64| a[n % 3];
    'l11: for i12 in 0..n {
        let mut v13: f64 = k + 1.81_f64;
        let c16 = |p14: f64, p15: f64| (((-a[i12 % 3]) + (0.57_f64 - a[(i12 + 2) % 3])) + ((1.74_f64 * p14) + (a[0]).min(a[i12 % 3])));
    }
    (((u1 * u1 + 1.25).sqrt() + y) * (-(if { let b17 = a[n % 3]; b17 * y + b17 } >= (a[(n + 0) % 3] * a[(n + 0) % 3] + 1.25).sqrt() { y } else { u7 })))
}


#[differentiable]
fn program_32(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 {
        w1 += 1;
        'l3: for i4 in (0..7).step_by(3) {
            if (a[1] >= (if n > 2 { 1.54_f64 } else { a[w1 % 3] })) && ((a[2] + 0.31_f64) < (0.96_f64 + 1.29_f64)) {
                let mut v5: usize = i4 % 4;
                let mut v6: usize = 3;
            } else {
                for i7 in 0..n {
                    let u8: f64 = (((-y) + (y * y + 0.5).powf(y.tanh())) * 1.63_f64);
                }
            }
        }
    }
    (if !(n > 2) { ((-y) + y) } else { ((x).tanh() * (x).tanh() + 0.5).powf((a[w1 % 3] + ((n % 5) as f64)).tanh()) })
}


#[differentiable]
fn program_33(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((-x) * (-x) + 0.5).powf((-y).tanh());
    let mut v2: [f64; 4] = [a[n % 3]; 4];
    0.34_f64
}


#[differentiable]
fn program_34(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y).sin().exp();
    let mut u2: f64 = (if 0.77_f64 <= (a[2] - u1) { ((u1 + ((n % 5) as f64))).powi(1) } else { k });
    let mut v3: f64 = k * 0.50_f64;
    for i4 in (0..n).rev() {
        let mut u5: f64 = (((if !((u1).sin().exp() <= (u1).mul_add(0.5, a[(n + 0) % 3])) { 0.36_f64 } else { y }) - u1)).powi(2);
        u2 = 1.98_f64;
        let mut w6: usize = 0;
        let v7: f64 = loop {
            w6 += 1;
            if n > 2 {
            } else if w6 % 3 == 1 {
            } else {
            }
            if w6 >= 1 { break (a[(w6 + 1) % 3] * a[(w6 + 1) % 3] + 0.5).powf(a[w6 % 3].tanh()); }
        };
    }
    a[2]
}


#[differentiable]
fn program_35(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (if ((if !((y).tanh() <= (y).sin().exp()) { a[n % 3] } else { a[1] }) <= 1.53_f64) || ((1.84_f64 + 0.23_f64) <= (-((n % 5) as f64))) { ((a[1]).mul_add(0.5, x) + (a[1] + ((n % 5) as f64))) } else { ((((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(y.tanh())).min(y) });
    let mut w2: usize = 0;
    while w2 < 2 {
        w2 += 1;
        let mut w3: usize = 0;
        while w3 < 4 {
            w3 += 1;
            let mut u4: f64 = ((a[w2 % 3]).mul_add(0.5, a[w3 % 3])).mul_add(0.5, a[w3 % 3]);
            if (n > 2) || ((if !(a[w3 % 3] > (a[w3 % 3] * y)) { u4 } else { 1.51_f64 }) < (1.43_f64 * 1.43_f64 + 0.5).powf(y.tanh())) {
                let u5: f64 = (((((w3 % 5) as f64) - a[(w2 + 2) % 3]) * (((w3 % 5) as f64) - a[(w2 + 2) % 3]) + 1.25).cbrt()).hypot((u4 * u4 + 1.25).cbrt());
            }
            let mut v7: [f64; 2] = [((w2 % 5) as f64), { let b6 = (u4 + 1.80_f64); b6 * (a[(w3 + 1) % 3] - x) + b6 }];
            v7[w2 % 2] -= ((y).sin() - (u4 + v7[w3 % 2]));
        }
    }
    if (w2 % 3 < 2) || (2 == 0) {
        let u8: f64 = u1;
        if n > 1 {
            let u9: f64 = (((u8).hypot(u1) - (u1 / (1.5 + ((w2 % 5) as f64) * ((w2 % 5) as f64))))).mul_add(0.5, y);
        }
    } else if (u1 + u1) >= (u1).mul_add(0.5, x) {
    } else {
    }
    (u1 + ((-((w2 % 5) as f64))).hypot((u1 + u1)))
}


#[differentiable]
fn program_36(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..3 {
        let mut u3: f64 = 1.44_f64;
    }
    y
}


#[differentiable]
fn program_37(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) * 1.36_f64;
    let c4 = |p2: f64, p3: f64| (0.49_f64 / (1.5 + ((0.57_f64 + p3) * (0.57_f64 + p3) + 1.25).sqrt() * ((0.57_f64 + p3) * (0.57_f64 + p3) + 1.25).sqrt()));
    let mut u6: f64 = ((if !(n > 2) { (a[0]).sin().exp() } else { (a[1] + ((n % 5) as f64)) }) - { let b5 = (((n % 5) as f64) + y); b5 * y + b5 });
    let u7: f64 = ((-(v1).sin().exp())).powi(1);
    let mut u8: f64 = (u6 + ((if n % 3 != 1 { y } else { 1.49_f64 }) - u7));
    u6 *= (u8).sin();
    let c11 = |p9: f64, p10: f64| a[n % 3];
    let mut w12: usize = 0;
    let u8: f64 = loop {
        w12 += 1;
        for i13 in 0..4 {
            let mut v14: f64 = 0.94_f64 * v1;
            let mut u6: [f64; 4] = [((u8).min(y) * ((i13 % 5) as f64)), u7, c4((u8).sin().exp(), c11(1.77_f64, a[0])), ((u6).tanh() / (1.5 + (a[(i13 + 1) % 3] - v1) * (a[(i13 + 1) % 3] - v1)))];
        }
        if w12 >= 4 { break (c4(x, u7) * c4(x, u7) + 1.25).sqrt(); }
    };
    (((u8 + v1) / (1.5 + (match (w12 + 1) % 3 { 0 => a[2], 1 | 2 => a[w12 % 3], _ => k }) * (match (w12 + 1) % 3 { 0 => a[2], 1 | 2 => a[w12 % 3], _ => k }))) + ((0.62_f64 + u8) + (y * u6)))
}


#[differentiable]
fn program_38(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 0 {
        let mut u1: f64 = ((x).min((x * x + 0.5).powf(0.37_f64.tanh()))).max(((1.08_f64 * ((n % 5) as f64)) - (a[1]).sin().exp()));
        let mut u2: f64 = (((u1).min(x) + a[n % 3]) * u1);
    } else {
        let u3: f64 = y;
    }
    let u4: f64 = y;
    let u5: f64 = (if !(n > 2) { a[1] } else { ((1.31_f64 * y) * y) });
    1.54_f64
}


#[differentiable]
fn program_39(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 1..=1 {
        let mut u2: f64 = (y + (if n > 1 { (a[(i1 + 2) % 3] - y) } else { (x).powi(2) }));
    }
    0.60_f64
}


#[differentiable]
fn program_40(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n % 4 {
        if (y + y) < (a[i2 % 3]).tanh() { break; }
        'l3: for i4 in 0..3 {
            let mut v5: [f64; 2] = [a[(i4 + 0) % 3]; 2];
        }
        if { let b6 = x; b6 * a[i2 % 3] + b6 } <= (a[i2 % 3]).mul_add(0.5, ((i2 % 5) as f64)) { break; }
        let mut u8: f64 = ({ let b7 = (y + 1.85_f64); b7 * a[i2 % 3] + b7 }).powi(1);
    }
    let mut w9: usize = 0;
    while w9 < 2 {
        w9 += 1;
        let mut u10: f64 = (((y + y) + y)).sin().exp();
        let mut u11: f64 = (((y).abs() / (1.5 + (0.92_f64 * u10) * (0.92_f64 * u10))) + (-((w9 % 5) as f64)));
    }
    if n > 2 { return (a[(w9 + 2) % 3]).abs(); }
    let u12: f64 = (((a[n % 3] * a[n % 3] + 0.5).powf(y.tanh())).powi(1) + ((1.47_f64 - y) - (x * 1.55_f64)));
    let u13: f64 = (((0.45_f64 + k) + (u12).sin().exp()) * ((0.45_f64 + k) + (u12).sin().exp()) + 1.25).recip();
    let mut v14: usize = w9 % 4;
    (((a[w9 % 3] * u13) * (a[n % 3]).sin()) * ((u12 + u13) - (u12 / (1.5 + u12 * u12))))
}


#[differentiable]
fn program_41(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = 0.65_f64 * 1.47_f64;
    for i2 in 0..n {
    }
    ((((n % 5) as f64)).sin().exp() * x)
}


#[differentiable]
fn program_42(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k + 1.16_f64;
    if n > 3 { return ((y * y) * (y * y) + 0.5).powf((1.56_f64 * 1.56_f64 + 0.5).powf(((n % 5) as f64).tanh()).tanh()); }
    let mut v3: [f64; 4] = [((y + a[n % 3])).mul_add(0.5, y), ({ let b2 = x; b2 * x + b2 } * { let b2 = x; b2 * x + b2 } + 0.5).powf((a[n % 3] * 1.17_f64).tanh()), (1.64_f64 + (0.46_f64 + ((n % 5) as f64))), y];
    v3[n % 4] -= ((v3[0] + 1.94_f64) * (v3[1] + v3[n % 4]));
    let mut u4: f64 = y;
    let u5: f64 = u4;
    let u6: f64 = (((if (n > 2) && (n % 3 < 0) { u5 } else { u4 }) - (u5 * u5 + 0.5).powf(u4.tanh()))).min(((u4 + a[(n + 2) % 3]) / (1.5 + (u5 - u4) * (u5 - u4))));
    'l7: for i8 in (0..7).step_by(3) {
    }
    (1.10_f64 - (if (1.53_f64 - 0.12_f64) >= (if (n > 3) && (n > 3) { 1.61_f64 } else { u5 }) { (-u6) } else { (-v3[n % 4]) }))
}


#[differentiable]
fn program_43(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((-((n % 5) as f64)) * (-((n % 5) as f64)) + 1.25).recip();
    u1 /= 1.5 + ((1.20_f64 * 1.52_f64) + (k * y)) * ((1.20_f64 * 1.52_f64) + (k * y));
    let (mut v2, mut v3): (f64, f64) = (y, a[n % 3]);
    v3 = k;
    ((v2 - u1) - ((1.78_f64 - a[0]) * v3))
}


#[differentiable]
fn program_44(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n % 4 {
        let v3: f64;
        if n > 2 { v3 = (if (k * k + 1.25).cbrt() >= (0.56_f64).mul_add(0.5, a[1]) { (0.70_f64).max(y) } else { (a[n % 3]).min(y) }); } else { v3 = ((match i2 % 3 { 0 => k, 1 | 2 => x, _ => y }) - (0.14_f64 * a[1])); }
        for i4 in 0..n {
            let mut u5: f64 = y;
            let u6: f64 = ((0.32_f64).mul_add(0.5, v3) / (1.5 + a[1] * a[1]));
        }
    }
    let mut v7: bool = n > 0;
    let u8: f64 = y;
    let mut u9: f64 = (((a[2] + 1.48_f64) + 0.75_f64) - y);
    let mut x: f64 = a[n % 3];
    x -= ((a[0]).cos() + (x).powi(0));
    if !(n > 3) { return ((u9 * u9 + 0.5).powf(x.tanh())).hypot(x); }
    (((if (u8 * u8) > (if v7 { x } else { 0.30_f64 }) { ((n % 5) as f64) } else { x })).powi(0) * ((if (u8 * u8) > (if v7 { x } else { 0.30_f64 }) { ((n % 5) as f64) } else { x })).powi(0) + 0.5).powf(((x).min(0.53_f64) * (x).min(0.53_f64) + 1.25).recip().tanh())
}


#[differentiable]
fn program_45(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((n % 5) as f64) / (1.5 + ((y * 1.52_f64)).tanh() * ((y * 1.52_f64)).tanh()));
    let x: f64 = (y * y + 0.5).powf((0.84_f64 + k).tanh());
    let mut v2: [f64; 4] = [(0.74_f64).sin().exp(), ((n % 5) as f64), a[n % 3], a[2]];
    for i3 in (0..7).step_by(3) {
        v2[i3 % 4] /= 1.5 + ((match (i3 + 0) % 3 { 0 => y, 1 | 2 => a[0], _ => 0.12_f64 })).tanh() * ((match (i3 + 0) % 3 { 0 => y, 1 | 2 => a[0], _ => 0.12_f64 })).tanh();
        let mut v5: (f64, f64) = ({ let b4 = x; b4 * 0.17_f64 + b4 }, (y).max((u1 / (1.5 + 1.71_f64 * 1.71_f64))));
        let mut w6: usize = 0;
        while w6 < 2 && (y < (x).sin().exp()) {
            w6 += 1;
            let mut v5: f64 = x;
            let mut v7: f64 = k + 1.50_f64;
            let mut v8: (f64, f64) = ((-(1.83_f64 - ((w6 % 5) as f64))), ((v2[0] * v2[2]) * x));
            for i9 in 0..n {
                let c11 = |p10: f64| (y / (1.5 + ((p10 * p10 + 1.25).sqrt()).sin().exp() * ((p10 * p10 + 1.25).sqrt()).sin().exp()));
            }
        }
    }
    (match n % 3 { 0 => (a[2] - (u1 * u1 + 1.25).cbrt()), 1 | 2 => (x + (x - 1.08_f64)), _ => ((u1 + a[2]) + (if (u1 + x) < (if n > 2 { y } else { v2[2] }) { y } else { 0.74_f64 })) })
}


#[differentiable]
fn program_46(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(0.85_f64 / (1.5 + 0.70_f64 * 0.70_f64)); 2];
    for i2 in 1..=1 {
        let mut v3: (f64, f64) = (y, ((k - y) * x));
        let mut v4: (f64, f64) = (y, y);
    }
    let mut u5: f64 = (((y + y) * (y * y + 0.5).powf(y.tanh())) + ((y * y + 1.25).cbrt() * (y * y)));
    'l6: for i7 in 1..=1 {
        let mut v8: [f64; 2] = [(0.16_f64 / (1.5 + x * x)); 2];
        if (y + u5) > (v8[(i7 + 1) % 2]).sin() {
            v1[(i7 + 0) % 2] += ((u5 + 1.15_f64) * (v1[(i7 + 0) % 2] + u5));
        } else if (((i7 % 5) as f64)).atan() < 1.19_f64 {
            let v9: f64;
            if (if i7 % 3 < 0 { 0.46_f64 } else { u5 }) >= a[i7 % 3] { v9 = ((u5).powi(3) * (if (n > 2) || ((y).tanh() < (y).sin().exp()) { 0.11_f64 } else { k })); } else { v9 = v8[(i7 + 0) % 2]; }
            v8[0] = v9;
        }
        let mut v10: [f64; 2] = [(if !((1.46_f64 + u5) < (x * y)) { 1.01_f64 } else { 1.31_f64 }), y];
        if (-u5) <= (-((i7 % 5) as f64)) { v10[i7 % 2] += (y + v1[(n + 2) % 2]); continue 'l6; }
    }
    0.35_f64
}


#[differentiable]
fn program_47(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    u1 = (u1).powi(3);
    let v2: f64;
    if (2 != 2) || (n > 2) { v2 = ((y * 0.27_f64) - a[(n + 2) % 3]); } else { v2 = ((y + u1)).mul_add(0.5, y); }
    'l3: for i4 in (0..7).step_by(3) {
        'l5: for i6 in 0..4 {
            u1 = u1;
        }
        let v8: f64;
        if (n > 3) || (n > 2) { v8 = ((a[i4 % 3] * a[i4 % 3] + 0.5).powf(v2.tanh()) * (u1 * u1)); } else { v8 = ({ let b7 = 1.67_f64; b7 * 1.44_f64 + b7 } + (k - a[i4 % 3])); }
        let mut v9: (f64, f64) = ((if (a[(i4 + 1) % 3] * v2) > (-v8) { 1.23_f64 } else { (k).abs() }), a[(i4 + 1) % 3]);
    }
    let mut w10: usize = 0;
    while w10 < 1 && ((0.18_f64 + u1) <= (0.89_f64 + v2)) {
        w10 += 1;
        u1 = { let b11 = (a[w10 % 3] + (0.71_f64 - u1)); b11 * ((v2 * v2) * (v2 * v2) + 0.5).powf(v2.tanh()) + b11 };
        let v12: f64;
        if (a[w10 % 3] + 1.34_f64) <= (0.14_f64 * 0.14_f64 + 0.5).powf(v2.tanh()) { v12 = ((1.91_f64).powi(2) * a[(w10 + 2) % 3]); } else { v12 = a[w10 % 3]; }
    }
    (v2 - ((-y) * (-y) + 0.5).powf((match 1 { 0 => v2, 1 | 2 => a[w10 % 3], _ => u1 }).tanh()))
}


#[differentiable]
fn program_48(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if ((n + 0) % 3 != 0) || (n % 3 > 0) { (-(y - 1.34_f64)) } else { ((a[n % 3]).powi(3) + (a[(n + 0) % 3]).hypot(y)) });
    let c4 = |p2: f64, p3: f64| y;
    'l5: for i6 in 0..n % 4 {
        if !(c4(u1, k) < c4(u1, ((i6 % 5) as f64))) {
            let mut v7: usize = n % 4;
        } else {
        }
    }
    (((u1 * u1 + 0.5).powf(y.tanh()) * (x).sin()) + a[n % 3])
}


#[differentiable]
fn program_49(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 2;
    let mut v2: bool = (y).max(y) <= (1.82_f64 * 1.82_f64 + 1.25).recip();
    'l3: for i4 in 0..4 {
        if i4 % 3 < 1 { continue; }
        let mut w5: usize = 0;
        'l6: while w5 < 2 {
            w5 += 1;
            let c9 = |p7: f64, p8: f64| ((k * k + 1.25).cbrt() / (1.5 + ((i4 % 5) as f64) * ((i4 % 5) as f64)));
        }
    }
    0.21_f64
}


#[differentiable]
fn program_50(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..1 {
        let mut u3: f64 = { let b2 = y; b2 * (if (if (1.16_f64 / (1.5 + a[i1 % 3] * a[i1 % 3])) <= 1.21_f64 { y } else { y }) <= (0.80_f64 * x) { (1.83_f64 + a[n % 3]) } else { (1.59_f64).mul_add(0.5, k) }) + b2 };
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            let mut v6: [f64; 4] = [((i1 % 5) as f64), (a[w4 % 3]).min((match (w4 + 0) % 3 { 0 => u3, 1 | 2 => 1.30_f64, _ => y })), ((y * u3) * (if (k).mul_add(0.5, a[n % 3]) > u3 { u3 } else { a[i1 % 3] })), 1.75_f64];
            let mut v7: bool = n > 2;
            if w4 >= 2 { break ((u3).min(v6[w4 % 4]) * (-1.14_f64)); }
        };
    }
    let mut u8: f64 = a[n % 3];
    (y).sin().exp()
}


#[differentiable]
fn program_51(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((y * y + 0.5).powf(y.tanh()) * (y * y + 0.5).powf(y.tanh()) + 1.25).sqrt(); }
    let mut v1: bool = n > 2;
    let c4 = |p2: f64, p3: f64| (p2 * p2 + 1.25).cbrt();
    let mut v5: bool = n > 2;
    let mut u7: f64 = ((c4(a[n % 3], ((n % 5) as f64)) - { let b6 = 0.14_f64; b6 * x + b6 }) + ((x).min(y) - (if ((x * ((n % 5) as f64)) < x) && (v5) { k } else { y })));
    let mut u8: f64 = (0.64_f64).sin().exp();
    let mut v9: [f64; 3] = [(if v5 { 1.60_f64 } else { u8 }); 3];
    let mut w10: usize = 0;
    let v12: f64 = 'l11: loop {
        w10 += 1;
        if w10 >= 2 { break 1.22_f64; }
    };
    u8
}


#[differentiable]
fn program_52(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y + x)).sin().exp() - (y + 0.34_f64));
    let mut w2: usize = 0;
    while w2 < 3 {
        w2 += 1;
        let u4: f64 = ((u1 * (u1 / (1.5 + y * y))) + (0.16_f64).hypot({ let b3 = u1; b3 * a[(n + 1) % 3] + b3 }));
        let mut u5: f64 = u4;
    }
    (y).powi(3)
}


#[differentiable]
fn program_53(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 0) % 4;
    for i2 in 0..n {
        for i3 in 1..=2 {
            let mut v4: usize = 3;
        }
        let mut w5: usize = 0;
        let v6: f64 = loop {
            w5 += 1;
            if w5 >= 2 { break ((k + y) + (k + k)); }
            v1 = w5 % 5;
            let mut u7: f64 = (((a[0] * a[0] + 0.5).powf(y.tanh()) + (y).cos()) * ((a[0] * a[0] + 0.5).powf(y.tanh()) + (y).cos()) + 1.25).recip();
        };
    }
    y
}


#[differentiable]
fn program_54(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [(y).max(1.72_f64); 3];
    v1[n % 3] = (x + a[n % 3]);
    let u3: f64 = (0.68_f64 + { let b2 = (-k); b2 * (-y) + b2 });
    v1[(n + 2) % 3] = (v1[n % 3] + (a[n % 3] * (if (u3).powi(0) >= y { 0.21_f64 } else { y })));
    v1[n % 3] += 0.47_f64;
    (match 1 { 0 => (match n % 3 { 0 => (v1[(n + 2) % 3] - v1[n % 3]), 1 | 2 => (v1[1] + u3), _ => u3 }), 1 | 2 => ((1.86_f64 + k) + (y).min(y)), _ => y })
}


#[differentiable]
fn program_55(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (((-y) + { let b1 = 0.77_f64; b1 * y + b1 }) + 1.99_f64);
    let mut v3: bool = (match n % 3 { 0 => a[n % 3], 1 | 2 => a[1], _ => u2 }) > (a[n % 3] * a[n % 3] + 1.25).sqrt();
    let mut w4: usize = 0;
    let v5: f64 = loop {
        w4 += 1;
        if w4 >= 3 { break ((1.19_f64).sin().exp() + (0.86_f64 * 0.86_f64 + 1.25).cbrt()); }
    };
    ((0.78_f64 + v5) * (match w4 % 3 { 0 => v5, 1 | 2 => (a[n % 3] + a[(w4 + 2) % 3]), _ => (v5 + ((w4 % 5) as f64)) }))
}


#[differentiable]
fn program_56(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (1.84_f64 + (((n % 5) as f64) * 0.28_f64));
    let mut v2: f64 = 1.93_f64 * 0.91_f64;
    (((u1 + u1) - u1)).min(a[2])
}


#[differentiable]
fn program_57(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((x * x + 0.5).powf(y.tanh()) / (1.5 + (y + a[n % 3]) * (y + a[n % 3]))) * ((n % 5) as f64));
    let mut u2: f64 = (((1.46_f64).tanh()).mul_add(0.5, k)).sin().exp();
    u2 += ((x).sin().exp() + (x * a[2]));
    let mut u3: f64 = (-((if !(n > 2) { u2 } else { u2 }) * k));
    let mut u4: f64 = x;
    (({ let b5 = u4; b5 * 0.37_f64 + b5 } + k) * 1.38_f64)
}


#[differentiable]
fn program_58(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((-(x + a[n % 3])) - ((y * y + 1.25).ln_1p() + (-a[0])));
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        u1 = (y + { let b3 = (k * k + 1.25).recip(); b3 * (a[w2 % 3] * 1.27_f64) + b3 });
        if y < (a[w2 % 3] * a[w2 % 3] + 0.5).powf(0.71_f64.tanh()) {
            let mut w4: usize = 0;
            while w4 < 2 && ((w2 + 2) % 3 > 1) {
                w4 += 1;
                let mut u5: f64 = 0.57_f64;
                let mut v6: f64 = 1.99_f64 * k;
            }
            let mut w7: usize = 0;
            loop {
                w7 += 1;
                if w7 >= 4 { break; }
                let mut u9: f64 = ((w2 % 5) as f64);
                u9 = (((1.88_f64).powi(1) - (u9 - 1.22_f64))).mul_add(0.5, a[w4 % 3]);
            }
            if !((w2 + 1) % 3 != 0) {
            }
        } else if n > 2 {
        }
    }
    (if x < (a[0]).abs() { (u1).max((y - 0.21_f64)) } else { (if (n > 2) || ((u1 * u1 + 0.5).powf(y.tanh()) <= (y * a[n % 3])) { k } else { (x).sin().exp() }) })
}


#[differentiable]
fn program_59(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [1.30_f64, a[(n + 2) % 3], ((x).max(x) - (a[(n + 1) % 3] - x)), ((y / (1.5 + 0.70_f64 * 0.70_f64)) + (y + a[2]))];
    let mut u2: f64 = ((if !(n > 3) { (y).sin().exp() } else { (((n % 5) as f64) - y) }) * (y).sin().exp());
    if { let b3 = a[0]; b3 * 0.29_f64 + b3 } < (1.79_f64).powi(2) {
        if (n % 3 == 1) || (n > 2) {
            for i4 in 1..=2 {
                u2 += ((if (u2 * ((i4 % 5) as f64)) > (x * x + 1.25).ln() { y } else { u2 })).tanh();
            }
            u2 += (y * (match n % 3 { 0 => 0.14_f64, 1 | 2 => u2, _ => 1.38_f64 }));
        }
        v1.fill(a[n % 3]);
    } else {
    }
    (u2 * (u2 * (x + u2)))
}


#[differentiable]
fn program_60(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y + a[(n + 1) % 3]);
    if n > 3 {
        let mut u2: f64 = (-0.73_f64);
        u1 = y;
        for i3 in 0..3 {
            for i4 in 0..n {
                for i5 in (0..7).step_by(3) {
                    u2 = ({ let b6 = (u2 - u2); b6 * (y * y + 0.5).powf(y.tanh()) + b6 } * a[i5 % 3]);
                    u1 = (((a[(i5 + 1) % 3] - a[n % 3]) * (a[(i5 + 1) % 3] - a[n % 3]) + 1.25).cbrt()).mul_add(0.5, u1);
                    let mut u7: f64 = ((if (i4 + 2) % 3 < 1 { (1.40_f64 + y) } else { (-k) }) * u1);
                }
                u1 *= ((y - a[i3 % 3])).sin();
                u2 = y;
            }
        }
    } else if n % 3 != 2 {
    } else {
    }
    ((0.32_f64 + (u1 + a[(n + 2) % 3])) / (1.5 + { let b8 = ((n % 5) as f64); b8 * (0.30_f64 + 0.23_f64) + b8 } * { let b8 = ((n % 5) as f64); b8 * (0.30_f64 + 0.23_f64) + b8 }))
}


#[differentiable]
fn program_61(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 3 && ((y).abs() > (1.49_f64 + a[n % 3])) {
        w1 += 1;
        let mut v3: usize = (w1 + 2) % 4;
    }
    let c5 = |p4: f64| ((match w1 % 3 { 0 => (y * p4), 1 | 2 => y, _ => (p4 + x) }) + 1.63_f64);
    let u7: f64 = { let b6 = ((match (w1 + 0) % 3 { 0 => a[w1 % 3], 1 | 2 => 0.46_f64, _ => y })).sin(); b6 * ((y).cos() * (y).cos() + 1.25).ln() + b6 };
    let mut v8: [f64; 3] = [c5((a[(n + 1) % 3] + u7)), ((((w1 % 5) as f64) * ((w1 % 5) as f64) + 0.5).powf(y.tanh())).tanh(), c5((u7 * u7))];
    let mut w9: usize = 0;
    'l10: while w9 < 1 && (n > 2) {
        w9 += 1;
        let mut v11: usize = w1 % 4;
        let mut v12: (f64, f64) = ((0.26_f64 + u7), (k * c5(x)));
        let mut v13: [f64; 4] = [(u7).tanh(); 4];
        v13[v11 % 4] = (((-a[w9 % 3]) + (u7).powi(2))).tanh();
    }
    (u7).powi(0)
}


#[differentiable]
fn program_62(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (k).abs();
    let mut v2: [f64; 2] = [(u1 + a[n % 3]); 2];
    u1 = { let b3 = ((match 1 { 0 => u1, 1 | 2 => k, _ => k }) * (match 1 { 0 => u1, 1 | 2 => k, _ => k }) + 0.5).powf((-0.92_f64).tanh()); b3 * u1 + b3 };
    let v4: f64;
    if n % 3 > 0 { v4 = (u1 - (v2[(n + 1) % 2]).max(v2[n % 2])); } else { v4 = ((if n > 2 { a[n % 3] } else { y })).sin().exp(); }
    v2[n % 2] = u1;
    v2[n % 2] *= ({ let b5 = 1.76_f64; b5 * y + b5 }).sin();
    (y).powi(0)
}


#[differentiable]
fn program_63(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut u2: f64 = (a[i1 % 3] * a[i1 % 3] + 1.25).ln_1p();
        for i3 in (0..n).rev() {
            u2 = y;
            let c5 = |p4: f64| (if n > 1 { (a[0]).powi(2) } else { ((a[2] + p4)).sin().exp() });
            u2 /= 1.5 + ((match i3 % 3 { 0 => x, 1 | 2 => u2, _ => y })).max((u2 * u2 + 0.5).powf(a[i3 % 3].tanh())) * ((match i3 % 3 { 0 => x, 1 | 2 => u2, _ => y })).max((u2 * u2 + 0.5).powf(a[i3 % 3].tanh()));
        }
    }
    (match n % 3 { 0 => ((-a[n % 3]) + (x * x + 0.5).powf(a[1].tanh())), 1 | 2 => y, _ => ((-1.21_f64) - y) })
}


#[differentiable]
fn program_64(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[(n + 0) % 3];
    let u2: f64 = (if n > 2 { 1.48_f64 } else { (if (n > 2) && (n > 2) { y } else { (y - y) }) });
    let u4: f64 = { let b3 = ((u1).mul_add(0.5, y)).mul_add(0.5, u1); b3 * a[0] + b3 };
    (((u4 * 1.71_f64) * (if (n > 1) || (n % 3 < 1) { 1.43_f64 } else { k })) + 0.65_f64)
}


#[differentiable]
fn program_65(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = 2;
    let u4: f64 = (if (-a[(v1 + 2) % 3]) >= (y).powi(1) { (y * (match 1 { 0 => x, 1 | 2 => y, _ => 1.83_f64 })) } else { { let b3 = { let b2 = x; b2 * x + b2 }; b3 * (a[(v1 + 2) % 3] + a[1]) + b3 } });
    let mut w5: usize = 0;
    while w5 < 3 && (v1 % 3 < 0) {
        w5 += 1;
        let mut v1: bool = n > 1;
        if (v1) && (n % 3 < 1) { return (-(a[w5 % 3] + x)); }
        let mut v1: f64 = 0.90_f64;
        v1 *= ((u4 * u4 + 0.5).powf(a[(n + 0) % 3].tanh())).sin();
    }
    let mut v6: (f64, f64) = ((x * a[w5 % 3]), u4);
    let mut v7: [f64; 3] = [((a[w5 % 3]).powi(1) * (u4).hypot(u4)), (if (u4 * k) < u4 { u4 } else { (1.18_f64 / (1.5 + a[(w5 + 2) % 3] * a[(w5 + 2) % 3])) }), ((u4 * u4 + 1.25).recip() + a[w5 % 3])];
    for i8 in (0..7).step_by(3) {
        if (n > 3) && (n > 3) {
        } else if (u4 + y) >= a[i8 % 3] {
        }
    }
    (k * k + 1.25).recip()
}


#[differentiable]
fn program_66(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (y + y) > a[n % 3] {
        for i1 in 0..n {
            let v2: f64;
            if (y + ((i1 % 5) as f64)) < (a[n % 3]).hypot(y) { v2 = k; } else { v2 = (x * x + 1.25).sqrt(); }
            let u3: f64 = v2;
            if (n > 3) && (2 < 0) {
                let mut v4: bool = n > 1;
                let (mut v5, mut v6): (f64, f64) = (((u3).hypot(a[0]) + v2), y);
            } else {
                let mut v7: f64 = k * ((n % 5) as f64);
            }
        }
    } else {
        let mut u10: f64 = ({ let b8 = (a[(n + 2) % 3] + y); b8 * (a[n % 3] - x) + b8 } / (1.5 + ({ let b9 = k; b9 * y + b9 } * { let b9 = k; b9 * y + b9 } + 1.25).ln_1p() * ({ let b9 = k; b9 * y + b9 } * { let b9 = k; b9 * y + b9 } + 1.25).ln_1p()));
        let mut v11: bool = (y).max(a[2]) < k;
        let mut v12: bool = (y).mul_add(0.5, 1.87_f64) < (a[(n + 0) % 3]).tanh();
    }
    y
}


#[differentiable]
fn program_67(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [a[2]; 4];
    v1[n % 4] = (if (if (1.31_f64 - y) < (y).powi(3) { 1.11_f64 } else { y }) <= (1.63_f64 * 1.63_f64 + 1.25).ln_1p() { ((0.86_f64).min(v1[1]) + (((n % 5) as f64)).mul_add(0.5, 1.76_f64)) } else { (x / (1.5 + a[n % 3] * a[n % 3])) });
    'l2: for i3 in 0..n {
        if (n + 0) % 3 > 1 { return (0.38_f64 + x); }
        let mut w4: usize = 0;
        loop {
            w4 += 1;
            if n > 2 {
                let mut x: f64 = ((-(match i3 % 3 { 0 => x, 1 | 2 => v1[i3 % 4], _ => y })) * 1.08_f64);
            } else {
                let mut w5: usize = 0;
                while w5 < 4 && (n > 3) {
                    w5 += 1;
                    let mut v1: f64 = (-(if n > 1 { (x).powi(2) } else { (((w4 % 5) as f64) + a[(w5 + 1) % 3]) }));
                }
            }
            if w4 >= 2 { break; }
        }
    }
    ((a[2] / (1.5 + y * y))).abs()
}


#[differentiable]
fn program_68(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [(if ((n % 5) as f64) > (k + a[(n + 1) % 3]) { y } else { 0.85_f64 }); 3];
    v1[0] += (y + (y * x));
    let mut w2: usize = 0;
    while w2 < 1 {
        w2 += 1;
        let v3: f64;
        if n > 2 { v3 = (y * y + 0.5).powf((1.44_f64 * ((n % 5) as f64)).tanh()); } else { v3 = (v1[w2 % 3] + (y + 1.20_f64)); }
        let c6 = |p4: f64, p5: f64| ((if n > 2 { (p4 * p4) } else { (1.53_f64).powi(3) }) / (1.5 + (v3 + (0.73_f64).powi(1)) * (v3 + (0.73_f64).powi(1))));
        let u7: f64 = a[n % 3];
        let mut v3: f64 = v3;
    }
    let v8: f64;
    if (w2 + 0) % 3 > 1 { v8 = (if 1.94_f64 <= (-y) { (k + ((w2 % 5) as f64)) } else { (0.69_f64 / (1.5 + y * y)) }); } else { v8 = ((0.19_f64 + y) * (y).sin().exp()); }
    if 1 > 2 { return ((v8 * y)).atan(); }
    if n > 0 { return ((a[w2 % 3] * 1.85_f64) * y); }
    1.77_f64
}


#[differentiable]
fn program_69(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) + ((n % 5) as f64);
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        let mut u3: f64 = (y / (1.5 + ((y - ((w2 % 5) as f64)) * (a[w2 % 3] + 1.76_f64)) * ((y - ((w2 % 5) as f64)) * (a[w2 % 3] + 1.76_f64))));
        u3 = (a[w2 % 3] * a[w2 % 3] + 0.5).powf(((if n > 2 { 1.45_f64 } else { x }) * a[(n + 2) % 3]).tanh());
        for i4 in (0..7).step_by(3) {
            let mut v5: (f64, f64) = (0.25_f64, (a[n % 3] + (0.87_f64 * u3)));
            if (u3 + 1.24_f64) < (a[i4 % 3]).tanh() { u3 += (a[1] - u3); break; }
            let mut v6: bool = i4 % 3 == 1;
            let mut u7: f64 = a[n % 3];
        }
    }
    let mut w8: usize = 0;
    loop {
        w8 += 1;
        let mut v1: f64 = ((if a[1] < a[w8 % 3] { (y).atan() } else { (a[w8 % 3] + a[2]) }) - ((if (v1 * v1 + 1.25).cbrt() >= (0.57_f64 * y) { 1.06_f64 } else { y }) / (1.5 + y * y)));
        let v10: f64;
        if n > 2 { v10 = ((0.71_f64).abs() * (0.71_f64).abs() + 0.5).powf((x + v1).tanh()); } else { v10 = (match w2 % 3 { 0 => a[(w2 + 0) % 3], 1 | 2 => (v1).sin(), _ => v1 }); }
        if w8 >= 1 { break; }
    }
    ((if n > 2 { (a[w8 % 3] * a[w8 % 3] + 1.25).sqrt() } else { (y * y + 1.25).cbrt() })).tanh()
}


#[differentiable]
fn program_70(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if (1.77_f64 > (x + a[(n + 1) % 3])) || ((a[n % 3]).sin().exp() >= y) { (((n % 5) as f64) * ((n % 5) as f64) + 1.25).ln() } else { (if n > 2 { ((n % 5) as f64) } else { a[n % 3] }) }) - ((y + a[n % 3]) * (y + a[n % 3]) + 0.5).powf((-0.44_f64).tanh()));
    for i2 in (0..7).step_by(3) {
        u1 = ((if (a[i2 % 3]).sin().exp() < (if (a[i2 % 3] <= (if n > 2 { x } else { a[(i2 + 1) % 3] })) && (2 == 1) { k } else { 0.42_f64 }) { (y + u1) } else { (y).hypot(a[(n + 2) % 3]) }) - 1.14_f64);
        u1 += ((((i2 % 5) as f64) - u1) * (((i2 % 5) as f64) * y));
        let mut w3: usize = 0;
        let u1: f64 = loop {
            w3 += 1;
            let u4: f64 = u1;
            if w3 >= 1 { break ((u1 + k) + (((n % 5) as f64) * u4)); }
        };
    }
    let u5: f64 = (((if n % 3 > 0 { a[1] } else { u1 }) / (1.5 + (a[n % 3] + a[2]) * (a[n % 3] + a[2])))).mul_add(0.5, k);
    let mut w6: usize = 0;
    'l7: while w6 < 2 {
        w6 += 1;
    }
    (((k - k) * (k - k) + 0.5).powf((u5 + a[(w6 + 1) % 3]).tanh()) + y)
}


#[differentiable]
fn program_71(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 0) % 4;
    if (n > 2) || ((n + 0) % 3 > 2) { return (if (a[(v1 + 2) % 3] * y) <= (y + y) { (1.32_f64 * 0.93_f64) } else { (k + y) }); }
    'l2: for i3 in (0..7).step_by(3) {
        let mut u4: f64 = (y * y + 1.25).sqrt();
    }
    v1 = 3;
    let u5: f64 = (match v1 % 3 { 0 => ((a[v1 % 3] + y) * (0.26_f64 - x)), 1 | 2 => ((a[n % 3]).sin().exp()).mul_add(0.5, y), _ => (-(y + y)) });
    let mut v1: f64 = (if n > 2 { ((match v1 % 3 { 0 => u5, 1 | 2 => k, _ => y }) * (match v1 % 3 { 0 => u5, 1 | 2 => k, _ => y }) + 1.25).recip() } else { ((u5 + u5)).max(y) });
    v1 += u5;
    let u6: f64 = ((if !(n > 3) { (a[n % 3]).powi(2) } else { (1.92_f64 + 1.57_f64) }) * (if !(n > 3) { (a[n % 3]).powi(2) } else { (1.92_f64 + 1.57_f64) }) + 0.5).powf((match 2 { 0 => a[(n + 2) % 3], 1 | 2 => v1, _ => a[1] }).tanh());
    let mut u7: f64 = (((0.36_f64 * a[0]) - (u6).mul_add(0.5, u6))).sin().exp();
    let mut v8: [f64; 3] = [((-u7) - (match 1 { 0 => 1.98_f64, 1 | 2 => u6, _ => 0.35_f64 })), 0.43_f64, ((u6).hypot(a[(n + 0) % 3]) - (if n > 2 { a[n % 3] } else { v1 }))];
    u7
}


#[differentiable]
fn program_72(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = 1;
    let u2: f64 = ((a[n % 3] + (y).sin().exp())).sin().exp();
    let mut u3: f64 = (((if (n > 2) && (n > 1) { u2 } else { y })).powi(2)).powi(1);
    let u4: f64 = u3;
    v1 = (v1 + 2) % 5;
    u3 -= ((a[n % 3]).hypot(k) + (u2 * u2 + 0.5).powf(u4.tanh()));
    let mut w5: usize = 0;
    while w5 < 2 {
        w5 += 1;
        u3 = { let b6 = ((if (n > 2) || (n > 2) { y } else { 1.29_f64 }) * a[w5 % 3]); b6 * ((((w5 % 5) as f64) * u3) * (u3 * u3 + 0.5).powf(x.tanh())) + b6 };
        let mut u3: [f64; 4] = [((-u2)).mul_add(0.5, u4), ((u4 * u4 + 0.5).powf(u3.tanh()) * (u4 * u4 + 0.5).powf(u3.tanh()) + 0.5).powf((u4 + y).tanh()), (match w5 % 3 { 0 => (a[v1 % 3]).min(u2), 1 | 2 => k, _ => (y * y + 0.5).powf(u3.tanh()) }), ((1.14_f64 + a[v1 % 3]) + 1.54_f64)];
    }
    let mut v1: f64 = (u2 - ((x).min(u4)).powi(1));
    u3 += ((a[2] * a[w5 % 3])).mul_add(0.5, 1.78_f64);
    let u7: f64 = (-((v1 + u4) + ((w5 % 5) as f64)));
    std::mem::swap(&mut u3, &mut v1);
    0.21_f64
}


#[differentiable]
fn program_73(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((if (n > 2) || (n % 3 != 2) { y } else { x })).mul_add(0.5, y)).powi(0);
    let mut u2: f64 = 0.70_f64;
    let mut v3: f64 = ((n % 5) as f64) + 0.99_f64;
    let u4: f64 = ((n % 5) as f64);
    if n > 0 { return { let b5 = (0.66_f64).powi(3); b5 * (a[n % 3]).tanh() + b5 }; }
    if (n > 2) && (n > 2) { return (u1 * (if (a[n % 3]).powi(0) >= 1.55_f64 { u1 } else { u2 })); }
    for i6 in 1..=1 {
        let mut u1: bool = ((match n % 3 { 0 => y, 1 | 2 => a[i6 % 3], _ => u4 }) < u2) && (n > 0);
        let mut w7: usize = 0;
        let v9: f64 = 'l8: loop {
            w7 += 1;
            if w7 >= 1 { break u4; }
        };
    }
    u1
}


#[differentiable]
fn program_74(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let mut u2: f64 = a[n % 3];
    ((if !(n % 3 == 1) { u2 } else { (a[(n + 0) % 3]).tanh() })).sin().exp()
}


#[differentiable]
fn program_75(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[0];
    let (mut u1, mut v3): (f64, f64) = ({ let b2 = (y + u1); b2 * y + b2 }, ((n % 5) as f64));
    if v3 >= y { return y; }
    (u1 * u1 + 1.25).recip()
}


#[differentiable]
fn program_76(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (-((-a[n % 3]) / (1.5 + (x + y) * (x + y))));
    u1 = (a[n % 3]).tanh();
    let mut v2: [f64; 2] = [(match 1 { 0 => (y * u1), 1 | 2 => a[n % 3], _ => (match (n + 0) % 3 { 0 => u1, 1 | 2 => a[1], _ => u1 }) }), ((if n % 3 != 2 { y } else { u1 })).mul_add(0.5, 1.89_f64)];
    let u3: f64 = k;
    'l4: for i5 in 0..n {
        let mut v6: usize = 0;
    }
    y
}


#[differentiable]
fn program_77(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (match (n + 2) % 3 { 0 => a[n % 3], 1 | 2 => y, _ => 0.66_f64 }) > (k * y) {
        let u2: f64 = (({ let b1 = a[n % 3]; b1 * y + b1 }).atan() - y);
    } else {
        for i3 in 0..n {
            let mut u4: f64 = (y).sin().exp();
            let mut w5: usize = 0;
            let v6: f64 = loop {
                w5 += 1;
                if w5 >= 3 { break ((u4 + u4) * x); }
                let (mut v7, mut u4): (f64, f64) = ((if n > 2 { (1.72_f64).max(0.46_f64) } else { (x + y) }), ((y).sin().exp() + y));
            };
        }
        let y: f64 = (if ((if n > 2 { y } else { k }) >= y) && (n > 2) { a[n % 3] } else { { let b8 = (y + x); b8 * (y + ((n % 5) as f64)) + b8 } });
    }
    if n > 2 { return a[n % 3]; }
    (y * ((k * k + 0.5).powf(y.tanh()) - (1.16_f64 * 1.16_f64 + 0.5).powf(a[n % 3].tanh())))
}


#[differentiable]
fn program_78(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((y / (1.5 + a[n % 3] * a[n % 3])) + (match 1 { 0 => 1.61_f64, 1 | 2 => y, _ => a[n % 3] })), y];
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        for i3 in 0..w2 % 4 {
            if n > 0 {
                let mut u4: f64 = (y + ((x + 0.98_f64) * v1[i3 % 2]));
                let mut w5: usize = 0;
                'l6: while w5 < 2 {
                    w5 += 1;
                    let u7: f64 = ((-(k).mul_add(0.5, u4)) - ((i3 % 5) as f64));
                }
            } else if n > 2 {
            }
        }
    }
    a[w2 % 3]
}


#[differentiable]
fn program_79(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = a[(n + 1) % 3];
    let mut u1: f64 = a[1];
    ((x * (1.57_f64).min(0.53_f64)) * (if n > 2 { u1 } else { (u1 - x) }))
}


#[differentiable]
fn program_80(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = { let b1 = a[1]; b1 * y + b1 };
    let u2: f64 = 1.62_f64;
    let mut v3: [f64; 3] = [(((n % 5) as f64) * 0.92_f64); 3];
    if (if !(n > 2) { u2 } else { 1.87_f64 }) <= (u2 * u2 + 0.5).powf(x.tanh()) {
        let c6 = |p4: f64, p5: f64| ((match n % 3 { 0 => (x * x + 1.25).sqrt(), 1 | 2 => (if (a[n % 3]).hypot(a[0]) <= (p4 + 1.84_f64) { a[2] } else { 0.42_f64 }), _ => (p4 * p4 + 1.25).cbrt() }) * ((match 1 { 0 => p5, 1 | 2 => u2, _ => u2 }) * (match 1 { 0 => p5, 1 | 2 => u2, _ => u2 }) + 1.25).cbrt());
        let mut v7: bool = n > 3;
    } else {
        let mut w8: usize = 0;
        while w8 < 3 {
            w8 += 1;
            if n > 0 { break; }
            if 1.22_f64 >= ((w8 % 5) as f64) {
            } else {
            }
        }
    }
    v3[2]
}


#[differentiable]
fn program_81(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let y: f64 = ((0.56_f64).min(0.32_f64) * y);
    for i1 in 0..1 {
    }
    a[0]
}


#[differentiable]
fn program_82(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if 1 == 1 { return (k).tanh(); }
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
        let v2: f64;
        if (((w1 % 5) as f64) + y) < (if n % 3 == 2 { x } else { y }) { v2 = ((y - y) + (k - a[2])); } else { v2 = (k - (a[n % 3] * 0.67_f64)); }
    }
    ((w1 % 5) as f64)
}


#[differentiable]
fn program_83(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 2) || (y >= y) {
        let u1: f64 = (((a[1] * a[1] + 1.25).recip()).sin().exp() * ((a[(n + 1) % 3] / (1.5 + y * y))).hypot((if n > 1 { y } else { 1.65_f64 })));
    }
    for i2 in 0..4 {
        let mut u3: f64 = y;
    }
    (y).mul_add(0.5, a[1])
}


#[differentiable]
fn program_84(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if !(n % 3 != 1) { v1 = (if a[n % 3] < (x).powi(0) { y } else { a[2] }); } else { v1 = (if y <= (x / (1.5 + y * y)) { 0.36_f64 } else { (-x) }); }
    if !(n % 3 > 0) { return ((if y >= (v1 / (1.5 + a[n % 3] * a[n % 3])) { y } else { v1 }) * { let b2 = a[n % 3]; b2 * a[(n + 0) % 3] + b2 }); }
    (((k).mul_add(0.5, a[n % 3]) - (match n % 3 { 0 => v1, 1 | 2 => y, _ => ((n % 5) as f64) })) * ((k).mul_add(0.5, a[n % 3]) - (match n % 3 { 0 => v1, 1 | 2 => y, _ => ((n % 5) as f64) })) + 0.5).powf(((v1 + v1)).powi(1).tanh())
}


#[differentiable]
fn program_85(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 1) % 4;
    let mut u2: f64 = x;
    let u3: f64 = (if (a[(v1 + 1) % 3] + y) < (if (n > 2) || (n > 2) { y } else { u2 }) { ((n % 5) as f64) } else { (-(a[2]).mul_add(0.5, u2)) });
    for i4 in 0..4 {
        let mut u5: f64 = (if 0 > 2 { (u2).hypot((if n > 2 { 1.95_f64 } else { a[2] })) } else { u2 });
    }
    let u7: f64 = (((a[1]).sin().exp() - (u3 * u3 + 1.25).sqrt()) / (1.5 + { let b6 = u2; b6 * (((n % 5) as f64) - a[2]) + b6 } * { let b6 = u2; b6 * (((n % 5) as f64) - a[2]) + b6 }));
    let mut w8: usize = 0;
    while w8 < 1 {
        w8 += 1;
        let u3: f64 = (0.62_f64 + ((if ((a[w8 % 3] * a[(w8 + 2) % 3]) >= (u2).abs()) || (n > 2) { u2 } else { u2 }) / (1.5 + (u3 + u2) * (u3 + u2))));
    }
    let mut w9: usize = 0;
    while w9 < 2 {
        w9 += 1;
        u2 = (((if !((u3 - u3) <= (match 0 { 0 => 0.55_f64, 1 | 2 => 1.56_f64, _ => a[(w9 + 0) % 3] })) { u3 } else { a[w8 % 3] }) + (a[1]).powi(3)) - ((u3).sin() / (1.5 + (u7).hypot(u7) * (u7).hypot(u7))));
        v1 += 1;
    }
    let mut v10: [f64; 3] = [k; 3];
    let mut u11: f64 = (((match (w8 + 0) % 3 { 0 => 1.93_f64, 1 | 2 => u7, _ => a[w9 % 3] }) * (-u7))).sin().exp();
    (((1.37_f64 * 1.37_f64 + 0.5).powf(y.tanh()) * (1.37_f64 * 1.37_f64 + 0.5).powf(y.tanh()) + 0.5).powf(u11.tanh()) - (if (1.33_f64 - u7) > (u7 + u7) { y } else { (((w8 % 5) as f64) * ((w8 % 5) as f64) + 0.5).powf(u2.tanh()) }))
}


#[differentiable]
fn program_86(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (match n % 3 { 0 => x, 1 | 2 => ((y).cos() * (a[n % 3] + 1.49_f64)), _ => ((1.37_f64 - ((n % 5) as f64)) * (-a[(n + 2) % 3])) });
    let mut u1: usize = 1;
    let u2: f64 = (y + y);
    let mut u3: f64 = (if k >= (match (u1 + 1) % 3 { 0 => k, 1 | 2 => 0.75_f64, _ => 1.18_f64 }) { ((x + a[u1 % 3]) / (1.5 + (a[u1 % 3] + a[(u1 + 2) % 3]) * (a[u1 % 3] + a[(u1 + 2) % 3]))) } else { ((0.57_f64 - a[u1 % 3])).sin().exp() });
    let mut v4: bool = (u3 - 1.85_f64) > (u2 / (1.5 + 0.68_f64 * 0.68_f64));
    u1 += 1;
    'l5: for i6 in 0..3 {
        u1 = i6 % 5;
    }
    u3 = ((n % 5) as f64);
    let v7: f64;
    if (n + 0) % 3 < 2 { v7 = (match (n + 2) % 3 { 0 => (y * y + 0.5).powf(a[0].tanh()), 1 | 2 => (u3).mul_add(0.5, y), _ => a[(u1 + 0) % 3] }); } else { v7 = ((a[(u1 + 0) % 3] + a[u1 % 3]) * u3); }
    if (k + y) < v7 {
        let mut w8: usize = 0;
        while w8 < 3 && (n > 2) {
            w8 += 1;
        }
    } else {
    }
    (((k + u3) * (a[(u1 + 2) % 3] * a[(u1 + 2) % 3] + 0.5).powf(v7.tanh())) - 0.35_f64)
}


#[differentiable]
fn program_87(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (-(if (n + 2) % 3 < 1 { { let b1 = y; b1 * 0.83_f64 + b1 } } else { (0.41_f64 / (1.5 + a[n % 3] * a[n % 3])) }));
    let mut v3: usize = 3;
    for i4 in 0..2 {
        let mut v5: [f64; 3] = [((u2 / (1.5 + a[i4 % 3] * a[i4 % 3])) * (u2 / (1.5 + a[i4 % 3] * a[i4 % 3])) + 0.5).powf((if (n > 1) && (1.03_f64 >= (match (v3 + 0) % 3 { 0 => y, 1 | 2 => x, _ => 0.71_f64 })) { y } else { ((i4 % 5) as f64) }).tanh()), u2, ((a[v3 % 3]).sin().exp() * a[(v3 + 1) % 3])];
        v5[v3 % 3] /= 1.5 + ((if !(v3 % 3 != 1) { u2 } else { x }) * (u2 * v5[v3 % 3])) * ((if !(v3 % 3 != 1) { u2 } else { x }) * (u2 * v5[v3 % 3]));
        if ((i4 + 1) % 3 < 1) && (k < (y - a[1])) {
            let mut v6: f64 = k * 1.72_f64;
        }
    }
    u2
}


#[differentiable]
fn program_88(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: loop {
        w1 += 1;
        let v5: f64;
        if n > 2 { v5 = y; } else { v5 = ({ let b4 = y; b4 * y + b4 }).powi(1); }
        if w1 >= 1 { break; }
    }
    let mut v6: [f64; 2] = [((x + 0.77_f64) + (a[1] * 1.39_f64)), (-(y * y + 0.5).powf(y.tanh()))];
    let mut v7: f64 = ((w1 % 5) as f64) + 0.37_f64;
    let mut v8: [f64; 2] = [((y).powi(0) * x), ((y * x)).powi(2)];
    v8[w1 % 2] = ((v8[w1 % 2] * v8[w1 % 2] + 0.5).powf(a[(w1 + 0) % 3].tanh())).sin().exp();
    v6[n % 2] += (v6[0] / (1.5 + (x * y) * (x * y)));
    (((0.16_f64 * 0.16_f64 + 0.5).powf(0.63_f64.tanh()) * v6[(w1 + 2) % 2])).max(((y + v6[w1 % 2])).mul_add(0.5, y))
}


#[differentiable]
fn program_89(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 0) % 3];
    let mut u3: f64 = ({ let b2 = (1.76_f64).powi(2); b2 * (match 2 { 0 => 0.83_f64, 1 | 2 => k, _ => a[(n + 2) % 3] }) + b2 } / (1.5 + u1 * u1));
    if (u1 + y) >= (-a[n % 3]) {
        u1 = (((y * y + 1.25).ln() * (y * y + 1.25).ln() + 1.25).ln() + ((a[2] + u3) * (if (u3 <= (1.25_f64 * 1.64_f64)) || (n > 2) { u1 } else { a[n % 3] })));
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            if w4 >= 1 { break ((u1).min(a[(w4 + 2) % 3])).mul_add(0.5, 1.81_f64); }
        };
    }
    (y - ((y * y + 0.5).powf(a[(n + 0) % 3].tanh()) + (a[0]).powi(3)))
}


#[differentiable]
fn program_90(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y + (x).atan());
    let mut v2: [f64; 3] = [((0.52_f64 * k) - (if 2 == 1 { u1 } else { u1 })), ((a[n % 3]).atan() + (a[2]).max(u1)), (y + (a[n % 3]).sin().exp())];
    let mut w3: usize = 0;
    while w3 < 2 && (n > 2) {
        w3 += 1;
    }
    y
}


#[differentiable]
fn program_91(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let mut v2: [f64; 3] = [((a[n % 3] + y) + (u1).mul_add(0.5, u1)), (-(1.77_f64).max(y)), u1];
    if !(n > 3) {
        'l3: for i4 in 0..4 {
            v2[0] += 1.13_f64;
            let mut u5: f64 = (((-u1) * (-u1) + 0.5).powf((1.78_f64 * 1.78_f64 + 0.5).powf(a[0].tanh()).tanh()) + (1.02_f64 + x));
        }
    } else {
        for i6 in 0..n {
            if !(n % 3 == 1) {
                v2[0] = k;
            } else if n % 3 > 2 {
                v2[1] += k;
                if (((i6 % 5) as f64)).min(u1) >= k {
                }
            } else {
            }
        }
    }
    ((if (u1 + u1) > (1.24_f64 * 1.55_f64) { (x - u1) } else { (k + v2[(n + 0) % 3]) }) - ((a[(n + 0) % 3] + 0.51_f64)).hypot((1.43_f64 * k)))
}


#[differentiable]
fn program_92(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        let mut u2: f64 = ((if n > 2 { (a[n % 3] * y) } else { (x * a[(w1 + 2) % 3]) })).max((y * (x + y)));
        let mut u3: f64 = (u2).mul_add(0.5, y);
        let mut w4: usize = 0;
        while w4 < 2 {
            w4 += 1;
            u3 /= 1.5 + { let b5 = ((w4 % 5) as f64); b5 * (u2 * u3) + b5 } * { let b5 = ((w4 % 5) as f64); b5 * (u2 * u3) + b5 };
            let u6: f64 = ((w1 % 5) as f64);
        }
        let mut u7: f64 = (if (w1 % 3 < 1) || (1.70_f64 > (0.62_f64 + a[1])) { (if 0 < 2 { (y).sin().exp() } else { (y + 0.73_f64) }) } else { (if n > 1 { k } else { u3 }) });
    }
    y
}


#[differentiable]
fn program_93(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.36_f64;
    let mut v2: usize = 0;
    let mut u3: f64 = ((if a[v2 % 3] > (((v2 % 5) as f64) * ((v2 % 5) as f64) + 0.5).powf(a[v2 % 3].tanh()) { (if (a[2] + u1) < a[v2 % 3] { u1 } else { 1.55_f64 }) } else { (match v2 % 3 { 0 => ((v2 % 5) as f64), 1 | 2 => 1.58_f64, _ => 1.09_f64 }) }) * ((y + u1) + k));
    if n > 2 {
        (u1, u3) = (u3, (if !((v2 + 2) % 3 == 1) { y } else { y }));
        u3 = (((-u3) + (u1).mul_add(0.5, u1))).powi(1);
    } else {
        std::mem::swap(&mut u1, &mut u3);
        let mut v4: f64 = 1.62_f64 * 0.71_f64;
    }
    if n > 2 {
    } else {
    }
    (u3 * ((if (n > 2) && (n > 1) { 0.90_f64 } else { 1.85_f64 })).abs())
}


#[differentiable]
fn program_94(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = { let b1 = 1.62_f64; b1 * ((0.70_f64 + k) * y) + b1 };
    let mut v3: bool = (y).hypot(u2) <= 1.92_f64;
    1.12_f64
}


#[differentiable]
fn program_95(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 {
        w1 += 1;
        let mut v2: usize = n % 4;
        let mut u3: f64 = (a[v2 % 3] * a[v2 % 3] + 0.5).powf(y.tanh());
    }
    for i4 in 0..n {
        let mut u5: f64 = (match w1 % 3 { 0 => (x).cos(), 1 | 2 => ((0.30_f64).powi(1) * (0.30_f64).powi(1) + 1.25).cbrt(), _ => a[i4 % 3] });
        for i6 in 0..n {
            let c8 = |p7: f64| y;
            if n > 1 { return { let b9 = (a[(i4 + 1) % 3]).mul_add(0.5, y); b9 * (0.76_f64 / (1.5 + y * y)) + b9 }; }
            let mut w10: usize = 0;
            while w10 < 1 {
                w10 += 1;
            }
        }
    }
    (1.63_f64 * 1.63_f64 + 0.5).powf(1.89_f64.tanh())
}


#[differentiable]
fn program_96(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = (n > 3) && (n > 0);
    for i2 in 0..2 {
        let u3: f64 = y;
        let mut u4: f64 = a[0];
        let u5: f64 = (u4).min(((x).mul_add(0.5, y) * (x).mul_add(0.5, y) + 0.5).powf(u4.tanh()));
        let mut u5: [f64; 3] = [(0.52_f64 / (1.5 + (u4 * u5) * (u4 * u5))), ((if v1 { u3 } else { ((i2 % 5) as f64) })).sin().exp(), ((u5 + 0.55_f64) + (u5 + u3))];
    }
    (((y).sin().exp()).powi(2) / (1.5 + y * y))
}


#[differentiable]
fn program_97(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..4 {
        let mut u3: f64 = (((y).powi(0)).tanh() * a[i2 % 3]);
        u3 = y;
        u3 = (match i2 % 3 { 0 => a[(n + 2) % 3], 1 | 2 => ((i2 % 5) as f64), _ => ((a[i2 % 3]).atan() * (a[i2 % 3]).atan() + 0.5).powf((1.57_f64 - y).tanh()) });
    }
    let mut u4: f64 = y;
    let mut v5: f64 = k * ((n % 5) as f64);
    (if !((n + 1) % 3 == 1) { (a[n % 3] + (u4 - a[2])) } else { v5 })
}


#[differentiable]
fn program_98(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 && (n > 3) {
        w1 += 1;
        for i2 in (0..n).rev() {
            let mut v3: bool = n > 2;
        }
    }
    ((((w1 % 5) as f64) - 1.89_f64)).atan()
}


#[differentiable]
fn program_99(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if n > 2 { y } else { 1.01_f64 });
    let (mut v2, mut v3): (f64, f64) = (y, ((if (n > 1) && (y >= u1) { a[(n + 2) % 3] } else { x })).sin().exp());
    ((-(if !(n > 1) { x } else { a[(n + 1) % 3] }))).powi(2)
}


#[differentiable]
fn program_100(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[n % 3];
    let mut u2: f64 = 1.77_f64;
    if !(n > 0) { return ((y * y + 1.25).ln_1p() * (u2 * a[n % 3])); }
    let mut u3: f64 = u1;
    u1
}


#[differentiable]
fn program_101(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((y).mul_add(0.5, k) / (1.5 + (x + (-y)) * (x + (-y))));
    u1 += (k).powi(0);
    let mut u2: f64 = u1;
    let mut u1: [f64; 3] = [(k - a[n % 3]); 3];
    let mut v3: [f64; 2] = [(u1[n % 3] + u2), ((x).mul_add(0.5, ((n % 5) as f64)) + (((n % 5) as f64)).min(u2))];
    let mut w4: usize = 0;
    'l5: loop {
        w4 += 1;
        v3.swap(w4 % 2, 1);
        let c8 = |p7: f64| (if (y + k) > (a[w4 % 3]).sin().exp() { ((y / (1.5 + y * y)) - (a[n % 3]).sin().exp()) } else { (a[w4 % 3] * (y + 1.48_f64)) });
        let mut v9: (f64, f64) = ((c8(x) + (y).mul_add(0.5, y)), ((0.25_f64).max(1.10_f64) + (if (u2 / (1.5 + 1.12_f64 * 1.12_f64)) >= (v3[(w4 + 1) % 2] * 1.15_f64) { u2 } else { k })));
        if w4 >= 1 { break; }
    }
    let mut u10: f64 = u2;
    for i11 in 1..=1 {
    }
    ((u2 - (u2).max(a[(w4 + 1) % 3])) - (-(u2 - y)))
}


#[differentiable]
fn program_102(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (1.59_f64 >= (1.45_f64).mul_add(0.5, y)) || (n > 0) { return (if a[1] > (y - y) { (((n % 5) as f64) * y) } else { (a[n % 3] * y) }); }
    let mut u1: f64 = (((y).max(y) / (1.5 + (match n % 3 { 0 => a[(n + 1) % 3], 1 | 2 => y, _ => a[n % 3] }) * (match n % 3 { 0 => a[(n + 1) % 3], 1 | 2 => y, _ => a[n % 3] })))).sin().exp();
    let mut y: f64 = (a[n % 3] + ((if n > 2 { u1 } else { 0.79_f64 })).mul_add(0.5, u1));
    let mut w2: usize = 0;
    while w2 < 4 && (n > 2) {
        w2 += 1;
        y = ((u1).hypot((x * 1.66_f64)) + ((a[w2 % 3] + y) + u1));
    }
    let v3: f64;
    if 0 < 0 { v3 = ((y).sin().exp() + (y).min(a[0])); } else { v3 = ((y * y) + (y - a[1])); }
    if !((a[n % 3] * a[n % 3] + 1.25).ln() <= (y / (1.5 + y * y))) { return (a[2] + (v3).powi(0)); }
    if (1.87_f64 * 1.87_f64 + 0.5).powf(u1.tanh()) < (0.17_f64 - k) {
        y /= 1.5 + (v3).mul_add(0.5, v3) * (v3).mul_add(0.5, v3);
    }
    let mut v4: usize = (w2 + 2) % 4;
    u1 = x;
    (((match v4 % 3 { 0 => a[v4 % 3], 1 | 2 => 1.01_f64, _ => v3 }) * (match v4 % 3 { 0 => a[v4 % 3], 1 | 2 => 1.01_f64, _ => v3 }) + 1.25).ln_1p() + ((a[w2 % 3] + a[w2 % 3]) - (u1).sin().exp()))
}


#[differentiable]
fn program_103(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 {
        w1 += 1;
        let mut u2: f64 = (((y).powi(3)).max((0.54_f64).mul_add(0.5, y))).cos();
        let mut u2: (f64, f64) = ((if a[w1 % 3] < y { (0.66_f64 * a[(w1 + 2) % 3]) } else { (y + u2) }), a[n % 3]);
    }
    { let b3 = ((x * x + 1.25).recip() - (-y)); b3 * ((a[2] + a[(w1 + 2) % 3]) / (1.5 + (-a[2]) * (-a[2]))) + b3 }
}


#[differentiable]
fn program_104(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (match n % 3 { 0 => (y * y + 0.5).powf((0.18_f64 + 1.44_f64).tanh()), 1 | 2 => (y).hypot((k).mul_add(0.5, x)), _ => a[n % 3] });
    if ((y - u1) >= (u1 * a[1])) && ((a[(n + 2) % 3]).tanh() > (y + u1)) { return u1; }
    let mut u1: [f64; 2] = [u1, ((y).abs()).atan()];
    if (n > 2) && ((n + 2) % 3 == 0) {
        let mut v2: bool = (a[n % 3]).powi(1) < u1[1];
        let u3: f64 = (((((n % 5) as f64) * a[(n + 2) % 3]) + (match n % 3 { 0 => a[n % 3], 1 | 2 => ((n % 5) as f64), _ => y }))).hypot((y).min((0.25_f64).mul_add(0.5, a[n % 3])));
    }
    k
}


#[differentiable]
fn program_105(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| a[(n + 2) % 3];
    let mut w4: usize = 0;
    'l5: while w4 < 3 && (n > 2) {
        w4 += 1;
        let mut v6: bool = (-0.10_f64) >= (0.61_f64 - y);
        let mut v7: [f64; 2] = [(k + y); 2];
    }
    for i8 in 0..4 {
    }
    ((match w4 % 3 { 0 => (y - ((n % 5) as f64)), 1 | 2 => (match 0 { 0 => 0.45_f64, 1 | 2 => 0.23_f64, _ => x }), _ => (x * y) })).tanh()
}


#[differentiable]
fn program_106(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 2 && (n > 2) {
        w1 += 1;
        let u4: f64 = ({ let b3 = (k * ((w1 % 5) as f64)); b3 * (y + x) + b3 } / (1.5 + ((y + k) * (y + k) + 0.5).powf((match w1 % 3 { 0 => x, 1 | 2 => 1.81_f64, _ => k }).tanh()) * ((y + k) * (y + k) + 0.5).powf((match w1 % 3 { 0 => x, 1 | 2 => 1.81_f64, _ => k }).tanh())));
        let c7 = |p5: f64, p6: f64| (((p6 * a[w1 % 3]) + (a[n % 3]).sin().exp()) + ((if ((a[(w1 + 2) % 3] / (1.5 + ((w1 % 5) as f64) * ((w1 % 5) as f64))) < a[(w1 + 2) % 3]) || ((if (n > 0) && (n > 1) { a[w1 % 3] } else { p5 }) <= (p5 - p5)) { 0.35_f64 } else { p5 })).mul_add(0.5, a[n % 3]));
    }
    let mut w8: usize = 0;
    'l9: while w8 < 3 {
        w8 += 1;
        let mut u10: f64 = a[w8 % 3];
        let mut w11: usize = 0;
        while w11 < 3 && ((u10 / (1.5 + a[(w8 + 2) % 3] * a[(w8 + 2) % 3])) <= (u10 + a[n % 3])) {
            w11 += 1;
            let u12: f64 = y;
            let mut u12: f64 = ((w8 % 5) as f64) + 1.73_f64;
        }
    }
    { let b13 = ((y + k)).powi(0); b13 * ((if (n > 2) || ((w1 + 0) % 3 != 2) { y } else { y }) * (if (n > 2) || ((w1 + 0) % 3 != 2) { y } else { y }) + 0.5).powf((k).mul_add(0.5, y).tanh()) + b13 }
}


#[differentiable]
fn program_107(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = (y).mul_add(0.5, y);
    let mut u1: f64 = (y / (1.5 + ((a[2]).hypot(a[n % 3]) - (a[n % 3] * a[n % 3] + 1.25).recip()) * ((a[2]).hypot(a[n % 3]) - (a[n % 3] * a[n % 3] + 1.25).recip())));
    let mut u2: f64 = ((if n > 2 { u1 } else { (-u1) }) * u1);
    let mut v3: f64 = ((n % 5) as f64) * 0.90_f64;
    if n > 2 {
        for i4 in (0..7).step_by(3) {
            let mut u6: f64 = { let b5 = (u1).powi(0); b5 * ((x).hypot(y) - (u2 - u2)) + b5 };
            for i7 in 1..=1 {
                let mut u8: f64 = (0.98_f64 * (-(u2).mul_add(0.5, u6)));
            }
            if n > 2 {
                (u1, u2) = (u2, a[1]);
            } else {
            }
        }
    } else {
    }
    (match n % 3 { 0 => ((u1).cos() * (u1).cos() + 0.5).powf((if (n > 0) && (n > 2) { 0.66_f64 } else { u1 }).tanh()), 1 | 2 => (x).powi(1), _ => (u1 + u2) })
}


#[differentiable]
fn program_108(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if n > 2 { (-(((n % 5) as f64) + y)) } else { ((y * y)).hypot((1.31_f64).min(k)) });
    u1 = a[n % 3];
    let c4 = |p2: f64| { let b3 = ((p2 / (1.5 + p2 * p2))).abs(); b3 * p2 + b3 };
    u1 = (if n > 2 { ((x * 1.39_f64) + (a[n % 3] * u1)) } else { 1.01_f64 });
    u1 *= ((if (0.43_f64 * 0.43_f64 + 0.5).powf(1.51_f64.tanh()) >= { let b5 = y; b5 * k + b5 } { (u1 / (1.5 + u1 * u1)) } else { (x).tanh() })).sin();
    let mut u6: f64 = (((a[n % 3] - u1) + u1)).powi(1);
    let mut v7: (f64, f64) = (((1.60_f64).mul_add(0.5, 0.30_f64) + u6), ((n % 5) as f64));
    let mut v8: [f64; 4] = [(u1).mul_add(0.5, k), ((a[n % 3] * a[n % 3] + 1.25).ln() + (y * y + 0.5).powf(x.tanh())), ((a[(n + 0) % 3]).tanh() + c4(a[(n + 1) % 3])), c4((u6).tanh())];
    (((u6).tanh() * (u6).tanh() + 0.5).powf((x + k).tanh()) * u1)
}


#[differentiable]
fn program_109(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
        let mut u2: f64 = (((y).atan()).sin().exp()).sin().exp();
    }
    let u3: f64 = (-((if !((y + 0.22_f64) >= (y).sin().exp()) { x } else { x })).max((a[n % 3] + y)));
    (1.99_f64 + u3)
}


#[differentiable]
fn program_110(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (if (y <= x) || (n > 2) { ((a[n % 3] * a[n % 3] + 1.25).recip()).sin().exp() } else { ((1.37_f64 + ((n % 5) as f64)) + (a[n % 3] * a[n % 3] + 1.25).cbrt()) });
    let mut v2: [f64; 2] = [(u1 * (y / (1.5 + y * y))), 0.84_f64];
    v2[1] -= ((u1 * u1 + 1.25).recip() * (u1 * u1 + 1.25).recip() + 0.5).powf((a[2]).powi(1).tanh());
    let mut w3: usize = 0;
    'l4: while w3 < 1 && ((match n % 3 { 0 => v2[(n + 1) % 2], 1 | 2 => v2[n % 2], _ => 1.49_f64 }) > y) {
        w3 += 1;
        if ((if !((y + y) >= (if n > 2 { u1 } else { u1 })) { ((w3 % 5) as f64) } else { 1.28_f64 }) <= (u1 + 0.70_f64)) && ((((w3 % 5) as f64) / (1.5 + 0.34_f64 * 0.34_f64)) < 0.72_f64) {
            let mut w5: usize = 0;
            while w5 < 3 && (n > 3) {
                w5 += 1;
                let mut u6: f64 = a[(w5 + 0) % 3];
                let v7: f64;
                if n > 0 { v7 = (if ((((w5 % 5) as f64) * ((w5 % 5) as f64) + 0.5).powf(v2[1].tanh()) >= (u1 * a[w3 % 3])) || (u6 < a[(n + 2) % 3]) { (u6 * u6 + 0.5).powf(u1.tanh()) } else { u1 }); } else { v7 = ((u6 * y)).sin().exp(); }
                if n > 2 {
                }
            }
        } else {
        }
    }
    (u1).powi(2)
}


#[differentiable]
fn program_111(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y * y + 1.25).ln() * 0.95_f64)).sin().exp();
    u1 = (((a[1] + 0.16_f64) / (1.5 + { let b2 = 1.94_f64; b2 * 1.79_f64 + b2 } * { let b2 = 1.94_f64; b2 * 1.79_f64 + b2 })) + ((a[n % 3] + u1)).sin().exp());
    if (n > 2) || ((1.92_f64).max(1.74_f64) <= (y * x)) { return (x + a[n % 3]); }
    let v3: f64;
    if n > 0 { v3 = (y).mul_add(0.5, u1); } else { v3 = ((a[n % 3] + y)).mul_add(0.5, y); }
    for i4 in 0..4 {
        u1 *= ((match 0 { 0 => (k + 1.86_f64), 1 | 2 => (k + y), _ => (v3).tanh() })).sin();
        u1 = ((-(v3 - a[(i4 + 2) % 3])) * (-(v3 - a[(i4 + 2) % 3])) + 1.25).ln();
    }
    let mut u5: f64 = (0.77_f64 * 0.77_f64 + 1.25).sqrt();
    let mut v6: f64 = 0.98_f64 * 0.19_f64;
    u1 = (u5 * u5 + 1.25).sqrt();
    let mut u7: f64 = (((if n % 3 != 0 { v3 } else { a[(n + 1) % 3] }) * u1) * ((if n % 3 != 0 { v3 } else { a[(n + 1) % 3] }) * u1) + 1.25).cbrt();
    (v3).cos()
}


#[differentiable]
fn program_112(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = (y + x);
    if n > 2 { return ((0.92_f64 * 0.92_f64 + 1.25).ln() * (0.92_f64 * 0.92_f64 + 1.25).ln() + 0.5).powf(x.tanh()); }
    let mut v1: [f64; 3] = [((n % 5) as f64), ((((n % 5) as f64) * ((n % 5) as f64) + 1.25).recip() * (k * y)), ((y + x)).mul_add(0.5, 1.83_f64)];
    { let b2 = ((0.81_f64 - a[n % 3])).powi(3); b2 * (v1[0] + y) + b2 }
}


#[differentiable]
fn program_113(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n {
        let mut u3: f64 = 0.92_f64;
    }
    let mut w4: usize = 0;
    'l5: while w4 < 2 {
        w4 += 1;
        let mut u6: f64 = (((match (n + 1) % 3 { 0 => y, 1 | 2 => y, _ => y }) * (match (n + 1) % 3 { 0 => y, 1 | 2 => y, _ => y }) + 0.5).powf((a[n % 3] - ((w4 % 5) as f64)).tanh())).hypot((y * y + 0.5).powf(k.tanh()));
        let mut v7: [f64; 2] = [(u6 - y); 2];
        'l8: for i9 in 1..=3 {
            let mut v10: (f64, f64) = ((k * k + 0.5).powf((if a[w4 % 3] >= (v7[w4 % 2] / (1.5 + u6 * u6)) { x } else { a[(i9 + 2) % 3] }).tanh()), ((u6 - a[(i9 + 2) % 3]) * (0.45_f64 * a[w4 % 3])));
            for i11 in (0..n).rev() {
                u6 += y;
            }
            let mut x: f64 = ((if n > 3 { k } else { k })).powi(2);
        }
        for i12 in (0..n).rev() {
            let mut v13: usize = w4 % 4;
            let mut v14: [f64; 2] = [((v7[1]).sin().exp() + u6), u6];
        }
    }
    (0.37_f64 / (1.5 + y * y))
}


#[differentiable]
fn program_114(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut v2: bool = 2 < 2;
    for i3 in 0..1 {
    }
    u1
}


#[differentiable]
fn program_115(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 1..=2 {
        for i2 in 0..1 {
            let y: f64 = a[(i2 + 1) % 3];
            if (y / (1.5 + x * x)) >= (0.81_f64 * y) {
                let mut u3: f64 = (((y).mul_add(0.5, 0.64_f64) + y)).hypot(((i2 % 5) as f64));
                let v4: f64;
                if !(0 == 0) { v4 = ((a[i2 % 3] - x)).sin().exp(); } else { v4 = ((y * y + 0.5).powf(u3.tanh())).sin(); }
                for i5 in (0..7).step_by(3) {
                    if n > 1 { return v4; }
                    let mut u6: f64 = (((-y) * k) * y);
                }
            } else {
            }
        }
    }
    a[2]
}


#[differentiable]
fn program_116(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 4 {
        w1 += 1;
        if (n > 2) || (n > 2) {
            let (mut v2, mut v3): (f64, f64) = ((a[w1 % 3] + a[(w1 + 1) % 3]), y);
            if (a[(w1 + 0) % 3] + a[(n + 2) % 3]) >= v3 { break; }
            v3 = ((((w1 % 5) as f64)).mul_add(0.5, 0.18_f64) * v3);
        } else {
            'l4: for i5 in 0..4 {
            }
        }
    }
    1.04_f64
}


#[differentiable]
fn program_117(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = ((-x), ((x + a[1])).sin().exp());
    let mut y: f64 = (((y + y) * (a[1] * a[1] + 0.5).powf(v1.0.tanh())) * y);
    let mut u2: f64 = (((x).max(0.27_f64) - (y).tanh()) / (1.5 + ((if (if n > 2 { 0.42_f64 } else { a[n % 3] }) < a[n % 3] { k } else { 1.30_f64 }) * y) * ((if (if n > 2 { 0.42_f64 } else { a[n % 3] }) < a[n % 3] { k } else { 1.30_f64 }) * y)));
    let v3: f64;
    if n > 2 { v3 = ((-x) + (a[2]).powi(2)); } else { v3 = (1.20_f64).powi(1); }
    if (u2 * u2 + 1.25).recip() < (v3 - v3) { return 1.61_f64; }
    let mut v4: [f64; 4] = [(1.17_f64 * v3); 4];
    let u5: f64 = (((v1.0 + y) + (if n > 2 { 1.00_f64 } else { u2 })) + 1.55_f64);
    let mut v6: f64 = ((n % 5) as f64) * 0.29_f64;
    let mut v7: usize = n % 4;
    let mut u9: f64 = { let b8 = ((match n % 3 { 0 => a[1], 1 | 2 => u5, _ => u2 }) / (1.5 + (-a[(v7 + 2) % 3]) * (-a[(v7 + 2) % 3]))); b8 * v1.1 + b8 };
    0.87_f64
}


#[differentiable]
fn program_118(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 4 {
        w1 += 1;
        let u2: f64 = (((y + a[w1 % 3]) * (y + a[w1 % 3]) + 0.5).powf(k.tanh()) * ((0.24_f64 * a[w1 % 3]) - 0.89_f64));
        for i3 in 0..n {
            let mut u2: f64 = ((if (1.51_f64 <= (y * u2)) && (1.00_f64 <= (u2 * u2 + 1.25).ln()) { (a[(i3 + 0) % 3] + a[i3 % 3]) } else { 1.66_f64 })).powi(2);
        }
    }
    0.21_f64
}


#[differentiable]
fn program_119(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let mut u2: f64 = ((a[n % 3] * (a[1]).sin().exp()) * ((y + y) + (((n % 5) as f64) + 0.30_f64)));
        let u3: f64 = (if n > 2 { y } else { ((i1 % 5) as f64) });
        if !((i1 + 1) % 3 != 1) { return u3; }
    }
    let y: f64 = (((if (a[(n + 0) % 3] <= y) || (n % 3 > 2) { x } else { x })).powi(2)).atan();
    let mut u4: f64 = x;
    u4 -= ((((n % 5) as f64) + 1.28_f64) + (u4 / (1.5 + 1.33_f64 * 1.33_f64)));
    (a[n % 3] - 1.78_f64)
}


#[differentiable]
fn program_120(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return k; }
    let mut u2: f64 = (((a[n % 3]).mul_add(0.5, 0.16_f64) - (y + y)) * ((a[n % 3]).mul_add(0.5, 0.16_f64) - (y + y)) + 0.5).powf(((if ((n + 2) % 3 == 0) || ({ let b1 = y; b1 * y + b1 } >= (y).powi(0)) { ((n % 5) as f64) } else { ((n % 5) as f64) }) * (a[n % 3]).mul_add(0.5, 1.75_f64)).tanh());
    if n > 1 {
        if n % 3 < 0 {
            for i3 in 1..=3 {
                if (n > 0) || (i3 % 3 != 2) {
                    let mut u4: f64 = ((u2 - (k).mul_add(0.5, a[i3 % 3])) * (match 1 { 0 => y, 1 | 2 => y, _ => (-((i3 % 5) as f64)) }));
                    let mut v5: bool = (u4).powi(2) >= (x - a[(n + 2) % 3]);
                } else {
                    u2 += y;
                }
                let mut v6: [f64; 4] = [((match i3 % 3 { 0 => y, 1 | 2 => 0.29_f64, _ => k }) * (match i3 % 3 { 0 => y, 1 | 2 => 0.29_f64, _ => k }) + 1.25).ln(), u2, ((k * k + 0.5).powf(y.tanh()) + (u2 / (1.5 + ((n % 5) as f64) * ((n % 5) as f64)))), ((match i3 % 3 { 0 => a[(n + 2) % 3], 1 | 2 => a[i3 % 3], _ => ((n % 5) as f64) }) - (a[1] - k))];
                u2 = (-u2);
                if n > 2 { break; }
            }
        } else if (y).powi(2) > y {
        } else {
        }
    } else {
    }
    (0.67_f64 * 0.67_f64 + 0.5).powf({ let b7 = u2; b7 * (y + y) + b7 }.tanh())
}


#[differentiable]
fn program_121(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = 0.68_f64;
    for i2 in (0..7).step_by(3) {
        let mut u1: (f64, f64) = (((u1 + 1.22_f64)).powi(3), a[n % 3]);
    }
    'l3: for i4 in 1..=1 {
        let u5: f64 = (1.79_f64 * 1.79_f64 + 0.5).powf(u1.tanh());
        let mut u1: f64 = k + k;
    }
    let (mut u1, mut v6): (f64, f64) = (((y / (1.5 + a[1] * a[1]))).mul_add(0.5, u1), (y * y + 1.25).cbrt());
    u1 = 0.76_f64;
    u1 += (match n % 3 { 0 => u1, 1 | 2 => a[(n + 1) % 3], _ => (if (n > 2) && (v6 > a[1]) { v6 } else { 0.32_f64 }) });
    let mut u7: f64 = y;
    let mut w8: usize = 0;
    while w8 < 2 {
        w8 += 1;
        for i9 in (0..7).step_by(3) {
            'l10: for i11 in 0..n {
            }
        }
    }
    (match 1 { 0 => (1.51_f64).mul_add(0.5, v6), 1 | 2 => x, _ => u7 })
}


#[differentiable]
fn program_122(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if n > 2 { y } else { (match n % 3 { 0 => x, 1 | 2 => 0.68_f64, _ => a[n % 3] }) }) * (if (n > 1) || (a[(n + 2) % 3] < (match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => ((n % 5) as f64), _ => a[n % 3] })) { (-y) } else { (k).mul_add(0.5, y) }));
    for i2 in (0..7).step_by(3) {
        u1 /= 1.5 + a[(i2 + 1) % 3] * a[(i2 + 1) % 3];
    }
    1.12_f64
}


#[differentiable]
fn program_123(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if y > (0.71_f64).powi(1) { return (a[0]).powi(3); }
    for i1 in 0..4 {
        let mut u2: f64 = k;
    }
    if n > 3 {
        let mut v3: [f64; 4] = [(y + k); 4];
    }
    let mut u5: f64 = { let b4 = ((1.99_f64 * x)).powi(1); b4 * 1.81_f64 + b4 };
    let v8: f64;
    if (2 > 0) || (n % 3 != 2) { v8 = { let b6 = (y + 0.84_f64); b6 * 1.32_f64 + b6 }; } else { v8 = ({ let b7 = a[1]; b7 * x + b7 } * k); }
    let u5: f64 = ((y).powi(3) * v8);
    let mut w9: usize = 0;
    let v10: f64 = loop {
        w9 += 1;
        if w9 >= 1 { break (-v8); }
    };
    u5
}


#[differentiable]
fn program_124(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n > 2;
    let u2: f64 = (-((y * k) - a[(n + 0) % 3]));
    let mut y: f64 = (0.25_f64).min((x).mul_add(0.5, k));
    y += y;
    if (0 < 1) || (n % 3 != 0) {
        let mut u3: f64 = 0.95_f64;
    } else if 1 < 1 {
    }
    (((if n > 0 { y } else { u2 }) * (a[1] / (1.5 + 0.74_f64 * 0.74_f64)))).sin().exp()
}


#[differentiable]
fn program_125(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(((n % 5) as f64) <= { let b1 = 0.72_f64; b1 * k + b1 }) {
        if (n > 2) || (0 > 0) {
            let mut u2: f64 = a[(n + 0) % 3];
            let mut v3: usize = n % 4;
        }
    } else {
        let mut u4: f64 = y;
    }
    let mut u5: f64 = ((x - a[n % 3]) - ((((n % 5) as f64) + y)).powi(0));
    ({ let b6 = a[(n + 2) % 3]; b6 * a[n % 3] + b6 }).atan()
}


#[differentiable]
fn program_126(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (x * ((n % 5) as f64)) <= (-1.32_f64) {
        let mut y: f64 = a[2];
        let mut u1: f64 = ((n % 5) as f64);
    }
    let mut u2: f64 = (((y + x)).powi(2) * ((y + 0.88_f64) + (y * y)));
    u2 /= 1.5 + (x).sin().exp() * (x).sin().exp();
    let mut u3: f64 = (-u2);
    let mut v4: f64 = k * 0.51_f64;
    u3
}


#[differentiable]
fn program_127(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..n).rev() {
        let mut v2: bool = (y + 1.68_f64) <= (a[1] + y);
        let v3: f64;
        if (a[i1 % 3] > 1.43_f64) || (n > 1) { v3 = y; } else { v3 = ((if i1 % 3 > 1 { 1.51_f64 } else { y }) * (a[i1 % 3]).hypot(a[i1 % 3])); }
    }
    let mut u5: f64 = (match (n + 2) % 3 { 0 => ({ let b4 = y; b4 * 1.06_f64 + b4 }).sin().exp(), 1 | 2 => ((k + y) - (-((n % 5) as f64))), _ => y });
    let mut w6: usize = 0;
    let v8: f64 = 'l7: loop {
        w6 += 1;
        let mut v9: [f64; 4] = [(u5 * y), ((1.74_f64).min(a[w6 % 3]) - (if (u5 > (if n > 2 { 0.21_f64 } else { u5 })) || (n % 3 < 0) { a[w6 % 3] } else { u5 })), 1.54_f64, ((-a[(w6 + 0) % 3]) * 1.87_f64)];
        if w6 >= 2 { break { let b10 = (u5).sin().exp(); b10 * 1.48_f64 + b10 }; }
    };
    ((0.64_f64).atan() + (v8 * 1.05_f64))
}


#[differentiable]
fn program_128(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let mut v2: bool = (y * ((v1 % 5) as f64)) >= (1.70_f64 + 1.63_f64);
    let mut v3: usize = 1;
    let mut w4: usize = 0;
    'l5: loop {
        w4 += 1;
        let x: f64 = 0.59_f64;
        let mut u7: f64 = y;
        if w4 >= 4 { break; }
    }
    let mut u8: f64 = y;
    for i9 in (0..7).step_by(3) {
        let mut v10: (f64, f64) = (u8, 0.58_f64);
        let mut w11: usize = 0;
        while w11 < 1 && (v2) {
            w11 += 1;
            let u12: f64 = (((a[(i9 + 0) % 3]).hypot(u8) - a[i9 % 3])).sin().exp();
            let mut w13: usize = 0;
            'l14: loop {
                w13 += 1;
                v2 = w4 % 3 > 2;
                if w13 >= 3 { break; }
            }
        }
    }
    (((u8).sin().exp()).mul_add(0.5, y) + ((((w4 % 5) as f64) * u8) - a[w4 % 3]))
}


#[differentiable]
fn program_129(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n + 2) % 3 == 2 { return ((x * y) * (1.30_f64 * 1.49_f64)); }
    let mut u2: f64 = (((1.27_f64 - y) / (1.5 + (-k) * (-k))) + (-{ let b1 = ((n % 5) as f64); b1 * a[(n + 0) % 3] + b1 }));
    let v3: f64;
    if n > 2 { v3 = ((u2 - 1.45_f64) + (x + 1.10_f64)); } else { v3 = (-y); }
    u2 *= ((a[(n + 2) % 3] * (0.43_f64 - y))).sin();
    u2 *= ((match (n + 0) % 3 { 0 => ((n % 5) as f64), 1 | 2 => 1.48_f64, _ => 0.35_f64 })).sin();
    if !(0 < 0) { return x; }
    'l4: for i5 in 0..n % 4 {
        let mut x: f64 = (if n > 1 { ((if i5 % 3 == 0 { v3 } else { a[0] }) + (a[(i5 + 1) % 3]).powi(3)) } else { (u2 - (1.37_f64 / (1.5 + 1.26_f64 * 1.26_f64))) });
    }
    let v6: f64;
    if n > 2 { v6 = (-(k).mul_add(0.5, a[(n + 2) % 3])); } else { v6 = ((a[(n + 0) % 3] * k)).tanh(); }
    let mut v7: [f64; 2] = [((v3 - 1.14_f64) + (a[n % 3] + y)), a[n % 3]];
    let mut v8: (f64, f64) = (((1.73_f64 / (1.5 + a[n % 3] * a[n % 3])) + (((n % 5) as f64) - x)), (k / (1.5 + (v7[n % 2] * v3) * (v7[n % 2] * v3))));
    u2 -= v7[n % 2];
    v6
}


#[differentiable]
fn program_130(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if { let b1 = 0.76_f64; b1 * x + b1 } < (if (n % 3 < 0) && (n > 3) { y } else { 1.89_f64 }) {
        let mut u2: f64 = x;
    } else {
        let mut w3: usize = 0;
        'l4: loop {
            w3 += 1;
            if y > (y * y + 1.25).ln() {
                let mut x: f64 = (((y + 0.31_f64)).max(y) * (1.44_f64 / (1.5 + (1.53_f64 - y) * (1.53_f64 - y))));
            } else if (y * y) >= (y - y) {
            } else {
            }
            if w3 >= 3 { break; }
        }
    }
    (((match (n + 1) % 3 { 0 => k, 1 | 2 => y, _ => y }) * (match (n + 1) % 3 { 0 => k, 1 | 2 => y, _ => y }) + 1.25).ln_1p() + (-(0.45_f64 * 0.45_f64 + 0.5).powf(y.tanh())))
}


#[differentiable]
fn program_131(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [k, ((y + y) * (x * x + 0.5).powf(y.tanh())), ((((n % 5) as f64)).powi(1) + y), ((y).max(y) + (y * y))];
    for i2 in 0..3 {
        v1[n % 4] += ((y + v1[(i2 + 1) % 4])).powi(3);
        v1[0] = y;
    }
    (-(if (n > 2) && (n > 0) { (x + v1[3]) } else { (if (n % 3 == 1) || (n > 3) { y } else { 1.97_f64 }) }))
}


#[differentiable]
fn program_132(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        let mut u1: f64 = a[(n + 0) % 3];
        let c3 = |p2: f64| ((n % 5) as f64);
    } else {
        let mut x: f64 = y;
    }
    let mut v4: f64 = 1.25_f64 * k;
    if n > 2 { return (match 0 { 0 => (x * y), 1 | 2 => (y + a[n % 3]), _ => a[n % 3] }); }
    let u5: f64 = (if (n > 2) && (2 > 1) { 0.80_f64 } else { ((a[n % 3] + x) * (0.20_f64 * 0.20_f64 + 1.25).sqrt()) });
    ((0.61_f64).powi(0) * (v4 * v4 + 0.5).powf((a[(n + 2) % 3] - a[n % 3]).tanh()))
}


#[differentiable]
fn program_133(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [x, y, (-(1.03_f64 * x))];
    v1[n % 3] *= (y).sin();
    let mut u4: f64 = (({ let b2 = 0.46_f64; b2 * x + b2 } * (y + x))).min(({ let b3 = ((n % 5) as f64); b3 * y + b3 } + a[n % 3]));
    let v5: f64;
    if (y >= (1.78_f64 * 1.78_f64 + 1.25).cbrt()) || (y <= (u4 + v1[2])) { v5 = ((u4 * a[n % 3]) * (y * y + 1.25).ln_1p()); } else { v5 = ((if (0 < 1) || (n > 2) { 1.77_f64 } else { y }) + 0.94_f64); }
    let mut u6: f64 = v5;
    let mut w7: usize = 0;
    'l8: while w7 < 4 && (1 > 2) {
        w7 += 1;
    }
    ((match w7 % 3 { 0 => (u4).powi(1), 1 | 2 => (0.69_f64 + v1[w7 % 3]), _ => (a[2] * v1[(n + 1) % 3]) }) * (match w7 % 3 { 0 => (u4).powi(1), 1 | 2 => (0.69_f64 + v1[w7 % 3]), _ => (a[2] * v1[(n + 1) % 3]) }) + 0.5).powf(k.tanh())
}


#[differentiable]
fn program_134(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y + k) * (y - y)) + (if (n > 3) || (k >= (1.34_f64 - y)) { y } else { (k * k + 1.25).ln() }));
    let mut u2: f64 = 1.23_f64;
    let mut v3: bool = n > 2;
    let mut u4: f64 = ((u2 - (0.65_f64 * 0.65_f64 + 1.25).ln_1p()) * ((match n % 3 { 0 => a[(n + 0) % 3], 1 | 2 => a[n % 3], _ => k }) + u2));
    let mut u5: f64 = (if n % 3 < 0 { ((0.16_f64).powi(1) / (1.5 + (match n % 3 { 0 => u4, 1 | 2 => 0.28_f64, _ => 1.84_f64 }) * (match n % 3 { 0 => u4, 1 | 2 => 0.28_f64, _ => 1.84_f64 }))) } else { (-((n % 5) as f64)) });
    ((-(u5).atan()) * (-(u5).atan()) + 1.25).ln()
}


#[differentiable]
fn program_135(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    u1 = (a[n % 3] - x);
    let mut u1: f64 = ((u1 * u1 + 0.5).powf(0.72_f64.tanh())).cos();
    u1 = (({ let b2 = u1; b2 * a[n % 3] + b2 } + (a[n % 3] + 0.40_f64)) - ((-0.55_f64) + ((n % 5) as f64)));
    let x: f64 = 1.20_f64;
    'l3: for i4 in (0..n).rev() {
    }
    a[(n + 0) % 3]
}


#[differentiable]
fn program_136(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    if (((n % 5) as f64) + y) <= (if n > 3 { y } else { a[n % 3] }) { return { let b2 = u1; b2 * u1 + b2 }; }
    u1 += k;
    let mut u5: f64 = ((u1 * y) * { let b4 = u1; b4 * { let b3 = 1.61_f64; b3 * 0.24_f64 + b3 } + b4 });
    for i6 in (0..7).step_by(3) {
    }
    ((if (n > 1) || ((u5 + 0.84_f64) < u1) { (if n % 3 < 1 { 0.18_f64 } else { 1.57_f64 }) } else { (a[(n + 2) % 3]).powi(3) })).sin().exp()
}


#[differentiable]
fn program_137(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = ({ let b1 = (a[0]).hypot(y); b1 * (x).cos() + b1 }).tanh();
    if n > 3 { return ((u2 / (1.5 + 0.97_f64 * 0.97_f64)) + (a[n % 3]).mul_add(0.5, a[n % 3])); }
    (((a[n % 3] + a[n % 3])).tanh() * ((a[n % 3] + a[n % 3])).tanh() + 0.5).powf((-(u2 + u2)).tanh())
}


#[differentiable]
fn program_138(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        if w1 >= 4 { break; }
        let mut v3: f64 = 0.24_f64 * k;
        let mut w4: usize = 0;
        loop {
            w4 += 1;
            let c8 = |p6: f64, p7: f64| 0.65_f64;
            if w4 >= 3 { break; }
        }
        let mut u9: f64 = ((if n > 3 { (((w1 % 5) as f64)).sin().exp() } else { v3 }) * ((a[w4 % 3] / (1.5 + y * y)) * (0.83_f64 / (1.5 + x * x))));
    }
    let mut u10: f64 = (x).mul_add(0.5, y);
    u10 += (y).cos();
    u10 += { let b11 = 1.33_f64; b11 * (u10 - k) + b11 };
    ((-a[1])).powi(3)
}


#[differentiable]
fn program_139(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 1 {
        w1 += 1;
        if (a[(w1 + 1) % 3] < (y + 0.50_f64)) && (n > 2) {
            let mut w3: usize = 0;
            loop {
                w3 += 1;
                if w3 >= 3 { break; }
                let y: f64 = (if !(x <= a[(w1 + 2) % 3]) { (y + (-y)) } else { y });
            }
            let mut v5: bool = !(n > 3);
            let mut u6: f64 = (((a[(w3 + 0) % 3]).tanh()).powi(3)).tanh();
        }
        let mut u7: f64 = ((if (n > 3) || (n > 2) { a[w1 % 3] } else { x }) * (0.98_f64 - x));
        let mut u8: f64 = (-((y - ((w1 % 5) as f64)) + (u7 + a[2])));
        u7 += u7;
    }
    (((x).mul_add(0.5, a[w1 % 3]) * (x * k))).sin().exp()
}


#[differentiable]
fn program_140(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let (mut v1, mut v2): (f64, f64) = (((n % 5) as f64), (a[n % 3]).powi(3));
    if n > 2 { return v2; }
    v2 = 1.38_f64;
    (if !(n > 1) { ((v2).sin().exp()).cos() } else { (match n % 3 { 0 => (y).sin().exp(), 1 | 2 => (y * y + 1.25).ln(), _ => a[0] }) })
}


#[differentiable]
fn program_141(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((((n % 5) as f64) + a[(n + 1) % 3])).mul_add(0.5, 1.99_f64), a[n % 3]];
    let mut v2: usize = n % 4;
    if n > 2 {
        v1[n % 2] = ((y + { let b3 = 0.14_f64; b3 * 0.87_f64 + b3 }) - ((y).sin() + (y + y)));
        let mut v5: bool = y < { let b4 = y; b4 * y + b4 };
    }
    (((0.70_f64 + v1[0]) * (0.70_f64 + v1[0]) + 1.25).cbrt() + x)
}


#[differentiable]
fn program_142(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k * k;
    let mut w2: usize = 0;
    while w2 < 1 {
        w2 += 1;
        let y: f64 = { let b3 = 0.79_f64; b3 * y + b3 };
        let mut u5: f64 = (({ let b4 = a[(n + 1) % 3]; b4 * y + b4 }).powi(0) * 1.07_f64);
    }
    if (n > 2) || (w2 % 3 < 2) {
        for i6 in 0..4 {
            let u7: f64 = (1.49_f64 * x);
        }
    } else if n > 3 {
    }
    y
}


#[differentiable]
fn program_143(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n % 3 < 2;
    let u2: f64 = ((x - (y - y)) / (1.5 + ((((n % 5) as f64)).hypot(y) * (a[0] * a[n % 3])) * ((((n % 5) as f64)).hypot(y) * (a[0] * a[n % 3]))));
    if n % 3 > 1 {
        let u3: f64 = a[n % 3];
        let mut v4: f64 = 1.71_f64 + ((n % 5) as f64);
        let u5: f64 = (((u3).powi(3) * (a[n % 3] + 1.77_f64))).min(((u3 * a[0]) + (u3 * u2)));
    } else {
        for i6 in 0..3 {
            let mut u7: f64 = (((((i6 % 5) as f64) * 0.25_f64)).min((1.04_f64 / (1.5 + 0.86_f64 * 0.86_f64))) * ((match i6 % 3 { 0 => x, 1 | 2 => ((i6 % 5) as f64), _ => a[n % 3] }) * (if i6 % 3 < 2 { u2 } else { a[2] })));
            let mut v8: usize = (i6 + 2) % 4;
            let mut w9: usize = 0;
            'l10: while w9 < 4 {
                w9 += 1;
                u7 = (a[v8 % 3] * ((x - x) + (1.27_f64).cos()));
                let mut w11: usize = 0;
                while w11 < 4 && ((a[1] - a[v8 % 3]) > ((w9 % 5) as f64)) {
                    w11 += 1;
                    if w9 % 3 > 1 { return y; }
                }
            }
        }
    }
    (y + ((1.47_f64 + u2)).powi(2))
}


#[differentiable]
fn program_144(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        let u1: f64 = ((match n % 3 { 0 => (a[(n + 2) % 3] - y), 1 | 2 => y, _ => (if (if !(n > 2) { y } else { x }) <= (a[n % 3]).tanh() { y } else { k }) }) * ((y).hypot(a[n % 3]) * ((n % 5) as f64)));
    } else {
    }
    (((a[n % 3]).mul_add(0.5, y)).sin().exp() + ((a[0] * a[0] + 0.5).powf(y.tanh()) - x))
}


#[differentiable]
fn program_145(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((-(x * x + 1.25).ln()) * ((a[n % 3] + y) + (y * ((n % 5) as f64))));
    let mut u2: f64 = (if (n > 1) && (1 > 0) { ((u1).sin()).powi(3) } else { 1.53_f64 });
    let c5 = |p3: f64, p4: f64| (k * ((y - 0.81_f64) - (p4 + y)));
    u2 += ((a[0] + y) * ((n % 5) as f64));
    let mut w6: usize = 0;
    while w6 < 2 {
        w6 += 1;
        'l7: for i8 in (0..n).rev() {
            if ((0.50_f64 + u2) >= c5(a[i8 % 3], 1.23_f64)) && (n > 2) { break 'l7; }
        }
    }
    ((a[n % 3] * (if !(n > 2) { a[1] } else { a[1] }))).abs()
}


#[differentiable]
fn program_146(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..3 {
        if (n > 3) || (n > 2) {
        }
    }
    y
}


#[differentiable]
fn program_147(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (((x + ((n % 5) as f64)) / (1.5 + a[n % 3] * a[n % 3])) / (1.5 + y * y));
    let mut w1: usize = 0;
    'l2: while w1 < 4 && ((y * x) >= (x * y)) {
        w1 += 1;
        if (0.96_f64).atan() > k {
            let mut x: f64 = (if a[(w1 + 1) % 3] <= y { ((if w1 % 3 > 2 { y } else { ((w1 % 5) as f64) }) * (if w1 % 3 > 2 { y } else { ((w1 % 5) as f64) }) + 0.5).powf((1.71_f64 + 1.49_f64).tanh()) } else { ((0.67_f64).sin().exp() + 1.92_f64) });
            if (n > 2) || ((1.62_f64).sin().exp() < (y).atan()) {
                if n > 3 {
                    let mut u3: f64 = (((y * 1.34_f64)).mul_add(0.5, k) * ((y * 1.34_f64)).mul_add(0.5, k) + 0.5).powf((if (a[w1 % 3] + x) < x { x } else { (k + y) }).tanh());
                    let mut u3: bool = !((a[w1 % 3] - x) < u3);
                    let c5 = |p4: f64| (-((k * p4) * (p4 - 1.89_f64)));
                } else {
                    let mut u6: f64 = ((x + (1.96_f64 * x)) * a[1]);
                    let u7: f64 = (((a[n % 3] * x) + (a[(w1 + 0) % 3] * a[(w1 + 0) % 3] + 0.5).powf(a[w1 % 3].tanh())) - ((u6 + u6) + (-0.90_f64)));
                }
            } else {
            }
        } else {
        }
    }
    (-(-(a[w1 % 3] * a[w1 % 3] + 1.25).ln_1p()))
}


#[differentiable]
fn program_148(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (({ let b1 = 1.84_f64; b1 * 1.20_f64 + b1 } - (if n > 2 { a[(n + 2) % 3] } else { y })) * (y).powi(1));
    u2 = k;
    if ((n + 2) % 3 != 0) || ((((n % 5) as f64) + 1.83_f64) >= (u2 + u2)) { return y; }
    u2 = (({ let b3 = u2; b3 * u2 + b3 }).powi(2) - (if n > 2 { a[n % 3] } else { (u2).max(y) }));
    u2 += (u2).powi(3);
    for i4 in 1..=1 {
    }
    ((if ((1.79_f64 * 1.79_f64 + 1.25).cbrt() > (a[n % 3] + k)) && (2 == 1) { (y * ((n % 5) as f64)) } else { (a[(n + 2) % 3]).sin().exp() }) - u2)
}


#[differentiable]
fn program_149(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((((n % 5) as f64) + y) + (1.02_f64).sin().exp()) * ((((n % 5) as f64) + y) + (1.02_f64).sin().exp()) + 0.5).powf(y.tanh());
    for i2 in 0..4 {
        let c5 = |p3: f64| (((0.55_f64 + a[i2 % 3]) + y) + ({ let b4 = 0.95_f64; b4 * p3 + b4 }).mul_add(0.5, y));
        for i6 in 0..n {
        }
    }
    y
}


#[differentiable]
fn program_150(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [(y + (match (n + 2) % 3 { 0 => y, 1 | 2 => a[(n + 2) % 3], _ => x })), a[(n + 1) % 3], ((1.64_f64 + y)).mul_add(0.5, ((n % 5) as f64)), (y * y)];
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        if w2 >= 4 { break (x * x + 1.25).cbrt(); }
        let mut v4: usize = n % 4;
        v1[0] += y;
        v1[n % 4] = ({ let b5 = (1.70_f64 + y); b5 * (y / (1.5 + y * y)) + b5 } * ((v1[(n + 1) % 4] / (1.5 + y * y)) + (y + 0.34_f64)));
    };
    let mut v6: f64 = 0.97_f64 + 1.65_f64;
    let mut u7: f64 = (-((v3 - 1.83_f64) - (1.59_f64 * 1.59_f64 + 0.5).powf(v3.tanh())));
    let v6: f64 = a[1];
    u7 += ((v3 * v3 + 0.5).powf(u7.tanh()) + v3);
    if n > 1 { return (a[(w2 + 2) % 3]).tanh(); }
    (y - v6)
}


#[differentiable]
fn program_151(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut u1: f64 = ((n % 5) as f64) + k;
    (((0.27_f64 * 1.61_f64) * (0.27_f64 * 1.61_f64) + 1.25).sqrt() * ((0.27_f64 * 1.61_f64) * (0.27_f64 * 1.61_f64) + 1.25).sqrt() + 1.25).recip()
}


#[differentiable]
fn program_152(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        let mut w3: usize = 0;
        while w3 < 2 && (n > 2) {
            w3 += 1;
            let u4: f64 = (y + y);
            let v5: f64;
            if (((w2 % 5) as f64)).sin().exp() < (0.85_f64 + u4) { v5 = u4; } else { v5 = ((1.99_f64).powi(3) + (u4 - a[w3 % 3])); }
        }
        if (2 != 0) || (1 == 0) {
            let mut w6: usize = 0;
            while w6 < 4 && (n > 2) {
                w6 += 1;
                let mut v7: f64 = 1.84_f64 * 1.45_f64;
                if (n > 1) && (n > 2) {
                    let u9: f64 = { let b8 = a[w3 % 3]; b8 * 0.18_f64 + b8 };
                    let mut v10: [f64; 2] = [(u9 - u9); 2];
                    v10.fill((0.36_f64 - v7));
                } else {
                    let v11: f64;
                    if (n > 2) && (w6 % 3 < 1) { v11 = ((match (w3 + 0) % 3 { 0 => x, 1 | 2 => y, _ => y }) + (0.12_f64).sin().exp()); } else { v11 = (y).cos(); }
                }
            }
        }
    }
    (((if n > 0 { a[v1 % 3] } else { 0.36_f64 }) + (y * a[2])) + y)
}


#[differentiable]
fn program_153(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 0) % 4;
    let mut v1: (f64, f64) = ((y / (1.5 + 0.30_f64 * 0.30_f64)), ((a[n % 3]).mul_add(0.5, y) * (k).powi(3)));
    let mut v3: (f64, f64) = ((y / (1.5 + (x).sin().exp() * (x).sin().exp())), { let b2 = y; b2 * (a[n % 3] * a[n % 3] + 1.25).sqrt() + b2 });
    for i4 in 0..n {
        v3.0 -= ((y * y + 0.5).powf(y.tanh()) - (y).min(y));
        if (y + a[0]) > (a[i4 % 3] - a[n % 3]) {
            v1.0 = ((y).mul_add(0.5, v1.1)).mul_add(0.5, 0.54_f64);
            'l5: for i6 in 0..i4 % 4 {
                let mut v7: [f64; 4] = [(if (a[i4 % 3]).mul_add(0.5, y) > y { a[i6 % 3] } else { ((i6 % 5) as f64) }); 4];
            }
        } else {
        }
    }
    (if (n % 3 < 1) || (n > 2) { ((y + a[n % 3]) - y) } else { a[n % 3] })
}


#[differentiable]
fn program_154(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v3: f64 = 'l2: loop {
        w1 += 1;
        if w1 >= 1 { break (k / (1.5 + (if (w1 + 2) % 3 == 0 { y } else { ((w1 % 5) as f64) }) * (if (w1 + 2) % 3 == 0 { y } else { ((w1 % 5) as f64) }))); }
        let mut v4: [f64; 3] = [x, (y + a[w1 % 3]), ((y).mul_add(0.5, y) - 1.60_f64)];
        v4[w1 % 3] -= a[1];
    };
    let y: f64 = (((v3).powi(1) + a[w1 % 3]) * (-(v3 + a[(w1 + 1) % 3])));
    let c6 = |p5: f64| (a[w1 % 3] + (y + p5));
    let mut u7: f64 = y;
    let (mut v9, mut v10): (f64, f64) = (1.80_f64, { let b8 = k; b8 * (1.66_f64 + u7) + b8 });
    u7 += ((if a[(w1 + 2) % 3] >= v3 { 1.31_f64 } else { 1.62_f64 }) - a[(w1 + 2) % 3]);
    v9 = ((u7).sin().exp()).sin().exp();
    for i11 in (0..7).step_by(3) {
    }
    { let b12 = ((w1 % 5) as f64); b12 * c6((1.20_f64).sin().exp()) + b12 }
}


#[differentiable]
fn program_155(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=1 {
        let c4 = |p3: f64| ((if (a[2] * y) <= (p3).mul_add(0.5, y) { (if i2 % 3 != 0 { p3 } else { a[i2 % 3] }) } else { (match (i2 + 1) % 3 { 0 => x, 1 | 2 => p3, _ => a[(i2 + 0) % 3] }) })).sin().exp();
        let mut u5: f64 = y;
    }
    let mut y: f64 = y;
    let mut v6: [f64; 3] = [((-y) * (-y) + 0.5).powf(0.92_f64.tanh()), (if (n > 2) && (n > 2) { a[n % 3] } else { y }), (if a[(n + 2) % 3] >= x { (1.23_f64 * 1.23_f64 + 0.5).powf(a[n % 3].tanh()) } else { (a[n % 3] + 0.14_f64) })];
    let mut v7: f64 = 1.85_f64 + k;
    if n % 3 > 2 {
        y = { let b9 = ((if ((-v7) > (-x)) && (n > 2) { 1.86_f64 } else { y }) / (1.5 + x * x)); b9 * (match n % 3 { 0 => (y * y + 1.25).ln(), 1 | 2 => { let b8 = 0.79_f64; b8 * y + b8 }, _ => (x - v6[n % 3]) }) + b9 };
        let mut u10: f64 = (x / (1.5 + (-1.44_f64) * (-1.44_f64)));
    }
    y = (y * ((x + y) * (y + ((n % 5) as f64))));
    let mut u11: f64 = y;
    let c13 = |p12: f64| p12;
    (((u11 / (1.5 + u11 * u11)) * (v6[n % 3] + u11)) + ((v6[0] * v6[n % 3]) - (((n % 5) as f64)).powi(3)))
}


#[differentiable]
fn program_156(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((y + (1.74_f64).mul_add(0.5, a[1])) - (y * y + 0.5).powf(y.tanh()));
    let u3: f64 = (match n % 3 { 0 => ((((n % 5) as f64)).sin().exp() - u1), 1 | 2 => { let b2 = 0.47_f64; b2 * a[(n + 2) % 3] + b2 }, _ => 0.96_f64 });
    for i4 in 1..=1 {
        for i5 in 0..1 {
            let c7 = |p6: f64| (((0.26_f64 * 0.26_f64 + 0.5).powf(a[i5 % 3].tanh()) * (1.08_f64 * y)) + (if i4 % 3 == 2 { (u3 * u3 + 1.25).ln() } else { (k - p6) }));
            let y: f64 = k;
            if n > 3 { continue; }
            let mut u8: f64 = (c7(y)).abs();
        }
        let mut v9: [f64; 3] = [((u3 * u3 + 1.25).ln_1p()).sin().exp(), (-(0.33_f64 + a[i4 % 3])), a[2]];
        let mut v10: usize = (i4 + 0) % 4;
        let mut w11: usize = 0;
        while w11 < 4 && (n > 1) {
            w11 += 1;
            let mut u12: f64 = (v9[v10 % 3] * v9[v10 % 3] + 0.5).powf((0.99_f64 * (u1).sin().exp()).tanh());
        }
    }
    a[n % 3]
}


#[differentiable]
fn program_157(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((1.90_f64 * ((n % 5) as f64)) * (k).min(1.15_f64))).mul_add(0.5, x);
    let y: f64 = a[0];
    let mut v2: usize = n % 4;
    (((a[1]).powi(0) + (x + a[(n + 2) % 3])) + a[v2 % 3])
}


#[differentiable]
fn program_158(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return (if n > 2 { (1.63_f64).min(y) } else { ((n % 5) as f64) }); }
    let mut u1: f64 = (x + ((a[(n + 1) % 3] + y) * (a[(n + 1) % 3] + y) + 1.25).cbrt());
    if n > 3 {
        let mut v2: [f64; 2] = [a[(n + 2) % 3], (x + x)];
        v2[n % 2] = ((((n % 5) as f64) + (0.74_f64 - 1.01_f64))).sin().exp();
    }
    let c4 = |p3: f64| (((a[n % 3]).max(a[0]) * (match 0 { 0 => p3, 1 | 2 => a[1], _ => p3 }))).min((a[n % 3] * a[n % 3]));
    let mut w5: usize = 0;
    while w5 < 3 && (u1 >= (1.47_f64 - u1)) {
        w5 += 1;
        let mut v6: usize = w5 % 4;
    }
    c4(u1)
}


#[differentiable]
fn program_159(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((y + (y + a[n % 3])) + y);
    let mut u3: f64 = (if n % 3 != 2 { (if (n > 1) || (n > 2) { { let b2 = k; b2 * u1 + b2 } } else { (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(u1.tanh()) }) } else { (x * (u1).sin().exp()) });
    'l4: for i5 in 0..1 {
        'l6: for i7 in 0..4 {
        }
    }
    ((y / (1.5 + { let b8 = a[(n + 2) % 3]; b8 * a[n % 3] + b8 } * { let b8 = a[(n + 2) % 3]; b8 * a[n % 3] + b8 })) * (y / (1.5 + { let b8 = a[(n + 2) % 3]; b8 * a[n % 3] + b8 } * { let b8 = a[(n + 2) % 3]; b8 * a[n % 3] + b8 })) + 0.5).powf(((1.20_f64).sin().exp() * (k).sin()).tanh())
}


#[differentiable]
fn program_160(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (k + (1.95_f64 * 1.95_f64 + 1.25).ln_1p());
    let mut u2: f64 = (((y * y + 0.5).powf(0.94_f64.tanh()) * (-x)) - (a[(n + 0) % 3] * (match n % 3 { 0 => a[n % 3], 1 | 2 => x, _ => a[(n + 0) % 3] })));
    u1 += (-(a[n % 3]).powi(1));
    u2 = 0.94_f64;
    let mut v3: f64 = 1.93_f64 * k;
    let u4: f64 = (((-u2) * (-u2) + 0.5).powf((u1).tanh().tanh()) / (1.5 + ((0.68_f64 - u2) + (1.93_f64 + y)) * ((0.68_f64 - u2) + (1.93_f64 + y))));
    let mut u5: f64 = (-(match (n + 0) % 3 { 0 => (0.93_f64 - u2), 1 | 2 => (1.67_f64 * 1.67_f64 + 0.5).powf(u1.tanh()), _ => (0.34_f64).mul_add(0.5, u2) }));
    u5 = ((1.17_f64 * 1.17_f64 + 0.5).powf(u5.tanh()) / (1.5 + (-(match n % 3 { 0 => 1.00_f64, 1 | 2 => u2, _ => 1.45_f64 })) * (-(match n % 3 { 0 => 1.00_f64, 1 | 2 => u2, _ => 1.45_f64 }))));
    (((((n % 5) as f64)).mul_add(0.5, a[(n + 2) % 3]) * (((n % 5) as f64)).mul_add(0.5, a[(n + 2) % 3]) + 0.5).powf({ let b6 = a[n % 3]; b6 * u4 + b6 }.tanh()) + ((u4 * u4 + 1.25).ln_1p() * (u4 * u2)))
}


#[differentiable]
fn program_161(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [((a[(n + 1) % 3] * y) + 1.47_f64), ((if (n + 2) % 3 < 1 { y } else { ((n % 5) as f64) }) / (1.5 + (y - y) * (y - y)))];
    let mut u3: f64 = (if y >= y { (if ((y * y + 1.25).recip() > (1.81_f64 + y)) && ({ let b2 = y; b2 * ((n % 5) as f64) + b2 } > (k + a[n % 3])) { (1.84_f64 + 0.89_f64) } else { (if ((((n % 5) as f64) + ((n % 5) as f64)) <= (if x > (y * y) { 1.12_f64 } else { y })) && (y <= (1.89_f64 - x)) { 1.38_f64 } else { y }) }) } else { ((v1[(n + 2) % 2] * v1[(n + 2) % 2] + 1.25).cbrt() + (a[n % 3] + x)) });
    (((v1[n % 2]).cos() + 1.17_f64) - v1[(n + 2) % 2])
}


#[differentiable]
fn program_162(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let (mut v1, mut v2): (f64, f64) = ((0.56_f64 + 1.59_f64), y);
    v1 = (if ((n + 0) % 3 != 1) || (v2 < 1.36_f64) { (if (1.10_f64 + y) <= (v2 * v2 + 0.5).powf(v2.tanh()) { k } else { (y + v2) }) } else { (a[n % 3]).sin().exp() });
    v1 /= 1.5 + 0.27_f64 * 0.27_f64;
    let mut w3: usize = 0;
    'l4: while w3 < 1 {
        w3 += 1;
        v2 /= 1.5 + ((v1 * v1 + 0.5).powf(1.28_f64.tanh())).mul_add(0.5, v2) * ((v1 * v1 + 0.5).powf(1.28_f64.tanh())).mul_add(0.5, v2);
    }
    let mut u5: f64 = (v2).sin().exp();
    (-(0.63_f64 + (v1 - a[0])))
}


#[differentiable]
fn program_163(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
        let (mut v2, mut v3): (f64, f64) = (a[w1 % 3], ((y + x) + a[2]));
        let mut w4: usize = 0;
        'l5: while w4 < 3 && ((v2 * v2 + 0.5).powf(0.47_f64.tanh()) < (-v3)) {
            w4 += 1;
            let mut v6: [f64; 4] = [(-1.92_f64); 4];
            let mut v7: [f64; 2] = [((a[w4 % 3] + a[w1 % 3])).sin().exp(), v2];
            v7.swap(w4 % 2, (w4 + 1) % 2);
            v2 = x;
        }
        let x: f64 = (((a[w4 % 3] + y) / (1.5 + { let b8 = v2; b8 * v3 + b8 } * { let b8 = v2; b8 * v3 + b8 })) + ((1.25_f64 + ((w1 % 5) as f64)) + (v3).hypot(1.86_f64)));
    }
    'l9: for i10 in 0..4 {
        let mut v11: usize = i10 % 4;
        let mut w12: usize = 0;
        while w12 < 1 {
            w12 += 1;
            let mut w13: usize = 0;
            'l14: loop {
                w13 += 1;
                if w13 >= 4 { break; }
                let mut w15: usize = 0;
                while w15 < 3 {
                    w15 += 1;
                }
            }
        }
    }
    (((y - y)).min({ let b16 = 0.22_f64; b16 * y + b16 }) * (y + ((w1 % 5) as f64)))
}


#[differentiable]
fn program_164(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((a[(n + 1) % 3] + ((n % 5) as f64)) + y) + (if ((x + y) >= 0.32_f64) && (n > 2) { 0.92_f64 } else { (y + y) }));
    u1 *= (a[n % 3]).sin();
    let mut w2: usize = 0;
    while w2 < 2 {
        w2 += 1;
    }
    (((y - a[2])).min((y).hypot(u1)) + (if n > 1 { (k + 0.29_f64) } else { (-y) }))
}


#[differentiable]
fn program_165(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (a[(n + 2) % 3] + y);
    if !(n > 3) { return (match 1 { 0 => (a[1] * a[1] + 0.5).powf(a[n % 3].tanh()), 1 | 2 => (a[1] + u1), _ => (if n > 1 { k } else { ((n % 5) as f64) }) }); }
    let mut v2: usize = (n + 2) % 4;
    for i3 in 0..n {
        let mut u4: f64 = (0.92_f64 * 0.92_f64 + 0.5).powf(u1.tanh());
        let c7 = |p5: f64, p6: f64| ((p5).cos() + ((p6 * p6 + 0.5).powf(a[i3 % 3].tanh()) - p6));
    }
    let v8: f64;
    if (u1 / (1.5 + u1 * u1)) > u1 { v8 = ((0.35_f64 + y)).sin(); } else { v8 = ((if !(n > 0) { k } else { 1.70_f64 })).powi(2); }
    let u9: f64 = (if ((if n > 0 { a[(n + 1) % 3] } else { a[(n + 0) % 3] }) > (v8 * v8 + 0.5).powf(v8.tanh())) || (v2 % 3 < 0) { ((a[1] * u1) * (a[1] * u1) + 0.5).powf((if n % 3 == 1 { 0.42_f64 } else { v8 }).tanh()) } else { ((1.34_f64 - u1) + (match (v2 + 1) % 3 { 0 => y, 1 | 2 => x, _ => 0.56_f64 })) });
    { let b10 = u9; b10 * ((a[n % 3]).mul_add(0.5, v8)).sin().exp() + b10 }
}


#[differentiable]
fn program_166(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    loop {
        w1 += 1;
        if w1 >= 4 { break; }
        let u3: f64 = a[w1 % 3];
        for i4 in (0..7).step_by(3) {
            let mut u3: f64 = 0.35_f64 + ((w1 % 5) as f64);
            for i5 in 0..n {
                let mut u6: f64 = (a[1] - ((y + y)).powi(2));
                u6 = (1.02_f64 * 1.02_f64 + 0.5).powf(((u6 * ((i4 % 5) as f64)) * (u6 * ((i4 % 5) as f64)) + 0.5).powf({ let b7 = u6; b7 * a[n % 3] + b7 }.tanh()).tanh());
            }
        }
    }
    (((-y) + (y + a[n % 3])) * ((-y) + (y + a[n % 3])) + 1.25).cbrt()
}


#[differentiable]
fn program_167(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (if n > 2 { y } else { x }) <= y {
        let mut u1: f64 = 0.93_f64;
    } else {
        let mut v2: [f64; 2] = [((-y) - (a[n % 3]).hypot(y)), a[1]];
        let mut v3: (f64, f64) = ((y * y), ((if n > 2 { y } else { v2[n % 2] }) * (((n % 5) as f64) + y)));
    }
    if ((1.95_f64 * x) > (-x)) || ((a[n % 3]).mul_add(0.5, y) >= (y + y)) { return ((1.19_f64 * 1.19_f64 + 0.5).powf(x.tanh()) + 0.40_f64); }
    let mut v4: [f64; 2] = [1.19_f64, ((0.85_f64).powi(2) + (y * y + 0.5).powf(1.34_f64.tanh()))];
    let mut w5: usize = 0;
    loop {
        w5 += 1;
        if w5 >= 1 { break; }
        v4.swap(w5 % 2, 0);
        let mut w7: usize = 0;
        let v8: f64 = loop {
            w7 += 1;
            v4[1] -= x;
            if w7 >= 2 { break ((if (w5 % 3 > 1) || (x <= { let b9 = y; b9 * x + b9 }) { y } else { y }) + (0.21_f64 + y)); }
        };
    }
    for i10 in 0..4 {
        let mut u11: f64 = (x).atan();
    }
    y
}


#[differentiable]
fn program_168(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (-(-k));
    u1 = ((-(0.69_f64 * a[1])) * u1);
    u1 = y;
    for i2 in 0..4 {
        for i3 in 1..=2 {
            for i4 in 0..i3 % 4 {
            }
        }
    }
    (a[(n + 0) % 3] * a[(n + 0) % 3] + 0.5).powf(a[1].tanh())
}


#[differentiable]
fn program_169(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n {
        let mut v4: [f64; 4] = [0.92_f64, ((-k) + (match (n + 1) % 3 { 0 => k, 1 | 2 => a[2], _ => y })), ((a[i2 % 3]).powi(3) + { let b3 = x; b3 * y + b3 }), y];
        let u6: f64 = ((if (k).sin().exp() > y { a[2] } else { (v4[(i2 + 1) % 4]).cos() }) * (if (k).sin().exp() > y { a[2] } else { (v4[(i2 + 1) % 4]).cos() }) + 0.5).powf({ let b5 = (a[1] + 0.55_f64); b5 * 1.19_f64 + b5 }.tanh());
        v4[i2 % 4] /= 1.5 + ((u6 / (1.5 + 1.57_f64 * 1.57_f64)) + (k + v4[0])) * ((u6 / (1.5 + 1.57_f64 * 1.57_f64)) + (k + v4[0]));
    }
    'l7: for i8 in 0..3 {
    }
    (((x * y) + 0.46_f64)).sin().exp()
}


#[differentiable]
fn program_170(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (((n % 5) as f64) > x) && (n > 1) { return 0.84_f64; }
    let u2: f64 = (({ let b1 = 1.38_f64; b1 * 0.77_f64 + b1 } / (1.5 + (1.79_f64).mul_add(0.5, y) * (1.79_f64).mul_add(0.5, y)))).powi(2);
    let mut u3: f64 = u2;
    if n > 2 { return (if u2 > (a[(n + 2) % 3] * a[0]) { u2 } else { (u3).mul_add(0.5, 0.15_f64) }); }
    u3 = (((y).tanh() + (u2 * a[2])) * ((if (a[0] * a[0] + 0.5).powf(0.81_f64.tanh()) <= (u3).cos() { u3 } else { y })).powi(3));
    let v4: f64;
    if n > 2 { v4 = ((0.62_f64 * u2)).sin(); } else { v4 = u3; }
    let c6 = |p5: f64| (match 2 { 0 => a[n % 3], 1 | 2 => k, _ => (if !((p5).hypot(a[1]) > 1.88_f64) { (p5).hypot(y) } else { (v4 + y) }) });
    let u7: f64 = k;
    v4
}


#[differentiable]
fn program_171(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (0.30_f64 + (x - x));
    let mut v2: f64 = 0.90_f64 * 1.78_f64;
    let mut v3: usize = n % 4;
    if n > 2 {
        let v3: f64 = y;
    } else {
        let mut v4: f64 = ((v3 % 5) as f64) + 1.58_f64;
    }
    if u1 >= 0.86_f64 { return { let b5 = (y).powi(2); b5 * (if n > 2 { u1 } else { x }) + b5 }; }
    let u6: f64 = (if n > 2 { (match (v3 + 1) % 3 { 0 => (y * u1), 1 | 2 => 1.91_f64, _ => (1.16_f64 + ((v3 % 5) as f64)) }) } else { v2 });
    let mut v7: usize = n % 4;
    u1 = ((a[v7 % 3] - (if (1 < 0) && (n > 0) { u6 } else { a[1] })) * (a[v7 % 3] - (if (1 < 0) && (n > 0) { u6 } else { a[1] })) + 1.25).cbrt();
    ((if (u1 + 0.16_f64) <= (u1 - u1) { u1 } else { 0.24_f64 }) - (-(a[v7 % 3] * a[v7 % 3] + 0.5).powf(a[(v3 + 0) % 3].tanh())))
}


#[differentiable]
fn program_172(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let u2: f64 = y;
    let u3: f64 = ((k - (u2).min(a[(v1 + 2) % 3])) + ((u2 - 0.23_f64)).mul_add(0.5, ((v1 % 5) as f64)));
    let v5: f64;
    if ({ let b4 = a[(v1 + 2) % 3]; b4 * u3 + b4 } < (a[(v1 + 2) % 3] * a[(v1 + 2) % 3] + 1.25).ln()) || (n > 3) { v5 = (-(a[v1 % 3] + u3)); } else { v5 = ((y * y + 1.25).sqrt() * (y * y + 1.25).sqrt() + 1.25).recip(); }
    for i6 in 0..4 {
        let mut u7: f64 = ((i6 % 5) as f64);
        for i8 in 0..n {
            let mut u9: f64 = (a[i8 % 3] * a[i8 % 3] + 0.5).powf(((v5 + a[(i8 + 2) % 3]) - (k + k)).tanh());
            'l10: for i11 in 0..n {
                if i8 % 3 > 0 {
                    if (n > 2) || (2 < 0) { return (-(y + ((i8 % 5) as f64))); }
                } else if n > 2 {
                } else {
                }
            }
        }
    }
    ((if 1 == 2 { (if n > 3 { v5 } else { 0.67_f64 }) } else { v5 }) / (1.5 + (y).sin().exp() * (y).sin().exp()))
}


#[differentiable]
fn program_173(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((if (a[(n + 2) % 3]).mul_add(0.5, a[(n + 0) % 3]) >= (x + a[(n + 0) % 3]) { (y + x) } else { (0.60_f64 + y) })).mul_add(0.5, a[2]);
    let mut v2: [f64; 2] = [0.33_f64, ((-((n % 5) as f64))).tanh()];
    if n > 3 { return (if n > 0 { (x + y) } else { (0.37_f64 * u1) }); }
    v2[(n + 0) % 2] = u1;
    let u3: f64 = (match n % 3 { 0 => (y + (u1).mul_add(0.5, y)), 1 | 2 => ((x + u1)).mul_add(0.5, u1), _ => ((u1 * a[n % 3])).sin().exp() });
    (((a[n % 3] * u1)).mul_add(0.5, a[n % 3]) * ((a[n % 3] * u1)).mul_add(0.5, a[n % 3]) + 1.25).ln()
}


#[differentiable]
fn program_174(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = (n > 0) && (n > 2);
    let mut v2: [f64; 3] = [y; 3];
    v2[n % 3] += ((y * y + 0.5).powf(a[n % 3].tanh()) * (y * y + 0.5).powf(a[n % 3].tanh()) + 1.25).ln();
    let (mut v1, mut v3): (f64, f64) = (((x * x + 0.5).powf(((n % 5) as f64).tanh()) / (1.5 + (y).max(y) * (y).max(y))), ((match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => y, _ => y }) * (1.83_f64 * y)));
    if v3 < v3 {
        let mut x: f64 = v3;
    } else {
        v1 += ((v1).mul_add(0.5, v1) + (1.46_f64 + y));
        for i4 in (0..7).step_by(3) {
            let mut u5: f64 = ((match 0 { 0 => v3, 1 | 2 => (0.26_f64).powi(0), _ => (-v1) })).min((v1 + (if !(n > 3) { v1 } else { y })));
            v3 = (((-a[n % 3]) * (-a[n % 3]) + 0.5).powf(k.tanh()) * ((-a[n % 3]) * (-a[n % 3]) + 0.5).powf(k.tanh()) + 0.5).powf(((-v1) + (v1 * v1 + 1.25).ln_1p()).tanh());
        }
    }
    ((((n % 5) as f64)).powi(2)).mul_add(0.5, 1.37_f64)
}


#[differentiable]
fn program_175(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = (((y).mul_add(0.5, y) * (a[n % 3] - k)) + ((1.47_f64 * 1.47_f64 + 0.5).powf(a[(n + 1) % 3].tanh()) * (y * y)));
    x = x;
    let mut u1: f64 = ((if (n + 2) % 3 > 2 { (1.18_f64 - y) } else { (if !(0 == 1) { a[(n + 0) % 3] } else { a[n % 3] }) })).tanh();
    u1
}


#[differentiable]
fn program_176(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 2) && (n > 0) { return (x + (1.59_f64 / (1.5 + a[2] * a[2]))); }
    let mut u1: f64 = (((1.02_f64 + y) + (a[n % 3] + a[(n + 1) % 3]))).powi(1);
    'l2: for i3 in (0..n).rev() {
    }
    a[1]
}


#[differentiable]
fn program_177(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..1 {
        let mut v3: [f64; 3] = [(match (i1 + 0) % 3 { 0 => (1.68_f64 * y), 1 | 2 => y, _ => (y + y) }), { let b2 = (if a[0] <= 1.92_f64 { y } else { y }); b2 * (y * x) + b2 }, 1.01_f64];
        let mut w4: usize = 0;
        loop {
            w4 += 1;
            if w4 >= 2 { break; }
        }
    }
    (y - ((a[n % 3] / (1.5 + x * x)) * a[n % 3]))
}


#[differentiable]
fn program_178(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let x: f64 = (0.38_f64 * ((y + y) * (y * y + 1.25).ln_1p()));
    for i1 in (0..7).step_by(3) {
        let mut u2: f64 = ((x * (a[i1 % 3]).max(a[i1 % 3])) + ((match i1 % 3 { 0 => 0.41_f64, 1 | 2 => ((n % 5) as f64), _ => 0.34_f64 })).powi(1));
        u2 -= a[i1 % 3];
        u2 /= 1.5 + u2 * u2;
    }
    let v3: f64;
    if !(n > 3) { v3 = ((x / (1.5 + 1.18_f64 * 1.18_f64)) + (x - 0.43_f64)); } else { v3 = (x + (match 1 { 0 => x, 1 | 2 => x, _ => k })); }
    let c6 = |p4: f64, p5: f64| p5;
    let mut u7: f64 = v3;
    let x: f64 = (match n % 3 { 0 => (1.28_f64).sin().exp(), 1 | 2 => ((n % 5) as f64), _ => ((1.24_f64 + k) / (1.5 + (1.23_f64).sin().exp() * (1.23_f64).sin().exp())) });
    (((a[0] + y) - (1.35_f64 + a[n % 3])) - ((v3 + u7) * (x + x)))
}


#[differentiable]
fn program_179(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 1 {
        w1 += 1;
        let mut u4: f64 = (x + { let b3 = (1.05_f64).sin().exp(); b3 * (y - x) + b3 });
        if (0.37_f64).powi(3) > (-y) {
            let mut w5: usize = 0;
            while w5 < 1 && (n > 2) {
                w5 += 1;
                if u4 < { let b6 = a[0]; b6 * u4 + b6 } {
                    let mut u7: f64 = k;
                    let u7: f64 = ((w1 % 5) as f64);
                } else {
                    let mut u8: f64 = u4;
                    let mut u9: f64 = ((y - (0.54_f64 / (1.5 + a[2] * a[2])))).tanh();
                }
            }
        } else {
        }
    }
    x
}


#[differentiable]
fn program_180(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..1 {
        let mut u2: f64 = (((y * y + 1.25).recip() * (y).mul_add(0.5, y)) + (x).mul_add(0.5, a[i1 % 3]));
        let mut u3: f64 = (((i1 % 5) as f64) + ((1.64_f64).min(k) * u2));
        if (n > 3) && ((i1 + 0) % 3 > 2) {
            let c6 = |p4: f64, p5: f64| ((p4 * (0.67_f64 * p5)) * (p4 * (0.67_f64 * p5)) + 1.25).sqrt();
        }
        let mut v8: [f64; 3] = [({ let b7 = 1.49_f64; b7 * a[2] + b7 } + (0.57_f64 / (1.5 + k * k))), ((i1 % 5) as f64), ((k * u2) + (-u2))];
    }
    let mut u9: f64 = x;
    u9 = a[n % 3];
    let v11: f64;
    if n > 2 { v11 = 0.14_f64; } else { v11 = (match 0 { 0 => (u9 + k), 1 | 2 => { let b10 = u9; b10 * 0.81_f64 + b10 }, _ => (u9 - u9) }); }
    let mut w12: usize = 0;
    while w12 < 2 {
        w12 += 1;
        'l13: for i14 in 0..3 {
            u9 += (-(1.59_f64 - 0.16_f64));
        }
    }
    (k * k + 0.5).powf(((a[1] + u9)).max(u9).tanh())
}


#[differentiable]
fn program_181(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((y).hypot(y)).min((x).mul_add(0.5, a[n % 3]));
    let (mut v2, mut v3): (f64, f64) = (u1, ((u1 + u1)).min(u1));
    let c6 = |p4: f64, p5: f64| (((p5 + u1)).hypot(p4) * 1.45_f64);
    let (mut v7, mut v8): (f64, f64) = (((-y)).mul_add(0.5, v3), (u1 * k));
    ((-(v7).min(a[n % 3])) + v2)
}


#[differentiable]
fn program_182(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-((x - y) - (y / (1.5 + 1.04_f64 * 1.04_f64))));
    let mut u2: f64 = ((if (n > 2) && (u1 >= (u1 * 0.35_f64)) { (y + ((n % 5) as f64)) } else { (-0.53_f64) }) + ((if n > 3 { u1 } else { 1.11_f64 })).sin().exp());
    let mut v4: [f64; 4] = [({ let b3 = a[2]; b3 * u1 + b3 }).mul_add(0.5, y), (if (n > 2) && (0 < 0) { (a[n % 3] + y) } else { (u2 + u1) }), ((a[n % 3] + y)).powi(2), ((0.42_f64 * 0.42_f64 + 1.25).recip() + ((n % 5) as f64))];
    let mut v5: usize = n % 4;
    v4[n % 4] /= 1.5 + u2 * u2;
    let mut u6: f64 = ((v5 % 5) as f64);
    let mut v7: bool = ((u2).mul_add(0.5, u6) >= (u1).atan()) && (2 != 0);
    v5 = (v5 + 2) % 5;
    (((y - k) - v4[v5 % 4])).max(((if !((v4[1]).min(0.83_f64) < (a[(v5 + 1) % 3] - u6)) { u6 } else { u6 }) * 1.97_f64))
}


#[differentiable]
fn program_183(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y).mul_add(0.5, k);
    let mut v2: (f64, f64) = (y, 1.87_f64);
    let u3: f64 = u1;
    let mut w4: usize = 0;
    while w4 < 3 && (n > 1) {
        w4 += 1;
        v2.0 *= (((u1).min(u3)).powi(3)).sin();
        v2.0 /= 1.5 + (if (if (a[n % 3] + ((w4 % 5) as f64)) > (u1).mul_add(0.5, a[w4 % 3]) { ((w4 % 5) as f64) } else { a[w4 % 3] }) <= (a[2] * k) { x } else { (if w4 % 3 < 0 { a[2] } else { 0.97_f64 }) }) * (if (if (a[n % 3] + ((w4 % 5) as f64)) > (u1).mul_add(0.5, a[w4 % 3]) { ((w4 % 5) as f64) } else { a[w4 % 3] }) <= (a[2] * k) { x } else { (if w4 % 3 < 0 { a[2] } else { 0.97_f64 }) });
        u1 /= 1.5 + u3 * u3;
    }
    let mut v5: (f64, f64) = (((u3).abs()).tanh(), (u3 / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))));
    v5.0 = a[w4 % 3];
    v2.1 = (((0.23_f64).powi(0)).mul_add(0.5, u1) + (a[0] / (1.5 + (a[w4 % 3] + a[w4 % 3]) * (a[w4 % 3] + a[w4 % 3]))));
    v5.1 += u3;
    u1
}


#[differentiable]
fn program_184(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[(n + 1) % 3];
    let u2: f64 = (y * a[n % 3]);
    'l3: for i4 in 0..2 {
    }
    a[0]
}


#[differentiable]
fn program_185(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
        let y: f64 = ((if n > 0 { (-y) } else { k }) * (y * 2.00_f64));
    }
    0.46_f64
}


#[differentiable]
fn program_186(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((((n % 5) as f64) / (1.5 + a[1] * a[1])) * (y - y))).max(1.13_f64);
    if (if !(n % 3 < 0) { a[n % 3] } else { a[n % 3] }) <= { let b2 = ((n % 5) as f64); b2 * y + b2 } { return ((u1 - a[(n + 2) % 3]) / (1.5 + (y).powi(0) * (y).powi(0))); }
    let mut u3: f64 = (-(if (0.42_f64 * 0.42_f64 + 0.5).powf(1.67_f64.tanh()) > (0.44_f64).abs() { (match n % 3 { 0 => y, 1 | 2 => a[n % 3], _ => u1 }) } else { 1.70_f64 }));
    for i4 in 0..n % 4 {
        let u5: f64 = x;
    }
    let mut u6: f64 = y;
    u3 += ((a[2] * a[2] + 1.25).cbrt() - (a[n % 3] + 1.35_f64));
    let mut v7: [f64; 4] = [(1.02_f64 * 1.02_f64 + 0.5).powf((1.35_f64 - a[n % 3]).tanh()), u3, (if !(n > 3) { (if !(n > 1) { u1 } else { a[n % 3] }) } else { (a[1] * a[1] + 1.25).cbrt() }), ((u6 + u1)).max((u3 * u3 + 0.5).powf(u3.tanh()))];
    let mut u8: f64 = y;
    for i9 in 0..n {
        v7.fill((u3 + u8));
    }
    1.71_f64
}


#[differentiable]
fn program_187(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 1..=2 {
        let mut u3: f64 = 1.67_f64;
        u3 /= 1.5 + ((if !(n > 3) { a[n % 3] } else { 0.55_f64 }) + (-u3)) * ((if !(n > 3) { a[n % 3] } else { 0.55_f64 }) + (-u3));
        let mut u3: f64 = (((u3).min(a[0]) / (1.5 + (u3 * u3) * (u3 * u3))) * ((u3).min(a[0]) / (1.5 + (u3 * u3) * (u3 * u3))) + 0.5).powf((1.06_f64).tanh().tanh());
        let mut v4: usize = i2 % 4;
    }
    let mut w5: usize = 0;
    while w5 < 3 {
        w5 += 1;
        let mut v6: f64 = 1.16_f64 + 0.18_f64;
        let mut u7: f64 = ((1.61_f64 + (match w5 % 3 { 0 => a[(w5 + 0) % 3], 1 | 2 => x, _ => a[w5 % 3] })) * (1.61_f64 + (match w5 % 3 { 0 => a[(w5 + 0) % 3], 1 | 2 => x, _ => a[w5 % 3] })) + 0.5).powf(((x - k) * (match 0 { 0 => x, 1 | 2 => a[w5 % 3], _ => x })).tanh());
        for i8 in 0..n % 4 {
            for i9 in 0..3 {
                'l10: for i11 in 0..n {
                    let mut u12: f64 = (((u7 + y) - (a[i8 % 3] * a[i8 % 3] + 1.25).ln()) * ((u7 + y) - (a[i8 % 3] * a[i8 % 3] + 1.25).ln()) + 1.25).recip();
                    let v13: f64;
                    if 0 == 1 { v13 = ((a[i9 % 3] + 0.73_f64) + (((i11 % 5) as f64) * ((i11 % 5) as f64) + 0.5).powf(y.tanh())); } else { v13 = ((u7 + a[(i11 + 2) % 3]) - (1.45_f64 + u7)); }
                }
            }
        }
    }
    ((if ((if (n > 2) || ((((w5 % 5) as f64) * y) <= (y * y + 0.5).powf(y.tanh())) { y } else { y }) > (k + y)) && (n > 1) { 0.80_f64 } else { (y / (1.5 + a[(w5 + 2) % 3] * a[(w5 + 2) % 3])) })).sin().exp()
}


#[differentiable]
fn program_188(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: (f64, f64) = (((((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(0.63_f64.tanh()) * a[n % 3]), { let b1 = (k).mul_add(0.5, y); b1 * (y / (1.5 + a[n % 3] * a[n % 3])) + b1 });
    for i3 in (0..7).step_by(3) {
        let mut w4: usize = 0;
        let v6: f64 = 'l5: loop {
            w4 += 1;
            v2.1 = ((1.47_f64 * a[1]) + ((if (1.12_f64 * x) >= (-((i3 % 5) as f64)) { y } else { v2.1 })).abs());
            if w4 >= 1 { break ((i3 % 5) as f64); }
        };
        v2.1 -= ((a[w4 % 3]).sin().exp() / (1.5 + (v2.1 * v2.1 + 0.5).powf(1.58_f64.tanh()) * (v2.1 * v2.1 + 0.5).powf(1.58_f64.tanh())));
        v2.0 = (((v6).mul_add(0.5, a[w4 % 3]) / (1.5 + (match w4 % 3 { 0 => a[(i3 + 0) % 3], 1 | 2 => v2.0, _ => 0.89_f64 }) * (match w4 % 3 { 0 => a[(i3 + 0) % 3], 1 | 2 => v2.0, _ => 0.89_f64 })))).powi(1);
        let mut w7: usize = 0;
        let v8: f64 = loop {
            w7 += 1;
            if w7 >= 2 { break { let b10 = (v6 * v6 + 0.5).powf(v2.1.tanh()); b10 * { let b9 = v6; b9 * y + b9 } + b10 }; }
            let mut w11: usize = 0;
            'l12: while w11 < 2 && (n > 3) {
                w11 += 1;
                let mut v14: (f64, f64) = (((a[w7 % 3] / (1.5 + 0.70_f64 * 0.70_f64))).powi(3), ({ let b13 = v6; b13 * v2.1 + b13 } + (v6 + v6)));
            }
        };
    }
    x
}


#[differentiable]
fn program_189(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 && (a[0] > (x / (1.5 + 0.63_f64 * 0.63_f64))) {
        w1 += 1;
        let u2: f64 = (match (w1 + 0) % 3 { 0 => ((0.13_f64).sin().exp() + y), 1 | 2 => (match 1 { 0 => y, 1 | 2 => (0.88_f64 * a[w1 % 3]), _ => ((w1 % 5) as f64) }), _ => ((x).cos() * (k * 1.61_f64)) });
        let c4 = |p3: f64| a[0];
    }
    let mut u5: f64 = (y).powi(2);
    let mut u6: f64 = (((a[2]).max(k) + y) * (if n % 3 > 2 { a[n % 3] } else { (y + 1.55_f64) }));
    let mut w7: usize = 0;
    while w7 < 4 {
        w7 += 1;
        let mut v8: bool = (w1 % 3 < 1) && (n > 2);
    }
    (if !(n > 2) { u5 } else { ((k).sin().exp()).powi(0) })
}


#[differentiable]
fn program_190(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(y).sin().exp(); 2];
    let mut w2: usize = 0;
    while w2 < 3 && (n % 3 == 2) {
        w2 += 1;
        for i3 in 0..4 {
            let x: f64 = 0.62_f64;
            for i4 in 0..n % 4 {
                v1[(w2 + 0) % 2] = (y * ((0.85_f64).powi(2) * (0.85_f64).powi(2) + 0.5).powf(k.tanh()));
            }
            'l5: for i6 in 1..=1 {
                for i7 in 1..=3 {
                }
            }
        }
    }
    ((a[1] + (y - v1[1])) * (a[1] + (y - v1[1])) + 0.5).powf((if 1.55_f64 > (1.95_f64 + a[w2 % 3]) { { let b8 = x; b8 * k + b8 } } else { (y + y) }).tanh())
}


#[differentiable]
fn program_191(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 && (n > 2) {
        w1 += 1;
        let mut u2: f64 = ((1.98_f64 * (y + x)) * ((y).sin().exp() * (y).sin().exp() + 1.25).recip());
        let mut v3: [f64; 2] = [0.75_f64, a[w1 % 3]];
    }
    let mut u4: f64 = (((y + a[n % 3]) + (if n > 2 { y } else { k }))).hypot((if !(x <= x) { y } else { (y / (1.5 + a[1] * a[1])) }));
    let mut w5: usize = 0;
    while w5 < 4 {
        w5 += 1;
        let v6: f64;
        if !(u4 < (-u4)) { v6 = ((a[0] + y)).mul_add(0.5, u4); } else { v6 = 0.68_f64; }
        let mut v7: (f64, f64) = (((1.70_f64).cos()).sin().exp(), ((a[2] * a[2] + 0.5).powf(((n % 5) as f64).tanh()) + (1.71_f64 * 1.71_f64 + 0.5).powf(x.tanh())));
        let mut w8: usize = 0;
        'l9: while w8 < 2 {
            w8 += 1;
            for i10 in (0..7).step_by(3) {
                for i11 in 0..3 {
                    v7.1 *= (a[i11 % 3]).sin();
                }
            }
        }
    }
    u4
}


#[differentiable]
fn program_192(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = (n % 3 < 1) || (x <= (if (1.44_f64 * 1.44_f64 + 1.25).recip() >= (match (n + 0) % 3 { 0 => k, 1 | 2 => x, _ => y }) { y } else { 0.85_f64 }));
    let x: f64 = (y - (1.52_f64 * y));
    let mut u2: f64 = (if v1 { x } else { ((x * x) / (1.5 + (((n % 5) as f64)).max(x) * (((n % 5) as f64)).max(x))) });
    let mut v3: (f64, f64) = (((1.73_f64).sin() + u2), (-a[(n + 1) % 3]));
    let mut u4: f64 = (if !(n % 3 != 2) { ((0.61_f64).max(x)).sin().exp() } else { ((y * y) + (match (n + 2) % 3 { 0 => v3.1, 1 | 2 => u2, _ => u2 })) });
    let u2: f64 = ((1.34_f64 - (match n % 3 { 0 => v3.0, 1 | 2 => u4, _ => a[(n + 2) % 3] }))).powi(0);
    if n % 3 != 1 { return ((u2 + y)).hypot((x + x)); }
    u4 *= (((n % 5) as f64)).sin();
    for i5 in 0..n % 4 {
        for i6 in 0..n {
            v3.0 = (k / (1.5 + a[i5 % 3] * a[i5 % 3]));
        }
    }
    v3.1
}


#[differentiable]
fn program_193(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[n % 3];
    let mut u2: f64 = ((n % 5) as f64);
    u2 = a[2];
    for i3 in 0..4 {
        u2 += (((i3 % 5) as f64) - { let b4 = a[i3 % 3]; b4 * y + b4 });
    }
    let u5: f64 = (((u2).powi(0) + (a[(n + 2) % 3] * ((n % 5) as f64))) * 1.70_f64);
    let mut v6: [f64; 3] = [u2; 3];
    if n > 3 {
    } else {
    }
    0.19_f64
}


#[differentiable]
fn program_194(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| (((a[n % 3]).sin().exp()).tanh() * ((a[n % 3]).sin().exp()).tanh() + 0.5).powf((-a[2]).tanh());
    let mut u4: f64 = (1.01_f64).min((x * (y * a[n % 3])));
    let y: f64 = u4;
    let u5: f64 = ((c3(1.55_f64, u4) + (a[n % 3] * a[n % 3] + 1.25).recip()) + ((y * 1.17_f64) + (u4).min(a[0])));
    if ((((n % 5) as f64)).powi(2) > (x).min(a[(n + 2) % 3])) && (n > 2) {
    }
    ((y + (0.41_f64).min(a[2])) + ((y).mul_add(0.5, u5) * (1.42_f64).sin().exp()))
}


#[differentiable]
fn program_195(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..7).step_by(3) {
        let (mut v2, mut v3): (f64, f64) = ((x / (1.5 + (y * y) * (y * y))), ((x * 0.15_f64)).mul_add(0.5, a[i1 % 3]));
    }
    let mut w4: usize = 0;
    while w4 < 4 {
        w4 += 1;
        let u5: f64 = y;
        let u6: f64 = (((u5 * u5 + 1.25).sqrt() + (a[n % 3] + y))).min(((y / (1.5 + 0.34_f64 * 0.34_f64))).tanh());
    }
    let mut v7: [f64; 3] = [(y * y + 0.5).powf(y.tanh()); 3];
    v7[(n + 2) % 3] += ((y + a[(w4 + 0) % 3]) + (y * y));
    v7.fill((match w4 % 3 { 0 => y, 1 | 2 => y, _ => ((w4 % 5) as f64) }));
    if (w4 % 3 == 0) || ((-1.07_f64) <= (v7[(w4 + 2) % 3]).mul_add(0.5, y)) { return (a[(n + 1) % 3] + ((w4 % 5) as f64)); }
    v7[0] = ((match 1 { 0 => x, 1 | 2 => (if !(1.21_f64 <= y) { 1.41_f64 } else { y }), _ => k }) + v7[(w4 + 0) % 3]);
    if (y).powi(0) <= (if (n > 2) && ((x / (1.5 + v7[w4 % 3] * v7[w4 % 3])) > (-((w4 % 5) as f64))) { x } else { 1.00_f64 }) {
    } else {
    }
    (((if (n > 0) || (n > 2) { k } else { x }) * (y + y)) + (0.71_f64 * (v7[w4 % 3] + ((n % 5) as f64))))
}


#[differentiable]
fn program_196(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (x).sin().exp();
    let mut u1: f64 = 0.16_f64 + 0.74_f64;
    let mut u2: f64 = ((y + 1.66_f64) * ((u1).min(1.52_f64) * (y / (1.5 + y * y))));
    let mut u3: f64 = y;
    if (2 != 2) && ((0.90_f64).tanh() > (u3 - u3)) {
        u2 -= u1;
    }
    u2 = (((u2 * 0.21_f64) * (u3 + 0.74_f64)) * ((u2 * 0.21_f64) * (u3 + 0.74_f64)) + 0.5).powf(((u3 + a[n % 3])).min((1.38_f64 * 1.38_f64 + 1.25).recip()).tanh());
    for i4 in 0..1 {
        u3 = k;
        let mut u5: f64 = (u3).sin();
    }
    for i6 in 0..4 {
        let mut u8: f64 = (y + (-{ let b7 = u2; b7 * a[n % 3] + b7 }));
    }
    ((0.31_f64 / (1.5 + (if ((n + 2) % 3 > 0) && ((a[n % 3]).mul_add(0.5, u3) <= (u2 + 0.31_f64)) { 0.72_f64 } else { 0.89_f64 }) * (if ((n + 2) % 3 > 0) && ((a[n % 3]).mul_add(0.5, u3) <= (u2 + 0.31_f64)) { 0.72_f64 } else { 0.89_f64 })))).mul_add(0.5, a[(n + 2) % 3])
}


#[differentiable]
fn program_197(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    if (y).mul_add(0.5, a[(n + 2) % 3]) <= (-0.12_f64) {
        let mut u2: f64 = ((-(k + a[n % 3])) * (-(k + a[n % 3])) + 0.5).powf(1.12_f64.tanh());
        u2 += ({ let b3 = u2; b3 * 0.85_f64 + b3 }).sin().exp();
    }
    if 2 > 1 { return y; }
    let c5 = |p4: f64| (0.44_f64 * 0.44_f64 + 1.25).cbrt();
    let mut u6: f64 = (k).powi(0);
    let mut w7: usize = 0;
    while w7 < 1 {
        w7 += 1;
        let mut v8: f64 = 1.47_f64 * 0.90_f64;
        let mut u10: f64 = (1.65_f64 + (if n > 0 { (u6).atan() } else { { let b9 = u6; b9 * u6 + b9 } }));
        u10 += { let b11 = c5(1.35_f64); b11 * (a[(n + 0) % 3]).tanh() + b11 };
        let c14 = |p12: f64| (if !((p12 * u1) > (p12).sin().exp()) { (if (n > 0) || ((p12 - k) < a[(w7 + 2) % 3]) { { let b13 = ((w7 % 5) as f64); b13 * p12 + b13 } } else { c5(p12) }) } else { (k + (u1 + a[(w7 + 2) % 3])) });
    }
    c5(y)
}


#[differentiable]
fn program_198(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = (n + 2) % 4;
    if (n > 2) && (n % 3 > 1) {
        let u2: f64 = (((0.69_f64 + a[v1 % 3]) - (-y)) + (y).abs());
    }
    let mut v1: f64 = x;
    v1 = (((n % 5) as f64) / (1.5 + a[n % 3] * a[n % 3]));
    let u3: f64 = (((1.00_f64 - y) + (0.55_f64).sin().exp())).sin().exp();
    for i4 in 0..n {
        v1 = (u3 + ((u3 * 0.90_f64) * ((i4 % 5) as f64)));
        for i5 in 0..4 {
            v1 += ((1.29_f64 / (1.5 + u3 * u3)) * (1.29_f64 / (1.5 + u3 * u3)) + 1.25).sqrt();
        }
        let mut u6: f64 = ((u3 * u3 + 0.5).powf((a[2] * a[2] + 0.5).powf(v1.tanh()).tanh()) - ((u3 * u3 + 0.5).powf(1.51_f64.tanh()) * (u3 * u3 + 0.5).powf(1.51_f64.tanh()) + 1.25).recip());
    }
    a[n % 3]
}


#[differentiable]
fn program_199(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 3] = [((if !((y + y) > (y).tanh()) { x } else { 0.58_f64 }) + (k).tanh()), (0.46_f64 + 0.44_f64), (x * (x).mul_add(0.5, x))];
    let mut v2: f64 = 1.77_f64 + 0.84_f64;
    let u3: f64 = (((match 1 { 0 => 0.44_f64, 1 | 2 => ((n % 5) as f64), _ => y })).abs()).mul_add(0.5, y);
    let mut v4: (f64, f64) = (((n % 5) as f64), (y * (u3).powi(0)));
    v4.1 = u3;
    (((0.47_f64 * v1[n % 3]) * (x - v2))).hypot(u3)
}


#[differentiable]
fn program_200(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y - ((k * k + 1.25).sqrt()).mul_add(0.5, k));
    if ((u1 - u1) >= x) && ((if ((n + 2) % 3 > 0) && (n % 3 == 1) { 0.62_f64 } else { y }) > a[n % 3]) { return 1.00_f64; }
    let mut w2: usize = 0;
    'l3: while w2 < 1 {
        w2 += 1;
        u1 /= 1.5 + a[0] * a[0];
        u1 = (((a[w2 % 3]).max(a[(n + 0) % 3]) / (1.5 + (y).max(a[0]) * (y).max(a[0]))) / (1.5 + (match (w2 + 1) % 3 { 0 => (u1 / (1.5 + a[w2 % 3] * a[w2 % 3])), 1 | 2 => (if n > 1 { 0.11_f64 } else { u1 }), _ => (if n > 2 { a[0] } else { ((w2 % 5) as f64) }) }) * (match (w2 + 1) % 3 { 0 => (u1 / (1.5 + a[w2 % 3] * a[w2 % 3])), 1 | 2 => (if n > 1 { 0.11_f64 } else { u1 }), _ => (if n > 2 { a[0] } else { ((w2 % 5) as f64) }) })));
    }
    let mut v4: (f64, f64) = (((y).sin().exp() / (1.5 + x * x)), ((u1).powi(1) + ((w2 % 5) as f64)));
    for i5 in 0..3 {
        let mut v6: f64 = 0.40_f64 + 1.09_f64;
    }
    let mut u7: f64 = ((if !((u1 + y) >= v4.0) { y } else { (u1 - a[(w2 + 2) % 3]) })).tanh();
    for i8 in 0..2 {
        for i9 in 0..2 {
            (u1, u7) = (u7, (0.49_f64).mul_add(0.5, u1));
            let mut v10: usize = (i9 + 0) % 4;
        }
    }
    (((x * a[n % 3]) - (a[2] * a[2] + 1.25).ln()) - { let b11 = (y).powi(3); b11 * (v4.0 + u1) + b11 })
}


#[differentiable]
fn program_201(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((-(y).sin().exp()) * (-(y).sin().exp()) + 0.5).powf((-1.31_f64).tanh());
    let mut y: f64 = (if (n > 2) && (n > 0) { ((-y) * (-y) + 0.5).powf((if (n > 2) || ((((n % 5) as f64) + 1.69_f64) > (if (((n % 5) as f64) * y) > a[n % 3] { 0.62_f64 } else { y })) { 0.19_f64 } else { u1 }).tanh()) } else { (match (n + 1) % 3 { 0 => (0.56_f64).atan(), 1 | 2 => (u1 + a[1]), _ => (x).powi(0) }) });
    std::mem::swap(&mut u1, &mut y);
    for i2 in 0..3 {
        let mut u1: (f64, f64) = ((-(y + y)), y);
    }
    let mut w3: usize = 0;
    'l4: while w3 < 1 {
        w3 += 1;
        y += ((-1.11_f64)).mul_add(0.5, y);
    }
    (if (y / (1.5 + y * y)) < k { ((y - a[0]) / (1.5 + { let b5 = a[(w3 + 1) % 3]; b5 * x + b5 } * { let b5 = a[(w3 + 1) % 3]; b5 * x + b5 })) } else { a[0] })
}


#[differentiable]
fn program_202(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n % 4 {
        let u2: f64 = (if !((x + x) < (((n % 5) as f64) - y)) { ((match (i1 + 0) % 3 { 0 => y, 1 | 2 => a[i1 % 3], _ => x }) - (x).min(1.24_f64)) } else { ((i1 % 5) as f64) });
        let u4: f64 = (match n % 3 { 0 => (-(0.77_f64 + 0.37_f64)), 1 | 2 => (y).powi(3), _ => { let b3 = (a[i1 % 3] + x); b3 * (a[(i1 + 2) % 3]).max(u2) + b3 } });
        let u5: f64 = (if i1 % 3 == 2 { ((u4 * u4 + 1.25).recip() * (match i1 % 3 { 0 => a[i1 % 3], 1 | 2 => a[i1 % 3], _ => y })) } else { (a[(i1 + 1) % 3]).max((a[i1 % 3] * k)) });
    }
    let v6: f64;
    if (y - y) >= y { v6 = (1.66_f64 * 1.66_f64 + 0.5).powf((k * a[0]).tanh()); } else { v6 = (-y); }
    let mut u8: f64 = ((match (n + 1) % 3 { 0 => (if (n > 1) || (n > 2) { v6 } else { v6 }), 1 | 2 => { let b7 = k; b7 * v6 + b7 }, _ => (if n % 3 != 0 { 0.25_f64 } else { a[1] }) })).powi(3);
    u8 += { let b9 = (a[1] * u8); b9 * x + b9 };
    u8 += (if (n > 2) || ((y * k) < (((n % 5) as f64) + a[1])) { (if u8 >= (if (if (v6 > (v6).hypot(a[(n + 1) % 3])) && ((n + 1) % 3 > 2) { a[n % 3] } else { 0.40_f64 }) > a[1] { v6 } else { 1.19_f64 }) { a[n % 3] } else { v6 }) } else { (0.24_f64).powi(2) });
    let mut v6: f64 = (1.58_f64).sin().exp();
    let mut w10: usize = 0;
    while w10 < 4 {
        w10 += 1;
    }
    (((u8 * y)).mul_add(0.5, 0.76_f64) + 0.19_f64)
}


#[differentiable]
fn program_203(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((k + x) * (if ((n + 0) % 3 < 0) || ((k / (1.5 + a[1] * a[1])) > (((n % 5) as f64) + 1.58_f64)) { y } else { y })) - (-(a[0] + x)));
    let mut u3: f64 = { let b2 = (if !((u1).mul_add(0.5, a[2]) >= (0.62_f64).hypot(0.33_f64)) { 1.51_f64 } else { y }); b2 * (y + (a[n % 3] + u1)) + b2 };
    (0.50_f64).mul_add(0.5, u1)
}


#[differentiable]
fn program_205(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y + (-(-k)));
    let mut w2: usize = 0;
    while w2 < 2 {
        w2 += 1;
        let mut v3: [f64; 2] = [((1.82_f64 + ((w2 % 5) as f64)) + (if (n > 2) || (n > 2) { u1 } else { a[1] })), 0.24_f64];
        let u4: f64 = y;
        let mut u6: f64 = (({ let b5 = k; b5 * 1.27_f64 + b5 } + (v3[n % 2] * 1.20_f64)) + ((if (w2 + 0) % 3 < 1 { y } else { u1 }) * (0.27_f64).sin().exp()));
        u6 += ((0.63_f64).tanh()).sin().exp();
    }
    u1 /= 1.5 + ((a[w2 % 3] * a[w2 % 3] + 0.5).powf(0.93_f64.tanh())).hypot((-1.73_f64)) * ((a[w2 % 3] * a[w2 % 3] + 0.5).powf(0.93_f64.tanh())).hypot((-1.73_f64));
    u1 -= ((y + a[n % 3]) * (-0.59_f64));
    u1 = 0.65_f64;
    y
}


#[differentiable]
fn program_206(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = ((n % 5) as f64) + k;
    let u2: f64 = (((y * y + 1.25).cbrt() * (v1 + k))).sin();
    let u3: f64 = ((match (n + 0) % 3 { 0 => (v1 * v1 + 0.5).powf(y.tanh()), 1 | 2 => (1.42_f64 + u2), _ => (a[2] * a[(n + 1) % 3]) }) + ((if 2 != 1 { u2 } else { y }) + (y * y + 0.5).powf(u2.tanh())));
    'l4: for i5 in 0..1 {
        let u6: f64 = u2;
        let c9 = |p7: f64, p8: f64| (((p8 * a[i5 % 3]) * a[(n + 1) % 3]) + ((1.03_f64 * a[(n + 0) % 3]) * p8));
    }
    let mut v10: [f64; 4] = [((u3 - ((n % 5) as f64))).powi(3), ((u3 * u3 + 1.25).ln_1p() + (((n % 5) as f64) * u2)), ((0.69_f64 + ((n % 5) as f64)) * (1.13_f64 * 1.13_f64 + 0.5).powf(a[n % 3].tanh())), ((u3).mul_add(0.5, a[n % 3]) + (y).mul_add(0.5, a[n % 3]))];
    let u11: f64 = ((match 2 { 0 => u3, 1 | 2 => (((n % 5) as f64)).mul_add(0.5, 1.03_f64), _ => u3 })).mul_add(0.5, v1);
    let u12: f64 = u3;
    v10[0] += ({ let b13 = u3; b13 * u12 + b13 } - 1.14_f64);
    let c15 = |p14: f64| y;
    let mut v16: f64 = ((n % 5) as f64) * v1;
    if !(n > 0) {
    }
    u11
}


#[differentiable]
fn program_207(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 {
        w1 += 1;
        let mut v2: [f64; 3] = [y, (x - k), ((y + a[n % 3]) + (match w1 % 3 { 0 => y, 1 | 2 => a[0], _ => y }))];
        let v3: f64;
        if !(n > 1) { v3 = (if (w1 + 0) % 3 < 2 { v2[w1 % 3] } else { (y).powi(2) }); } else { v3 = a[w1 % 3]; }
        if n > 2 { return v3; }
    }
    let (mut v4, mut v5): (f64, f64) = ((0.92_f64 * y), ((y).mul_add(0.5, y) - (a[w1 % 3] + k)));
    let mut v6: (f64, f64) = (((y * y + 1.25).sqrt() + (if (v5 >= (v4).powi(0)) || (n > 2) { k } else { 1.23_f64 })), (match w1 % 3 { 0 => (v4).sin().exp(), 1 | 2 => (x - v4), _ => (v5 + 1.57_f64) }));
    v6.1 /= 1.5 + (-{ let b7 = k; b7 * v5 + b7 }) * (-{ let b7 = k; b7 * v5 + b7 });
    let u8: f64 = v5;
    ((w1 % 5) as f64)
}


#[differentiable]
fn program_208(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let mut y: f64 = (u1 * (-a[(n + 2) % 3]));
    let mut w2: usize = 0;
    while w2 < 1 && (0 > 1) {
        w2 += 1;
        y = (((u1 / (1.5 + 1.12_f64 * 1.12_f64)) + (u1 * u1 + 1.25).sqrt()) + ((x).powi(1) * (x).powi(1) + 0.5).powf(u1.tanh()));
    }
    y += 1.14_f64;
    let mut w3: usize = 0;
    while w3 < 3 {
        w3 += 1;
        let mut u4: f64 = y;
    }
    let (mut v5, mut v6): (f64, f64) = (u1, (u1).abs());
    v5 = (if ((w3 + 0) % 3 == 2) && (n > 2) { ((v5 - a[w2 % 3]) * (a[(w3 + 0) % 3]).max(a[w3 % 3])) } else { { let b8 = (0.46_f64).sin().exp(); b8 * { let b7 = u1; b7 * v5 + b7 } + b8 } });
    k
}


#[differentiable]
fn program_209(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let mut v2: usize = 1;
    }
    y
}


#[differentiable]
fn program_210(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = { let b2 = ((a[(n + 0) % 3] * y) * (if ((k + y) < (if (a[n % 3] * a[n % 3] + 1.25).sqrt() > x { a[2] } else { y })) && ((k + 0.21_f64) < { let b1 = ((n % 5) as f64); b1 * 0.58_f64 + b1 }) { ((n % 5) as f64) } else { 0.21_f64 })); b2 * y + b2 };
    let mut v3: (f64, f64) = (((1.75_f64 + y) * y), y);
    let c5 = |p4: f64| 1.79_f64;
    let u6: f64 = y;
    let mut v7: [f64; 2] = [(if n % 3 == 2 { (a[(n + 2) % 3] + u6) } else { (y * u6) }), (-(u6 * a[n % 3]))];
    let mut u8: f64 = (a[n % 3] + 1.10_f64);
    let mut v9: usize = n % 4;
    std::mem::swap(&mut y, &mut u8);
    let u10: f64 = c5(((if ((0.22_f64 * u8) < (match v9 % 3 { 0 => u8, 1 | 2 => u8, _ => u6 })) || (n > 0) { ((n % 5) as f64) } else { u6 }) * (u8 * u8)));
    (match v9 % 3 { 0 => v3.1, 1 | 2 => ((u10 + u8)).mul_add(0.5, u8), _ => ((u10 * u10 + 1.25).ln_1p()).powi(2) })
}


#[differentiable]
fn program_211(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (a[n % 3] + ((match 2 { 0 => k, 1 | 2 => ((n % 5) as f64), _ => ((n % 5) as f64) }) * y));
    if !(n % 3 > 0) { return ((u1 * 1.18_f64) + (match n % 3 { 0 => u1, 1 | 2 => a[n % 3], _ => a[n % 3] })); }
    let c3 = |p2: f64| ((match (n + 1) % 3 { 0 => y, 1 | 2 => (k + y), _ => (1.30_f64).atan() }) + (if n > 0 { (a[n % 3]).min(p2) } else { 1.25_f64 }));
    for i4 in 0..4 {
        let mut v5: (f64, f64) = (((if n > 0 { y } else { 1.08_f64 }) + (u1).sin().exp()), (match (i4 + 0) % 3 { 0 => y, 1 | 2 => (-y), _ => (0.50_f64 - x) }));
    }
    let u6: f64 = (y * ((u1 * u1)).sin().exp());
    let c9 = |p7: f64, p8: f64| (((((n % 5) as f64) + p8) - c3(a[n % 3])) + a[n % 3]);
    let mut u10: f64 = ((match (n + 1) % 3 { 0 => y, 1 | 2 => ((n % 5) as f64), _ => u1 }) + (if n > 2 { (((n % 5) as f64)).powi(2) } else { a[(n + 2) % 3] }));
    let u11: f64 = (((1.76_f64 * 0.15_f64) + (u10 / (1.5 + u6 * u6))) - (-(x * x + 0.5).powf(u6.tanh())));
    let mut w12: usize = 0;
    while w12 < 1 {
        w12 += 1;
        if n > 0 {
            let u13: f64 = (c3((u6 - u11)) / (1.5 + ((u11 * 0.10_f64)).min((a[0] + a[w12 % 3])) * ((u11 * 0.10_f64)).min((a[0] + a[w12 % 3]))));
        } else {
        }
    }
    (match (n + 1) % 3 { 0 => u6, 1 | 2 => ((u1 + u10)).powi(0), _ => k })
}


#[differentiable]
fn program_212(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    if 2 != 0 {
        'l2: for i3 in 1..=3 {
        }
    } else {
    }
    (if !(u1 > (((n % 5) as f64) + k)) { (1.88_f64 * 1.88_f64 + 0.5).powf((u1 - a[n % 3]).tanh()) } else { ((((n % 5) as f64) * y)).mul_add(0.5, u1) })
}


#[differentiable]
fn program_213(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = k;
    let c5 = |p2: f64, p3: f64| (match (n + 2) % 3 { 0 => ((p3 + 0.56_f64) * (p3 + 0.56_f64) + 0.5).powf({ let b4 = y; b4 * a[(n + 1) % 3] + b4 }.tanh()), 1 | 2 => ((a[0]).powi(2) + (u1).tanh()), _ => (if !((if n > 2 { p2 } else { p3 }) >= (y + p2)) { (p2 * p2) } else { (a[n % 3] - u1) }) });
    let mut u7: f64 = ((1.79_f64 + { let b6 = u1; b6 * ((n % 5) as f64) + b6 })).powi(0);
    let v8: f64;
    if n > 2 { v8 = a[(n + 0) % 3]; } else { v8 = k; }
    u7 = (1.23_f64).atan();
    let mut u9: f64 = x;
    for i10 in 0..3 {
        let mut v12: [f64; 3] = [(if n > 0 { (u7 + a[i10 % 3]) } else { { let b11 = u9; b11 * 0.69_f64 + b11 } }), a[i10 % 3], c5((y).abs(), (((i10 % 5) as f64)).mul_add(0.5, u9))];
    }
    (((a[n % 3]).min(u9) * (u7 - u7)) / (1.5 + (match (n + 2) % 3 { 0 => (k).atan(), 1 | 2 => c5(u9, v8), _ => (-v8) }) * (match (n + 2) % 3 { 0 => (k).atan(), 1 | 2 => c5(u9, v8), _ => (-v8) })))
}


#[differentiable]
fn program_214(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| (((1.44_f64 - 1.02_f64) * (y * a[2]))).sin().exp();
    let mut w4: usize = 0;
    while w4 < 4 && ((x - x) > (x + y)) {
        w4 += 1;
        'l5: for i6 in (0..7).step_by(3) {
            let mut w7: usize = 0;
            while w7 < 3 {
                w7 += 1;
                if !(n > 2) {
                    let mut x: f64 = (((a[2] + y) * (y).powi(3)) + ((y + y) / (1.5 + (x * x + 0.5).powf(y.tanh()) * (x * x + 0.5).powf(y.tanh()))));
                }
            }
            let mut u8: f64 = c3(((0.47_f64).hypot(y) * (1.29_f64 + k)), ((-x) + (((w4 % 5) as f64) * y)));
            let c10 = |p9: f64| (((if !(c3(p9, p9) >= y) { y } else { a[(w7 + 0) % 3] }) * c3(a[w7 % 3], p9))).hypot(((y * y) + (a[n % 3] + k)));
        }
        let mut u11: f64 = (((if n > 0 { x } else { y }) * (if n > 0 { x } else { y }) + 0.5).powf((y).cos().tanh()) + ((a[w4 % 3] * a[w4 % 3] + 1.25).ln_1p() + 0.12_f64));
        let mut v12: (f64, f64) = (((-a[2]) + (u11 * u11 + 1.25).cbrt()), ((a[1] + y) + c3(u11, x)));
    }
    { let b13 = (c3(((n % 5) as f64), k) - (y + y)); b13 * 0.83_f64 + b13 }
}


#[differentiable]
fn program_215(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in (0..n).rev() {
        let mut u2: f64 = y;
        let c4 = |p3: f64| (a[n % 3]).mul_add(0.5, 1.35_f64);
        let mut u2: bool = (a[0] / (1.5 + k * k)) <= (1.94_f64 * 1.94_f64 + 1.25).ln_1p();
        let mut u2: [f64; 3] = [((y * 0.63_f64) / (1.5 + (y + x) * (y + x))), ((y).mul_add(0.5, ((i1 % 5) as f64)) - (1.29_f64 * 0.57_f64)), ((y * y + 0.5).powf(x.tanh())).sin().exp()];
    }
    let u5: f64 = ((a[(n + 0) % 3]).powi(2) - ((y).powi(0) / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))));
    let mut v6: (f64, f64) = (((y * y + 1.25).ln_1p()).min((x / (1.5 + y * y))), (if (n % 3 < 0) && (1 < 2) { (1.23_f64 * 1.23_f64 + 0.5).powf(k.tanh()) } else { (1.65_f64).mul_add(0.5, u5) }));
    let mut w7: usize = 0;
    loop {
        w7 += 1;
        let x: f64 = ((k * (u5 * u5 + 0.5).powf(a[n % 3].tanh())) - a[w7 % 3]);
        v6.0 = (((x * x + 1.25).ln_1p() + (x + v6.1))).powi(3);
        let mut v8: usize = w7 % 4;
        if w7 >= 4 { break; }
    }
    v6.0 = u5;
    v6.1 = v6.1;
    (((0.14_f64).hypot(u5) * (x + u5)) * 1.40_f64)
}


#[differentiable]
fn program_216(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if n % 3 < 1 { v1 = y; } else { v1 = (y + y); }
    let u2: f64 = 0.35_f64;
    let u3: f64 = 1.39_f64;
    let u4: f64 = (((match 1 { 0 => y, 1 | 2 => u2, _ => x })).powi(1)).max((if (u3 + u3) < (-u2) { 0.48_f64 } else { u3 }));
    let u5: f64 = (v1 - ((if (match 0 { 0 => y, 1 | 2 => u2, _ => k }) < (u3 * u3 + 1.25).ln_1p() { u2 } else { a[n % 3] }) + y));
    (((v1).powi(3)).atan() + ((u3 - ((n % 5) as f64)) + (((n % 5) as f64)).powi(2)))
}


#[differentiable]
fn program_217(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (a[n % 3] - (if ((n + 2) % 3 == 1) || (n > 2) { y } else { (a[(n + 0) % 3] * 1.73_f64) }));
    u1 += (match (n + 1) % 3 { 0 => (y).min(1.72_f64), 1 | 2 => (a[2]).hypot(u1), _ => (((n % 5) as f64)).mul_add(0.5, a[n % 3]) });
    let mut v2: f64 = ((n % 5) as f64) + 0.35_f64;
    u1 = (if n % 3 == 0 { k } else { { let b3 = (1.27_f64).mul_add(0.5, 0.46_f64); b3 * 0.71_f64 + b3 } });
    ((a[n % 3]).sin().exp() - (a[n % 3] - (u1 * u1 + 0.5).powf(a[n % 3].tanh())))
}


#[differentiable]
fn program_218(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y).abs() / (1.5 + (y + x) * (y + x))) + (a[n % 3] + (0.61_f64 * 0.61_f64 + 1.25).ln_1p()));
    let mut u2: f64 = (0.58_f64 * 0.58_f64 + 1.25).recip();
    u2 = (u2 + ((a[(n + 1) % 3]).mul_add(0.5, 0.31_f64)).powi(1));
    let u3: f64 = u2;
    if u3 >= (u3 * u3 + 0.5).powf(u3.tanh()) {
        let c5 = |p4: f64| (k).sin();
    } else {
    }
    u2
}


#[differentiable]
fn program_219(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut w2: usize = 0;
    while w2 < 3 && ((0.33_f64).hypot(0.23_f64) > (a[0] / (1.5 + y * y))) {
        w2 += 1;
        let mut w3: usize = 0;
        'l4: while w3 < 4 {
            w3 += 1;
            for i5 in 0..1 {
                let mut u6: f64 = u1;
            }
        }
    }
    x
}


#[differentiable]
fn program_220(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y * x) + (if n % 3 != 1 { x } else { x })) + (y * y + 1.25).sqrt());
    let mut u1: (f64, f64) = ((y * (x + y)), ((if n > 2 { x } else { a[2] }) * 0.76_f64));
    u1.1 += ((a[n % 3] - y) * (a[n % 3] - y) + 1.25).cbrt();
    if n > 2 { return 1.88_f64; }
    u1.0 /= 1.5 + ((y * a[n % 3])).mul_add(0.5, 1.15_f64) * ((y * a[n % 3])).mul_add(0.5, 1.15_f64);
    u1.0 = (if n > 2 { (if !(n % 3 > 1) { (a[n % 3] - a[(n + 0) % 3]) } else { (u1.1 * u1.1 + 0.5).powf(u1.1.tanh()) }) } else { ((if (if n > 2 { y } else { 1.15_f64 }) > (y).powi(3) { a[n % 3] } else { u1.0 }) + a[n % 3]) });
    'l2: for i3 in 0..n {
        u1.0 = a[2];
        let mut u1: [f64; 4] = [(y).hypot((y).cos()), (-(y + x)), (x + ((n % 5) as f64)), y];
        u1[i3 % 4] /= 1.5 + ({ let b4 = ((n % 5) as f64); b4 * y + b4 } + y) * ({ let b4 = ((n % 5) as f64); b4 * y + b4 } + y);
        'l5: for i6 in (0..n).rev() {
            let mut u7: f64 = 1.01_f64;
        }
    }
    { let b9 = y; b9 * (if ((u1.0 * y) >= a[n % 3]) || (n > 2) { { let b8 = x; b8 * a[n % 3] + b8 } } else { (a[(n + 2) % 3] * a[(n + 2) % 3] + 1.25).recip() }) + b9 }
}


#[differentiable]
fn program_221(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
        let mut x: f64 = 0.15_f64;
        let mut v2: bool = n > 1;
        let mut u3: f64 = x;
    }
    ({ let b4 = (a[n % 3] + x); b4 * (-((w1 % 5) as f64)) + b4 } + y)
}


#[differentiable]
fn program_222(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y).powi(2);
    let mut x: f64 = (({ let b2 = y; b2 * u1 + b2 }).mul_add(0.5, a[1]) - (1.08_f64 + (u1 + a[n % 3])));
    let u3: f64 = u1;
    u1 -= { let b4 = x; b4 * (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(0.24_f64.tanh()) + b4 };
    let (mut v5, mut u1): (f64, f64) = (((((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(a[(n + 1) % 3].tanh())).mul_add(0.5, a[n % 3]), ((a[2] * a[2] + 0.5).powf(a[1].tanh()) - (0.11_f64).tanh()));
    let mut v6: usize = n % 4;
    v5 = (if a[2] >= (x - u3) { u3 } else { ((if 1 == 2 { u1 } else { a[0] }) - a[v6 % 3]) });
    let v7: f64;
    if (match v6 % 3 { 0 => u1, 1 | 2 => v5, _ => 1.45_f64 }) < a[v6 % 3] { v7 = (u3 + (1.67_f64 * u3)); } else { v7 = ((u1 - x)).sin().exp(); }
    v6 += 1;
    if (u1 + x) <= (match 0 { 0 => a[(v6 + 0) % 3], 1 | 2 => u1, _ => 0.87_f64 }) {
        'l8: for i9 in 1..=1 {
        }
    } else if n > 2 {
    }
    (((v5).atan() - (0.76_f64 + 0.27_f64)) * ((v6 % 5) as f64))
}


#[differentiable]
fn program_223(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 { return ((if (a[n % 3] - a[n % 3]) >= (if n > 2 { y } else { y }) { 0.70_f64 } else { 0.72_f64 }) * (if (a[n % 3] - a[n % 3]) >= (if n > 2 { y } else { y }) { 0.70_f64 } else { 0.72_f64 }) + 0.5).powf(0.21_f64.tanh()); }
    let u1: f64 = ((a[2] + (x * y)) + (if n > 0 { y } else { 0.65_f64 }));
    let mut w2: usize = 0;
    while w2 < 3 {
        w2 += 1;
        let mut u4: f64 = ((if { let b3 = y; b3 * u1 + b3 } >= (((n % 5) as f64) * ((n % 5) as f64) + 0.5).powf(a[w2 % 3].tanh()) { (-u1) } else { (a[n % 3] * a[n % 3] + 0.5).powf(u1.tanh()) }) * y);
        if 1.90_f64 < y { u4 += (u4).powi(3); continue; }
        let mut v9: [f64; 4] = [{ let b6 = { let b5 = k; b5 * ((w2 % 5) as f64) + b5 }; b6 * u1 + b6 }, 0.70_f64, ((match (w2 + 2) % 3 { 0 => u4, 1 | 2 => 1.83_f64, _ => a[w2 % 3] }) * (a[w2 % 3] - a[1])), { let b8 = (u4 / (1.5 + a[n % 3] * a[n % 3])); b8 * { let b7 = y; b7 * a[(w2 + 1) % 3] + b7 } + b8 }];
        u4 = ((-(v9[w2 % 4] - a[(w2 + 1) % 3])) + ((u1 + 0.31_f64) * u1));
    }
    let mut u10: f64 = (a[(w2 + 0) % 3] * ((w2 % 5) as f64));
    for i11 in 0..2 {
        let u12: f64 = u1;
        let y: f64 = a[i11 % 3];
        let mut u14: f64 = { let b13 = ((a[2] + 0.84_f64) * ((w2 % 5) as f64)); b13 * 1.65_f64 + b13 };
    }
    u10
}


#[differentiable]
fn program_224(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n {
        if y > 1.30_f64 { break 'l1; }
        let mut u4: f64 = { let b3 = x; b3 * (if n > 2 { 1.78_f64 } else { (k * k + 0.5).powf(y.tanh()) }) + b3 };
    }
    let v5: f64;
    if n > 3 { v5 = (y).sin().exp(); } else { v5 = ((1.74_f64 - x) * (y).min(y)); }
    let mut u6: f64 = ((y + (-y)) - v5);
    u6 = a[n % 3];
    let mut w7: usize = 0;
    loop {
        w7 += 1;
        u6 += (u6).atan();
        if w7 >= 4 { break; }
    }
    (((u6).sin().exp() - (1.71_f64 + v5))).min(((v5).tanh()).mul_add(0.5, 2.00_f64))
}


#[differentiable]
fn program_225(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [(a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(1.66_f64.tanh()); 4];
    v1[1] -= (k * (v1[0] * y));
    v1[n % 4] = (((1.89_f64 * ((n % 5) as f64)) + y) + a[(n + 0) % 3]);
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        if w2 >= 1 { break (-y); }
        v1[0] -= ((n % 5) as f64);
        let u4: f64 = (((0.94_f64 * 0.94_f64 + 0.5).powf(k.tanh()) - 0.18_f64) / (1.5 + (if n > 0 { (y).hypot(y) } else { (y + a[0]) }) * (if n > 0 { (y).hypot(y) } else { (y + a[0]) })));
        for i5 in (0..7).step_by(3) {
            let mut v6: [f64; 2] = [(x).sin().exp(), (v1[i5 % 4]).mul_add(0.5, a[i5 % 3])];
        }
    };
    if n > 1 { return (y + (v3 - y)); }
    v1[(n + 2) % 4] = (((v1[(w2 + 1) % 4] * v3) - k)).mul_add(0.5, v3);
    v1[w2 % 4] -= ((if n > 3 { 0.59_f64 } else { y }) * (k - k));
    let mut v7: bool = (n > 2) && (n > 0);
    (match n % 3 { 0 => ((0.50_f64 + 0.10_f64)).tanh(), 1 | 2 => (v3).mul_add(0.5, v3), _ => ((y + v3) + (0.72_f64 * v3)) })
}


#[differentiable]
fn program_226(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if (n > 2) || (1.37_f64 <= (match 1 { 0 => ((n % 5) as f64), 1 | 2 => 1.04_f64, _ => y })) { v1 = (match n % 3 { 0 => (if (if (n + 2) % 3 < 0 { y } else { y }) >= (x - x) { 1.87_f64 } else { y }), 1 | 2 => (a[(n + 1) % 3] + a[(n + 1) % 3]), _ => (-0.11_f64) }); } else { v1 = a[n % 3]; }
    let mut u2: f64 = (((a[n % 3] - y)).powi(3)).sin().exp();
    if ((v1 + y) < u2) && ((y * y + 1.25).sqrt() > (u2 * a[n % 3])) { return { let b3 = (u2 * u2 + 1.25).cbrt(); b3 * (u2 - a[n % 3]) + b3 }; }
    u2
}


#[differentiable]
fn program_227(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 2) || ((x + a[(n + 0) % 3]) >= (1.01_f64 * x)) {
        let u3: f64 = { let b2 = ((y * a[n % 3])).hypot((1.06_f64 / (1.5 + x * x))); b2 * { let b1 = (0.60_f64 * x); b1 * (0.68_f64).tanh() + b1 } + b2 };
    }
    let u4: f64 = a[(n + 1) % 3];
    let c7 = |p5: f64, p6: f64| a[(n + 0) % 3];
    let mut w8: usize = 0;
    let v9: f64 = loop {
        w8 += 1;
        if w8 >= 1 { break ((0.51_f64 + y)).mul_add(0.5, a[n % 3]); }
    };
    c7(u4, (-c7(v9, 0.69_f64)))
}


#[differentiable]
fn program_228(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: usize = n % 4;
    let mut u2: f64 = y;
    u2 -= 1.38_f64;
    let u3: f64 = 1.58_f64;
    u2 += ((if (0.95_f64 >= (if (a[1] <= (a[(v1 + 0) % 3]).powi(0)) || (n > 1) { k } else { u3 })) || (n > 1) { u2 } else { u3 }) * (if (0.95_f64 >= (if (a[1] <= (a[(v1 + 0) % 3]).powi(0)) || (n > 1) { k } else { u3 })) || (n > 1) { u2 } else { u3 }) + 0.5).powf((u3 * u3 + 0.5).powf(u3.tanh()).tanh());
    let v4: f64;
    if n > 2 { v4 = (y * y + 1.25).ln_1p(); } else { v4 = (a[(v1 + 2) % 3] + (a[0]).powi(3)); }
    (v4 * v4 + 0.5).powf(((0.23_f64).mul_add(0.5, v4) + { let b5 = v4; b5 * 1.90_f64 + b5 }).tanh())
}


#[differentiable]
fn program_229(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: [f64; 4] = [y, ((0.36_f64).hypot(x)).powi(0), (1.88_f64 * { let b1 = x; b1 * x + b1 }), 1.09_f64];
    let mut w3: usize = 0;
    while w3 < 2 {
        w3 += 1;
        let u4: f64 = (y + y);
    }
    let mut w5: usize = 0;
    'l6: while w5 < 4 {
        w5 += 1;
        let mut u7: f64 = (((1.46_f64).powi(0) * (1.46_f64).powi(0) + 1.25).recip() + (y * x));
    }
    v2.swap((w5 + 0) % 4, (w5 + 0) % 4);
    y
}


#[differentiable]
fn program_230(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let v2: f64;
        if (1.51_f64 - 0.96_f64) < (match i1 % 3 { 0 => a[0], 1 | 2 => x, _ => y }) { v2 = (y * y + 0.5).powf((0.16_f64 + 1.27_f64).tanh()); } else { v2 = (if (n > 2) || (n > 2) { (y + a[2]) } else { y }); }
        let u3: f64 = v2;
        for i4 in 0..3 {
            let mut u5: f64 = (v2 * ((a[i4 % 3] * a[i4 % 3] + 1.25).ln()).tanh());
            if 1.63_f64 > (0.57_f64).sin().exp() {
                let mut w6: usize = 0;
                let v7: f64 = loop {
                    w6 += 1;
                    let mut y: f64 = ((1.09_f64).mul_add(0.5, u3) * (1.09_f64).mul_add(0.5, u3) + 0.5).powf(((0.75_f64).sin().exp() + (1.25_f64).powi(3)).tanh());
                    if w6 >= 4 { break (0.35_f64 + (-u3)); }
                };
                let mut w8: usize = 0;
                let v9: f64 = loop {
                    w8 += 1;
                    if w8 >= 2 { break a[w6 % 3]; }
                };
            }
        }
    }
    1.16_f64
}


#[differentiable]
fn program_231(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 1 {
        let mut u1: f64 = (match (n + 0) % 3 { 0 => (((n % 5) as f64)).powi(0), 1 | 2 => ((y + y) - (1.60_f64 + a[(n + 0) % 3])), _ => ((y - ((n % 5) as f64)) + (a[1]).abs()) });
        u1 = { let b2 = (1.95_f64 + (-0.95_f64)); b2 * x + b2 };
    } else if (-1.04_f64) >= (1.05_f64).cos() {
        if (n > 2) || (n > 3) {
            let mut y: f64 = (if ((-0.29_f64) > (a[n % 3]).hypot(a[n % 3])) && ((y + 0.45_f64) < (0.40_f64 - x)) { a[n % 3] } else { ((0.32_f64).max(y)).mul_add(0.5, y) });
        } else {
            let mut v3: [f64; 4] = [(y / (1.5 + (0.88_f64).tanh() * (0.88_f64).tanh())), (y / (1.5 + (k - y) * (k - y))), ((((n % 5) as f64) / (1.5 + a[(n + 1) % 3] * a[(n + 1) % 3])) + (if (a[n % 3] < x) && (n > 2) { 1.60_f64 } else { a[n % 3] })), (y + (1.95_f64 * a[2]))];
            if n > 2 {
                v3[n % 4] += y;
            } else {
                let mut w4: usize = 0;
                while w4 < 2 && (n % 3 < 2) {
                    w4 += 1;
                    let u7: f64 = (({ let b5 = x; b5 * 1.71_f64 + b5 }).max(0.90_f64) * { let b6 = (a[w4 % 3]).mul_add(0.5, v3[(n + 1) % 4]); b6 * x + b6 });
                    let mut u8: f64 = ((match 2 { 0 => (u7 * y), 1 | 2 => (k - y), _ => (x).powi(3) }) / (1.5 + u7 * u7));
                }
                let u9: f64 = (((y).cos() + (y * y + 0.5).powf(y.tanh())) / (1.5 + y * y));
            }
        }
    } else {
    }
    (((y * y + 1.25).sqrt() + y)).mul_add(0.5, x)
}


#[differentiable]
fn program_232(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in (0..7).step_by(3) {
        let mut y: f64 = (if !(n > 2) { y } else { ((((n % 5) as f64) + a[(i2 + 1) % 3]) * (((n % 5) as f64) + a[(i2 + 1) % 3]) + 1.25).cbrt() });
        let mut v3: [f64; 2] = [((y + 1.27_f64) * (x - a[i2 % 3])), (x).mul_add(0.5, a[0])];
        let mut v5: [f64; 3] = [y, x, { let b4 = (x * x + 1.25).ln(); b4 * (0.32_f64 - x) + b4 }];
        for i6 in 0..3 {
            let u7: f64 = (match (i2 + 0) % 3 { 0 => x, 1 | 2 => 1.82_f64, _ => y });
            let c9 = |p8: f64| u7;
            let u10: f64 = (((match i6 % 3 { 0 => y, 1 | 2 => u7, _ => ((i2 % 5) as f64) }) - (1.99_f64 + 1.56_f64)) * 0.82_f64);
        }
    }
    1.38_f64
}


#[differentiable]
fn program_233(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: bool = n % 3 != 1;
    let mut u3: f64 = (if 0.20_f64 >= (y).max(y) { ((match n % 3 { 0 => a[n % 3], 1 | 2 => y, _ => ((n % 5) as f64) })).hypot((y + k)) } else { (if ((a[n % 3] + x) >= { let b2 = 1.51_f64; b2 * 1.27_f64 + b2 }) && ((y * 1.88_f64) <= k) { (k).sin().exp() } else { (if ((1.73_f64 - y) >= y) && (n > 3) { y } else { x }) }) });
    let mut w4: usize = 0;
    while w4 < 2 {
        w4 += 1;
        let c7 = |p5: f64, p6: f64| (match 2 { 0 => ((y + ((w4 % 5) as f64)) / (1.5 + (((n % 5) as f64) / (1.5 + p5 * p5)) * (((n % 5) as f64) / (1.5 + p5 * p5)))), 1 | 2 => (y).sin().exp(), _ => ((a[(n + 1) % 3]).mul_add(0.5, p5) + p6) });
    }
    let v8: f64;
    if (y + u3) <= (0.74_f64).powi(3) { v8 = y; } else { v8 = (if !(n > 3) { k } else { (a[n % 3] * a[w4 % 3]) }); }
    let mut w9: usize = 0;
    while w9 < 2 {
        w9 += 1;
        v1 = (v8 + v8) < v8;
    }
    u3 -= ((if v8 <= { let b10 = v8; b10 * 1.03_f64 + b10 } { k } else { a[2] })).sin().exp();
    u3 = (((x).mul_add(0.5, a[(w9 + 1) % 3]) + (match w4 % 3 { 0 => ((w9 % 5) as f64), 1 | 2 => v8, _ => v8 })) * ((y + k) + (1.84_f64 + ((w9 % 5) as f64))));
    let c12 = |p11: f64| (((0.95_f64 * ((w9 % 5) as f64))).tanh() * ((-v8) + (1.32_f64 + p11)));
    let mut y: f64 = 1.65_f64;
    let u13: f64 = (a[w9 % 3] + (if v1 { (v8 + a[w9 % 3]) } else { (-((n % 5) as f64)) }));
    u3 -= c12(1.23_f64);
    { let b14 = (if u3 > (y * y + 0.5).powf(x.tanh()) { (y).sin().exp() } else { (match (w9 + 1) % 3 { 0 => 1.14_f64, 1 | 2 => k, _ => a[1] }) }); b14 * u13 + b14 }
}


#[differentiable]
fn program_234(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = 0.79_f64;
    let mut w2: usize = 0;
    while w2 < 2 {
        w2 += 1;
        let mut v3: bool = (n > 2) || ((if !(1 > 1) { k } else { u1 }) < (a[w2 % 3] * u1));
        let mut u4: f64 = (if v3 { ((x).sin().exp() * (x).sin().exp() + 1.25).cbrt() } else { ((u1 * u1 + 0.5).powf(a[w2 % 3].tanh())).sin().exp() });
        let c7 = |p5: f64, p6: f64| ((match 2 { 0 => (x).powi(3), 1 | 2 => (p6).powi(0), _ => (p6 * p6 + 0.5).powf(k.tanh()) })).max((a[w2 % 3]).powi(2));
        if u1 >= c7(a[(w2 + 0) % 3], 0.25_f64) {
            let mut w8: usize = 0;
            'l9: loop {
                w8 += 1;
                'l11: for i12 in 0..3 {
                }
                if w8 >= 4 { break; }
            }
        } else {
        }
    }
    (((a[(w2 + 2) % 3] + a[n % 3]) + u1)).powi(1)
}


#[differentiable]
fn program_235(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((y * y)).max(y) * (-(if a[0] <= (1.52_f64).mul_add(0.5, y) { 1.54_f64 } else { y })));
    if ((1.91_f64).cos() < (y).hypot(y)) && (n > 2) {
        let mut w2: usize = 0;
        loop {
            w2 += 1;
            if w2 >= 1 { break; }
        }
    } else {
    }
    k
}


#[differentiable]
fn program_236(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = 0.14_f64 * k;
    let u2: f64 = y;
    for i3 in 0..n {
        let mut w4: usize = 0;
        'l5: while w4 < 3 {
            w4 += 1;
            if (u2 + u2) <= (0.37_f64).powi(1) { break 'l5; }
        }
        let mut v6: [f64; 2] = [x, ((((i3 % 5) as f64)).mul_add(0.5, a[w4 % 3]) * y)];
        let mut w7: usize = 0;
        'l8: loop {
            w7 += 1;
            if w7 >= 4 { break; }
        }
    }
    ((a[n % 3] + (((n % 5) as f64) - 0.29_f64)) + (if (0.70_f64 + x) < (u2 * a[n % 3]) { y } else { (u2 * a[n % 3]) }))
}


#[differentiable]
fn program_237(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y * ((n % 5) as f64)) + y) + y);
    u1 /= 1.5 + 1.28_f64 * 1.28_f64;
    let mut u2: f64 = (((u1 - 0.10_f64) * a[n % 3])).mul_add(0.5, 1.65_f64);
    u2 = (if (u1 + u2) >= (y * y) { ((a[n % 3] * y) / (1.5 + (u2 * y) * (u2 * y))) } else { (-u1) });
    let c4 = |p3: f64| ((p3 * a[n % 3]) * ((if (y).sin().exp() < (y).powi(0) { p3 } else { 0.25_f64 }) * 0.12_f64));
    let mut v6: [f64; 4] = [k, { let b5 = (y + a[(n + 2) % 3]); b5 * (1.54_f64 + 1.79_f64) + b5 }, (u2 + (match n % 3 { 0 => a[0], 1 | 2 => u2, _ => y })), u2];
    ((if ((v6[n % 4]).min(u1) <= { let b7 = y; b7 * v6[(n + 1) % 4] + b7 }) || (n > 2) { (v6[1] * v6[1] + 1.25).ln_1p() } else { (k - a[0]) })).tanh()
}


#[differentiable]
fn program_238(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n % 4 {
        let u4: f64 = (match 0 { 0 => y, 1 | 2 => (x).min(y), _ => ({ let b3 = x; b3 * y + b3 } + y) });
        let u5: f64 = u4;
    }
    let mut u6: f64 = (y * y + 1.25).sqrt();
    let u7: f64 = y;
    let mut u8: f64 = ((-(if 1.28_f64 >= (u6 * u7) { y } else { 0.29_f64 })) - ((u6 / (1.5 + u7 * u7)) + a[n % 3]));
    let c11 = |p9: f64, p10: f64| ((if n > 2 { (if !((n + 2) % 3 > 0) { a[n % 3] } else { a[n % 3] }) } else { x }) + (if (1 < 0) || ((-u7) <= (0.66_f64 * 1.22_f64)) { (a[(n + 2) % 3]).hypot(1.45_f64) } else { (p10 * a[n % 3]) }));
    u8 += u6;
    u6 += (if (n > 2) || ((u6).mul_add(0.5, u7) > a[0]) { (u8 / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) } else { u6 });
    u8 += ((n % 5) as f64);
    let c13 = |p12: f64| u7;
    for i14 in 0..n {
        let mut v15: f64 = 1.69_f64 * ((n % 5) as f64);
    }
    1.31_f64
}


#[differentiable]
fn program_239(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: (f64, f64) = (y, y);
    v1.1 = (((v1.1 * ((n % 5) as f64)) / (1.5 + (1.79_f64 + y) * (1.79_f64 + y))) - ((n % 5) as f64));
    for i2 in 0..2 {
        if n > 2 { return ((k + ((i2 % 5) as f64)) - y); }
    }
    (((0.20_f64).mul_add(0.5, v1.0)).atan()).sin().exp()
}


#[differentiable]
fn program_240(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 2] = [(if n > 3 { (if (n > 2) && (n % 3 < 2) { 1.60_f64 } else { a[1] }) } else { (y * y) }), (y).sin().exp()];
    let mut w2: usize = 0;
    'l3: while w2 < 1 {
        w2 += 1;
        v1[w2 % 2] -= a[(w2 + 0) % 3];
        if !((a[w2 % 3]).mul_add(0.5, a[1]) < y) { v1[0] += (1.45_f64 * x); continue 'l3; }
        let mut v4: (f64, f64) = (((v1[w2 % 2] + x)).mul_add(0.5, v1[n % 2]), (match (w2 + 0) % 3 { 0 => (y).powi(3), 1 | 2 => y, _ => (y * y + 0.5).powf(y.tanh()) }));
        v1[w2 % 2] *= ((y).powi(3)).sin();
    }
    let mut v5: bool = n > 2;
    let mut v1: bool = n > 3;
    a[0]
}


#[differentiable]
fn program_241(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    u1 *= (y).sin();
    u1 = x;
    let u2: f64 = (((a[1] + y) + a[n % 3])).atan();
    (((u2 * u2 + 1.25).ln() + (1.02_f64 + u2)) + ((if x >= (1.14_f64).min(k) { u2 } else { 0.66_f64 }) + (0.74_f64 - u2)))
}


#[differentiable]
fn program_242(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v2: (f64, f64) = (((1.88_f64 * 1.88_f64 + 1.25).sqrt() / (1.5 + { let b1 = y; b1 * y + b1 } * { let b1 = y; b1 * y + b1 })), ((a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(x.tanh()) / (1.5 + (0.85_f64 / (1.5 + x * x)) * (0.85_f64 / (1.5 + x * x)))));
    v2.0 = ((if (-a[(n + 2) % 3]) <= (y - 0.38_f64) { k } else { (y / (1.5 + y * y)) }) + v2.0);
    let mut v3: [f64; 3] = [a[n % 3], a[(n + 0) % 3], y];
    let mut v4: (f64, f64) = ((y + (y).min(((n % 5) as f64))), y);
    let mut v5: bool = !((a[(n + 0) % 3] * y) > (y * x));
    v3[2] = { let b6 = ((v4.1 + ((n % 5) as f64))).atan(); b6 * v4.1 + b6 };
    let mut v5: f64 = (((match n % 3 { 0 => y, 1 | 2 => y, _ => v4.0 }) + (x + y))).min((1.45_f64 - (-x)));
    let mut u7: f64 = (((v4.1 + v5) * (v4.1 + v5) + 0.5).powf((v4.1 + v5).tanh()) + y);
    for i8 in 0..2 {
    }
    ((if { let b9 = v3[n % 3]; b9 * k + b9 } < (v2.1 + u7) { (y * v3[n % 3]) } else { (u7 / (1.5 + u7 * u7)) })).hypot(((a[n % 3] * v5) - (u7 + v5)))
}


#[differentiable]
fn program_243(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (k + ((1.18_f64 * y)).sin().exp());
    let mut u2: f64 = a[(n + 2) % 3];
    if (u2 + u2) < (u1).powi(3) { return ((k + a[0]) * (k + a[0]) + 1.25).recip(); }
    let mut u3: f64 = x;
    let u4: f64 = u3;
    let mut v5: bool = (u3 * x) <= 1.51_f64;
    u2 -= (1.54_f64 + (if (match (n + 0) % 3 { 0 => u4, 1 | 2 => 1.42_f64, _ => k }) > (u3 + u1) { a[n % 3] } else { u4 }));
    (u2, u3) = (u3, u1);
    std::mem::swap(&mut u2, &mut u3);
    'l6: for i7 in 0..n % 4 {
        u3 += (y - (a[(i7 + 0) % 3]).powi(3));
    }
    (-a[n % 3])
}


#[differentiable]
fn program_244(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (((if ((k + y) <= (y).powi(1)) || (n % 3 > 0) { y } else { 0.99_f64 }) * (y - a[(n + 0) % 3]))).sin().exp();
    let mut v2: bool = !(n % 3 == 2);
    let v3: f64;
    if n > 0 { v3 = a[(n + 0) % 3]; } else { v3 = ((u1).powi(3) + 1.50_f64); }
    for i4 in 0..n {
        for i5 in 1..=3 {
            let c7 = |p6: f64| ((1.04_f64 * 0.59_f64) * (-a[(i4 + 2) % 3]));
        }
        'l8: for i9 in 0..n {
            let c11 = |p10: f64| (-(if (n > 0) && ((i4 + 2) % 3 != 2) { (a[(i9 + 2) % 3]).sin().exp() } else { (match (i4 + 0) % 3 { 0 => ((i9 % 5) as f64), 1 | 2 => 1.52_f64, _ => 0.29_f64 }) }));
            let mut v12: [f64; 4] = [(if k <= (match 2 { 0 => 0.24_f64, 1 | 2 => v3, _ => 0.47_f64 }) { (if (n > 3) || (x < (if 1.15_f64 <= (u1 + k) { v3 } else { u1 })) { 1.45_f64 } else { v3 }) } else { (if (0.97_f64 + v3) > (match 2 { 0 => k, 1 | 2 => ((i4 % 5) as f64), _ => 1.75_f64 }) { k } else { y }) }), 1.16_f64, ((match 1 { 0 => a[n % 3], 1 | 2 => a[(i4 + 1) % 3], _ => 0.63_f64 }) + v3), (if !((k + u1) < (v3 - v3)) { (y / (1.5 + a[1] * a[1])) } else { (k).sin().exp() })];
        }
    }
    (((1.22_f64 * 1.22_f64 + 1.25).recip()).sin().exp()).mul_add(0.5, y)
}


#[differentiable]
fn program_245(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..1 {
        let mut v3: usize = i2 % 4;
        let mut u4: f64 = ((y + y) * (y + (if y > (y).powi(2) { y } else { y })));
    }
    (-((y - k) - (a[n % 3] * a[n % 3] + 1.25).sqrt()))
}


#[differentiable]
fn program_246(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if !(n > 0) { (0.66_f64 * y) } else { (a[n % 3] * x) })).max(((x + y)).mul_add(0.5, y));
    u1 += 1.92_f64;
    let mut v2: f64 = ((n % 5) as f64) + ((n % 5) as f64);
    let mut w3: usize = 0;
    'l4: while w3 < 1 && (n > 0) {
        w3 += 1;
        for i5 in 0..n {
            u1 = (((x).cos()).sin().exp() + ((u1 - y) * (u1 - y) + 0.5).powf((v2 + y).tanh()));
            let u6: f64 = (((u1).powi(3) * (u1).powi(3) + 0.5).powf((y - y).tanh()) / (1.5 + (a[0] + (if (w3 + 2) % 3 != 0 { v2 } else { a[i5 % 3] })) * (a[0] + (if (w3 + 2) % 3 != 0 { v2 } else { a[i5 % 3] }))));
        }
    }
    (if !(n > 1) { ((a[n % 3] * a[n % 3] + 1.25).cbrt()).sin().exp() } else { y })
}


#[differentiable]
fn program_247(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let c3 = |p1: f64, p2: f64| ((k - p1)).mul_add(0.5, 0.34_f64);
    let mut w4: usize = 0;
    'l5: while w4 < 4 && (k < (match n % 3 { 0 => y, 1 | 2 => ((n % 5) as f64), _ => 0.84_f64 })) {
        w4 += 1;
        let u7: f64 = ((-(y).abs()) * { let b6 = (y).max(y); b6 * (y - x) + b6 });
        if !(n > 2) {
            for i8 in 0..n {
                let mut u7: usize = 1;
                let mut v10: [f64; 4] = [((a[1]).sin().exp() - (if (n > 2) || (n > 2) { 1.62_f64 } else { x })), (-c3(x, a[1])), ((if (y - a[(u7 + 0) % 3]) <= y { y } else { a[2] }) - c3(x, 1.32_f64)), { let b9 = (a[n % 3] * 0.39_f64); b9 * 1.67_f64 + b9 }];
                let v11: f64;
                if y < (0.61_f64 - 1.29_f64) { v11 = ((0.32_f64 * y) * (((u7 % 5) as f64) * 1.82_f64)); } else { v11 = (y - (a[(i8 + 1) % 3] + v10[(i8 + 0) % 4])); }
            }
        } else {
            let mut u12: f64 = (if (y >= (u7).mul_add(0.5, ((w4 % 5) as f64))) && (y > (((n % 5) as f64) + a[n % 3])) { c3((0.55_f64).tanh(), (if w4 % 3 < 1 { a[(w4 + 1) % 3] } else { a[1] })) } else { ((y + u7)).sin().exp() });
            let c15 = |p13: f64, p14: f64| a[0];
        }
    }
    c3(((if (w4 + 1) % 3 > 2 { a[w4 % 3] } else { y })).powi(2), a[n % 3])
}


#[differentiable]
fn program_248(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y + a[2]) + (y * y + 1.25).sqrt())).sin().exp();
    u1 = (match n % 3 { 0 => u1, 1 | 2 => u1, _ => (if (u1 + u1) < u1 { (y - a[n % 3]) } else { (u1).tanh() }) });
    let mut v2: f64 = 1.71_f64 * k;
    let mut v3: f64 = ((n % 5) as f64) + ((n % 5) as f64);
    let mut v3: f64 = 0.22_f64 * 1.74_f64;
    let u5: f64 = (((if (n > 3) && (n > 2) { 1.37_f64 } else { a[n % 3] })).cos() + ({ let b4 = u1; b4 * a[1] + b4 } * { let b4 = u1; b4 * a[1] + b4 } + 0.5).powf(0.26_f64.tanh()));
    'l6: for i7 in 0..n {
        let v8: f64;
        if (if !(n > 2) { 1.21_f64 } else { y }) <= (1.46_f64 + u5) { v8 = ((v3 * y) - (if (1.98_f64).tanh() < a[i7 % 3] { ((i7 % 5) as f64) } else { a[i7 % 3] })); } else { v8 = ((u1 * 1.55_f64) / (1.5 + (u5).min(y) * (u5).min(y))); }
        let u9: f64 = ((u1 + a[2]) + (if (u5 + v8) <= (((n % 5) as f64)).mul_add(0.5, v3) { 1.41_f64 } else { v8 }));
    }
    (u5).sin().exp()
}


#[differentiable]
fn program_249(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = x;
    let (mut v2, mut v3): (f64, f64) = (((-1.36_f64)).powi(2), (if (n + 0) % 3 > 0 { (y + y) } else { (((n % 5) as f64)).min(y) }));
    if (n + 0) % 3 > 1 {
        v2 -= ((v2 + 0.85_f64) * (v2 + 0.85_f64) + 0.5).powf((y - u1).tanh());
    }
    if n > 0 {
        let mut v4: bool = (match (n + 2) % 3 { 0 => k, 1 | 2 => 0.57_f64, _ => u1 }) < v3;
        let u5: f64 = (((if n > 0 { v3 } else { u1 })).mul_add(0.5, ((n % 5) as f64))).tanh();
    } else {
    }
    y
}


#[differentiable]
fn program_250(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if n > 2 { v1 = ((y - k) + (1.08_f64).atan()); } else { v1 = y; }
    let mut w2: usize = 0;
    while w2 < 4 {
        w2 += 1;
        let u3: f64 = (a[2]).mul_add(0.5, a[w2 % 3]);
        if { let b4 = a[1]; b4 * 1.49_f64 + b4 } >= (1.42_f64).sin().exp() {
            let mut w5: usize = 0;
            'l6: while w5 < 2 {
                w5 += 1;
                'l7: for i8 in 0..1 {
                    if (n > 2) && (u3 > (v1).sin()) { break; }
                }
                let mut x: f64 = 1.06_f64;
            }
            let u9: f64 = (1.48_f64 + (0.12_f64 / (1.5 + a[w5 % 3] * a[w5 % 3])));
            for i10 in 0..n % 4 {
            }
        } else if n > 2 {
        }
    }
    (((1.72_f64 * 1.72_f64 + 1.25).cbrt() * (1.72_f64 * 1.72_f64 + 1.25).cbrt() + 1.25).sqrt() + ((y).max(v1) * (y).max(v1) + 0.5).powf((y - 1.25_f64).tanh()))
}


#[differentiable]
fn program_251(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 1 && ((-y) >= (((n % 5) as f64) - a[n % 3])) {
        w1 += 1;
        if !(n > 2) {
            for i2 in 0..w1 % 4 {
            }
        } else {
        }
    }
    y
}


#[differentiable]
fn program_252(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = y;
    let mut v2: (f64, f64) = ((y * (u1 * u1)), y);
    let c5 = |p3: f64, p4: f64| ((a[(n + 2) % 3]).powi(0) * (if (a[(n + 2) % 3] / (1.5 + ((n % 5) as f64) * ((n % 5) as f64))) < (y).cos() { (0.73_f64).tanh() } else { (u1 / (1.5 + 0.11_f64 * 0.11_f64)) }));
    c5({ let b6 = (u1).min(y); b6 * (u1 + y) + b6 }, y)
}


#[differentiable]
fn program_253(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = a[n % 3];
    for i1 in 0..2 {
    }
    (((1.85_f64 + a[n % 3]) + (-k)) - ((x / (1.5 + a[n % 3] * a[n % 3])) * (x + x)))
}


#[differentiable]
fn program_254(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (if ((x + y) < (1.51_f64 + a[(n + 1) % 3])) || ((-y) >= (0.94_f64 + y)) { ((a[2]).hypot(y)).sin().exp() } else { (y * y + 0.5).powf((y - x).tanh()) });
    let mut v2: (f64, f64) = (((u1 + 1.42_f64) + u1), (y * y));
    v2.1 -= ((u1 + k) * (u1 + k) + 1.25).ln();
    let u3: f64 = a[2];
    let mut v4: f64 = 1.55_f64 * 0.13_f64;
    let c8 = |p5: f64, p6: f64| (if (((n % 5) as f64) + p5) <= k { 0.48_f64 } else { { let b7 = (p6 + 1.03_f64); b7 * (p6).powi(3) + b7 } });
    let y: f64 = u3;
    u1 += (u1).tanh();
    let v10: f64;
    if { let b9 = v4; b9 * a[n % 3] + b9 } > (-y) { v10 = y; } else { v10 = (-(y + 1.09_f64)); }
    u1 = ((-(u1 / (1.5 + y * y)))).sin();
    let u12: f64 = ({ let b11 = u3; b11 * (0.52_f64 + v10) + b11 } * { let b11 = u3; b11 * (0.52_f64 + v10) + b11 } + 0.5).powf((-u3).tanh());
    let mut w13: usize = 0;
    while w13 < 4 {
        w13 += 1;
    }
    (-{ let b14 = c8(y, v10); b14 * (if (0 < 2) || (0 > 2) { v10 } else { v2.0 }) + b14 })
}


#[differentiable]
fn program_255(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (match (n + 2) % 3 { 0 => y, 1 | 2 => ((y - a[n % 3]) + (y - a[n % 3])), _ => (a[(n + 1) % 3] - a[n % 3]) });
    let mut w2: usize = 0;
    let v3: f64 = loop {
        w2 += 1;
        if w2 >= 1 { break (-(u1 + y)); }
        if ((x + x) > u1) && (n > 2) {
            u1 -= (-(a[(n + 1) % 3] / (1.5 + u1 * u1)));
            if ((n + 0) % 3 > 0) || (n > 2) {
                u1 -= a[2];
            } else if 0.18_f64 <= (if n > 2 { u1 } else { y }) {
                for i4 in 0..w2 % 4 {
                    let mut v5: [f64; 3] = [(a[(w2 + 2) % 3] + ((w2 % 5) as f64)); 3];
                    let u7: f64 = { let b6 = u1; b6 * k + b6 };
                }
            } else {
            }
        } else if (match w2 % 3 { 0 => u1, 1 | 2 => u1, _ => k }) >= (y).sin().exp() {
        }
    };
    (((match w2 % 3 { 0 => v3, 1 | 2 => 1.29_f64, _ => a[w2 % 3] }) * (match w2 % 3 { 0 => v3, 1 | 2 => 1.29_f64, _ => a[w2 % 3] }) + 1.25).cbrt() + u1)
}


#[differentiable]
fn program_256(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if a[0] <= (x).max(y) { a[(n + 0) % 3] } else { (1.44_f64 + a[(n + 1) % 3]) }) * ((y * 0.84_f64)).abs());
    let mut u1: f64 = ((n % 5) as f64) * 0.19_f64;
    let mut v2: f64 = ((n % 5) as f64) * u1;
    let v2: f64 = ((a[n % 3] + y) * (y).cos());
    let u1: f64 = (((if (((n % 5) as f64) * a[0]) > (v2).sin().exp() { a[n % 3] } else { v2 }) * (if (((n % 5) as f64) * a[0]) > (v2).sin().exp() { a[n % 3] } else { v2 }) + 1.25).ln_1p() * ({ let b3 = ((n % 5) as f64); b3 * a[2] + b3 }).tanh());
    if (if ((a[n % 3] * u1) > a[0]) || (y >= (a[(n + 1) % 3] * a[n % 3])) { u1 } else { 1.68_f64 }) <= (a[(n + 2) % 3]).sin().exp() {
        let u4: f64 = (1.27_f64).mul_add(0.5, v2);
        let c7 = |p5: f64, p6: f64| (u4 + (if n > 2 { v2 } else { u4 }));
    } else {
        let mut u8: f64 = (((y).powi(1) + (0.84_f64 - u1)) + (a[1]).hypot((if n > 2 { 1.57_f64 } else { 0.97_f64 })));
    }
    ((n % 5) as f64)
}


#[differentiable]
fn program_257(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 != 1 { return (a[(n + 2) % 3] * y); }
    let y: f64 = (a[(n + 2) % 3] + (y).sin().exp());
    for i1 in 0..n {
    }
    y
}


#[differentiable]
fn program_258(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        for i2 in (0..n).rev() {
            'l3: for i4 in 0..3 {
            }
        }
    }
    (if !(n > 3) { ((1.38_f64).sin().exp()).mul_add(0.5, 1.16_f64) } else { (y * (if (if y < (1.67_f64 * a[w1 % 3]) { y } else { y }) >= y { y } else { k })) })
}


#[differentiable]
fn program_259(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: [f64; 4] = [(x + a[(n + 1) % 3]); 4];
    v1[n % 4] /= 1.5 + ((y + y) / (1.5 + (y + a[(n + 2) % 3]) * (y + a[(n + 2) % 3]))) * ((y + y) / (1.5 + (y + a[(n + 2) % 3]) * (y + a[(n + 2) % 3])));
    let mut u2: f64 = (0.76_f64 * 0.76_f64 + 0.5).powf((match n % 3 { 0 => (y * k), 1 | 2 => (v1[n % 4]).min(x), _ => (a[n % 3]).sin().exp() }).tanh());
    let mut v3: [f64; 4] = [x; 4];
    'l4: for i5 in (0..7).step_by(3) {
        v3[i5 % 4] = v1[(i5 + 2) % 4];
    }
    let v6: f64;
    if n > 2 { v6 = ((a[(n + 1) % 3] * a[(n + 1) % 3] + 0.5).powf(u2.tanh())).cos(); } else { v6 = (1.35_f64).atan(); }
    u2 = ((1.21_f64 + (((n % 5) as f64)).abs()) * u2);
    (if (n + 1) % 3 > 2 { ((y / (1.5 + a[0] * a[0])) * (0.88_f64).powi(2)) } else { (-(if ((y - u2) <= v6) || (n > 2) { u2 } else { v3[3] })) })
}


#[differentiable]
fn program_260(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 3 { return ((1.42_f64 * ((n % 5) as f64))).powi(3); }
    let u1: f64 = (1.98_f64 - y);
    let mut w2: usize = 0;
    while w2 < 2 {
        w2 += 1;
        let v3: f64;
        if (1.26_f64 * 1.26_f64 + 0.5).powf(u1.tanh()) < u1 { v3 = (1.58_f64 * (1.79_f64 * y)); } else { v3 = ((1.53_f64 + a[2]) * (u1 + k)); }
    }
    (((k).hypot(a[(n + 1) % 3])).mul_add(0.5, u1) - ((w2 % 5) as f64))
}


#[differentiable]
fn program_261(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = ((-(a[n % 3]).mul_add(0.5, 1.07_f64))).abs();
    if ((match n % 3 { 0 => ((n % 5) as f64), 1 | 2 => a[(n + 1) % 3], _ => u1 }) > (x * x + 0.5).powf(u1.tanh())) && (n % 3 > 2) { return ((n % 5) as f64); }
    let mut u1: f64 = (u1).max(({ let b2 = a[(n + 2) % 3]; b2 * 0.11_f64 + b2 }).mul_add(0.5, u1));
    for i3 in (0..n).rev() {
        let (mut v4, mut v5): (f64, f64) = ((u1 * (1.81_f64).mul_add(0.5, a[(i3 + 0) % 3])), ((1.23_f64).atan() - (1.30_f64 / (1.5 + a[n % 3] * a[n % 3]))));
    }
    let mut v6: usize = n % 4;
    let mut u1: f64 = 1.85_f64 * 1.80_f64;
    for i7 in 0..2 {
        let c9 = |p8: f64| ((1.10_f64 * 1.10_f64 + 0.5).powf(a[0].tanh()) * (1.10_f64 * 1.10_f64 + 0.5).powf(a[0].tanh()) + 1.25).recip();
    }
    'l10: for i11 in (0..7).step_by(3) {
        let u12: f64 = (if !(n > 3) { x } else { 0.75_f64 });
        if !((a[v6 % 3] * y) <= (match i11 % 3 { 0 => ((v6 % 5) as f64), 1 | 2 => ((i11 % 5) as f64), _ => 0.44_f64 })) {
            let mut v13: usize = i11 % 4;
        } else {
        }
    }
    (if 2 > 0 { y } else { 1.06_f64 })
}


#[differentiable]
fn program_262(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n % 3 != 2) || (n > 2) {
        let mut w1: usize = 0;
        while w1 < 1 && (n > 3) {
            w1 += 1;
            for i2 in (0..n).rev() {
            }
        }
    }
    (((((n % 5) as f64) + 1.20_f64)).tanh() + 0.67_f64)
}


#[differentiable]
fn program_263(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in 0..n % 4 {
        let y: f64 = (((if i2 % 3 == 1 { a[(i2 + 2) % 3] } else { a[i2 % 3] })).mul_add(0.5, 0.31_f64) * ((i2 % 5) as f64));
        let mut v3: usize = i2 % 4;
        let mut w4: usize = 0;
        while w4 < 1 {
            w4 += 1;
            let mut w5: usize = 0;
            while w5 < 4 && ((y + y) > (y + y)) {
                w5 += 1;
            }
        }
    }
    (y + a[n % 3])
}


#[differentiable]
fn program_264(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    let v3: f64 = 'l2: loop {
        w1 += 1;
        let mut u4: f64 = ((match w1 % 3 { 0 => 0.64_f64, 1 | 2 => (y * y + 0.5).powf(x.tanh()), _ => a[(w1 + 2) % 3] })).max(1.31_f64);
        if w1 >= 1 { break ((a[(w1 + 1) % 3] + 0.44_f64)).sin().exp(); }
    };
    ((if n > 2 { (a[w1 % 3] - v3) } else { a[w1 % 3] }) * y)
}


#[differentiable]
fn program_265(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = (-((-y) / (1.5 + (y * y + 0.5).powf(y.tanh()) * (y * y + 0.5).powf(y.tanh()))));
    let mut u2: f64 = ((n % 5) as f64);
    u2 += ((((n % 5) as f64) * u1) * (u2 + 1.17_f64));
    if !(n > 2) { return u2; }
    let mut v3: f64 = ((n % 5) as f64) + ((n % 5) as f64);
    u2 += ((0.69_f64).sin().exp() - 0.49_f64);
    if n > 2 { return ((a[n % 3] + a[n % 3]) * (a[n % 3] + a[n % 3]) + 1.25).recip(); }
    u2 += ((0.38_f64 + a[n % 3]) / (1.5 + (y - u1) * (y - u1)));
    let mut u1: f64 = (u2 * a[1]);
    let mut v4: f64 = k + 1.69_f64;
    let mut v3: f64 = y;
    for i5 in 0..n % 4 {
    }
    ((v3 + (1.43_f64).powi(2))).max((0.95_f64 * (0.86_f64 * 1.73_f64)))
}


#[differentiable]
fn program_266(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (a[(n + 0) % 3]).powi(0);
    u1 = u1;
    ((if (0.72_f64).sin().exp() < (1.25_f64 * 1.22_f64) { 0.47_f64 } else { y }) * (if (0.72_f64).sin().exp() < (1.25_f64 * 1.22_f64) { 0.47_f64 } else { y }) + 1.25).cbrt()
}


#[differentiable]
fn program_267(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !((y * y) >= (y - y)) {
        let v3: f64;
        if (if ({ let b1 = x; b1 * 1.07_f64 + b1 } >= k) || (1 < 2) { x } else { y }) < (-1.99_f64) { v3 = (match n % 3 { 0 => 1.59_f64, 1 | 2 => (k * k + 1.25).sqrt(), _ => (y - x) }); } else { v3 = ({ let b2 = x; b2 * 1.99_f64 + b2 } * { let b2 = x; b2 * 1.99_f64 + b2 } + 1.25).recip(); }
    } else {
        let mut u4: f64 = 0.50_f64;
        let mut u6: f64 = { let b5 = (match n % 3 { 0 => a[n % 3], 1 | 2 => y, _ => (u4 + u4) }); b5 * ((u4).sin().exp() - (u4 * ((n % 5) as f64))) + b5 };
        (u4, u6) = (u6, (u6).sin().exp());
    }
    let mut v7: bool = y <= (y).powi(0);
    ({ let b8 = x; b8 * (y + x) + b8 } + (y).min((if (a[n % 3] + y) <= y { ((n % 5) as f64) } else { y })))
}


#[differentiable]
fn program_268(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (y + 0.20_f64);
    let mut u3: f64 = (((-a[(n + 2) % 3])).hypot({ let b2 = k; b2 * y + b2 }) + u1);
    u3
}


#[differentiable]
fn program_269(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    'l1: for i2 in (0..7).step_by(3) {
        let x: f64 = 0.92_f64;
        let v3: f64;
        if n > 0 { v3 = ((x).abs() * (x).abs() + 1.25).recip(); } else { v3 = ((k / (1.5 + x * x)) - (a[n % 3]).mul_add(0.5, x)); }
        let mut u4: f64 = (((v3 + 1.25_f64) + 0.99_f64)).powi(1);
        let mut v5: usize = (i2 + 0) % 4;
    }
    let mut u6: f64 = ((x).atan() * (match 0 { 0 => (a[(n + 0) % 3] * y), 1 | 2 => (y * x), _ => 1.19_f64 }));
    let (mut v7, mut v8): (f64, f64) = ((if (n + 1) % 3 < 1 { a[1] } else { (y * y + 1.25).ln() }), k);
    for i9 in 0..3 {
        let mut w10: usize = 0;
        while w10 < 2 {
            w10 += 1;
            if !((v7 + 1.05_f64) > (v7).sin().exp()) { v7 += 1.65_f64; break; }
        }
    }
    { let b12 = ((v8 * 0.46_f64)).atan(); b12 * { let b11 = a[(n + 2) % 3]; b11 * (v8 - 1.23_f64) + b11 } + b12 }
}


#[differentiable]
fn program_270(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n > 2 {
        let mut v1: f64 = 1.51_f64 * ((n % 5) as f64);
        let v4: f64;
        if !(n % 3 > 0) { v4 = { let b3 = { let b2 = x; b2 * y + b2 }; b3 * y + b3 }; } else { v4 = ((y / (1.5 + a[n % 3] * a[n % 3])) * 1.02_f64); }
        let u5: f64 = v4;
    } else {
        let v6: f64;
        if (n > 2) || ((y).sin().exp() >= (a[1] * a[(n + 1) % 3])) { v6 = a[(n + 0) % 3]; } else { v6 = ((y).hypot(a[0])).mul_add(0.5, a[n % 3]); }
    }
    (((a[n % 3]).powi(2)).sin().exp() + ((n % 5) as f64))
}


#[differentiable]
fn program_271(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = k;
    if (y / (1.5 + 1.85_f64 * 1.85_f64)) >= y { return ((1.68_f64 / (1.5 + u1 * u1)) + y); }
    let mut v2: bool = (n > 2) || ((u1 + a[n % 3]) > (u1 * u1 + 0.5).powf(a[(n + 0) % 3].tanh()));
    if !(y >= (if (n > 3) && (1.55_f64 > (y + 1.24_f64)) { a[n % 3] } else { a[n % 3] })) {
        let u3: f64 = (((1.60_f64 - a[(n + 2) % 3])).powi(1) + ((match 2 { 0 => y, 1 | 2 => u1, _ => u1 }) * (match 2 { 0 => y, 1 | 2 => u1, _ => u1 }) + 0.5).powf((a[n % 3]).sin().exp().tanh()));
    } else if v2 {
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            if w4 >= 4 { break (-{ let b6 = 1.79_f64; b6 * y + b6 }); }
            v2 = n > 1;
            let mut v7: f64 = ((n % 5) as f64) + k;
        };
    } else {
        let mut v8: bool = v2;
        u1 = ((u1 - { let b9 = y; b9 * u1 + b9 })).max((y + (0.18_f64).sin().exp()));
    }
    if (((n % 5) as f64) * u1) <= (x).mul_add(0.5, a[(n + 2) % 3]) {
    } else {
    }
    (((a[1] * a[1] + 0.5).powf(y.tanh())).sin().exp()).mul_add(0.5, x)
}


#[differentiable]
fn program_272(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut v1: f64 = k * 1.02_f64;
    let mut v2: f64 = v1 + 1.39_f64;
    let v3: f64;
    if !(n % 3 != 1) { v3 = (x).powi(1); } else { v3 = 0.74_f64; }
    for i4 in 0..3 {
        let mut u7: f64 = (((if { let b5 = a[1]; b5 * x + b5 } >= (v3 + x) { a[n % 3] } else { v3 })).sin() * ((if { let b5 = a[1]; b5 * x + b5 } >= (v3 + x) { a[n % 3] } else { v3 })).sin() + 0.5).powf(({ let b6 = v3; b6 * y + b6 } - (a[(i4 + 0) % 3] - x)).tanh());
        for i8 in 1..=1 {
            let mut v9: bool = (n > 3) || (2 < 2);
            u7 /= 1.5 + ((x - y) - (u7 + a[i8 % 3])) * ((x - y) - (u7 + a[i8 % 3]));
            u7 /= 1.5 + ((x).tanh() - (u7).min(v3)) * ((x).tanh() - (u7).min(v3));
            u7 += ((a[(i8 + 1) % 3] * a[0]) - 1.52_f64);
        }
    }
    (match 2 { 0 => 1.18_f64, 1 | 2 => ((v3 + v3) * (v3 + v3)), _ => (v3 * (if !(n > 2) { v3 } else { v3 })) })
}


#[differentiable]
fn program_273(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u2: f64 = ((if 1 > 2 { { let b1 = a[n % 3]; b1 * x + b1 } } else { (0.89_f64 * 0.89_f64 + 0.5).powf(((n % 5) as f64).tanh()) }) - ((n % 5) as f64));
    let mut w3: usize = 0;
    while w3 < 3 {
        w3 += 1;
        if n > 2 { break; }
    }
    (if n > 2 { (u2 + y) } else { ((if !((u2 + x) >= y) { a[n % 3] } else { u2 }) - y) })
}


#[differentiable]
fn program_274(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if !(n > 2) { return ((a[n % 3] + y) * (a[n % 3] + y) + 0.5).powf((match 1 { 0 => y, 1 | 2 => y, _ => y }).tanh()); }
    let u1: f64 = (((match n % 3 { 0 => y, 1 | 2 => y, _ => a[(n + 2) % 3] }) / (1.5 + (y * y + 1.25).recip() * (y * y + 1.25).recip())) * 0.68_f64);
    let mut u2: f64 = (((a[(n + 1) % 3] + k)).tanh()).sin().exp();
    if !(k > (a[1] * u1)) { return (u2).hypot((-0.70_f64)); }
    let mut v3: f64 = ((n % 5) as f64) * 0.28_f64;
    for i4 in 0..3 {
        u2 = { let b5 = v3; b5 * ((if !(((i4 % 5) as f64) > u1) { y } else { ((i4 % 5) as f64) })).sin().exp() + b5 };
        let mut v6: f64 = ((i4 % 5) as f64) * k;
        v6 += 1.37_f64;
        let mut u2: f64 = 0.93_f64 * ((i4 % 5) as f64);
    }
    let mut y: f64 = (((0.77_f64 + u1) + (0.87_f64 * a[n % 3]))).sin().exp();
    u2 = (a[(n + 0) % 3] - ((0.30_f64).sin().exp() + (u1 * u2)));
    0.27_f64
}


#[differentiable]
fn program_275(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let v2: f64;
        if !(i1 % 3 == 1) { v2 = x; } else { v2 = (a[i1 % 3]).sin(); }
        let mut w3: usize = 0;
        while w3 < 3 {
            w3 += 1;
            let mut u4: f64 = 1.77_f64;
            u4 = (((a[(w3 + 2) % 3] * a[(w3 + 2) % 3])).sin() * ((((w3 % 5) as f64) * a[0]) / (1.5 + (1.02_f64).powi(0) * (1.02_f64).powi(0))));
        }
    }
    y
}


#[differentiable]
fn program_276(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut y: f64 = 0.82_f64;
    y = a[n % 3];
    for i1 in 0..4 {
        if n > 3 { y += (if x >= (y - y) { y } else { x }); continue; }
        y = ({ let b2 = y; b2 * (k * k + 1.25).ln() + b2 } + y);
    }
    y -= (1.36_f64 - { let b3 = 0.45_f64; b3 * y + b3 });
    let mut w4: usize = 0;
    while w4 < 1 && (n > 3) {
        w4 += 1;
        if n > 2 { y += (a[w4 % 3] + y); break; }
        for i5 in 0..n {
            if (y * y) > (-0.40_f64) {
                y = (((-y)).max((if !(n > 2) { x } else { a[i5 % 3] })) + 1.03_f64);
                let (mut v7, mut v8): (f64, f64) = ((0.37_f64 + (x * x + 1.25).ln_1p()), { let b6 = (1.39_f64 + y); b6 * (0.81_f64 + x) + b6 });
            } else {
            }
        }
    }
    1.27_f64
}


#[differentiable]
fn program_277(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut x: f64 = ((y + (x / (1.5 + a[n % 3] * a[n % 3])))).powi(0);
    let u1: f64 = x;
    for i2 in 0..4 {
        let mut v3: usize = 3;
    }
    x = (((u1 - y)).powi(1) * u1);
    let mut v4: usize = 3;
    let mut u5: f64 = (x).sin().exp();
    if !({ let b6 = a[1]; b6 * a[(v4 + 2) % 3] + b6 } < (u5).atan()) {
        if (v4 % 3 > 2) || ((-x) > (u5 + u5)) {
            v4 = v4 % 5;
            let mut w7: usize = 0;
            while w7 < 1 {
                w7 += 1;
                if ((n + 2) % 3 < 1) && (0 < 0) {
                }
            }
        } else {
        }
    } else if n > 0 {
    } else {
    }
    (1.23_f64 * 1.23_f64 + 0.5).powf(((v4 % 5) as f64).tanh())
}


#[differentiable]
fn program_278(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((k + 1.13_f64)).sin().exp() + ((((n % 5) as f64)).powi(3) + y));
    let mut w2: usize = 0;
    while w2 < 2 && (k < (a[n % 3]).max(0.29_f64)) {
        w2 += 1;
        let mut u3: f64 = (((x - u1) + 0.17_f64)).sin().exp();
        let mut w4: usize = 0;
        let v5: f64 = loop {
            w4 += 1;
            u1 = y;
            if w4 >= 2 { break (match w4 % 3 { 0 => (y + y), 1 | 2 => (match 0 { 0 => a[w2 % 3], 1 | 2 => ((w2 % 5) as f64), _ => 0.79_f64 }), _ => y }); }
        };
    }
    (match (w2 + 1) % 3 { 0 => (if (w2 % 3 == 0) && ((u1 + u1) > (1.89_f64 - u1)) { (a[w2 % 3]).min(y) } else { (a[1]).powi(2) }), 1 | 2 => ((k - 1.02_f64) * (u1 + u1)), _ => ((x + y) + (0.43_f64 - y)) })
}


#[differentiable]
fn program_279(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 3 {
        w1 += 1;
        let mut u2: f64 = y;
        if !(((w1 % 5) as f64) > (u2).max(1.49_f64)) {
            u2 += (a[(w1 + 1) % 3] * a[(w1 + 1) % 3] + 1.25).sqrt();
            u2 = { let b3 = a[2]; b3 * ((y * u2) + (if n > 3 { k } else { k })) + b3 };
            let mut w4: usize = 0;
            while w4 < 2 {
                w4 += 1;
                if (w1 + 0) % 3 != 1 { break; }
            }
        } else {
        }
    }
    (x / (1.5 + ((x + a[(n + 1) % 3]) - (y).powi(0)) * ((x + a[(n + 1) % 3]) - (y).powi(0))))
}


#[differentiable]
fn program_280(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    'l2: while w1 < 3 {
        w1 += 1;
        'l3: for i4 in 0..n {
            if ((i4 + 1) % 3 > 2) || ((-a[2]) >= k) { continue; }
            let mut w5: usize = 0;
            while w5 < 1 {
                w5 += 1;
                let u6: f64 = ((a[i4 % 3]).mul_add(0.5, a[w5 % 3]) + y);
                let mut v7: usize = w5 % 4;
                let v8: f64;
                if ((u6 + u6) <= a[w1 % 3]) && ((y).sin().exp() <= (1.06_f64 * 0.95_f64)) { v8 = ((u6 / (1.5 + u6 * u6)) + (if x <= (if w1 % 3 < 1 { u6 } else { 0.48_f64 }) { k } else { 1.22_f64 })); } else { v8 = u6; }
                let mut u9: f64 = (k - (x * x + 0.5).powf((k).sin().exp().tanh()));
            }
            let mut x: f64 = a[0];
        }
        let mut v10: [f64; 4] = [(y - 0.52_f64); 4];
    }
    let u11: f64 = (k + ((y * y + 1.25).ln() * (y * y + 1.25).ln() + 0.5).powf((y + a[w1 % 3]).tanh()));
    if n > 2 {
    } else if n > 2 {
    } else {
    }
    (if (n > 1) || ((u11).tanh() < 1.48_f64) { ((1.95_f64).sin().exp() - u11) } else { 0.40_f64 })
}


#[differentiable]
fn program_281(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let v1: f64;
    if (a[n % 3] * a[n % 3] + 1.25).ln() < (0.10_f64 - y) { v1 = 1.20_f64; } else { v1 = ((y * y + 1.25).ln_1p() + (k).sin()); }
    let mut v3: [f64; 2] = [((-0.50_f64) * (((n % 5) as f64) * ((n % 5) as f64) + 1.25).sqrt()), ({ let b2 = k; b2 * a[n % 3] + b2 } * (match n % 3 { 0 => a[0], 1 | 2 => y, _ => y }))];
    (-0.87_f64)
}


#[differentiable]
fn program_282(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u1: f64 = a[(n + 0) % 3];
    let mut v2: (f64, f64) = (((u1).min(u1)).mul_add(0.5, x), 1.03_f64);
    let mut w3: usize = 0;
    while w3 < 4 {
        w3 += 1;
        let mut u4: f64 = y;
        let mut u6: f64 = ((u1 - (((w3 % 5) as f64)).max(u4)) - { let b5 = u4; b5 * (-a[n % 3]) + b5 });
    }
    let mut w7: usize = 0;
    while w7 < 4 && (n > 2) {
        w7 += 1;
        let mut u8: f64 = x;
    }
    (((if n > 3 { u1 } else { v2.0 }) - u1) / (1.5 + (if u1 > k { u1 } else { (u1 * v2.0) }) * (if u1 > k { u1 } else { (u1 * v2.0) })))
}


#[differentiable]
fn program_283(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((y * y + 1.25).sqrt() * (1.27_f64).tanh()) + ((1.47_f64).powi(3) * (1.47_f64).powi(3) + 1.25).recip());
    u1 *= (((u1 - u1)).mul_add(0.5, x)).sin();
    for i2 in 0..1 {
        let u3: f64 = (((if y <= (1.69_f64 * 1.69_f64 + 0.5).powf(y.tanh()) { y } else { u1 }) + (x + y)) * u1);
        u1 = ((((n % 5) as f64)).sin().exp() * (((n % 5) as f64)).sin().exp() + 0.5).powf((-(y / (1.5 + y * y))).tanh());
    }
    (match (n + 1) % 3 { 0 => ((u1 + ((n % 5) as f64)) - (u1 - 1.02_f64)), 1 | 2 => (match (n + 0) % 3 { 0 => (if n > 3 { ((n % 5) as f64) } else { y }), 1 | 2 => (y + y), _ => (match n % 3 { 0 => u1, 1 | 2 => u1, _ => y }) }), _ => x })
}


#[differentiable]
fn program_284(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let u2: f64 = (a[n % 3] * (if (x < { let b1 = 0.39_f64; b1 * y + b1 }) || ((0.17_f64 + a[n % 3]) > (x + a[2])) { x } else { (match 2 { 0 => a[1], 1 | 2 => y, _ => x }) }));
    let c5 = |p3: f64, p4: f64| a[n % 3];
    let u6: f64 = ((n % 5) as f64);
    let u7: f64 = ((c5(y, y) - (u6 + a[(n + 1) % 3])) * (c5(y, y) - (u6 + a[(n + 1) % 3])) + 1.25).sqrt();
    let u8: f64 = 0.64_f64;
    let mut u9: f64 = (u2).mul_add(0.5, a[(n + 1) % 3]);
    (((u8 * u7) + u9) * { let b10 = (u8).max(1.51_f64); b10 * (a[0]).abs() + b10 })
}


#[differentiable]
fn program_285(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 2) && (n > 2) {
        let mut w1: usize = 0;
        while w1 < 2 && (n > 2) {
            w1 += 1;
            let v3: f64;
            if (0.44_f64 * y) >= (1.61_f64).powi(0) { v3 = (if (n > 0) && (n > 0) { (-y) } else { (a[w1 % 3] + y) }); } else { v3 = ({ let b2 = a[w1 % 3]; b2 * y + b2 } * { let b2 = a[w1 % 3]; b2 * y + b2 } + 1.25).ln_1p(); }
            let mut v4: bool = v3 >= (a[0] * a[0] + 1.25).ln();
            let mut v5: usize = 3;
        }
    } else {
    }
    (y + (-(((n % 5) as f64)).sin().exp()))
}


#[differentiable]
fn program_286(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 4 && (2 != 0) {
        w1 += 1;
        let mut w2: usize = 0;
        loop {
            w2 += 1;
            for i4 in 0..n {
                let mut y: f64 = (y).tanh();
                if !(n > 2) {
                    let u5: f64 = (y + ((1.02_f64 - k) * (y).sin()));
                }
                let u6: f64 = ((x * (1.49_f64 + a[w2 % 3]))).powi(0);
            }
            let u7: f64 = (a[2] * x);
            for i8 in 0..2 {
                let v9: f64;
                if (n > 2) || (n > 2) { v9 = ((if u7 < (y - a[w1 % 3]) { u7 } else { 0.77_f64 })).mul_add(0.5, u7); } else { v9 = (if (1.50_f64 >= u7) || (n > 2) { (1.71_f64 + y) } else { (match (n + 0) % 3 { 0 => 1.83_f64, 1 | 2 => a[2], _ => u7 }) }); }
                let mut v10: f64 = ((i8 % 5) as f64) * ((i8 % 5) as f64);
                'l11: for i12 in (0..n).rev() {
                }
            }
            if w2 >= 2 { break; }
        }
    }
    { let b13 = (-(0.94_f64 - x)); b13 * a[n % 3] + b13 }
}


#[differentiable]
fn program_287(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    if n > 0 {
        u1 = ((u1).tanh() + u1);
        'l2: for i3 in 0..n % 4 {
            let mut x: f64 = 1.84_f64;
            for i4 in (0..7).step_by(3) {
                let mut v5: usize = i4 % 4;
                let mut v6: bool = n > 1;
                if 0 == 0 {
                    let mut v7: [f64; 4] = [a[v5 % 3], ((match (i3 + 2) % 3 { 0 => a[0], 1 | 2 => x, _ => x }) + y), x, 1.76_f64];
                }
            }
            u1 += ((u1).sin().exp() + (x).min(((i3 % 5) as f64)));
            u1 += x;
        }
    } else {
    }
    (y).sin()
}


#[differentiable]
fn program_288(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if n % 3 == 0 {
        let mut u1: f64 = y;
        let mut v2: usize = n % 4;
    } else {
        let mut u3: f64 = x;
        u3 = (((1.71_f64 * a[0])).sin().exp()).powi(3);
        for i4 in 0..3 {
            'l5: for i6 in (0..7).step_by(3) {
                let (mut v8, mut v9): (f64, f64) = ({ let b7 = y; b7 * (match (n + 2) % 3 { 0 => 1.29_f64, 1 | 2 => a[1], _ => x }) + b7 }, y);
                if n > 3 {
                }
            }
        }
    }
    (((x - 0.78_f64) * (y + y))).max(1.05_f64)
}


#[differentiable]
fn program_289(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = (((0.25_f64).max(x) * (k).powi(1))).sin().exp();
    for i2 in 0..n % 4 {
        for i3 in 0..i2 % 4 {
            if 1 < 0 { u1 += (u1 * u1 + 1.25).cbrt(); continue; }
        }
    }
    (((u1).powi(0) + y) + ((u1 * u1 + 1.25).ln() + (x + 1.69_f64)))
}


#[differentiable]
fn program_290(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = ((if (n > 1) || (n > 3) { (k).min(((n % 5) as f64)) } else { k }) + ((a[n % 3] + a[n % 3]) - (a[(n + 1) % 3] * a[(n + 1) % 3] + 1.25).ln()));
    'l2: for i3 in (0..n).rev() {
        let mut v4: [f64; 2] = [a[(n + 2) % 3]; 2];
        let mut w5: usize = 0;
        while w5 < 2 && ((i3 + 0) % 3 > 1) {
            w5 += 1;
        }
    }
    (((u1 * k)).sin().exp()).max((if n > 1 { (u1 - u1) } else { u1 }))
}


#[differentiable]
fn program_291(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut w2: usize = 0;
    loop {
        w2 += 1;
        if w2 >= 3 { break; }
        let mut v4: [f64; 4] = [(u1 * k); 4];
    }
    u1 = (((-a[(n + 2) % 3]) + u1) / (1.5 + ((1.86_f64 + u1) * (1.86_f64 + u1) + 0.5).powf(a[(w2 + 2) % 3].tanh()) * ((1.86_f64 + u1) * (1.86_f64 + u1) + 0.5).powf(a[(w2 + 2) % 3].tanh())));
    u1 /= 1.5 + (u1).sin().exp() * (u1).sin().exp();
    for i5 in (0..7).step_by(3) {
    }
    (u1).powi(3)
}


#[differentiable]
fn program_292(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u2: f64 = (({ let b1 = y; b1 * y + b1 } + (y * x))).abs();
    let u4: f64 = { let b3 = ((k * k + 0.5).powf(u2.tanh()) + u2); b3 * ((if a[n % 3] >= (y * u2) { k } else { a[0] }) * (if a[n % 3] >= (y * u2) { k } else { a[0] }) + 1.25).ln_1p() + b3 };
    let mut u6: f64 = { let b5 = ((u4 / (1.5 + u2 * u2))).mul_add(0.5, a[(n + 2) % 3]); b5 * ((if (n % 3 != 1) && ((k + k) <= (y + y)) { 0.93_f64 } else { y })).powi(0) + b5 };
    let mut v7: (f64, f64) = (a[n % 3], ((u6).powi(2) * (a[(n + 2) % 3] + u2)));
    let u8: f64 = ((0.88_f64 * v7.1) - a[1]);
    u6 /= 1.5 + u8 * u8;
    v7.1 += ((-u4) * (-a[n % 3]));
    let mut v9: f64 = ((n % 5) as f64) + k;
    v7.0 += v7.0;
    if (n + 0) % 3 == 0 {
    }
    (((v7.1).sin().exp()).hypot((u4 + a[n % 3])) + a[n % 3])
}


#[differentiable]
fn program_293(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut w1: usize = 0;
    while w1 < 2 {
        w1 += 1;
        let mut u2: f64 = x;
        u2 = ((if (n > 1) && (w1 % 3 > 0) { (y + u2) } else { (a[w1 % 3] + u2) }) + ((if (w1 + 2) % 3 < 0 { ((w1 % 5) as f64) } else { k })).sin().exp());
    }
    let u3: f64 = (((match 0 { 0 => x, 1 | 2 => 0.90_f64, _ => y })).sin().exp()).powi(2);
    let mut w4: usize = 0;
    'l5: while w4 < 4 && ((u3 / (1.5 + 0.99_f64 * 0.99_f64)) < y) {
        w4 += 1;
    }
    (((if u3 <= (if !(w1 % 3 != 0) { 1.98_f64 } else { u3 }) { a[w4 % 3] } else { a[w4 % 3] })).cos() - a[w1 % 3])
}


#[differentiable]
fn program_294(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let c4 = |p2: f64, p3: f64| p3;
        let u5: f64 = (1.65_f64).powi(1);
        let mut u6: f64 = (u5 + (c4(1.37_f64, x) * c4(1.37_f64, x) + 0.5).powf(u5.tanh()));
    }
    let mut u7: f64 = (((match 0 { 0 => y, 1 | 2 => y, _ => 0.52_f64 }) * (match 0 { 0 => y, 1 | 2 => y, _ => 0.52_f64 }) + 0.5).powf((y + y).tanh()) + ((k * k + 1.25).ln()).sin().exp());
    u7 = { let b8 = ((y + 0.78_f64) * (y + 0.78_f64) + 0.5).powf((k * u7).tanh()); b8 * a[0] + b8 };
    for i9 in (0..n).rev() {
        if n > 2 {
            let (mut v10, mut v11): (f64, f64) = (y, ((y - u7)).min((u7 + u7)));
            let mut u12: f64 = a[i9 % 3];
            let (mut v14, mut v15): (f64, f64) = (((v10 * v10 + 0.5).powf(a[(i9 + 1) % 3].tanh()) + (u12).cos()), ((a[i9 % 3] * a[(i9 + 2) % 3]) + { let b13 = a[i9 % 3]; b13 * 1.74_f64 + b13 }));
        } else {
            for i16 in 0..n {
            }
        }
    }
    (((1.57_f64).atan() * a[0]) * ((1.57_f64).atan() * a[0]) + 1.25).cbrt()
}


#[differentiable]
fn program_295(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = 0.49_f64;
    for i2 in 0..3 {
        let v4: f64;
        if n > 2 { v4 = { let b3 = 1.65_f64; b3 * (y - a[i2 % 3]) + b3 }; } else { v4 = (1.75_f64).powi(3); }
        u1 = { let b5 = (a[i2 % 3]).mul_add(0.5, a[(i2 + 2) % 3]); b5 * ((((i2 % 5) as f64) - u1) * (if n > 2 { y } else { a[i2 % 3] })) + b5 };
        for i6 in 0..n {
            let (mut v7, mut v4): (f64, f64) = ((a[i2 % 3] * a[i2 % 3] + 0.5).powf((v4 * 0.70_f64).tanh()), a[(n + 2) % 3]);
        }
        for i8 in 0..n {
            u1 = 1.05_f64;
            let u9: f64 = v4;
            if ((x + y) < (((i8 % 5) as f64) + y)) || (n > 2) {
                let mut u10: f64 = (v4).abs();
                u1 = a[i8 % 3];
                'l11: for i12 in (0..n).rev() {
                }
            } else {
            }
        }
    }
    (((u1).mul_add(0.5, y)).mul_add(0.5, y)).hypot(((u1 * u1) * { let b13 = 0.76_f64; b13 * u1 + b13 }))
}


#[differentiable]
fn program_296(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = a[n % 3];
    if (n % 3 < 2) && (n > 1) {
        let mut v2: usize = n % 4;
        for i3 in (0..n).rev() {
            let u5: f64 = { let b4 = ((a[(v2 + 0) % 3] / (1.5 + a[i3 % 3] * a[i3 % 3]))).mul_add(0.5, x); b4 * (u1 * u1 + 0.5).powf(0.92_f64.tanh()) + b4 };
        }
        u1 *= ((if n > 1 { (if (1.86_f64 <= (1.52_f64 + 1.05_f64)) && (n > 2) { a[(v2 + 1) % 3] } else { u1 }) } else { a[(v2 + 0) % 3] })).sin();
    } else if (u1 * a[(n + 2) % 3]) <= a[n % 3] {
        let mut v6: [f64; 3] = [(0.25_f64 - (u1).max(a[1])), 1.86_f64, ((1.26_f64 * 1.26_f64 + 0.5).powf(((n % 5) as f64).tanh()) - u1)];
        let mut u1: bool = u1 > (1.30_f64 - y);
    }
    let mut w7: usize = 0;
    'l8: while w7 < 2 && (0.40_f64 >= y) {
        w7 += 1;
        if (n > 2) || (n > 2) {
        } else {
        }
    }
    (a[w7 % 3]).sin().exp()
}


#[differentiable]
fn program_297(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..4 {
        let mut u2: f64 = ((match 2 { 0 => (y).tanh(), 1 | 2 => a[(i1 + 1) % 3], _ => y }) + 0.88_f64);
    }
    let mut x: f64 = (((y - 0.96_f64)).mul_add(0.5, x) + ((0.42_f64 + a[n % 3]) * (0.42_f64 + a[n % 3]) + 1.25).sqrt());
    let mut w3: usize = 0;
    while w3 < 3 {
        w3 += 1;
    }
    x
}


#[differentiable]
fn program_298(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    if (n > 0) || (n % 3 < 0) {
        let u2: f64 = (((if (n > 2) && ({ let b1 = a[(n + 0) % 3]; b1 * y + b1 } >= (y).mul_add(0.5, x)) { y } else { y }) + (y).powi(1)) * ((if (n > 2) && ({ let b1 = a[(n + 0) % 3]; b1 * y + b1 } >= (y).mul_add(0.5, x)) { y } else { y }) + (y).powi(1)) + 1.25).ln_1p();
        let u4: f64 = ((1.50_f64 + u2) * { let b3 = (1.82_f64 + x); b3 * 1.06_f64 + b3 });
        let mut v5: bool = (n > 2) || ((n + 0) % 3 != 1);
    } else {
        let u6: f64 = a[(n + 1) % 3];
    }
    if (y).tanh() > (if (if n > 2 { 0.59_f64 } else { y }) > 0.93_f64 { y } else { x }) {
    } else {
    }
    { let b7 = ((y + a[(n + 1) % 3]) / (1.5 + (-a[(n + 2) % 3]) * (-a[(n + 2) % 3]))); b7 * x + b7 }
}


#[differentiable]
fn program_299(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    for i1 in 0..n {
        let c6 = |p2: f64, p3: f64| { let b5 = ((p3 / (1.5 + 1.16_f64 * 1.16_f64)) + (if { let b4 = p2; b4 * p2 + b4 } < (p2 + p3) { 0.31_f64 } else { 0.53_f64 })); b5 * ((p3 * ((i1 % 5) as f64)) * (p2 * p2 + 0.5).powf(a[2].tanh())) + b5 };
        let mut v7: [f64; 4] = [(y - (y).tanh()), y, (c6(1.99_f64, a[(i1 + 1) % 3]) + (y - y)), 1.66_f64];
        v7[1] = (c6((0.35_f64).sin().exp(), { let b8 = ((i1 % 5) as f64); b8 * y + b8 }) + ((x * 1.27_f64)).sin().exp());
    }
    let mut u10: f64 = ({ let b9 = (-a[n % 3]); b9 * 1.83_f64 + b9 } * { let b9 = (-a[n % 3]); b9 * 1.83_f64 + b9 } + 1.25).recip();
    let mut u10: [f64; 3] = [u10; 3];
    u10.swap(0, n % 3);
    let mut u11: f64 = (y).abs();
    ((if !(2 != 2) { (1.53_f64).sin().exp() } else { (0.64_f64).tanh() }) + ((0.99_f64 + a[n % 3]) + (u11).tanh()))
}


#[differentiable]
fn program_300(x: f64, y: f64, a: [f64; 3], n: usize, #[constant] k: f64) -> f64 {
    let mut u1: f64 = y;
    let mut u1: bool = !((if n > 2 { a[2] } else { a[n % 3] }) <= (0.85_f64 + u1));
    for i2 in 0..4 {
        let u3: f64 = ((if !(n > 2) { a[2] } else { y }) + ((1.83_f64 + y) * (k).sin().exp()));
        let u4: f64 = u3;
        if (i2 + 0) % 3 == 0 {
            for i5 in 0..n {
                let mut w6: usize = 0;
                while w6 < 4 && (i2 % 3 < 1) {
                    w6 += 1;
                }
            }
        } else {
        }
    }
    0.99_f64
}


pub fn compare() {
    agrees("program_0", program_0::value_and_grad(-1.3603702120433958, 0.76444356173754, [0.3718311644968706, 1.222565177952871, -0.6178442072693631], 4, 0.29428778978329134), 0.57, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_1", program_1::value_and_grad(1.4133738431115295, -0.49759890837234755, [1.412969002669306, 1.1683157583124189, 0.7240268696695522], 4, 0.25707550628749604), 0.7240268696695522, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_2", program_2::value_and_grad(-0.7648942292596358, -0.8208740662141091, [1.4708250953327715, 0.8936267793682116, -1.1927631062312678], 4, 1.1038364736455877), -0.7648942292596358, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_3", program_3::value_and_grad(0.7268818993329411, -0.8492821682657465, [0.992005884083456, 0.9330657909611624, 0.2748757252308178], 3, 1.1818446194776575), 3.219, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_4", program_4::value_and_grad(-0.15082823856814787, 0.1693741474627939, [-1.3265594789433726, -0.291279658963135, 0.6646330480091782], 1, 0.7086998191157703), 0.1693741474627939, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_5", program_5::value_and_grad(-0.05967670384612411, -0.027865450773867595, [1.3853436029763633, -0.739094678819477, 0.9966369498140804], 3, 0.25430133223210866), 8.616190577406238, &[-0.16470770261530254, 0.0, 0.43938782899038525, 0.0, 0.0]);
    agrees("program_6", program_6::value_and_grad(-0.031486944644890436, 0.2206247287759986, [1.0022752866678504, -0.3163898379804799, -0.1200909274376718], 1, 1.1750034318646752), 10.432697532055439, &[4.746042983092056, 0.0, 57.23114539080134, 198.85918162453208, 0.0]);
    agrees("program_7", program_7::value_and_grad(-0.36135596183494223, -0.3378955460362101, [-1.162975375888676, -1.0285203805325023, 0.3854577966239554], 2, 0.33365817978981865), -0.07608806453106065, &[0.0, 1.5698637891979363, 0.0, 0.0, -1.2799578271946603]);
    agrees("program_8", program_8::value_and_grad(0.638640012499994, -0.48394407600004596, [-1.0768042287058648, 1.189842744362819, 0.27397205551030934], 1, 0.3952539160871363), 3.8288488641707783, &[0.0, -2.169842744362819, 0.0, 1.7645743564219127, 0.0]);
    agrees("program_9", program_9::value_and_grad(0.5657312765921407, -0.6092943887729652, [0.7205209000694106, 0.6098244738494643, -1.4385164419483103], 1, 0.5395691990762947), -0.6092943887729652, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_10", program_10::value_and_grad(0.7839430370721892, -0.648533020224375, [0.8130868017513349, 1.2121571201995414, 0.04977373634702964], 1, 0.8024364436110918), -0.9921221104283885, &[0.00699755430147817, 0.39017608372834983, -1.0, 0.0, 0.0]);
    agrees("program_11", program_11::value_and_grad(0.07439298615144985, -0.4983435078669822, [-1.2389523381388465, 1.026822936743749, -1.2907597714863968], 1, 1.1081246243406486), 0.17587894666659482, &[0.0, 0.009546260864270137, 0.0, 0.0, 0.04861131926487037]);
    agrees("program_12", program_12::value_and_grad(-1.0714818026782789, -0.7699224713919387, [0.7337862821948842, -0.09881335023034299, -1.1964923866245956], 4, 0.7497301706932251), -0.6915939621846137, &[0.0, 1.5398449427838774, 0.0, 1.0, 0.0]);
    agrees("program_13", program_13::value_and_grad(-0.5764499865611521, -0.46720773338668975, [-0.727692646494473, 0.7571370046066237, 0.4804445222937259], 4, 1.002966131125165), 0.4804445222937259, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_14", program_14::value_and_grad(-0.2360882383813656, 0.9197327708865739, [1.3239894980033586, -0.6021252768223349, -1.076573244158962], 3, 1.1844071609008644), 0.22, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_15", program_15::value_and_grad(1.4508092653465927, 0.22795440974995707, [-0.25550469317344193, -1.4324969331506132, 0.024893233155376393], 3, 0.5010901321953505), 2.9016185306931854, &[2.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_16", program_16::value_and_grad(-0.5589244789791684, 0.19604856283828953, [-0.10510120708925186, 1.4508614095442036, 0.7057259455493012], 4, 0.9465828713543631), 0.21395533144855447, &[0.0, -0.15070533016708726, 0.0, 0.0, 0.0]);
    agrees("program_17", program_17::value_and_grad(0.6763052664384812, -1.1270565859578385, [-0.8496179071420182, 0.633941422298415, 1.4604877847895943], 3, 0.9322804815948846), 0.8171446965888157, &[0.815198803773377, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_18", program_18::value_and_grad(-0.391559849230922, -0.6983188513407468, [0.27922356053593855, 0.3170457353714067, -1.254291960242766], 2, 0.47910991010145615), 3.6745662072434544, &[0.0, 0.0, 0.0, 0.0, 2.287391494988041]);
    agrees("program_19", program_19::value_and_grad(-0.4529598547973315, -0.12287231177353553, [-0.5804740095676924, -0.6101574111283911, -0.056418686593551204], 1, 1.033413866420281), -0.4529598547973315, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_20", program_20::value_and_grad(-0.30762359640042547, 0.2334715407565191, [0.032847766881845875, -0.6033082301087244, 0.48414694929456825], 3, 0.626073997657153), 1.682161904762733, &[0.00375412844269405, 0.7682267706010002, 0.0, 0.0, 0.0]);
    agrees("program_21", program_21::value_and_grad(-1.2060614629051718, -0.7868278646859199, [0.5816839264039793, -0.7596853347084205, -0.517207110593076], 1, 0.6541824188826251), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_22", program_22::value_and_grad(1.1862937170886934, 0.21791453859873489, [0.59683130977495, 1.418229584365382, -0.9790496885983473], 3, 0.4677234183862397), 0.21791453859873489, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_23", program_23::value_and_grad(-1.0007069098731807, 1.361527053807431, [0.6043070873177561, -0.12931330760024617, -0.21078247234883873], 2, 0.6742400773540527), 0.6414237962668088, &[0.0, -0.031932985827566915, 0.0, 0.0, 0.0]);
    agrees("program_24", program_24::value_and_grad(-1.434337851438955, -0.14556711386409282, [0.6777488089227033, -0.19499545483269554, -0.8443821960390258], 1, 0.6524092972521365), -0.19499545483269554, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_25", program_25::value_and_grad(-0.7237118440201575, -1.4100932273413993, [-0.6549660215748826, -1.350331900208916, -0.4205280786559009], 2, 0.5744645050920012), -0.8247558679671445, &[0.0, -0.040132789976890716, 0.0, 0.0, 1.0]);
    agrees("program_26", program_26::value_and_grad(0.12751630037904116, 1.2016345137049584, [-0.3286376284867869, 0.05487013010422381, 1.4833210962089716], 1, 1.0444720712167355), 0.017684805851265487, &[0.13720410289222348, 0.0063812764129550625, 0.0, 0.32230296916872336, 0.0]);
    agrees("program_27", program_27::value_and_grad(0.29538090303966946, -1.0198297435834642, [-0.824306196597848, -1.451172687451667, -0.8432487799126159], 2, 0.7173092207324541), 4.828140436462659, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_28", program_28::value_and_grad(1.452503702092553, 0.5388788115648104, [0.47562399568534186, -0.17274876275358508, -0.026838261637027294], 4, 0.2432908650789692), 1.452503702092553, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_29", program_29::value_and_grad(-0.9644587149324604, 0.6056920332307127, [-1.063009777022601, -1.393001052117527, 0.9547207787893837], 4, 0.6805154045209261), 1.9848554123538542, &[0.0, 0.0, 0.0, -1.0, 0.0]);
    agrees("program_30", program_30::value_and_grad(-1.174594332392525, -1.2543836502299013, [-0.27102300774937227, -0.5516766237547757, -0.40376816536085514], 4, 0.26470927863133503), -0.40026716418651853, &[0.0, 2.2116677254324717, 0.0, 0.0, 0.0]);
    agrees("program_31", program_31::value_and_grad(0.2842932217357399, -1.2887745287533292, [0.6452096081108367, 0.8707875253238582, 0.22199958103964956], 4, 0.7872396367743026), -0.78, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_32", program_32::value_and_grad(-1.33749491358054, -0.6570492809542516, [1.1205377741870994, 0.8561904926725004, 0.4832544425368992], 4, 0.9838365661166473), 1.258687701719203, &[-0.42013873527641393, 0.0, 0.0, 0.0, 0.00014781960219580973]);
    agrees("program_33", program_33::value_and_grad(1.361639180130294, -0.9803863934983209, [0.3120665967048888, -1.3915756969221404, 0.7423345388882274], 3, 1.0205103075459077), 0.34, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_34", program_34::value_and_grad(-0.42233166420013246, -0.36951719741044897, [-0.3652760663168044, -0.4318552899262018, 0.7733762791013916], 4, 0.908201426673986), 0.7733762791013916, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_35", program_35::value_and_grad(-1.0078972679385756, 0.9918070370005521, [0.8626129228500572, -0.5601314369725228, 1.471515837303691], 3, 0.6944134469150796), 4.20273264964907, &[2.5102862915824264, 0.0, 0.0, 3.7654294373736397, 0.0]);
    agrees("program_36", program_36::value_and_grad(1.1198714775148524, 0.9895515929360847, [0.7587865098818556, 0.26017706409585406, -1.071921086317759], 4, 0.42264071880974224), 0.9895515929360847, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_37", program_37::value_and_grad(-0.9534275605519579, -1.143258204267155, [-0.14003044300690481, -0.567592798724802, 0.34641304120622674], 2, 0.45293366856357503), 2.7486613442146286, &[0.0, 1.6964991844344923, -1.1711121278586902, 1.3149886513908713, 0.0]);
    agrees("program_38", program_38::value_and_grad(-0.10637584252427046, -0.3808370463062998, [0.7840543136988369, -1.1710936330329893, -0.32390286950001856], 2, 0.37559742425370574), 1.54, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_39", program_39::value_and_grad(-0.850952662550036, 0.29652176906593386, [0.8040274010812158, 1.3701524602118607, 0.5425752815369318], 4, 1.0683368769375983), 0.6, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_40", program_40::value_and_grad(-0.15544384863558336, -1.3026049608708603, [-1.1427171310238875, 0.6300864378860949, -0.5394880139931215], 3, 0.508185992928218), 0.6300864378860949, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_41", program_41::value_and_grad(1.1089088334915487, -0.6475929114328384, [0.6846586502089282, -0.4912131301408118, 0.8889749711935839], 4, 0.7353628984444813), 0.5202603100735503, &[0.46916418587400077, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_42", program_42::value_and_grad(-0.3029223305068103, -0.022404616079594764, [-0.26044564228414835, -0.6140407409437413, 0.7871245735024854], 4, 1.0100701785151), 0.5019690091789519, &[0.0, -4.4906578069899023e-5, 0.0, 0.0, 0.0]);
    agrees("program_43", program_43::value_and_grad(-0.1538952788322514, -1.2449932310864764, [0.001835373988781308, -1.4899148097906294, 0.43098101008671597], 3, 0.7052950617190219), -2.539863479665841, &[0.0, 1.0226990366314144, 0.7052950617190219, 0.0, 0.0]);
    agrees("program_44", program_44::value_and_grad(-0.6974487123542025, 0.8412091189367947, [1.0753735692658823, -1.2154894902098259, 0.7504473541836503], 2, 0.46117905584774826), 0.8117651892689112, &[0.0, 0.08586934575486976, -0.6410875587341657, 0.0, -0.8145702062603634]);
    agrees("program_45", program_45::value_and_grad(0.0026035880294459357, -0.24470595839533704, [-0.5971626857024144, 0.41102066298690243, -0.6809687029998398], 2, 0.5822424752487432), 0.11348955632851054, &[0.0, -0.928580467738609, 0.0, 0.0, 0.0]);
    agrees("program_46", program_46::value_and_grad(0.26133577451048806, -0.8652319307704853, [-0.4162616035691733, -1.3424209624920667, 1.304850686139948], 1, 0.24322412039087477), 0.35, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_47", program_47::value_and_grad(-0.16183151711682653, -0.7783288114555096, [-1.1948451913758658, 1.2289613468823202, 1.0359936824561342], 1, 0.7800973482469484), -2.3229748620144086, &[0.0, 1.3313850535560088, -0.028455373945526014, 0.0, 0.0]);
    agrees("program_48", program_48::value_and_grad(-0.5184093918053303, 1.3673261341900904, [-0.2176172333136206, -1.0575649257908697, -0.8567835657250084], 2, 0.24916613053512976), -1.1267334640785749, &[0.4732213077380751, 0.016881367671111515, 0.0, 0.0, 1.0]);
    agrees("program_49", program_49::value_and_grad(-1.3946598782835569, -0.0688362857326581, [-0.8031090949024133, 0.017862972679654643, 0.572097383109309], 3, 0.8480583450013022), 0.21, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_50", program_50::value_and_grad(-0.2704082221632014, 0.6724385030593507, [-0.08680561542201959, -0.7552625958809757, -0.7462578044612683], 2, 0.23630268835635576), 1.86431835015393, &[0.0, 1.4584656801470053, 0.0, 0.0, 0.0]);
    agrees("program_51", program_51::value_and_grad(0.881846788557632, -1.0086793161633834, [-0.2092262511091998, 1.0645048116269478, 1.4275646829331046], 2, 0.7694243251404909), 1.8170157206581734, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_52", program_52::value_and_grad(0.5850014285948641, 1.3828386908054129, [0.29355038331924366, 0.9334149895798509, 1.4811686159474728], 4, 0.6238845508606947), 2.6443233919892486, &[0.0, 5.736728534365285, 0.0, 0.0, 0.0]);
    agrees("program_53", program_53::value_and_grad(1.102658720734973, 0.43940965576125324, [-1.370453194273705, -0.977824189614146, 1.3513681149985652], 1, 1.004937968890955), 0.43940965576125324, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_54", program_54::value_and_grad(0.32951380705022926, 1.408331226695812, [0.17566739616141502, 0.7656292274419076, 0.6178332956815109], 3, 0.9872608488700971), 4.255592075565909, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_55", program_55::value_and_grad(0.06637447484630554, -0.42363988435291366, [-0.13669330095436028, 1.4752240938259282, 1.3021077099215828], 3, 1.0334492471391248), 17.3045204690765, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_56", program_56::value_and_grad(0.9115815509912477, -0.8091103221580325, [1.392929934811467, 1.002971584835647, 1.193409657720443], 2, 0.6494571520422574), 1.193409657720443, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_57", program_57::value_and_grad(1.0152340395531079, -0.2003970541335005, [-0.8895516214903153, -0.6361505489769897, 1.1224292155615276], 3, 0.765196321326225), 2.975372398609296, &[1.8906, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_58", program_58::value_and_grad(-0.7694234953481806, 0.7931113412992752, [0.19718898136485463, 0.17868436533613608, 0.7879917146508779], 4, 0.27159102149598974), 1.7199618158015872, &[0.0, 1.0, 0.0, 0.959387189061755, 0.0]);
    agrees("program_59", program_59::value_and_grad(0.7870206306587724, 0.8657127463333518, [0.009030463213610673, 0.8889522486122199, -1.047425355397643], 1, 1.0840230282342926), 1490.3143718092824, &[124.68052923608677, 7434.370333240454, 0.0, 0.0, 0.0]);
    agrees("program_60", program_60::value_and_grad(-0.49930284200045705, -1.2095090284530867, [0.6486264938672694, 1.1021104357502, -1.0918072726927153], 2, 0.5418404857720451), 0.0792764738359644, &[0.0, 0.09205051732390736, 0.09205051732390736, 0.09205051732390736, 0.0]);
    agrees("program_61", program_61::value_and_grad(0.21504010597401102, -1.237598571342396, [-1.029210819462858, 1.0577866548763901, 0.4088172204090581], 2, 0.489323928461813), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_62", program_62::value_and_grad(-0.5965988392084733, -1.4917047142868323, [0.6860424142039196, 0.5291078329240024, 0.16189351246235573], 4, 0.929084505116371), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_63", program_63::value_and_grad(0.4105886711014415, -1.2665993451022555, [-1.4864489597402195, -0.9886223466030324, -1.3582947536855448], 1, 1.1703576292700866), -1.2665993451022555, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_64", program_64::value_and_grad(0.1086580770527803, -1.387019042653427, [-0.8501083848590647, -0.375196204258359, -0.28538747553887545], 3, 0.7589264131841158), 0.006320231093734918, &[0.0, 0.1832649832520645, -3.836138916239889, 0.0, 0.0]);
    agrees("program_65", program_65::value_and_grad(0.24667662717808625, 1.2399814713666255, [1.4648837919653923, -0.8514747506591127, 0.02504091264744579], 3, 0.32337505842297903), 0.7382408775399574, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_66", program_66::value_and_grad(0.2677711896003001, -0.091036092360814, [-0.7112962750777929, 1.0872194767044423, 1.0661017530272052], 4, 1.0779597114187194), -0.091036092360814, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_67", program_67::value_and_grad(-0.88200898856634, -1.0215368876054947, [1.4009680760114809, -1.166496941972784, 1.3674038934623383], 4, 0.3886049327029308), 0.5375992423363475, &[0.0, 0.4318217698412762, 0.0, 0.0, 0.39315321896233457]);
    agrees("program_68", program_68::value_and_grad(-0.630496956949389, -0.5561578058013803, [-1.1762345610889984, 0.6136658609729824, 0.6653624321525484], 2, 0.4058550112646521), -0.6313958586578053, &[0.0, 1.1352818428000175, 0.0, -1.0288919407325536, 0.0]);
    agrees("program_69", program_69::value_and_grad(1.186050331958262, -1.4436061139236034, [1.0930844952777683, -0.02398015281749144, 0.18020908959965132], 4, 0.6852656773215218), 0.8069736947261871, &[0.0, 0.0, 0.0, -0.007479376492504378, 0.0]);
    agrees("program_70", program_70::value_and_grad(-0.29217798421958285, -0.8583089241549867, [-0.2688049471023768, 0.7244463347834675, -1.494310674272643], 2, 0.8643899682092104), -0.17919012647033006, &[0.0, 1.0, -0.32402233967997796, -0.015530423880005265, -0.012893142003124204]);
    agrees("program_71", program_71::value_and_grad(-0.7458192586881024, -0.04267516497473767, [1.1252218732435146, -0.9937332429029272, -1.1261781159233868], 3, 0.43285684828955734), 0.39018168331481967, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_72", program_72::value_and_grad(-0.3866389465651483, 0.5207273456787451, [0.35171681105450237, -1.0385177520330018, 0.09878130877866553], 4, 0.600440949840203), 0.21, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_73", program_73::value_and_grad(-0.0678148079789671, -0.8270933932137517, [0.9343745403378367, -0.15664688905535007, -0.3651421355269433], 2, 0.35968171874403293), 0.18694849972647093, &[0.0, 0.0, 0.0, 0.0, 0.2523309896650551]);
    agrees("program_74", program_74::value_and_grad(-0.2469750614852253, 0.3049812369546241, [-1.0440852009950061, -0.17725610158198224, -0.39228473640492356], 4, 0.5116681520608934), 0.8398563949059155, &[0.0, 0.0, 0.0, 0.8015186422192668, 0.0]);
    agrees("program_75", program_75::value_and_grad(1.3200891785213718, -0.24084706470508666, [1.390879424028764, 1.3268705354551242, -1.3294412827678137], 4, 0.34920974654636455), -0.24084706470508666, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_76", program_76::value_and_grad(1.4737890869785728, -0.955398194979026, [-0.44582857390927844, 1.305138849609814, 0.9739881214973654], 3, 0.4784963421203285), -0.955398194979026, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_77", program_77::value_and_grad(-0.3812271836151375, 1.3106910390796376, [1.3350037695504504, 1.2317324917741916, -0.13511854216493924], 2, 0.35943288460973283), -0.3290102886929041, &[0.0, -0.35384297616168103, 0.0, 0.0, -0.726397673234907]);
    agrees("program_78", program_78::value_and_grad(-1.2169144020009561, -1.3685056723549869, [-1.2085073170827765, -1.1633663472701286, -1.2771898212755404], 4, 0.6048946174492003), -1.1633663472701286, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_79", program_79::value_and_grad(0.4047691654014587, -0.8642895940919492, [1.3900952012385477, -0.5720726067294574, -1.0386240261890032], 4, 0.3271196701217271), 0.3149092276591073, &[-0.0, -0.0, -0.0, -0.5504707338801718, -0.30319848156661244]);
    agrees("program_80", program_80::value_and_grad(0.4807814221055655, 1.4555440810552311, [-0.710715362306814, 0.30306217272982905, -0.6841612495934747], 3, 0.8849248357175752), 2.7600000000000002, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_81", program_81::value_and_grad(-0.6401047249446263, 1.0422547090425502, [0.9940965437602989, -0.6201736566433852, 0.5770348768079119], 1, 0.20712259428469154), 0.9940965437602989, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_82", program_82::value_and_grad(0.0015062776820526924, -0.997634751637149, [0.16995153836084298, 0.10201361598508152, -0.6342438032017056], 4, 0.27039317450242467), 0.263990647176436, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_83", program_83::value_and_grad(0.7951190533115371, 1.4645768550610994, [-0.9011776131865007, -1.2234607149686145, 0.2156093425249186], 4, 0.773126891204893), -0.49117228743806485, &[0.0, 0.5, 0.0, 1.0, 0.0]);
    agrees("program_84", program_84::value_and_grad(-1.1598501427744654, 0.04806476743102284, [-0.7646824659070248, -0.8180658048044867, 0.23599738333232811], 1, 0.7116615108817217), 0.9740921666313754, &[0.0, -0.4034180269910424, 0.0, -0.1252944810764463, 0.0]);
    agrees("program_85", program_85::value_and_grad(0.908586164877021, -0.46728033871382557, [0.16254700871263394, -0.3786805274934997, 0.18876824145707038], 1, 0.9599242863526654), 1.4448332505071428, &[-0.0013310536615888892, -0.5044854798663813, 0.0, -0.0007455906798758018, 0.0006677096599727607]);
    agrees("program_86", program_86::value_and_grad(-0.13978108831366565, 1.0598103466280437, [0.2938108048851762, 0.7738547591086666, 1.074920813681001], 1, 0.6155721516778714), 1.3949478857168067, &[0.0, 0.023402506390715772, 0.027912482575326487, 2.0085026014662923, 0.0]);
    agrees("program_87", program_87::value_and_grad(1.2362026143445322, -0.6904981108220608, [-1.2880009379332638, 0.3548954063630181, -1.217334414274656], 3, 0.7860617232234535), -0.1297901091035217, &[-0.0, -0.0, -0.10583894769907788, -0.0, -0.0]);
    agrees("program_88", program_88::value_and_grad(-0.11537550217289305, -0.9572128017247977, [0.23569081961073746, -0.29751061212635443, 0.9749679254000179], 3, 0.6227547119400656), -0.4279266947891362, &[0.47741968500590065, -0.6238255934632109, 0.0, 0.6419742403490303, 0.0]);
    agrees("program_89", program_89::value_and_grad(0.222805510076177, 0.16951938974763525, [0.9587230502804198, -0.3157529095733538, -0.7933397708836649], 2, 1.0579443414535048), -2.23484561063841, &[0.0, 1.6449010616767956, -2.757449661416977, 0.0, 0.5474558127161235]);
    agrees("program_90", program_90::value_and_grad(1.1703730867879845, -0.8390989526371421, [-0.49187166552280326, -0.12289691647268763, -0.8594307008900202], 2, 0.6754860149468522), -0.8390989526371421, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_91", program_91::value_and_grad(0.5964984825172097, -0.9503985893514296, [-0.6460222016248047, 0.040408043105718994, 1.171809871691977], 3, 0.49538199295468194), 3.5923717741788432, &[1.5, 1.0, 1.1885695216553436, 0.0, 0.0]);
    agrees("program_92", program_92::value_and_grad(-1.0618235459125684, 1.2337312529343816, [-0.8540883854847323, 1.2524811935605, 0.04605333755877439], 2, 0.8781589411783053), 1.2337312529343816, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_93", program_93::value_and_grad(-0.19099278400286268, -0.7184783315107396, [0.828310565804748, 0.2808507040200863, -0.924137690301019], 3, 0.8782785725099393), 0.8992534154852767, &[0.0, -0.414, 0.0, 0.0, 0.0]);
    agrees("program_94", program_94::value_and_grad(-0.3432291749984506, 0.3412692173357139, [0.9351247518651986, 0.17633408780518045, -0.2461093748333143], 4, 1.0668599861072001), 1.12, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_95", program_95::value_and_grad(1.1714539533884074, 1.4598216383546934, [-1.4707604471397442, -0.7950823374107245, 1.3846063888564686], 2, 1.1540208929450253), 1.2846201953756706, &[0.0, 1.0305273743836514, 0.0, 0.6046520820437074, 0.0]);
    agrees("program_96", program_96::value_and_grad(1.0691606791960444, 1.303091566347022, [0.27927047679241745, -0.11120912232051605, -1.2201507883826452], 4, 1.1120840631126399), 2.1516191062712027, &[0.0, -0.6151309652506962, 0.0, 0.0, 0.0]);
    agrees("program_97", program_97::value_and_grad(0.37302125710851364, -1.1822364345386112, [0.9297871918939711, -1.4952873509787823, 1.3957630960863936], 2, 0.6044651082166532), -1.182236434538611, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_98", program_98::value_and_grad(-0.768315638602855, -1.0065363723562453, [-0.7923510507084366, 1.473872060113985, -1.017836831802792], 4, 0.8105600888831297), 0.837483712611627, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_99", program_99::value_and_grad(0.3325476234081366, 1.2329597316599612, [1.0390817976399265, -1.4981243391067156, 1.321054761907023], 3, 0.6823954009231517), 2.2443765354239336, &[0.0, 0.0, 0.0, -2.996248678213431, 0.0]);
    agrees("program_100", program_100::value_and_grad(-0.13215437166892086, 0.4218874615536423, [-0.8743264982685387, 0.3001725230335015, -1.4865203678340873], 4, 1.0634802452589085), 0.3001725230335015, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_101", program_101::value_and_grad(-0.5569166745197922, -0.08677704874754855, [0.6843648804763727, 0.40237834621409796, 1.131019304685779], 1, 0.7132477836121625), 1.4759967403370666, &[0.21264878050631722, -0.922125296489652, 0.0, 0.0, 0.0]);
    agrees("program_102", program_102::value_and_grad(-1.4003171704932122, 1.4998140579154717, [-0.6124180279839542, 0.9822813061731823, 0.10735810241108279], 1, 0.5253038096811782), 1.4998140579154717, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_103", program_103::value_and_grad(1.03816944611772, -0.43000180105963315, [0.060387963266016254, 1.2972956592433253, -1.0603821743429025], 3, 0.808792835206565), -0.0002543044073306615, &[-0.23717779826661672, 0.6189642336539976, -0.00015655126808362949, 0.0, -3.0044212734622756e-5]);
    agrees("program_104", program_104::value_and_grad(-0.07699313595189583, -0.2242773626599872, [-0.43426314932266785, 1.3131630844522704, 0.8037564175466407], 2, 0.44784580909359434), 0.44784580909359434, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_105", program_105::value_and_grad(0.31343620242833126, 0.40884454591019015, [-1.250641530697786, 1.024577055078761, -1.3382904081719817], 4, 0.46458862870883527), -0.9984813345888132, &[0.0, 0.003035024477742627, 0.0, 0.0, 0.0]);
    agrees("program_106", program_106::value_and_grad(-0.0013477284584206828, -0.9406487309408113, [0.09364067608972815, -0.36678143755672443, -0.059260255618846625], 2, 0.6203837675710835), 1.8337784517055993, &[0.0, 0.8192832866996871, 0.0, 0.0, 0.0]);
    agrees("program_107", program_107::value_and_grad(0.0441934060442013, -0.3583997820087148, [0.8257592929111341, 0.9468088396434018, 0.8552846065723196], 4, 0.7260691162043895), 0.0441934060442013, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_108", program_108::value_and_grad(-0.5686594195581338, 1.459864741249382, [-1.4632319882995688, -0.24150552135112968, 0.05574507110602811], 2, 0.41484896589728076), -0.5518330641187084, &[1.088394846465237, 0.0, 0.0, 0.0, 0.01858533355053954]);
    agrees("program_109", program_109::value_and_grad(0.5008888966724498, -1.1804391865141548, [0.7350624885005379, 0.17751290995234226, 0.6139312253517888], 4, 0.53465540227198), 1.4891111033275501, &[-1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_110", program_110::value_and_grad(0.802436673874261, -0.05156412680341971, [1.1290951553225606, -1.2019069856067075, -1.0245460247606495], 1, 0.23285150181945063), 2.0653713756778305, &[0.0, 0.0, 0.0, 1.2744621871939925, 0.0]);
    agrees("program_111", program_111::value_and_grad(-0.32589833440085103, -1.1314786292896195, [1.4312741832457343, -0.0144943545858367, 1.0445005930070481], 3, 0.6163158950824315), 1.1053758488448833, &[1.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_112", program_112::value_and_grad(0.014241980200896176, 1.0332411591610553, [0.4679088181823632, -0.6916972793257629, -0.1617514132152449], 3, 0.6731602876973466), 1.0006669138147075, &[0.046836601336611015, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_113", program_113::value_and_grad(0.1862108267869904, 0.6294892603348763, [1.470851662244553, 1.0324841891683496, -0.7986630933104971], 1, 0.6697436626082873), 0.19512125882824474, &[0.0, -0.12954652713943998, 0.0, 0.0, 0.0]);
    agrees("program_114", program_114::value_and_grad(1.0789226071133342, -0.009265798483903076, [0.031302967624095235, -1.3232948130651745, -0.4327759786241221], 1, 0.5924685429222372), -0.009265798483903076, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_115", program_115::value_and_grad(-1.0859796263429409, -0.9412008541340434, [-0.8186672152050273, 1.0029223560797451, 0.34719908313083936], 4, 0.7452870909258253), 0.34719908313083936, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_116", program_116::value_and_grad(0.23817427730307061, -0.46141715675198114, [0.7359320339562347, -0.9639170332184541, -1.325483712608766], 3, 0.9462323781904918), 1.04, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_117", program_117::value_and_grad(0.5671779381494222, -1.032317738644947, [-0.5563894863970628, -0.031068379344746377, 1.4507318134361946], 3, 0.4097633316507521), 0.87, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_118", program_118::value_and_grad(1.3264094890048126, -1.451299004135803, [1.3340576912016937, -0.45825553236378314, -0.7240731453312348], 4, 0.5712467151314078), 0.21, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_119", program_119::value_and_grad(1.4219408712689123, 0.3201605226462658, [-0.9774134883440843, 0.3791282455029341, -0.30901692737189457], 1, 0.7346470922134807), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_120", program_120::value_and_grad(-0.37107141963447954, -0.8922279573514819, [0.7207425894071324, 0.7632032103817394, -1.4939593389864971], 3, 0.27713872857594174), 0.27713872857594174, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_121", program_121::value_and_grad(0.976569292419728, -0.5048547969764601, [0.8802080777240318, 1.1837812726729737, -0.8609033812747406], 4, 0.20085881922879706), 0.976569292419728, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_122", program_122::value_and_grad(0.7877873424726163, -0.8575355713252935, [-0.28517498936811325, -0.09243602300960463, -0.8798723537794342], 4, 1.076801905293254), 1.12, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_123", program_123::value_and_grad(0.26914973243527207, -0.2574204639462083, [0.7951108231202926, -1.2791937278840217, 1.0930904345046741], 1, 0.8185313785776251), -0.023055386988585905, &[0.0, 0.22911478270404462, 0.0, 0.0, 0.0]);
    agrees("program_124", program_124::value_and_grad(0.479772129482952, 0.9983018851828178, [0.5977754681337952, 0.16860822939511544, 1.0029154071880568], 4, 1.0716607488355099), 1.0420193662236936, &[0.0, 0.0, 0.0, 0.25423332269594767, 0.0]);
    agrees("program_125", program_125::value_and_grad(1.123981574833675, -0.26079195716872405, [-0.8800170497751441, -0.4362664370240834, -1.4547076575289015], 4, 1.148547512478195), -0.46051884981567837, &[0.0, 0.0, 0.4523945593555071, -0.7062111458411917, 0.0]);
    agrees("program_126", program_126::value_and_grad(0.5205635694284823, 0.632422950965319, [1.194933726053324, -1.0835822089721496, 0.7617461472099958], 4, 0.8872007280830436), -0.6047259889434337, &[-0.3740994107962389, -1.7651540645222545, -0.0, -0.0, -0.0]);
    agrees("program_127", program_127::value_and_grad(1.4669331886940808, -0.6554386872661131, [-0.7083923765423561, -1.0545696132314282, -0.6187394445223126], 2, 1.0229098626826192), 5.808345960388865, &[0.0, -3.7460942801511017, 0.0, 0.0, 0.0]);
    agrees("program_128", program_128::value_and_grad(-0.5948730731367217, -1.291284639956252, [0.07332484762586411, 1.2999011986150633, -1.132916798871375], 1, 0.8124326663177512), -7.565105693153884, &[0.0, 5.052754624830879, 0.0, -1.0, 0.0]);
    agrees("program_129", program_129::value_and_grad(0.6223301769212566, -0.551351873796806, [-0.7660868527012069, -0.9107437414613793, -1.354009980899138], 4, 1.1923005504205544), 0.6223301769212566, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_130", program_130::value_and_grad(-0.6091470013218148, 0.3996857108722467, [-1.2701196695189898, -0.5809615465856266, -1.28427651371532], 2, 0.5206542535411789), 0.05015779148305688, &[0.0, 0.26428875824720804, 0.0, 0.0, 0.0]);
    agrees("program_131", program_131::value_and_grad(-0.7339244539462574, -0.6970629121706798, [-0.8950582761183533, -0.8643510016044391, -1.1425692441129898], 4, 0.4834067034321245), 0.9450906625930683, &[-1.0, 0.3941258243413597, -0.0, -0.0, -0.0]);
    agrees("program_132", program_132::value_and_grad(-0.3271856520431027, 0.23995977547972602, [-1.0530967563567164, 0.4733649080783766, -1.2229944353676583], 3, 0.3577059403974268), -0.07851139560445068, &[0.23995977547972602, -0.3271856520431027, 0.0, 0.0, 0.0]);
    agrees("program_133", program_133::value_and_grad(0.8474773015751746, 0.15100946161131712, [-1.031018519806104, -0.9100941241601167, 0.2685823500976541], 1, 0.20771116904943426), 0.8874083415186885, &[0.0, 0.15690208516119764, 0.0, 0.15690208516119764, 0.0]);
    agrees("program_134", program_134::value_and_grad(0.881076909992776, -0.9097296831944082, [1.1852228409901016, 0.9122910295968687, 0.39099840786454343], 4, 0.3392740370053295), 1.101206413446406, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_135", program_135::value_and_grad(-1.0407901986877683, 1.2956293397476495, [-0.3343561151481407, 1.4750879323924844, 0.5002446944138019], 4, 0.22463924329920154), 1.4750879323924844, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_136", program_136::value_and_grad(-1.4969224016528186, -0.7826638604534997, [-1.24960466846647, -0.37881256619688175, -1.021347981359026], 2, 0.8763111804374704), 2.7182809665785497, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_137", program_137::value_and_grad(-1.0719902541116502, -1.2614911165778055, [0.7716059262970196, -0.5547519458276702, 0.5833117343734484], 3, 1.1976345512306528), 0.7588201346487777, &[-0.0021686134799918833, 0.002106127014528451, -0.3346943249648485, 0.0, 0.0]);
    agrees("program_138", program_138::value_and_grad(-0.4396073706093664, -0.12173409515172695, [1.3412210402058014, -0.900451353024295, -0.5671916455480349], 2, 0.9252938127255721), 0.7300973379837782, &[0.0, 0.0, 0.0, -2.432437917489851, 0.0]);
    agrees("program_139", program_139::value_and_grad(1.1867555825263372, 1.1261014535628093, [0.33871783768529706, 1.2586844442392606, 1.072390345713571], 2, 1.0040977515558203), 2.2353230082658815, &[-3.260905758176042, 0.0, 0.0, -1.582495612344304, 0.0]);
    agrees("program_140", program_140::value_and_grad(-1.1356516432184998, 1.3328105640526893, [0.5905610878551197, 0.5996000637431158, 1.3886585760303558], 2, 0.775374066872913), 1.107368507397795, &[0.0, 0.8807940857515972, 0.0, 0.0, 0.0]);
    agrees("program_141", program_141::value_and_grad(-0.05414447136770484, 1.1722556288619748, [1.2137015913756475, -0.06319980618929488, -0.22377895285729554], 4, 0.3677325012030141), 1.308761297453815, &[1.0, 0.5639859270255577, 0.0, 0.0, 0.0]);
    agrees("program_142", program_142::value_and_grad(0.20062926234596778, -1.3664247905726183, [0.39437531585629637, 1.1337575666163993, -0.739930648649182], 4, 0.9938163336174481), -1.3664247905726183, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_143", program_143::value_and_grad(0.5051450098844166, 0.6502486068546021, [0.9372381755404064, -0.8273944529661242, -1.2288521634892184], 3, 0.947547739881307), 2.9837923084286193, &[0.3483371650710198, 0.9798679947910063, -0.6225420254006598, 0.0, 0.0]);
    agrees("program_144", program_144::value_and_grad(0.7364393489691858, 1.3187228974739904, [1.4363844854423649, 1.2054443223583315, 0.23444400703627055], 1, 0.29028333078779794), 4.081823825210454, &[-1.0, -0.3483313833929518, 2.195158271232328, -0.4393123978867924, 0.0]);
    agrees("program_145", program_145::value_and_grad(-0.8340667167982617, -0.01940348002869019, [0.7067796464523903, 1.3219839837240004, -0.5596130020198654], 1, 0.4318565307399506), 1.747641653222778, &[0.0, 0.0, 0.0, 2.6439679674480008, 0.0]);
    agrees("program_146", program_146::value_and_grad(-0.11372923954160363, 0.28296066974921996, [-0.48005270333249017, -1.0572770076553129, 0.5433907650271106], 3, 0.7207213328056563), 0.28296066974921996, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_147", program_147::value_and_grad(-0.49301200436205983, -1.3416861034357517, [1.0418416932304093, 1.299128540421815, 0.405160827494518], 1, 1.1041140436109111), 1.370605675904948, &[0.0, 0.0, 0.0, 0.6598354394702474, 0.0]);
    agrees("program_148", program_148::value_and_grad(1.3602272988756172, -0.8642627742992961, [0.07969435116447476, 0.19419641575297408, -0.3318245959269126], 4, 0.34697174268905934), -0.8642627742992961, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_149", program_149::value_and_grad(0.6961742688377544, 0.5961641677705951, [0.18451170297919361, -1.4114547919406744, 0.38174460580427594], 3, 0.8449052120500695), 0.5961641677705951, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_150", program_150::value_and_grad(1.4306781061933918, 0.5478808073574815, [-1.0258965714200963, -0.6222985760270722, -0.7830687306643925], 3, 0.5672064494821114), -0.7722573609449722, &[0.0, 0.0, 0.4036185684663069, 0.0, 0.0]);
    agrees("program_151", program_151::value_and_grad(0.4255435362814317, 0.36036531413303585, [-0.41824894520579026, 0.05492395804158989, 0.8411364620689286], 3, 0.5824364337544596), 0.37189042565458735, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_152", program_152::value_and_grad(0.7729700031546503, 0.4902783951286114, [0.6610218954804608, -0.35828699399362196, -1.479870635121889], 2, 0.39907237728960093), -1.7151408399787964, &[0.0, -0.4798706351218891, 0.0, 0.0, 1.4902783951286114]);
    agrees("program_153", program_153::value_and_grad(0.6297796736680827, 1.2152030683148087, [0.714318811868996, -1.4242281983861127, 0.347379316565696], 2, 0.7115806978059243), 0.347379316565696, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_154", program_154::value_and_grad(-0.527939883253423, -0.7852510226841308, [-0.8943422156159411, 0.7775882626504216, -0.032294302254520346], 2, 0.31282302389824895), 4.210389713296987, &[0.0, -0.11414398110832585, 0.0, 0.884500580769305, -0.9253819841356369]);
    agrees("program_155", program_155::value_and_grad(-0.1676718843191929, 1.1645880474159318, [0.5842692777095104, -0.7260235105155763, 0.06499895819135681], 3, 0.2433514558877768), -23.301022990207077, &[-0.15494462349469595, 4.424432970569867, 0.0, 0.0, 0.0]);
    agrees("program_156", program_156::value_and_grad(-1.2198898478428433, -1.4303916773744718, [-0.42217466025262773, -1.3630637944600115, 0.22860871697712204], 1, 0.6040447089489682), -1.3630637944600115, &[0.0, 0.0, 0.0, 1.0, 0.0]);
    agrees("program_157", program_157::value_and_grad(-0.4275166456332409, -0.8251617186707662, [0.9442943441996468, 0.0946806791282857, -0.44430684334644854], 4, 0.7612735428085271), 2.4610720427660526, &[1.0, 0.0, 2.0, 0.0, 0.0]);
    agrees("program_158", program_158::value_and_grad(-0.9762743946387238, 0.15975169079979334, [-1.0860494304641488, -1.1674949905122696, 1.434000882643621], 4, 1.0443272780630282), 0.15975169079979334, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_159", program_159::value_and_grad(0.413516834764164, -1.1036579576082364, [-0.13227060549072567, -0.2672462580416497, 0.1757091922580698], 1, 0.4589661924410527), 1.0279468466288275, &[0.0, -0.7790663194753175, 0.0809125306692894, -0.014605656458076662, 0.0]);
    agrees("program_160", program_160::value_and_grad(0.8147283934159901, -1.330752233349437, [0.054511992141497156, -0.8313812106508208, 0.8261973041605963], 2, 0.2358769404340249), 1.3243157432882926, &[0.0, -0.4291185865962134, 0.0, 0.323291420643621, -0.17564742959110774]);
    agrees("program_161", program_161::value_and_grad(-1.3874437203435213, 1.338716149109886, [-1.0652363742901456, -1.2578717123547194, 0.8119725261109672], 1, 0.709931916659188), 0.9050075212528891, &[0.0, -1.1857524581255596, 0.0, 0.0, 0.0]);
    agrees("program_162", program_162::value_and_grad(-0.3615601590374291, -1.4320532713342027, [0.4856294813674116, -1.125740217896547, -1.0086990477191962], 2, 0.655855026988349), -0.561342371254083, &[-0.0, -0.0, 1.0, -0.0, -0.0]);
    agrees("program_163", program_163::value_and_grad(0.5258741783023475, 0.22782724068763383, [1.319494484293675, -0.9197093146850975, 0.8916807822164885], 2, 0.5660059228787366), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_164", program_164::value_and_grad(0.8645060921658292, -0.22244037778827574, [-0.6805287017792077, -0.837167563563013, 0.7317074943976816], 2, 0.7510364900943791), 0.08688861790842184, &[0.0, 1.0, 0.0, 0.0, -1.0]);
    agrees("program_165", program_165::value_and_grad(1.0505472387241364, 0.45402432819184213, [0.33149277750969497, -0.05209713181749209, 0.6143579370151739], 4, 1.0401017039146327), 2.3350275292983262, &[0.0, 0.0, -2.3153304976165137, -0.6378603580625178, 0.0]);
    agrees("program_166", program_166::value_and_grad(0.9008475195814727, -0.25896398635639684, [-1.3504347215213715, -0.3816316202367882, -1.2437830850061693], 2, 0.7031096674029234), 1.4089555772719462, &[0.0, 0.0, 0.0, 0.0, -0.41769452831652515]);
    agrees("program_167", program_167::value_and_grad(-0.6941332551629952, 0.697459759902662, [1.1025507619457002, -1.0564845587591036, 0.3826764306385675], 1, 1.1092526544639665), 0.697459759902662, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_168", program_168::value_and_grad(0.35706745362614356, -1.2347748713367621, [-0.037039275605816435, -0.7754808044514752, -0.6925305465026427], 4, 0.6385797339390595), 0.9391584285677826, &[0.0, 0.0, 0.0, 0.9121411516180131, 0.0]);
    agrees("program_169", program_169::value_and_grad(-1.4633105754380247, -0.8617015628288234, [-1.2232739726835975, -0.5868553545547815, -1.1433675188857495], 1, 0.7973944256854075), 2.68787265119758, &[0.3464424232283371, 0.5883160522839944, 0.0, 0.0, 0.0]);
    agrees("program_170", program_170::value_and_grad(-0.6898184366874064, -0.5653148015217886, [-0.5367641925515408, -1.156456741654757, -0.13043589355452134], 1, 0.4555919357988732), 0.14681201604718608, &[-0.0, -0.9569554273574785, -0.0, -0.0, -0.41651418170088256]);
    agrees("program_171", program_171::value_and_grad(-1.0903804901265997, 0.0720065192842676, [-0.5035778728184261, 1.3778418797673284, -0.8264164422916435], 2, 0.780372678357244), 1.1322475135254013, &[0.0, 0.0, 0.0, 0.0, 0.9267992074016608]);
    agrees("program_172", program_172::value_and_grad(0.1901761158805375, 0.17800868661174163, [-0.5211759601011473, -1.48032802467853, -0.7801506141268807], 4, 0.7289439399871198), -1.1780086866117416, &[-0.0, -1.0, -0.0, -0.0, -0.0]);
    agrees("program_173", program_173::value_and_grad(-0.06083792455866943, -1.3179546879950859, [-1.0460223455683824, -0.3220771326016503, -0.06510918590574355], 1, 0.9895782918558642), 0.27338464929707046, &[0.0, 0.031093006234244984, 0.0, -0.30427423986633373, 0.06218601246848997]);
    agrees("program_174", program_174::value_and_grad(-0.5430506918558211, -0.09706620937916277, [1.4667608494083728, -0.09692177944706382, -0.5674567248010838], 3, 1.0703604403328493), 5.87, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_175", program_175::value_and_grad(1.1979463814831197, 0.9936714149564136, [0.05345082037966398, -0.22921601818837534, 1.0512001172471646], 4, 0.9337149995511254), -0.22528429147288428, &[0.0, 0.0, 0.0, 0.9492469880155603, 0.0]);
    agrees("program_176", program_176::value_and_grad(-0.21580438456433537, -0.7674197515284069, [1.425003792898321, 0.023809808386333398, 0.14143572338077037], 4, 0.7197345988050099), 0.8302454503121237, &[1.0, 0.0, 0.0, 0.0, -0.19466897307303344]);
    agrees("program_177", program_177::value_and_grad(1.3467457012998425, 0.8778675304771841, [-0.14696941825964838, -1.431465163327975, -1.4479204710451765], 3, 0.6976850144403612), 0.8713491813304021, &[0.005298304104667236, 1.0, 0.08870347619211755, 0.0, 0.0]);
    agrees("program_178", program_178::value_and_grad(-1.183786370529262, 1.0321313717831586, [-0.7272575655061734, 0.7487198682978509, -0.7806307248787036], 2, 0.9152445034042012), -6.946175751773859, &[0.0, -14.064821831599403, 1.0, 0.0, -1.0]);
    agrees("program_179", program_179::value_and_grad(-0.9998497773549191, 0.2650659973683478, [-0.5234378990877504, -0.41135405130747893, 0.5253394525729012], 4, 1.1614007907449648), -0.9998497773549191, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_180", program_180::value_and_grad(1.4566369834131332, -0.8937735257901874, [1.0898099218564612, -1.4868770621313057, 0.24074967409218906], 1, 0.8393885140667614), 0.8301696421004552, &[0.0, 0.0, 0.0, 1.1144323905086265e-9, 0.0]);
    agrees("program_181", program_181::value_and_grad(0.4013765447403925, 0.8096962375852961, [1.2528811424631674, -0.15804662343087994, -0.10630198717391526], 4, 1.1338465812716507), 0.40484811879264804, &[0.0, 0.5, 0.0, 0.0, 0.0]);
    agrees("program_182", program_182::value_and_grad(1.2028289852710112, -1.1303708599408244, [-1.466560577334894, 1.096170913722657, 0.0013418145032919604], 2, 0.5367168037379266), 3.94, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_183", program_183::value_and_grad(-0.42746016479172066, 0.4784380193929483, [-0.9797748138553615, 0.8447023420485467, -0.4872473753010218], 2, 0.8520551849619284), 0.05600814631759126, &[0.0, -0.04247975415373655, 0.0, 0.0, 0.0]);
    agrees("program_184", program_184::value_and_grad(0.6931782228432706, 0.4950141565482611, [-0.7125829786426652, 1.1420157481690651, -0.8137119435647502], 4, 0.6460556839148832), -0.7125829786426652, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_185", program_185::value_and_grad(-0.10190891402832758, 0.6508560489227468, [1.0051820182958413, -1.3915164392399757, 0.7895331783308959], 1, 1.0751201098241923), 0.46, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_186", program_186::value_and_grad(0.595791922130886, 0.360544304803748, [1.2562270349433278, -0.017962531337597953, 0.8024678601656206], 1, 0.26033668103371427), -0.05049081397733115, &[0.0, 0.0, -0.4, 0.0, 0.0]);
    agrees("program_187", program_187::value_and_grad(-1.2977304571203574, -1.426661165804198, [-0.13685273872289594, -0.701315598529168, 0.23347054331411377], 2, 0.9035422126682904), 0.4519242012750814, &[0.0, 0.17664139508052965, 0.0, 0.0, 0.07569763581534386]);
    agrees("program_188", program_188::value_and_grad(-1.2715122238196899, 0.52815000267239, [0.492510273408834, 1.0830487362492525, -0.31899222128984306], 1, 0.9292065429438277), -1.2715122238196899, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_189", program_189::value_and_grad(1.338221692080534, 0.6906701701993332, [-0.7844769068350526, 1.0554967701823204, 1.4919850236400638], 4, 0.21218411551610256), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_190", program_190::value_and_grad(0.9512833906098601, -1.186859204899179, [0.7799029757408023, 0.7162893676942383, -0.23843007260178317], 1, 0.8763578629554258), 0.8028512966887257, &[0.0, 0.9434842215613548, 0.0, 1.093278620391554, 0.0]);
    agrees("program_191", program_191::value_and_grad(-1.0723625118184246, 0.6515794559122279, [0.31403216958393765, 0.2794396221850257, 0.7434053722982998], 4, 1.0666550415691827), 1.6355726853910189, &[0.0, 2.095191538492129, 0.0, 0.9306973053334398, 0.0]);
    agrees("program_192", program_192::value_and_grad(0.5358896962018305, -0.3041721462965381, [1.1693313473157358, 1.0170253871983412, 1.4574696315439502], 3, 0.5962569206271526), 0.7643603765568651, &[0.0, 0.4799244852559875, 0.0, 0.0, 0.0]);
    agrees("program_193", program_193::value_and_grad(0.5169719423714207, 0.4481549595725536, [0.51085150549339, -0.12308799852580643, 0.31786382650162825], 2, 0.39338651072520897), 0.19, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_194", program_194::value_and_grad(-0.3120605074426279, -0.5320261539834267, [-0.8763670465823657, -1.4912268793396237, -0.4563986766270349], 3, 0.7278839962367765), 0.011801488360643986, &[2.5589237982615716, 1.5009394801620943, 5.052672114901681, 0.0, 1.7012947967137644]);
    agrees("program_195", program_195::value_and_grad(-0.9103386122063349, 0.7236599902216905, [-0.23973049374589328, -1.2604300643795137, -0.07821486011954137], 1, 1.0462664272153759), 3.9217851398804586, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_196", program_196::value_and_grad(0.2696966769765199, -1.2636564855848669, [0.3404779092850232, -0.6097914201531138, -0.7517379209948847], 3, 0.53040234230665), -0.6749444211930614, &[0.0, 0.0, 0.0, 0.0, 1.0]);
    agrees("program_197", program_197::value_and_grad(-1.3199528158598337, -1.1442930845952675, [-0.41779636723111846, -0.6670785139838302, -0.07290822938494079], 4, 0.7545873598954396), -1.1442930845952675, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_198", program_198::value_and_grad(-1.3453674563295643, 0.8449897786089644, [-0.5242857626839984, 0.6066042887961385, -0.45248696818629774], 3, 0.38604589335569034), -0.5242857626839984, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_199", program_199::value_and_grad(-0.6568269527230863, -1.3358097003980887, [-0.5667291735961847, 0.5074024984392054, -1.3963311629156157], 1, 0.715976414406621), 1.6149725925616427, &[-0.36194427231524534, -0.5175380091573821, -0.0, -0.0, -0.0]);
    agrees("program_200", program_200::value_and_grad(-1.2459529940231078, -0.5920124342152192, [0.42733958235125913, 0.1674550772173078, 1.2371064562483354], 3, 0.7599901825450013), -1.1721404000375588, &[0.4591003731489237, -1.9081032336988186, -1.1821043483254332, 0.0, -0.8898662404643511]);
    agrees("program_201", program_201::value_and_grad(-0.49562007932582475, 0.2840637489556972, [0.23488164813368506, -0.59025852277626, 0.07670494544577178], 4, 0.6070081624740034), 0.13441701755495872, &[-0.0005313300284171556, -0.8525528801457508, -0.6660020876263546, 0.0, -0.003493805986399079]);
    agrees("program_202", program_202::value_and_grad(-1.3344844421088735, -0.40457000686876077, [-0.08353858092497957, 0.01749813594456162, -0.6645210081352372], 3, 0.5832553913174969), 0.6736866812670771, &[-0.005160867859141608, 0.6829802359089776, -0.49568723444289586, 0.09865222285000623, 0.0]);
    agrees("program_203", program_203::value_and_grad(0.6996277714338524, 0.07984850607744365, [1.3152088388688612, 0.25378014939926175, -0.7094093755165976], 1, 0.2095320567214239), 2.337431664366538, &[1.0798485060774436, 0.9091598281552762, 1.0, 0.0, 0.0]);
    agrees("program_205", program_205::value_and_grad(-1.4393071252463383, -0.9298172859380128, [1.3263797548484306, 1.3516713033721928, -1.3135406978605144], 2, 0.7095595535472046), -0.9298172859380128, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_206", program_206::value_and_grad(-0.16608369763958786, -0.02143145408674263, [-0.40924094822530277, -0.3773939737713601, -0.12229969201660351], 4, 0.2569693019533655), 5.771969301953366, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_207", program_207::value_and_grad(0.792552035680175, 1.0271675852527613, [-0.9230576510630714, 0.468242306515517, -1.3523094522921397], 1, 0.41513381691889734), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_208", program_208::value_and_grad(-0.7775683762356125, -1.4305318091211934, [-1.1790043473726417, -0.8583000816839587, -0.2787400867831167], 4, 0.23487627832341768), 0.23487627832341768, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_209", program_209::value_and_grad(0.06295895083791492, -0.3823986834729318, [0.9219595409444143, -0.6435465294842466, 1.202758918153306], 1, 0.3016693457184673), -0.3823986834729318, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_210", program_210::value_and_grad(-0.15456884799527248, -1.4400162780054417, [0.36906005740700487, -1.4442549560122133, -0.6815923681590996], 3, 0.7137238962631838), 0.7015432400601607, &[0.0, -2.081534769145244, 1.9008918087456115, 0.0, 0.0]);
    agrees("program_211", program_211::value_and_grad(0.08093261936857199, 0.09892863565347754, [0.5820094344168965, -0.0834931914797723, 1.0072390591228562], 2, 0.7254809369196824), 0.2670353895880995, &[0.0, 2.8515010573965855, 0.0, 0.0, 0.07611405679010702]);
    agrees("program_212", program_212::value_and_grad(0.16068489514964268, 0.3739994525941248, [-0.5858755790967268, -0.31531408126561944, -0.5808449765440551], 4, 0.36406632432237745), 2.30132340603706, &[0.0, 2.0638651882379544, 0.0, -2.0638651882379544, 0.0]);
    agrees("program_213", program_213::value_and_grad(0.8549543669895114, -1.0813638237674636, [1.4920896213104555, -0.46170205686253873, -1.491617123250462], 3, 0.7337602652228121), 0.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_214", program_214::value_and_grad(-0.46342803568172775, 1.216279442984793, [-0.2858185493495635, 0.40688122902236135, -1.2857554841576495], 1, 0.8603832595274172), -3.457842323000855, &[0.0, -4.084985867764718, 0.0, 0.0, 0.40202167588647186]);
    agrees("program_215", program_215::value_and_grad(-1.248728205927499, 0.8901673300657773, [1.3450954747481005, 0.5959484101880634, 0.4964820008812154], 3, 0.4867541791613295), 1.1203180622103324, &[2.4076523947493507, 0.0, 8.2237307069797, 0.0, 0.0]);
    agrees("program_216", program_216::value_and_grad(0.9089331599556094, -0.035147845762022456, [-0.3541155013219004, -0.9073920448542255, 0.7736084901670988], 2, 0.23172869269465518), 3.389652634961684, &[0.0, 0.029648901903552054, 0.0, 0.0, 0.0]);
    agrees("program_217", program_217::value_and_grad(-0.26758085501434703, 1.1385789826858912, [0.8495857158671707, -0.43694320461375424, -0.6481236494860307], 2, 0.5679769655249232), 1.6480255991898645, &[0.0, 0.0, 0.0, 0.0, -0.1398543863133333]);
    agrees("program_218", program_218::value_and_grad(0.08487520265156401, 0.5559054071313323, [0.07049899346179656, 0.2514682146046323, 1.4455465169723771], 4, 0.9121793561790994), 1.663131301854822, &[0.0, 0.0, 0.0, 0.0, 0.5]);
    agrees("program_219", program_219::value_and_grad(-1.0951407647348597, 0.5781185871095142, [-0.9438660759398926, -0.9046462120963059, 1.209361550056359], 4, 0.5300824379552176), -1.0951407647348597, &[1.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_220", program_220::value_and_grad(0.5501658111813761, 1.4468043915049114, [-0.7584602475914068, -0.4777322166079607, -0.4088869017495962], 2, 1.1574973570329592), 2.425546725045125, &[0.0, 1.6764855976986377, 0.0, 0.6326178669328917, 0.0]);
    agrees("program_221", program_221::value_and_grad(1.0257622587395652, 0.6154917975484269, [0.7384796412035595, 0.43238336004434164, 1.143123852496955], 4, 0.4437284836169902), -0.8426538212354799, &[-1.0, 1.0, 0.0, -1.0, 0.0]);
    agrees("program_222", program_222::value_and_grad(-0.1578974639786801, -0.9903370795998604, [-0.5359328686103427, 0.10454166546604382, -1.297572268000783], 4, 0.43808473072523363), -0.2543111357056439, &[0.0, -1.0095668288522162, 0.0, 0.0, 0.0]);
    agrees("program_223", program_223::value_and_grad(-1.3517558151618208, -0.901462339691869, [-1.308564736487206, -1.2361719891665557, 0.507978531885886], 1, 1.11898534001099), -3.925694209461618, &[0.0, 0.0, 3.0, 0.0, 0.0]);
    agrees("program_224", program_224::value_and_grad(0.3871305358233639, 0.00928733320659969, [0.6025410576811963, -0.19202043413985637, 1.05468636030246], 2, 1.1329079999283778), -1.219535775600172, &[0.00928733320659969, -1.3528694641766361, 0.0, 0.0, 0.7658030587182657]);
    agrees("program_225", program_225::value_and_grad(-0.004372483651960746, -0.863589173581684, [-1.2480978772503117, -0.13606821931348634, 0.920119100972816], 4, 0.7563797774555356), 0.863589173581684, &[0.0, -1.0, 0.0, 0.0, 0.0]);
    agrees("program_226", program_226::value_and_grad(0.981216128854141, -0.22140969214918949, [0.9786575011307659, 1.4457927911459207, -0.5260798543022507], 3, 1.1798806347031747), 2.684846186372955, &[0.0, 1.8193607512524408, -1.8193607512524408, 0.0, 0.0]);
    agrees("program_227", program_227::value_and_grad(-0.9934366772168182, -0.38051162244280246, [-0.7899893285947448, -0.8789719393648053, 1.4834936843474433], 3, 0.6203975006758087), -0.7899893285947448, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_228", program_228::value_and_grad(0.7248331681585274, -1.3160727476637093, [-1.2471531503025268, 0.02563848709298, -0.5956833085683092], 3, 0.8658267957087904), 2.409290335814317, &[0.0, -1.8269910832505025, 0.0, 0.0, 0.0]);
    agrees("program_229", program_229::value_and_grad(1.032280127919205, -0.2983254741389749, [-0.2743716225599153, 1.3645671367033216, 1.4426648348101239], 1, 1.0877453998462936), -0.2983254741389749, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_230", program_230::value_and_grad(1.1610937363574814, 0.7864716686306084, [-0.37355357267154643, -0.671432984219972, -0.6000049009187883], 3, 1.197389421796751), 1.16, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_231", program_231::value_and_grad(0.5392015342336505, 0.28774273927168625, [0.9228748846130168, -1.015550908805018, -1.3071718293169474], 4, 0.3631160509404308), 1.2603068001376299, &[1.0, 0.6246213801424199, 0.0, 0.0, 0.0]);
    agrees("program_232", program_232::value_and_grad(1.048350673677104, -1.3756145316529915, [-0.9739497229643123, 0.42557288739296917, 0.9426309525951702], 4, 0.4196100964227592), 1.38, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_233", program_233::value_and_grad(1.1387363418010503, -0.15128340746252178, [-1.1353687770791945, 0.49050446997644803, -1.498093399371683], 1, 0.3955806160334188), -2.4481160350747118, &[0.0, 1.14, 0.0, 0.0, 2.28]);
    agrees("program_234", program_234::value_and_grad(0.9492761320200893, 0.9858749396241717, [0.2919409889425153, 0.15563568864945365, 1.1306271082099313], 2, 0.4968369387420937), 2.076262796859385, &[0.0, 0.0, 0.0, 1.0, 1.0]);
    agrees("program_235", program_235::value_and_grad(0.933039168043373, -0.41050494438999485, [-0.20744407410312893, -1.3240910578653349, -0.1665462515388927], 4, 0.37077011733467063), 0.37077011733467063, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_236", program_236::value_and_grad(1.3505815249712962, -0.8888644025215774, [0.4942791523313024, 1.0894677563580624, -0.34724278390104035], 2, 0.8197570461865269), 1.671408965741087, &[0.0, -0.34724278390104035, 0.0, 0.0, 0.11113559747842261]);
    agrees("program_237", program_237::value_and_grad(-0.7872909718557787, 1.002577678858362, [-0.027068751343817032, 1.4095788553432915, 0.17452684533911644], 1, 0.31995191714908894), 0.9950578210713101, &[0.0, 0.017951158321165936, 0.017951158321165936, 0.0, 0.0]);
    agrees("program_238", program_238::value_and_grad(0.682362116083028, -0.6811530837780575, [-1.0951482293864623, 0.10155954266223066, 1.3815349054822565], 4, 0.7080940729096037), 1.31, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_239", program_239::value_and_grad(1.0355864158942834, -1.392474704798266, [-1.2872243316704346, -0.8031377795562442, 0.8842981138548405], 1, 0.25473253118212086), 0.45343244894303386, &[0.0, 0.10390248912961558, 0.0, 0.0, 0.0]);
    agrees("program_240", program_240::value_and_grad(0.21961156409591087, -0.8877763794643341, [-0.729620827781535, 1.297196466418657, 0.7531787842349491], 1, 1.1628489241602031), -0.729620827781535, &[0.0, 0.0, 1.0, 0.0, 0.0]);
    agrees("program_241", program_241::value_and_grad(0.8250855816373548, -0.26857095995209934, [-1.2392898644951214, -1.2860977039035548, 1.1966606110127622], 2, 1.0752463791032691), 2.7334903707811447, &[0.0, -0.4454541105131231, 0.0, -0.4454541105131231, -0.4454541105131231]);
    agrees("program_242", program_242::value_and_grad(1.2134278971735752, -0.09586746928990886, [-0.7388827918804303, -1.086599466553793, 0.9736682602744118], 3, 0.26356892690322015), 2.9308127057586355, &[3.158803593362717, 8.719885764515125, -1.0237115299884092, -0.0, -0.0]);
    agrees("program_243", program_243::value_and_grad(-0.04150457612387659, 1.039408868975202, [1.0673185160538363, 1.4209550694122384, 1.2018321900724023], 2, 0.3842404971220011), 0.2978829250155406, &[0.0, 0.0, -0.2576059630351722, 0.0, 0.0]);
    agrees("program_244", program_244::value_and_grad(1.217190711404875, -0.3556799881221764, [1.407646920322823, 1.2858866102483666, -0.9108256874657704], 3, 0.7525100211368132), 0.35891968598219925, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_245", program_245::value_and_grad(-0.39471645157280966, 0.26556676500413845, [-0.031484110938440946, 0.5917464388926037, -0.19192501817302876], 2, 0.9016410676475974), 1.770461896281858, &[-0.0, -1.0, -0.0, -0.0, -0.16918822036606954]);
    agrees("program_246", program_246::value_and_grad(0.9782546784788901, 0.6071368371634738, [-0.7321093718266947, -1.166669775213486, -0.5961049880188872], 1, 1.029570336990262), 2.667882870293163, &[0.0, 0.0, 0.0, -0.21071957145792147, 0.0]);
    agrees("program_247", program_247::value_and_grad(-0.351632348196973, 1.2757574894881758, [1.2818535177029644, 1.4829433282018725, 0.49736292561912343], 1, 1.077812517033813), 0.06512767252432011, &[0.0, -1.2757574894881758, 0.0, 0.0, 0.0]);
    agrees("program_248", program_248::value_and_grad(0.28860607698094465, -0.6578757672306107, [0.43183875410256034, 0.76077491837373, 1.4378308660351342], 4, 0.545548493156508), 2.115760660893041, &[0.0, 0.3470605219820717, 0.0, -0.824550501540586, 0.7041761928302116]);
    agrees("program_249", program_249::value_and_grad(-0.014758637890575077, 0.7783176821852962, [-1.3118946261006688, -1.3484536746116513, 1.0682153951335494], 3, 0.7978790709613652), 0.7783176821852962, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_250", program_250::value_and_grad(0.9409610612132311, -0.062928402525535, [0.8467306803001109, -0.17616639163013303, 0.8637436859541681], 1, 1.1903264088245864), 3.7727998582344, &[0.0, 0.07871066001309701, 0.0, 0.0, 0.0]);
    agrees("program_251", program_251::value_and_grad(1.004626324695709, 1.4613248877950262, [0.7612237357363494, -0.5225341167641588, 0.2860548205159068], 1, 0.3426720267724647), 1.4613248877950262, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_252", program_252::value_and_grad(1.315831330495608, 0.40898208042088946, [0.24132186883084095, 0.13699079402779368, -0.06985255255569722], 3, 0.44037081140359197), 0.6230653495723611, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_253", program_253::value_and_grad(-0.620733484529564, 0.9900310230131297, [-0.2723040193051336, -0.6400736080832667, 0.4487140293453358], 2, 0.4563829570073998), 1.6056426107694344, &[0.0, 0.0, 0.0, 0.0, 0.06988534344189756]);
    agrees("program_254", program_254::value_and_grad(-0.10236584115307568, 1.1029563897864438, [1.1498470581882883, -0.9540645190764769, 0.19200892240977296], 1, 0.38393684719127935), -1.4669569501635804, &[-0.0, -0.0, -0.0, -0.0, -2.592214690963603]);
    agrees("program_255", program_255::value_and_grad(0.1677141466138412, 0.7726641002506884, [-0.5213795242890045, 0.09199105969235744, -0.6072797858289664], 2, 0.5675366352187226), 4.188238357068342, &[0.0, 2.0, 0.0, 0.0, -2.0]);
    agrees("program_256", program_256::value_and_grad(0.8133165230400938, -0.9148142739891029, [-0.604314453676091, -0.37749480359818266, -0.7352750451956397], 1, 0.7069780142860269), 1.0, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_257", program_257::value_and_grad(-0.3019309541654387, -0.017366108146758874, [0.029289683491086294, -0.248990362499931, -1.261407394642522], 4, 1.0160435249441713), 1.0120743549366473, &[0.0, 0.9826364802279787, 1.0, 0.0, 0.0]);
    agrees("program_258", program_258::value_and_grad(-0.2699421099431283, -1.4710352920080438, [0.7467760130877767, -1.2244665162766646, 0.25974437602298894], 3, 0.4494114090839589), 2.4946997361491166, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_259", program_259::value_and_grad(0.41244187637630825, -0.9310004221110665, [0.8795375867777997, -0.4552173979368903, -0.36725107415645253], 2, 0.4493810017250373), -3.3050737072274945, &[-0.20933414372627074, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_260", program_260::value_and_grad(-0.09108123010299485, -0.9977425978820005, [0.5816981084884487, -0.8240032773679609, -0.7939419590222425], 4, 0.3385670841056429), 183.250432, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_261", program_261::value_and_grad(-1.0227749737723657, 0.09725486911589298, [0.32053891381665767, 0.39552237498040377, -0.5233393583003432], 4, 1.1300808650565721), 0.09725486911589298, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_262", program_262::value_and_grad(-1.2206841047644943, -0.24333453307507513, [0.34955647520920374, -1.0429684091197857, 0.17077533245697296], 2, 0.994781022059589), 1.6666823978396512, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_263", program_263::value_and_grad(0.5146372461741477, 0.46010826574505614, [-0.08463860359849695, 1.3056178306802435, 0.884952617798004], 2, 0.22617373518295308), 1.3450608835430602, &[0.0, 1.0, 0.0, 0.0, 1.0]);
    agrees("program_264", program_264::value_and_grad(0.11126265725307194, 0.09375488901649254, [1.4399835928021, -1.3293556271426668, -1.376320221964795], 1, 0.40536629510762806), -0.12463358928621056, &[0.0, -1.3293556271426668, 0.0, 0.09375488901649254, 0.0]);
    agrees("program_265", program_265::value_and_grad(1.1684628077648354, -1.4672169013461658, [-1.4446335393129657, -1.0203879551733301, -0.13552800510805474], 1, 0.96768044640991), -0.9030317424301977, &[0.0, 1.7621772876176722, 0.0, 0.0, 0.0]);
    agrees("program_266", program_266::value_and_grad(0.30993814446158985, 1.430524489378084, [1.1673180173977573, -0.8045717684055608, -0.653253289663451], 3, 0.48241987365926536), 1.4882640194921282, &[0.0, 0.4305703036213859, 0.0, 0.0, 0.0]);
    agrees("program_267", program_267::value_and_grad(0.1837604012407743, -0.21690824213231252, [-1.2526874646683903, -1.3053096093897694, -0.0947655463247421], 1, 1.0638927977887829), -0.039239101434032614, &[1.150612560349236, 1.1837604012407743, 0.0, 0.0, 0.0]);
    agrees("program_268", program_268::value_and_grad(0.5155142664068872, 1.1659682885577238, [-0.9377647816144977, 0.3567972635077512, -0.47717604710029504], 1, 1.1207810312405646), 3.968376568767982, &[0.0, 2.045485962465353, -0.3603449884269244, 0.0, 0.0]);
    agrees("program_269", program_269::value_and_grad(-0.9771052471751547, -0.0339489598392797, [-1.2103840863543711, -0.9066193582088623, 1.0986794439442895], 3, 0.6386811553012515), 0.414058721613231, &[0.0, 0.0, 0.0, 0.0, 0.11678183396894509]);
    agrees("program_270", program_270::value_and_grad(-1.3362529576269986, -0.33727437658609993, [-0.7646388644318108, -1.2341993180665995, 1.4314073784253685], 2, 0.9804475697410315), 4.429915663856932, &[0.0, 0.0, 0.0, 0.0, -3.2007805456071563]);
    agrees("program_271", program_271::value_and_grad(1.3837355705345025, 0.7465758262768265, [0.9585811862063949, -0.14401897708189604, -0.4847261557093665], 1, 0.5629671887236389), 2.3079879423178347, &[1.0, -0.1886288030606586, 0.0, -0.16895402141991442, 0.0]);
    agrees("program_272", program_272::value_and_grad(0.24966869633351996, 0.6280319447301519, [1.3529951497530335, -0.5544181007928755, 0.4671223407480214], 3, 0.579691546515287), 2.1904, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_273", program_273::value_and_grad(-1.0729510384533336, 0.4948617364502246, [-0.8767331294387174, -1.258209177915039, 0.843195142045237], 4, 0.7733236912301324), -2.2132603300342826, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_274", program_274::value_and_grad(-1.1733500665795988, 1.4972187135603874, [0.24347042966075572, -0.1866845075763668, 1.2290508268559703], 1, 0.6980967681267218), 2.055339526320501, &[0.0, 2.495018542898494, 0.0, 2.197739505858782, 0.0]);
    agrees("program_275", program_275::value_and_grad(-0.1952737248421783, -1.2543533474284652, [-0.2776305272266153, -1.1117074319043514, 1.4263533314851484], 1, 0.3007422099383545), -1.2543533474284652, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_276", program_276::value_and_grad(0.31196942769615443, -1.2376890372594218, [-1.0832757312163992, 0.6667022478433253, 0.9587823836705733], 1, 0.6452789973338668), 1.27, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_277", program_277::value_and_grad(-1.1321524730257624, -0.035021285329907226, [-1.1440908577486133, -0.4094777805169696, 0.7847996421453924], 2, 0.40290894557607443), 2.005948247541137, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_278", program_278::value_and_grad(1.3987948922676403, -0.3497695327542476, [-0.5539165105294589, 0.9185634835947658, -0.6013254068027913], 2, 0.38650320309398495), -13.131767558653642, &[0.0, -1.26699359381203, 0.0, 0.0, 0.0]);
    agrees("program_279", program_279::value_and_grad(-0.5861880089807558, -0.9835072936437133, [-1.3973008852444795, 1.1937269740318759, 0.6700643001357793], 1, 0.42631053293971904), -0.2505845153016635, &[0.23121069570055536, 0.0, 0.0, 0.0, -0.19627078031491527]);
    agrees("program_280", program_280::value_and_grad(1.264900277790749, 0.12788086655531994, [-0.9639052731345971, 0.997452036708697, -0.8650130782930765], 3, 1.0934529713527654), -0.05581243249992518, &[0.0, 0.6427814171755775, 0.4674434549543707, 0.0, 0.0]);
    agrees("program_281", program_281::value_and_grad(1.0929226042374198, 0.8184641823550596, [0.7030404963535402, 1.208639498292869, 1.0153208137062402], 2, 1.1941565207340632), -0.87, &[-0.0, -0.0, -0.0, -0.0, -0.0]);
    agrees("program_282", program_282::value_and_grad(0.6068544183127464, 1.092411867180413, [1.0769445156678703, -0.42074352881054766, 0.024672341362319106], 1, 1.0703746289439209), 0.5348940711154622, &[0.6053785601180943, 0.0, 0.0, -0.30552309435454905, 0.0]);
    agrees("program_283", program_283::value_and_grad(0.36303224070488094, 0.2943277533011708, [0.6598439947313555, -0.21762850584056226, -0.5393578667285281], 2, 0.36780936406850845), 3.02, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_284", program_284::value_and_grad(-0.996084242257899, -0.7686248322191269, [0.07504934718354717, -0.41378840491429303, -1.430258474068201], 1, 0.9473276205804924), -0.8255498479290103, &[-0.33585643070430016, 0.0, -0.7679180961244387, -0.7931809124430769, 1.6080214423339576]);
    agrees("program_285", program_285::value_and_grad(-0.1231702705047808, -1.2981086756505422, [1.4546421452006433, -1.1449737202351864, -0.15693819535231324], 3, 1.1834672933108026), -2.449671512165077, &[0.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_286", program_286::value_and_grad(0.7723729310918896, -1.0408270643686928, [-0.37422140126310977, 0.2561872715667852, 1.0229479374142052], 3, 0.596722236730628), -0.10489743229168941, &[0.6257785987368902, 0.0, -0.1676270689081103, 0.0, 0.0]);
    agrees("program_287", program_287::value_and_grad(-1.1650526853989476, 1.3810729258785295, [-0.8466076751717145, 0.2442902537797682, 0.3612293956580821], 2, 0.27370495698148317), 0.9820564357487658, &[0.0, 0.18858726628388833, 0.0, 0.0, 0.0]);
    agrees("program_288", program_288::value_and_grad(-1.01922515711687, 0.3816908942308179, [0.32940383245964977, -0.20264386500769271, 0.45629870438219866], 1, 0.9173444480988979), 1.05, &[0.0, 0.0, 0.0, 0.0, 0.0]);
    agrees("program_289", program_289::value_and_grad(-1.0050878619729557, 0.05907650105787754, [-1.1314261094333953, -1.105137281975056, 0.10093417628744872], 4, 0.36391076117288307), 2.639774468942792, &[1.0, 1.0, 0.0, 0.0, 0.0]);
    agrees("program_290", program_290::value_and_grad(-1.2633377533468428, 0.8214004638218984, [1.4380764350766655, -0.8635862962908474, -1.2627153451643345], 2, 0.6679461856791453), 0.4102029127074762, &[0.0, 0.0, 0.10777855758808132, 0.0, -0.24867672204091973]);
    agrees("program_291", program_291::value_and_grad(-0.8512499902094728, 1.2925670871271633, [0.19424297975240967, 1.4169822217379044, -0.05444977945148333], 3, 0.24387546811624822), 0.002199162011146657, &[0.0, 0.0017207158106595157, 0.0, 0.0, -0.005254655497477502]);
    agrees("program_292", program_292::value_and_grad(1.1338033678824244, 0.25595758698469684, [0.3669741595317224, 0.009202015249554885, 1.479687852468106], 3, 0.7007320884112802), 4.130341027883233, &[-1.3232563913961817, -13.677906607824523, 0.8924550605298245, 0.0, -20.10947501778606]);
    agrees("program_293", program_293::value_and_grad(1.4731037876092294, -0.7079648715278312, [-1.4438050273387628, -0.7560047541497286, 1.0704855150603834], 1, 0.7684561337221647), -0.9438352674903924, &[0.0, 0.0, 0.9919474354976981, 0.0, -1.0]);
    agrees("program_294", program_294::value_and_grad(-1.4095838283451965, 0.9790919315307756, [-1.1756275323457477, -0.8142186279829378, 0.4981287960271241], 3, 0.220126863993587), 1.3824722759483425, &[0.0, 0.0, -0.41308041089688446, 0.0, 0.0]);
    agrees("program_295", program_295::value_and_grad(0.630480735929333, 0.895682106924756, [0.813739616489574, 0.5124244939329614, -0.5310712937505949], 2, 0.9998990021580971), 1.5022608493328746, &[0.0, 1.469414533957831, 0.0, 0.5216691115019629, 0.0]);
    agrees("program_296", program_296::value_and_grad(-0.6120844640386941, -0.8390046881678518, [-0.488040261220551, -0.7775670385393174, -0.10060630035699236], 1, 0.7570779817861668), 0.9044423892601885, &[0.0, 0.0, 0.0, 0.0, 0.8998690341391024]);
    agrees("program_297", program_297::value_and_grad(-1.4505270579649752, 0.9927645334048916, [0.7337988139978151, 0.44750257594697707, -1.2854958710779076], 2, 0.4196652677098734), -0.020255438147192217, &[1.0, 0.5, 0.0, 0.0, -0.6121383325865567]);
    agrees("program_298", program_298::value_and_grad(1.2613366104724504, 1.129388867132879, [-0.9629166019996183, 1.491521850323787, 1.4852047543774107], 2, 0.3912742704004008), 0.10107019403893938, &[0.04469489131820285, 0.607129325464713, 0.607129325464713, -0.08094661864890002, 0.0]);
    agrees("program_299", program_299::value_and_grad(-0.9798990183214672, -0.8779168286059876, [-0.9384620908707205, 0.9008099207248259, 0.5586039652543917], 2, 0.2937234946283966), 4.969999149030864, &[0.0, -0.5024472748323636, 0.0, 0.0, 1.0]);
    agrees("program_300", program_300::value_and_grad(1.1816666967243026, 1.3662137324385846, [-0.38674333317607257, 1.0106767539806882, 0.0829516871010827], 1, 0.49319128879370383), 0.99, &[0.0, 0.0, 0.0, 0.0, 0.0]);
}
