use crossbeam_channel::{Receiver, bounded};
use std::thread;
use std::time::Duration;

/// Each story to both streams. Or so it says.
fn tee(wire: Receiver<&'static str>) -> (Receiver<&'static str>, Receiver<&'static str>) {
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);
    thread::spawn(move || {
        for story in wire {
            if to_desk.send(story).is_err() || to_archive.send(story).is_err() {
                return;
            }
        }
    });
    (desk, archive)
}

fn main() {
    let (line, wire) = bounded(0);
    let (desk, archive) = tee(wire);
    line.send("harbour fire").unwrap();
    println!("the archive is here, the desk is at lunch");
    // Long enough for a story to come.
    match archive.recv_timeout(Duration::from_millis(200)) {
        Ok(story) => println!("the archive files {story}"),
        Err(_) => println!("the archive gets nothing"),
    }
    println!("the desk is back and prints {}", desk.recv().unwrap());
    println!("the archive files {}", archive.recv().unwrap());
}
