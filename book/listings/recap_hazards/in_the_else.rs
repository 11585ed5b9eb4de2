use std::sync::Mutex;

fn main() {
    let tray = Mutex::new(vec!["harbour fire"]);
    for _ in 0..2 {
        if let Some(story) = tray.lock().unwrap().pop() {
            println!("{story}: the lock is free: {}", tray.try_lock().is_ok());
        } else {
            println!("no story: the lock is free: {}", tray.try_lock().is_ok());
        }
    }
}
