//! The part `context`.

#[allow(unused_imports, reason = "a section of another part is compiled")]
use super::subject;

#[cfg(feature = "cancellation")]
pub mod cancellation;
#[cfg(feature = "first")]
pub mod first;
#[cfg(feature = "hunts")]
pub mod hunts;
#[cfg(feature = "values")]
pub mod values;
