#[differentiable]
fn carried_state(x: f64, rate: f64, steps: usize) -> f64 {
    let mut state = x;
    for _ in 0..steps {
        state = (rate * state).sin();
    }
    state
}
