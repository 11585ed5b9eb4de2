use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (pages, inbox) = bounded(0);
    thread::scope(|scope| {
        scope.spawn(move || {
            for page in 1..=4 {
                pages.send(page).unwrap();
            }
            // `pages` was moved into this thread. It is dropped here, and that closes
            // the channel.
        });
        // Calls `recv` until it fails.
        for page in inbox {
            println!("{page}");
        }
        println!("the channel is closed");
    });
}
