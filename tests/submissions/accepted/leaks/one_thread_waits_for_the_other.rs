//! The report is sent by the thread that joins the worker; numbers come from an
//! iterator of the reader's own.

use crate::Done;
use crossbeam_channel::{Receiver, Select, Sender, bounded, select_biased};
use std::thread;

pub fn work(done: Done, input: Receiver<String>, output: Sender<String>) -> Done {
    let (ending, ended) = crate::done();
    let worker = thread::spawn(move || while pass_one(&done, &input, &output).is_some() {});
    thread::spawn(move || {
        let _ = worker.join();
        drop(ending);
    });
    ended
}

fn pass_one(done: &Done, input: &Receiver<String>, output: &Sender<String>) -> Option<()> {
    let mut select = Select::new();
    let stop = select.recv(done);
    select.recv(input);
    let chosen = select.select();
    let story = if chosen.index() == stop {
        let _ = chosen.recv(done);
        return None;
    } else {
        chosen.recv(input).ok()?
    };
    select_biased! {
        recv(done) -> _ => None,
        send(output, story) -> result => result.ok(),
    }
}

pub fn random_numbers(done: Done, seed: u64) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        // A linear congruential generator is random enough here.
        let step = |n: &u64| {
            Some(
                n.wrapping_mul(6364136223846793005)
                    .wrapping_add(1442695040888963407),
            )
        };
        for number in std::iter::successors(Some(seed), step) {
            select_biased! {
                recv(done) -> _ => break,
                send(out, number) -> result => if result.is_err() { break },
            }
        }
    });
    stream
}
