//! How many at once: the number of threads that is of use, and items shared among them.

use super::subject::blocks::parallelism::{map_in_parallel, useful_threads};
use judge::{Counter, Steps, Transcript};
use std::any::Any;
use std::collections::HashSet;
use std::io;
use std::num::NonZero;
use std::panic::{self, AssertUnwindSafe};
use std::thread;
use std::time::Duration;

const MILLISECOND: Duration = Duration::from_millis(1);

/// More items than any number of threads here.
const MANY: usize = 1_000_000;

/// What `thread::available_parallelism` returns on a machine with so many cores.
fn cores(cores: usize) -> io::Result<NonZero<usize>> {
    NonZero::new(cores).ok_or_else(|| io::Error::other("not known"))
}

/// Says that the calling thread is about to panic, as it should, and that the panic may be
/// handed on: from the call to its thread, from the thread to whoever joins it, out of the
/// scope.
fn plan() {
    judge::plan_panic(8);
}

/// What a panic of `work` carries, in words, or what `work` has returned. It is done on a
/// thread of the subject: what that thread does counts where the case waits until nothing
/// moves any more.
fn payload_of(work: impl FnOnce() -> Vec<i32> + Send + 'static) -> String {
    let caller = thread::spawn(|| {
        let mut seen = String::new();
        let _ = judge::panics(|| {
            let outcome = panic::catch_unwind(AssertUnwindSafe(work));
            seen = match outcome {
                Ok(results) => format!("no panic, and {} results", results.len()),
                Err(payload) => in_words(&*payload),
            };
        });
        seen
    });
    caller.join().unwrap_or_default()
}

fn in_words(payload: &(dyn Any + Send)) -> String {
    if let Some(text) = payload.downcast_ref::<&str>() {
        format!("the text {text:?}")
    } else if let Some(text) = payload.downcast_ref::<String>() {
        format!("the formatted text {text:?}")
    } else if let Some(number) = payload.downcast_ref::<i32>() {
        format!("the number {number}")
    } else {
        "something else".to_owned()
    }
}

/// If the items only compute, as many threads as cores are of use.
#[judge::case]
fn useful_threads_of_computing(log: &Transcript) {
    for number in [1, 2, 8, 128] {
        let threads = useful_threads(cores(number), MANY, MILLISECOND, Duration::ZERO);
        writeln!(log, "cores: {number}, threads: {threads}");
    }
}

/// If an item computes for a tenth of its time, ten threads keep one core busy.
#[judge::case]
fn useful_threads_of_waiting(log: &Transcript) {
    for (computing, waiting) in [(1, 1), (1, 3), (10, 90), (1, 99)] {
        let times = (MILLISECOND * computing, MILLISECOND * waiting);
        let threads = [1, 2, 4].map(|number| useful_threads(cores(number), MANY, times.0, times.1));
        writeln!(
            log,
            "computes {computing} ms, waits {waiting} ms; with 1, 2 and 4 cores: {threads:?}"
        );
    }
}

/// What is not a whole number is rounded up, and only at the end: otherwise a core would
/// be idle now and then.
#[judge::case]
fn useful_threads_rounds_up(log: &Transcript) {
    for (number, computing, waiting) in [
        (2, 4, 1),
        (3, 2, 1),
        (2, 10, 9),
        (4, 8, 1),
        (3, 1, 24),
        (3, 1, 34),
        (3, 1, 49),
        (1, 5, 70),
    ] {
        let times = (MILLISECOND * computing, MILLISECOND * waiting);
        let threads = useful_threads(cores(number), MANY, times.0, times.1);
        writeln!(
            log,
            "cores: {number}, computes {computing} ms, waits {waiting} ms: {threads}"
        );
    }
}

/// Times may be much shorter than a millisecond, and much longer than a second.
#[judge::case]
fn useful_threads_of_all_times(log: &Transcript) {
    let microseconds = (Duration::from_micros(40), Duration::from_micros(360));
    let seconds = (Duration::from_secs(2), Duration::from_secs(6));
    let nanoseconds = (Duration::from_nanos(1500), Duration::from_nanos(4500));
    for times in [microseconds, seconds, nanoseconds] {
        let threads = useful_threads(cores(2), MANY, times.0, times.1);
        writeln!(
            log,
            "computes {:?}, waits {:?}: {threads}",
            times.0, times.1
        );
    }
}

