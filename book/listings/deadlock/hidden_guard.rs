use std::sync::Mutex;

/// Whether the lock could be taken now. (With `lock` the program might not end.)
fn lock_is<T>(tray: &Mutex<T>) -> &'static str {
    match tray.try_lock() {
        Ok(_) => "free",
        Err(_) => "held",
    }
}

fn main() {
    let tray = Mutex::new(vec!["cup final", "mayor", "harbour fire"]);

    let next = tray.lock().unwrap().pop();
    if let Some(_story) = next {
        println!("let, and then if let: {}", lock_is(&tray));
    }

    let Some(_story) = tray.lock().unwrap().pop() else {
        return;
    };
    println!("let else: {}", lock_is(&tray));

    while let Some(_story) = tray.lock().unwrap().pop() {
        println!("while let: {}", lock_is(&tray));
    }
}
