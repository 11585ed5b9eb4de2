use crossbeam_channel::bounded;
use std::thread;
use std::time::{Duration, Instant};

/// One second of the newsroom's clock, in this program.
const SECOND: Duration = Duration::from_millis(20);

/// Takes so many seconds, and returns by how much it took longer.
fn work(seconds: u32) -> Duration {
    let start = Instant::now();
    thread::sleep(seconds * SECOND);
    start.elapsed() - seconds * SECOND
}

/// After how many seconds the writer was home, and when all was done. `None` if the
/// machine was busy with something else meanwhile.
fn measure(room: usize) -> Option<(u128, u128)> {
    let start = Instant::now();
    let (tray, stories) = bounded(room);
    let writer = thread::spawn(move || {
        let start = Instant::now();
        let mut late = Duration::ZERO;
        for story in 1..=3 {
            late += work(1);
            let _ = tray.send(story);
        }
        (start.elapsed(), late)
    });
    let mut late = Duration::ZERO;
    for _story in stories {
        late += work(4);
    }
    let all = start.elapsed();
    let (home, writer_late) = writer.join().unwrap();
    let undisturbed = late.max(writer_late) < SECOND / 2 && all < 14 * SECOND;
    let seconds = |time: Duration| time.as_nanos() / SECOND.as_nanos();
    undisturbed.then(|| (seconds(home), seconds(all)))
}

fn main() {
    for room in [0, 2] {
        let (home, all) = std::iter::repeat_with(|| measure(room))
            .flatten()
            .next()
            .unwrap();
        println!("room for {room}: writer home after {home} s, all done after {all} s");
    }
}
