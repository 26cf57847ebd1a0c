// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn __vjp(
    w: &SMatrix<f64, 3, 2>,
    b: &Vector3<f64>,
    x: &Vector2<f64>,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<
            &mut <SMatrix<f64, 3, 2> as ::grad_runtime::Differentiable>::Tangent,
        >,
        Option<
            &mut <Vector3<f64> as ::grad_runtime::Differentiable>::Tangent,
        >,
        Option<
            &mut <Vector2<f64> as ::grad_runtime::Differentiable>::Tangent,
        >,
    ),
) {
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(w, x);
    let add = Rule2::<
        op::Add,
        _,
    >::primal(&mul, b);
    if false {
        ::core::unreachable!();
        trait __ByValue: ::core::marker::Sized {
            fn map<__0>(self, _: __0) {}
        }
        impl<__T> __ByValue for __T {}
        like(&add).map(::core::unreachable!());
    }
    let hidden = map(&add, |z_2| { z_2.tanh() });
    if false {
        ::core::unreachable!();
        trait __ByValue: ::core::marker::Sized {
            fn norm_squared(self) {}
        }
        impl<__T> __ByValue for __T {}
        like(&hidden).norm_squared();
    }
    let normsquared = Rule1::<
        op::NormSquared,
    >::primal(&hidden);
    let result = normsquared;
    let hidden = keep!(hidden);
    let add = keep!(add);
    let mul = keep!(mul);
    (
        result,
        move |
            y_bar: f64,
            mut w_bar: Option<
                &mut <SMatrix<f64, 3, 2> as ::grad_runtime::Differentiable>::Tangent,
            >,
            mut b_bar: Option<
                &mut <Vector3<f64> as ::grad_runtime::Differentiable>::Tangent,
            >,
            mut x_bar: Option<
                &mut <Vector2<f64> as ::grad_runtime::Differentiable>::Tangent,
            >|
        {
            let mut hidden = hidden.release();
            let mut add = add.release();
            let mut mul = mul.release();
            let hidden_bar = Rule1::<
                op::NormSquared,
            >::pull(&hidden, &normsquared, &y_bar);
            let part_bar = map_pull(
                &add,
                &hidden,
                &hidden_bar,
                |_, element, element_bar| {
                    let z_3_bar = element_bar * (1.0 - element * element);
                    z_3_bar
                },
            );
            let part_bar_2 = PullA::<
                op::Add,
                _,
            >::pull_a(&mul, b, &add, &part_bar);
            if let Some(w_bar) = w_bar.as_deref_mut() {
                PullA::<
                    op::Mul,
                    _,
                >::pull_a_into(w, x, &mul, &part_bar_2, &mut (*w_bar));
            }
            if let Some(b_bar) = b_bar.as_deref_mut() {
                PullB::<
                    op::Add,
                    _,
                >::pull_b_into(&mul, b, &add, &part_bar, &mut (*b_bar));
            }
            if let Some(x_bar) = x_bar.as_deref_mut() {
                PullB::<
                    op::Mul,
                    _,
                >::pull_b_into(w, x, &mul, &part_bar_2, &mut (*x_bar));
            }
            give_back!(part_bar_2, part_bar, hidden_bar);
            give_back!(hidden, add, mul);
        },
    )
}

/// The value and the gradient of `layer`. It stores no tape.
fn value_and_grad(
    w: &SMatrix<f64, 3, 2>,
    b: &Vector3<f64>,
    x: &Vector2<f64>,
) -> (
    f64,
    (
        <SMatrix<f64, 3, 2> as ::grad_runtime::Differentiable>::Tangent,
        <Vector3<f64> as ::grad_runtime::Differentiable>::Tangent,
        <Vector2<f64> as ::grad_runtime::Differentiable>::Tangent,
    ),
) {
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(w, x);
    let add = Rule2::<
        op::Add,
        _,
    >::primal(&mul, b);
    let hidden = map(&add, |z_2| { z_2.tanh() });
    let normsquared = Rule1::<
        op::NormSquared,
    >::primal(&hidden);
    let result = normsquared;
    let hidden_bar = Rule1::<
        op::NormSquared,
    >::pull(&hidden, &normsquared, &1.0);
    let part_bar = map_pull(
        &add,
        &hidden,
        &hidden_bar,
        |_, element, element_bar| {
            let z_3_bar = element_bar * (1.0 - element * element);
            z_3_bar
        },
    );
    let part_bar_2 = PullA::<
        op::Add,
        _,
    >::pull_a(&mul, b, &add, &part_bar);
    let w_bar = PullA::<
        op::Mul,
        _,
    >::pull_a(w, x, &mul, &part_bar_2);
    let b_bar = PullB::<
        op::Add,
        _,
    >::pull_b(&mul, b, &add, &part_bar);
    let x_bar = PullB::<
        op::Mul,
        _,
    >::pull_b(w, x, &mul, &part_bar_2);
    (result, (w_bar, b_bar, x_bar))
}
