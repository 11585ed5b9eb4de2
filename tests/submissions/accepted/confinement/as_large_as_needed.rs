//! A buffer with room for all the values; `Confined` joins its owner.

use crossbeam_channel::{Receiver, bounded};
use std::fmt::Display;
use std::thread::{self, JoinHandle};

pub fn owner<T: Send + 'static>(values: Vec<T>) -> Receiver<T> {
    let (results, stream) = bounded(values.len());
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

pub fn halves(buffer: &[u8]) -> (String, String) {
    let (left, right) = buffer.split_at(buffer.len() / 2);
    let (left, right) = (left.to_vec(), right.to_vec());
    let text = |bytes| thread::spawn(move || String::from_utf8(bytes).unwrap());
    let (left, right) = (text(left), text(right));
    (left.join().unwrap(), right.join().unwrap())
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
