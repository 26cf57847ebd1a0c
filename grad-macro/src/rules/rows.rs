//! The rows.

use super::{Domain, Form, HandsOn, Row};
use std::f64::consts::{LN_2, LN_10, PI};

/// `name(arguments) form domain; value; y g; [cotangents]; documentation`
macro_rules! rows {
    ($($name:ident ( $($arg:ident),* ) $vis:ident $form:expr, $domain:ident;
        $eval:expr;
        |$y:pat_param, $g:pat_param| $body:expr; $doc:literal)*) => {
        /// The names of the rows, to find and to match on one.
        #[allow(non_upper_case_globals, dead_code)]
        pub(crate) mod row {
            $(pub(crate) const $name: &str = stringify!($name);)*
        }

        pub(crate) static ROWS: &[Row] = &[$(Row {
            name: stringify!($name),
            arity: [$(stringify!($arg)),*].len(),
            form: $form,
            is_condition: rows!(@condition $vis),
            public: rows!(@public $vis),
            hands_on: rows!(@hands_on $vis),
            eval: |args| {
                let [$($arg),*] = args else { return f64::NAN };
                $(let $arg = *$arg;)*
                let value: f64 = $eval;
                value
            },
            #[allow(unused_variables)]
            vjp: |args, $y, $g| {
                let [$($arg),*] = args else { return Vec::new() };
                $(let $arg = *$arg;)*
                $body
            },
            domain: Domain::$domain,
            doc: $doc,
        }),*];
    };
    (@condition condition) => { true };
    (@condition $other:ident) => { false };
    (@public hidden) => { false };
    (@public hidden_selection) => { false };
    (@public $other:ident) => { true };
    (@hands_on selection) => { HandsOn::Selected };
    (@hands_on hidden_selection) => { HandsOn::Selected };
    (@hands_on of_first) => { HandsOn::First };
    (@hands_on flat) => { HandsOn::Nothing };
    (@hands_on $other:ident) => { HandsOn::All };
}

/// The value of a condition in the interpreter.
fn truth(b: bool) -> f64 {
    if b { 1.0 } else { 0.0 }
}

macro_rules! all {
    ($($e:expr),*) => { vec![$(Some($e)),*] };
}

