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
    let stories = places.into_iter().map(send_out).map(wait_for);
    println!("editor | prints {} stories", stories.count());
}
