use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// Reads to the end, on a thread of its own.
fn read(stream: Receiver<&'static str>) -> thread::JoinHandle<Vec<&'static str>> {
    thread::spawn(move || stream.iter().collect())
}

fn main() {
    let (wire, stream) = bounded(0);
    let desk = read(stream.clone());
    let archive = read(stream);

    for story in ["harbour fire", "election", "storm", "football"] {
        wire.send(story).unwrap();
    }
    drop(wire);

    let mut read = desk.join().unwrap();
    read.extend(archive.join().unwrap());
    println!("desk and archive have read {} stories", read.len());
    read.sort_unstable();
    println!("{read:?}");
}
