//! Another design: each thread waits until the channel of the one before it closes.

use std::ops::{Deref, DerefMut};

use solutions::hazards::starvation::{ChainGuard, ChainLock};

pub fn starved(done: &[u64]) -> Vec<usize> {
    let mut sum = 0;
    for units in done {
        sum += u128::from(*units);
    }
    let is_starved = |place: &usize| {
        let twice = 2 * u128::from(done[*place]);
        // The average, rounded up: who has less than it has less than the exact one, as both
        // are compared with a whole number.
        twice < sum.div_ceil(done.len() as u128)
    };
    (0..done.len()).filter(is_starved).collect()
}

#[derive(Debug)]
pub struct FairLock<T>(ChainLock<T>);

#[derive(Debug)]
pub struct FairGuard<'a, T>(ChainGuard<'a, T>);

impl<T> FairLock<T> {
    pub fn new(value: T) -> FairLock<T> {
        FairLock(ChainLock::new(value))
    }

    pub fn lock(&self) -> FairGuard<'_, T> {
        FairGuard(self.0.lock())
    }
}

impl<T> Deref for FairGuard<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0.value
    }
}

impl<T> DerefMut for FairGuard<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.0.value
    }
}
