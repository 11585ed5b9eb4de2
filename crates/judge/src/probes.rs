//! What the cases are made of: feeders, and the three questions about threads.

use crate::case_clock::CaseClock;
use crate::threads::{self, Snapshot, State, ThreadId};
use crate::{Verdict, watchdog, worker};
use crossbeam_channel::{Receiver, Sender, bounded};
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

/// How many values may still follow after done has fired: a `select!` in which done and
/// a value are both ready chooses at random, so that a right answer passes some more.
pub const FEW: usize = 64;

/// Starts a thread of the judge's own: none of the checks takes it for the subject's.
pub fn spawn<R: Send + 'static>(
    work: impl FnOnce() -> R + Send + 'static,
) -> thread::JoinHandle<R> {
    thread::spawn(move || {
        threads::this_one_is_ours();
        work()
    })
}

/// Runs `work`, and counts the threads that were started until it returned.
pub fn threads_started<R>(work: impl FnOnce() -> R) -> (u64, R) {
    let before = thread_number();
    let result = work();
    (thread_number() - before - 1, result)
}

/// The number of a thread started now: the standard library numbers them one by one.
fn thread_number() -> u64 {
    let id = spawn(|| thread::current().id()).join();
    let text = format!("{:?}", id.expect("asking for the number does not panic"));
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("`ThreadId(7)` has a number")
}

/// Runs `work`, and counts how often the calling thread waited for something
/// meanwhile: 0 where that cannot be known.
pub fn times_waited<R>(work: impl FnOnce() -> R) -> (u64, R) {
    let before = threads::times_waited();
    let result = work();
    (threads::times_waited() - before, result)
}

thread_local! {
    static PANIC_EXPECTED: Cell<bool> = const { Cell::new(false) };
    /// The panic that this thread is about to make, and how often it may be handed on.
    static PANIC_PLANNED: Cell<Option<usize>> = const { Cell::new(None) };
}

/// `panics` or `does not panic`: what `work` does on the calling thread. That is how a
/// case asks for a panic that is promised. Such a panic is neither printed nor held against the subject; one
/// on any other thread still is.
pub fn panics(work: impl FnOnce()) -> &'static str {
    PANIC_EXPECTED.set(true);
    let panicked = panic::catch_unwind(AssertUnwindSafe(work)).is_err();
    PANIC_EXPECTED.set(false);
    if panicked { "panics" } else { "does not panic" }
}

/// Says that the calling thread, which may be one of the subject's, panics now, as it
/// should: in a call that the subject makes, for example. That panic is neither printed nor
/// held against the subject; nor is it when the subject hands it on, `times` times at most,
/// with `resume_unwind`: from one thread to the next, and out of a scope.
pub fn plan_panic(times: usize) {
    PANIC_PLANNED.set(Some(times));
}

/// How many unwindings are expected of the panic that the calling thread makes just now: none
/// where it has neither planned it nor is inside [`panics`].
pub(crate) fn expected_of_this_panic() -> usize {
    match PANIC_PLANNED.take() {
        Some(times) => 1 + times,
        None => usize::from(PANIC_EXPECTED.get()),
    }
}

/// How many times anything has been counted by a [`Counter`], in all.
static COUNTED: AtomicUsize = AtomicUsize::new(0);

/// Counts what the subject takes, makes or copies: something that must not go on while
/// nobody asks for it. Where it does go on although everybody should wait, the case ends as
/// `UNBOUNDED` and not as `POLLS`.
///
/// A clone counts into the same number.
#[derive(Clone, Debug, Default)]
pub struct Counter(Arc<AtomicUsize>);

impl Counter {
    /// Counts one more, and returns how many there were before.
    pub fn add(&self) -> usize {
        COUNTED.fetch_add(1, Ordering::SeqCst);
        self.0.fetch_add(1, Ordering::SeqCst)
    }

    /// How many there are so far.
    pub fn get(&self) -> usize {
        self.0.load(Ordering::SeqCst)
    }
}

/// A rendezvous stream fed by the judge, and how many of its values were taken.
#[derive(Debug)]
pub struct Feed {
    taken: Counter,
    feeder: Option<thread::JoinHandle<()>>,
}

