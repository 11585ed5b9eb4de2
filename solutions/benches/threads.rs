//! What a thread costs: to start and join it, to hand a turn to it and back, and the memory of
//! a thousand idle ones. `threads.go` beside this file measures the same of goroutines.
//! `cargo bench -p solutions --bench threads`

use divan::Bencher;
use solutions::blocks::threads::fork_join;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{fs, hint, thread};

fn main() {
    memory_of_idle_threads();
    divan::main();
}

/// Starts a thread that does nothing, and joins it.
#[divan::bench]
fn start_and_join(bencher: Bencher<'_, '_>) {
    bencher.bench(|| thread::spawn(|| hint::black_box(1)).join());
}

/// Starts a thousand of them, and joins them all.
#[divan::bench(sample_count = 10)]
fn a_thousand_forked_and_joined(bencher: Bencher<'_, '_>) {
    bencher.bench(|| fork_join(vec![1; 1000], hint::black_box));
}

/// Hands the turn to another thread and waits to get it back: two switches.
#[divan::bench]
fn there_and_back(bencher: Bencher<'_, '_>) {
    let (stop, other_has_turn) = (AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        let here = thread::current();
        let (stop, other_has_turn) = (&stop, &other_has_turn);
        let other = scope.spawn(move || {
            loop {
                wait_until(|| other_has_turn.load(Ordering::SeqCst));
                if stop.load(Ordering::SeqCst) {
                    return;
                }
                other_has_turn.store(false, Ordering::SeqCst);
                here.unpark();
            }
        });
        let pass = || {
            other_has_turn.store(true, Ordering::SeqCst);
            other.thread().unpark();
        };
        bencher.bench_local(|| {
            pass();
            wait_until(|| !other_has_turn.load(Ordering::SeqCst));
        });
        stop.store(true, Ordering::SeqCst);
        pass();
    });
}

/// Sleeps until `ready`: `park` may return for no reason.
fn wait_until(ready: impl Fn() -> bool) {
    while !ready() {
        thread::park();
    }
}

/// Prints what a thousand threads that only wait take of memory, per thread. Linux only.
fn memory_of_idle_threads() {
    const THREADS: u64 = 1000;
    let before = memory();
    let end = Arc::new(AtomicBool::new(false));
    let idle: Vec<_> = (0..THREADS)
        .map(|_| {
            let end = Arc::clone(&end);
            thread::spawn(move || wait_until(|| end.load(Ordering::SeqCst)))
        })
        .collect();
    // All of them are asleep when this has had the time to run through them twice.
    for thread in idle.iter().chain(&idle) {
        thread.thread().unpark();
        thread::yield_now();
    }
    let after = memory();
    for (what, before, after) in [
        ("of its own", before[0], after[0]),
        ("for its stack in the kernel", before[1], after[1]),
    ] {
        let each = after.saturating_sub(before) / THREADS;
        println!("an idle thread, memory {what}: {each} KiB");
    }
    end.store(true, Ordering::SeqCst);
    for thread in idle {
        thread.thread().unpark();
        let _ = thread.join();
    }
}

/// KiB that this process uses, and KiB of the kernel stacks of all processes.
fn memory() -> [u64; 2] {
    let value = |file: &str, name: &str| {
        let text = fs::read_to_string(file).unwrap_or_default();
        let line = text.lines().find(|line| line.starts_with(name));
        let number = line.and_then(|line| line.split_whitespace().nth(1));
        number.and_then(|number| number.parse().ok()).unwrap_or(0)
    };
    [
        value("/proc/self/status", "VmRSS:"),
        value("/proc/meminfo", "KernelStack:"),
    ]
}
