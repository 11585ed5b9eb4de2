//! First of many: the first answer is returned, and nobody works on for nothing.

use super::subject::context::first::{Error, Query, QueryError, ask, first, hedged};
use super::subject::{Done, done};
use context::{Context, Reason};
use crossbeam_channel::{Receiver, Sender, bounded, never};
use judge::{Counter, Transcript};

use std::sync::{Arc, Barrier};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

type Story = &'static str;
type Answer = Result<Story, QueryError>;

/// A value of a context.
struct Edition(Story);

fn failure(why: &str) -> QueryError {
    QueryError(why.to_owned())
}

/// A query that returns at once.
fn at_once(answer: Answer) -> Query<Story> {
    Box::new(move |_| answer)
}

/// A query that takes no notice of its context, and returns when `gate` is open.
fn when_open(gate: &Done, answer: Answer) -> Query<Story> {
    let gate = gate.clone();
    Box::new(move |_| {
        let _ = gate.recv();
        answer
    })
}

/// A query that waits until its context ends, and then says why on `reasons`.
fn until_its_end(reasons: &Sender<Option<Reason>>) -> Query<Story> {
    let reasons = reasons.clone();
    Box::new(move |context| {
        let _ = context.done().recv();
        let _ = reasons.send(context.err());
        Err(failure("told to stop"))
    })
}

/// The query, and how often it is asked.
fn counted(asked: &Counter, query: Query<Story>) -> Query<Story> {
    let asked = asked.clone();
    Box::new(move |context| {
        asked.add();
        query(context)
    })
}

/// The query, which first gives its context away.
fn gives_its_context_away(contexts: &Sender<Context>, query: Query<Story>) -> Query<Story> {
    let contexts = contexts.clone();
    Box::new(move |context| {
        let _ = contexts.send(context.clone());
        query(context)
    })
}

/// Tells when queries have begun.
struct Begun {
    begin: Sender<()>,
    begun: Receiver<()>,
}

impl Begun {
    fn new() -> Begun {
        let (begin, begun) = bounded(8);
        Begun { begin, begun }
    }

    /// The query, which first says that it has begun.
    fn query(&self, query: Query<Story>) -> Query<Story> {
        let begin = self.begin.clone();
        Box::new(move |context| {
            let _ = begin.send(());
            query(context)
        })
    }

    /// Acts when so many have begun, and nobody moves any more but this thread and, perhaps, the
    /// case's own.
    fn then<T: Send + 'static>(
        self,
        how_many: usize,
        act: impl FnOnce() -> T + Send + 'static,
    ) -> JoinHandle<T> {
        // Only the queries can still say it.
        let Begun { begin, begun } = self;
        drop(begin);
        judge::spawn(move || {
            begun.iter().take(how_many).for_each(drop);
            judge::wait_until_blocked();
            act()
        })
    }
}

/// What was returned. The failures may come in any order.
fn words(result: &Result<Story, Error>) -> String {
    match result {
        Ok(story) => format!("the answer {story:?}"),
        Err(Error::NoAnswer(failures)) => {
            let mut texts: Vec<&str> = failures.iter().map(|it| it.0.as_str()).collect();
            texts.sort_unstable();
            format!("no answer, failures: {texts:?}")
        }
        Err(Error::Ended(reason)) => format!("ended: {reason}"),
    }
}

fn reason(reason: Option<Reason>) -> String {
    reason.map_or("has not ended".to_owned(), |reason| reason.to_string())
}

/// What came out of the channel of results.
fn received(results: &Receiver<Answer>) -> String {
    match results.recv() {
        Ok(Ok(story)) => format!("the answer {story:?}"),
        Ok(Err(failure)) => format!("the failure {:?}", failure.0),
        Err(_) => "nothing: the channel is closed".to_owned(),
    }
}

fn write_reasons(log: &Transcript, reasons: &Receiver<Option<Reason>>, how_many: usize) {
    for end in reasons.iter().take(how_many) {
        writeln!(log, "a query was told to stop: {}", reason(end));
    }
}

