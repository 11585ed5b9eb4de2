//! Four small contexts: who holds whom, who waits for whom, and what is written before what is
//! announced.

use super::subject::context::hunts::{Branch, CancelEarly, Ending, StopFlag, done_within};
use context::Reason;
use crossbeam_channel::bounded;
use judge::{Counter, Steps, Transcript};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

/// So long that no case waits for it.
const LONG: Duration = Duration::from_hours(1);

/// So short that a case can wait for it.
const SHORT: Duration = Duration::from_millis(5);

// The shortest first: `Ending`.

/// An end whose `fire` calls `woken` with it.
fn ending(woken: impl FnOnce(Arc<Ending>) + Send + 'static) -> Arc<Ending> {
    Arc::new_cyclic(|ending: &Weak<Ending>| {
        let ending = ending.clone();
        Ending::new(move || woken(ending.upgrade().expect("who ends it holds it")))
    })
}

/// Before the end there is no reason. Whoever is called by `fire` finds it.
#[judge::case]
fn ending_has_its_reason_when_it_fires(log: &Transcript) {
    for reason in [Reason::Cancelled, Reason::DeadlineExceeded] {
        let (tell, found) = bounded(1);
        let ending = ending(move |ending| {
            let _ = tell.send(ending.err());
        });
        writeln!(log, "before: {:?}", ending.err());
        ending.end(reason);
        let found = found.recv().expect("fire is called");
        writeln!(log, "who is called by fire finds {found:?}");
        writeln!(log, "after: {:?}", ending.err());
    }
}

/// `fire` wakes another thread, and waits until that has asked for the reason.
#[judge::case]
fn ending_wakes_another_thread(log: &Transcript) {
    let (wake, woken) = bounded::<()>(0);
    let (tell, told) = bounded::<()>(1);
    let ending = ending(move |_| {
        let _ = wake.send(());
        let _ = told.recv();
    });
    let listener = judge::spawn({
        let ending = Arc::clone(&ending);
        move || {
            let _ = woken.recv();
            let reason = ending.err();
            let _ = tell.send(());
            reason
        }
    });
    ending.end(Reason::DeadlineExceeded);
    let found = listener.join().expect("to ask does not panic");
    writeln!(log, "the other thread finds {found:?}");
}

/// The first reason stays, and `fire` is called once.
#[judge::case]
fn ending_keeps_its_first_reason(log: &Transcript) {
    let fired = Counter::default();
    let count = fired.clone();
    let ending = ending(move |_| {
        count.add();
    });
    ending.end(Reason::DeadlineExceeded);
    writeln!(log, "ended: {:?}", ending.err());
    ending.end(Reason::Cancelled);
    writeln!(log, "ended again: {:?}", ending.err());
    let fired = judge::settled(1, || fired.get());
    writeln!(log, "calls of fire: {fired}");
}

/// While `fire` runs, the first `end` has not returned. Somebody ends it once more: the first
/// reason stays.
#[judge::case]
fn ending_is_ended_again_while_it_fires(log: &Transcript) {
    let (begun, go_on, returned) = (Steps::default(), Steps::default(), Counter::default());
    let (in_fire, wait) = (begun.clone(), go_on.clone());
    let ending = ending(move |_| {
        in_fire.one_more();
        wait.wait_for(1);
    });
    let first = judge::spawn({
        let (ending, returned) = (Arc::clone(&ending), returned.clone());
        move || {
            ending.end(Reason::Cancelled);
            returned.add();
        }
    });
    begun.wait_for(1);
    judge::wait_until_blocked();
    let calls = returned.get();
    writeln!(log, "fire runs: {calls} calls of end have returned");
    let second = judge::spawn({
        let ending = Arc::clone(&ending);
        move || ending.end(Reason::DeadlineExceeded)
    });
    judge::wait_until_blocked();
    writeln!(log, "ended again meanwhile: {:?}", ending.err());
    go_on.one_more();
    for call in [first, second] {
        call.join().expect("ending does not panic");
    }
    writeln!(log, "afterwards: {:?}", ending.err());
}

