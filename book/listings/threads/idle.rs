use std::sync::Arc;
use std::thread;
use std::time::Duration;

fn main() {
    let notes = Arc::new("the council meets at nine");
    let copy = Arc::clone(&notes);
    let reporter = thread::spawn(move || {
        loop {
            // Waits until somebody calls `unpark`, which nobody does.
            thread::park();
            println!("reporter | reads: {copy}");
        }
    });
    println!("editor | throws the handle away");
    drop(reporter);
    // However long we waited, nothing would change.
    thread::sleep(Duration::from_millis(200));
    println!(
        "editor | the notes are held by {}",
        Arc::strong_count(&notes)
    );
}
