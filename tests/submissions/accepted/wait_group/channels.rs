//! Another design: who waits has a channel, which is closed when the number is 0; a panic is caught;
//! and the two steps meet at a `Condvar`.

use crossbeam_channel::{Sender, bounded};
use std::convert::Infallible;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;

pub fn in_two_steps(threads: usize, first: impl Fn(usize) + Sync, second: impl Fn(usize) + Sync) {
    let (arrived, all) = (Mutex::new(0), Condvar::new());
    thread::scope(|scope| {
        for number in 0..threads {
            let (first, second, arrived, all) = (&first, &second, &arrived, &all);
            scope.spawn(move || {
                first(number);
                let mut here = arrived.lock().unwrap();
                *here += 1;
                all.notify_all();
                drop(all.wait_while(here, |here| *here < threads).unwrap());
                second(number);
            });
        }
    });
}

#[derive(Clone, Default)]
pub struct WaitGroup {
    inside: Arc<Mutex<(usize, Vec<Sender<Infallible>>)>>,
}

impl WaitGroup {
    pub fn new() -> WaitGroup {
        WaitGroup::default()
    }

    pub fn add(&self, work: usize) {
        let sum = {
            let mut inside = self.inside.lock().unwrap();
            let sum = inside.0.checked_add(work);
            inside.0 = sum.unwrap_or(inside.0);
            sum
        };
        sum.expect("not too much");
    }

    pub fn done(&self) {
        let left = {
            let mut inside = self.inside.lock().unwrap();
            let left = inside.0.checked_sub(1);
            inside.0 = left.unwrap_or(0);
            if left == Some(0) {
                inside.1.clear();
            }
            left
        };
        assert!(left.is_some(), "nothing is counted");
    }

    pub fn wait(&self) {
        let (open, closed) = bounded(0);
        {
            let mut inside = self.inside.lock().unwrap();
            if inside.0 == 0 {
                return;
            }
            inside.1.push(open);
        }
        let _ = closed.recv();
    }

    pub fn working(&self) -> Working {
        self.add(1);
        Working {
            group: Some(self.clone()),
        }
    }
}

pub struct Working {
    group: Option<WaitGroup>,
}

impl Drop for Working {
    fn drop(&mut self) {
        if let Some(group) = self.group.take() {
            group.done();
        }
    }
}

pub fn start_all<W: FnOnce() + Send + 'static>(group: &WaitGroup, works: Vec<W>) {
    for work in works {
        group.add(1);
        let group = group.clone();
        thread::spawn(move || {
            let result = catch_unwind(AssertUnwindSafe(work));
            group.done();
            if let Err(panic) = result {
                resume_unwind(panic);
            }
        });
    }
}
