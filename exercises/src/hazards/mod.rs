//! The part `hazards`.

#[cfg(feature = "deadlock")]
pub mod deadlock;
#[cfg(feature = "races")]
pub mod races;
