//! What it costs to count: with an atomic, with a lock, and with a desk behind a channel (that of
//! the solution, with room for 128 messages, and one that meets each message); on one thread, and
//! on two at once.
//! `cargo bench -p solutions --bench csp`

use crossbeam_channel::bounded;
use divan::{Bencher, counter::ItemsCount};
use solutions::blocks::csp::{Counter, Desk, Message};
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// So many times each thread adds 1. The sum is read at the end, so that all is counted.
const TIMES: usize = 10_000;

fn main() {
    divan::main();
}

/// Counts on so many threads at once.
fn count(bencher: Bencher<'_, '_>, threads: usize, add: impl Fn() + Sync, get: impl Fn() -> u64) {
    let add_all = || (0..TIMES).for_each(|_| add());
    bencher
        .counter(ItemsCount::new(TIMES * threads))
        .bench_local(|| {
            if threads == 1 {
                add_all();
            } else {
                thread::scope(|scope| {
                    for _ in 0..threads {
                        scope.spawn(add_all);
                    }
                });
            }
            get()
        });
}

#[divan::bench(args = [1, 2])]
fn atomic(bencher: Bencher<'_, '_>, threads: usize) {
    let number = AtomicU64::new(0);
    let add = || {
        number.fetch_add(1, Ordering::Relaxed);
    };
    count(bencher, threads, add, || number.load(Ordering::Relaxed));
}

#[divan::bench(args = [1, 2])]
fn lock(bencher: Bencher<'_, '_>, threads: usize) {
    let counter = Counter::new();
    count(bencher, threads, || counter.add(1), || counter.get());
}

#[divan::bench(args = [1, 2], sample_count = 20)]
fn channel_with_room(bencher: Bencher<'_, '_>, threads: usize) {
    let desk = Desk::new();
    count(bencher, threads, || desk.add(1), || desk.get());
}

#[divan::bench(args = [1, 2], sample_count = 10)]
fn rendezvous(bencher: Bencher<'_, '_>, threads: usize) {
    let (messages, inbox) = bounded(0);
    let desk = thread::spawn(move || {
        let mut number = 0;
        for message in inbox {
            match message {
                Message::Add(amount) => number += amount,
                Message::Get(answer) => drop(answer.send(number)),
            }
        }
    });
    let add = || messages.send(Message::Add(1)).expect("the desk is there");
    let get = || {
        let (answer, answers) = bounded(1);
        let asked = messages.send(Message::Get(answer));
        asked.expect("the desk is there");
        answers.recv().expect("the desk answers")
    };
    count(bencher, threads, add, get);
    drop(messages);
    desk.join().expect("the desk does not panic");
}
