//! The bridge channel: a stream of streams, read as one.
//!
//! **What must work when you are done.** `bridge` gives back one stream with the
//! values of all the inner streams: first all of the first, then all of the second,
//! and so on. It stops when it is told to, whether it waits for the next stream, for
//! the next value of the current one, or for its reader.
//!
//! **Why it works.** The thread waits in three places, and done is in all three. One
//! end only is not an end of everything: an inner stream that closes leads back to
//! the outer one, so this is the only `break`. All else is a `return`, which leaves
//! both loops.
//!
//! **Before you move on.**
//!
//! ```text
//! waits for          the other side is gone       done fires
//! the next stream    return: no more streams      return
//! the next value     break: on to the next one    return
//! the reader         return: nobody reads         return
//! ```
//!
//! A `return` drops the outer stream, the inner one if there is one, the value in hand,
//! and the sender, which closes the stream. The `break` drops the inner stream only.
//!
//! - Read: `book/src/patterns/bridge.md`

use crate::Done;
use crossbeam_channel::{Receiver, bounded, select_biased};
use std::thread;

/// The values of all inner streams, one stream after the other, each in its order.
///
/// Does not block. The stream is a rendezvous: a value is taken from the current
/// inner stream when the one before has been read. The next inner stream is taken
/// from `streams` when the one before is closed and empty, not earlier.
///
/// The thread ends, lets `streams` and the inner stream go and closes its stream,
/// when `streams` is closed and empty and so is the last inner stream, when done
/// fires, or when it offers a value and every receiver of the stream is gone. If
/// `streams` closes while an inner stream is open, that one is still read to its end. If
/// done fires while it waits for a value or for its reader, and neither comes at the
/// same moment, no further stream is begun.
pub fn bridge<T: Send + 'static>(done: Done, streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let inner = select_biased! {
                recv(done) -> _ => return,
                recv(streams) -> message => match message {
                    Ok(inner) => inner,
                    // No stream is left, and the last one was read to its end below.
                    Err(_) => return,
                },
            };
            loop {
                let value = select_biased! {
                    recv(done) -> _ => return,
                    recv(inner) -> message => match message {
                        Ok(value) => value,
                        // On to the next stream: the one end that is not the end.
                        Err(_) => break,
                    },
                };
                select_biased! {
                    recv(done) -> _ => return,
                    // A `break` here would take a value from every stream to come,
                    // and drop it.
                    send(out, value) -> result => if result.is_err() { return },
                }
            }
        }
    });
    stream
}

/// The same by ownership alone: there is no done, and the thread ends with its input
/// or when the consumer drops the stream, because the send fails.
///
/// A receiver can be turned into an iterator, so a stream of streams is an iterator
/// of iterators, and for these the library has a bridge: `flatten`. If the consumer
/// may as well wait by itself, that iterator is all it needs, and no thread.
pub fn bridge_while_read<T: Send + 'static>(streams: Receiver<Receiver<T>>) -> Receiver<T> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in streams.into_iter().flatten() {
            if out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}
