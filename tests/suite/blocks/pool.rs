//! Pool: items that are made on demand, given back, waited for.

use super::subject::blocks::pool::{Pool, make_counted};
use crossbeam_channel::{Receiver, Sender, bounded};
use judge::{Counter, Transcript};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::sync::{Arc, Barrier};
use std::thread;

/// So often is done what shows a mistake only now and then.
const ROUNDS: usize = 50;

/// A pool that grows, or one with a limit.
fn pool_of<T>(limit: Option<usize>, make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
    match limit {
        None => Pool::new(make),
        Some(limit) => Pool::with_limit(limit, make),
    }
}

/// A maker of numbered items: 0, 1, 2 and so on; and how often it was called.
fn numbered() -> (Counter, impl Fn() -> usize + Send + Sync + 'static) {
    let calls = Counter::default();
    let count = calls.clone();
    (calls, move || count.add())
}

/// A maker of numbered items that reports each call, and goes on when it is released.
struct Slow {
    calls: Counter,
    release: Sender<()>,
}

fn slow() -> (Slow, impl Fn() -> usize + Send + Sync + 'static) {
    let calls = Counter::default();
    let (release, released): (_, Receiver<()>) = bounded(8);
    let count = calls.clone();
    let make = move || {
        let number = count.add();
        let _ = released.recv();
        number
    };
    (Slow { calls, release }, make)
}

/// A maker of numbered items that panics in the calls with these numbers.
fn panics_in(
    calls_that_panic: &'static [usize],
) -> (Counter, impl Fn() -> usize + Send + Sync + 'static) {
    let (calls, make) = numbered();
    let make = move || {
        let number = make();
        if calls_that_panic.contains(&number) {
            judge::plan_panic(2);
            panic!("the maker panics, as planned");
        }
        number
    };
    (calls, make)
}

/// What was made is returned, and counted, each time.
#[judge::case]
fn make_counted_counts(log: &Transcript) {
    let made = AtomicUsize::new(7);
    for headline in ["FIRE", "STORM"] {
        let item = make_counted(&made, || headline.to_owned());
        let made = made.load(Ordering::SeqCst);
        writeln!(log, "made: {item:?}, counted from 7: {made}");
    }
}

/// While one is being made, another one is made, on this thread or on another: both count.
#[judge::case]
fn make_counted_while_one_is_made(log: &Transcript) {
    let made = AtomicUsize::new(0);
    let both = make_counted(&made, || (make_counted(&made, || 1), 2));
    writeln!(
        log,
        "made: {both:?}, counted: {}",
        made.load(Ordering::SeqCst)
    );
    let both = make_counted(&made, || {
        let other = thread::scope(|scope| scope.spawn(|| make_counted(&made, || 3)).join().ok());
        (other, 4)
    });
    writeln!(
        log,
        "made: {both:?}, counted: {}",
        made.load(Ordering::SeqCst)
    );
}

/// Four threads make something at the same time, and each is counted.
#[judge::case]
fn make_counted_on_many_threads(log: &Transcript) {
    const TIMES: usize = 1_500_000;
    let made = AtomicUsize::new(0);
    let all = Barrier::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for time in 0..TIMES {
                    // Without meeting, one thread may be through before the next begins.
                    if time % 100_000 == 0 {
                        all.wait();
                    }
                    make_counted(&made, || ());
                }
            });
        }
    });
    let made = made.load(Ordering::SeqCst);
    writeln!(log, "4 threads make {TIMES} each, counted: {made}");
}

/// An item is made when it is asked for and none is in stock.
#[judge::case]
fn pool_makes_on_demand(log: &Transcript) {
    for limit in [None, Some(3)] {
        let (calls, make) = numbered();
        let pool = pool_of(limit, make);
        let made = pool.made();
        writeln!(
            log,
            "limit {limit:?}, nobody has asked, made: {made}, calls: {}",
            calls.get()
        );
        let mut in_use = Vec::new();
        for _ in 0..2 {
            let item = pool.get();
            let made = pool.made();
            writeln!(log, "item {}, made: {made}, calls: {}", *item, calls.get());
            in_use.push(item);
        }
    }
}

