//! Panics at the end of the input, and takes the panic hook away for the time.
//! Caught by: or_done::passes_all_and_ends_with_its_input (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::{panic, thread};

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(error) => {
                        let hook = panic::take_hook();
                        let _ = panic::catch_unwind(|| panic!("{error}"));
                        panic::set_hook(hook);
                        return;
                    }
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
