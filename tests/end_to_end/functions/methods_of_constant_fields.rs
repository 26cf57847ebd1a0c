//! Methods without the attribute, of fields that are held constant: rustc knows that they are.

use grad_runtime::{Differentiable, assert_gradient, constant, differentiable};
use std::cell::Cell;
use std::rc::Rc;

#[derive(Clone, Debug)]
struct Table {
    values: Vec<f64>,
    count: usize,
}

impl Table {
    fn value(&self, i: usize) -> f64 {
        self.values[i]
    }
    fn get(&self) -> f64 {
        self.values[0]
    }
    fn at(&self, i: usize) -> Option<f64> {
        self.values.get(i).copied()
    }
    fn rows(&self) -> &[f64] {
        &self.values
    }
    fn entries(&self) -> usize {
        self.count
    }
    fn is_set(&self) -> bool {
        self.count > 0
    }
}

#[derive(Clone, Debug)]
struct Settings {
    table: Table,
}

#[derive(Clone, Debug, Differentiable)]
struct Weight {
    w: f64,
}

#[differentiable(order = 2)]
impl Weight {
    fn value(&self, i: usize) -> f64 {
        self.w * self.w * i as f64
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Model {
    x: f64,
    weight: Weight,
    boxed: Box<Weight>,
    #[constant]
    k: u32,
    #[constant]
    table: Table,
    #[constant]
    settings: Settings,
    #[constant]
    shared: Rc<Table>,
    #[constant]
    fixed: Weight,
}

fn model() -> Model {
    let table = Table {
        values: vec![2.0, 3.0],
        count: 1,
    };
    Model {
        x: 1.5,
        weight: Weight { w: 0.7 },
        boxed: Box::new(Weight { w: 0.9 }),
        k: 1,
        table: table.clone(),
        settings: Settings {
            table: table.clone(),
        },
        shared: Rc::new(table),
        fixed: Weight { w: 2.0 },
    }
}

#[differentiable]
fn beside_active_fields(s: &Model, i: usize) -> f64 {
    let g = s.settings.table.get();
    s.x * s.x * s.table.value(i) * g
        + s.weight.value(2) * s.x
        + s.boxed.value(3) * s.shared.value(1)
        + s.fixed.value(2) * s.x
        + s.table.value(s.k as usize) * s.x.sin()
}

#[differentiable(order = 2)]
fn of_the_second_order(s: &Model) -> f64 {
    s.x * s.x * s.table.value(1) * s.x.sin() * s.boxed.value(2)
}

#[differentiable]
fn in_loops(s: &Model, xs: &[f64]) -> f64 {
    let table = &s.table;
    let mut t = s.x;
    for (i, x) in xs.iter().enumerate() {
        if table.value(i % 2) > 2.5 {
            t = t * s.table.value(i % 2) + x * t;
        }
        t += s.table.rows()[1] * x;
    }
    for row in s.table.rows() {
        t += row * s.x;
    }
    t
}

#[differentiable]
fn as_indices(s: &Model, x: &[f64]) -> f64 {
    let n = s.table.entries();
    let v = if s.table.is_set() && s.table.entries() > 0 {
        x[n] * s.x
    } else {
        0.0
    };
    v + x[s.table.entries()] * s.table.at(1).unwrap()
}

#[differentiable]
fn of_options(s: &Model, k: usize) -> f64 {
    match s.table.at(k) {
        Some(v) => v * s.x,
        None => s.x * s.x,
    }
}

#[differentiable]
fn of_a_copy(s: &Model) -> f64 {
    let mut s = s.clone();
    s.x *= 2.0;
    s.table.value(1) * s.x
}

#[differentiable]
fn in_closures(models: &[Model], y: f64) -> f64 {
    models.iter().map(|s| s.table.value(0) * s.x * y).sum()
}

#[differentiable]
fn of_patterns(s: &Model, k: usize) -> f64 {
    let Model { x, table, .. } = s;
    x * x * table.value(k)
}

#[differentiable]
impl Model {
    fn scaled(&self, y: f64) -> f64 {
        self.table.value(1) * y * self.x
    }
    fn gain(&self) -> f64 {
        f64::from(self.k) * 2.0
    }
    fn pushed(&mut self, y: f64) -> f64 {
        let g = constant(self.table.value(1));
        self.x *= g * y * self.gain();
        self.x
    }
}

#[test]
fn constant_fields_have_methods() {
    let s = model();
    let x = [0.3, 0.4];
    assert_gradient!(beside_active_fields, (&s, 1));
    assert_gradient!(of_the_second_order, (&s));
    assert_gradient!(in_loops, (&s, &x));
    assert_gradient!(as_indices, (&s, &x));
    assert_gradient!(of_options, (&s, 0));
    assert_gradient!(of_options, (&s, 7));
    assert_gradient!(of_a_copy, (&s));
    assert_gradient!(in_closures, (&[s.clone(), s.clone()], 0.3));
    assert_gradient!(of_patterns, (&s, 1));
    assert_gradient!(Model::scaled, (&s, 0.3));
    assert_gradient!(Model::pushed, (&mut s.clone(), 0.3));
    // 3 x².
    assert_eq!(of_patterns::grad(&s, 1).x, 9.0);
    let gradient = of_a_copy::grad(&s);
    assert_eq!((gradient.x, gradient.weight.w), (6.0, 0.0));
}

trait Look {
    fn look(&self, k: usize) -> f64;
}

impl Look for Table {
    fn look(&self, k: usize) -> f64 {
        self.values[k]
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Over<T: Clone> {
    v: Vec<f64>,
    #[constant]
    of: T,
}

#[differentiable]
fn generic<T: Look + Clone>(over: &Over<T>, x: f64) -> f64 {
    let mut s = 0.0;
    for i in 0..2 {
        s += over.of.look(i) * over.v[i] * x;
    }
    s
}

#[differentiable]
fn of_a_table(over: &Over<Table>, x: f64) -> f64 {
    generic(over, x)
}

#[test]
fn a_type_parameter_has_methods_of_its_bound() {
    let over = Over {
        v: vec![1.0, 2.0],
        of: model().table,
    };
    assert_gradient!(of_a_table, (&over, 0.3));
}

#[derive(Clone, Debug, Default)]
struct Counter {
    calls: Rc<Cell<u32>>,
}

impl Counter {
    fn next(&self) -> f64 {
        self.calls.set(self.calls.get() + 1);
        2.0
    }
}

#[derive(Clone, Debug, Differentiable)]
struct Counted {
    x: f64,
    #[constant]
    counter: Counter,
}

#[differentiable]
fn counted(s: &Counted) -> f64 {
    let mut t = s.x;
    for _ in 0..3 {
        t *= s.counter.next();
    }
    let mut s = s.clone();
    s.x *= 2.0;
    t * s.counter.next() * s.x
}

#[test]
fn what_has_an_effect_has_it_once() {
    let s = Counted {
        x: 1.5,
        counter: Counter::default(),
    };
    let calls = || s.counter.calls.replace(0);
    assert_eq!(counted::grad(&s).x, 64.0 * 1.5);
    assert_eq!(calls(), 4);
    assert_eq!(counted::vjp(&s).1(1.0).x, 64.0 * 1.5);
    assert_eq!(calls(), 4);
}
