//! CSP, and choosing: the same counter behind a lock, and behind a channel.
//!
//! **What must work when you are done.** Any number of threads can add to a `Counter` and
//! read it, and no other module can take its lock. As it stands, everybody can call
//! `lock`: when you are done, the compiler has to refuse the programs
//! `tests/compile_fail/csp/counter_*.rs`. (In these, `subject` is the crate that holds
//! this file.) A `Desk` does the same with a thread that owns the number: the others send
//! it messages. When a `Desk` is dropped, its thread ends and is joined.
//!
//! **Why it works.** The field of `Counter` is private, and so is `lock`: neither the lock
//! nor its guard gets out. Each method takes the lock, does one whole step, and releases it. The
//! number of `Desk` is a local variable of its thread, so no other thread can reach it. All
//! messages go through one channel, so a question comes behind what its sender has added.
//! With each question comes a sender for its answer, so no answer can go to another
//! thread. `drop` closes the channel first: only then does the thread's loop end, and
//! only then can `join` return.
//!
//! **Before you move on.** The lock: only the inner state of one type is guarded, and a
//! step is short. The desk would be the choice if it also had to wait for something
//! else, such as a clock or a second channel (a lock cannot stand in a `select!`), or if
//! those who add must not wait while a sum takes long (then its channel needs room).
//!
//! - Read: `book/src/blocks/csp.md`

use crossbeam_channel::{Receiver, Sender, bounded};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

/// A number to which any number of threads can add.
///
/// It starts no thread, and it keeps its lock to itself.
#[derive(Debug)]
pub struct Counter {
    number: Mutex<u64>,
}

impl Counter {
    /// A counter at 0. Does not block.
    pub fn new() -> Counter {
        Counter {
            number: Mutex::new(0),
        }
    }

    /// Adds to the number. No amount is lost, however many threads add at the same time.
    ///
    /// Blocks only while another thread is adding or reading. The sum fits into a `u64`.
    pub fn add(&self, amount: u64) {
        // One step under one lock. With `get` and then a second lock to write, another
        // thread could add in between, and its amount would be lost.
        *self.lock() += amount;
    }

    /// The sum of what has been added so far.
    ///
    /// Blocks only while another thread is adding or reading.
    pub fn get(&self) -> u64 {
        // The number is copied, and the guard is dropped here: it does not get out.
        *self.lock()
    }

    /// The number, which no other thread can reach until the guard is dropped.
    ///
    /// Blocks while another thread holds the lock.
    fn lock(&self) -> MutexGuard<'_, u64> {
        // Private: a guard that gets out could be held for any time, and every `add` would
        // wait for whoever holds it. No panic under the lock leaves the number half changed, so
        // it is still right after one: poisoning is of no interest here.
        self.number.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A desk: a thread that owns the number, and gets messages. It has no lock of yours.
///
/// Several threads use it at the same time, each through a reference.
#[derive(Debug)]
pub struct Desk {
    /// The desk's channel. `Some` until `drop` takes it.
    messages: Option<Sender<Message>>,
    /// The desk's thread. `Some` until `drop` takes it.
    thread: Option<JoinHandle<()>>,
}

/// What a desk is asked to do. (Provided: nothing to write.)
#[derive(Debug)]
pub enum Message {
    /// Adds the amount to the number.
    Add(u64),
    /// Sends the number on this channel, which has room for it.
    Get(Sender<u64>),
}

impl Desk {
    /// Starts the thread, with the number at 0. Does not block.
    ///
    /// The channel has room for as many messages as you choose.
    pub fn new() -> Desk {
        // Room for some messages: a rendezvous costs a switch between threads for each of
        // them. If the desk panicked, a question in the buffer would lie there, and who has
        // asked would wait for ever. This desk does not panic, because the sum fits.
        let (messages, inbox) = bounded(128);
        Desk {
            messages: Some(messages),
            thread: Some(thread::spawn(move || count(&inbox))),
        }
    }

    /// Adds to the number. No amount is lost, however many threads add at the same time.
    ///
    /// Blocks while the desk has no room for the message. The sum fits into a `u64`.
    ///
    /// # Panics
    ///
    /// If the thread of the desk has panicked.
    pub fn add(&self, amount: u64) {
        self.send(Message::Add(amount));
    }

    /// The sum of what has been added so far; what the calling thread has added is in it.
    ///
    /// Blocks until the desk has answered.
    ///
    /// # Panics
    ///
    /// If the thread of the desk has panicked.
    pub fn get(&self) -> u64 {
        let (answer, answers) = bounded(1);
        self.send(Message::Get(answer));
        answers.recv().expect("the desk answers before it ends")
    }

    fn send(&self, message: Message) {
        let messages = self.messages.as_ref().expect("open until dropped");
        messages
            .send(message)
            .expect("the desk receives until it is closed");
    }
}

/// The desk's thread. Blocks until every sender is dropped.
fn count(inbox: &Receiver<Message>) {
    let mut number = 0;
    for message in inbox {
        match message {
            Message::Add(amount) => number += amount,
            Message::Get(answer) => {
                // Whoever has asked may be gone, which is nothing to the desk.
                let _ = answer.send(number);
            }
        }
    }
}

impl Drop for Desk {
    /// Lets the thread end, and blocks until it has ended.
    fn drop(&mut self) {
        // `drop` has only a reference to the desk, so it takes what it has to drop and to join.
        // In this order: the thread ends when the channel is closed.
        drop(self.messages.take());
        if let Some(thread) = self.thread.take() {
            // An error would be a panic of the desk. To panic in `drop` may abort the
            // program, and the message is already on the standard error.
            let _ = thread.join();
        }
    }
}

impl Default for Counter {
    fn default() -> Counter {
        Counter::new()
    }
}

impl Default for Desk {
    fn default() -> Desk {
        Desk::new()
    }
}
