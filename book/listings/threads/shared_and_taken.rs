use std::thread;

fn main() {
    // What the paper writes in the place of what.
    let style_sheet = vec![("very big", "big"), ("8", "eight")];
    let edit = |mut story: String| {
        for (old, new) in &style_sheet {
            story = story.replace(old, new);
        }
        story
    };
    let stories = vec![
        String::from("8 ships in the harbour"),
        String::from("a very big win"),
    ];
    // All threads share one `edit`, through this reference.
    let edit = &edit;
    let edited: Vec<String> = thread::scope(|scope| {
        let mut editors = Vec::new();
        for story in stories {
            // `move` takes the story along, and a copy of the reference.
            editors.push(scope.spawn(move || edit(story)));
        }
        let stories = editors.into_iter().map(|editor| editor.join().unwrap());
        stories.collect()
    });
    println!("{edited:?}");
}
