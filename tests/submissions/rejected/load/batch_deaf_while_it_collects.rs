//! Hears done only when it offers.
//! Caught by: load::batch_that_is_not_full_is_lost_on_done (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, never, select_biased};
use std::thread;
use std::time::Instant;

pub use solutions::patterns::load::{Budget, Request, wanted};

pub fn batch<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
    size: usize,
    timer: impl Fn() -> Receiver<Instant> + Send + 'static,
) -> Receiver<Vec<T>> {
    assert!(
        size > 0,
        "batch: `size` is 0, so no batch would ever be full"
    );
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut open = true;
        while open {
            let mut batch = Vec::new();
            let mut time_is_up = never();
            while batch.len() < size {
                select_biased! {
                    recv(time_is_up) -> _ => break,
                    recv(input) -> message => match message {
                        Ok(value) => {
                            if batch.is_empty() {
                                time_is_up = timer();
                            }
                            batch.push(value);
                        }
                        Err(_) => {
                            open = false;
                            break;
                        }
                    },
                }
            }
            if batch.is_empty() {
                return;
            }
            select_biased! {
                recv(done) -> _ => return,
                send(out, batch) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
