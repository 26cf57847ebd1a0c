//! Three losses on top of three kinds of hidden units: nine nets, one backward pass.
//!
//! ```text
//! cargo run --release --example three_losses
//! ```
//!
//! Every net computes z = W₂ f(W₁ x) of the four measures of an iris. What differs is the unit f (logistic, tanh, positive
//! part) and the loss on z (squared error, logistic per class, softmax cross-entropy). The lecture's rule for all nine is "the error
//! from above times the input from below": δ₂ = ∂J/∂z, ∇W₂ = δ₂ hᵀ, δ₁ = (W₂ᵀ δ₂) ⊙ f′(a), ∇W₁ = δ₁ xᵀ.

use gallery::picture::{self, Curves};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{ops, optim::Sgd, prelude::*};
use plotters::prelude::SeriesLabelPosition;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "three_losses",
    about: "Trains nine small nets: three losses, each with three kinds of hidden units.",
    epochs: 100,
};

const UNITS: usize = 8;

/// Four standardised measures of a flower, and a one in place of a bias.
type Features = SVector<f64, 5>;
type Classes = SVector<f64, 3>;
type Hidden = SVector<f64, UNITS>;

/// The function f of a hidden unit.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Unit {
    Logistic,
    Tanh,
    PositivePart,
}

/// What is measured on the outputs z.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Loss {
    SquaredError,
    Logistic,
    Softmax,
}

const UNITS_OF_ALL: [Unit; 3] = [Unit::Logistic, Unit::Tanh, Unit::PositivePart];
const LOSSES: [Loss; 3] = [Loss::SquaredError, Loss::Logistic, Loss::Softmax];

#[derive(Clone, Debug, Differentiable)]
struct Net {
    below: SMatrix<f64, UNITS, 5>,
    above: SMatrix<f64, 3, UNITS>,
}

/// One layer: f(W x).
#[differentiable]
fn layer(weights: &SMatrix<f64, UNITS, 5>, x: &Features, #[constant] unit: Unit) -> Hidden {
    let a = weights * x;
    match unit {
        Unit::Logistic => a.map(ops::sigmoid),
        Unit::Tanh => a.map(f64::tanh),
        Unit::PositivePart => a.map(ops::relu),
    }
}

/// z = W₂ f(W₁ x).
#[differentiable]
fn outputs(net: &Net, #[constant] x: &Features, #[constant] unit: Unit) -> Classes {
    net.above * layer(&net.below, x, unit)
}

/// The loss of one flower; `target` is one for its class and zero for the others.
#[differentiable]
fn loss(
    net: &Net,
    #[constant] x: &Features,
    #[constant] target: &Classes,
    #[constant] unit: Unit,
    #[constant] kind: Loss,
) -> f64 {
    let z = outputs(net, x, unit);
    match kind {
        Loss::SquaredError => 0.5 * (z - target).norm_squared(),
        // −t ln σ(z) − (1 − t) ln(1 − σ(z)), without the overflow of either logarithm.
        Loss::Logistic => z.map(ops::softplus).sum() - target.dot(&z),
        Loss::Softmax => ops::logsumexp(&z) - target.dot(&z),
    }
}

/// Trains one net; the share of right answers on the test data after each epoch.
fn train(
    net: &mut Net,
    data: &Split,
    (unit, kind): (Unit, Loss),
    epochs: u32,
    rng: &mut fastrand::Rng,
) -> Vec<f64> {
    const BATCH: usize = 10;
    let mut optimiser = Sgd::new(0.1);
    let mut gradient = net.zero_tangent();
    let mut order: Vec<&Flower> = data.train.iter().collect();
    let mut history = vec![accuracy(net, &data.test, unit)];
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for flower in batch {
                loss::accumulate_grad(net, &flower.x, &flower.target, unit, kind, &mut gradient);
            }
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.step(net, &gradient);
        }
        history.push(accuracy(net, &data.test, unit));
    }
    history
}

