//! Tries for a while before it waits, and looks at done each time it tries.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, TryRecvError, TrySendError, bounded, select};
use rand::rngs::SmallRng;
use rand::{Rng, SeedableRng};
use std::thread;

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
    select! {
        recv(done) -> _ => None,
        recv(input) -> message => message.ok(),
    }
}

/// `None`: done has fired, or nobody is left to read.
fn offer<T>(done: &Done, output: &Sender<T>, mut value: T) -> Option<()> {
    for _ in 0..50 {
        if done.try_recv() != Err(TryRecvError::Empty) {
            return None;
        }
        match output.try_send(value) {
            Ok(()) => return Some(()),
            Err(TrySendError::Disconnected(_)) => return None,
            Err(TrySendError::Full(back)) => value = back,
        }
        thread::yield_now();
    }
    select! {
        recv(done) -> _ => None,
        send(output, value) -> result => result.ok(),
    }
}

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        while let Some(story) = receive(&done, &input) {
            if offer(&done, &output, story).is_none() {
                break;
            }
        }
        drop((input, output, ending));
    });
    ended
}

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut random = SmallRng::seed_from_u64(seed);
        while offer(&done, &out, random.next_u64()).is_some() {}
    });
    stream
}
