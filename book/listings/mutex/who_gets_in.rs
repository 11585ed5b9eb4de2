use std::sync::RwLock;
use std::thread;

/// Asks on another thread which locks can be had now, without waiting.
fn ask(copies: &RwLock<u32>, held: &str) {
    let answer = |can_be_had| if can_be_had { "yes" } else { "no" };
    thread::scope(|scope| {
        scope.spawn(|| {
            let read = answer(copies.try_read().is_ok());
            let write = answer(copies.try_write().is_ok());
            println!("{held}: to read {read}, to write {write}");
        });
    });
}

fn main() {
    let copies = RwLock::new(10);
    ask(&copies, "nobody has a lock");

    let reader = copies.read().unwrap();
    ask(&copies, "somebody reads");
    drop(reader);

    let mut writer = copies.write().unwrap();
    *writer += 1;
    ask(&copies, "somebody writes");
}
