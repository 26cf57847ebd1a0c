//! What is seen while an example runs, and how it ends.

use indicatif::{ProgressBar, ProgressStyle};
use std::error::Error;
use std::path::Path;
use std::process::ExitCode;

/// A progress bar over so many epochs; its message stands behind the count.
#[must_use]
pub fn progress(epochs: u32) -> ProgressBar {
    ProgressBar::new(epochs.into()).with_style(
        ProgressStyle::with_template("{bar:40} epoch {pos}/{len}, {msg}")
            .expect("a valid template"),
    )
}

/// Says where the picture is, or why there is none.
#[must_use]
pub fn finish(out: &Path, drawn: Result<(), Box<dyn Error>>) -> ExitCode {
    match drawn {
        Ok(()) => {
            println!("picture: {}", out.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("cannot write `{}`: {error}", out.display());
            ExitCode::FAILURE
        }
    }
}
