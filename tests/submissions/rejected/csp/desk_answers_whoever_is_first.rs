//! Has one channel for the answers to all who ask.
//! Caught by: csp::desk_answers_whoever_asks (FAILED)

use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread::{self, JoinHandle};

pub use solutions::blocks::csp::Counter;

enum Message {
    Add(u64),
    Get(Sender<u64>),
}

pub struct Desk {
    messages: Option<Sender<Message>>,
    thread: Option<JoinHandle<()>>,
    answer: Sender<u64>,
    answers: Receiver<u64>,
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
        let (answer, answers) = bounded(1);
        Desk {
            messages: Some(messages),
            thread: Some(thread),
            answer,
            answers,
        }
    }

    pub fn add(&self, amount: u64) {
        let messages = self.messages.as_ref().unwrap();
        messages.send(Message::Add(amount)).unwrap();
    }

    pub fn get(&self) -> u64 {
        let messages = self.messages.as_ref().unwrap();
        messages.send(Message::Get(self.answer.clone())).unwrap();
        self.answers.recv().unwrap()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop(self.messages.take());
        if let Some(thread) = self.thread.take() {
            thread.join().unwrap();
        }
    }
}
