// order: by lane
use std::sync::Barrier;
use std::sync::atomic::{AtomicU32, Ordering::SeqCst};
use std::thread;

static LEFT: AtomicU32 = AtomicU32::new(0);
static RIGHT: AtomicU32 = AtomicU32::new(0);
static PACE: Barrier = Barrier::new(2);

/// The rule: who has worked here longer walks on the left, the other one on the right.
fn walk(name: &str, years: u32, years_of_the_other: u32) {
    let (side, people) = if years > years_of_the_other {
        ("left", &LEFT)
    } else {
        ("right", &RIGHT)
    };
    people.fetch_add(1, SeqCst);
    PACE.wait();
    let here = people.load(SeqCst);
    println!("{name} | on the {side}, people there: {here}");
}

fn main() {
    thread::scope(|scope| {
        scope.spawn(|| walk("Ada", 12, 3));
        scope.spawn(|| walk("Ben", 3, 12));
    });
}
