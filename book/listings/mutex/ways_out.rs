use std::sync::{Mutex, TryLockError};
use std::{mem, thread};

fn state(text: &Mutex<String>) -> &'static str {
    match text.try_lock() {
        Ok(_) => "free",
        Err(TryLockError::WouldBlock) => "held",
        Err(TryLockError::Poisoned(_)) => "free, and poisoned",
    }
}

/// The first of several words.
fn first_word(text: &Mutex<String>) -> Option<String> {
    let text = text.lock().unwrap();
    let (first, _) = text.split_once(' ')?;
    Some(first.to_owned())
}

fn main() {
    let text = Mutex::new("Harbour fire".to_owned());
    first_word(&text);
    println!("at the end of the function: {}", state(&text));

    *text.lock().unwrap() = "Fire".to_owned();
    first_word(&text);
    println!("with `?` in the middle: {}", state(&text));

    mem::forget(text.lock().unwrap());
    println!("the guard is forgotten: {}", state(&text));

    let text = Mutex::new("Harbour fire".to_owned());
    thread::scope(|scope| {
        let panics = scope.spawn(|| {
            let _text = text.lock().unwrap();
            panic!("while the lock is held");
        });
        assert!(panics.join().is_err());
    });
    println!("with a panic: {}", state(&text));
}
