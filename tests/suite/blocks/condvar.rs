//! Condvar: a queue with a bug, a tray that is full or empty, and a button with handlers.
//!
//! Threads that have to be found waiting are let wait first. Where a mistake shows only if a
//! thread that was woken comes late, the same is done many times.

use super::subject::blocks::condvar::{Button, Tray, next_story};
use crossbeam_channel::{Receiver, Sender, bounded};
use judge::{Counter, Steps, Transcript};
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, PoisonError};
use std::thread;

/// So often is done what shows a mistake only now and then.
const ROUNDS: usize = 50;

/// Stories that arrive, and who waits for them.
#[derive(Default)]
struct Stories {
    queue: Mutex<VecDeque<String>>,
    arrived: Condvar,
}

impl Stories {
    fn next(&self) -> String {
        next_story(&self.queue, &self.arrived)
    }

    fn put(&self, story: &str) {
        let mut queue = self.queue.lock().unwrap_or_else(PoisonError::into_inner);
        queue.push_back(story.to_owned());
        self.arrived.notify_all();
    }
}

/// The story that has waited longest, and no other one.
#[judge::case]
fn next_story_takes_the_first(log: &Transcript) {
    let stories = Stories::default();
    for story in ["harbour fire", "storm", "match"] {
        stories.put(story);
    }
    writeln!(log, "first: {}", stories.next());
    writeln!(log, "then: {}", stories.next());
    let left = stories.queue.lock().unwrap_or_else(PoisonError::into_inner);
    writeln!(log, "left: {left:?}");
}

/// There is no story yet: it sleeps, with the lock released.
#[judge::case]
fn next_story_waits_without_polling(log: &Transcript) {
    let stories = Stories::default();
    let story = thread::scope(|scope| {
        let reader = scope.spawn(|| stories.next());
        judge::assert_no_polling();
        writeln!(
            log,
            "the lock is free: {}",
            stories.queue.try_lock().is_ok()
        );
        stories.put("storm");
        reader.join().ok()
    });
    writeln!(log, "then: {story:?}");
}

/// It is notified, and there is no story: it waits on, each time.
#[judge::case]
fn next_story_when_there_is_none(log: &Transcript) {
    let stories = Stories::default();
    let returned = Counter::default();
    thread::scope(|scope| {
        scope.spawn(|| {
            let story = stories.next();
            returned.add();
            writeln!(log, "then: {story:?}");
        });
        for time in 1..=3 {
            judge::wait_until_blocked();
            stories.arrived.notify_one();
            let returned = judge::settled(0, || returned.get());
            writeln!(
                log,
                "notified {time} times without a story, returned: {returned}"
            );
        }
        stories.put("storm");
    });
}

/// Two wait, one story comes, and both are woken: one of them gets it, and the other one waits on.
#[judge::case]
fn next_story_for_one_of_two(log: &Transcript) {
    let stories = Stories::default();
    let returned = Counter::default();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                stories.next();
                returned.add();
            });
        }
        for (number, story) in ["storm", "match"].into_iter().enumerate() {
            judge::wait_until_blocked();
            stories.put(story);
            let returned = judge::settled(number + 1, || returned.get());
            writeln!(log, "stories: {}, returned: {returned}", number + 1);
        }
    });
}

/// What was put in first comes out first.
#[judge::case]
fn tray_first_in_first_out(log: &Transcript) {
    let tray = Tray::new(3);
    for round in 0..2 {
        let put: Vec<_> = (1..=3).map(|item| tray.put(10 * round + item)).collect();
        let taken: Vec<_> = (1..=3).map(|_| tray.take()).collect();
        writeln!(log, "put: {put:?}, taken: {taken:?}");
    }
}

/// It is empty: who takes sleeps until there is an item.
#[judge::case]
fn tray_take_waits_for_an_item(log: &Transcript) {
    let tray = Tray::new(2);
    for item in ["harbour fire", "storm"] {
        let taken = thread::scope(|scope| {
            let taker = scope.spawn(|| tray.take());
            judge::assert_no_polling();
            writeln!(log, "empty: it waits");
            let put = tray.put(item);
            (taker.join().ok(), put)
        });
        writeln!(log, "taken, and put: {taken:?}");
    }
}

