//! Another design: threads in line are parked, and the value needs no lock of its own, since it is
//! taken out of an `Option` for the time of the turn.

use std::collections::VecDeque;
use std::mem;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, Thread};

pub use solutions::hazards::starvation::starved;

#[derive(Debug)]
struct Waiting {
    thread: Thread,
    has_turn: AtomicBool,
}

#[derive(Debug)]
struct State<T> {
    /// `None` while somebody has the turn, or while it is on its way.
    value: Option<T>,
    /// The value on its way to the first in line.
    handed_on: Option<T>,
    line: VecDeque<Arc<Waiting>>,
}

#[derive(Debug)]
pub struct FairLock<T>(Mutex<State<T>>);

#[derive(Debug)]
pub struct FairGuard<'a, T> {
    lock: &'a FairLock<T>,
    value: Option<T>,
}

impl<T> FairLock<T> {
    pub fn new(value: T) -> FairLock<T> {
        FairLock(Mutex::new(State {
            value: Some(value),
            handed_on: None,
            line: VecDeque::new(),
        }))
    }

    pub fn lock(&self) -> FairGuard<'_, T> {
        let mut state = self.0.lock().unwrap();
        let mut value = state.value.take();
        if value.is_none() {
            let waiting = Arc::new(Waiting {
                thread: thread::current(),
                has_turn: AtomicBool::new(false),
            });
            state.line.push_back(Arc::clone(&waiting));
            drop(state);
            while !waiting.has_turn.load(Ordering::SeqCst) {
                thread::park();
            }
            value = self.0.lock().unwrap().handed_on.take();
        }
        FairGuard { lock: self, value }
    }
}

impl<T> Drop for FairGuard<'_, T> {
    fn drop(&mut self) {
        let value = mem::take(&mut self.value);
        let mut state = self.lock.0.lock().unwrap();
        match state.line.pop_front() {
            Some(next) => {
                state.handed_on = value;
                drop(state);
                next.has_turn.store(true, Ordering::SeqCst);
                next.thread.unpark();
            }
            None => state.value = value,
        }
    }
}

impl<T> Deref for FairGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.value.as_ref().unwrap()
    }
}

impl<T> DerefMut for FairGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.value.as_mut().unwrap()
    }
}
