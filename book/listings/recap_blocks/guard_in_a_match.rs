use std::sync::Mutex;

/// Whether the lock is free at this moment.
fn is_free(tray: &Mutex<Vec<&str>>) -> bool {
    tray.try_lock().is_ok()
}

fn main() {
    let tray = Mutex::new(vec!["election", "harbour fire"]);

    match tray.lock().unwrap().pop() {
        Some(story) => println!("{story}, the lock is free: {}", is_free(&tray)),
        None => println!("nothing"),
    }

    let story = tray.lock().unwrap().pop();
    match story {
        Some(story) => println!("{story}, the lock is free: {}", is_free(&tray)),
        None => println!("nothing"),
    }
}
