//! Values in a context: a trace id in every line of its request, and in no other.

use super::subject::context::values::{Part, log_line, request_log, trace, with_trace};
use context::Context;
use crossbeam_channel::bounded;
use judge::Transcript;
use std::collections::HashSet;
use std::sync::Barrier;
use std::thread::{self, ThreadId};
use std::time::Duration;

fn request(id: &str) -> Context {
    with_trace(&Context::background(), Some(id))
}

/// A part that returns this text.
fn says(text: &'static str) -> Part<'static> {
    Box::new(move |_| text.to_owned())
}

fn write_lines(log: &Transcript, lines: &[String]) {
    for line in lines {
        writeln!(log, "  {line:?}");
    }
}

/// In which order the lines come is asked by one case, and by none before it.
fn write_sorted(log: &Transcript, mut lines: Vec<String>) {
    lines.sort();
    write_lines(log, &lines);
}

/// No id was given: there is none, and no value of somebody else's is taken for one.
#[judge::case]
fn trace_of_nothing(log: &Transcript) {
    let root = Context::background();
    writeln!(log, "no values: {:?}", trace(&root));
    let others = root
        .with_value(String::from("harbour"))
        .with_value("fire")
        .with_value(Some(String::from("final")))
        .with_value(7_u64);
    writeln!(log, "values of other modules: {:?}", trace(&others));
}

/// The id of the header is found again, as it was.
#[judge::case]
fn with_trace_gives_the_id(log: &Transcript) {
    for id in ["abc123", "7F-3a"] {
        writeln!(log, "header {id:?}: {:?}", trace(&request(id)));
    }
}

/// The id is in the context that is returned, and in all that are derived from it: not in the
/// one above, and not in one that is beside it.
#[judge::case]
fn with_trace_is_seen_below(log: &Transcript) {
    let root = Context::background();
    let first = with_trace(&root, Some("abc123"));
    let second = with_trace(&root, Some("def456"));
    let (below, _cancel) = first.with_cancel();
    let deeper = below.with_value(7_u64);
    writeln!(log, "above both: {:?}", trace(&root));
    writeln!(log, "the first: {:?}", trace(&first));
    writeln!(log, "the second: {:?}", trace(&second));
    writeln!(log, "two below the first: {:?}", trace(&deeper));
}

/// Of two ids the nearest is found; the context above keeps its own.
#[judge::case]
fn with_trace_the_nearest_counts(log: &Transcript) {
    let above = request("abc123");
    let below = with_trace(&above, Some("def456"));
    writeln!(log, "above: {:?}", trace(&above));
    writeln!(log, "below: {:?}", trace(&below));
}

/// Without a header, or with an empty one, the context stays as it is. An id from above is
/// still found.
#[judge::case]
fn with_trace_without_a_header(log: &Transcript) {
    for header in [None, Some("")] {
        let root = Context::background();
        let alone = with_trace(&root, header);
        let below = request("abc123");
        let below = with_trace(&below, header);
        writeln!(log, "header {header:?}");
        writeln!(log, "  no id above: {:?}", trace(&alone));
        writeln!(log, "  an id above: {:?}", trace(&below));
    }
}

/// A header of 65 characters, or with a character that is not allowed, is no id: neither
/// as it is, nor in part, nor mended.
#[judge::case]
fn with_trace_of_no_valid_id(log: &Transcript) {
    let long = "x".repeat(65);
    let headers = [
        "abc 123", " abc123", "abc123\n", "abc:123", "abc.123", "abc_123", "café", "٣", &long,
    ];
    for header in headers {
        let context = with_trace(&request("above"), Some(header));
        writeln!(log, "header {header:?}: {:?}", trace(&context));
    }
}

/// The longest id that is valid has 64 characters, the shortest has one.
#[judge::case]
fn with_trace_of_the_longest_id(log: &Transcript) {
    for id in ["a", "Z", "0", "-", &"x".repeat(64)] {
        let found = trace(&request(id)).map(str::to_owned);
        writeln!(
            log,
            "a header of length {}: the same is found: {}",
            id.len(),
            found.as_deref() == Some(id)
        );
    }
}

/// The values that the context had before are still found, a `String` too.
#[judge::case]
fn with_trace_keeps_other_values(log: &Transcript) {
    let root = Context::background()
        .with_value(String::from("harbour"))
        .with_value(7_u64);
    let context = with_trace(&root, Some("abc123"));
    writeln!(log, "a String: {:?}", context.value::<String>());
    writeln!(log, "a u64: {:?}", context.value::<u64>());
    writeln!(log, "the id: {:?}", trace(&context));
}

/// A request with an id has the deadline of the context that it came from, and ends with it.
#[judge::case]
fn with_trace_ends_with_its_context(log: &Transcript) {
    let (root, cancel) = Context::background().with_timeout(Duration::from_hours(1));
    let context = with_trace(&root, Some("abc123"));
    writeln!(
        log,
        "the same deadline: {}",
        context.deadline() == root.deadline()
    );
    writeln!(log, "before: {:?}", context.err());
    cancel.cancel();
    writeln!(log, "the context was cancelled: {:?}", context.err());
}

/// Also a context that has ended has its id: the last lines of a request need it too.
#[judge::case]
fn trace_after_the_end(log: &Transcript) {
    let (root, cancel) = Context::background().with_cancel();
    let context = with_trace(&root, Some("abc123"));
    cancel.cancel();
    writeln!(log, "ended: {:?}", context.err());
    writeln!(log, "the id: {:?}", trace(&context));
}

/// Another thread that is given the context finds the id.
#[judge::case]
fn trace_on_another_thread(log: &Transcript) {
    let context = request("abc123");
    let found = thread::scope(|scope| {
        let other = scope.spawn(|| trace(&context).map(str::to_owned));
        other.join().ok().flatten()
    });
    writeln!(log, "the id: {found:?}");
}

judge::compile_fail! {
    after "values::with_trace_gives_the_id":
    /// Another module asks the context for the id under its key.
    trace_key_is_private,
}

/// A request has an id: it stands before the text.
#[judge::case]
fn log_line_with_an_id(log: &Transcript) {
    let context = request("abc123");
    writeln!(log, "{:?}", log_line(&context, "the archive has looked"));
    writeln!(log, "{:?}", log_line(&context, ""));
}

/// A request has no id: the line is the text alone.
#[judge::case]
fn log_line_without_an_id(log: &Transcript) {
    let context = Context::background();
    writeln!(log, "{:?}", log_line(&context, "the archive has looked"));
    writeln!(log, "{:?}", log_line(&context, ""));
}

/// The text is not changed, whatever is in it.
#[judge::case]
fn log_line_keeps_the_text(log: &Transcript) {
    let root = Context::background();
    for text in [" two  spaces ", "page 1:\n\"fire\"", "abc123: again", "{}"] {
        writeln!(log, "{:?}", log_line(&request("abc123"), text));
        writeln!(log, "{:?}", log_line(&root, text));
    }
}

/// A line for each part: the id of the request, the number of the part, and its text.
#[judge::case]
fn request_log_a_line_for_each_part(log: &Transcript) {
    let parts = vec![says("archive"), says("photo desk"), says("")];
    writeln!(log, "three parts of abc123:");
    write_sorted(log, request_log(&request("abc123"), parts));
}

/// Nothing to do: no lines, and no threads.
#[judge::case]
fn request_log_of_no_parts(log: &Transcript) {
    let context = request("abc123");
    let (threads, lines) = judge::threads_started(|| request_log(&context, Vec::new()));
    writeln!(log, "{lines:?}");
    writeln!(log, "threads started: {threads}");
}

/// The request has no id: neither have its parts, nor their lines.
#[judge::case]
fn request_log_without_an_id(log: &Transcript) {
    let part: Part<'_> = Box::new(|context| format!("finds {:?}", trace(context)));
    let lines = request_log(&Context::background(), vec![part]);
    write_lines(log, &lines);
}

/// A part finds its own id in the context that it is given; the request keeps its own.
#[judge::case]
fn request_log_a_part_finds_its_own_id(log: &Transcript) {
    let context = request("abc123");
    let parts =
        (0..2).map(|_| -> Part<'_> { Box::new(|context| format!("finds {:?}", trace(context))) });
    write_sorted(log, request_log(&context, parts.collect()));
    writeln!(log, "the request, afterwards: {:?}", trace(&context));
}

/// The id of a part may be longer than that of a header, and has a `.`: it is made here, and
/// does not come from outside.
#[judge::case]
fn request_log_of_the_longest_id(log: &Transcript) {
    let id = "x".repeat(64);
    let part: Part<'_> = Box::new(|context| {
        let found = trace(context).unwrap_or_default();
        found.replace('x', "")
    });
    for line in request_log(&request(&id), vec![part]) {
        writeln!(log, "{:?}", line.replace(&id, "<64 characters>"));
    }
}