/// `fire` is called on the thread that calls `end`.
#[judge::case]
fn ending_fires_on_the_thread_of_the_caller(log: &Transcript) {
    let (tell, told) = bounded(1);
    let ending = ending(move |_| {
        let _ = tell.send(thread::current().id());
    });
    ending.end(Reason::Cancelled);
    let is_this_one = told.recv() == Ok(thread::current().id());
    writeln!(log, "on the thread of the caller: {is_this_one}");
}

// `StopFlag`.

/// `ended` or `goes on`.
fn state(has_ended: bool) -> &'static str {
    if has_ended { "ended" } else { "goes on" }
}

/// To cancel a child ends nothing above it and nothing beside it.
#[judge::case]
fn flag_of_a_child_ends_the_child_alone(log: &Transcript) {
    let root = StopFlag::root();
    let parent = root.derive();
    let (sibling, child) = (parent.derive(), parent.derive());
    child.cancel();
    writeln!(log, "the child: {}", state(child.has_ended()));
    writeln!(log, "its parent: {}", state(parent.has_ended()));
    writeln!(log, "the root: {}", state(root.has_ended()));
    writeln!(log, "its sibling: {}", state(sibling.has_ended()));
    let late = parent.derive();
    writeln!(
        log,
        "a sibling that comes later: {}",
        state(late.has_ended())
    );
    let other = StopFlag::root();
    writeln!(log, "another root: {}", state(other.has_ended()));
}

/// To cancel a context ends all that were derived from it, over every step.
#[judge::case]
fn flag_ends_all_below_it(log: &Transcript) {
    for cancelled in 0..4 {
        let mut chain = vec![StopFlag::root()];
        for above in 0..4 {
            chain.push(chain[above].derive());
        }
        chain[cancelled].cancel();
        let states: Vec<&str> = (chain.iter())
            .map(|context| state(context.has_ended()))
            .collect();
        writeln!(log, "step {cancelled} is cancelled: {}", states.join(", "));
    }
}

/// The last of twenty in a row hears of the first one.
#[judge::case]
fn flag_ends_a_long_row(log: &Transcript) {
    let mut row = vec![StopFlag::root()];
    for above in 0..19 {
        row.push(row[above].derive());
    }
    row[0].cancel();
    let ended = row.iter().filter(|context| context.has_ended()).count();
    writeln!(log, "ended: {ended} of 20");
}

/// What is derived from a context that has ended has ended.
#[judge::case]
fn flag_derived_from_what_has_ended(log: &Transcript) {
    let root = StopFlag::root();
    let child = root.derive();
    root.cancel();
    for (name, context) in [("the root", &root), ("its child", &child)] {
        let below = context.derive();
        writeln!(log, "derived from {name}: {}", state(below.has_ended()));
        let further = below.derive();
        writeln!(log, "derived from that: {}", state(further.has_ended()));
    }
}

/// Nobody holds the context in between any more: it ended nothing, and an end from above still
/// arrives.
#[judge::case]
fn flag_in_between_is_dropped(log: &Transcript) {
    let root = StopFlag::root();
    let last = root.derive().derive().derive();
    writeln!(
        log,
        "two are dropped, the last: {}",
        state(last.has_ended())
    );
    root.cancel();
    writeln!(
        log,
        "the root is cancelled, the last: {}",
        state(last.has_ended())
    );
    let between = StopFlag::root().derive();
    let last = between.derive();
    between.cancel();
    drop(between);
    writeln!(
        log,
        "cancelled and dropped, what is below: {}",
        state(last.has_ended())
    );
}

/// A clone is the same context.
#[judge::case]
fn flag_of_a_clone(log: &Transcript) {
    let root = StopFlag::root();
    let child = root.derive();
    let (clone, below) = (child.clone(), child.clone().derive());
    drop(child.clone());
    writeln!(log, "a clone is dropped: {}", state(child.has_ended()));
    clone.cancel();
    writeln!(
        log,
        "a clone is cancelled, the context: {}",
        state(child.has_ended())
    );
    writeln!(log, "what is below: {}", state(below.has_ended()));
    writeln!(log, "its parent: {}", state(root.has_ended()));
}

