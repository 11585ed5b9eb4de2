//! Starvation: who has done too little, and a lock with a line before it.
//!
//! In which order threads come is not left to luck: one comes, and only when it waits, the next one
//! does. What is counted is turns, and no time. (Where the system does not tell whether a thread waits,
//! one may come late on a busy machine, and the order says nothing.)

use super::subject::hazards::starvation::{FairLock, starved};
use judge::{Steps, Transcript};
use std::sync::Barrier;
use std::sync::atomic::AtomicUsize;
use std::{hint, mem, thread};

/// Who has done less than half of the average.
#[judge::case]
fn starved_finds_who_does_too_little(log: &Transcript) {
    for done in [
        &[320, 80][..],
        &[80, 320],
        &[9, 1, 8, 0, 7],
        &[5, 5, 5],
        &[3, 4, 5],
        &[10, 4, 4, 4],
        &[5, 5, 0, 5, 5],
    ] {
        writeln!(log, "{done:?}: {:?}", starved(done));
    }
}

/// Just half of the average is enough, and a little less is not: also where the average is no whole
/// number.
#[judge::case]
fn starved_is_exact(log: &Transcript) {
    for done in [
        &[100, 300][..],
        &[100, 301],
        &[1, 3, 3],
        &[1, 2, 3],
        &[2, 7, 4],
        &[3, 3, 8, 11],
    ] {
        writeln!(log, "{done:?}: {:?}", starved(done));
    }
    let half = 1 << 59;
    writeln!(log, "large, half: {:?}", starved(&[half, 3 * half]));
    writeln!(log, "one more: {:?}", starved(&[half, 3 * half + 1]));
}

/// Numbers whose sum is too large for 64 bits.
#[judge::case]
fn starved_of_large_numbers(log: &Transcript) {
    let most = u64::MAX;
    writeln!(log, "two of three: {:?}", starved(&[most, 5, most]));
    writeln!(log, "a quarter: {:?}", starved(&[most / 4, most]));
    writeln!(log, "all: {:?}", starved(&[most; 100]));
}

/// No workers, one worker, and no work.
#[judge::case]
fn starved_of_nothing(log: &Transcript) {
    writeln!(log, "no workers: {:?}", starved(&[]));
    writeln!(log, "one: {:?}", starved(&[7]));
    writeln!(log, "one, no work: {:?}", starved(&[0]));
    writeln!(log, "three, no work: {:?}", starved(&[0, 0, 0]));
}

/// The guard leads to the value, and when it is dropped the lock can be taken again.
#[judge::case]
fn lock_leads_to_the_value(log: &Transcript) {
    let lock = FairLock::new(vec![1]);
    for number in 2..=4 {
        let mut value = lock.lock();
        value.push(number);
        writeln!(log, "in the lock: {:?}", *value);
    }
    drop(lock.lock());
    writeln!(log, "in the end: {:?}", *lock.lock());
}

/// One thread has the guard; another one waits, and goes on when the guard is dropped.
#[judge::case]
fn lock_waits_for_the_guard(log: &Transcript) {
    let lock = FairLock::new(vec!["first"]);
    for _ in 0..2 {
        thread::scope(|scope| {
            let hold = lock.lock();
            scope.spawn(|| lock.lock().push("second"));
            judge::wait_until_blocked();
            writeln!(log, "one holds it: {:?}", *hold);
        });
        writeln!(log, "both are through: {:?}", *lock.lock());
    }
}

/// Who waits sleeps.
#[judge::case]
fn lock_waits_without_polling(log: &Transcript) {
    let lock = FairLock::new(0);
    thread::scope(|scope| {
        let hold = lock.lock();
        for _ in 0..3 {
            scope.spawn(|| *lock.lock() += 1);
            judge::wait_until_blocked();
        }
        judge::assert_no_polling();
        drop(hold);
    });
    writeln!(log, "three have waited: {}", *lock.lock());
}

