use crossbeam_channel::bounded;
use std::sync::Barrier;
use std::thread;

/// Two desks take the stories out of one tray, each whenever it is free; a number says how
/// many hours a story takes. Returns the hour in which the last of them is ready.
fn last_hour(stories: [u32; 5]) -> u32 {
    let (put, tray) = bounded(stories.len());
    for hours in stories {
        put.send(hours).unwrap();
    }
    // Both desks begin each hour together.
    let next_hour = Barrier::new(2);
    let edit = || {
        let (mut left, mut busy_until) = (0, 0);
        for hour in 1..=8 {
            if left == 0 {
                left = tray.try_recv().unwrap_or(0);
            }
            if left > 0 {
                left -= 1;
                busy_until = hour;
            }
            next_hour.wait();
        }
        busy_until
    };
    thread::scope(|scope| {
        let other = scope.spawn(edit);
        edit().max(other.join().unwrap())
    })
}

fn main() {
    println!("the long story first: {} hours", last_hour([4, 1, 1, 1, 1]));
    println!("the long story last:  {} hours", last_hour([1, 1, 1, 1, 4]));
}
