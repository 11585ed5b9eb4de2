// order: by lane
use std::thread;

fn main() {
    let names = ["1st", "2nd"];
    thread::scope(|scope| {
        for name in names {
            scope.spawn(move || {
                println!("{name} | reads a page");
                println!("{name} | is through");
            });
        }
    });
    println!("chief | all complete");
}
