//! Two threads: one fetches on demand, the other talks to the reader.

use crate::Done;
use crossbeam_channel::{Receiver, Select, bounded, select};
use std::thread;

pub use solutions::patterns::errors::{Address, Cause, CheckError, Report, Status, http_status};

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    let (ask, asked) = bounded::<Address>(0);
    let (reply, replies) = bounded(0);
    thread::spawn(move || {
        for address in asked {
            if reply.send(fetch(&address)).is_err() {
                return;
            }
        }
    });
    thread::spawn(move || {
        for address in addresses {
            select! {
                recv(done) -> _ => return,
                default => {}
            }
            if ask.send(address).is_err() {
                return;
            }
            let Ok(result) = replies.recv() else { return };
            let mut select = Select::new();
            let stop = select.recv(&done);
            select.send(&out);
            let ready = select.select();
            if ready.index() == stop {
                let _ = ready.recv(&done);
                return;
            }
            if ready.send(&out, result).is_err() {
                return;
            }
        }
    });
    stream
}

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let (mut seen, mut errors) = (Vec::new(), 0);
    while errors < limit {
        match stream.recv() {
            Ok(Err(error)) => {
                errors += 1;
                seen.push(Err(error));
            }
            Ok(good) => seen.push(good),
            Err(_) => break,
        }
    }
    let too_many_errors = errors >= limit;
    Report {
        seen,
        too_many_errors,
    }
}
