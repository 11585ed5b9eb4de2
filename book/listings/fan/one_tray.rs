use crossbeam_channel::bounded;
use std::thread;

fn main() {
    let (wire, tray) = bounded(0);
    let (finish, is_finished) = bounded::<()>(0);

    let also = tray.clone();
    let slow = thread::spawn(move || {
        let mut edited = Vec::new();
        for story in also {
            // Waits until `finish` is dropped.
            let _ = is_finished.recv();
            edited.push(story);
        }
        edited
    });
    // The slow desk is the only one yet, so this story is for it.
    wire.send("interview with the mayor").unwrap();
    let quick = thread::spawn(move || tray.iter().collect::<Vec<_>>());
    for story in ["weather", "shares", "cup final", "crossword"] {
        wire.send(story).unwrap();
    }
    drop((wire, finish));

    println!("slow desk: {:?}", slow.join().unwrap());
    println!("quick desk: {:?}", quick.join().unwrap());
}
