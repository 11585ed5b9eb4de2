// order: by lane
use std::sync::{Barrier, Mutex};
use std::thread;

struct Edition {
    name: &'static str,
    copies: Mutex<u32>,
}

fn add_up(clerk: &str, first: &Edition, second: &Edition, both: &Barrier) {
    let a = first.copies.lock().unwrap();
    println!("{clerk} | holds {}", first.name);
    both.wait();
    assert!(second.copies.try_lock().is_err());
    both.wait();
    println!(
        "{clerk} | cannot have {}, and gives {} back",
        second.name, first.name
    );
    drop(a);
    // Now wait for the lock that was refused, and try the other one.
    let (mut wait_for, mut try_for) = (second, first);
    let sum = loop {
        let a = wait_for.copies.lock().unwrap();
        if let Ok(b) = try_for.copies.try_lock() {
            break *a + *b;
        }
        // Refused again: `a` is given back at the end of the round.
        (wait_for, try_for) = (try_for, wait_for);
    };
    println!("{clerk} | adds up {sum} copies");
}

fn main() {
    let morning = Edition {
        name: "morning",
        copies: Mutex::new(100),
    };
    let evening = Edition {
        name: "evening",
        copies: Mutex::new(40),
    };
    let both = Barrier::new(2);
    thread::scope(|scope| {
        scope.spawn(|| add_up("Ada", &morning, &evening, &both));
        scope.spawn(|| add_up("Ben", &evening, &morning, &both));
    });
}
