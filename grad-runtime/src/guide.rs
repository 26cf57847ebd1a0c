//! The chapters of the guide, whose code is compiled and run with the documentation's.

macro_rules! chapters {
    ($($name:ident $path:literal)*) => {$(
        #[doc = include_str!(concat!("../../docs/guide/", $path, ".md"))]
        struct $name;
    )*};
}

chapters! {
    FirstGradient "first-gradient"
    Parameters "parameters"
    GaussNewton "gauss-newton"
    Newton "newton"
    WithoutAMatrix "without-a-matrix"
    CustomRule "custom-rule"
    Implicit "implicit"
    ChangeAndFailure "change-and-failure"
    Memory "memory"
    Checking "checking"
    WhatWentWrong "what-went-wrong"
}
