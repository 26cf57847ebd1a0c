//! What the derive gives for an enum: its tangent, and the operations on it.
#![deny(warnings, missing_docs)]

use crate::support::assert_all_close;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, Scalar, Tangent};

/// Shapes.
#[derive(Clone, Debug, PartialEq, Differentiable)]
pub enum Shape<T = f64> {
    /// By its radius.
    Circle(T),
    /// By its sides.
    Rect {
        /// The width.
        w: T,
        /// The height.
        h: T,
        /// A label.
        #[constant]
        name: &'static str,
    },
    /// The position of the constant payload is left out.
    Corner(T, #[constant] usize, Vector2<T>),
    /// Only constants.
    Tag(#[constant] u8),
    /// Nothing.
    Empty,
}

type Bar = ShapeTangent<f64>;

fn rect() -> Shape {
    Shape::Rect {
        w: 2.0,
        h: 3.0,
        name: "a",
    }
}

fn corner() -> Shape {
    Shape::Corner(1.0, 7, Vector2::new(2.0, 3.0))
}

#[test]
fn the_tangent_has_the_same_variants() {
    assert_eq!(Shape::Circle(2.0).zero_tangent(), Bar::Circle(0.0));
    assert_eq!(rect().zero_tangent(), Bar::Rect { w: 0.0, h: 0.0 });
    assert_eq!(corner().zero_tangent(), Bar::Corner(0.0, Vector2::zeros()));
    assert_eq!(Shape::<f64>::Tag(3).zero_tangent(), Bar::Tag);
    assert_eq!(Shape::<f64>::Empty.zero_tangent(), Bar::Empty);
    assert_eq!(
        format!("{:?}", rect().zero_tangent()),
        "Rect { w: 0.0, h: 0.0 }"
    );
    assert_eq!(format!("{:?}", Bar::Tag), "Tag");
    assert_ne!(Bar::Circle(0.0), Bar::Empty);
}

#[test]
fn a_point_moves() {
    let mut shape = rect();
    shape.retract(&Bar::Rect { w: 0.5, h: -1.0 });
    let moved = Shape::Rect {
        w: 2.5,
        h: 2.0,
        name: "a",
    };
    assert_eq!(shape, moved);
    let mut shape = corner();
    shape.retract(&Bar::Corner(1.0, Vector2::new(0.5, 0.0)));
    assert_eq!(shape, Shape::Corner(2.0, 7, Vector2::new(2.5, 3.0)));
    let mut shape = Shape::<f64>::Tag(3);
    shape.retract(&Bar::Tag);
    assert_eq!(shape, Shape::Tag(3));
}

#[test]
fn the_tangent_is_a_vector_space() {
    let mut a = Bar::Corner(1.0, Vector2::new(2.0, 3.0));
    let b = Bar::Corner(0.5, Vector2::new(-1.0, 1.0));
    assert_eq!((a.dim(), a.dot(&b)), (3, 0.5 - 2.0 + 3.0));
    a.axpy(2.0, &b);
    assert_eq!(a, Bar::Corner(2.0, Vector2::new(0.0, 5.0)));
    a.scale_mut(0.5);
    let mut flat = [0.0; 3];
    a.write_to_slice(&mut flat);
    assert_all_close(&flat, &[1.0, 0.0, 2.5]);
    assert!((a.norm() - 7.25_f64.sqrt()).abs() < 1e-15);
    a.read_from_slice(&[4.0, 5.0, 6.0]);
    assert_eq!(a, Bar::Corner(4.0, Vector2::new(5.0, 6.0)));
    a.set_zero();
    assert_eq!(a, corner().zero_tangent());
    let mut empty = Bar::Empty;
    empty.axpy(1.0, &Bar::Empty);
    empty.scale_mut(2.0);
    assert_eq!(
        (empty.dim(), empty.dot(&empty), empty.norm()),
        (0, 0.0, 0.0)
    );
}

#[test]
#[should_panic(expected = "`retract` of different variants, `Circle` and `Empty`")]
fn a_point_has_no_step_of_another_variant() {
    Shape::Circle(1.0).retract(&Bar::Empty);
}

#[test]
#[should_panic(expected = "`axpy` of different variants, `Circle` and `Rect`")]
fn different_variants_are_not_added() {
    Bar::Circle(1.0).axpy(1.0, &Bar::Rect { w: 1.0, h: 1.0 });
}

#[test]
#[should_panic(expected = "`dot` of different variants, `Tag` and `Empty`")]
fn different_variants_have_no_inner_product() {
    let _ = Bar::Tag.dot(&Bar::Empty);
}

/// A tangent is a point, and what holds an enum has its tangent.
#[test]
fn enums_in_other_types() {
    let shapes = vec![rect(), Shape::Empty];
    let mut step = shapes.zero_tangent();
    step.axpy(1.0, &vec![Bar::Rect { w: 1.0, h: 2.0 }, Bar::Empty]);
    assert_eq!(step.dim(), 2);
    let mut moved = shapes.clone();
    moved.retract(&step);
    assert_eq!(moved[1], Shape::Empty);
    let boxed = Box::new([Some(rect()), None]);
    assert_eq!(boxed.zero_tangent().dim(), 2);
    let mut tangent = step[0].clone();
    tangent.retract(&Bar::Rect { w: 1.0, h: 1.0 });
    assert_eq!(tangent, Bar::Rect { w: 2.0, h: 3.0 });
}

/// One variant only, a lifetime, a parameter that only constants have, and `Self`.
#[derive(Clone, Debug, Differentiable)]
pub enum Tree<'a, U, const N: usize> {
    /// A node.
    Node(
        [f64; N],
        Vec<Self>,
        #[constant] &'a str,
        #[constant] Option<U>,
    ),
}

#[derive(Clone, Debug, Differentiable)]
enum Generic<P, T: Scalar> {
    Params(P),
    #[allow(dead_code)]
    Vector {
        v: Vector2<T>,
        p: Vec<P>,
    },
}

mod hygiene {
    #![allow(non_camel_case_types)]
    use grad_runtime::Differentiable;

