//! The context itself.

use crate::Done;
use crate::after_func::{AfterFunc, State};
use crate::cancel::{CancelCauseFn, CancelFn};
use crate::node::Node;
use crate::reason::{Cause, End, Reason};
use crate::timer::call_at;
use crate::values::Values;
use crossbeam_channel::never;
use std::any::Any;
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

/// The done of what can never end.
static NEVER: LazyLock<Done> = LazyLock::new(never);

/// Whether some work should stop, why, until when it may take, and the values of the request
/// that it is for.
///
/// A context does not change, but for its end. Clones are the same context. What is derived
/// from it is below it: its end reaches them, theirs do not reach it. All methods may be
/// called by several threads at the same time, and none waits for anything but another short
/// call.
///
/// **Keep it as long as you listen to its done.** When the last clone of a context has been
/// dropped, and its cancel function, what its `after_func` has returned, and all that is below
/// it as well, nobody is left who holds its done open; then it fires. (In Go it would never
/// fire.)
#[derive(Clone, Debug, Default)]
pub struct Context {
    /// `None` for a context that can never end.
    node: Option<Arc<Node>>,
    values: Option<Arc<Values>>,
}

impl Context {
    /// A context that never ends, without deadline and values: the root of a tree.
    pub fn background() -> Context {
        Context::default()
    }

    /// The same as [`background`](Context::background). It says that it is not clear yet
    /// which context belongs here, or that the caller does not pass one yet.
    pub fn todo() -> Context {
        Context::default()
    }

    /// Fires when the work for this context should stop; its reason is there before.
    ///
    /// The same at every call, and of every clone.
    pub fn done(&self) -> &Done {
        match &self.node {
            Some(node) => node.done(),
            None => &NEVER,
        }
    }

    /// Why this context has ended, or `None` if it has not. Once it is there it stays the
    /// same.
    #[inline]
    pub fn err(&self) -> Option<Reason> {
        self.node.as_ref()?.reason()
    }

    /// What made somebody end this context: the cause that was given, otherwise the reason.
    /// `None` if it has not ended.
    pub fn cause(&self) -> Option<Cause> {
        let node = self.node.as_ref()?;
        let reason = node.reason()?;
        Some(node.cause().unwrap_or_else(|| Arc::new(reason)))
    }

    /// When this context ends at the latest; `None` if no time was set. No deadline is later
    /// than that of the context above.
    pub fn deadline(&self) -> Option<Instant> {
        self.node.as_ref()?.deadline
    }

    /// The value of this type that this context, or the nearest one above it, was given.
    pub fn value<V: Any>(&self) -> Option<&V> {
        self.values.as_ref()?.get()
    }

    /// A context below this one, and what ends it.
    pub fn with_cancel(&self) -> (Context, CancelFn) {
        let node = Node::below(self.node.as_ref(), self.deadline());
        (self.with_node(&node), CancelFn { node })
    }

    /// Like [`with_cancel`](Context::with_cancel); who cancels says the cause.
    pub fn with_cancel_cause(&self) -> (Context, CancelCauseFn) {
        let node = Node::below(self.node.as_ref(), self.deadline());
        (self.with_node(&node), CancelCauseFn { node })
    }

    /// A context below this one that ends at `when`, with [`Reason::DeadlineExceeded`], or
    /// with this one, if that is sooner; and what ends it before.
    ///
    /// If `when` has passed, and the deadline of this one has not, it has ended when this
    /// returns. It starts no thread of its own: see [`call_at`].
    ///
    /// # Panics
    ///
    /// As [`call_at`] does.
    pub fn with_deadline(&self, when: Instant) -> (Context, CancelFn) {
        self.end_at(when, None)
    }

    /// Like [`with_deadline`](Context::with_deadline); the deadline, when it passes, is
    /// reported with this cause. If the deadline of this one is not later, that one counts, with
    /// its own cause.
    ///
    /// # Panics
    ///
    /// As [`call_at`] does.
    pub fn with_deadline_cause(&self, when: Instant, cause: Cause) -> (Context, CancelFn) {
        self.end_at(when, Some(cause))
    }

    /// [`with_deadline`](Context::with_deadline), so long after now. A time that no
    /// `Instant` can tell is no limit.
    ///
    /// # Panics
    ///
    /// As [`call_at`] does.
    pub fn with_timeout(&self, limit: Duration) -> (Context, CancelFn) {
        match Instant::now().checked_add(limit) {
            Some(when) => self.with_deadline(when),
            None => self.with_cancel(),
        }
    }

    /// A context with one value more. It ends when this one does.
    ///
    /// A value is found by its type: give each kind of value a type of its own. It hides a
    /// value of the same type above it.
    #[must_use = "the value is in the context that is returned"]
    pub fn with_value<V: Any + Send + Sync>(&self, value: V) -> Context {
        Context {
            node: self.node.clone(),
            values: Some(Arc::new(Values::new(value, self.values.clone()))),
        }
    }

    /// A context with the same values that never ends: for what has to be finished although
    /// the request is over.
    #[must_use = "this context is not changed"]
    pub fn without_cancel(&self) -> Context {
        Context {
            node: None,
            values: self.values.clone(),
        }
    }

    /// Has `call` called once, on a thread of its own, when this context and all below it have
    /// ended; at once if it has. Nobody joins that thread. If the system refuses a thread, the
    /// call is made on the one that ends the context.
    ///
    /// To drop what it returns takes nothing back: the call stays until the context ends, or
    /// until its last clone, its cancel function, all that is below it, and what this returns
    /// have been dropped. So the call must not hold a clone of its own context: each would
    /// keep the other.
    pub fn after_func(&self, call: impl FnOnce() + Send + 'static) -> AfterFunc {
        let state = match &self.node {
            None => State::Never,
            Some(node) => match node.call_at_end(Box::new(call)) {
                None => State::Started,
                Some(place) => State::Waits(Arc::clone(node), place),
            },
        };
        AfterFunc { state }
    }

    fn with_node(&self, node: &Arc<Node>) -> Context {
        Context {
            node: Some(Arc::clone(node)),
            values: self.values.clone(),
        }
    }

    fn end_at(&self, when: Instant, cause: Option<Cause>) -> (Context, CancelFn) {
        if self.deadline().is_some_and(|sooner| sooner <= when) {
            return self.with_cancel();
        }
        let node = Node::below(self.node.as_ref(), Some(when));
        let end = End {
            reason: Reason::DeadlineExceeded,
            cause,
        };
        if when <= Instant::now() {
            node.end(end);
        } else if node.reason().is_none() {
            // Weakly: a timer keeps no context that nobody else holds.
            let ends = Arc::downgrade(&node);
            node.keep_timer(call_at(when, move || {
                if let Some(node) = ends.upgrade() {
                    node.end(end);
                }
            }));
        }
        (self.with_node(&node), CancelFn { node })
    }
}
