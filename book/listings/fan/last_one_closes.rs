use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// A desk with so many stories.
fn desk(name: &'static str, stories: u32) -> Receiver<String> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for number in 1..=stories {
            if out.send(format!("{name} {number}")).is_err() {
                return;
            }
        }
    });
    stream
}

/// Reads all the desks as one. Each thread drops its `out` when its own desk has
/// closed, and the last of them closes the stream.
fn fan_in(inputs: Vec<Receiver<String>>) -> Receiver<String> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let out = out.clone();
        thread::spawn(move || {
            for story in input {
                if out.send(story).is_err() {
                    return;
                }
            }
        });
    }
    stream
}

fn main() {
    let desks = vec![desk("city", 3), desk("sports", 1), desk("foreign", 2)];
    let mut stories: Vec<String> = fan_in(desks).iter().collect();
    println!("closed after {} stories", stories.len());
    // They arrived in some order. This is another one.
    stories.sort();
    println!("{stories:?}");
}
