//! One thread waits for all the others and closes the stream behind them, as with a
//! wait group; primes are found by an iterator.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::thread;

pub use solutions::patterns::fan::{fan_out, ordered};

pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        thread::scope(|scope| {
            for input in &inputs {
                scope.spawn(|| while pass_one(&done, input, &out).is_some() {});
            }
        });
        drop(out);
    });
    stream
}

fn pass_one<T>(done: &Done, input: &Receiver<T>, out: &Sender<T>) -> Option<()> {
    let value = select! {
        recv(done) -> _ => None,
        recv(input) -> message => message.ok(),
    }?;
    select! {
        recv(done) -> _ => None,
        send(out, value) -> result => result.ok(),
    }
}

pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        let incoming = std::iter::from_fn(|| {
            select! {
                recv(done) -> _ => None,
                recv(numbers) -> message => message.ok(),
            }
        });
        for prime in incoming.filter(|number| solutions::patterns::fan::is_prime(*number)) {
            crossbeam_channel::select_biased! {
                recv(done) -> _ => break,
                send(out, prime) -> result => if result.is_err() { break },
            }
        }
    });
    primes
}
