//! Cuts after three bytes, which is the middle of `golang` only.
//! Caught by: confinement::halves_of_any_length (FAILED)

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &[u8]) -> (String, String) {
    let (left, right) = buffer.split_at(buffer.len().min(3));
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(left), text(right))
}
