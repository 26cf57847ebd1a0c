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
    let growth = (x * y).exp();
    let sum = 1.0 + growth;
    let quotient = growth / sum;
    let sqrt_2 = growth.sqrt();
    let result = quotient + sqrt_2;
    (
        result,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            mut y_bar_2: Option<&mut f64>|
        {
            let quotient_2 = y_bar / sum;
            let growth_bar = y_bar / (sqrt_2 + sqrt_2) + quotient_2
                - quotient_2 * quotient;
            let product = growth_bar * growth;
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += product * y;
            }
            if let Some(y_bar_2) = y_bar_2.as_deref_mut() {
                *y_bar_2 += product * x;
            }
        },
    )
}

/// The value and the gradient of `shared_subexpressions`. It stores no tape.
fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
    let growth = (x * y).exp();
    let sum = 1.0 + growth;
    let quotient = growth / sum;
    let sqrt_2 = growth.sqrt();
    let result = quotient + sqrt_2;
    let quotient_2 = 1.0 / sum;
    let growth_bar = 1.0 / (sqrt_2 + sqrt_2) + quotient_2 - quotient_2 * quotient;
    let product = growth_bar * growth;
    let x_bar = product * y;
    let y_bar = product * x;
    (result, (x_bar, y_bar))
}
