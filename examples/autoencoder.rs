//! An autoencoder with tied weights: W makes the code of a digit, and Wᵀ the digit of the code.
//!
//! ```text
//! cargo run --release --example autoencoder
//! ```
//!
//! The code is h = σ(Wx + b), the reconstruction σ(Wᵀh + c), the loss the cross-entropy of every pixel. W is used twice, and its
//! gradient is the sum of what both uses give.

use gallery::digits::{self, Digit, EDGE, PIXELS, Split};
use gallery::picture::{self, Curves};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{DMatrix, SMatrix, SVector};
use grad_runtime::{ops, optim::Adam, prelude::*};
use plotters::prelude::SeriesLabelPosition;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "autoencoder",
    about: "Compresses handwritten digits to a short code by an autoencoder with tied weights.",
    epochs: 40,
};

/// The length of the code.
const CODE: usize = 20;

type Pixels = SVector<f64, PIXELS>;
type Code = SVector<f64, CODE>;

#[derive(Clone, Debug, Differentiable)]
struct Autoencoder {
    weights: SMatrix<f64, CODE, PIXELS>,
    code_bias: Code,
    pixel_bias: Pixels,
}

/// h = σ(Wx + b).
#[differentiable]
fn encode(net: &Autoencoder, #[constant] x: &Pixels) -> Code {
    (net.weights * x + net.code_bias).map(ops::sigmoid)
}

/// Wᵀh + c, the reconstruction before its sigmoid.
#[differentiable]
fn decode(net: &Autoencoder, h: &Code) -> Pixels {
    net.weights.tr_mul(h) + net.pixel_bias
}

/// The cross-entropy of the pixels: −x ln σ(z) − (1 − x) ln(1 − σ(z)), stable for large z.
#[differentiable]
fn loss(net: &Autoencoder, #[constant] x: &Pixels) -> f64 {
    let h = encode(net, x);
    let z = decode(net, &h);
    z.map(ops::softplus).sum() - x.dot(&z)
}

/// Trains with Adam; the mean losses on both parts of the data after each epoch.
fn train(
    net: &mut Autoencoder,
    data: &[Vec<Pixels>; 2],
    epochs: u32,
    rng: &mut fastrand::Rng,
) -> Vec<[f64; 2]> {
    const BATCH: usize = 20;
    let mut optimiser = Adam::new(0.01);
    let mut gradient = net.zero_tangent();
    let mut order: Vec<&Pixels> = data[0].iter().collect();
    let losses = |net: &Autoencoder| {
        [0, 1].map(|part| {
            let all = data[part].iter().map(|x| loss(net, x));
            all.sum::<f64>() / data[part].len() as f64
        })
    };
    let mut history = vec![losses(net)];
    let bar = gallery::progress(epochs);
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for x in batch {
                loss::accumulate_grad(net, x, &mut gradient);
            }
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.step(net, &gradient);
        }
        let losses = losses(net);
        bar.set_message(format!("test loss {:.3}", losses[1]));
        bar.inc(1);
        history.push(losses);
    }
    bar.finish();
    history
}

/// Small weights, and no reconstruction but grey.
fn initial(rng: &mut fastrand::Rng) -> Autoencoder {
    Autoencoder {
        weights: SMatrix::from_fn(|_, _| 0.2 * (rng.f64() - 0.5)),
        code_bias: Code::zeros(),
        pixel_bias: Pixels::zeros(),
    }
}

/// The pixels of the training and of the test data.
fn pixels(split: &Split) -> [Vec<Pixels>; 2] {
    let of = |digits: &[Digit]| {
        let column = |d: &Digit| Pixels::from_column_slice(d.pixels.as_slice());
        digits.iter().map(column).collect()
    };
    [of(&split.train), of(&split.test)]
}

