use std::sync::{Condvar, Mutex};

fn main() {
    let stories = Mutex::new(vec!["harbour fire"]);
    let arrived = Condvar::new();
    let guard = stories.lock().unwrap();
    let _after = arrived.wait(guard).unwrap();
    println!("{}", guard.len());
}
