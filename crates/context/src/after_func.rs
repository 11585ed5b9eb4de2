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
    /// `None` where the call will never be made, or its thread has been started already.
    pub(crate) waits: Option<(Arc<Node>, usize)>,
    /// Whether the context can never end.
    pub(crate) is_idle: bool,
}

impl AfterFunc {
    /// Takes the call back. Does not block: it does not wait for a call that has begun.
    ///
    /// Returns `true` if the call will never be made because of this, and `false` if its
    /// thread has been started.
    pub fn stop(self) -> bool {
        match self.waits {
            Some((node, place)) => node.take_call_back(place),
            None => self.is_idle,
        }
    }
}

impl fmt::Debug for AfterFunc {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("AfterFunc").finish_non_exhaustive()
    }
}
