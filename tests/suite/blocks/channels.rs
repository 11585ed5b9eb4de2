//! Channels: one thread sends values, another receives them, and learns when no more come.

use super::subject::blocks::channels::{
    Operation, Outcome, State, pass_on, predict, start_together,
};
use crossbeam_channel::{
    Receiver, RecvTimeoutError, SendTimeoutError, Sender, TryRecvError, TrySendError, bounded,
    never,
};
use judge::{Counter, Transcript};
use std::collections::HashSet;
use std::sync::{Barrier, OnceLock};
use std::thread::{self, ThreadId};
use std::time::Duration;

/// What is in the input is passed on in order and counted, although the input was closed
/// before anybody received. Then the output is closed.
#[judge::case]
fn pass_on_passes_all_and_closes(log: &Transcript) {
    let (sender, input) = bounded(3);
    for story in ["harbour fire", "", "cup final"] {
        let _ = sender.send(story);
    }
    drop(sender);
    let (output, stream) = bounded(4);
    writeln!(log, "passed on, it says: {}", pass_on(input, output));
    for _ in 0..4 {
        writeln!(log, "received: {:?}", stream.recv());
    }
}

/// An input that is closed and empty is no error: nothing is passed on, and the output is
/// closed.
#[judge::case]
fn pass_on_of_an_empty_input(log: &Transcript) {
    let (nobody, input) = bounded::<u32>(0);
    drop(nobody);
    let (output, stream) = bounded(0);
    writeln!(log, "passed on, it says: {}", pass_on(input, output));
    writeln!(log, "the output is {}", judge::state(&stream));
}

/// A pause is not the end: it waits for the next value, and does not look again and again.
#[judge::case]
fn pass_on_waits_for_its_input(log: &Transcript) {
    let (sender, input) = bounded(0);
    let (output, stream) = bounded(3);
    let desk = judge::spawn(move || pass_on(input, output));
    judge::assert_no_polling();
    let _ = sender.send(1);
    judge::assert_no_polling();
    let _ = sender.send(2);
    drop(sender);
    writeln!(log, "received: {:?}", judge::all(&stream));
    writeln!(log, "passed on, it says: {:?}", desk.join().ok());
}

/// A full output is not the end either: it waits for room, without looking again and again,
/// and no value is lost.
#[judge::case]
fn pass_on_waits_for_room(log: &Transcript) {
    let (_feed, input) = judge::feed(1..=5);
    let (output, stream) = bounded(2);
    let desk = judge::spawn(move || pass_on(input, output));
    judge::assert_no_polling();
    writeln!(log, "received: {:?}", stream.recv());
    judge::assert_no_polling();
    writeln!(log, "received: {:?}", judge::all(&stream));
    writeln!(log, "passed on, it says: {:?}", desk.join().ok());
}

/// There is enough in the input, and nobody reads: it takes one value, and no second one
/// before the first is sent.
#[judge::case]
fn pass_on_holds_one_value(log: &Transcript) {
    let (feed, input) = judge::feed(0..8);
    let (output, stream) = bounded(0);
    let desk = judge::spawn(move || pass_on(input, output));
    let taken = judge::settled(1, || feed.taken());
    writeln!(log, "nobody reads: taken from the input: {taken}");
    let read: Vec<_> = stream.iter().take(3).collect();
    writeln!(log, "received: {read:?}");
    let taken = judge::settled(4, || feed.taken());
    writeln!(log, "then nobody reads: taken from the input: {taken}");
    // To the last: what becomes of it when its reader leaves is for the next case.
    let read = judge::all(&stream);
    writeln!(log, "received: {read:?}");
    let _ = desk.join();
}

/// The last receiver leaves: the next send fails, and it returns. It does not panic, does not
/// read on for nobody, and has let go of its input.
#[judge::case]
fn pass_on_returns_when_nobody_receives(log: &Transcript) {
    let (feed, input) = judge::feed(0..500);
    let (output, stream) = bounded(0);
    let desk = judge::spawn(move || pass_on(input, output));
    let read: Vec<_> = stream.iter().take(3).collect();
    // By then it waits in its next send.
    judge::wait_until_blocked();
    writeln!(log, "received: {read:?}, then the receiver is dropped");
    drop(stream);
    let passed_on = desk.join().ok();
    writeln!(log, "passed on, it says: {passed_on:?}");
    writeln!(
        log,
        "taken from the input, which is let go: {}",
        feed.ended()
    );
}

/// All of them are let go. Each calls `work` once, with a number of its own, and when it returns
/// nothing is left running. (In which order the results come is for another case.)
#[judge::case]
fn start_together_lets_all_of_them_go(log: &Transcript) {
    let calls = Counter::default();
    let mut results = start_together(5, |number| {
        calls.add();
        number
    });
    judge::assert_threads_end("`start_together` has returned");
    results.sort_unstable();
    writeln!(log, "results, sorted: {results:?}");
    writeln!(log, "calls of `work`: {}", calls.get());
}

