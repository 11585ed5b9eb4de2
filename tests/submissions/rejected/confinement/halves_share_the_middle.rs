//! The middle byte belongs to both.
//! Caught by: confinement::halves_of_any_length (FAILED)

pub use solutions::patterns::confinement::{Confined, consume, owner};

pub fn halves(buffer: &[u8]) -> (String, String) {
    let half = buffer.len().div_ceil(2);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (text(&buffer[..half]), text(&buffer[buffer.len() - half..]))
}
