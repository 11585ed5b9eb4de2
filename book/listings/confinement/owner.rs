// order: by lane
use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// The owner: makes the channel, writes to it, closes it, and gives the receiver away.
fn layout_desk() -> Receiver<String> {
    let (results, pages) = bounded(5);
    thread::spawn(move || {
        for number in 1..=6 {
            if results.send(format!("page {number}")).is_err() {
                // Every receiver is gone: nobody is left to work for.
                return;
            }
            println!("layout | has sent page {number}");
        }
        // `results` is dropped here, and that closes the channel.
    });
    pages
}

/// The consumer: reads until the owner has closed.
fn press(pages: Receiver<String>) {
    for page in pages {
        println!("press | prints {page}");
    }
    println!("press | goes home");
}

fn main() {
    press(layout_desk());
}
