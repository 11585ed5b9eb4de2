//! Holds the guard while it asks for the lock once more.
//! Caught by: csp::counter_counts (HUNG)

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
        let mut number = self.number.lock().unwrap();
        *number = self.get() + amount;
    }

    pub fn get(&self) -> u64 {
        *self.number.lock().unwrap()
    }
}
