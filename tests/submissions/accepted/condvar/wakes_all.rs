//! Another design: one `Condvar` for all who wait at a tray, and all are woken; a button with a
//! channel for each handler.

use crossbeam_channel::{Sender, unbounded};
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread::{self, JoinHandle};

pub fn next_story(queue: &Mutex<VecDeque<String>>, arrived: &Condvar) -> String {
    let mut stories = queue.lock().unwrap();
    while stories.is_empty() {
        stories = arrived.wait(stories).unwrap();
    }
    stories.pop_front().expect("it is not empty")
}

pub struct Tray<T> {
    capacity: usize,
    /// `None` when it is closed and empty.
    items: Mutex<(VecDeque<T>, bool)>,
    changed: Condvar,
}

impl<T> Tray<T> {
    pub fn new(capacity: usize) -> Tray<T> {
        assert_ne!(capacity, 0);
        Tray {
            capacity,
            items: Mutex::new((VecDeque::with_capacity(capacity), true)),
            changed: Condvar::new(),
        }
    }

    pub fn put(&self, item: T) -> Result<(), T> {
        let mut items = self.items.lock().unwrap();
        loop {
            let (items_in_it, is_open) = &mut *items;
            if !*is_open {
                return Err(item);
            }
            if items_in_it.len() < self.capacity {
                items_in_it.push_back(item);
                drop(items);
                self.changed.notify_all();
                return Ok(());
            }
            items = self.changed.wait(items).unwrap();
        }
    }

    pub fn take(&self) -> Option<T> {
        let mut items = self.items.lock().unwrap();
        loop {
            if let Some(item) = items.0.pop_front() {
                drop(items);
                self.changed.notify_all();
                return Some(item);
            }
            if !items.1 {
                return None;
            }
            items = self.changed.wait(items).unwrap();
        }
    }

    pub fn close(&self) {
        self.items.lock().unwrap().1 = false;
        self.changed.notify_all();
    }
}

#[derive(Default)]
pub struct Button {
    handlers: Vec<(Sender<()>, JoinHandle<()>)>,
}

impl Button {
    pub fn new() -> Button {
        Button::default()
    }

    pub fn subscribe(&mut self, mut handler: impl FnMut() + Send + 'static) {
        let (click, clicks) = unbounded();
        let thread = thread::spawn(move || clicks.iter().for_each(|()| handler()));
        self.handlers.push((click, thread));
    }

    pub fn press(&self) {
        for (click, _) in &self.handlers {
            let _ = click.send(());
        }
    }
}

impl Drop for Button {
    fn drop(&mut self) {
        let (senders, threads): (Vec<_>, Vec<_>) = self.handlers.drain(..).unzip();
        drop(senders);
        for thread in threads {
            let _ = thread.join();
        }
    }
}
