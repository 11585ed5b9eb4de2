//! The field can be seen by everybody.
//! Caught by: csp::counter_shows_its_lock (FAILED)

use std::sync::Mutex;

pub use solutions::blocks::csp::Desk;

pub struct Counter {
    pub number: Mutex<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter {
            number: Mutex::new(0),
        }
    }

    pub fn add(&self, amount: u64) {
        *self.number.lock().unwrap() += amount;
    }

    pub fn get(&self) -> u64 {
        *self.number.lock().unwrap()
    }
}
