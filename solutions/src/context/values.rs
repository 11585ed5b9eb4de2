//! Values in a context: the trace id of a request.
//!
//! **What must work when you are done.** A request comes with a trace id, or without one.
//! The id goes into the context of the request, under a key that no other module can name.
//! It stands in every log line of that request, whichever thread the line is from, and in
//! no line of another request. The parts of a request have ids of their own.
//!
//! **Why it works.** The type `TraceId` is the key. It has no `pub`, so no other module can
//! store a value under it or ask for one, and no other value is taken for an id. `with_trace`
//! does not change the context that it is given: it derives one, and only who is given that
//! one, or one below it, finds the id. So requests cannot mix, and no lock is needed.
//! `request_log` uses the same to give each part an id: it derives a context for each part,
//! whose nearest id is that of the part. The ids go to the threads with the contexts.
//!
//! **Before you move on.** With the parameter the signature says what the function needs,
//! and the compiler finds every caller that has no id to give. But each function between
//! `with_trace` and `log_line` has to take the id too and hand it on, though it does not
//! use it; and with the next thing that log lines should show, all of them change again. In
//! the context the id is invisible: `request_log` hands it on, and its signature does not
//! say so. For an id in the log that is a fair price, since nothing depends on it: without
//! the id the line is still written.
//!
//! - Read: `book/src/context/values.md`

pub use context::Context;
use std::thread;

/// The key, and the value. The field is a trace id, of a request or of a part of one.
struct TraceId(String);

/// The trace id of the request that `context` is for, or `None` if it has none.
///
/// Does not block. Where several were given, it is the nearest: that of `context`, or of the
/// first context above it that has one. Any thread may ask, also when the context has ended.
/// A value of another module, of whatever type, is not taken for an id.
pub fn trace(context: &Context) -> Option<&str> {
    // The pattern says which type is asked for.
    context.value().map(|TraceId(id)| id.as_str())
}

/// The context for a request that came with this header, or without one (`None`).
///
/// Does not block. A header is a valid id if it has 1 to 64 characters, and each of them is
/// an ASCII letter, a digit `0` to `9`, or `-`. If it is valid, the result is derived from
/// `context`, and has the id, unchanged. Otherwise the result is `context` as it is, which
/// may have an id from above. `context` itself is not changed.
///
/// The id is in a type `TraceId`, which other modules cannot name.
pub fn with_trace(context: &Context, header: Option<&str>) -> Context {
    match header {
        Some(id) if is_valid(id) => context.with_value(TraceId(id.to_owned())),
        _ => context.clone(),
    }
}

/// What comes from outside stands in every line of the log: a line break in it would make
/// lines that nobody has written, and a long one would fill the disk.
fn is_valid(id: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    // Only ASCII is allowed, where a character is a byte.
    (1..=64).contains(&id.len()) && id.bytes().all(is_allowed)
}

/// A line of the log: the id of `context`, then `: `, then `text`; or `text` alone if there
/// is no id.
///
/// Does not block. The text is not changed.
pub fn log_line(context: &Context, text: &str) -> String {
    match trace(context) {
        Some(id) => format!("{id}: {text}"),
        None => text.to_owned(),
    }
}

/// Does all parts of a request at the same time, and returns a log line for each of them, in
/// the order of the parts.
///
/// Calls each part on a thread of its own; all threads are started before one is waited for.
/// Blocks until all parts are over.
///
/// Each part is given `context`, or a context that is derived from it. If `context` has an id, the
/// id of a part is that id, then `.`, then the number of the part, from 1: the parts of
/// `abc123` are `abc123.1`, `abc123.2`, and so on. (No header can pretend to be one of them:
/// a valid id has no `.`.) If `context` has no id, the parts have none. The log line of a
/// part has the id of the part, and the text that the part returns.
///
/// A part may call `request_log` with its own context. No part panics.
///
/// # Panics
///
/// If the system refuses a thread.
pub fn request_log(context: &Context, parts: Vec<Part<'_>>) -> Vec<String> {
    thread::scope(|scope| {
        // `collect` starts all threads before the first `join`.
        let threads: Vec<_> = (1..)
            .zip(parts)
            .map(|(number, part)| {
                let context = context_of_part(context, number);
                scope.spawn(move || {
                    let text = part(&context);
                    log_line(&context, &text)
                })
            })
            .collect();
        threads
            .into_iter()
            .map(|thread| thread.join().expect("no part panics"))
            .collect()
    })
}

/// Not by `with_trace`: what is made here need not be valid as a header.
fn context_of_part(context: &Context, number: usize) -> Context {
    match trace(context) {
        Some(id) => context.with_value(TraceId(format!("{id}.{number}"))),
        None => context.clone(),
    }
}

/// A part of the work for a request. It is given its context, and returns the text of its log
/// line. It may borrow what lives longer than the call of `request_log`. (Provided.)
pub type Part<'a> = Box<dyn FnOnce(&Context) -> String + Send + 'a>;
