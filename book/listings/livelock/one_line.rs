use rand::rngs::StdRng;
use rand::{Rng, SeedableRng};

/// How many slots a desk waits after its n-th refused try.
type Pause = fn(tries: u32, random: &mut StdRng) -> u64;

/// All desks have a message for the one line, from slot 0 on. In a slot the line carries one
/// message; if two are sent, both are lost, and each desk tries again after a pause.
/// Returns how many slots it takes until all messages are through, if 100,000 are enough.
fn slots_needed(desks: u64, pause: Pause) -> Option<u64> {
    // For each desk: when it sends next, how often it was refused, its random numbers.
    let mut waiting: Vec<(u64, u32, StdRng)> = (0..desks)
        .map(|desk| (0, 0, StdRng::seed_from_u64(desk)))
        .collect();
    for slot in 0..100_000 {
        let sending = waiting.iter().filter(|(next, ..)| *next == slot).count();
        if sending == 1 {
            waiting.retain(|(next, ..)| *next != slot);
        }
        if waiting.is_empty() {
            return Some(slot + 1);
        }
        for (next, tries, random) in waiting.iter_mut().filter(|(next, ..)| *next == slot) {
            *tries += 1;
            *next = slot + 1 + pause(*tries, random);
        }
    }
    None
}

fn main() {
    let rules: [(&str, Pause); 4] = [
        ("no pause", |_, _| 0),
        ("3 slots", |_, _| 3),
        ("0 to 3, at random", |_, random| random.next_u64() % 4),
        ("at random, doubled", |tries, random| {
            random.next_u64() % (1 << tries.min(10))
        }),
    ];
    println!(
        "{:18}  {:>8}  {:>8}  {:>8}",
        "pause", "2 desks", "8 desks", "32 desks"
    );
    for (name, pause) in rules {
        let slots = [2, 8, 32].map(|desks| match slots_needed(desks, pause) {
            Some(slots) => slots.to_string(),
            None => "> 100000".to_owned(),
        });
        println!(
            "{name:18}  {:>8}  {:>8}  {:>8}",
            slots[0], slots[1], slots[2]
        );
    }
}
