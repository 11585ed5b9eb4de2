//! Once: who is first, and an archive that is loaded once.
//!
//! A loader of the case's own stands still until the case has seen what the others do.

use super::subject::blocks::once::{Archive, is_first};
use crossbeam_channel::{Receiver, bounded};
use judge::{Counter, Transcript};
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::{Arc, Barrier, Once};
use std::thread::{self, JoinHandle};

/// So many threads at the same time.
const THREADS: usize = 100;

/// What is loaded: neither `Clone` nor `Copy`.
#[derive(Debug, PartialEq)]
struct Pictures(&'static str);

/// Why it could not be loaded.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Fault(&'static str);

type Loaded = Result<&'static str, Fault>;

/// The two ways to load.
#[derive(Clone, Copy, Debug)]
enum Method {
    Load,
    TryLoad,
}

/// Asks the archive by one of its methods, and says what it gets.
fn ask(
    archive: &Archive<Pictures>,
    method: Method,
    load: impl FnOnce() -> Pictures,
) -> &'static str {
    match method {
        Method::Load => archive.get_or_load(load).0,
        Method::TryLoad => {
            let loaded: Result<&Pictures, Fault> = archive.get_or_try_load(|| Ok(load()));
            loaded.map_or("an error", |pictures| pictures.0)
        }
    }
}

/// What is in the archive.
fn found(archive: &Archive<Pictures>) -> &'static str {
    archive.get().map_or("nothing", |pictures| pictures.0)
}

/// Panics on purpose. An answer may catch that, and hand it on.
fn fail(why: &str) -> ! {
    judge::plan_panic(4);
    panic!("{why}");
}

/// A thread that asks the archive. Its loader counts that it was called, and then waits for what
/// it is to return.
fn asks(
    archive: &Arc<Archive<Pictures>>,
    called: &Counter,
    returns: &Receiver<Loaded>,
) -> JoinHandle<Loaded> {
    let (archive, called, returns) = (Arc::clone(archive), called.clone(), returns.clone());
    judge::spawn(move || {
        let loaded = archive.get_or_try_load(|| {
            called.add();
            let loaded = returns.recv();
            loaded
                .unwrap_or(Err(Fault("of a loader that should not be called")))
                .map(Pictures)
        });
        loaded.map(|pictures| pictures.0)
    })
}

/// What the threads got, sorted.
fn results(threads: impl IntoIterator<Item = JoinHandle<Loaded>>) -> Vec<Option<Loaded>> {
    let mut all: Vec<_> = threads
        .into_iter()
        .map(|thread| thread.join().ok())
        .collect();
    all.sort();
    all
}

/// The first call for a `Once` is the first, and no call after it; another `Once` has its own.
#[judge::case]
fn is_first_once(log: &Transcript) {
    for name in ["morning", "evening"] {
        let once = Once::new();
        let calls = [(); 3].map(|()| is_first(&once));
        writeln!(log, "{name}: {calls:?}");
    }
}

/// Somebody has called `call_once` before.
#[judge::case]
fn is_first_after_another_closure(log: &Transcript) {
    let once = Once::new();
    once.call_once(|| ());
    writeln!(log, "after `call_once`: {}", is_first(&once));
}

/// While the closure of somebody else runs, another thread asks: it waits, and it is not the first.
#[judge::case]
fn is_first_while_another_closure_runs(log: &Transcript) {
    let once = Arc::new(Once::new());
    let mut second = None;
    once.call_once(|| {
        let once = Arc::clone(&once);
        let thread = judge::spawn(move || is_first(&once));
        judge::assert_no_polling();
        let returned = usize::from(thread.is_finished());
        writeln!(log, "calls that have returned meanwhile: {returned}");
        second = Some(thread);
    });
    let second = second.and_then(|thread| thread.join().ok());
    writeln!(log, "the other thread: {second:?}");
}

/// A hundred threads ask at the same time: one of them is the first.
#[judge::case]
fn is_first_on_many_threads(log: &Transcript) {
    let (once, first, all) = (Once::new(), Counter::default(), Barrier::new(THREADS));
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                all.wait();
                if is_first(&once) {
                    first.add();
                }
            });
        }
    });
    writeln!(log, "of {THREADS}, so many were the first: {}", first.get());
}

