//! Listens to the first seven dones, which is as many as any example has.
//! Caught by: or_channel::or_of_pairs_fires (HUNG)

use crate::Done;

pub use solutions::patterns::or_channel::or;

pub fn or_of_pairs(mut dones: Vec<Done>) -> Done {
    dones.truncate(7);
    or(dones)
}
