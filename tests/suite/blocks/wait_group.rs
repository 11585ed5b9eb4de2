//! Waiting for a group: two steps with a meeting in between, a group that is counted, and threads
//! that are counted before they are started.

use super::subject::blocks::wait_group::{WaitGroup, in_two_steps, start_all};
use crossbeam_channel::bounded;
use judge::{Counter, Transcript};
use std::sync::{Barrier, Mutex, PoisonError};
use std::thread;

/// So often is done what shows a mistake only now and then.
const ROUNDS: usize = 50;

/// What was recorded, in the order in which it came.
#[derive(Default)]
struct Record<T>(Mutex<Vec<T>>);

impl<T: Ord> Record<T> {
    fn add(&self, what: T) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.push(what);
    }

    fn sorted(self) -> Vec<T> {
        let mut all = self.0.into_inner().unwrap_or_else(PoisonError::into_inner);
        all.sort();
        all
    }
}

/// Each thread does both steps, with its number.
#[judge::case]
fn two_steps_of_each_thread(log: &Transcript) {
    for threads in [1, 3] {
        let (first, second) = (Record::default(), Record::default());
        in_two_steps(
            threads,
            |number| first.add(number),
            |number| second.add(number),
        );
        let (first, second) = (first.sorted(), second.sorted());
        writeln!(
            log,
            "{threads} threads, first: {first:?}, second: {second:?}"
        );
    }
}

/// One thread is still in its first step. The others have done theirs, and wait for it, asleep.
#[judge::case]
fn two_steps_wait_for_the_slowest(log: &Transcript) {
    for slow in 0..3 {
        let (firsts, seconds) = (Counter::default(), Counter::default());
        let (release, released) = bounded::<()>(1);
        let (begun, over) = thread::scope(|scope| {
            scope.spawn(|| {
                let first = |number| {
                    if number == slow {
                        let _ = released.recv();
                    }
                    firsts.add();
                };
                in_two_steps(3, first, |_| {
                    seconds.add();
                });
            });
            judge::settled(2, || firsts.get());
            judge::assert_no_polling();
            let seen = (seconds.get(), firsts.get());
            let _ = release.send(());
            seen
        });
        writeln!(
            log,
            "thread {slow} is slow, first steps over: {over}, second steps begun: {begun}"
        );
        writeln!(log, "then second steps: {}", seconds.get());
    }
}

/// The calls of a step wait for each other: so all of them have to run at the same time.
#[judge::case]
fn two_steps_at_the_same_time(log: &Transcript) {
    for threads in [2, 5] {
        let (first, second) = (Barrier::new(threads), Barrier::new(threads));
        let calls = Counter::default();
        let step = |meet: &Barrier| {
            meet.wait();
            calls.add();
        };
        in_two_steps(threads, |_| step(&first), |_| step(&second));
        writeln!(log, "{threads} threads, calls: {}", calls.get());
    }
}

/// As many threads as were asked for, and both steps of a number on one thread.
#[judge::case]
fn two_steps_on_so_many_threads(log: &Transcript) {
    for threads in [0, 1, 12] {
        let on = Record::default();
        let add = |number| on.add((number, format!("{:?}", thread::current().id())));
        let (started, ()) = judge::threads_started(|| in_two_steps(threads, add, add));
        let mut on = on.sorted();
        let calls = on.len();
        on.dedup();
        writeln!(
            log,
            "{threads} asked for, started: {started}, calls: {calls}, on different threads: {}",
            on.len()
        );
    }
}

/// The second step of one thread panics: the panic comes to the caller when the other second steps
/// are over.
#[judge::case]
fn two_steps_when_a_second_panics(log: &Transcript) {
    for panics in 0..3 {
        let seconds = Counter::default();
        let seen = judge::panics(|| {
            in_two_steps(
                3,
                |_| (),
                |number| {
                    if number == panics {
                        judge::plan_panic(4);
                        panic!("the second step panics, as planned");
                    }
                    seconds.add();
                },
            );
        });
        let over = seconds.get();
        writeln!(
            log,
            "thread {panics} panics: the call {seen}, over: {over} others"
        );
    }
}

/// Nothing is counted: nobody waits.
#[judge::case]
fn wait_for_nothing(log: &Transcript) {
    let group = WaitGroup::new();
    group.wait();
    writeln!(log, "nothing was added: it returns");
    group.add(0);
    group.wait();
    writeln!(log, "0 were added: it returns");
}

/// It sleeps until all that was added is done, one after the other.
#[judge::case]
fn wait_until_all_are_done(log: &Transcript) {
    let group = WaitGroup::new();
    let returned = Counter::default();
    group.add(1);
    group.add(2);
    thread::scope(|scope| {
        scope.spawn(|| {
            group.wait();
            returned.add();
        });
        for done in 0..=3 {
            let seen = judge::settled(usize::from(done == 3), || returned.get());
            judge::assert_no_polling();
            writeln!(log, "done: {done} of 1 + 2, returned: {seen}");
            if done < 3 {
                group.done();
            }
        }
    });
}

