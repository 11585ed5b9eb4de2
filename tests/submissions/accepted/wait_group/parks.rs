//! Another design: an atomic number, and a list of the threads that wait; all are counted at once; and
//! the two steps meet at a group.

use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};
use std::sync::{Arc, Mutex};
use std::thread::{self, Thread};

pub fn in_two_steps(threads: usize, first: impl Fn(usize) + Sync, second: impl Fn(usize) + Sync) {
    let group = WaitGroup::new();
    group.add(threads);
    thread::scope(|scope| {
        for number in 0..threads {
            let (group, first, second) = (&group, &first, &second);
            scope.spawn(move || {
                first(number);
                group.done();
                group.wait();
                second(number);
            });
        }
    });
}

#[derive(Clone, Default)]
pub struct WaitGroup {
    number: Arc<AtomicUsize>,
    waiting: Arc<Mutex<Vec<Thread>>>,
}

impl WaitGroup {
    pub fn new() -> WaitGroup {
        WaitGroup::default()
    }

    pub fn add(&self, work: usize) {
        let more = |number: usize| number.checked_add(work);
        assert!(self.number.fetch_update(SeqCst, SeqCst, more).is_ok());
    }

    pub fn done(&self) {
        let less = |number: usize| number.checked_sub(1);
        if self.number.fetch_update(SeqCst, SeqCst, less).unwrap() == 1 {
            let waiting = std::mem::take(&mut *self.waiting.lock().unwrap());
            waiting.iter().for_each(Thread::unpark);
        }
    }

    pub fn wait(&self) {
        while self.number.load(SeqCst) > 0 {
            self.waiting.lock().unwrap().push(thread::current());
            // It may have come to 0 before this thread was on the list.
            if self.number.load(SeqCst) > 0 {
                thread::park();
            }
        }
    }

    pub fn working(&self) -> Working {
        self.add(1);
        Working(self.clone())
    }
}

pub struct Working(WaitGroup);

impl Drop for Working {
    fn drop(&mut self) {
        self.0.done();
    }
}

pub fn start_all<W: FnOnce() + Send + 'static>(group: &WaitGroup, works: Vec<W>) {
    group.add(works.len());
    for work in works {
        let working = Working(group.clone());
        thread::spawn(|| {
            work();
            drop(working);
        });
    }
}
