//! Another design: a channel with one token in it is the lock. `is_first` counts in its closure.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::cell::Cell;
use std::sync::{Once, OnceLock};

pub fn is_first(once: &Once) -> bool {
    let calls = Cell::new(0);
    once.call_once_force(|_| calls.set(calls.get() + 1));
    calls.get() == 1
}

#[derive(Debug)]
pub struct Archive<T> {
    loaded: OnceLock<T>,
    tokens: (Sender<()>, Receiver<()>),
}

/// Gives the token back.
struct Token<'a>(&'a Sender<()>);

impl Drop for Token<'_> {
    fn drop(&mut self) {
        let _ = self.0.send(());
    }
}

enum Never {}

impl<T> Archive<T> {
    pub fn new() -> Archive<T> {
        let tokens = bounded(1);
        let _ = tokens.0.send(());
        Archive {
            loaded: OnceLock::new(),
            tokens,
        }
    }

    pub fn get(&self) -> Option<&T> {
        self.loaded.get()
    }

    pub fn get_or_load(&self, load: impl FnOnce() -> T) -> &T {
        let loaded: Result<&T, Never> = self.get_or_try_load(|| Ok(load()));
        loaded.unwrap_or_else(|never| match never {})
    }

    pub fn get_or_try_load<E>(&self, load: impl FnOnce() -> Result<T, E>) -> Result<&T, E> {
        let _ = self.tokens.1.recv();
        let _token = Token(&self.tokens.0);
        match self.loaded.get() {
            Some(loaded) => Ok(loaded),
            None => {
                let value = load()?;
                let _ = self.loaded.set(value);
                Ok(self.loaded.get().expect("it was set"))
            }
        }
    }
}
