//! Error handling: errors are results, and the consumer decides.

use super::subject::done;
use super::subject::patterns::errors::{
    Address, Cause, CheckError, Report, Status, check_status, http_status, until_failures,
};
use crossbeam_channel::{Receiver, Sender, bounded};
use judge::contract::Source;
use judge::{Counter, FEW, Transcript};
use std::fmt::Display;
use std::io::{ErrorKind, Read, Write};
use std::iter;
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

type Checked = Result<Status, CheckError>;

/// Which addresses were fetched, in order.
#[derive(Clone, Default)]
struct Fetched {
    addresses: Arc<Mutex<Vec<String>>>,
    count: Counter,
}

impl Fetched {
    fn add(&self, address: &Address) {
        self.addresses().push(address.0.clone());
        self.count.add();
    }

    fn addresses(&self) -> MutexGuard<'_, Vec<String>> {
        self.addresses
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    fn count(&self) -> usize {
        self.count.get()
    }
}

/// What the address answers: it can be told by how it begins.
fn answer(address: &Address) -> Checked {
    let status = |code, reason: &str| Status {
        code,
        reason: reason.to_owned(),
    };
    let cause = match address.0.as_str() {
        name if name.starts_with("good") => return Ok(status(200, "OK")),
        name if name.starts_with("gone") => return Ok(status(404, "Not Found")),
        name if name.starts_with("slow") => Cause::TooSlow,
        _ => Cause::NotReached(ErrorKind::ConnectionRefused),
    };
    let address = address.clone();
    Err(CheckError { address, cause })
}

/// A fetch that takes no time, and keeps account of its calls.
fn at_once(fetched: &Fetched) -> impl FnMut(&Address) -> Checked + Send + 'static {
    let fetched = fetched.clone();
    move |address| {
        fetched.add(address);
        answer(address)
    }
}

/// A fetch that announces its begin and goes on when it is told to, or when the
/// sender of `go` is dropped.
fn told_when(
    fetched: &Fetched,
    begin: Sender<()>,
    go: Receiver<()>,
) -> impl FnMut(&Address) -> Checked + Send + 'static {
    let fetched = fetched.clone();
    move |address| {
        fetched.add(address);
        let _ = begin.send(());
        let _ = go.recv();
        answer(address)
    }
}

fn addresses(names: &[&str]) -> Vec<Address> {
    names.iter().map(|name| Address(name.to_string())).collect()
}

/// More than anybody reads here.
fn many() -> Vec<Address> {
    addresses(&["good"; 1000])
}

const CHECK_STATUS: Source<Checked> = |stop| check_status(stop, many(), answer);

fn words(result: &Checked) -> String {
    fn text<T: Display>(value: T) -> String {
        value.to_string()
    }
    result.as_ref().map_or_else(text, text)
}

/// The next result in words, or `closed`.
fn next(stream: &Receiver<Checked>) -> String {
    stream.recv().as_ref().map_or("closed".to_owned(), words)
}

/// What the report says about the limit.
fn judgement(report: &Report) -> &'static str {
    if report.too_many_errors {
        "too many errors"
    } else {
        "not too many errors"
    }
}

/// Results of good addresses that are no answers: nobody has fetched them.
fn made_up(results: &[Checked]) -> Vec<String> {
    results
        .iter()
        .filter(|result| result.is_err())
        .map(words)
        .collect()
}

fn write_report(log: &Transcript, report: &Report) {
    for result in &report.seen {
        writeln!(log, "{}", words(result));
    }
    if report.too_many_errors {
        writeln!(log, "too many errors");
    }
}

/// The results of these addresses, from the judge: `check_status` has no part in it.
fn results(names: &'static [&'static str]) -> (judge::Feed, Receiver<Checked>) {
    judge::feed(addresses(names).into_iter().map(|name| answer(&name)))
}

