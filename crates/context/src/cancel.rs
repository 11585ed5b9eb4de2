//! What ends a context on purpose.

use crate::node::Node;
use crate::reason::{Cause, End, Reason};
use std::sync::Arc;

/// Ends one context, and all that were derived from it.
///
/// Whoever has only the [`Context`](crate::Context) cannot cancel it. Dropping a `CancelFn`
/// does not cancel.
#[derive(Clone, Debug)]
#[must_use = "without it nobody can cancel the context"]
pub struct CancelFn {
    pub(crate) node: Arc<Node>,
}

impl CancelFn {
    /// Ends the context, with [`Reason::Cancelled`]. Does not wait for whoever works for it.
    ///
    /// When it returns, the context and all below it have ended: `err` says why, and their
    /// dones have fired. If the context has ended before, its reason stays as it is. Any
    /// number of threads may call it, any number of times.
    pub fn cancel(&self) {
        self.node.end(End::of(Reason::Cancelled));
    }

    /// Something that cancels when it is dropped: however a function is left, by `return`, by
    /// `?` or by a panic. It is what `defer cancel()` is in Go.
    ///
    /// ```
    /// # use context::{Context, Reason};
    /// let (context, cancel) = Context::background().with_cancel();
    /// {
    ///     let _cancel = cancel.cancel_on_drop();
    ///     assert_eq!(context.err(), None);
    /// }
    /// assert_eq!(context.err(), Some(Reason::Cancelled));
    /// ```
    pub fn cancel_on_drop(self) -> CancelOnDrop {
        CancelOnDrop { cancel: self }
    }
}

/// Cancels a context when it is dropped: see [`CancelFn::cancel_on_drop`].
#[derive(Debug)]
#[must_use = "dropping it cancels"]
pub struct CancelOnDrop {
    cancel: CancelFn,
}

impl Drop for CancelOnDrop {
    fn drop(&mut self) {
        self.cancel.cancel();
    }
}

/// Like [`CancelFn`]; who cancels says the cause.
#[derive(Clone, Debug)]
#[must_use = "without it nobody can cancel the context"]
pub struct CancelCauseFn {
    pub(crate) node: Arc<Node>,
}

impl CancelCauseFn {
    /// Ends the context as [`CancelFn::cancel`] does. Its cause, and that of all below it
    /// that had not ended, is `cause`.
    pub fn cancel(&self, cause: Cause) {
        self.node.end(End {
            reason: Reason::Cancelled,
            cause: Some(cause),
        });
    }
}
