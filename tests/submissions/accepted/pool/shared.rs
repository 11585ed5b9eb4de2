//! Another design: the first item that was given back is the first that is given out; all who wait
//! are woken; the guard shares the pool, and does not borrow it.

use std::collections::VecDeque;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Condvar, Mutex};

pub fn make_counted<T>(made: &AtomicUsize, make: impl FnOnce() -> T) -> T {
    let item = make();
    let mut before = made.load(Ordering::Relaxed);
    while let Err(now) =
        made.compare_exchange(before, before + 1, Ordering::Relaxed, Ordering::Relaxed)
    {
        before = now;
    }
    item
}

struct Inside<T> {
    stock: VecDeque<T>,
    /// In use, or being made.
    out: usize,
    made: usize,
}

struct Shared<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    limit: usize,
    inside: Mutex<Inside<T>>,
    changed: Condvar,
}

pub struct Pool<T>(Arc<Shared<T>>);

impl<T> Pool<T> {
    pub fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        Pool::with_limit(usize::MAX, make)
    }

    pub fn with_limit(limit: usize, make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        if limit == 0 {
            panic!("no limit of 0");
        }
        Pool(Arc::new(Shared {
            make: Box::new(make),
            limit,
            inside: Mutex::new(Inside {
                stock: VecDeque::new(),
                out: 0,
                made: 0,
            }),
            changed: Condvar::new(),
        }))
    }

    pub fn get(&self) -> Pooled<'_, T> {
        let mut inside = self.0.inside.lock().unwrap();
        while inside.out == self.0.limit {
            inside = self.0.changed.wait(inside).unwrap();
        }
        inside.out += 1;
        let item = inside.stock.pop_front();
        drop(inside);
        // From here on it is given back, with or without an item.
        let mut pooled = Pooled {
            pool: Arc::clone(&self.0),
            item,
            borrowed: PhantomData,
        };
        if pooled.item.is_none() {
            let item = (self.0.make)();
            self.0.inside.lock().unwrap().made += 1;
            pooled.item = Some(item);
        }
        pooled
    }

    pub fn made(&self) -> usize {
        self.0.inside.lock().unwrap().made
    }
}

pub struct Pooled<'a, T> {
    pool: Arc<Shared<T>>,
    item: Option<T>,
    borrowed: PhantomData<&'a T>,
}

impl<T> Drop for Pooled<'_, T> {
    fn drop(&mut self) {
        let mut inside = self.pool.inside.lock().unwrap();
        inside.out -= 1;
        inside.stock.extend(self.item.take());
        self.pool.changed.notify_all();
    }
}

impl<T> Deref for Pooled<'_, T> {
    type Target = T;

    fn deref(&self) -> &T {
        self.item.as_ref().unwrap()
    }
}

impl<T> DerefMut for Pooled<'_, T> {
    fn deref_mut(&mut self) -> &mut T {
        self.item.as_mut().unwrap()
    }
}
