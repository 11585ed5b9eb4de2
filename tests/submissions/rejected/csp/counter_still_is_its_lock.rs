//! Whoever has a reference to the counter has one to its lock.
//! Caught by: csp::counter_is_its_lock (FAILED)

use std::ops::Deref;
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
        *self.number.lock().unwrap() += amount;
    }

    pub fn get(&self) -> u64 {
        *self.number.lock().unwrap()
    }
}

impl Deref for Counter {
    type Target = Mutex<u64>;

    fn deref(&self) -> &Mutex<u64> {
        &self.number
    }
}
