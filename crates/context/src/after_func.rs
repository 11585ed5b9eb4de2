//! A call that follows the end of a context.

use crate::node::Node;
use std::fmt;
use std::sync::Arc;

/// A call that is made when a context has ended: see
/// [`Context::after_func`](crate::Context::after_func).
///
/// Dropping it leaves the call as it is.
#[must_use = "without it nobody can take the call back"]
pub struct AfterFunc {
    pub(crate) state: State,
}

/// What will become of the call.
pub(crate) enum State {
    /// Its context cannot end: the call is never made.
    Never,
    /// Its thread has been started.
    Started,
    /// It is in the list of this node, at this place.
    Waits(Arc<Node>, usize),
}

impl AfterFunc {
    /// Takes the call back. Does not block: it does not wait for a call that has begun.
    ///
    /// Returns `true` if the call will never be made because of this, or because its context
    /// cannot end, and `false` if it is too late: the context has ended.
    pub fn stop(self) -> bool {
        match self.state {
            State::Never => true,
            State::Started => false,
            State::Waits(node, place) => node.take_call_back(place),
        }
    }
}

impl fmt::Debug for AfterFunc {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AfterFunc").finish_non_exhaustive()
    }
}
