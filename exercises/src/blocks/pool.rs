//! Pool: things that are used again and again, and given back by themselves.
//!
//! **What must work when you are done.** A [`Pool`] has a stock of items, and makes a new one only
//! if none is there. `get` returns a guard, and whoever drops the guard has given the item back. A
//! pool may have a limit: then `get` waits if all items are in use. `make_counted`
//! counts what is made, also if several threads call it.
//!
//! **Start with** `make_counted`: it is written already, and has a mistake. Then write a pool
//! without a limit.
//!
//! **Before you move on**, say what would go wrong in a pool with a limit if an item were counted
//! only when it has been made.
//!
//! - Read: `book/src/blocks/pool.md`
//! - Check: `cargo test -p exercises pool`
//! - Stuck: `exercises/hints/pool.md`

use crate::bug_hunt;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};

/// A bug hunt: returns what `make` makes, and counts it in `made`.
///
/// Several threads may call it at the same time, and `make` may call it too; each call counts
/// once. It blocks only as long as `make` takes.
///
/// Find the mistake, mend it, and delete the first line, and `bug_hunt` from the imports.
pub fn make_counted<T>(made: &AtomicUsize, make: impl FnOnce() -> T) -> T {
    bug_hunt("make_counted: find out what two threads do to `made`, and mend it");
    let before = made.load(Ordering::SeqCst);
    let item = make();
    made.store(before + 1, Ordering::SeqCst);
    item
}

/// A stock of items that are alike. It makes a new one only if none is in stock.
///
/// Any number of threads may use it at the same time, through references. Which of several items
/// in stock is given out is not specified. Items are kept as they were given back, and dropped
/// with the pool.
pub struct Pool<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    /// How many items there may be; `None` means any number.
    limit: Option<usize>,
    stock: Mutex<Stock<T>>,
    /// Notified when an item, or the place of one, is free again.
    given_back: Condvar,
}

/// What the lock of a pool guards. (Provided: nothing to write. You may change it.)
#[derive(Debug)]
struct Stock<T> {
    items: Vec<T>,
    made: usize,
}

impl<T> Pool<T> {
    /// An empty pool that grows: there are as many items as were ever in use or being made at the
    /// same time.
    ///
    /// Does not block, and does not call `make` yet. `make` may be called by several threads at
    /// the same time.
    pub fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        let _ = make;
        todo!("Pool::new: an empty stock, and no limit")
    }

    /// An empty pool with so many items at most, those included that are just being made.
    ///
    /// Does not block, and does not call `make` yet.
    ///
    /// # Panics
    ///
    /// If the limit is 0.
    pub fn with_limit(limit: usize, make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        let _ = (limit, make);
        todo!("Pool::with_limit: an empty stock, and a limit")
    }

    /// An item from the stock, or a new one if the stock is empty.
    ///
    /// Without a limit it blocks only as long as `make` takes. With a limit it also blocks while
    /// all items are in use; it sleeps until one is given back. While `make` is running, other
    /// threads can get and give back, and one of them may be in `make` too.
    ///
    /// # Panics
    ///
    /// If `make` panics. Then nothing was made: the pool can still be used, and with a limit the
    /// place of that item is free for somebody else.
    pub fn get(&self) -> Pooled<'_, T> {
        let _ = self
            .stock
            .lock()
            .map(|stock| (stock.items.len(), stock.made));
        let _ = (self.limit, &self.given_back, &self.make);
        todo!("Pool::get: wait, take an item from the stock, or make one")
    }

    /// How many items have been made so far. While somebody is in `make`, it may count that item or
    /// not. Does not block for long.
    pub fn made(&self) -> usize {
        let _ = &self.stock;
        todo!("Pool::made: read the number")
    }
}

/// An item from a pool. It is given back when this is dropped, on whatever way, a panic included.
#[derive(Debug)]
pub struct Pooled<'a, T> {
    pool: &'a Pool<T>,
    /// `Some` until `drop` takes it.
    item: Option<T>,
}

impl<T> Drop for Pooled<'_, T> {
    /// Gives the item back, and wakes somebody who waits for one. Does not block for long.
    fn drop(&mut self) {
        let _ = self.pool;
        todo!("Pooled::drop: put the item back into stock")
    }
}

impl<T> Deref for Pooled<'_, T> {
    type Target = T;

    /// The item. (Provided: nothing to write.)
    fn deref(&self) -> &T {
        self.item.as_ref().expect("it is there until `drop`")
    }
}

impl<T> DerefMut for Pooled<'_, T> {
    /// The item, which only this thread can reach. (Provided: nothing to write.)
    fn deref_mut(&mut self) -> &mut T {
        self.item.as_mut().expect("it is there until `drop`")
    }
}

impl<T> fmt::Debug for Pool<T> {
    /// (Provided: nothing to write.)
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pool").finish_non_exhaustive()
    }
}
