use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

const THREADS: usize = 4;
const USES: usize = 1024 * 1024;

static MADE: AtomicU32 = AtomicU32::new(0);

fn make() -> Vec<u8> {
    MADE.fetch_add(1, SeqCst);
    vec![0; 1024]
}

fn main() {
    // Four in stock.
    let stock = Mutex::new(vec![make(), make(), make(), make()]);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                for _ in 0..USES / THREADS {
                    let in_stock = stock.lock().unwrap().pop();
                    let mut buffer = in_stock.unwrap_or_else(make);
                    buffer[0] = 1;
                    stock.lock().unwrap().push(buffer);
                }
            });
        }
    });
    println!("uses: {USES}, made: {}", MADE.load(SeqCst));
}
