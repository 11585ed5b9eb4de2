//! No buffer at all; `Confined` holds an iterator, and the halves differ the other
//! way round.

use crossbeam_channel::{Receiver, bounded};
use std::fmt::Display;
use std::thread;

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(0);
    let write = move || values.into_iter().try_for_each(|value| results.send(value));
    thread::Builder::new()
        .name("owner".to_owned())
        .spawn(write)
        .expect("a thread can be started");
    stream
}

pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    let mut texts = vec![];
    while let Ok(value) = stream.recv() {
        texts.push(format!("{value}"));
    }
    texts
}

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let (left, right) = buffer.split_at_mut(buffer.len().div_ceil(2));
    thread::scope(|scope| {
        scope.spawn(|| work(left));
        work(right);
    });
}

pub struct Confined<T: 'static>(Box<dyn Iterator<Item = T> + Send>);

impl<T: Send + 'static> Confined<T> {
    pub fn new(values: Vec<T>) -> Self {
        Confined(Box::new(owner(values).into_iter()))
    }

    pub fn read_all(self) -> Vec<T> {
        self.0.collect()
    }
}
