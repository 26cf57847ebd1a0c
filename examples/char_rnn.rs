//! A recurrent net and an LSTM read nursery rhymes letter by letter, and say how they would go on.
//!
//! ```text
//! cargo run --release --example char_rnn
//! ```
//!
//! A net reads a chunk of the text from a state and gives the loss and the next state. Back-propagation through time is the
//! pullback of that function: with the cotangent of the next state it is the full one, with zero in its place the truncated one.

use gallery::picture::{self, Curves};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{DMatrix, DVector};
use grad_runtime::optim::{Adam, clip_norm};
use grad_runtime::{init, ops, prelude::*};
use plotters::prelude::SeriesLabelPosition;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "char_rnn",
    about: "Teaches nursery rhymes to a recurrent net and to an LSTM.",
    epochs: 20,
};

/// "The house that Jack built" and "The twelve days of Christmas", verse by verse in turn.
const TEXT: &str = include_str!("char_rnn/rhymes.txt");
const UNITS: usize = 40;
/// Letters in a chunk.
const CHUNK: usize = 32;

/// What a unit sees: a weight for the letter, weights for the state, and a bias.
#[derive(Clone, Debug, Differentiable)]
struct Gate {
    letter: DMatrix<f64>,
    state: DMatrix<f64>,
    bias: DVector<f64>,
}

/// The simple recurrent net uses `change` alone.
#[derive(Clone, Debug, Differentiable)]
struct Net {
    change: Gate,
    forget: Gate,
    input: Gate,
    output: Gate,
    scores: DMatrix<f64>,
    bias: DVector<f64>,
}

/// What a net remembers of what it has read; the cell is that of the LSTM.
#[derive(Clone, Debug, Differentiable)]
struct State {
    hidden: DVector<f64>,
    cell: DVector<f64>,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    Simple,
    Lstm,
}

#[differentiable]
fn sums(gate: &Gate, hidden: &DVector<f64>, letter: usize) -> DVector<f64> {
    &gate.state * hidden + gate.letter.column(letter) + &gate.bias
}

/// The state after one letter.
#[differentiable]
fn step(net: &Net, state: &State, letter: usize, #[constant] kind: Kind) -> State {
    let change = sums(&net.change, &state.hidden, letter).map(f64::tanh);
    match kind {
        Kind::Simple => State {
            hidden: change,
            cell: state.cell.clone(),
        },
        Kind::Lstm => {
            let forget = sums(&net.forget, &state.hidden, letter).map(ops::sigmoid);
            let input = sums(&net.input, &state.hidden, letter).map(ops::sigmoid);
            let output = sums(&net.output, &state.hidden, letter).map(ops::sigmoid);
            let cell = state.cell.component_mul(&forget) + change.component_mul(&input);
            let hidden = cell.map(f64::tanh).component_mul(&output);
            State { hidden, cell }
        }
    }
}

/// The sum over the chunk of −ln p of the next letter, and the state at the end.
#[differentiable]
fn read(net: &Net, start: &State, letters: &[usize], #[constant] kind: Kind) -> (f64, State) {
    let mut state = start.clone();
    let mut total = 0.0;
    for t in 1..letters.len() {
        state = step(net, &state, letters[t - 1], kind);
        let scores = &net.scores * &state.hidden + &net.bias;
        total += ops::cross_entropy(&scores, letters[t]);
    }
    (total, state)
}

/// Truncated back-propagation through time; the bits for a letter of the held-out text after each epoch.
fn train(net: &mut Net, text: &Text, kind: Kind, epochs: u32) -> Vec<f64> {
    let mut optimiser = Adam::new(0.01);
    let mut history = vec![bits(net, text, kind)];
    let bar = gallery::progress(epochs);
    for epoch in 0..epochs {
        optimiser.set_learning_rate(if epoch < epochs * 2 / 3 { 0.01 } else { 0.002 });
        let mut state = silence();
        for start in (0..text.train.len() - 1).step_by(CHUNK) {
            // The last letter of a chunk is the first of the next.
            let end = (start + CHUNK + 1).min(text.train.len());
            let ((_, after), pullback) = read::vjp(net, &state, &text.train[start..end], kind);
            let (mut gradient, _) = pullback((1.0, after.zero_tangent()));
            gradient.scale_mut(1.0 / (end - start - 1) as f64);
            clip_norm(&mut gradient, 1.0);
            optimiser.step(net, &gradient);
            state = after;
        }
        let now = bits(net, text, kind);
        bar.set_message(format!("{kind:?}, {now:.3} bits for a letter"));
        bar.inc(1);
        history.push(now);
    }
    bar.finish();
    history
}

/// The mean of −log₂ p over the held-out text, which is read behind the other.
fn bits(net: &Net, text: &Text, kind: Kind) -> f64 {
    let (_, state) = read(net, &silence(), &text.train, kind);
    let last = text.train.len() - 1;
    let held_out = [&text.train[last..], &text.held_out[..]].concat();
    let (total, _) = read(net, &state, &held_out, kind);
    total / text.held_out.len() as f64 / std::f64::consts::LN_2
}

