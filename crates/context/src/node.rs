//! The tree: who ends with whom.

use crate::reason::{Cause, End, Reason};
use crate::timer::Timer;
use crate::{Call, Done};
use crossbeam_channel::{Sender, bounded};
use slab::Slab;
use std::convert::Infallible;
use std::fmt;
use std::mem;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread;
use std::time::Instant;

/// What can end: a context that is not a root, with all that were derived from it.
///
/// A node holds on to the one above it, so that an end from above reaches it also when the
/// context in between was dropped. The one above knows it only weakly.
pub(crate) struct Node {
    /// The number of the reason; [`GOES_ON`] while there is none. Written once, under the
    /// lock of `state`, behind `cause` and before `done` fires.
    reason: AtomicU8,
    cause: OnceLock<Cause>,
    /// Made when somebody asks for it: most contexts are only passed on.
    done: OnceLock<Done>,
    pub(crate) deadline: Option<Instant>,
    above: Option<Arc<Node>>,
    state: Mutex<State>,
}

const GOES_ON: u8 = 0;
const CANCELLED: u8 = 1;
const DEADLINE_EXCEEDED: u8 = 2;

#[derive(Default)]
struct State {
    /// What fires `done`.
    cancel: Option<Sender<Infallible>>,
    timer: Option<Timer>,
    /// Where this node is in the list of the one above.
    place: Option<usize>,
    /// What is to be told of the end. Most contexts have nothing below them, and a tree of
    /// small nodes is ended much sooner.
    listeners: Option<Box<Listeners>>,
}

#[derive(Default)]
struct Listeners {
    /// What was derived from this node and may still have to be ended.
    nodes: Slab<Weak<Node>>,
    /// What is to be called when this node has ended.
    calls: Slab<Call>,
}

/// What is still to be done when a node ends.
#[derive(Default)]
struct Walk {
    waiting: Vec<Arc<Node>>,
    calls: Vec<Call>,
}

impl Node {
    /// A node below `above`; if that has ended, so has this one.
    pub(crate) fn below(above: Option<&Arc<Node>>, deadline: Option<Instant>) -> Arc<Node> {
        let node = Arc::new(Node {
            reason: AtomicU8::new(GOES_ON),
            cause: OnceLock::new(),
            done: OnceLock::new(),
            deadline,
            above: above.cloned(),
            state: Mutex::default(),
        });
        if let Some(above) = above {
            let mut state = above.lock();
            if above.reason().is_none() {
                let place = state.listeners().nodes.insert(Arc::downgrade(&node));
                // Locks are taken from above downwards, here and nowhere else.
                node.lock().place = Some(place);
            } else {
                drop(state);
                // It has neither children nor calls yet.
                node.end_with_above(&mut Walk::default());
            }
        }
        node
    }

    /// Why this node has ended.
    #[inline]
    pub(crate) fn reason(&self) -> Option<Reason> {
        match self.reason.load(Ordering::Acquire) {
            CANCELLED => Some(Reason::Cancelled),
            DEADLINE_EXCEEDED => Some(Reason::DeadlineExceeded),
            _ => None,
        }
    }

    /// What made somebody end this node, if that was said. (Written before the reason.)
    pub(crate) fn cause(&self) -> Option<Cause> {
        self.cause.get().cloned()
    }

    pub(crate) fn done(&self) -> &Done {
        self.done.get_or_init(|| {
            let (cancel, done) = bounded(0);
            let mut state = self.lock();
            // Where the node has ended, dropping `cancel` closes the channel.
            if self.reason().is_none() {
                state.cancel = Some(cancel);
            }
            done
        })
    }

    /// Keeps the timer until the node ends. If it has ended, the timer is dropped.
    pub(crate) fn keep_timer(&self, timer: Timer) {
        let mut state = self.lock();
        if self.reason().is_none() {
            state.timer = Some(timer);
        }
    }

    /// Ends this node and all below it, each before those below it, and then starts the calls
    /// that follow. Those that have ended keep their reason.
    ///
    /// When it returns, all of them have ended, also those that another thread is about to
    /// end at the same moment: each is visited under its lock.
    pub(crate) fn end(&self, End { reason, cause }: End) {
        let mut walk = Walk::default();
        self.end_alone(reason, cause.as_ref(), &mut walk);
        while let Some(node) = walk.waiting.pop() {
            node.end_with_above(&mut walk);
        }
        self.leave_above();
        // All have ended: whoever ends this node again need not visit them.
        let listeners = self.lock().listeners.take();
        drop(listeners);
        // Last: whatever becomes of them, the tree has ended.
        walk.calls.into_iter().for_each(start);
    }

