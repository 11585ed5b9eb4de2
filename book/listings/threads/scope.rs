// order: by lane
use std::thread;

fn main() {
    let places = vec![String::from("harbour"), String::from("stadium")];
    let mut stories = 0;
    thread::scope(|scope| {
        for place in &places {
            // `move` takes the reference along, and not the `String`.
            scope.spawn(move || println!("{place} | a reporter is here"));
        }
        // This runs on the thread of `main`, and may change what is outside.
        stories += places.len();
        println!("editor | waits for {stories} stories");
    });
    println!("editor | everybody is back from {}", places.join(" and "));
}
