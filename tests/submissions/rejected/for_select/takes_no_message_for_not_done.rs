//! Waits for a message on done, which never comes: done fires by being closed.
//! Caught by: for_select::work_until_done_had_fired (HUNG)

use crate::Done;

pub use solutions::patterns::for_select::send_until;

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    while done.try_recv().is_err() {
        work();
        rounds += 1;
    }
    rounds
}
