//! Values in a context: the trace id of a request.
//!
//! **What must work when you are done.** A request comes with a trace id, or without one.
//! The id goes into the context of the request, under a key that no other module can name.
//! It stands in every log line of that request, whichever thread the line is from, and in
//! no line of another request. The parts of a request have ids of their own.
//!
//! **Start with** a private struct `TraceId` that holds the id. Then write `with_trace`
//! for an id that is valid, and `trace`; then `log_line`, which needs only `trace`.
//! (To build `with_value` and `value` themselves is step 4 of the exercise `cancellation`.)
//!
//! **Before you move on**, think of `log_line(id: Option<&str>, text: &str)`, which is given
//! the id as a parameter. What would be better, what would be worse, and for whom?
//!
//! - Read: `book/src/context/values.md`
//! - Check: `cargo test -p exercises values`
//! - Stuck: `exercises/hints/values.md`

pub use context::Context;

/// The trace id of the request that `context` is for, or `None` if it has none.
///
/// Does not block. Where several were given, it is the nearest: that of `context`, or of the
/// first context above it that has one. Any thread may ask, also when the context has ended.
/// A value of another module, of whatever type, is not taken for an id.
pub fn trace(context: &Context) -> Option<&str> {
    let _ = context;
    todo!("trace: find the trace id")
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
    let _ = (context, header);
    todo!("with_trace: derive a context that has the id")
}

/// A line of the log: the id of `context`, then `: `, then `text`; or `text` alone if there
/// is no id.
///
/// Does not block. The text is not changed.
pub fn log_line(context: &Context, text: &str) -> String {
    let _ = (context, text);
    todo!("log_line: put the id before the text")
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
    let _ = (context, parts);
    todo!("request_log: call each part on a thread, with a context of its own")
}

/// A part of the work for a request. It is given its context, and returns the text of its log
/// line. It may borrow what lives longer than the call of `request_log`. (Provided.)
pub type Part<'a> = Box<dyn FnOnce(&Context) -> String + Send + 'a>;