/// No threads: no results, at once.
#[judge::case]
fn start_together_of_nothing(log: &Transcript) {
    let results: Vec<usize> = start_together(0, |number| number);
    writeln!(log, "results: {results:?}");
}

/// Each call is on a thread of its own, and none on the thread that asks for it.
#[judge::case]
fn start_together_of_new_threads(log: &Transcript) {
    let threads = start_together(6, |_| thread::current().id());
    let mut different: HashSet<ThreadId> = threads.into_iter().collect();
    let callers = different.remove(&thread::current().id());
    writeln!(log, "new threads that worked: {}", different.len());
    writeln!(
        log,
        "calls on the caller's thread: {}",
        usize::from(callers)
    );
}

/// They work at the same time: here nobody can finish before everybody has begun.
#[judge::case]
fn start_together_works_at_the_same_time(log: &Transcript) {
    let everybody = Barrier::new(4);
    let results = start_together(4, |_| {
        everybody.wait();
    });
    writeln!(log, "have waited for each other: {}", results.len());
}

/// Nobody begins before the last thread has been started. The standard library numbers the
/// threads of a program as they are started: here the first that works starts one more, and
/// all threads of `start_together` should have lower numbers than that one.
#[judge::case]
fn start_together_starts_all_before_it_begins(log: &Transcript) {
    const THREADS: usize = 100;
    const ROUNDS: usize = 10;
    let mut started_later = 0;
    for _ in 0..ROUNDS {
        let one_more = OnceLock::new();
        let numbers = start_together(THREADS, |_| {
            one_more.get_or_init(|| {
                let thread = judge::spawn(|| number_of(thread::current().id()));
                thread.join().expect("asking for the number does not panic")
            });
            number_of(thread::current().id())
        });
        let limit = one_more.get().copied().unwrap_or(u64::MAX);
        started_later += numbers.iter().filter(|number| **number > limit).count();
    }
    writeln!(log, "{ROUNDS} times {THREADS} threads");
    writeln!(log, "started after somebody had begun: {started_later}");
}

/// `ThreadId(7)` is 7.
fn number_of(id: ThreadId) -> u64 {
    let text = format!("{id:?}");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    digits.parse().expect("`ThreadId(7)` has a number")
}

/// The order of the results is that of the numbers. Here the last thread finishes first, and
/// the first one last.
#[judge::case]
fn start_together_gives_results_in_order(log: &Transcript) {
    // Thread 2 wakes thread 1, which wakes thread 0.
    let (wake, wait): (Vec<Sender<()>>, Vec<Receiver<()>>) = (0..3).map(|_| bounded(1)).unzip();
    let results = start_together(3, |number| {
        if let Some(wait) = wait.get(number).filter(|_| number < 2) {
            let _ = wait.recv();
            // So that the one who has woken this thread has delivered its result.
            judge::wait_until_blocked();
        }
        if let Some(before) = number.checked_sub(1) {
            let _ = wake[before].send(());
        }
        format!("page {number}")
    });
    writeln!(log, "results: {results:?}");
}

/// `work` panics on one of the threads: whoever called `start_together` hears of it, and the
/// others have done their work.
#[judge::case]
fn start_together_hands_a_panic_on(log: &Transcript) {
    for jammed in [0, 2] {
        let finished = Counter::default();
        let seen = judge::panics(|| {
            start_together(3, |number| {
                if number == jammed {
                    // Whoever joins the thread may go on with the panic, and so does a scope.
                    judge::plan_panic(5);
                    panic!("the press is jammed");
                }
                finished.add();
            });
        });
        writeln!(log, "thread {jammed} panics: `start_together` {seen}");
        writeln!(log, "  the others have finished: {}", finished.get());
    }
}

/// `recv`, in every state of a channel with room for two.
#[judge::case]
fn predict_recv(log: &Transcript) {
    compare(log, &[Operation::Recv], &states(2));
}

/// `try_recv`, in every state of a channel with room for two.
#[judge::case]
fn predict_try_recv(log: &Transcript) {
    compare(log, &[Operation::TryRecv], &states(2));
}

/// `send`, in every state of a channel with room for two.
#[judge::case]
fn predict_send(log: &Transcript) {
    compare(log, &[Operation::Send], &states(2));
}

/// `try_send`, in every state of a channel with room for two.
#[judge::case]
fn predict_try_send(log: &Transcript) {
    compare(log, &[Operation::TrySend], &states(2));
}

/// All four operations on a rendezvous, while nobody waits on the other side.
#[judge::case]
fn predict_at_a_rendezvous(log: &Transcript) {
    compare(log, &ALL, &states(0));
}

/// All four operations on the receiver that `never()` makes.
#[judge::case]
fn predict_on_never(log: &Transcript) {
    compare(log, &ALL, &[State::Never]);
}

