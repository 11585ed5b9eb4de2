use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;
use std::time::Duration;

/// Three agencies answer on a channel with so much room, and the desk takes one answer.
/// Counts the threads that have ended when the desk keeps the receiver, or drops it.
fn ended(room: usize, keeps: bool) -> usize {
    let (results, answers): (Sender<&str>, Receiver<&str>) = bounded(room);
    let (report, reports) = bounded(3);
    for _ in 0..3 {
        let (results, report) = (results.clone(), report.clone());
        thread::spawn(move || {
            let _ = results.send("harbour fire");
            let _ = report.send("has ended");
        });
    }
    drop(report);
    let _story = answers.recv().unwrap();
    if !keeps {
        drop(answers);
        return reports.iter().count();
    }
    if room > 0 {
        return reports.iter().count();
    }
    // Nobody receives any more. However long we waited, no other report would come.
    let patience = Duration::from_millis(800);
    let mut ended = 0;
    while reports.recv_timeout(patience).is_ok() {
        ended += 1;
    }
    ended
}

fn main() {
    println!(
        "the receiver is kept, no room:    {} of 3 have ended",
        ended(0, true)
    );
    println!(
        "the receiver is kept, room for 3: {} of 3 have ended",
        ended(3, true)
    );
    println!(
        "the receiver is dropped, no room: {} of 3 have ended",
        ended(0, false)
    );
}
