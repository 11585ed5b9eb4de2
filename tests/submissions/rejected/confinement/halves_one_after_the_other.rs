//! Works on both halves on the calling thread, one after the other.
//! Caught by: confinement::halves_of_two_threads (FAILED)

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let (left, right) = buffer.split_at_mut(buffer.len() / 2);
    work(left);
    work(right);
}