// `done_within`.

/// The done fires when the limit has passed, and not before; then no thread is left.
#[judge::case]
fn within_fires_at_its_limit(log: &Transcript) {
    // So long that a busy machine does not hide one that fires at once.
    let limit = 100 * SHORT;
    let begun = Instant::now();
    let (done, _early) = done_within(limit);
    let fired = judge::fired(&done);
    let when = if begun.elapsed() < limit {
        "before"
    } else {
        "after"
    };
    writeln!(log, "nobody cancels: it {fired}, {when} its limit");
    judge::assert_threads_end("the limit has passed");
}

/// It is cancelled an hour before its limit: the done fires, and then no thread is left.
#[judge::case]
fn within_waits_no_longer_when_cancelled(log: &Transcript) {
    let (done, early) = done_within(LONG);
    judge::wait_until_blocked();
    writeln!(log, "an hour is left: it {}", judge::fired_yet(&done));
    early.cancel();
    writeln!(log, "cancelled: it {}", judge::fired(&done));
    judge::assert_threads_end("it was cancelled an hour before its limit");
    writeln!(log, "no thread is left");
}

/// A hundred are cancelled, whose dones nobody holds: no thread is left.
#[judge::case]
fn within_a_hundred_are_cancelled(log: &Transcript) {
    let all: Vec<CancelEarly> = (0..100).map(|_| done_within(LONG).1).collect();
    for early in &all {
        early.cancel();
    }
    judge::assert_threads_end("100 were cancelled an hour before their limit");
    writeln!(log, "100 are cancelled: no thread is left");
}

/// What cancels is dropped: the done has not fired, and fires when the limit has passed.
#[judge::case]
fn within_dropping_cancels_nothing(log: &Transcript) {
    let mut limit = 20 * SHORT;
    loop {
        let begun = Instant::now();
        let (done, early) = done_within(limit);
        drop(early);
        judge::wait_until_blocked();
        let state = judge::fired_yet(&done);
        // A busy machine may have taken longer than the limit: then it says nothing.
        if begun.elapsed() < limit {
            writeln!(log, "what cancels is dropped: it {state}");
            writeln!(log, "the limit has passed: it {}", judge::fired(&done));
            return;
        }
        limit *= 2;
    }
}

/// To cancel again changes nothing, nor does it when the limit has passed.
#[judge::case]
fn within_cancelled_again(log: &Transcript) {
    let (done, early) = done_within(LONG);
    for number in 1..=3 {
        early.cancel();
        writeln!(log, "cancelled {number} times: it {}", judge::fired(&done));
    }
    let (done, early) = done_within(SHORT);
    writeln!(log, "the limit has passed: it {}", judge::fired(&done));
    early.cancel();
    writeln!(log, "cancelled after that: it {}", judge::fired(&done));
    judge::assert_threads_end("both have fired");
}

/// Two have nothing to do with each other.
#[judge::case]
fn within_two_side_by_side(log: &Transcript) {
    let (first, cancel_first) = done_within(LONG);
    let (second, cancel_second) = done_within(LONG);
    cancel_first.cancel();
    writeln!(log, "the first is cancelled: it {}", judge::fired(&first));
    judge::wait_until_blocked();
    writeln!(log, "the second {}", judge::fired_yet(&second));
    cancel_second.cancel();
    writeln!(log, "the second is cancelled: it {}", judge::fired(&second));
    judge::assert_threads_end("both were cancelled");
}

/// A limit of 0 has passed at once.
#[judge::case]
fn within_no_time(log: &Transcript) {
    let (done, _early) = done_within(Duration::ZERO);
    writeln!(log, "nobody cancels: it {}", judge::fired(&done));
    judge::assert_threads_end("the limit has passed");
}

