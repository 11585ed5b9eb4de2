//! Another design: who waits puts its thread on a list and parks; who changes something wakes all on
//! the list.

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle, Thread};

pub fn next_story(queue: &Mutex<VecDeque<String>>, arrived: &Condvar) -> String {
    let none = |stories: &mut VecDeque<String>| stories.is_empty();
    let mut stories = arrived.wait_while(queue.lock().unwrap(), none).unwrap();
    stories.pop_front().unwrap()
}

/// A value, and the threads that wait for it to change.
struct Watched<V>(Mutex<(V, Vec<Thread>)>);

impl<V> Watched<V> {
    fn new(value: V) -> Watched<V> {
        Watched(Mutex::new((value, Vec::new())))
    }

    /// Blocks until `change` returns something; then all others look again.
    fn change<R>(&self, mut change: impl FnMut(&mut V) -> Option<R>) -> R {
        loop {
            let mut guard = self.0.lock().unwrap();
            if let Some(result) = change(&mut guard.0) {
                guard.1.drain(..).for_each(|thread| thread.unpark());
                return result;
            }
            guard.1.push(thread::current());
            drop(guard);
            thread::park();
        }
    }
}

pub struct Tray<T> {
    capacity: usize,
    inside: Watched<(VecDeque<T>, bool)>,
}

impl<T> Tray<T> {
    pub fn new(capacity: usize) -> Tray<T> {
        if capacity == 0 {
            panic!("no room");
        }
        let inside = Watched::new((VecDeque::new(), false));
        Tray { capacity, inside }
    }

    pub fn put(&self, item: T) -> Result<(), T> {
        let mut item = Some(item);
        self.inside.change(|(items, is_closed)| {
            if *is_closed {
                return item.take().map(Err);
            }
            if items.len() >= self.capacity {
                return None;
            }
            items.extend(item.take());
            Some(Ok(()))
        })
    }

    pub fn take(&self) -> Option<T> {
        self.inside
            .change(|(items, is_closed)| match items.pop_front() {
                Some(item) => Some(Some(item)),
                None if *is_closed => Some(None),
                None => None,
            })
    }

    pub fn close(&self) {
        self.inside.change(|(_, is_closed)| {
            *is_closed = true;
            Some(())
        });
    }
}

pub struct Button {
    /// How many clicks, and whether it is dropped.
    clicks: Arc<Watched<(u64, bool)>>,
    threads: Vec<JoinHandle<()>>,
}

impl Button {
    pub fn new() -> Button {
        Button {
            clicks: Arc::new(Watched::new((0, false))),
            threads: Vec::new(),
        }
    }

    pub fn subscribe(&mut self, mut handler: impl FnMut() + Send + 'static) {
        let clicks = Arc::clone(&self.clicks);
        let mut next = clicks.change(|(number, _)| Some(*number + 1));
        self.threads.push(thread::spawn(move || {
            let look = |next: u64, (number, is_closed): &(u64, bool)| {
                if *number >= next {
                    Some(true)
                } else {
                    is_closed.then_some(false)
                }
            };
            while clicks.change(|state| look(next, state)) {
                handler();
                next += 1;
            }
        }));
    }

    pub fn press(&self) {
        self.clicks.change(|(number, _)| {
            *number += 1;
            Some(())
        });
    }
}

impl Drop for Button {
    fn drop(&mut self) {
        self.clicks.change(|(_, is_dropped)| {
            *is_dropped = true;
            Some(())
        });
        while let Some(thread) = self.threads.pop() {
            let _ = thread.join();
        }
    }
}
