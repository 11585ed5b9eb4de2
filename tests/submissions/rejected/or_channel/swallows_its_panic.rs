//! Panics on its way to a right result, and catches the panic.
//! Caught by: or_channel::any_one_of_them_fires_it (FAILED)

use crate::Done;
use std::panic;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    let _ = panic::catch_unwind(|| panic!("nobody will see this"));
    solutions::patterns::or_channel::or(dones)
}
