//! The part `hazards`.

#[cfg(feature = "deadlock")]
pub mod deadlock;
#[cfg(feature = "livelock")]
pub mod livelock;
#[cfg(feature = "races")]
pub mod races;
#[cfg(feature = "starvation")]
pub mod starvation;