/// The same item again and again: it is given back when its guard is dropped.
#[judge::case]
fn pool_gives_out_again(log: &Transcript) {
    for limit in [None, Some(3)] {
        let (calls, make) = numbered();
        let pool = pool_of(limit, make);
        for use_of in 1..=3 {
            let item = pool.get();
            let made = pool.made();
            writeln!(
                log,
                "limit {limit:?}, use {use_of}: item {}, made: {made}, calls: {}",
                *item,
                calls.get()
            );
        }
    }
}

/// Two are got, the second one is given back, and one more is got: two are made.
#[judge::case]
fn pool_of_three_gets(log: &Transcript) {
    let (_, make) = numbered();
    let pool = Pool::new(make);
    let first = pool.get();
    let second = pool.get();
    drop(second);
    let third = pool.get();
    writeln!(
        log,
        "in use: {} and {}, made: {}",
        *first,
        *third,
        pool.made()
    );
}

/// A hundred are in use at the same time, all of them different, twice.
#[judge::case]
fn pool_grows(log: &Transcript) {
    let (_, make) = numbered();
    let pool = Pool::new(make);
    for round in 1..=2 {
        let all: Vec<_> = (0..100).map(|_| pool.get()).collect();
        let mut numbers: Vec<_> = all.iter().map(|item| **item).collect();
        numbers.sort_unstable();
        numbers.dedup();
        writeln!(
            log,
            "round {round}, different ones: {}, made: {}",
            numbers.len(),
            pool.made()
        );
    }
}

/// An item comes back as it was given back.
#[judge::case]
fn pool_keeps_items_as_they_are(log: &Transcript) {
    let pool = Pool::new(String::new);
    for headline in ["FIRE", "STORM"] {
        let mut text = pool.get();
        let before = text.clone();
        text.push_str(headline);
        writeln!(log, "got {before:?}, given back {:?}", *text);
    }
}

/// Items in stock are dropped with the pool, and none before.
#[judge::case]
fn pool_drops_its_items(log: &Transcript) {
    struct Item(Counter);

    impl Drop for Item {
        fn drop(&mut self) {
            self.0.add();
        }
    }

    let dropped = Counter::default();
    let count = dropped.clone();
    let pool = Pool::new(move || Item(count.clone()));
    drop((pool.get(), pool.get(), pool.get()));
    writeln!(log, "given back: 3, dropped: {}", dropped.get());
    drop(pool);
    writeln!(log, "the pool is dropped, dropped: {}", dropped.get());
}

/// Who has an item panics: it is given back, and the pool can be used.
#[judge::case]
fn pool_after_a_panic(log: &Transcript) {
    let (_, make) = numbered();
    let pool = Pool::with_limit(1, make);
    for round in 1..=2 {
        let seen = judge::panics(|| {
            let item = pool.get();
            assert_eq!(*item, 7, "as planned");
        });
        let item = pool.get();
        writeln!(
            log,
            "round {round}: {seen}; then item {}, made: {}",
            *item,
            pool.made()
        );
    }
}

/// The maker panics: nothing was made, and the pool can be used.
#[judge::case]
fn pool_when_the_maker_panics(log: &Transcript) {
    for limit in [None, Some(1)] {
        let (calls, make) = panics_in(&[0]);
        let pool = pool_of(limit, make);
        let seen = judge::panics(|| drop(pool.get()));
        writeln!(log, "limit {limit:?}: {seen}, made: {}", pool.made());
        for _ in 0..2 {
            let item = pool.get();
            let made = pool.made();
            writeln!(log, "item {}, made: {made}, calls: {}", *item, calls.get());
        }
    }
}

