//! The part `context`.

#[cfg(feature = "cancellation")]
pub mod cancellation;
#[cfg(feature = "first")]
pub mod first;
#[cfg(feature = "hunts")]
pub mod hunts;
#[cfg(feature = "values")]
pub mod values;
