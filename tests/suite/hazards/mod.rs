//! The part `hazards`.

#[allow(unused_imports, reason = "a section of another part is compiled")]
use super::subject;

#[cfg(feature = "deadlock")]
pub mod deadlock;
#[cfg(feature = "livelock")]
pub mod livelock;
#[cfg(feature = "races")]
pub mod races;
#[cfg(feature = "starvation")]
pub mod starvation;
