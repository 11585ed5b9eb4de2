//! Saves a thread: the last part is called by the thread that waits.
//! Caught by: values::request_log_each_part_on_a_thread

pub use solutions::context::values::{Context, Part};
use std::thread;

struct TraceId(String);

pub fn trace(context: &Context) -> Option<&str> {
    context.value().map(|TraceId(id)| id.as_str())
}

pub fn with_trace(context: &Context, header: Option<&str>) -> Context {
    match header {
        Some(id) if is_valid(id) => context.with_value(TraceId(id.to_owned())),
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

pub fn request_log(context: &Context, mut parts: Vec<Part<'_>>) -> Vec<String> {
    let Some(last) = parts.pop() else {
        return Vec::new();
    };
    let count = parts.len();
    let of_part = |number| match trace(context) {
        Some(id) => context.with_value(TraceId(format!("{id}.{number}"))),
        None => context.clone(),
    };
    thread::scope(|scope| {
        let mut threads = Vec::new();
        for (number, part) in (1..).zip(parts) {
            let context = of_part(number);
            threads.push(scope.spawn(move || log_line(&context, &part(&context))));
        }
        let context = of_part(count + 1);
        let last = log_line(&context, &last(&context));
        let lines = threads.into_iter().map(|thread| thread.join().unwrap());
        lines.chain([last]).collect()
    })
}
