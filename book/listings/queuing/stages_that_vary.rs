use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

const STORIES: usize = 40_000;

/// How many stories a second pass two desks with so much room between them. `time`
/// gives how many ms a desk needs for its next story.
fn rate(room: usize, mut time: impl FnMut() -> u64) -> f64 {
    let mut left = 0; // When the last story has left the first desk,
    let mut ended = vec![0; STORIES]; // and when each has left the second.
    for story in 0..STORIES {
        let written = left + time();
        // There is room when the second desk has ended the one `room + 1` ahead.
        let room_at = if story > room {
            ended[story - room - 1]
        } else {
            0
        };
        left = written.max(room_at);
        let before = if story > 0 { ended[story - 1] } else { 0 };
        ended[story] = left.max(before) + time();
    }
    1000.0 * STORIES as f64 / ended[STORIES - 1] as f64
}

fn main() {
    println!("room   always 1 s   0.5 s or 2.5 s");
    for room in [0, 1, 2, 8, 64] {
        let mut random = StdRng::seed_from_u64(1835);
        let same = rate(room, || 1000);
        // One in four takes 2.5 s and the others 0.5 s: 1 s on average.
        let varying = rate(room, || {
            if random.next_u64() % 4 == 0 {
                2500
            } else {
                500
            }
        });
        println!("{room:>4}   {same:>10.2}   {varying:>14.2}");
    }
}
