//! `Mutex` and `RwLock`: words that are counted, a ledger, and a press that is taken in turns.
//!
//! What has to meet is made to meet: a case calls from inside a closure of its own, at a moment
//! where the answer is in the middle of its work.

use super::subject::blocks::mutex::{Ledger, Press, count_words, print_edition};
use judge::{Steps, Transcript};
use std::cell::Cell;
use std::panic::{self, AssertUnwindSafe};
use std::rc::Rc;
use std::sync::{Arc, Barrier, Mutex, PoisonError, Weak};
use std::thread;

/// So many threads at the same time.
const THREADS: usize = 6;

type Stories = Mutex<Vec<Arc<str>>>;

fn stories(texts: &[&str]) -> Stories {
    Mutex::new(texts.iter().map(|text| Arc::from(*text)).collect())
}

fn words(story: &str) -> usize {
    story.split_whitespace().count()
}

/// Copies in the store and in the van. In between is nothing: together they are always as many as
/// at the beginning.
#[derive(Clone, Debug)]
struct Stock {
    store: u32,
    van: u32,
}

#[derive(Debug, PartialEq)]
struct TooFew;

impl Stock {
    fn new(store: u32) -> Stock {
        Stock { store, van: 0 }
    }

    /// Moves copies, and calls `half_way` when they are in neither place.
    fn load(&mut self, copies: u32, half_way: impl FnOnce()) -> Result<u32, TooFew> {
        self.store = self.store.checked_sub(copies).ok_or(TooFew)?;
        half_way();
        self.van += copies;
        Ok(self.van)
    }
}

/// Panics on purpose. An answer may catch that, and hand it on.
fn fail(why: &str) -> ! {
    judge::plan_panic(4);
    panic!("{why}");
}

/// What `work` panics with. Inside [`judge::panics`], which is told that a panic is promised.
fn panic_of(work: impl FnOnce()) -> String {
    let mut text = "no panic".to_owned();
    judge::panics(|| {
        if let Err(payload) = panic::catch_unwind(AssertUnwindSafe(work)) {
            text = payload
                .downcast_ref::<String>()
                .map_or("another panic".to_owned(), |text| {
                    format!("the panic {text:?}")
                });
        }
    });
    text
}

/// What a reader finds.
fn found(ledger: &Ledger<Stock>) -> String {
    ledger.read(|stock| format!("store {}, van {}", stock.store, stock.van))
}

/// The sum of what `count` returns, for no story, for one and for several.
#[judge::case]
fn count_words_adds_all(log: &Transcript) {
    for texts in [&[][..], &["harbour fire"], &["a b", "", "c d e", "f"]] {
        let sum = count_words(&stories(texts), words);
        writeln!(log, "{texts:?}: {sum}");
    }
    // It is `count` that says what a word is.
    writeln!(
        log,
        "each counts 7: {}",
        count_words(&stories(&["a", "", "b"]), |_| 7)
    );
}

/// Once for each story, in the order of the list.
#[judge::case]
fn count_words_counts_each_once(log: &Transcript) {
    let counted = Mutex::new(String::new());
    let list = stories(&["a", "b", "b", "c"]);
    count_words(&list, |story| {
        let mut counted = counted.lock().unwrap_or_else(PoisonError::into_inner);
        counted.push_str(story);
        1
    });
    writeln!(
        log,
        "a, b, b, c are counted as {:?}",
        counted.into_inner().ok()
    );
    let left = list.lock().map(|list| list.len()).ok();
    writeln!(log, "stories in the list afterwards: {left:?}");
}

/// While a story is counted, other threads get the lock.
#[judge::case]
fn count_words_without_the_lock(log: &Transcript) {
    let list = stories(&["a", "b", "c"]);
    let held = Cell::new(0);
    let sum = count_words(&list, |_| {
        held.set(held.get() + usize::from(list.try_lock().is_err()));
        1
    });
    writeln!(log, "the sum: {sum}");
    writeln!(
        log,
        "stories that were counted with the lock held: {}",
        held.get()
    );
}