/// It starts one thread at most, and that one starts no other.
#[judge::case]
fn within_starts_one_thread(log: &Transcript) {
    let (started, (done, early)) = judge::threads_started(|| {
        let within = done_within(LONG);
        judge::wait_until_blocked();
        within
    });
    log.at_most("threads started", started, 1);
    early.cancel();
    writeln!(log, "cancelled: it {}", judge::fired(&done));
    judge::assert_threads_end("it was cancelled");
}

/// While it waits, its thread sleeps: it does not wake up to look whether it was cancelled.
#[judge::case]
fn within_does_not_wake_up_to_look(log: &Transcript) {
    let (done, early) = done_within(LONG);
    judge::assert_no_polling_before_a_limit();
    writeln!(log, "nobody wakes up to look");
    early.cancel();
    writeln!(log, "cancelled: it {}", judge::fired(&done));
    judge::assert_threads_end("it was cancelled");
}

// `Branch`.

/// What a case gives to a context as its value, to see how many are still there.
type Value = Arc<()>;

/// How many others hold the value.
fn kept(value: &Value) -> usize {
    Arc::strong_count(value) - 1
}

/// An end reaches all that was derived, and nothing above or beside.
#[judge::case]
fn branch_ends_all_below_it(log: &Transcript) {
    let root = Branch::root("root");
    let (parent, sibling) = (root.derive("parent"), root.derive("sibling"));
    let (first, second) = (parent.derive("first"), parent.derive("second"));
    let below = second.derive("below");
    let all = [&root, &parent, &sibling, &first, &second, &below];
    for ended in [&first, &parent, &root] {
        ended.end();
        let has_ended: Vec<&str> = (all.iter())
            .filter(|context| context.has_ended())
            .map(|context| *context.value())
            .collect();
        writeln!(
            log,
            "{} ends: ended are {}",
            ended.value(),
            has_ended.join(", ")
        );
    }
}

/// What is derived from a context that has ended has ended.
#[judge::case]
fn branch_derived_from_what_has_ended(log: &Transcript) {
    let root = Branch::root(());
    let child = root.derive(());
    root.end();
    root.end();
    for (name, context) in [("the root", &root), ("its child", &child)] {
        let below = context.derive(());
        writeln!(log, "derived from {name}: {}", state(below.has_ended()));
        let further = below.derive(());
        writeln!(log, "derived from that: {}", state(further.has_ended()));
    }
}

/// One clone is dropped: the other is still the same context, and an end reaches it.
#[judge::case]
fn branch_one_clone_is_dropped(log: &Transcript) {
    let root = Branch::root(());
    let child = root.derive(());
    let below = child.derive(());
    drop((child.clone(), below.clone(), root.clone()));
    writeln!(
        log,
        "before: {}, {}",
        state(child.has_ended()),
        state(below.has_ended())
    );
    root.end();
    writeln!(
        log,
        "the root ends: {}, {}",
        state(child.has_ended()),
        state(below.has_ended())
    );
}

/// A child is dropped while its parent goes on: its value is dropped.
#[judge::case]
fn branch_lets_go_of_a_dropped_child(log: &Transcript) {
    let value = Value::default();
    let root = Branch::root(Value::default());
    let children: Vec<Branch<Value>> = (0..50).map(|_| root.derive(Arc::clone(&value))).collect();
    writeln!(log, "50 children: {} values", kept(&value));
    for child in &children[..10] {
        child.end();
    }
    drop(children);
    writeln!(log, "all dropped, 10 had ended: {} values", kept(&value));
    let child = root.derive(Arc::clone(&value)).derive(Arc::clone(&value));
    drop(child);
    writeln!(
        log,
        "two below each other, dropped: {} values",
        kept(&value)
    );
    writeln!(log, "the root: {}", state(root.has_ended()));
}

/// All are dropped, and nobody has ended any of them: no value is left.
#[judge::case]
fn branch_whole_tree_is_dropped(log: &Transcript) {
    let value = Value::default();
    let root = Branch::root(Arc::clone(&value));
    let mut all = vec![root];
    for above in 0..9 {
        all.push(all[above / 2].derive(Arc::clone(&value)));
    }
    writeln!(log, "a tree of 10: {} values", kept(&value));
    drop(all);
    writeln!(log, "all dropped: {} values", kept(&value));
}

