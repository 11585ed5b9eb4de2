//! Livelock: walkers who get past each other, and pauses that differ.
//!
//! The random numbers come from seeds, so an answer does the same in every run. Different answers
//! may draw differently: the limits are so wide that no fair way to draw comes near them.

use super::subject::hazards::livelock::{Corridor, Hall, Side, Walker, back_off, pass};
use judge::Transcript;
use rand::SeedableRng;
use rand::rngs::StdRng;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::Duration;

/// A corridor in which a walker is alone in one try only, or never. It writes down each step.
struct Noted {
    free_in_try: usize,
    walk: Mutex<Walk>,
}

#[derive(Default)]
struct Walk {
    sides: Vec<Side>,
    is_out: bool,
    /// Steps of somebody who was out of the corridor.
    steps_outside: usize,
    /// Steps of the other walker, who should not be moved by this one.
    steps_of_the_other: usize,
}

impl Noted {
    /// `0` for a corridor that is never free.
    fn free_in_try(free_in_try: usize) -> Noted {
        let walk = Mutex::default();
        Noted { free_in_try, walk }
    }

    fn walk(&self) -> MutexGuard<'_, Walk> {
        self.walk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Corridor for Noted {
    fn step(&self, walker: Walker, side: Side) -> bool {
        let mut walk = self.walk();
        if walker != Walker::Ada {
            walk.steps_of_the_other += 1;
        } else if walk.is_out {
            walk.steps_outside += 1;
        } else {
            walk.sides.push(side);
            assert!(walk.sides.len() < 2_000, "`pass` takes 1000 steps too many");
            walk.is_out = walk.sides.len() == self.free_in_try;
            return walk.is_out;
        }
        assert!(
            walk.steps_outside + walk.steps_of_the_other < 1_000,
            "`pass` takes 1000 steps too many"
        );
        false
    }

    fn leave(&self, walker: Walker) {
        if walker == Walker::Ada {
            self.walk().is_out = true;
        }
    }
}

/// What a walk of Ada's comes to.
fn show_walk(log: &Transcript, tries: usize, free_in_try: usize) {
    let corridor = Noted::free_in_try(free_in_try);
    let result = pass(&corridor, Walker::Ada, &mut StdRng::seed_from_u64(1), tries);
    let walk = corridor.walk();
    let steps = walk.sides.len();
    writeln!(log, "{tries} tries: {result:?} after {steps} steps");
    let place = if walk.is_out { "out of" } else { "still in" };
    writeln!(log, "  {place} the corridor");
    if walk.steps_outside > 0 {
        writeln!(log, "  steps outside of it: {}", walk.steps_outside);
    }
    if walk.steps_of_the_other > 0 {
        writeln!(log, "  steps of the other: {}", walk.steps_of_the_other);
    }
}

/// The sides of a walk through a corridor that is never free.
fn sides(seed: u64, tries: usize) -> Vec<Side> {
    let corridor = Noted::free_in_try(0);
    pass(
        &corridor,
        Walker::Ada,
        &mut StdRng::seed_from_u64(seed),
        tries,
    );
    corridor.walk().sides.clone()
}

/// Alone in the first try, in a later one, and in the last one.
#[judge::case]
fn pass_returns_the_number_of_the_try(log: &Transcript) {
    for (free_in_try, tries) in [(1, 5), (2, 5), (5, 5), (1, 1), (70, 1000)] {
        writeln!(log, "free in try {free_in_try}:");
        show_walk(log, tries, free_in_try);
    }
}

/// Never alone: it takes as many steps as it may, and then it leaves the corridor.
#[judge::case]
fn pass_gives_up(log: &Transcript) {
    for tries in [3, 1, 0, 1000] {
        show_walk(log, tries, 0);
    }
}

/// Very many tries are allowed: it is alone in one of the first, or never in 1500.
#[judge::case]
fn pass_with_many_tries(log: &Transcript) {
    for (free_in_try, tries) in [(1, usize::MAX), (1_500, usize::MAX), (0, 1_500)] {
        writeln!(log, "free in try {free_in_try}:");
        show_walk(log, tries, free_in_try);
    }
}

/// A thousand tries in a corridor in which nobody waits: it does not pause between them.
#[judge::case]
fn pass_does_not_pause(log: &Transcript) {
    let (waits, sides) = judge::times_waited(|| sides(1, 1_000));
    writeln!(log, "steps: {}", sides.len());
    log.at_most("times that it waited", waits, 100);
}

/// A thousand walkers with different random numbers: half of them begin on the left.
#[judge::case]
fn pass_draws_the_first_side(log: &Transcript) {
    let walks = (0..1_000).map(|seed| sides(seed, 1));
    let left = walks.filter(|sides| sides.first() == Some(&Side::Left));
    log.between("of 1000 first steps to the left", left.count(), 400..=600);
}

/// Half of them change the side from one try to the next.
#[judge::case]
fn pass_draws_each_side_anew(log: &Transcript) {
    let walks: Vec<_> = (0..1_000).map(|seed| sides(seed, 6)).collect();
    for try_ in 1..6 {
        let changes = walks.iter().filter(|sides| match sides[..] {
            [.., _, _] if sides.len() > try_ => sides[try_ - 1] != sides[try_],
            _ => false,
        });
        let what = format!("of 1000 change the side after try {try_}");
        log.between(what, changes.count(), 400..=600);
    }
}

/// Of all walks of four steps none is much more frequent than another.
#[judge::case]
fn pass_walks_each_way(log: &Transcript) {
    let mut walks = [0; 16];
    for seed in 0..1_600 {
        let bits = sides(seed, 4)
            .iter()
            .fold(0, |bits, side| 2 * bits + usize::from(*side == Side::Right));
        walks[bits.min(15)] += 1;
    }
    let (rarest, commonest) = (walks.iter().min(), walks.iter().max());
    log.at_least(
        "1600 walks, 16 ways, the rarest",
        rarest.copied().unwrap_or(0),
        40,
    );
    log.at_most("the most frequent", commonest.copied().unwrap_or(0), 180);
}

/// Of a thousand tries, half are on the same side as some tries before, however many: no walk
/// begins again from its first step.
#[judge::case]
fn pass_does_not_repeat_its_sides(log: &Transcript) {
    let sides = sides(1, 1_000);
    let same_as_before = |distance: usize| {
        let later = sides.iter().skip(distance).take(900);
        sides.iter().zip(later).filter(|(one, other)| one == other)
    };
    let counts = (1..=100).map(|distance| same_as_before(distance).count());
    let (fewest, most) = (counts.clone().min(), counts.max());
    log.at_least(
        "of 900 tries, on the same side as 1 to 100 tries before",
        fewest.unwrap_or(0),
        300,
    );
    log.at_most("and", most.unwrap_or(0), 600);
}

/// The same random numbers lead to the same sides: nothing else is drawn from.
#[judge::case]
fn pass_draws_from_the_given_numbers(log: &Transcript) {
    let differ = (0..100).filter(|seed| sides(*seed, 20) != sides(*seed, 20));
    writeln!(
        log,
        "of 100 walks, others with the same seed: {}",
        differ.count()
    );
}

/// Both walkers at once, each on a thread, with these seeds and tries.
fn walk_both(seeds: [u64; 2], tries: [usize; 2]) -> [Option<usize>; 2] {
    let hall = Hall::default();
    let walk = |walker, seed, tries| pass(&hall, walker, &mut StdRng::seed_from_u64(seed), tries);
    thread::scope(|scope| {
        let ada = scope.spawn(|| walk(Walker::Ada, seeds[0], tries[0]));
        let ben = scope.spawn(|| walk(Walker::Ben, seeds[1], tries[1]));
        [ada, ben].map(|walk| walk.join().unwrap_or(None))
    })
}

/// Two walkers with different random numbers, a hundred times.
#[judge::case]
fn pass_of_two_walkers(log: &Transcript) {
    let pairs = (0..100).map(|pair| walk_both([pair, 1_000 + pair], [60, 60]));
    let passed: Vec<usize> = pairs
        .filter_map(|[ada, ben]| ada.filter(|_| ada == ben))
        .collect();
    writeln!(
        log,
        "pairs that passed, both in the same try: {}",
        passed.len()
    );
    log.at_most("tries of all pairs", passed.iter().sum::<usize>(), 320);
}

/// With the same random numbers they meet in each try: that is the livelock. It ends when one of
/// them gives up and leaves; the other one passes in its next try.
#[judge::case]
fn pass_when_the_other_gives_up(log: &Transcript) {
    for tries in [[0, 9], [9, 0], [3, 9], [9, 3], [9, 9]] {
        writeln!(log, "{tries:?} tries: {:?}", walk_both([7, 7], tries));
    }
}

const BASE: Duration = Duration::from_millis(100);
const CAP: Duration = Duration::from_secs(10);

/// Writes how ten thousand pauses are spread over the time up to the limit.
fn show_pauses(log: &Transcript, attempt: u32, base: Duration, cap: Duration, limit: Duration) {
    let mut random = StdRng::seed_from_u64(u64::from(attempt));
    let mut tenths = [0_usize; 10];
    let mut too_long = 0;
    for _ in 0..10_000 {
        let pause = back_off(attempt, base, cap, &mut random);
        let tenth = pause.as_nanos() * 10 / limit.as_nanos();
        too_long += usize::from(pause > limit);
        tenths[usize::try_from(tenth).map_or(9, |tenth| tenth.min(9))] += 1;
    }
    writeln!(log, "attempt {attempt}, limit {limit:?}:");
    writeln!(log, "  longer than the limit: {too_long} of 10000");
    let fewest = tenths.iter().min().copied().unwrap_or(0);
    let most = tenths.iter().max().copied().unwrap_or(0);
    if fewest >= 800 && most <= 1_200 {
        writeln!(log, "  in each tenth of it: 800 to 1200");
    } else {
        writeln!(log, "  in each tenth of it: {tenths:?}, 800 to 1200");
    }
}

/// The first pause is up to `base`, and all times up to it are equally likely.
#[judge::case]
fn back_off_spreads_over_the_base(log: &Transcript) {
    show_pauses(log, 0, BASE, CAP, BASE);
    let second = Duration::from_secs(1);
    show_pauses(log, 0, second, CAP, second);
}

/// The limit doubles with each attempt.
#[judge::case]
fn back_off_doubles_the_limit(log: &Transcript) {
    for attempt in 1..=6 {
        show_pauses(log, attempt, BASE, CAP, BASE * (1 << attempt));
    }
}

/// No pause is longer than the cap, and with the cap as the limit all times are still equally likely.
#[judge::case]
fn back_off_stops_at_the_cap(log: &Transcript) {
    for attempt in [7, 8, 20] {
        show_pauses(log, attempt, BASE, CAP, CAP);
    }
    show_pauses(log, 0, CAP * 3, CAP, CAP);
    let year = Duration::from_hours(365 * 24);
    show_pauses(log, 20, year, year, year);
}

/// Attempts for which the number of bits is not enough.
#[judge::case]
fn back_off_after_many_attempts(log: &Transcript) {
    for attempt in [31, 32, 33, 63, 64, 65, 127, 128, 1_000, u32::MAX] {
        show_pauses(log, attempt, BASE, CAP, CAP);
    }
    show_pauses(log, 1, Duration::MAX, CAP, CAP);
    // One nanosecond more than 64 bits can hold.
    let base = Duration::from_nanos(u64::MAX) + Duration::from_nanos(1);
    show_pauses(log, 0, base, CAP, CAP);
}

/// With a base of 1 ns the limit goes on doubling after attempt 32.
#[judge::case]
fn back_off_of_a_small_base(log: &Transcript) {
    let base = Duration::from_nanos(1);
    let cap = Duration::from_mins(1);
    for attempt in [31, 33, 35] {
        show_pauses(log, attempt, base, cap, Duration::from_nanos(1 << attempt));
    }
    show_pauses(log, 36, base, cap, cap);
    let year = Duration::from_hours(365 * 24);
    for attempt in [45, 54] {
        show_pauses(log, attempt, base, year, Duration::from_nanos(1 << attempt));
    }
    show_pauses(log, 55, base, year, year);
}

/// A limit of a few nanoseconds: each of them comes, 0 and the limit as well.
#[judge::case]
fn back_off_of_nanoseconds(log: &Transcript) {
    for (attempt, base, cap) in [(0, 3, 60), (1, 1, 60), (5, 1, 3)] {
        let mut random = StdRng::seed_from_u64(1);
        let [base, cap] = [base, cap].map(Duration::from_nanos);
        let pauses = (0..1_000).map(|_| back_off(attempt, base, cap, &mut random));
        let mut pauses: Vec<Duration> = pauses.collect();
        pauses.sort();
        pauses.dedup();
        pauses.truncate(10);
        writeln!(
            log,
            "attempt {attempt}, base {base:?}, cap {cap:?}: {pauses:?}"
        );
    }
}

/// A base of 0, and a cap of 0.
#[judge::case]
fn back_off_of_nothing(log: &Transcript) {
    let mut random = StdRng::seed_from_u64(1);
    for attempt in [0, 1, 40, 200, u32::MAX] {
        let no_base = back_off(attempt, Duration::ZERO, CAP, &mut random);
        let no_cap = back_off(attempt, BASE, Duration::ZERO, &mut random);
        writeln!(log, "attempt {attempt}: {no_base:?} and {no_cap:?}");
    }
}

/// The same random numbers give the same pauses: nothing else is drawn from.
#[judge::case]
fn back_off_draws_from_the_given_numbers(log: &Transcript) {
    let pauses = |seed| {
        let mut random = StdRng::seed_from_u64(seed);
        let pauses = (0..20).map(|attempt| back_off(attempt, BASE, CAP, &mut random));
        pauses.collect::<Vec<Duration>>()
    };
    let differ = (0..100).filter(|seed| pauses(*seed) != pauses(*seed));
    writeln!(
        log,
        "of 100 clients, others with the same seed: {}",
        differ.count()
    );
}