/// A thread without an item is of no use.
#[judge::case]
fn useful_threads_not_more_than_items(log: &Transcript) {
    for (number, waiting) in [(8, 0), (2, 99)] {
        let threads = [1, 3, 5]
            .map(|items| useful_threads(cores(number), items, MILLISECOND, MILLISECOND * waiting));
        writeln!(
            log,
            "cores: {number}, computes 1 ms, waits {waiting} ms; 1, 3 and 5 items: {threads:?}"
        );
    }
}

/// The times may be very different. As many threads as that needs are not to be had, and with so
/// many items there is a thread for each.
#[judge::case]
fn useful_threads_of_a_long_wait(log: &Transcript) {
    let day = Duration::from_hours(24);
    let threads = useful_threads(cores(1000), MANY, Duration::from_nanos(1), day);
    writeln!(log, "computes 1 ns, waits a day; {MANY} items: {threads}");
}

/// What does not compute needs no core, so each item can have a thread.
#[judge::case]
fn useful_threads_without_computing(log: &Transcript) {
    for waiting in [MILLISECOND, Duration::ZERO] {
        let threads = useful_threads(cores(2), 50, Duration::ZERO, waiting);
        writeln!(log, "computes 0 ms, waits {waiting:?}; 50 items: {threads}");
    }
}

/// Also without items it is 1: a number that `map_in_parallel` accepts.
#[judge::case]
fn useful_threads_without_items(log: &Transcript) {
    for computing in [MILLISECOND, Duration::ZERO] {
        let threads = useful_threads(cores(2), 0, computing, MILLISECOND);
        writeln!(log, "computes {computing:?}, waits 1ms; 0 items: {threads}");
    }
}

/// The system may not tell how many cores there are. Then there is one, at least.
#[judge::case]
fn useful_threads_of_unknown_cores(log: &Transcript) {
    for waiting in [0, 3] {
        let threads = useful_threads(cores(0), MANY, MILLISECOND, MILLISECOND * waiting);
        writeln!(log, "computes 1 ms, waits {waiting} ms: {threads}");
    }
}

/// What the calls return; in which order, another case asks.
#[judge::case]
fn map_in_parallel_returns_what_the_calls_return(log: &Transcript) {
    for threads in [1, 2, 3] {
        let mut halves = map_in_parallel(vec![4, 6, 8], threads, |number| number / 2);
        halves.sort_unstable();
        writeln!(log, "half of 4, 6 and 8: {halves:?}");
    }
    let lengths = map_in_parallel(vec!["cup final"], 2, str::len);
    writeln!(log, "a length: {lengths:?}");
}

/// No items: no calls, no results, and no thread.
#[judge::case]
fn map_in_parallel_of_nothing(log: &Transcript) {
    let calls = Counter::default();
    let map = || map_in_parallel(Vec::<i32>::new(), 4, |_| calls.add());
    let (threads, results) = judge::threads_started(map);
    writeln!(log, "{results:?}");
    writeln!(log, "threads started: {threads}");
    writeln!(log, "calls: {}", calls.get());
}

/// Each item is in one call, whatever the numbers of items and threads.
#[judge::case]
fn map_in_parallel_calls_once_each(log: &Transcript) {
    for (items, threads) in [(1, 1), (1, 4), (7, 3), (100, 1), (100, 8)] {
        let calls = Counter::default();
        let results = map_in_parallel((0..items).collect(), threads, |item: usize| {
            calls.add();
            item
        });
        let different: HashSet<usize> = results.iter().copied().collect();
        writeln!(
            log,
            "items: {items}, threads: {threads}; calls: {}, results: {}, different ones: {}",
            calls.get(),
            results.len(),
            different.len()
        );
    }
}

/// To wait for a call costs nothing: nobody asks again and again whether it has ended.
#[judge::case]
fn map_in_parallel_waits_without_polling(log: &Transcript) {
    let (begun, go_on) = (Steps::default(), Steps::default());
    let (calls_begun, calls_go_on) = (begun.clone(), go_on.clone());
    // A thread of the subject: what it does while it waits is looked at.
    let caller = thread::spawn(move || {
        map_in_parallel(vec![1, 2, 3], 2, move |number| {
            calls_begun.one_more();
            calls_go_on.wait_for(1);
            number
        })
    });
    begun.wait_for(1);
    judge::assert_no_polling();
    go_on.one_more();
    let results = caller.join().unwrap_or_default();
    writeln!(
        log,
        "while calls wait, everybody waits; results: {}",
        results.len()
    );
}

