//! The handwritten digits of the UCI repository: 1,797 pictures of 8 × 8 pixels.

use grad_runtime::nalgebra::{DMatrix, DVector};

/// The pixels along an edge.
pub const EDGE: usize = 8;
/// All pixels of a picture.
pub const PIXELS: usize = EDGE * EDGE;
/// One class for each digit.
pub const CLASSES: usize = 10;

/// One picture and what it shows.
#[derive(Clone, Debug)]
pub struct Digit {
    /// From 0 (white) to 1 (black), row by row.
    pub pixels: DVector<f64>,
    /// The digit that was written.
    pub label: usize,
}

impl Digit {
    /// The pixels in their rows and columns.
    #[must_use]
    pub fn image(&self) -> DMatrix<f64> {
        DMatrix::from_row_slice(EDGE, EDGE, self.pixels.as_slice())
    }
}

/// The pictures to learn from and those to judge by.
#[derive(Clone, Debug)]
pub struct Split {
    /// Four fifths.
    pub train: Vec<Digit>,
    /// One fifth.
    pub test: Vec<Digit>,
}

/// Loads the digits in random order and holds a fifth of them back for the test.
#[must_use]
pub fn load(rng: &mut fastrand::Rng) -> Split {
    let data = smartcore::dataset::digits::load_dataset();
    let mut digits: Vec<Digit> = data
        .data
        .chunks(data.num_features)
        .zip(&data.target)
        .map(|(row, label)| Digit {
            pixels: DVector::from_iterator(PIXELS, row.iter().map(|p| f64::from(*p) / 16.0)),
            label: *label as usize,
        })
        .collect();
    rng.shuffle(&mut digits);
    let test = digits.split_off(digits.len() * 4 / 5);
    Split {
        train: digits,
        test,
    }
}

/// The share of digits for which `predict` gives the label.
pub fn accuracy(digits: &[Digit], predict: impl Fn(&Digit) -> usize) -> f64 {
    let right = digits.iter().filter(|d| predict(d) == d.label).count();
    right as f64 / digits.len() as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_ten_digits_in_both_parts() {
        let split = load(&mut fastrand::Rng::with_seed(1));
        assert_eq!(split.train.len() + split.test.len(), 1797);
        for part in [&split.train, &split.test] {
            let mut counts = [0; CLASSES];
            for digit in part {
                counts[digit.label] += 1;
                assert!(digit.pixels.iter().all(|p| (0.0..=1.0).contains(p)));
            }
            assert!(counts.iter().all(|c| *c > part.len() / 20), "{counts:?}");
        }
    }
}
