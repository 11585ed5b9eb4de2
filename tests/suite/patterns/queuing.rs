//! Queuing: a buffer, chunks, Little's law, and three bugs.

use super::subject::done;
use super::subject::patterns::queuing::{
    PerSecond, buffer, chunk, in_system, queue_by_hand, queue_needed, record, set_in_type,
};
use crossbeam_channel::{Receiver, bounded, never};
use judge::contract::{Stage, stage};
use judge::{FEW, Transcript, endless, settled};
use std::io::{self, Write};
use std::time::Duration;

fn stories(names: &'static [&'static str]) -> (judge::Feed, Receiver<String>) {
    judge::feed(names.iter().map(ToString::to_string))
}

/// A buffer that is promised to take `CAPACITY` values, and at most two more.
const fn buffer_of<const CAPACITY: usize>() -> Stage<u32, Receiver<u32>> {
    Stage::new(|stop, input| buffer(stop, input, CAPACITY), |number| number).storing(CAPACITY + 1)
}

const BUFFER_OF_3: Stage<u32, Receiver<u32>> = buffer_of::<3>();

/// Never full, however slow its readers are: it has room for all the values that a case has.
const BUFFER_OF_500: Stage<u32, Receiver<u32>> = buffer_of::<500>();

const fn chunk_of<const SIZE: usize>() -> Stage<u32, Receiver<Vec<u32>>> {
    Stage::new(|stop, input| chunk(stop, input, SIZE), |number| number).collecting(SIZE)
}

const CHUNK_OF_1: Stage<u32, Receiver<Vec<u32>>> = chunk_of::<1>();

const CHUNK_OF_2: Stage<u32, Receiver<Vec<u32>>> = chunk_of::<2>();

const CHUNK_OF_3: Stage<u32, Receiver<Vec<u32>>> = chunk_of::<3>();

/// A tape that has room for so many bytes, takes so many at once, and counts the writes.
struct Tape {
    room: usize,
    at_once: usize,
    text: Vec<u8>,
    writes: usize,
}

impl Tape {
    fn with_room(room: usize) -> Tape {
        Tape {
            room,
            at_once: usize::MAX,
            text: Vec::new(),
            writes: 0,
        }
    }
}

impl Write for Tape {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.writes += 1;
        let text = &text[..text.len().min(self.at_once)];
        if self.text.len() + text.len() > self.room {
            return Err(io::ErrorKind::StorageFull.into());
        }
        self.text.extend_from_slice(text);
        Ok(text.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// A value can be read as soon as it is there. The buffer does not wait until it is
/// full.
#[judge::case]
fn buffer_does_not_wait_until_it_is_full(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = buffer(stop, inputs, 5);
    for number in 1..=3 {
        let _ = input.send(number);
        writeln!(log, "only {number} has come: {:?}", stream.recv());
    }
}

/// While nobody reads it takes as many values as it has room for, and at most two
/// more; and it goes on when somebody reads.
#[judge::case]
fn buffer_takes_what_it_has_room_for(log: &Transcript) {
    for capacity in [0, 1, 3, 300] {
        let (cancel, stop) = done();
        let (feed, input) = endless();
        let stream = buffer(stop, input, capacity);
        let promised = capacity..=capacity + 2;
        log.between(
            format_args!("capacity {capacity}, nobody reads: taken"),
            settled(capacity, || feed.taken()),
            promised.clone(),
        );
        let read = stream.iter().take(4).count();
        log.between(
            format_args!("capacity {capacity}, {read} were read: more taken"),
            settled(capacity + read, || feed.taken()) - read,
            promised,
        );
        drop(cancel);
        // So that it ends because of done, and not because the consumer leaves.
        judge::wait_until_blocked();
    }
}

/// That is what it is for: the stage before it can finish and go home, though
/// nobody has read anything yet. And nothing is lost by that.
#[judge::case]
fn buffer_lets_its_producer_finish(log: &Transcript) {
    let (_cancel, stop) = done();
    let (feed, input) = stories(&["harbour fire", "cup final", "weather"]);
    let stream = buffer(stop, input, 3);
    writeln!(
        log,
        "nobody reads: the producer ends, and has sent: {}",
        feed.ended()
    );
    judge::wait_until_blocked();
    writeln!(log, "then: {:?}", stream.iter().collect::<Vec<_>>());
    judge::assert_threads_end("all has been read, while done stays open");
}

/// Whatever the capacity, every value passes, in order; the stream closes behind
/// the last, and the threads end, although done is still open.
#[judge::case]
fn buffer_passes_all_in_order(log: &Transcript) {
    for capacity in [0, 1, 5, 100] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(0..300);
        let all: Vec<i32> = buffer(stop, input, capacity).iter().collect();
        log.sequence(
            format_args!("capacity {capacity}"),
            &all,
            &(0..300).collect::<Vec<_>>(),
        );
        judge::assert_threads_end("the input has ended, while done stays open");
    }
}

/// An input that closes without a value gives a stream that does.
#[judge::case]
fn buffer_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed([]);
    writeln!(
        log,
        "{:?}",
        buffer::<u64>(stop, input, 3).iter().collect::<Vec<_>>()
    );
    judge::assert_threads_end("the input has ended, while done stays open");
}

