use std::collections::VecDeque;

/// Works for a hundred rounds, and prints what is finished then.
fn edit(name: &str, put_back: fn(&mut VecDeque<&'static str>, &'static str)) {
    let mut tray = VecDeque::from(["mayor (no photo)", "harbour fire", "cup final"]);
    let mut finished = Vec::new();
    let mut rounds = 0;
    while rounds < 100
        && let Some(story) = tray.pop_front()
    {
        rounds += 1;
        if story.ends_with("(no photo)") {
            // Not now. It will be tried again.
            put_back(&mut tray, story);
        } else {
            finished.push(story);
        }
    }
    println!("{name} | {rounds} rounds, finished: {finished:?}");
}

fn main() {
    edit("to the front", VecDeque::push_front);
    edit("to the back", VecDeque::push_back);
}
