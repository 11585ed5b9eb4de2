use crossbeam_channel::{Receiver, bounded};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use std::thread;

/// The same random numbers every time, without end.
fn random_numbers() -> Receiver<u64> {
    let (out, numbers) = bounded(0);
    thread::spawn(move || {
        let mut random = StdRng::seed_from_u64(1835);
        while out.send(random.next_u64() % 5_000_000).is_ok() {}
    });
    numbers
}

/// Passes on the primes. Divides by every smaller number, to have work.
fn prime_finder(numbers: Receiver<u64>) -> Receiver<u64> {
    let (out, primes) = bounded(0);
    thread::spawn(move || {
        for number in numbers {
            let prime = number > 1 && (2..number).all(|divisor| !number.is_multiple_of(divisor));
            if prime && out.send(number).is_err() {
                return;
            }
        }
    });
    primes
}

/// Passes on what comes from all the inputs. The last of them closes the stream.
fn fan_in(inputs: Vec<Receiver<u64>>) -> Receiver<u64> {
    let (out, stream) = bounded(0);
    for input in inputs {
        let out = out.clone();
        thread::spawn(move || input.iter().try_for_each(|prime| out.send(prime)));
    }
    stream
}

fn main() {
    let primes: Vec<u64> = prime_finder(random_numbers()).iter().take(10).collect();
    println!("one finder: {primes:?}");

    let cores = thread::available_parallelism().map_or(1, usize::from);
    let numbers = random_numbers();
    let finders = (0..cores).map(|_| prime_finder(numbers.clone())).collect();
    let primes: Vec<u64> = fan_in(finders).iter().take(10).collect();
    println!("a finder for each core: {} primes", primes.len());
}
