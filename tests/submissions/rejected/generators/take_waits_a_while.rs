//! Waits for its input with a time limit, again and again, to look at done.
//! Caught by: generators::take_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, repeat_fn, ticker, typed};

pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut taken = 0;
        while taken < count {
            if done.try_recv() != Err(TryRecvError::Empty) {
                return;
            }
            match input.recv_timeout(Duration::from_millis(5)) {
                Ok(value) => {
                    taken += 1;
                    select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
                }
                Err(error) => {
                    if error.is_disconnected() {
                        return;
                    }
                }
            }
        }
    });
    stream
}