/// It is full: who puts sleeps until there is room.
#[judge::case]
fn tray_put_waits_for_room(log: &Transcript) {
    for capacity in [1, 2, 20] {
        let tray = Tray::new(capacity);
        let returned = Counter::default();
        thread::scope(|scope| {
            scope.spawn(|| {
                for item in 0..capacity + 2 {
                    let _ = tray.put(item);
                    returned.add();
                }
            });
            for taken in 0..2 {
                judge::settled(capacity + taken, || returned.get());
                judge::assert_no_polling();
                let put = returned.get();
                writeln!(log, "room for {capacity}, taken: {taken}, put: {put}");
                writeln!(log, "then taken: {:?}", tray.take());
            }
        });
        let left: Vec<_> = (0..capacity).map(|_| tray.take()).collect();
        writeln!(log, "left: {left:?}");
    }
}

/// It is closed: nothing gets in any more, whether there is room or not. What lies in it is
/// taken, and then there is nothing, each time.
#[judge::case]
fn tray_after_it_was_closed(log: &Transcript) {
    for items in [0, 1, 2] {
        let tray = Tray::new(2);
        for item in 1..=items {
            let _ = tray.put(item);
        }
        tray.close();
        writeln!(log, "closed with {items} of 2 items");
        writeln!(log, "put: {:?}", tray.put(7));
        let taken: Vec<_> = (0..4).map(|_| tray.take()).collect();
        writeln!(log, "taken: {taken:?}");
        tray.close();
        writeln!(log, "put: {:?}, taken: {:?}", tray.put(8), tray.take());
    }
}

/// Three wait for an item, and the tray is closed: no one of them waits any more.
#[judge::case]
fn tray_closed_while_they_take(log: &Transcript) {
    let tray = Tray::<u32>::new(2);
    let returned = Counter::default();
    let taken = thread::scope(|scope| {
        let take = || {
            let item = tray.take();
            returned.add();
            item
        };
        let takers: Vec<_> = (0..3).map(|_| scope.spawn(take)).collect();
        judge::wait_until_blocked();
        tray.close();
        let returned = judge::settled(3, || returned.get());
        writeln!(log, "of 3 who take returned: {returned}");
        // Changes nothing, unless it wakes one more each time.
        tray.close();
        tray.close();
        let taken = takers.into_iter().map(|taker| taker.join().ok());
        taken.collect::<Vec<_>>()
    });
    writeln!(log, "taken: {taken:?}");
}

/// Three wait for room, and the tray is closed: each gets its item back.
#[judge::case]
fn tray_closed_while_they_put(log: &Transcript) {
    let tray = Tray::new(2);
    let _ = (tray.put(1), tray.put(2));
    let returned = Counter::default();
    let put = thread::scope(|scope| {
        let put = |item| {
            let put = tray.put(item);
            returned.add();
            put
        };
        let putters: Vec<_> = (10..13)
            .map(|item| scope.spawn(move || put(item)))
            .collect();
        judge::wait_until_blocked();
        tray.close();
        let returned = judge::settled(3, || returned.get());
        writeln!(log, "of 3 who put returned: {returned}");
        tray.close();
        tray.close();
        let put = putters.into_iter().map(|putter| putter.join().ok());
        put.collect::<Vec<_>>()
    });
    writeln!(log, "put: {put:?}");
    let taken: Vec<_> = (0..3).map(|_| tray.take()).collect();
    writeln!(log, "left: {taken:?}");
}

/// Two wait for an item, and one comes: one of them waits on.
#[judge::case]
fn tray_with_an_item_for_one_of_two(log: &Transcript) {
    let tray = Tray::new(2);
    let returned = Counter::default();
    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                let _ = tray.take();
                returned.add();
            });
        }
        for items in 1..=2 {
            judge::wait_until_blocked();
            let _ = tray.put(items);
            let returned = judge::settled(items, || returned.get());
            writeln!(
                log,
                "items put: {items}, of 2 who take returned: {returned}"
            );
        }
    });
}

/// Two wait for room, and there is room for one: one of them waits on.
#[judge::case]
fn tray_with_room_for_one_of_two(log: &Transcript) {
    let tray = Tray::new(2);
    let _ = (tray.put(1), tray.put(2));
    let returned = Counter::default();
    thread::scope(|scope| {
        for item in 3..5 {
            let (tray, returned) = (&tray, &returned);
            scope.spawn(move || {
                let _ = tray.put(item);
                returned.add();
            });
        }
        for items in 1..=2 {
            judge::wait_until_blocked();
            let _ = tray.take();
            let returned = judge::settled(items, || returned.get());
            writeln!(
                log,
                "items taken: {items}, of 2 who put returned: {returned}"
            );
        }
    });
}

