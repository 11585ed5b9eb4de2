//! Does a round first and looks at done afterwards.
//! Caught by: for_select::work_until_done_had_fired (FAILED)

use crate::Done;
use crossbeam_channel::TryRecvError;

pub use solutions::patterns::for_select::send_until;

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    loop {
        work();
        rounds += 1;
        if done.try_recv() == Err(TryRecvError::Disconnected) {
            return rounds;
        }
    }
}