/// Three hundred times the holder gives the lock back just when another thread comes. Whether that
/// one has found it taken or free: it gets its turn, although nobody else comes.
#[judge::case]
fn lock_given_back_while_somebody_comes(log: &Transcript) {
    const TIMES: usize = 300;
    let lock = FairLock::new(0);
    let (come, is_over) = (AtomicUsize::new(0), Barrier::new(2));
    thread::scope(|scope| {
        scope.spawn(|| {
            for round in 1..=TIMES {
                judge::meet(&come, 2 * round);
                *lock.lock() += 1;
                is_over.wait();
            }
        });
        for round in 1..=TIMES {
            let hold = lock.lock();
            judge::meet(&come, 2 * round);
            // Each time a little later, so that it falls between any two steps of the other one.
            (0..round % 100).for_each(|_| hint::spin_loop());
            drop(hold);
            is_over.wait();
        }
    });
    writeln!(log, "turns: {} of {TIMES}", *lock.lock());
}

/// A hundred times: somebody waits, and the holder drops the guard and asks again at once. It has to
/// stand behind who waits, although that one has yet to wake up.
#[judge::case]
fn lock_asked_for_again_at_once(log: &Transcript) {
    let lock = FairLock::new(Vec::new());
    for _ in 0..100 {
        thread::scope(|scope| {
            let hold = lock.lock();
            scope.spawn(|| lock.lock().push("who waited"));
            judge::wait_until_blocked();
            drop(hold);
            lock.lock().push("who came again");
        });
    }
    let order = lock.lock();
    let fair = order.chunks(2).filter(|pair| pair[0] == "who waited");
    let fair = judge::where_threads_are_known(fair.count(), 100);
    writeln!(log, "who waited was first: {fair} of 100");
}

/// Five threads come one after the other while the lock is held.
#[judge::case]
fn lock_first_come_first_served(log: &Transcript) {
    let lock = FairLock::new(Vec::new());
    for _ in 0..3 {
        thread::scope(|scope| {
            let hold = lock.lock();
            for place in 1..=5 {
                let lock = &lock;
                scope.spawn(move || lock.lock().push(place));
                judge::wait_until_blocked();
            }
            drop(hold);
        });
        let order = mem::take(&mut *lock.lock());
        let order = judge::where_threads_are_known(order, vec![1, 2, 3, 4, 5]);
        writeln!(log, "turns: {order:?}");
    }
}

/// Thirty threads come one after the other while the lock is held.
#[judge::case]
fn lock_of_a_long_line(log: &Transcript) {
    let lock = FairLock::new(Vec::new());
    thread::scope(|scope| {
        let hold = lock.lock();
        for place in 1..=30 {
            let lock = &lock;
            scope.spawn(move || lock.lock().push(place));
            judge::wait_until_blocked();
        }
        drop(hold);
    });
    let in_order: Vec<i32> = (1..=30).collect();
    let turns = mem::take(&mut *lock.lock());
    let turns = judge::where_threads_are_known(turns, in_order.clone());
    log.sequence("turns", &turns, &in_order);
}

/// Three threads take the lock four times each. Whoever has released it stands in line again while
/// the next one has its turn.
#[judge::case]
fn lock_turns_go_round(log: &Transcript) {
    let lock = FairLock::new(Vec::new());
    let released = Steps::default();
    thread::scope(|scope| {
        let hold = lock.lock();
        for name in ["a", "b", "c"] {
            let (lock, released) = (&lock, &released);
            scope.spawn(move || {
                for _ in 0..4 {
                    let mut turns = lock.lock();
                    turns.push(name);
                    released.wait_for(turns.len());
                }
            });
            judge::wait_until_blocked();
        }
        drop(hold);
        for _ in 0..12 {
            // One has the turn, the others stand in line.
            judge::wait_until_blocked();
            released.one_more();
        }
    });
    let turns = mem::take(&mut *lock.lock());
    let turns = judge::where_threads_are_known(turns, ["a", "b", "c"].repeat(4));
    writeln!(log, "turns: {}", turns.join(" "));
}

