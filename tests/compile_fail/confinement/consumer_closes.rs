use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn owner() -> Receiver<u32> {
    let (results, stream) = bounded(5);
    thread::spawn(move || {
        for page in 1..=6 {
            if results.send(page).is_err() {
                return;
            }
        }
    });
    stream
}

/// Closing a channel is dropping its sender.
fn close(writing_end: Sender<u32>) {
    drop(writing_end);
}

fn main() {
    let stream = owner();
    close(stream);
}
