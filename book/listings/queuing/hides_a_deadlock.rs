use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;
use std::time::Duration;

/// Sends all its stories to the other desk, and only then reads what the other has
/// sent. Gives up when there is no room for a while.
fn desk(stories: u32, out: Sender<u32>, tray: Receiver<u32>) -> &'static str {
    for story in 0..stories {
        // However long we waited, there would be no room.
        if out.send_timeout(story, Duration::from_millis(200)).is_err() {
            return "stuck";
        }
    }
    tray.iter().take(stories as usize).for_each(drop);
    "through"
}

fn main() {
    for stories in [1, 2, 3, 4] {
        let (to_city, city_tray) = bounded(3);
        let (to_foreign, foreign_tray) = bounded(3);
        let city = thread::spawn(move || desk(stories, to_foreign, city_tray));
        let foreign = desk(stories, to_city, foreign_tray);
        let city = city.join().unwrap();
        println!("{stories} stories each: city desk {city}, foreign desk {foreign}");
    }
}
