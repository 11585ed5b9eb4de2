//! Looks at done between numbers, and waits for its reader with a plain `send`.
//! Caught by: leaks::random_numbers_stop_while_nobody_reads (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::thread;

pub use solutions::patterns::leaks::work;

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(seed);
        loop {
            let number = random.next_u64();
            if done.try_recv() == Err(TryRecvError::Disconnected) || out.send(number).is_err() {
                return;
            }
        }
    });
    stream
}
