//! The objectives of ADBench for any size, over slices, each at two sizes.

pub mod ba;
pub mod gmm;
pub mod hand;
pub mod lstm;

use crate::row::Row;

/// The rows of the table.
pub fn rows() -> Vec<Row> {
    [gmm::rows(), ba::rows(), lstm::rows(), hand::rows()]
        .into_iter()
        .flatten()
        .collect()
}
