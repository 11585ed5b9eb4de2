use std::sync::RwLock;

fn main() {
    let page = RwLock::new("Harbour fire");
    let mut refused = 0;

    let mut reader = page.read().unwrap();
    for _ in 0..1_000 {
        // The next reader comes before the last one goes.
        let next = page.read().unwrap();
        drop(reader);
        reader = next;
        if page.try_write().is_err() {
            refused += 1;
        }
    }
    println!("while readers come and go, a writer is refused: {refused} times");
    drop(reader);
    println!("behind the last reader: {}", page.try_write().is_ok());
}
