use std::thread;

fn main() {
    let place = String::from("harbour");
    let reporter = thread::spawn(|| println!("a story from the {place}"));
    reporter.join().unwrap();
}
