//! Condvar: a tray that lets people wait, and a button that loses no click.
//!
//! **What must work when you are done.** `next_story` waits until there is a story. In a
//! [`Tray`] lie as many items as it has room for, and no more: who puts one in waits until
//! there is room, and who takes one out waits until there is an item. When the tray is closed,
//! nobody waits at it any more. A [`Button`] calls all of its handlers at each click, each
//! handler on a thread of its own, and none of them misses a click.
//!
//! **Why it works.** Whoever waits looks first, under the lock, and looks again each time it
//! wakes: so it does not matter why it woke, who was quicker, or whether the notification came
//! before it waited. Whoever changes what others wait for does it under the lock, and notifies.
//! In the tray, who waits for room and who waits for an item have a `Condvar` each. So one item
//! needs one `notify_one`, which cannot wake somebody who waits for something else. `close`
//! concerns all who wait, so it says `notify_all`, on both. The button does not rely on
//! notifications either: it counts its clicks. A handler has handled fewer clicks than there
//! were, or it waits. What a new handler has missed is decided in `subscribe`, before its thread
//! begins.
//!
//! **Before you move on.** With one `Condvar` and `notify_one`, a put could wake somebody who
//! wants to put as well. There is no room, so this thread waits again, and the thread that could
//! have taken the item sleeps on. If the others wait too, nobody wakes it: all wait for ever.
//! `notify_all` is right with one `Condvar`, but it wakes all of them for one item.
//!
//! - Read: `book/src/blocks/condvar.md`

#![allow(
    clippy::missing_panics_doc,
    reason = "nothing panics while it holds one of these locks, so none is ever poisoned"
)]

use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::{self, JoinHandle};

/// The bug hunt, mended: it looks again each time it wakes.
///
/// As it stood, an `if` was in the place of the `while`. So it took a story after the first
/// notification, and two things could go wrong. The notification was not for a story, and there
/// was none. Or there was one, and another thread had the lock first and took it: a thread that
/// wakes has to wait for the lock, like anybody else.
///
/// # Panics
///
/// If a thread has panicked while it held the lock of the queue.
pub fn next_story(queue: &Mutex<VecDeque<String>>, arrived: &Condvar) -> String {
    let mut stories = queue.lock().unwrap();
    loop {
        if let Some(story) = stories.pop_front() {
            return story;
        }
        // Releases the lock while it waits, and has it again when it returns.
        stories = arrived.wait(stories).unwrap();
    }
}

/// A tray with room for a number of items. The first that was put in is the first that is taken
/// out.
///
/// Any number of threads may put and take at the same time, through references. Whoever waits
/// sleeps; it does not look again and again.
#[derive(Debug)]
pub struct Tray<T> {
    capacity: usize,
    inside: Mutex<Inside<T>>,
    /// Notified when there may be room.
    has_room: Condvar,
    /// Notified when there may be an item.
    has_items: Condvar,
}

/// What the lock of a tray guards. (Provided: nothing to write. You may change it.)
#[derive(Debug)]
struct Inside<T> {
    items: VecDeque<T>,
    is_closed: bool,
}

impl<T> Tray<T> {
    /// An empty, open tray with room for so many items. Does not block.
    ///
    /// # Panics
    ///
    /// If the capacity is 0.
    pub fn new(capacity: usize) -> Tray<T> {
        assert!(capacity > 0, "a tray has room for one item at least");
        Tray {
            capacity,
            inside: Mutex::new(Inside {
                items: VecDeque::new(),
                is_closed: false,
            }),
            has_room: Condvar::new(),
            has_items: Condvar::new(),
        }
    }

    /// Puts the item in, behind the items that are there.
    ///
    /// Blocks while the tray is full and open. There are never more items in it than its
    /// capacity.
    ///
    /// # Errors
    ///
    /// The item itself, if the tray is closed, also if there is room. A `put` that waits while
    /// the tray is closed returns it too.
    pub fn put(&self, item: T) -> Result<(), T> {
        let inside = self.inside.lock().unwrap();
        let is_full =
            |inside: &mut Inside<T>| inside.items.len() == self.capacity && !inside.is_closed;
        let mut inside = self.has_room.wait_while(inside, is_full).unwrap();
        // It may be closed and have room; or be closed and be full.
        if inside.is_closed {
            return Err(item);
        }
        inside.items.push_back(item);
        // One item, so one who waits for an item is enough.
        self.has_items.notify_one();
        Ok(())
    }