/// A context that has ended.
fn ended(why: Reason) -> Context {
    match why {
        Reason::Cancelled => {
            let (context, cancel) = Context::background().with_cancel();
            cancel.cancel();
            context
        }
        Reason::DeadlineExceeded => Context::background().with_deadline(Instant::now()).0,
    }
}

/// A query that panics when `gate` is open.
fn panics(gate: &Done) -> Query<Story> {
    let gate = gate.clone();
    Box::new(move |_| {
        let _ = gate.recv();
        judge::plan_panic(0);
        panic!("the line is dead");
    })
}

/// The query is called, and its answer is sent. Behind it the channel closes: nobody keeps a
/// sender.
#[judge::case]
fn ask_sends_the_answer(log: &Transcript) {
    let (sender, results) = bounded(1);
    ask(&Context::background(), at_once(Ok("harbour fire")), sender);
    writeln!(log, "received: {}", received(&results));
    writeln!(log, "then: {}", received(&results));
}

/// A failure is sent as well: what it means is for the receiver to say.
#[judge::case]
fn ask_sends_a_failure(log: &Transcript) {
    let (sender, results) = bounded(1);
    let query = at_once(Err(failure("the line is dead")));
    ask(&Context::background(), query, sender);
    writeln!(log, "received: {}", received(&results));
}

/// It does not wait for the query: it has returned before the query has.
#[judge::case]
fn ask_does_not_block(log: &Transcript) {
    let (open, gate) = done();
    let (sender, results) = bounded(0);
    let query = when_open(&gate, Ok("harbour fire"));
    ask(&Context::background(), query, sender);
    writeln!(log, "it has returned, while the query runs");
    drop(open);
    writeln!(log, "received: {}", received(&results));
}

/// The channel has no room, and the receiver comes late: the result waits for it.
#[judge::case]
fn ask_waits_for_the_receiver(log: &Transcript) {
    let (sender, results) = bounded(0);
    ask(&Context::background(), at_once(Ok("harbour fire")), sender);
    judge::assert_no_polling();
    writeln!(log, "received late: {}", received(&results));
}

/// Nobody wants the result any more: that is no reason to panic. It makes no difference
/// whether the receiver is dropped while the query runs or while the result waits.
#[judge::case]
fn ask_when_the_receiver_is_gone(log: &Transcript) {
    for (answer, name) in [
        (Ok("harbour fire"), "an answer"),
        (Err(failure("the line is dead")), "a failure"),
    ] {
        let (open, gate) = done();
        let (sender, results) = bounded(0);
        let query = when_open(&gate, answer.clone());
        ask(&Context::background(), query, sender);
        drop(results);
        drop(open);
        judge::assert_threads_end("the receiver was dropped while the query ran");
        let (sender, results) = bounded(0);
        ask(&Context::background(), at_once(answer), sender);
        judge::wait_until_blocked();
        drop(results);
        judge::assert_threads_end("the receiver was dropped while the result waited");
        writeln!(log, "{name} that nobody wants: its thread ends");
    }
}

/// The query is given the caller's context: its value is there, and its end is heard.
#[judge::case]
fn ask_gives_its_context(log: &Transcript) {
    let (context, cancel) = Context::background().with_cancel();
    let context = context.with_value(Edition("evening edition"));
    let (sender, results) = bounded(0);
    let query = Box::new(|context: &Context| match context.value::<Edition>() {
        Some(Edition(name)) => Ok(*name),
        None => Err(failure("no edition in its context")),
    });
    ask(&context, query, sender.clone());
    writeln!(log, "received: {}", received(&results));
    let (reasons, ends) = bounded(1);
    ask(&context, until_its_end(&reasons), sender);
    judge::wait_until_blocked();
    cancel.cancel();
    writeln!(log, "received: {}", received(&results));
    writeln!(
        log,
        "it was told to stop: {}",
        reason(ends.recv().unwrap_or_default())
    );
}

