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
    let mut residual_tape = Tape::new();
    let mut add_tape = Tape::new();
    let mut y_tape = Tape::new();
    let mut mul_tape = Tape::new();
    let mut x_tape = Tape::new();
    let mut trips = 0_usize;
    for (x, y) in data {
        trips += 1;
        x_tape.push(Clone::clone(&x));
        y_tape.push(Clone::clone(&y));
        let mul = Rule2::<
            op::Mul,
            _,
        >::primal(&slope, &x);
        mul_tape.push(Clone::clone(&mul));
        let add = Rule2::<
            op::Add,
            _,
        >::primal(&mul, &offset);
        add_tape.push(Clone::clone(&add));
        let residual: f64 = Rule2::<
            op::Sub,
            _,
        >::primal(&add, &y);
        residual_tape.push(residual);
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
            for _ in 0..trips {
                let residual_2 = residual_tape.pop();
                let add_2 = add_tape.pop();
                let y_2 = y_tape.pop();
                let y = y_2;
                let mul_2 = mul_tape.pop();
                let x_2 = x_tape.pop();
                let x = x_2;
                let loaded = total_bar;
                let product = loaded * residual_2;
                let residual_bar = product + product;
                let part_bar = PullA::<
                    op::Sub,
                    _,
                >::pull_a(&add_2, &y, &residual_2, &residual_bar);
                offset_bar_2
                    += PullB::<
                        op::Add,
                        _,
                    >::pull_b(&mul_2, &offset, &add_2, &part_bar);
                slope_bar_2
                    += PullA::<
                        op::Mul,
                        _,
                    >::pull_a(
                        &slope,
                        &x,
                        &mul_2,
                        &PullA::<
                            op::Add,
                            _,
                        >::pull_a(&mul_2, &offset, &add_2, &part_bar),
                    );
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
    let mut slope_bar = 0.0_f64;
    let mut offset_bar = 0.0_f64;
    let mut total_bar = 0.0;
    total_bar += 0.5;
    for (x, y) in data {
        let mul = Rule2::<
            op::Mul,
            _,
        >::primal(&slope, &x);
        let add = Rule2::<
            op::Add,
            _,
        >::primal(&mul, &offset);
        let residual: f64 = Rule2::<
            op::Sub,
            _,
        >::primal(&add, &y);
        total += residual * residual;
        let loaded = total_bar;
        let product = loaded * residual;
        let residual_bar = product + product;
        let part_bar = PullA::<
            op::Sub,
            _,
        >::pull_a(&add, &y, &residual, &residual_bar);
        offset_bar
            += PullB::<
                op::Add,
                _,
            >::pull_b(&mul, &offset, &add, &part_bar);
        slope_bar
            += PullA::<
                op::Mul,
                _,
            >::pull_a(
                &slope,
                &x,
                &mul,
                &PullA::<
                    op::Add,
                    _,
                >::pull_a(&mul, &offset, &add, &part_bar),
            );
    }
    let total_2 = total;
    let result = 0.5 * total_2;
    (result, (slope_bar, offset_bar))
}