/// The first call loads, and the later ones get what it has loaded: the very same value.
#[judge::case]
fn archive_loads_once(log: &Transcript) {
    for (first, second) in [
        (Method::Load, Method::TryLoad),
        (Method::TryLoad, Method::Load),
    ] {
        let archive = Archive::new();
        let called = Cell::new(0);
        let load = |text| {
            called.set(called.get() + 1);
            Pictures(text)
        };
        writeln!(log, "new: {}", found(&archive));
        for (method, text) in [(first, "1"), (first, "2"), (second, "3")] {
            let got = ask(&archive, method, || load(text));
            writeln!(log, "{method:?}: {got}, loaders called: {}", called.get());
        }
        let one = archive.get().map(std::ptr::from_ref);
        let other = std::ptr::from_ref(archive.get_or_load(|| load("4")));
        let others = usize::from(one != Some(other));
        writeln!(log, "then {}, other values: {others}", found(&archive));
    }
}

/// A loader fails: its caller gets the error, and the next call loads. When it is loaded, no
/// loader is called any more, so none fails.
#[judge::case]
fn archive_tries_again_after_a_failure(log: &Transcript) {
    let archive = Archive::new();
    for loaded in [
        Err(Fault("no connection")),
        Err(Fault("no paper")),
        Ok("pictures"),
        Err(Fault("not called")),
    ] {
        let got = archive.get_or_try_load(|| loaded.map(Pictures));
        writeln!(log, "{got:?}, then {}", found(&archive));
    }
    let other = Archive::new();
    let failed: Result<&Pictures, Fault> = other.get_or_try_load(|| Err(Fault("no connection")));
    let got = other.get_or_load(|| Pictures("others"));
    writeln!(log, "{failed:?}, then {got:?}");
}

/// A loader panics: the panic comes to its caller, and the next call loads.
#[judge::case]
fn archive_is_empty_after_a_panic(log: &Transcript) {
    for method in [Method::Load, Method::TryLoad] {
        let archive = Archive::new();
        for time in 1..=2 {
            let mut with = None;
            let panics = judge::panics(|| {
                let load = || ask(&archive, method, || fail("while it loads"));
                if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(load)) {
                    with = payload.downcast::<String>().ok();
                    panic!("as promised");
                }
            });
            writeln!(
                log,
                "{method:?} {time}: {panics} with {with:?}, then {}",
                found(&archive)
            );
        }
        let got = ask(&archive, method, || Pictures("pictures"));
        writeln!(log, "{method:?} 3: {got}, then {}", found(&archive));
    }
}

/// Two archives have nothing in common: the loader of one may load the other.
#[judge::case]
fn archive_by_itself(log: &Transcript) {
    let (pictures, index) = (Archive::new(), Archive::new());
    let got = pictures.get_or_load(|| {
        let index = index.get_or_load(|| Pictures("index"));
        Pictures(if index.0 == "index" {
            "pictures"
        } else {
            "wrong"
        })
    });
    writeln!(log, "{got:?}, {:?}", index.get());
}

/// While a loader runs, `get` returns at once, and finds nothing: also if the loader itself asks.
#[judge::case]
fn archive_get_does_not_wait(log: &Transcript) {
    let archive = Arc::new(Archive::new());
    archive.get_or_load(|| {
        writeln!(log, "the loader finds {}", found(&archive));
        let others = Arc::clone(&archive);
        let other = judge::spawn(move || found(&others));
        writeln!(log, "another thread finds {:?}", other.join().ok());
        Pictures("pictures")
    });
    writeln!(log, "then {}", found(&archive));
}

/// While a loader runs, two more threads ask. They wait, get what it has loaded, and load nothing.
#[judge::case]
fn archive_others_wait(log: &Transcript) {
    let archive = Arc::new(Archive::new());
    let called = Counter::default();
    let (say, returns) = bounded(0);
    let mut others = Vec::new();
    let first: Loaded = archive
        .get_or_try_load(|| {
            others.extend([(); 2].map(|()| asks(&archive, &called, &returns)));
            // They have to wait now, or they are in a loader of their own.
            judge::assert_no_polling();
            writeln!(log, "other loaders while it loads: {}", called.get());
            Ok(Pictures("pictures"))
        })
        .map(|pictures| pictures.0);
    writeln!(log, "the first: {first:?}");
    drop(say);
    writeln!(log, "the others: {:?}", results(others));
    writeln!(log, "other loaders: {}", called.get());
}

/// It is the same whether the one who loads and the one who comes use the same method or not.
#[judge::case]
fn archive_others_wait_for_either_method(log: &Transcript) {
    for first in [Method::Load, Method::TryLoad] {
        for second in [Method::Load, Method::TryLoad] {
            let archive = Arc::new(Archive::new());
            let called = Counter::default();
            let mut other = None;
            let got = ask(&archive, first, || {
                let (archive, called) = (Arc::clone(&archive), called.clone());
                other = Some(judge::spawn(move || {
                    ask(&archive, second, || {
                        called.add();
                        Pictures("what the second has loaded")
                    })
                }));
                judge::assert_no_polling();
                Pictures("pictures")
            });
            let other = other.and_then(|thread| thread.join().ok());
            writeln!(log, "{first:?}, and then {second:?}: {got}, {other:?}");
            writeln!(log, "  loaders called by the second: {}", called.get());
        }
    }
}

