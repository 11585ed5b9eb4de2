use context::{Cause, Context};
use std::time::{Duration, Instant};

/// An error that says no more than this.
fn because(text: &str) -> Cause {
    Cause::from(Box::from(text))
}

fn print(name: &str, context: &Context) {
    match (context.err(), context.cause()) {
        (Some(reason), Some(cause)) => println!("{name}: {reason} ({cause})"),
        _ => println!("{name}: goes on"),
    }
}

fn main() {
    let (story, kill) = Context::background().with_cancel_cause();
    let (photo, _cancel) = story.with_cancel();
    let correction = story.without_cancel();
    kill.cancel(because("the source has taken it back"));
    print("photo", &photo);
    print("correction", &correction);

    let root = Context::background();
    let press_time = Instant::now() + Duration::from_millis(20);
    let cause = because("the press has started");
    let (edition, _cancel) = root.with_deadline_cause(press_time, cause);
    let _ = edition.done().recv();
    print("edition", &edition);
}
