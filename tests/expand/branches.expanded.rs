// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    x: f64,
    limit: f64,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut f64>,
        Option<&mut f64>,
    ),
) {
    let value;
    let condition = x > limit;
    if condition {
        value = limit + (x - limit).ln_1p();
    } else {
        value = x * x;
    }
    let result = value;
    (
        result,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            mut limit_bar: Option<&mut f64>|
        {
            let mut x_bar_2 = 0.0_f64;
            let mut limit_bar_2 = 0.0_f64;
            if condition {
                limit_bar_2 += y_bar;
                let strong = strong(
                    y_bar,
                    y_bar / (x - limit + 1.0),
                );
                x_bar_2 += strong;
                limit_bar_2 -= strong;
            } else {
                let product = y_bar * x;
                x_bar_2 += product;
                x_bar_2 += product;
            }
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += x_bar_2;
            }
            if let Some(limit_bar) = limit_bar.as_deref_mut() {
                *limit_bar += limit_bar_2;
            }
        },
    )
}

/// The value and the gradient of `branches`. It stores no tape.
fn value_and_grad(x: f64, limit: f64) -> (f64, (f64, f64)) {
    let value;
    let condition = x > limit;
    if condition {
        value = limit + (x - limit).ln_1p();
    } else {
        value = x * x;
    }
    let result = value;
    let mut x_bar = 0.0_f64;
    let mut limit_bar = 0.0_f64;
    if condition {
        limit_bar += 1.0;
        let quotient = 1.0 / (x - limit + 1.0);
        x_bar += quotient;
        limit_bar -= quotient;
    } else {
        x_bar += x;
        x_bar += x;
    }
    (result, (x_bar, limit_bar))
}