/// The state before the first letter.
fn silence() -> State {
    State {
        hidden: DVector::zeros(UNITS),
        cell: DVector::zeros(UNITS),
    }
}

/// How the net goes on after `prompt`; a low temperature keeps to what is likely.
fn sample(net: &Net, text: &Text, kind: Kind, prompt: &str, rng: &mut fastrand::Rng) -> String {
    const TEMPERATURE: f64 = 0.5;
    let mut said = prompt.to_owned();
    let mut state = silence();
    let mut letters = prompt.chars().map(|c| text.index(c));
    let mut letter = letters.next().expect("a prompt has a letter");
    for _ in 0..280 {
        state = step(net, &state, letter, kind);
        letter = letters.next().unwrap_or_else(|| {
            let scores = &net.scores * &state.hidden + &net.bias;
            let p = ops::softmax(&(scores / TEMPERATURE));
            let mut left = rng.f64();
            let chosen = p.iter().position(|p| {
                left -= p;
                left <= 0.0
            });
            let chosen = chosen.unwrap_or(p.len() - 1);
            said.push(text.letters[chosen]);
            chosen
        });
    }
    said
}

fn initial(letters: usize, rng: &mut fastrand::Rng) -> Net {
    let mut uniform = || rng.f64();
    let mut gate = |bias: f64| Gate {
        letter: init::glorot_uniform(DMatrix::zeros(UNITS, letters), &mut uniform),
        state: 0.9 * init::orthogonal(DMatrix::zeros(UNITS, UNITS), &mut uniform),
        bias: DVector::repeat(UNITS, bias),
    };
    // A cell remembers until it learns to forget.
    let (change, forget, input, output) = (gate(0.0), gate(1.0), gate(0.0), gate(0.0));
    Net {
        change,
        forget,
        input,
        output,
        scores: init::glorot_uniform(DMatrix::zeros(letters, UNITS), &mut uniform),
        bias: DVector::zeros(letters),
    }
}

// ------------------------------------------------------------------------------------------------------------ data

/// The text as indices into its letters; the last part is held back.
struct Text {
    letters: Vec<char>,
    train: Vec<usize>,
    held_out: Vec<usize>,
}

impl Text {
    fn load() -> Self {
        let mut letters: Vec<char> = TEXT.chars().collect();
        letters.sort_unstable();
        letters.dedup();
        let mut text = Text {
            letters,
            train: Vec::new(),
            held_out: Vec::new(),
        };
        text.train = TEXT.chars().map(|c| text.index(c)).collect();
        text.held_out = text.train.split_off(text.train.len() * 17 / 20);
        text
    }

    fn index(&self, letter: char) -> usize {
        self.letters
            .binary_search(&letter)
            .expect("a letter of the text")
    }

    /// The bits for a letter of the held-out text that pairs of letters in the training text give, each counted a tenth more.
    fn bigram_bits(&self) -> f64 {
        let n = self.letters.len();
        let mut counts = DMatrix::<f64>::repeat(n, n, 0.1);
        for pair in self.train.windows(2) {
            counts[(pair[0], pair[1])] += 1.0;
        }
        let mut before = self.train[self.train.len() - 1];
        let mut total = 0.0;
        for letter in &self.held_out {
            total -= (counts[(before, *letter)] / counts.row(before).sum()).log2();
            before = *letter;
        }
        total / self.held_out.len() as f64
    }
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let text = Text::load();
    let bigram = text.bigram_bits();
    let mut histories = Vec::new();
    for kind in [Kind::Simple, Kind::Lstm] {
        let mut rng = options.rng();
        let mut net = initial(text.letters.len(), &mut rng);
        let history = train(&mut net, &text, kind, options.epochs);
        println!(
            "{kind:?}: {:.3} bits for a letter, says:\n",
            history[history.len() - 1]
        );
        println!("{}\n", sample(&net, &text, kind, "this is the ", &mut rng));
        histories.push(history);
    }
    println!("pairs of letters: {bigram:.3} bits for a letter");
    let [simple, lstm] = histories.try_into().expect("two nets");
    let drawn = picture::draw(&options.out, (1000, 620), |canvas| {
        Curves {
            caption: "What a letter of the held-out verses costs",
            x: "epoch",
            y: "bits",
            range: Some(0.0..5.0),
            legend: SeriesLabelPosition::UpperRight,
            curves: vec![
                ("recurrent net", simple),
                ("LSTM", lstm),
                (
                    "pairs of letters",
                    vec![bigram; options.epochs as usize + 1],
                ),
            ],
        }
        .draw(canvas)
    });
    gallery::finish(&options.out, drawn)
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    /// How far two gradients are apart, over the size of one.
    fn distance(a: &Net, b: &Net) -> f64 {
        let mut difference = a.clone();
        difference.axpy(-1.0, b);
        difference.norm() / b.norm()
    }