/// Told to stop while the input is silent and open, before any value has come and after
/// some have: its thread ends. Without room too: it must not simply hand its input on.
#[judge::case]
fn buffer_stops_while_the_input_is_silent(log: &Transcript) {
    for (capacity, stage) in [(0, buffer_of::<0>()), (3, BUFFER_OF_3)] {
        writeln!(log, "capacity {capacity}:");
        stage::stops_while_the_input_is_silent(log, stage);
    }
}

/// Told to stop while it is full and nobody reads: its thread ends and lets the
/// input go.
#[judge::case]
fn buffer_stops_while_it_is_full(log: &Transcript) {
    let stages = [
        (0, buffer_of::<0>()),
        (1, buffer_of::<1>()),
        (10, buffer_of::<10>()),
    ];
    for (capacity, stage) in stages {
        writeln!(log, "capacity {capacity}:");
        stage::stops_while_nobody_reads(log, stage);
    }
}

judge::contract! {
    stage BUFFER_OF_3:
    /// Told to stop while values flow: a few more may come, and then the stream closes.
    buffer_stops_while_values_flow: stops_while_values_flow,
    /// Told to stop before it was made: it ends, whatever it would wait for.
    buffer_done_had_fired: done_had_fired,
    /// The consumer leaves. It is noticed when the next value is offered: the thread
    /// ends and lets the input go, though done is open.
    buffer_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

judge::contract! {
    stage BUFFER_OF_500:
    /// Done is heard although there is always a value to take and room to put it: a few
    /// may pass, not all.
    buffer_looks_at_done_while_values_flow: looks_at_done_while_values_flow,
}

/// Nobody polls: not while the buffer is empty, not while it has something in it,
/// and not while it is full.
#[judge::case]
fn buffer_waits_without_polling(log: &Transcript) {
    let (cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let stream = buffer(stop, inputs, 2);
    judge::assert_no_polling();
    writeln!(log, "empty: it waits");
    let _ = input.send(1);
    judge::assert_no_polling();
    writeln!(log, "one value in it: it waits");
    let _ = input.send(2);
    let rest = judge::spawn(move || (3..100).all(|number| input.send(number).is_ok()));
    judge::assert_no_polling();
    writeln!(log, "full: it waits");
    writeln!(
        log,
        "then: {:?}",
        stream.iter().take(3).collect::<Vec<i32>>()
    );
    drop(cancel);
    let _ = rest.join();
}

/// Two in a row have the room of both, and two side by side do not disturb each
/// other.
#[judge::case]
fn buffers_in_a_row_and_side_by_side(log: &Transcript) {
    let (cancel, stop) = done();
    let (feed, input) = endless();
    let stream = buffer(stop.clone(), buffer(stop, input, 3), 2);
    let taken = settled(5, || feed.taken());
    log.between("3 and 2 in a row: taken", taken, 5..=9);
    writeln!(
        log,
        "in order: {:?}",
        stream.iter().take(12).collect::<Vec<_>>()
    );
    let (_other_cancel, other_stop) = done();
    let (_other_feed, other_input) = judge::feed(0..5_u64);
    let other = buffer(other_stop, other_input, 2);
    drop(cancel);
    log.at_most("one is stopped: more", stream.iter().count(), FEW);
    writeln!(log, "the other: {:?}", other.iter().collect::<Vec<_>>());
}

/// A chunk is offered as soon as it is full, and not before.
#[judge::case]
fn chunk_waits_until_it_is_full(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let chunks = chunk(stop, inputs, 3);
    let _ = input.send(1);
    let _ = input.send(2);
    judge::wait_until_blocked();
    writeln!(log, "two of three: the stream: {}", judge::state(&chunks));
    let _ = input.send(3);
    writeln!(log, "three of three: {:?}", chunks.recv());
    let _ = input.send(4);
    drop(input);
    writeln!(log, "one, and the input ends: {:?}", chunks.recv());
    writeln!(log, "then the stream is {}", judge::next(&chunks));
}

/// Full chunks, in order, and a shorter one at the end if something is left. No
/// chunk is empty.
#[judge::case]
fn chunk_cuts_the_stream(log: &Transcript) {
    for (length, size) in [(7, 3), (6, 3), (3, 3), (2, 3), (4, 1), (5, 100)] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(0..length);
        let chunks: Vec<Vec<i32>> = chunk(stop, input, size).iter().collect();
        writeln!(log, "{length} values by {size}: {chunks:?}");
        judge::assert_threads_end("the input has ended, while done stays open");
    }
}

/// Also of a stream that is longer than any on the page: every chunk is full but the last,
/// and nothing is lost between two of them.
#[judge::case]
fn chunk_cuts_a_long_stream(log: &Transcript) {
    for (length, size) in [(1000, 7), (1000, 300)] {
        let (_cancel, stop) = done();
        let (_feed, input) = judge::feed(0..length);
        let chunks: Vec<Vec<i32>> = chunk(stop, input, size).iter().collect();
        let lengths: Vec<usize> = chunks.iter().map(Vec::len).collect();
        let all = usize::try_from(length).expect("it is positive");
        let full = std::iter::repeat_n(size, all / size);
        let expected: Vec<usize> = full.chain([all % size]).collect();
        log.sequence(
            format_args!("{length} values by {size}: the lengths"),
            &lengths,
            &expected,
        );
        let values: Vec<i32> = chunks.into_iter().flatten().collect();
        log.sequence("  the values", &values, &(0..length).collect::<Vec<_>>());
    }
}

/// An input that closes without a value gives no chunk, not an empty one.
#[judge::case]
fn chunk_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed([]);
    let chunks: Vec<Vec<u64>> = chunk(stop, input, 3).iter().collect();
    writeln!(log, "{chunks:?}");
    judge::assert_threads_end("the input has ended, while done stays open");
}

