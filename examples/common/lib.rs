//! What all examples of the gallery share: options, a progress bar, pictures, and the digits.
//!
//! An example names itself once, and everything else is in its own file:
//!
//! ```
//! use gallery::{Example, Options};
//!
//! const EXAMPLE: Example = Example {
//!     name: "parabola",
//!     about: "Finds the minimum of a parabola.",
//!     epochs: 30,
//! };
//! let options: Options = EXAMPLE.parse(["--seed", "7"]).unwrap();
//! assert_eq!((options.epochs, options.seed), (30, 7));
//! assert_eq!(options.out.to_str(), Some("parabola.png"));
//! ```

pub mod digits;
mod options;
pub mod picture;
mod progress;

pub use options::{Example, Options};
pub use progress::{finish, progress};
