//! The LSTM for any number of layers: the primal and the gradient by hand of [`crate::lstm`].

use crate::inputs;
use crate::lstm::{B, Workspace, by_hand, slices};
use crate::row::{Row, Sides, into, sides};
use grad_runtime::Tangent as _;

/// Weights and biases, scales, states, inputs.
type Point = (
    Vec<[f64; 4 * B]>,
    [[f64; B]; 3],
    Vec<[f64; B]>,
    Vec<[f64; B]>,
);

fn of<const LAYERS: usize, const STEPS: usize>() -> Sides {
    let scales: Vec<[f64; B]> = inputs::uniform_rows(602, 3, -1.0, 1.0);
    let point: Point = (
        inputs::uniform_rows(601, 2 * LAYERS, -0.5, 0.5),
        scales.try_into().expect("as many rows"),
        inputs::uniform_rows(603, 2 * LAYERS, -0.5, 0.5),
        inputs::uniform_rows(604, STEPS + 1, 0.0, 1.0),
    );
    sides(
        vec![point],
        |(main, extra, state, sequence)| {
            slices(
                main.as_flattened(),
                extra.as_flattened(),
                state.as_flattened(),
                sequence.as_flattened(),
            )
        },
        into(
            Workspace::new(LAYERS, STEPS),
            |(main, extra, state, sequence): &Point, place| {
                by_hand(main, extra, state, sequence, place)
            },
        ),
        into(
            (vec![0.0; 8 * LAYERS * B], vec![0.0; 3 * B]),
            |(main, extra, state, sequence): &Point, g| {
                g.set_zero();
                slices::accumulate_grad(
                    main.as_flattened(),
                    extra.as_flattened(),
                    state.as_flattened(),
                    sequence.as_flattened(),
                    g,
                )
            },
        ),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    vec![
        Row::new("lstm", "2 layers, 100 steps", of::<2, 100>),
        Row::new("lstm", "4 layers, 1,024 steps", of::<4, 1024>).large(),
    ]
}
