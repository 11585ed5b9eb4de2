use crossbeam_channel::bounded;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

fn main() {
    let printed = Arc::new(Mutex::new(Vec::new()));
    let (working, all_over) = bounded::<Infallible>(0);
    for story in ["election", "storm", "harbour fire"] {
        let (printed, working) = (Arc::clone(&printed), working.clone());
        thread::spawn(move || {
            let _working = working;
            let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
            printed.push(story);
            assert_ne!(story, "storm", "the paper is torn");
        });
    }
    drop(working);
    let _ = all_over.recv();
    println!("poisoned: {}", printed.is_poisoned());
    let printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
    println!("stories: {}", printed.len());
}
