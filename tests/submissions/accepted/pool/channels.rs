//! Another design: two channels, one with the items in stock, and one with the places of items that
//! are not made yet.

use crossbeam_channel::{Receiver, Sender, bounded, select_biased, unbounded};
use std::ops::{Deref, DerefMut};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

pub fn make_counted<T>(made: &AtomicUsize, make: impl FnOnce() -> T) -> T {
    static ONE_BY_ONE: Mutex<()> = Mutex::new(());
    let one_by_one = ONE_BY_ONE.lock().unwrap();
    made.store(made.load(Ordering::SeqCst) + 1, Ordering::SeqCst);
    drop(one_by_one);
    make()
}

pub struct Pool<T> {
    make: Box<dyn Fn() -> T + Send + Sync>,
    /// `None`: the pool grows.
    places: Option<(Sender<()>, Receiver<()>)>,
    give_back: Sender<T>,
    stock: Receiver<T>,
    made: AtomicUsize,
}

impl<T> Pool<T> {
    pub fn new(make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        let (give_back, stock) = unbounded();
        Pool {
            make: Box::new(make),
            places: None,
            give_back,
            stock,
            made: AtomicUsize::new(0),
        }
    }

    pub fn with_limit(limit: usize, make: impl Fn() -> T + Send + Sync + 'static) -> Pool<T> {
        assert_ne!(limit, 0);
        let (free, places) = bounded(limit);
        (0..limit).for_each(|_| free.send(()).unwrap());
        Pool {
            places: Some((free, places)),
            ..Pool::new(make)
        }
    }

    pub fn get(&self) -> Pooled<'_, T> {
        let in_stock = match &self.places {
            None => self.stock.try_recv().ok(),
            Some((_, places)) => select_biased! {
                recv(self.stock) -> item => item.ok(),
                recv(places) -> _ => None,
            },
        };
        let item =
            in_stock.unwrap_or_else(|| match catch_unwind(AssertUnwindSafe(|| (self.make)())) {
                Ok(item) => {
                    self.made.fetch_add(1, Ordering::SeqCst);
                    item
                }
                Err(panic) => {
                    if let Some((free, _)) = &self.places {
                        free.send(()).unwrap();
                    }
                    resume_unwind(panic)
                }
            });
        Pooled {
            pool: self,
            item: Some(item),
        }
    }

    pub fn made(&self) -> usize {
        self.made.load(Ordering::SeqCst)
    }
}

pub struct Pooled<'a, T> {
    pool: &'a Pool<T>,
    item: Option<T>,
}

impl<T> Drop for Pooled<'_, T> {
    fn drop(&mut self) {
        if let Some(item) = self.item.take() {
            let _ = self.pool.give_back.send(item);
        }
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
