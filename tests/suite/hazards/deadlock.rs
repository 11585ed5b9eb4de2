//! Deadlock: transfers between accounts, sums of them, and a tray that is emptied.
//!
//! A deadlock is not left to luck. The case holds the locks of both accounts, lets two calls
//! come, and releases one lock after the other: whoever takes them in opposite orders then
//! holds one each.

use super::subject::hazards::deadlock::{Account, Insufficient, empty_tray, total, transfer};
use crossbeam_channel::bounded;
use judge::Transcript;
use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::thread;

/// Two accounts, with the lower id at the lower address, or the other way round: an order by id
/// and one by address then are different orders.
fn two_accounts(amount: u64, ids_go_up: bool) -> [Account; 2] {
    let mut accounts = [Account::new(amount), Account::new(amount)];
    if !ids_go_up {
        accounts.swap(0, 1);
    }
    accounts
}

/// What the account has. Blocks while its lock is held.
fn amount(account: &Account) -> u64 {
    *account.lock()
}

/// Holds both accounts while the two calls come, and then releases first `second` and then
/// `first`. Where one call takes `first` first, and the other one `second`, each then holds one
/// and waits for the other: on Linux a lock that is released wakes who has waited longest.
/// (Where that is not so, the cases with many threads are left.)
///
/// Blocks until both calls have returned.
fn let_cross<A: Send, B: Send>(
    first: &Account,
    second: &Account,
    one: impl FnOnce() -> A + Send,
    other: impl FnOnce() -> B + Send,
) {
    thread::scope(|scope| {
        let (hold_first, hold_second) = (first.lock(), second.lock());
        scope.spawn(one);
        judge::wait_until_blocked();
        scope.spawn(other);
        judge::wait_until_blocked();
        drop(hold_second);
        judge::wait_until_blocked();
        drop(hold_first);
    });
}

/// Whether `call` returns while the lock of `held` is held. The lock is released then.
fn calls_through<A: Send, B: Send>(
    held: &Account,
    waits: impl FnOnce() -> A + Send,
    call: impl FnOnce() -> B + Send,
) -> usize {
    let through = AtomicUsize::new(0);
    thread::scope(|scope| {
        let hold = held.lock();
        scope.spawn(waits);
        judge::wait_until_blocked();
        scope.spawn(|| {
            call();
            through.fetch_add(1, Ordering::SeqCst);
        });
        let seen = judge::settled(1, || through.load(Ordering::SeqCst));
        drop(hold);
        seen
    })
}

/// The amount is in the other account then: some of it, none of it, all of it.
#[judge::case]
fn transfer_moves_the_amount(log: &Transcript) {
    let (sports, news) = (Account::new(10), Account::new(1));
    writeln!(log, "10 and 1");
    let show = |from: &Account, to: &Account, moved: u64| {
        let result = transfer(from, to, moved);
        let (sports, news) = (amount(&sports), amount(&news));
        writeln!(log, "{moved} moved: {result:?}, {sports} and {news}");
    };
    show(&sports, &news, 3);
    show(&news, &sports, 2);
    show(&sports, &news, 0);
    show(&sports, &news, 9);
    show(&news, &sports, 11);
}

/// Who has too little pays nothing, and the other gets nothing.
#[judge::case]
fn transfer_of_too_much(log: &Transcript) {
    let (sports, news) = (Account::new(10), Account::new(1));
    for (name, from, to, moved) in [
        ("11 of 10", &sports, &news, 11),
        ("2 of 1", &news, &sports, 2),
        ("very much of 10", &sports, &news, u64::MAX - 1),
    ] {
        let result = transfer(from, to, moved);
        let (sports, news) = (amount(&sports), amount(&news));
        writeln!(log, "{name}: {result:?}, then {sports} and {news}");
    }
}

/// The lock of one account is held. Who waits for it sleeps, and does not look again and again whether
/// it is free.
#[judge::case]
fn transfer_waits_without_polling(log: &Transcript) {
    for (held, name) in [(0, "from"), (1, "to")] {
        for ids_go_up in [true, false] {
            let accounts = two_accounts(10, ids_go_up);
            let [from, to] = &accounts;
            thread::scope(|scope| {
                let hold = accounts[held].lock();
                scope.spawn(|| transfer(from, to, 3));
                judge::assert_no_polling();
                drop(hold);
            });
            let (from, to) = (amount(from), amount(to));
            writeln!(log, "`{name}` was held: it waits, then {from} and {to}");
        }
    }
}

