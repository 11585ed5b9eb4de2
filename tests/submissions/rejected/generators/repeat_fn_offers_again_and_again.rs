//! Offers with a time limit, looks at done, and offers again.
//! Caught by: generators::repeat_fn_waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, SendTimeoutError, TryRecvError, bounded};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::generators::{WrongType, headlines, repeat, take, ticker, typed};

pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let has_fired = || done.try_recv() == Err(TryRecvError::Disconnected);
        while !has_fired() {
            let mut value = make();
            loop {
                match out.send_timeout(value, Duration::from_millis(5)) {
                    Ok(()) => break,
                    Err(SendTimeoutError::Disconnected(_)) => return,
                    Err(SendTimeoutError::Timeout(back)) => value = back,
                }
                if has_fired() {
                    return;
                }
            }
        }
    });
    stream
}
