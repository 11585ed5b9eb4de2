use std::sync::RwLock;
use std::thread;

fn main() {
    let copies = RwLock::new(10);
    thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let _copies = copies.read().unwrap();
            panic!("while it reads");
        });
        assert!(reader.join().is_err());
    });
    println!("after a reader, poisoned: {}", copies.is_poisoned());

    thread::scope(|scope| {
        let writer = scope.spawn(|| {
            let _copies = copies.write().unwrap();
            panic!("while it may write");
        });
        assert!(writer.join().is_err());
    });
    println!("after a writer, poisoned: {}", copies.is_poisoned());
}
