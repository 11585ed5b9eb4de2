//! Has a channel with room for eight clicks for each handler.
//! Caught by: condvar::button_with_a_handler_far_behind (HUNG)

use std::sync::mpsc;
use std::thread::{self, JoinHandle};

pub use solutions::blocks::condvar::{Tray, next_story};

#[derive(Default)]
pub struct Button {
    senders: Vec<mpsc::SyncSender<()>>,
    threads: Vec<JoinHandle<()>>,
}

impl Button {
    pub fn new() -> Button {
        Button::default()
    }

    pub fn subscribe(&mut self, mut handler: impl FnMut() + Send + 'static) {
        let (sender, clicks) = mpsc::sync_channel(8);
        self.senders.push(sender);
        self.threads.push(thread::spawn(move || {
            for () in clicks {
                handler();
            }
        }));
    }

    pub fn press(&self) {
        for sender in &self.senders {
            let _ = sender.send(());
        }
    }
}

impl Drop for Button {
    fn drop(&mut self) {
        self.senders.clear();
        for thread in self.threads.drain(..) {
            let _ = thread.join();
        }
    }
}
