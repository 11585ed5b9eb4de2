//! Listens to done only when no number is there. Of numbers that are no primes it takes all.
//! Caught by: fan::prime_finder_looks_at_done_while_numbers_flow (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

use solutions::patterns::fan::is_prime;

pub use solutions::patterns::fan::{fan_in, fan_out, ordered};

pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        loop {
            let number = match numbers.try_recv() {
                Ok(number) => number,
                Err(_) => select! {
                    recv(done) -> _ => return,
                    recv(numbers) -> message => match message {
                        Ok(number) => number,
                        Err(_) => return,
                    },
                },
            };
            if is_prime(number) {
                select! {
                    recv(done) -> _ => return,
                    send(out, number) -> result => if result.is_err() { return },
                }
            }
        }
    });
    primes
}