    #[test]
    fn full_back_propagation_goes_through_the_state_between_two_chunks() {
        let text = Text::load();
        let net = initial(text.letters.len(), &mut fastrand::Rng::with_seed(16));
        let (all, middle) = (&text.train[..41], 20);
        for kind in [Kind::Simple, Kind::Lstm] {
            let start = silence();
            let ((whole, end), pullback) = read::vjp(&net, &start, all, kind);
            let (full, _) = pullback((1.0, end.zero_tangent()));

            let ((first, between), pull_first) = read::vjp(&net, &start, &all[..=middle], kind);
            let ((second, end), pull_second) = read::vjp(&net, &between, &all[middle..], kind);
            assert!((first + second - whole).abs() < 1e-12 * whole);

            let (of_second, between_bar) = pull_second((1.0, end.zero_tangent()));
            let (of_first, _) = pull_first((1.0, between_bar));
            let mut in_two = of_first;
            in_two.axpy(1.0, &of_second);
            assert!(distance(&in_two, &full) < 1e-13);

            // Truncated: nothing comes back through the state, and the first chunk has a gradient of its own.
            let (_, pull_first) = read::vjp(&net, &start, &all[..=middle], kind);
            let (mut truncated, _) = pull_first((1.0, between.zero_tangent()));
            truncated.axpy(1.0, &of_second);
            assert!(distance(&truncated, &full) > 1e-4);
            // What the scores learn does not go through time: there both agree.
            assert!((truncated.scores - full.scores).amax() < 1e-13);
            assert!((truncated.bias - full.bias).amax() < 1e-13);
        }
    }

    /// Back-propagation through time of the simple net as the lecture writes it.
    fn by_hand(net: &Net, letters: &[usize]) -> Net {
        let mut hidden = vec![DVector::zeros(UNITS)];
        for letter in &letters[..letters.len() - 1] {
            let column = net.change.letter.column(*letter);
            let a = &net.change.state * &hidden[hidden.len() - 1] + column + &net.change.bias;
            hidden.push(a.map(f64::tanh));
        }
        let mut gradient = net.zero_tangent();
        let mut from_later = DVector::zeros(UNITS);
        for t in (1..letters.len()).rev() {
            let scores = &net.scores * &hidden[t] + &net.bias;
            let mut delta = scores.map(f64::exp);
            delta /= delta.sum();
            delta[letters[t]] -= 1.0;
            gradient.scores += &delta * hidden[t].transpose();
            gradient.bias += &delta;
            let above = net.scores.tr_mul(&delta) + &from_later;
            let below = above.component_mul(&hidden[t].map(|h| 1.0 - h * h));
            gradient.change.state += &below * hidden[t - 1].transpose();
            gradient.change.bias += &below;
            let mut column = gradient.change.letter.column_mut(letters[t - 1]);
            column += &below;
            from_later = net.change.state.tr_mul(&below);
        }
        gradient
    }

    #[test]
    fn the_gradient_of_the_recurrent_net_is_that_of_the_lecture() {
        let text = Text::load();
        let net = initial(text.letters.len(), &mut fastrand::Rng::with_seed(17));
        let letters = &text.train[..60];
        let start = silence();
        let (_, pullback) = read::vjp(&net, &start, letters, Kind::Simple);
        let (gradient, _) = pullback((1.0, silence()));
        assert!(distance(&gradient, &by_hand(&net, letters)) < 1e-13);
    }

    #[test]
    fn a_step_of_the_lstm_has_the_right_derivatives() {
        let mut rng = fastrand::Rng::with_seed(18);
        let mut weights = |r, c| DMatrix::from_fn(r, c, |_, _| rng.f64() - 0.5);
        let mut gate = || Gate {
            letter: weights(2, 3),
            state: weights(2, 2),
            bias: DVector::from_vec(vec![0.1, -0.2]),
        };
        let net = Net {
            change: gate(),
            forget: gate(),
            input: gate(),
            output: gate(),
            scores: DMatrix::repeat(3, 2, 0.3),
            bias: DVector::zeros(3),
        };
        let state = State {
            hidden: DVector::from_vec(vec![0.3, -0.4]),
            cell: DVector::from_vec(vec![0.8, 0.1]),
        };
        assert_gradient!(step, (&net, &state, 1, Kind::Lstm));
        assert_gradient!(read, (&net, &state, &[0, 2, 1, 1][..], Kind::Lstm));
    }

    #[test]
    fn a_short_training_beats_pairs_of_letters() {
        let text = Text::load();
        let mut net = initial(text.letters.len(), &mut fastrand::Rng::with_seed(42));
        let history = train(&mut net, &text, Kind::Lstm, 8);
        let last = history[history.len() - 1];
        assert!(last < 0.8 * text.bigram_bits(), "{last}");
    }
}