/// "All of it in one chunk" can be asked for: the size is a limit, and no memory is
/// reserved for it.
#[judge::case]
fn chunk_of_everything(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(0..500);
    let chunks = chunk(stop, input, usize::MAX);
    let lengths: Vec<usize> = chunks.iter().map(|chunk| chunk.len()).collect();
    writeln!(log, "500 values: the lengths of the chunks: {lengths:?}");
}

/// With nobody reading it holds one chunk, and takes nothing of the next.
#[judge::case]
fn chunk_holds_one_chunk(log: &Transcript) {
    for (size, stage) in [(1, chunk_of::<1>()), (4, chunk_of::<4>())] {
        writeln!(log, "size {size}:");
        stage::holds_one_value(log, stage);
    }
}

/// Told to stop while the input is silent and open, with nothing of a chunk and with
/// part of one, the first or a later one: its thread ends.
#[judge::case]
fn chunk_stops_while_the_input_is_silent(log: &Transcript) {
    for (read, collected) in [(0, 0), (0, 2), (2, 1)] {
        let (cancel, stop) = done();
        let (input, inputs) = bounded(0);
        let chunks = chunk(stop, inputs, 3);
        for _ in 0..read {
            for number in 0..3 {
                let _ = input.send(number);
            }
            let _ = chunks.recv();
        }
        for number in 0..collected {
            let _ = input.send(number);
        }
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while the input stays open and silent");
        writeln!(
            log,
            "{read} chunks were read, {collected} of 3 values collected: the stream is {}",
            judge::next(&chunks)
        );
    }
}

/// Told to stop in the middle of a chunk, while a reader waits for it: what has been
/// collected is lost. Nobody can tell such a chunk from one that is short because the input
/// has ended.
#[judge::case]
fn chunk_that_is_not_full_is_lost_on_done(log: &Transcript) {
    let (cancel, stop) = done();
    // Many at once, because a `select!` chooses at random among what is ready.
    let (inputs, readers): (Vec<_>, Vec<_>) = (0..20)
        .map(|_| {
            let (input, values) = bounded(0);
            let chunks = chunk(stop.clone(), values, 3);
            let _ = input.send(1);
            let _ = input.send(2);
            let reader = judge::spawn(move || judge::all(&chunks));
            (input, reader)
        })
        .unzip();
    judge::wait_until_blocked();
    drop(cancel);
    let came: Vec<Vec<i32>> = readers
        .into_iter()
        .filter_map(|reader| reader.join().ok())
        .flatten()
        .collect();
    writeln!(
        log,
        "20 times 2 of 3 values had come: chunks after done: {}, {:?}",
        came.len(),
        came.first()
    );
    drop(inputs);
}

