//! A queue without limit needs no capacity.
//! Caught by: queuing::buffer_takes_what_it_has_room_for (UNBOUNDED)

use crate::Done;
use crossbeam_channel::{Receiver, select, unbounded};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = unbounded();
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
