//! A net with one hidden layer predicts the progression of diabetes; its gradient is compared with back-propagation by hand.
//!
//! ```text
//! cargo run --release --example regression_net
//! ```
//!
//! The loss of one patient is J = (ŷ − y)² + λ(‖W‖² + ‖v‖²) with ŷ = vᵀσ(Wx). [`by_hand`] is what the lecture derives for it
//! in five lines, and what `loss::grad` is held against.

use gallery::picture::{self, Area, COLOURS, Curves, Drawn, GRID, INK, text};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{ops, optim::Sgd, prelude::*};
use plotters::prelude::*;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "regression_net",
    about: "Predicts the progression of diabetes by a net with one hidden layer.",
    epochs: 60,
};

/// The weight of the penalty.
const LAMBDA: f64 = 0.001;
const UNITS: usize = 12;

/// Ten standardised measures of a patient, and a one in place of a bias.
type Features = SVector<f64, 11>;

/// The hidden weights W and the output weights v.
#[derive(Clone, Debug, Differentiable)]
struct Net {
    hidden: SMatrix<f64, UNITS, 11>,
    output: SVector<f64, UNITS>,
}

/// ŷ = vᵀσ(Wx).
#[differentiable]
fn predict(net: &Net, #[constant] x: &Features) -> f64 {
    net.output.dot(&(net.hidden * x).map(ops::sigmoid))
}

/// J = (ŷ − y)² + λ(‖W‖² + ‖v‖²).
#[differentiable]
fn loss(net: &Net, #[constant] x: &Features, #[constant] y: f64) -> f64 {
    let penalty = net.hidden.norm_squared() + net.output.norm_squared();
    (predict(net, x) - y).powi(2) + LAMBDA * penalty
}

/// The gradient of [`loss`] as the lecture derives it: the error g at the output, times what came from below.
fn by_hand(net: &Net, x: &Features, y: f64) -> Net {
    let h = (net.hidden * x).map(|a| 1.0 / (1.0 + (-a).exp()));
    let g = 2.0 * (net.output.dot(&h) - y);
    let error_below = (g * net.output).component_mul(&h.map(|h| h * (1.0 - h)));
    let output = g * h + 2.0 * LAMBDA * net.output;
    let hidden = error_below * x.transpose() + 2.0 * LAMBDA * net.hidden;
    Net { hidden, output }
}

/// Minibatch stochastic gradient descent; the mean squared errors on both parts of the data after each epoch.
fn train(net: &mut Net, data: &Split, epochs: u32, rng: &mut fastrand::Rng) -> Vec<[f64; 2]> {
    const BATCH: usize = 16;
    let mut optimiser = Sgd::new(0.02);
    let mut gradient = net.zero_tangent();
    let mut order: Vec<&Patient> = data.train.iter().collect();
    let errors = |net: &Net| [&data.train, &data.test].map(|part| mean_squared_error(net, part));
    let mut history = vec![errors(net)];
    let bar = gallery::progress(epochs);
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for patient in batch {
                loss::accumulate_grad(net, &patient.x, patient.y, &mut gradient);
            }
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.step(net, &gradient);
        }
        let errors = errors(net);
        bar.set_message(format!("test error {:.4}", errors[1]));
        bar.inc(1);
        history.push(errors);
    }
    bar.finish();
    history
}

fn mean_squared_error(net: &Net, patients: &[Patient]) -> f64 {
    let error = |p: &Patient| (predict(net, &p.x) - p.y).powi(2);
    patients.iter().map(error).sum::<f64>() / patients.len() as f64
}

/// Weights of the size at which the units are neither linear nor saturated.
fn initial(rng: &mut fastrand::Rng) -> Net {
    let mut weight = || 0.6 * (rng.f64() - 0.5);
    Net {
        hidden: SMatrix::from_fn(|_, _| weight()),
        output: SVector::from_fn(|_, _| weight()),
    }
}

// ------------------------------------------------------------------------------------------------------------ data

/// One patient: the measures, and the progression of the disease after a year.
#[derive(Clone, Debug)]
struct Patient {
    x: Features,
    /// In standard deviations from the mean of the training data.
    y: f64,
}

/// What the file says: the measures and the progression.
type Row = ([f64; 10], f64);

struct Split {
    train: Vec<Patient>,
    test: Vec<Patient>,
}

