use std::sync::Mutex;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};

static MADE: AtomicU32 = AtomicU32::new(0);

struct Pool {
    stock: Mutex<Vec<String>>,
}

impl Pool {
    fn get(&self) -> String {
        let in_stock = self.stock.lock().unwrap().pop();
        in_stock.unwrap_or_else(|| {
            MADE.fetch_add(1, SeqCst);
            String::new()
        })
    }

    fn put(&self, buffer: String) {
        self.stock.lock().unwrap().push(buffer);
    }
}

/// How many words the story has; `None` if it is empty.
fn words(story: &str, pool: &Pool) -> Option<usize> {
    let mut buffer = pool.get();
    buffer.clear();
    buffer.push_str(story.trim());
    if buffer.is_empty() {
        return None;
    }
    let words = buffer.split(' ').count();
    pool.put(buffer);
    Some(words)
}

fn main() {
    let pool = Pool {
        stock: Mutex::new(Vec::new()),
    };
    let words: Vec<_> = ["a fire", "", " ", "a storm", ""]
        .map(|story| words(story, &pool))
        .into();
    println!("{words:?}, made: {}", MADE.load(SeqCst));
}
