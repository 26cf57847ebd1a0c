//! `W7`: where a double pendulum is after 1,000 steps of the classical method of Runge and Kutta.

mod by_hand;
mod forms;

use crate::row::{Row, into, returned, sides};
use grad_runtime::nalgebra::{SVector, Vector2};
use grad_runtime::{Differentiable, Tangent as _};

pub use by_hand::{Workspace, by_hand};
pub use forms::{array, structs, vectors};

/// Steps.
pub const STEPS: usize = 1000;
/// Length of a step.
pub const DT: f64 = 0.005;

/// Masses, lengths and gravity.
#[derive(Clone, Debug, Differentiable)]
pub struct Parameters {
    /// Mass of the upper bob.
    pub m1: f64,
    /// Mass of the lower bob.
    pub m2: f64,
    /// Length of the upper rod.
    pub l1: f64,
    /// Length of the lower rod.
    pub l2: f64,
    /// Gravity.
    pub g: f64,
}

crate::flat_fields!(Parameters: m1, m2, l1, l2, g);

/// Angles and angular velocities.
#[derive(Clone, Debug, Differentiable)]
pub struct State {
    /// Angles from the vertical.
    pub angles: Vector2<f64>,
    /// Their derivatives by time.
    pub rates: Vector2<f64>,
}

crate::flat_fields!(State: angles, rates);

/// The state and the parameters of the array form.
type Point = ([f64; 4], [f64; 5]);

const POINT: Point = ([1.0, 0.5, 0.1, -0.2], [1.0, 0.8, 1.0, 0.7, 9.81]);

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    fn hand((state, parameters): &Point, place: &mut Workspace) -> f64 {
        by_hand(state, parameters, STEPS, place)
    }
    const CHECKSUM: f64 = 6.581465957700e+00;
    const NORM: f64 = 7.735260893243e+00;
    vec![
        Row::new("W7", "array", || {
            sides(
                vec![POINT],
                |(state, parameters)| array(state, parameters),
                into(Workspace::new(STEPS), hand),
                returned(POINT, |(state, parameters): &Point| {
                    array::value_and_grad(state, parameters)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W7", "nalgebra", || {
            type Vectors = (SVector<f64, 4>, SVector<f64, 5>);
            let point: Vectors = (POINT.0.into(), POINT.1.into());
            sides(
                vec![point],
                |(state, parameters)| vectors(state, parameters),
                into(
                    Workspace::new(STEPS),
                    |(state, parameters): &Vectors, place| {
                        by_hand(&state.data.0[0], &parameters.data.0[0], STEPS, place)
                    },
                ),
                returned(point, |(state, parameters): &Vectors| {
                    vectors::value_and_grad(state, parameters)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W7", "struct", || {
            let ([t1, t2, w1, w2], [m1, m2, l1, l2, g]) = POINT;
            let state = State {
                angles: Vector2::new(t1, t2),
                rates: Vector2::new(w1, w2),
            };
            let parameters = Parameters { m1, m2, l1, l2, g };
            sides(
                vec![(POINT, state.clone(), parameters.clone())],
                |(_, state, parameters)| structs(state, parameters),
                into(
                    Workspace::new(STEPS),
                    |(point, _, _): &(Point, State, Parameters), place| hand(point, place),
                ),
                into(
                    (state, parameters),
                    |(_, state, parameters): &(Point, State, Parameters), g| {
                        g.set_zero();
                        structs::accumulate_grad(state, parameters, g)
                    },
                ),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
