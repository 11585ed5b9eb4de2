//! A thread for each reader, which reports when the value has been read; the next is
//! taken when both have reported.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::thread;

pub use solutions::patterns::tee::wire_and_archive;

pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        let forward = |out: Sender<T>| {
            let (give, given) = bounded::<T>(0);
            let (report, reports) = bounded(0);
            let done = done.clone();
            thread::spawn(move || {
                for value in given {
                    let read = select! { recv(done) -> _ => return, send(out, value) -> result => result.is_ok() };
                    if report.send(read).is_err() {
                        return;
                    }
                }
            });
            (give, reports)
        };
        let (give_first, first_reports) = forward(to_first);
        let (give_second, second_reports) = forward(to_second);
        loop {
            let value = select! { recv(done) -> _ => return, recv(input) -> message => match message { Ok(value) => value, Err(_) => return }, };
            if give_first.send(value.clone()).is_err() || give_second.send(value).is_err() {
                return;
            }
            let (Ok(first), Ok(second)) = (first_reports.recv(), second_reports.recv()) else {
                return;
            };
            if !first && !second {
                return;
            }
        }
    });
    (first, second)
}
