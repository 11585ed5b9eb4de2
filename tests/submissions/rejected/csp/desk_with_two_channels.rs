//! Questions come on a channel of their own, and overtake what was added before them.
//! Caught by: csp::desk_answers_behind_what_was_added (FAILED)

use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::thread::{self, JoinHandle};

pub use solutions::blocks::csp::Counter;

pub struct Desk {
    amounts: Option<Sender<u64>>,
    questions: Option<Sender<Sender<u64>>>,
    thread: Option<JoinHandle<()>>,
}

fn count(amounts: &Receiver<u64>, questions: &Receiver<Sender<u64>>) {
    let mut number = 0;
    loop {
        select_biased! {
            recv(questions) -> question => match question {
                Ok(answer) => drop(answer.send(number)),
                Err(_) => return,
            },
            recv(amounts) -> amount => match amount {
                Ok(amount) => number += amount,
                Err(_) => return,
            },
        }
    }
}

impl Desk {
    pub fn new() -> Desk {
        let (amounts, from_amounts) = bounded(1000);
        let (questions, from_questions) = bounded(1);
        let thread = thread::spawn(move || count(&from_amounts, &from_questions));
        Desk {
            amounts: Some(amounts),
            questions: Some(questions),
            thread: Some(thread),
        }
    }

    pub fn add(&self, amount: u64) {
        self.amounts.as_ref().unwrap().send(amount).unwrap();
    }

    pub fn get(&self) -> u64 {
        let (answer, answers) = bounded(1);
        self.questions.as_ref().unwrap().send(answer).unwrap();
        answers.recv().unwrap()
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        drop((self.amounts.take(), self.questions.take()));
        let _ = self.thread.take().unwrap().join();
    }
}
