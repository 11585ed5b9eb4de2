//! Part III: the patterns.

#[cfg(feature = "confinement")]
pub mod confinement;
#[cfg(feature = "errors")]
pub mod errors;
#[cfg(feature = "for_select")]
pub mod for_select;
#[cfg(feature = "leaks")]
pub mod leaks;
#[cfg(feature = "or_channel")]
pub mod or_channel;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "stages")]
pub mod stages;
