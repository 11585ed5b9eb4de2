//! Fan-out, fan-in: several stages share the work of one, and their results become
//! one stream again.
//!
//! **What must work when you are done.** `fan_out` makes the stages. `fan_in` reads
//! many streams as one: it takes from whichever has something, goes on when one of
//! them ends, and ends with the last. `ordered` does both and gives the results in
//! the order of the values, however long each of them took.
//!
//! **Why it works.** Nobody has to count the inputs that are still open: every
//! thread of `fan_in` holds a sender of the one stream, drops it when its own input
//! has ended, and the last to do so closes it. `ordered` keeps the order because the
//! order never depends on who is quick. Each value gets a slot for its result as it
//! is taken, and the queue holds the slots, not the results.
//!
//! **Before you move on.** At first `fan_in` itself holds the sender from which the others
//! are cloned, and drops it when it returns. Then each thread holds one, until its input
//! ends. The thread whose input ends last drops the last one, and that closes the stream.
//!
//! - Read: `book/src/patterns/fan.md`

use crate::Done;
use crossbeam_channel::{Receiver, Select, Sender, bounded, select_biased};
use std::sync::Arc;
use std::thread;

/// Makes `n` stages by calling `make_stage` exactly `n` times, and returns their
/// streams in the order in which they were made.
///
/// Runs on the calling thread, and does not block. Reads from none of the streams.
pub fn fan_out<U>(n: usize, mut make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    (0..n).map(|_| make_stage()).collect()
}

/// Reads all inputs at the same time, and passes on what comes as one stream.
///
/// Does not block. The values of one input stay in order; those of different inputs
/// come as they come. An input that is silent, or has ended, holds up no other. The
/// stream is a rendezvous, and while nobody reads at most one value of each input
/// has been taken. It closes when every input is closed and empty: at once if there
/// are no inputs.
///
/// The threads end when every input has ended, when done fires, or when they offer a
/// value and every receiver of the stream is gone.
///
/// Starts a thread for each input.
pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let (done, out) = (done.clone(), out.clone());
        thread::spawn(move || pass_on(&done, &input, &out));
    }
    // The sender that all were cloned from is dropped here. Kept any longer, it
    // would hold the stream open when the last input has ended.
    stream
}

/// Passes values on until the input ends, done fires, or nobody is left to read.
fn pass_on<T>(done: &Done, input: &Receiver<T>, out: &Sender<T>) {
    loop {
        let value = select_biased! {
            recv(done) -> _ => return,
            recv(input) -> message => match message {
                Ok(value) => value,
                Err(_) => return,
            },
        };
        select_biased! {
            recv(done) -> _ => return,
            send(out, value) -> result => if result.is_err() { return },
        }
    }
}

/// The same with one thread, however many inputs there are.
///
/// It holds one value in all, not one of each input. And when an offer finds no reader
/// it lets all inputs go at once, since the thread that offers is the one that reads.
pub fn fan_in_with_one_thread<T: Send + 'static>(
    done: Done,
    inputs: Vec<Receiver<T>>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut select = Select::new();
        for input in &inputs {
            select.recv(input);
        }
        // Chosen at random, because the inputs are equals. So a value may still be taken
        // after done has fired; it is not offered, since done comes first below.
        let stop = select.recv(&done);
        let mut open = inputs.len();
        while open > 0 {
            let ready = select.select();
            let which = ready.index();
            if which == stop {
                // The operation that was selected has to be completed, even one
                // that brings nothing.
                let _ = ready.recv(&done);
                return;
            }
            let Ok(value) = ready.recv(&inputs[which]) else {
                // A closed input is always ready. Left in the list, it would be
                // selected again and again.
                select.remove(which);
                open -= 1;
                continue;
            };
            select_biased! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// The same by ownership alone: without a done, the threads end when their inputs
/// do, or when the consumer drops the stream and they offer a value.
///
/// Enough as long as no input falls silent for ever and no reader keeps the stream
/// without reading.
pub fn fan_in_while_read<T: Send + 'static>(inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let out = out.clone();
        thread::spawn(move || input.iter().try_for_each(|value| out.send(value)));
    }
    stream
}

