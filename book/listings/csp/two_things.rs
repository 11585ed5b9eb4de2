use crossbeam_channel::{bounded, select};
use std::thread;

fn main() {
    let (stories, from_reporters) = bounded::<&str>(0);
    let (corrections, from_proofreader) = bounded::<&str>(0);
    let desk = thread::spawn(move || {
        let mut seen = Vec::new();
        while seen.len() < 2 {
            // Whichever comes first. There is no such wait for two locks.
            seen.push(select! {
                recv(from_reporters) -> story => story.unwrap(),
                recv(from_proofreader) -> correction => correction.unwrap(),
            });
        }
        seen
    });
    corrections.send("page 3: a comma").unwrap();
    stories.send("harbour fire").unwrap();
    println!("the desk has seen {:?}", desk.join().unwrap());
}