/// Its context has ended: the query is called all the same, and is free to look.
#[judge::case]
fn ask_asks_also_when_the_context_has_ended(log: &Transcript) {
    let (sender, results) = bounded(0);
    ask(
        &ended(Reason::Cancelled),
        at_once(Ok("harbour fire")),
        sender,
    );
    writeln!(log, "received: {}", received(&results));
}

/// One query, one answer. The caller's context goes on, and nothing stays behind.
#[judge::case]
fn first_of_one(log: &Transcript) {
    let (context, _cancel) = Context::background().with_cancel();
    let result = first(&context, vec![at_once(Ok("harbour fire"))]);
    writeln!(log, "{}", words(&result));
    writeln!(log, "the caller's context {}", reason(context.err()));
    judge::assert_threads_end("it has returned, while the caller's context goes on");
}

/// No queries: nobody may answer, so there is no answer, at once.
#[judge::case]
fn first_of_nobody(log: &Transcript) {
    let result = first(&Context::background(), Vec::new());
    writeln!(log, "{}", words(&result));
}

/// All are asked at once: here none of them fails before the others have been asked too.
#[judge::case]
fn first_asks_all_at_once(log: &Transcript) {
    for how_many in [3, 100] {
        let asked = Counter::default();
        let all = Arc::new(Barrier::new(how_many));
        let query = |_| -> Query<Story> {
            let all = Arc::clone(&all);
            let query: Query<Story> = Box::new(move |_| {
                all.wait();
                Err(failure("nobody is in"))
            });
            counted(&asked, query)
        };
        let _ = first(&Context::background(), (0..how_many).map(query).collect());
        writeln!(log, "queries that wait for each other: {how_many}");
        writeln!(log, "  asked: {}", asked.get());
    }
}

/// One of three answers, whichever it is, and the two others take no notice of their
/// context. It returns, and does not wait for them. Later they answer too: nobody wants
/// that, and their threads end.
#[judge::case]
fn first_waits_for_no_loser(log: &Transcript) {
    for winner in 0..3 {
        let (open, gate) = done();
        let query = |place| {
            if place == winner {
                at_once(Ok("harbour fire"))
            } else {
                when_open(&gate, Ok("old news"))
            }
        };
        let result = first(&Context::background(), (0..3).map(query).collect());
        writeln!(log, "number {winner} answers: {}", words(&result));
        drop(open);
        judge::assert_threads_end("it has returned, and the losers' queries have too");
    }
}

/// All have been asked, and nobody has answered yet: no query is told to stop.
#[judge::case]
fn first_lets_all_go_on(log: &Transcript) {
    let (open, gate) = done();
    let (contexts, kept) = bounded(2);
    let begun = Begun::new();
    let query = |_| {
        let answers_later = when_open(&gate, Ok("harbour fire"));
        begun.query(gives_its_context_away(&contexts, answers_later))
    };
    let queries = (0..2).map(query).collect();
    let looking = begun.then(2, move || {
        let contexts = kept.iter().take(2);
        let reasons: Vec<String> = contexts.map(|context| reason(context.err())).collect();
        drop(open);
        reasons
    });
    let _ = first(&Context::background(), queries);
    for end in looking.join().into_iter().flatten() {
        writeln!(log, "before anybody answers, a query's context {end}");
    }
}

/// What a loser returns later is dropped: nobody keeps it.
#[judge::case]
fn first_drops_what_losers_return(log: &Transcript) {
    let story = Arc::new("harbour fire");
    let (open, gate) = done();
    let query = |waits: bool| -> Query<Arc<Story>> {
        let (story, gate) = (Arc::clone(&story), gate.clone());
        Box::new(move |_| {
            if waits {
                let _ = gate.recv();
            }
            Ok(story)
        })
    };
    let queries = vec![query(true), query(false), query(true)];
    let answer = first(&Context::background(), queries);
    drop(open);
    judge::assert_threads_end("it has returned, and the losers' queries have too");
    let others = Arc::strong_count(&story) - 1 - usize::from(answer.is_ok());
    let others = judge::where_threads_are_known(others, 0);
    writeln!(log, "stories of losers that are kept: {others}");
}

