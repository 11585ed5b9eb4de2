//! Tries for a while before it waits, and looks at done each time it tries.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, TryRecvError, TrySendError, bounded, select};
use std::thread;

pub use solutions::patterns::or_done::until_done;

pub fn or_done<T: Send + 'static>(done: Done, input: Receiver<T>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        while let Some(value) = receive(&done, &input) {
            if offer(&done, &out, value).is_none() {
                break;
            }
        }
    });
    stream
}
/// `None`: done has fired, or the channel has closed.
fn receive<T>(done: &Done, input: &Receiver<T>) -> Option<T> {
    for _ in 0..50 {
        if done.try_recv() != Err(TryRecvError::Empty) {
            return None;
        }
        match input.try_recv() {
            Ok(value) => return Some(value),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => thread::yield_now(),
        }
    }
    select! { recv(done) -> _ => None, recv(input) -> message => message.ok() }
}
/// `None`: done has fired, or nobody is left to read.
fn offer<T>(done: &Done, out: &Sender<T>, mut value: T) -> Option<()> {
    for _ in 0..50 {
        if done.try_recv() != Err(TryRecvError::Empty) {
            return None;
        }
        match out.try_send(value) {
            Ok(()) => return Some(()),
            Err(TrySendError::Disconnected(_)) => return None,
            Err(TrySendError::Full(back)) => value = back,
        }
        thread::yield_now();
    }
    select! { recv(done) -> _ => None, send(out, value) -> result => result.ok() }
}
