use std::thread::{self, JoinHandle};

fn send_out(place: &'static str) -> JoinHandle<String> {
    println!("editor | sends a reporter to the {place}");
    // `move` and `'static` are explained further down the page.
    thread::spawn(move || format!("a story from the {place}"))
}

fn wait_for(reporter: JoinHandle<String>) -> String {
    let story = reporter.join().unwrap();
    println!("editor | has {story}");
    story
}

fn main() {
    let places = ["harbour", "stadium", "town hall"];
    // `collect` runs the first loop to its end before the second begins.
    let reporters: Vec<JoinHandle<String>> = places.into_iter().map(send_out).collect();
    let stories: Vec<String> = reporters.into_iter().map(wait_for).collect();
    println!("editor | prints {} stories", stories.len());
}
