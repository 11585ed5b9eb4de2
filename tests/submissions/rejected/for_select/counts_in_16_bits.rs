//! Counts its rounds in a number of 16 bits.
//! Caught by: for_select::work_until_stops_before_the_next_round (FAILED)

use crate::Done;
use crossbeam_channel::TryRecvError;

pub use solutions::patterns::for_select::send_until;

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0_u16;
    while done.try_recv() != Err(TryRecvError::Disconnected) {
        work();
        rounds = rounds.wrapping_add(1);
    }
    u64::from(rounds)
}
