//! The middle byte belongs to both, whose threads work on copies.
//! Caught by: confinement::halves_of_any_length (FAILED)

use std::thread;

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let half = buffer.len().div_ceil(2);
    let rest = buffer.len() - half;
    let (mut left, mut right) = (buffer[..half].to_vec(), buffer[rest..].to_vec());
    thread::scope(|scope| {
        scope.spawn(|| work(&mut left));
        scope.spawn(|| work(&mut right));
    });
    buffer[..half].copy_from_slice(&left);
    buffer[rest..].copy_from_slice(&right);
}
