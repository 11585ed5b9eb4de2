//! Bug hunts: four small contexts that look right, with one mistake each.
//!
//! **What must work when you are done.** Each does what its docs promise. The four have
//! nothing to do with each other: mend them in any order. You may change private fields and the
//! types that are not `pub`, and write more functions; but keep the signatures of what is `pub`.
//!
//! **Why it works.** Each mend changes one relation between two parts. A `Branch` holds its
//! parent, and the parent knows it by a `Weak`, so no two hold each other. The thread of
//! `done_within` waits for two things, the cancel and the limit. A `StopFlag` listens to the
//! flags above it, and sets one that none above it listens to. An `Ending` writes the reason, and
//! then calls those who want to read it.
//!
//! **Before you move on.** As they were found: in `Branch` a parent and its child held each
//! other, for ever; in `done_within` the thread waited for the clock, and for nobody else; in
//! `StopFlag` a child and its parent held the same flag; in `Ending` the announcement came before
//! what it announces. A second lock helps in none of them. One lock around both steps of
//! `Ending::end` makes it worse: whoever is called by `fire` and asks `err` waits for that lock,
//! and `fire` waits for them.
//!
//! - Read: `book/src/context/hunts.md`

#![allow(
    missing_debug_implementations,
    reason = "a `Branch` would print its parents, and nobody prints an `Ending`"
)]
#![allow(
    clippy::missing_panics_doc,
    reason = "nobody panics while they hold one of these locks"
)]
#![allow(
    clippy::return_self_not_must_use,
    reason = "the exercise has no attributes to read past"
)]

use crate::{Cancel, Done, done};
use context::Reason;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex, Weak};
use std::thread;
use std::time::Duration;

/// Bug hunt 1: a context with a value. It ends when `end` is called, and then all that were
/// derived from it end, too. Clones are the same context.
///
/// A context is not kept by those above it: when all clones of it and of everything below it
/// are dropped, its value has been dropped, too, also while the contexts above go on. (While
/// something below it is still held, its value may be kept or not.)
///
/// Any number of threads may use it. No method waits for anything but a lock. A value that is
/// dropped calls none of these methods. Trees are not deep: a method may call itself for each
/// step.
pub struct Branch<V> {
    node: Arc<Node<V>>,
}

/// What all clones of a `Branch` share.
struct Node<V> {
    value: V,
    ended: AtomicBool,
    /// What it was derived from: so an end from above arrives although nobody else holds what
    /// is in between.
    #[allow(dead_code, reason = "it is there to be held")]
    parent: Option<Branch<V>>,
    /// So that an end reaches them.
    children: Mutex<Vec<Child<V>>>,
}

/// What a context knows of one that was derived from it.
type Child<V> = Weak<Node<V>>;

impl<V> Branch<V> {
    /// A context that was derived from no other.
    pub fn root(value: V) -> Branch<V> {
        let node = Node {
            value,
            ended: AtomicBool::new(false),
            parent: None,
            children: Mutex::default(),
        };
        Branch {
            node: Arc::new(node),
        }
    }

    /// A context that was derived from this one. If this one has ended, so has the new one.
    ///
    /// As it was found, the list held the child, and the child holds its parent. So neither
    /// was dropped, also when nobody else held them any more: a cycle of `Arc`s counts to 0
    /// only if somebody breaks it. While the parent goes on that can be seen as well: each child
    /// that there ever was is still there.
    ///
    /// Of the two, it is the list that must be weak. If the child held its parent weakly, the
    /// list would still hold the child; and if both were weak, what is in between could go, and
    /// an end from above would not arrive.
    pub fn derive(&self, value: V) -> Branch<V> {
        let mut children = self.node.children.lock().unwrap();
        // Under the lock: an end comes before this, or finds the child on the list.
        let node = Arc::new(Node {
            value,
            ended: AtomicBool::new(self.has_ended()),
            parent: Some(self.clone()),
            children: Mutex::default(),
        });
        // The memory of a node that is gone stays until its `Weak` is dropped. So those are
        // taken off, but only when the list is full: a look at all of them for each new child
        // would take long. If most are still there, the list grows, so that the next look is as
        // many children away.
        if children.len() == children.capacity() {
            children.retain(|child| child.strong_count() > 0);
            if children.len() > children.capacity() / 2 {
                let more = children.len();
                children.reserve(more);
            }
        }
        children.push(Arc::downgrade(&node));
        Branch { node }
    }

    /// Ends this context and all that were derived from it, directly or not, also where nobody
    /// holds what is in between. When it returns, all of them have ended.
    pub fn end(&self) {
        let children = self.node.children.lock().unwrap();
        self.node.ended.store(true, SeqCst);
        for child in children.iter() {
            // Who is gone needs no end.
            if let Some(node) = child.upgrade() {
                Branch { node }.end();
            }
        }
    }

    /// Whether this context has ended.
    pub fn has_ended(&self) -> bool {
        self.node.ended.load(SeqCst)
    }

    /// The value of this context.
    pub fn value(&self) -> &V {
        &self.node.value
    }
}

impl<V> Clone for Branch<V> {
    fn clone(&self) -> Self {
        Branch {
            node: Arc::clone(&self.node),
        }
    }
}

