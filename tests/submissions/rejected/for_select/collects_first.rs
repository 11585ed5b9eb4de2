//! Turns the items into a list first, which never ends if they do not.
//! Caught by: for_select::send_until_makes_one_item_at_a_time, second to for_select::send_until_makes_the_item_first

use crate::Done;
use crossbeam_channel::Sender;

pub use solutions::patterns::for_select::work_until;

pub fn send_until<T>(done: &Done, items: impl IntoIterator<Item = T>, out: &Sender<T>) -> usize {
    // As many as fit into memory, so that a test is not killed for it.
    let items: Vec<T> = items.into_iter().take(10_000).collect();
    solutions::patterns::for_select::send_until(done, items, out)
}
