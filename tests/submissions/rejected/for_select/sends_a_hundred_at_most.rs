//! Stops after a hundred items.
//! Caught by: for_select::send_until_sends_all_in_order (FAILED)

use crate::Done;
use crossbeam_channel::Sender;
use solutions::patterns::for_select;

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    for_select::send_until(done, items.into_iter().take(100), out)
}
