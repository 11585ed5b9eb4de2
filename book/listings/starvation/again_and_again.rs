use std::hint::black_box;
use std::sync::Mutex;
use std::thread;

/// Who had the lock, turn after turn; and what the work is done with.
struct Archive {
    turns: Vec<&'static str>,
    sum: u64,
}

/// Takes the lock for one unit of work, as often as possible, until there were 10,000 turns.
fn search(name: &'static str, archive: &Mutex<Archive>) {
    loop {
        let mut archive = archive.lock().unwrap();
        if archive.turns.len() == 10_000 {
            return;
        }
        archive.turns.push(name);
        archive.sum += (0..500).map(black_box).sum::<u64>();
        // Here the lock is released, and at once asked for again.
    }
}

fn main() {
    let archive = Mutex::new(Archive {
        turns: Vec::new(),
        sum: 0,
    });
    thread::scope(|scope| {
        scope.spawn(|| search("Ada", &archive));
        scope.spawn(|| search("Ben", &archive));
    });
    let turns = archive.into_inner().unwrap().turns;
    let runs = turns.chunk_by(|one, next| one == next);
    let longest = runs.clone().map(|run| run.len()).max();
    eprintln!("the lock changed hands: {} times", runs.count() - 1);
    eprintln!("turns of one worker in a row, at most: {longest:?}");
    println!("turns: {}", turns.len());
}
