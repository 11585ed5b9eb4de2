//! CSP, and choosing: one counter behind a lock that nobody sees, one behind a channel.

use super::subject::blocks::csp::{Counter, Desk};
use judge::Transcript;
use std::sync::Barrier;
use std::sync::atomic::{AtomicU64, Ordering};
use std::thread;

/// So many threads add, and so often each.
const THREADS: u64 = 4;

/// Has [`THREADS`] threads call `add` with 1, `times` times each, all at the same time. Blocks until
/// all have ended.
fn add_on_many_threads(times: u64, add: impl Fn(u64) + Sync) {
    let all = Barrier::new(usize::try_from(THREADS).expect("a small number"));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for time in 0..times {
                    // Without meeting, one thread may be through before the next begins.
                    if time % 100_000 == 0 {
                        all.wait();
                    }
                    add(1);
                }
            });
        }
    });
}

/// It begins at 0, and gives the sum of what was added.
#[judge::case]
fn counter_counts(log: &Transcript) {
    let counter = Counter::new();
    writeln!(log, "new: {}", counter.get());
    for amount in [3, 4, 0, 1 << 40] {
        counter.add(amount);
        writeln!(log, "added {amount}: {}", counter.get());
    }
    writeln!(log, "asked again: {}", counter.get());
}

/// A lock needs no thread.
#[judge::case]
fn counter_starts_no_thread(log: &Transcript) {
    let (threads, sum) = judge::threads_started(|| {
        let counter = Counter::new();
        counter.add(1);
        counter.get()
    });
    writeln!(log, "the sum: {sum}");
    writeln!(log, "threads started: {threads}");
}

/// Two counters have nothing in common.
#[judge::case]
fn counter_by_itself(log: &Transcript) {
    let (front_page, sports) = (Counter::new(), Counter::new());
    front_page.add(10);
    sports.add(1);
    front_page.add(10);
    writeln!(log, "one: {}", front_page.get());
    writeln!(log, "the other: {}", sports.get());
    writeln!(log, "a third: {}", Counter::new().get());
}

/// Four threads add at the same time, and nothing is lost. Who reads in one step and
/// writes in another writes over what was added in between.
#[judge::case]
fn counter_of_many_threads(log: &Transcript) {
    const TIMES: u64 = 1_500_000;
    let counter = Counter::new();
    add_on_many_threads(TIMES, |amount| counter.add(amount));
    writeln!(log, "the sum of 4 times 1500000 ones: {}", counter.get());
}

/// A desk that is dropped ends, although nobody has asked it for anything. Its thread
/// ends when the channel is closed: who joins it before that waits for ever.
#[judge::case]
fn desk_ends_when_dropped(log: &Transcript) {
    drop(Desk::new());
    writeln!(log, "it is dropped");
    judge::assert_threads_end("the desk was dropped");
    writeln!(log, "its thread has ended");
}

/// A desk that nobody asks for anything waits, and does not look whether somebody does.
#[judge::case]
fn desk_waits_without_polling(log: &Transcript) {
    let desk = Desk::new();
    judge::assert_no_polling();
    writeln!(log, "new: it waits");
    desk.add(1);
    judge::assert_no_polling();
    writeln!(log, "added 1: it waits");
}

/// It begins at 0, and gives the sum of what was added.
#[judge::case]
fn desk_counts(log: &Transcript) {
    let desk = Desk::new();
    writeln!(log, "new: {}", desk.get());
    for amount in [3, 4, 0, 1 << 40] {
        desk.add(amount);
        judge::wait_until_blocked();
        writeln!(log, "added {amount}: {}", desk.get());
    }
    writeln!(log, "asked again: {}", desk.get());
}

/// It is a thread, and one only.
#[judge::case]
fn desk_has_one_thread(log: &Transcript) {
    let (threads, desk) = judge::threads_started(Desk::new);
    writeln!(log, "started by `new`: {threads}");
    let (threads, ()) = judge::threads_started(|| desk.add(1));
    writeln!(log, "started by `add`: {threads}");
    let (threads, _) = judge::threads_started(|| desk.get());
    writeln!(log, "started by `get`: {threads}");
}

