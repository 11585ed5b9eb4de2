use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

fn main() {
    let (stories, inbox): (Sender<&str>, Receiver<&str>) = bounded(0);
    let reporter_thread = thread::spawn(move || {
        // Each of these waits until the desk receives the story.
        stories.send("harbour fire").unwrap();
        stories.send("cup final").unwrap();
    });
    // Each of these waits until the reporter sends a story.
    println!("the desk receives {}", inbox.recv().unwrap());
    println!("the desk receives {}", inbox.recv().unwrap());
    reporter_thread.join().unwrap();
}