/// While the first story is counted, stories are added, or all of them are taken away. It counts
/// those that were in the list when it took the lock.
#[judge::case]
fn count_words_of_one_moment(log: &Transcript) {
    let list = stories(&["a", "b", "c"]);
    let change = |change: fn(&mut Vec<Arc<str>>)| {
        let calls = Cell::new(0);
        count_words(&list, |_| {
            if calls.replace(calls.get() + 1) == 0 {
                change(&mut list.lock().unwrap_or_else(PoisonError::into_inner));
            }
            1
        })
    };
    let sum = change(|list| list.extend([Arc::from("d"), Arc::from("e")]));
    writeln!(log, "three, and two are added: {sum}");
    let sum = change(|list| list.insert(0, Arc::from("z")));
    writeln!(log, "five, and one is put in front: {sum}");
    let sum = change(Vec::clear);
    writeln!(log, "six, and all are taken away: {sum}");
    let left = list.lock().map(|list| list.len()).ok();
    writeln!(log, "stories in the list afterwards: {left:?}");
}

/// Another thread holds the lock: it waits for it.
#[judge::case]
fn count_words_waits_for_the_lock(log: &Transcript) {
    let list = Arc::new(stories(&["a b", "c"]));
    let mut held = list.lock().unwrap_or_else(PoisonError::into_inner);
    let others = Arc::clone(&list);
    let counting = judge::spawn(move || count_words(&others, words));
    judge::assert_no_polling();
    held.push(Arc::from("d"));
    drop(held);
    writeln!(
        log,
        "words, with the one added meanwhile: {:?}",
        counting.join().ok()
    );
}

/// A thread has panicked while it held the lock. The list is right all the same.
#[judge::case]
fn count_words_of_a_poisoned_list(log: &Transcript) {
    let list = stories(&["a b", "c"]);
    let panics = judge::panics(|| {
        let _list = list.lock();
        panic!("with the lock of the list");
    });
    writeln!(log, "a thread that holds the lock {panics}");
    writeln!(log, "words: {}", count_words(&list, words));
}

/// What `edit` has made is kept, what it returns is returned, and a reader finds it.
#[judge::case]
fn ledger_keeps_what_is_changed(log: &Transcript) {
    let ledger = Ledger::new(Stock::new(10));
    writeln!(log, "new: {}", found(&ledger));
    for copies in [3, 2, 0] {
        let result = ledger.change(|stock| stock.load(copies, || ()));
        writeln!(log, "{copies} loaded: {result:?}, {}", found(&ledger));
    }
    writeln!(log, "read again: {}", found(&ledger));
    // What is kept and what is returned need not be a stock, nor comparable.
    let names = Ledger::new(vec!["Ada"]);
    let result: Result<&str, ()> = names.change(|names| {
        names.push("Ben");
        Ok("two")
    });
    writeln!(log, "{result:?}: {:?}", names.read(Vec::clone));
}

/// Two ledgers have nothing in common, and a closure for one may use the other.
#[judge::case]
fn ledger_by_itself(log: &Transcript) {
    let (morning, evening) = (Ledger::new(Stock::new(10)), Ledger::new(Stock::new(5)));
    let result = morning.change(|stock| {
        evening.change(|stock| stock.load(1, || ()))?;
        stock.load(evening.read(|stock| stock.store), || ())
    });
    writeln!(log, "changed with what the other has: {result:?}");
    morning
        .read(|_| evening.change(|stock| stock.load(1, || ())))
        .ok();
    writeln!(log, "morning: {}", found(&morning));
    writeln!(log, "evening: {}", found(&evening));
}

/// `edit` changes something, and then returns an error: nothing is changed.
#[judge::case]
fn ledger_refused_change_leaves_nothing(log: &Transcript) {
    let ledger = Ledger::new(Stock::new(10));
    let result = ledger.change(|stock| {
        stock.load(3, || ())?;
        stock.load(8, || ())
    });
    writeln!(log, "3 and then 8 of 10: {result:?}, {}", found(&ledger));
    let result: Result<(), &str> = ledger.change(|stock| {
        stock.store = 0;
        Err("the store is locked")
    });
    writeln!(log, "{result:?}, {}", found(&ledger));
    let result = ledger.change(|stock| stock.load(4, || ()));
    writeln!(log, "4 of 10: {result:?}, {}", found(&ledger));
}

/// `edit` panics half way: the panic comes to the caller, nothing is changed, and the ledger works
/// as before.
#[judge::case]
fn ledger_panic_leaves_nothing(log: &Transcript) {
    let ledger = Ledger::new(Stock::new(10));
    for time in 1..=2 {
        let panic = panic_of(|| {
            let _ = ledger.change(|stock| stock.load(3, || fail("half way")));
        });
        writeln!(log, "{time}: the caller gets {panic}, {}", found(&ledger));
    }
    let result = ledger.change(|stock| stock.load(4, || ()));
    writeln!(log, "4 of 10: {result:?}, {}", found(&ledger));
}

