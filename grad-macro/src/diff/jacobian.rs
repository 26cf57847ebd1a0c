//! Jacobians of straight-line code: one graph in which all columns, or all rows, share what they have in common.
//!
//! Where every active argument is read by its components and the result is made of floats, the tangents in the direction of each
//! component, or the cotangents of each component of the result, are values like any others: they are interned, so that no operation
//! occurs twice, and a structural zero is absent. Both modes are tried, and the one with fewer operations is kept.

use super::forward::{Pushforwards, Unit, forward_by_components, forward_by_units};
use super::reverse::{Form, reverse_by_components};
use super::straight::straightened;
use super::{active, choices, squares};
use crate::graph::operations;
use crate::ir::{Function, Kind, Op, Region, Value};
use crate::opt;
use proc_macro2::Literal;
use quote::quote;
use std::collections::{HashMap, HashSet};

/// The components of a type, in the order of its flattening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    Scalar,
    /// A part that is constant by its type.
    Constant,
    Array(usize, Box<Shape>),
    Tuple(Vec<Shape>),
    /// Rows and columns; column by column.
    Matrix(usize, usize),
}

impl Shape {
    pub(crate) fn size(&self) -> usize {
        match self {
            Shape::Scalar => 1,
            Shape::Constant => 0,
            Shape::Array(count, element) => count * element.size(),
            Shape::Tuple(parts) => parts.iter().map(Shape::size).sum(),
            Shape::Matrix(rows, columns) => rows * columns,
        }
    }

    /// An element of this by the code of its index: the components before it, and its shape.
    fn element(&self, index: &str) -> Option<(usize, Shape)> {
        let index = index.replace(' ', "");
        match self {
            Shape::Array(count, element) => {
                let i: usize = index.parse().ok()?;
                (i < *count).then(|| (i * element.size(), (**element).clone()))
            }
            Shape::Matrix(rows, columns) => {
                let i = match index.strip_prefix('(').and_then(|i| i.strip_suffix(')')) {
                    Some(pair) => {
                        let (i, j) = pair.split_once(',')?;
                        let (i, j): (usize, usize) = (i.parse().ok()?, j.parse().ok()?);
                        (i < *rows && j < *columns).then_some(j * rows + i)?
                    }
                    None => index.parse().ok()?,
                };
                (i < rows * columns).then_some((i, Shape::Scalar))
            }
            Shape::Scalar | Shape::Constant | Shape::Tuple(_) => None,
        }
    }

    /// A field of this.
    fn field(&self, name: &str) -> Option<(usize, Shape)> {
        match self {
            Shape::Tuple(parts) => {
                let i: usize = name.parse().ok()?;
                let before = parts.get(..i)?.iter().map(Shape::size).sum();
                Some((before, parts.get(i)?.clone()))
            }
            Shape::Matrix(rows, columns) if *rows == 1 || *columns == 1 => {
                let i = ["x", "y", "z", "w", "a", "b"]
                    .iter()
                    .position(|x| *x == name)?;
                (i < rows * columns).then_some((i, Shape::Scalar))
            }
            Shape::Matrix(rows, columns) => {
                let digits = name.strip_prefix('m').filter(|digits| digits.len() == 2)?;
                let (i, j) = digits.split_at(1);
                let (i, j): (usize, usize) = (i.parse().ok()?, j.parse().ok()?);
                let is_inside = (1..=*rows).contains(&i) && (1..=*columns).contains(&j);
                is_inside.then(|| ((j - 1) * rows + i - 1, Shape::Scalar))
            }
            Shape::Scalar | Shape::Constant | Shape::Array(..) => None,
        }
    }
}

/// The value and the whole Jacobian in one region.
pub(crate) struct Jacobian {
    pub(crate) function: Function,
    /// For each component of the result its derivative by each component of the arguments; `None` is zero.
    pub(crate) rows: Vec<Vec<Option<Value>>>,
    /// By columns, not by rows.
    pub(crate) forward: bool,
    /// The operations of value and Jacobian.
    pub(crate) operations: usize,
}

