//! Looks whether there is a first value before anybody asks for it.
//! Caught by: or_done::until_done_takes_what_is_asked_for (FAILED)

use crate::Done;
use crossbeam_channel::{Receiver, select_biased};
use std::iter;

pub use solutions::patterns::or_done::or_done;

pub fn until_done<T: Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> Box<dyn Iterator<Item = T> + Send> {
    let mut first = input.try_recv().ok();
    Box::new(iter::from_fn(move || {
        if let Some(value) = first.take() {
            return Some(value);
        }
        select_biased! {
            recv(done) -> _ => None,
            recv(input) -> message => message.ok(),
        }
    }))
}
