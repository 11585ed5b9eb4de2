use crossbeam_channel::{Receiver, bounded};
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

fn main() {
    let stream = owner();
    stream.send(7);
}
