//! The workloads of the benchmarks: for each the primal as a user would write it, with `#[differentiable]` on it and
//! nothing else, and beside it the best gradient that we can write by hand. `tests/published.rs` compares both with
//! published numbers, `benches/gradients.rs` measures them in the same run.
//!
//! A gradient by hand uses what the primal says and no more: no allocation, shared subexpressions, one call of each
//! transcendental function, fused loops, but no identity that a reader would have to know from elsewhere.

#![allow(
    clippy::needless_range_loop,
    clippy::ptr_arg,
    clippy::too_many_arguments,
    reason = "the primals are what users write"
)]

pub mod ackley;
pub mod ad_bench;
pub mod arm;
pub mod black_scholes;
pub mod bundle;
pub mod counting;
pub mod flat;
pub mod gmm;
pub mod grad_bench;
pub mod helm;
pub mod inputs;
pub mod logistic;
pub mod lstm;
pub mod mlp;
pub mod pendulum;
pub mod relu_net;
pub mod rosen;
pub mod row;
pub mod scaling;
pub mod se3;
pub mod shared3;

/// All rows of the table.
pub fn rows() -> Vec<row::Row> {
    [
        rosen::rows(),
        helm::rows(),
        ackley::rows(),
        black_scholes::rows(),
        shared3::rows(),
        mlp::rows(),
        relu_net::rows(),
        gmm::rows(),
        bundle::rows(),
        lstm::rows(),
        pendulum::rows(),
        arm::rows(),
        se3::rows(),
        logistic::rows(),
        ad_bench::rows(),
        grad_bench::rows(),
        scaling::rows(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
