use counter::Counter;
use std::sync::Barrier;
use std::thread;

mod counter {
    use std::sync::Mutex;

    /// Counts the copies that are printed. Nobody outside can see the lock.
    #[derive(Default)]
    pub struct Counter {
        copies: Mutex<u64>,
    }

    impl Counter {
        pub fn get(&self) -> u64 {
            *self.copies.lock().unwrap()
        }

        pub fn set(&self, copies: u64) {
            *self.copies.lock().unwrap() = copies;
        }
    }
}

fn main() {
    let counter = Counter::default();
    // `wait` blocks until two threads have called it.
    let both = Barrier::new(2);
    thread::scope(|scope| {
        for _press in 0..2 {
            scope.spawn(|| {
                let copies = counter.get();
                both.wait();
                counter.set(copies + 1);
            });
        }
    });
    println!("copies printed: 2");
    println!("copies counted: {}", counter.get());
}
