//! Fan-out, fan-in: several stages share the work of one, and their results become
//! one stream again.
//!
//! **What must work when you are done.** `fan_out` makes the stages. `fan_in` reads
//! many streams as one: it takes from whichever has something, goes on when one of
//! them ends, and ends with the last. `ordered` does both and gives the results in
//! the order of the values, however long each of them took.
//!
//! **Start with** `fan_out`, which is one line, and `fan_in` of no inputs. Then
//! `fan_in` of many: a thread for each input is enough. `ordered` is for afterwards.
//!
//! **Before you move on**, say who holds a sender of your `fan_in`'s stream at each
//! moment, and which of them drops it last. Then hunt the bug in `prime_finder`: say
//! for each of its lines who can interrupt it.
//!
//! - Read: `book/src/patterns/fan.md`
//! - Check: `cargo test -p exercises fan`
//! - Stuck: `exercises/hints/fan.md`

use crate::{Done, bug_hunt};
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

/// Makes `n` stages by calling `make_stage` exactly `n` times, and returns their
/// streams in the order in which they were made.
///
/// Runs on the calling thread, and does not block. Reads from none of the streams.
pub fn fan_out<U>(n: usize, make_stage: impl FnMut() -> Receiver<U>) -> Vec<Receiver<U>> {
    let _ = (n, make_stage);
    todo!("fan_out: make so many stages, and return all their streams")
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
pub fn fan_in<T: Send + 'static>(done: Done, inputs: Vec<Receiver<T>>) -> Receiver<T> {
    let _ = (done, inputs);
    todo!("fan_in: pass on what comes from any input, until the last has ended")
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
    let _ = (done, input, n, f);
    todo!("ordered: share the work, and hand out the results in the order of the values")
}

/// A bug hunt: a stage that passes on the primes among the numbers, in order. It
/// ends when the numbers end, when done fires (a number that is being tested is tested
/// to the end), or when it offers a prime and every receiver of its stream is gone. Or
/// so it promises.
///
/// Find the mistake, mend it, and delete the first line, and `bug_hunt` from the
/// imports.
pub fn prime_finder(done: Done, numbers: Receiver<u64>) -> Receiver<u64> {
    bug_hunt("prime_finder: find the place where done does not reach it, and mend it");
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
            if is_prime(number) && out.send(number).is_err() {
                return;
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
