//! The tree: who ends with whom.

use crate::Done;
use crate::reason::End;
use crate::timer::Timer;
use crossbeam_channel::{Sender, bounded};
use slab::Slab;
use std::convert::Infallible;
use std::fmt;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError, Weak};
use std::thread;
use std::time::Instant;

/// What can end: a context that is not a root, with all that were derived from it.
///
/// A node holds on to the one above it, so that an end from above reaches it also when the
/// context in between was dropped. The one above knows it only weakly.
pub(crate) struct Node {
    /// Set once, under the lock of `state`, before `done` fires.
    end: OnceLock<End>,
    /// Made when somebody asks for it: most contexts are only passed on.
    done: OnceLock<Done>,
    pub(crate) deadline: Option<Instant>,
    above: Option<Arc<Node>>,
    state: Mutex<State>,
}

#[derive(Default)]
struct State {
    /// What fires `done`.
    cancel: Option<Sender<Infallible>>,
    timer: Option<Timer>,
    /// What was derived from this node and may still have to be ended.
    below: Slab<Weak<Node>>,
    /// Where this node is in that list of the one above.
    place: Option<usize>,
    /// What is to be called when this node has ended.
    calls: Slab<Call>,
}

pub(crate) type Call = Box<dyn FnOnce() + Send>;

impl Node {
    /// A node below `above`; if that has ended, so has this one.
    pub(crate) fn below(above: Option<&Arc<Node>>, deadline: Option<Instant>) -> Arc<Node> {
        let node = Arc::new(Node {
            end: OnceLock::new(),
            done: OnceLock::new(),
            deadline,
            above: above.cloned(),
            state: Mutex::default(),
        });
        if let Some(above) = above {
            let mut state = above.lock();
            if let Some(end) = above.end.get() {
                let end = end.clone();
                drop(state);
                node.end(end);
            } else {
                let place = state.below.insert(Arc::downgrade(&node));
                // Whoever ends the tree takes the locks from above downwards, too.
                node.lock().place = Some(place);
            }
        }
        node
    }

    pub(crate) fn how_it_ended(&self) -> Option<&End> {
        self.end.get()
    }

    pub(crate) fn done(&self) -> &Done {
        self.done.get_or_init(|| {
            let (cancel, done) = bounded(0);
            let mut state = self.lock();
            // Where the node has ended, dropping `cancel` closes the channel.
            if self.end.get().is_none() {
                state.cancel = Some(cancel);
            }
            done
        })
    }

    /// Keeps the timer until the node ends. If it has ended, the timer is dropped.
    pub(crate) fn keep_timer(&self, timer: Timer) {
        let mut state = self.lock();
        if self.end.get().is_none() {
            state.timer = Some(timer);
        }
    }

    /// Ends this node and all below it, each before those below it. Those that have ended
    /// keep their reason.
    ///
    /// When it returns, all of them have ended, also those that another thread is about to
    /// end at the same moment: each is visited under its lock.
    pub(crate) fn end(&self, end: End) {
        let mut waiting = Vec::new();
        self.end_alone(end, &mut waiting);
        while let Some((node, end)) = waiting.pop() {
            node.end_alone(end, &mut waiting);
        }
        self.leave_above();
    }

    /// Ends this node, and puts those below it on the list with what they end with: what
    /// this one ended with, which may be older than `end`.
    fn end_alone(&self, end: End, below: &mut Vec<(Arc<Node>, End)>) {
        let mut state = self.lock();
        let end = self.end.get_or_init(|| end);
        // Dropping the sender fires the done.
        state.cancel = None;
        state.timer = None;
        // They stay on the list, so that a second thread that ends this node finds them too.
        let nodes = state.below.iter().filter_map(|(_, node)| node.upgrade());
        below.extend(nodes.map(|node| (node, end.clone())));
        let calls = mem::take(&mut state.calls);
        drop(state);
        for (_, call) in calls {
            start(call);
        }
    }

    /// Has `call` made on a thread of its own when this node ends. Returns its place, or
    /// `None` if the node has ended, and the thread was started.
    pub(crate) fn call_at_end(&self, call: Call) -> Option<usize> {
        let mut state = self.lock();
        if self.end.get().is_some() {
            drop(state);
            start(call);
            return None;
        }
        Some(state.calls.insert(call))
    }

    /// Takes a call back that has not been taken back before. `false` if its thread was
    /// started.
    pub(crate) fn take_call_back(&self, place: usize) -> bool {
        let call = self.lock().calls.try_remove(place);
        call.is_some()
    }

    /// Nothing is to be told to a node that has ended or is gone.
    fn leave_above(&self) {
        let place = self.lock().place.take();
        if let (Some(above), Some(place)) = (&self.above, place) {
            above.lock().below.try_remove(place);
        }
    }

    /// A thread that panics while it holds the lock leaves nothing half done.
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn start(call: Call) {
    thread::Builder::new()
        .name("after_func".into())
        .spawn(call)
        .expect("the system starts a thread for a call after the end of a context");
}

impl fmt::Debug for Node {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("Node")
            .field("end", &self.end.get())
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
