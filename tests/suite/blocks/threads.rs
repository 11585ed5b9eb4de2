//! Threads: what is forked is joined, in order, whatever becomes of it.

use super::subject::blocks::threads::{Panicked, fork_join, greet_all};
use judge::{Counter, Steps, Transcript};
use std::collections::HashSet;
use std::panic;
use std::sync::{Arc, Barrier};
use std::thread::{self, ThreadId};

/// A name so long that its greeting takes much longer to make than that of a short one.
fn very_long_name() -> String {
    "x".repeat(LETTERS)
}

const LETTERS: usize = 32_000_000;

/// The greeting, or that it is one with [`very_long_name`].
fn in_short(greeting: &str) -> String {
    if greeting.len() < LETTERS {
        format!("{greeting:?}")
    } else {
        "one with a name of 32 million letters".to_owned()
    }
}

/// What became of each call.
fn in_words(results: &[Result<i32, Panicked>]) -> Vec<String> {
    let words = results.iter().map(|result| match result {
        Ok(value) => format!("  returned {value}"),
        Err(Panicked { message }) => format!("  panicked: {message:?}"),
    });
    words.collect()
}

fn write_results(log: &Transcript, results: &[Result<i32, Panicked>]) {
    for line in in_words(results) {
        writeln!(log, "{line}");
    }
}

/// It returns when every greeting is made. Here is one that takes a while: its name has
/// 32 million letters.
#[judge::case]
fn greet_all_waits_for_its_threads(log: &Transcript) {
    let name = very_long_name();
    for greeting in greet_all(&[&name]) {
        writeln!(log, "{}", in_short(&greeting));
    }
}

/// A greeting for each name; in which order, another case asks.
#[judge::case]
fn greet_all_a_greeting_for_each_name(log: &Transcript) {
    for names in [
        vec!["Ada"],
        vec!["Ada", "Barbara", "Grace"],
        vec!["", "Ada", "Ada"],
    ] {
        let mut greetings = greet_all(&names);
        greetings.sort();
        writeln!(log, "{greetings:?}");
    }
}

/// Each greeting is made by a thread of its own.
#[judge::case]
fn greet_all_each_on_a_thread(log: &Transcript) {
    for names in [
        vec!["Ada"],
        vec!["Ada", "Grace", "Barbara"],
        vec!["Ada"; 20],
    ] {
        let (threads, _) = judge::threads_started(|| greet_all(&names));
        writeln!(log, "names: {}", names.len());
        log.at_least("  threads started", threads, names.len() as u64);
    }
}

/// No names: no greetings, and no thread.
#[judge::case]
fn greet_all_of_nobody(log: &Transcript) {
    let (threads, greetings) = judge::threads_started(|| greet_all(&[]));
    writeln!(log, "{greetings:?}");
    writeln!(log, "threads started: {threads}");
}

/// The order is that of the names, also when the first greeting is ready last.
#[judge::case]
fn greet_all_keeps_the_order(log: &Transcript) {
    let name = very_long_name();
    let mut orders = HashSet::new();
    for _ in 0..8 {
        let greetings = greet_all(&[&name, "Ada", "Grace"]);
        let order: Vec<String> = greetings.iter().map(|it| in_short(it)).collect();
        orders.insert(order);
    }
    for order in orders {
        for greeting in order {
            writeln!(log, "{greeting}");
        }
    }
}

/// What the calls return; in which order, another case asks.
#[judge::case]
fn fork_join_returns_what_the_calls_return(log: &Transcript) {
    writeln!(log, "half of 4, 6 and 8:");
    let mut halves = in_words(&fork_join(vec![4, 6, 8], |number| number / 2));
    halves.sort();
    for half in halves {
        writeln!(log, "{half}");
    }
    writeln!(
        log,
        "a length: {:?}",
        fork_join(vec!["cup final"], str::len)
    );
}

/// No items: no calls, no results, and no thread.
#[judge::case]
fn fork_join_of_nothing(log: &Transcript) {
    let calls = Counter::default();
    let count = calls.clone();
    let fork = move || fork_join(Vec::<i32>::new(), move |_| count.add());
    let (threads, results) = judge::threads_started(fork);
    writeln!(log, "{results:?}");
    writeln!(log, "threads started: {threads}");
    writeln!(log, "calls: {}", calls.get());
}

/// Each call is made on a thread of its own, none on the thread that waits for them.
#[judge::case]
fn fork_join_each_on_a_thread(log: &Transcript) {
    let results = fork_join(vec![(); 10], |()| thread::current().id());
    let threads: HashSet<ThreadId> = results.into_iter().flatten().collect();
    let caller = thread::current().id();
    writeln!(log, "10 calls, on different threads: {}", threads.len());
    writeln!(
        log,
        "calls on the waiting thread: {}",
        usize::from(threads.contains(&caller))
    );
}

/// All calls are made before one has to return: here each waits until all three have
/// begun. Who joins the first thread before the second is started waits for ever.
#[judge::case]
fn fork_join_all_at_the_same_time(log: &Transcript) {
    let all = Arc::new(Barrier::new(3));
    let results = fork_join(vec![1, 2, 3], move |_| all.wait().is_leader());
    let returned = results.iter().filter(|result| result.is_ok()).count();
    writeln!(
        log,
        "calls that have waited for all, and returned: {returned}"
    );
}

