use std::thread;

/// One stage of two. What the first gives is what the second takes; nothing else has
/// to agree.
fn then<A, B, C>(first: impl Fn(A) -> B, second: impl Fn(B) -> C) -> impl Fn(A) -> C {
    move |value| second(first(value))
}

/// A stage that can be chosen while the program runs, and moved to another thread.
type Step = Box<dyn Fn(String) -> String + Send>;

/// The step of that name, if there is one.
fn step(order: &str) -> Option<Step> {
    let (name, operand) = order.split_once('=')?;
    let operand = operand.to_owned();
    match name {
        "byline" => Some(Box::new(move |story| format!("{story}, by {operand}"))),
        "frame" => Some(Box::new(move |story| {
            format!("{operand} {story} {operand}")
        })),
        _ => None,
    }
}

fn main() {
    // Words, then a number of words, then a number of lines: three types.
    let words = |story: &str| story.split_whitespace().count();
    let lines = then(words, |words: usize| words.div_ceil(4));
    println!("lines: {}", lines("fire in the old harbour is out"));

    // The orders could come from a file: they have one type, so a `Vec` holds them.
    let orders = ["byline=Ada", "frame=*"];
    let steps: Vec<Step> = orders.into_iter().filter_map(step).collect();
    let desk = thread::spawn(move || {
        let mut story = "fire is out".to_owned();
        for step in &steps {
            story = step(story);
        }
        story
    });
    println!("{}", desk.join().unwrap());
}
