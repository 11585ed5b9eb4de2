use crossbeam_channel::bounded;
use std::sync::{Condvar, Mutex};
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct Edition {
    is_printed: bool,
    drivers: u32,
}

/// Three drivers wait. Returns how many go on when they are notified in this way.
fn announce(notify: fn(&Condvar)) -> usize {
    let edition = Mutex::new(Edition::default());
    let (printed, waits) = (Condvar::new(), Condvar::new());
    let (report, reports) = bounded(3);
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut edition = edition.lock().unwrap();
                edition.drivers += 1;
                waits.notify_one();
                while !edition.is_printed {
                    edition = printed.wait(edition).unwrap();
                }
                report.send("goes on").unwrap();
            });
        }
        let all = waits.wait_while(edition.lock().unwrap(), |edition| edition.drivers < 3);
        all.unwrap().is_printed = true;
        notify(&printed);
        // However long we waited, no more would go on.
        let limit = Duration::from_secs(1);
        let more = || reports.recv_timeout(limit).ok();
        let went_on = std::iter::from_fn(more).take(3).count();
        printed.notify_all();
        went_on
    })
}

fn main() {
    println!("notify_one: {} of 3 go on", announce(Condvar::notify_one));
    println!("notify_all: {} of 3 go on", announce(Condvar::notify_all));
}