/// `drop` waits until the thread has ended: it joins it. Here twenty desks are dropped
/// while they wait for messages.
#[judge::case]
fn desk_is_joined_when_dropped(log: &Transcript) {
    let mut waited = 0;
    for _ in 0..20 {
        let desk = Desk::new();
        judge::wait_until_blocked();
        let (times, ()) = judge::times_waited(|| drop(desk));
        waited += usize::from(times > 0);
    }
    let waited = judge::where_threads_are_known(waited, 20);
    // Where the caller was interrupted on its way, the thread had ended before.
    log.at_least("of 20 drops, so many waited", waited, 8);
}

/// Two desks have nothing in common.
#[judge::case]
fn desk_by_itself(log: &Transcript) {
    let (front_page, sports) = (Desk::new(), Desk::new());
    front_page.add(10);
    sports.add(1);
    front_page.add(10);
    judge::wait_until_blocked();
    writeln!(log, "one: {}", front_page.get());
    writeln!(log, "the other: {}", sports.get());
    drop(front_page);
    writeln!(log, "the other, when the one is gone: {}", sports.get());
}

/// Four threads add at the same time, far more than the channel holds, and nothing is lost.
#[judge::case]
fn desk_of_many_threads(log: &Transcript) {
    const TIMES: u64 = 250;
    let desk = Desk::new();
    add_on_many_threads(TIMES, |amount| desk.add(amount));
    judge::wait_until_blocked();
    writeln!(log, "the sum of 4 times 250 ones: {}", desk.get());
}

/// What a thread has added is in the answer that it gets: its question comes behind its
/// amounts.
#[judge::case]
fn desk_answers_behind_what_was_added(log: &Transcript) {
    const ROUNDS: u64 = 20;
    let desk = Desk::new();
    let mut too_small = 0;
    for round in 1..=ROUNDS {
        for _ in 0..50 {
            desk.add(1);
        }
        too_small += usize::from(desk.get() < round * 50);
    }
    writeln!(
        log,
        "{ROUNDS} times 50 ones are added, and the sum is asked for"
    );
    writeln!(log, "sums without all of the asker's ones: {too_small}");
    judge::wait_until_blocked();
    writeln!(log, "the last sum: {}", desk.get());
}

/// Several threads ask at the same time, and each gets the answer to its own question: all that
/// it has added before is in it. An answer that goes to another thread may be too old for that.
#[judge::case]
fn desk_answers_whoever_asks(log: &Transcript) {
    const ROUNDS: u64 = 200;
    let desk = Desk::new();
    let too_old = AtomicU64::new(0);
    let all = Barrier::new(usize::try_from(THREADS).expect("a small number"));
    thread::scope(|scope| {
        for number in 0..THREADS {
            let (desk, too_old, all) = (&desk, &too_old, &all);
            scope.spawn(move || {
                for round in 1..=ROUNDS {
                    // Without meeting, one thread may be through before the next begins.
                    all.wait();
                    // Each thread counts in 16 bits of its own.
                    desk.add(1 << (16 * number));
                    let own = (desk.get() >> (16 * number)) & 0xFFFF;
                    too_old.fetch_add(u64::from(own < round), Ordering::SeqCst);
                }
            });
        }
    });
    let too_old = too_old.into_inner();
    writeln!(log, "4 threads add and ask, {ROUNDS} times each");
    writeln!(log, "sums without all of the asker's amounts: {too_old}");
}

/// What is sent before the desk is dropped is no reason to stay: it ends all the same, when
/// it was used as when it was not.
#[judge::case]
fn desk_ends_when_it_was_used(log: &Transcript) {
    let desk = Desk::new();
    for _ in 0..100 {
        desk.add(1);
    }
    let sum = desk.get();
    desk.add(1);
    drop(desk);
    judge::assert_threads_end("the desk was dropped");
    writeln!(log, "the sum before the last one: {sum}");
    writeln!(log, "its thread has ended");
}

judge::compile_fail! {
    after "csp::counter_counts":
    /// Somebody who is not the counter takes its lock.
    counter_gives_its_lock,
    /// Somebody reaches for the lock itself.
    counter_shows_its_lock,
    /// Somebody takes the counter for its lock.
    counter_is_its_lock,
}
