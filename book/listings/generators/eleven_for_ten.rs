use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread::{self, JoinHandle};

type Done = Receiver<Infallible>;

/// What `make` returns, again and again. The handle gives how often it was called.
fn repeat_fn<T: Send + 'static>(
    done: Done,
    make: impl Fn() -> T + Send + 'static,
) -> (Receiver<T>, JoinHandle<u32>) {
    let (out, stream) = bounded(0);
    let thread = thread::spawn(move || {
        let mut made = 0;
        loop {
            let value = make();
            made += 1;
            select! {
                recv(done) -> _ => return made,
                send(out, value) -> result => if result.is_err() { return made },
            }
        }
    });
    (stream, thread)
}

fn main() {
    let (_cancel, done): (Sender<Infallible>, Done) = bounded(0);
    let (numbers, drum) = repeat_fn(done, || rand::random_range(1..=49));
    let prizes: Vec<i32> = numbers.iter().take(10).collect();
    let in_the_drum = prizes.iter().all(|number| (1..=49).contains(number));
    println!("prizes: {}, all from the drum: {in_the_drum}", prizes.len());
    // The drum hears that nobody wants more, by its failing send.
    drop(numbers);
    println!("numbers drawn: {}", drum.join().unwrap());
}
