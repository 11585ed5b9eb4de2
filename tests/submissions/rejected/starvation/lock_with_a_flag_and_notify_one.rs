//! A flag and a condvar: who is woken finds the flag set again by somebody who did not sleep.
//! Caught by: starvation::lock_asked_for_again_at_once (FAILED)

use std::ops::{Deref, DerefMut};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

pub use solutions::hazards::starvation::starved;

#[derive(Debug)]
pub struct FairLock<T> {
    taken: Mutex<bool>,
    free: Condvar,
    value: Mutex<T>,
}

#[derive(Debug)]
pub struct FairGuard<'a, T> {
    value: MutexGuard<'a, T>,
    _turn: Turn<'a>,
}

#[derive(Debug)]
struct Turn<'a> {
    taken: &'a Mutex<bool>,
    free: &'a Condvar,
}

impl<T> FairLock<T> {
    pub fn new(value: T) -> FairLock<T> {
        FairLock {
            taken: Mutex::new(false),
            free: Condvar::new(),
            value: Mutex::new(value),
        }
    }

    pub fn lock(&self) -> FairGuard<'_, T> {
        let taken = self.taken.lock().unwrap();
        let mut taken = self.free.wait_while(taken, |taken| *taken).unwrap();
        *taken = true;
        drop(taken);
        FairGuard {
            value: self.value.lock().unwrap_or_else(PoisonError::into_inner),
            _turn: Turn {
                taken: &self.taken,
                free: &self.free,
            },
        }
    }
}

impl Drop for Turn<'_> {
    fn drop(&mut self) {
        *self.taken.lock().unwrap() = false;
        self.free.notify_one();
    }
}

impl<T> Deref for FairGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for FairGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