/// What a server of ours does with its one visitor.
enum Manners {
    Says(&'static str),
    /// Says nothing, and leaves when the visitor does.
    IsSilent,
    /// Says a little, and leaves when the visitor does.
    Stops(&'static str),
}

/// Starts a server for one visitor; returns its address.
fn server(manners: Manners) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is there");
    let address = listener.local_addr().expect("it is bound");
    judge::spawn(move || {
        let Ok((mut visitor, _)) = listener.accept() else {
            return;
        };
        read_request(&mut visitor);
        let text = match manners {
            Manners::Says(text) | Manners::Stops(text) => text,
            Manners::IsSilent => "",
        };
        let _ = visitor.write_all(text.as_bytes());
        if !matches!(manners, Manners::Says(_)) {
            let _ = visitor.read(&mut [0]);
        }
    });
    format!("http://{address}/front")
}

fn read_request(visitor: &mut TcpStream) {
    let mut request = Vec::new();
    let mut byte = [0];
    while !request.ends_with(b"\r\n\r\n") && visitor.read(&mut byte).is_ok_and(|n| n == 1) {
        request.push(byte[0]);
    }
}

/// Every address has its result, in order, the bad ones among them too, and each
/// was fetched once. Behind the last the stream closes and the thread ends,
/// although done is still open.
#[judge::case]
fn check_status_gives_every_result_in_order(log: &Transcript) {
    let (_cancel, stop) = done();
    let fetched = Fetched::default();
    let list = addresses(&["a", "good", "slow", "gone", "b", "good"]);
    let stream = check_status(stop, list, at_once(&fetched));
    for result in &stream {
        writeln!(log, "{}", words(&result));
    }
    judge::assert_threads_end("all addresses were checked, while done stays open");
    writeln!(log, "fetched: {:?}", fetched.addresses());
}

/// No addresses: the stream closes at once, and nothing is fetched.
#[judge::case]
fn check_status_of_nothing(log: &Transcript) {
    let (_cancel, stop) = done();
    let fetched = Fetched::default();
    let stream = check_status(stop, Vec::new(), at_once(&fetched));
    writeln!(log, "the stream is {}", judge::next(&stream));
    writeln!(log, "fetched: {:?}", fetched.addresses());
}

/// It returns at once, while the first fetch is still running: it fetches on a thread of
/// its own.
#[judge::case]
fn check_status_does_not_block(log: &Transcript) {
    let (_cancel, stop) = done();
    let (begin, begins) = bounded(0);
    let (go, goes) = bounded(0);
    let fetch = told_when(&Fetched::default(), begin, goes);
    let stream = check_status(stop, addresses(&["good"]), fetch);
    writeln!(log, "it has returned");
    // A reader is there from the start. Whether the fetch begins without one is for
    // another case.
    let reader = judge::spawn(move || next(&stream));
    let _ = begins.recv();
    writeln!(log, "the fetch begins");
    drop(go);
    writeln!(log, "{}", reader.join().expect("a reader does not panic"));
}

/// The result is made first, and offered then: while a fetch runs, a reader can give up
/// waiting. If `fetch` is called inside `send(...)` of the `select!`, the reader has been
/// chosen by then, and is held.
#[judge::case]
fn check_status_fetches_first(log: &Transcript) {
    let (_cancel, stop) = done();
    let (begin, begins) = bounded(0);
    let (go, goes) = bounded(0);
    let fetch = told_when(&Fetched::default(), begin, goes);
    let stream = check_status(stop, addresses(&["good"]), fetch);
    // The reader is there before the fetch begins: it is the one that would be
    // chosen.
    let also = stream.clone();
    let reader = judge::spawn(move || also.recv_timeout(Duration::from_millis(50)));
    let _ = begins.recv();
    // Only the end of a `recv` with a time limit shows that it can end.
    let seen = reader.join().expect("a reader does not panic");
    writeln!(
        log,
        "fetch is running: the reader {}",
        judge::patience(&seen)
    );
    drop(go);
    writeln!(log, "{}", next(&stream));
}

judge::contract! {
    source CHECK_STATUS:
    check_status_waits_without_polling: waits_without_polling,
}

/// No address is fetched long before its result is wanted: one result may wait for
/// the reader, and only when it has been read is the next address fetched.
#[judge::case]
fn check_status_fetches_at_most_one_ahead(log: &Transcript) {
    let (cancel, stop) = done();
    let fetched = Fetched::default();
    let stream = check_status(stop, many(), at_once(&fetched));
    let mut read = 0;
    for more in [0, 1, 3] {
        read += stream.iter().take(more).count();
        judge::wait_until_blocked();
        log.at_most(
            format_args!("{read} were read: fetched ahead"),
            fetched.count().saturating_sub(read),
            1,
        );
    }
    drop(cancel);
}

/// Told to stop before it was started: it looks at done before it fetches, and so it
/// fetches nothing.
#[judge::case]
fn check_status_done_had_fired(log: &Transcript) {
    let (cancel, stop) = done();
    drop(cancel);
    let fetched = Fetched::default();
    let stream = check_status(stop, many(), at_once(&fetched));
    judge::assert_threads_end("done had fired before it was started");
    writeln!(log, "the stream is {}", judge::next(&stream));
    writeln!(log, "fetched: {}", fetched.count());
}

/// Told to stop while a fetch runs: nothing can interrupt that one. Its result may
/// still be read, and it is the last: done is looked at before the next fetch.
#[judge::case]
fn check_status_stops_after_the_fetch_that_runs(log: &Transcript) {
    // A `select!` that passes over done once in two times is found out in so many rounds.
    const ROUNDS: usize = 32;
    let (mut most_fetched, mut most_read, mut not_fetched) = (0, 0, Vec::new());
    for _ in 0..ROUNDS {
        let (cancel, stop) = done();
        let fetched = Fetched::default();
        let (begin, begins) = bounded(0);
        let (go, goes) = bounded(0);
        let stream = check_status(stop, many(), told_when(&fetched, begin, goes));
        let _ = begins.recv();
        drop(cancel);
        drop((go, begins));
        let more: Vec<_> = stream.iter().collect();
        judge::assert_threads_end("done has fired, while a fetch was running");
        most_fetched = most_fetched.max(fetched.count());
        most_read = most_read.max(more.len());
        not_fetched.extend(made_up(&more));
    }
    writeln!(log, "in {ROUNDS} rounds, fetched: {most_fetched}");
    log.at_most("  read", most_read, 1);
    writeln!(log, "  not fetched among them: {not_fetched:?}");
}

/// The consumer leaves. It is noticed when the next result is offered: the send
/// fails and the thread ends, though done is open and addresses are left.
#[judge::case]
fn check_status_ends_when_the_consumer_leaves(log: &Transcript) {
    for read in [0, 2, 100] {
        let (_cancel, stop) = done();
        let fetched = Fetched::default();
        let stream = check_status(stop, many(), at_once(&fetched));
        let results = stream.iter().take(read).count();
        writeln!(log, "{results} were read, then the consumer leaves");
        drop(stream);
        judge::assert_threads_end("the consumer has left, while done stays open");
        let more = fetched.count().saturating_sub(results);
        log.at_most("  fetched for nobody", more, 1);
    }
}

/// Told to stop while results are read as fast as they come: a few more may
/// arrive, and then the stream closes.
#[judge::case]
fn check_status_stops_while_results_flow(log: &Transcript) {
    let (cancel, stop) = done();
    let stream = check_status(stop, many(), at_once(&Fetched::default()));
    writeln!(log, "read: {}", stream.iter().take(10).count());
    drop(cancel);
    let more: Vec<_> = stream.iter().collect();
    log.at_most("more", more.len(), FEW);
    writeln!(log, "not fetched among them: {:?}", made_up(&more));
    judge::assert_threads_end("done has fired");
}

/// Two lists are checked side by side. One is told to stop, the other is not.
#[judge::case]
fn check_status_of_two_lists(log: &Transcript) {
    let (cancel, stop) = done();
    let (_cancel, other_stop) = done();
    let stream = check_status(stop, many(), at_once(&Fetched::default()));
    let names = addresses(&["a", "good", "gone"]);
    let other = check_status(other_stop, names, at_once(&Fetched::default()));
    let _ = stream.recv();
    writeln!(log, "other: {}", next(&other));
    drop(cancel);
    log.at_most("one is told to stop: more", stream.iter().count(), FEW);
    for result in &other {
        writeln!(log, "other: {}", words(&result));
    }
}

judge::contract! {
    source CHECK_STATUS:
    /// Told to stop while it waits for a reader who never comes, while the stream is still
    /// held.
    check_status_stops_while_nobody_reads: stops_while_nobody_reads,
}

/// A list that is longer than any on the page is checked to its end.
#[judge::case]
fn check_status_of_a_long_list(log: &Transcript) {
    let (_cancel, stop) = done();
    let names: Vec<_> = (1..=1000).map(|number| format!("good {number}")).collect();
    let list = names.iter().cloned().map(Address).collect();
    let fetched = Fetched::default();
    let stream = check_status(stop, list, at_once(&fetched));
    writeln!(log, "results: {}", stream.iter().count());
    log.sequence("fetched", &fetched.addresses(), &names);
}

/// Requests over the loopback interface, to servers that are well, gone, silent,
/// or no web servers at all. Every failure is a result, and names its cause.
#[judge::case]
fn check_status_of_real_servers(log: &Transcript) {
    let (_cancel, stop) = done();
    // Its port is taken, and nobody listens there.
    let somebody = TcpListener::bind("127.0.0.1:0").expect("the loopback interface is there");
    let taken = somebody
        .local_addr()
        .and_then(TcpStream::connect)
        .expect("it listens");
    let taken = (taken.local_addr().expect("it is connected"), taken);
    let slow = [
        server(Manners::IsSilent),
        server(Manners::Stops("HTTP/1.1 200 O")),
    ];
    let list = [
        (
            "well",
            server(Manners::Says(
                "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n",
            )),
        ),
        ("nobody listens", format!("http://{}/", taken.0)),
        ("not an address", "http://front page".to_owned()),
        ("silent", slow[0].clone()),
        ("stops in the middle", slow[1].clone()),
        (
            "page is gone",
            server(Manners::Says("HTTP/1.1 404 Not Found\r\n\r\n")),
        ),
        (
            "speaks something else",
            server(Manners::Says("220 mail.example ESMTP\r\n")),
        ),
        ("hangs up", server(Manners::Says(""))),
        (
            "breaks off in the middle",
            server(Manners::Says("HTTP/1.1 200 O")),
        ),
        (
            "has no number",
            server(Manners::Says("HTTP/1.1 +20 OK\r\n\r\n")),
        ),
    ];
    let asked = list
        .iter()
        .map(|(_, address)| Address(address.clone()))
        .collect();
    let stream = check_status(stop, asked, move |address| {
        // The servers that never answer may be given up soon, all others are
        // given time on a busy machine.
        let limit = if slow.contains(&address.0) { 30 } else { 4000 };
        http_status(address, Duration::from_millis(limit))
    });
    for ((what, address), result) in list.iter().zip(&stream) {
        match result {
            Ok(status) => writeln!(log, "{what}: {status}"),
            Err(error) => {
                writeln!(log, "{what}: error: {}", error.cause);
                // The port is another one every time.
                let named = error.address.0.replace(address, "the one that was asked");
                writeln!(log, "  it names the address: {named}");
            }
        }
    }
    writeln!(log, "and then: {}", judge::next(&stream));
}

/// A stream that closes without a result is no failure.
#[judge::case]
fn until_failures_of_nothing(log: &Transcript) {
    let (_feed, stream) = results(&[]);
    let report = until_failures(stream, 1);
    writeln!(log, "seen: {}, {}", report.seen.len(), judgement(&report));
}

/// Fewer errors than the limit: everything is read and reported, in order, and it
/// was not too much.
#[judge::case]
fn until_failures_below_the_limit(log: &Transcript) {
    let (feed, stream) = results(&["good", "a", "gone", "slow", "good"]);
    write_report(log, &until_failures(stream, 4));
    writeln!(log, "read: {}", judge::settled(5, || feed.taken()));
}

/// A result that is not there yet is waited for, and waiting costs nothing.
#[judge::case]
fn until_failures_waits_for_results(log: &Transcript) {
    let (out, stream) = bounded(0);
    let consumer = judge::spawn(move || until_failures(stream, 2));
    judge::assert_no_polling();
    let _ = out.send(answer(&Address("a".to_owned())));
    judge::assert_no_polling();
    let _ = out.send(answer(&Address("good".to_owned())));
    drop(out);
    match consumer.join() {
        Ok(report) => write_report(log, &report),
        Err(_) => writeln!(log, "`until_failures` panicked"),
    }
}

/// It reads to the limit and no further: the third error is the last thing it sees.
#[judge::case]
fn until_failures_reads_no_further(log: &Transcript) {
    let (feed, stream) = results(&["good", "a", "b", "c", "d", "good"]);
    write_report(log, &until_failures(stream, 3));
    writeln!(log, "read: {}", judge::settled(4, || feed.taken()));
}

/// The limit is reached also when nothing comes after it.
#[judge::case]
fn until_failures_with_the_last_result(log: &Transcript) {
    let (feed, stream) = results(&["good", "a", "b"]);
    write_report(log, &until_failures(stream, 2));
    writeln!(log, "read: {}", judge::settled(3, || feed.taken()));
}

/// Errors count in all, not in a row; an answer that is no good status is no
/// error.
#[judge::case]
fn until_failures_counts_all_errors(log: &Transcript) {
    let (feed, stream) = results(&["a", "good", "b", "gone", "gone", "gone", "c", "good"]);
    write_report(log, &until_failures(stream, 3));
    writeln!(log, "read: {}", judge::settled(7, || feed.taken()));
}

/// A long stream and a high limit: errors are counted one by one, however many there
/// are.
#[judge::case]
fn until_failures_with_a_high_limit(log: &Transcript) {
    const LIMIT: usize = 66_000;
    for errors in [LIMIT - 1, LIMIT, LIMIT + 1] {
        // All of them are there from the start: to hand each over would take long.
        let (out, stream) = bounded(errors + 1);
        let names = iter::once("good").chain(iter::repeat_n("a", errors));
        for name in names {
            let _ = out.send(answer(&Address(name.to_owned())));
        }
        drop(out);
        let report = until_failures(stream, LIMIT);
        writeln!(
            log,
            "limit {LIMIT}, errors: {errors}: seen: {}, {}",
            report.seen.len(),
            judgement(&report)
        );
    }
}

/// The largest limit there is means that errors do not matter.
#[judge::case]
fn until_failures_without_a_limit(log: &Transcript) {
    let (feed, stream) = results(&["a", "good", "b", "c", "d", "e"]);
    write_report(log, &until_failures(stream, usize::MAX));
    writeln!(log, "read: {}", feed.ended());
}

/// The consumer and the checking thread together: when the third error has been seen,
/// `until_failures` drops the stream, and that alone ends the checking thread.
#[judge::case]
fn until_failures_ends_the_checking_thread(log: &Transcript) {
    let (_cancel, stop) = done();
    let list = addresses(&["good", "a", "b", "c", "d", "e", "f"]);
    let fetched = Fetched::default();
    let report = until_failures(check_status(stop, list, at_once(&fetched)), 3);
    write_report(log, &report);
    judge::assert_threads_end("`until_failures` has returned, while done stays open");
    log.at_most("fetched, one ahead among them", fetched.count(), 5);
}

/// A limit of one ends at the first error; a limit of none is reached before
/// anything is read.
#[judge::case]
fn until_failures_with_small_limits(log: &Transcript) {
    for limit in [0, 1] {
        let (feed, stream) = results(&["good", "a", "good"]);
        let report = until_failures(stream, limit);
        writeln!(log, "limit {limit}: {}", judgement(&report));
        writeln!(
            log,
            "limit {limit}, seen: {:?}",
            report.seen.iter().map(words).collect::<Vec<_>>()
        );
        writeln!(log, "limit {limit}, read: {}", feed.ended());
    }
}
