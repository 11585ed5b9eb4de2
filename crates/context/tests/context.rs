//! What a context promises beyond what the cases of the exercise ask of the reader's own.

use context::{CancelFn, Cause, Context, Reason, call_at};
use crossbeam_channel::{TryRecvError, bounded};
use std::error::Error;
use std::sync::Arc;
use std::time::{Duration, Instant};
use std::{fmt, panic, thread};

const LONG: Duration = Duration::from_hours(1);

fn cause(text: &str) -> Cause {
    Arc::from(Box::from(text))
}

fn has_fired(context: &Context) -> bool {
    context.done().try_recv() == Err(TryRecvError::Disconnected)
}

#[test]
fn the_cause_is_that_of_whoever_was_first() {
    let (above, cancel) = Context::background().with_cancel_cause();
    let (below, cancel_below) = above.with_cancel();
    assert!(below.cause().is_none());
    cancel.cancel(cause("the story was killed"));
    cancel.cancel(cause("again"));
    cancel_below.cancel();
    assert_eq!(below.err(), Some(Reason::Cancelled));
    let told = below.cause().map(|cause| cause.to_string());
    assert_eq!(told.as_deref(), Some("the story was killed"));
}

#[test]
fn a_reason_stands_for_a_cause_that_nobody_gave() {
    let (context, cancel) = Context::background().with_cancel();
    cancel.cancel();
    let told = context.cause().map(|cause| cause.to_string());
    assert_eq!(told.as_deref(), Some("cancelled"));
}

#[test]
fn a_deadline_has_its_cause() {
    let when = Instant::now() + Duration::from_millis(5);
    let (context, _cancel) = Context::background().with_deadline_cause(when, cause("press time"));
    assert!(context.done().recv().is_err());
    assert_eq!(context.err(), Some(Reason::DeadlineExceeded));
    let told = context.cause().map(|cause| cause.to_string());
    assert_eq!(told.as_deref(), Some("press time"));
}

#[test]
fn without_cancel_keeps_the_values_only() {
    let (context, cancel) = Context::background().with_value(7_u32).with_timeout(LONG);
    let kept = context.without_cancel();
    cancel.cancel();
    assert_eq!((kept.err(), kept.deadline()), (None, None));
    assert_eq!(kept.value::<u32>(), Some(&7));
    assert!(!has_fired(&kept));
}

#[test]
fn a_limit_beyond_all_time_is_none() {
    let (context, _cancel) = Context::background().with_timeout(Duration::MAX);
    assert_eq!((context.deadline(), context.err()), (None, None));
}

#[test]
fn after_func_is_called_once_on_a_thread_of_its_own() {
    let (context, cancel) = Context::background().with_cancel();
    let (called, calls) = bounded(1);
    let here = thread::current().id();
    let after = context.after_func(move || called.send(thread::current().id()).expect("heard"));
    cancel.cancel();
    cancel.cancel();
    assert_ne!(calls.recv(), Ok(here));
    assert!(calls.recv().is_err(), "the call is over");
    assert!(!after.stop(), "too late");
    // Of a context that has ended, the call is made at once.
    let (called, calls) = bounded(1);
    let after = context.after_func(move || called.send(()).expect("heard"));
    assert_eq!(calls.recv(), Ok(()));
    assert!(!after.stop());
}

#[test]
fn after_func_can_be_taken_back() {
    let (context, cancel) = Context::background().with_cancel();
    let (called, calls) = bounded::<()>(1);
    let after = context.after_func(move || called.send(()).expect("heard"));
    assert!(after.stop());
    cancel.cancel();
    assert!(calls.recv().is_err(), "the call was dropped");
    assert!(Context::background().after_func(|| ()).stop());
}

/// Each cancel, and each look after it, sees all that is below ended, whoever cancels.
#[test]
fn cancel_of_many_threads_is_over_when_any_returns() {
    for _ in 0..200 {
        let (root, cancel) = Context::background().with_cancel();
        let (middle, cancel_middle) = root.with_cancel();
        let leaves: Vec<Context> = (0..20).map(|_| middle.with_cancel().0).collect();
        for leaf in &leaves {
            leaf.done();
        }
        let leaves = &leaves;
        thread::scope(|scope| {
            for cancel in [cancel.clone(), cancel_middle, cancel] {
                scope.spawn(move || {
                    cancel.cancel();
                    for leaf in leaves {
                        assert_eq!(leaf.err(), Some(Reason::Cancelled));
                        assert!(has_fired(leaf));
                    }
                });
            }
        });
    }
}

