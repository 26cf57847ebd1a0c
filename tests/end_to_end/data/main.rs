//! End-to-end tests of arrays, vectors, matrices, structs and tuples, of what changes in place, and of references. Every module is one topic.
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

mod arguments_passed_on;
mod arrays;
mod assigned_later;
mod assignment;
mod changed_arguments;
mod changed_by_reference;
mod columns;
mod columns_whole;
mod constant_fields;
mod constant_fields_by_type;
mod constant_fields_of_structs;
mod constants_in_tuples;
mod containers_that_shrink;
mod counters_in_fields;
mod data_to_change;
mod elementwise;
mod ends_of_slices;
mod generic_dimensions;
mod index_operators;
mod items_of_constant_data;
mod late_declarations;
mod maps_of_constants;
mod matrix_constructors;
mod mutation;
mod nalgebra_static;
mod ownership;
mod parts_of_arguments_lent;
mod permutations;
mod programs_of_data;
mod programs_of_fields;
mod read_in_place;
mod reborrowed_arguments;
mod references_chosen;
mod references_in_tuples;
mod references_into_own;
mod references_that_change;
mod references_to_constants;
mod references_to_parts;
mod replaced_values;
mod several_places;
mod static_lines;
mod struct_update;
mod structs;
mod structs_constant_fields;
mod swapped_variables;
mod tuples;
mod tuples_of_both;
mod unset_variables;
mod user_indexing;
mod vectors;
mod vectors_extended;
mod views_that_change;
