// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    x: f64,
    y: f64,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut f64>,
        Option<&mut f64>,
    ),
) {
    let result;
    let mut ln_saved = 0.0;
    let condition = y <= 0.0;
    if condition {
        result = x;
    } else {
        let ln_2 = y.ln();
        ln_saved = ln_2;
        result = x * ln_2;
    }
    let result_2 = result;
    (
        result_2,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            mut y_bar_2: Option<&mut f64>|
        {
            let mut x_bar_2 = 0.0_f64;
            let mut y_bar_3 = 0.0_f64;
            if condition {
                x_bar_2 += y_bar;
            } else {
                let ln = ln_saved;
                x_bar_2 += y_bar * ln;
                let product = y_bar * x;
                y_bar_3 += strong(product, product / y);
            }
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += x_bar_2;
            }
            if let Some(y_bar_2) = y_bar_2.as_deref_mut() {
                *y_bar_2 += y_bar_3;
            }
        },
    )
}

/// The value and the gradient of `early_return`. From a branch it keeps: `ln`.
fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
    let result;
    let mut ln_saved = 0.0;
    let condition = y <= 0.0;
    if condition {
        result = x;
    } else {
        let ln_2 = y.ln();
        ln_saved = ln_2;
        result = x * ln_2;
    }
    let result_2 = result;
    let mut x_bar = 0.0_f64;
    let mut y_bar = 0.0_f64;
    if condition {
        x_bar += 1.0;
    } else {
        let ln = ln_saved;
        x_bar += ln;
        y_bar += strong(x, x / y);
    }
    (result_2, (x_bar, y_bar))
}
