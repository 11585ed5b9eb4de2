//! Takes random numbers from the system, whatever the seed.
//! Caught by: leaks::random_numbers_follow_their_seed (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::leaks::work;

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let _ = seed;
        loop {
            let number = rand::random();
            select! {
                recv(done) -> _ => return,
                send(out, number) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
