use std::marker::PhantomData;
use std::sync::{Mutex, MutexGuard};

struct Pages(Mutex<u32>);
struct Index(Mutex<u32>);

/// What a thread has at first; it makes one, and no second one. A pointer stays on its thread.
struct NoLock(PhantomData<*const ()>);
/// What it has after a lock. It stays on its thread, as the guard does.
struct AfterPages<'a>(PhantomData<MutexGuard<'a, u32>>);
struct AfterIndex<'a>(PhantomData<MutexGuard<'a, u32>>);

/// Whoever has one of these may take the lock of the pages now.
#[diagnostic::on_unimplemented(message = "the order is: first the pages, then the index")]
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
    let mut none = NoLock(PhantomData);
    let (entry, mut after_index) = index.lock(&mut none);
    let (page, _) = pages.lock(&mut after_index);
    println!("{} {}", *entry, *page);
}
