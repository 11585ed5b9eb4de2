//! With a `Select` of its own instead of a macro.

use crate::Done;
use crossbeam_channel::{Receiver, Select, SendError, Sender, bounded};
use std::thread;
use std::time::Instant;

pub use solutions::blocks::select::{NoValue, NotSent, URGENT_IN_A_ROW};

pub fn send_or_skip<T>(out: &Sender<T>, value: T) -> Result<(), NotSent<T>> {
    let mut select = Select::new();
    select.send(out);
    match select.try_select() {
        Ok(operation) => operation
            .send(out, value)
            .map_err(|SendError(value)| NotSent::NobodyLeft(value)),
        Err(_) => Err(NotSent::Skipped(value)),
    }
}

pub fn first_of<T>(
    one: &Receiver<T>,
    other: &Receiver<T>,
    time_is_up: &Receiver<Instant>,
) -> Result<T, NoValue> {
    let mut inputs = vec![one, other];
    while !inputs.is_empty() {
        // A new list in each round: `remove` would move the time to the place of the input.
        let mut select = Select::new_biased();
        for input in &inputs {
            select.recv(input);
        }
        let time = select.recv(time_is_up);
        let operation = select.select();
        let number = operation.index();
        if number == time {
            let _ = operation.recv(time_is_up);
            return Err(NoValue::TimedOut);
        }
        if let Ok(value) = operation.recv(inputs[number]) {
            return Ok(value);
        }
        inputs.remove(number);
    }
    Err(NoValue::BothClosed)
}

/// One round: `None` when the stage is to end.
fn pass_one<T>(
    done: &Done,
    inputs: &mut Vec<(bool, Receiver<T>)>,
    in_a_row: &mut usize,
    out: &Sender<T>,
) -> Option<()> {
    // The one whose turn it is stands first.
    let urgent_turn = *in_a_row < URGENT_IN_A_ROW;
    inputs.sort_by_key(|(is_urgent, _)| *is_urgent != urgent_turn);
    let mut select = Select::new_biased();
    select.recv(done);
    for (_, input) in inputs.iter() {
        select.recv(input);
    }
    let operation = select.select();
    let number = operation.index();
    if number == 0 {
        let _ = operation.recv(done);
        return None;
    }
    let (is_urgent, input) = &inputs[number - 1];
    let Ok(value) = operation.recv(input) else {
        inputs.remove(number - 1);
        return (!inputs.is_empty()).then_some(());
    };
    *in_a_row = if *is_urgent { *in_a_row + 1 } else { 0 };

    let mut select = Select::new_biased();
    select.recv(done);
    select.send(out);
    let operation = select.select();
    if operation.index() == 0 {
        let _ = operation.recv(done);
        return None;
    }
    operation.send(out, value).ok()
}

pub fn prefer<T: Send + 'static>(
    done: Done,
    urgent: Receiver<T>,
    normal: Receiver<T>,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        let mut inputs = vec![(true, urgent), (false, normal)];
        let mut in_a_row = 0;
        while pass_one(&done, &mut inputs, &mut in_a_row, &out).is_some() {}
    });
    stream
}
