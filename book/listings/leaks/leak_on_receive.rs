use crossbeam_channel::{Receiver, Sender, bounded, never};
use std::thread;
use std::time::Duration;

/// Prints stories until the stream closes. Reports on `ended` that it has ended.
fn desk(stories: Receiver<String>, ended: Sender<&'static str>) {
    thread::spawn(move || {
        for story in stories {
            println!("the desk prints {story}");
        }
        let _ = ended.send("the desk has ended");
    });
}

fn main() {
    let (ended, ends) = bounded(1);
    // `never()` is a receiver that gets no value and is not closed either.
    desk(never(), ended);
    // However long we waited, nothing would come.
    match ends.recv_timeout(Duration::from_millis(200)) {
        Ok(message) => println!("{message}"),
        Err(_) => println!("the desk is still there"),
    }
    println!("`main` returns, which ends every thread of the program");
}
