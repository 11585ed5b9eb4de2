use crossbeam_channel::{Receiver, bounded};
use std::thread;

fn owner() -> Receiver<u32> {
    let (results, stream) = bounded(5);
    thread::spawn(move || {
        for page in 1..=6 {
            let _ = results.send(page);
        }
    });
    stream
}

fn main() {
    let stream = owner();
    stream.send(7);
}