/// Operations of the primal times directions that are worth the compiler's time.
pub(super) const TRIED: usize = 20_000;

/// Operations that are worth rustc's time.
pub(super) const EMITTED: usize = 4_000;

/// The same, of code that the user wrote as loops.
const WRITTEN_OUT: usize = 2_000;

/// The Jacobian of straight-line code of scalars, by the mode with fewer operations. `inputs` has the shapes of the active parameters, by
/// their positions.
pub(crate) fn jacobian(
    function: &Function,
    inputs: &[Option<Shape>],
    output: &Shape,
) -> Option<Jacobian> {
    let straight = straightened(function, inputs);
    let straight = straight.and_then(|f| cheaper(&f, inputs, output));
    let straight = straight.filter(|jacobian| jacobian.operations <= WRITTEN_OUT);
    straight.or_else(|| cheaper(function, inputs, output))
}

fn cheaper(function: &Function, inputs: &[Option<Shape>], output: &Shape) -> Option<Jacobian> {
    let [forward, reverse] = both(function, inputs, output)?;
    let fewer = match (forward, reverse) {
        (Some(forward), Some(reverse)) if reverse.operations < forward.operations => reverse,
        (Some(one), _) | (None, Some(one)) => one,
        (None, None) => return None,
    };
    (fewer.operations <= EMITTED).then_some(fewer)
}

/// The same by forward mode and by reverse mode, as far as each is possible and worth trying.
pub(crate) fn both(
    function: &Function,
    inputs: &[Option<Shape>],
    output: &Shape,
) -> Option<[Option<Jacobian>; 2]> {
    let mut f = function.clone();
    opt::dead::remove(&mut f, &[]);
    let elements = elements_of_result(&mut f, output);
    active::mark(&mut f);
    squares::mark(&mut f);
    let of = Components { f: &f, inputs };
    let seeds = of.seeds()?;
    let columns = inputs.iter().flatten().map(Shape::size).sum();
    let mut rows = Vec::new();
    match elements {
        Some(elements) => rows.extend(elements.into_iter().map(Some)),
        None => of.results(f.output?, output, &mut rows)?,
    }
    let values: Vec<Value> = rows.iter().flatten().copied().collect();
    let is_straight = of.is_straight();
    let primal = operations(&f, Function::ROOT).max(1);
    let forward = (primal * columns <= TRIED)
        .then(|| {
            let pushed = forward_by_components(&f, &seeds, columns, &values);
            let done = pushed.unknown.is_none();
            done.then(|| finished(pushed.function, &rows, pushed.tangents, columns, true))
        })
        .flatten();
    let reverse = (is_straight && primal * rows.len() <= TRIED).then(|| {
        let mut f = f.clone();
        choices::mark(&mut f, Form::Direct);
        let gradients = reverse_by_components(&mut f, &seeds, columns, &values);
        finished(f, &rows, gradients, columns, false)
    });
    Some([forward, reverse])
}

