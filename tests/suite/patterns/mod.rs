//! Part III: the patterns.

use super::subject;

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
        #[cfg(feature = "fan")]
        fan::ALL,
        #[cfg(feature = "queuing")]
        queuing::ALL,
    ];
    sections.concat().concat()
}
