use crossbeam_channel::{bounded, select};

fn main() {
    let (reporter, from_reporter) = bounded(2);
    let (agency, from_agency) = bounded(2);
    for story in ["harbour fire", "election"] {
        reporter.send(story).unwrap();
        agency.send(story).unwrap();
    }

    // All four stories are there.
    select! {
        recv(from_reporter) -> story => println!("the desk has one: {}", story.is_ok()),
        recv(from_agency) -> story => println!("the desk has one: {}", story.is_ok()),
    }
    println!("left: {}", from_reporter.len() + from_agency.len());
}
