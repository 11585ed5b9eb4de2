use std::sync::Mutex;

/// Adds 1 to the number.
fn add(copies: &mut i32) {
    *copies += 1;
}

/// One of several who share the number.
fn press(copies: &Mutex<i32>) {
    add(copies);
}

fn main() {
    press(&Mutex::new(0));
}
