use context::Context;
use crossbeam_channel::after;
use std::time::{Duration, Instant};

/// When the request came in.
struct Received(Instant);

fn latency(context: &Context) -> Option<Duration> {
    context.value().map(|Received(time)| time.elapsed())
}

fn page(context: &Context) {
    pictures(context);
}

fn pictures(context: &Context) {
    let _ = after(Duration::from_millis(20)).recv();
    match latency(context) {
        Some(time) => println!("20 ms or more: {}", time.as_millis() >= 20),
        None => println!("not for a request"),
    }
}

fn main() {
    let root = Context::background();
    page(&root.with_value(Received(Instant::now())));
    page(&root);
}
