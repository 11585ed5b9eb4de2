//! The bug hunt as it was found.
//! Caught by: queuing::set_in_type_sets_every_story (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, record,
};

pub fn set_in_type(
    done: Done,
    copy: Receiver<String>,
    tray: usize,
) -> (Receiver<String>, Receiver<String>) {
    let (out, pages) = bounded(0);
    let in_tray = solutions::patterns::queuing::buffer(done.clone(), copy.clone(), tray);
    thread::spawn(move || {
        loop {
            let story = select! {
                recv(done) -> _ => return,
                recv(copy) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            let page = story.to_uppercase();
            select! {
                recv(done) -> _ => return,
                send(out, page) -> result => if result.is_err() { return },
            }
        }
    });
    (pages, in_tray)
}
