use std::cell::RefCell;
use std::rc::Rc;
use std::thread;

/// Does the work on another thread.
fn start(work: impl FnOnce() + Send + 'static) {
    thread::spawn(work);
}

fn main() {
    let copies = Rc::new(RefCell::new(0));
    let shared = Rc::clone(&copies);
    start(move || *shared.borrow_mut() += 1);
}
