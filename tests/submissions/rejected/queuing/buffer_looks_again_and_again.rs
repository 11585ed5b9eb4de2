//! Waits for room by trying again after a pause.
//! Caught by: queuing::buffer_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::queuing::{
    NoAnswer, PerSecond, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
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
            let mut value = value;
            loop {
                if done.try_recv().is_err_and(|error| error.is_disconnected()) {
                    return;
                }
                match out.send_timeout(value, Duration::from_millis(50)) {
                    Ok(()) => break,
                    Err(error) if error.is_disconnected() => return,
                    Err(error) => value = error.into_inner(),
                }
            }
        }
    });
    stream
}
