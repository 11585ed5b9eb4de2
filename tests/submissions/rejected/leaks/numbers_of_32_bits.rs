//! The numbers have 32 bits.
//! Caught by: leaks::random_numbers_follow_their_seed (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::thread;

pub use solutions::patterns::leaks::work;

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(seed);
        loop {
            let number = u64::from(random.next_u32());
            select! {
                recv(done) -> _ => return,
                send(out, number) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
