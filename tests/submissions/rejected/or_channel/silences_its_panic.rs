//! Replaces the panic hook, so that its panics are not seen.
//! Caught by: or_channel::any_one_of_them_fires_it (FAILED)

use crate::Done;
use std::panic;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    panic::set_hook(Box::new(|_| ()));
    let _ = panic::catch_unwind(|| panic!("nobody will see this"));
    solutions::patterns::or_channel::or(dones)
}