rows! {
    add(a, b) scalar Form::Infix("+"), Real; a + b; |_, g| all![g, g]; "`a + b`"
    sub(a, b) scalar Form::Infix("-"), Real; a - b; |_, g| all![g, -g]; "`a - b`"
    mul(a, b) scalar Form::Infix("*"), Real; a * b; |_, g| all![g * b, g * a]; "`a * b`"
    div(a, b) scalar Form::Infix("/"), NonZero; a / b; |y, g| {
        let t = if a.strong_division() && !b.is_positive() { g.strong(g / b) } else { g.over(b) };
        if b.is_active() { all![t, if a.strong_division() && !b.is_positive() { g.strong(-(t * y)) } else { -(t * y) }] } else { vec![Some(t), None] }
    }; "`a / b`"
    rem(a, b) scalar Form::Infix("%"), NonZero; a % b; |_, g| all![g, -(g * (a / b).trunc())]; "`a % b`: ∂a = 1, ∂b = −trunc(a/b)"
    neg(a) scalar Form::Prefix("-"), Real; -a; |_, g| all![-g]; "`-a`"

    lt(a, b) condition Form::Infix("<"), None; truth(a < b); |_, _| vec![None, None]; "`a < b`, a constant"
    le(a, b) condition Form::Infix("<="), None; truth(a <= b); |_, _| vec![None, None]; "`a <= b`, a constant"
    gt(a, b) condition Form::Infix(">"), None; truth(a > b); |_, _| vec![None, None]; "`a > b`, a constant"
    ge(a, b) condition Form::Infix(">="), None; truth(a >= b); |_, _| vec![None, None]; "`a >= b`, a constant"
    eq(a, b) condition Form::Infix("=="), None; truth(a == b); |_, _| vec![None, None]; "`a == b`, a constant"
    ne(a, b) condition Form::Infix("!="), None; truth(a != b); |_, _| vec![None, None]; "`a != b`, a constant"
    and(a, b) condition Form::Infix("&&"), None; truth(a != 0.0 && b != 0.0); |_, _| vec![None, None]; "`a && b`, a constant"
    or(a, b) condition Form::Infix("||"), None; truth(a != 0.0 || b != 0.0); |_, _| vec![None, None]; "`a || b`, a constant"
    not(a) condition Form::Prefix("!"), None; truth(a == 0.0); |_, _| vec![None]; "`!a`, a constant"

    abs(a) scalar Form::Method, NonZero; a.abs(); |_, g| {
        let zero = g.lit(0.0);
        all![a.gt(zero).select(g, a.lt(zero).select(-g, zero))]
    }; "absolute value; 0 at 0"
    signum(a) flat Form::Method, None; a.signum(); |_, _| vec![None]; "sign; derivative 0 everywhere"
    sqrt(a) scalar Form::Method, Positive; a.sqrt(); |y, g| {
        let d = g / (y + y);
        all![if a.is_positive() {
            d
        } else if a.is_flat_at_zero() {
            y.eq(y.lit(0.0)).select(g.lit(0.0), d)
        } else {
            g.strong(d)
        }]
    }; "square root; at 0: 0 of a sum of squares, else ∞"
    cbrt(a) scalar Form::Method, Positive; a.cbrt(); |y, g| all![g.strong(g / (y.lit(3.0) * y.square()))]; "cube root; ∞ at 0"
    exp(a) scalar Form::Method, Real; a.exp(); |y, g| all![g * y]; "exponential"
    exp2(a) scalar Form::Method, Real; a.exp2(); |y, g| all![g * y * y.lit(LN_2)]; "power of two"
    exp_m1(a) scalar Form::Method, Real; a.exp_m1(); |y, g| all![g * (y + y.lit(1.0))]; "`exp(a) - 1`"
    ln(a) scalar Form::Method, Positive; a.ln(); |_, g| {
        all![if a.is_positive() { g / a } else { g.strong(g / a) }]
    }; "natural logarithm; +∞ at 0"
    ln_1p(a) scalar Form::Method, Positive; a.ln_1p(); |_, g| all![g.strong(g / (a + a.lit(1.0)))]; "`ln(1 + a)`"
    log2(a) scalar Form::Method, Positive; a.log2(); |_, g| all![g.strong(g / (a * a.lit(LN_2)))]; "logarithm to base 2"
    log10(a) scalar Form::Method, Positive; a.log10(); |_, g| all![g.strong(g / (a * a.lit(LN_10)))]; "logarithm to base 10"
    log(a, b) scalar Form::Method, AboveOne; a.log(b); |y, g| {
        let l = b.ln();
        all![g.strong(g / (a * l)), g.strong(-(g * y / (b * l)))]
    }; "logarithm to a base"
    powi(a, n) scalar Form::Method, None; a.powi(n as i32); |_, g| match n.integer() {
        Some(0) => vec![None, None],
        Some(1) => vec![Some(g), None],
        Some(2) => vec![Some(g * (a + a)), None],
        Some(3) => vec![Some(g * (a.lit(3.0) * a.square())), None],
        Some(4..) => vec![Some(g * a.apply("powi_derivative", &[n])), None],
        _ => vec![Some(g.strong(g * a.apply("powi_derivative", &[n]))), None],
    }; "integer power; exactly 0 for exponent 0"
    powf(a, b) scalar Form::Method, Positive; a.powf(b); |y, g| match b.literal() {
        Some(0.0) => vec![None, None],
        Some(1.0) => vec![Some(g), None],
        Some(2.0) => vec![Some(g * (a + a)), None],
        Some(_) => vec![Some(g.strong(g * a.apply("powf_da", &[b, y]))), None],
        None => vec![
            a.is_active().then(|| g.strong(g * a.apply("powf_da", &[b, y]))),
            b.is_active().then(|| g.strong(g * a.apply("powf_db", &[y]))),
        ],
    }; "power; ∂b = 0 for a ≤ 0"
    sin(a) scalar Form::Method, Real; a.sin(); |_, g| all![g * a.cos()]; "sine"
    cos(a) scalar Form::Method, Real; a.cos(); |_, g| all![-(g * a.sin())]; "cosine"
    tan(a) scalar Form::Method, Unit; a.tan(); |y, g| all![g * (y.lit(1.0) + y.square())]; "tangent"
    asin(a) scalar Form::Method, Unit; a.asin(); |_, g| {
        let one = a.lit(1.0);
        all![g.strong(g / ((one - a) * (one + a)).sqrt())]
    }; "inverse sine; ∞ at ±1"
    acos(a) scalar Form::Method, Unit; a.acos(); |_, g| {
        let one = a.lit(1.0);
        all![g.strong(-(g / ((one - a) * (one + a)).sqrt()))]
    }; "inverse cosine; −∞ at ±1"
    atan(a) scalar Form::Method, Real; a.atan(); |_, g| all![g / (a.lit(1.0) + a.square())]; "inverse tangent"
    sinh(a) scalar Form::Method, Real; a.sinh(); |_, g| all![g * a.cosh()]; "hyperbolic sine"
    cosh(a) scalar Form::Method, Real; a.cosh(); |_, g| all![g * a.sinh()]; "hyperbolic cosine"
    tanh(a) scalar Form::Method, Real; a.tanh(); |y, g| all![g * (y.lit(1.0) - y.square())]; "hyperbolic tangent"
    asinh(a) scalar Form::Method, Real; a.asinh(); |_, g| all![g / (a.square() + a.lit(1.0)).sqrt()]; "inverse hyperbolic sine"
    acosh(a) scalar Form::Method, AboveOne; a.acosh(); |_, g| {
        let one = a.lit(1.0);
        all![g.strong(g / ((a - one).sqrt() * (a + one).sqrt()))]
    }; "inverse hyperbolic cosine; ∞ at 1"
    atanh(a) scalar Form::Method, Unit; a.atanh(); |_, g| {
        let one = a.lit(1.0);
        all![g.strong(g / ((one - a) * (one + a)))]
    }; "inverse hyperbolic tangent; ∞ at ±1"
    hypot(a, b) scalar Form::Method, Real; a.hypot(b); |y, g| {
        all![g * a.apply("unit_part", &[y]), g * b.apply("unit_part", &[y])]
    }; "length of the hypotenuse; 0 at the origin"
    atan2(a, b) scalar Form::Method, Real; a.atan2(b); |_, g| {
        let d = a.square() + b.square();
        let t = d.eq(d.lit(0.0)).select(g.lit(0.0), g / d);
        all![t * b, -(t * a)]
    }; "angle of the point (b, a); 0 at the origin"
    mul_add(a, b, c) scalar Form::Method, Real; a.mul_add(b, c); |_, g| all![g * b, g * a, g]; "`a * b + c` with one rounding"
    midpoint(a, b) scalar Form::Method, Real; a.midpoint(b); |_, g| {
        let half = g * g.lit(0.5);
        all![half, half]
    }; "`(a + b) / 2`"
    max(a, b) selection Form::Method, Real; a.max(b); |y, g| extremum(a, b, y, g, "gt"); "the greater; ½, ½ at a tie, 0 at a tie with a constant"
    min(a, b) selection Form::Method, Real; a.min(b); |y, g| extremum(a, b, y, g, "lt"); "the smaller; ½, ½ at a tie, 0 at a tie with a constant"
    clamp(a, lo, hi) selection Form::Method, None; a.clamp(lo, hi); |_, g| {
        let zero = g.lit(0.0);
        all![
            lo.lt(a).and(a.lt(hi)).select(g, zero),
            a.le(lo).select(g, zero),
            hi.le(a).select(g, zero)
        ]
    }; "restriction to an interval; 0 outside and at the bounds"
    floor(a) flat Form::Method, None; a.floor(); |_, _| vec![None]; "derivative 0 everywhere"
    ceil(a) flat Form::Method, None; a.ceil(); |_, _| vec![None]; "derivative 0 everywhere"
    round(a) flat Form::Method, None; a.round(); |_, _| vec![None]; "derivative 0 everywhere"
    round_ties_even(a) flat Form::Method, None; a.round_ties_even(); |_, _| vec![None]; "derivative 0 everywhere"
    trunc(a) flat Form::Method, None; a.trunc(); |_, _| vec![None]; "derivative 0 everywhere"
    div_euclid(a, b) flat Form::Method, None; a.div_euclid(b); |_, _| vec![None, None]; "derivative 0 everywhere"
    fract(a) scalar Form::Method, Real; a.fract(); |_, g| all![g]; "fractional part; derivative 1"
    recip(a) scalar Form::Method, NonZero; a.recip(); |y, g| {
        let d = -(g * y.square());
        all![if a.strong_division() { g.strong(d) } else { d }]
    }; "`1 / a`"
    to_radians(a) scalar Form::Method, Real; a.to_radians(); |_, g| all![g * g.lit(PI / 180.0)]; "degrees to radians"
    to_degrees(a) scalar Form::Method, Real; a.to_degrees(); |_, g| all![g * g.lit(180.0 / PI)]; "radians to degrees"
    rem_euclid(a, b) scalar Form::Method, NonZero; a.rem_euclid(b); |y, g| all![g, -(g * ((a - y) / b))]; "non-negative remainder: ∂a = 1, ∂b = −(a − y)/b"
    copysign(a, b) of_first Form::Method, NonZero; a.copysign(b); |_, g| vec![Some(g * (a.signum() * b.signum())), None]; "`|a|` with the sign of `b`; ∂b = 0"

    select(c, a, b) hidden_selection Form::Select, None; if c != 0.0 { a } else { b }; |_, g| {
        let zero = g.lit(0.0);
        vec![None, Some(c.select(g, zero)), Some(c.select(zero, g))]
    }; "`if c { a } else { b }`"
    strong(g, v) hidden Form::Runtime, None; if g == 0.0 { 0.0 } else { v }; |_, _| vec![None, None]; "`v`, or 0 where the cotangent is 0"
    gated(g, v) hidden Form::Runtime, None; if g == 0.0 { 0.0 } else { v }; |_, _| vec![None, None]; "`v`, or 0 where the cotangent is 0; asked where a gate is 0 alone"
    factor(a, b) hidden Form::Infix("*"), None; a * b; |_, g| {
        all![g.apply("times", &[b]), g.apply("times", &[a])]
    }; "`a * b` in a `product()`"
    times(a, b) hidden Form::Runtime, None; if a == 0.0 || b == 0.0 { 0.0 } else { a * b }; |_, g| {
        all![g.apply("times", &[b]), g.apply("times", &[a])]
    }; "`a * b`, and 0 where one of them is"
    unit_part(a, y) hidden Form::Runtime, Positive; if y == 0.0 { 0.0 } else { a / y }; |u, g| {
        let zero = y.eq(y.lit(0.0));
        let part = zero.select(g.lit(0.0), g / y);
        all![part, -(part * u)]
    }; "`a / y` of a norm `y`"
    powi_derivative(a, n) hidden Form::Runtime, None; if n == 0.0 { 0.0 } else { n * a.powi((n as i32).saturating_sub(1)) }; |_, g| {
        vec![Some(g.strong(g * a.apply("powi_higher", &[n, a.lit(2.0)]))), None]
    }; "`n * a.powi(n - 1)`"
    powi_higher(a, n, k) hidden Form::Runtime, None; crate::rules::powi_higher(a, n, k); |_, g| {
        let higher = k.literal().map_or(k + k.lit(1.0), |order| k.lit(order + 1.0));
        vec![Some(g.strong(g * a.apply("powi_higher", &[n, higher]))), None, None]
    }; "the derivative of `a.powi(n)` of order `k`"
    powf_da(a, b, y) hidden Form::Runtime, None; if b == 0.0 { 0.0 } else { let _ = y; b * a.powf(b - 1.0) }; |_, g| {
        // The cotangent of `y` is not asked for: it stands for what follows from `a` and `b`.
        let less = b - b.lit(1.0);
        let by_exponent = || {
            let positive = a.gt(a.lit(0.0));
            let d = a.apply("powf", &[less]) * (b.lit(1.0) + b * a.ln());
            g.strong(g * positive.select(d, g.lit(0.0)))
        };
        vec![
            a.is_active().then(|| {
                let power = a.apply("powf", &[less]);
                g.strong(g * (b * a.apply("powf_da", &[less, power])))
            }),
            b.is_active().then(by_exponent),
            None,
        ]
    }; "∂a of `a.powf(b)`"
    powf_db(a, y) hidden Form::Runtime, Positive; if a > 0.0 { y * a.ln() } else { 0.0 }; |_, g| {
        let positive = a.gt(a.lit(0.0));
        let zero = g.lit(0.0);
        all![g.strong(positive.select(g * y / a, zero)), g.strong(positive.select(g * a.ln(), zero))]
    }; "∂b of `a.powf(b)`"
}

/// The cotangents of `max` and `min`. With a constant on one side the tie belongs to the constant.
fn extremum<'g>(
    a: super::Ex<'g>,
    b: super::Ex<'g>,
    y: super::Ex<'g>,
    g: super::Ex<'g>,
    wins: &str,
) -> Vec<Option<super::Ex<'g>>> {
    let zero = g.lit(0.0);
    let against_constant = |x: super::Ex<'g>, c: super::Ex<'g>| {
        if c.literal().is_some() {
            x.apply(wins, &[c]).select(g, zero)
        } else {
            x.eq(c).select(zero, y.eq(x).select(g, zero))
        }
    };
    match (a.is_active(), b.is_active()) {
        (true, false) => vec![Some(against_constant(a, b)), None],
        (false, true) => vec![None, Some(against_constant(b, a))],
        _ => {
            let tie = a.eq(b);
            let half = g * g.lit(0.5);
            all![
                tie.select(half, y.eq(a).select(g, zero)),
                tie.select(half, y.eq(b).select(g, zero))
            ]
        }
    }
}
