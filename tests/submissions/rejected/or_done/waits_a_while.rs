//! Waits with a time limit, again and again, to look at done.
//! Caught by: or_done::waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            if done.try_recv() != Err(TryRecvError::Empty) {
                return;
            }
            match input.recv_timeout(Duration::from_millis(5)) {
                Ok(value) => {
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
