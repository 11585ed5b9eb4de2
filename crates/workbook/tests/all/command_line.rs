//! The program as it is typed.

use crate::fixture::Fixture;
use std::io::{BufRead, BufReader};
use std::process::{Command, Output, Stdio};

fn workbook(fixture: &Fixture) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_workbook"));
    command
        .current_dir(fixture.root().join("book/src"))
        .stdin(Stdio::null());
    command
}

fn message(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn the_book_is_built_into_a_folder() {
    let fixture = Fixture::new();
    let out = fixture.root().join("site");
    for _ in 0..2 {
        let output = workbook(&fixture)
            .args(["build", "--out"])
            .arg(&out)
            .output()
            .unwrap();
        assert!(output.status.success(), "{}", message(&output));
        assert!(out.join("patterns/tee.html").is_file());
    }
}

#[test]
fn a_folder_with_other_things_is_left_alone() {
    let fixture = Fixture::new();
    let output = workbook(&fixture)
        .args(["build", "--out", "../../exercises"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(message(&output).contains("--out"), "{}", message(&output));
    assert!(fixture.root().join("exercises/hints/tee.md").is_file());
}

#[test]
fn outside_the_workspace_it_says_where_to_go() {
    let elsewhere = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_workbook"))
        .current_dir(elsewhere.path())
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(message(&output).contains("help: "), "{}", message(&output));
}

#[test]
fn a_port_in_use_is_told() {
    let fixture = Fixture::new();
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let output = workbook(&fixture)
        .args(["serve", "--no-open", "--port", &port])
        .output()
        .unwrap();
    assert!(!output.status.success());
    assert!(
        message(&output).contains("another program uses it"),
        "{}",
        message(&output)
    );
}

#[test]
fn an_address_that_others_can_reach_is_refused_with_the_reason() {
    let fixture = Fixture::new();
    for host in ["0.0.0.0", "192.0.2.7", "::"] {
        let output = workbook(&fixture)
            .args(["serve", "--no-open", "--host", host])
            .output()
            .unwrap();
        assert!(!output.status.success());
        let message = message(&output);
        assert!(
            message.contains("another machine") && message.contains("help: "),
            "{message}"
        );
    }
}

#[test]
fn another_address_of_this_machine_is_refused_with_another_reason() {
    let fixture = Fixture::new();
    let output = workbook(&fixture)
        .args(["serve", "--no-open", "--host", "::1"])
        .output()
        .unwrap();
    assert!(!output.status.success());
    let message = message(&output);
    assert!(
        message.contains("127.0.0.1") && message.contains("help: "),
        "{message}"
    );
}

#[test]
fn a_listing_that_is_not_there_is_told() {
    let fixture = Fixture::new();
    let output = workbook(&fixture)
        .args(["run", "tee/nothing"])
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2));
    assert!(
        message(&output).contains("tee/nothing"),
        "{}",
        message(&output)
    );
}

#[test]
fn a_listing_that_is_not_there_is_answered_with_the_nearest() {
    let fixture = Fixture::new();
    for (name, nearest) in [
        ("tee/copie", "`tee/copies`"),
        ("copies", "`tee/copies`"),
        ("tee", "`tee/copies` or `tee/lanes`"),
    ] {
        let output = workbook(&fixture).args(["run", name]).output().unwrap();
        assert_eq!(output.status.code(), Some(2));
        let message = message(&output);
        assert!(message.contains(nearest), "{message}");
    }
}

#[test]
fn only_html_is_expanded() {
    let fixture = Fixture::new();
    let supports = |renderer| {
        let status = workbook(&fixture)
            .args(["preprocess", "supports", renderer])
            .status();
        status.unwrap().success()
    };
    assert!(supports("html"));
    assert!(!supports("epub"));
}

#[cfg(unix)]
#[test]
fn asked_to_end_it_ends_well() {
    use rustix::process::{Pid, Signal};
    let fixture = Fixture::new();
    for signal in [Signal::INT, Signal::TERM] {
        let mut server = workbook(&fixture)
            .args(["--no-open", "--port", "0"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        assert!(line.contains("http://127.0.0.1:"), "{line}");
        rustix::process::kill_process(Pid::from_child(&server), signal).unwrap();
        assert!(server.wait().unwrap().success());
    }
}
