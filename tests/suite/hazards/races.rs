//! Races: somebody else has a turn behind each step of an answer.

use super::subject::hazards::races::{Album, Count, Row, picture, sell, sell_pair};
use judge::{Counter, Transcript};
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Barrier, Mutex, MutexGuard, PoisonError};
use std::thread;

/// Far more steps than one call needs that tries again only if somebody was quicker.
const STEPS: usize = 1_000;

/// So many threads sell at the same time.
const THREADS: usize = 4;

/// Tickets that another seller sells, too: it has a turn behind each step.
struct Tickets(Mutex<Sale>);

struct Sale {
    left: u32,
    /// How many the other seller still wants to sell.
    wanted: u32,
    /// How many it has sold.
    sold: u32,
    /// How many are still brought back by people who cannot come, one behind each step.
    returns: u32,
    /// The largest number that anybody could see.
    most: u32,
    steps: usize,
}

impl Tickets {
    fn new(left: u32, wanted: u32) -> Tickets {
        Tickets(Mutex::new(Sale {
            left,
            wanted,
            sold: 0,
            returns: 0,
            most: left,
            steps: 0,
        }))
    }

    fn sale(&self) -> MutexGuard<'_, Sale> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// One step of the answer, and behind it the turn of the other seller.
    fn step<R>(&self, step: impl FnOnce(&mut u32) -> R) -> R {
        let mut sale = self.sale();
        sale.steps += 1;
        assert!(
            sale.steps <= STEPS,
            "`sell` has made {STEPS} steps and does not return, with {} tickets left, while nobody \
             else does anything any more",
            sale.left
        );
        let result = step(&mut sale.left);
        sale.most = sale.most.max(sale.left);
        if sale.returns > 0 {
            sale.returns -= 1;
            sale.left += 1;
        }
        if sale.wanted > 0 && sale.left > 0 {
            sale.wanted -= 1;
            sale.left -= 1;
            sale.sold += 1;
        }
        result
    }
}

impl Count for Tickets {
    fn load(&self) -> u32 {
        self.step(|left| *left)
    }

    fn store(&self, number: u32) {
        self.step(|left| *left = number);
    }

    fn fetch_add(&self, amount: u32) -> u32 {
        self.step(|left| {
            let before = *left;
            *left = before.wrapping_add(amount);
            before
        })
    }

    fn fetch_sub(&self, amount: u32) -> u32 {
        self.step(|left| {
            let before = *left;
            *left = before.wrapping_sub(amount);
            before
        })
    }

    fn compare_exchange(&self, seen: u32, new: u32) -> Result<u32, u32> {
        self.step(|left| {
            if *left == seen {
                *left = new;
                Ok(seen)
            } else {
                Err(*left)
            }
        })
    }
}

/// A row in which another seller sells, too: it has a turn whenever the lock is released.
struct Hall(Mutex<Seats>);

struct Seats {
    taken: Vec<bool>,
    taken_before: usize,
    /// How many pairs the other seller still wants to sell.
    wanted: usize,
    /// How many it has sold.
    sold: usize,
    /// The seat that somebody wants who goes alone.
    single: Option<usize>,
    /// How often the lock was released with one seat of a pair taken.
    halves: usize,
    locked: usize,
}

struct Guard<'a>(MutexGuard<'a, Seats>);

impl Hall {
    /// `.` is a free seat, `#` is a taken one.
    fn new(row: &str, wanted: usize) -> Hall {
        let taken: Vec<bool> = row.chars().map(|seat| seat == '#').collect();
        Hall(Mutex::new(Seats {
            taken_before: count(&taken),
            taken,
            wanted,
            sold: 0,
            single: None,
            halves: 0,
            locked: 0,
        }))
    }

    fn seats(&self) -> MutexGuard<'_, Seats> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn row(&self) -> String {
        let seat = |taken: &bool| if *taken { '#' } else { '.' };
        self.seats().taken.iter().map(seat).collect()
    }
}