    pub const A: f64 = 1.0;
    #[derive(Clone, Debug, PartialEq, Differentiable)]
    #[allow(missing_docs)]
    pub enum r#enum {
        r#A(f64),
        r#type { r#fn: f64, r#in: Vec<f64> },
        Some(f64),
        None,
        Ok,
    }
}

#[test]
fn enums_of_every_form() {
    let leaf = Tree::<u8, 2>::Node([1.0, 2.0], vec![], "leaf", None);
    let tree = Tree::Node([3.0, 4.0], vec![leaf], "root", Some(1));
    let mut step = tree.zero_tangent();
    assert_eq!(step.dim(), 4);
    step.read_from_slice(&[1.0, 2.0, 3.0, 4.0]);
    let mut moved = tree.clone();
    moved.retract(&step);
    let Tree::Node(root, children, "root", Some(1)) = &moved else {
        panic!("constants stay what they are");
    };
    assert_eq!((*root, children.len()), ([4.0, 6.0], 1));
    let generic = Generic::<f64, f64>::Params(2.0);
    assert_eq!(generic.zero_tangent().dim(), 1);
    let raw = hygiene::r#enum::r#type {
        r#fn: hygiene::A,
        r#in: vec![2.0],
    };
    let step = raw.zero_tangent();
    assert_eq!(format!("{step:?}"), "type { fn: 0.0, in: [0.0] }");
    assert_eq!(hygiene::r#enum::Some(1.0).zero_tangent().dim(), 1);
    assert_eq!(hygiene::r#enum::None.zero_tangent().dim(), 0);
    assert_eq!(hygiene::r#enum::A(1.0).zero_tangent().dim(), 1);
    assert_eq!(hygiene::r#enum::Ok.zero_tangent().dim(), 0);
}
