//! Another design: numbers, as at a baker's. Each thread takes the next one, and waits on a condvar
//! until it is called. All are woken, since nobody knows whom `notify_one` would wake.

use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

pub use solutions::hazards::starvation::starved;

#[derive(Debug, Default)]
struct Numbers {
    next: u64,
    called: u64,
}

#[derive(Debug)]
pub struct FairLock<T> {
    numbers: Mutex<Numbers>,
    changed: Condvar,
    value: Mutex<T>,
}

#[derive(Debug)]
pub struct FairGuard<'a, T> {
    lock: &'a FairLock<T>,
    /// `None` only in `drop`.
    value: Option<MutexGuard<'a, T>>,
}

impl<T> FairLock<T> {
    pub fn new(value: T) -> FairLock<T> {
        FairLock {
            numbers: Mutex::default(),
            changed: Condvar::new(),
            value: Mutex::new(value),
        }
    }

    pub fn lock(&self) -> FairGuard<'_, T> {
        let mut numbers = self.numbers.lock().unwrap();
        let mine = numbers.next;
        numbers.next += 1;
        let numbers = self
            .changed
            .wait_while(numbers, |numbers| numbers.called != mine);
        drop(numbers.unwrap());
        let value = self.value.lock().unwrap_or_else(PoisonError::into_inner);
        FairGuard {
            lock: self,
            value: Some(value),
        }
    }
}

impl<T> Drop for FairGuard<'_, T> {
    fn drop(&mut self) {
        drop(self.value.take());
        self.lock.numbers.lock().unwrap().called += 1;
        self.lock.changed.notify_all();
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