/// A failure comes first, and one may still answer: so it waits for that one.
#[judge::case]
fn first_a_failure_is_no_answer(log: &Transcript) {
    for failing in 0..2 {
        let (open, gate) = done();
        let begun = Begun::new();
        let query = |place| {
            if place == failing {
                at_once(Err(failure("the line is dead")))
            } else {
                when_open(&gate, Ok("harbour fire"))
            }
        };
        let queries = (0..2).map(|place| begun.query(query(place))).collect();
        let opening = begun.then(2, || drop(open));
        let result = first(&Context::background(), queries);
        writeln!(log, "number {failing} has failed: {}", words(&result));
        let _ = opening.join();
    }
}

/// All have failed: nobody is left to wait for. Every failure is in the error.
#[judge::case]
fn first_when_all_have_failed(log: &Transcript) {
    let (open, gate) = done();
    let begun = Begun::new();
    let queries = vec![
        at_once(Err(failure("the line is dead"))),
        begun.query(when_open(&gate, Err(failure("nobody is in")))),
        at_once(Err(failure("wrong number"))),
    ];
    let opening = begun.then(1, || drop(open));
    let result = first(&Context::background(), queries);
    writeln!(log, "{}", words(&result));
    let _ = opening.join();
    judge::assert_threads_end("all have failed");
}

/// The losers are told to stop, while the caller's context goes on. They have been asked
/// before the answer comes.
#[judge::case]
fn first_cancels_the_losers(log: &Transcript) {
    let (context, _cancel) = Context::background().with_cancel();
    let (open, gate) = done();
    let (reasons, ends) = bounded(2);
    let begun = Begun::new();
    let queries = vec![
        begun.query(until_its_end(&reasons)),
        begun.query(when_open(&gate, Ok("harbour fire"))),
        begun.query(until_its_end(&reasons)),
    ];
    let opening = begun.then(3, || drop(open));
    writeln!(log, "{}", words(&first(&context, queries)));
    write_reasons(log, &ends, 2);
    writeln!(log, "the caller's context {}", reason(context.err()));
    let _ = opening.join();
    judge::assert_threads_end("the losers were told to stop");
}

/// When it returns, the context of the queries has been cancelled, with an answer and
/// without one: whoever has kept a clone of it can tell.
#[judge::case]
fn first_has_cancelled_when_it_returns(log: &Transcript) {
    const CALLS: usize = 100;
    for (answer, name) in [
        (Ok("harbour fire"), "after an answer"),
        (Err(failure("the line is dead")), "after a failure"),
    ] {
        // Who leaves the cancelling to a thread is too late in some of them, if not in each.
        let ended = (0..CALLS).filter(|_| {
            let (contexts, kept) = bounded(1);
            let query = gives_its_context_away(&contexts, at_once(answer.clone()));
            let _ = first(&Context::background(), vec![query]);
            let kept = kept.recv().unwrap_or_default();
            kept.err() == Some(Reason::Cancelled)
        });
        writeln!(
            log,
            "{name}: cancelled in {} of {CALLS} calls",
            ended.count()
        );
    }
}

/// The context of the queries is derived from the caller's: it has its value and its deadline.
#[judge::case]
fn first_derives_from_the_callers_context(log: &Transcript) {
    let late = Instant::now() + Duration::from_hours(1);
    let (context, _cancel) = Context::background().with_deadline(late);
    let context = context.with_value(Edition("evening edition"));
    let (contexts, kept) = bounded(1);
    let query = gives_its_context_away(&contexts, at_once(Ok("harbour fire")));
    writeln!(log, "{}", words(&first(&context, vec![query])));
    let kept = kept.recv().unwrap_or_default();
    let edition = kept.value::<Edition>().map(|edition| edition.0);
    writeln!(log, "its value: {edition:?}");
    let difference = kept
        .deadline()
        .map(|deadline| deadline.max(late) - deadline.min(late));
    writeln!(log, "its deadline differs by: {difference:?}");
}

