use std::sync::{Barrier, Mutex};
use std::thread;

static LISTS: [Mutex<()>; 3] = [Mutex::new(()), Mutex::new(()), Mutex::new(())];

/// Each clerk takes the first list, and when all have theirs, the second one, if it needs one.
fn clerks(needs: [(usize, Option<usize>); 3], wait: bool) -> (usize, usize) {
    let step = Barrier::new(3);
    let clerk = |(first, second): (usize, Option<usize>)| {
        let _first = LISTS[first].lock().unwrap();
        step.wait();
        let is_refused = second.is_some_and(|second| LISTS[second].try_lock().is_err());
        step.wait();
        if wait && let Some(second) = second {
            let _second = LISTS[second].lock().unwrap();
            return (is_refused, true);
        }
        (is_refused, !is_refused)
    };
    thread::scope(|scope| {
        let clerks = needs.map(|need| scope.spawn(move || clerk(need)));
        let ended = clerks.map(|clerk| clerk.join().unwrap());
        let refused = ended.iter().filter(|(is_refused, _)| *is_refused);
        let through = ended.iter().filter(|(_, is_through)| *is_through);
        (refused.count(), through.count())
    })
}

fn main() {
    let circle = [(0, Some(1)), (1, Some(2)), (2, Some(0))];
    let (refused, _) = clerks(circle, false);
    println!("0 and 1, 1 and 2, 2 and 0: refused {refused}");
    let chain = [(0, Some(1)), (1, Some(2)), (2, None)];
    let (refused, through) = clerks(chain, true);
    println!("0 and 1, 1 and 2, only 2: refused {refused}, in the end through {through}");
}
