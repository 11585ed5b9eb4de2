use crossbeam_channel::{Receiver, bounded};
use std::thread::{self, JoinHandle};

/// A wire whose line breaks after two stories. Each time it is dialled again, and
/// that is a new stream. The handle gives how often it was dialled.
fn wire() -> (Receiver<Receiver<String>>, JoinHandle<u32>) {
    let (lines, streams) = bounded(0);
    let operator = thread::spawn(move || {
        for dialled in 1.. {
            let (out, stream) = bounded(0);
            if lines.send(stream).is_err() {
                return dialled - 1;
            }
            for story in 1..=2 {
                if out.send(format!("call {dialled}, story {story}")).is_err() {
                    return dialled;
                }
            }
            // The line breaks: `out` is dropped, and the stream closes.
        }
        unreachable!("nobody dials so often");
    });
    (streams, operator)
}

fn main() {
    let (streams, operator) = wire();
    for story in streams.into_iter().flatten().take(5) {
        println!("{story}");
    }
    println!("calls: {}", operator.join().unwrap());
}
