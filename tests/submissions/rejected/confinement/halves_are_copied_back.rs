//! Lends copies to the threads, and writes them back when both have ended.
//! Caught by: confinement::halves_are_no_copies

use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let middle = buffer.len() / 2;
    let mut left = buffer[..middle].to_vec();
    let mut right = buffer[middle..].to_vec();
    thread::scope(|scope| {
        scope.spawn(|| work(&mut left));
        scope.spawn(|| work(&mut right));
    });
    buffer[..middle].copy_from_slice(&left);
    buffer[middle..].copy_from_slice(&right);
}
