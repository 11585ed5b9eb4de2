//! The consumer takes the sender out, and closes the channel.

use crossbeam_channel::Sender;
use subject::patterns::confinement::Confined;

fn close(writing_end: impl Into<Sender<u32>>) {
    let writing_end: Sender<u32> = writing_end.into();
    drop(writing_end);
}

fn main() {
    let stories = Confined::new(vec![1, 2, 3_u32]);
    close(stories);
}
