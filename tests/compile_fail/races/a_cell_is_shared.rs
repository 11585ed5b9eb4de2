use std::cell::Cell;
use std::thread;

/// Does the work on another thread, and waits for it.
fn elsewhere(work: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(work);
    });
}

fn main() {
    let stories = Cell::new(0);
    elsewhere(|| stories.set(1));
}
