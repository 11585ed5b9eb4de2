//! The stories are read once more, by somebody who has already read them.
//!
//! Any message will do: it names the line of `read_all`, which is another in each answer.

use subject::patterns::confinement::Confined;

fn main() {
    // `mut`, so that a `read_all` that takes `&mut self` is found out as well.
    #[allow(unused_mut)]
    let mut stories = Confined::new(vec![1, 2, 3_u32]);
    stories.read_all();
    stories.read_all();
}
