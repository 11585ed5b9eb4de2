use std::thread;

fn main() {
    let mut corrections = Vec::new();
    let desk = thread::spawn(|| corrections.push("page 3: a comma"));
    desk.join().unwrap();
}
