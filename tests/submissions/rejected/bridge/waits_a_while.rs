//! Waits for each value with a time limit, again and again, to look at done.
//! Caught by: bridge::waits_without_polling (POLLS)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::thread;
use std::time::Duration;

pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let inner = select! { recv(done) -> _ => return, recv(streams) -> message => match message { Ok(inner) => inner, Err(_) => return }, };
            loop {
                if done.try_recv() != Err(TryRecvError::Empty) {
                    return;
                }
                match inner.recv_timeout(Duration::from_millis(5)) {
                    Ok(value) => {
                        select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
                    }
                    Err(error) => {
                        if error.is_disconnected() {
                            break;
                        }
                    }
                }
            }
        }
    });
    stream
}
