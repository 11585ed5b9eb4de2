use crossbeam_channel::bounded;
use std::thread;

fn main() {
    // A channel with room for two stories, and its two sides.
    let (sender, receiver) = bounded(2);
    let writer = thread::spawn(move || {
        for story in ["harbour fire", "cup final", "strike is off"] {
            // Waits while the channel is full.
            sender.send(story).expect("the reader is still there");
        }
        // The only sender is dropped here. That closes the channel.
    });
    // Each of these waits while the channel is empty and open.
    println!("first: {:?}", receiver.recv());
    println!("second: {:?}", receiver.recv());
    println!("third: {:?}", receiver.recv());
    writer.join().unwrap();
    println!("empty and closed: {:?}", receiver.recv());
    println!("asked once more: {:?}", receiver.recv());

    let (sender, receiver) = bounded(2);
    drop(receiver);
    println!("nobody can receive: {:?}", sender.send("late news"));
}
