// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    x: f64,
    degree: u32,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut f64>,
        Option<&mut Constant>,
    ),
) {
    let value;
    let arm = match degree {
        0 => {
            value = 1.0;
            0usize
        }
        1 => {
            value = x;
            1usize
        }
        _ => {
            value = x.powi(degree as i32);
            2usize
        }
    };
    let result = value;
    (
        result,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            _: Option<&mut Constant>|
        {
            let mut x_bar_2 = 0.0_f64;
            match arm {
                0 => {}
                1 => {
                    x_bar_2 += y_bar;
                }
                _ => {
                    x_bar_2
                        += strong(
                            y_bar,
                            y_bar
                                * powi_derivative(x, degree as i32),
                        );
                }
            }
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += x_bar_2;
            }
        },
    )
}

/// The value and the gradient of `match_on_a_constant`. It stores no tape.
fn value_and_grad(x: f64, degree: u32) -> (f64, f64) {
    let value;
    let arm = match degree {
        0 => {
            value = 1.0;
            0usize
        }
        1 => {
            value = x;
            1usize
        }
        _ => {
            value = x.powi(degree as i32);
            2usize
        }
    };
    let result = value;
    let mut x_bar = 0.0_f64;
    match arm {
        0 => {}
        1 => {
            x_bar += 1.0;
        }
        _ => {
            x_bar += powi_derivative(x, degree as i32);
        }
    }
    (result, x_bar)
}
