//! Condvar: a tray that lets people wait, and a button that loses no click.
//!
//! **What must work when you are done.** `next_story` waits until there is a story. In a
//! [`Tray`] lie as many items as it has room for, and no more: who puts one in waits until
//! there is room, and who takes one out waits until there is an item. When the tray is closed,
//! nobody waits at it any more. A [`Button`] calls all of its handlers at each click, each
//! handler on a thread of its own, and none of them misses a click.
//!
//! **Start with** `next_story`: it is written already, and has a mistake. Then write
//! `Tray::put` and `Tray::take` without `close`, and then the rest.
//!
//! **Before you move on**, say what would go wrong if your `Tray` had one `Condvar` for both
//! who put and who take, and called `notify_one`.
//!
//! - Read: `book/src/blocks/condvar.md`
//! - Check: `cargo test -p exercises condvar`
//! - Stuck: `exercises/hints/condvar.md`

use crate::bug_hunt;
use std::collections::VecDeque;
use std::sync::{Arc, Condvar, Mutex};
use std::thread::JoinHandle;

/// A bug hunt: takes the first story out of the queue.
///
/// Blocks until there is a story. While it waits it sleeps, and others can take the lock. Several
/// threads may wait at the same time. Each story goes to one of them.
///
/// Who puts a story in notifies `arrived`; but a notification may also come when there is no story,
/// and it may wake several threads for one story.
///
/// # Panics
///
/// If a thread has panicked while it held the lock of the queue.
///
/// Find the mistake, mend it, and delete the first line, and `bug_hunt` from the imports.
pub fn next_story(queue: &Mutex<VecDeque<String>>, arrived: &Condvar) -> String {
    bug_hunt("next_story: find out what it has seen when it takes the story, and mend it");
    let mut stories = queue.lock().unwrap();
    if stories.is_empty() {
        stories = arrived.wait(stories).unwrap();
    }
    stories.pop_front().expect("there is a story")
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
        let _ = capacity;
        todo!("Tray::new: an empty tray, which is open")
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
        let _ = (item, self.capacity, &self.has_room);
        let _ = self
            .inside
            .lock()
            .map(|inside| (inside.items.len(), inside.is_closed));
        todo!("Tray::put: wait for room, put the item in, and wake somebody who takes")
    }

    /// Takes the first item out. Each item is taken once.
    ///
    /// Blocks while the tray is empty and open. `None` means that it is closed and empty, and
    /// stays so: what lies in it when it is closed can still be taken.
    pub fn take(&self) -> Option<T> {
        let _ = (&self.inside, &self.has_items);
        todo!("Tray::take: wait for an item, take it out, and wake somebody who puts")
    }

    /// Closes the tray for good. Nobody can put an item in any more, and nobody waits any more.
    ///
    /// Does not wait for anybody who puts or takes. To close it again changes nothing.
    pub fn close(&self) {
        todo!("Tray::close: let everybody know who waits")
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
        todo!("Button::new: a button without handlers")
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
    pub fn subscribe(&mut self, handler: impl FnMut() + Send + 'static) {
        let _ = (handler, &self.panel, &self.threads);
        todo!("Button::subscribe: start a thread that calls the handler once for each click")
    }

    /// One click for all handlers. Without handlers nothing happens.
    ///
    /// Blocks only for moments: it does not wait for a handler, not even for one that is just
    /// being called. Several threads may press at the same time, and each press counts.
    pub fn press(&self) {
        let _ = self
            .panel
            .clicks
            .lock()
            .map(|clicks| (clicks.number, clicks.is_closed));
        let _ = &self.panel.changed;
        todo!("Button::press: one more click")
    }
}

impl Drop for Button {
    /// Blocks until each handler has been called for all clicks that it has to handle, and all
    /// threads have ended.
    fn drop(&mut self) {
        todo!("Button::drop: let the threads end, and join them")
    }
}

impl Default for Button {
    fn default() -> Button {
        Button::new()
    }
}
