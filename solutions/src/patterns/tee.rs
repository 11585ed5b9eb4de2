//! The tee channel: every value to two readers.
//!
//! **What must work when you are done.** `tee` has one input and two outputs. Both
//! readers get every value, in order, and whichever of them is ready first gets it
//! first. If one leaves, the other goes on without a gap; if both leave, or done
//! fires, or the input ends, so does the thread.
//!
//! **Why it works.** There are two copies and two rounds, and in each round one of the
//! two outputs takes a copy. A reader who has the value is not offered the second copy,
//! because then a sender that leads nowhere stands in their place. A send to a reader
//! who has left fails at once and so uses up their turn, and the copy of the other is
//! still there.
//!
//! **Before you move on.** If the first reader leaves before a value comes, or while both
//! are offered it, the send to them fails in one of the two rounds, and the other reader
//! gets the value in the other round. If the first reader leaves with the value, the
//! second gets it in the second round, and the next value finds the first one gone. If
//! the second has the value and the first leaves without it, the second round fails, and
//! the next value is taken. Each time the other reader misses nothing.
//!
//! - Read: `book/src/patterns/tee.md`

use crate::Done;
use crossbeam_channel::{Receiver, Select, Sender, bounded, select, select_biased};
use std::thread;

/// Two streams with every value of `input`, in order.
///
/// Does not block. Both streams are rendezvous, and nothing is stored: each value
/// goes to both readers before the next is taken from `input`, to the one who is
/// ready first, whichever it is, and then to the other. So the faster reader waits
/// for the slower.
///
/// When every receiver of one stream is gone, the other stream gets every value all
/// the same, the one that is just being offered included. The thread ends, lets
/// `input` go and closes the streams, when `input` is closed and empty and both
/// have its last value, when done fires, or when it offers a value and nobody is
/// left to read either stream.
pub fn tee<T: Clone + Send + 'static>(
    done: Done,
    input: Receiver<T>,
) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        // For sending, this is what `never()` is for receiving: somebody holds the
        // other end and does not read. It needs a name, since a bare `_` would drop it
        // at the end of this line, and then sends would fail instead of waiting.
        let (nowhere, _unread) = bounded(0);
        loop {
            let value = select_biased! {
                recv(done) -> _ => return,
                recv(input) -> message => match message {
                    Ok(value) => value,
                    Err(_) => return,
                },
            };
            if !give_to_both(&done, value, &to_first, &to_second, &nowhere) {
                return;
            }
        }
    });
    (first, second)
}

/// Gives each of the two a copy, the one who is ready first before the other. A sender
/// that has had its turn is replaced by `nowhere`.
///
/// Returns whether to go on: not when done has fired, nor when nobody is left.
fn give_to_both<T: Clone>(
    done: &Done,
    value: T,
    to_first: &Sender<T>,
    to_second: &Sender<T>,
    nowhere: &Sender<T>,
) -> bool {
    let (mut first_turn, mut second_turn) = (to_first, to_second);
    let mut got_it = 0;
    // Both copies are made before either is offered.
    for copy in [value.clone(), value] {
        select_biased! {
            // `return`, not `break`: that would leave the `for` only.
            recv(done) -> _ => return false,
            send(first_turn, copy) -> result => {
                first_turn = nowhere;
                got_it += usize::from(result.is_ok());
            }
            send(second_turn, copy) -> result => {
                second_turn = nowhere;
                got_it += usize::from(result.is_ok());
            }
        }
    }
    // If both sends have failed, nobody is left.
    got_it > 0
}

/// The same by ownership alone: there is no done. The thread ends when the input
/// does, or when both readers have dropped their streams.
///
/// One reader who stays without reading holds up everything, and nothing can stop
/// the thread then.
pub fn tee_while_read<T: Clone + Send + 'static>(input: Receiver<T>) -> (Receiver<T>, Receiver<T>) {
    let (to_first, first) = bounded(0);
    let (to_second, second) = bounded(0);
    thread::spawn(move || {
        for value in input {
            let copy = value.clone();
            // Without done there are only two orders, and they can be written out.
            let (one, other) = select! {
                send(to_first, copy) -> one => (one, to_second.send(value)),
                send(to_second, copy) -> one => (one, to_first.send(value)),
            };
            if one.is_err() && other.is_err() {
                return;
            }
        }
    });
    (first, second)
}

/// The bug hunt, mended: done leaves the thread, wherever it is heard, and it is
/// heard in both places.
///
/// As it stood, the `break` for done left the inner loop only. The outer one took
/// the next story and dropped it, and the next, until the wire ended: a tee that
/// was told to stop and reads the wire to its end instead. With `return` in its place it
/// would still be deaf while the wire is silent, since `for story in wire` does not
/// listen to done.
///
/// It makes a list, a `Select` and a copy for each offer, which `tee` does not. That is
/// the price of readers whose number is known only while the program runs.
pub fn wire_and_archive(
    done: Done,
    wire: Receiver<String>,
) -> (Receiver<String>, Receiver<String>) {
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);
    thread::spawn(move || {
        loop {
            let story = select_biased! {
                recv(done) -> _ => return,
                recv(wire) -> message => match message {
                    Ok(story) => story,
                    Err(_) => return,
                },
            };
            let mut waiting = vec![&to_desk, &to_archive];
            let mut got_it = 0;
            while !waiting.is_empty() {
                let copy = story.clone();
                // It prefers what was added first, and that is done.
                let mut select = Select::new_biased();
                let stop = select.recv(&done);
                for out in &waiting {
                    select.send(out);
                }
                let chosen = select.select();
                if chosen.index() == stop {
                    // An operation that was chosen has to be completed, or it panics
                    // when it is dropped.
                    let _ = chosen.recv(&done);
                    return;
                }
                // Done is number 0, so the first of those who wait is number 1.
                let out = waiting.remove(chosen.index() - 1);
                if chosen.send(out, copy).is_ok() {
                    got_it += 1;
                }
            }
            if got_it == 0 {
                return;
            }
        }
    });
    (desk, archive)
}
