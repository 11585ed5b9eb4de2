//! Does not put the id before a text that begins with it.
//! Caught by: values::log_line_keeps_the_text

pub use solutions::context::values::{Context, Part, request_log, trace, with_trace};

pub fn log_line(context: &Context, text: &str) -> String {
    match trace(context) {
        Some(id) if !text.starts_with(id) => format!("{id}: {text}"),
        _ => text.to_owned(),
    }
}
