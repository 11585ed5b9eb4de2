//! The consumer clones the receiver, which is a public field.
//!
//! Any message will do: a field of another name is as good as a private one.

use subject::patterns::confinement::Confined;

fn main() {
    let stories = Confined::new(vec![1, 2, 3_u32]);
    let second = stories.stream.clone();
    drop(second);
}
