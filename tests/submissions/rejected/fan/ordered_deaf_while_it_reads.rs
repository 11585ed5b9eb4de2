//! The values are taken with a `for`: done stops only what comes after.
//! Caught by: fan::ordered_stops_while_the_input_is_silent (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::sync::Arc;
use std::thread;

pub use solutions::patterns::fan::{fan_in, fan_out, prime_finder};

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
    assert!(n > 0);

    let (out, stream) = bounded(0);
    let (line, slots) = bounded::<Receiver<U>>(n);
    let f = Arc::new(f);
    let stop = done.clone();

    let (jobs, work) = bounded::<(T, Sender<U>)>(0);
    for _ in 0..n {
        let (work, f) = (work.clone(), f.clone());
        thread::spawn(move || {
            work.iter()
                .for_each(|(value, slot)| drop(slot.send(f(value))))
        });
    }
    thread::spawn(move || {
        for value in input {
            let (slot, result) = bounded(1);
            if line.send(result).is_err() || jobs.send((value, slot)).is_err() {
                return;
            }
        }
    });

    thread::spawn(move || {
        for slot in slots {
            let result = select! {
                recv(done) -> _ => return,
                recv(slot) -> message => match message {
                    Ok(result) => result,
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
