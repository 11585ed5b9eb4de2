// order: by lane

use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

/// Each number to both streams. It ends when the wire does, or when both readers leave.
fn tee(wire: Receiver<u32>) -> (Receiver<u32>, Receiver<u32>) {
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);
    thread::spawn(move || {
        for number in wire {
            // Whoever is ready first, and then the other.
            let (one, other) = select! {
                send(to_desk, number) -> one => (one, to_archive.send(number)),
                send(to_archive, number) -> one => (one, to_desk.send(number)),
            };
            if one.is_err() && other.is_err() {
                return;
            }
        }
    });
    (desk, archive)
}

fn read(name: &str, stream: Receiver<u32>) {
    for number in stream {
        println!("{name} | {number}");
    }
    println!("{name} | the end");
}

fn main() {
    let (line, wire) = bounded(0);
    let (desk, archive) = tee(wire);
    thread::scope(|scope| {
        scope.spawn(|| read("desk", desk));
        scope.spawn(|| read("archive", archive));
        for number in [1, 2, 1, 2] {
            line.send(number).unwrap();
        }
        drop(line);
    });
}