/// Three wait for an item, and three come, one right behind the other: each wakes somebody,
/// also while the one before still lies there.
#[judge::case]
fn tray_each_item_wakes_one(log: &Transcript) {
    let mut taken = 0;
    for _ in 0..ROUNDS {
        let tray = Tray::new(3);
        let count = Counter::default();
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| tray.take().map(|_| count.add()));
            }
            judge::wait_until_blocked();
            for item in 0..3 {
                let _ = tray.put(item);
            }
            taken += judge::settled(3, || count.get());
            // So that the round ends also if not all of them have been woken.
            tray.close();
        });
    }
    writeln!(log, "3 who take, in {ROUNDS} rounds: {taken}");
}

/// Three wait for room, and three items are taken out, one right behind the other: each wakes
/// somebody.
#[judge::case]
fn tray_each_place_wakes_one(log: &Transcript) {
    let mut put = 0;
    for _ in 0..ROUNDS {
        let tray = Tray::new(3);
        for item in 0..3 {
            let _ = tray.put(item);
        }
        let count = Counter::default();
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| tray.put(7).map(|()| count.add()));
            }
            judge::wait_until_blocked();
            for _ in 0..3 {
                let _ = tray.take();
            }
            put += judge::settled(3, || count.get());
            tray.close();
        });
    }
    writeln!(log, "3 who put, in {ROUNDS} rounds: {put}");
}

/// Four threads take all the time, and items come four at a time. Who was woken may find that
/// another thread was quicker: then there is nothing, and it waits on.
#[judge::case]
fn tray_take_finds_nothing(log: &Transcript) {
    let tray = Tray::new(4);
    let (taken, nothing) = (Counter::default(), Counter::default());
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while tray.take().is_some() {
                    taken.add();
                }
                nothing.add();
            });
        }
        for round in 0..ROUNDS {
            judge::settled(4 * round, || taken.get());
            for item in 0..4 {
                let _ = tray.put(item);
            }
        }
        let taken = judge::settled(4 * ROUNDS, || taken.get());
        writeln!(log, "taken: {taken} of {}", 4 * ROUNDS);
        writeln!(
            log,
            "takes that found nothing while it was open: {}",
            nothing.get()
        );
        tray.close();
    });
}

/// Four threads put all the time, and items are taken four at a time. Who was woken may find
/// that another thread was quicker: then there is no room, and it waits on.
#[judge::case]
fn tray_put_finds_no_room(log: &Transcript) {
    let tray = Tray::new(4);
    let put = Counter::default();
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                while tray.put(7).is_ok() {
                    put.add();
                }
            });
        }
        for round in 0..ROUNDS {
            judge::settled(4 * round + 4, || put.get());
            for _ in 0..4 {
                let _ = tray.take();
            }
        }
        let put = judge::settled(4 * ROUNDS + 4, || put.get());
        writeln!(log, "room for 4, taken: {}, put: {put}", 4 * ROUNDS);
        tray.close();
    });
}

/// Four threads put and four take, with room for one item: who puts and who takes wait at the
/// same time, and a notification has to reach one of the right kind.
#[judge::case]
fn tray_of_many_threads(log: &Transcript) {
    const ITEMS: usize = 2_000;
    for capacity in [1, 3] {
        let tray = Tray::new(capacity);
        let mut taken = thread::scope(|scope| {
            let takers: Vec<_> = (0..4)
                .map(|_| scope.spawn(|| std::iter::from_fn(|| tray.take()).collect::<Vec<_>>()))
                .collect();
            let tray = &tray;
            let putters: Vec<_> = (0..4)
                .map(|thread| {
                    let items = thread * ITEMS..(thread + 1) * ITEMS;
                    scope.spawn(move || {
                        for item in items {
                            let _ = tray.put(item);
                        }
                    })
                })
                .collect();
            for putter in putters {
                let _ = putter.join();
            }
            tray.close();
            let taken = takers
                .into_iter()
                .map(|taker| taker.join().unwrap_or_default());
            taken.flatten().collect::<Vec<_>>()
        });
        taken.sort_unstable();
        let all: Vec<_> = (0..4 * ITEMS).collect();
        log.sequence(format_args!("room for {capacity}, sorted"), &taken, &all);
    }
}

/// Nobody could ever put anything in.
#[judge::case]
fn tray_without_room(log: &Transcript) {
    let seen = judge::panics(|| drop(Tray::<u32>::new(0)));
    writeln!(log, "a capacity of 0: {seen}");
}

/// Two trays have nothing in common.
#[judge::case]
fn tray_by_itself(log: &Transcript) {
    let (sports, news) = (Tray::new(1), Tray::new(1));
    writeln!(log, "sports: {:?}", sports.put("match"));
    writeln!(log, "news: {:?}", news.put("storm"));
    sports.close();
    writeln!(log, "sports is closed, news: {:?}", news.take());
    writeln!(log, "sports: {:?}, {:?}", sports.take(), sports.take());
}

