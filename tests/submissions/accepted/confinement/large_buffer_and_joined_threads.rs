//! A buffer with room for hundreds of values; `Confined` joins its owner; two threads
//! are joined by hand.

use crossbeam_channel::{Receiver, bounded};
use std::fmt::Display;
use std::thread::{self, JoinHandle};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(500);
    thread::spawn(move || {
        for value in values {
            if results.send(value).is_err() {
                break;
            }
        }
        drop(results);
    });
    stream
}

pub fn consume<T: Display>(stream: Receiver<T>) -> Vec<String> {
    stream.into_iter().map(|value| value.to_string()).collect()
}

pub fn halves(buffer: &mut [u8], work: fn(&mut [u8])) {
    let half = buffer.len().div_ceil(2).max(1);
    thread::scope(|scope| {
        let mut threads: Vec<_> = buffer
            .chunks_mut(half)
            .map(|half| scope.spawn(move || work(half)))
            .collect();
        // An empty half is a half.
        while threads.len() < 2 {
            threads.push(scope.spawn(move || work(&mut [])));
        }
        for thread in threads {
            thread.join().unwrap();
        }
    });
}

pub struct Confined<T> {
    stream: Receiver<T>,
    owner: JoinHandle<()>,
}

impl<T: Send + 'static> Confined<T> {
    pub fn new(values: Vec<T>) -> Confined<T> {
        let (results, stream) = bounded(3);
        let owner = thread::spawn(move || {
            let _ = values.into_iter().try_for_each(|value| results.send(value));
        });
        Confined { stream, owner }
    }

    pub fn read_all(self) -> Vec<T> {
        let all = self.stream.into_iter().collect();
        self.owner.join().unwrap();
        all
    }
}
