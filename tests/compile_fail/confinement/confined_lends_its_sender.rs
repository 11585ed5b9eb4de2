//! The consumer borrows the sender, and sends.

use crossbeam_channel::Sender;
use subject::patterns::confinement::Confined;

fn send_to(stories: &impl AsRef<Sender<u32>>) {
    let _ = stories.as_ref().send(4);
}

fn main() {
    let stories = Confined::new(vec![1, 2, 3_u32]);
    send_to(&stories);
}
