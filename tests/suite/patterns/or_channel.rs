//! The or-channel: one done out of many.

use super::subject::patterns::or_channel::{or, or_of_pairs};
use super::subject::{Cancel, Done, done};
use judge::Transcript;

/// So many done channels that have not fired, and what fires them.
fn dones(how_many: usize) -> (Vec<Cancel>, Vec<Done>) {
    (0..how_many).map(|_| done()).unzip()
}

/// Fires each of so many dones in turn, the others staying open, and waits for the
/// result and for the end of all threads behind it.
fn fire_one_by_one(log: &Transcript, or: fn(Vec<Done>) -> Done, how_many: usize) {
    for which in 0..how_many {
        let (mut cancels, dones) = dones(how_many);
        let any = or(dones);
        judge::wait_until_blocked();
        drop(cancels.remove(which));
        let _ = any.recv();
        judge::assert_threads_end(&format!(
            "number {which} of {how_many} dones has fired, while the others stay open"
        ));
        writeln!(
            log,
            "{how_many} dones, number {which} fires: all threads end"
        );
    }
}

/// Fires each of so many dones in turn, the others staying open, and waits for the result.
fn fires_with_any(log: &Transcript, or: fn(Vec<Done>) -> Done, how_many: usize) {
    for which in 0..how_many {
        let (mut cancels, dones) = dones(how_many);
        let any = or(dones);
        drop(cancels.remove(which));
        // Blocks for ever if the result never fires.
        let fired = judge::fired(&any);
        writeln!(
            log,
            "{how_many} dones, number {which} fires: the result {fired}"
        );
    }
}

/// Whichever of the dones fires, the result fires, whether it is the first,
/// the last or one in between, and however many there are.
#[judge::case]
fn any_one_of_them_fires_it(log: &Transcript) {
    for how_many in [1, 2, 3, 4, 5, 8] {
        fires_with_any(log, or, how_many);
    }
}

fn waits_while_none_fires(log: &Transcript, or: fn(Vec<Done>) -> Done) {
    for how_many in [1, 2, 3, 7] {
        let (cancels, dones) = dones(how_many);
        let any = or(dones);
        judge::wait_until_blocked();
        writeln!(
            log,
            "{how_many} dones, none has fired: the result {}",
            judge::fired_yet(&any)
        );
        drop(cancels);
        let fired = judge::fired(&any);
        writeln!(log, "{how_many} dones, all have fired: the result {fired}");
    }
}

/// While none of the dones has fired, the result waits.
#[judge::case]
fn waits_while_all_wait(log: &Transcript) {
    waits_while_none_fires(log, or);
}

/// While nothing fires, every thread waits: none looks again and again whether
/// something has happened, with or without a pause in between.
#[judge::case]
fn waits_without_polling(log: &Transcript) {
    for how_many in [1, 2, 3, 6] {
        let (cancels, dones) = dones(how_many);
        let any = or(dones);
        judge::assert_no_polling();
        writeln!(log, "{how_many} dones: everybody waits");
        drop(cancels);
        let _ = any.recv();
    }
}

/// One done fires: the result fires, and every thread behind it ends, although
/// the other dones never fire. A thread that goes on waiting for them can never
/// be stopped again.
#[judge::case]
fn threads_end_when_one_fires(log: &Transcript) {
    for how_many in [2, 3, 5, 8] {
        fire_one_by_one(log, or, how_many);
    }
}

/// Of no dones at all none can fire: the result waits for ever, and no thread
/// is needed for that.
#[judge::case]
fn of_none_never_fires(log: &Transcript) {
    let any = or(Vec::new());
    judge::wait_until_blocked();
    writeln!(log, "no dones: the result {}", judge::fired_yet(&any));
    drop(any);
    judge::assert_threads_end("`or` was given no dones, and its result was dropped");
}