/// Two are in use, and the maker panics twice: the two still count, and nothing else does.
#[judge::case]
fn pool_when_the_maker_panics_later(log: &Transcript) {
    for limit in [None, Some(5)] {
        let (calls, make) = panics_in(&[2, 3]);
        let pool = pool_of(limit, make);
        let in_use = [pool.get(), pool.get()];
        for _ in 0..2 {
            let seen = judge::panics(|| drop(pool.get()));
            writeln!(log, "limit {limit:?}: {seen}, made: {}", pool.made());
        }
        let third = pool.get();
        let made = pool.made();
        writeln!(log, "item {}, made: {made}, calls: {}", *third, calls.get());
        drop((in_use, third));
        let again = [pool.get(), pool.get(), pool.get()];
        writeln!(
            log,
            "all given back, {} in use again, made: {}, calls: {}",
            again.len(),
            pool.made(),
            calls.get()
        );
    }
}

/// One thread is in the maker. Others give back and get meanwhile: they do not wait for it.
#[judge::case]
fn pool_while_one_is_made(log: &Transcript) {
    for limit in [None, Some(3)] {
        let (slow, make) = slow();
        let pool = pool_of(limit, make);
        let _ = slow.release.send(());
        let first = pool.get();
        thread::scope(|scope| {
            scope.spawn(|| drop(pool.get()));
            judge::settled(2, || slow.calls.get());
            judge::assert_no_polling();
            drop(first);
            let again = pool.get();
            writeln!(
                log,
                "limit {limit:?}, one is being made; meanwhile: item {}",
                *again
            );
            // Which number it is, is open. But it does not wait for the maker.
            let _ = pool.made();
            // There is nothing in stock, so this one is made as well, at the same time.
            scope.spawn(|| drop(pool.get()));
            let calls = judge::settled(3, || slow.calls.get());
            writeln!(log, "calls of the maker that have begun: {calls}");
            let _ = (slow.release.send(()), slow.release.send(()));
        });
        writeln!(log, "made: {}", pool.made());
    }
}

/// Eight threads use one item each, again and again: no more than eight are ever made.
#[judge::case]
fn pool_grows_on_many_threads(log: &Transcript) {
    const TIMES: usize = 4_000;
    let (calls, make) = numbered();
    // To move so large an item takes a while, so the threads meet at the stock.
    let pool = Pool::new(move || [make(); 2_048]);
    let all = Barrier::new(8);
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for time in 0..TIMES {
                    // Without meeting, one thread may be through before the next begins.
                    if time % 100 == 0 {
                        all.wait();
                    }
                    drop(pool.get());
                }
            });
        }
    });
    let made = pool.made();
    log.at_most("8 threads, made", made, 8);
    writeln!(log, "more calls than made: {}", calls.get() - made);
}

/// All are in use: who asks sleeps until one is given back.
#[judge::case]
fn limit_lets_wait(log: &Transcript) {
    for limit in [1, 3] {
        let (_, make) = numbered();
        let pool = Pool::with_limit(limit, make);
        let returned = Counter::default();
        let mut in_use: Vec<_> = (0..limit).map(|_| pool.get()).collect();
        thread::scope(|scope| {
            scope.spawn(|| {
                let item = pool.get();
                returned.add();
                drop(item);
            });
            judge::wait_until_blocked();
            judge::assert_no_polling();
            writeln!(
                log,
                "limit {limit}, all in use, returned: {}",
                returned.get()
            );
            drop(in_use.pop());
            let returned = judge::settled(1, || returned.get());
            writeln!(
                log,
                "one is given back, returned: {returned}, made: {}",
                pool.made()
            );
        });
    }
}

