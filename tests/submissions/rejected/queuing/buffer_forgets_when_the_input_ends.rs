//! Keeps the values in a queue of its own, and drops that when the input ends.
//! Caught by: queuing::buffer_lets_its_producer_finish (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded};
use std::collections::VecDeque;
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut queue = VecDeque::new();
        let mut open = true;
        while open {
            let mut select = Select::new();
            let stop = select.recv(&done);
            let incoming = if open && queue.len() <= capacity {
                select.recv(&input)
            } else {
                usize::MAX
            };
            let outgoing = if queue.is_empty() {
                usize::MAX
            } else {
                select.send(&out)
            };
            let chosen = select.select();
            match chosen.index() {
                index if index == stop => {
                    let _ = chosen.recv(&done);
                    return;
                }
                index if index == incoming => match chosen.recv(&input) {
                    Ok(value) => queue.push_back(value),
                    Err(_) => open = false,
                },
                _ => {
                    let Some(value) = queue.pop_front() else {
                        return;
                    };
                    if chosen.send(&out, value).is_err() {
                        return;
                    }
                }
            }
        }
    });
    stream
}
