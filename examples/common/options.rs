//! The command line of an example.

use clap::Parser;
use std::path::{Path, PathBuf};

/// What an example says about itself.
#[derive(Clone, Copy, Debug)]
pub struct Example {
    /// The name, which is that of the picture, too.
    pub name: &'static str,
    /// One sentence for `--help`.
    pub about: &'static str,
    /// The epochs of a run without options.
    pub epochs: u32,
}

/// The options that every example has. One with more of them flattens this struct into its own.
#[derive(Clone, Debug, Parser)]
pub struct Options {
    /// Passes over the training data.
    #[arg(long, value_parser = clap::value_parser!(u32).range(1..=100_000))]
    pub epochs: u32,
    /// Seed of everything that is random.
    #[arg(long, default_value_t = 42)]
    pub seed: u64,
    /// Where the picture goes.
    #[arg(long, value_name = "FILE.png", value_parser = png)]
    pub out: PathBuf,
}

impl Options {
    /// The generator of random numbers of this run.
    #[must_use]
    pub fn rng(&self) -> fastrand::Rng {
        fastrand::Rng::with_seed(self.seed)
    }
}

/// Accepts the path of a picture that can be written.
fn png(text: &str) -> Result<PathBuf, String> {
    let path = PathBuf::from(text);
    if !path
        .extension()
        .is_some_and(|e| e.eq_ignore_ascii_case("png"))
    {
        return Err("the picture is a PNG, give a path that ends in `.png`".into());
    }
    match path.parent() {
        Some(folder) if folder != Path::new("") && !folder.is_dir() => {
            Err(format!("there is no folder `{}`", folder.display()))
        }
        _ => Ok(path),
    }
}

impl Example {
    /// Reads the command line; a mistake ends the program with a message and the usage.
    #[must_use]
    pub fn options<O: Parser>(&self) -> O {
        self.parse_all(std::env::args_os()).unwrap_or_else(|error| {
            // Nothing is left to do where even the message cannot be printed.
            let _ = error.print();
            if error.use_stderr() && !error.to_string().contains("Usage:") {
                eprintln!("\n{}", self.command::<O>().render_usage());
            }
            std::process::exit(error.exit_code())
        })
    }

    /// Reads these arguments, which stand behind the program's name.
    ///
    /// # Errors
    /// If an argument is unknown or its value is none.
    pub fn parse<O: Parser>(
        &self,
        arguments: impl IntoIterator<Item = &'static str>,
    ) -> Result<O, clap::Error> {
        self.parse_all([self.name].into_iter().chain(arguments).map(Into::into))
    }

    fn parse_all<O: Parser>(
        &self,
        arguments: impl Iterator<Item = std::ffi::OsString>,
    ) -> Result<O, clap::Error> {
        let matches = self.command::<O>().try_get_matches_from(arguments)?;
        O::from_arg_matches(&matches)
    }

    fn command<O: Parser>(&self) -> clap::Command {
        O::command()
            .name(self.name)
            .about(self.about)
            .mut_arg("epochs", |epochs| {
                let default = self.epochs.to_string();
                epochs.required(false).default_value(default)
            })
            .mut_arg("out", |out| {
                let default = format!("{}.png", self.name);
                out.required(false).default_value(default)
            })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: Example = Example {
        name: "example",
        about: "Tests the options.",
        epochs: 12,
    };

    #[test]
    fn a_bad_option_is_refused_with_a_usage_message() {
        for bad in [
            ["--epochs", "0"],
            ["--epochs", "many"],
            ["--out", "example.txt"],
            ["--out", "no/such/folder/example.png"],
            ["--speed", "9"],
        ] {
            let error = EXAMPLE.parse::<Options>(bad).unwrap_err();
            assert!(error.to_string().contains("--help"), "{error}");
        }
    }

    #[test]
    fn an_example_may_have_options_of_its_own() {
        #[derive(Debug, Parser)]
        struct More {
            #[command(flatten)]
            common: Options,
            #[arg(long, default_value_t = 3)]
            depth: usize,
        }
        let more: More = EXAMPLE.parse(["--depth", "5", "--seed", "1"]).unwrap();
        assert_eq!(
            (more.depth, more.common.epochs, more.common.seed),
            (5, 12, 1)
        );
    }
}
