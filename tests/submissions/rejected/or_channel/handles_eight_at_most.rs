//! Listens to the first eight dones and drops the rest.
//! Caught by: or_channel::a_hundred_dones (HUNG)

use crate::Done;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(mut dones: Vec<Done>) -> Done {
    dones.truncate(8);
    solutions::patterns::or_channel::or(dones)
}
