//! The tee channel: every value to two readers.
//!
//! **What must work when you are done.** `tee` has one input and two outputs. Both
//! readers get every value, in order, and whichever of them is ready first gets it
//! first. If one leaves, the other goes on without a gap; if both leave, or done
//! fires, or the input ends, so does the thread.
//!
//! **Start with** two readers who stay. One `select!` offers the value to both;
//! then the one who has it must not be offered it again.
//!
//! **Before you move on**, go through the life of one value and ask at each point
//! what happens when the first reader leaves there. Then hunt the bug in
//! `wire_and_archive`.
//!
//! - Read: `book/src/patterns/tee.md`
//! - Check: `cargo test -p exercises tee`
//! - Stuck: `exercises/hints/tee.md`

use crate::{Done, bug_hunt};
use crossbeam_channel::{Receiver, Select, bounded};
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
    let _ = (done, input);
    todo!("tee: offer each value to both readers until both have it")
}

/// A bug hunt: each story of the wire goes to the desk and to the archive. The same
/// promise as [`tee`].
///
/// As long as stories come and are read, nothing is wrong with it. Find the
/// mistake, mend it, and delete the first line, and `bug_hunt` from the imports. One
/// `break` is not the whole of it.
pub fn wire_and_archive(
    done: Done,
    wire: Receiver<String>,
) -> (Receiver<String>, Receiver<String>) {
    bug_hunt("wire_and_archive: find out what it does when done fires, and mend it");
    let (to_desk, desk) = bounded(0);
    let (to_archive, archive) = bounded(0);
    thread::spawn(move || {
        for story in wire {
            let mut waiting = vec![&to_desk, &to_archive];
            let mut got_it = 0;
            while !waiting.is_empty() {
                let copy = story.clone();
                let mut select = Select::new();
                for out in &waiting {
                    select.send(out);
                }
                let stop = select.recv(&done);
                let chosen = select.select();
                if chosen.index() == stop {
                    let _ = chosen.recv(&done);
                    break;
                }
                let out = waiting.remove(chosen.index());
                if chosen.send(out, copy).is_ok() {
                    got_it += 1;
                }
            }
            if waiting.is_empty() && got_it == 0 {
                break;
            }
        }
    });
    (desk, archive)
}
