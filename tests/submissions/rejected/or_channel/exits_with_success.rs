//! Ends the process with the code that means success, before the case is over.
//! Caught by: or_channel::any_one_of_them_fires_it (FAILED)

use crate::Done;
use std::process;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(_dones: Vec<Done>) -> Done {
    process::exit(0)
}
