//! Trains a two-layer network on Fisher's Iris data, with every gradient from `#[differentiable]`.
//!
//! ```text
//! cargo run --release --example iris
//! cargo run --release --example iris -- --epochs 50 --seed 7 --out regions.png
//! ```
//!
//! The library is in the first functions: the parameters are a struct that derives `Differentiable`, the loss is an
//! ordinary function under `#[differentiable]`. `train` uses the gradient; the rest is data, options and a picture.

use gallery::{Example, Options};
use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{ops, optim::Sgd, prelude::*};
use std::process::ExitCode;

#[path = "iris/picture.rs"]
mod picture;

/// Petal length and petal width, both standardised, and a one in place of a bias.
type Features = SVector<f64, 3>;

/// All parameters of the network: 3 features, 16 logistic hidden units, 3 classes.
///
/// The derive makes the struct a point of a vector space: gradients are a `Classifier` too, and an optimiser moves one
/// along the other.
#[derive(Clone, Debug, Differentiable)]
struct Classifier {
    hidden: SMatrix<f64, 16, 3>,
    output: SMatrix<f64, 3, 16>,
}

/// One score per class; the highest wins.
#[differentiable]
fn scores(net: &Classifier, #[constant] x: &Features) -> SVector<f64, 3> {
    let activation = (net.hidden * x).map(ops::sigmoid);
    net.output * activation
}

/// The cross-entropy of one flower: minus the logarithm of the probability that the network gives to its species.
///
/// The attribute leaves this function as it is and adds `loss::grad`, `loss::value_and_grad` and their kin beside it.
/// The features are data, so `#[constant]` keeps them out of the gradient; the label is an integer and has none.
#[differentiable]
fn loss(net: &Classifier, #[constant] x: &Features, label: usize) -> f64 {
    let scores = scores(net, x);
    ops::logsumexp(&scores) - scores[label]
}

/// Minibatch stochastic gradient descent with momentum; returns the mean training and test loss after each epoch.
fn train(net: &mut Classifier, data: &Split, epochs: u32, rng: &mut fastrand::Rng) -> Vec<Losses> {
    const BATCH: usize = 15;
    let mut optimiser = Sgd::new(0.05).momentum(0.9);
    let mut gradient = net.zero_tangent();
    let mut order: Vec<&Flower> = data.train.iter().collect();
    let mut history = vec![Losses::of(net, data)];

    let bar = gallery::progress(epochs);
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        for batch in order.chunks(BATCH) {
            gradient.set_zero();
            for flower in batch {
                // Adds the gradient of this flower's loss into `gradient`, without a temporary.
                loss::accumulate_grad(net, &flower.x, flower.species, &mut gradient);
            }
            gradient.scale_mut(1.0 / batch.len() as f64);
            optimiser.step(net, &gradient);
        }
        let losses = Losses::of(net, data);
        bar.set_message(format!("loss {:.4}", losses.train));
        bar.inc(1);
        history.push(losses);
    }
    bar.finish();
    history
}

/// The mean losses at one moment of the training.
#[derive(Clone, Copy, Debug)]
struct Losses {
    train: f64,
    test: f64,
}

impl Losses {
    fn of(net: &Classifier, data: &Split) -> Self {
        let mean = |flowers: &[Flower]| {
            let sum: f64 = flowers.iter().map(|f| loss(net, &f.x, f.species)).sum();
            sum / flowers.len() as f64
        };
        Self {
            train: mean(&data.train),
            test: mean(&data.test),
        }
    }
}

/// The most probable species.
fn predict(net: &Classifier, x: &Features) -> usize {
    scores(net, x).imax()
}

/// The share of flowers whose species the network names.
fn accuracy(net: &Classifier, flowers: &[Flower]) -> f64 {
    let right = flowers
        .iter()
        .filter(|f| predict(net, &f.x) == f.species)
        .count();
    right as f64 / flowers.len() as f64
}

// ------------------------------------------------------------------------------------------------------------ data

/// One flower of the data set.
#[derive(Clone, Debug)]
struct Flower {
    /// Petal length and width in centimetres.
    petal: [f64; 2],
    /// The same as the network reads it.
    x: Features,
    /// Index into [`SPECIES`].
    species: usize,
}

