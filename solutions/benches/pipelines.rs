//! What the same sum costs a batch at a time and a value at a time.
//! `cargo bench -p solutions --bench pipelines`

use divan::{Bencher, black_box, counter::ItemsCount};
use solutions::patterns::pipelines::{
    Stage, add_all, add_one, in_a_row, multiply_all, multiply_all_in_place, multiply_one,
    one_at_a_time,
};

/// Few enough for the nearest memory, and more than any cache holds.
const HOW_MANY: [usize; 2] = [1_000, 10_000_000];

fn main() {
    divan::main();
}

fn values(how_many: usize) -> Vec<i64> {
    (0..).take(how_many).collect()
}

/// Sends the values through one of the ways, and counts them.
fn measure<R>(bencher: Bencher<'_, '_>, how_many: usize, way: impl Fn(Vec<i64>) -> R + Sync) {
    bencher
        .counter(ItemsCount::new(how_many))
        .with_inputs(|| values(how_many))
        .bench_local_values(|values| black_box(way(values)));
}

#[divan::bench(args = HOW_MANY, max_time = 2)]
fn batch(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, |values| {
        let results = multiply_all(&add_all(&multiply_all(&values, 2), 1), 2);
        results.iter().sum::<i64>()
    });
}

#[divan::bench(args = HOW_MANY, max_time = 2)]
fn batch_in_place(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, |values| {
        let mut values = multiply_all_in_place(values, 2);
        for value in &mut values {
            *value = add_one(*value, 1);
        }
        multiply_all_in_place(values, 2).iter().sum::<i64>()
    });
}

#[divan::bench(args = HOW_MANY, max_time = 2)]
fn plain_loop(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, |values| {
        let mut sum = 0;
        for value in values {
            sum += multiply_one(add_one(multiply_one(value, 2), 1), 2);
        }
        sum
    });
}

#[divan::bench(args = HOW_MANY, max_time = 2)]
fn iterators(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, |values| {
        let doubled = values.into_iter().map(|value| multiply_one(value, 2));
        let added = doubled.map(|value| add_one(value, 1));
        added.map(|value| multiply_one(value, 2)).sum::<i64>()
    });
}

/// Stages chosen at run time, each in a box of its own.
#[divan::bench(args = HOW_MANY, max_time = 2)]
fn boxed_stages(bencher: Bencher<'_, '_>, how_many: usize) {
    measure(bencher, how_many, |values| {
        let row: Vec<Stage> = vec![
            Box::new(|value| multiply_one(value, 2)),
            Box::new(|value| add_one(value, 1)),
            Box::new(|value| multiply_one(value, 2)),
        ];
        one_at_a_time(Box::new(values.into_iter()), in_a_row(row)).sum::<i64>()
    });
}
