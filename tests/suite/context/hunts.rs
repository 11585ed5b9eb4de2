//! Bug hunts: contexts: say in one line what it is.

use super::subject::context::hunts::hunts;
use super::subject::done;
use judge::Transcript;

/// All values come through in order, and the stream closes when the input does.
#[judge::case]
fn passes_values_on(log: &Transcript) {
    let (_cancel, stop) = done();
    let (_feed, input) = judge::feed([1, 2, 3]);
    let values: Vec<i32> = hunts(stop, input).iter().collect();
    writeln!(log, "{values:?}");
    judge::assert_threads_end("the input was closed, while done stays open");
}

/// Told to stop while nobody reads: the thread ends.
#[judge::case]
fn stops_while_nobody_reads(log: &Transcript) {
    let (cancel, stop) = done();
    let (_feed, input) = judge::feed(1..);
    let stream = hunts(stop, input);
    writeln!(log, "first: {:?}", stream.recv().ok());
    judge::wait_until_blocked();
    drop(cancel);
    judge::assert_threads_end("done has fired, while nobody reads");
    writeln!(log, "then: {:?}", stream.recv().ok());
}
