//! Tries without waiting first, and looks at done only when that fails: never, while
//! values flow.
//! Caught by: or_done::stops_while_values_flow

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;
use std::time::Duration;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = match input.recv_timeout(Duration::from_millis(300)) {
                Ok(value) => value,
                Err(_) => {
                    let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
                    value
                }
            };
            if let Err(error) = out.send_timeout(value, Duration::from_millis(300)) {
                let value = error.into_inner();
                select! { recv(done) -> _ => return, send(out, value) -> result => if result.is_err() { return }, }
            }
        }
    });
    stream
}
