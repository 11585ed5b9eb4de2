//! What it costs to pass values whose type is forgotten, an item.
//! `cargo bench -p solutions --bench generators`

use crossbeam_channel::{Receiver, bounded};
use divan::{Bencher, black_box, counter::ItemsCount};
use solutions::done;
use solutions::patterns::generators::{repeat, repeat_fn, take, typed};
use std::any::Any;

type Anything = Box<dyn Any + Send>;

const ITEMS: usize = 1_000;

fn main() {
    divan::main();
}

/// A full buffer of so many values: no operation on it has to wait.
fn full<T>(value: fn() -> T) -> Receiver<T> {
    let (out, stream) = bounded(ITEMS);
    for _ in 0..ITEMS {
        let _ = out.send(value());
    }
    stream
}

/// The floor: received as what it is, without a wait.
#[divan::bench(counters = [ItemsCount::new(ITEMS)])]
fn no_wait_generic(bencher: Bencher<'_, '_>) {
    bencher.bench(|| full(|| black_box("I")).iter().map(black_box).count());
}

/// The same with the type forgotten and found again.
#[divan::bench(counters = [ItemsCount::new(ITEMS)])]
fn no_wait_any(bencher: Bencher<'_, '_>) {
    bencher.bench(|| {
        let stream = full(|| Box::new(black_box("I")) as Anything);
        let words = stream.iter().map(Anything::downcast::<&'static str>);
        words.filter(|word| black_box(word).is_ok()).count()
    });
}

#[divan::bench(counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn stages_repeat_take() {
    let (_cancel, stop) = done();
    let words = repeat(stop.clone(), vec!["I", "am."]);
    black_box(take(stop, words, ITEMS).iter().count());
}

#[divan::bench(counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn stages_repeat_take_take() {
    let (_cancel, stop) = done();
    let words = repeat(stop.clone(), vec!["I", "am."]);
    let words = take(stop.clone(), words, ITEMS);
    black_box(take(stop, words, ITEMS).iter().count());
}

#[divan::bench(counters = [ItemsCount::new(ITEMS)], sample_count = 20, sample_size = 1)]
fn stages_any_typed_take() {
    let (_cancel, stop) = done();
    let words = repeat_fn(stop.clone(), || Box::new("I") as Anything);
    let words = typed::<&'static str>(stop.clone(), words);
    black_box(take(stop, words, ITEMS).iter().count());
}

/// No thread, no channel: `Iterator` has generators of its own.
#[divan::bench(counters = [ItemsCount::new(ITEMS)])]
fn iterator() {
    let words = ["I", "am."].iter().cycle().map(black_box);
    black_box(words.take(ITEMS).count());
}