/// One thread waits for an item of a tray, and one for room in another one: a third tray does not
/// mind.
#[judge::case]
fn tray_by_itself_while_others_wait(log: &Transcript) {
    let (empty, full, third) = (Tray::<&str>::new(1), Tray::new(1), Tray::new(1));
    let _ = full.put("match");
    thread::scope(|scope| {
        scope.spawn(|| empty.take());
        scope.spawn(|| full.put("storm"));
        judge::wait_until_blocked();
        writeln!(log, "put: {:?}", third.put("harbour fire"));
        writeln!(log, "taken: {:?}", third.take());
        empty.close();
        full.close();
    });
}

/// A button that is dropped ends the threads of its handlers, also if nobody has pressed it.
#[judge::case]
fn button_ends_when_dropped(log: &Transcript) {
    let (threads, button) = judge::threads_started(Button::new);
    drop(button);
    writeln!(log, "one without handlers is dropped, threads: {threads}");
    let mut button = Button::new();
    let calls = [(); 3].map(|()| subscribe(&mut button));
    judge::wait_until_blocked();
    let dropped = Counter::default();
    let count = dropped.clone();
    // On a thread of the case's own, so that the case goes on if the drop does not return.
    judge::spawn(move || {
        drop(button);
        count.add();
    });
    let seen = judge::settled(1, || dropped.get());
    writeln!(
        log,
        "one with three handlers is dropped, drops over: {seen}"
    );
    judge::assert_threads_end("the button was dropped");
    let calls = calls.map(|calls| calls.get());
    writeln!(log, "calls: {calls:?}");
}

/// Its thread sleeps until there is a click, and then calls the handler, once.
#[judge::case]
fn button_calls_its_handler(log: &Transcript) {
    let mut button = Button::new();
    button.press();
    let calls = subscribe(&mut button);
    for clicks in 0..=3 {
        let seen = judge::settled(clicks, || calls.get());
        judge::assert_no_polling();
        writeln!(log, "clicks: {clicks}, calls: {seen}");
        button.press();
    }
    judge::settled(4, || calls.get());
}

/// One click is for all handlers, on a thread each.
#[judge::case]
fn button_calls_all_handlers(log: &Transcript) {
    let mut button = Button::new();
    let (threads, calls) = judge::threads_started(|| [(); 3].map(|()| subscribe(&mut button)));
    writeln!(log, "threads started for 3 handlers: {threads}");
    for clicks in 0..=2 {
        let seen = [0, 1, 2].map(|number| judge::settled(clicks, || calls[number].get()));
        writeln!(log, "clicks: {clicks}, calls: {seen:?}");
        button.press();
    }
    judge::settled(9, || calls.iter().map(Counter::get).sum());
}

/// A handler is in a call while more clicks come. Who presses does not wait for it, and it is
/// called for each of them later. Another handler is not kept waiting.
#[judge::case]
fn button_while_a_handler_is_busy(log: &Transcript) {
    let mut button = Button::new();
    let (busy, release) = subscribe_busy(&mut button);
    let other = subscribe(&mut button);
    judge::wait_until_blocked();
    for clicks in 1..=4 {
        button.press();
        let other = judge::settled(clicks, || other.get());
        writeln!(
            log,
            "clicks: {clicks}, calls begun: {}, of another handler: {other}",
            busy.get()
        );
    }
    for released in 1..=4 {
        let _ = release.send(());
        let begun = (released + 1).min(4);
        let begun = judge::settled(begun, || busy.get());
        writeln!(log, "calls over: {released}, begun: {begun}");
    }
}

/// A handler is subscribed, and the button is pressed right behind it, a hundred times. Whether
/// its thread waits already or has not begun yet: the click is its own, and so is each one after
/// it.
#[judge::case]
fn button_loses_no_click(log: &Transcript) {
    const HANDLERS: usize = 100;
    let mut button = Button::new();
    let mut calls = Vec::new();
    for _ in 0..HANDLERS {
        calls.push(subscribe(&mut button));
        button.press();
    }
    let sum = || calls.iter().map(Counter::get).sum();
    judge::settled(HANDLERS * (HANDLERS + 1) / 2, sum);
    let seen: Vec<_> = calls.iter().map(Counter::get).collect();
    let expected: Vec<_> = (1..=HANDLERS).rev().collect();
    log.sequence("calls of each handler", &seen, &expected);
}

