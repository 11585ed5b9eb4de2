//! Looks at done before each of the first ten rounds, and before each tenth from then on.
//! Caught by: for_select::work_until_stops_before_the_next_round (FAILED)

use crate::Done;
use crossbeam_channel::TryRecvError;

pub use solutions::patterns::for_select::send_until;

pub fn work_until(done: &Done, mut work: impl FnMut()) -> u64 {
    let mut rounds = 0;
    loop {
        let looks = rounds < 10 || rounds % 10 == 0;
        if looks && done.try_recv() == Err(TryRecvError::Disconnected) {
            return rounds;
        }
        work();
        rounds += 1;
    }
}
