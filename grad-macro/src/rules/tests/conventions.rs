//! Conventions: kinks, ends of domains, and cotangents of exactly zero.

use super::super::RuleId;
use super::{F64, against_constant, function, gradient, partials};
use crate::ir::{Function, Op, ParamInfo};

#[test]
fn powers_with_both_arguments_active_at_zero() {
    assert_eq!(partials("powf", &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(partials("powf", &[0.0, 2.0])[1], 0.0);
    assert_eq!(partials("powf", &[-2.0, 2.0])[1], 0.0);
}

#[test]
fn clamp_has_its_slope_inside_only() {
    assert_eq!(partials("clamp", &[0.5, 0.0, 1.0]), [1.0, 0.0, 0.0]);
    assert_eq!(partials("clamp", &[-0.5, 0.0, 1.0]), [0.0, 1.0, 0.0]);
    assert_eq!(partials("clamp", &[1.5, 0.0, 1.0]), [0.0, 0.0, 1.0]);
    assert_eq!(partials("clamp", &[0.0, 0.0, 1.0])[0], 0.0);
    assert_eq!(partials("clamp", &[1.0, 0.0, 1.0])[0], 0.0);
}

#[test]
fn select_hands_its_cotangent_to_the_value_taken() {
    for (condition, expected) in [("true", [2.5, 0.0]), ("false", [0.0, 2.5])] {
        let row = RuleId::find("select").unwrap().row();
        let f = function(row, &[Some(condition), None, None]);
        assert_eq!(gradient(&f, &[0.0, 3.0, 4.0], 2.5).1, expected);
    }
}

#[test]
fn kinks_and_ties() {
    assert_eq!(partials("abs", &[0.0]), [0.0]);
    assert_eq!(partials("abs", &[-0.0]), [0.0]);
    assert_eq!(partials("max", &[2.0, 2.0]), [0.5, 0.5]);
    assert_eq!(partials("min", &[2.0, 2.0]), [0.5, 0.5]);
    assert_eq!(against_constant("max", 0.0, "0.0"), 0.0);
    assert_eq!(against_constant("min", 0.0, "0.0"), 0.0);
    assert_eq!(against_constant("max", 1.0, "0.0"), 1.0);
    assert_eq!(against_constant("max", -1.0, "0.0"), 0.0);
    // The operand that is returned gets all.
    assert_eq!(partials("max", &[f64::NAN, 2.0]), [0.0, 1.0]);
    assert_eq!(partials("min", &[2.0, f64::NAN]), [1.0, 0.0]);
    assert_eq!(partials("copysign", &[-2.0, 3.0]), [-1.0, 0.0]);
    assert_eq!(partials("copysign", &[2.0, 3.0]), [1.0, 0.0]);
}

#[test]
fn lengths_and_angles_at_the_origin() {
    assert_eq!(partials("hypot", &[0.0, 0.0]), [0.0, 0.0]);
    assert_eq!(partials("atan2", &[0.0, 0.0]), [0.0, 0.0]);
}

#[test]
fn the_ends_of_domains_are_infinite() {
    let infinite = f64::INFINITY;
    assert_eq!(partials("sqrt", &[0.0]), [infinite]);
    assert_eq!(partials("cbrt", &[0.0]), [infinite]);
    assert_eq!(partials("ln", &[0.0]), [infinite]);
    for end in [-1.0, 1.0] {
        assert_eq!(partials("asin", &[end]), [infinite]);
        assert_eq!(partials("acos", &[end]), [-infinite]);
        assert_eq!(partials("atanh", &[end])[0].abs(), infinite);
    }
    assert_eq!(partials("acosh", &[1.0]), [infinite]);
}

#[test]
fn a_cotangent_of_exactly_zero_stays_zero() {
    for (name, end) in [
        ("sqrt", 0.0),
        ("cbrt", 0.0),
        ("ln", 0.0),
        ("asin", 1.0),
        ("acos", -1.0),
        ("atanh", 1.0),
        ("acosh", 1.0),
    ] {
        let row = RuleId::find(name).unwrap().row();
        assert_eq!(
            gradient(&function(row, &[None]), &[end], 0.0).1,
            [0.0],
            "{name}"
        );
    }
    for (name, exponent) in [("powf", "0.5"), ("powi", "-1")] {
        let row = RuleId::find(name).unwrap().row();
        let f = function(row, &[None, Some(exponent)]);
        assert_eq!(gradient(&f, &[0.0, 0.0], 0.0).1, [0.0], "{name}");
    }
}

#[test]
fn the_root_of_a_sum_of_squares_is_flat_at_zero() {
    let mut f = Function::new("length");
    for name in ["x", "y"] {
        f.params.push(ParamInfo {
            name: name.to_owned(),
            active: true,
            part: false,
            is_tangent: false,
        });
    }
    let x = f.make(Op::Param(0), Vec::new(), F64);
    let y = f.make(Op::Param(1), Vec::new(), F64);
    let row = |name: &str| Op::Scalar(RuleId::find(name).unwrap());
    let xx = f.make(row("mul"), vec![x, x], F64);
    let yy = f.make(row("mul"), vec![y, y], F64);
    let sum = f.make(row("add"), vec![xx, yy], F64);
    f.output = Some(f.make(row("sqrt"), vec![sum], F64));
    assert_eq!(gradient(&f, &[0.0, 0.0], 1.0).1, [0.0, 0.0]);
    let away = gradient(&f, &[3.0, 4.0], 1.0).1;
    assert!((away[0] - 0.6).abs() + (away[1] - 0.8).abs() < 1e-15);
}

#[test]
fn strong_zero_extends_to_division() {
    let row = RuleId::find("div").unwrap().row();
    for (strong, expected) in [(false, true), (true, false)] {
        let mut f = function(row, &[None, None]);
        f.strong_zero = strong;
        let got = gradient(&f, &[1.0, 0.0], 0.0).1;
        assert_eq!(got[0].is_nan(), expected, "{got:?}");
    }
}
