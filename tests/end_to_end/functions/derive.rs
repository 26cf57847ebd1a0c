//! `#[derive(Differentiable)]`: the derived spaces against their definition, over many shapes of struct.

use grad_runtime::nalgebra::{
    DMatrix, DVector, DefaultAllocator, DimName, OVector, Point3, SMatrix, SVector, Vector2,
    Vector3, allocator::Allocator,
};
use grad_runtime::{Differentiable, Scalar, Tangent};
use std::fmt::Debug;

/// Checks the axioms of a point and its tangents, with components counted by `components`.
pub(crate) fn check_space<P>(mut point: P, components: usize) -> P::Tangent
where
    P: Differentiable<Tangent: Debug + PartialEq>,
{
    type S<P> = <<P as Differentiable>::Tangent as Tangent>::Scalar;
    let zero = point.zero_tangent();
    assert_eq!(zero.dim(), components);
    assert!(point.fits(&zero));
    assert!(zero.same_shape(&zero));

    // Reading and writing are inverse, over all components in order.
    let values: Vec<S<P>> = (0..components)
        .map(|i| S::<P>::lit(i as f64 + 1.0))
        .collect();
    let mut a = zero.clone();
    a.read_from_slice(&values);
    let mut out = vec![S::<P>::lit(-1.0); components + 1];
    a.write_to_slice(&mut out);
    assert_eq!(out[..components], values[..]);
    assert_eq!(out[components], S::<P>::lit(-1.0), "written past the end");

    // The closed form of Σ i².
    let n = components as f64;
    let squares = S::<P>::lit(n * (n + 1.0) * (2.0 * n + 1.0) / 6.0);
    assert_eq!(a.dot(&a), squares);
    assert_eq!(a.norm(), num_sqrt(squares));

    let mut b = a.clone();
    b.axpy(S::<P>::lit(2.0), &a);
    b.scale_mut(S::<P>::lit(0.5));
    b.write_to_slice(&mut out);
    for (x, y) in out.iter().zip(&values) {
        assert_eq!(*x, *y * S::<P>::lit(1.5));
    }
    b.set_zero();
    assert_eq!(b, zero);
    point.retract(&a);
    a
}

