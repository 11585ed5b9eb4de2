//! Tests the lower 32 bits of a number.
//! Caught by: fan::prime_finder_finds (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

use solutions::patterns::fan::is_prime;

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
            if is_prime(u64::from(number as u32)) {
                select! {
                    recv(done) -> _ => return,
                    send(out, number) -> result => if result.is_err() { return },
                }
            }
        }
    });
    primes
}
