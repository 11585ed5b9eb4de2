use std::sync::{Arc, Mutex};
use std::thread;

/// The pages of tonight's edition. Only the layout desk touches them, please.
type Pages = Arc<Mutex<Vec<String>>>;

fn layout_desk(pages: Pages) -> impl FnOnce() {
    move || {
        for number in 1..=3 {
            pages.lock().unwrap().push(format!("page {number}"));
        }
    }
}

/// Written half a year later, by somebody who had not read the comment.
fn proofreader(pages: Pages) -> impl FnOnce() {
    move || {
        pages.lock().unwrap().retain(|page| page != "page 2");
    }
}

fn main() {
    let pages = Pages::default();
    thread::spawn(layout_desk(pages.clone())).join().unwrap();
    println!("the layout desk has set {:?}", pages.lock().unwrap());
    thread::spawn(proofreader(pages.clone())).join().unwrap();
    println!("the press prints {:?}", pages.lock().unwrap());
}
