use std::sync::{Arc, Barrier};
use std::thread;
use std::time::Duration;

fn main() {
    let notes = Arc::new("the council meets at nine");
    let copy = Arc::clone(&notes);
    // `wait` blocks until two threads have called it.
    let both = Arc::new(Barrier::new(2));
    let with_editor = Arc::clone(&both);
    let reporter = thread::spawn(move || {
        with_editor.wait();
        println!("reporter | still reads: {copy}");
        with_editor.wait();
        // `park` waits for an `unpark` that does not come. It may also return by itself.
        loop {
            thread::park();
        }
    });
    drop(reporter);
    println!("editor | has thrown the handle away");
    both.wait();
    both.wait();
    // However long we waited, nothing would change.
    thread::sleep(Duration::from_millis(200));
    let owners = Arc::strong_count(&notes);
    println!("editor | the notes have {owners} owners");
}
