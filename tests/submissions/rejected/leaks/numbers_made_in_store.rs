//! Makes a hundred numbers before anybody asks for one.
//! Caught by: leaks::random_numbers_wait_for_their_reader (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::thread;

pub use solutions::patterns::leaks::work;

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(100);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(seed);
        loop {
            let number = random.next_u64();
            select! {
                recv(done) -> _ => return,
                send(out, number) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
