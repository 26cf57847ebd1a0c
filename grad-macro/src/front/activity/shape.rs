//! What is known of a value: whether it is active, part by part where it is a tuple.

/// The activity of a value, part by part where the parts differ.
#[derive(Clone, Debug)]
pub(super) enum Shape {
    Leaf(bool),
    Tuple(Vec<Shape>),
}

impl Shape {
    pub(super) fn any(&self) -> bool {
        match self {
            Shape::Leaf(active) => *active,
            Shape::Tuple(parts) => parts.iter().any(Shape::any),
        }
    }
}

pub(super) fn join(a: Shape, b: Shape) -> Shape {
    match (a, b) {
        (Shape::Tuple(a), Shape::Tuple(b)) if a.len() == b.len() => {
            Shape::Tuple(a.into_iter().zip(b).map(|(a, b)| join(a, b)).collect())
        }
        (a, b) => Shape::Leaf(a.any() || b.any()),
    }
}
