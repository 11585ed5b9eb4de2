// order: by lane
use std::sync::{Barrier, Mutex};
use std::thread;

fn main() {
    let all = Barrier::new(3);
    let collected = Mutex::new(0);
    thread::scope(|scope| {
        for (name, stories) in [("sports", 2), ("news", 5), ("weather", 1)] {
            let (all, collected) = (&all, &collected);
            scope.spawn(move || {
                *collected.lock().unwrap() += stories;
                println!("{name} | brings {stories}");
                all.wait();
                let sum = *collected.lock().unwrap();
                println!("{name} | shares the page with {sum} in all");
            });
        }
    });
}
