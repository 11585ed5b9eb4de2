use crossbeam_channel::bounded;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

/// One run, in which the addition comes before the step `turn`: step 1 is the test, step 2
/// the print, and step 3 is the end.
fn race(turn: u32) -> String {
    let stories = AtomicU32::new(0);
    let (go, told) = bounded(0);
    let (report, added) = bounded(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            told.recv().unwrap();
            stories.fetch_add(1, SeqCst);
            report.send(()).unwrap();
        });
        let before_step = |step| {
            if step == turn {
                go.send(()).unwrap();
                added.recv().unwrap();
            }
        };
        let mut printed = String::from("nothing");
        before_step(1);
        if stories.load(SeqCst) == 0 {
            before_step(2);
            printed = format!("the value is {}", stories.load(SeqCst));
        }
        before_step(3);
        printed
    })
}

fn main() {
    println!("addition, test: {}", race(1));
    println!("test, addition, print: {}", race(2));
    println!("test, print, addition: {}", race(3));
}