/// Two transfers between the same two accounts, in opposite directions, at the same time: who
/// takes `from` first, or `to` first, holds what the other one waits for.
#[judge::case]
fn transfer_in_both_directions(log: &Transcript) {
    for ids_go_up in [true, false] {
        let [one, other] = &two_accounts(10, ids_go_up);
        for (first, second) in [(one, other), (other, one)] {
            let there = || transfer(one, other, 3);
            let back = || transfer(other, one, 3);
            let_cross(first, second, there, back);
            let_cross(first, second, back, there);
        }
        let (one, other) = (amount(one), amount(other));
        writeln!(log, "4 there, 4 back: {one} and {other}");
    }
}

/// From an account to the same account: there is one lock only. The amount stays, and it has
/// to be there.
#[judge::case]
fn transfer_to_itself(log: &Transcript) {
    let sports = Account::new(10);
    for moved in [3, 10, 0, 11] {
        let result = transfer(&sports, &sports, moved);
        writeln!(log, "{moved} of 10: {result:?}, then {}", amount(&sports));
    }
}

/// A transfer waits for a lock. Transfers between two other accounts go on.
#[judge::case]
fn transfer_of_other_accounts(log: &Transcript) {
    for (held, name) in [(0, "from"), (1, "to")] {
        let accounts = two_accounts(10, true);
        let [from, to] = &accounts;
        let [sports, news] = &two_accounts(10, true);
        let through = calls_through(
            &accounts[held],
            || transfer(from, to, 3),
            || transfer(sports, news, 3),
        );
        writeln!(
            log,
            "one transfer waits for `{name}`; others that went on: {through}"
        );
    }
}

/// Somebody holds one account, takes the other one too, if it is free, and adds both up; then
/// releases the first, and adds up again if that is free now. Nothing is on its way in between.
#[judge::case]
fn transfer_leaves_nothing_in_between(log: &Transcript) {
    for ids_go_up in [true, false] {
        for (held, name) in [(0, "from"), (1, "to")] {
            let accounts = two_accounts(10, ids_go_up);
            let [from, to] = &accounts;
            let (held, other) = (&accounts[held], &accounts[1 - held]);
            let (before, after) = thread::scope(|scope| {
                let hold = held.lock();
                scope.spawn(|| transfer(from, to, 3));
                judge::wait_until_blocked();
                // An account that the transfer holds cannot be looked at, which is right too.
                let Some(hold_other) = other.try_lock() else {
                    return (20, 20);
                };
                let before = *hold + *hold_other;
                drop(hold);
                judge::wait_until_blocked();
                let after = held.try_lock();
                (before, after.map_or(20, |amount| *amount + *hold_other))
            });
            writeln!(log, "the transfer waits for `{name}`: {before} of 20");
            writeln!(log, "and then for the other one: {after} of 20");
        }
    }
}

/// While a transfer waits for `to`, somebody takes 7 of the 10 out of `from`, if it is free. Who
/// has looked before pays what is not there any more.
#[judge::case]
fn transfer_looks_when_it_holds_the_lock(log: &Transcript) {
    for ids_go_up in [true, false] {
        let [from, to] = &two_accounts(10, ids_go_up);
        let (taken, result) = thread::scope(|scope| {
            let hold = to.lock();
            let paid = scope.spawn(|| transfer(from, to, 10));
            judge::wait_until_blocked();
            let taken = from.try_lock().map_or(0, |mut from| {
                *from -= 7;
                7
            });
            drop(hold);
            (taken, paid.join().ok())
        });
        let refused = result == Some(Err(Insufficient));
        let together = amount(from).wrapping_add(amount(to)).wrapping_add(taken);
        let surplus = usize::from(taken > 0 && !refused);
        writeln!(
            log,
            "transfers of 10 although 7 of 10 were taken: {surplus}"
        );
        writeln!(log, "with what was taken: {together} of 20");
    }
}

