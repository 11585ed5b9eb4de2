use std::thread::{self, Builder};

fn main() {
    let named = Builder::new().name(String::from("harbour reporter"));
    let reporter = named.spawn(|| println!("started: {:?}", thread::current().name()));
    reporter.expect("a thread is left").join().unwrap();

    let unnamed = thread::spawn(|| println!("started: {:?}", thread::current().name()));
    unnamed.join().unwrap();
    println!("`main` runs on: {:?}", thread::current().name());

    // More memory for a stack than any machine has: the thread is refused, as it is when
    // the system has none left.
    match Builder::new().stack_size(1 << 60).spawn(|| "a story") {
        Ok(reporter) => println!("the reporter has {}", reporter.join().unwrap()),
        Err(_) => println!("refused: the editor goes herself"),
    }
}
