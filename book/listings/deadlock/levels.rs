// order: by lane
use std::marker::PhantomData;
use std::sync::{Mutex, MutexGuard};
use std::thread;

struct Pages(Mutex<u32>);
struct Index(Mutex<u32>);

/// What a thread has at first; it makes one, and no second one. A pointer stays on its thread.
struct NoLock(PhantomData<*const ()>);
/// What it has after a lock. It stays on its thread, as the guard does.
struct AfterPages<'a>(PhantomData<MutexGuard<'a, u32>>);
struct AfterIndex<'a>(PhantomData<MutexGuard<'a, u32>>);

/// Whoever has one of these may take the lock of the pages now.
trait BeforePages {}
impl BeforePages for NoLock {}

/// Whoever has one of these may take the lock of the index now.
trait BeforeIndex {}
impl BeforeIndex for NoLock {}
impl BeforeIndex for AfterPages<'_> {}

impl Pages {
    fn lock<'a>(&'a self, _: &'a mut impl BeforePages) -> (MutexGuard<'a, u32>, AfterPages<'a>) {
        (self.0.lock().unwrap(), AfterPages(PhantomData))
    }
}

impl Index {
    fn lock<'a>(&'a self, _: &'a mut impl BeforeIndex) -> (MutexGuard<'a, u32>, AfterIndex<'a>) {
        (self.0.lock().unwrap(), AfterIndex(PhantomData))
    }
}

fn main() {
    let (pages, index) = (Pages(Mutex::new(1)), Index(Mutex::new(1)));
    thread::scope(|scope| {
        for name in ["Ada", "Ben"] {
            let (pages, index) = (&pages, &index);
            scope.spawn(move || {
                let mut none = NoLock(PhantomData);
                let (page, mut after_pages) = pages.lock(&mut none);
                let (entry, _) = index.lock(&mut after_pages);
                println!("{name} | holds both locks: {} {}", *page, *entry);
            });
        }
    });
}