/// Four threads move amounts round and across, 20000 times each.
#[judge::case]
fn transfer_of_many_threads(log: &Transcript) {
    const TIMES: usize = 20_000;
    let accounts: Vec<Account> = (0..3).map(|_| Account::new(10)).collect();
    let too_much = AtomicU64::new(0);
    thread::scope(|scope| {
        for thread in 0..4 {
            let (accounts, too_much) = (&accounts, &too_much);
            scope.spawn(move || {
                for time in 0..TIMES {
                    // Two of the threads go round one way, two the other way.
                    let next = if thread % 2 == 0 { time + 1 } else { time + 2 };
                    let (from, to) = (&accounts[time % 3], &accounts[next % 3]);
                    let _ = transfer(from, to, 1 + thread);
                    // More than all accounts had together: it came out of nothing.
                    let seen = amount(from);
                    too_much.fetch_add(u64::from(seen > 30), Ordering::SeqCst);
                }
            });
        }
    });
    let together: u64 = accounts.iter().map(amount).sum();
    writeln!(log, "together: {together} of 30");
    let too_much = too_much.into_inner();
    writeln!(log, "accounts seen with more than 30: {too_much}");
}

/// The sum of none, of one and of several.
#[judge::case]
fn total_of_accounts(log: &Transcript) {
    let (sports, news, weather) = (Account::new(10), Account::new(5), Account::new(0));
    writeln!(log, "none: {}", total(&[]));
    writeln!(log, "10: {}", total(&[&sports]));
    writeln!(log, "10, 5 and 0: {}", total(&[&sports, &news, &weather]));
    writeln!(log, "0, 5 and 10: {}", total(&[&weather, &news, &sports]));
    *news.lock() = 1 << 40;
    writeln!(log, "10 and 1099511627776: {}", total(&[&sports, &news]));
}

/// An account that is named twice has one lock, and counts once.
#[judge::case]
fn total_counts_each_account_once(log: &Transcript) {
    let (sports, news) = (Account::new(10), Account::new(5));
    writeln!(log, "10 twice: {}", total(&[&sports, &sports]));
    writeln!(log, "10, 5, 10: {}", total(&[&sports, &news, &sports]));
    writeln!(
        log,
        "5, 10, 10, 5: {}",
        total(&[&news, &sports, &sports, &news])
    );
    // Equal amounts do not make them the same account.
    *news.lock() = 10;
    writeln!(log, "10 and another 10: {}", total(&[&sports, &news]));
}

/// Who waits for a lock sleeps, and does not look again and again whether it is free.
#[judge::case]
fn total_waits_without_polling(log: &Transcript) {
    let accounts: Vec<Account> = (0..3).map(|_| Account::new(10)).collect();
    for held in 0..3 {
        let sum = thread::scope(|scope| {
            let hold = accounts[held].lock();
            let sum = scope.spawn(|| total(&accounts.iter().collect::<Vec<_>>()));
            judge::assert_no_polling();
            drop(hold);
            sum.join().ok()
        });
        writeln!(log, "account {held} was held: it waits, then {sum:?}");
    }
}

/// While the sum waits for one account, somebody moves 5 from that account to each of
/// the others that is free. The sum is the same before and after. Who has read an account and
/// released it does not know of what has come since.
#[judge::case]
fn total_is_of_one_moment(log: &Transcript) {
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2]] {
        let accounts: Vec<Account> = (0..3).map(|_| Account::new(10)).collect();
        let named = order.map(|number| &accounts[number]);
        for held in 0..3 {
            let sum = thread::scope(|scope| {
                let mut hold = accounts[held].lock();
                let sum = scope.spawn(|| total(&named));
                judge::wait_until_blocked();
                for other in (0..3).filter(|other| *other != held) {
                    if let Some(mut other) = accounts[other].try_lock()
                        && *hold >= 5
                    {
                        *hold -= 5;
                        *other += 5;
                    }
                }
                drop(hold);
                sum.join().ok()
            });
            writeln!(log, "named {order:?}, {held} was held: {sum:?} of 30");
        }
    }
}

