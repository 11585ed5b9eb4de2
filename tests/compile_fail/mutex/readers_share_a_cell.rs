use std::cell::Cell;
use std::sync::{Mutex, RwLock};

/// Asks for a value that several threads may use through references.
fn share<T: Sync>(_: &T) {}

fn main() {
    share(&Mutex::new(Cell::new(0)));
    share(&RwLock::new(Cell::new(0)));
}