/// Several threads press at the same time: each press counts.
#[judge::case]
fn button_pressed_by_many(log: &Transcript) {
    const TIMES: usize = 5_000;
    let mut button = Button::new();
    let calls = [(); 2].map(|()| subscribe(&mut button));
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..TIMES).for_each(|_| button.press()));
        }
    });
    let seen = [0, 1].map(|number| judge::settled(4 * TIMES, || calls[number].get()));
    writeln!(log, "4 threads press {TIMES} times each, calls: {seen:?}");
}

/// A handler is a thousand clicks behind. Nobody who presses has waited for it, and it is called for
/// each of them.
#[judge::case]
fn button_with_a_handler_far_behind(log: &Transcript) {
    let mut button = Button::new();
    let (busy, release) = subscribe_busy(&mut button);
    (0..1_000).for_each(|_| button.press());
    let begun = judge::settled(1, || busy.get());
    writeln!(log, "clicks: 1000, calls begun: {begun}");
    drop(release);
    let calls = judge::settled(1_000, || busy.get());
    writeln!(log, "released, calls: {calls}");
}

/// It is dropped while a handler is in its first call of three: the drop waits until all three are
/// over.
#[judge::case]
fn button_dropped_while_a_handler_is_busy(log: &Transcript) {
    let mut button = Button::new();
    let (busy, release) = subscribe_busy(&mut button);
    for _ in 0..3 {
        button.press();
    }
    judge::settled(1, || busy.get());
    let dropped = Steps::default();
    let dropping = {
        let dropped = dropped.clone();
        thread::spawn(move || {
            drop(button);
            dropped.one_more();
        })
    };
    for over in 0..3 {
        let is_dropped = judge::settled(0, || dropped.get());
        writeln!(log, "calls over: {over}, drops over: {is_dropped}");
        let _ = release.send(());
    }
    let _ = dropping.join();
    writeln!(log, "dropped, calls: {}", busy.get());
    judge::assert_threads_end("the button was dropped");
}

/// One of two handlers panics at the first click. The other one is called as before, and the drop
/// goes well.
#[judge::case]
fn button_with_a_handler_that_panics(log: &Transcript) {
    let mut button = Button::new();
    let tries = Counter::default();
    let count = tries.clone();
    button.subscribe(move || {
        count.add();
        judge::plan_panic(1);
        panic!("the handler panics, as planned");
    });
    let calls = subscribe(&mut button);
    for clicks in 1..=3 {
        button.press();
        let calls = judge::settled(clicks, || calls.get());
        writeln!(
            log,
            "clicks: {clicks}, calls: {calls}, tries: {}",
            tries.get()
        );
    }
    drop(button);
    writeln!(log, "dropped");
}

/// One of three handlers is in a call, and the two others have panicked. The drop waits for that
/// one, whether it was the first, the second or the last.
#[judge::case]
fn button_drop_waits_for_each_handler(log: &Transcript) {
    for slow in ["first", "second", "last"] {
        let mut button = Button::new();
        let mut waits_in = None;
        for number in ["first", "second", "last"] {
            if number == slow {
                waits_in = Some(subscribe_busy(&mut button));
            } else {
                button.subscribe(|| {
                    judge::plan_panic(1);
                    panic!("the handler panics, as planned");
                });
            }
        }
        let dropped = Counter::default();
        button.press();
        judge::wait_until_blocked();
        let count = dropped.clone();
        let dropping = judge::spawn(move || {
            drop(button);
            count.add();
        });
        let seen = judge::settled(0, || dropped.get());
        writeln!(log, "the {slow} one is in a call, drops over: {seen}");
        drop(waits_in);
        let _ = dropping.join();
    }
    judge::assert_threads_end("the buttons were dropped");
}

/// Subscribes a handler that counts its calls.
fn subscribe(button: &mut Button) -> Counter {
    let calls = Counter::default();
    let count = calls.clone();
    button.subscribe(move || {
        let _ = count.add();
    });
    calls
}

/// Subscribes a handler that counts its calls, and stays in each call until it is released.
/// Without a sender it is released at once.
fn subscribe_busy(button: &mut Button) -> (Counter, Sender<()>) {
    let calls = Counter::default();
    let count = calls.clone();
    // It has room for all that a case releases.
    let (release, released): (_, Receiver<()>) = bounded(8);
    button.subscribe(move || {
        count.add();
        let _ = released.recv();
    });
    (calls, release)
}

judge::compile_fail! {
    compiler_fact:
    /// A thread waits, and uses the guard that it has given to `wait`.
    used_while_waiting,
}
