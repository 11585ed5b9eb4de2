use std::thread::{self, Builder};

fn main() {
    let names = [None, Some("harbour")];
    for name in names {
        let mut builder = Builder::new();
        if let Some(name) = name {
            builder = builder.name(name.to_owned());
        }
        let reporter = builder.spawn(|| thread::current().name().map(str::to_owned));
        let seen = reporter.expect("a thread is left").join().unwrap();
        println!("named {name:?}, is called {seen:?}");
    }
    println!("`main` is called {:?}", thread::current().name());

    // More memory for a stack than any machine has: the thread is refused, as it is when
    // the system has none left.
    let reporter = Builder::new().stack_size(1 << 60).spawn(|| "a story");
    match reporter {
        Ok(reporter) => println!("the reporter has {}", reporter.join().unwrap()),
        Err(_) => println!("refused: the editor goes herself"),
    }
}
