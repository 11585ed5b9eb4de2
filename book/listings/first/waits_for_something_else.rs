use context::Context;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;
use std::time::Duration;

/// Says whether the loser ends within a while.
fn look(ends: &Receiver<&'static str>) {
    match ends.recv_timeout(Duration::from_millis(200)) {
        Ok(message) => println!("  {message}"),
        Err(_) => println!("  the loser is still there"),
    }
}

fn main() {
    let (asked, cancel) = Context::background().with_cancel();
    let (results, answers) = bounded(0);
    let (ended, ends) = bounded(1);
    let winner = results.clone();
    thread::spawn(move || winner.send("harbour fire"));
    thread::spawn(move || {
        // The wire of this agency is silent, so it has nothing to send.
        let wire: Receiver<&str> = never();
        select_biased! {
            recv(asked.done()) -> _ => {}
            recv(wire) -> story => { let _ = results.send(story.unwrap()); }
        }
        let _ = ended.send("the loser has ended");
    });

    println!("the desk has {:?}", answers.recv().unwrap());
    drop(answers);
    println!("the receiver is dropped:");
    look(&ends);
    cancel.cancel();
    println!("the context is cancelled:");
    println!("  {}", ends.recv().unwrap());
}
