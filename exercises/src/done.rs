//! Given: the done channel that tells threads to stop.

use crossbeam_channel::{Receiver, Sender, bounded};
use std::convert::Infallible;

/// The end that is listened to: it never carries a value, and fires by being closed.
///
/// `recv(done)` blocks until every [`Cancel`] of this channel has been dropped.
/// From then on it returns `Err` at once, every time, on every clone.
pub type Done = Receiver<Infallible>;

/// The end that is held: dropping it (and every clone of it) fires [`Done`].
pub type Cancel = Sender<Infallible>;

/// Makes a done channel that has not fired. Does not block.
pub fn done() -> (Cancel, Done) {
    bounded(0)
}