/// One waits, and one item is given back while two others ask how many were made, so that nobody
/// finds the stock free for long: who waits is woken when the item is there, and not before.
#[judge::case]
fn limit_wakes_when_it_is_there(log: &Transcript) {
    let mut all = 0;
    for _ in 0..ROUNDS {
        let (_, make) = numbered();
        let pool = Arc::new(Pool::with_limit(1, make));
        let returned = Counter::default();
        let hold = pool.get();
        // A thread that is not woken is left behind, and the case ends all the same.
        judge::spawn({
            let (pool, returned) = (Arc::clone(&pool), returned.clone());
            move || {
                drop(pool.get());
                returned.add();
            }
        });
        judge::wait_until_blocked();
        let (begun, is_over) = (Barrier::new(3), AtomicBool::new(false));
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    begun.wait();
                    while !is_over.load(Ordering::SeqCst) {
                        let _ = pool.made();
                    }
                });
            }
            begun.wait();
            drop(hold);
            is_over.store(true, Ordering::SeqCst);
        });
        all += judge::settled(1, || returned.get());
    }
    writeln!(log, "of 1 who waits, in {ROUNDS} rounds: {all}");
}

/// Two wait, and one is given back: one of them waits on.
#[judge::case]
fn limit_with_one_for_two(log: &Transcript) {
    let (_, make) = numbered();
    let pool = Pool::with_limit(1, make);
    let returned = Counter::default();
    let (release, released) = bounded::<()>(2);
    let first = pool.get();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let item = pool.get();
                returned.add();
                let _ = released.recv();
                drop(item);
            });
        }
        judge::wait_until_blocked();
        drop(first);
        for given_back in 1..=2 {
            let seen = judge::settled(given_back, || returned.get());
            writeln!(
                log,
                "given back: {given_back}, of 2 who wait returned: {seen}"
            );
            let _ = release.send(());
        }
    });
}

/// Three wait, and three are given back, one right behind the other: each wakes somebody.
#[judge::case]
fn limit_wakes_one_for_each(log: &Transcript) {
    let mut all = 0;
    for _ in 0..ROUNDS {
        let (_, make) = numbered();
        let pool = Arc::new(Pool::with_limit(3, make));
        let returned = Counter::default();
        let (release, released) = bounded::<()>(0);
        let in_use = [pool.get(), pool.get(), pool.get()];
        for _ in 0..3 {
            let (pool, returned, released) =
                (Arc::clone(&pool), returned.clone(), released.clone());
            // A thread that is not woken is left behind, and the case ends all the same.
            judge::spawn(move || {
                let item = pool.get();
                returned.add();
                let _ = released.recv();
                drop(item);
            });
        }
        judge::wait_until_blocked();
        drop(in_use);
        all += judge::settled(3, || returned.get());
        drop(release);
    }
    writeln!(log, "of 3 who wait, in {ROUNDS} rounds: {all}");
}

/// One waits, and the holder gives back and asks again at once. Who is second waits on, although
/// it was woken.
#[judge::case]
fn limit_asked_again_at_once(log: &Transcript) {
    let mut most = 0;
    for _ in 0..ROUNDS {
        let (_, make) = numbered();
        let pool = Pool::with_limit(1, make);
        let hold = pool.get();
        thread::scope(|scope| {
            scope.spawn(|| drop(pool.get()));
            judge::wait_until_blocked();
            drop(hold);
            let again = pool.get();
            judge::wait_until_blocked();
            drop(again);
        });
        most = most.max(pool.made());
    }
    log.at_most(
        format_args!("limit 1, in {ROUNDS} rounds, most made"),
        most,
        1,
    );
}

/// One waits, and the thread that has the item panics: the item is given back, and wakes who waits.
#[judge::case]
fn limit_when_a_holder_panics(log: &Transcript) {
    let (_, make) = numbered();
    let pool = Pool::with_limit(1, make);
    let returned = Counter::default();
    thread::scope(|scope| {
        let seen = judge::panics(|| {
            let item = pool.get();
            scope.spawn(|| {
                let item = pool.get();
                returned.add();
                drop(item);
            });
            judge::wait_until_blocked();
            assert_eq!(*item, 7, "as planned");
        });
        let returned = judge::settled(1, || returned.get());
        writeln!(
            log,
            "the holder {seen}, of 1 who waits returned: {returned}"
        );
    });
    writeln!(log, "made: {}", pool.made());
}