    /// Takes the first item out. Each item is taken once.
    ///
    /// Blocks while the tray is empty and open. `None` means that it is closed and empty, and
    /// stays so: what lies in it when it is closed can still be taken.
    pub fn take(&self) -> Option<T> {
        let inside = self.inside.lock().unwrap();
        let is_empty = |inside: &mut Inside<T>| inside.items.is_empty() && !inside.is_closed;
        let mut inside = self.has_items.wait_while(inside, is_empty).unwrap();
        // `None` only if it is empty: what lay in the tray when it was closed is still taken.
        let item = inside.items.pop_front()?;
        self.has_room.notify_one();
        Some(item)
    }

    /// Closes the tray for good. Nobody can put an item in any more, and nobody waits any more.
    ///
    /// Does not wait for anybody who puts or takes. To close it again changes nothing.
    pub fn close(&self) {
        // Under the lock: a thread that has just seen an open tray waits before we get the lock,
        // and so it hears the notification.
        self.inside.lock().unwrap().is_closed = true;
        self.has_room.notify_all();
        self.has_items.notify_all();
    }
}

/// A button, and the handlers that are called at each click.
///
/// It does not call a handler after a panic in it; the other handlers are called all the same.
/// A handler must not drop the button.
#[derive(Debug)]
pub struct Button {
    panel: Arc<Panel>,
    /// A thread for each handler.
    threads: Vec<JoinHandle<()>>,
}

/// What a button shares with the threads of its handlers. (Provided: nothing to write. You may
/// change it.)
#[derive(Debug)]
struct Panel {
    clicks: Mutex<Clicks>,
    changed: Condvar,
}

/// What the lock of a button guards. (Provided: nothing to write. You may change it.)
#[derive(Debug)]
struct Clicks {
    /// So many clicks so far.
    number: u64,
    /// The button is dropped: there will be no more clicks.
    is_closed: bool,
}

impl Button {
    /// A button without handlers. Does not block, and starts no thread.
    pub fn new() -> Button {
        Button {
            panel: Arc::new(Panel {
                clicks: Mutex::new(Clicks {
                    number: 0,
                    is_closed: false,
                }),
                changed: Condvar::new(),
            }),
            threads: Vec::new(),
        }
    }

    /// From now on the handler is called at each click, on a thread that is started here.
    ///
    /// Blocks only for moments: it does not wait for a handler. Each `press` that begins when
    /// this call has returned makes one call of the handler. Clicks from before make none. There
    /// is one call for each click also if several clicks come while a call is running; the next
    /// call begins when the one before is over. While there is nothing to do, the thread sleeps.
    ///
    /// # Panics
    ///
    /// If the system refuses the thread.
    pub fn subscribe(&mut self, mut handler: impl FnMut() + Send + 'static) {
        let panel = Arc::clone(&self.panel);
        // Here, and not in the thread: the thread may begin late, and a click that comes before it
        // begins belongs to this handler.
        let mut handled = panel.clicks.lock().unwrap().number;
        self.threads.push(thread::spawn(move || {
            loop {
                let clicks = panel.clicks.lock().unwrap();
                let nothing_new =
                    |clicks: &mut Clicks| clicks.number == handled && !clicks.is_closed;
                let clicks = panel.changed.wait_while(clicks, nothing_new).unwrap();
                if clicks.number == handled {
                    // It is closed, and all clicks are handled.
                    return;
                }
                // The lock is released before the call, so that nobody waits for the handler.
                drop(clicks);
                handler();
                // One more, and not all: what came meanwhile has its own call.
                handled += 1;
            }
        }));
    }

    /// One click for all handlers. Without handlers nothing happens.
    ///
    /// Blocks only for moments: it does not wait for a handler, not even for one that is just
    /// being called. Several threads may press at the same time, and each press counts.
    pub fn press(&self) {
        self.panel.clicks.lock().unwrap().number += 1;
        self.panel.changed.notify_all();
    }
}

impl Drop for Button {
    /// Blocks until each handler has been called for all clicks that it has to handle, and all
    /// threads have ended.
    fn drop(&mut self) {
        self.panel.clicks.lock().unwrap().is_closed = true;
        self.panel.changed.notify_all();
        for thread in self.threads.drain(..) {
            // An `Err` means that its handler has panicked. The others are joined all the same.
            let _ = thread.join();
        }
    }
}

impl Default for Button {
    fn default() -> Button {
        Button::new()
    }
}