/// The pixels as a picture.
fn image(x: &Pixels) -> DMatrix<f64> {
    DMatrix::from_row_slice(EDGE, EDGE, x.as_slice())
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let mut rng = options.rng();
    let split = digits::load(&mut rng);
    let data = pixels(&split);
    let mut net = initial(&mut rng);
    let history = train(&mut net, &data, options.epochs, &mut rng);
    let [train, test] = history[history.len() - 1];
    println!("cross-entropy of a digit: {train:.3} in training, {test:.3} in test");

    // The first of each digit in the test data, and what its code gives back.
    let mut shown = Vec::new();
    for label in 0..10 {
        let of_label = split
            .test
            .iter()
            .zip(&data[1])
            .find(|(d, _)| d.label == label);
        shown.extend(of_label.map(|(_, x)| x));
    }
    let mut pairs: Vec<(String, DMatrix<f64>)> = Vec::new();
    pairs.extend(shown.iter().map(|x| (String::new(), image(x))));
    pairs.extend(shown.iter().map(|x| {
        let z = decode(&net, &encode(&net, x));
        (String::new(), image(&z.map(ops::sigmoid)))
    }));
    let features: Vec<_> = net
        .weights
        .row_iter()
        .map(|row| (String::new(), image(&row.transpose())))
        .collect();
    let most = net.weights.amax();

    let curve = |part: usize| history.iter().map(|losses| losses[part]).collect();
    let drawn = picture::draw(&options.out, (1500, 560), |canvas| {
        let (left, right) = canvas.split_horizontally(640);
        Curves {
            caption: "Cross-entropy of a digit",
            x: "epoch",
            y: "loss",
            range: None,
            legend: SeriesLabelPosition::UpperRight,
            curves: vec![("training data", curve(0)), ("test data", curve(1))],
        }
        .draw(&left)?;
        let (above, below) = right.split_vertically(270);
        let caption = format!("Test digits, and what {CODE} numbers give back");
        picture::tiles(&above, &caption, shown.len(), 0.0..1.0, &pairs)?;
        let caption = "The rows of W: black is positive, white negative";
        picture::tiles(&below, caption, CODE / 2, -most..most, &features)
    });
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    /// The same net with two matrices.
    #[differentiable]
    fn untied(
        encoder: &SMatrix<f64, CODE, PIXELS>,
        decoder: &SMatrix<f64, PIXELS, CODE>,
        #[constant] net: &Autoencoder,
        #[constant] x: &Pixels,
    ) -> f64 {
        let h = (encoder * x + net.code_bias).map(ops::sigmoid);
        let z = decoder * h + net.pixel_bias;
        z.map(ops::softplus).sum() - x.dot(&z)
    }

    #[test]
    fn the_tied_gradient_is_the_sum_of_both_uses() {
        let mut rng = fastrand::Rng::with_seed(8);
        let data = pixels(&digits::load(&mut rng));
        let net = initial(&mut rng);
        for x in &data[1][..5] {
            let tied = loss::grad(&net, x).weights;
            let transposed = net.weights.transpose();
            let (encoder, decoder) = untied::grad(&net.weights, &transposed, &net, x);
            assert!((tied - (encoder + decoder.transpose())).norm() < 1e-13 * tied.norm());
            // By hand: δ = σ(z) − x from above is used by Wᵀ with h, and below by W with x.
            let h = encode(&net, x);
            let delta = decode(&net, &h).map(ops::sigmoid) - x;
            let below = (net.weights * delta).component_mul(&h.map(|h| h * (1.0 - h)));
            let expected = h * delta.transpose() + below * x.transpose();
            assert!((tied - expected).norm() < 1e-13 * tied.norm());
        }
    }

    #[test]
    fn the_gradient_is_that_of_the_function() {
        let mut rng = fastrand::Rng::with_seed(9);
        let data = pixels(&digits::load(&mut rng));
        assert_gradient!(loss, (&initial(&mut rng), &data[1][0]));
    }

    #[test]
    fn reconstructions_are_better_than_the_mean_digit() {
        let mut rng = fastrand::Rng::with_seed(10);
        let data = pixels(&digits::load(&mut rng));
        let mut net = initial(&mut rng);
        let history = train(&mut net, &data, 8, &mut rng);
        // A net without a code can say the mean of each pixel only: that is its entropy.
        let mean = data[0].iter().sum::<Pixels>() / data[0].len() as f64;
        let entropy = |p: f64| {
            let term = |p: f64| if p > 0.0 { -p * p.ln() } else { 0.0 };
            term(p) + term(1.0 - p)
        };
        let floor: f64 = mean.iter().map(|p| entropy(*p)).sum();
        let last = history[history.len() - 1][1];
        assert!(last < 0.8 * floor, "{last} is not below 0.8 · {floor}");
    }
}
