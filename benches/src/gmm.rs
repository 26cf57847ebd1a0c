//! `W4`: the logarithm of the posterior of a Gaussian mixture (ADBench's first objective) in ten dimensions with 25
//! components, for fixed sizes. [`ad_bench::gmm`](crate::ad_bench::gmm) is the same for any size.

mod by_hand;
mod forms;

use crate::flat::Flat;
use crate::inputs;
use crate::row::{Row, Sides, into, returned, sides};
use grad_runtime::nalgebra::{SMatrix, SVector};
use grad_runtime::{Differentiable, Tangent as _};

pub use by_hand::by_hand;
pub use forms::{array, matrices, mixture, slices, vecs};

/// Dimensions.
pub const D: usize = 10;
/// Components.
pub const K: usize = 25;
/// Components of the inverse factor of a covariance: the logarithms of its diagonal, then what is below it by columns.
pub const ICF: usize = D * (D + 1) / 2;

/// A mixture of fixed size; its own tangent.
#[derive(Clone, Debug, Differentiable)]
pub struct Mixture {
    /// Unnormalised logarithms of the weights.
    pub alphas: [f64; K],
    /// Centres.
    pub means: [[f64; D]; K],
    /// Inverse factors of the covariances.
    pub icf: [[f64; ICF]; K],
}

crate::flat_fields!(Mixture: alphas, means, icf);

/// The mixture at which the gradient is taken.
fn mixture_at() -> Mixture {
    Mixture {
        alphas: inputs::uniform_rows(401, 1, -1.0, 1.0)[0],
        means: inputs::uniform_rows(402, K, -1.0, 1.0)
            .try_into()
            .expect("as many rows"),
        icf: inputs::uniform_rows(403, K, -0.5, 0.5)
            .try_into()
            .expect("as many rows"),
    }
}

fn points(count: usize) -> Vec<[f64; D]> {
    inputs::uniform_rows(404, count, -1.5, 1.5)
}

/// The types of the arguments of [`vecs()`].
type Vecs = (Vec<f64>, Vec<Vec<f64>>, Vec<Vec<f64>>);

fn vecs_at() -> Vecs {
    let Mixture { alphas, means, icf } = mixture_at();
    (
        alphas.to_vec(),
        means.map(|mean| mean.to_vec()).to_vec(),
        icf.map(|row| row.to_vec()).to_vec(),
    )
}

/// The tangents of nalgebra's forms, which are flattened by columns.
#[derive(Clone)]
struct ByColumns(SVector<f64, K>, SMatrix<f64, D, K>, SMatrix<f64, ICF, K>);

impl Flat for ByColumns {
    fn flat(&self, out: &mut Vec<f64>) {
        let Self(alphas, means, icf) = self;
        for part in [alphas.as_slice(), means.as_slice(), icf.as_slice()] {
            part.flat(out);
        }
    }
}

/// The mixture and so many points.
type Point = (Mixture, Vec<[f64; D]>);

/// The sides of [`array()`] for so many points.
pub fn arrays(count: usize) -> Sides {
    sides(
        vec![(mixture_at(), points(count))],
        |(m, x)| array(&m.alphas, &m.means, &m.icf, x),
        into(mixture_at(), |(m, x): &Point, g| by_hand(m, x, g)),
        returned(mixture_at(), |(m, x): &Point| {
            let (value, (alphas, means, icf)) =
                array::value_and_grad(&m.alphas, &m.means, &m.icf, x);
            (value, Mixture { alphas, means, icf })
        }),
    )
}

/// The sides of [`slices()`] for so many points.
pub fn slices_of(count: usize) -> Sides {
    sides(
        vec![(mixture_at(), points(count))],
        |(m, x)| slices(&m.alphas, &m.means, &m.icf, x),
        into(mixture_at(), |(m, x): &Point, g| by_hand(m, x, g)),
        returned((vec![], vec![], vec![]), |(m, x): &Point| {
            slices::value_and_grad(&m.alphas, &m.means, &m.icf, x)
        }),
    )
}

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    const CHECKSUM: f64 = 4.332250714091e+03;
    const NORM: f64 = 4.468096982222e+02;
    vec![
        Row::new("W4", "array", || arrays(1000)).published(CHECKSUM, NORM),
        Row::new("W4", "struct", || {
            sides(
                vec![(mixture_at(), points(1000))],
                |(m, x)| mixture(m, x),
                into(mixture_at(), |(m, x): &Point, g| by_hand(m, x, g)),
                into(mixture_at(), |(m, x): &Point, g| {
                    g.set_zero();
                    mixture::accumulate_grad(m, x, g)
                }),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W4", "slice", || slices_of(1000)).published(CHECKSUM, NORM),
        Row::new("W4", "Vec", || {
            sides(
                vec![(mixture_at(), vecs_at(), points(1000))],
                |(_, (alphas, means, icf), x)| vecs(alphas, means, icf, x),
                into(
                    mixture_at(),
                    |(m, _, x): &(Mixture, Vecs, Vec<[f64; D]>), g| by_hand(m, x, g),
                ),
                into(
                    vecs_at(),
                    |(_, at, x): &(Mixture, Vecs, Vec<[f64; D]>), g| {
                        g.set_zero();
                        let (alphas, means, icf) = at;
                        vecs::accumulate_grad(alphas, means, icf, x, g)
                    },
                ),
            )
        })
        .published(CHECKSUM, NORM),
        Row::new("W4", "nalgebra", || {
            type Both = (Mixture, ByColumns, Vec<[f64; D]>, Vec<SVector<f64, D>>);
            let m = mixture_at();
            let at = ByColumns(m.alphas.into(), m.means.into(), m.icf.into());
            let x = points(1000);
            let vectors = x.iter().copied().map(SVector::from).collect();
            sides(
                vec![(m.clone(), at.clone(), x, vectors)],
                |(_, ByColumns(alphas, means, icf), _, x)| matrices(alphas, means, icf, x),
                into(m, |(m, _, x, _): &Both, g| by_hand(m, x, g)),
                returned(at, |(_, ByColumns(alphas, means, icf), _, x): &Both| {
                    let (value, (a, b, c)) = matrices::value_and_grad(alphas, means, icf, x);
                    (value, ByColumns(a, b, c))
                }),
            )
        })
        .published(CHECKSUM, NORM),
    ]
}
