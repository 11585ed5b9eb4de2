use crossbeam_channel::{Receiver, bounded};
use std::thread::{self, JoinHandle};

/// A stage that gives its handle to whoever collects them.
fn stage(
    threads: &mut Vec<JoinHandle<()>>,
    input: Receiver<i64>,
    work: impl Fn(i64) -> i64 + Send + 'static,
) -> Receiver<i64> {
    let (out, stream) = bounded(0);
    threads.push(thread::spawn(move || {
        for value in input {
            if out.send(work(value)).is_err() {
                return;
            }
        }
    }));
    stream
}

fn main() {
    let (list, values) = bounded(4);
    for value in [4, 2, 0, 1] {
        list.send(value).unwrap();
    }
    drop(list);
    let mut threads = Vec::new();
    let added = stage(&mut threads, values, |value| value + 1);
    // Subtracts the one again, and so divides by nothing at the third value.
    let divided = stage(&mut threads, added, |value| 12 / (value - 1));
    let results = stage(&mut threads, divided, |value| value * 2);

    println!("results: {:?}", results.iter().collect::<Vec<_>>());
    for (number, thread) in (1..).zip(threads) {
        match thread.join() {
            Ok(()) => println!("stage {number} has ended"),
            Err(panic) => {
                let text = panic.downcast_ref::<&str>().unwrap_or(&"something else");
                println!("stage {number} has panicked: {text}");
            }
        }
    }
}
