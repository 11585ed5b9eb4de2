//! Reads under the lock, and writes under the lock again: what others add in between is lost.
//! Caught by: csp::counter_of_many_threads (FAILED)

use std::sync::Mutex;

pub use solutions::blocks::csp::Desk;

pub struct Counter {
    number: Mutex<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter {
            number: Mutex::new(0),
        }
    }

    pub fn add(&self, amount: u64) {
        let sum = self.get() + amount;
        *self.number.lock().unwrap() = sum;
    }

    pub fn get(&self) -> u64 {
        *self.number.lock().unwrap()
    }
}