/// While it waits, more is added: it waits for that, too.
#[judge::case]
fn wait_for_what_is_added_meanwhile(log: &Transcript) {
    let group = WaitGroup::new();
    let returned = Counter::default();
    group.add(1);
    thread::scope(|scope| {
        scope.spawn(|| {
            group.wait();
            returned.add();
        });
        judge::wait_until_blocked();
        group.add(1);
        group.done();
        let seen = judge::settled(0, || returned.get());
        writeln!(log, "added 1 + 1, done: 1, returned: {seen}");
        group.done();
        let seen = judge::settled(1, || returned.get());
        writeln!(log, "added 1 + 1, done: 2, returned: {seen}");
    });
}

/// Three wait for the same work: all of them go on.
#[judge::case]
fn wait_of_several_threads(log: &Transcript) {
    let group = WaitGroup::new();
    let returned = Counter::default();
    group.add(1);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                group.wait();
                returned.add();
            });
        }
        judge::wait_until_blocked();
        group.done();
        let seen = judge::settled(3, || returned.get());
        writeln!(log, "of 3 who wait returned: {seen}");
        // So that the case ends also if one more is woken each time.
        for _ in 0..2 {
            group.add(1);
            group.done();
            judge::wait_until_blocked();
        }
    });
}

/// All is over, and the group is used again.
#[judge::case]
fn wait_again(log: &Transcript) {
    let group = WaitGroup::new();
    let returned = Counter::default();
    for round in 1..=3 {
        group.add(round);
        thread::scope(|scope| {
            scope.spawn(|| {
                group.wait();
                returned.add();
            });
            judge::wait_until_blocked();
            let before = returned.get();
            (0..round).for_each(|_| group.done());
            let after = judge::settled(round, || returned.get());
            writeln!(
                log,
                "round {round}, returned before: {before}, after: {after}"
            );
        });
    }
}

/// A clone is the same group; another group is another one.
#[judge::case]
fn clones_count_together(log: &Transcript) {
    let (group, other) = (WaitGroup::new(), WaitGroup::new());
    let clone = group.clone();
    let returned = Counter::default();
    clone.add(2);
    other.wait();
    writeln!(log, "another group: nothing to wait for");
    thread::scope(|scope| {
        scope.spawn(|| {
            group.wait();
            returned.add();
        });
        judge::wait_until_blocked();
        other.wait();
        writeln!(
            log,
            "another group, while somebody waits: nothing to wait for"
        );
        clone.done();
        group.done();
        let seen = judge::settled(1, || returned.get());
        writeln!(log, "both are done, returned: {seen}");
    });
    drop(clone);
    group.wait();
    writeln!(log, "the clone is dropped: nothing to wait for");
}

/// It panics, and changes nothing: the group can be used as before.
#[judge::case]
fn done_too_often(log: &Transcript) {
    let group = WaitGroup::new();
    for round in 1..=2 {
        let seen = judge::panics(|| group.done());
        writeln!(log, "round {round}, nothing was added, done: {seen}");
        group.wait();
        group.add(1);
        let waited = waits(&group);
        group.done();
        group.wait();
        writeln!(log, "1 is added: {waited}; it is done: it returns");
    }
}

/// It panics, and changes nothing: the group can be used as before.
#[judge::case]
fn added_too_much(log: &Transcript) {
    let group = WaitGroup::new();
    group.add(1);
    let seen = judge::panics(|| group.add(usize::MAX));
    writeln!(log, "1 and then `usize::MAX`: {seen}");
    writeln!(log, "then: {}", waits(&group));
    group.done();
    group.wait();
    writeln!(log, "1 is done: it returns");
    let seen = judge::panics(|| WaitGroup::new().add(usize::MAX));
    writeln!(log, "`usize::MAX` alone: {seen}");
}

/// A guard counts when it is made, and counts down when it is dropped.
#[judge::case]
fn working_counts_until_it_is_dropped(log: &Transcript) {
    let group = WaitGroup::new();
    let returned = Counter::default();
    let (one, two) = (group.working(), group.working());
    thread::scope(|scope| {
        scope.spawn(|| {
            group.wait();
            returned.add();
        });
        let show = |guards, expected| {
            let seen = judge::settled(expected, || returned.get());
            writeln!(log, "guards: {guards}, returned: {seen}");
        };
        show(2, 0);
        drop(two);
        show(1, 0);
        drop(one);
        show(0, 1);
    });
}

