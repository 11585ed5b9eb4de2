//! All counters have one number, and one lock.
//! Caught by: csp::counter_by_itself (FAILED)

use std::sync::Mutex;

pub use solutions::blocks::csp::Desk;

static NUMBER: Mutex<u64> = Mutex::new(0);

pub struct Counter;

impl Counter {
    pub fn new() -> Counter {
        *NUMBER.lock().unwrap() = 0;
        Counter
    }

    pub fn add(&self, amount: u64) {
        *NUMBER.lock().unwrap() += amount;
    }

    pub fn get(&self) -> u64 {
        *NUMBER.lock().unwrap()
    }
}
