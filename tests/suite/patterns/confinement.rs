//! Confinement: what only one thread can reach needs no lock.

use super::subject::patterns::confinement::{Confined, consume, halves, owner};
use crossbeam_channel::bounded;
use judge::{Counter, Transcript};
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use std::sync::{Barrier, Mutex, MutexGuard, PoisonError};
use std::thread::{self, ThreadId};

/// Counts how often it is turned into text.
struct Counted(Counter);

impl fmt::Display for Counted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.add();
        f.write_str("counted")
    }
}

/// The room in a channel, in words.
fn room(capacity: Option<usize>) -> String {
    capacity.map_or("no limit".to_owned(), |capacity| capacity.to_string())
}

/// Each call of `work`, in the order of the bytes: what it was lent, and on which thread.
static CALLS: Mutex<Vec<(String, ThreadId)>> = Mutex::new(Vec::new());

fn calls() -> MutexGuard<'static, Vec<(String, ThreadId)>> {
    CALLS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes down what it was lent, and changes it to capitals where it stands.
fn capitals(half: &mut [u8]) {
    let lent = String::from_utf8_lossy(half).into_owned();
    calls().push((lent, thread::current().id()));
    half.make_ascii_uppercase();
}

/// The addresses at which a slice lies.
fn place_of(slice: &[u8]) -> Range<usize> {
    let Range { start, end } = slice.as_ptr_range();
    start.addr()..end.addr()
}

/// Where each call of [`note_place`] found its half.
static PLACES: Mutex<Vec<Range<usize>>> = Mutex::new(Vec::new());

/// Writes down where its half lies, and leaves it as it is.
fn note_place(half: &mut [u8]) {
    let mut places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    places.push(place_of(half));
}

/// The same as [`capitals`], but none is done before both have begun.
fn capitals_together(half: &mut [u8]) {
    static BOTH: Barrier = Barrier::new(2);
    BOTH.wait();
    capitals(half);
}

