//! When there is no room, the oldest value has to go.
//! Caught by: queuing::buffer_passes_all_in_order (FAILED), second to queuing::buffer_takes_what_it_has_room_for

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
        while open || !queue.is_empty() {
            let mut select = Select::new();
            let stop = select.recv(&done);
            let incoming = if open {
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
                    Ok(value) => {
                        queue.push_back(value);
                        if queue.len() > capacity + 1 {
                            queue.pop_front();
                        }
                    }
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
