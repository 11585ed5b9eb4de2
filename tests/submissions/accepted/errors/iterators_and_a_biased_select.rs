//! Results come from an iterator; the select prefers done; the consumer is a fold that
//! may break off.

use crate::Done;
use crossbeam_channel::{Receiver, TryRecvError, bounded, select_biased};
use std::ops::ControlFlow;
use std::thread;

pub use solutions::patterns::errors::{Address, Cause, CheckError, Report, Status, http_status};

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let open = || done.try_recv() != Err(TryRecvError::Disconnected);
        let results = addresses
            .iter()
            .map_while(|address| open().then(|| fetch(address)));
        for result in results {
            select_biased! {
                recv(done) -> _ => break,
                send(out, result) -> sent => if sent.is_err() { break },
            }
        }
    });
    stream
}

pub fn until_failures(stream: Receiver<Result<Status, CheckError>>, limit: usize) -> Report {
    if limit == 0 {
        let (seen, too_many_errors) = (Vec::new(), true);
        return Report {
            seen,
            too_many_errors,
        };
    }
    let mut seen = Vec::new();
    let mut left = limit;
    let ended = stream.into_iter().try_for_each(|result| {
        left -= usize::from(result.is_err());
        seen.push(result);
        match left {
            0 => ControlFlow::Break(()),
            _ => ControlFlow::Continue(()),
        }
    });
    let too_many_errors = ended.is_break();
    Report {
        seen,
        too_many_errors,
    }
}
