use std::sync::Mutex;

/// Adds 1 to the number.
fn add(copies: &mut i32) {
    *copies += 1;
}

fn main() {
    let mut copies = Mutex::new(0);
    add(&mut copies);
}
