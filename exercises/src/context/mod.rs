//! The part `context`.

#[cfg(feature = "context")]
pub mod context;
#[cfg(feature = "first")]
pub mod first;
#[cfg(feature = "values")]
pub mod values;
