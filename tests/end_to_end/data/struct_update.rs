//! Struct update syntax, and structs taken apart and put together.

use crate::support::*;
use grad_runtime::nalgebra::Vector2;
use grad_runtime::{Differentiable, assert_gradient, differentiable};

#[derive(Clone, Copy, Debug, PartialEq, Differentiable)]
struct Body {
    position: Vector2<f64>,
    velocity: Vector2<f64>,
    mass: f64,
}

#[differentiable]
fn kick(body: &Body, impulse: f64) -> Body {
    Body {
        velocity: body.velocity + Vector2::new(impulse / body.mass, 0.0),
        ..*body
    }
}

#[differentiable]
fn energy(body: &Body, impulse: f64) -> f64 {
    let kicked = kick(body, impulse);
    let light = Body {
        mass: kicked.mass * 0.5,
        ..kicked
    };
    let Body {
        position, velocity, ..
    } = light;
    0.5 * light.mass * velocity.norm_squared() + position.y * kicked.mass
}

#[test]
fn the_other_fields_come_from_the_base() {
    let body = Body {
        position: Vector2::new(1.0, 2.0),
        velocity: Vector2::new(-0.5, 0.3),
        mass: 2.0,
    };
    assert_gradient!(kick, (&body, 0.7));
    assert_gradient!(energy, (&body, 0.7));
}

#[differentiable]
fn nested_updates(body: Body, n: usize) -> f64 {
    let mut bodies = [body, Body { mass: 1.0, ..body }];
    for i in 0..n {
        bodies[i % 2].position += bodies[(i + 1) % 2].velocity * 0.1;
        bodies[i % 2].velocity.x *= bodies[i % 2].mass;
        bodies[1].mass = bodies[1].mass + bodies[0].position.y;
    }
    bodies[0].position.norm() + bodies[1].mass
}

#[test]
fn nested_places_of_structs_are_assigned() {
    let body = Body {
        position: Vector2::new(1.0, 2.0),
        velocity: Vector2::new(-0.5, 0.3),
        mass: 1.5,
    };
    for n in [0, 1, 4] {
        assert_gradient!(nested_updates, (body, n));
    }
    let gradient = nested_updates::grad(body, 0);
    assert_close(gradient.position.x, 1.0 / 5.0_f64.sqrt());
}