fn count(taken: &[bool]) -> usize {
    taken.iter().filter(|taken| **taken).count()
}

impl Row for Hall {
    fn lock(&self) -> impl DerefMut<Target = Vec<bool>> {
        let mut seats = self.seats();
        seats.locked += 1;
        assert!(
            seats.locked <= STEPS,
            "`sell_pair` has taken the lock {STEPS} times and does not return, while nobody else \
             does anything any more"
        );
        Guard(seats)
    }
}

impl Deref for Guard<'_> {
    type Target = Vec<bool>;

    fn deref(&self) -> &Vec<bool> {
        &self.0.taken
    }
}

impl DerefMut for Guard<'_> {
    fn deref_mut(&mut self) -> &mut Vec<bool> {
        &mut self.0.taken
    }
}

impl Drop for Guard<'_> {
    fn drop(&mut self) {
        let seats = &mut *self.0;
        let taken = count(&seats.taken).abs_diff(seats.taken_before);
        seats.halves += taken % 2;
        if let Some(seat) = seats.single.take_if(|seat| !seats.taken[*seat]) {
            seats.taken[seat] = true;
        }
        if seats.wanted == 0 {
            return;
        }
        let free = |pair: &[bool]| pair == [false, false];
        if let Some(left) = seats.taken.windows(2).position(free) {
            seats.taken[left..left + 2].fill(true);
            seats.wanted -= 1;
            seats.sold += 1;
        }
    }
}

/// Has [`THREADS`] threads sell at the same time until there is nothing left, and returns what
/// they have sold.
fn sell_out<T: Send>(sell: impl Fn() -> Option<T> + Sync) -> Vec<T> {
    let all = Barrier::new(THREADS);
    thread::scope(|scope| {
        let seller = || {
            all.wait();
            std::iter::from_fn(&sell).collect::<Vec<T>>()
        };
        let sellers: Vec<_> = (0..THREADS).map(|_| scope.spawn(seller)).collect();
        let sold = sellers
            .into_iter()
            .map(|seller| seller.join().unwrap_or_default());
        sold.flatten().collect()
    })
}

/// It sells one ticket a call, the last one included.
#[judge::case]
fn sell_counts_down(log: &Transcript) {
    let tickets = Tickets::new(2, 0);
    for call in 1..=2 {
        let sold = sell(&tickets);
        writeln!(
            log,
            "call {call} returns {sold}, left: {}",
            tickets.sale().left
        );
    }
}

/// Sold out: it says so at once, and the number stays 0, at every moment. Who subtracts first and
/// looks then shows the others 4294967295 tickets.
#[judge::case]
fn sell_stays_at_zero(log: &Transcript) {
    let tickets = Tickets::new(0, 0);
    let sold = sell(&tickets);
    let sale = tickets.sale();
    writeln!(log, "sell returns {sold}");
    writeln!(
        log,
        "the largest number that others could see: {}",
        sale.most
    );
    writeln!(log, "left: {}", sale.left);
}

/// One ticket is left, and another seller sells it as soon as this one has looked. It is sold
/// once.
#[judge::case]
fn sell_the_last_ticket_once(log: &Transcript) {
    // The other seller would sell one more, if there seemed to be any.
    let tickets = Tickets::new(1, 2);
    let sold = sell(&tickets);
    let sale = tickets.sale();
    writeln!(log, "sold by both sellers: {}", u32::from(sold) + sale.sold);
    writeln!(log, "left: {}", sale.left);
}

/// Another seller is quicker again and again, but there are enough tickets for both: so in the
/// end this one gets one.
#[judge::case]
fn sell_when_others_are_quicker(log: &Transcript) {
    let tickets = Tickets::new(1000, 300);
    let sold = sell(&tickets);
    let sale = tickets.sale();
    writeln!(log, "sell returns {sold}");
    let all = u32::from(sold) + sale.sold + sale.left;
    writeln!(log, "sold by both sellers, and left: {all} of 1000");
}