/// The caller's context had ended before: it says why, and asks nobody.
#[judge::case]
fn first_when_the_context_had_ended(log: &Transcript) {
    for why in [Reason::Cancelled, Reason::DeadlineExceeded] {
        let asked = Counter::default();
        let query = || counted(&asked, at_once(Ok("harbour fire")));
        let result = first(&ended(why), vec![query(), query()]);
        writeln!(log, "{}", words(&result));
        judge::assert_threads_end("the context had ended before");
        writeln!(log, "  asked: {}", asked.get());
    }
    let result = first(&ended(Reason::Cancelled), Vec::new());
    writeln!(log, "of nobody: {}", words(&result));
}

/// The caller's context is cancelled, and the queries stop because of that. It says why the
/// context has ended: that nobody had an answer would be half of the truth.
#[judge::case]
fn first_says_why_it_ended(log: &Transcript) {
    let (context, cancel) = Context::background().with_cancel();
    let (reasons, ends) = bounded(2);
    let begun = Begun::new();
    let query = || begun.query(until_its_end(&reasons));
    let queries = vec![query(), query()];
    let cancelling = begun.then(2, move || cancel.cancel());
    writeln!(log, "{}", words(&first(&context, queries)));
    let _ = cancelling.join();
    write_reasons(log, &ends, 2);
}

/// A query cancels the caller's context and then fails, and the others fail because of it. This
/// comes while queries are still being asked. Who looks at the results first, or at either, says
/// now and then that there is no answer.
#[judge::case]
fn first_looks_at_its_context_first(log: &Transcript) {
    const CALLS: usize = 300;
    let ended = (0..CALLS).filter(|_| {
        let (context, cancel) = Context::background().with_cancel();
        let cancels: Query<Story> = Box::new(move |_| {
            cancel.cancel();
            Err(failure("told to stop"))
        });
        let fails = || -> Query<Story> {
            Box::new(|context| {
                let _ = context.done().recv();
                Err(failure("told to stop"))
            })
        };
        let result = first(&context, vec![cancels, fails(), fails(), fails()]);
        result == Err(Error::Ended(Reason::Cancelled))
    });
    writeln!(
        log,
        "ended: cancelled, in {} of {CALLS} calls",
        ended.count()
    );
}

/// The caller's context is cancelled while all queries run, which take no notice: it
/// returns at once, also if there is only one query.
#[judge::case]
fn first_when_the_context_is_cancelled(log: &Transcript) {
    for running in [2, 1] {
        let (context, cancel) = Context::background().with_cancel();
        let (open, gate) = done();
        let begun = Begun::new();
        let query = |_| begun.query(when_open(&gate, Ok("old news")));
        let queries = (0..running).map(query).collect();
        let cancelling = begun.then(running, move || cancel.cancel());
        let result = first(&context, queries);
        writeln!(log, "running: {running}; {}", words(&result));
        let _ = cancelling.join();
        drop(open);
        judge::assert_threads_end("the queries have returned");
    }
}

/// The same, when a deadline passes. A failure that came before does not matter.
#[judge::case]
fn first_when_the_deadline_passes(log: &Transcript) {
    let limit = Duration::from_millis(30);
    let (context, _cancel) = Context::background().with_timeout(limit);
    let (open, gate) = done();
    let queries = vec![
        at_once(Err(failure("the line is dead"))),
        when_open(&gate, Ok("old news")),
    ];
    writeln!(log, "{}", words(&first(&context, queries)));
    drop(open);
    judge::assert_threads_end("the queries have returned");
}