/// Two locks have two lines: who waits for one does not stand before the other.
#[judge::case]
fn lock_of_its_own(log: &Transcript) {
    let (sports, news) = (FairLock::new(0), FairLock::new(0));
    thread::scope(|scope| {
        let hold = sports.lock();
        scope.spawn(|| *sports.lock() += 1);
        judge::wait_until_blocked();
        let other = scope.spawn(|| *news.lock() += 1);
        let _ = other.join();
        writeln!(log, "one lock is held, the other one: {}", *news.lock());
        drop(hold);
    });
    writeln!(log, "then: {}", *sports.lock());
}

/// Four threads look, and act on what they have seen, under the guard, without a pause.
#[judge::case]
fn lock_on_many_threads(log: &Transcript) {
    const TIMES: u32 = 2_000;
    let lock = FairLock::new(0);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..TIMES {
                    let mut number = lock.lock();
                    let seen = *number;
                    *number = seen + 1;
                }
            });
        }
    });
    writeln!(log, "4 times {TIMES}: {}", *lock.lock());
}

/// The holder panics while nobody waits. The lock is free, and the value is as it was left.
#[judge::case]
fn lock_after_a_panic(log: &Transcript) {
    let lock = FairLock::new(1);
    let result = judge::panics(|| {
        let mut value = lock.lock();
        *value = 2;
        panic!("planned");
    });
    writeln!(log, "the holder {result}, the value is {}", *lock.lock());
}

/// After a panic of the holder it is as fair as before: five threads come one after the other,
/// and then the one that has held it asks again at once. Twenty times.
#[judge::case]
fn lock_in_order_after_a_panic(log: &Transcript) {
    let lock = FairLock::new(Vec::new());
    let result = judge::panics(|| {
        let _hold = lock.lock();
        panic!("planned");
    });
    let mut in_order = 0;
    for _ in 0..20 {
        thread::scope(|scope| {
            let hold = lock.lock();
            for place in 1..=5 {
                let lock = &lock;
                scope.spawn(move || lock.lock().push(place));
                judge::wait_until_blocked();
            }
            drop(hold);
            lock.lock().push(6);
        });
        let turns = mem::take(&mut *lock.lock());
        in_order += usize::from(turns == [1, 2, 3, 4, 5, 6]);
    }
    let in_order = judge::where_threads_are_known(in_order, 20);
    writeln!(log, "the holder {result}, then in order: {in_order} of 20");
}

/// The holder panics while three wait, and the first of the three panics in its turn.
#[judge::case]
fn lock_panic_while_others_wait(log: &Transcript) {
    let lock = FairLock::new(vec!["holder"]);
    thread::scope(|scope| {
        let panicked = judge::panics(|| {
            let _hold = lock.lock();
            let mut waiting = Vec::new();
            for name in ["first", "second", "third"] {
                let lock = &lock;
                waiting.push(scope.spawn(move || {
                    let mut turns = lock.lock();
                    turns.push(name);
                    if name == "first" {
                        judge::plan_panic(1);
                        panic!("planned");
                    }
                }));
                judge::wait_until_blocked();
            }
            // Joined by nobody, the panic of the first would come out of the scope.
            let first = waiting.remove(0);
            scope.spawn(move || drop(first.join()));
            panic!("planned");
        });
        writeln!(log, "the holder {panicked}");
    });
    let turns = mem::take(&mut *lock.lock());
    let in_order = vec!["holder", "first", "second", "third"];
    let turns = judge::where_threads_are_known(turns, in_order);
    writeln!(log, "turns: {turns:?}");
}

/// Whoever drops the guard goes on. It does not wait for the next one to wake up, and does not pause.
#[judge::case]
fn turn_is_dropped_without_a_wait(log: &Transcript) {
    let lock = FairLock::new(0);
    let mut waits = 0;
    for _ in 0..50 {
        thread::scope(|scope| {
            let hold = lock.lock();
            scope.spawn(|| *lock.lock() += 1);
            judge::wait_until_blocked();
            waits += judge::times_waited(|| drop(hold)).0;
        });
    }
    writeln!(log, "turns: {}", *lock.lock());
    log.at_most("times that 50 holders waited in `drop`", waits, 25);
}
