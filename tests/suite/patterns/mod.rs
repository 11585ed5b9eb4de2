//! Part III: the patterns.

#[allow(unused_imports, reason = "a section of another part is compiled")]
use super::subject;

#[cfg(feature = "bridge")]
pub mod bridge;
#[cfg(feature = "confinement")]
pub mod confinement;
#[cfg(feature = "errors")]
pub mod errors;
#[cfg(feature = "fan")]
pub mod fan;
#[cfg(feature = "for_select")]
pub mod for_select;
#[cfg(feature = "generators")]
pub mod generators;
#[cfg(feature = "leaks")]
pub mod leaks;
#[cfg(feature = "load")]
pub mod load;
#[cfg(feature = "or_channel")]
pub mod or_channel;
#[cfg(feature = "or_done")]
pub mod or_done;
#[cfg(feature = "pipelines")]
pub mod pipelines;
#[cfg(feature = "queuing")]
pub mod queuing;
#[cfg(feature = "stages")]
pub mod stages;
#[cfg(feature = "tee")]
pub mod tee;