/// The caller's context ends, and has many other children, which end one after the other. When
/// it returns, the context of the queries has ended as well.
#[judge::case]
fn first_has_cancelled_when_the_caller_ends(log: &Transcript) {
    const CALLS: usize = 20;
    let ended = (0..CALLS).filter(|_| {
        let (context, cancel) = Context::background().with_cancel();
        let others = |_| context.with_cancel();
        let before: Vec<_> = (0..5000).map(others).collect();
        let (contexts, kept) = bounded(1);
        let (open, gate) = done();
        let begun = Begun::new();
        let query = begun.query(when_open(&gate, Ok("old news")));
        let query = gives_its_context_away(&contexts, query);
        let cancelling = begun.then(1, {
            let context = context.clone();
            move || {
                let after: Vec<_> = (0..5000).map(|_| context.with_cancel()).collect();
                cancel.cancel();
                drop((before, after));
            }
        });
        let _ = first(&context, vec![query]);
        let has_ended = kept.recv().unwrap_or_default().err().is_some();
        drop(open);
        let _ = cancelling.join();
        has_ended
    });
    writeln!(log, "ended in {} of {CALLS} calls", ended.count());
}

/// Waiting for an answer costs nothing, also when one has failed already.
#[judge::case]
fn first_waits_without_polling(log: &Transcript) {
    let (open, gate) = done();
    let queries = vec![
        at_once(Err(failure("the line is dead"))),
        when_open(&gate, Ok("harbour fire")),
    ];
    // A thread of the subject: what it does while it waits is looked at.
    let caller = thread::spawn(move || first(&Context::background(), queries));
    judge::assert_no_polling();
    writeln!(log, "it waits");
    drop(open);
    if let Ok(result) = caller.join() {
        writeln!(log, "{}", words(&result));
    }
}

/// A query that panics is not waited for: the others decide.
#[judge::case]
fn first_a_query_panics(log: &Transcript) {
    for (answer, name) in [
        (Ok("harbour fire"), "one panics, then one answers"),
        (Err(failure("nobody is in")), "one panics, then one fails"),
    ] {
        let (open, gate) = done();
        let (now, opened) = done();
        drop(now);
        let begun = Begun::new();
        let queries = vec![
            begun.query(panics(&opened)),
            begun.query(when_open(&gate, answer)),
        ];
        let opening = begun.then(2, || drop(open));
        let result = first(&Context::background(), queries);
        writeln!(log, "{name}: {}", words(&result));
        let _ = opening.join();
    }
    let (open, gate) = done();
    let begun = Begun::new();
    let queries = vec![
        begun.query(at_once(Err(failure("nobody is in")))),
        begun.query(panics(&gate)),
    ];
    let opening = begun.then(2, || drop(open));
    let result = first(&Context::background(), queries);
    writeln!(log, "one fails, then one panics: {}", words(&result));
    let _ = opening.join();
}

/// The first one answers in time: the second one is not asked.
#[judge::case]
fn hedged_asks_one_if_it_answers(log: &Transcript) {
    let (context, _cancel) = Context::background().with_cancel();
    let asked = Counter::default();
    let secondary = counted(&asked, at_once(Ok("cup final")));
    let result = hedged(&context, at_once(Ok("harbour fire")), secondary, never());
    writeln!(log, "{}", words(&result));
    judge::assert_threads_end("it has returned, while the context goes on");
    writeln!(log, "the second one was asked: {}", asked.get());
    writeln!(log, "the caller's context {}", reason(context.err()));
}

/// The first one takes long: the second one is asked when the patience is over, and not
/// before. Its answer is enough, and the first one is not waited for.
#[judge::case]
fn hedged_asks_two_when_patience_is_over(log: &Transcript) {
    let (over, patience) = bounded(1);
    let (open, gate) = done();
    let asked = Counter::default();
    let secondary = counted(&asked, at_once(Ok("cup final")));
    let begun = Begun::new();
    let primary = begun.query(when_open(&gate, Ok("old news")));
    let (before, asked_before) = bounded(1);
    let observer = begun.then(1, {
        let (over, asked) = (over.clone(), asked.clone());
        move || {
            let _ = before.send(asked.get());
            let _ = over.send(Instant::now());
        }
    });
    let result = hedged(&Context::background(), primary, secondary, patience);
    writeln!(log, "{}", words(&result));
    let _ = observer.join();
    let before = asked_before.recv().unwrap_or_default();
    writeln!(log, "asked before the patience was over: {before}");
    writeln!(log, "asked in the end: {}", asked.get());
    drop((open, over));
    judge::assert_threads_end("it has returned, and the first query has too");
}