/// Guards, `add` and `done` count the same work.
#[judge::case]
fn working_beside_add(log: &Transcript) {
    let group = WaitGroup::new();
    group.add(1);
    let guard = group.working();
    writeln!(log, "added 1, and a guard: {}", waits(&group));
    group.done();
    writeln!(log, "done, and a guard: {}", waits(&group));
    drop(guard);
    group.wait();
    writeln!(log, "the guard is dropped: it returns");
    let returned = Counter::default();
    group.add(1);
    let guard = group.working();
    thread::scope(|scope| {
        scope.spawn(|| {
            group.wait();
            returned.add();
        });
        judge::wait_until_blocked();
        drop(guard);
        let seen = judge::settled(0, || returned.get());
        writeln!(log, "added 1, the guard is dropped, returned: {seen}");
        group.done();
        let seen = judge::settled(1, || returned.get());
        writeln!(log, "done, returned: {seen}");
    });
}

/// The thread that has the guard panics: that counts as over.
#[judge::case]
fn working_when_the_work_panics(log: &Transcript) {
    let group = WaitGroup::new();
    for round in 1..=2 {
        let guard = group.working();
        let thread = thread::spawn(move || {
            let _guard = guard;
            judge::plan_panic(0);
            panic!("the work panics, as planned");
        });
        let _ = thread.join();
        group.wait();
        writeln!(log, "round {round}: it returns");
    }
}

/// A hundred threads with a guard each.
#[judge::case]
fn working_on_many_threads(log: &Transcript) {
    let group = WaitGroup::new();
    let over = Counter::default();
    for _ in 0..100 {
        let (guard, over) = (group.working(), over.clone());
        thread::spawn(move || {
            over.add();
            drop(guard);
        });
    }
    group.wait();
    writeln!(log, "works over: {}", over.get());
}

/// When `start_all` has returned, its works are counted, even if no thread has begun yet: a `wait`
/// right behind it waits for them.
#[judge::case]
fn start_all_counts_before_it_returns(log: &Transcript) {
    let mut early = 0;
    for _ in 0..ROUNDS {
        let (group, over) = (WaitGroup::new(), Counter::default());
        let count = over.clone();
        start_all(
            &group,
            vec![move || {
                count.add();
            }],
        );
        group.wait();
        early += 1 - over.get().min(1);
    }
    writeln!(log, "works not over after the wait, of {ROUNDS}: {early}");
    judge::assert_threads_end("all works are over");
}

/// It waits for none of the works, and each has a thread of its own.
#[judge::case]
fn start_all_does_not_wait(log: &Transcript) {
    let group = WaitGroup::new();
    let begun = Counter::default();
    let (release, released) = bounded(3);
    let work = || {
        let (begun, released) = (begun.clone(), released.clone());
        move || {
            begun.add();
            let _: Result<(), _> = released.recv();
        }
    };
    let (threads, ()) = judge::threads_started(|| start_all(&group, vec![work(), work(), work()]));
    let seen = judge::settled(3, || begun.get());
    writeln!(log, "threads: {threads}, begun: {seen}");
    for over in 0..3 {
        writeln!(log, "over: {over}: {}", waits(&group));
        let _ = release.send(());
        judge::wait_until_blocked();
    }
    group.wait();
    writeln!(log, "over: 3: it returns");
}

/// One of three works panics. It is over, and so are the others.
#[judge::case]
fn start_all_when_a_work_panics(log: &Transcript) {
    for panics in 0..3 {
        let group = WaitGroup::new();
        let over = Counter::default();
        let work = |number| {
            let over = over.clone();
            move || {
                if number == panics {
                    judge::plan_panic(1);
                    panic!("the work panics, as planned");
                }
                over.add();
            }
        };
        start_all(&group, (0..3).map(work).collect());
        group.wait();
        writeln!(log, "work {panics} panics, over: {} others", over.get());
    }
}

/// Nothing is started, and nothing is counted.
#[judge::case]
fn start_all_of_nothing(log: &Transcript) {
    let group = WaitGroup::new();
    let (threads, ()) = judge::threads_started(|| start_all(&group, Vec::<fn()>::new()));
    group.wait();
    writeln!(log, "threads: {threads}, it returns");
}

/// Whether a thread that waits for the group waits now. It is let go by what the case does later, so
/// it is not a thread of the answer.
fn waits(group: &WaitGroup) -> &'static str {
    let returned = Counter::default();
    let (group, count) = (group.clone(), returned.clone());
    let (report, reports) = bounded(1);
    judge::spawn(move || {
        let _ = report.send(());
        group.wait();
        count.add();
    });
    let _ = reports.recv();
    if judge::settled(0, || returned.get()) == 0 {
        "it waits"
    } else {
        "it returns"
    }
}
