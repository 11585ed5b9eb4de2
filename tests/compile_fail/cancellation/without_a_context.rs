//! A function is called without a context, as one passes `nil` in Go.

use subject::context::cancellation::Context;

fn locale(context: &Context) -> bool {
    context.err().is_none()
}

fn main() {
    locale(None);
}