/// Offers the values one after another on a rendezvous channel, from a thread of
/// the judge's own, and closes it behind the last. The thread ends early when the
/// receiver is dropped.
pub fn feed<T: Send + 'static>(
    values: impl IntoIterator<Item = T> + Send + 'static,
) -> (Feed, Receiver<T>) {
    let (input, stream) = bounded(0);
    let taken = Counter::default();
    let count = taken.clone();
    let feeder = spawn(move || offer(values, &input, &count));
    let feeder = Some(feeder);
    (Feed { taken, feeder }, stream)
}

/// A stream without an end, fed by the judge: 0, 1, 2 ...
pub fn endless() -> (Feed, Receiver<u64>) {
    feed(0..)
}

/// Every value of the stream, in order. Blocks until the stream is closed.
pub fn all<T>(stream: &Receiver<T>) -> Vec<T> {
    stream.iter().collect()
}

fn offer<T>(values: impl IntoIterator<Item = T>, input: &Sender<T>, count: &Counter) {
    for value in values {
        if input.send(value).is_err() {
            return;
        }
        count.add();
    }
}

impl Feed {
    /// How many values were taken, once nothing moves any more.
    pub fn taken(&self) -> usize {
        wait_until_blocked();
        self.taken.get()
    }

    /// Waits until the feeder has ended: all was taken, or the receiver is gone.
    /// Returns how many values were taken.
    pub fn ended(mut self) -> usize {
        if let Some(feeder) = self.feeder.take() {
            // A feeder does not panic, so joining it does not fail.
            let _ = feeder.join();
        }
        self.taken.get()
    }
}

/// A thread counts as waiting when it was asleep, and had not moved, this long.
const STILL: Duration = Duration::from_millis(2);

/// How long nothing may move before we believe that nobody polls.
const QUIET: Duration = Duration::from_millis(60);

/// The same where a thread may have set itself a time, so that it sleeps between two looks: who
/// looks more often than that is found.
const LONG_QUIET: Duration = Duration::from_millis(300);

/// How long the threads may take until they wait, and until they have ended. Time in which
/// the machine has no processor for them does not count.
const PATIENCE: Duration = Duration::from_secs(2);

/// Waits until every other thread waits for somebody: the hand-shake before an
/// event that must find the subject blocked. Ends the case as `POLLS` when that
/// does not come about.
///
/// The thread that runs the case is never one of the others, even when a thread of [`spawn`] calls
/// this: so it does not tell whether a function that the case itself calls is blocked.
pub fn wait_until_blocked() {
    if !threads::known() {
        // Too short a pause accepts a wrong answer. Where it could reject a right one, a
        // case asks through `portable`.
        thread::sleep(Duration::from_millis(20));
        return;
    }
    wait_for_stillness(STILL, State::is_asleep);
}

/// Waits until every other thread waits for somebody, and stays so. A thread that
/// keeps waking up, or that has set itself an alarm, ends the case as `POLLS`.
pub fn assert_no_polling() {
    if threads::known() {
        // So that the long look does not begin while they are on their way.
        wait_until_blocked();
        wait_for_stillness(QUIET, |state| state == State::Blocked);
    }
}

/// Like [`assert_no_polling`], for work that waits with a time limit: a thread may have set itself
/// a time at which it goes on, and has to sleep until then. One that wakes up again and again to
/// look, more often than three times a second, ends the case as `POLLS`.
pub fn assert_no_polling_before_a_limit() {
    if threads::known() {
        wait_until_blocked();
        wait_for_stillness(LONG_QUIET, State::is_asleep);
    }
}

