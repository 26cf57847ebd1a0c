//! How time and memory grow: element loops, recurrences, many points of the mixture, a net with a million parameters,
//! and products with a Hessian.

use crate::gmm;
use crate::inputs;
use crate::relu_net;
use crate::row::{Row, Sides, into, sides};
use grad_runtime::{Tangent as _, differentiable};

/// The weighted squares of differences: nothing is carried from one element to the next.
#[differentiable]
pub fn elements(x: &[f64], #[constant] target: &[f64], #[constant] weight: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() {
        let rest = x[i] - target[i];
        sum += weight[i] * rest * rest;
    }
    sum
}

/// The value, returned, and the gradient, written by hand.
pub fn elements_by_hand(x: &[f64], target: &[f64], weight: &[f64], gradient: &mut [f64]) -> f64 {
    let mut sum = 0.0;
    for (((x, target), weight), g) in x.iter().zip(target).zip(weight).zip(gradient) {
        let rest = x - target;
        let scaled = weight * rest;
        sum += scaled * rest;
        *g = 2.0 * scaled;
    }
    sum
}

/// A recurrence: each state is needed by the next, and by the reverse sweep.
#[differentiable]
pub fn recurrence(x: &[f64], decay: f64) -> f64 {
    let mut state = 0.0;
    let mut sum = 0.0;
    for i in 0..x.len() {
        state = decay * state + x[i] * (1.0 - state * state);
        sum += state;
    }
    sum
}

/// The gradient and the states.
#[derive(Clone)]
pub struct Place {
    x: Vec<f64>,
    decay: f64,
    states: Vec<f64>,
}

crate::flat_fields!(Place: x, decay);

/// The value, returned, and the gradient, written by hand.
pub fn recurrence_by_hand(x: &[f64], decay: f64, place: &mut Place) -> f64 {
    let (mut state, mut sum) = (0.0, 0.0);
    for (x, kept) in x.iter().zip(&mut place.states) {
        *kept = state;
        state = decay * state + x * (1.0 - state * state);
        sum += state;
    }
    let (mut state_bar, mut decay_bar) = (0.0, 0.0);
    for ((x, state), g) in x.iter().zip(&place.states).zip(&mut place.x).rev() {
        state_bar += 1.0;
        *g = state_bar * (1.0 - state * state);
        decay_bar += state_bar * state;
        state_bar *= decay - 2.0 * x * state;
    }
    place.decay = decay_bar;
    sum
}

fn of_elements<const N: usize>() -> Sides {
    type Point = [Vec<f64>; 3];
    let uniform = |seed| inputs::uniform(seed, N, -1.0, 1.0);
    sides(
        vec![[uniform(1101), uniform(1102), uniform(1103)]],
        |[x, target, weight]| elements(x, target, weight),
        into(vec![0.0; N], |[x, target, weight]: &Point, g| {
            elements_by_hand(x, target, weight, g)
        }),
        into(vec![0.0; N], |[x, target, weight]: &Point, g| {
            g.set_zero();
            elements::accumulate_grad(x, target, weight, g)
        }),
    )
}

fn of_recurrence<const N: usize>() -> Sides {
    let place = Place {
        x: vec![0.0; N],
        decay: 0.0,
        states: vec![0.0; N],
    };
    sides(
        vec![inputs::uniform(1104, N, -0.1, 0.1)],
        |x| recurrence(x, 0.9),
        into(place, |x: &Vec<f64>, place| {
            recurrence_by_hand(x, 0.9, place)
        }),
        into((vec![0.0; N], 0.0), |x: &Vec<f64>, g| {
            g.set_zero();
            recurrence::accumulate_grad(x, 0.9, g)
        }),
    )
}

/// The chained valley of any length, for products with its Hessian.
#[differentiable(order = 2)]
pub fn valley(x: &[f64]) -> f64 {
    let mut sum = 0.0;
    for i in 0..x.len() - 1 {
        let step = x[i + 1] - x[i] * x[i];
        let rest = 1.0 - x[i];
        sum += 100.0 * step * step + rest * rest;
    }
    sum
}

/// The gradient and the Hessian times a direction, written by hand.
pub fn valley_hvp_by_hand(x: &[f64], direction: &[f64], (gradient, product): &mut Pair) {
    gradient.fill(0.0);
    product.fill(0.0);
    for i in 0..x.len() - 1 {
        let step = x[i + 1] - x[i] * x[i];
        let step_dot = direction[i + 1] - 2.0 * x[i] * direction[i];
        gradient[i] -= 400.0 * step * x[i] + 2.0 * (1.0 - x[i]);
        gradient[i + 1] += 200.0 * step;
        product[i] -= 400.0 * (step_dot * x[i] + step * direction[i]) - 2.0 * direction[i];
        product[i + 1] += 200.0 * step_dot;
    }
}

/// A gradient and a product with a Hessian.
type Pair = (Vec<f64>, Vec<f64>);

fn of_products<const N: usize>() -> Sides {
    let uniform = |seed| inputs::uniform(seed, N, -1.0, 2.0);
    let zeros = || vec![0.0; N];
    sides(
        vec![(uniform(1105), uniform(1106))],
        |(x, _)| {
            std::hint::black_box(valley(x));
        },
        into((zeros(), zeros()), |(x, direction): &Pair, place| {
            valley_hvp_by_hand(x, direction, place);
        }),
        into((zeros(), zeros()), |(x, direction): &Pair, place| {
            *place = valley::grad_and_hvp(x, direction.clone());
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("elements", "10³", of_elements::<1_000>),
        Row::new("elements", "10⁵", of_elements::<100_000>),
        Row::new("elements", "10⁷", of_elements::<10_000_000>).large(),
        Row::new("recurrence", "10³", of_recurrence::<1_000>),
        Row::new("recurrence", "10⁵", of_recurrence::<100_000>),
        Row::new("recurrence", "10⁷", of_recurrence::<10_000_000>).large(),
        Row::new("W4", "array, 10,000 points", || gmm::arrays(10_000)).large(),
        Row::new("W4", "slice, 100,000 points", || gmm::slices_of(100_000)).large(),
        Row::new("hvp", "valley, 100", of_products::<100>),
        Row::new("hvp", "valley, 10,000", of_products::<10_000>),
        Row::new(
            "net",
            "10⁶ parameters, DMatrix, batch 64",
            relu_net::million,
        )
        .in_f32(),
    ]
}
