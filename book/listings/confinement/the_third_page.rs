use crossbeam_channel::{Receiver, bounded};
use std::thread::{self, JoinHandle};

/// An owner, and the handle by which one can wait for its thread.
fn layout_desk(wanted: u32) -> (Receiver<u32>, JoinHandle<()>) {
    let (results, pages) = bounded(5);
    let desk = thread::spawn(move || {
        for number in 1..=wanted {
            assert!(number != 3, "page 3 has no lead story");
            if results.send(number).is_err() {
                return;
            }
        }
    });
    (pages, desk)
}

fn main() {
    for wanted in [2, 4] {
        let (pages, desk) = layout_desk(wanted);
        let read: Vec<u32> = pages.into_iter().collect();
        println!("wanted: {wanted} pages, read until closed: {read:?}");
        match desk.join() {
            Ok(()) => println!("the desk has finished"),
            Err(_) => println!("the desk has panicked"),
        }
    }
}
