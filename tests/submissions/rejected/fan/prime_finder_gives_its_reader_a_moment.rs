//! Mends the leak with a time limit: it tries again and again.
//! Caught by: fan::prime_finder_leaves_nothing_behind (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_in, fan_out, ordered};

pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        loop {
            let mut number = select! {
                recv(done) -> _ => return,
                recv(numbers) -> message => match message {
                    Ok(number) => number,
                    Err(_) => return,
                },
            };
            if !solutions::patterns::fan::is_prime(number) {
                continue;
            }
            while let Err(error) = out.send_timeout(number, std::time::Duration::from_millis(20)) {
                if error.is_disconnected()
                    || done.try_recv().is_err_and(|error| error.is_disconnected())
                {
                    return;
                }
                number = error.into_inner();
            }
        }
    });
    primes
}
