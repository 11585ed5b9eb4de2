//! Another module asks the context for the id, past `trace`.
//!
//! Any message will do: a type of another name is as good as a private one.

use subject::context::values::{Context, TraceId};

fn main() {
    let context = Context::background();
    let _ = context.value::<TraceId>();
}
