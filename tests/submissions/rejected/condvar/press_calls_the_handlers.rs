//! Calls the handlers itself, one after the other, on the thread that presses.
//! Caught by: condvar::button_calls_all_handlers (FAILED)

use std::sync::Mutex;

pub use solutions::blocks::condvar::{Tray, next_story};

type Handler = Box<dyn FnMut() + Send>;

#[derive(Default)]
pub struct Button {
    handlers: Mutex<Vec<Handler>>,
}

impl Button {
    pub fn new() -> Button {
        Button::default()
    }

    pub fn subscribe(&mut self, handler: impl FnMut() + Send + 'static) {
        self.handlers.get_mut().unwrap().push(Box::new(handler));
    }

    pub fn press(&self) {
        for handler in self.handlers.lock().unwrap().iter_mut() {
            handler();
        }
    }
}