/// The case holds two of three accounts. While the sum waits for one of them, 5 go from there
/// to the account that it may have read, and come back later; and so again. Who reads each account
/// by itself may see the same amounts twice, and a sum that never was.
#[judge::case]
fn total_of_amounts_that_come_back(log: &Transcript) {
    for [first, second, third] in [
        [0, 1, 2],
        [0, 2, 1],
        [1, 0, 2],
        [1, 2, 0],
        [2, 0, 1],
        [2, 1, 0],
    ] {
        let accounts: Vec<Account> = (0..3).map(|_| Account::new(10)).collect();
        let named: Vec<&Account> = accounts.iter().collect();
        let [first, second, third] = [first, second, third].map(|number| &accounts[number]);
        let sum = thread::scope(|scope| {
            let (mut has_second, mut has_third) = (second.try_lock(), third.try_lock());
            let sum = scope.spawn(|| total(&named));
            let mut away = 0;
            for _ in 0..4 {
                judge::wait_until_blocked();
                if let (0, Some(second), Some(mut first)) =
                    (away, &mut has_second, first.try_lock())
                {
                    away = 5;
                    **second -= away;
                    *first += away;
                }
                drop(has_second);
                judge::wait_until_blocked();
                has_second = second.try_lock();
                if let (Some(second), Some(mut first)) = (&mut has_second, first.try_lock()) {
                    *first -= away;
                    **second += away;
                    away = 0;
                }
                drop(has_third);
                judge::wait_until_blocked();
                has_third = third.try_lock();
            }
            drop((has_second, has_third));
            sum.join().ok()
        });
        writeln!(log, "{sum:?} of 30");
    }
}

/// Two sums of the same accounts, named in opposite orders, at the same time.
#[judge::case]
fn total_in_any_order(log: &Transcript) {
    for ids_go_up in [true, false] {
        let [one, other] = &two_accounts(10, ids_go_up);
        let sums = Mutex::new(Vec::new());
        let add = |sum| sums.lock().expect("no case panics here").push(sum);
        for (first, second) in [(one, other), (other, one)] {
            let there = || add(total(&[one, other]));
            let back = || add(total(&[other, one]));
            let_cross(first, second, there, back);
            let_cross(first, second, back, there);
        }
        writeln!(log, "sums: {sums:?}", sums = sums.into_inner().ok());
    }
}

/// A sum and a transfer of the same accounts, at the same time: they need one order between them.
#[judge::case]
fn total_against_transfers(log: &Transcript) {
    for ids_go_up in [true, false] {
        let [one, other] = &two_accounts(10, ids_go_up);
        for (first, second) in [(one, other), (other, one)] {
            for named in [[one, other], [other, one]] {
                let sum = Mutex::new(0);
                let add_up = || {
                    let seen = total(&named);
                    *sum.lock().expect("no case panics here") += seen;
                };
                let there = || transfer(one, other, 3);
                let back = || transfer(other, one, 3);
                let_cross(first, second, add_up, there);
                let_cross(first, second, there, add_up);
                let_cross(first, second, add_up, back);
                let_cross(first, second, back, add_up);
                writeln!(
                    log,
                    "4 sums, 2 transfers there, 2 back: {:?}",
                    sum.into_inner().ok()
                );
            }
        }
    }
}

/// A sum waits for a lock. Sums and transfers of other accounts go on, and a sum does not wait for a
/// transfer of others.
#[judge::case]
fn total_of_other_accounts(log: &Transcript) {
    let [one, other] = &two_accounts(10, true);
    let [sports, news] = &two_accounts(10, true);
    let through = calls_through(one, || total(&[one, other]), || total(&[sports, news]));
    writeln!(log, "a sum waits; other sums that went on: {through}");
    let through = calls_through(other, || total(&[one, other]), || transfer(sports, news, 1));
    writeln!(log, "a sum waits; other transfers that went on: {through}");
    let through = calls_through(other, || transfer(one, other, 1), || total(&[sports, news]));
    writeln!(log, "a transfer waits; other sums that went on: {through}");
}

/// Sums while amounts go round.
#[judge::case]
fn total_while_amounts_move(log: &Transcript) {
    const TIMES: usize = 20_000;
    let accounts: Vec<Account> = (0..3).map(|_| Account::new(10)).collect();
    let wrong = thread::scope(|scope| {
        for thread in 0..2 {
            let accounts = &accounts;
            scope.spawn(move || {
                for time in 0..TIMES {
                    let (from, to) = (&accounts[time % 3], &accounts[(time + 1 + thread) % 3]);
                    let _ = transfer(from, to, 2);
                }
            });
        }
        let named = [&accounts[2], &accounts[0], &accounts[1]];
        let sums = (0..TIMES).map(|_| total(&named));
        sums.filter(|sum| *sum != 30).count()
    });
    writeln!(log, "sums other than 30: {wrong}");
}

