// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    slope: f64,
    offset: f64,
    data: &[(f64, f64)],
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut f64>,
        Option<&mut f64>,
        Option<&mut Constant>,
    ),
) {
    let mut total = 0.0;
    let bound = data.len();
    for index in 0..bound {
        let item = &data[index];
        let x = &item.0;
        let y = &item.1;
        let residual: f64 = slope * *x + offset - *y;
        total += residual * residual;
    }
    let total_2 = total;
    let result = 0.5 * total_2;
    (
        result,
        move |
            y_bar: f64,
            mut slope_bar: Option<&mut f64>,
            mut offset_bar: Option<&mut f64>,
            _: Option<&mut Constant>|
        {
            let mut slope_bar_2 = 0.0_f64;
            let mut offset_bar_2 = 0.0_f64;
            let mut total_bar = 0.0;
            let total_bar_2 = y_bar * 0.5;
            total_bar += total_bar_2;
            {
                #[allow(unused_imports)]
                use covers::{
                    CoverOther as _, CoverSequence as _,
                };
                (&&covers::Covered(&data))
                    .cover(0, bound, 0usize, 0usize);
            }
            for index in ::core::iter::Iterator::rev(0..bound) {
                let item = &data[index];
                let x = &item.0;
                let y = &item.1;
                let loaded = total_bar;
                let residual_2 = slope * *x + offset - *y;
                let product = loaded * residual_2;
                let residual_bar = product + product;
                offset_bar_2 += residual_bar;
                slope_bar_2 += residual_bar * *x;
            }
            if let Some(slope_bar) = slope_bar.as_deref_mut() {
                *slope_bar += slope_bar_2;
            }
            if let Some(offset_bar) = offset_bar.as_deref_mut() {
                *offset_bar += offset_bar_2;
            }
        },
    )
}

/// The value and the gradient of `sum_over_data`. It stores no tape.
fn value_and_grad(slope: f64, offset: f64, data: &[(f64, f64)]) -> (f64, (f64, f64)) {
    let mut total = 0.0;
    let bound = data.len();
    let mut slope_bar = 0.0_f64;
    let mut offset_bar = 0.0_f64;
    let mut total_bar = 0.0;
    total_bar += 0.5;
    for index in 0..bound {
        let item = &data[index];
        let x = &item.0;
        let y = &item.1;
        let residual: f64 = slope * *x + offset - *y;
        total += residual * residual;
        let loaded = total_bar;
        let product = loaded * residual;
        let residual_bar = product + product;
        offset_bar += residual_bar;
        slope_bar += residual_bar * *x;
    }
    let total_2 = total;
    let result = 0.5 * total_2;
    (result, (slope_bar, offset_bar))
}
