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
