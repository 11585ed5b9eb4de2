//! The course: its sections, the programs on its pages, its hints.

mod front_matter;
pub mod hints;
pub mod listing;
pub mod listings;
mod lookup;
mod registry;
mod section;
pub mod sections;

pub use front_matter::split;
pub use registry::sections;
pub use section::{Minutes, Section};
