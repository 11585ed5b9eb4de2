//! Everybody can call `lock`, as at first.
//! Caught by: csp::counter_gives_its_lock (FAILED)

use std::sync::{Mutex, MutexGuard};

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
        *self.lock() += amount;
    }

    pub fn get(&self) -> u64 {
        *self.lock()
    }

    pub fn lock(&self) -> MutexGuard<'_, u64> {
        self.number.lock().unwrap()
    }
}