/// All values arrive, in order, and then the stream is closed: the owner knows
/// that it has finished, and says so.
#[judge::case]
fn owner_sends_all_and_closes(log: &Transcript) {
    let stream = owner(vec![2, 3, 1]);
    for _ in 0..4 {
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
/// the values wait with the owner, on its thread, and not in a channel that has room for
/// all of them.
#[judge::case]
fn owner_does_not_wait_for_a_reader(log: &Transcript) {
    let (threads, stream) = judge::threads_started(|| owner((0..10_000).collect()));
    judge::wait_until_blocked();
    log.at_least("threads that it writes on", threads, 1);
    let capacity = stream.capacity();
    match capacity.filter(|capacity| *capacity < 10_000) {
        Some(_) => writeln!(log, "room in the channel: less than 10000"),
        None => writeln!(
            log,
            "room in the channel: {}, less than 10000",
            room(capacity)
        ),
    }
    // To the last: what becomes of an owner whose consumer leaves is for another case.
    let received: Vec<i32> = stream.iter().take(10_000).collect();
    writeln!(log, "received: {} values", received.len());
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

/// The consumer leaves early, and the list is so long that nobody comes to its end: with
/// the first send that fails the owner's thread ends. Who goes on sends for nobody.
#[judge::case]
fn owner_stops_at_the_first_send_that_fails(log: &Transcript) {
    // A list of a million million nothings takes no memory.
    let stream = owner(vec![(); 1 << 40]);
    writeln!(log, "received: {}", stream.iter().take(3).count());
    drop(stream);
    judge::assert_threads_end("the consumer has left");
    writeln!(log, "then the consumer leaves: the thread ends");
}

/// When all is sent and read the thread ends, though the stream is still held.
#[judge::case]
fn owner_ends_when_all_is_sent(log: &Transcript) {
    let stream = owner(vec!["harbour fire".to_owned(), "cup final".to_owned()]);
    let received: Vec<String> = stream.iter().collect();
    judge::assert_threads_end("all values were read, while the stream is still held");
    writeln!(log, "received: {received:?}");
}

/// The same for a list that is longer than any on the page.
#[judge::case]
fn owner_of_a_long_list(log: &Transcript) {
    let long: Vec<u32> = (1..=5000).collect();
    log.sequence("received", &judge::all(&owner(long.clone())), &long);
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

/// Two owners do not know of each other.
#[judge::case]
fn two_owners(log: &Transcript) {
    let (first, second) = (owner(vec![1, 2, 3]), owner(vec![10, 20, 30]));
    let pairs: Vec<(i32, i32)> = second.iter().zip(first.iter()).collect();
    writeln!(log, "pairs: {pairs:?}");
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
    let times = Counter::default();
    let values: Vec<Counted> = (0..3).map(|_| Counted(times.clone())).collect();
    let (_feed, stream) = judge::feed(values);
    writeln!(log, "{:?}", consume(stream));
    writeln!(log, "turned into text: {} times", times.get());
}

/// An even number of bytes is split in the middle: each thread is lent its half of the
/// letters, and the buffer holds what they have made of them.
#[judge::case]
fn halves_of_golang(log: &Transcript) {
    for text in ["golang", "on"] {
        let mut buffer = text.as_bytes().to_vec();
        halves(&mut buffer, capitals);
        let mut lent: Vec<_> = calls().drain(..).map(|(lent, _)| lent).collect();
        lent.sort_by_key(|half| text.find(half.as_str()));
        writeln!(log, "lent: {lent:?}");
        writeln!(log, "the buffer: {:?}", String::from_utf8_lossy(&buffer));
    }
}

/// Whatever the length, nothing is lost, and the halves differ by one byte at most.
#[judge::case]
fn halves_of_any_length(log: &Transcript) {
    for length in [0, 1, 3, 5, 13, 14, 100_001] {
        let text: Vec<u8> = (b'a'..=b'z').cycle().take(length).collect();
        let mut buffer = text.clone();
        halves(&mut buffer, capitals);
        let lent: Vec<_> = calls().drain(..).map(|(lent, _)| lent.len()).collect();
        writeln!(log, "{length} bytes: lent {} times", lent.len());
        writeln!(
            log,
            "  bytes that were lent: {}",
            lent.iter().sum::<usize>()
        );
        let difference = lent.iter().max().zip(lent.iter().min());
        log.at_most(
            "  the difference between the halves",
            difference.map_or(0, |(most, least)| most - least),
            1,
        );
        let left = buffer.iter().zip(text.to_ascii_uppercase());
        let left = left.filter(|(is, expected)| **is != *expected).count();
        writeln!(log, "  letters that are no capitals: {left}");
    }
    judge::assert_threads_end("`halves` has returned");
}

/// The halves are parts of the buffer itself: nothing is copied, and nothing has to be copied
/// back.
#[judge::case]
fn halves_are_no_copies(log: &Transcript) {
    let mut buffer = *b"stop the press";
    let buffer_lies = place_of(&buffer);
    halves(&mut buffer, note_place);
    let places = PLACES.lock().unwrap_or_else(PoisonError::into_inner);
    let inside = places
        .iter()
        .filter(|half| buffer_lies.start <= half.start && half.end <= buffer_lies.end);
    writeln!(log, "halves that lie in the buffer: {}", inside.count());
}

/// Two threads work on the buffer: one half can stay with the caller, and both can be
/// given away.
#[judge::case]
fn halves_of_two_threads(log: &Transcript) {
    let mut buffer = *b"stop the press";
    halves(&mut buffer, capitals);
    let threads: HashSet<_> = calls().iter().map(|(_, thread)| *thread).collect();
    writeln!(log, "threads that worked: {}", threads.len());
    writeln!(log, "the buffer: {:?}", String::from_utf8_lossy(&buffer));
}

/// Both halves are worked on at the same time: here each waits for the other to begin.
/// Who waits for one thread's end before it starts the other has two threads that take
/// turns, and the second never comes to its turn.
#[judge::case]
fn halves_at_the_same_time(log: &Transcript) {
    let mut buffer = *b"stop the press";
    halves(&mut buffer, capitals_together);
    writeln!(log, "the buffer: {:?}", String::from_utf8_lossy(&buffer));
}

/// All values, in order, and an end: the stream can only end if nobody but the
/// owner's thread holds a sender.
#[judge::case]
fn confined_is_read_to_the_end(log: &Transcript) {
    let stories = Confined::new((1..=8).collect());
    let read: Vec<i32> = stories.read_all();
    writeln!(log, "read: {read:?}");
    let long: Vec<u32> = (1..=5000).collect();
    log.sequence("read", &Confined::new(long.clone()).read_all(), &long);
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
    log.at_least("threads of its owner", threads, 1);
    drop(stories);
    judge::assert_threads_end("the confined stream was dropped unread");
    writeln!(log, "dropped unread: the thread ends");
}

/// Each value becomes text, in order, until the stream is closed.
#[judge::case]
fn consume_reads_to_the_end(log: &Transcript) {
    let (_feed, stream) = judge::feed([3, 1, 2]);
    writeln!(log, "numbers: {:?}", consume(stream));
    let (_feed, stream) = judge::feed(["harbour fire", ""]);
    writeln!(log, "text: {:?}", consume(stream));
    let (_feed, stream) = judge::feed(1..=1000);
    let expected: Vec<_> = (1..=1000).map(|number| number.to_string()).collect();
    log.sequence("numbers", &consume(stream), &expected);
}

/// A stream that closes without a value gives no text.
#[judge::case]
fn consume_nothing(log: &Transcript) {
    let (sender, stream) = bounded::<u8>(0);
    drop(sender);
    writeln!(log, "{:?}", consume(stream));
}

judge::compile_fail! {
    after "confinement::confined_is_read_to_the_end":
    /// Two desks hold the same stream, and each gets some of the values.
    confined_is_copied,
    /// The stream is read once more by somebody who has handed it on.
    confined_is_read_twice,
    /// The consumer adds a value of its own.
    confined_is_written_to,
    /// The consumer borrows the sender, and sends.
    confined_lends_its_sender,
    /// The consumer takes the sender out, and closes the channel.
    confined_gives_its_sender_away,
    /// The consumer clones the receiver, which is a public field.
    confined_shows_its_stream,
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
