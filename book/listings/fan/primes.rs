use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use rand::rngs::StdRng;
use rand::{RngExt, SeedableRng};
use std::convert::Infallible;
use std::thread;
use std::time::Instant;

/// The same random numbers every time, until done fires.
fn random_numbers(done: Receiver<Infallible>, out: Sender<u64>) {
    let mut random = StdRng::seed_from_u64(1835);
    loop {
        let number = random.random_range(2..500_000);
        select_biased! {
            recv(done) -> _ => return,
            send(out, number) -> result => if result.is_err() { return },
        }
    }
}

/// Passes on the primes. Counts up, and does not stop at the root, to have work.
fn prime_finder(numbers: Receiver<u64>, out: Sender<u64>) {
    for number in numbers {
        let prime = (2..number).all(|divisor| !number.is_multiple_of(divisor));
        if prime && out.send(number).is_err() {
            return;
        }
    }
}

fn ten_primes(finders: usize) -> Vec<u64> {
    let (cancel, done) = bounded(0);
    let ((give, numbers), (out, primes)) = (bounded(0), bounded(0));
    thread::scope(|scope| {
        scope.spawn(move || random_numbers(done, give));
        for _ in 0..finders {
            let (numbers, out) = (numbers.clone(), out.clone());
            scope.spawn(move || prime_finder(numbers, out));
        }
        drop((numbers, out));
        let found = primes.iter().take(10).collect();
        // The numbers end, and finders that still hold a prime find no reader.
        drop((cancel, primes));
        found
    })
}

fn main() {
    println!("one finder: {:?}", ten_primes(1));
    for finders in [1, 2, 4] {
        let start = Instant::now();
        println!("{finders} finders: {} primes", ten_primes(finders).len());
        eprintln!("{finders} finders: {:?}", start.elapsed());
    }
}
