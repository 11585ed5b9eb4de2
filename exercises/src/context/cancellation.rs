//! Cancellation with a reason: a `Context` of your own, in four steps.
//!
//! **What must work when you are done.** Contexts make a tree. What ends a context ends
//! all that were derived from it, and nothing above it; each says why it has ended. A
//! context ends when its cancel function is called, or when its deadline has passed. No
//! context has a thread of its own. The types stand below, with all fields that are
//! needed; change them as you like.
//!
//! **Start with** `with_cancel`. Make a node with `Node::new`, tell the parent of it, and
//! think of a parent that has ended already. Then `cancel`, and each step on its own.
//!
//! **Before you move on**, say for each of these who keeps whom alive: parent and child,
//! timer and context, cancel function and context. Which of them must be weak?
//!
//! - Read: `book/src/context/cancellation.md`; for step 4, `book/src/context/values.md`
//! - Check: `cargo test -p exercises cancellation`
//! - Stuck: `exercises/hints/cancellation.md`

use crate::{Cancel, Done, bug_hunt, done};
use context::{Reason, Timer};
use std::any::Any;
use std::sync::{Arc, Mutex, Weak};
use std::time::{Duration, Instant};

/// Whether some work should stop, why, until when it may take, and what it should know.
///
/// Clones are the same context. Any number of threads may use it at the same time; no
/// method waits for the work of a context, only for another method.
#[derive(Clone, Debug)]
pub struct Context {
    node: Arc<Node>,
}

/// Ends a context, and all that were derived from it. Dropping it ends nothing.
#[derive(Clone, Debug)]
pub struct CancelFn {
    node: Arc<Node>,
}

/// What all clones of a context share.
#[derive(Debug)]
struct Node {
    /// The context that this one was derived from; `None` for a root.
    parent: Option<Context>,
    deadline: Option<Instant>,
    value: Option<Box<dyn Any + Send + Sync>>,
    done: Done,
    state: Mutex<State>,
}

/// What changes in a node.
#[derive(Debug)]
struct State {
    /// What fires `done`: taken out when the context ends.
    cancel: Option<Cancel>,
    /// Why the context has ended; `None` while it has not.
    reason: Option<Reason>,
    /// Ends the context at its deadline. Dropping it takes that back.
    timer: Option<Timer>,
    /// What was derived from this context. Each of them holds this node, so this list must
    /// not hold them: a `Weak` keeps nothing alive. (The memory of a node that is gone stays
    /// until its `Weak` is taken off: do that now and then, or the list of a root only grows.)
    children: Vec<Weak<Node>>,
}

impl Context {
    /// A context that never ends, without deadline and values: the root of a tree.
    pub fn background() -> Context {
        Context {
            node: Node::new(None, None, None),
        }
    }

    /// The same as `background`. It says that it is not clear yet which context belongs
    /// here.
    pub fn todo() -> Context {
        Context::background()
    }

    /// Fires when the work for this context should stop. The same at every call.
    pub fn done(&self) -> &Done {
        &self.node.done
    }

    /// Step 1. A context that was derived from this one, and what ends it.
    ///
    /// It also ends when this one ends, with the same reason, even if nobody else holds
    /// this one any more. If this one has ended, so has the new one when this returns. It
    /// has the deadline of this one. It starts no thread.
    pub fn with_cancel(&self) -> (Context, CancelFn) {
        let _ = (&self.node.parent, &self.node.state);
        todo!("with_cancel: derive a context, which ends with this one")
    }

    /// Step 2. Why this context has ended; `None` if it has not. Once the reason is there
    /// it stays the same, and it is there before the done fires.
    pub fn err(&self) -> Option<Reason> {
        let _ = self.node.state.lock().unwrap().reason;
        todo!("err: say why this context has ended")
    }

    /// Step 3. When this context ends at the latest; `None` if there is no limit.
    pub fn deadline(&self) -> Option<Instant> {
        let _ = self.node.deadline;
        todo!("deadline: say when this context ends at the latest")
    }

    /// Step 3. Like `with_cancel`; the new context also ends at `when`, with
    /// `Reason::DeadlineExceeded`.
    ///
    /// Its deadline is the earlier of `when` and the deadline of this one. If `when` has
    /// passed, and the deadline of this one has not, it has ended when this returns. Waiting
    /// for the time is left to `call_at`, which has one thread for the whole program. When
    /// the new context ends sooner, or is dropped, nothing waits for its time any more.
    pub fn with_deadline(&self, when: Instant) -> (Context, CancelFn) {
        let _ = (when, &self.node.state.lock().unwrap().timer);
        todo!("with_deadline: derive a context that also ends at that time")
    }

    /// Step 3. Like `with_deadline`, with the time that is `limit` after now.
    ///
    /// The `limit` is so short that the sum fits in an `Instant`.
    pub fn with_timeout(&self, limit: Duration) -> (Context, CancelFn) {
        let _ = limit;
        todo!("with_timeout: derive a context that also ends after that time")
    }

    /// Step 4. A context that was derived from this one, with one value more. It ends when
    /// this one does.
    ///
    /// A value of the same type above is not changed; below, the new one is found.
    #[must_use]
    pub fn with_value<V: Any + Send + Sync>(&self, value: V) -> Context {
        let _ = value;
        todo!("with_value: derive a context that has this value")
    }

    /// Step 4. The value of type `V` of this context or, if it has none of that type, of the
    /// nearest one above that has.
    pub fn value<V: Any>(&self) -> Option<&V> {
        let _ = &self.node.value;
        todo!("value: find the nearest value of this type")
    }
}

impl CancelFn {
    /// Step 1. Ends the context with `Reason::Cancelled`, and all that were derived from it,
    /// each parent before its children. Does not wait for those who work for
    /// them.
    ///
    /// When it returns, all of them have ended: each has its reason, and its done has
    /// fired. One that had ended before keeps its reason. Any number of threads may call it,
    /// any number of times.
    pub fn cancel(&self) {
        let state = self.node.state.lock().unwrap();
        let _ = (&state.cancel, &state.children);
        todo!("cancel: end this context, and all that were derived from it")
    }
}

impl Node {
    /// A node that has not ended. Its parent does not know of it yet.
    fn new(
        parent: Option<Context>,
        deadline: Option<Instant>,
        value: Option<Box<dyn Any + Send + Sync>>,
    ) -> Arc<Node> {
        let (cancel, done) = done();
        let state = State {
            cancel: Some(cancel),
            reason: None,
            timer: None,
            children: Vec::new(),
        };
        Arc::new(Node {
            parent,
            deadline,
            value,
            done,
            state: Mutex::new(state),
        })
    }
}

/// A bug hunt: whether work that takes `takes`, and begins now, would end after the deadline
/// of `context`.
///
/// Does not wait. Without a deadline it is `false`. `takes` is so short that the sum fits in
/// an `Instant`.
///
/// It is sometimes wrong. Find the mistake, mend it, and delete the first
/// line, and `bug_hunt` from the imports.
pub fn is_too_late(context: &Context, takes: Duration) -> bool {
    bug_hunt("is_too_late: find out when it is wrong, and mend it");
    match context.deadline() {
        Some(deadline) => deadline + takes < Instant::now(),
        None => false,
    }
}