fn num_sqrt<S: Scalar>(x: S) -> S {
    grad_runtime::nalgebra::ComplexField::sqrt(x)
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Affine {
    w: SMatrix<f64, 2, 3>,
    b: Vector2<f64>,
}

fn affine() -> Affine {
    Affine {
        w: SMatrix::repeat(1.0),
        b: Vector2::new(0.5, -0.5),
    }
}

#[test]
fn a_struct_is_its_own_tangent() {
    let a: Affine = check_space(affine(), 8);
    // Column-major within a field, fields in order.
    assert_eq!(a.w[(1, 0)], 2.0);
    assert_eq!(a.w[(0, 1)], 3.0);
    assert_eq!(a.b, Vector2::new(7.0, 8.0));

    let mut point = affine();
    point.retract(&a);
    assert_eq!(point.w[(0, 2)], 6.0);
    assert_eq!(point.b, Vector2::new(7.5, 7.5));
}

#[derive(Clone, Debug, Differentiable)]
pub(crate) struct Mlp {
    pub w1: SMatrix<f64, 4, 2>,
    #[constant]
    name: &'static str,
    b1: SVector<f64, 4>,
    #[constant]
    #[allow(dead_code)]
    depth: usize,
}

#[test]
fn constant_fields_have_no_tangent() {
    let mlp = Mlp {
        w1: SMatrix::zeros(),
        name: "xor",
        b1: SVector::zeros(),
        depth: 1,
    };
    let tangent: MlpTangent = check_space(mlp.clone(), 12);
    assert_eq!(tangent.b1, SVector::from([9.0, 10.0, 11.0, 12.0]));
    let literal = MlpTangent {
        w1: tangent.w1,
        b1: SVector::repeat(1.0),
    };
    assert_ne!(literal, tangent);
    assert!(format!("{literal:?}").starts_with("MlpTangent { w1: [["));

    let mut moved = mlp;
    moved.retract(&tangent);
    assert_eq!(moved.b1[3], 12.0);
    assert_eq!(moved.name, "xor");
}

#[derive(Debug, Differentiable)]
#[differentiable(tangent)]
struct NotClone {
    x: f64,
}

#[test]
fn a_tangent_of_its_own_can_be_asked_for() {
    let tangent: NotCloneTangent = check_space(NotClone { x: 1.0 }, 1);
    assert_eq!(tangent, NotCloneTangent { x: 1.0 });
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Pair(f32, [f32; 2]);

#[derive(Clone, Debug, Differentiable)]
struct Tagged(
    #[constant] u8,
    Vector3<f64>,
    #[constant] &'static str,
    pub f64,
);

#[test]
fn tuple_structs() {
    let pair: Pair = check_space(Pair(0.0, [0.0; 2]), 3);
    assert_eq!(pair, Pair(1.0, [2.0, 3.0]));

    let tagged = Tagged(7, Vector3::zeros(), "x", 0.0);
    let tangent: TaggedTangent = check_space(tagged.clone(), 4);
    // The positions are those of the point.
    assert_eq!(tangent.1, Vector3::new(1.0, 2.0, 3.0));
    assert_eq!(tangent.3, 4.0);
    let literal = TaggedTangent(Default::default(), tangent.1, Default::default(), 5.0);
    assert_ne!(literal, tangent);
    assert_eq!(
        format!("{tangent:?}"),
        "TaggedTangent(_, [[1.0, 2.0, 3.0]], _, 4.0)"
    );
    assert_eq!(size_of_val(&tangent), 4 * size_of::<f64>());
    assert_eq!((tagged.0, tagged.2), (7, "x"));
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Nested {
    layers: Vec<Affine>,
    pair: [Affine; 2],
    head: Box<Affine>,
    skip: (f64, DVector<f64>),
    origin: Point3<f64>,
}

#[test]
fn nested_structs_and_containers() {
    let point = Nested {
        layers: vec![affine(); 3],
        pair: [affine(), affine()],
        head: Box::new(affine()),
        skip: (1.0, DVector::zeros(4)),
        origin: Point3::origin(),
    };
    let tangent = check_space(point.clone(), 6 * 8 + 5 + 3);
    assert_eq!(tangent.layers[1].b[1], 16.0);
    assert_eq!(tangent.origin, Point3::new(54.0, 55.0, 56.0));
    let mut shorter = tangent;
    shorter.layers.pop();
    assert!(!point.fits(&shorter));
}

/// A struct whose fields have separate tangents.
#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct OfSeparate {
    layers: Vec<Mlp>,
    scale: f64,
}

#[test]
fn nested_separate_tangents() {
    let mlp = Mlp {
        w1: SMatrix::zeros(),
        name: "a",
        b1: SVector::zeros(),
        depth: 1,
    };
    let tangent: OfSeparateTangent = check_space(
        OfSeparate {
            layers: vec![mlp.clone(), mlp],
            scale: 1.0,
        },
        25,
    );
    let layer: &MlpTangent = &tangent.layers[1];
    assert_eq!(layer.w1[(0, 0)], 13.0);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Linear<T, const R: usize, const C: usize = 2> {
    w: SMatrix<T, R, C>,
    b: SVector<T, R>,
    gain: T,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Bounded<T: Scalar> {
    inner: Linear<T, 3>,
    rest: Vec<T>,
    one: T,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Sequential<A, B>(A, Vec<B>);

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Over<D: DimName>
where
    DefaultAllocator: Allocator<D>,
{
    v: OVector<f64, D>,
    bias: f64,
}

#[derive(Clone, Debug, Differentiable)]
struct Labelled<'a, T, U: ?Sized, const N: usize>
where
    T: Scalar,
    U: Debug,
{
    x: [T; N],
    #[constant]
    #[allow(dead_code)]
    label: &'a U,
    y: DMatrix<T>,
}

/// What a function generic over the scalar has to be able to prove.
fn norm_of<T: Scalar>(p: &Linear<T, 3>, q: &Bounded<T>) -> T {
    let (p_bar, mut q_bar): (Linear<T, 3>, Bounded<T>) = (p.zero_tangent(), q.zero_tangent());
    q_bar.inner.axpy(T::one(), &p_bar);
    Tangent::norm(p) + Tangent::dot(q, &q_bar) + q_bar.rest[0]
}

fn labelled_zero<'a, T: Scalar>(p: &Labelled<'a, T, str, 2>) -> LabelledTangent<'a, T, str, 2> {
    let mut zero = p.zero_tangent();
    zero.x[0] += T::one();
    zero
}

#[test]
fn generic_structs() {
    let linear = |x: f32| Linear::<f32, 3> {
        w: SMatrix::repeat(x),
        b: SVector::repeat(x),
        gain: x,
    };
    check_space(linear(0.0), 10);
    let bounded = Bounded {
        inner: linear(1.0),
        rest: vec![0.0; 3],
        one: 1.0,
    };
    check_space(bounded.clone(), 14);
    assert_eq!(norm_of(&linear(1.0), &bounded), 10.0_f32.sqrt());

    check_space(Sequential(linear(0.0), vec![1.0_f32]), 11);
    check_space(Sequential(affine(), vec![Sequential(1.0, vec![1.0])]), 10);
    check_space(
        Over::<grad_runtime::nalgebra::U3> {
            v: OVector::zeros_generic(
                grad_runtime::nalgebra::Const::<3>,
                grad_runtime::nalgebra::Const::<1>,
            ),
            bias: 0.0,
        },
        4,
    );

    let label = String::from("short-lived");
    let labelled = Labelled {
        x: [1.0, 2.0],
        label: label.as_str(),
        y: DMatrix::zeros(2, 2),
    };
    assert_eq!(labelled_zero(&labelled).x, [1.0, 0.0]);
    check_space(labelled, 6);
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Tree {
    value: f64,
    children: Vec<Tree>,
}

#[derive(Clone, Debug, Differentiable)]
struct Rose<T> {
    #[constant]
    #[allow(dead_code)]
    id: u32,
    children: Vec<Self>,
    value: T,
}

#[test]
fn recursive_structs() {
    let leaf = |value| Tree {
        value,
        children: vec![],
    };
    check_space(
        Tree {
            value: 0.0,
            children: vec![leaf(1.0), leaf(2.0)],
        },
        3,
    );
    let leaf = |id| Rose {
        id,
        children: vec![],
        value: 1.0,
    };
    let tangent: RoseTangent<f64> = check_space(
        Rose {
            id: 0,
            children: vec![leaf(1), leaf(2)],
            value: 0.0,
        },
        3,
    );
    // Fields in order: the children come first.
    assert_eq!(tangent.value, 3.0);
}

/// Neither comparable nor printable.
#[derive(Clone, Differentiable)]
struct Plain {
    x: f64,
}

#[derive(Differentiable)]
struct OfPlain {
    plain: Plain,
    #[constant]
    #[allow(dead_code)]
    n: usize,
}

#[test]
fn a_tangent_is_comparable_only_where_its_fields_are() {
    let point = OfPlain {
        plain: Plain { x: 1.0 },
        n: 1,
    };
    let tangent: OfPlainTangent = point.zero_tangent();
    assert_eq!(tangent.plain.x, 0.0);
    assert_eq!(tangent.clone().dim(), 1);
}

/// A scalar bound that the derive does not recognise as one.
trait MyFloat: Scalar {}
impl MyFloat for f64 {}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Unit<T: MyFloat> {
    x: T,
}

#[derive(Clone, Debug, PartialEq, Differentiable)]
struct Units<T: MyFloat> {
    head: Unit<T>,
    tail: Vec<T>,
    last: T,
}

#[derive(Clone, Debug, Differentiable)]
struct UnitsAndCount<T: MyFloat> {
    head: Unit<T>,
    tail: Vec<Unit<T>>,
    #[constant]
    #[allow(dead_code)]
    count: usize,
}

fn unit_zeros<T: MyFloat>(p: &Units<T>, q: &UnitsAndCount<T>) -> T {
    let (p, q) = (p.zero_tangent(), q.zero_tangent());
    p.head.x + q.tail[0].x + Tangent::norm(&p) + Tangent::norm(&q)
}

#[test]
fn a_scalar_bound_of_the_users() {
    let unit = Unit { x: 1.0 };
    let units = Units {
        head: unit.clone(),
        tail: vec![0.0],
        last: 1.0,
    };
    let counted = UnitsAndCount {
        head: unit.clone(),
        tail: vec![unit],
        count: 1,
    };
    assert_eq!(unit_zeros(&units, &counted), 0.0);
    check_space(units, 3);
    check_space(counted, 2);
}

#[derive(Clone, Debug, Differentiable)]
#[differentiable(tangent)]
struct Borrowed<'a, T> {
    xs: &'a [T],
    m: &'a Vector3<T>,
}

#[derive(Debug, Differentiable)]
struct WithFunction<'a, A: ?Sized, F>
where
    F: Fn(f64) -> f64,
{
    x: f64,
    #[constant]
    f: F,
    #[constant]
    name: &'a A,
}

#[test]
fn borrowed_and_unsized_fields() {
    let m = Vector3::new(1.0, 2.0, 3.0);
    let borrowed = Borrowed {
        xs: &[1.0, 2.0],
        m: &m,
    };
    let zero: BorrowedTangent<'_, f64> = borrowed.zero_tangent();
    assert_eq!((zero.xs.len(), zero.m), (2, Vector3::zeros()));

    let with_function = WithFunction {
        x: 1.0,
        f: f64::sin,
        name: "sin",
    };
    assert_eq!((with_function.f)(0.0), 0.0);
    assert_eq!(with_function.name.len(), 3);
    assert_eq!(with_function.zero_tangent().x, 0.0);
}
