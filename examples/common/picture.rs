//! Pictures: a canvas with the font that comes with the program, learning curves, and rows of small images.

use grad_runtime::nalgebra::DMatrix;
use plotters::coord::Shift;
use plotters::prelude::*;
use std::error::Error;
use std::ops::Range;
use std::path::Path;

/// A rectangle of the picture.
pub type Area<'a> = DrawingArea<BitMapBackend<'a>, Shift>;

/// What drawing returns.
pub type Drawn = Result<(), Box<dyn Error>>;

/// Colours that a colour-blind reader can tell apart (Okabe and Ito).
pub const COLOURS: [RGBColor; 7] = [
    RGBColor(0, 114, 178),
    RGBColor(230, 159, 0),
    RGBColor(0, 158, 115),
    RGBColor(213, 94, 0),
    RGBColor(204, 121, 167),
    RGBColor(86, 180, 233),
    RGBColor(40, 40, 40),
];
/// The colour of text and axes.
pub const INK: RGBColor = RGBColor(40, 40, 40);
/// The colour of what stays behind.
pub const GRID: RGBColor = RGBColor(225, 225, 225);

/// Text of one size in the colour of all text.
#[must_use]
pub fn text(size: i32) -> TextStyle<'static> {
    ("sans-serif", size).into_font().color(&INK)
}

/// A white canvas of so many pixels on which `content` draws.
///
/// # Errors
/// If the file cannot be written.
pub fn draw(path: &Path, size: (u32, u32), content: impl FnOnce(&Area) -> Drawn) -> Drawn {
    // The font comes with the program: nothing has to be installed.
    plotters::style::register_font("sans-serif", FontStyle::Normal, ttf_noto_sans::REGULAR)
        .map_err(|_| "the font cannot be read")?;
    let canvas = BitMapBackend::new(path, size).into_drawing_area();
    canvas.fill(&WHITE)?;
    content(&canvas)?;
    canvas.present()?;
    Ok(())
}

/// Curves over the epochs.
#[derive(Clone, Debug)]
pub struct Curves<'a> {
    /// What stands above.
    pub caption: &'a str,
    /// What the horizontal axis counts.
    pub x: &'a str,
    /// What the vertical axis measures.
    pub y: &'a str,
    /// What the vertical axis shows; from 0 to the highest value where nothing is said.
    pub range: Option<Range<f64>>,
    /// Where the names of the curves stand.
    pub legend: SeriesLabelPosition,
    /// The names and the values from epoch 0 on, in the order of [`COLOURS`].
    pub curves: Vec<(&'a str, Vec<f64>)>,
}

impl Curves<'_> {
    /// Draws the curves, each in its colour, with their names.
    ///
    /// # Errors
    /// If the file cannot be written.
    pub fn draw(&self, area: &Area) -> Drawn {
        let values = self.curves.iter().flat_map(|(_, curve)| curve);
        let top = values.copied().fold(0.0, f64::max);
        let range = self.range.clone().unwrap_or(0.0..1.05 * top);
        let length = self.curves.iter().map(|(_, c)| c.len()).max().unwrap_or(0);
        let mut chart = ChartBuilder::on(area)
            .caption(self.caption, text(29))
            .margin(16)
            .x_label_area_size(60)
            .y_label_area_size(82)
            .build_cartesian_2d(0..length.saturating_sub(1).max(1), range)?;
        chart
            .configure_mesh()
            .x_desc(self.x)
            .y_desc(self.y)
            .axis_desc_style(text(24))
            .label_style(text(20))
            .bold_line_style(GRID)
            .light_line_style(TRANSPARENT)
            .axis_style(INK)
            .draw()?;
        for ((name, curve), colour) in self.curves.iter().zip(COLOURS.iter().cycle()) {
            let style = colour.stroke_width(3);
            chart
                .draw_series(LineSeries::new(curve.iter().copied().enumerate(), style))?
                .label(*name)
                .legend(move |(x, y)| PathElement::new([(x, y), (x + 24, y)], style));
        }
        chart
            .configure_series_labels()
            .position(self.legend.clone())
            .legend_area_size(32)
            .margin(14)
            .background_style(WHITE.mix(0.85))
            .border_style(GRID)
            .label_font(text(21))
            .draw()?;
        Ok(())
    }
}

/// Small grey images in rows and columns, each with a word below it; black is `range.end`.
///
/// # Errors
/// If the file cannot be written.
pub fn tiles(
    area: &Area,
    caption: &str,
    columns: usize,
    range: Range<f64>,
    images: &[(String, DMatrix<f64>)],
) -> Drawn {
    const GAP: i32 = 8;
    let area = area.margin(16, 16, 16, 16).titled(caption, text(29))?;
    let (width, height) = area.dim_in_pixel();
    let rows = images.len().div_ceil(columns).max(1);
    let below = if images.iter().all(|(name, _)| name.is_empty()) {
        0
    } else {
        26
    };
    let cell_x = width as i32 / columns as i32;
    let cell_y = (height as i32 / rows as i32).min(cell_x + below);
    for (k, (name, image)) in images.iter().enumerate() {
        let (left, top) = ((k % columns) as i32 * cell_x, (k / columns) as i32 * cell_y);
        let room = (cell_x - GAP).min(cell_y - GAP - below);
        let pixel = (room / image.nrows().max(image.ncols()) as i32).max(1);
        let left = left + (cell_x - pixel * image.ncols() as i32) / 2;
        for (c, column) in image.column_iter().enumerate() {
            for (r, value) in column.iter().enumerate() {
                let corner = (left + c as i32 * pixel, top + r as i32 * pixel);
                let opposite = (corner.0 + pixel, corner.1 + pixel);
                let black = (value - range.start) / (range.end - range.start);
                let grey = (255.0 * (1.0 - black.clamp(0.0, 1.0))) as u8;
                area.draw(&Rectangle::new(
                    [corner, opposite],
                    RGBColor(grey, grey, grey).filled(),
                ))?;
            }
        }
        let corners = [
            (left, top),
            (
                left + pixel * image.ncols() as i32,
                top + pixel * image.nrows() as i32,
            ),
        ];
        area.draw(&Rectangle::new(corners, GRID))?;
        if !name.is_empty() {
            let middle = left + pixel * image.ncols() as i32 / 2;
            let (w, _) = area.estimate_text_size(name, &text(19))?;
            let place = (middle - w as i32 / 2, corners[1].1 + 3);
            area.draw(&Text::new(name.clone(), place, text(19)))?;
        }
    }
    Ok(())
}
