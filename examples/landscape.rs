//! Four ways down the loss of the smallest net with a hidden layer: gradient descent, momentum, Adam and Newton.
//!
//! ```text
//! cargo run --release --example landscape
//! ```
//!
//! The net ŷ = v tanh(wx) has two parameters. (w, v) and (−w, −v) are the same function, so that there are two minima, and a saddle
//! between them at the origin. The first three start near the saddle and leave it at their own speed; Newton's method, with the
//! Hessian of `order = 2`, solves for a point without slope and takes the nearest: the saddle, unless it turns the negative curvature
//! around.

use gallery::picture::{self, Area, COLOURS, Drawn, GRID, INK, text};
use gallery::{Example, Options};
use grad_runtime::nalgebra::{Matrix2, Vector2};
use grad_runtime::optim::{Adam, Sgd};
use grad_runtime::prelude::*;
use plotters::prelude::*;
use std::process::ExitCode;

const EXAMPLE: Example = Example {
    name: "landscape",
    about: "Draws the paths of four methods over the loss of a net with two parameters.",
    epochs: 150,
};

/// Points of the function that the net shall learn: that of w = 1.5, v = 1.2, with some noise.
type Data = [(f64, f64)];

/// Half the mean square of the errors, and a little penalty.
#[differentiable(order = 2)]
fn loss(p: &Vector2<f64>, #[constant] data: &Data) -> f64 {
    let (w, v) = (p[0], p[1]);
    let mut sum = 0.0;
    for (x, y) in data {
        let error = v * (w * x).tanh() - y;
        sum += error * error;
    }
    sum / (2.0 * data.len() as f64) + 0.01 * p.norm_squared()
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Method {
    Descent,
    Momentum,
    Adam,
    Newton,
    /// Newton's method with the absolute values of the curvatures.
    SaddleFree,
}

const METHODS: [Method; 5] = [
    Method::Descent,
    Method::Momentum,
    Method::Adam,
    Method::Newton,
    Method::SaddleFree,
];

impl Method {
    fn name(self) -> &'static str {
        match self {
            Method::Descent => "gradient descent",
            Method::Momentum => "momentum",
            Method::Adam => "Adam",
            Method::Newton => "Newton",
            Method::SaddleFree => "saddle-free Newton",
        }
    }

    /// Where each starts, apart from the others so that the paths can be told apart.
    fn start(self) -> Vector2<f64> {
        match self {
            Method::Descent => Vector2::new(-0.5, 0.62),
            Method::Momentum => Vector2::new(0.62, -0.5),
            Method::Adam => Vector2::new(-1.6, 1.3),
            Method::Newton => Vector2::new(0.35, 0.3),
            Method::SaddleFree => Vector2::new(-0.3, -0.35),
        }
    }

    /// The points from the start on.
    fn path(self, data: &Data, steps: u32) -> Vec<Vector2<f64>> {
        let mut p = self.start();
        let mut path = vec![p];
        let mut descent = Sgd::new(0.3);
        let mut momentum = Sgd::new(0.1).momentum(0.9);
        let mut adam = Adam::new(0.1);
        for _ in 0..steps {
            let gradient = loss::grad(&p, data);
            match self {
                Method::Descent => descent.step(&mut p, &gradient),
                Method::Momentum => momentum.step(&mut p, &gradient),
                Method::Adam => adam.step(&mut p, &gradient),
                Method::Newton => p += newton_step(&p, data, |curvature| curvature),
                Method::SaddleFree => p += newton_step(&p, data, f64::abs),
            }
            path.push(p);
        }
        path
    }
}

/// −H⁻¹∇J, where every eigenvalue of H is what `curvature` makes of it, and the step at most one long.
fn newton_step(p: &Vector2<f64>, data: &Data, curvature: fn(f64) -> f64) -> Vector2<f64> {
    let (_, gradient, hessian) = loss::value_grad_hessian(p, data);
    let eigen = hessian.symmetric_eigen();
    let along = eigen.eigenvectors.tr_mul(&gradient);
    let step = -along.component_div(&eigen.eigenvalues.map(curvature));
    let step = eigen.eigenvectors * step;
    step / step.norm().max(1.0)
}

/// Twenty points, with noise that is uniform in ±0.1.
fn load(rng: &mut fastrand::Rng) -> Vec<(f64, f64)> {
    let point = |k: i32| {
        let x = f64::from(k) / 5.0 - 1.9;
        (x, 1.2 * (1.5 * x).tanh() + 0.2 * (rng.f64() - 0.5))
    };
    (0..20).map(point).collect()
}

// --------------------------------------------------------------------------------------------------------- picture

const REACH: f64 = 2.4;

/// The segments along which the loss has this value, by a straight line in each triangle of a grid.
fn contour(data: &Data, level: f64) -> Vec<[(f64, f64); 2]> {
    const CELLS: i32 = 160;
    let at = |k: i32| REACH * (2.0 * f64::from(k) / f64::from(CELLS) - 1.0);
    let corner = |i: i32, j: i32| {
        (
            at(i),
            at(j),
            loss(&Vector2::new(at(i), at(j)), data) - level,
        )
    };
    let mut segments = Vec::new();
    for i in 0..CELLS {
        for j in 0..CELLS {
            let (a, b) = (corner(i, j), corner(i + 1, j + 1));
            for c in [corner(i + 1, j), corner(i, j + 1)] {
                let crossings: Vec<(f64, f64)> = [(a, b), (b, c), (c, a)]
                    .into_iter()
                    .filter(|(p, q)| (p.2 < 0.0) != (q.2 < 0.0))
                    .map(|(p, q)| {
                        let t = p.2 / (p.2 - q.2);
                        (p.0 + t * (q.0 - p.0), p.1 + t * (q.1 - p.1))
                    })
                    .collect();
                if let [from, to] = crossings[..] {
                    segments.push([from, to]);
                }
            }
        }
    }
    segments
}

