use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn owner() -> (Sender<u32>, Receiver<u32>) {
    let (results, stream) = bounded(5);
    thread::spawn(move || {
        for page in 1..=6 {
            if results.send(page).is_err() {
                return;
            }
        }
    });
    (results, stream)
}

fn main() {
    let (results, stream) = owner();
    let _ = results.send(7);
    println!("{}", stream.iter().count());
}
