use subject::context::cancellation::{CancelFn, Context};

/// Whoever has the cancel function can end its context.
fn stop(cancel: &CancelFn) {
    cancel.cancel();
}

/// Whoever has the context only cannot.
fn locale(context: &Context) {
    stop(context);
}

fn main() {
    let (context, _cancel) = Context::background().with_cancel();
    locale(&context);
}