/// The context of a part has what that of the request has: its values, and its deadline.
#[judge::case]
fn request_log_a_part_has_the_values_of_the_request(log: &Transcript) {
    let (root, _cancel) = Context::background()
        .with_value(String::from("harbour"))
        .with_timeout(Duration::from_hours(1));
    let deadline = root.deadline();
    for header in [Some("abc123"), None] {
        let part: Part<'_> = Box::new(move |context| {
            let same = context.deadline() == deadline;
            let text = context.value::<String>();
            format!("finds {text:?}; the same deadline: {same}")
        });
        let lines = request_log(&with_trace(&root, header), vec![part]);
        write_lines(log, &lines);
    }
}

/// Each part is called on a thread of its own, none on the thread that waits for them.
#[judge::case]
fn request_log_each_part_on_a_thread(log: &Transcript) {
    let (seen, threads) = bounded(10);
    let parts = (0..10).map(|_| -> Part<'_> {
        Box::new(|_| {
            let _ = seen.send(thread::current().id());
            String::new()
        })
    });
    let lines = request_log(&request("abc123"), parts.collect());
    let threads: HashSet<ThreadId> = threads.try_iter().collect();
    writeln!(log, "parts: {}", lines.len());
    writeln!(log, "on different threads: {}", threads.len());
    writeln!(
        log,
        "on the waiting thread: {}",
        usize::from(threads.contains(&thread::current().id()))
    );
}

