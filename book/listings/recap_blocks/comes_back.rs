use crossbeam_channel::{SendError, bounded};
use std::thread;

fn main() {
    let (sender, inbox) = bounded(1);
    let (reports, told) = bounded(0);

    let reporter = thread::spawn(move || {
        let mut came_back = Vec::new();
        for story in ["harbour fire", "election", "storm"] {
            if let Err(SendError(story)) = sender.send(story) {
                came_back.push(story);
            }
            if story == "harbour fire" {
                reports.send("one is in the buffer").unwrap();
            }
        }
        came_back
    });

    println!("reporter: {}", told.recv().unwrap());
    drop(inbox); // The desk goes home.
    println!("came back: {:?}", reporter.join().unwrap());
}
