//! The digamma and trigamma functions in double precision.
//!
//! M. Abramowitz and I. A. Stegun, *Handbook of Mathematical Functions*, chapter 6. The same method as J. M. Bernardo's AS 103 (1976) and
//! B. E. Schneider's AS 121 (1978), with more terms.

use std::f64::consts::PI;

/// Where the asymptotic series start. Their first omitted terms are below 5·10⁻¹⁷ there.
const ASYMPTOTIC: f64 = 10.0;

/// ψ(x).
pub(super) fn digamma(x: f64) -> f64 {
    if x == 0.0 {
        // −∞ at 0 and ∞ at −0, as 1/x has it.
        return -1.0 / x;
    }
    if x < 0.0 {
        // Reflection, 6.3.7. The cotangent has period 1; at a negative integer there is no limit.
        let fraction = x - x.floor();
        if fraction == 0.0 {
            return f64::NAN;
        }
        return digamma(1.0 - x) - PI / (PI * fraction).tan();
    }
    // Recurrence, 6.3.5.
    let mut x = x;
    let mut recurrence = 0.0;
    while x < ASYMPTOTIC {
        recurrence += 1.0 / x;
        x += 1.0;
    }
    // 6.3.18: ln x − 1/(2x) − Σ B₂ₖ/(2k·x²ᵏ).
    const TERMS: [f64; 7] = [
        1.0 / 12.0,
        -1.0 / 120.0,
        1.0 / 252.0,
        -1.0 / 240.0,
        1.0 / 132.0,
        -691.0 / 32760.0,
        1.0 / 12.0,
    ];
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let series = TERMS
        .iter()
        .rev()
        .fold(0.0, |sum, term| sum * square + term)
        * square;
    x.ln() - 0.5 * inverse - series - recurrence
}

/// ψ′(x).
pub(super) fn trigamma(x: f64) -> f64 {
    if x <= 0.0 {
        // Reflection, 6.4.7. The pole at 0 and each negative integer goes to +∞ on both sides.
        let fraction = x - x.floor();
        if fraction == 0.0 {
            return f64::INFINITY;
        }
        let sine = (PI * fraction).sin();
        return (PI / sine).powi(2) - trigamma(1.0 - x);
    }
    // Recurrence, 6.4.6.
    let mut x = x;
    let mut recurrence = 0.0;
    while x < ASYMPTOTIC {
        recurrence += 1.0 / (x * x);
        x += 1.0;
    }
    // 6.4.12: 1/x + 1/(2x²) + Σ B₂ₖ/x²ᵏ⁺¹.
    const TERMS: [f64; 8] = [
        1.0 / 6.0,
        -1.0 / 30.0,
        1.0 / 42.0,
        -1.0 / 30.0,
        5.0 / 66.0,
        -691.0 / 2730.0,
        7.0 / 6.0,
        -3617.0 / 510.0,
    ];
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let series = TERMS
        .iter()
        .rev()
        .fold(0.0, |sum, term| sum * square + term)
        * square;
    inverse * (1.0 + series) + 0.5 * square + recurrence
}

/// ψ″(x).
pub(super) fn tetragamma(x: f64) -> f64 {
    if x <= 0.0 {
        // The derivative of 6.4.7. The poles change their sign.
        let fraction = x - x.floor();
        if fraction == 0.0 {
            return f64::NAN;
        }
        let (sine, cosine) = (PI * fraction).sin_cos();
        return tetragamma(1.0 - x) - 2.0 * cosine * (PI / sine).powi(3);
    }
    // The derivative of 6.4.6.
    let mut x = x;
    let mut recurrence = 0.0;
    while x < ASYMPTOTIC {
        recurrence += 2.0 / (x * x * x);
        x += 1.0;
    }
    // The derivative of 6.4.12: -1/x² - 1/x³ - Σ (2k + 1) B₂ₖ/x²ᵏ⁺².
    const TERMS: [f64; 8] = [
        3.0 / 6.0,
        -5.0 / 30.0,
        7.0 / 42.0,
        -9.0 / 30.0,
        11.0 * 5.0 / 66.0,
        -13.0 * 691.0 / 2730.0,
        15.0 * 7.0 / 6.0,
        -17.0 * 3617.0 / 510.0,
    ];
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    let series = TERMS
        .iter()
        .rev()
        .fold(0.0, |sum, term| sum * square + term)
        * square;
    -square * (1.0 + inverse + series) - recurrence
}
