//! Cuts both halves at the same length, and loses the middle byte.
//! Caught by: confinement::halves_of_any_length (FAILED)

use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let half = buffer.len() / 2;
    let (left, rest) = buffer.split_at_mut(half);
    let middle = rest.len() - half;
    let right = &mut rest[middle..];
    thread::scope(|scope| {
        scope.spawn(|| work(left));
        scope.spawn(|| work(right));
    });
}
