//! Every row against central differences.