const SPECIES: [&str; 3] = ["setosa", "versicolor", "virginica"];

/// The flowers to learn from and the flowers to judge by, and how to standardise both.
struct Split {
    train: Vec<Flower>,
    test: Vec<Flower>,
    scale: Scale,
}

/// Mean and standard deviation of the two petal measures.
struct Scale {
    mean: [f64; 2],
    deviation: [f64; 2],
}

impl Scale {
    fn of(flowers: &[Flower]) -> Self {
        let average =
            |f: &dyn Fn(&Flower) -> f64| flowers.iter().map(f).sum::<f64>() / flowers.len() as f64;
        let mean = [0, 1].map(|k| average(&|f| f.petal[k]));
        let deviation = [0, 1].map(|k| average(&|f| (f.petal[k] - mean[k]).powi(2)).sqrt());
        Self { mean, deviation }
    }

    fn features(&self, petal: [f64; 2]) -> Features {
        let [length, width] = [0, 1].map(|k| (petal[k] - self.mean[k]) / self.deviation[k]);
        Features::new(length, width, 1.0)
    }
}

/// Loads the 150 flowers and holds back 15 of the 50 of every species for the test.
fn load(rng: &mut fastrand::Rng) -> Split {
    let iris = smartcore::dataset::iris::load_dataset();
    let (mut train, mut test) = (Vec::new(), Vec::new());
    for species in 0..SPECIES.len() {
        let mut flowers: Vec<Flower> = iris
            .data
            .chunks(iris.num_features)
            .zip(&iris.target)
            .filter(|(_, target)| **target as usize == species)
            .map(|(row, _)| {
                let petal = [f64::from(row[2]), f64::from(row[3])];
                Flower {
                    petal,
                    x: Features::zeros(),
                    species,
                }
            })
            .collect();
        rng.shuffle(&mut flowers);
        test.extend(flowers.drain(..15));
        train.extend(flowers);
    }
    // The scale is learned from the training data alone, like everything else.
    let scale = Scale::of(&train);
    for flower in train.iter_mut().chain(&mut test) {
        flower.x = scale.features(flower.petal);
    }
    Split { train, test, scale }
}

/// Small random weights, which tell the hidden units apart.
fn initial(rng: &mut fastrand::Rng) -> Classifier {
    let mut weight = || rng.f64() - 0.5;
    Classifier {
        hidden: SMatrix::from_fn(|_, _| weight()),
        output: SMatrix::from_fn(|_, _| weight()),
    }
}

// --------------------------------------------------------------------------------------------------------- options

const EXAMPLE: Example = Example {
    name: "iris",
    about: "Trains a two-layer network on Fisher's Iris data and draws what it has learned.",
    epochs: 200,
};

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let mut rng = options.rng();
    let data = load(&mut rng);
    let mut net = initial(&mut rng);
    let history = train(&mut net, &data, options.epochs, &mut rng);
    let last = history.last().expect("the loss before the first epoch");
    println!(
        "loss: {:.4} on the training data, {:.4} on the test data",
        last.train, last.test
    );
    println!(
        "train accuracy: {:.3} ({} flowers)",
        accuracy(&net, &data.train),
        data.train.len()
    );
    println!(
        "test accuracy:  {:.3} ({} flowers)",
        accuracy(&net, &data.test),
        data.test.len()
    );
    let drawn = picture::draw(&options.out, &net, &data, &history);
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    // A network with wrong gradients can still classify well, so the accuracy below does not check them.
    #[test]
    fn the_gradients_are_those_of_the_functions() {
        let mut rng = fastrand::Rng::with_seed(1);
        let data = load(&mut rng);
        let net = initial(&mut rng);
        for flower in data.test.iter().step_by(7) {
            assert_gradient!(scores, (&net, &flower.x));
            assert_gradient!(loss, (&net, &flower.x, flower.species));
        }
    }

    #[test]
    fn the_default_run_classifies_the_test_flowers() {
        let options: Options = EXAMPLE.parse([]).unwrap();
        let mut rng = options.rng();
        let data = load(&mut rng);
        let mut net = initial(&mut rng);
        train(&mut net, &data, options.epochs, &mut rng);
        assert!(accuracy(&net, &data.train) >= 0.93);
        assert!(accuracy(&net, &data.test) >= 0.93);
    }
}
