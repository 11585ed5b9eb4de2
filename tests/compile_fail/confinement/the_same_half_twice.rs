use std::thread;

/// Runs both on threads of their own, and waits for them.
fn at_once(one: impl FnOnce() + Send, other: impl FnOnce() + Send) {
    thread::scope(|scope| {
        scope.spawn(one);
        scope.spawn(other);
    });
}

fn main() {
    let mut page = *b"golang";
    let left = &mut page[..3];
    let also_left = &mut page[..3];
    at_once(
        move || left.make_ascii_uppercase(),
        move || also_left.reverse(),
    );
}
