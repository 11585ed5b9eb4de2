//! The course: its sections, the programs on its pages, its hints.

pub(crate) mod cases;
mod front_matter;
pub mod glossary;
pub(crate) mod hints;
pub mod listing;
pub(crate) mod listings;
mod lookup;
mod registry;
mod section;
pub(crate) mod sections;

pub(crate) use front_matter::split;
pub use registry::sections;
pub use section::{Minutes, Section};
