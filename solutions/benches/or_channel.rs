//! What an `or` costs, from the call until its result has fired. (Its other threads may
//! still be ending then.)
//! `cargo bench -p solutions --bench or_channel`

use divan::Bencher;
use solutions::patterns::or_channel::{or, or_as_a_chain};
use solutions::{Cancel, Done, done};

const HOW_MANY: [usize; 4] = [2, 16, 128, 1024];

fn main() {
    divan::main();
}

fn dones(how_many: usize) -> (Vec<Cancel>, Vec<Done>) {
    (0..how_many).map(|_| done()).unzip()
}

/// Makes the `or` of so many dones, fires the last of them, waits for the result.
fn measure(bencher: Bencher<'_, '_>, how_many: usize, or: fn(Vec<Done>) -> Done) {
    bencher
        .with_inputs(|| dones(how_many))
        .bench_values(|(mut cancels, dones)| {
            let any = or(dones);
            drop(cancels.pop());
            let _ = any.recv();
        });
}

#[divan::bench(args = HOW_MANY)]
fn chain(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, or_as_a_chain);
}

#[divan::bench(args = HOW_MANY)]
fn one_thread(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, or);
}
