use crossbeam_channel::bounded;
use std::sync::{Arc, Mutex};
use std::thread;

fn main() {
    let (to_press, pages) = bounded::<(String, Arc<Mutex<String>>)>(0);
    let (prints, may_print) = bounded::<()>(0);

    let press = thread::spawn(move || {
        let (title, text) = pages.recv().unwrap();
        may_print.recv().unwrap();
        println!("title: {title}");
        println!("text: {}", text.lock().unwrap());
    });

    let mut title = "Fire at the harbour".to_owned();
    let text = Arc::new(Mutex::new("Nobody was hurt.".to_owned()));
    to_press.send((title.clone(), Arc::clone(&text))).unwrap();

    // The page is with the press. Then the author writes on.
    title.push_str(" (2)");
    text.lock().unwrap().push_str(" One cat is missing.");
    prints.send(()).unwrap();
    press.join().unwrap();
}
