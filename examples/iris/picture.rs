//! The picture of a training run: the loss curve and the decision regions, side by side.

use crate::{Classifier, Flower, Losses, SPECIES, Split, accuracy, predict, scores};
use gallery::picture::{Area, COLOURS, Curves, Drawn, GRID, INK, text};
use grad_runtime::{nalgebra::SVector, ops};
use plotters::prelude::*;
use std::path::Path;

/// Draws the loss curve and the decision regions side by side.
pub fn draw(path: &Path, net: &Classifier, data: &Split, history: &[Losses]) -> Drawn {
    gallery::picture::draw(path, (1400, 660), |picture| {
        let (left, right) = picture.split_horizontally(640);
        draw_losses(&left, history)?;
        draw_regions(&right, net, data)
    })
}

/// The mean loss after every epoch, on the training data and on the test data.
fn draw_losses(area: &Area, history: &[Losses]) -> Drawn {
    Curves {
        caption: "Mean cross-entropy",
        x: "epoch",
        y: "loss",
        range: None,
        legend: SeriesLabelPosition::UpperRight,
        curves: vec![
            ("training data", history.iter().map(|l| l.train).collect()),
            ("test data", history.iter().map(|l| l.test).collect()),
        ],
    }
    .draw(area)
}

/// The species that the network names for every petal, with the flowers on top.
fn draw_regions(area: &Area, net: &Classifier, data: &Split) -> Drawn {
    const CELLS: u32 = 220;
    let (lengths, widths) = (0.6..7.4, 0.0..2.8);
    let caption = format!(
        "Decision regions: accuracy {:.3} in training, {:.3} in test",
        accuracy(net, &data.train),
        accuracy(net, &data.test)
    );
    let mut chart = ChartBuilder::on(area)
        .caption(caption, text(29))
        .margin(16)
        .x_label_area_size(60)
        .y_label_area_size(72)
        .build_cartesian_2d(lengths.clone(), widths.clone())?;

    let step =
        [(lengths.end - lengths.start), (widths.end - widths.start)].map(|w| w / f64::from(CELLS));
    let corner = |i, j| {
        (
            lengths.start + f64::from(i) * step[0],
            widths.start + f64::from(j) * step[1],
        )
    };
    chart.draw_series((0..CELLS * CELLS).map(|cell| {
        let (i, j) = (cell % CELLS, cell / CELLS);
        let (length, width) = corner(i, j);
        let x = data
            .scale
            .features([length + step[0] / 2.0, width + step[1] / 2.0]);
        Rectangle::new(
            [(length, width), corner(i + 1, j + 1)],
            tint(&ops::softmax(&scores(net, &x))).filled(),
        )
    }))?;
    chart
        .configure_mesh()
        .x_desc("petal length in cm")
        .y_desc("petal width in cm")
        .axis_desc_style(text(24))
        .label_style(text(20))
        .disable_mesh()
        .axis_style(INK)
        .draw()?;

    for (species, name) in SPECIES.iter().enumerate() {
        let colour = COLOURS[species];
        let points = |flowers: &[Flower]| -> Vec<(f64, f64)> {
            let of_species = flowers.iter().filter(|f| f.species == species);
            of_species.map(|f| (f.petal[0], f.petal[1])).collect()
        };
        chart
            .draw_series(
                points(&data.train)
                    .into_iter()
                    .map(|at| Circle::new(at, 5, colour.filled())),
            )?
            .label(*name)
            .legend(move |(x, y)| Circle::new((x + 12, y), 6, colour.filled()));
        let test = points(&data.test).into_iter();
        chart.draw_series(test.map(|at| TriangleMarker::new(at, 7, colour.filled())))?;
    }
    let wrong = data
        .train
        .iter()
        .chain(&data.test)
        .filter(|f| predict(net, &f.x) != f.species);
    chart
        .draw_series(wrong.map(|f| Circle::new((f.petal[0], f.petal[1]), 10, INK.stroke_width(2))))?
        .label("misclassified")
        .legend(|(x, y)| Circle::new((x + 12, y), 8, INK.stroke_width(2)));
    chart
        .draw_series(std::iter::empty::<Circle<(f64, f64), i32>>())?
        .label("test flower")
        .legend(|(x, y)| TriangleMarker::new((x + 12, y), 7, INK.filled()));
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .legend_area_size(32)
        .margin(14)
        .background_style(WHITE)
        .border_style(GRID)
        .label_font(text(21))
        .draw()?;
    Ok(())
}

/// The light mixture of the species' colours by probability.
fn tint(probabilities: &SVector<f64, 3>) -> RGBColor {
    let channel = |pick: fn(&RGBColor) -> u8| {
        let mixed: f64 = COLOURS
            .iter()
            .zip(probabilities)
            .map(|(c, p)| f64::from(pick(c)) * p)
            .sum();
        (255.0 - 0.35 * (255.0 - mixed)) as u8
    };
    RGBColor(channel(|c| c.0), channel(|c| c.1), channel(|c| c.2))
}