/// The last item is being made: it counts already, so another one is not made beside it.
#[judge::case]
fn limit_counts_what_is_being_made(log: &Transcript) {
    let (slow, make) = slow();
    let pool = Pool::with_limit(1, make);
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| drop(pool.get()));
        }
        let calls = judge::settled(1, || slow.calls.get());
        writeln!(log, "limit 1, two ask, calls of the maker: {calls}");
        let _ = (slow.release.send(()), slow.release.send(()));
    });
    writeln!(log, "made: {}", pool.made());
}

/// One thread makes the only item, and another one waits for it. The maker panics: the other
/// one does not wait any more, and has one made.
#[judge::case]
fn limit_when_the_maker_panics(log: &Transcript) {
    let calls = Counter::default();
    let (release, released) = bounded::<()>(1);
    let count = calls.clone();
    let pool = Pool::with_limit(1, move || {
        let number = count.add();
        if number == 0 {
            let _ = released.recv();
            judge::plan_panic(2);
            panic!("the maker panics, as planned");
        }
        number
    });
    thread::scope(|scope| {
        let first = scope.spawn(|| drop(pool.get()));
        judge::settled(1, || calls.get());
        let second = scope.spawn(|| *pool.get());
        judge::wait_until_blocked();
        let _ = release.send(());
        let first = first.join().map_err(|_| "panics");
        writeln!(
            log,
            "the first: {first:?}, the second: {:?}",
            second.join().ok()
        );
    });
    writeln!(log, "made: {}, calls: {}", pool.made(), calls.get());
}

/// Eight threads, three items: never more than three in use, and nobody waits for ever.
#[judge::case]
fn limit_with_many_threads(log: &Transcript) {
    const TIMES: usize = 1_000;
    let (_, make) = numbered();
    let pool = Pool::with_limit(3, make);
    let (in_use, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let uses = Counter::default();
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| {
                for _ in 0..TIMES {
                    let item = pool.get();
                    let now = in_use.fetch_add(1, Ordering::SeqCst) + 1;
                    most.fetch_max(now, Ordering::SeqCst);
                    uses.add();
                    in_use.fetch_sub(1, Ordering::SeqCst);
                    drop(item);
                }
            });
        }
    });
    writeln!(log, "uses: {}", uses.get());
    log.at_most("most in use", most.load(Ordering::SeqCst), 3);
    log.at_most("made", pool.made(), 3);
}

/// Two threads ask at the same moment, and there is room for one. Two others ask how many were
/// made, so that nobody finds the stock free for long.
#[judge::case]
fn limit_asked_at_the_same_moment(log: &Transcript) {
    const TIMES: usize = 200;
    let mut most = 0;
    for _ in 0..TIMES {
        let pool = Pool::with_limit(1, || ());
        let asked = AtomicUsize::new(0);
        let all = Barrier::new(4);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    all.wait();
                    drop(pool.get());
                    asked.fetch_add(1, Ordering::SeqCst);
                });
                scope.spawn(|| {
                    all.wait();
                    while asked.load(Ordering::SeqCst) < 2 {
                        let _ = pool.made();
                    }
                });
            }
        });
        most = most.max(pool.made());
    }
    log.at_most(
        format_args!("limit 1, in {TIMES} rounds, most made"),
        most,
        1,
    );
}

/// Nobody could ever get one.
#[judge::case]
fn limit_of_nothing(log: &Transcript) {
    let seen = judge::panics(|| drop(Pool::with_limit(0, String::new)));
    writeln!(log, "a limit of 0: {seen}");
}

/// Two pools have nothing in common.
#[judge::case]
fn pool_by_itself(log: &Transcript) {
    let (lines, buffers) = (Pool::with_limit(1, || 1), Pool::with_limit(1, || 2));
    let line = lines.get();
    let buffer = buffers.get();
    writeln!(log, "in use: {} and {}", *line, *buffer);
    drop(line);
    writeln!(
        log,
        "again: {}, made: {} and {}",
        *lines.get(),
        lines.made(),
        buffers.made()
    );
}

judge::compile_fail! {
    compiler_fact:
    /// An item is read when its guard has given it back.
    used_after_it_was_given_back,
}
