//! Tries first, and selects only when the try fails: as long as values flow and
//! readers wait it never looks at done.
//! Caught by: fan::fan_in_looks_at_done_while_values_flow (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered, prime_finder};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let (done, out) = (done.clone(), out.clone());
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
    }
    stream
}
