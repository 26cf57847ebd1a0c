// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    values: [f64; 8],
    k: f64,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut [f64; 8]>,
        Option<&mut f64>,
    ),
) {
    let mut smooth = copied!(& values);
    let mut loaded_tape = ArrayTape::<_, 7>::new();
    {
        #[allow(unused_imports)]
        use covers::{CoverOther as _, CoverSequence as _};
        (&&covers::Covered(&smooth))
            .cover(1, 8, 0usize, 0usize);
    }
    for i in 1..8 {
        let loaded = smooth[(i - 1)];
        loaded_tape.push(loaded);
        smooth[i] += k * loaded;
    }
    let loaded_2 = smooth[7];
    let result = loaded_2;
    let smooth = keep!(smooth);
    (
        result,
        move |
            y_bar: f64,
            mut values_bar: Option<&mut [f64; 8]>,
            mut k_bar: Option<&mut f64>|
        {
            let mut smooth = smooth.release();
            let mut k_bar_2 = 0.0_f64;
            let zero = zero_tangent(&smooth);
            let mut smooth_bar = zero;
            smooth_bar[7] += y_bar;
            {
                #[allow(unused_imports)]
                use covers::{
                    CoverOther as _, CoverSequence as _,
                };
                (&&covers::Covered(&smooth_bar))
                    .cover(1, 8, 0usize, 0usize);
            }
            for i in ::core::iter::Iterator::rev(1..8) {
                let loaded_3 = loaded_tape.pop();
                let loaded_4 = smooth_bar[i];
                k_bar_2 += loaded_4 * loaded_3;
                smooth_bar[(i - 1)] += loaded_4 * k;
            }
            if let Some(values_bar) = values_bar.as_deref_mut() {
                add_to(&mut (*values_bar), &smooth_bar);
            }
            if let Some(k_bar) = k_bar.as_deref_mut() {
                *k_bar += k_bar_2;
            }
            give_back!(smooth_bar);
            give_back!(smooth);
        },
    )
}

/// The value and the gradient of `elements_updated`. Between the sweeps it stores for each iteration of a loop: `loaded`.
fn value_and_grad(values: [f64; 8], k: f64) -> (f64, ([f64; 8], f64)) {
    let mut smooth = Clone::clone(&values);
    let mut loaded_tape = ArrayTape::<_, 7>::new();
    {
        #[allow(unused_imports)]
        use covers::{CoverOther as _, CoverSequence as _};
        (&&covers::Covered(&smooth))
            .cover(1, 8, 0usize, 0usize);
    }
    for i in 1..8 {
        let loaded = smooth[(i - 1)];
        loaded_tape.push(loaded);
        smooth[i] += k * loaded;
    }
    let loaded_2 = smooth[7];
    let result = loaded_2;
    let mut k_bar = 0.0_f64;
    let zero = zero_tangent(&smooth);
    let mut smooth_bar = zero;
    smooth_bar[7] += 1.0;
    {
        #[allow(unused_imports)]
        use covers::{CoverOther as _, CoverSequence as _};
        (&&covers::Covered(&smooth_bar))
            .cover(1, 8, 0usize, 0usize);
    }
    for i in ::core::iter::Iterator::rev(1..8) {
        let loaded_3 = loaded_tape.pop();
        let loaded_4 = smooth_bar[i];
        k_bar += loaded_4 * loaded_3;
        smooth_bar[(i - 1)] += loaded_4 * k;
    }
    (result, (Clone::clone(&smooth_bar), k_bar))
}
