use context::{Context, Reason};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Tray {
    stories: Mutex<Vec<String>>,
    changed: Condvar,
}

/// Takes a story. Blocks until there is one, or the context ends.
fn take(context: &Context, tray: &Arc<Tray>) -> Result<String, Reason> {
    let waits = Arc::clone(tray);
    let wake = context.after_func(move || {
        // With the lock: otherwise this could happen when `take` has looked at
        // the context and does not wait yet, and would wake nobody.
        let _stories = waits.stories.lock().unwrap();
        waits.changed.notify_all();
    });
    let mut stories = tray.stories.lock().unwrap();
    let taken = loop {
        if let Some(reason) = context.err() {
            break Err(reason);
        }
        if let Some(story) = stories.pop() {
            break Ok(story);
        }
        stories = tray.changed.wait(stories).unwrap();
    };
    wake.stop();
    taken
}

fn main() {
    let tray = Arc::new(Tray::default());
    let (edition, cancel) = Context::background().with_cancel();
    thread::scope(|scope| {
        scope.spawn(|| match take(&edition, &tray) {
            Ok(story) => println!("desk | edits {story}"),
            Err(reason) => println!("desk | edits nothing: {reason}"),
        });
        println!("editor | stops the press");
        cancel.cancel();
    });
}
