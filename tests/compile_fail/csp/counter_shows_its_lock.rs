//! The editor takes the field that holds the lock.
//!
//! Any message will do: a field of another name is as good as a private one.

use subject::blocks::csp::Counter;

fn main() {
    let counter = Counter::new();
    counter.add(1);
    *counter.number.lock().unwrap() = 0;
}
