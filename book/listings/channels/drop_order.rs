use crossbeam_channel::{Receiver, TryRecvError, bounded};
use std::convert::Infallible;
use std::thread;

/// Says what it sees of a channel in the moment in which it is dropped.
struct Look(&'static str, Receiver<Infallible>);

impl Drop for Look {
    fn drop(&mut self) {
        let seen = match self.1.try_recv() {
            Err(TryRecvError::Disconnected) => "closed",
            _ => "open",
        };
        println!("  {}: the channel is {seen}", self.0);
    }
}

fn main() {
    println!("the sender is captured:");
    let (sender, receiver) = bounded(0);
    let desk_thread = thread::spawn(move || {
        // A `move` closure takes along each variable that it names, also where it only
        // borrows.
        let _borrowed = &sender;
        let _first = Look("first local", receiver.clone());
        let _second = Look("second local", receiver);
        // Dropped: the second, the first, and then what was captured.
    });
    desk_thread.join().unwrap();

    println!("the sender is a local of the thread, declared last:");
    let (sender, receiver) = bounded(0);
    let desk_thread = thread::spawn(move || {
        let _first = Look("first local", receiver);
        let _sender = sender;
    });
    desk_thread.join().unwrap();
}