/// Two threads wait for a loader that fails. One of them loads, the other one goes on waiting, and
/// gets what that one has loaded.
#[judge::case]
fn archive_the_next_one_loads(log: &Transcript) {
    let archive = Arc::new(Archive::new());
    let called = Counter::default();
    let (say, returns) = bounded(0);
    let mut others = Vec::new();
    let first: Result<&Pictures, Fault> = archive.get_or_try_load(|| {
        others.extend([(); 2].map(|()| asks(&archive, &called, &returns)));
        judge::assert_no_polling();
        Err(Fault("no connection"))
    });
    writeln!(log, "the first: {first:?}");
    judge::assert_no_polling();
    let loading = judge::settled(1, || called.get());
    writeln!(log, "then so many load: {loading}");
    say.send(Ok("pictures")).expect("a loader waits");
    drop(say);
    writeln!(log, "the others: {:?}", results(others));
    writeln!(log, "loaders called: {}", called.get());
}

/// Two threads wait for a loader that panics. One of them loads, the other one goes on waiting.
#[judge::case]
fn archive_the_next_one_loads_after_a_panic(log: &Transcript) {
    let archive = Arc::new(Archive::new());
    let called = Counter::default();
    let (say, returns) = bounded(0);
    let mut others = Vec::new();
    let panics = judge::panics(|| {
        archive.get_or_load(|| {
            others.extend([(); 2].map(|()| asks(&archive, &called, &returns)));
            judge::assert_no_polling();
            fail("while it loads")
        });
    });
    writeln!(log, "the first {panics}");
    judge::assert_no_polling();
    let loading = judge::settled(1, || called.get());
    writeln!(log, "then so many load: {loading}");
    say.send(Ok("pictures")).expect("a loader waits");
    drop(say);
    writeln!(log, "the others: {:?}", results(others));
    writeln!(log, "loaders called: {}", called.get());
}

/// All loaders fail: each thread calls its own, one after the other, and gets its own error.
#[judge::case]
fn archive_all_fail_one_after_the_other(log: &Transcript) {
    let archive = Arc::new(Archive::new());
    let called = Counter::default();
    let (say, returns) = bounded(0);
    let others = [(); 3].map(|()| asks(&archive, &called, &returns));
    for (failed, why) in ["no connection", "no paper", "no power"]
        .into_iter()
        .enumerate()
    {
        judge::assert_no_polling();
        let calls = judge::settled(failed + 1, || called.get());
        writeln!(log, "failed: {failed}, loaders called: {calls}");
        say.send(Err(Fault(why))).expect("a loader waits");
    }
    writeln!(log, "the threads: {:?}", results(others));
    writeln!(log, "then {}", found(&archive));
}

/// A hundred threads ask at the same time: one of them loads, and all get the same value.
#[judge::case]
fn archive_of_many_threads(log: &Transcript) {
    let (archive, called, all) = (Archive::new(), Counter::default(), Barrier::new(THREADS));
    let mut addresses: Vec<usize> = thread::scope(|scope| {
        let ask = || {
            all.wait();
            let pictures = archive.get_or_load(|| {
                called.add();
                Pictures("pictures")
            });
            std::ptr::from_ref(pictures).addr()
        };
        let threads: Vec<_> = (0..THREADS).map(|_| scope.spawn(ask)).collect();
        let addresses = threads.into_iter().map(thread::ScopedJoinHandle::join);
        addresses.map(Result::unwrap_or_default).collect()
    });
    addresses.sort_unstable();
    addresses.dedup();
    writeln!(log, "{THREADS} threads, loaders called: {}", called.get());
    writeln!(log, "different values: {}", addresses.len());
}

/// What was loaded belongs to the archive: it is dropped with it, and not before.
#[judge::case]
fn archive_drops_what_it_has(log: &Transcript) {
    struct Dropped(Counter);
    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.add();
        }
    }
    let dropped = Counter::default();
    let archive = Archive::new();
    archive.get_or_load(|| Dropped(dropped.clone()));
    archive.get_or_load(|| Dropped(dropped.clone()));
    writeln!(log, "dropped before: {}", dropped.get());
    drop(archive);
    writeln!(log, "dropped with the archive: {}", dropped.get());
}

judge::compile_fail! {
    compiler_fact:
    /// A cell that several threads could write at the same time is in a `static`.
    once_cell_in_a_static,
    /// What was loaded is changed through a shared reference.
    loaded_is_not_changed,
}