/// So many calls are made at the same time, no more and no fewer: here each waits.
#[judge::case]
fn map_in_parallel_so_many_at_once(log: &Transcript) {
    const ITEMS: usize = 80;
    for threads in [1, 3, 6, 40] {
        let (begun, go_on) = (Steps::default(), Steps::default());
        let (calls_begun, calls_go_on) = (begun.clone(), go_on.clone());
        let caller = thread::spawn(move || {
            map_in_parallel(vec![(); ITEMS], threads, |()| {
                calls_begun.one_more();
                calls_go_on.wait_for(1);
            })
        });
        begun.wait_for(1);
        let inside = judge::settled(threads, || begun.get());
        writeln!(
            log,
            "{ITEMS} items, threads: {threads}; calls at the same time: {inside}"
        );
        go_on.one_more();
        let _ = caller.join();
    }
}

/// One call takes as long as all others together: with two threads, the other one makes
/// all of these. Who has divided the items before leaves some of them lying.
#[judge::case]
fn map_in_parallel_a_slow_call_holds_up_no_item(log: &Transcript) {
    const ITEMS: usize = 1000;
    for slow in [0, 1, 500, 999] {
        let (begun, ended, go_on) = (Steps::default(), Steps::default(), Steps::default());
        let calls = (begun.clone(), ended.clone(), go_on.clone());
        let caller = thread::spawn(move || {
            let (begun, ended, go_on) = calls;
            map_in_parallel((0..ITEMS).collect(), 2, |item| {
                if item == slow {
                    begun.one_more();
                    go_on.wait_for(1);
                } else {
                    ended.one_more();
                }
            })
        });
        begun.wait_for(1);
        let others = judge::settled(ITEMS - 1, || ended.get());
        writeln!(
            log,
            "{ITEMS} items, threads: 2; the call of item {slow} goes on, others have ended: {others}"
        );
        go_on.one_more();
        let _ = caller.join();
    }
}

/// The order is that of the items, also when the calls end in another one. Each item is the
/// place of its call among the ends. So one thread takes the second item and the third, the
/// other one the first and the fourth.
#[judge::case]
fn map_in_parallel_keeps_the_order(log: &Transcript) {
    let (ended, go_on) = (Steps::default(), Steps::default());
    let (calls_ended, calls_go_on) = (ended.clone(), go_on.clone());
    let caller = thread::spawn(move || {
        map_in_parallel(vec![1, 0, 3, 2], 2, |before| {
            calls_go_on.wait_for(before + 1);
            calls_ended.one_more();
            before
        })
    });
    for before in 0..4 {
        // The next one may end when the thread of the last has taken another item.
        judge::wait_until_blocked();
        go_on.one_more();
        ended.wait_for(before + 1);
    }
    let results = caller.join().unwrap_or_default();
    writeln!(
        log,
        "the call of 0 ends first, and that of 3 last: {results:?}"
    );
}

/// The same with a hundred items. Each call waits for the beginning of
/// another one, so the threads take turns, and each of them makes fifty calls.
#[judge::case]
fn map_in_parallel_keeps_the_order_of_many(log: &Transcript) {
    const ITEMS: usize = 100;
    let begun = Steps::default();
    let results = map_in_parallel((0..ITEMS).collect(), 2, |item| {
        let number = begun.one_more();
        if number < ITEMS {
            begun.wait_for(number + 1);
        }
        item
    });
    log.sequence("results", &results, &(0..ITEMS).collect::<Vec<_>>());
}

/// It starts no more threads than it was told, and no more than there are items.
#[judge::case]
fn map_in_parallel_starts_no_more_threads(log: &Transcript) {
    for (items, threads) in [(20, 3), (100, 1), (2, 500)] {
        let map = || map_in_parallel(vec![1; items], threads, |item| item);
        let (started, results) = judge::threads_started(map);
        writeln!(
            log,
            "items: {items}, threads: {threads}; results: {}",
            results.len()
        );
        log.at_most("  threads started", started, items.min(threads) as u64);
    }
}