/// It is sold out, and a ticket is brought back as soon as this seller has looked. Whether it is
/// sold or not, it is not lost.
#[judge::case]
fn sell_loses_no_ticket(log: &Transcript) {
    let tickets = Tickets::new(0, 0);
    tickets.sale().returns = 1;
    let sold = sell(&tickets);
    let sale = tickets.sale();
    let all = u32::from(sold) + sale.left + sale.returns;
    writeln!(log, "sold, and left: {all} of 1");
}

/// One ticket is left, and another one is brought back as soon as this seller has looked. So it
/// is not sold out.
#[judge::case]
fn sell_when_a_ticket_comes_back(log: &Transcript) {
    let tickets = Tickets::new(1, 0);
    tickets.sale().returns = 1;
    let sold = sell(&tickets);
    let sale = tickets.sale();
    let all = u32::from(sold) + sale.left + sale.returns;
    writeln!(log, "sell returns {sold}");
    writeln!(log, "sold, and left: {all} of 2");
}

/// Four threads sell a thousand tickets, and none twice.
#[judge::case]
fn sell_on_many_threads(log: &Transcript) {
    let left = AtomicU32::new(1_000);
    let sold = sell_out(|| sell(&left).then_some(()));
    writeln!(log, "sold: {}", sold.len());
    writeln!(log, "left: {}", left.load(Ordering::SeqCst));
}

/// It takes the first two free seats side by side, or none. (`.` is free, `#` is taken.)
#[judge::case]
fn sell_pair_takes_the_first_two(log: &Transcript) {
    for row in ["....", "#..", ".#..", ".#.#..", ".#.", "###", ".", ""] {
        let hall = Hall::new(row, 0);
        let sold = sell_pair(&hall);
        writeln!(log, "{row:?}: {sold:?}, then {:?}", hall.row());
    }
}

/// Whenever the lock is free, the others see both seats taken, or neither.
#[judge::case]
fn sell_pair_takes_both_at_once(log: &Transcript) {
    let hall = Hall::new("..", 0);
    let sold = sell_pair(&hall);
    writeln!(log, "sell_pair returns {sold:?}");
    let halves = hall.seats().halves;
    writeln!(
        log,
        "times the lock was released with one seat taken: {halves}"
    );
}

/// One pair is left, and another seller sells it as soon as the lock is free. It is sold once.
#[judge::case]
fn sell_pair_sells_the_last_two_once(log: &Transcript) {
    let hall = Hall::new("..", 1);
    let sold = sell_pair(&hall);
    let pairs = usize::from(sold.is_some()) + hall.seats().sold;
    writeln!(log, "pairs sold by both sellers: {pairs}");
    writeln!(log, "the row: {}", hall.row());
}

/// One pair is left, and somebody who goes alone takes one of the two seats as soon as the lock
/// is free. No seat is sold twice.
#[judge::case]
fn sell_pair_when_one_seat_is_gone(log: &Transcript) {
    for seat in 0..2 {
        let hall = Hall::new("..", 0);
        hall.seats().single = Some(seat);
        let sold = sell_pair(&hall);
        let seats = hall.seats();
        let alone = usize::from(seats.single.is_none());
        let twice = (2 * usize::from(sold.is_some()) + alone).abs_diff(count(&seats.taken));
        writeln!(log, "seat {seat} is wanted, seats sold twice: {twice}");
    }
}

/// Another seller is quicker again and again, but there are enough seats for both: so in the end
/// this one gets two. No seat is sold twice.
#[judge::case]
fn sell_pair_when_others_are_quicker(log: &Transcript) {
    let hall = Hall::new(&".".repeat(100), 20);
    let sold = sell_pair(&hall);
    writeln!(
        log,
        "pairs sold by sell_pair: {}",
        usize::from(sold.is_some())
    );
    let pairs = usize::from(sold.is_some()) + hall.seats().sold;
    let seats = count(&hall.seats().taken);
    writeln!(
        log,
        "seats sold more than once: {}",
        (2 * pairs).abs_diff(seats)
    );
}

