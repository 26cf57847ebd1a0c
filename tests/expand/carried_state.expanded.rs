// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    x: f64,
    rate: f64,
    steps: usize,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut f64>,
        Option<&mut f64>,
        Option<&mut Constant>,
    ),
) {
    let mut state = x;
    let mut state_tape = Tape::with_capacity(
        ::core::iter::Iterator::size_hint(&(0..steps)).0,
    );
    for _ in 0..steps {
        let state_2 = state;
        state_tape.push(state_2);
        state = (rate * state_2).sin();
    }
    let state_3 = state;
    let result = state_3;
    let state_tape = keep!(state_tape);
    (
        result,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            mut rate_bar: Option<&mut f64>,
            _: Option<&mut Constant>|
        {
            let mut state_tape = state_tape.release();
            let mut rate_bar_2 = 0.0_f64;
            let mut state_bar = 0.0_f64;
            state_bar += y_bar;
            for _ in ::core::iter::Iterator::rev(0..steps) {
                let state_4 = state_tape.pop();
                let taken_bar = state_bar;
                state_bar = 0.0;
                let product = taken_bar * (rate * state_4).cos();
                rate_bar_2 += product * state_4;
                let state_bar_2 = product * rate;
                state_bar += state_bar_2;
            }
            let loaded = state_bar;
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += loaded;
            }
            if let Some(rate_bar) = rate_bar.as_deref_mut() {
                *rate_bar += rate_bar_2;
            }
            give_back!(state_tape);
        },
    )
}

/// The value and the gradient of `carried_state`. Between the sweeps it stores for each iteration of a loop: `state`.
fn value_and_grad(x: f64, rate: f64, steps: usize) -> (f64, (f64, f64)) {
    let mut state = x;
    let mut state_tape = Tape::with_capacity(
        ::core::iter::Iterator::size_hint(&(0..steps)).0,
    );
    for _ in 0..steps {
        let state_2 = state;
        state_tape.push(state_2);
        state = (rate * state_2).sin();
    }
    let state_3 = state;
    let result = state_3;
    let mut rate_bar = 0.0_f64;
    let mut state_bar = 0.0_f64;
    state_bar += 1.0;
    for _ in ::core::iter::Iterator::rev(0..steps) {
        let state_4 = state_tape.pop();
        let taken_bar = state_bar;
        state_bar = 0.0;
        let product = taken_bar * (rate * state_4).cos();
        rate_bar += product * state_4;
        let state_bar_2 = product * rate;
        state_bar += state_bar_2;
    }
    let loaded = state_bar;
    (result, (loaded, rate_bar))
}