/// A done that fired before `or` was called counts: the result fires, and no
/// thread stays behind.
#[judge::case]
fn one_had_fired_before(log: &Transcript) {
    for which in 0..4 {
        let (mut cancels, dones) = dones(4);
        drop(cancels.remove(which));
        let any = or(dones);
        let fired = judge::fired(&any);
        writeln!(
            log,
            "number {which} of 4 had fired before: the result {fired}"
        );
        judge::assert_threads_end("one of the dones had fired before `or` was called");
        drop(cancels);
    }
}

/// Once fired, the result stays fired: for everybody who listens, as often as
/// they ask.
#[judge::case]
fn stays_fired_for_everyone(log: &Transcript) {
    let (mut cancels, dones) = dones(3);
    let any = or(dones);
    let others: Vec<Done> = vec![any.clone(), any.clone()];
    drop(cancels.remove(1));
    let again = [(); 3].map(|()| judge::fired(&any));
    writeln!(log, "asked three times: {again:?}");
    let others: Vec<_> = others.iter().map(judge::fired).collect();
    writeln!(log, "two other listeners: {others:?}");
}

/// The number of dones is known at run time only: a hundred or more work like three.
#[judge::case]
fn a_hundred_dones(log: &Transcript) {
    for (how_many, which) in [(100, 0), (100, 50), (100, 99), (260, 259)] {
        let (mut cancels, dones) = dones(how_many);
        let any = or(dones);
        judge::wait_until_blocked();
        drop(cancels.remove(which));
        let fired = judge::fired(&any);
        writeln!(
            log,
            "{how_many} dones, number {which} fires: the result {fired}"
        );
        judge::assert_threads_end("one of many dones has fired, while the others stay open");
        drop(cancels);
    }
}

/// The result is a done like any other, so an `or` of `or`s works, and a fired
/// one tears down its own threads only.
#[judge::case]
fn of_ors(log: &Transcript) {
    let (mut left_cancels, left) = dones(3);
    let (right_cancels, right) = dones(3);
    let (left, right) = (or(left), or(right));
    let any = or(vec![left.clone(), right.clone()]);
    drop(left_cancels.pop());
    let fired = judge::fired(&any);
    writeln!(log, "a done of the left `or` fires: the result {fired}");
    judge::wait_until_blocked();
    writeln!(
        log,
        "the left `or` {}, the right `or` {}",
        judge::fired_yet(&left),
        judge::fired_yet(&right)
    );
    drop(right_cancels);
    let _ = right.recv();
    drop(left_cancels);
}

/// The same done may be given twice: the result fires with it.
#[judge::case]
fn the_same_done_twice(log: &Transcript) {
    let (cancel, stop) = done();
    let (kept, other) = done();
    let any = or(vec![stop.clone(), other, stop]);
    judge::wait_until_blocked();
    writeln!(log, "before: the result {}", judge::fired_yet(&any));
    drop(cancel);
    let fired = judge::fired(&any);
    writeln!(log, "after: the result {fired}");
    judge::assert_threads_end("the done that was given twice has fired");
    drop(kept);
}

/// The bug hunt: the result fires with whichever done fires.
#[judge::case]
fn or_of_pairs_fires(log: &Transcript) {
    for how_many in [1, 2, 3, 4, 7, 20] {
        fires_with_any(log, or_of_pairs, how_many);
    }
}

/// The bug hunt: while none fires, the result waits.
#[judge::case]
fn or_of_pairs_waits(log: &Transcript) {
    waits_while_none_fires(log, or_of_pairs);
}

/// The bug hunt: of no dones, none can fire.
#[judge::case]
fn or_of_pairs_of_none(log: &Transcript) {
    let any = or_of_pairs(Vec::new());
    judge::wait_until_blocked();
    writeln!(log, "no dones: the result {}", judge::fired_yet(&any));
}

/// The bug hunt: when one fires nothing is left behind, though the others stay
/// open.
#[judge::case]
fn or_of_pairs_leaves_nothing_behind(log: &Transcript) {
    for how_many in [2, 3, 4, 7] {
        fire_one_by_one(log, or_of_pairs, how_many);
    }
}
