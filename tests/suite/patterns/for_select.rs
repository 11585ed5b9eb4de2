//! The for-select loop: go on until told to stop.

use super::subject::done;
use super::subject::patterns::for_select::{send_until, work_until};
use crossbeam_channel::bounded;
use judge::contract::source;
use judge::{Counter, FEW, Transcript};
use std::cell::Cell;
use std::iter;

/// Every item arrives, in order, and the number sent is the number that arrived, however
/// long the list is.
#[judge::case]
fn send_until_sends_all_in_order(log: &Transcript) {
    let (_cancel, stop) = done();
    let (out, stream) = bounded(0);
    let sender = judge::spawn(move || send_until(&stop, ["one", "two", "three"], &out));
    let arrived: Vec<_> = stream.iter().collect();
    writeln!(log, "arrived: {arrived:?}");
    writeln!(log, "sent: {:?}", sender.join().ok());
    let expected: Vec<u32> = (1..=1000).collect();
    let (_cancel, stop) = done();
    let (out, stream) = bounded(0);
    let sender = judge::spawn(move || send_until(&stop, 1..=1000, &out));
    let arrived: Vec<u32> = stream.iter().collect();
    log.sequence("arrived", &arrived, &expected);
    writeln!(log, "sent: {:?}", sender.join().ok());
}

/// Done fires while it waits for a reader who never comes: it gives the send up,
/// and does not count it.
#[judge::case]
fn send_until_stops_while_nobody_reads(log: &Transcript) {
    for read in [0, 1, 3, 200] {
        let (cancel, stop) = done();
        let (out, stream) = bounded(0);
        let sender = judge::spawn(move || send_until(&stop, 1.., &out));
        let arrived: Vec<i32> = stream.iter().take(read).collect();
        writeln!(log, "{} were read, then done fires", arrived.len());
        judge::wait_until_blocked();
        drop(cancel);
        writeln!(log, "  sent: {:?}", sender.join().ok());
    }
}

/// While nobody reads and done is open, it waits and does not try again and again.
#[judge::case]
fn send_until_waits_without_polling(log: &Transcript) {
    let (cancel, stop) = done();
    let (out, stream) = bounded(0);
    let sender = judge::spawn(move || send_until(&stop, 1.., &out));
    judge::assert_no_polling();
    writeln!(log, "nobody reads: it waits");
    let _ = stream.recv();
    judge::assert_no_polling();
    writeln!(log, "one was read: it waits");
    drop(cancel);
    let _ = sender.join();
}

/// A full buffer is as good a reason to wait as a missing reader.
#[judge::case]
fn send_until_stops_while_the_buffer_is_full(log: &Transcript) {
    let (cancel, stop) = done();
    let (out, stream) = bounded(2);
    let sender = judge::spawn(move || send_until(&stop, 1.., &out));
    let stored = judge::settled(2, || stream.len());
    writeln!(log, "{stored} are in the buffer, then done fires");
    drop(cancel);
    writeln!(log, "sent: {:?}", sender.join().ok());
    writeln!(log, "arrived: {:?}", stream.iter().collect::<Vec<i32>>());
}

/// Done had fired before the call: it returns, though nobody reads.
#[judge::case]
fn send_until_done_had_fired(log: &Transcript) {
    let (cancel, stop) = done();
    drop(cancel);
    let (out, _stream) = bounded(0);
    writeln!(log, "sent: {}", send_until(&stop, 1.., &out));
}

/// The last reader leaves, while the next item is waiting or before the first:
/// it returns what it has sent, and does not panic.
#[judge::case]
fn send_until_ends_when_the_reader_leaves(log: &Transcript) {
    for read in [0, 2] {
        let (_cancel, stop) = done();
        let (out, stream) = bounded(0);
        let sender = judge::spawn(move || send_until(&stop, 1.., &out));
        let arrived: Vec<i32> = stream.iter().take(read).collect();
        writeln!(log, "{} were read, then the reader leaves", arrived.len());
        judge::wait_until_blocked();
        drop(stream);
        writeln!(log, "  sent: {:?}", sender.join().ok());
    }
    let (_cancel, stop) = done();
    let (out, stream) = bounded(0);
    drop(stream);
    writeln!(
        log,
        "no reader from the start: sent: {}",
        send_until(&stop, 1.., &out)
    );
}

/// While an item takes its time to be made, a reader can give up waiting. If the
/// item is made inside the `send` case of the `select!`, the reader has already
/// been chosen by then, and is held.
#[judge::case]
fn send_until_makes_the_item_first(log: &Transcript) {
    let (_cancel, stop) = done();
    let (out, stream) = bounded(0);
    let mut sender = None;
    source::makes_the_value_first(log, |is_ready| {
        let items = (1..=2).inspect(move |number| {
            if *number == 2 {
                let _ = is_ready.recv();
            }
        });
        sender = Some(judge::spawn(move || send_until(&stop, items, &out)));
        stream
    });
    let sent = sender.and_then(|sender| sender.join().ok());
    writeln!(log, "sent: {sent:?}");
}

