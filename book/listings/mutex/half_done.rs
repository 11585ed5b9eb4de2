use std::sync::Mutex;
use std::thread;

struct Stock {
    store: u32,
    van: u32,
}

/// Moves so many copies from the store to the van, which has room for 5.
fn load(stock: &Mutex<Stock>, copies: u32) {
    let mut stock = stock.lock().unwrap();
    stock.store -= copies;
    assert!(stock.van + copies <= 5, "the van is full");
    stock.van += copies;
}

fn main() {
    let stock = Mutex::new(Stock { store: 10, van: 0 });
    thread::scope(|scope| {
        let loader = scope.spawn(|| load(&stock, 8));
        // The panic of the loader ends here.
        assert!(loader.join().is_err());
    });
    let poisoned = stock.lock().err().expect("a thread has panicked");
    println!("error | {poisoned}");
    let stock = poisoned.into_inner();
    println!("stock | store {}, van {}", stock.store, stock.van);
}
