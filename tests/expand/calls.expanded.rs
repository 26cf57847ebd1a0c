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
    let (near, near_pullback) = called(
        kernel,
        <kernel>::__call(x, y),
    );
    let (called, called_pullback) = called(
        kernel,
        <kernel>::__call(y, 2.0),
    );
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(&near, &called);
    let result = Clone::clone(&mul);
    let called = keep!(called);
    let near = keep!(near);
    (
        result,
        move |
            y_bar: f64,
            mut x_bar: Option<&mut f64>,
            mut y_bar_2: Option<&mut f64>|
        {
            let mut called = called.release();
            let mut near = near.release();
            let mut y_bar_3 = 0.0_f64;
            Accumulator::lend(
                Active(&mut y_bar_3),
                |slot_0| Accumulator::lend(
                    Discard,
                    |slot_1| called_pullback(
                        PullB::<
                            op::Mul,
                            _,
                        >::pull_b(&near, &called, &mul, &y_bar),
                        slot_0,
                        slot_1,
                    ),
                ),
            );
            let mut x_bar_2 = 0.0_f64;
            let mut y_bar_4 = 0.0_f64;
            let near_bar = PullA::<
                op::Mul,
                _,
            >::pull_a(&near, &called, &mul, &y_bar);
            Accumulator::lend(
                Active(&mut x_bar_2),
                |slot_0| Accumulator::lend(
                    Active(&mut y_bar_4),
                    |slot_1| near_pullback(near_bar, slot_0, slot_1),
                ),
            );
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar += x_bar_2;
            }
            if let Some(y_bar_2) = y_bar_2.as_deref_mut() {
                *y_bar_2 += y_bar_3 + y_bar_4;
            }
            give_back!(called, near);
        },
    )
}

/// The value and the gradient of `calls`. It stores no tape.
fn value_and_grad(x: f64, y: f64) -> (f64, (f64, f64)) {
    let (near, near_pullback) = called(
        kernel,
        <kernel>::__call(x, y),
    );
    let (called, called_pullback) = called(
        kernel,
        <kernel>::__call(y, 2.0),
    );
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(&near, &called);
    let result = Clone::clone(&mul);
    let mut y_bar = 0.0_f64;
    Accumulator::lend(
        Active(&mut y_bar),
        |slot_0| Accumulator::lend(
            Discard,
            |slot_1| called_pullback(
                PullB::<
                    op::Mul,
                    _,
                >::pull_b(&near, &called, &mul, &1.0),
                slot_0,
                slot_1,
            ),
        ),
    );
    let mut x_bar = 0.0_f64;
    let mut y_bar_2 = 0.0_f64;
    let near_bar = PullA::<
        op::Mul,
        _,
    >::pull_a(&near, &called, &mul, &1.0);
    Accumulator::lend(
        Active(&mut x_bar),
        |slot_0| Accumulator::lend(
            Active(&mut y_bar_2),
            |slot_1| near_pullback(near_bar, slot_0, slot_1),
        ),
    );
    let y_bar_3 = y_bar + y_bar_2;
    (result, (x_bar, y_bar_3))
}
