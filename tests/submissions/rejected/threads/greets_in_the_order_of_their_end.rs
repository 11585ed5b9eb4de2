//! Each thread adds its greeting to a list when it has it: the order is that in which they end.
//! Caught by: threads::greet_all_keeps_the_order (FAILED)

use std::sync::Mutex;
use std::thread;

pub use solutions::blocks::threads::{Panicked, fork_join};

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let greetings = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let greetings = &greetings;
        for name in names {
            scope.spawn(move || {
                let greeting = format!("Good evening, {name}!");
                greetings.lock().unwrap().push(greeting);
            });
        }
    });
    greetings.into_inner().unwrap()
}
