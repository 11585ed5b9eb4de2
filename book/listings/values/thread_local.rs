use std::cell::RefCell;
use std::thread;

thread_local! {
    /// The trace id of the request that this thread works for.
    static TRACE: RefCell<String> = RefCell::default();
}

fn log(text: &str) {
    TRACE.with_borrow(|id| println!("{id:>6}: {text}"));
}

fn handle(header: Option<&str>, story: &str) {
    if let Some(id) = header {
        TRACE.set(id.to_owned());
    }
    log(&format!("asks for {story}"));
    thread::scope(|scope| {
        scope.spawn(|| log(&format!("reads {story} in the archive")));
    });
    log(&format!("has {story}"));
}

fn main() {
    // One thread handles one request after the other.
    handle(Some("abc123"), "harbour fire");
    handle(None, "cup final");
}