/// Told to stop while it offers a chunk that nobody reads, be it a full one or what
/// was left at the end of the input: its thread ends, and the chunk is lost.
#[judge::case]
fn chunk_stops_while_nobody_reads(log: &Transcript) {
    for values in [2, 3, 20] {
        let (cancel, stop) = done();
        let (feed, input) = judge::feed(0..values);
        let chunks = chunk(stop, input, 3);
        judge::wait_until_blocked();
        drop(cancel);
        judge::assert_threads_end("done has fired, while nobody reads");
        log.at_most(
            format_args!("{values} values by 3: taken from the input, which is let go"),
            feed.ended(),
            3 + FEW,
        );
        writeln!(log, "  the stream is {}", judge::next_after_done(&chunks));
    }
}

judge::contract! {
    stage CHUNK_OF_1:
    /// Done is heard although there is always a value to take and a reader who waits for
    /// the next chunk: a few may pass, not all.
    chunk_looks_at_done_while_chunks_flow: looks_at_done_while_values_flow,
}

judge::contract! {
    stage CHUNK_OF_2:
    /// Told to stop while chunks flow: a few more may come, and then the stream closes.
    chunk_stops_while_chunks_flow: stops_while_values_flow,
}

judge::contract! {
    stage CHUNK_OF_3:
    /// Told to stop before it was made: it ends, whatever it would wait for.
    chunk_done_had_fired: done_had_fired,
    /// The consumer leaves. It is noticed when the next chunk is offered: the thread
    /// ends and lets the input go, though done is open.
    chunk_ends_when_the_consumer_leaves: ends_when_the_consumer_leaves,
}

/// Done is heard while it collects, although there is always a value to take: of a
/// large chunk, a few values are taken and not all.
#[judge::case]
fn chunk_looks_at_done_while_values_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let (input, inputs) = bounded(500);
    let left = inputs.clone();
    let chunks = chunk(stop, inputs, 1000);
    judge::wait_until_blocked();
    judge::fire_while_it_receives(cancel, &input, 0..500);
    judge::assert_threads_end("done has fired, while values flow");
    let then = judge::next(&chunks);
    log.at_most("taken of 500", 500 - left.len(), FEW);
    writeln!(log, "the stream is {then}");
}

/// Nobody polls: not while a chunk is empty, not while it is half full, and not
/// while a full one waits for its reader.
#[judge::case]
fn chunk_waits_without_polling(log: &Transcript) {
    let (_cancel, stop) = done();
    let (input, inputs) = bounded(0);
    let chunks = chunk(stop, inputs, 2);
    judge::assert_no_polling();
    writeln!(log, "nothing has come: it waits");
    let _ = input.send(1);
    judge::assert_no_polling();
    writeln!(log, "half a chunk: it waits");
    let _ = input.send(2);
    judge::assert_no_polling();
    writeln!(log, "a full chunk that nobody reads: it waits");
    writeln!(log, "then: {:?}", chunks.recv());
    drop(input);
}

/// A chunk of size 0 would never be full: a panic, at once, on the calling thread.
#[judge::case]
fn chunk_of_size_nothing_panics(log: &Transcript) {
    let (_cancel, stop) = done();
    let seen = judge::panics(|| drop(chunk::<u64>(stop, never(), 0)));
    writeln!(log, "size 0: it {seen}");
}

/// Chunks of chunks, behind a buffer; and another stream of chunks beside them.
#[judge::case]
fn chunks_in_a_row_and_side_by_side(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed(1..=9);
    let (_other_feed, other_input) = judge::feed(1..=3);
    let pairs = chunk(stop.clone(), buffer(stop.clone(), input, 4), 2);
    let other = chunk(stop.clone(), other_input, 2);
    let rows: Vec<Vec<Vec<i32>>> = chunk(stop, pairs, 2).iter().collect();
    writeln!(log, "{rows:?}");
    writeln!(log, "{:?}", other.iter().collect::<Vec<Vec<i32>>>());
    judge::assert_threads_end("the inputs have ended, while done stays open");
}

