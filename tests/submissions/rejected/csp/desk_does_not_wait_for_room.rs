//! Adds with `try_send`, and forgets what finds no room.
//! Caught by: csp::desk_of_many_threads (FAILED)

use crossbeam_channel::{Sender, bounded};
use std::thread::{self, JoinHandle};

pub use solutions::blocks::csp::Counter;

enum Message {
    Add(u64),
    Get(Sender<u64>),
}

pub struct Desk {
    messages: Option<Sender<Message>>,
    thread: Option<JoinHandle<()>>,
}

impl Desk {
    pub fn new() -> Desk {
        let (messages, inbox) = bounded(16);
        let thread = thread::spawn(move || {
            let mut number = 0;
            for message in inbox {
                match message {
                    Message::Add(amount) => number += amount,
                    Message::Get(answer) => drop(answer.send(number)),
                }
            }
        });
        Desk {
            messages: Some(messages),
            thread: Some(thread),
        }
    }

    pub fn add(&self, amount: u64) {
        let messages = self.messages.as_ref().unwrap();
        let _ = messages.try_send(Message::Add(amount));
    }

    pub fn get(&self) -> u64 {
        let (answer, answers) = bounded(1);
        let messages = self.messages.as_ref().unwrap();
        messages.send(Message::Get(answer)).unwrap();
        answers.recv().unwrap()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(self.messages.take());
        let _ = self.thread.take().unwrap().join();
    }
}
