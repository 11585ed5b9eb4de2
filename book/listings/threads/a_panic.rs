use std::any::Any;
use std::thread;

/// The text that a panic carries. `Any` can be of any type, so one has to ask for each.
fn text_of(payload: &(dyn Any + Send)) -> &str {
    if let Some(text) = payload.downcast_ref::<&str>() {
        text
    } else if let Some(text) = payload.downcast_ref::<String>() {
        text
    } else {
        ""
    }
}

fn main() {
    let gate = 2;
    let harbour = thread::spawn(|| panic!("the harbour is closed"));
    let stadium = thread::spawn(move || panic!("gate {gate} is closed"));
    let town_hall = thread::spawn(|| "town hall: a new mayor");
    for reporter in [harbour, stadium, town_hall] {
        match reporter.join() {
            Ok(story) => println!("editor | has {story:?}"),
            // `*payload` is what is in the box.
            Err(payload) => println!("editor | hears: {}", text_of(&*payload)),
        }
    }
}
