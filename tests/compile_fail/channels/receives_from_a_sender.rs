use crossbeam_channel::bounded;

fn main() {
    let (stories, _inbox) = bounded(1);
    stories.send("harbour fire").unwrap();
    let story = stories.recv();
}
