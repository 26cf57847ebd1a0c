//! The rules for values whose types only rustc knows, against central differences, closed forms and nalgebra's own results.

mod allocations;
mod binary;
mod differences;
mod elementwise;
mod inference;
mod layers;
mod losses;
mod ops;
mod special_points;
mod unary;
mod views;
