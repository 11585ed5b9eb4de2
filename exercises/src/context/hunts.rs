//! Bug hunts: four small contexts that look right, with one mistake each.
//!
//! **What must work when you are done.** Each does what its docs promise. The four have
//! nothing to do with each other: mend them in any order. You may change private fields and the
//! types that are not `pub`, and write more functions; but keep the signatures of what is `pub`.
//!
//! **Start with** `Ending`, which is the shortest. Then `StopFlag`, `done_within` and `Branch`.
//!
//! **Before you move on**, say for each of the four who holds whom, who waits for whom, and what
//! is written before what is announced.
//!
//! - Read: `book/src/context/hunts.md`
//! - Check: `cargo test -p exercises hunts`
//! - Stuck: `exercises/hints/hunts.md`

use crate::{Cancel, Done, bug_hunt, done};
use context::Reason;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
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
type Child<V> = Branch<V>;

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
    /// Values are kept too long. Find the mistake, mend it, and delete the first line here and
    /// in `end`, and `bug_hunt` from the imports when you have found all four.
    pub fn derive(&self, value: V) -> Branch<V> {
        bug_hunt("Branch: find out when a value is dropped, and mend it");
        let mut children = self.node.children.lock().unwrap();
        // Under the lock: an end comes before this, or finds the child on the list.
        let node = Node {
            value,
            ended: AtomicBool::new(self.has_ended()),
            parent: Some(self.clone()),
            children: Mutex::default(),
        };
        let child = Branch {
            node: Arc::new(node),
        };
        children.push(child.clone());
        child
    }

    /// Ends this context and all that were derived from it, directly or not, also where nobody
    /// holds what is in between. When it returns, all of them have ended.
    pub fn end(&self) {
        bug_hunt("Branch: find out when a value is dropped, and mend it");
        let children = self.node.children.lock().unwrap();
        self.node.ended.store(true, SeqCst);
        for child in children.iter() {
            child.end();
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
/// Each thread ends some day. Find the mistake, mend it, and delete the first line.
pub fn done_within(limit: Duration) -> (Done, CancelEarly) {
    bug_hunt("done_within: find out how long its thread is there, and mend it");
    let (cancel, done) = done();
    let cancel = Arc::new(Mutex::new(Some(cancel)));
    let early = CancelEarly {
        cancel: Arc::clone(&cancel),
    };
    thread::spawn(move || {
        thread::sleep(limit);
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
    /// What is ended here is not always what should be. Find the mistake, mend it, and delete
    /// the first line.
    pub fn derive(&self) -> StopFlag {
        bug_hunt("StopFlag: find out what ends with a child, and mend it");
        // Whatever ends this one ends the new one.
        StopFlag {
            flags: self.flags.clone(),
        }
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
    /// Not everybody does. Find the mistake, mend it, and delete the first line.
    pub fn end(&self, reason: Reason) {
        bug_hunt("Ending: find out what those find who are woken, and mend it");
        // Only the first one finds it.
        let Some(fire) = self.fire.lock().unwrap().take() else {
            return;
        };
        fire();
        *self.reason.lock().unwrap() = Some(reason);
    }

    /// Why it has ended; `None` while nobody has called `end`. The first reason stays. Does not
    /// wait, neither for the end nor for `fire`.
    pub fn err(&self) -> Option<Reason> {
        *self.reason.lock().unwrap()
    }
}
