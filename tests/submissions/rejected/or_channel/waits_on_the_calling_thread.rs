//! Waits before it returns, so that the caller has to wait as well.
//! Caught by: or_channel::waits_while_all_wait (HUNG), second to or_channel::any_one_of_them_fires_it

use crate::{Done, done};
use crossbeam_channel::{Select, never};

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    if dones.is_empty() {
        return never();
    }
    let mut select = Select::new();
    for one in &dones {
        select.recv(one);
    }
    select.ready();
    done().1
}
