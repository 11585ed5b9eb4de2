/// The average time in the system, in ms, over the first so many stories. A story
/// comes every `gap` ms, and a desk needs 10 ms for each.
fn average(gap: u64, stories: u64) -> u64 {
    let (mut desk_free, mut sum) = (0, 0);
    for story in 0..stories {
        let comes = story * gap;
        desk_free = comes.max(desk_free) + 10;
        sum += desk_free - comes;
    }
    sum / stories
}

fn main() {
    println!("stories so far:       10     100    1000   10000");
    for gap in [11, 10, 9] {
        print!("one every {gap:2} ms:");
        for stories in [10, 100, 1000, 10_000] {
            print!("{:>5} ms", average(gap, stories));
        }
        println!();
    }
}
