//! The objectives of GradBench that are its own, each at two sizes.

pub mod det;
pub mod kmeans;
pub mod llsq;
pub mod lse;
pub mod ode;
pub mod particle;
pub mod saddle;

use crate::row::Row;

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    [
        lse::rows(),
        llsq::rows(),
        det::rows(),
        ode::rows(),
        kmeans::rows(),
        particle::rows(),
        saddle::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
