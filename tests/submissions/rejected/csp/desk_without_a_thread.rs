//! Takes a lock, and starts no thread.
//! Caught by: csp::desk_has_one_thread (FAILED)

pub use solutions::blocks::csp::Counter;

pub struct Desk(Counter);

impl Desk {
    pub fn new() -> Desk {
        Desk(Counter::new())
    }

    pub fn add(&self, amount: u64) {
        self.0.add(amount);
    }

    pub fn get(&self) -> u64 {
        self.0.get()
    }
}