/// One item is made, and waits to be read; the next is made when that one has been
/// read. None is made ahead of it, and no reader is needed for the first.
#[judge::case]
fn send_until_makes_one_item_at_a_time(log: &Transcript) {
    let (cancel, stop) = done();
    let (out, stream) = bounded(0);
    let made = Counter::default();
    let count = made.clone();
    let items = iter::repeat_with(move || count.add());
    let sender = judge::spawn(move || send_until(&stop, items, &out));
    writeln!(
        log,
        "nobody reads: made: {}",
        judge::settled(1, || made.get())
    );
    let _ = stream.iter().take(3).count();
    writeln!(
        log,
        "three were read: made: {}",
        judge::settled(4, || made.get())
    );
    drop(cancel);
    let _ = sender.join();
    writeln!(log, "done has fired: made: {}", made.get());
}

/// Done is heard although there is always room for the next item: a few items may
/// follow, but an endless list comes to an end.
#[judge::case]
fn send_until_looks_at_done_while_items_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let (out, stream) = bounded(1000);
    // The hundredth item fires done as it is made.
    let mut cancel = Some(cancel);
    let items = (1..).inspect(|number: &usize| {
        if *number == 100 {
            drop(cancel.take());
        }
    });
    let sent = send_until(&stop, items, &out);
    drop(out);
    log.between("sent", sent, 99..=100 + FEW);
    let arrived: Vec<usize> = stream.iter().collect();
    writeln!(
        log,
        "sent and not arrived: {}",
        sent.abs_diff(arrived.len())
    );
}

/// Nothing to send is not an error: it returns at once, though done is open and
/// nobody reads.
#[judge::case]
fn send_until_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let (out, _stream) = bounded::<String>(0);
    writeln!(log, "sent: {}", send_until(&stop, Vec::new(), &out));
}

/// Done had fired before the call: not even one round.
#[judge::case]
fn work_until_done_had_fired(log: &Transcript) {
    let (cancel, stop) = done();
    drop(cancel);
    let calls = Cell::new(0);
    let rounds = work_until(&stop, || calls.set(calls.get() + 1));
    writeln!(log, "rounds: {rounds}, calls: {}", calls.get());
}

/// It does not wait for done, not even a moment: a thousand rounds go by without
/// the thread giving up the processor for each. And it does not take a done that
/// is silent for one that has fired: to `try_recv` both are an `Err`.
#[judge::case]
fn work_until_does_not_wait(log: &Transcript) {
    let (cancel, stop) = done();
    let mut cancel = Some(cancel);
    let mut calls = 0;
    let (waited, rounds) = judge::times_waited(|| {
        work_until(&stop, || {
            calls += 1;
            if calls == 1000 {
                drop(cancel.take());
            }
        })
    });
    writeln!(log, "rounds: {rounds}");
    log.at_most("times that it waited", waited, 499);
}

/// Round after round, and the count is right: the round in which done fires is
/// finished, and no other begins.
#[judge::case]
fn work_until_stops_before_the_next_round(log: &Transcript) {
    for last in [1, 2, 5, 997, 70_001] {
        let (cancel, stop) = done();
        let mut cancel = Some(cancel);
        let calls = Cell::new(0);
        let rounds = work_until(&stop, || {
            calls.set(calls.get() + 1);
            if calls.get() == last {
                drop(cancel.take());
            }
        });
        writeln!(
            log,
            "done fires in round {last}: rounds: {rounds}, calls: {}",
            calls.get()
        );
    }
}

/// Done is fired by somebody else, in the middle of a round: that round is
/// finished and counted, and it is the last.
#[judge::case]
fn work_until_finishes_its_round(log: &Transcript) {
    let (cancel, stop) = done();
    let (begin, begins) = bounded::<()>(0);
    let (finish, finishes) = bounded::<()>(0);
    let worker = judge::spawn(move || {
        work_until(&stop, || {
            let _ = begin.send(());
            let _ = finishes.recv();
        })
    });
    for _ in 0..3 {
        let _ = begins.recv();
        let _ = finish.send(());
    }
    let _ = begins.recv();
    drop(cancel);
    let _ = finish.send(());
    // Were there another round, it would be let through here, and counted.
    drop((begins, finish));
    writeln!(
        log,
        "done fires in round 4: rounds: {:?}",
        worker.join().ok()
    );
}

/// The same done stops two loops side by side: who hears it does not take it from the
/// other.
#[judge::case]
fn two_loops_one_done(log: &Transcript) {
    let (cancel, stop) = done();
    let also = stop.clone();
    let (out, stream) = bounded(0);
    let sender = judge::spawn(move || send_until(&stop, 1.., &out));
    let worker = judge::spawn(move || work_until(&also, std::thread::yield_now));
    writeln!(log, "first: {:?}", stream.recv());
    drop(cancel);
    let _ = sender.join();
    writeln!(log, "the sender ends");
    let _ = worker.join();
    writeln!(log, "the worker ends");
}
