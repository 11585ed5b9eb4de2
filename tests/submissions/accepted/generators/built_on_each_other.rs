//! `repeat` is a `repeat_fn`, `ticker` a `repeat`, `headlines` a `take`; `take` and
//! `typed` share a loop that ends by `?`.

use crate::Done;
use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::any::Any;
use std::thread;

pub use solutions::patterns::generators::WrongType;

pub fn repeat<T: Clone + Send + 'static>(done: Done, values: Vec<T>) -> Receiver<T> {
    let mut round = values.into_iter().cycle().peekable();
    if round.peek().is_none() {
        return bounded(0).1;
    }
    repeat_fn(done, move || round.next().unwrap())
}
pub fn repeat_fn<T: Send + 'static>(
    done: Done,
    mut make: impl FnMut() -> T + Send + 'static,
) -> Receiver<T> {
    stage(done, move |done, out| {
        loop {
            offer(done, out, make())?;
        }
    })
}
pub fn take<T: Send + 'static>(done: Done, input: Receiver<T>, count: usize) -> Receiver<T> {
    stage(done, move |done, out| {
        for _ in 0..count {
            let value = receive(done, &input)?;
            offer(done, out, value)?;
        }
        Some(())
    })
}
pub fn typed<T: Send + 'static>(
    done: Done,
    input: Receiver<Box<dyn Any + Send>>,
) -> Receiver<Result<T, WrongType>> {
    stage(done, move |done, out| {
        loop {
            let value = receive(done, &input)?;
            let value = match value.downcast::<T>() {
                Ok(value) => Ok(*value),
                Err(value) => Err(WrongType(value)),
            };
            offer(done, out, value)?;
        }
    })
}
pub fn ticker(done: Done, headlines: Vec<String>) -> Receiver<String> {
    repeat(done, headlines)
}
pub fn headlines(done: Done, wire: Receiver<String>, count: usize) -> Receiver<String> {
    take(done, wire, count)
}
fn stage<T: Send + 'static>(
    done: Done,
    work: impl FnOnce(&Done, &Sender<T>) -> Option<()> + Send + 'static,
) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || work(&done, &out));
    stream
}
fn receive<T>(done: &Done, input: &Receiver<T>) -> Option<T> {
    select_biased! { recv(done) -> _ => None, recv(input) -> message => message.ok() }
}
fn offer<T>(done: &Done, out: &Sender<T>, value: T) -> Option<()> {
    select_biased! { recv(done) -> _ => None, send(out, value) -> result => result.ok() }
}