/// `look` panics: the panic comes to the caller, and the ledger works as before.
#[judge::case]
fn ledger_panic_of_a_reader(log: &Transcript) {
    let ledger = Ledger::new(Stock::new(10));
    let panic = panic_of(|| ledger.read(|_| fail("while it looks")));
    writeln!(log, "the caller gets {panic}, {}", found(&ledger));
    let result = ledger.change(|stock| stock.load(4, || ()));
    writeln!(log, "4 of 10: {result:?}, {}", found(&ledger));
}

/// Six readers meet inside `look`: each of them waits there until all of them are there.
#[judge::case]
fn ledger_readers_at_the_same_time(log: &Transcript) {
    let ledger = Ledger::new(Stock::new(10));
    let all = Barrier::new(THREADS);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| ledger.read(|_| all.wait()));
        }
    });
    writeln!(log, "readers that have met: {THREADS}");
}

/// One copy is left. While one change is half way, another thread wants it too: it waits, and
/// finds what the first has left.
#[judge::case]
fn ledger_one_change_at_a_time(log: &Transcript) {
    let ledger = Arc::new(Ledger::new(Stock::new(1)));
    let mut second = None;
    let first = ledger.change(|stock| {
        let meanwhile = || {
            let ledger = Arc::clone(&ledger);
            second = Some(judge::spawn(move || {
                ledger.change(|stock| stock.load(1, || ()))
            }));
            // It has to wait now, or it is through already.
            judge::assert_no_polling();
        };
        stock.load(1, meanwhile)
    });
    let second = second.and_then(|thread| thread.join().ok());
    writeln!(log, "the first: {first:?}");
    writeln!(log, "the second: {second:?}");
    writeln!(log, "{}", found(&ledger));
}

/// While a change is half way, three more come. They are made one after the other, and each finds
/// what the one before has left.
#[judge::case]
fn ledger_changes_wait_in_line(log: &Transcript) {
    let ledger = Arc::new(Ledger::new(Stock::new(10)));
    let (inside, go_on) = (Steps::default(), Steps::default());
    let mut others = Vec::new();
    let first = ledger.change(|stock| {
        stock.load(1, || {
            for _ in 0..3 {
                let ledger = Arc::clone(&ledger);
                let (inside, go_on) = (inside.clone(), go_on.clone());
                others.push(judge::spawn(move || {
                    ledger.change(|stock| stock.load(1, || go_on.wait_for(inside.one_more())))
                }));
            }
            judge::wait_until_blocked();
        })
    });
    writeln!(log, "the first: {first:?}");
    for over in 0..3 {
        let begun = judge::settled(over + 1, || inside.get());
        writeln!(log, "of the others, over: {over}, begun: {begun}");
        go_on.one_more();
    }
    let mut others: Vec<_> = others
        .into_iter()
        .filter_map(|thread| thread.join().ok()?.ok())
        .collect();
    others.sort_unstable();
    writeln!(log, "the others: {others:?}");
    writeln!(log, "{}", found(&ledger));
}

/// While a change is half way, others read. They wait, or they find the value as it was before. It
/// is the same whether the change is kept, is refused or panics.
#[judge::case]
fn ledger_nobody_sees_half(log: &Transcript) {
    for how in ["is kept", "is refused", "panics"] {
        let ledger = Arc::new(Ledger::new(Stock::new(10)));
        let mut reader = None;
        let meanwhile = || {
            let ledger = Arc::clone(&ledger);
            reader = Some(judge::spawn(move || {
                ledger.read(|stock| (stock.store, stock.store + stock.van))
            }));
            judge::assert_no_polling();
        };
        judge::panics(|| {
            let _ = ledger.change(|stock| {
                stock.load(3, meanwhile)?;
                match how {
                    "is kept" => Ok(()),
                    "is refused" => Err(TooFew),
                    _ => fail("at the end"),
                }
            });
        });
        let reader = reader.and_then(|thread| thread.join().ok());
        let (store, together) = reader.unwrap_or_default();
        writeln!(
            log,
            "the change {how}: the reader finds {together} together"
        );
        if how != "is kept" {
            writeln!(log, "  and {store} in the store");
        }
    }
}

/// While a change is half way and somebody waits to read, another ledger can be read.
#[judge::case]
fn ledger_by_itself_while_somebody_waits(log: &Transcript) {
    let (morning, evening) = (
        Arc::new(Ledger::new(Stock::new(7))),
        Ledger::new(Stock::new(3)),
    );
    let mut reader = None;
    let change = morning.change(|stock| {
        let morning = Arc::clone(&morning);
        reader = Some(judge::spawn(move || {
            morning.read(|stock| stock.store + stock.van)
        }));
        judge::wait_until_blocked();
        stock.load(evening.read(|stock| stock.store), || ())
    });
    writeln!(log, "changed with what the other has: {change:?}");
    let reader = reader.and_then(|thread| thread.join().ok());
    writeln!(log, "the reader finds {reader:?} together");
}

