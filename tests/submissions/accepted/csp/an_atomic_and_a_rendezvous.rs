//! Another design: an atomic in the place of the lock; a desk that meets each sender, is named,
//! and gets closures.

use crossbeam_channel::{Sender, bounded};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread::{Builder, JoinHandle};

#[derive(Debug, Default)]
pub struct Counter {
    number: AtomicU64,
}

impl Counter {
    pub const fn new() -> Counter {
        Counter {
            number: AtomicU64::new(0),
        }
    }

    pub fn add(&self, amount: u64) {
        self.number.fetch_add(amount, Ordering::Relaxed);
    }

    pub fn get(&self) -> u64 {
        self.number.load(Ordering::Relaxed)
    }
}

type Work = Box<dyn FnOnce(&mut u64) + Send>;

pub struct Desk {
    work: Sender<Work>,
    thread: Option<JoinHandle<u64>>,
}

impl Desk {
    pub fn new() -> Desk {
        let (work, inbox) = bounded::<Work>(0);
        let desk = move || {
            let mut number = 0;
            while let Ok(work) = inbox.recv() {
                work(&mut number);
            }
            number
        };
        let thread = Builder::new().name("desk".to_owned()).spawn(desk);
        Desk {
            work,
            thread: Some(thread.unwrap()),
        }
    }

    pub fn add(&self, amount: u64) {
        let work = Box::new(move |number: &mut u64| *number += amount);
        self.work.send(work).unwrap();
    }

    pub fn get(&self) -> u64 {
        let (answer, answers) = bounded(0);
        let work = Box::new(move |number: &mut u64| answer.send(*number).unwrap());
        self.work.send(work).unwrap();
        answers.recv().unwrap()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        // The sender is replaced by one of another channel, and so dropped.
        self.work = bounded(0).0;
        if let Some(thread) = self.thread.take() {
            let _number = thread.join();
        }
    }
}
