//! Is the word in the middle the name of a place? A window of five word vectors decides, and the vectors are learned with it.
//!
//! ```text
//! cargo run --release --example window_classifier
//! ```
//!
//! The score of a window x of five vectors is uᵀ tanh(Wx + b), its logistic function the probability of a place. Some names are those of
//! people, too (Charlotte, Sydney), so that only the neighbours tell. The gradient by the table of vectors touches the five
//! that are in the window.

use gallery::picture::{self, Area, COLOURS, Curves, Drawn, GRID, INK, text};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::{init, ops, optim::Adagrad, prelude::*};
use plotters::prelude::*;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "window_classifier",
    about: "Finds the names of places by windows of five learned word vectors.",
    epochs: 15,
};

/// Words in a window.
const WINDOW: usize = 5;
/// Components of a word vector.
const LENGTH: usize = 8;
const UNITS: usize = 10;

#[derive(Clone, Debug, Differentiable)]
struct Model {
    /// A column for each word.
    words: DMatrix<f64>,
    weights: DMatrix<f64>,
    bias: DVector<f64>,
    output: DVector<f64>,
}

/// uᵀ tanh(Wx + b) of the five vectors x, one below the other.
#[differentiable]
fn score(model: &Model, window: &[usize]) -> f64 {
    let vectors = ops::embedding(&model.words, window);
    let x = DVector::from_fn(WINDOW * LENGTH, |i, _| vectors[(i % LENGTH, i / LENGTH)]);
    let h = (&model.weights * x + &model.bias).map(f64::tanh);
    model.output.dot(&h)
}

/// −ln σ(score) of a place, −ln(1 − σ(score)) of anything else.
#[differentiable]
fn loss(model: &Model, window: &[usize], #[constant] is_place: f64) -> f64 {
    ops::binary_cross_entropy_with_logits(score(model, window), is_place)
}

/// One step for each window; the mean losses on both parts of the data after each epoch.
fn train(
    model: &mut Model,
    data: &Data,
    epochs: u32,
    rng: &mut fastrand::Rng,
) -> (Vec<f64>, Vec<f64>) {
    let mut optimiser = Adagrad::new(0.01);
    let mut gradient = model.zero_tangent();
    let mut order: Vec<&Window> = data.train.iter().collect();
    let (mut train, mut test) = (
        vec![mean_loss(model, &data.train)],
        vec![mean_loss(model, &data.test)],
    );
    let bar = gallery::progress(epochs);
    for _ in 0..epochs {
        rng.shuffle(&mut order);
        for window in &order {
            gradient.set_zero();
            loss::accumulate_grad(model, &window.words, window.is_place, &mut gradient);
            optimiser.step(model, &gradient);
        }
        train.push(mean_loss(model, &data.train));
        test.push(mean_loss(model, &data.test));
        bar.set_message(format!("held-out loss {:.5}", test[test.len() - 1]));
        bar.inc(1);
    }
    bar.finish();
    (train, test)
}

fn mean_loss(model: &Model, windows: &[Window]) -> f64 {
    let loss = |w: &Window| loss(model, &w.words, w.is_place);
    windows.iter().map(loss).sum::<f64>() / windows.len() as f64
}

fn accuracy(model: &Model, windows: &[Window]) -> f64 {
    let right = |w: &&Window| (score(model, &w.words) > 0.0) == (w.is_place > 0.5);
    windows.iter().filter(right).count() as f64 / windows.len() as f64
}

/// What the word in the middle says without its neighbours: the majority of its windows in the training data.
fn baseline(data: &Data) -> f64 {
    let mut counts = vec![[0_usize; 2]; data.vocabulary.len()];
    for window in &data.train {
        counts[window.words[WINDOW / 2]][usize::from(window.is_place > 0.5)] += 1;
    }
    let right = |w: &&Window| {
        let [other, place] = counts[w.words[WINDOW / 2]];
        (place > other) == (w.is_place > 0.5)
    };
    data.test.iter().filter(right).count() as f64 / data.test.len() as f64
}

fn initial(vocabulary: usize, rng: &mut fastrand::Rng) -> Model {
    let mut uniform = || rng.f64();
    Model {
        words: init::uniform(DMatrix::zeros(LENGTH, vocabulary), 0.3, &mut uniform),
        weights: init::glorot_uniform(DMatrix::zeros(UNITS, WINDOW * LENGTH), &mut uniform),
        bias: DVector::zeros(UNITS),
        output: init::uniform(DVector::zeros(UNITS), 0.5, &mut uniform),
    }
}

// ------------------------------------------------------------------------------------------------------------ data

/// What a word of a sentence is.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Person,
    Place,
    Both,
    Other,
}

struct Window {
    words: [usize; WINDOW],
    is_place: f64,
}

