//! A tray that is large enough needs no limit.
//! Caught by: queuing::set_in_type_sets_every_story (FAILED)

use crate::Done;
use crossbeam_channel::Receiver;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, record,
};

pub fn set_in_type(
    done: Done,
    copy: Receiver<String>,
    tray: usize,
) -> (Receiver<String>, Receiver<String>) {
    solutions::patterns::queuing::set_in_type(done, copy, tray + 1000)
}
