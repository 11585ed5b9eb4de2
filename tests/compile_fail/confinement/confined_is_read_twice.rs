//! The stories are read once more, by somebody who has already handed them on.

use subject::patterns::confinement::Confined;

fn main() {
    let read_all: fn(Confined<u32>) -> Vec<u32> = Confined::read_all;
    let stories = Confined::new(vec![1, 2, 3_u32]);
    read_all(stories);
    read_all(stories);
}
