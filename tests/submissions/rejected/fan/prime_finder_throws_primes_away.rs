//! Mends the leak with a `default`: a prime that nobody waits for is dropped.
//! Caught by: fan::prime_finder_finds (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_in, fan_out, ordered};

pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        loop {
            let number = select! {
                recv(done) -> _ => return,
                recv(numbers) -> message => match message {
                    Ok(number) => number,
                    Err(_) => return,
                },
            };
            if solutions::patterns::fan::is_prime(number) {
                select! {
                    recv(done) -> _ => return,
                    send(out, number) -> result => if result.is_err() { return },
                    default => {},
                }
            }
        }
    });
    primes
}
