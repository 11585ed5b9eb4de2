//! Without an id the line begins with `: `.
//! Caught by: values::log_line_without_an_id

pub use solutions::context::values::{Context, Part, request_log, trace, with_trace};

pub fn log_line(context: &Context, text: &str) -> String {
    format!("{}: {text}", trace(context).unwrap_or_default())
}