/// All parts are at work before one has to be over: here each waits until all three have
/// begun.
#[judge::case]
fn request_log_all_at_the_same_time(log: &Transcript) {
    let all = Barrier::new(3);
    let parts = (0..3).map(|_| -> Part<'_> {
        Box::new(|_| {
            all.wait();
            "has met the others".to_owned()
        })
    });
    write_sorted(log, request_log(&request("abc123"), parts.collect()));
}

/// The lines have the order of the parts, also when the last part is over first.
#[judge::case]
fn request_log_keeps_the_order(log: &Transcript) {
    let mut orders = HashSet::new();
    for _ in 0..8 {
        let mut parts = Vec::new();
        let mut gate = None;
        // The last part waits for nobody, and each other one for the part behind it.
        for name in ["third", "second", "first"] {
            let (over, next) = bounded::<()>(0);
            let waits_for = gate.replace(next);
            let part: Part<'_> = Box::new(move |_| {
                if let Some(behind) = waits_for {
                    let _ = behind.recv();
                }
                // Dropped when the part is over.
                let _over = over;
                name.to_owned()
            });
            parts.insert(0, part);
        }
        orders.insert(request_log(&request("abc123"), parts));
    }
    writeln!(log, "the third part is over first:");
    for lines in orders {
        write_lines(log, &lines);
    }
}

/// The request is cancelled while its parts wait for that: their contexts end with it.
#[judge::case]
fn request_log_ends_with_the_request(log: &Transcript) {
    for header in [Some("abc123"), None] {
        let (root, cancel) = Context::background().with_cancel();
        let (begin, begun) = bounded(1);
        let canceller = judge::spawn(move || {
            let _ = begun.recv();
            judge::wait_until_blocked();
            cancel.cancel();
        });
        let part: Part<'_> = Box::new(move |context| {
            let _ = begin.send(());
            let _ = context.done().recv();
            format!("{:?}", context.err())
        });
        let lines = request_log(&with_trace(&root, header), vec![part]);
        write_lines(log, &lines);
        let _ = canceller.join();
    }
}

/// Two requests at the same time, with two parts each: every line has the id of its own
/// request.
#[judge::case]
fn request_log_of_two_requests(log: &Transcript) {
    let all = Barrier::new(4);
    let both = ["abc123", "def456"].map(request);
    let handle = |context| {
        let parts = (0..2).map(|_| -> Part<'_> {
            Box::new(|context| {
                all.wait();
                format!("finds {:?}", trace(context))
            })
        });
        request_log(context, parts.collect())
    };
    thread::scope(|scope| {
        let [first, second] = [0, 1].map(|number| {
            let context = &both[number];
            let handle = &handle;
            scope.spawn(move || handle(context))
        });
        for request in [first, second] {
            write_lines(log, &request.join().unwrap_or_default());
        }
    });
}

/// A part has parts of its own: their ids are below its own.
#[judge::case]
fn request_log_of_a_part(log: &Transcript) {
    let inner: Part<'_> = Box::new(|context| {
        let lines = request_log(context, vec![says("page 1"), says("page 2")]);
        lines.join(" / ")
    });
    let lines = request_log(&request("abc123"), vec![says("archive"), inner]);
    write_lines(log, &lines);
}

/// To wait for the parts costs nothing: nobody asks again and again whether they are over.
#[judge::case]
fn request_log_waits_without_polling(log: &Transcript) {
    let (go_on, wait) = bounded::<()>(0);
    // A thread of the subject: what it does while it waits is looked at.
    let caller = thread::spawn(move || {
        let parts = (0..2).map(|_| -> Part<'_> {
            Box::new(|_| {
                let _ = wait.recv();
                "over".to_owned()
            })
        });
        request_log(&request("abc123"), parts.collect())
    });
    judge::assert_no_polling();
    drop(go_on);
    writeln!(log, "while the parts wait, the caller waits; then:");
    write_lines(log, &caller.join().unwrap_or_default());
}

judge::compile_fail! {
    compiler_fact:
    /// A value is asked for under a type that is private to another module.
    another_modules_key,
    /// A value that was found is taken for one of another type.
    wrong_type,
    /// A value that two threads must not use at the same time.
    not_sync,
    /// A value that only the thread may drop that has made it.
    not_send,
    /// A value that borrows a local variable.
    borrowed,
}
