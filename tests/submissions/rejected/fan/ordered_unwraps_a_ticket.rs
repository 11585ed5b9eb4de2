//! Takes for granted that a result comes for each value that was taken. When done fires the
//! one who held the other end is gone.
//! Caught by: fan::ordered_stops_during_the_work (FAILED)

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
    let (jobs, work) = bounded::<(T, Sender<U>)>(0);
    let (line, tickets) = bounded::<Receiver<U>>(n);
    let f = Arc::new(f);
    for _ in 0..n {
        let (work, f) = (work.clone(), f.clone());
        thread::spawn(move || {
            for (value, ticket) in work {
                let _ = ticket.send(f(value));
            }
        });
    }
    let stop = done.clone();
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(stop) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            let (giver, ticket) = bounded(1);
            select! {
                recv(stop) -> _ => return,
                send(line, ticket) -> result => if result.is_err() { return },
            }
            select! {
                recv(stop) -> _ => return,
                send(jobs, (value, giver)) -> result => if result.is_err() { return },
            }
        }
    });
    thread::spawn(move || {
        for ticket in tickets {
            let result = ticket.recv().unwrap();
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
