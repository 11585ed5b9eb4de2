//! Another design: the results come with their places, and are put in order at the end.

use std::any::Any;
use std::sync::Mutex;
use std::thread;

pub use solutions::blocks::threads::Panicked;

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let greetings = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let greetings = &greetings;
        for (place, name) in names.iter().enumerate() {
            scope.spawn(move || {
                let greeting = format!("Good evening, {name}!");
                greetings.lock().unwrap().push((place, greeting));
            });
        }
    });
    let mut greetings = greetings.into_inner().unwrap();
    greetings.sort_unstable();
    greetings
        .into_iter()
        .map(|(_, greeting)| greeting)
        .collect()
}

pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let mut results = Vec::new();
    thread::scope(|scope| {
        let f = &f;
        let mut calls = Vec::new();
        for (place, item) in items.into_iter().enumerate() {
            calls.push((place, scope.spawn(move || f(item))));
        }
        // The last first: the order in which they are joined is free.
        while let Some((place, call)) = calls.pop() {
            results.push((
                place,
                call.join().map_err(|payload| Panicked {
                    message: text(payload.as_ref()),
                }),
            ));
        }
    });
    results.sort_unstable_by_key(|(place, _)| *place);
    results.into_iter().map(|(_, result)| result).collect()
}

fn text(payload: &(dyn Any + Send)) -> String {
    match (
        payload.downcast_ref::<&str>(),
        payload.downcast_ref::<String>(),
    ) {
        (Some(text), _) => text.to_string(),
        (_, Some(text)) => text.clone(),
        _ => String::new(),
    }
}
