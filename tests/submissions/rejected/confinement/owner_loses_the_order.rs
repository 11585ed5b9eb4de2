//! A thread a value: they arrive in any order.
//! Caught by: confinement::owner_sends_all_and_closes (FAILED)

use crossbeam_channel::{Receiver, bounded};
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, halves};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(0);
    // The last value first, so that the order is wrong every time.
    thread::spawn(move || {
        for value in values.into_iter().rev() {
            let results = results.clone();
            let _ = thread::spawn(move || results.send(value).is_ok()).join();
        }
    });
    stream
}
