//! The editor takes the lock, and sets the number back to 0.
//!
//! Any message will do: a `lock` that is not there is as good as a private one.

use subject::blocks::csp::Counter;

fn main() {
    let counter = Counter::new();
    counter.add(1);
    *counter.lock() = 0;
}
