//! Keeps half of the number's bits.
//! Caught by: csp::counter_counts (FAILED)

use std::sync::Mutex;

pub use solutions::blocks::csp::Desk;

pub struct Counter {
    number: Mutex<u32>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter {
            number: Mutex::new(0),
        }
    }

    pub fn add(&self, amount: u64) {
        let mut number = self.number.lock().unwrap();
        *number = number.wrapping_add(amount as u32);
    }

    pub fn get(&self) -> u64 {
        u64::from(*self.number.lock().unwrap())
    }
}