/// While somebody looks, two changes come, and wait, if they wait, without looking again and again.
/// The second one finds what the first one has left.
#[judge::case]
fn ledger_change_while_somebody_looks(log: &Transcript) {
    let ledger = Arc::new(Ledger::new(Stock::new(10)));
    let mut changes = Vec::new();
    let (before, after) = ledger.read(|stock| {
        let before = stock.store;
        for _ in 0..2 {
            let ledger = Arc::clone(&ledger);
            changes.push(judge::spawn(move || {
                ledger.change(|stock| stock.load(3, || ()))
            }));
        }
        judge::assert_no_polling();
        (before, stock.store)
    });
    writeln!(log, "while it looks: {before}, then {after} in the store");
    let mut changes: Vec<_> = changes
        .into_iter()
        .filter_map(|thread| thread.join().ok()?.ok())
        .collect();
    changes.sort_unstable();
    writeln!(log, "the changes: {changes:?}, {}", found(&ledger));
}

/// Six readers come while a change is half way. When it is over, they meet inside `look`.
#[judge::case]
fn ledger_readers_after_a_change(log: &Transcript) {
    let ledger = Arc::new(Ledger::new(Stock::new(10)));
    let all = Arc::new(Barrier::new(THREADS));
    let mut readers = Vec::new();
    let change = ledger.change(|stock| {
        stock.load(3, || {
            for _ in 0..THREADS {
                let (ledger, all) = (Arc::clone(&ledger), Arc::clone(&all));
                readers.push(judge::spawn(move || {
                    ledger.read(|_| all.wait().is_leader())
                }));
            }
            judge::wait_until_blocked();
        })
    });
    let met = readers.into_iter().filter_map(|thread| thread.join().ok());
    writeln!(
        log,
        "the change: {change:?}, readers that have met: {}",
        met.count()
    );
}

/// The `drop` of the value that was there before reads the ledger.
#[judge::case]
fn ledger_drops_the_old_value_without_the_lock(log: &Transcript) {
    #[derive(Clone)]
    struct Paper {
        edition: u32,
        ledger: Weak<Ledger<Paper>>,
        found_another: Rc<Cell<u32>>,
    }
    impl Drop for Paper {
        fn drop(&mut self) {
            if let (1, Some(ledger)) = (self.edition, self.ledger.upgrade()) {
                let another = ledger.read(|paper| paper.edition) != 2;
                self.found_another
                    .set(self.found_another.get() + u32::from(another));
            }
        }
    }
    let found_another = Rc::new(Cell::new(0));
    let ledger = Arc::new_cyclic(|ledger| {
        Ledger::new(Paper {
            edition: 1,
            ledger: Weak::clone(ledger),
            found_another: Rc::clone(&found_another),
        })
    });
    let result: Result<u32, ()> = ledger.change(|paper| {
        paper.edition += 1;
        Ok(paper.edition)
    });
    writeln!(log, "the edition is changed: {result:?}");
    writeln!(log, "read: {}", ledger.read(|paper| paper.edition));
    writeln!(
        log,
        "old values that found another: {}",
        found_another.get()
    );
}

/// Six threads change, and six read, at the same time. Some changes are refused, some panic.
#[judge::case]
fn ledger_of_many_threads(log: &Transcript) {
    const TIMES: u32 = 2_000;
    let ledger = Ledger::new(Stock::new(5_000));
    let torn = Mutex::new(0);
    let all = Barrier::new(2 * THREADS);
    thread::scope(|scope| {
        for _ in 0..THREADS {
            scope.spawn(|| {
                all.wait();
                for time in 0..TIMES {
                    if time % 100 == 0 {
                        judge::panics(|| {
                            let _ = ledger.change(|stock| stock.load(1, || fail("half way")));
                        });
                    }
                    let _ = ledger.change(|stock| stock.load(1, || ()));
                }
            });
            scope.spawn(|| {
                all.wait();
                for _ in 0..TIMES {
                    let together = ledger.read(|stock| stock.store + stock.van);
                    if together != 5_000 {
                        *torn.lock().unwrap_or_else(PoisonError::into_inner) += 1;
                    }
                }
            });
        }
    });
    writeln!(
        log,
        "{} want one of 5000: {}",
        THREADS * TIMES as usize,
        found(&ledger)
    );
    writeln!(
        log,
        "readers that found another sum: {:?}",
        torn.into_inner().ok()
    );
}

