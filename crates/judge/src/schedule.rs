//! A schedule that a case forces, so that a mistake does not show by luck only.

use crossbeam_channel::{Select, Sender};
use std::convert::Infallible;

/// Fires done while the subject is in the middle of receiving, and gives it all the values
/// at once: when it looks again done has fired, and there is always one more value.
///
/// The subject waits for `input`, which has room for all the values. The first of them gets
/// its place before the others and is put there behind them; whoever has been woken to
/// receive it cannot go on until then. Does not block.
///
/// # Panics
///
/// If there are no values.
pub fn fire_while_it_receives<T>(
    cancel: Sender<Infallible>,
    input: &Sender<T>,
    values: impl IntoIterator<Item = T>,
) {
    let mut values = values.into_iter();
    let first = values.next().expect("there is a value to receive");
    let mut select = Select::new();
    select.send(input);
    let first_place = select.select();
    for value in values {
        // Where nobody receives any more, there is nothing to hold.
        let _ = input.send(value);
    }
    drop(cancel);
    let _ = first_place.send(input, first);
}
