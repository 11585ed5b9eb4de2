//! Part II: the building blocks.

#[allow(unused_imports, reason = "a section of another part is compiled")]
use super::subject;

#[cfg(feature = "channels")]
pub mod channels;
#[cfg(feature = "csp")]
pub mod csp;
#[cfg(feature = "parallelism")]
pub mod parallelism;
#[cfg(feature = "select")]
pub mod select;
#[cfg(feature = "threads")]
pub mod threads;
