use crossbeam_channel::bounded;

fn main() {
    let (stories, _inbox) = bounded(1);
    drop(stories);
    stories.send("harbour fire").unwrap();
}
