use std::sync::Mutex;
use std::thread;

struct Stock {
    store: u32,
    van: u32,
}

fn main() {
    let stock = Mutex::new(Stock { store: 10, van: 0 });
    thread::scope(|scope| {
        let loader = scope.spawn(|| {
            let mut stock = stock.lock().unwrap();
            stock.store -= 8;
            assert!(stock.van + 8 <= 5, "the van is full");
            stock.van += 8;
        });
        assert!(loader.join().is_err());
    });

    match stock.lock() {
        Ok(_) => println!("editor | goes on"),
        Err(poisoned) => {
            let mut repaired = poisoned.into_inner();
            // There are 10 copies in all, and those in the van can be counted.
            repaired.store = 10 - repaired.van;
            stock.clear_poison();
            println!("editor | has repaired it: store {}", repaired.store);
        }
    }
    println!("editor | finds an error: {}", stock.lock().is_err());
}
