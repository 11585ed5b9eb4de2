//! Cuts after three bytes, which is the middle of `golang` only.
//! Caught by: confinement::halves_of_golang (FAILED)

use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let (left, right) = buffer.split_at_mut(buffer.len().min(3));
    thread::scope(|scope| {
        scope.spawn(|| work(left));
        scope.spawn(|| work(right));
    });
}
