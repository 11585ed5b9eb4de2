//! Another design: each thread writes into a place of its own, and catches the panic itself.
//! The scope waits, and nobody joins. The threads have names.

use std::panic::{self, AssertUnwindSafe};
use std::thread::{self, Builder};

pub use solutions::blocks::threads::Panicked;

pub fn greet_all(names: &[&str]) -> Vec<String> {
    let mut greetings = vec![String::new(); names.len()];
    thread::scope(|scope| {
        for (greeting, name) in greetings.iter_mut().zip(names) {
            scope.spawn(move || *greeting = ["Good evening, ", name, "!"].concat());
        }
    });
    greetings
}

pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let mut results: Vec<Option<Result<U, Panicked>>> = items.iter().map(|_| None).collect();
    thread::scope(|scope| {
        for (item, (place, result)) in items.into_iter().zip(results.iter_mut().enumerate()) {
            let f = &f;
            let call = move || {
                let returned = panic::catch_unwind(AssertUnwindSafe(|| f(item)));
                *result = Some(returned.map_err(|payload| {
                    let text = payload.downcast_ref::<String>().map(String::as_str);
                    let text = text.or(payload.downcast_ref::<&str>().copied());
                    Panicked {
                        message: text.unwrap_or("").to_owned(),
                    }
                }));
            };
            let named = Builder::new().name(format!("call {place}"));
            named.spawn_scoped(scope, call).expect("a thread is left");
        }
    });
    results.into_iter().flatten().collect()
}
