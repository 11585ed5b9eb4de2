// order: by lane
use std::sync::Mutex;
use std::thread;

struct Edition {
    /// No two editions have the same number.
    number: u32,
    copies: Mutex<u32>,
}

fn sum(one: &Edition, other: &Edition) -> u32 {
    assert_ne!(one.number, other.number, "one edition has one lock");
    // The smaller number first, whatever the order of the arguments.
    let (first, second) = if one.number < other.number {
        (one, other)
    } else {
        (other, one)
    };
    let a = first.copies.lock().unwrap();
    let b = second.copies.lock().unwrap();
    *a + *b
}

fn main() {
    let morning = Edition {
        number: 1,
        copies: Mutex::new(100),
    };
    let evening = Edition {
        number: 2,
        copies: Mutex::new(40),
    };
    thread::scope(|scope| {
        let calls = [("Ada", &morning, &evening), ("Ben", &evening, &morning)];
        for (clerk, one, other) in calls {
            scope.spawn(move || {
                let sums: u32 = (0..10_000).map(|_| sum(one, other)).sum();
                println!(
                    "{clerk} | adds up 10000 times, {} copies each",
                    sums / 10_000
                );
            });
        }
    });
}