/// Without a thread nobody would make the calls. So that the caller sees the mistake, it
/// panics also when there is nothing to do.
#[judge::case]
fn map_in_parallel_without_threads(log: &Transcript) {
    for items in [3, 0] {
        let outcome = judge::panics(|| {
            map_in_parallel(vec![1; items], 0, |item| item);
        });
        writeln!(log, "items: {items}, threads: 0: {outcome}");
    }
}

/// The items and `f` may borrow: nothing has to be `'static`.
#[judge::case]
fn map_in_parallel_borrows(log: &Transcript) {
    let stories = ["fire in the harbour".to_owned(), "cup final".to_owned()];
    let place = String::from("harbour");
    let borrowed: Vec<&String> = stories.iter().collect();
    let found = map_in_parallel(borrowed, 2, |story| {
        story.find(&place).map(|start| &story[start..])
    });
    writeln!(log, "{found:?}");
}

/// Blocks until so many other calls have ended, and nothing moves any more: a panic that comes
/// then meets no other call.
fn wait_for_the_others(ended: &Steps, others: usize) {
    ended.wait_for(others);
    judge::wait_until_blocked();
}

/// A call panics: the panic goes on in the thread that has called `map_in_parallel`, and
/// carries what it has carried before.
#[judge::case]
fn map_in_parallel_hands_a_panic_on(log: &Transcript) {
    let ended = Steps::default();
    let payload = payload_of(move || {
        map_in_parallel((0..6).collect(), 2, |item| {
            if item == 5 {
                wait_for_the_others(&ended, 5);
                plan();
                panic!("the harbour is closed");
            }
            ended.one_more();
            item
        })
    });
    writeln!(log, "the last of 6 calls panics; {payload}");
}

/// A panic may carry any value. It is not changed on the way.
#[judge::case]
fn map_in_parallel_hands_any_payload_on(log: &Transcript) {
    let (ended, also_ended) = (Steps::default(), Steps::default());
    let number = payload_of(move || {
        map_in_parallel(vec![403, 404], 2, |item| {
            if item == 404 {
                wait_for_the_others(&ended, 1);
                plan();
                panic::panic_any(item);
            }
            ended.one_more();
            item
        })
    });
    writeln!(log, "{number}");
    let text = payload_of(move || {
        map_in_parallel(vec![1, 2], 2, |item| {
            if item == 1 {
                wait_for_the_others(&also_ended, 1);
                plan();
                panic!("gate {item} is closed");
            }
            also_ended.one_more();
            item
        })
    });
    writeln!(log, "{text}");
}

/// A panic is handed on when no call is going on any more: here one has not ended when the
/// other one panics. Then no thread is left.
#[judge::case]
fn map_in_parallel_a_panic_waits_for_the_others(log: &Transcript) {
    let (begun, go_on, ended) = (Steps::default(), Steps::default(), Steps::default());
    let observer = judge::spawn({
        let (begun, go_on) = (begun.clone(), go_on.clone());
        move || {
            begun.wait_for(2);
            // From here on the panic is over, and the other call waits.
            judge::wait_until_blocked();
            go_on.one_more();
        }
    });
    let calls_ended = ended.clone();
    let payload = payload_of(move || {
        map_in_parallel(vec![1, 2], 2, |item| {
            begun.one_more();
            if item == 1 {
                begun.wait_for(2);
                plan();
                panic!("the harbour is closed");
            }
            go_on.wait_for(1);
            calls_ended.one_more();
            item
        })
    });
    writeln!(log, "{payload}");
    writeln!(log, "by then, other calls have ended: {}", ended.get());
    let _ = observer.join();
    judge::assert_threads_end("the panic was handed on");
    writeln!(log, "its threads have ended");
}

/// Every call panics: it ends all the same, also if there are many more items than threads.
#[judge::case]
fn map_in_parallel_every_call_panics(log: &Transcript) {
    for threads in [1, 2] {
        let payload = payload_of(move || {
            map_in_parallel(vec![0; 50], threads, |_| -> i32 {
                plan();
                panic!("the harbour is closed");
            })
        });
        writeln!(log, "50 items, threads: {threads}; {payload}");
    }
}
