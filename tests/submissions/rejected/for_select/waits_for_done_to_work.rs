//! A `select!` without `default`: waits for done, and never works.
//! Caught by: for_select::work_until_does_not_wait (HUNG)

use crate::Done;
use crossbeam_channel::select;

pub use solutions::patterns::for_select::send_until;

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    loop {
        select! {
            recv(done) -> _ => return rounds,
        }
        work();
        rounds += 1;
    }
}
