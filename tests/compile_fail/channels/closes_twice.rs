use crossbeam_channel::bounded;

fn main() {
    let (stories, _inbox) = bounded::<&str>(1);
    drop(stories);
    drop(stories);
}
