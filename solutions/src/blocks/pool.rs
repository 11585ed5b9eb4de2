//! Pool: things that are used again and again, and given back by themselves.
//!
//! **What must work when you are done.** A [`Pool`] has a stock of items, and makes a new one only
//! if none is there. `get` returns a guard, and whoever drops the guard has given the item back. A
//! pool may have a limit: then `get` waits if all items are in use. `make_counted`
//! counts what is made, also if several threads call it.
//!
//! **Why it works.** The stock and the number are under one lock, so to look and to take is one
//! step. `make` is called when the lock has been released: it may be slow, and several threads
//! may be in it. So the item has to be counted *before* it is made, or two threads would both see
//! room for the last one. If `make` panics, the item will never be there, and its place has to be
//! given back: the value `Place` does it when it is dropped. Each item that comes back, and each
//! place, wakes one thread that waits. The guard has the item in an `Option`, since `drop` has to
//! move it out and has only a `&mut self`.
//!
//! **Before you move on.** While one thread makes the last item, another one would still find room
//! for one, and make one too many. With items that are made slowly, such as connections, this
//! happens just when many threads begin at the same time.
//!
//! - Read: `book/src/blocks/pool.md`

#![allow(
    clippy::missing_panics_doc,
    reason = "nothing panics while it holds one of these locks, so none is ever poisoned"
)]

use std::fmt;
use std::mem;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Condvar, Mutex};

/// The bug hunt, mended: the number is read and changed in one step.
///
/// As it stood, it loaded the number, made the item, and stored the number plus 1. If another
/// thread made one in between, both had loaded the same number, and both stored the same one: two
/// items were made, and one was counted. A lock around all of it would count right, but then only
/// one thread at a time could make something, and a `make` that calls this function would wait
/// for itself, or panic.
pub fn make_counted<T>(made: &AtomicUsize, make: impl FnOnce() -> T) -> T {
    let item = make();
    made.fetch_add(1, Ordering::SeqCst);
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
        Pool {
            make: Box::new(make),
            limit: None,
            stock: Mutex::new(Stock {
                items: Vec::new(),
                made: 0,
            }),
            given_back: Condvar::new(),
        }
    }

    /// An empty pool with so many items at most, those included that are just being made.
    ///
    /// Does not block, and does not call `make` yet.
    ///
    /// # Panics
    ///
    /// If the limit is 0.
    pub fn with_limit(limit: usize, make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        assert!(limit > 0, "a pool of 0 items makes everybody wait for ever");
        Pool {
            limit: Some(limit),
            ..Pool::new(make)
        }
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
        let stock = self.stock.lock().unwrap();
        let all_in_use = |stock: &mut Stock<T>| {
            stock.items.is_empty() && self.limit.is_some_and(|limit| stock.made == limit)
        };
        let mut stock = self.given_back.wait_while(stock, all_in_use).unwrap();
        let item = if let Some(item) = stock.items.pop() {
            item
        } else {
            // Counted before it is made: from now on nobody else takes this place.
            stock.made += 1;
            // Released before `make`: it may be slow, and it may panic.
            drop(stock);
            let place = Place(self);
            let item = (self.make)();
            mem::forget(place);
            item
        };
        Pooled {
            pool: self,
            item: Some(item),
        }
    }

    /// How many items have been made so far. While somebody is in `make`, it may count that item or
    /// not. Does not block for long.
    pub fn made(&self) -> usize {
        self.stock.lock().unwrap().made
    }
}

impl<T> Pool<T> {
    /// One item, or one place, is free: so one who waits is enough. Without a limit nobody waits,
    /// and a notification costs a call of the system also if nobody hears it.
    fn wake_one(&self) {
        if self.limit.is_some() {
            self.given_back.notify_one();
        }
    }
}

/// The place of an item that is being made. It is dropped only if `make` panics: then the place
/// is free again.
struct Place<'a, T>(&'a Pool<T>);

impl<T> Drop for Place<'_, T> {
    fn drop(&mut self) {
        self.0.stock.lock().unwrap().made -= 1;
        self.0.wake_one();
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
        // `drop` has only a reference, so the item is moved out of the `Option`.
        let item = self.item.take();
        self.pool.stock.lock().unwrap().items.extend(item);
        self.pool.wake_one();
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