/// Children that are made while their parent ends, end.
#[test]
fn a_child_made_during_the_end_has_ended() {
    for _ in 0..200 {
        let (root, cancel) = Context::background().with_cancel();
        thread::scope(|scope| {
            let makes = scope.spawn(|| (0..50).map(|_| root.with_cancel().0).collect::<Vec<_>>());
            cancel.cancel();
            for child in makes.join().expect("no panic") {
                assert_eq!(child.err(), Some(Reason::Cancelled));
            }
        });
    }
}

#[test]
fn a_chain_of_a_million_needs_no_stack() {
    let (root, cancel) = Context::background().with_cancel();
    let mut last = root.clone();
    for number in 0..1_000_000_u32 {
        last = last.with_value(number).with_cancel().0;
    }
    assert_eq!(last.value::<u32>(), Some(&999_999));
    cancel.cancel();
    assert_eq!(last.err(), Some(Reason::Cancelled));
}

#[test]
fn calls_are_made_in_the_order_of_their_times() {
    let (called, calls) = bounded(3);
    let now = Instant::now();
    // The one thread is held until all of them are there, and due.
    let (open, gate) = bounded::<()>(0);
    let _first = call_at(now, move || {
        let _ = gate.recv();
    });
    let timers = [30, 10, 20].map(|later| {
        let called = called.clone();
        let when = now + Duration::from_nanos(later);
        call_at(when, move || called.send(later).expect("there is room"))
    });
    drop((called, open));
    assert_eq!(calls.iter().collect::<Vec<_>>(), [10, 20, 30]);
    drop(timers);
}

#[test]
fn a_call_that_panics_disturbs_no_other() {
    let soon = Instant::now() + Duration::from_millis(5);
    let _panics = call_at(soon, || panic!("this is meant to be"));
    let (called, calls) = bounded(1);
    let _other = call_at(soon, move || called.send(()).expect("there is room"));
    assert_eq!(calls.recv(), Ok(()));
}

/// What panics again when what a panic carries is dropped.
struct PanicsWhenDropped;

impl Drop for PanicsWhenDropped {
    fn drop(&mut self) {
        panic!("this is meant to be, too");
    }
}

#[test]
fn what_a_panic_carries_disturbs_no_other_call() {
    let soon = Instant::now() + Duration::from_millis(5);
    let _panics = call_at(soon, || panic::panic_any(PanicsWhenDropped));
    let (called, calls) = bounded(1);
    let _other = call_at(soon, move || called.send(()).expect("there is room"));
    assert_eq!(calls.recv(), Ok(()));
}

/// A cause that cancels another context when it is dropped.
#[derive(Debug)]
struct Cancels(CancelFn);

impl fmt::Display for Cancels {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("cancels")
    }
}

impl Error for Cancels {}

impl Drop for Cancels {
    fn drop(&mut self) {
        self.0.cancel();
    }
}

#[test]
fn what_a_deadline_holds_is_dropped_without_a_lock() {
    let (above, cancel_above) = Context::background().with_cancel();
    let cause: Cause = Arc::new(Cancels(cancel_above));
    let (below, cancel) = above.with_deadline_cause(Instant::now() + LONG, cause);
    cancel.cancel();
    assert_eq!(below.err(), Some(Reason::Cancelled));
    assert_eq!(
        above.err(),
        Some(Reason::Cancelled),
        "the cause was dropped"
    );
}

#[test]
fn a_call_finds_all_below_ended() {
    for _ in 0..100 {
        let (above, cancel) = Context::background().with_cancel();
        let children: Vec<_> = (0..50).map(|_| above.with_cancel().0).collect();
        let (told, tells) = bounded(1);
        let _after = above.after_func(move || {
            let ended = children.iter().filter(|child| child.err().is_some());
            told.send(ended.count()).expect("there is room");
        });
        cancel.cancel();
        assert_eq!(tells.recv(), Ok(50));
    }
}

#[test]
fn a_timer_that_is_dropped_drops_its_call() {
    let held = Arc::new(());
    for _ in 0..100 {
        let held = Arc::clone(&held);
        drop(call_at(Instant::now() + LONG, move || drop(held)));
    }
    assert_eq!(Arc::strong_count(&held), 1);
}