/// Bug hunt 2: a done that fires when it is cancelled, or when `limit` has passed, whichever is
/// first.
///
/// Does not block. It starts one thread at most. When `limit` has passed, or soon after it was
/// cancelled, nothing waits any more, and that thread has ended. Until then the thread sleeps:
/// it does not wake up to look.
///
/// `limit` is so short that the sum with the time now fits in an `Instant`.
///
/// As it was found, its thread slept for the whole limit, whatever happened meanwhile: a server
/// that gives each request an hour, and cancels it after a second, had the threads of an hour.
/// Now the thread waits for its own done, with a limit: a cancel fires that done and so wakes the
/// thread. (One thing is left: if the done and the `CancelEarly` are both dropped, nobody can wake
/// the thread any more, and it is there until the limit. Whoever does not want that makes a
/// drop cancel, as `cancel_on_drop` does.)
pub fn done_within(limit: Duration) -> (Done, CancelEarly) {
    let (cancel, done) = done();
    let cancel = Arc::new(Mutex::new(Some(cancel)));
    let early = CancelEarly {
        cancel: Arc::clone(&cancel),
    };
    let cancelled = done.clone();
    thread::spawn(move || {
        // Returns when done has fired or when the limit has passed, whichever is first.
        let _ = cancelled.recv_timeout(limit);
        cancel.lock().unwrap().take();
    });
    (done, early)
}

/// Cancels a done before its time. Dropping it cancels nothing: then the done fires when the
/// limit has passed.
#[derive(Debug)]
pub struct CancelEarly {
    cancel: Arc<Mutex<Option<Cancel>>>,
}

impl CancelEarly {
    /// Fires the done, when this returns or soon after. To cancel again, or after the limit has
    /// passed, changes nothing. Does not wait for the thread.
    pub fn cancel(&self) {
        self.cancel.lock().unwrap().take();
    }
}

/// Bug hunt 3: a context without a done, for work that looks now and then whether it should
/// stop. Clones are the same context.
///
/// It has ended when `cancel` was called on it or on one that it was derived from, directly or
/// not, also if nobody holds that one any more. Nothing else ends it.
///
/// No method waits. A chain of contexts is not long: it may be gone through at each look.
#[derive(Clone, Debug)]
pub struct StopFlag {
    /// It has ended when one of them is set.
    flags: Vec<Arc<AtomicBool>>,
}

impl StopFlag {
    /// A context that was derived from no other.
    pub fn root() -> StopFlag {
        StopFlag {
            flags: vec![Arc::default()],
        }
    }

    /// A context that was derived from this one. If this one has ended, so has the new one.
    ///
    /// As it was found, the new one had the flags of this one, and none of its own. So an end of
    /// this one reached it, as it should, and its own end reached this one. What two contexts
    /// share must be set only by what ends both.
    pub fn derive(&self) -> StopFlag {
        // Whatever ends this one ends the new one.
        let mut flags = self.flags.clone();
        // Its own one is the last, and those that are derived from it will have it, too.
        flags.push(Arc::default());
        StopFlag { flags }
    }

    /// Ends this context and all that were derived from it, and nothing above it or beside it.
    pub fn cancel(&self) {
        let own = self.flags.last().expect("there is one at least");
        own.store(true, SeqCst);
    }

    /// Whether this context has ended.
    pub fn has_ended(&self) -> bool {
        self.flags.iter().any(|flag| flag.load(SeqCst))
    }
}

/// Bug hunt 4: the end of a context, and the reason for it. Any number of threads may use it.
pub struct Ending {
    /// Why it has ended; `None` while it has not.
    reason: Mutex<Option<Reason>>,
    /// What wakes those who wait; `None` when somebody has taken it to call it.
    fire: Mutex<Option<Box<dyn FnOnce() + Send>>>,
}

impl Ending {
    /// An end that has not come. `fire` is what wakes those who wait for it: for example, it
    /// drops the sender of a done.
    ///
    /// `fire` may call `err`, and may wait until others who were woken have called `err`. It does
    /// not panic, and neither calls `end` nor waits for somebody who does.
    pub fn new(fire: impl FnOnce() + Send + 'static) -> Ending {
        Ending {
            reason: Mutex::new(None),
            fire: Mutex::new(Some(Box::new(fire))),
        }
    }

    /// The first call ends it, for that reason: it calls `fire` on the thread of the caller, and
    /// `fire` has returned when it returns. Later calls change nothing; one that comes
    /// while the first is still there may wait for it, or not, and may return before the reason
    /// is there.
    ///
    /// Whoever is woken by `fire` finds the reason.
    ///
    /// As it was found, it called `fire` first. Between the two lines whoever was woken found that
    /// it had ended, and no reason. Mostly they are not that quick, so it may go well for a year.
    /// One thing is left: a second call that comes between `take` and the next line returns while
    /// there is no reason. Where that matters, let the reason say who is first: look, under its
    /// lock, whether there is one, and write it in the same step.
    pub fn end(&self, reason: Reason) {
        // Only the first one finds it.
        let Some(fire) = self.fire.lock().unwrap().take() else {
            return;
        };
        // The guard is dropped in this line: `fire` may ask `err`.
        *self.reason.lock().unwrap() = Some(reason);
        fire();
    }

    /// Why it has ended; `None` while nobody has called `end`. The first reason stays. Does not
    /// wait, neither for the end nor for `fire`.
    pub fn err(&self) -> Option<Reason> {
        *self.reason.lock().unwrap()
    }
}