/// Calls `f` for the values of `input` on `n` threads at the same time. The results
/// come in the order of the values.
///
/// Does not block. Up to `n` calls of `f` run at once, never more. The stream is a
/// rendezvous; a result is offered as soon as it and all before it are there, even
/// if the input is silent from then on. The stream closes behind the last result.
///
/// The memory it needs is bounded: at most `6 * n` values have been taken from the
/// input whose results have not been read, also while the first of them takes long.
///
/// The threads end when all results have been read, when done fires (a call of `f`
/// that has begun is finished), or when a result is offered and every receiver of
/// the stream is gone; in that last case the threads that wait for a silent input,
/// directly or behind the one that does, end with the next value. `f` does not panic.
///
/// # Panics
///
/// If `n` is 0, on the calling thread: nobody would do the work.
///
/// # This solution
///
/// At most `n + 2` values have been taken whose results have not been read.
pub fn ordered<T, U>(
    done: Done,
    input: Receiver<T>,
    n: usize,
    f: impl Fn(T) -> U + Send + Sync + 'static,
) -> Receiver<U>
where
    T: Send + 'static,
    U: Send + 'static,
{
    assert!(n > 0, "ordered: `n` is 0, so nobody would do the work");
    let (out, stream) = bounded(0);
    let (jobs, work) = bounded(0);
    // The queue of slots. Its length is the limit on what is taken ahead: when the
    // first result is late the queue fills, and nothing more is taken.
    let (queue, slots) = bounded(n);
    let f = Arc::new(f);
    for _ in 0..n {
        let (work, f) = (work.clone(), f.clone());
        thread::spawn(move || work_on(&work, &*f));
    }
    let stop = done.clone();
    thread::spawn(move || hand_out(&stop, &input, &queue, &jobs));
    thread::spawn(move || pass_on_in_order(&done, &slots, &out));
    stream
}

/// A worker: calls `f` for each value, and puts the result into the value's slot.
///
/// It needs no done. It never waits for a reader, because a slot has room for its
/// result, and it ends when nobody is left to send it work.
fn work_on<T, U>(work: &Receiver<(T, Sender<U>)>, f: &impl Fn(T) -> U) {
    for (value, slot) in work {
        // If the slot is gone, so is whoever wanted the result.
        let _ = slot.send(f(value));
    }
}

/// Gives each value a slot, and both to a worker.
fn hand_out<T, U>(
    done: &Done,
    input: &Receiver<T>,
    queue: &Sender<Receiver<U>>,
    jobs: &Sender<(T, Sender<U>)>,
) {
    loop {
        let value = select_biased! {
            recv(done) -> _ => return,
            recv(input) -> message => match message {
                Ok(value) => value,
                Err(_) => return,
            },
        };
        let (slot, result) = bounded(1);
        // First into the queue, then to a worker: so the queue has the order of the
        // input.
        select_biased! {
            recv(done) -> _ => return,
            send(queue, result) -> queued => if queued.is_err() { return },
        }
        select_biased! {
            recv(done) -> _ => return,
            send(jobs, (value, slot)) -> given => if given.is_err() { return },
        }
    }
}

/// Passes the results on in the order of their slots.
fn pass_on_in_order<U>(done: &Done, slots: &Receiver<Receiver<U>>, out: &Sender<U>) {
    for slot in slots {
        // Only the first slot is waited for. The results behind it wait in theirs,
        // and their workers are free.
        let result = select_biased! {
            recv(done) -> _ => return,
            recv(slot) -> message => match message {
                Ok(result) => result,
                Err(_) => return,
            },
        };
        select_biased! {
            recv(done) -> _ => return,
            send(out, result) -> sent => if sent.is_err() { return },
        }
    }
}

/// The bug hunt, mended: the send listens to done as well.
///
/// As it stood, a finder that had found a prime waited in a plain `send`. A reader
/// who had dropped the stream woke it, because the send failed. A reader who kept the
/// stream without reading did not, and neither did done, which it had asked only
/// while it waited for numbers.
///
/// A number that is being tested is still tested to the end, however large it is:
/// nothing interrupts `is_prime`.
pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        loop {
            let number = select_biased! {
                recv(done) -> _ => return,
                recv(numbers) -> message => match message {
                    Ok(number) => number,
                    Err(_) => return,
                },
            };
            if is_prime(number) {
                select_biased! {
                    recv(done) -> _ => return,
                    send(out, number) -> result => if result.is_err() { return },
                }
            }
        }
    });
    primes
}

/// Given: finds out the long way, by dividing by one smaller number after the other
/// until one divides it. Slow on purpose, so that there is work to share.
pub fn is_prime(number: u64) -> bool {
    number >= 2 && (2..number).all(|divisor| !number.is_multiple_of(divisor))
}
