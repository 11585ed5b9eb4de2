//! Works on both halves on the calling thread, one after the other.
//! Caught by: confinement::halves_of_two_threads (FAILED)

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &[u8]) -> (String, String) {
    let (left, right) = buffer.split_at(buffer.len() / 2);
    let text = |half| String::from_utf8_lossy(half).into_owned();
    (text(left), text(right))
}
