use std::thread;

/// Prints which thread does what, and gives the value back.
fn says(event: &str, value: i64) -> i64 {
    let thread = thread::current();
    println!("{} | {event} {value}", thread.name().unwrap_or("no name"));
    value
}

fn multiply(values: impl Iterator<Item = i64>, factor: i64) -> impl Iterator<Item = i64> {
    values.map(move |value| says("multiplies", value) * factor)
}

fn add(values: impl Iterator<Item = i64>, amount: i64) -> impl Iterator<Item = i64> {
    values.map(move |value| says("adds to", value) + amount)
}

fn main() {
    // The wire has no end. That does no harm: nobody asks for its end.
    let wire = 1..;
    let results = multiply(add(multiply(wire, 2), 1), 2);
    println!("main | has put three stages together");
    let desk = thread::Builder::new().name("desk".into()).spawn(|| {
        for result in results.take(2) {
            println!("desk | gets {result}");
        }
    });
    desk.unwrap().join().unwrap();
}
