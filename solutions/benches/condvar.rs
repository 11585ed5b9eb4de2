//! What it costs to hand items from one thread to another: with the solution's tray, made of a
//! lock and two `Condvar`s, with a channel of crossbeam, and with one of `std`; each with room
//! for 1 item and for 128. The tray notifies under its lock.
//! `cargo bench -p solutions --bench condvar`

use crossbeam_channel::bounded;
use divan::{Bencher, counter::ItemsCount};
use solutions::blocks::condvar::Tray;
use std::sync::mpsc::sync_channel;
use std::thread;

/// So many items each time.
const ITEMS: usize = 10_000;

fn main() {
    divan::main();
}

/// Has one thread put in all items, and takes them out on this one.
fn hand_over(
    bencher: Bencher<'_, '_>,
    put: impl Fn(usize) + Sync,
    take: impl Fn() -> Option<usize>,
) {
    bencher.counter(ItemsCount::new(ITEMS)).bench_local(|| {
        thread::scope(|scope| {
            scope.spawn(|| (0..ITEMS).for_each(&put));
            (0..ITEMS).filter_map(|_| take()).sum::<usize>()
        })
    });
}

#[divan::bench(args = [1, 128], sample_count = 20)]
fn tray(bencher: Bencher<'_, '_>, capacity: usize) {
    let tray = Tray::new(capacity);
    hand_over(
        bencher,
        |item| tray.put(item).expect("the tray is open"),
        || tray.take(),
    );
}

#[divan::bench(args = [1, 128], sample_count = 20)]
fn crossbeam_channel(bencher: Bencher<'_, '_>, capacity: usize) {
    let (sender, receiver) = bounded(capacity);
    hand_over(
        bencher,
        |item| sender.send(item).expect("the receiver is there"),
        || receiver.recv().ok(),
    );
}

#[divan::bench(args = [1, 128], sample_count = 20)]
fn std_channel(bencher: Bencher<'_, '_>, capacity: usize) {
    let (sender, receiver) = sync_channel(capacity);
    hand_over(
        bencher,
        |item| sender.send(item).expect("the receiver is there"),
        || receiver.recv().ok(),
    );
}
