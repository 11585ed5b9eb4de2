use std::sync::RwLock;
use std::thread;

fn answer(can_be_had: bool) -> &'static str {
    if can_be_had { "yes" } else { "no" }
}

/// Asks on another thread which guards can be had now, without waiting.
fn ask(copies: &RwLock<u32>, held: &str) {
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
    ask(&copies, "nobody has a guard");

    let reader = copies.read().unwrap();
    ask(&copies, "somebody reads");
    let write = answer(copies.try_write().is_ok());
    println!("the only reader itself: to write {write}");
    drop(reader);

    let mut writer = copies.write().unwrap();
    *writer += 1;
    ask(&copies, "somebody writes");
}
