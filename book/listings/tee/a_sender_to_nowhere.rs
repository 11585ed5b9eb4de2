use crossbeam_channel::{bounded, select};
use std::thread;

fn main() {
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);

    let tee = thread::spawn(move || {
        // Somebody holds the other end and never reads: a send waits for ever.
        let (nowhere, _unread) = bounded(0);
        let (mut desk_turn, mut archive_turn) = (&to_desk, &to_archive);
        for copy in ["harbour fire", "harbour fire"] {
            select! {
                send(desk_turn, copy) -> _ => {
                    println!("tee | the desk has it");
                    desk_turn = &nowhere;
                }
                send(archive_turn, copy) -> _ => {
                    println!("tee | the archive has it");
                    archive_turn = &nowhere;
                }
            }
        }
    });

    // One after the other here, and the archive comes first.
    let filed = archive.recv().unwrap();
    let printed = desk.recv().unwrap();
    tee.join().unwrap();
    println!("archive | {filed}");
    println!("desk | {printed}");
}
