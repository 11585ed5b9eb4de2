//! Part III: the patterns.

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

/// Every case of this part's sections.
pub fn cases() -> Vec<judge::Case> {
    let sections: &[&[&[judge::Case]]] = &[
        #[cfg(feature = "confinement")]
        confinement::ALL,
        #[cfg(feature = "for_select")]
        for_select::ALL,
        #[cfg(feature = "leaks")]
        leaks::ALL,
        #[cfg(feature = "or_channel")]
        or_channel::ALL,
        #[cfg(feature = "errors")]
        errors::ALL,
        #[cfg(feature = "pipelines")]
        pipelines::ALL,
        #[cfg(feature = "stages")]
        stages::ALL,
        #[cfg(feature = "generators")]
        generators::ALL,
        #[cfg(feature = "fan")]
        fan::ALL,
        #[cfg(feature = "or_done")]
        or_done::ALL,
        #[cfg(feature = "tee")]
        tee::ALL,
        #[cfg(feature = "bridge")]
        bridge::ALL,
        #[cfg(feature = "queuing")]
        queuing::ALL,
    ];
    sections.concat().concat()
}
