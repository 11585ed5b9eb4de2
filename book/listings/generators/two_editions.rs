use crossbeam_channel::{Receiver, bounded};
use std::thread;

/// A wire service that sends numbered stories and closes.
fn wire(stories: u32) -> Receiver<u32> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for number in 1..=stories {
            if out.send(number).is_err() {
                return;
            }
        }
    });
    stream
}

/// The first `count` stories. Or so it says.
fn take(input: Receiver<u32>, count: usize) -> Receiver<u32> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for (taken, story) in input.into_iter().enumerate() {
            if taken == count {
                return;
            }
            if out.send(story).is_err() {
                return;
            }
        }
    });
    stream
}

fn main() {
    let stories = wire(6);
    let early: Vec<u32> = take(stories.clone(), 2).iter().collect();
    println!("the early edition has stories {early:?}");
    let late: Vec<u32> = stories.iter().collect();
    println!("the late edition has stories {late:?}");
}
