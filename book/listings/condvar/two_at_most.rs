use std::collections::VecDeque;
use std::sync::{Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Tray {
    stories: VecDeque<u32>,
    is_complete: bool,
}

fn main() {
    let tray = Mutex::new(Tray::default());
    // One for each condition, beside the same lock.
    let (has_room, has_more) = (Condvar::new(), Condvar::new());
    thread::scope(|scope| {
        scope.spawn(|| {
            loop {
                // The copy desk is slow: it takes one only if two are there, or no more come.
                let too_early = |tray: &mut Tray| tray.stories.len() < 2 && !tray.is_complete;
                let tray = has_more.wait_while(tray.lock().unwrap(), too_early);
                let mut tray = tray.unwrap();
                let Some(story) = tray.stories.pop_front() else {
                    return;
                };
                println!("copy desk | takes story {story}");
                has_room.notify_one();
            }
        });
        for story in 1..=10 {
            let is_full = |tray: &mut Tray| tray.stories.len() == 2;
            let mut tray = has_room.wait_while(tray.lock().unwrap(), is_full).unwrap();
            println!("reporter | adds story {story}");
            tray.stories.push_back(story);
            has_more.notify_one();
        }
        tray.lock().unwrap().is_complete = true;
        has_more.notify_all();
        // The scope waits for the copy desk, so the last two stories are taken as well.
    });
}
