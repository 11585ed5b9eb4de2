//! A function cancels the context that it was given.
//!
//! Any message will do: a `cancel` that is not there is as good as a private one.

use subject::context::cancellation::Context;

fn locale(context: &Context) {
    context.cancel();
}

fn main() {
    let (context, _cancel) = Context::background().with_cancel();
    locale(&context);
}
