//! With `select!`, which passes over done now and then.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::thread;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    thread::spawn(move || {
        let _ending = ending;
        let (input, output) = (input, output);
        loop {
            let story = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(output, story) -> result => if result.is_err() { return },
            }
        }
    });
    ended
}

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(seed);
        loop {
            let number = random.next_u64();
            select! {
                recv(done) -> _ => return,
                send(out, number) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}
