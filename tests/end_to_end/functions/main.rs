//! End-to-end tests of functions, methods, blocks, traits, closures, names and constants. Every module is one topic.
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

mod activity;
mod attribute;
mod calls;
mod closures;
mod closures_over_changes;
mod code_in_macros;
mod constant_by_other_names;
mod constants;
mod constants_of_methods;
mod constants_of_types;
mod constants_that_change;
mod constructors_by_other_names;
mod derive;
mod derive_in_places;
mod elided_lifetimes;
mod examples;
mod generic_blocks;
mod generic_methods_in_branches;
mod generic_scalars;
mod generic_structs;
mod generics;
mod impl_blocks;
mod made_by_macros;
mod methods;
mod methods_by_receiver;
mod methods_known_by_name;
mod methods_like_changes;
mod methods_like_rules;
mod methods_like_those_of_floats;
mod methods_of_constant_fields;
mod named_functions;
mod names;
mod names_in_scope;
mod names_like_rules;
mod names_of_fields_and_types;
mod numbers_of_parameters;
mod operators;
mod other_spellings;
mod outputs_beside_constants;
mod points_in_structs;
mod programs_of_kinds;
mod programs_of_language;
mod receivers_by_value;
mod recursion;
mod recursion_in_loops;
mod recursion_over_rows;
mod recursion_with_references;
mod together;
mod traits;
mod traits_in_place;
mod types_of_parameters;
mod user_operators;
mod warnings;
mod written_types;
