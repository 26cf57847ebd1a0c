//! Random numbers for cotangents and directions: the same in every run.

/// A linear congruential generator modulo 2⁶⁴, with the constants of D. E. Knuth's MMIX.
pub(super) struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        let mut random = Self(seed);
        random.next();
        random
    }

    /// A number between ½ and 3/2 in magnitude, of either sign: no component may get lost in the sum. It has 20
    /// bits, so that it is a number of every scalar type.
    pub fn next(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        let high = (self.0 >> 32) as u32;
        let magnitude = 0.5 + f64::from(high >> 13) / f64::from(1_u32 << 19);
        if high & 1 == 0 { magnitude } else { -magnitude }
    }

    pub fn vector(&mut self, dim: usize) -> Vec<f64> {
        (0..dim).map(|_| self.next()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Random;

    #[test]
    fn numbers_are_of_order_one_and_of_both_signs() {
        let numbers = Random::new(1).vector(1000);
        assert!(numbers.iter().all(|x| (0.5..1.5).contains(&x.abs())));
        assert!(numbers.iter().all(|&x| f64::from(x as f32) == x));
        let positive = numbers.iter().filter(|x| **x > 0.0).count();
        assert!((400..600).contains(&positive));
    }
}
