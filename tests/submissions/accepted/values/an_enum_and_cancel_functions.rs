//! Another design: the value is an enum, and each context has a cancel function of its own
//! that is not used.

pub use solutions::context::values::{Context, Part};
use std::thread;

enum Trace {
    Request(String),
    Part {
        request: String,
        number: usize,
        id: String,
    },
}

pub fn trace(context: &Context) -> Option<&str> {
    Some(match context.value::<Trace>()? {
        Trace::Request(id) | Trace::Part { id, .. } => id,
    })
}

pub fn with_trace(context: &Context, header: Option<&str>) -> Context {
    match header {
        Some(id) if is_valid(id) => context.with_value(Trace::Request(id.to_owned())),
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
        let threads: Vec<_> = (1..)
            .zip(parts)
            .map(|(number, part)| {
                // The cancel function is kept as long as the part runs.
                let (context, cancel) = context.with_cancel();
                let context = match context.value::<Trace>() {
                    Some(above) => context.with_value(below(above, number)),
                    None => context,
                };
                scope.spawn(move || {
                    let _cancel = cancel;
                    let text = part(&context);
                    log_line(&context, &text)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

fn below(above: &Trace, number: usize) -> Trace {
    let request = match above {
        Trace::Request(id) => id.clone(),
        Trace::Part {
            request, number, ..
        } => format!("{request}.{number}"),
    };
    let id = format!("{request}.{number}");
    Trace::Part {
        request,
        number,
        id,
    }
}
