//! Cancellation with a reason: a `Context` of your own, in four steps.
//!
//! **What must work when you are done.** Contexts make a tree. What ends a context ends
//! all that were derived from it, and nothing above it; each says why it has ended. A
//! context ends when its cancel function is called, or when its deadline has passed. No
//! context has a thread of its own. The types stand below, with all fields that are
//! needed; change them as you like.
//!
//! **Why it works.** A child holds its parent, and the parent knows its children by a
//! `Weak`: so an end reaches a child also when the context in between was dropped, and a
//! parent keeps no child alive. A child is put on the list under the same lock under
//! which its parent ends. So either the parent has not ended, and will find the child on
//! its list; or it has ended, and the child ends at once. `end` visits every node below,
//! also those that another thread is about to end: so whichever `cancel` returns first,
//! the whole tree has ended. It gives up each lock before it takes the next. (It calls
//! itself, so a chain of many thousands of contexts would need more stack than there is; the
//! crate `context` has a list instead, of what is still to be ended.)
//!
//! **Before you move on.** The child keeps its parent alive, and not the other way
//! round. The timer must know its context by a `Weak`: a timer of an hour would keep it
//! for an hour otherwise. The context holds its timer, so with the context the timer goes.
//! The cancel function holds its context; it could do with a `Weak` too, but then the
//! done of a context would fire when the last `Context` is dropped, while somebody could
//! still cancel it.
//!
//! - Read: `book/src/context/cancellation.md`; for step 4, `book/src/context/values.md`

use crate::{Cancel, Done, done};
use context::{Reason, Timer, call_at};
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
        let node = self.derive(self.deadline(), None);
        let child = Context { node: node.clone() };
        (child, CancelFn { node })
    }

    /// Step 2. Why this context has ended; `None` if it has not. Once the reason is there
    /// it stays the same, and it is there before the done fires.
    #[allow(
        clippy::missing_panics_doc,
        reason = "nobody panics while they hold the lock"
    )]
    pub fn err(&self) -> Option<Reason> {
        self.node.state.lock().unwrap().reason
    }

    /// Step 3. When this context ends at the latest; `None` if there is no limit.
    pub fn deadline(&self) -> Option<Instant> {
        self.node.deadline
    }

    /// Step 3. Like `with_cancel`; the new context also ends at `when`, with
    /// `Reason::DeadlineExceeded`.
    ///
    /// Its deadline is the earlier of `when` and the deadline of this one. If `when` has
    /// passed, and the deadline of this one has not, it has ended when this returns. Waiting
    /// for the time is left to `call_at`, which has one thread for the whole program. When
    /// the new context ends sooner, or is dropped, nothing waits for its time any more.
    pub fn with_deadline(&self, when: Instant) -> (Context, CancelFn) {
        // The parent's end comes sooner, and brings its reason with it: no timer is needed.
        if self.deadline().is_some_and(|sooner| sooner <= when) {
            return self.with_cancel();
        }
        let node = self.derive(Some(when), None);
        if when <= Instant::now() {
            node.end(Reason::DeadlineExceeded);
        } else {
            node.end_at(when);
        }
        let child = Context { node: node.clone() };
        (child, CancelFn { node })
    }

    /// Step 3. Like `with_deadline`, with the time that is `limit` after now.
    ///
    /// The `limit` is so short that the sum fits in an `Instant`.
    pub fn with_timeout(&self, limit: Duration) -> (Context, CancelFn) {
        self.with_deadline(Instant::now() + limit)
    }

    /// Step 4. A context that was derived from this one, with one value more. It ends when
    /// this one does.
    ///
    /// A value of the same type above is not changed; below, the new one is found.
    #[must_use]
    pub fn with_value<V: Any + Send + Sync>(&self, value: V) -> Context {
        let node = self.derive(self.deadline(), Some(Box::new(value)));
        Context { node }
    }

    /// Step 4. The value of type `V` of this context or, if it has none of that type, of the
    /// nearest one above that has.
    pub fn value<V: Any>(&self) -> Option<&V> {
        let mut context = Some(self);
        while let Some(Context { node }) = context {
            // `downcast_ref` compares the type of what is in the box with `V`.
            let value = node.value.as_ref().and_then(|value| value.downcast_ref());
            if value.is_some() {
                return value;
            }
            context = node.parent.as_ref();
        }
        None
    }

    /// A node below this one, which its parent knows; or which has ended, if its parent has.
    fn derive(
        &self,
        deadline: Option<Instant>,
        value: Option<Box<dyn Any + Send + Sync>>,
    ) -> Arc<Node> {
        let node = Node::new(Some(self.clone()), deadline, value);
        let mut parent = self.node.state.lock().unwrap();
        match parent.reason {
            Some(reason) => {
                drop(parent);
                node.end(reason);
            }
            None => parent.add_child(&node),
        }
        node
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
        self.node.end(Reason::Cancelled);
    }
}

impl Node {
    /// Ends this node, and then all below it.
    fn end(&self, reason: Reason) {
        let (reason, children) = {
            let mut state = self.state.lock().unwrap();
            // The first reason stays. It is there before the done fires.
            let reason = *state.reason.get_or_insert(reason);
            state.cancel = None;
            state.timer = None;
            // The children stay on the list: a second thread that cancels has to find them
            // too, or it would return before the first has ended them.
            (reason, state.children.clone())
        };
        // Without the lock: nothing waits for a node while its children end.
        for child in children {
            if let Some(child) = child.upgrade() {
                child.end(reason);
            }
        }
        // Whoever cancels again need not visit them.
        self.state.lock().unwrap().children.clear();
    }

    /// Has the node ended at that time, if it has not ended by then.
    fn end_at(self: &Arc<Node>, when: Instant) {
        let node = Arc::downgrade(self);
        let timer = call_at(when, move || {
            if let Some(node) = node.upgrade() {
                node.end(Reason::DeadlineExceeded);
            }
        });
        let mut state = self.state.lock().unwrap();
        // If the parent has ended it meanwhile, the timer is dropped here.
        if state.reason.is_none() {
            state.timer = Some(timer);
        }
    }
}

impl State {
    fn add_child(&mut self, child: &Arc<Node>) {
        // Only when the list is full are those taken out that are gone. To look through it for
        // each new child would take long with ten thousand of them. If most are still there, the
        // list grows, so that the next look is as many children away.
        if self.children.len() == self.children.capacity() {
            self.children.retain(|child| child.strong_count() > 0);
            if self.children.len() > self.children.capacity() / 2 {
                self.children.reserve(self.children.len());
            }
        }
        self.children.push(Arc::downgrade(child));
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
pub fn is_too_late(context: &Context, takes: Duration) -> bool {
    match context.deadline() {
        // As it was found, it added the time to the deadline: that asks whether the
        // deadline passed long ago.
        Some(deadline) => Instant::now() + takes > deadline,
        None => false,
    }
}