struct Data {
    vocabulary: Vec<(&'static str, Kind)>,
    train: Vec<Window>,
    test: Vec<Window>,
}

const PEOPLE: [&str; 12] = [
    "anna", "boris", "clara", "david", "emma", "frank", "greta", "henry", "irene", "jonas", "karl",
    "lena",
];
const PLACES: [&str; 12] = [
    "berlin", "cairo", "delhi", "geneva", "lima", "madrid", "oslo", "prague", "rome", "tokyo",
    "vienna", "warsaw",
];
/// Names of people and of places.
const BOTH: [&str; 6] = [
    "austin",
    "charlotte",
    "florence",
    "paris",
    "sydney",
    "victoria",
];
const THINGS: [&str; 8] = [
    "book", "letter", "house", "garden", "picture", "bridge", "song", "clock",
];

/// `p` stands for a person, `P` for a place, `t` for a thing.
const SENTENCES: [&str; 14] = [
    "p lives in P",
    "p was born in P",
    "the train from P to P was late",
    "p gave p a t",
    "p met p at the t",
    "last year p flew to P",
    "the t of p is old",
    "P is a large city",
    "we walked through P with p",
    "p said that P was cold",
    "she told p about the t in P",
    "p and p went to P",
    "the streets of P are wide",
    "a t for p came from P",
];

/// So many random sentences of these patterns; every word is the middle of a window. A fifth of the sentences is held back.
fn load(sentences: usize, rng: &mut fastrand::Rng) -> Data {
    let mut vocabulary = vec![("·", Kind::Other)];
    for (words, kind) in [
        (&PEOPLE[..], Kind::Person),
        (&PLACES[..], Kind::Place),
        (&BOTH[..], Kind::Both),
        (&THINGS[..], Kind::Other),
    ] {
        vocabulary.extend(words.iter().map(|word| (*word, kind)));
    }
    for word in SENTENCES.iter().flat_map(|s| s.split(' ')) {
        let is_slot = matches!(word, "p" | "P" | "t");
        if !is_slot && vocabulary.iter().all(|(known, _)| *known != word) {
            vocabulary.push((word, Kind::Other));
        }
    }
    let index = |word: &str| vocabulary.iter().position(|(known, _)| *known == word);
    let (mut train, mut test) = (Vec::new(), Vec::new());
    for k in 0..sentences {
        let pattern = SENTENCES[rng.usize(..SENTENCES.len())];
        // The places around the sentence are empty.
        let mut words = vec![(0, 0.0); WINDOW / 2];
        for word in pattern.split(' ') {
            let name = |names: &[&'static str], rng: &mut fastrand::Rng| {
                let all = names.len() + BOTH.len();
                let k = rng.usize(..all);
                names
                    .get(k)
                    .copied()
                    .unwrap_or_else(|| BOTH[k - names.len()])
            };
            let (word, is_place) = match word {
                "p" => (name(&PEOPLE, rng), 0.0),
                "P" => (name(&PLACES, rng), 1.0),
                "t" => (THINGS[rng.usize(..THINGS.len())], 0.0),
                other => (other, 0.0),
            };
            words.push((index(word).expect("a word of the vocabulary"), is_place));
        }
        words.extend([(0, 0.0); WINDOW / 2]);
        let part = if k % 5 == 0 { &mut test } else { &mut train };
        part.extend(words.windows(WINDOW).map(|window| Window {
            words: std::array::from_fn(|i| window[i].0),
            is_place: window[WINDOW / 2].1,
        }));
    }
    Data {
        vocabulary,
        train,
        test,
    }
}

// --------------------------------------------------------------------------------------------------------- picture

/// The vectors along their two directions of largest variance.
fn draw_words(area: &Area, model: &Model, vocabulary: &[(&'static str, Kind)]) -> Drawn {
    let mut centred = model.words.columns(1, vocabulary.len() - 1).into_owned();
    let mean = centred.column_mean();
    for mut word in centred.column_iter_mut() {
        word -= &mean;
    }
    let svd = centred.clone().svd(true, false);
    let directions = svd.u.ok_or("the decomposition has no directions")?;
    let points: Vec<(f64, f64)> = centred
        .column_iter()
        .map(|w| (directions.column(0).dot(&w), directions.column(1).dot(&w)))
        .collect();
    // The names of the colours stand on the right.
    let reach = |axis: fn(&(f64, f64)) -> f64, room: f64| {
        let low = points.iter().map(axis).fold(f64::INFINITY, f64::min);
        let high = points.iter().map(axis).fold(f64::NEG_INFINITY, f64::max);
        let width = high - low;
        low - 0.1 * width..high + room * width
    };
    let mut chart = ChartBuilder::on(area)
        .caption("Word vectors along their two main directions", text(29))
        .margin(16)
        .x_label_area_size(40)
        .y_label_area_size(52)
        .build_cartesian_2d(reach(|p| p.0, 0.35), reach(|p| p.1, 0.1))?;
    chart
        .configure_mesh()
        .label_style(text(20))
        .bold_line_style(GRID)
        .light_line_style(TRANSPARENT)
        .axis_style(INK)
        .draw()?;
    let kinds = [
        ("people", Kind::Person, COLOURS[0]),
        ("places", Kind::Place, COLOURS[3]),
        ("both", Kind::Both, COLOURS[2]),
        ("other words", Kind::Other, COLOURS[6]),
    ];
    for (name, kind, colour) in kinds {
        let of_kind = vocabulary[1..]
            .iter()
            .zip(&points)
            .filter(|((_, k), _)| *k == kind);
        chart
            .draw_series(of_kind.map(|(_, at)| Circle::new(*at, 5, colour.filled())))?
            .label(name)
            .legend(move |(x, y)| Circle::new((x + 12, y), 6, colour.filled()));
    }
    // A word stands right or left of its point where there is room.
    let mut taken: Vec<[i32; 4]> = points
        .iter()
        .map(|at| chart.backend_coord(at))
        .map(|(x, y)| [x - 5, y - 5, x + 5, y + 5])
        .collect();
    let root = area.strip_coord_spec();
    let (left, top) = area.get_base_pixel();
    for ((word, _), at) in vocabulary[1..].iter().zip(&points) {
        let (x, y) = chart.backend_coord(at);
        let (w, h) = area.estimate_text_size(word, &text(17))?;
        let (w, h) = (w as i32, h as i32);
        let places = [
            (x + 8, y - h / 2),
            (x - 8 - w, y - h / 2),
            (x - w / 2, y - 8 - h),
        ];
        let free = places.into_iter().find(|(x, y)| {
            let apart = |t: &[i32; 4]| x + w < t[0] || *x > t[2] || y + h < t[1] || *y > t[3];
            taken.iter().all(apart)
        });
        if let Some((x, y)) = free {
            taken.push([x, y, x + w, y + h]);
            root.draw(&Text::new(*word, (x - left, y - top), text(17)))?;
        }
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::LowerRight)
        .legend_area_size(32)
        .margin(14)
        .background_style(WHITE.mix(0.9))
        .border_style(GRID)
        .label_font(text(21))
        .draw()?;
    Ok(())
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let mut rng = options.rng();
    let data = load(1500, &mut rng);
    let mut model = initial(data.vocabulary.len(), &mut rng);
    let (train, test) = train(&mut model, &data, options.epochs, &mut rng);
    let accuracy = accuracy(&model, &data.test);
    println!(
        "held-out accuracy {accuracy:.4} on {} windows; the word alone gives {:.4}",
        data.test.len(),
        baseline(&data)
    );
    let drawn = picture::draw(&options.out, (1600, 760), |canvas| {
        let (left, right) = canvas.split_horizontally(620);
        Curves {
            caption: "Is it a place?",
            x: "epoch",
            y: "loss of a window",
            range: None,
            legend: SeriesLabelPosition::UpperRight,
            curves: vec![("training sentences", train), ("held-out sentences", test)],
        }
        .draw(&left)?;
        draw_words(&right, &model, &data.vocabulary)
    });
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    /// The gradient as the lecture derives it.
    fn by_hand(model: &Model, window: &[usize], is_place: f64) -> Model {
        let column = |word: &usize| {
            model
                .words
                .column(*word)
                .iter()
                .copied()
                .collect::<Vec<_>>()
        };
        let x = DVector::from_vec(window.iter().flat_map(column).collect());
        let h = (&model.weights * &x + &model.bias).map(f64::tanh);
        let delta = 1.0 / (1.0 + (-model.output.dot(&h)).exp()) - is_place;
        let below = delta * model.output.component_mul(&h.map(|h| 1.0 - h * h));
        let mut words = DMatrix::zeros(model.words.nrows(), model.words.ncols());
        let x_bar = model.weights.tr_mul(&below);
        for (k, word) in window.iter().enumerate() {
            let mut column = words.column_mut(*word);
            column += x_bar.rows(k * LENGTH, LENGTH);
        }
        Model {
            words,
            weights: &below * x.transpose(),
            bias: below,
            output: delta * h,
        }
    }

    #[test]
    fn the_gradient_is_that_of_the_lecture_and_touches_the_words_of_the_window() {
        let mut rng = fastrand::Rng::with_seed(13);
        let data = load(30, &mut rng);
        let model = initial(data.vocabulary.len(), &mut rng);
        for window in &data.test {
            let mut gradient = loss::grad(&model, &window.words, window.is_place);
            for (word, column) in gradient.words.column_iter().enumerate() {
                assert_eq!(column.amax() > 0.0, window.words.contains(&word));
            }
            let expected = by_hand(&model, &window.words, window.is_place);
            gradient.axpy(-1.0, &expected);
            assert!(gradient.norm() < 1e-14);
        }
    }

    #[test]
    fn the_gradient_is_that_of_the_function() {
        let model = initial(8, &mut fastrand::Rng::with_seed(14));
        // A word may stand in a window twice.
        assert_gradient!(loss, (&model, &[1, 7, 3, 1, 1][..], 1.0));
    }

    #[test]
    fn the_neighbours_tell_what_the_word_alone_does_not() {
        let mut rng = fastrand::Rng::with_seed(15);
        let data = load(600, &mut rng);
        let mut model = initial(data.vocabulary.len(), &mut rng);
        train(&mut model, &data, 12, &mut rng);
        let accuracy = accuracy(&model, &data.test);
        assert!(
            accuracy > 0.98 && accuracy > baseline(&data) + 0.02,
            "{accuracy}"
        );
    }
}