/// Four threads sell a row of 401 seats, and none of them twice.
#[judge::case]
fn sell_pair_on_many_threads(log: &Transcript) {
    let row = Mutex::new(vec![false; 401]);
    let mut pairs = sell_out(|| sell_pair(&row));
    writeln!(log, "pairs sold: {}", pairs.len());
    pairs.sort_unstable();
    pairs.dedup();
    writeln!(log, "different ones: {}", pairs.len());
    let taken = count(&row.into_inner().unwrap_or_default());
    writeln!(log, "seats taken: {taken}");
}

/// What is in the album is not developed again, and each name has its own picture.
#[judge::case]
fn picture_is_kept(log: &Transcript) {
    let album = Album::new([("old harbour".to_owned(), "an engraving".into())].into());
    let developed = Counter::default();
    for name in ["old harbour", "harbour", "harbour", "stadium", "harbour"] {
        let picture = picture(&album, name, || {
            developed.add();
            format!("the {name}")
        });
        writeln!(log, "{name}: {picture}, developed: {}", developed.get());
    }
    let kept = album.lock().unwrap_or_else(PoisonError::into_inner).len();
    writeln!(log, "pictures in the album: {kept}");
}

/// While a picture is developed, another thread asks for the same one. It waits, and gets that
/// one: the picture is developed once.
#[judge::case]
fn picture_is_developed_once(log: &Transcript) {
    let album = Arc::new(Album::default());
    let developed = Counter::default();
    let mut second = None;
    let first = picture(&album, "harbour", || {
        developed.add();
        let (album, developed) = (Arc::clone(&album), developed.clone());
        second = Some(judge::spawn(move || {
            picture(&album, "harbour", || {
                developed.add();
                "as the second developed it".to_owned()
            })
        }));
        // The second has to wait now, or it has its picture already.
        judge::assert_no_polling();
        "as the first developed it".to_owned()
    });
    let second = second.and_then(|thread| thread.join().ok());
    writeln!(log, "developed: {}", developed.get());
    writeln!(log, "the first gets it {first}");
    let second = second.as_deref().unwrap_or("not at all");
    writeln!(log, "the second gets it {second}");
}

/// All threads that ask for a picture get the same one, and not a copy.
#[judge::case]
fn picture_is_the_same_for_all(log: &Transcript) {
    const NAMES: usize = 50;
    let album = Album::default();
    let developed = Counter::default();
    let all = Barrier::new(THREADS);
    let mut addresses = thread::scope(|scope| {
        let seller = || {
            let get = |name: usize| {
                all.wait();
                let picture = picture(&album, &name.to_string(), || {
                    developed.add();
                    format!("picture {name}")
                });
                // The album keeps them all, so no address is used twice.
                Arc::as_ptr(&picture).addr()
            };
            (0..NAMES).map(get).collect::<Vec<usize>>()
        };
        let sellers: Vec<_> = (0..THREADS).map(|_| scope.spawn(seller)).collect();
        let pictures = sellers
            .into_iter()
            .map(|seller| seller.join().unwrap_or_default());
        pictures.flatten().collect::<Vec<usize>>()
    });
    addresses.sort_unstable();
    addresses.dedup();
    writeln!(
        log,
        "4 threads ask for {NAMES} pictures each, all at the same time"
    );
    writeln!(log, "developed: {}", developed.get());
    writeln!(log, "different pictures: {}", addresses.len());
}

judge::compile_fail! {
    compiler_fact:
    /// A thread changes a local, while another one tests and prints it.
    counted_while_tested,
    /// Two threads change the same local.
    two_threads_add,
    /// A `Cell` is shared with a thread.
    a_cell_is_shared,
}
