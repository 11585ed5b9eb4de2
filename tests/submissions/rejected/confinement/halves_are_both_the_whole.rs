//! Lends both threads all of the buffer, one after the other.
//! Caught by: confinement::halves_of_golang (FAILED)

use std::sync::Mutex;
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let buffer = Mutex::new(buffer);
    thread::scope(|scope| {
        scope.spawn(|| work(&mut buffer.lock().unwrap()));
        scope.spawn(|| work(&mut buffer.lock().unwrap()));
    });
}
