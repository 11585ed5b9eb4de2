//! Another design: a read-write lock; a desk that is told to end by a message, and answers each
//! amount.

use crossbeam_channel::{Sender, bounded};
use std::sync::RwLock;
use std::thread::{self, JoinHandle};

pub struct Counter {
    number: RwLock<u64>,
}

impl Counter {
    pub fn new() -> Counter {
        Counter {
            number: RwLock::new(0),
        }
    }

    pub fn add(&self, amount: u64) {
        let mut number = self.number.write().unwrap();
        *number += amount;
    }

    pub fn get(&self) -> u64 {
        *self.number.read().unwrap()
    }
}

enum Message {
    /// The answer is the new sum.
    Add(u64, Sender<u64>),
    End,
}

pub struct Desk {
    messages: Sender<Message>,
    thread: Option<JoinHandle<()>>,
}

impl Desk {
    pub fn new() -> Desk {
        let (messages, inbox) = bounded(3);
        let thread = thread::spawn(move || {
            let mut number = 0;
            while let Ok(Message::Add(amount, answer)) = inbox.recv() {
                number += amount;
                let _ = answer.send(number);
            }
        });
        Desk {
            messages,
            thread: Some(thread),
        }
    }

    fn sum_with(&self, amount: u64) -> u64 {
        let (answer, answers) = bounded(1);
        self.messages.send(Message::Add(amount, answer)).unwrap();
        answers.recv().unwrap()
    }

    pub fn add(&self, amount: u64) {
        self.sum_with(amount);
    }

    pub fn get(&self) -> u64 {
        self.sum_with(0)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        let _ = self.messages.send(Message::End);
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