/// All pages of an edition, in order, and of an edition without pages none.
#[judge::case]
fn print_edition_prints_all(log: &Transcript) {
    let press = Press::default();
    let printed = Mutex::new(Vec::new());
    for pages in [&["1", "2", "2", "", "3"][..], &[], &["4"]] {
        print_edition(&press, pages, |page| {
            let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
            printed.push(page.to_owned());
        });
    }
    writeln!(log, "printed: {:?}", printed.into_inner().ok());
}

/// It takes the press once for all pages. Who gives it back in between lets another edition in.
#[judge::case]
fn print_edition_takes_the_press_once(log: &Transcript) {
    let press = Press::default();
    print_edition(&press, &["1", "2", "3"], |_| ());
    writeln!(log, "3 pages, times the press was taken: {}", press.turns());
    let press = Press::default();
    print_edition(&press, &["1"], |_| ());
    writeln!(log, "1 page, times the press was taken: {}", press.turns());
}

/// When the first page is printed, another thread begins with another edition. It waits until
/// the first edition is complete.
#[judge::case]
fn print_edition_one_at_a_time(log: &Transcript) {
    let press = Arc::new(Press::default());
    let printed = Arc::new(Mutex::new(Vec::new()));
    let print = |printed: &Mutex<Vec<String>>, page: &str| {
        let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
        printed.push(page.to_owned());
    };
    let evening = Cell::new(None);
    print_edition(&press, &["morning 1", "morning 2", "morning 3"], |page| {
        // At each page the other thread has to wait, or it has printed already.
        judge::assert_no_polling();
        print(&printed, page);
        if page == "morning 1" {
            let (press, printed) = (Arc::clone(&press), Arc::clone(&printed));
            evening.set(Some(judge::spawn(move || {
                print_edition(&press, &["evening 1", "evening 2"], |page| {
                    print(&printed, page);
                });
            })));
        }
    });
    let evening = evening.take().and_then(|thread| thread.join().ok());
    writeln!(log, "printed: {:?}", printed.lock().ok());
    writeln!(log, "the other edition: {evening:?}");
}

/// When the first page is printed, another thread takes the press itself: it gets it when the
/// edition is complete.
#[judge::case]
fn print_edition_has_the_press(log: &Transcript) {
    let press = Arc::new(Press::default());
    let printed = Arc::new(Mutex::new(Vec::new()));
    let print = |printed: &Mutex<Vec<String>>, what: &str| {
        let mut printed = printed.lock().unwrap_or_else(PoisonError::into_inner);
        printed.push(what.to_owned());
    };
    let other = Cell::new(None);
    print_edition(&press, &["1", "2"], |page| {
        if page == "1" {
            let (press, printed) = (Arc::clone(&press), Arc::clone(&printed));
            other.set(Some(judge::spawn(move || {
                let _turn = press.take();
                print(&printed, "another thread");
            })));
        }
        judge::wait_until_blocked();
        print(&printed, page);
    });
    let other = other.take().and_then(|thread| thread.join().ok());
    writeln!(log, "in order: {:?}", printed.lock().ok());
    writeln!(log, "the other thread: {other:?}");
}

/// `print` panics at the second page: the panic comes to the caller, and the press is free again.
#[judge::case]
fn print_edition_gives_the_press_back(log: &Transcript) {
    let press = Arc::new(Press::default());
    let panic = panic_of(|| {
        print_edition(&press, &["1", "2", "3"], |page| {
            if page == "2" {
                fail("no paper");
            }
        });
    });
    writeln!(log, "the caller gets {panic}");
    let others = Arc::clone(&press);
    let other = judge::spawn(move || drop(others.take()));
    writeln!(
        log,
        "another thread takes the press: {:?}",
        other.join().ok()
    );
}

judge::compile_fail! {
    compiler_fact:
    /// An `Rc<RefCell<_>>` is shared between threads.
    cell_across_threads,
    /// Somebody adds to the number, and has not taken its lock.
    number_without_its_lock,
    /// A reference into the value is used after the guard is dropped.
    guard_is_gone,
    /// A guard is given to another thread.
    guard_for_another_thread,
    /// A guard is assigned to `_`.
    guard_without_a_name,
    /// Several readers would change a `Cell` at the same time.
    readers_share_a_cell,
}
