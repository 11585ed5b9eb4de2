// order: by lane
use std::sync::{Condvar, Mutex};
use std::thread;

#[derive(Default)]
struct Button {
    clicks: Mutex<u32>,
    clicked: Condvar,
}

impl Button {
    /// Blocks until there are more clicks than so many. Returns how many there are.
    fn wait_for_more_than(&self, seen: u32) -> u32 {
        let clicks = self.clicks.lock().unwrap();
        let clicks = self.clicked.wait_while(clicks, |clicks| *clicks <= seen);
        *clicks.unwrap()
    }

    fn press(&self) {
        *self.clicks.lock().unwrap() += 1;
        self.clicked.notify_all();
    }
}

fn main() {
    let button = Button::default();
    thread::scope(|scope| {
        for (name, action) in [
            ("press", "starts"),
            ("van", "leaves"),
            ("website", "shows the edition"),
        ] {
            let button = &button;
            scope.spawn(move || {
                let clicks = button.wait_for_more_than(0);
                println!("{name} | {action} at click {clicks}");
            });
        }
        println!("chief | presses the button");
        button.press();
    });
}
