//! Starts the threads, and returns what has been made by then.
//! Caught by: threads::greet_all_waits_for_its_threads (FAILED)

use std::mem;
use std::sync::{Arc, Mutex};
use std::thread;

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let greetings = Arc::new(Mutex::new(vec![String::new(); names.len()]));
    for (place, name) in names.iter().enumerate() {
        let name = (*name).to_owned();
        let greetings = Arc::clone(&greetings);
        thread::spawn(move || {
            let greeting = format!("Good evening, {name}!");
            greetings.lock().unwrap()[place] = greeting;
        });
    }
    mem::take(&mut *greetings.lock().unwrap())
}
