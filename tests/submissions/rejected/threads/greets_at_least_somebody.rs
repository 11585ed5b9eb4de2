//! Takes for granted that there is a name.
//! Caught by: threads::greet_all_of_nobody (FAILED)

use std::thread;

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let mut threads = Vec::new();
    for name in names {
        let name = (*name).to_owned();
        threads.push(thread::spawn(move || format!("Good evening, {name}!")));
    }
    let first = threads.remove(0).join().unwrap();
    let rest = threads.into_iter().map(|thread| thread.join().unwrap());
    [first].into_iter().chain(rest).collect()
}
