//! Keeps one handle, the last: the others run, and nobody joins them.
//! Caught by: threads::greet_all_a_greeting_for_each_name (FAILED)

use std::thread;

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let mut last = None;
    for name in names {
        let name = (*name).to_owned();
        last = Some(thread::spawn(move || format!("Good evening, {name}!")));
    }
    last.into_iter()
        .map(|thread| thread.join().unwrap())
        .collect()
}
