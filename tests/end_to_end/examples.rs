//! The examples that compare their results with published values and closed forms.

/// One module and one test per example: `run` of the example prints its results and asserts that they agree.
macro_rules! examples {
    ($($name:ident at $path:literal;)*) => {$(
        mod $name {
            #[path = $path]
            mod example;

            #[test]
            fn agrees_with_what_it_is_compared_with() {
                example::run();
            }
        }
    )*};
}

examples! {
    determinant at "../../../../examples/determinant.rs";
}
