//! The consumer adds a story of its own.

use subject::patterns::confinement::Confined;

fn add(stories: &mut impl Extend<u32>) {
    stories.extend([4]);
}

fn main() {
    let mut stories = Confined::new(vec![1, 2, 3_u32]);
    add(&mut stories);
}