fn draw(area: &Area, data: &Data, paths: &[(Method, Vec<Vector2<f64>>)]) -> Drawn {
    let mut chart = ChartBuilder::on(area)
        .caption("The loss of ŷ = v tanh(w x), and ways down", text(29))
        .margin(16)
        .x_label_area_size(60)
        .y_label_area_size(72)
        .build_cartesian_2d(-REACH..REACH, -REACH..REACH)?;
    chart
        .configure_mesh()
        .x_desc("w")
        .y_desc("v")
        .axis_desc_style(text(24))
        .label_style(text(20))
        .disable_mesh()
        .axis_style(INK)
        .draw()?;
    for k in 0..22 {
        let level = 0.02 * 1.3_f64.powi(k);
        let segments = contour(data, level);
        let line = |s: [(f64, f64); 2]| PathElement::new(s, RGBColor(175, 175, 175));
        chart.draw_series(segments.into_iter().map(line))?;
    }
    for ((method, path), colour) in paths.iter().zip(COLOURS) {
        let style = colour.stroke_width(3);
        let points = path.iter().map(|p| (p[0], p[1]));
        chart
            .draw_series(LineSeries::new(points.clone(), style))?
            .label(method.name())
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 24, y)], style));
        chart.draw_series(points.clone().map(|at| Circle::new(at, 3, colour.filled())))?;
        let first = points.take(1);
        chart.draw_series(first.map(|at| Circle::new(at, 8, style)))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .legend_area_size(32)
        .margin(14)
        .background_style(WHITE.mix(0.9))
        .border_style(GRID)
        .label_font(text(21))
        .draw()?;
    Ok(())
}

fn main() -> ExitCode {
    let options: Options = EXAMPLE.options();
    let data = load(&mut options.rng());
    let path = |method: Method| (method, method.path(&data, options.epochs));
    let paths = METHODS.map(path);
    for (method, path) in &paths {
        let end = path[path.len() - 1];
        let (value, gradient, hessian) = loss::value_grad_hessian(&end, &data);
        println!(
            "{:>18}: ({:6.3}, {:6.3}), loss {value:.5}, slope {:.1e}, {}",
            method.name(),
            end[0],
            end[1],
            gradient.norm(),
            kind(&hessian)
        );
    }
    let drawn = picture::draw(&options.out, (1000, 960), |canvas| {
        draw(canvas, &data, &paths)
    });
    gallery::finish(&options.out, drawn)
}

/// What a point without slope is, by its curvatures.
fn kind(hessian: &Matrix2<f64>) -> &'static str {
    let curvatures = hessian.symmetric_eigenvalues();
    if curvatures.min() > 0.0 {
        "a minimum"
    } else if curvatures.max() > 0.0 {
        "a saddle"
    } else {
        "a maximum"
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use grad_runtime::assert_gradient;

    /// Gradient and Hessian as derived by hand, with t = tanh(wx) and s = 1 − t².
    fn by_hand(p: &Vector2<f64>, data: &Data) -> (Vector2<f64>, Matrix2<f64>) {
        let (w, v) = (p[0], p[1]);
        let (mut gradient, mut hessian) = (0.02 * p, 0.02 * Matrix2::identity());
        for (x, y) in data {
            let t = (w * x).tanh();
            let s = 1.0 - t * t;
            let error = v * t - y;
            let by_w = v * s * x;
            gradient += error * Vector2::new(by_w, t) / data.len() as f64;
            let ww = by_w * by_w - 2.0 * error * v * t * s * x * x;
            let wv = by_w * t + error * s * x;
            hessian += Matrix2::new(ww, wv, wv, t * t) / data.len() as f64;
        }
        (gradient, hessian)
    }

    #[test]
    fn gradient_and_hessian_are_those_of_the_hand() {
        let data = load(&mut fastrand::Rng::with_seed(23));
        for p in [
            Vector2::new(0.0, 0.0),
            Vector2::new(0.4, -1.2),
            Vector2::new(1.4, 1.1),
        ] {
            let (_, gradient, hessian) = loss::value_grad_hessian(&p, &data[..]);
            let (expected_gradient, expected_hessian) = by_hand(&p, &data);
            assert!((gradient - expected_gradient).norm() < 1e-15);
            assert!((hessian - expected_hessian).norm() < 1e-14);
            assert_gradient!(loss, (&p, &data[..]));
        }
    }

    #[test]
    fn the_origin_is_a_saddle_without_slope() {
        let data = load(&mut fastrand::Rng::with_seed(24));
        let (_, gradient, hessian) = loss::value_grad_hessian(&Vector2::zeros(), &data[..]);
        assert_eq!(gradient, Vector2::zeros());
        assert_eq!(kind(&hessian), "a saddle");
    }

    #[test]
    fn newton_takes_the_saddle_and_all_others_a_minimum() {
        let options: Options = EXAMPLE.parse([]).unwrap();
        let data = load(&mut options.rng());
        for method in METHODS {
            let path = method.path(&data, options.epochs);
            let end = path[path.len() - 1];
            let (_, gradient, hessian) = loss::value_grad_hessian(&end, &data[..]);
            assert!(gradient.norm() < 1e-3, "{method:?}: {end}");
            let expected = if method == Method::Newton {
                "a saddle"
            } else {
                "a minimum"
            };
            assert_eq!(kind(&hessian), expected, "{method:?}: {end}");
        }
        // Newton's method converges in a few steps.
        let newton = Method::Newton.path(&data, 8);
        assert!(newton[8].norm() < 1e-12);
    }
}