/// Nobody holds the context in between any more: an end from above still arrives. When the last
/// is dropped, no value is left below the root.
#[judge::case]
fn branch_in_between_is_dropped(log: &Transcript) {
    let value = Value::default();
    let root = Branch::root(Value::default());
    let between = root.derive(Arc::clone(&value)).derive(Arc::clone(&value));
    let last = between.derive(Arc::clone(&value));
    drop(between);
    writeln!(
        log,
        "two are dropped, the last: {}",
        state(last.has_ended())
    );
    root.end();
    writeln!(log, "the root ends, the last: {}", state(last.has_ended()));
    drop(last);
    writeln!(log, "the last is dropped: {} values", kept(&value));
}

/// What has ended is kept no longer than what has not.
#[judge::case]
fn branch_lets_go_after_the_end(log: &Transcript) {
    let value = Value::default();
    let root = Branch::root(Value::default());
    let child = root.derive(Arc::clone(&value));
    root.end();
    writeln!(log, "ended, a child is held: {} value", kept(&value));
    drop(child);
    let late = root.derive(Arc::clone(&value));
    writeln!(
        log,
        "dropped, and another one derived: {} value",
        kept(&value)
    );
    drop(late);
    writeln!(log, "all dropped but the root: {} values", kept(&value));
}

/// A hundred children, each of them the first of twenty in a row: an end reaches them all.
#[judge::case]
fn branch_ends_many_below_it(log: &Transcript) {
    let root = Branch::root(());
    let mut all = Vec::new();
    for _ in 0..100 {
        all.push(root.derive(()));
        for _ in 1..20 {
            let last = &all[all.len() - 1];
            all.push(last.derive(()));
        }
    }
    root.end();
    let ended = all.iter().filter(|context| context.has_ended()).count();
    writeln!(log, "ended: {ended} of {}", all.len());
}

/// One thread derives children, and another one ends the parent meanwhile. Once both are ready,
/// all children have ended.
#[judge::case]
fn branch_derived_while_it_ends(log: &Transcript) {
    const TIMES: usize = 200;
    let mut go_on = 0;
    for _ in 0..TIMES {
        let root = Branch::root(());
        let derived = AtomicUsize::new(0);
        let has_returned = AtomicBool::new(false);
        let children = thread::scope(|scope| {
            let children = scope.spawn(|| {
                let mut children = Vec::new();
                while children.len() < 100 && !has_returned.load(SeqCst) {
                    children.push(root.derive(()));
                    derived.fetch_add(1, SeqCst);
                }
                children
            });
            // By then the other thread is on its way.
            judge::meet(&derived, 30);
            root.end();
            has_returned.store(true, SeqCst);
            children.join().expect("to derive does not panic")
        });
        let goes_on = |child: &&Branch<()>| !child.has_ended();
        go_on += children.iter().filter(goes_on).count();
    }
    writeln!(log, "children that go on, in {TIMES} rounds: {go_on}");
}

/// Two end it at the same moment. When either of them returns, all below it have ended.
#[judge::case]
fn branch_ended_by_two_at_once(log: &Transcript) {
    const TIMES: usize = 100;
    let go_on = Counter::default();
    for _ in 0..TIMES {
        let root = Branch::root(());
        let children: Vec<_> = (0..200).map(|_| root.derive(())).collect();
        let come = AtomicUsize::new(0);
        thread::scope(|scope| {
            for _ in 0..2 {
                scope.spawn(|| {
                    judge::meet(&come, 2);
                    root.end();
                    // The last first, as it may be the last to be ended.
                    if children.iter().rev().any(|child| !child.has_ended()) {
                        go_on.add();
                    }
                });
            }
        });
    }
    let go_on = go_on.get();
    writeln!(log, "returned too early, in {TIMES} rounds: {go_on}");
}
