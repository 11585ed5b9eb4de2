//! The editor takes the counter for its lock, and holds it.

use std::ops::Deref;
use std::sync::{Mutex, MutexGuard};
use subject::blocks::csp::Counter;

fn hold(counter: &impl Deref<Target = Mutex<u64>>) -> MutexGuard<'_, u64> {
    counter.lock().unwrap()
}

fn main() {
    let counter = Counter::new();
    let _held = hold(&counter);
}
