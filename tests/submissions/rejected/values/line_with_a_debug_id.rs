//! Prints the `Option` as it is.
//! Caught by: values::log_line_with_an_id

pub use solutions::context::values::{Context, Part, request_log, trace, with_trace};

pub fn log_line(context: &Context, text: &str) -> String {
    format!("{:?}: {text}", trace(context))
}
