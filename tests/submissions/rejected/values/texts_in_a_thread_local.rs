//! The context has only a number; the texts are in a list of the thread.
//! Caught by: values::trace_on_another_thread

pub use solutions::context::values::{Context, Part};
use std::cell::RefCell;
use std::thread;

struct TraceId(usize);

thread_local! {
    static TEXTS: RefCell<Vec<&'static str>> = const { RefCell::new(Vec::new()) };
}

fn keep(id: &str) -> TraceId {
    TEXTS.with_borrow_mut(|texts| {
        texts.push(id.to_owned().leak());
        TraceId(texts.len() - 1)
    })
}

pub fn trace(context: &Context) -> Option<&str> {
    let TraceId(number) = context.value()?;
    TEXTS.with_borrow(|texts| texts.get(*number).copied())
}

pub fn with_trace(context: &Context, header: Option<&str>) -> Context {
    match header {
        Some(id) if is_valid(id) => context.with_value(keep(id)),
        _ => context.clone(),
    }
}

fn is_valid(id: &str) -> bool {
    (1..=64).contains(&id.len())
        && id
            .bytes()
            .all(|it| it.is_ascii_alphanumeric() || it == b'-')
}

pub fn log_line(context: &Context, text: &str) -> String {
    match trace(context) {
        Some(id) => format!("{id}: {text}"),
        None => text.to_owned(),
    }
}

pub fn request_log(context: &Context, parts: Vec<Part<'_>>) -> Vec<String> {
    thread::scope(|scope| {
        let mut threads = Vec::new();
        for (number, part) in (1..).zip(parts) {
            let context = match trace(context) {
                Some(id) => context.with_value(keep(&format!("{id}.{number}"))),
                None => context.clone(),
            };
            threads.push(scope.spawn(move || log_line(&context, &part(&context))));
        }
        let lines = threads.into_iter().map(|thread| thread.join().unwrap());
        lines.collect()
    })
}
