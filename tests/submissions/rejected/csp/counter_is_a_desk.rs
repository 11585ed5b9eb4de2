//! Starts a thread for what a lock does.
//! Caught by: csp::counter_starts_no_thread (FAILED)

pub use solutions::blocks::csp::Desk;

pub struct Counter(Desk);

impl Counter {
    pub fn new() -> Counter {
        Counter(Desk::new())
    }

    pub fn add(&self, amount: u64) {
        self.0.add(amount);
    }

    pub fn get(&self) -> u64 {
        self.0.get()
    }
}
