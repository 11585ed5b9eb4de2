//! Takes the handles from the end of the list.
//! Caught by: threads::greet_all_keeps_the_order (FAILED)

use std::thread;

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let mut threads = Vec::new();
    for name in names {
        let name = (*name).to_owned();
        threads.push(thread::spawn(move || format!("Good evening, {name}!")));
    }
    let mut greetings = Vec::new();
    while let Some(thread) = threads.pop() {
        greetings.push(thread.join().unwrap());
    }
    greetings
}
