//! Asks whether it could receive or send, and then tries. Two of these in a row ask
//! each other for ever.
//! Caught by: stages::multiply_two_in_a_row (HUNG)

use crate::Done;
use crossbeam_channel::{Receiver, Select, TryRecvError, TrySendError, bounded};
use std::thread;

pub use solutions::patterns::stages::{add, generator};

pub fn multiply(done: Done, input: Receiver<i64>, factor: i64) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let mut select = Select::new();
            select.recv(&done);
            select.recv(&input);
            select.ready();
            let value = match (done.try_recv(), input.try_recv()) {
                (Err(TryRecvError::Disconnected), _) => return,
                (_, Err(TryRecvError::Disconnected)) => return,
                (_, Err(TryRecvError::Empty)) => continue,
                (_, Ok(value)) => value,
            };
            let mut result = value * factor;
            loop {
                let mut select = Select::new();
                select.recv(&done);
                select.send(&out);
                select.ready();
                if done.try_recv() == Err(TryRecvError::Disconnected) {
                    return;
                }
                match out.try_send(result) {
                    Ok(()) => break,
                    Err(TrySendError::Disconnected(_)) => return,
                    Err(TrySendError::Full(back)) => result = back,
                }
            }
        }
    });
    stream
}
