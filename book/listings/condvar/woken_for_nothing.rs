use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Tray {
    stories: VecDeque<&'static str>,
    editors: u32,
}

fn main() {
    let tray = Mutex::new(Tray::default());
    let (arrived, waits) = (Condvar::new(), Condvar::new());
    let take = || {
        let mut tray = tray.lock().unwrap();
        tray.editors += 1;
        waits.notify_one();
        // Here it says `if`, and should say `while`.
        if tray.stories.is_empty() {
            tray = arrived.wait(tray).unwrap();
        }
        tray.stories.pop_front()
    };
    thread::scope(|scope| {
        let editors = [scope.spawn(take), scope.spawn(take)];
        // The lock is free only while both editors are in `wait`.
        let both = waits.wait_while(tray.lock().unwrap(), |tray| tray.editors < 2);
        both.unwrap().stories.push_back("harbour fire");
        arrived.notify_all();
        let mut taken = editors.map(|editor| editor.join().unwrap());
        taken.sort();
        println!("taken by two editors: {taken:?}");
    });
}
