//! The picture of a training run: the loss curve and the decision regions, side by side.

use crate::{Classifier, Flower, Losses, SPECIES, Split, accuracy, predict, scores};
use grad_runtime::{nalgebra::SVector, ops};
use plotters::prelude::*;
use std::error::Error;
use std::path::Path;

/// One colour per species, distinct for colour-blind readers too (Okabe and Ito).
const COLOURS: [RGBColor; 3] = [
    RGBColor(0, 114, 178),
    RGBColor(230, 159, 0),
    RGBColor(0, 158, 115),
];
const INK: RGBColor = RGBColor(40, 40, 40);
const GRID: RGBColor = RGBColor(225, 225, 225);

type Area<'a> = DrawingArea<BitMapBackend<'a>, plotters::coord::Shift>;

/// Draws the loss curve and the decision regions side by side.
pub fn draw(
    path: &Path,
    net: &Classifier,
    data: &Split,
    history: &[Losses],
) -> Result<(), Box<dyn Error>> {
    // The font comes with the program: nothing has to be installed.
    plotters::style::register_font("sans-serif", FontStyle::Normal, ttf_noto_sans::REGULAR)
        .map_err(|_| "the font cannot be read")?;
    let picture = BitMapBackend::new(path, (1400, 660)).into_drawing_area();
    picture.fill(&WHITE)?;
    let (left, right) = picture.split_horizontally(640);
    draw_losses(&left, history)?;
    draw_regions(&right, net, data)?;
    picture.present()?;
    Ok(())
}

/// Text of one size in the colour of all text.
fn text(size: i32) -> TextStyle<'static> {
    ("sans-serif", size).into_font().color(&INK)
}

/// The mean loss after every epoch, on the training data and on the test data.
fn draw_losses(area: &Area, history: &[Losses]) -> Result<(), Box<dyn Error>> {
    let top = history.iter().fold(0.0_f64, |top, losses| {
        top.max(losses.train).max(losses.test)
    });
    let mut chart = ChartBuilder::on(area)
        .caption("Mean cross-entropy", text(29))
        .margin(16)
        .x_label_area_size(60)
        .y_label_area_size(72)
        .build_cartesian_2d(0..history.len() - 1, 0.0..1.05 * top)?;
    chart
        .configure_mesh()
        .x_desc("epoch")
        .y_desc("loss")
        .axis_desc_style(text(24))
        .label_style(text(20))
        .bold_line_style(GRID)
        .light_line_style(TRANSPARENT)
        .axis_style(INK)
        .draw()?;
    let train: Vec<f64> = history.iter().map(|losses| losses.train).collect();
    let test: Vec<f64> = history.iter().map(|losses| losses.test).collect();
    for (name, colour, curve) in [
        ("training data", RGBColor(213, 94, 0), train),
        ("test data", RGBColor(86, 60, 160), test),
    ] {
        let style = colour.stroke_width(3);
        chart
            .draw_series(LineSeries::new(curve.into_iter().enumerate(), style))?
            .label(name)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 24, y)], style));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .legend_area_size(32)
        .margin(14)
        .background_style(WHITE)
        .border_style(GRID)
        .label_font(text(21))
        .draw()?;
    Ok(())
}

/// The species that the network names for every petal, with the flowers on top.
fn draw_regions(area: &Area, net: &Classifier, data: &Split) -> Result<(), Box<dyn Error>> {
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
