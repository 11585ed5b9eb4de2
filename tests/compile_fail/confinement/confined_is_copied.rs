//! Two desks hold the same confined stories, and each gets some of them.

use subject::patterns::confinement::Confined;

fn for_two_desks<T: Clone>(stories: T) -> (T, T) {
    (stories.clone(), stories)
}

fn main() {
    let stories = Confined::new(vec![1, 2, 3_u32]);
    for_two_desks(stories);
}