/// Little's law in whole items, rounded up: three a second for a second are three
/// items, and a third of an item is one.
#[judge::case]
fn in_system_by_littles_law(log: &Transcript) {
    let ms = Duration::from_millis;
    for (rate, time) in [
        (3, ms(1000)),
        (100_000, ms(1)),
        (1, ms(3000)),
        (3, ms(100)),
        (1, ms(1001)),
        (1000, Duration::from_nanos(1)),
        (7, ms(2500)),
    ] {
        writeln!(
            log,
            "{rate} a second, {time:?} each: {:?}",
            in_system(PerSecond(rate), time)
        );
    }
}

/// Rounded up means: only if there is something to round. What comes out even stays
/// as it is.
#[judge::case]
fn in_system_is_exact(log: &Transcript) {
    let ms = Duration::from_millis;
    for (rate, time) in [
        (100, ms(70)),
        (1_000_000_000_000_000_003, ms(1000)),
        (10, ms(700)),
        (u64::MAX, ms(1000)),
        (1, Duration::from_secs(u64::MAX)),
    ] {
        writeln!(
            log,
            "{rate} a second, {} s each: {:?}",
            time.as_secs_f64(),
            in_system(PerSecond(rate), time)
        );
    }
}

/// Where there is no such number it says so, and says why.
#[judge::case]
fn in_system_has_no_answer(log: &Transcript) {
    let second = Duration::from_secs(1);
    for (what, rate, time) in [
        ("nothing comes in", 0, second),
        ("nothing takes time", 5, Duration::ZERO),
        ("neither", 0, Duration::ZERO),
        ("the time grows for ever", 5, Duration::MAX),
        ("it does, and nothing comes in", 0, Duration::MAX),
        ("it does, and much comes in", u64::MAX, Duration::MAX),
        (
            "one item too many",
            u64::MAX,
            second + Duration::from_nanos(1),
        ),
        (
            "far too many",
            u64::MAX,
            Duration::MAX.saturating_sub(Duration::from_nanos(1)),
        ),
    ] {
        writeln!(log, "{what}: {:?}", in_system(PerSecond(rate), time));
    }
}

/// What the stages hold need not wait: of 100 in the system, three stages hold three.
/// If the stages could hold more than there is, nothing waits.
#[judge::case]
fn queue_needed_takes_the_stages_away(log: &Transcript) {
    let ms = Duration::from_millis;
    for (stages, rate, time) in [
        (3, 100_000, ms(1)),
        (1, 3, ms(1000)),
        (3, 3, ms(1000)),
        (10, 3, ms(1000)),
        (2, 100, ms(70)),
        (u64::MAX, 100, ms(70)),
        (1 << 33, 1_000_000_000_000, ms(1000)),
    ] {
        let needed = queue_needed(stages, PerSecond(rate), time);
        writeln!(
            log,
            "{stages} stages, {rate} a second, {time:?} each: {needed:?}"
        );
    }
}

/// Without stages there is no system; and what `in_system` cannot say, it cannot
/// either.
#[judge::case]
fn queue_needed_has_no_answer(log: &Transcript) {
    let second = Duration::from_secs(1);
    for (what, stages, rate, time) in [
        ("no stages", 0, 5, second),
        ("no stages, for ever", 0, 5, Duration::MAX),
        ("nothing comes in", 3, 0, second),
        ("nothing takes time", 3, 5, Duration::ZERO),
        ("the time grows for ever", 3, 5, Duration::MAX),
        ("far too many", 3, u64::MAX, 2 * second),
    ] {
        let answer = queue_needed(stages, PerSecond(rate), time);
        writeln!(log, "{what}: {answer:?}");
    }
}

/// The bug hunt: three stages, 100,000 a second, a millisecond each. Do the sum.
#[judge::case]
fn queue_by_hand_adds_up(log: &Transcript) {
    for (stages, rate, milliseconds) in [
        (3, 100_000, 1),
        (2, 2000, 10),
        (1, 500, 4),
        (20, 1000, 10),
        // Items and milliseconds, multiplied, are more than a u64 can count.
        (3 << 40, 5_000_000_000_000, 2_000_000_000),
    ] {
        let queue = queue_by_hand(stages, PerSecond(rate), milliseconds);
        writeln!(
            log,
            "{stages} stages, {rate} a second, {milliseconds} ms each: {queue}"
        );
    }
}

