// order: by lane
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

/// How many people stand on each side.
struct Corridor {
    left: AtomicU32,
    right: AtomicU32,
    /// Both walk at the same pace: nobody is ahead by a step.
    pace: Barrier,
}

impl Corridor {
    /// Steps to this side. Returns whether nobody else is there, and steps back if somebody is.
    fn try_side(&self, side: &AtomicU32) -> bool {
        side.fetch_add(1, SeqCst);
        self.pace.wait(); // Now both have stepped aside.
        let alone = side.load(SeqCst) == 1;
        self.pace.wait(); // Now both have looked.
        side.fetch_sub(1, SeqCst);
        alone
    }
}

fn walk(name: &str, corridor: &Corridor) {
    let mut tried = Vec::new();
    for (side, people) in [("left", &corridor.left), ("right", &corridor.right)].repeat(5) {
        tried.push(side);
        if corridor.try_side(people) {
            println!("{name} | passes on the {side}");
            return;
        }
    }
    println!("{name} | {}", tried.join(" "));
    println!("{name} | gives up after {} tries", tried.len());
}

fn main() {
    let corridor = Corridor {
        left: AtomicU32::new(0),
        right: AtomicU32::new(0),
        pace: Barrier::new(2),
    };
    thread::scope(|scope| {
        scope.spawn(|| walk("Ada", &corridor));
        scope.spawn(|| walk("Ben", &corridor));
    });
}