/// Returns when no thread but the caller and the one that runs the case has moved for `still`,
/// all of them in a state that `accepts`.
fn wait_for_stillness(still: Duration, accepts: fn(State) -> bool) {
    let mut clock = CaseClock::start();
    let mut patience = PATIENCE;
    let first = others();
    let counted = COUNTED.load(Ordering::SeqCst);
    let mut before = first.clone();
    loop {
        thread::sleep(still);
        let now = others();
        if now == before && now.iter().all(|(_, activity)| accepts(activity.state)) {
            return;
        }
        if clock.tick(all_asleep(&now)) > patience {
            let counted = COUNTED.load(Ordering::SeqCst) - counted;
            if counted > FEW {
                end_as_unbounded(counted);
            }
            if somebody_keeps_moving(&first, &now) {
                worker::end(
                    Verdict::Polls,
                    "a thread keeps running, or wakes up by itself, where every thread should sleep \
                     until another one wakes it: in `recv`, `send`, `lock`, `wait` or `join`",
                );
            }
            // Nobody polls. The time limit is still there.
            patience += PATIENCE / 5;
        }
        before = now;
    }
}

fn end_as_unbounded(counted: usize) -> ! {
    worker::end(
        Verdict::Unbounded,
        &format!(
            "it goes on although nobody asks for more: {counted} values were taken, made or \
             copied while every thread should have been waiting, at most {FEW}"
        ),
    )
}

/// Whether a thread has set itself an alarm, or has moved so often or so long that
/// it cannot have been on its way to where it waits.
fn somebody_keeps_moving(first: &Snapshot, now: &Snapshot) -> bool {
    const OFTEN: u64 = 20;
    const LONG: Duration = Duration::from_millis(100);
    now.iter().any(|(thread, activity)| {
        let then = first.iter().find(|(other, _)| other == thread);
        let (switches, ran) = then.map_or((0, Duration::ZERO), |(_, activity)| {
            (activity.switches, activity.ran)
        });
        matches!(activity.state, State::Sleeps | State::AwaitsSystem)
            || activity.switches - switches > OFTEN
            || activity.ran.saturating_sub(ran) > LONG
    })
}

/// Every thread but the caller, the watchdog and the one that runs the case, with what it
/// does. A thread of the case that reads from a socket has no time limit there.
fn others() -> Snapshot {
    let me = threads::current();
    let others = threads::others()
        .into_iter()
        .filter(|thread| *thread != me && Some(*thread) != watchdog::thread());
    let mut all = threads::snapshot(others);
    for (thread, activity) in &mut all {
        if activity.state == State::AwaitsSystem && threads::is_ours(*thread) {
            activity.state = State::Blocked;
        }
    }
    all
}

fn all_asleep(threads: &Snapshot) -> bool {
    threads
        .iter()
        .all(|(_, activity)| activity.state.is_asleep())
}

/// Waits until every thread that the subject started has ended. The case ends as `LEAK`
/// when threads are still there that nobody can wake any more, or that have not ended
/// after two seconds; `after` says what should have made them end.
pub fn assert_threads_end(after: &str) {
    if !threads::known() {
        return;
    }
    let mut clock = CaseClock::start();
    let mut before = others();
    let mut looks = 0;
    loop {
        let left = threads::of_the_subject();
        if left.is_empty() {
            return;
        }
        let now = others();
        // The caller is the only one who could still wake somebody, and it only waits.
        let is_stuck = are_among(&left, &now) && threads::are_deadlocked(&before, &now);
        looks = if is_stuck { looks + 1 } else { 0 };
        if looks == LOOKS || clock.tick(all_asleep(&now)) > PATIENCE {
            if worker::has_panicked() {
                worker::end_with_panic();
            }
            let threads = match left.len() {
                1 => "1 thread is".to_owned(),
                n => format!("{n} threads are"),
            };
            worker::end(
                Verdict::Leak,
                &format!("{threads} still there after {after}"),
            );
        }
        before = now;
        thread::sleep(if is_stuck {
            Duration::from_millis(5)
        } else {
            Duration::from_micros(200)
        });
    }
}

/// How often threads have to be found stuck before it is said of them. Once should be enough;
/// but where a hundred threads end on a busy machine, one was called stuck that ended a moment
/// later.
const LOOKS: u32 = 5;

/// Whether all of these threads are in the snapshot: who is just ending is not.
fn are_among(threads: &[ThreadId], snapshot: &Snapshot) -> bool {
    threads
        .iter()
        .all(|thread| snapshot.iter().any(|(other, _)| other == thread))
}
