//! An atomic that is read and then written, in two steps.
//! Caught by: csp::counter_of_many_threads (FAILED)

use std::sync::atomic::{AtomicU64, Ordering};

pub use solutions::blocks::csp::Desk;

pub struct Counter(AtomicU64);

impl Counter {
    pub fn new() -> Counter {
        Counter(AtomicU64::new(0))
    }

    pub fn add(&self, amount: u64) {
        let sum = self.0.load(Ordering::SeqCst) + amount;
        self.0.store(sum, Ordering::SeqCst);
    }

    pub fn get(&self) -> u64 {
        self.0.load(Ordering::SeqCst)
    }
}
