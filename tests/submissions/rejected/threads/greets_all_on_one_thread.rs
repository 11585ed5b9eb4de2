//! One thread makes all greetings.
//! Caught by: threads::greet_all_each_on_a_thread (FAILED)

use std::thread;

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    thread::scope(|scope| {
        let thread = scope.spawn(|| {
            names
                .iter()
                .map(|name| format!("Good evening, {name}!"))
                .collect()
        });
        thread.join().unwrap()
    })
}
