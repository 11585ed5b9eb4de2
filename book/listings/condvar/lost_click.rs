use crossbeam_channel::bounded;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

/// One click, and a handler that is running but does not wait yet.
fn click(looks_first: bool) -> &'static str {
    let (clicks, changed) = (Mutex::new(0), Condvar::new());
    let (report, reports) = bounded(0);
    let (clicked, told) = bounded(0);
    thread::scope(|scope| {
        let handler = scope.spawn(|| {
            report.send("I am running").unwrap();
            // The click comes here, before the handler takes the lock.
            told.recv().unwrap();
            let clicks = clicks.lock().unwrap();
            // However long it waited, nobody notifies again.
            let limit = Duration::from_millis(300);
            let (_clicks, result) = if looks_first {
                let none = |clicks: &mut u32| *clicks == 0;
                changed.wait_timeout_while(clicks, limit, none).unwrap()
            } else {
                changed.wait_timeout(clicks, limit).unwrap()
            };
            if result.timed_out() {
                "misses it"
            } else {
                "handles it"
            }
        });
        reports.recv().unwrap();
        *clicks.lock().unwrap() += 1;
        changed.notify_all();
        clicked.send(()).unwrap();
        handler.join().unwrap()
    })
}

fn main() {
    println!("a handler that only waits: {}", click(false));
    println!("a handler that looks first: {}", click(true));
}