/// Reads of the elements of a result that is a matrix, column by column, where it is not made of floats.
fn elements_of_result(f: &mut Function, shape: &Shape) -> Option<Vec<Value>> {
    let output = f.output?;
    let Shape::Matrix(rows, columns) = shape else {
        return None;
    };
    let is_known = matches!(f.kind(output), Kind::Matrix(_) | Kind::Any | Kind::Const);
    if !is_known || matches!(f.node(output).op, Op::Matrix(..)) {
        return None;
    }
    let elem = f.kind(output).elem();
    let places = (0..*columns).flat_map(|j| (0..*rows).map(move |i| (i, j)));
    let elements = places.map(|(i, j)| {
        let (i, j) = (Literal::usize_unsuffixed(i), Literal::usize_unsuffixed(j));
        let code = f.plain_code(quote!((#i, #j)));
        let place = f.make(Op::Const(code), Vec::new(), Kind::Const);
        f.make(Op::Index, vec![output, place], Kind::Scalar(elem.clone()))
    });
    Some(elements.collect())
}

/// At most so many directions go with one run of the primal.
const DIRECTIONS: usize = 16;

/// All columns with one run of the primal: what it computes is computed once, and its effects happen once. `counts` has the numbers of
/// components of the active parameters, by their positions. A row costs about three runs of the primal, a column half a one: where rows are
/// cheaper, columns are worth it for the effects only.
pub(crate) fn columns_of_one_run(
    function: &Function,
    counts: &[Option<usize>],
    is_scalar: impl Fn(usize) -> bool,
    rows: Option<usize>,
) -> Option<(Pushforwards, Vec<Unit>)> {
    let columns: usize = counts.iter().flatten().sum();
    let mut f = function.clone();
    opt::dead::remove(&mut f, &[]);
    let live = || f.regions.iter().flat_map(|region| &region.nodes);
    let has_effects = live().any(|&value| match f.node(value).op {
        Op::Statement(code) | Op::Snapshot(code) => !f.code(code).cheap,
        _ => false,
    });
    // These run a companion or a region again for each direction.
    let runs_again = live().any(|&value| matches!(f.node(value).op, Op::Call(_) | Op::Map(..)));
    let size = operations(&f, Function::ROOT) * columns;
    let is_cheaper = rows.is_none_or(|rows| columns <= 6 * rows);
    if !(is_cheaper || has_effects) || runs_again {
        return None;
    }
    if !(1..=DIRECTIONS).contains(&columns) || size > EMITTED {
        return None;
    }
    active::mark(&mut f);
    squares::mark(&mut f);
    let (mut pushed, units) = forward_by_units(&f, counts, is_scalar);
    if pushed.unknown.is_some() {
        return None;
    }
    let roots: Vec<Value> = pushed
        .tangents
        .iter()
        .flatten()
        .flatten()
        .copied()
        .collect();
    opt::dead::remove(&mut pushed.function, &roots);
    Some((pushed, units))
}

/// Puts the rows of constant components between the others, and counts.
fn finished(
    mut function: Function,
    components: &[Option<Value>],
    derivatives: Vec<Vec<Option<Value>>>,
    columns: usize,
    forward: bool,
) -> Jacobian {
    let mut derivatives = derivatives.into_iter();
    let rows: Vec<Vec<Option<Value>>> = components
        .iter()
        .map(|component| {
            let row = component.and_then(|_| derivatives.next());
            row.unwrap_or_else(|| vec![None; columns])
        })
        .collect();
    let roots: Vec<Value> = rows.iter().flatten().flatten().copied().collect();
    opt::dead::remove(&mut function, &roots);
    #[cfg(test)]
    if super::VERIFY.get() {
        crate::ir::verify(&function);
    }
    Jacobian {
        operations: operations(&function, Function::ROOT),
        function,
        rows,
        forward,
    }
}

pub(super) struct Components<'f> {
    pub(super) f: &'f Function,
    pub(super) inputs: &'f [Option<Shape>],
}

impl Components<'_> {
    /// The part of an active argument that a value is: the number of its first component, and its shape.
    fn part(&self, value: Value) -> Option<(usize, Shape)> {
        let node = self.f.node(value);
        match &node.op {
            Op::Param(position) => {
                let position = *position as usize;
                let shape = self.inputs.get(position)?.clone()?;
                let before = self.inputs[..position].iter().flatten();
                Some((before.map(Shape::size).sum(), shape))
            }
            Op::Field(name) => {
                let (start, shape) = self.part(node.args[0])?;
                let (before, part) = shape.field(name)?;
                Some((start + before, part))
            }
            Op::Index => {
                let Op::Const(code) = self.f.node(node.args[1]).op else {
                    return None;
                };
                let (start, shape) = self.part(node.args[0])?;
                let (before, part) = shape.element(&self.f.code(code).text)?;
                Some((start + before, part))
            }
            _ => None,
        }
    }

    fn live(&self) -> impl Iterator<Item = Value> + '_ {
        let regions = self.f.regions.iter();
        regions.flat_map(|region| region.nodes.iter().copied())
    }

    /// The values that are components of the arguments, with their numbers; `None` where an argument is read in another way.
    pub(super) fn seeds(&self) -> Option<HashMap<Value, usize>> {
        let mut seeds = HashMap::new();
        for value in self.live() {
            let node = self.f.node(value);
            match self.part(value) {
                Some((start, Shape::Scalar)) => {
                    if !node.kind.is_scalar() {
                        return None;
                    }
                    seeds.insert(value, start);
                }
                // It is read by what uses it.
                Some(_) => {}
                None if !self.reads_components(value) => return None,
                None => {}
            }
        }
        Some(seeds)
    }

    /// Whether a node that is no part of an argument reads single components only, and has tangents in several directions at once.
    fn reads_components(&self, value: Value) -> bool {
        let node = self.f.node(value);
        match node.op {
            // What constant code reads has no derivative there.
            Op::Statement(_) | Op::Snapshot(_) => true,
            // These run a region or a companion again for each direction.
            Op::Call(_) | Op::Map(..) => false,
            // Their results are listed by their components.
            Op::Array | Op::Tuple | Op::List | Op::Matrix(..) if self.f.output == Some(value) => {
                true
            }
            _ => node.args.iter().all(|&arg| {
                !self.f.is_active(arg)
                    || self
                        .part(arg)
                        .is_none_or(|(_, shape)| shape == Shape::Scalar)
            }),
        }
    }

    /// The floats that a result is made of, in order; `None` for a constant part.
    fn results(&self, value: Value, shape: &Shape, out: &mut Vec<Option<Value>>) -> Option<()> {
        let node = self.f.node(value);
        if !self.f.is_active(value) {
            out.extend(vec![None; shape.size()]);
            return Some(());
        }
        match (shape, &node.op) {
            (Shape::Constant, _) => {}
            (Shape::Scalar, _) => {
                node.kind.is_scalar().then_some(())?;
                out.push(Some(value));
            }
            (Shape::Array(count, element), Op::Array) if *count == node.args.len() => {
                for &arg in &node.args {
                    self.results(arg, element, out)?;
                }
            }
            (Shape::Tuple(parts), Op::Tuple) if parts.len() == node.args.len() => {
                for (&arg, part) in node.args.iter().zip(parts) {
                    self.results(arg, part, out)?;
                }
            }
            (Shape::Matrix(rows, columns), Op::Matrix(_, r, c))
                if (*r as usize, *c as usize) == (*rows, *columns) =>
            {
                for j in 0..*columns {
                    for i in 0..*rows {
                        self.results(node.args[i * columns + j], &Shape::Scalar, out)?;
                    }
                }
            }
            _ => return None,
        }
        Some(())
    }

    /// Whether there is one region, of pure values that are floats or made of them.
    pub(super) fn is_straight(&self) -> bool {
        let mut homes: HashSet<Region> = HashSet::new();
        let simple = self.live().all(|value| {
            let node = self.f.node(value);
            homes.insert(node.home);
            match &node.op {
                Op::Statement(_) | Op::Snapshot(_) => true,
                Op::Tuple | Op::Array | Op::List | Op::Matrix(..) => {
                    self.f.output == Some(value) || node.args.iter().all(|&v| self.is_float(v))
                }
                Op::Scalar(_) | Op::AsScalar | Op::Cast(_) => true,
                op => op.is_pure() && (!self.f.is_active(value) || self.part(value).is_some()),
            }
        });
        simple && homes.iter().all(|&home| home == Function::ROOT)
    }

    fn is_float(&self, value: Value) -> bool {
        matches!(self.f.kind(value), Kind::Scalar(_)) || !self.f.is_active(value)
    }
}
