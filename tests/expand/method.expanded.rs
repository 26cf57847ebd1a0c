// What `#[differentiable]` adds for the function beside this file: `value_and_grad`, and `__vjp`, which other differentiable
// functions call. The other functions are thin over these two. Attributes that silence lints and the paths into the runtime crate are
// left out.

#[doc(hidden)]
fn differentiable_method(
    &self,
    x: f64,
) -> (
    f64,
    impl FnOnce(
        f64,
        Option<&mut <Self as ::grad_runtime::Differentiable>::Tangent>,
        Option<&mut f64>,
    ),
) {
    let centred = Rule2::<
        op::Sub,
        _,
    >::primal(&x, &self.centre);
    let neg = Rule1::<
        op::Neg,
    >::primal(&centred);
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(&neg, &centred);
    let exp_2 = scalar(mul).exp();
    let mul_2 = Rule2::<
        op::Mul,
        _,
    >::primal(&self.height, &exp_2);
    let result = Clone::clone(&mul_2);
    (
        result,
        move |
            y_bar: f64,
            mut self_bar: Option<
                &mut <Self as ::grad_runtime::Differentiable>::Tangent,
            >,
            mut x_bar: Option<&mut f64>|
        {
            if let Some(self_bar) = self_bar.as_deref_mut() {
                Target::update(
                    &mut self_bar.height,
                    |acc| PullA::<
                        op::Mul,
                        _,
                    >::pull_a_into(&self.height, &exp_2, &mul_2, &y_bar, acc),
                );
            }
            let product = PullB::<
                op::Mul,
                _,
            >::pull_b(&self.height, &exp_2, &mul_2, &y_bar) * exp_2;
            let centred_bar = sum(
                PullB::<
                    op::Mul,
                    _,
                >::pull_b(&neg, &centred, &mul, &product),
                &Rule1::<
                    op::Neg,
                >::pull(
                    &centred,
                    &neg,
                    &PullA::<
                        op::Mul,
                        _,
                    >::pull_a(&neg, &centred, &mul, &product),
                ),
            );
            if let Some(self_bar) = self_bar.as_deref_mut() {
                Target::update(
                    &mut self_bar.centre,
                    |acc_2| PullB::<
                        op::Sub,
                        _,
                    >::pull_b_into(&x, &self.centre, &centred, &centred_bar, acc_2),
                );
            }
            if let Some(x_bar) = x_bar.as_deref_mut() {
                *x_bar
                    += PullA::<
                        op::Sub,
                        _,
                    >::pull_a(&x, &self.centre, &centred, &centred_bar);
            }
        },
    )
}

#[doc(hidden)]
fn differentiable_jvp_of_method(
    &self,
    x: f64,
    self_dot: Option<&<Self as ::grad_runtime::Differentiable>::Tangent>,
    x_dot: Option<&f64>,
) -> (f64, f64) {
    let self_dot = tangent_at(self_dot, self);
    let self_dot = &*self_dot;
    let x_dot = float_tangent(x_dot);
    let centred = Rule2::<
        op::Sub,
        _,
    >::primal(&x, &self.centre);
    let neg = Rule1::<
        op::Neg,
    >::primal(&centred);
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(&neg, &centred);
    let exp_2 = scalar(mul).exp();
    let mul_2 = Rule2::<
        op::Mul,
        _,
    >::primal(&self.height, &exp_2);
    let centred_dot = sum(
        PullA::<
            op::Sub,
            _,
        >::push_a(&x, &self.centre, &centred, &x_dot),
        &PullB::<
            op::Sub,
            _,
        >::push_b(
            &x,
            &self.centre,
            &centred,
            &({
                use part_tangent::*;
                (&PartTangent(&self.centre, &self_dot.centre)).tangent()
            }),
        ),
    );
    let result_dot = sum(
        PullA::<
            op::Mul,
            _,
        >::push_a(
            &self.height,
            &exp_2,
            &mul_2,
            &({
                use part_tangent::*;
                (&PartTangent(&self.height, &self_dot.height)).tangent()
            }),
        ),
        &PullB::<
            op::Mul,
            _,
        >::push_b(
            &self.height,
            &exp_2,
            &mul_2,
            &(scalar(
                sum(
                    PullA::<
                        op::Mul,
                        _,
                    >::push_a(
                        &neg,
                        &centred,
                        &mul,
                        &Rule1::<
                            op::Neg,
                        >::push(&centred, &neg, &centred_dot),
                    ),
                    &PullB::<
                        op::Mul,
                        _,
                    >::push_b(&neg, &centred, &mul, &centred_dot),
                ),
            ) * exp_2),
        ),
    );
    let result = Clone::clone(&mul_2);
    (result, result_dot)
}

/// The value and the gradient of `method`. It stores no tape.
fn method_value_and_grad(
    &self,
    x: f64,
) -> (f64, (<Self as ::grad_runtime::Differentiable>::Tangent, f64)) {
    let centred = Rule2::<
        op::Sub,
        _,
    >::primal(&x, &self.centre);
    let neg = Rule1::<
        op::Neg,
    >::primal(&centred);
    let mul = Rule2::<
        op::Mul,
        _,
    >::primal(&neg, &centred);
    let exp_2 = scalar(mul).exp();
    let mul_2 = Rule2::<
        op::Mul,
        _,
    >::primal(&self.height, &exp_2);
    let result = Clone::clone(&mul_2);
    let mut self_bar = zero_tangent(self);
    Target::update(
        &mut self_bar.height,
        |acc| PullA::<
            op::Mul,
            _,
        >::pull_a_into(&self.height, &exp_2, &mul_2, &1.0, acc),
    );
    let product = PullB::<
        op::Mul,
        _,
    >::pull_b(&self.height, &exp_2, &mul_2, &1.0) * exp_2;
    let centred_bar = sum(
        PullB::<
            op::Mul,
            _,
        >::pull_b(&neg, &centred, &mul, &product),
        &Rule1::<
            op::Neg,
        >::pull(
            &centred,
            &neg,
            &PullA::<
                op::Mul,
                _,
            >::pull_a(&neg, &centred, &mul, &product),
        ),
    );
    Target::update(
        &mut self_bar.centre,
        |acc_2| PullB::<
            op::Sub,
            _,
        >::pull_b_into(&x, &self.centre, &centred, &centred_bar, acc_2),
    );
    let x_bar = PullA::<
        op::Sub,
        _,
    >::pull_a(&x, &self.centre, &centred, &centred_bar);
    (result, (self_bar, x_bar))
}

#[doc(hidden)]
fn differentiable_receiver_of_method(&self) -> &Self {
    self
}
