//! The queue's process is killed in the middle of its work, and what it had
//! acknowledged is still there.
//!
//! A kill takes the process and leaves the system, so this does not show that the
//! disk has kept its word: for that one would have to cut the power.

use disk_queue::DiskQueue;
use std::io::{BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdout, Command, Stdio};
use std::{env, fs};

/// An empty place for a queue of that name.
fn file(name: &str) -> PathBuf {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}.redb"));
    let _ = fs::remove_file(&file);
    file
}

fn newsroom(verb: &str, file: &Path) -> (Child, Lines<BufReader<ChildStdout>>) {
    // `<target>/debug/deps/killed-…` is this test, `<target>/debug/examples/newsroom`
    // what it kills: `cargo test` builds both.
    let this = env::current_exe().expect("a test has a path");
    let built = this.ancestors().nth(2).expect("cargo's folders");
    let newsroom = built.join("examples").join("newsroom");
    let mut child = Command::new(newsroom.with_extension(env::consts::EXE_EXTENSION))
        .arg(verb)
        .arg(file)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`cargo test -p disk_queue` has built the example");
    let lines = BufReader::new(child.stdout.take().expect("it was asked for")).lines();
    (child, lines)
}

/// On Unix this is SIGKILL: the process gets no chance to finish anything.
fn kill(mut child: Child) {
    child.kill().expect("it is still running");
    child.wait().expect("it has been killed");
}

/// All that waits in the queue, in order.
fn left(file: &Path) -> Vec<String> {
    let queue = DiskQueue::open(file).expect("a queue can be opened after a kill");
    let mut left = Vec::new();
    while queue.take(|story| left.push(story.to_owned())).unwrap() {}
    left
}

#[test]
fn nothing_acknowledged_is_lost() {
    for wanted in [1, 2, 7, 20, 40] {
        let file = file(&format!("push_{wanted}"));
        let (child, mut lines) = newsroom("push", &file);
        let mut acknowledged: Vec<String> =
            lines.by_ref().take(wanted).map(Result::unwrap).collect();
        kill(child);
        // What it had said before it died counts as well.
        acknowledged.extend(lines.map(Result::unwrap));
        let left = left(&file);
        assert!(
            left.starts_with(&acknowledged),
            "acknowledged: {acknowledged:?}\nleft: {left:?}"
        );
        // One may have been written whose acknowledgement was not.
        assert!(left.len() <= acknowledged.len() + 1, "left: {left:?}");
    }
}

#[test]
fn what_was_in_work_comes_again() {
    let file = file("take");
    let queue = DiskQueue::open(&file).unwrap();
    for number in 0..5 {
        queue.push(&format!("story {number}")).unwrap();
    }
    drop(queue);
    let (mut child, mut lines) = newsroom("take", &file);
    let mut stdin = child.stdin.take().expect("it was asked for");
    let mut next = || lines.next().expect("there is a story").unwrap();
    assert_eq!(next(), "story 0");
    writeln!(stdin, "done").unwrap();
    assert_eq!(next(), "story 1");
    writeln!(stdin, "done").unwrap();
    // That story 2 has come proves that story 1 has been taken out.
    assert_eq!(next(), "story 2");
    kill(child);
    assert_eq!(left(&file), ["story 2", "story 3", "story 4"]);
}
