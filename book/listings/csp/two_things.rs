use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

/// The next story or correction, whichever comes first. There is no such wait for two locks.
fn next(stories: &Receiver<String>, corrections: &Receiver<String>) -> Option<String> {
    select! {
        recv(stories) -> story => story.ok(),
        recv(corrections) -> correction => correction.ok(),
    }
}

fn edition(story_first: bool) {
    // Without a buffer, each send waits until the desk takes what is sent.
    let (stories, from_reporters) = bounded(0);
    let (corrections, from_proofreader) = bounded(0);
    let desk = thread::spawn(move || {
        let first = next(&from_reporters, &from_proofreader);
        let second = next(&from_reporters, &from_proofreader);
        println!("desk | has {first:?}, then {second:?}");
    });
    let (story, correction) = ("fire".to_owned(), "a comma".to_owned());
    if story_first {
        stories.send(story).unwrap();
        corrections.send(correction).unwrap();
    } else {
        corrections.send(correction).unwrap();
        stories.send(story).unwrap();
    }
    desk.join().unwrap();
}

fn main() {
    edition(true);
    edition(false);
}
