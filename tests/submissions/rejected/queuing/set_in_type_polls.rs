//! The mistake is mended, but the typesetter looks again and again for copy.
//! Caught by: queuing::set_in_type_stops (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, record,
};

pub fn set_in_type(
    done: Done,
    copy: Receiver<String>,
    tray: usize,
) -> (Receiver<String>, Receiver<String>) {
    let (out, pages) = bounded(0);
    let in_tray = buffer(done.clone(), copy, tray);
    let stories = in_tray.clone();
    thread::spawn(move || {
        loop {
            let story = select! {
                recv(done) -> _ => return,
                recv(stories) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
                default(Duration::from_millis(5)) => continue,
            };
            select! {
                recv(done) -> _ => return,
                send(out, story.to_uppercase()) -> result => if result.is_err() { return },
            }
        }
    });
    (pages, in_tray)
}
