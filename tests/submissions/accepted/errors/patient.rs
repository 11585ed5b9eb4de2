//! Tries for a while before it waits, and looks at done each time it tries.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, TryRecvError, TrySendError, bounded, select};
use std::thread;

pub use solutions::patterns::errors::{Address, Cause, CheckError, Report, Status, http_status};

fn fired(done: &Done) -> bool {
    done.try_recv() == Err(TryRecvError::Disconnected)
}

/// Whether it was sent.
fn offer<T>(done: &Done, out: &Sender<T>, mut value: T) -> bool {
    for _ in 0..50 {
        if fired(done) {
            return false;
        }
        match out.try_send(value) {
            Ok(()) => return true,
            Err(TrySendError::Disconnected(_)) => return false,
            Err(TrySendError::Full(back)) => value = back,
        }
        thread::yield_now();
    }
    select! {
        recv(done) -> _ => false,
        send(out, value) -> sent => sent.is_ok(),
    }
}

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut addresses = addresses.into_iter();
        while !fired(&done)
            && let Some(address) = addresses.next()
            && offer(&done, &out, fetch(&address))
        {}
    });
    stream
}

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    let mut report = Report {
        seen: Vec::new(),
        too_many_errors: limit == 0,
    };
    let mut errors = 0;
    while !report.too_many_errors
        && let Ok(result) = stream.recv()
    {
        errors += usize::from(result.is_err());
        report.seen.push(result);
        report.too_many_errors = errors == limit;
    }
    report
}
