//! End-to-end tests by topic, in one binary: every module is one topic.
#![allow(
    clippy::style,
    clippy::complexity,
    clippy::eq_op,
    clippy::misrefactored_assign_op,
    clippy::non_minimal_cfg,
    clippy::approx_constant,
    clippy::useless_vec,
    unused_assignments,
    for_loops_over_fallibles,
    reason = "the bodies are what users write, and each form of writing is a case"
)]

mod support;

mod accumulate;
mod activity;
mod arrays;
mod assignment;
mod attribute;
mod branches;
mod calls;
mod changed_arguments;
mod changed_by_reference;
mod checks;
mod choices;
mod choices_of_parts;
mod chosen_slices;
mod chosen_values;
mod combinators_of_options;
mod conditions_with_let;
mod constant_by_other_names;
mod constant_fields;
mod constant_fields_by_type;
mod constants;
mod constants_of_types;
mod constants_that_change;
mod constructors_by_other_names;
mod containers_that_shrink;
mod conventions;
mod counters_in_fields;
mod custom_rules;
mod derive;
mod effects;
mod elementwise;
mod fallible;
mod fallible_in_calls;
mod forward_mode;
mod generic_blocks;
mod generic_methods_in_branches;
mod generics;
mod guards_on_ends;
mod impl_blocks;
mod implicit;
mod items_of_constant_data;
mod late_declarations;
mod made_by_macros;
mod many_conditions;
mod maps_of_constants;
mod methods;
mod methods_by_receiver;
mod methods_known_by_name;
mod methods_like_changes;
mod methods_like_rules;
mod methods_like_those_of_floats;
mod nalgebra_static;
mod named_functions;
mod names_like_rules;
mod nested;
mod numbers_of_parameters;
mod operators;
mod ops;
mod order_of_evaluation;
mod ownership;
mod patterns;
mod permutations;
mod references_in_tuples;
mod references_into_own;
mod references_that_change;
mod references_to_constants;
mod references_to_parts;
mod replaced_values;
mod scalar_methods;
mod second_order;
mod several_places;
mod structs;
mod structs_constant_fields;
mod traits;
mod tuples;
mod tuples_of_both;
mod tuples_of_options;
mod vjp;
mod warnings;
mod written_types;

// The wider language.
mod closures;
mod closures_over_changes;
mod code_in_macros;
mod columns;
mod columns_whole;
mod early_return;
mod early_return_in_values;
mod effects_in_loops;
mod elided_lifetimes;
mod ends_of_blocks;
mod ends_of_slices;
mod enums;
mod enums_derived;
mod enums_in_methods;
mod enums_of_parts;
mod examples;
mod exits_in_operands;
mod index_operators;
mod iterators;
mod jacobians;
mod linear_time;
mod looking_inside;
mod loops;
mod loops_carried;
mod loops_left_with_a_constant;
mod loops_left_with_a_value;
mod loops_only_sums;
mod loops_over_changed_data;
mod loops_over_constant_data;
mod loops_over_constant_rows;
mod loops_over_data;
mod match_expressions;
mod matches_on_constant_fields;
mod matrix_constructors;
mod mutation;
mod names;
mod names_in_scope;
mod names_of_fields_and_types;
mod optional_fields;
mod options;
mod options_that_change;
mod programs_of_data;
mod programs_of_enums;
mod programs_of_fields;
mod programs_of_kinds;
mod programs_of_language;
mod read_in_place;
mod receivers_by_value;
mod recursion;
mod recursion_in_loops;
mod recursion_over_rows;
mod recursion_with_references;
mod roots_of_squares;
mod rules_of_methods;
mod static_lines;
mod strong_zero;
mod struct_update;
mod swapped_variables;
mod together;
mod types_of_parameters;
mod unset_variables;
mod user_indexing;
mod user_operators;
mod vectors;
mod vectors_extended;
mod views_that_change;
mod while_loops;
mod workspace;