/// All four operations on channels with room for one, three and seven.
#[judge::case]
fn predict_for_other_capacities(log: &Transcript) {
    let states: Vec<State> = [1, 3, 7].into_iter().flat_map(states).collect();
    compare(log, &ALL, &states);
}

const ALL: [Operation; 4] = [
    Operation::Recv,
    Operation::TryRecv,
    Operation::Send,
    Operation::TrySend,
];

/// Every state of a channel with so much room, the simplest first.
fn states(capacity: usize) -> Vec<State> {
    let ends = [
        (1, 1),
        (0, 1),
        (1, 0),
        (2, 1),
        (1, 2),
        (2, 2),
        (0, 2),
        (2, 0),
    ];
    let all = ends.into_iter().flat_map(|(senders, receivers)| {
        (0..=capacity).map(move |items| State::Bounded {
            capacity,
            items,
            senders,
            receivers,
        })
    });
    all.collect()
}

/// Carries out every operation in every state, and writes down the first of them that was
/// predicted otherwise.
fn compare(log: &Transcript, operations: &[Operation], states: &[State]) {
    let cells = states
        .iter()
        .flat_map(|state| operations.iter().map(|operation| (*operation, *state)));
    let mut wrong = Vec::new();
    for (operation, state) in cells.clone() {
        let seen = really(operation, state);
        let predicted = predict(operation, state);
        if predicted != seen {
            let cell = in_words(operation, state);
            wrong.push(format!("{cell}: seen {seen:?}, predicted {predicted:?}"));
        }
    }
    if let Some(first) = wrong.first() {
        writeln!(log, "{first}");
    }
    let cells = cells.count();
    writeln!(log, "right: {} of {cells}", cells - wrong.len());
}

/// What becomes of the operation on a real channel in this state.
///
/// `send` and `recv` have a time limit here, of no time at all. Nobody else does anything
/// with the channel, so what waits now would wait for ever.
fn really(operation: Operation, state: State) -> Outcome {
    let (senders, receivers) = channel(state);
    let (sender, receiver) = (senders.first(), receivers.first());
    let outcome = match operation {
        Operation::Recv => receiver.map(|receiver| match receiver.recv_timeout(Duration::ZERO) {
            Ok(_) => Outcome::Succeeds,
            Err(RecvTimeoutError::Timeout) => Outcome::Blocks,
            Err(RecvTimeoutError::Disconnected) => Outcome::Fails,
        }),
        Operation::TryRecv => receiver.map(|receiver| match receiver.try_recv() {
            Ok(_) => Outcome::Succeeds,
            Err(TryRecvError::Empty) => Outcome::NotNow,
            Err(TryRecvError::Disconnected) => Outcome::Fails,
        }),
        Operation::Send => sender.map(|sender| match sender.send_timeout(7, Duration::ZERO) {
            Ok(()) => Outcome::Succeeds,
            Err(SendTimeoutError::Timeout(_)) => Outcome::Blocks,
            Err(SendTimeoutError::Disconnected(_)) => Outcome::Fails,
        }),
        Operation::TrySend => sender.map(|sender| match sender.try_send(7) {
            Ok(()) => Outcome::Succeeds,
            Err(TrySendError::Full(_)) => Outcome::NotNow,
            Err(TrySendError::Disconnected(_)) => Outcome::Fails,
        }),
    };
    outcome.unwrap_or(Outcome::Impossible)
}

/// The senders and receivers of a real channel in this state.
fn channel(state: State) -> (Vec<Sender<usize>>, Vec<Receiver<usize>>) {
    let State::Bounded {
        capacity,
        items,
        senders,
        receivers,
    } = state
    else {
        return (Vec::new(), vec![never()]);
    };
    let (sender, receiver) = bounded(capacity);
    for item in 0..items {
        sender.send(item).expect("a receiver is there");
    }
    // The clones are made before the originals are dropped.
    (
        vec![sender.clone(); senders],
        vec![receiver.clone(); receivers],
    )
}

/// `recv on bounded(2) with 1 in the buffer, senders: 0, receivers: 1`
fn in_words(operation: Operation, state: State) -> String {
    let call = match operation {
        Operation::Recv => "recv",
        Operation::TryRecv => "try_recv",
        Operation::Send => "send",
        Operation::TrySend => "try_send",
    };
    match state {
        State::Never => format!("{call} on never()"),
        State::Bounded {
            capacity,
            items,
            senders,
            receivers,
        } => format!(
            "{call} on bounded({capacity}) with {items} in the buffer, senders: {senders}, \
             receivers: {receivers}"
        ),
    }
}

judge::compile_fail! {
    compiler_fact:
    /// A sender cannot receive, and a receiver cannot send.
    wrong_direction,
    /// Who has dropped a sender cannot drop it again, and cannot send on it.
    used_after_closing,
    /// The consumer has no sender to drop, so it cannot close the channel.
    consumer_closes,
}
