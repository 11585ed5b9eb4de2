// order: by lane
use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// The owner: makes the channel, writes and closes it, hands out the reading end.
fn layout_desk() -> Receiver<String> {
    let (results, pages) = bounded(5);
    thread::spawn(move || {
        for number in 1..=6 {
            if results.send(format!("page {number}")).is_err() {
                return;
            }
        }
        println!("layout | all pages are set");
        // Here `results` is dropped, and the channel is closed.
    });
    pages
}

/// The consumer: reads until the owner has closed.
fn press(pages: Receiver<String>) {
    for page in pages {
        println!("press | prints {page}");
    }
    println!("press | done for tonight");
}

fn main() {
    press(layout_desk());
}
