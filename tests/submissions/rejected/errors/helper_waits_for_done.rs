//! A helper turns done into a flag. When the addresses end first, the helper stays.
//! Caught by: errors::check_status_gives_every_result_in_order (LEAK)

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

pub use solutions::patterns::errors::{
    Address, Cause, CheckError, Report, Status, http_status, until_failures,
};

pub fn check_status(
    done: Done,
    addresses: Vec<Address>,
    mut fetch: impl FnMut(&Address) -> Result<Status, CheckError> + Send + 'static,
) -> Receiver<Result<Status, CheckError>> {
    let (out, stream) = bounded(0);
    let stopped = Arc::new(AtomicBool::new(false));
    let (flag, told) = (stopped.clone(), done.clone());
    thread::spawn(move || {
        let _ = told.recv();
        flag.store(true, Ordering::SeqCst);
    });
    thread::spawn(move || {
        for address in &addresses {
            if stopped.load(Ordering::SeqCst) {
                return;
            }
            let result = fetch(address);
            select! {
                recv(done) -> _ => return,
                send(out, result) -> sent => if sent.is_err() { return },
            }
        }
    });
    stream
}
