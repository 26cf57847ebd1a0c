//! The examples that compare their results with published values and closed forms: `run` of each prints and asserts.

#[path = "../../../examples/determinant.rs"]
mod determinant;
#[path = "../../../examples/double_pendulum.rs"]
mod double_pendulum;
#[path = "../../../examples/greeks.rs"]
mod greeks;
#[path = "../../../examples/learning_rate.rs"]
mod learning_rate;
#[path = "../../../examples/lstm.rs"]
mod lstm;
#[path = "../../../examples/newton.rs"]
mod newton;
#[path = "../../../examples/nist.rs"]
mod nist;
#[path = "../../../examples/ridge.rs"]
mod ridge;

#[test]
fn the_determinant_has_the_gradient_of_jacobi() {
    determinant::run();
}

#[test]
fn the_double_pendulum_has_the_published_gradient() {
    double_pendulum::run();
}

#[test]
fn the_greeks_of_second_order_have_their_closed_forms() {
    greeks::run();
}

#[test]
fn the_gradient_with_respect_to_the_learning_rate_is_that_of_the_closed_form() {
    learning_rate::run();
}

#[test]
fn the_lstm_has_the_published_gradient() {
    lstm::run();
}

#[test]
fn the_unrolled_newton_method_has_the_implicit_derivative() {
    newton::run();
}

#[test]
fn the_penalties_of_a_ridge_regression_have_the_gradient_of_the_closed_form() {
    ridge::run();
}

#[test]
fn the_fits_have_the_certified_values_of_nist() {
    nist::run();
}