/// The bug hunt: the tray takes a burst while nobody reads, and every story is set,
/// in order.
#[judge::case]
fn set_in_type_sets_every_story(log: &Transcript) {
    for tray in [0, 2, 50] {
        let (_cancel, stop) = done();
        let (feed, copy) = judge::feed((1..=300).map(|number| format!("story {number}")));
        let (pages, in_tray) = set_in_type(stop, copy, tray);
        // The tray takes two more than it has room for, and the typesetter has one.
        log.between(
            format_args!("tray of {tray}, nobody reads: taken"),
            settled(tray, || feed.taken()),
            tray..=tray + 3,
        );
        drop(in_tray);
        let expected: Vec<String> = (1..=300).map(|number| format!("STORY {number}")).collect();
        let pages: Vec<String> = pages.iter().collect();
        log.sequence(format_args!("tray of {tray}"), &pages, &expected);
        judge::assert_threads_end("the stories have ended and the pages were read");
    }
}

/// The bug hunt: done stops all of it, whether nobody reads or no story comes. Until
/// then nobody looks again and again.
#[judge::case]
fn set_in_type_stops(log: &Transcript) {
    let (cancel, stop) = done();
    let (_feed, copy) = judge::feed((1..).map(|number| format!("story {number}")));
    let (pages, in_tray) = set_in_type(stop, copy, 2);
    writeln!(log, "{:?}", pages.recv());
    judge::assert_no_polling();
    drop(cancel);
    judge::assert_threads_end("done has fired, while nobody reads");
    drop(in_tray);

    let (cancel, stop) = done();
    let (_copy, silent) = bounded(0);
    let (pages, in_tray) = set_in_type(stop, silent, 2);
    judge::assert_no_polling();
    drop(cancel);
    judge::assert_threads_end("done has fired, while no story comes");
    drop(in_tray);
    writeln!(log, "no story comes: the pages are {}", judge::next(&pages));
}

/// The bug hunt: every line reaches the tape, in far fewer writes than lines.
#[judge::case]
fn record_writes_every_line(log: &Transcript) {
    let (lines, tape_lines) = bounded(2000);
    for number in 0..2000 {
        let _ = lines.send(format!("line {number}"));
    }
    drop(lines);
    let mut tape = Tape::with_room(usize::MAX);
    let recorded = record(tape_lines, &mut tape).ok();
    let text = String::from_utf8_lossy(&tape.text).into_owned();
    writeln!(log, "recorded: {recorded:?}");
    let expected: Vec<String> = (0..2000).map(|number| format!("line {number}")).collect();
    let written: Vec<String> = text.lines().map(str::to_owned).collect();
    log.sequence("on the tape", &written, &expected);
    log.at_most("writes", tape.writes, 50);
}

/// The bug hunt: a tape may take less at once than it is given. The rest is written then,
/// and no line is lost.
#[judge::case]
fn record_on_a_tape_that_takes_little_at_once(log: &Transcript) {
    for lines in [0, 1, 300] {
        let (out, tape_lines) = bounded(lines);
        for _ in 0..lines {
            let _ = out.send("harbour fire".to_owned());
        }
        drop(out);
        let mut tape = Tape::with_room(usize::MAX);
        tape.at_once = 10;
        let recorded = record(tape_lines, &mut tape).ok();
        let text = String::from_utf8_lossy(&tape.text).into_owned();
        let whole = text.lines().filter(|line| *line == "harbour fire").count();
        writeln!(
            log,
            "{lines} lines, recorded: {recorded:?}, on the tape: {whole}"
        );
    }
}

/// The bug hunt: when the tape has no room it says so. An `Ok` is a promise that the
/// lines are on the tape.
#[judge::case]
fn record_tells_when_the_tape_is_full(log: &Transcript) {
    for (lines, room) in [(3, 0), (3, 12), (3, 100), (20_000, 1000)] {
        let (out, tape_lines) = bounded(lines);
        for _ in 0..lines {
            let _ = out.send("storm".to_owned());
        }
        drop(out);
        let mut tape = Tape::with_room(room);
        let recorded = record(tape_lines, &mut tape).map_err(|error| error.kind());
        writeln!(
            log,
            "{lines} lines of 6 bytes, room for {room}: {recorded:?}"
        );
    }
}
