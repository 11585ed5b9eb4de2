//! Part III: the patterns.

#[cfg(feature = "confinement")]
pub mod confinement;
#[cfg(feature = "fan")]
pub mod fan;
#[cfg(feature = "for_select")]
pub mod for_select;
#[cfg(feature = "leaks")]
pub mod leaks;
#[cfg(feature = "or_channel")]
pub mod or_channel;
#[cfg(feature = "queuing")]
pub mod queuing;
