//! Strikes off the dones that have fired before, and waits for the others.
//! Caught by: or_channel::one_had_fired_before (HUNG)

use crate::Done;
use crossbeam_channel::TryRecvError;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(mut dones: Vec<Done>) -> Done {
    dones.retain(|one| one.try_recv() == Err(TryRecvError::Empty));
    solutions::patterns::or_channel::or(dones)
}
