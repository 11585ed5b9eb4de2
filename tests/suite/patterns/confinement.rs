//! Confinement: what only one thread can reach needs no lock.

use super::subject::patterns::confinement::{Confined, consume, halves, owner};
use crossbeam_channel::bounded;
use judge::Transcript;
use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts how often it is turned into text.
struct Counted(Arc<AtomicUsize>);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fetch_add(1, Ordering::SeqCst);
        f.write_str("counted")
    }
}

/// All values arrive, in order, and then the stream is closed: the owner knows
/// that it is done, and says so.
#[judge::case]
fn owner_sends_all_and_closes(log: &Transcript) {
    let stream = owner(vec![1, 2, 3, 4, 5, 6]);
    for _ in 0..7 {
        writeln!(log, "received: {:?}", stream.recv());
    }
}

/// No values: the stream is closed at once.
#[judge::case]
fn owner_of_nothing(log: &Transcript) {
    let stream = owner(Vec::<String>::new());
    writeln!(log, "received: {:?}", stream.recv());
    judge::assert_threads_end("there was nothing to send");
}

/// It returns before anybody reads, though there is more than the channel holds:
/// the values wait with the owner, not in a channel without limit.
#[judge::case]
fn owner_does_not_wait_for_a_reader(log: &Transcript) {
    let (threads, stream) = judge::threads_started(|| owner((0..10_000).collect()));
    judge::wait_until_blocked();
    writeln!(log, "it writes on a thread of its own: {}", threads >= 1);
    writeln!(
        log,
        "the channel has a limit: {}",
        stream.capacity().is_some()
    );
    let received: Vec<i32> = stream.iter().take(3).collect();
    writeln!(log, "received: {received:?}");
}

/// While nobody reads, the owner waits for a reader, without looking again and
/// again whether one has come.
#[judge::case]
fn owner_waits_without_polling(log: &Transcript) {
    let stream = owner((0..10_000).collect());
    judge::assert_no_polling();
    writeln!(log, "received: {:?}", stream.recv());
    judge::assert_no_polling();
    writeln!(log, "received: {:?}", stream.recv());
}

/// The consumer leaves early: the owner's thread ends, and nothing panics.
#[judge::case]
fn owner_ends_when_the_consumer_leaves(log: &Transcript) {
    for read in [0, 1, 7] {
        let stream = owner((0..10_000).collect());
        let received: Vec<i32> = stream.iter().take(read).collect();
        drop(stream);
        judge::assert_threads_end("the consumer has left");
        writeln!(
            log,
            "received: {received:?}, then the consumer leaves: the thread ends"
        );
    }
}

/// When all is sent and read the thread ends, though the stream is still held.
#[judge::case]
fn owner_ends_when_all_is_sent(log: &Transcript) {
    let stream = owner(vec!["harbour fire".to_owned(), "cup final".to_owned()]);
    let received: Vec<String> = stream.iter().collect();
    judge::assert_threads_end("all values were read, while the stream is still held");
    writeln!(log, "received: {received:?}");
}

/// Two owners do not know of each other.
#[judge::case]
fn two_owners(log: &Transcript) {
    let (first, second) = (owner(vec![1, 2, 3]), owner(vec![10, 20, 30]));
    let pairs: Vec<(i32, i32)> = second.iter().zip(first.iter()).collect();
    writeln!(log, "pairs: {pairs:?}");
}

/// Each value becomes text, in order, until the stream is closed.
#[judge::case]
fn consume_reads_to_the_end(log: &Transcript) {
    let (_feed, stream) = judge::feed([3, 1, 2]);
    writeln!(log, "numbers: {:?}", consume(stream));
    let (_feed, stream) = judge::feed(["harbour fire", ""]);
    writeln!(log, "text: {:?}", consume(stream));
}

/// A stream that closes without a value gives no text.
#[judge::case]
fn consume_nothing(log: &Transcript) {
    let (sender, stream) = bounded::<u8>(0);
    drop(sender);
    writeln!(log, "{:?}", consume(stream));
}

