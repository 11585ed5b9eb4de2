//! Another design: `thread::spawn` with names and `f` that the threads own. The signature
//! asks for more, which is no matter to who calls it with what lives long enough.

use std::any::Any;
use std::sync::Arc;
use std::thread;

pub use solutions::blocks::threads::Panicked;

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let mut threads = Vec::new();
    for name in names {
        let name = String::from(*name);
        threads.push(thread::spawn(move || format!("Good evening, {name}!")));
    }
    let mut greetings = Vec::new();
    for thread in threads {
        greetings.push(thread.join().unwrap());
    }
    greetings
}

pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send + 'static,
    U: Send + 'static,
    F: Fn(T) -> U + Send + Sync + 'static,
{
    let f = Arc::new(f);
    let mut calls = Vec::new();
    for item in items {
        let f = Arc::clone(&f);
        calls.push(thread::spawn(move || f(item)));
    }
    let mut results = Vec::new();
    for call in calls {
        results.push(call.join().map_err(text));
    }
    results
}

fn text(payload: Box<dyn Any + Send>) -> Panicked {
    let message = match payload.downcast::<String>() {
        Ok(text) => *text,
        Err(other) => other
            .downcast::<&'static str>()
            .map(|text| text.to_string())
            .unwrap_or_default(),
    };
    Panicked { message }
}
