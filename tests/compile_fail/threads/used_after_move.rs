use std::thread;

fn main() {
    let place = String::from("harbour");
    let reporter = thread::spawn(move || println!("a story from the {place}"));
    println!("somebody is at the {place}");
    reporter.join().unwrap();
}
