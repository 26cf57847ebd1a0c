//! A row of the table: one workload in one form, with everything that is run for it.

use crate::flat::Flat;
use std::hint::black_box;
use std::rc::Rc;

/// A workload in one form. The inputs are made when it is asked for its sides.
pub struct Row {
    /// The workload.
    pub workload: &'static str,
    /// How the primal is written.
    pub form: &'static str,
    /// The published checksum and norm.
    pub published: Option<Published>,
    /// By how much of its norm a derivative may differ from another.
    pub tolerance: f64,
    /// Whether it takes long: such rows are measured, but are no tests.
    pub large: bool,
    /// Makes inputs and closures.
    pub sides: fn() -> Sides,
}

/// What is published of the derivative at all inputs.
#[derive(Clone, Copy)]
pub struct Published {
    /// The weighted sum of [`inputs::fold`](crate::inputs::fold).
    pub checksum: f64,
    /// The Euclidean norm.
    pub norm: f64,
}

impl Row {
    /// A row whose numbers are not published; the derivative by hand is what the other is compared with.
    pub const fn new(workload: &'static str, form: &'static str, sides: fn() -> Sides) -> Self {
        Self {
            workload,
            form,
            published: None,
            tolerance: 1e-9,
            large: false,
            sides,
        }
    }

    /// The same row with a published checksum and norm.
    pub const fn published(self, checksum: f64, norm: f64) -> Self {
        let published = Some(Published { checksum, norm });
        Self { published, ..self }
    }

    /// The same row with the tolerance of `f32`.
    pub const fn in_f32(self) -> Self {
        let tolerance = 1e-4;
        Self { tolerance, ..self }
    }

    /// The same row with many inputs: the function is tested by another row.
    pub const fn large(self) -> Self {
        let large = true;
        Self { large, ..self }
    }

    /// The name by which filters find the row.
    pub fn name(&self) -> String {
        format!("{} {}", self.workload, self.form)
    }
}

/// What is run for a row.
pub struct Sides {
    /// Input points of a pass, each of which is one derivative.
    pub points: usize,
    /// The function alone.
    pub primal: Side,
    /// The derivative by hand.
    pub hand: Side,
    /// The derivative by `#[differentiable]`.
    pub ours: Side,
}

/// One way to evaluate all input points.
pub struct Side {
    /// Evaluates all points, one at a time, and keeps nothing.
    pub pass: Box<dyn FnMut()>,
    /// Evaluates all points and returns values and derivatives.
    pub results: Box<dyn FnMut() -> Results>,
}

/// What comes out of a pass.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// The values at all points.
    pub values: Vec<f64>,
    /// The derivatives at all points.
    pub derivatives: Vec<f64>,
}

/// A derivative: where it goes, made once, and the function that puts it there and returns the value.
pub struct Derivative<G, F> {
    /// The place for the result.
    pub place: G,
    /// Evaluates at one point.
    pub at: F,
}

/// A derivative that goes into a place.
pub fn into<P, R, G, F: Fn(&P, &mut G) -> R>(place: G, at: F) -> Derivative<G, F> {
    Derivative { place, at }
}

/// A derivative that is returned.
pub fn returned<P, R, G, F: Fn(&P) -> (R, G) + Copy>(
    place: G,
    at: F,
) -> Derivative<G, impl Fn(&P, &mut G) -> R + Copy> {
    into(place, move |point: &P, place: &mut G| {
        let (value, derivative) = at(point);
        *place = derivative;
        value
    })
}

/// The three sides at these points.
pub fn sides<P, R, H, O, FP, FH, FO>(
    points: Vec<P>,
    primal: FP,
    hand: Derivative<H, FH>,
    ours: Derivative<O, FO>,
) -> Sides
where
    P: 'static,
    R: Flat,
    H: Flat + Clone + 'static,
    O: Flat + Clone + 'static,
    FP: Fn(&P) -> R + Copy + 'static,
    FH: Fn(&P, &mut H) -> R + Copy + 'static,
    FO: Fn(&P, &mut O) -> R + Copy + 'static,
{
    let count = points.len();
    let points = Rc::from(points);
    Sides {
        points: count,
        primal: side(
            &points,
            into((), move |point: &P, (): &mut ()| primal(point)),
        ),
        hand: side(&points, hand),
        ours: side(&points, ours),
    }
}

fn side<P, R, G, F>(points: &Rc<[P]>, derivative: Derivative<G, F>) -> Side
where
    P: 'static,
    R: Flat,
    G: Flat + Clone + 'static,
    F: Fn(&P, &mut G) -> R + Copy + 'static,
{
    let Derivative { place, at } = derivative;
    let (for_results, mut another) = (Rc::clone(points), place.clone());
    let (for_pass, mut place) = (Rc::clone(points), place);
    Side {
        pass: Box::new(move || {
            for point in for_pass.iter() {
                black_box(at(black_box(point), black_box(&mut place)));
            }
        }),
        results: Box::new(move || {
            let mut results = Results::default();
            for point in for_results.iter() {
                at(point, &mut another).flat(&mut results.values);
                another.flat(&mut results.derivatives);
            }
            results
        }),
    }
}
