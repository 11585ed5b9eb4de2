//! Ten primes with one finder and with several; and what fan-in itself costs.
//! `cargo bench -p solutions --bench fan`

use crossbeam_channel::{Receiver, bounded};
use divan::{Bencher, counter::ItemsCount};
use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};
use solutions::done;
use solutions::patterns::fan::{fan_in, fan_in_with_one_thread, fan_out, is_prime, prime_finder};

const BELOW: u64 = 50_000_000;
const PRIMES: usize = 10;
const VALUES: usize = 1000;

fn main() {
    divan::main();
}

/// Random numbers with ten primes among them, the last one being the tenth: read to
/// the end they are the same work for everybody.
fn numbers() -> Receiver<u64> {
    let mut random = StdRng::seed_from_u64(1835);
    let mut numbers = Vec::new();
    let mut primes = 0;
    while primes < PRIMES {
        let number = random.next_u64() % BELOW;
        // The quick test, so that making the input takes no time.
        let root = number.isqrt();
        primes += usize::from(number > 1 && (2..=root).all(|d| !number.is_multiple_of(d)));
        numbers.push(number);
    }
    stored(numbers)
}

fn stored<T>(values: Vec<T>) -> Receiver<T> {
    let (input, stream) = bounded(values.len());
    for value in values {
        let _ = input.send(value);
    }
    stream
}

#[divan::bench(sample_count = 7)]
fn ten_primes_in_a_loop(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(numbers)
        .bench_values(|numbers| numbers.iter().filter(|number| is_prime(*number)).count());
}

#[divan::bench(args = [1, 2, 4], sample_count = 7)]
fn ten_primes(bencher: Bencher<'_, '_>, finders: usize) {
    bencher.with_inputs(numbers).bench_values(|numbers| {
        let (_cancel, stop) = done();
        let finders = fan_out(finders, || prime_finder(stop.clone(), numbers.clone()));
        drop(numbers);
        assert_eq!(fan_in(stop, finders).iter().count(), PRIMES);
    });
}

fn inputs(how_many: usize) -> Vec<Receiver<usize>> {
    let each = VALUES / how_many;
    (0..how_many).map(|_| stored((0..each).collect())).collect()
}

#[divan::bench(args = [1, 4, 16], counters = [ItemsCount::new(VALUES)], sample_count = 15)]
fn pass_on_with_a_thread_an_input(bencher: Bencher<'_, '_>, how_many: usize) {
    bencher
        .with_inputs(|| inputs(how_many))
        .bench_values(|inputs| {
            let (_cancel, stop) = done();
            fan_in(stop, inputs).iter().count()
        });
}

#[divan::bench(args = [1, 4, 16], counters = [ItemsCount::new(VALUES)], sample_count = 15)]
fn pass_on_with_one_thread(bencher: Bencher<'_, '_>, how_many: usize) {
    bencher
        .with_inputs(|| inputs(how_many))
        .bench_values(|inputs| {
            let (_cancel, stop) = done();
            fan_in_with_one_thread(stop, inputs).iter().count()
        });
}
