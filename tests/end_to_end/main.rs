//! End-to-end tests by topic, in one binary: every module is one topic.
#![allow(
    clippy::style,
    clippy::complexity,
    clippy::eq_op,
    clippy::approx_constant,
    reason = "the bodies are what users write, and each form of writing is a case"
)]

mod support;

mod arrays;
mod assignment;
mod attribute;
mod branches;
mod derive;
mod generics;
mod operators;
mod ops;
mod ownership;
mod patterns;
mod tuples;
mod vjp;

// The wider language.
mod linear_time;
mod mutation;
mod struct_update;