/// The first one has failed: the second one is asked at once, however much patience is left.
#[judge::case]
fn hedged_a_failure_ends_the_patience(log: &Transcript) {
    let primary = at_once(Err(failure("the line is dead")));
    let secondary = at_once(Ok("cup final"));
    let result = hedged(&Context::background(), primary, secondary, never());
    writeln!(log, "{}", words(&result));
}

/// The second one has been asked: the first one is not told to stop, because it may still
/// answer.
#[judge::case]
fn hedged_lets_the_first_one_go_on(log: &Transcript) {
    let (over, patience) = bounded(1);
    let _ = over.send(Instant::now());
    let (open, gate) = done();
    let (contexts, kept) = bounded(1);
    let begun = Begun::new();
    let primary = gives_its_context_away(&contexts, when_open(&gate, Ok("harbour fire")));
    let secondary = begun.query(when_open(&gate, Ok("cup final")));
    let looking = begun.then(1, move || {
        let reason = kept.recv().unwrap_or_default().err();
        drop(open);
        reason
    });
    let _ = hedged(&Context::background(), primary, secondary, patience);
    let first_ones = looking.join().ok().flatten();
    writeln!(log, "the first one's context {}", reason(first_ones));
    drop(over);
}

/// The second one has been asked, and the first one answers after all: that is the answer,
/// also if the second one has failed by then.
#[judge::case]
fn hedged_the_first_may_still_answer(log: &Transcript) {
    for fails in [false, true] {
        let (over, patience) = bounded(1);
        let _ = over.send(Instant::now());
        let ((open, gate), (open_second, second_gate)) = (done(), done());
        let begun = Begun::new();
        let secondary = when_open(&second_gate, Err(failure("nobody is in")));
        let secondary = begun.query(secondary);
        let name = if fails { "has failed" } else { "still runs" };
        let keeps_it_running = (!fails).then_some(open_second);
        let opening = begun.then(1, || drop(open));
        let primary = when_open(&gate, Ok("harbour fire"));
        let result = hedged(&Context::background(), primary, secondary, patience);
        writeln!(log, "the second one {name}: {}", words(&result));
        let _ = opening.join();
        drop((keeps_it_running, over));
    }
}

/// Both have failed: both failures are in the error, whichever came first.
#[judge::case]
fn hedged_when_both_have_failed(log: &Transcript) {
    let primary = at_once(Err(failure("the line is dead")));
    let secondary = at_once(Err(failure("nobody is in")));
    let result = hedged(&Context::background(), primary, secondary, never());
    writeln!(log, "the first one fails first: {}", words(&result));

    let (over, patience) = bounded(1);
    let _ = over.send(Instant::now());
    let (open, gate) = done();
    let primary = when_open(&gate, Err(failure("the line is dead")));
    let begun = Begun::new();
    let secondary = begun.query(at_once(Err(failure("nobody is in"))));
    let opening = begun.then(1, || drop(open));
    let result = hedged(&Context::background(), primary, secondary, patience);
    writeln!(log, "the second one fails first: {}", words(&result));
    let _ = opening.join();
    drop(over);
    judge::assert_threads_end("both have failed");
}

/// The loser is told to stop, whichever it is.
#[judge::case]
fn hedged_cancels_the_loser(log: &Transcript) {
    let (reasons, ends) = bounded(1);
    let (over, patience) = bounded(1);
    let _ = over.send(Instant::now());
    let (context, _cancel) = Context::background().with_cancel();
    let primary = until_its_end(&reasons);
    let result = hedged(&context, primary, at_once(Ok("cup final")), patience);
    writeln!(log, "the second one answers: {}", words(&result));
    write_reasons(log, &ends, 1);

    let (over_again, patience) = bounded(1);
    let _ = over_again.send(Instant::now());
    let (open, gate) = done();
    let begun = Begun::new();
    let primary = when_open(&gate, Ok("harbour fire"));
    let secondary = begun.query(until_its_end(&reasons));
    let opening = begun.then(1, || drop(open));
    let result = hedged(&context, primary, secondary, patience);
    writeln!(log, "the first one answers: {}", words(&result));
    write_reasons(log, &ends, 1);
    let _ = opening.join();
    drop((over, over_again));
    writeln!(log, "the caller's context {}", reason(context.err()));
}

