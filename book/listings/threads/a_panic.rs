use std::thread;

fn main() {
    let harbour = thread::spawn(|| -> &str { panic!("the harbour is closed") });
    let stadium = thread::spawn(|| "stadium: 2 to 1");
    for reporter in [harbour, stadium] {
        match reporter.join() {
            Ok(story) => println!("editor | has {story:?}"),
            Err(payload) => {
                // What a panic carries can be of any type, so one has to ask for it.
                let message = payload.downcast_ref::<&str>();
                println!("editor | hears of a panic: {message:?}");
            }
        }
    }
    println!("editor | goes on");
}
