use crossbeam_channel::Sender;

fn closes_twice(stories: Sender<&str>) {
    drop(stories);
    drop(stories);
}

fn sends_after_closing(stories: Sender<&str>) {
    drop(stories);
    stories.send("harbour fire").unwrap();
}

fn main() {}
