//! Tries first, and selects only when the try fails.
//! Caught by: queuing::buffer_looks_at_done_while_values_flow (FAILED)

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
            let value = match input.try_recv() {
                Ok(value) => value,
                Err(_) => select! {
                    recv(done) -> _ => return,
                    recv(input) -> message => match message {
                        Ok(value) => value,
                        Err(_) => return,
                    },
                },
            };
            if let Err(error) = out.try_send(value) {
                let value = error.into_inner();
                select! {
                    recv(done) -> _ => return,
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}
