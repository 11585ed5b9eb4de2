//! Gives done a millisecond each round, so that the work comes second.
//! Caught by: for_select::work_until_does_not_wait (FAILED)

use crate::Done;
use crossbeam_channel::select;
use std::time::Duration;

pub use solutions::patterns::for_select::send_until;

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    loop {
        select! {
            recv(done) -> _ => return rounds,
            default(Duration::from_millis(1)) => {}
        }
        work();
        rounds += 1;
    }
}
