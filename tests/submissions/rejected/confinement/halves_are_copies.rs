//! Works on copies of the halves, and leaves the buffer as it was.
//! Caught by: confinement::halves_of_golang (FAILED)

use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let (left, right) = buffer.split_at(buffer.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| work(&mut left.to_vec()));
        scope.spawn(|| work(&mut right.to_vec()));
    });
}
