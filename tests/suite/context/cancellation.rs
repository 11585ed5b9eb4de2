//! A context of the reader's own: who ends with whom, when, and why; and its values.

use super::subject::context::cancellation::{CancelFn, Context, is_too_late};
use context::Reason;
use judge::Transcript;
use std::hint;
use std::iter;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

/// So long that no case waits for it.
const LONG: Duration = Duration::from_hours(1);

/// So short that a case can wait for it.
const SHORT: Duration = Duration::from_millis(5);

/// A context below another, with what ends it.
type Child = (Context, CancelFn);

/// Contexts, each below the one before.
fn chain(top: &Context, length: usize) -> Vec<Child> {
    let mut all: Vec<Child> = Vec::with_capacity(length);
    for _ in 0..length {
        let above = all.last().map_or(top, |(context, _)| context);
        all.push(above.with_cancel());
    }
    all
}

/// Whether the done has fired by now. Does not block.
fn state(context: &Context) -> &'static str {
    judge::fired_yet(context.done())
}

/// How many of them have fired by now. Does not block.
fn fired(contexts: &[Child]) -> usize {
    let has_fired = |(context, _): &&Child| state(context) == "has fired";
    contexts.iter().filter(has_fired).count()
}

/// The time of a deadline, as it is called in a transcript.
fn which(deadline: Option<Instant>, named: &[(Instant, &'static str)]) -> &'static str {
    let Some(deadline) = deadline else {
        return "none";
    };
    let found = named.iter().find(|(time, _)| *time == deadline);
    found.map_or("another time", |(_, name)| name)
}

// Step 1: cancel.

/// A context that nobody has ended has not ended: neither a root, nor what was derived
/// from it.
#[judge::case]
fn waits_until_it_is_cancelled(log: &Transcript) {
    for root in [Context::background(), Context::todo()] {
        let (child, _cancel) = root.with_cancel();
        let (grandchild, _cancel) = child.with_cancel();
        judge::wait_until_blocked();
        writeln!(log, "the root {}", state(&root));
        writeln!(log, "its child {}", state(&child));
        writeln!(log, "its grandchild {}", state(&grandchild));
    }
}

/// To cancel fires the done of that context.
#[judge::case]
fn cancel_fires_the_done(log: &Transcript) {
    let (context, cancel) = Context::background().with_cancel();
    let same = context.clone();
    cancel.cancel();
    judge::wait_until_blocked();
    writeln!(log, "the context {}", state(&context));
    writeln!(log, "a clone of it {}", state(&same));
}

/// Whoever waits for the done is woken.
#[judge::case]
fn cancel_wakes_who_waits(log: &Transcript) {
    let (context, cancel) = Context::background().with_cancel();
    let waiting: Vec<_> = (0..3)
        .map(|_| {
            let context = context.clone();
            judge::spawn(move || judge::fired(context.done()))
        })
        .collect();
    judge::wait_until_blocked();
    cancel.cancel();
    for (number, woken) in waiting.into_iter().enumerate() {
        let woken = woken.join().unwrap_or("panics");
        writeln!(log, "listener {number}: the done {woken}");
    }
}

/// To cancel again is allowed, also through a clone of the cancel function.
#[judge::case]
fn cancel_again_changes_nothing(log: &Transcript) {
    let (context, cancel) = Context::background().with_cancel();
    for number in 1..=3 {
        cancel.clone().cancel();
        judge::wait_until_blocked();
        writeln!(log, "cancelled {number} times: {}", state(&context));
    }
}

/// To drop a cancel function ends nothing; nor does dropping a clone of the context.
#[judge::case]
fn dropped_cancel_function_cancels_nothing(log: &Transcript) {
    let (context, cancel) = Context::background().with_cancel();
    let (child, cancel_child) = context.with_cancel();
    drop((cancel, cancel_child, child.clone()));
    judge::wait_until_blocked();
    writeln!(log, "the context {}", state(&context));
    writeln!(log, "its child {}", state(&child));
}

/// An end goes down, and never up or aside.
#[judge::case]
fn cancel_leaves_the_parent(log: &Transcript) {
    let (parent, _cancel) = Context::background().with_cancel();
    let (sibling, _cancel) = parent.with_cancel();
    let (child, cancel) = parent.with_cancel();
    cancel.cancel();
    judge::wait_until_blocked();
    writeln!(log, "cancelled: {}", state(&child));
    writeln!(log, "its parent: {}", state(&parent));
    writeln!(log, "another child of the parent: {}", state(&sibling));
    let (late, _cancel) = parent.with_cancel();
    writeln!(log, "a child that comes later: {}", state(&late));
}

/// An end reaches all that was derived, over every step.
#[judge::case]
fn cancel_ends_the_whole_tree(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let children: Vec<Child> = (0..3).map(|_| root.with_cancel()).collect();
    let grandchildren: Vec<Child> = (children.iter())
        .flat_map(|(child, _)| [child.with_cancel(), child.with_cancel()])
        .collect();
    let deep = chain(&grandchildren[5].0, 20);
    cancel.cancel();
    judge::wait_until_blocked();
    writeln!(log, "the root {}", state(&root));
    writeln!(log, "of its 3 children: {} have fired", fired(&children));
    writeln!(
        log,
        "of 6 grandchildren: {} have fired",
        fired(&grandchildren)
    );
    writeln!(log, "of 20 below each other: {} have fired", fired(&deep));
}

/// When `cancel` returns, all below has ended: nobody has to wait until they hear of it.
#[judge::case]
fn cancel_is_over_when_it_returns(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let deep = chain(&root, 60);
    let wide: Vec<Child> = (0..60).map(|_| deep[2].0.with_cancel()).collect();
    judge::wait_until_blocked();
    cancel.cancel();
    let (deep, wide) = (fired(&deep), fired(&wide));
    writeln!(log, "of 60 below each other: {deep} have fired");
    writeln!(log, "of 60 children of one: {wide} have fired");
}

/// A context whose parent has ended has ended when it is made.
#[judge::case]
fn child_of_an_ended_parent_has_ended(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let (middle, _cancel) = root.with_cancel();
    cancel.cancel();
    for (name, parent) in [("who was cancelled", &root), ("who ended with it", &middle)] {
        let (child, cancel) = parent.with_cancel();
        writeln!(log, "a child of one {name}: {}", state(&child));
        writeln!(log, "its child: {}", state(&child.with_cancel().0));
        cancel.cancel();
    }
}

/// Nobody holds the context in between any more: the end reaches those below it all the
/// same, and not before it comes.
#[judge::case]
fn parent_in_between_was_dropped(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let mut below = chain(&root, 4);
    let (last, _cancel) = below.pop().expect("there are four");
    drop(below);
    judge::wait_until_blocked();
    writeln!(
        log,
        "three in between are dropped: the last {}",
        state(&last)
    );
    cancel.cancel();
    judge::wait_until_blocked();
    writeln!(log, "the root is cancelled: the last {}", state(&last));
}

/// The root was dropped, and its cancel function is there: it still ends what was derived.
#[judge::case]
fn cancel_function_outlives_its_context(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let (child, _cancel) = root.with_cancel();
    drop(root);
    judge::wait_until_blocked();
    writeln!(log, "the root is dropped: its child {}", state(&child));
    cancel.cancel();
    judge::wait_until_blocked();
    writeln!(log, "the root is cancelled: its child {}", state(&child));
}

/// A context needs no thread: neither to be there, nor to be told of an end.
#[judge::case]
fn ten_thousand_children_need_no_thread(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let (started, children) = judge::threads_started(|| {
        let children: Vec<Child> = (0..10_000).map(|_| root.with_cancel()).collect();
        cancel.cancel();
        children
    });
    writeln!(log, "threads started: {started}");
    writeln!(log, "of 10000 children: {} have fired", fired(&children));
}

/// Several threads cancel at once: whoever comes back finds all below ended, also what
/// another of them is just about to end.
#[judge::case]
fn many_cancel_at_once(log: &Transcript) {
    let mut too_early = 0;
    for _ in 0..20 {
        let (root, cancel) = Context::background().with_cancel();
        let children: Vec<Child> = (0..2000).map(|_| root.with_cancel()).collect();
        thread::scope(|scope| {
            let first = cancel.clone();
            scope.spawn(move || first.cancel());
            // The other one is in the middle of it as soon as one child has ended.
            let [(one, _), .., (other, _)] = &children[..] else {
                unreachable!("there are 2000");
            };
            while state(one) != "has fired" && state(other) != "has fired" {
                thread::yield_now();
            }
            cancel.cancel();
            if fired(&children) < children.len() {
                too_early += 1;
            }
        });
    }
    writeln!(
        log,
        "cancels that returned before all had ended: {too_early}"
    );
}

/// While one thread cancels, another derives: no child is forgotten. The cancel comes a little
/// later in each round, so it meets every step of a `with_cancel`.
#[judge::case]
fn a_child_that_comes_during_the_end_has_ended(log: &Transcript) {
    const ROUNDS: usize = 400;
    let roots: Vec<Child> = (0..ROUNDS)
        .map(|_| Context::background().with_cancel())
        .collect();
    let (begun, cancelled) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let (roots, begun, cancelled) = (&roots, &begun, &cancelled);
    let forgotten: usize = thread::scope(|scope| {
        let derive = scope.spawn(move || {
            let forgotten_by = |(number, (root, _)): (usize, &Child)| {
                begun.store(number + 1, Ordering::SeqCst);
                let children: Vec<Child> = (0..30).map(|_| root.with_cancel()).collect();
                spin_until(|| cancelled.load(Ordering::SeqCst) > number);
                children.len() - fired(&children)
            };
            roots.iter().enumerate().map(forgotten_by).sum()
        });
        for (number, (_, cancel)) in roots.iter().enumerate() {
            spin_until(|| begun.load(Ordering::SeqCst) > number);
            for _ in 0..number {
                hint::spin_loop();
            }
            cancel.cancel();
            cancelled.store(number + 1, Ordering::SeqCst);
        }
        derive.join().expect("deriving does not panic")
    });
    writeln!(log, "children that have not ended: {forgotten}");
}

/// Waits for another thread that needs a moment: so short that to sleep would be too late.
fn spin_until(mut happened: impl FnMut() -> bool) {
    for looks in 1_usize.. {
        if happened() {
            return;
        }
        // Perhaps the other one waits for this core.
        if looks.is_multiple_of(100) {
            thread::yield_now();
        }
        hint::spin_loop();
    }
}

// Step 2: the reason.

/// There is no reason before the end, and `Cancelled` after a cancel.
#[judge::case]
fn err_says_why(log: &Transcript) {
    let root = Context::background();
    let (context, cancel) = root.with_cancel();
    writeln!(log, "before: {:?}", context.err());
    cancel.cancel();
    writeln!(log, "cancelled: {:?}", context.err());
    writeln!(
        log,
        "asked again: {:?}, {:?}",
        context.err(),
        context.clone().err()
    );
    writeln!(log, "its root: {:?}", root.err());
}

/// All that ended with a context have its reason, also those that were derived later.
#[judge::case]
fn err_is_the_same_below(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let below = chain(&root, 3);
    cancel.cancel();
    for (number, (context, _)) in below.iter().enumerate() {
        writeln!(log, "step {} down: {:?}", number + 1, context.err());
    }
    writeln!(log, "derived later: {:?}", root.with_cancel().0.err());
}

/// In so many rounds `below` derives a context, and threads wait for its done and that of its
/// parent. Writes down how many of them, when the parent was cancelled, found no reason.
fn look_when_done_fires(log: &Transcript, below: impl Fn(&Context) -> Context) {
    const ROUNDS: usize = 30;
    let (mut without_reason, mut before_the_parent) = (0, 0);
    for _ in 0..ROUNDS {
        let (parent, cancel) = Context::background().with_cancel();
        let child = below(&parent);
        // To wake so many takes a while. The first ones look before the last ones are woken.
        let listeners: Vec<_> = [&parent, &child]
            .into_iter()
            .flat_map(|context| iter::repeat_n(context, 20))
            .map(|context| {
                let (context, parent) = (context.clone(), parent.clone());
                judge::spawn(move || {
                    judge::fired(context.done());
                    (context.err(), parent.err())
                })
            })
            .collect();
        judge::wait_until_blocked();
        cancel.cancel();
        for listener in listeners {
            let (reason, of_parent) = listener.join().expect("looking does not panic");
            without_reason += usize::from(reason.is_none());
            before_the_parent += usize::from(of_parent.is_none());
        }
    }
    writeln!(log, "40 listeners, in {ROUNDS} rounds:");
    writeln!(
        log,
        "a done fired, and there was no reason: {without_reason}"
    );
    writeln!(
        log,
        "a done fired, and the parent had no reason: {before_the_parent}"
    );
}

/// Whoever is woken by the done finds the reason, and finds the parent ended, with its
/// reason.
#[judge::case]
fn reason_is_there_when_done_fires(log: &Transcript) {
    look_when_done_fires(log, |parent| parent.with_cancel().0);
}

// Step 3: the deadline.

/// Without a limit there is no deadline.
#[judge::case]
fn no_limit_no_deadline(log: &Transcript) {
    let root = Context::background();
    let (child, _cancel) = root.with_cancel();
    writeln!(log, "a root: {}", which(root.deadline(), &[]));
    writeln!(log, "a child: {}", which(child.deadline(), &[]));
}

/// When all have ended or are dropped, nothing waits for their deadlines any more.
#[judge::case]
fn cancelled_deadline_waits_no_longer(log: &Transcript) {
    let root = Context::background();
    for (context, cancel) in (0..100).map(|_| root.with_timeout(LONG)) {
        cancel.cancel();
        drop(context);
    }
    judge::assert_threads_end("100 contexts with a deadline in an hour were cancelled");
    writeln!(log, "100 are cancelled, and dropped: no thread is left");

    let (parent, cancel) = root.with_cancel();
    let children: Vec<Child> = (0..100).map(|_| parent.with_timeout(LONG)).collect();
    cancel.cancel();
    judge::assert_threads_end("the parent of 100 contexts with a deadline was cancelled");
    writeln!(log, "100 ended with their parent: no thread is left");
    drop(children);

    let late = parent.with_timeout(LONG);
    judge::assert_threads_end("a context with a deadline was derived from one that had ended");
    writeln!(log, "one had ended when it was made: no thread is left");
    drop(late);

    let children: Vec<Child> = (0..100).map(|_| root.with_timeout(LONG)).collect();
    drop(children);
    judge::assert_threads_end(
        "100 contexts with a deadline, and all that holds them, were dropped",
    );
    writeln!(log, "100 are dropped: no thread is left");
}

/// However many deadlines there are, one thread waits for all of them.
#[judge::case]
fn many_deadlines_need_one_thread(log: &Transcript) {
    let root = Context::background();
    let (started, limited) = judge::threads_started(|| {
        let limits = 1..=200;
        let limited: Vec<Child> = limits
            .map(|number| root.with_timeout(LONG + number * SHORT))
            .collect();
        limited
    });
    log.at_most("threads started for 200 deadlines", started, 1);
    writeln!(log, "of 200 contexts: {} have fired", fired(&limited));
}

/// No deadline is later than that of the parent; an earlier one may be set.
#[judge::case]
fn deadline_is_the_earlier_one(log: &Transcript) {
    let now = Instant::now();
    let [one, two, three] = [1, 2, 3].map(|hours| now + hours * LONG);
    let named = [
        (one, "in 1 hour"),
        (two, "in 2 hours"),
        (three, "in 3 hours"),
    ];
    let (parent, _cancel) = Context::background().with_deadline(two);
    let (earlier, _cancel) = parent.with_deadline(one);
    let (later, _cancel) = parent.with_deadline(three);
    let (none, _cancel) = parent.with_cancel();
    let (long, _cancel) = parent.with_timeout(9 * LONG);
    let (below, _cancel) = earlier.with_deadline(two);
    writeln!(log, "the parent's: {}", which(parent.deadline(), &named));
    writeln!(log, "an earlier one: {}", which(earlier.deadline(), &named));
    writeln!(log, "a later one: {}", which(later.deadline(), &named));
    writeln!(log, "none set: {}", which(none.deadline(), &named));
    writeln!(log, "a longer limit: {}", which(long.deadline(), &named));
    writeln!(
        log,
        "below the earlier one: {}",
        which(below.deadline(), &named)
    );
    let ago = |time| now.checked_sub(time).expect("the clock runs");
    let (two, one) = (ago(2 * SHORT), ago(SHORT));
    let (parent, _cancel) = Context::background().with_deadline(two);
    let (child, _cancel) = parent.with_deadline(one);
    let named = [(two, "the parent's"), (one, "its own")];
    writeln!(
        log,
        "both have passed, the parent's first: {}",
        which(child.deadline(), &named)
    );
}

/// A time limit counts from the call on.
#[judge::case]
fn timeout_counts_from_now(log: &Transcript) {
    let (limited, _cancel) = Context::background().with_timeout(3 * LONG);
    for (name, parent) in [
        ("a root", Context::background()),
        ("one with 3 hours", limited),
    ] {
        let before = Instant::now() + LONG;
        let (context, _cancel) = parent.with_timeout(LONG);
        let after = Instant::now() + LONG;
        let deadline = match context.deadline() {
            None => "none",
            Some(deadline) if deadline < before => "too early",
            Some(deadline) if deadline > after => "too late",
            Some(_) => "one hour after the call",
        };
        writeln!(log, "below {name}: the deadline is {deadline}");
        writeln!(log, "the context {}", state(&context));
    }
}

/// A time that has passed: the context has ended when it is returned.
#[judge::case]
fn passed_deadline_has_ended_at_once(log: &Transcript) {
    let (parent, _cancel) = Context::background().with_timeout(LONG);
    let passed: Vec<(&'static str, Option<Reason>)> = (0..50)
        .map(|_| {
            let before = Instant::now().checked_sub(SHORT);
            let (context, _cancel) = parent.with_deadline(before.expect("the clock runs"));
            (state(&context), context.err())
        })
        .collect();
    let fired = passed
        .iter()
        .filter(|(state, _)| *state == "has fired")
        .count();
    let reasons = passed
        .iter()
        .filter(|(_, reason)| *reason == Some(Reason::DeadlineExceeded));
    writeln!(log, "of 50 deadlines that had passed:");
    writeln!(log, "{fired} had fired");
    writeln!(log, "{} had the reason DeadlineExceeded", reasons.count());
}

/// What is derived from a context that its deadline has ended has ended, with that reason.
#[judge::case]
fn child_of_what_its_deadline_has_ended(log: &Transcript) {
    let (context, _cancel) = Context::background().with_deadline(Instant::now());
    judge::fired(context.done());
    let (child, _cancel) = context.with_cancel();
    let (limited, _cancel) = context.with_timeout(LONG);
    writeln!(log, "a child {}: {:?}", state(&child), child.err());
    writeln!(
        log,
        "one with a time limit {}: {:?}",
        state(&limited),
        limited.err()
    );
}

/// Nobody cancels: at its deadline, and not before, the context ends with all below it. What
/// is above goes on.
#[judge::case]
fn deadline_ends_the_tree(log: &Transcript) {
    let (root, _cancel) = Context::background().with_cancel();
    let (context, _cancel) = root.with_timeout(SHORT);
    let below = chain(&context, 3);
    let deadline = context.deadline().unwrap_or_else(Instant::now);
    let _ = context.done().recv();
    let when = if Instant::now() < deadline {
        "before"
    } else {
        "after"
    };
    writeln!(log, "it ends {when} its deadline: {:?}", context.err());
    for (number, (context, _)) in below.iter().enumerate() {
        judge::fired(context.done());
        writeln!(log, "step {} down: {:?}", number + 1, context.err());
    }
    writeln!(log, "its root: {:?}", root.err());
}

/// A child whose own deadline is later ends with its parent.
#[judge::case]
fn parent_ends_sooner(log: &Transcript) {
    let (parent, _cancel) = Context::background().with_timeout(SHORT);
    let (child, _cancel) = parent.with_timeout(LONG);
    let child_fired = judge::fired(child.done());
    writeln!(log, "the child {child_fired}: {:?}", child.err());
    let (parent, cancel) = Context::background().with_cancel();
    let (child, _cancel) = parent.with_timeout(LONG);
    cancel.cancel();
    writeln!(log, "the parent is cancelled: the child {}", state(&child));
    writeln!(log, "its reason: {:?}", child.err());
}

/// A child whose deadline is sooner ends alone.
#[judge::case]
fn child_ends_sooner(log: &Transcript) {
    let (parent, _cancel) = Context::background().with_timeout(LONG);
    let (child, _cancel) = parent.with_timeout(SHORT);
    let child_fired = judge::fired(child.done());
    writeln!(log, "the child {child_fired}: {:?}", child.err());
    writeln!(log, "its parent: {:?}", parent.err());
}

/// The context in between was dropped, and its deadline is there: it still ends what is
/// below.
#[judge::case]
fn deadline_of_a_dropped_parent(log: &Transcript) {
    let (parent, cancel) = Context::background().with_timeout(SHORT);
    let (child, _cancel) = parent.with_cancel();
    drop((parent, cancel));
    let child_fired = judge::fired(child.done());
    writeln!(log, "the child {child_fired}: {:?}", child.err());
}

/// A context that was cancelled before its deadline, of which it is sure.
fn cancelled_in_time(root: &Context) -> Context {
    let mut limit = SHORT;
    loop {
        let (context, cancel) = root.with_timeout(limit);
        let deadline = Instant::now() + limit;
        cancel.cancel();
        // A busy machine may have taken longer than the limit.
        if Instant::now() + limit / 2 < deadline {
            return context;
        }
        limit *= 2;
    }
}

/// The first reason stays, whatever comes later.
#[judge::case]
fn first_reason_stays(log: &Transcript) {
    let root = Context::background();
    let cancelled = cancelled_in_time(&root);
    let (limited, cancel) = root.with_timeout(SHORT);
    let (below, cancel_below) = limited.with_cancel();
    writeln!(log, "cancelled before its deadline: {:?}", cancelled.err());
    let _ = limited.done().recv();
    cancel.cancel();
    cancel_below.cancel();
    writeln!(log, "cancelled after its deadline: {:?}", limited.err());
    writeln!(log, "what was below it: {:?}", below.err());
    // Until the deadline of the first one has passed as well.
    let deadline = cancelled.deadline().unwrap_or_else(Instant::now);
    let (later, _cancel) = root.with_deadline(deadline + SHORT);
    let _ = later.done().recv();
    writeln!(
        log,
        "after both deadlines: {:?}, {:?}",
        cancelled.err(),
        limited.err()
    );
    let child = cancelled.with_timeout(LONG).0;
    writeln!(log, "derived from the first: {:?}", child.err());
}

/// A parent that ends later than its child does not change the child's reason.
#[judge::case]
fn parent_ends_after_its_child(log: &Transcript) {
    let (parent, cancel) = Context::background().with_cancel();
    let (child, _cancel) = parent.with_deadline(Instant::now());
    let (grandchild, _cancel) = child.with_cancel();
    cancel.cancel();
    writeln!(log, "the parent: {:?}", parent.err());
    writeln!(log, "the child: {:?}", child.err());
    writeln!(log, "the grandchild: {:?}", grandchild.err());
}

/// The bug hunt: work that cannot be done by the deadline is too late.
#[judge::case]
fn is_too_late_when_it_takes_longer(log: &Transcript) {
    let root = Context::background();
    let (minute, _cancel) = root.with_timeout(LONG / 60);
    let ago = Instant::now().checked_sub(SHORT);
    let (passed, _cancel) = root.with_deadline(ago.expect("the clock runs"));
    writeln!(
        log,
        "an hour's work, no deadline: {}",
        is_too_late(&root, LONG)
    );
    writeln!(
        log,
        "an hour's work in a minute: {}",
        is_too_late(&minute, LONG)
    );
    writeln!(
        log,
        "a second's work in a minute: {}",
        is_too_late(&minute, LONG / 3600)
    );
    writeln!(
        log,
        "a second's work, too late: {}",
        is_too_late(&passed, LONG / 3600)
    );
    writeln!(
        log,
        "no work at all, too late: {}",
        is_too_late(&passed, Duration::ZERO)
    );
}

// Step 4: values.

/// A kind of value: the type tells it from others.
#[derive(Debug, PartialEq)]
struct Story(&'static str);

/// Another kind, with the same inside.
#[derive(Debug, PartialEq)]
struct Desk(&'static str);

/// A value is found where it was put in, and below; not above, and not beside.
#[judge::case]
fn value_is_found_below(log: &Transcript) {
    let (root, _cancel) = Context::background().with_cancel();
    let sibling = root.with_value(Story("flood"));
    let context = root.with_value(Story("fire"));
    let (child, _cancel) = context.with_cancel();
    let (grandchild, _cancel) = child.with_cancel();
    writeln!(log, "in its context: {:?}", context.value::<Story>());
    writeln!(log, "one step down: {:?}", child.value::<Story>());
    writeln!(log, "two steps down: {:?}", grandchild.value::<Story>());
    writeln!(log, "above: {:?}", root.value::<Story>());
    writeln!(log, "beside: {:?}", sibling.value::<Story>());
}

/// The nearest value is found; that above is as it was.
#[judge::case]
fn nearest_value_is_found(log: &Transcript) {
    let above = Context::background().with_value(Story("fire"));
    let below = above.with_value(Story("flood"));
    let last = below.with_cancel().0;
    writeln!(log, "above: {:?}", above.value::<Story>());
    writeln!(log, "below: {:?}", below.value::<Story>());
    writeln!(log, "and further down: {:?}", last.value::<Story>());
}

/// Types are told apart, although the same text is in them.
#[judge::case]
fn values_of_two_types_do_not_collide(log: &Transcript) {
    let context = Context::background()
        .with_value(Story("fire"))
        .with_value(Desk("city"))
        .with_value(7_u32);
    writeln!(log, "the story: {:?}", context.value::<Story>());
    writeln!(log, "the desk: {:?}", context.value::<Desk>());
    writeln!(log, "the number: {:?}", context.value::<u32>());
    writeln!(log, "another number: {:?}", context.value::<u64>());
}

/// A context with a value ends when its parent does, and has its reason.
#[judge::case]
fn context_with_a_value_ends_with_its_parent(log: &Transcript) {
    let (parent, cancel) = Context::background().with_cancel();
    let context = parent.with_value(Story("fire"));
    let (below, _cancel) = context.with_cancel();
    judge::wait_until_blocked();
    writeln!(log, "before: {}, below {}", state(&context), state(&below));
    cancel.cancel();
    writeln!(
        log,
        "cancelled: {}, below {}",
        state(&context),
        state(&below)
    );
    writeln!(log, "reasons: {:?}, {:?}", context.err(), below.err());
    let late = parent.with_value(Story("flood"));
    writeln!(
        log,
        "made later: {}, {:?}",
        state(&late),
        late.value::<Story>()
    );
}

/// Whoever is woken by the done of a context with a value finds its reason.
#[judge::case]
fn reason_of_a_value_is_there_when_done_fires(log: &Transcript) {
    look_when_done_fires(log, |parent| parent.with_value(Story("fire")));
}

/// A value keeps the deadline; and below a deadline the value is found.
#[judge::case]
fn values_and_deadlines_go_together(log: &Transcript) {
    let when = Instant::now() + LONG;
    let named = [(when, "in 1 hour")];
    let (limited, _cancel) = Context::background()
        .with_value(Story("fire"))
        .with_deadline(when);
    let context = limited.with_value(Desk("city"));
    writeln!(log, "below the deadline: {:?}", limited.value::<Story>());
    writeln!(
        log,
        "below the value: {}",
        which(context.deadline(), &named)
    );
}

/// What nobody else holds is let go: its parent keeps neither the context nor its value, and
/// its deadline does not.
#[judge::case]
fn ended_child_is_let_go(log: &Transcript) {
    let (parent, _cancel) = Context::background().with_cancel();
    let value = Arc::new(());
    let held = || Arc::strong_count(&value) - 1;
    let mut children: Vec<Child> = (0..50)
        .map(|_| parent.with_value(Arc::clone(&value)).with_cancel())
        .collect();
    writeln!(log, "values of 50 children: {}", held());
    for (_, cancel) in children.drain(..25) {
        cancel.cancel();
    }
    writeln!(log, "25 are cancelled and dropped: {}", held());
    drop(children);
    writeln!(log, "25 are dropped: {}", held());
    let limited = parent.with_value(Arc::clone(&value)).with_timeout(LONG);
    drop(limited);
    writeln!(log, "one with a deadline is dropped: {}", held());
}

/// Contexts may be far below each other.
#[judge::case]
fn a_value_a_thousand_steps_up(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let top = root.with_value(Story("fire"));
    let below = chain(&top, 1000);
    let (last, _) = below.last().expect("there are a thousand");
    writeln!(log, "its story: {:?}", last.value::<Story>());
    cancel.cancel();
    writeln!(log, "of 1000: {} have fired", fired(&below));
    writeln!(log, "the reason of the last: {:?}", last.err());
}

judge::compile_fail! {
    after "cancellation::cancel_ends_the_whole_tree":
    /// A function cancels the context that it was given.
    receiver_cancels,
    /// A function passes the context that it was given for a cancel function.
    context_for_cancel,
    /// A function is called without a context, as with `nil` in Go.
    without_a_context,
}
