//! Each thread adds its result to a list when it has it.
//! Caught by: threads::fork_join_keeps_the_order (FAILED)

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Mutex;
use std::thread;

pub use solutions::blocks::threads::{Panicked, greet_all};

fn message(payload: Box<dyn Any + Send>) -> Panicked {
    let text = payload.downcast_ref::<&str>().map(ToString::to_string);
    let text = text.or_else(|| payload.downcast_ref::<String>().cloned());
    Panicked {
        message: text.unwrap_or_default(),
    }
}

pub fn fork_join<T, U, F>(items: Vec<T>, f: F) -> Vec<Result<U, Panicked>>
where
    T: Send,
    U: Send,
    F: Fn(T) -> U + Sync,
{
    let results = Mutex::new(Vec::new());
    thread::scope(|scope| {
        let (results, f) = (&results, &f);
        for item in items {
            scope.spawn(move || {
                let result = panic::catch_unwind(AssertUnwindSafe(|| f(item)));
                results.lock().unwrap().push(result.map_err(message));
            });
        }
    });
    results.into_inner().unwrap()
}
