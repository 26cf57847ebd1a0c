//! End-to-end tests of what is derived: every mode, rules of users, conventions, checks and costs. Every module is one topic.
#![allow(
    clippy::style,
    clippy::complexity,
    clippy::double_ended_iterator_last,
    clippy::eq_op,
    clippy::misrefactored_assign_op,
    clippy::non_minimal_cfg,
    clippy::approx_constant,
    clippy::useless_vec,
    unused_assignments,
    for_loops_over_fallibles,
    reason = "the bodies are what users write, and each form of writing is a case"
)]

#[path = "../support.rs"]
mod support;

mod accumulate;
mod calls_with_cotangents;
mod checkpoints;
mod checkpoints_of_constants;
mod checks;
mod choices;
mod choices_of_callers;
mod choices_of_parts;
mod conventions;
mod custom_rules;
mod forward_mode;
mod implicit;
mod jacobians;
mod linear_time;
mod looking_inside;
mod nested;
mod nested_pullbacks;
mod ops;
mod other_names_of_floats;
mod roots_of_squares;
mod rules_of_methods;
mod scalar_methods;
mod second_order;
mod strong_zero;
mod unread_values;
mod vjp;
mod workspace;
mod written_out;
