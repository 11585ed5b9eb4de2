use crossbeam_channel::{Receiver, Sender, bounded, never};
use std::thread;
use std::time::Duration;

/// Prints stories until the stream closes. Reports its end on `ended`.
fn desk(stories: Receiver<String>, ended: Sender<&'static str>) {
    thread::spawn(move || {
        for story in stories {
            println!("the desk prints {story}");
        }
        let _ = ended.send("the desk has gone home");
    });
}

fn main() {
    let (ended, ends) = bounded(1);
    // A wire that is never going to send anything, nor to close.
    desk(never(), ended);
    // However long we waited, nothing would come.
    match ends.recv_timeout(Duration::from_millis(200)) {
        Ok(message) => println!("{message}"),
        Err(_) => println!("the desk sits and waits"),
    }
    println!("the program ends, and takes the desk with it");
}
