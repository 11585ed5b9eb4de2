//! Two threads count the letters of one text: with the count shared, and with a
//! count and a half of the text confined to each.
//! `cargo bench -p solutions --bench confinement`

use divan::{black_box, counter::BytesCount};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

const LENGTH: usize = 1 << 20;

fn main() {
    divan::main();
}

/// Every second byte is a letter.
fn text() -> Vec<u8> {
    b"a ".repeat(LENGTH / 2)
}

/// Runs `count` on both halves at once.
fn on_both_halves(text: &[u8], count: impl Fn(&[u8]) + Sync) {
    let (left, right) = text.split_at(text.len() / 2);
    thread::scope(|scope| {
        scope.spawn(|| count(left));
        scope.spawn(|| count(right));
    });
}

#[divan::bench(counters = [BytesCount::new(LENGTH)])]
fn shared_behind_a_lock(bencher: divan::Bencher<'_, '_>) {
    bencher.with_inputs(text).bench_refs(|text| {
        let letters = Mutex::new(0_u64);
        on_both_halves(text, |half| {
            for byte in half {
                if byte.is_ascii_alphabetic() {
                    *letters.lock().unwrap() += 1;
                }
            }
        });
        letters.into_inner()
    });
}

#[divan::bench(counters = [BytesCount::new(LENGTH)])]
fn shared_and_atomic(bencher: divan::Bencher<'_, '_>) {
    bencher.with_inputs(text).bench_refs(|text| {
        let letters = AtomicU64::new(0);
        on_both_halves(text, |half| {
            for byte in half {
                if byte.is_ascii_alphabetic() {
                    letters.fetch_add(1, Ordering::Relaxed);
                }
            }
        });
        letters.into_inner()
    });
}

#[divan::bench(counters = [BytesCount::new(LENGTH)])]
fn confined(bencher: divan::Bencher<'_, '_>) {
    bencher.with_inputs(text).bench_refs(|text| {
        let letters = AtomicU64::new(0);
        on_both_halves(text, |half| {
            let mut own = 0;
            for byte in half {
                own += u64::from(black_box(byte).is_ascii_alphabetic());
            }
            letters.fetch_add(own, Ordering::Relaxed);
        });
        letters.into_inner()
    });
}

/// Two threads count into places of their own in one array. `black_box` keeps each count
/// in memory, where the compiler would otherwise keep it in a register.
fn confined_in_one_array(bencher: divan::Bencher<'_, '_>, left: usize, right: usize) {
    bencher.with_inputs(text).bench_refs(|text| {
        let mut counts = [0_u64; 64];
        let (first, second) = counts.split_at_mut(right);
        let (own, other) = (&mut first[left], &mut second[0]);
        let count = |half: &[u8], own: &mut u64| {
            for byte in half {
                *black_box(&mut *own) += u64::from(byte.is_ascii_alphabetic());
            }
        };
        let (left, right) = text.split_at(text.len() / 2);
        thread::scope(|scope| {
            scope.spawn(|| count(left, own));
            scope.spawn(|| count(right, other));
        });
        counts.iter().sum::<u64>()
    });
}

#[divan::bench(counters = [BytesCount::new(LENGTH)])]
fn confined_side_by_side(bencher: divan::Bencher<'_, '_>) {
    confined_in_one_array(bencher, 0, 1);
}

#[divan::bench(counters = [BytesCount::new(LENGTH)])]
fn confined_and_far_apart(bencher: divan::Bencher<'_, '_>) {
    confined_in_one_array(bencher, 0, 63);
}