/// The data of Efron, Hastie, Johnstone and Tibshirani; a quarter is held back for the test.
fn load(rng: &mut fastrand::Rng) -> Split {
    let data = smartcore::dataset::diabetes::load_dataset();
    let rows = data.data.chunks(data.num_features).zip(&data.target);
    let mut rows: Vec<Row> = rows
        .map(|(row, y)| (std::array::from_fn(|k| f64::from(row[k])), f64::from(*y)))
        .collect();
    rng.shuffle(&mut rows);
    let held_back = rows.split_off(rows.len() * 3 / 4);
    let moments = |value: &dyn Fn(&Row) -> f64| {
        let mean = rows.iter().map(value).sum::<f64>() / rows.len() as f64;
        let square = |row| (value(row) - mean).powi(2);
        (
            mean,
            (rows.iter().map(square).sum::<f64>() / rows.len() as f64).sqrt(),
        )
    };
    let features: [(f64, f64); 10] = std::array::from_fn(|k| moments(&|row| row.0[k]));
    let (mean, deviation) = moments(&|row| row.1);
    let patient = |row: &Row| Patient {
        x: Features::from_fn(|k, _| features.get(k).map_or(1.0, |(m, d)| (row.0[k] - m) / d)),
        y: (row.1 - mean) / deviation,
    };
    Split {
        train: rows.iter().map(patient).collect(),
        test: held_back.iter().map(patient).collect(),
    }
}

// --------------------------------------------------------------------------------------------------------- picture

/// What the net says of the patients beside what became of them.
fn draw_predictions(area: &Area, net: &Net, data: &Split) -> Drawn {
    let mut chart = ChartBuilder::on(area)
        .caption("Progression, in standard deviations", text(29))
        .margin(16)
        .x_label_area_size(60)
        .y_label_area_size(72)
        .build_cartesian_2d(-2.2..3.2, -2.2..3.2)?;
    chart
        .configure_mesh()
        .x_desc("measured")
        .y_desc("predicted")
        .axis_desc_style(text(24))
        .label_style(text(20))
        .bold_line_style(GRID)
        .light_line_style(TRANSPARENT)
        .axis_style(INK)
        .draw()?;
    chart.draw_series(LineSeries::new([(-2.2, -2.2), (3.2, 3.2)], INK))?;
    for (name, colour, patients) in [
        ("training data", COLOURS[0], &data.train),
        ("test data", COLOURS[1], &data.test),
    ] {
        let points = patients.iter().map(|p| (p.y, predict(net, &p.x)));
        chart
            .draw_series(points.map(|at| Circle::new(at, 4, colour.filled())))?
            .label(name)
            .legend(move |(x, y)| Circle::new((x + 12, y), 5, colour.filled()));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .legend_area_size(32)
        .margin(14)
        .background_style(WHITE)
        .border_style(GRID)
        .label_font(text(21))
        .draw()?;
    Ok(())
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let mut rng = options.rng();
    let data = load(&mut rng);
    let mut net = initial(&mut rng);
    let history = train(&mut net, &data, options.epochs, &mut rng);

    // The test data have not quite the variance of the training data.
    let mean = data.test.iter().map(|p| p.y).sum::<f64>() / data.test.len() as f64;
    let variance = data.test.iter().map(|p| (p.y - mean).powi(2)).sum::<f64>();
    let explained = 1.0 - history[history.len() - 1][1] * data.test.len() as f64 / variance;
    println!("explained variance of the test data: {explained:.3}");
    let mut gradient = loss::grad(&net, &data.test[0].x, data.test[0].y);
    gradient.axpy(-1.0, &by_hand(&net, &data.test[0].x, data.test[0].y));
    println!(
        "distance from the gradient by hand: {:.1e}",
        gradient.norm()
    );

    let curve = |part: usize| history.iter().map(|errors| errors[part]).collect();
    let drawn = picture::draw(&options.out, (1400, 660), |canvas| {
        let (left, right) = canvas.split_horizontally(700);
        Curves {
            caption: "Mean squared error",
            x: "epoch",
            y: "error",
            range: None,
            legend: SeriesLabelPosition::UpperRight,
            curves: vec![("training data", curve(0)), ("test data", curve(1))],
        }
        .draw(&left)?;
        draw_predictions(&right, &net, &data)
    });
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    #[test]
    fn the_gradient_is_back_propagation_by_hand() {
        let mut rng = fastrand::Rng::with_seed(1);
        let data = load(&mut rng);
        let net = initial(&mut rng);
        for patient in &data.test {
            let mut gradient = loss::grad(&net, &patient.x, patient.y);
            let expected = by_hand(&net, &patient.x, patient.y);
            gradient.axpy(-1.0, &expected);
            assert!(gradient.norm() <= 1e-14 * (1.0 + expected.norm()));
        }
        assert_gradient!(loss, (&net, &data.test[0].x, data.test[0].y));
    }

    #[test]
    fn the_default_run_predicts_better_than_the_mean() {
        let options: Options = EXAMPLE.parse([]).unwrap();
        let mut rng = options.rng();
        let data = load(&mut rng);
        let mut net = initial(&mut rng);
        let history = train(&mut net, &data, options.epochs, &mut rng);
        assert!(history.last().unwrap()[1] < 0.6, "{:?}", history.last());
    }
}
