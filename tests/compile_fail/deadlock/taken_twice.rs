use std::sync::{Mutex, MutexGuard};

struct Pages(Mutex<u32>);
struct NoLock;

impl Pages {
    /// The guard borrows what the thread had before, so nothing else can be locked with it.
    fn lock<'a>(&'a self, _: &'a mut NoLock) -> MutexGuard<'a, u32> {
        self.0.lock().unwrap()
    }
}

fn main() {
    let pages = Pages(Mutex::new(1));
    let mut none = NoLock;
    let first = pages.lock(&mut none);
    let second = pages.lock(&mut none);
    println!("{} {}", *first, *second);
}
