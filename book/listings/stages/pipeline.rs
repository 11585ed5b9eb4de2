use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// Turns a list into a stream.
fn generator(done: &Done, values: Vec<i64>) -> Receiver<i64> {
    let (done, (out, stream)) = (done.clone(), bounded(0));
    thread::spawn(move || {
        for value in values {
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

/// Takes a stream and gives a stream: each value is worked on, on its own thread.
fn stage(done: &Done, input: Receiver<i64>, work: fn(i64) -> i64) -> Receiver<i64> {
    let (done, (out, stream)) = (done.clone(), bounded(0));
    thread::spawn(move || {
        loop {
            let value = select! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => work(value),
                    Err(_) => return,
                },
            };
            select! {
                recv(done) -> _ => return,
                send(out, value) -> result => if result.is_err() { return },
            }
        }
    });
    stream
}

fn main() {
    let (_cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let values = generator(&done, vec![1, 2, 3, 4]);
    let doubled = stage(&done, values, |value| value * 2);
    let added = stage(&done, doubled, |value| value + 1);
    let results = stage(&done, added, |value| value * 2);
    for result in results {
        println!("{result}");
    }
}
