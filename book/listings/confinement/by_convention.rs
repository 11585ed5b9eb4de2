use std::sync::Mutex;
use std::thread;

/// The pages of tonight's edition. Only the layout desk touches them, please.
type Pages = Mutex<Vec<String>>;

fn layout_desk(pages: &Pages) {
    for number in 1..=3 {
        pages.lock().unwrap().push(format!("page {number}"));
    }
}

/// Written half a year later, by somebody who had not read the comment.
fn proofreader(pages: &Pages) {
    pages.lock().unwrap().retain(|page| page != "page 2");
}

fn main() {
    let pages = Pages::default();
    // A scope ends when the threads that were started in it have ended.
    thread::scope(|scope| {
        scope.spawn(|| layout_desk(&pages));
    });
    println!("the layout desk has set {:?}", pages.lock().unwrap());
    thread::scope(|scope| {
        scope.spawn(|| proofreader(&pages));
    });
    println!("the press prints {:?}", pages.lock().unwrap());
}
