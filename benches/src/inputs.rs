//! Deterministic inputs and the fold of a gradient into two numbers, the same for every implementation of a workload.

/// A linear congruential generator with Knuth's MMIX constants; the upper 53 bits of the state are the sample.
#[derive(Clone, Debug)]
struct Lcg(u64);

impl Lcg {
    /// The next sample in `[0, 1)`: step first, then read.
    fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 * 2.0_f64.powi(-53)
    }
}

/// `count` samples in `[low, high)` from the generator that starts at `seed`.
///
/// ```
/// let samples = grad_benches::inputs::uniform(101, 3, -1.0, 2.0);
/// assert!(samples.iter().all(|sample| (-1.0..2.0).contains(sample)));
/// assert_eq!(samples, grad_benches::inputs::uniform(101, 3, -1.0, 2.0));
/// ```
pub fn uniform(seed: u64, count: usize, low: f64, high: f64) -> Vec<f64> {
    let mut generator = Lcg(seed);
    (0..count)
        .map(|_| low + (high - low) * generator.next())
        .collect()
}

/// The samples of [`uniform`] in rows of `N`, one row per input point.
pub fn uniform_rows<const N: usize>(seed: u64, rows: usize, low: f64, high: f64) -> Vec<[f64; N]> {
    uniform(seed, rows * N, low, high).as_chunks().0.to_vec()
}

/// The weighted sum of a gradient and its Euclidean norm, which together identify it.
///
/// The weights `0.5 + ((37 i) mod 101) / 101` make the sum depend on the order of the components.
///
/// ```
/// let (checksum, norm) = grad_benches::inputs::fold([3.0, 4.0]);
/// assert_eq!(checksum, 3.0 * 0.5 + 4.0 * (0.5 + 37.0 / 101.0));
/// assert_eq!(norm, 5.0);
/// ```
pub fn fold(gradient: impl IntoIterator<Item = f64>) -> (f64, f64) {
    let (mut checksum, mut square) = (0.0, 0.0);
    for (i, component) in gradient.into_iter().enumerate() {
        checksum += component * (0.5 + ((37 * i) % 101) as f64 / 101.0);
        square += component * component;
    }
    (checksum, f64::sqrt(square))
}
