use std::sync::{Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Ramp {
    waiting: u32,
    bundles: u32,
    is_closed: bool,
}

/// Three drivers wait for a bundle each. Returns how many of them leave with one.
fn deliver(bundles: u32, notify: fn(&Condvar)) -> u32 {
    let ramp = Mutex::new(Ramp::default());
    // The drivers wait at one, and the chief at the other.
    let (arrived, changed) = (Condvar::new(), Condvar::new());
    thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                let mut ramp = ramp.lock().unwrap();
                ramp.waiting += 1;
                changed.notify_one();
                let nothing = |ramp: &mut Ramp| ramp.bundles == 0 && !ramp.is_closed;
                let mut ramp = arrived.wait_while(ramp, nothing).unwrap();
                if ramp.bundles > 0 {
                    ramp.bundles -= 1;
                    ramp.waiting -= 1;
                    changed.notify_one();
                }
            });
        }
        let all_wait = changed.wait_while(ramp.lock().unwrap(), |ramp| ramp.waiting < 3);
        all_wait.unwrap().bundles = bundles;
        notify(&arrived);
        let all_taken = changed.wait_while(ramp.lock().unwrap(), |ramp| ramp.bundles > 0);
        let mut ramp = all_taken.unwrap();
        // Those who are left need not wait any more.
        ramp.is_closed = true;
        arrived.notify_all();
        3 - ramp.waiting
    })
}

fn main() {
    let (one, all) = (
        deliver(1, Condvar::notify_one),
        deliver(3, Condvar::notify_all),
    );
    println!("1 bundle, notify_one: {one} of 3 drivers leave");
    println!("3 bundles, notify_all: {all} of 3 drivers leave");
}
