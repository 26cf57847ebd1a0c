//! Directions, columns and rows in which derivatives are compared.

use super::components::{dot, epsilon, flatten, size};
use super::difference::{Precision, Sample, compare};
use super::random::Random;
use super::{
    Arguments, Check, Jacobian, Mismatch, Output, PointTangent, ResultTangent, SEED, check_dim,
    components, difference, mismatch, random_cotangent,
};

impl<'a, P, R, Point, Primal> Check<'a, Point, Primal>
where
    P: Arguments,
    R: Output,
    Point: Fn() -> P,
    Primal: Fn(P) -> R,
{
    pub(super) fn by_columns<J: Jacobian>(
        &self,
        mode: &'static str,
        jacobian: impl Fn(P) -> J,
    ) -> Result<(), Mismatch> {
        let rows = (self.primal)((self.point)()).components().len();
        let magnitudes = self.magnitudes();
        let mut columns = Vec::new();
        jacobian((self.point)()).columns(&mut columns);
        check_dim(mode, columns.len(), magnitudes.len())?;
        let elements = columns.iter().flatten();
        let largest = elements.fold(0.0_f64, |m, x| m.max(x.abs()));
        let floor = 16.0 * Self::epsilon() * largest;
        let (mut direction, mut start) = (vec![0.0; columns.len()], 0);
        for &(argument, dim) in self.arguments {
            for i in 0..dim {
                let place = start + i;
                check_dim(mode, columns[place].len(), rows)?;
                direction[place] = 1.0;
                for (row, &derivative) in columns[place].iter().enumerate() {
                    let mut cotangent = vec![0.0; rows];
                    cotangent[row] = 1.0;
                    let magnitude = magnitudes[place];
                    let verdict = self.along(&direction, derivative, magnitude, floor, &cotangent);
                    if !verdict.agrees {
                        return Err(mismatch(mode, argument, Some(i), dim, derivative, verdict));
                    }
                }
                direction[place] = 0.0;
            }
            start += dim;
        }
        Ok(())
    }

    /// Checks that a Jacobian J and a pullback agree: wᵀ J = Jᵀ w for a random cotangent w, component by component. Where the pullback
    /// has been compared with differences, this costs no further ones.
    ///
    /// # Errors
    /// The first component that disagrees.
    pub fn rows<J: Jacobian>(
        &self,
        jacobian: impl Fn(P) -> J,
        vjp: impl Fn(P, ResultTangent<R>) -> (R, PointTangent<P>),
    ) -> Result<(), Mismatch> {
        let y = (self.primal)((self.point)());
        let cotangent = random_cotangent(&y);
        let pulled = components::<P>(&vjp((self.point)(), cotangent.clone()).1);
        let cotangent = flatten(&cotangent);
        let mut columns = Vec::new();
        jacobian((self.point)()).columns(&mut columns);
        check_dim("jacobian", columns.len(), pulled.len())?;
        let largest = pulled.iter().fold(0.0_f64, |m, x| m.max(x.abs()));
        let floor = if largest.is_finite() {
            16.0 * Self::epsilon() * largest
        } else {
            0.0
        };
        let mut places = columns.iter().zip(&pulled);
        for &(argument, dim) in self.arguments {
            for (component, (column, &pulled)) in places.by_ref().take(dim).enumerate() {
                check_dim("jacobian", column.len(), cotangent.len())?;
                let combined = dot(&cotangent, column);
                let terms = size(&cotangent, column).max(pulled.abs());
                let gap = (combined - pulled).abs();
                let agrees = combined == pulled || gap <= Self::epsilon().sqrt() * terms + floor;
                if !agrees {
                    return Err(Mismatch::Rows {
                        argument: argument.to_owned(),
                        component,
                        dim,
                        jacobian: combined,
                        pullback: pulled,
                    });
                }
            }
        }
        Ok(())
    }

    /// Compares `derivative` with the differences of ⟨`cotangent`, f⟩ along `direction`.
    pub(super) fn along(
        &self,
        direction: &[f64],
        derivative: f64,
        magnitude: f64,
        floor: f64,
        cotangent: &[f64],
    ) -> difference::Verdict {
        let precision = Precision {
            epsilon: Self::epsilon(),
            // The largest derivative may be infinite.
            floor: if floor.is_finite() { floor } else { 0.0 },
        };
        compare(derivative, magnitude, precision, |h| {
            let step: Vec<f64> = direction.iter().map(|d| h * d).collect();
            let mut point = (self.point)();
            point.advance(&self.tangent(&step));
            let y = (self.primal)(point).components();
            assert_eq!(
                y.len(),
                cotangent.len(),
                "the result changes its shape close to the point; help: check at another point"
            );
            Sample {
                value: dot(cotangent, &y),
                size: size(cotangent, &y),
            }
        })
    }

    /// One random direction per argument, of the size of the point.
    pub(super) fn directions(&self) -> impl Iterator<Item = (&'a str, usize, Vec<f64>)> {
        let magnitudes = self.magnitudes();
        let mut random = Random::new(SEED + 1);
        let mut start = 0;
        self.arguments.iter().map(move |&(argument, dim)| {
            let mut direction = vec![0.0; magnitudes.len()];
            for i in start..start + dim {
                let scale = if magnitudes[i] > 1e-3 {
                    magnitudes[i]
                } else {
                    1.0
                };
                direction[i] = random.next() * scale;
            }
            start += dim;
            (argument, dim, direction)
        })
    }

    /// The magnitude of every component of the point.
    pub(super) fn magnitudes(&self) -> Vec<f64> {
        let mut values = Vec::new();
        (self.point)().values(&mut values);
        let magnitudes: Vec<f64> = values.iter().map(|x| x.map_or(1.0, f64::abs)).collect();
        let dim: usize = self.arguments.iter().map(|(_, dim)| dim).sum();
        assert_eq!(
            magnitudes.len(),
            dim,
            "the point does not have the number of components of its arguments; help: correct the list of arguments"
        );
        magnitudes
    }

    pub(super) fn tangent(&self, components: &[f64]) -> PointTangent<P> {
        (self.point)().tangent(components)
    }

    /// That of the coarsest scalar type: all others are as exact as that at best.
    pub(super) fn epsilon() -> f64 {
        P::epsilon().max(epsilon::<ResultTangent<R>>())
    }
}
