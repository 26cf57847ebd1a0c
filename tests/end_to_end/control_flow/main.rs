//! End-to-end tests of branches, loops, pipelines, early exits, failures and enums. Every module is one topic.
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

mod bounds_of_loops;
mod branches;
mod chosen_slices;
mod chosen_values;
mod combinators_of_options;
mod conditions_that_change;
mod conditions_with_let;
mod early_return;
mod early_return_in_values;
mod effects;
mod effects_in_loops;
mod ends_of_blocks;
mod enums;
mod enums_derived;
mod enums_in_methods;
mod enums_of_parts;
mod enums_that_change;
mod exits_in_operands;
mod fallible;
mod fallible_in_calls;
mod guards_on_ends;
mod integers_that_advance;
mod iterators;
mod loops;
mod loops_carried;
mod loops_left_with_a_constant;
mod loops_left_with_a_value;
mod loops_only_sums;
mod loops_over_changed_data;
mod loops_over_constant_data;
mod loops_over_constant_rows;
mod loops_over_data;
mod many_conditions;
mod match_expressions;
mod matches_on_constant_fields;
mod optional_fields;
mod options;
mod options_of_options;
mod options_that_change;
mod order_of_evaluation;
mod patterns;
mod pipelines;
mod pipelines_folded;
mod pipelines_found;
mod pipelines_lazy;
mod pipelines_made;
mod programs_of_enums;
mod tuples_of_options;
mod values_discarded;
mod while_loops;
mod zeros_behind_elements;
