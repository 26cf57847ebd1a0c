// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    x: f64,
    y: f64,
    z: f64,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut f64>,
        Option<&mut f64>,
        Option<&mut f64>,
    ),
) {
    let sum = x + y;
    let result = sum * z;
    (
        result,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            mut y_bar_2: Option<&mut f64>,
            mut z_bar: Option<&mut f64>|
        {
            let product = y_bar * z;
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += product;
            }
            if let Some(y_bar_2) = y_bar_2.as_deref_mut() {
                *y_bar_2 += product;
            }
            if let Some(z_bar) = z_bar.as_deref_mut() {
                *z_bar += y_bar * sum;
            }
        },
    )
}

/// The value and the gradient of `product_of_a_sum`. It stores no tape.
fn value_and_grad(x: f64, y: f64, z: f64) -> (f64, (f64, f64, f64)) {
    let z_bar = x + y;
    let result = z_bar * z;
    (result, (z, z, z_bar))
}
