//! Values of which the reverse sweep needs nothing but the shape.
//!
//! A pull has its operands and its result as arguments, and many read none of them: that of a sum needs the types, and the shapes of what it
//! gives. Where such a value would be kept, its outline is, which is no more than that. Types belong to rustc: of one that is
//! no matrix, the outline is the whole value.

use crate::ir::{
    Function, Kind, Mem, OUTLINE, OUTLINE_ASSIGNED, OUTLINE_OPERAND, OUTLINE_RESULT, Op, Region,
    SOME, Value, effects,
};
use crate::names::matrices::marker;
use std::collections::{HashMap, HashSet};

/// Which arguments of a pull are read, beside the cotangent.
#[derive(Clone, Copy)]
struct Reads {
    a: bool,
    b: bool,
    y: bool,
}

/// What the pull by an operand of a rule reads, by the rule's class.
fn reads(name: &str, operand: u8) -> Reads {
    match marker(name) {
        // Linear.
        "AddAssign" | "SubAssign" | "Neg" | "Add" | "Sub" | "AddScalar" | "Transpose"
        | "Column" | "Row" | "Diagonal" | "Sum" | "Mean" | "Trace" | "RowSum" | "ColumnSum" => {
            Reads {
                a: false,
                b: false,
                y: false,
            }
        }
        // Bilinear: the other operand.
        "Mul" | "Dot" | "TrDot" | "Cross" | "TrMul" | "ComponentMul" | "Scale" => Reads {
            a: operand == 1,
            b: operand == 0,
            y: false,
        },
        _ => Reads {
            a: true,
            b: true,
            y: true,
        },
    }
}

/// An argument of a pull that is not read.
struct Unread {
    pull: Value,
    position: usize,
    /// What stands for it: [`OUTLINE_OPERAND`] and its like.
    role: &'static str,
}

/// Replaces values by their outlines where pulls that run elsewhere do not read them.
pub(super) fn mark(f: &mut Function, reverse: &[Region]) {
    let known = Known::of(f);
    let mut unread = Vec::new();
    let mut read: HashSet<Value> = HashSet::new();
    let mut pending: Vec<(Value, Region)> = Vec::new();
    for &region in reverse {
        for &value in &f.region(region).nodes {
            for (position, &arg) in f.node(value).args.iter().enumerate() {
                match unread_argument(f, value, position) {
                    Some(role) if known.is_outlined(arg, region) => {
                        unread.push(Unread {
                            pull: value,
                            position,
                            role,
                        });
                    }
                    _ => pending.push((arg, region)),
                }
            }
        }
        pending.extend(f.region(region).result.iter().map(|&arg| (arg, region)));
    }
    // What may be evaluated again reads its operands.
    while let Some((value, region)) = pending.pop() {
        let node = f.node(value);
        let closed = !f.encloses(node.home, region);
        if closed && read.insert(value) && super::cost(&node.op).is_some() {
            pending.extend(node.args.iter().map(|&arg| (arg, region)));
        }
    }
    let mut outlines: HashMap<Value, Value> = HashMap::new();
    for Unread {
        pull,
        position,
        role,
    } in unread
    {
        let arg = f.node(pull).args[position];
        if read.contains(&arg) {
            continue;
        }
        let outline = *outlines.entry(arg).or_insert_with(|| outline(f, arg));
        let region = f.node(pull).home;
        let before = f.enter(region);
        let kind = f.kind(arg).clone();
        let standing = f.make(Op::Rule(role), vec![outline], kind);
        f.enter(before);
        f.nodes[pull.index()].args[position] = standing;
    }
}

/// Whether an argument of a pull, or of the tangent of one, is an operand or a result that is not read: what stands for it.
fn unread_argument(f: &Function, pull: Value, position: usize) -> Option<&'static str> {
    let node = f.node(pull);
    // The operands, the result, its cotangent; behind them the tangents that they have.
    let (name, reads, count) = match &node.op {
        Op::Pull(name, operand) => (name, reads(name, *operand), node.args.len()),
        Op::PushPull(name, operand, given) => (name, reads(name, *operand), given.len()),
        _ => return None,
    };
    let result = count.checked_sub(2)?;
    let is_read = match position {
        at if at == result => reads.y,
        0 => reads.a,
        1 if result == 2 => reads.b,
        _ => true,
    };
    let role = match position {
        at if at == result => OUTLINE_RESULT,
        0 if name.ends_with("Assign") => OUTLINE_ASSIGNED,
        _ => OUTLINE_OPERAND,
    };
    (!is_read).then_some(role)
}

/// What is known of all values, found in one walk.
struct Known<'f> {
    f: &'f Function,
    /// The variables that are written after their declaration.
    written: HashSet<Mem>,
    /// Whether rustc knows the type of each value where it is made, as it has to for the value's outline: not by what becomes of it.
    grounded: Vec<bool>,
}

