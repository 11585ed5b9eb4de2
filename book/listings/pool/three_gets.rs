use std::sync::Mutex;

/// Things that can be used again.
struct Pool {
    stock: Mutex<Vec<String>>,
}

impl Pool {
    fn get(&self) -> String {
        // The lock is released at the end of this statement.
        let in_stock = self.stock.lock().unwrap().pop();
        in_stock.unwrap_or_else(|| {
            println!("a new buffer is made");
            String::with_capacity(1024)
        })
    }

    fn put(&self, buffer: String) {
        self.stock.lock().unwrap().push(buffer);
    }
}

fn main() {
    let pool = Pool {
        stock: Mutex::new(Vec::new()),
    };
    let _first = pool.get();
    let second = pool.get();
    pool.put(second);
    let _third = pool.get();
}
