use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::convert::Infallible;
use std::{fmt::Debug, iter, thread};

type Done = Receiver<Infallible>;

/// Sends what the iterator gives until told to stop. Returns how many values it got.
fn source<T>(done: &Done, values: impl Iterator<Item = T>, out: Sender<T>) -> usize {
    let mut made = 0;
    for value in values {
        made += 1;
        select_biased! {
            recv(done) -> _ => break,
            send(out, value) -> result => if result.is_err() { break },
        }
    }
    made
}

/// Passes on so many values, and ends.
fn take<T>(done: &Done, input: Receiver<T>, count: usize, out: Sender<T>) {
    for _ in 0..count {
        let value = select_biased! {
            recv(done) -> _ => return,
            recv(input) -> message => match message {
                Ok(value) => value,
                Err(_) => return,
            },
        };
        select_biased! {
            recv(done) -> _ => return,
            send(out, value) -> result => if result.is_err() { return },
        }
    }
}

fn ten<T: Send + Debug>(name: &str, values: impl Iterator<Item = T> + Send) {
    let (_cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let ((out, input), (to_reader, stream)) = (bounded(0), bounded(0));
    thread::scope(|scope| {
        let source = scope.spawn(|| source(&done, values, out));
        scope.spawn(|| take(&done, input, 10, to_reader));
        println!("{name} | {:?}", stream.iter().collect::<Vec<_>>());
        println!("{name} | values made: {}", source.join().unwrap());
    });
}

fn main() {
    ten("repeat", iter::repeat(1));
    let mut random = StdRng::seed_from_u64(1835);
    ten(
        "repeat_fn",
        iter::repeat_with(move || random.random_range(1..=49)),
    );
}