impl Known<'_> {
    fn of(f: &Function) -> Known<'_> {
        let (mut written, mut first) = (HashSet::new(), HashMap::new());
        for &value in f.regions.iter().flat_map(|region| &region.nodes) {
            let node = f.node(value);
            match (&node.op, node.args.first()) {
                (Op::Declare(mem), Some(&init)) => {
                    first.insert(*mem, init);
                }
                (Op::Declare(_), None) => {}
                (op, _) => written.extend(effects(op).changes()),
            }
        }
        // What a value is made of comes before it.
        let mut grounded = Vec::with_capacity(f.nodes.len());
        for node in &f.nodes {
            let is_grounded = |value: &Value| grounded.get(value.index()) == Some(&true);
            let known = match &node.op {
                _ if matches!(node.kind, Kind::Matrix(_) | Kind::Scalar(_)) => true,
                Op::Param(_) | Op::Struct(..) => true,
                // What is in an option may be known later.
                Op::Field(name) if name == SOME => false,
                Op::Rule("Unwrap" | "UnwrapPart") => false,
                Op::Field(_)
                | Op::Index
                | Op::Rule(_)
                | Op::Map(..)
                | Op::Call(_)
                | Op::Array
                | Op::List
                | Op::Repeat(_) => {
                    let args = node.args.iter();
                    let mut active = args.filter(|&&arg| !is_constant(f, arg)).peekable();
                    active.peek().is_some() && active.all(is_grounded)
                }
                Op::Load(mem, _) => first.get(mem).is_some_and(is_grounded),
                // A constant like `None` leaves its type to what is assigned later.
                _ => false,
            };
            grounded.push(known);
        }
        Known {
            f,
            written,
            grounded,
        }
    }

    /// Whether a value would have to be kept for a region, and has an outline that may be less.
    fn is_outlined(&self, value: Value, region: Region) -> bool {
        let node = self.f.node(value);
        let is_kept = match node.op {
            Op::Literal(_) | Op::Const(_) => false,
            // What is cheap is evaluated again.
            ref op if super::cost(op).is_some() => false,
            // What is not written any more is read again.
            Op::Load(mem, _) => self.written.contains(&mem),
            _ => true,
        };
        is_kept
            && matches!(node.kind, Kind::Matrix(_) | Kind::Any)
            && self.grounded[value.index()]
            && !self.f.encloses(node.home, region)
    }
}

/// A constant whose type may depend on what becomes of it.
fn is_constant(f: &Function, value: Value) -> bool {
    let node = f.node(value);
    matches!(node.op, Op::Const(_) | Op::Snapshot(_)) && !node.kind.is_scalar()
}

/// The outline of a value, where that is made.
fn outline(f: &mut Function, value: Value) -> Value {
    let outline = f.insert_behind(value, Op::Rule(OUTLINE), Kind::Const);
    if let Some(name) = f.names.get(&value) {
        let name = format!("{name}_outline");
        f.name(outline, &name);
    }
    outline
}

#[cfg(test)]
mod tests {
    use crate::diff::differentiate;
    use crate::diff::reverse::Form;
    use crate::ir::{OUTLINE, Op};
    use crate::testing::compile::lowered;

    /// How many outlines the derivative of a function makes.
    fn outlines(source: &str) -> usize {
        let f = lowered(&syn::parse_str(source).unwrap()).unwrap();
        let (f, _) = differentiate(&f, Form::Pullback);
        let nodes = f.regions.iter().flat_map(|region| &region.nodes);
        nodes
            .filter(|&&v| matches!(f.node(v).op, Op::Rule(OUTLINE)))
            .count()
    }

    #[test]
    fn what_a_sum_adds_is_not_kept() {
        let of = |body: &str| {
            outlines(&format!(
                "fn f(s: &Data, n: usize) -> f64 {{ let mut z = s.start; for i in 0..n {{ {body} }} z.norm() }}"
            ))
        };
        // The product, what it is added to, and their sum.
        assert_eq!(of("z += s.a * s.b;"), 3);
        assert_eq!(of("z = z.normalize();"), 0);
    }

    #[test]
    fn values_that_are_used_twice_are_looked_at_once() {
        let squares: String = (0..60)
            .map(|i| format!("let k{} = k{i} * k{i};", i + 1))
            .collect();
        let source = format!(
            "fn f(s: &Data, n: usize) -> f64 {{ let mut z = 0.0; let mut k = s.start; for i in 0..n {{ let k0 = k; {squares} k = k60; z += k; }} z }}"
        );
        assert!(outlines(&source) > 0);
    }
}
