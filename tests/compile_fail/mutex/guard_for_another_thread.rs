use std::sync::Mutex;
use std::thread;

/// Does the work on another thread, and waits for it.
fn elsewhere(work: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(work);
    });
}

fn main() {
    let copies = Mutex::new(0);
    let guard = copies.lock().unwrap();
    elsewhere(move || drop(guard));
}