/// When it returns, the context of the queries has been cancelled, with an answer and
/// without one.
#[judge::case]
fn hedged_has_cancelled_when_it_returns(log: &Transcript) {
    for (answer, name) in [
        (Ok("cup final"), "after an answer"),
        (Err(failure("nobody is in")), "after two failures"),
    ] {
        let (contexts, kept) = bounded(2);
        let primary = at_once(Err(failure("the line is dead")));
        let primary = gives_its_context_away(&contexts, primary);
        let secondary = gives_its_context_away(&contexts, at_once(answer));
        let _ = hedged(&Context::background(), primary, secondary, never());
        for context in kept.iter().take(2) {
            writeln!(log, "{name}: {}", reason(context.err()));
        }
    }
}

/// The context of both queries is derived from the caller's: it has its value.
#[judge::case]
fn hedged_derives_from_the_callers_context(log: &Transcript) {
    let context = Context::background().with_value(Edition("evening edition"));
    let query = || -> Query<Story> {
        Box::new(|context| {
            let edition = context.value::<Edition>().map(|edition| edition.0);
            Err(failure(edition.unwrap_or("no edition")))
        })
    };
    let result = hedged(&context, query(), query(), never());
    writeln!(log, "both say their edition: {}", words(&result));
}

/// The caller's context had ended before: it says why, and asks nobody.
#[judge::case]
fn hedged_when_the_context_had_ended(log: &Transcript) {
    for why in [Reason::Cancelled, Reason::DeadlineExceeded] {
        let asked = Counter::default();
        let query = || counted(&asked, at_once(Ok("harbour fire")));
        let result = hedged(&ended(why), query(), query(), never());
        writeln!(log, "{}", words(&result));
        judge::assert_threads_end("the context had ended before");
        writeln!(log, "  asked: {}", asked.get());
    }
}

/// The caller's context is cancelled while one query runs, and while two run. They take no
/// notice: it returns at once.
#[judge::case]
fn hedged_when_the_context_is_cancelled(log: &Transcript) {
    for running in [1, 2] {
        let (context, cancel) = Context::background().with_cancel();
        let (open, gate) = done();
        let (over, patience) = bounded(1);
        if running == 2 {
            let _ = over.send(Instant::now());
        }
        let begun = Begun::new();
        let query = || begun.query(when_open(&gate, Ok("old news")));
        let (primary, secondary) = (query(), query());
        let cancelling = begun.then(running, move || cancel.cancel());
        let result = hedged(&context, primary, secondary, patience);
        writeln!(log, "running: {running}; {}", words(&result));
        let _ = cancelling.join();
        drop((open, over));
        judge::assert_threads_end("the queries have returned");
    }
}

/// Waiting costs nothing: for the first one, and for both.
#[judge::case]
fn hedged_waits_without_polling(log: &Transcript) {
    let (open, gate) = done();
    let (over, patience) = bounded(1);
    let (primary, secondary) = (
        when_open(&gate, Ok("harbour fire")),
        when_open(&gate, Ok("harbour fire")),
    );
    // A thread of the subject: what it does while it waits is looked at.
    let caller =
        thread::spawn(move || hedged(&Context::background(), primary, secondary, patience));
    judge::assert_no_polling();
    writeln!(log, "one query runs: it waits");
    let _ = over.send(Instant::now());
    judge::assert_no_polling();
    writeln!(log, "two queries run: it waits");
    drop(open);
    if let Ok(result) = caller.join() {
        writeln!(log, "{}", words(&result));
    }
    drop(over);
}
