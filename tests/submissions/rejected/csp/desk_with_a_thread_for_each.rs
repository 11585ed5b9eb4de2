//! Starts a thread for each amount, which takes the lock.
//! Caught by: csp::desk_has_one_thread (FAILED)

use std::sync::Arc;
use std::thread;

pub use solutions::blocks::csp::Counter;

pub struct Desk(Arc<Counter>);

impl Desk {
    pub fn new() -> Desk {
        Desk(Arc::new(Counter::new()))
    }

    pub fn add(&self, amount: u64) {
        let counter = Arc::clone(&self.0);
        thread::spawn(move || counter.add(amount)).join().unwrap();
    }

    pub fn get(&self) -> u64 {
        self.0.get()
    }
}
