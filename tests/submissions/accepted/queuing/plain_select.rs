//! Plain `select!` wherever it waits: done and a value that is ready in the same moment
//! are equals, so after done a few values more may pass.

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, in_system, queue_by_hand, queue_needed, record,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

pub fn chunk<T: Send + 'static>(done: Done, input: Receiver<T>, size: usize) -> Receiver<Vec<T>> {
    assert!(
        size > 0,
        "chunk: `size` is 0, so no chunk would ever be full"
    );
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut open = true;
        while open {
            let mut chunk = Vec::new();
            while chunk.len() < size && open {
                select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => chunk.push(value),
                        Err(_) => open = false,
                    },
                }
            }
            if chunk.is_empty() {
                return;
            }
            select! {
                recv(done) -> _ => return,
                send(out, chunk) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

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
