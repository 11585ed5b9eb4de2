// order: by lane
use crossbeam_channel::{Sender, bounded};
use std::sync::{Barrier, Mutex};
use std::thread;
use std::time::Duration;

/// A number of copies, and the lock that guards it.
struct Edition {
    name: &'static str,
    copies: Mutex<u32>,
}

/// A clerk, what the clerk holds, and what the clerk waits for.
type Report = (&'static str, &'static str, &'static str);

/// Prints how many copies the two editions have together.
fn add_up(clerk: &'static str, first: &Edition, second: &Edition, to: &Sender<Report>) {
    let a = first.copies.lock().unwrap();
    println!("{clerk} | holds {}", first.name);
    // From here on the other clerk, too, holds a first lock.
    BOTH_HOLD_ONE.wait();
    println!("{clerk} | waits for {}", second.name);
    let (holds, waits_for) = (first.name, second.name);
    let _ = to.send((clerk, holds, waits_for));
    let b = second.copies.lock().unwrap();
    println!("{clerk} | adds up {} copies", *a + *b);
}

static MORNING: Edition = Edition {
    name: "morning",
    copies: Mutex::new(100),
};
static EVENING: Edition = Edition {
    name: "evening",
    copies: Mutex::new(40),
};
static BOTH_HOLD_ONE: Barrier = Barrier::new(2);

fn main() {
    let (reports, inbox) = bounded(2);
    let for_ben = reports.clone();
    thread::spawn(move || add_up("Ada", &MORNING, &EVENING, &reports));
    thread::spawn(move || add_up("Ben", &EVENING, &MORNING, &for_ben));
    let mut all: Vec<Report> = inbox.iter().take(2).collect();
    all.sort();
    // The channel is closed when both have added up. However long we waited, it is not.
    let end = inbox.recv_timeout(Duration::from_millis(300));
    println!("editor | waits until both have added up: {:?}", end.err());
    for (clerk, _, waits_for) in &all {
        let holder = all.iter().find(|(_, holds, _)| holds == waits_for);
        println!("editor | {clerk} waits for {}", holder.unwrap().0);
    }
}
