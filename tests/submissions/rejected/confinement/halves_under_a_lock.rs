//! Lends both threads the whole buffer, under a lock: each works on its half, and the other waits.
//! Caught by: confinement::halves_at_the_same_time (HUNG)

use std::sync::Mutex;
use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let middle = buffer.len() / 2;
    let buffer = Mutex::new(buffer);
    thread::scope(|scope| {
        scope.spawn(|| work(&mut buffer.lock().unwrap()[..middle]));
        scope.spawn(|| work(&mut buffer.lock().unwrap()[middle..]));
    });
}
