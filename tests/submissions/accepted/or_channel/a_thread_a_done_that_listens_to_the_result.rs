//! One thread a done; each also listens to the result, which the first of them
//! fires by dropping the only sender.

use crate::{Done, done};
use crossbeam_channel::select;
use std::mem;
use std::sync::{Arc, Mutex};
use std::thread;

pub use solutions::patterns::or_channel::or_of_pairs;

pub fn or(dones: Vec<Done>) -> Done {
    let (cancel, any) = done();
    if dones.is_empty() {
        // Never dropped, so never fired.
        mem::forget(cancel);
        return any;
    }
    let cancel = Arc::new(Mutex::new(Some(cancel)));
    for one in dones {
        let (cancel, any) = (cancel.clone(), any.clone());
        thread::spawn(move || {
            select! {
                recv(one) -> _ => {},
                recv(any) -> _ => {},
            }
            drop(cancel.lock().unwrap().take());
        });
    }
    any
}
