//! Makes the greetings on the calling thread.
//! Caught by: threads::greet_all_each_on_a_thread (FAILED)

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    names
        .iter()
        .map(|name| format!("Good evening, {name}!"))
        .collect()
}