/// The same with a hundred calls: there is a thread for each of them, however many there are.
#[judge::case]
fn fork_join_many_at_the_same_time(log: &Transcript) {
    const CALLS: usize = 100;
    let all = Arc::new(Barrier::new(CALLS));
    let results = fork_join(vec![(); CALLS], move |()| all.wait().is_leader());
    let returned = results.iter().filter(|result| result.is_ok()).count();
    writeln!(
        log,
        "calls that have waited for all, and returned: {returned}"
    );
}

/// The order is that of the items, also when the calls end in the opposite one.
#[judge::case]
fn fork_join_keeps_the_order(log: &Transcript) {
    let ended = Steps::default();
    let results = fork_join(vec![4, 3, 2, 1, 0], move |before| {
        ended.wait_for(before);
        // The next one may end when this thread does nothing any more but to return.
        let next = ended.clone();
        judge::spawn(move || {
            judge::wait_until_blocked();
            next.one_more();
        });
        i32::try_from(before).expect("small numbers")
    });
    writeln!(log, "the call of 0 ends first, and that of 4 last:");
    write_results(log, &results);
}

/// To wait for a call costs nothing: nobody asks again and again whether it has ended.
#[judge::case]
fn fork_join_waits_without_polling(log: &Transcript) {
    let (begun, go_on) = (Steps::default(), Steps::default());
    let (calls_begun, calls_go_on) = (begun.clone(), go_on.clone());
    // A thread of the subject: what it does while it waits is looked at.
    let caller = thread::spawn(move || {
        fork_join(vec![1, 2], move |number| {
            calls_begun.one_more();
            calls_go_on.wait_for(1);
            number
        })
    });
    begun.wait_for(2);
    judge::assert_no_polling();
    go_on.one_more();
    let results = caller.join().unwrap_or_default();
    writeln!(log, "while the calls wait, the caller waits; then:");
    write_results(log, &results);
}

/// A call panics: in its place is an error with the message, and the results of the others
/// are kept.
#[judge::case]
fn fork_join_a_panic_becomes_an_error(log: &Transcript) {
    let results = fork_join(vec![1, 2, 3], |number| {
        if number == 2 {
            judge::plan_panic(0);
            panic!("the harbour is closed");
        }
        number
    });
    writeln!(log, "the second of three calls panics:");
    write_results(log, &results);
}

/// A message with arguments, as in `panic!("{place} is closed")`, is a `String` and no
/// `&str`. Each error has the message of its own call.
#[judge::case]
fn fork_join_a_formatted_message(log: &Transcript) {
    let results = fork_join(vec![1, 2, 3], |number| -> i32 {
        judge::plan_panic(0);
        panic!("gate {number} is closed");
    });
    writeln!(log, "all three calls panic:");
    write_results(log, &results);
}

/// A panic may carry something that is no text: then the message is empty.
#[judge::case]
fn fork_join_a_panic_without_text(log: &Transcript) {
    let results = fork_join(vec![1, 2], |number| {
        if number == 1 {
            judge::plan_panic(0);
            panic::panic_any(404);
        }
        number
    });
    writeln!(log, "the first of two calls panics with a number:");
    write_results(log, &results);
}

/// `f` is called once with each item, whether it returns or panics.
#[judge::case]
fn fork_join_calls_once_each(log: &Transcript) {
    let calls = Counter::default();
    let count = calls.clone();
    let results = fork_join((0..10).collect(), move |number| {
        count.add();
        if number == 7 {
            judge::plan_panic(0);
            panic!("no story");
        }
        number
    });
    let panicked = results.iter().filter(|result| result.is_err()).count();
    writeln!(log, "10 items, calls: {}", calls.get());
    writeln!(
        log,
        "results: {}, errors among them: {panicked}",
        results.len()
    );
}

/// A panic does not end the others: they have not ended when the first call panics, and
/// `fork_join` waits for them.
#[judge::case]
fn fork_join_a_panic_does_not_end_the_others(log: &Transcript) {
    let (begun, go_on) = (Steps::default(), Steps::default());
    let observer = judge::spawn({
        let (begun, go_on) = (begun.clone(), go_on.clone());
        move || {
            begun.wait_for(3);
            // From here on the panic is over, and the two others wait.
            judge::wait_until_blocked();
            go_on.one_more();
        }
    });
    let results = fork_join(vec![1, 2, 3], move |number| {
        begun.one_more();
        if number == 1 {
            judge::plan_panic(0);
            panic!("the harbour is closed");
        }
        go_on.wait_for(1);
        number
    });
    let _ = observer.join();
    writeln!(log, "the first call panics while the others wait:");
    write_results(log, &results);
}

judge::compile_fail! {
    compiler_fact:
    /// A thread borrows a local that it may outlive.
    borrowed,
    /// A thread borrows the variable of a loop.
    loop_variable,
    /// What has moved into a thread is used by the one that started it.
    used_after_move,
}