fn tray_of(stories: impl IntoIterator<Item = u32>) -> Mutex<VecDeque<String>> {
    Mutex::new(stories.into_iter().map(|story| story.to_string()).collect())
}

/// What another thread finds in the tray: the stories, or that the lock is held.
fn found_in(tray: &Mutex<VecDeque<String>>) -> String {
    match tray.try_lock() {
        Ok(tray) => format!("{tray:?}"),
        Err(_) => "the lock is held".to_owned(),
    }
}

/// All stories, in order; then the tray is empty.
#[judge::case]
fn empty_tray_sends_all(log: &Transcript) {
    let tray = tray_of(1..=4);
    let (press, stories) = bounded(10);
    empty_tray(&tray, &press);
    writeln!(log, "sent: {:?}", stories.try_iter().collect::<Vec<_>>());
    writeln!(log, "left in the tray: {}", found_in(&tray));
    empty_tray(&tray, &press);
    writeln!(
        log,
        "an empty tray: {:?}",
        stories.try_iter().collect::<Vec<_>>()
    );
}

/// The press does not read. Meanwhile the lock is free, and all other stories are in the tray.
#[judge::case]
fn empty_tray_waits_without_the_lock(log: &Transcript) {
    let tray = tray_of(1..=3);
    let (press, stories) = bounded(0);
    thread::scope(|scope| {
        let waiting = &tray;
        scope.spawn(move || empty_tray(waiting, &press));
        for taken in 1..=3 {
            let left = || tray.try_lock().map_or(3, |tray| tray.len());
            judge::settled(taken, || 3 - left());
            judge::assert_no_polling();
            let found = found_in(&tray);
            writeln!(log, "nobody reads, in the tray: {found}");
            writeln!(log, "sent: {:?}", stories.recv().ok());
        }
    });
}

/// The press takes the lock of the tray before it reads, and puts one more story in: it is
/// sent as well.
#[judge::case]
fn empty_tray_of_a_press_that_takes_the_lock(log: &Transcript) {
    let tray = tray_of(1..=2);
    let (press, stories) = bounded(0);
    thread::scope(|scope| {
        let waiting = &tray;
        scope.spawn(move || empty_tray(waiting, &press));
        judge::wait_until_blocked();
        let put = |story: &str| {
            let mut tray = tray.lock().expect("no case panics here");
            tray.push_back(story.to_owned());
        };
        put("3");
        for _ in 0..3 {
            writeln!(log, "sent: {:?}", stories.recv().ok());
        }
    });
    writeln!(log, "left in the tray: {}", found_in(&tray));
}

/// The press is gone: it returns, and what was not sent stays in the tray.
#[judge::case]
fn empty_tray_when_the_press_is_gone(log: &Transcript) {
    let tray = tray_of(1..=4);
    let (press, stories) = bounded(0);
    thread::scope(|scope| {
        let waiting = &tray;
        scope.spawn(move || empty_tray(waiting, &press));
        writeln!(log, "sent: {:?}", stories.recv().ok());
        judge::wait_until_blocked();
        drop(stories);
    });
    writeln!(log, "left in the tray: {}", found_in(&tray));
}

/// Two threads empty one tray: each story is sent once.
#[judge::case]
fn empty_tray_on_two_threads(log: &Transcript) {
    let tray = tray_of(1..=6);
    let (press, stories) = bounded(0);
    thread::scope(|scope| {
        for _ in 0..2 {
            let press = press.clone();
            let tray = &tray;
            scope.spawn(move || empty_tray(tray, &press));
        }
        drop(press);
        judge::wait_until_blocked();
        let mut all: Vec<String> = stories.iter().collect();
        all.sort();
        writeln!(log, "sent, sorted: {all:?}");
    });
    writeln!(log, "left in the tray: {}", found_in(&tray));
}

judge::compile_fail! {
    compiler_fact:
    /// The lock of the index is held, and that of the pages is asked for.
    wrong_order,
}