/// It waits for the owner, however slow, and does not take a pause for the end.
#[judge::case]
fn consume_waits_for_the_owner(log: &Transcript) {
    let (sender, stream) = bounded(0);
    let consumer = judge::spawn(move || consume(stream));
    judge::assert_no_polling();
    let _ = sender.send(1);
    judge::assert_no_polling();
    let _ = sender.send(2);
    judge::wait_until_blocked();
    drop(sender);
    writeln!(log, "{:?}", consumer.join().ok());
}

/// A value is turned into text once.
#[judge::case]
fn consume_asks_once(log: &Transcript) {
    let times = Arc::new(AtomicUsize::new(0));
    let values: Vec<Counted> = (0..3).map(|_| Counted(times.clone())).collect();
    let (_feed, stream) = judge::feed(values);
    writeln!(log, "{:?}", consume(stream));
    writeln!(
        log,
        "turned into text: {} times",
        times.load(Ordering::SeqCst)
    );
}

/// An even number of bytes is split in the middle.
#[judge::case]
fn halves_of_golang(log: &Transcript) {
    writeln!(log, "{:?}", halves(b"golang"));
    writeln!(log, "{:?}", halves(b"on"));
}

/// Two threads work on the buffer: one half can stay with the caller, and both
/// can be given away.
#[judge::case]
fn halves_of_two_threads(log: &Transcript) {
    let (threads, halves) = judge::threads_started(|| halves(b"stop the press"));
    writeln!(log, "{halves:?}, a thread was started: {}", threads >= 1);
}

/// Whatever the length, nothing is lost, and the halves differ by one byte at most.
#[judge::case]
fn halves_of_any_length(log: &Transcript) {
    let text = "stop the press";
    for length in [0, 1, 3, 5, 13, 14] {
        let (left, right) = halves(&text.as_bytes()[..length]);
        let together = format!("{left}{right}");
        let even = left.len().abs_diff(right.len()) <= 1;
        writeln!(log, "{length} bytes: together {together:?}, halves: {even}");
    }
    judge::assert_threads_end("`halves` has returned");
}

/// All values, in order, and an end: the stream can only end if nobody but the
/// owner's thread holds a sender.
#[judge::case]
fn confined_is_read_to_the_end(log: &Transcript) {
    let stories = Confined::new((1..=8).collect());
    let read: Vec<i32> = stories.read_all();
    writeln!(log, "read: {read:?}");
    judge::assert_threads_end("everything was read");
}

/// It is not the consumer's thread that writes: there may be more values than
/// any channel holds.
#[judge::case]
fn confined_does_not_wait_for_its_reader(log: &Transcript) {
    let (threads, stories) =
        judge::threads_started(|| Confined::new((0..10_000).collect::<Vec<u32>>()));
    judge::wait_until_blocked();
    writeln!(log, "it is made, though nobody reads");
    writeln!(log, "its owner has a thread: {}", threads >= 1);
    drop(stories);
    judge::assert_threads_end("the confined stream was dropped unread");
    writeln!(log, "dropped unread: the thread ends");
}

judge::compile_fail! {
    after "confinement::confined_is_read_to_the_end":
    /// Two desks hold the same stream, and each gets some of the values.
    confined_is_copied,
    /// The stream is read once more by somebody who has handed it on.
    confined_is_read_twice,
    /// The consumer adds a value of its own.
    confined_is_written_to,
    /// The consumer borrows the writing end, and sends.
    confined_lends_its_sender,
    /// The consumer takes the writing end out, and closes it.
    confined_gives_its_sender_away,
}

judge::compile_fail! {
    compiler_fact:
    /// The consumer sends on the stream that it reads.
    consumer_sends,
    /// The consumer closes the channel, which is for the owner to do.
    consumer_closes,
    /// The sender escapes the owner, whose thread has it already.
    sender_escapes,
    /// Two threads get the same half of a buffer, to change it.
    the_same_half_twice,
    /// A thread borrows a local that it may outlive.
    borrowed_by_a_thread,
    /// A thread borrows from a buffer that is gone before it.
    outlived_by_a_thread,
    /// A value that must stay on its thread is moved to another.
    not_send,
    /// A buffer is used after it was handed over.
    used_after_hand_over,
}