/// All three losses name the class with the highest output.
fn accuracy(net: &Net, flowers: &[Flower], unit: Unit) -> f64 {
    let right = |f: &&Flower| outputs(net, &f.x, unit).imax() == f.target.imax();
    flowers.iter().filter(right).count() as f64 / flowers.len() as f64
}

/// Weights whose sums have the size of the inputs.
fn initial(rng: &mut fastrand::Rng) -> Net {
    let mut weight = || rng.f64() - 0.5;
    Net {
        below: SMatrix::from_fn(|_, _| weight()),
        above: SMatrix::from_fn(|_, _| weight()),
    }
}

// ------------------------------------------------------------------------------------------------------------ data

#[derive(Clone, Debug)]
struct Flower {
    x: Features,
    target: Classes,
}

struct Split {
    train: Vec<Flower>,
    test: Vec<Flower>,
}

/// Fisher's Iris data, standardised; a third is held back for the test.
fn load(rng: &mut fastrand::Rng) -> Split {
    let data = smartcore::dataset::iris::load_dataset();
    let rows: Vec<&[f32]> = data.data.chunks(data.num_features).collect();
    let scale: [(f64, f64); 4] = std::array::from_fn(|k| {
        let mean = rows.iter().map(|r| f64::from(r[k])).sum::<f64>() / rows.len() as f64;
        let squares = rows.iter().map(|r| (f64::from(r[k]) - mean).powi(2));
        (mean, (squares.sum::<f64>() / rows.len() as f64).sqrt())
    });
    let flower = |(row, label): (&&[f32], &u32)| Flower {
        x: Features::from_fn(|k, _| {
            let standard = |(mean, deviation): &(f64, f64)| (f64::from(row[k]) - mean) / deviation;
            scale.get(k).map_or(1.0, standard)
        }),
        target: Classes::from_fn(|k, _| f64::from(u8::from(k == *label as usize))),
    };
    let mut train: Vec<Flower> = rows.iter().zip(&data.target).map(flower).collect();
    rng.shuffle(&mut train);
    let test = train.split_off(100);
    Split { train, test }
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let data = load(&mut options.rng());
    let bar = gallery::progress(9);
    let mut results = Vec::new();
    for kind in LOSSES {
        for unit in UNITS_OF_ALL {
            let mut rng = options.rng();
            let mut net = initial(&mut rng);
            let history = train(&mut net, &data, (unit, kind), options.epochs, &mut rng);
            bar.set_message(format!("{kind:?} loss, {unit:?} units"));
            bar.inc(1);
            results.push((kind, unit, history));
        }
    }
    bar.finish_and_clear();
    for (kind, unit, history) in &results {
        let accuracy = history[history.len() - 1];
        println!("{kind:>12?} loss, {unit:>12?} units: test accuracy {accuracy:.3}");
    }

    let drawn = picture::draw(&options.out, (1500, 560), |canvas| {
        for (area, kind) in canvas.split_evenly((1, 3)).iter().zip(LOSSES) {
            let of_loss = results.iter().filter(|(k, ..)| *k == kind);
            Curves {
                caption: match kind {
                    Loss::SquaredError => "squared error",
                    Loss::Logistic => "logistic loss",
                    Loss::Softmax => "softmax cross-entropy",
                },
                x: "epoch",
                y: "test accuracy",
                range: Some(0.5..1.02),
                legend: SeriesLabelPosition::LowerRight,
                curves: of_loss
                    .map(|(_, unit, history)| {
                        let name = match unit {
                            Unit::Logistic => "logistic units",
                            Unit::Tanh => "tanh units",
                            Unit::PositivePart => "positive parts",
                        };
                        (name, history.clone())
                    })
                    .collect(),
            }
            .draw(area)?;
        }
        Ok(())
    });
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;
    use grad_runtime::nalgebra::DMatrix;

    /// The gradient of [`loss`] as the lecture writes it, for all nine.
    fn by_hand(net: &Net, x: &Features, target: &Classes, unit: Unit, kind: Loss) -> Net {
        let sigma = |z: f64| 1.0 / (1.0 + (-z).exp());
        let a = net.below * x;
        let (h, slope) = match unit {
            Unit::Logistic => (a.map(sigma), a.map(|a| sigma(a) * (1.0 - sigma(a)))),
            Unit::Tanh => (a.map(f64::tanh), a.map(|a| 1.0 - a.tanh().powi(2))),
            Unit::PositivePart => (
                a.map(|a| a.max(0.0)),
                a.map(|a| if a > 0.0 { 1.0 } else { 0.0 }),
            ),
        };
        let z = net.above * h;
        // The error at the outputs: what the net says, less what is true.
        let delta2 = match kind {
            Loss::SquaredError => z - target,
            Loss::Logistic => z.map(sigma) - target,
            Loss::Softmax => {
                let e = z.map(f64::exp);
                e / e.sum() - target
            }
        };
        let delta1 = net.above.tr_mul(&delta2).component_mul(&slope);
        Net {
            below: delta1 * x.transpose(),
            above: delta2 * h.transpose(),
        }
    }

    #[test]
    fn all_nine_gradients_are_the_error_from_above_times_the_input_from_below() {
        let mut rng = fastrand::Rng::with_seed(3);
        let data = load(&mut rng);
        let net = initial(&mut rng);
        for kind in LOSSES {
            for unit in UNITS_OF_ALL {
                for flower in &data.test {
                    let Flower { x, target } = flower;
                    let mut gradient = loss::grad(&net, x, target, unit, kind);
                    let expected = by_hand(&net, x, target, unit, kind);
                    gradient.axpy(-1.0, &expected);
                    assert!(
                        gradient.norm() <= 1e-14 * (1.0 + expected.norm()),
                        "{kind:?}, {unit:?}"
                    );
                }
                let Flower { x, target } = &data.test[0];
                assert_gradient!(loss, (&net, x, target, unit, kind));
            }
        }
    }

    #[test]
    fn the_jacobian_of_a_layer_is_the_same_by_columns_and_by_rows() {
        let mut rng = fastrand::Rng::with_seed(4);
        let x = load(&mut rng).test[0].x;
        let weights = initial(&mut rng).below;
        for unit in UNITS_OF_ALL {
            let (_, by_x) = layer::jacobian(&weights, &x, unit);
            // Forward mode: a column for each input.
            let zero = SMatrix::zeros();
            let columns = [0, 1, 2, 3, 4].map(|k| {
                let direction = (zero, Features::ith(k, 1.0));
                layer::jvp(&weights, &x, unit, direction).1
            });
            // Reverse mode: a row for each unit.
            let rows: [_; UNITS] = std::array::from_fn(|k| {
                let (_, pullback) = layer::vjp(&weights, &x, unit);
                pullback(Hidden::ith(k, 1.0)).1.transpose()
            });
            // By hand: diag(f′(a)) W.
            let slope = (weights * x).map(|a| match unit {
                Unit::Logistic => ops::sigmoid(a) * ops::sigmoid(-a),
                Unit::Tanh => 1.0 / a.cosh().powi(2),
                Unit::PositivePart => f64::from(u8::from(a > 0.0)),
            });
            let expected = SMatrix::from_diagonal(&slope) * weights;
            let expected = DMatrix::from_column_slice(UNITS, 5, expected.as_slice());
            for jacobian in [
                by_x,
                DMatrix::from_fn(UNITS, 5, |r, c| columns[c][r]),
                DMatrix::from_fn(UNITS, 5, |r, c| rows[r][c]),
            ] {
                assert!((jacobian - &expected).norm() < 1e-14, "{unit:?}");
            }
        }
    }

    #[test]
    fn every_loss_classifies_the_flowers_with_every_unit() {
        let options: Options = EXAMPLE.parse([]).unwrap();
        let data = load(&mut options.rng());
        for kind in LOSSES {
            for unit in UNITS_OF_ALL {
                let mut rng = options.rng();
                let mut net = initial(&mut rng);
                let history = train(&mut net, &data, (unit, kind), options.epochs, &mut rng);
                let accuracy = history[history.len() - 1];
                assert!(accuracy >= 0.85, "{kind:?}, {unit:?}: {accuracy}");
            }
        }
    }
}
