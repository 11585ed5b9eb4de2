use std::thread;

fn main() {
    let mut stories = 0;
    thread::scope(|scope| {
        scope.spawn(|| stories += 1);
        scope.spawn(|| stories += 1);
    });
    println!("stories: {stories}");
}