    /// Ends this node in the way in which the one above has ended.
    fn end_with_above(&self, walk: &mut Walk) {
        let above = self.above.as_ref().expect("it is not the first");
        let reason = above.reason().expect("those above end sooner");
        self.end_alone(reason, above.cause.get(), walk);
    }

    /// Ends this node, and notes what is below it, and its calls.
    fn end_alone(&self, reason: Reason, cause: Option<&Cause>, walk: &mut Walk) {
        let mut state = self.lock();
        if self.reason().is_none() {
            if let Some(cause) = cause {
                // Nobody else writes it: this is under the lock, and before the reason.
                let _ = self.cause.set(Arc::clone(cause));
            }
            let number = match reason {
                Reason::Cancelled => CANCELLED,
                Reason::DeadlineExceeded => DEADLINE_EXCEEDED,
            };
            self.reason.store(number, Ordering::Release);
        }
        // Dropping the sender fires the done.
        state.cancel = None;
        let timer = state.timer.take();
        if let Some(listeners) = &mut state.listeners {
            // They stay on the list, so that a second thread that ends this node finds them
            // too.
            let nodes = listeners.nodes.iter();
            walk.waiting
                .extend(nodes.filter_map(|(_, node)| node.upgrade()));
            let calls = mem::take(&mut listeners.calls);
            walk.calls.extend(calls.into_iter().map(|(_, call)| call));
        }
        drop(state);
        // Without the lock: what a timer calls may hold anything, a cause for example.
        drop(timer);
    }

    /// Has `call` made on a thread of its own when this node ends. Returns its place, or
    /// `None` if the node has ended, and the thread was started.
    pub(crate) fn call_at_end(&self, call: Call) -> Option<usize> {
        let mut state = self.lock();
        if self.reason().is_some() {
            drop(state);
            start(call);
            return None;
        }
        Some(state.listeners().calls.insert(call))
    }

    /// Takes a call back that has not been taken back before. `false` if its thread was
    /// started.
    pub(crate) fn take_call_back(&self, place: usize) -> bool {
        let call = {
            let mut state = self.lock();
            let listeners = state.listeners.as_mut();
            listeners.and_then(|listeners| listeners.calls.try_remove(place))
        };
        call.is_some()
    }

    /// Nothing is to be told to a node that has ended or is gone.
    fn leave_above(&self) {
        let place = self.lock().place.take();
        if let (Some(above), Some(place)) = (&self.above, place)
            && let Some(listeners) = &mut above.lock().listeners
        {
            listeners.nodes.try_remove(place);
        }
    }

    /// Nothing of a user's runs under the lock, and nothing else panics there.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn listeners(&mut self) -> &mut Listeners {
        self.listeners.get_or_insert_default()
    }
}

/// Makes the call on a thread of its own; on this one where the system refuses a thread.
fn start(call: Call) {
    let call = Arc::new(Mutex::new(Some(call)));
    let on_its_thread = Arc::clone(&call);
    let make = |call: &Mutex<Option<Call>>| {
        let call = call.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(call) = call {
            call();
        }
    };
    let thread = thread::Builder::new().name("after_func".into());
    if thread.spawn(move || make(&on_its_thread)).is_err() {
        make(&call);
    }
}

impl fmt::Debug for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Node")
            .field("reason", &self.reason())
            .field("deadline", &self.deadline)
            .finish_non_exhaustive()
    }
}

/// Takes the node off the list of the one above; and drops those above that nobody else
/// holds one after the other, since a long chain would need more stack than there is.
impl Drop for Node {
    fn drop(&mut self) {
        self.leave_above();
        let mut above = self.above.take();
        while let Some(mut node) = above.and_then(Arc::into_inner) {
            node.leave_above();
            above = node.above.take();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_ends_it_again_finds_nobody_to_visit() {
        let above = Node::below(None, None);
        let below: Vec<_> = (0..10).map(|_| Node::below(Some(&above), None)).collect();
        above.end(End::of(Reason::Cancelled));
        assert!(below.iter().all(|node| node.reason().is_some()));
        assert!(above.lock().listeners.is_none());
    }
}
