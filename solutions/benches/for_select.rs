//! What it costs to look at done, a round and an item.
//! `cargo bench -p solutions --bench for_select`

#![allow(
    clippy::cast_possible_truncation,
    reason = "the constants are small numbers"
)]

use crossbeam_channel::{TryRecvError, bounded};
use divan::{Bencher, black_box, counter::ItemsCount};
use solutions::done;
use solutions::patterns::for_select::{send_until, work_until};

const ROUNDS: u64 = 10_000;

fn main() {
    divan::main();
}

/// The loop with nothing to hear: the floor.
#[divan::bench(counters = [ItemsCount::new(ROUNDS)])]
fn work_without_looking() {
    for round in 0..ROUNDS {
        black_box(round);
    }
}

#[divan::bench(counters = [ItemsCount::new(ROUNDS)])]
fn work_looking_with_select(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(done).bench_values(|(cancel, stop)| {
        let mut cancel = Some(cancel);
        let mut round = 0;
        work_until(&stop, || {
            round += 1;
            if round == ROUNDS {
                drop(cancel.take());
            }
        })
    });
}

#[divan::bench(counters = [ItemsCount::new(ROUNDS)])]
fn work_looking_with_try_recv(bencher: Bencher<'_, '_>) {
    bencher.with_inputs(done).bench_values(|(cancel, stop)| {
        let mut cancel = Some(cancel);
        let mut round = 0;
        while stop.try_recv() == Err(TryRecvError::Empty) {
            round += 1;
            if round == ROUNDS {
                drop(cancel.take());
            }
        }
        round
    });
}

/// Into a buffer with room for all: no send ever waits.
#[divan::bench(counters = [ItemsCount::new(ROUNDS)])]
fn send_without_looking(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(|| bounded(ROUNDS as usize))
        .bench_values(|(out, stream)| {
            for item in 0..ROUNDS {
                let _ = out.send(item);
            }
            stream
        });
}

#[divan::bench(counters = [ItemsCount::new(ROUNDS)])]
fn send_looking_with_select(bencher: Bencher<'_, '_>) {
    bencher
        .with_inputs(|| (bounded(ROUNDS as usize), done()))
        .bench_values(|((out, stream), (_cancel, stop))| {
            send_until(&stop, 0..ROUNDS, &out);
            stream
        });
}
