//! Has sixty helpers that look at done again and again, and allocate meanwhile.
//! Caught by: or_done::passes_all_and_ends_with_its_input (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select};
use std::hint::black_box;
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for _ in 0..60 {
        let done = done.clone();
        thread::spawn(move || {
            while done.try_recv() == Err(TryRecvError::Empty) {
                black_box(vec![1_u8; 5000]);
            }
        });
    }
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
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
