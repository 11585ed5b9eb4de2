//! Told to stop, it reads the input to the end first, to be tidy.
//! Caught by: queuing::buffer_stops_while_the_input_is_silent (LEAK), second to queuing::buffer_takes_what_it_has_room_for

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};

pub fn buffer<T: Send + 'static>(done: Done, input: Receiver<T>, capacity: usize) -> Receiver<T> {
    let (out, stream) = bounded(capacity);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return input.iter().for_each(drop),
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return input.iter().for_each(drop),
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
