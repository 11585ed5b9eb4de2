//! Joins the first thread before it starts the second.
//! Caught by: confinement::halves_at_the_same_time (HUNG)

use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let (left, right) = buffer.split_at_mut(buffer.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| work(left)).join().unwrap();
        scope.spawn(|| work(right)).join().unwrap();
    });
}
