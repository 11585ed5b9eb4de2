//! Programs that behave, and programs that do not.

use crate::house::{House, soon};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::UnboundedReceiver;
use workbook::run::{Config, Crates, Event, Limits, Program, Runner};

fn program(code: &str) -> Program {
    Program {
        code: code.to_owned(),
        edition: "2024".to_owned(),
    }
}

/// A runner whose limits are soon reached.
fn impatient(house: &House) -> Runner {
    Runner::new(Config {
        limits: Limits {
            run: Duration::from_millis(500),
            ..Limits::default()
        },
        ..house.runs()
    })
}

async fn all(mut events: UnboundedReceiver<Event>) -> Vec<Event> {
    let mut seen = Vec::new();
    while let Some(event) = soon(events.recv()).await {
        seen.push(event);
    }
    seen
}

async fn run(runner: &Runner, code: &str) -> Vec<Event> {
    all(runner.run(program(code))).await
}

fn out(events: &[Event]) -> String {
    let text = events.iter().filter_map(|event| match event {
        Event::Out { text } => Some(text.as_str()),
        _ => None,
    });
    text.collect()
}

fn note(events: &[Event]) -> &str {
    let found = events.iter().find_map(|event| match event {
        Event::Note { text } => Some(text.as_str()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("no note in {events:?}"))
}

fn exit(events: &[Event]) -> (bool, &str) {
    match events.last() {
        Some(Event::Exit { ok, text, .. }) => (*ok, text),
        _ => panic!("no exit at the end of {events:?}"),
    }
}

#[track_caller]
fn still_works(events: &[Event]) {
    assert_eq!(out(events), "well\n");
    assert_eq!(exit(events), (true, "exit status 0"));
}

const WELL: &str = "fn main() { println!(\"well\"); }";

/// A program that holds a connection to a listener for as long as any of its
/// processes is alive, and the listener.
async fn tethered(rest: &str) -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let code = format!(
        "fn main() {{
            let tether = std::net::TcpStream::connect((\"127.0.0.1\", {port})).unwrap();
            {rest}
            drop(tether);
        }}"
    );
    (listener, code)
}

async fn attached(listener: &TcpListener) -> TcpStream {
    soon(listener.accept()).await.unwrap().0
}

/// Waits until no process holds the other end.
async fn gone(mut tether: TcpStream) {
    let mut bytes = Vec::new();
    // A killed process's connection is closed or reset.
    let _ = soon(tether.read_to_end(&mut bytes)).await;
}

#[tokio::test]
async fn a_program_is_compiled_and_run() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let events = run(
        &runner,
        "fn main() { println!(\"one\"); eprintln!(\"two\"); }",
    )
    .await;
    assert_eq!(out(&events), "one\n");
    assert!(events.contains(&Event::Err {
        text: "two\n".to_owned()
    }));
    assert_eq!(exit(&events), (true, "exit status 0"));
}

#[tokio::test]
async fn the_same_program_is_compiled_once() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let was_cached = |events: &[Event]| {
        events
            .iter()
            .any(|event| matches!(event, Event::Compiled { cached: true, .. }))
    };
    assert!(!was_cached(&run(&runner, WELL).await));
    assert!(was_cached(&run(&runner, WELL).await));
}

#[tokio::test]
async fn a_run_leaves_no_folder_behind() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    run(
        &runner,
        "fn main() { std::fs::write(\"note\", \"x\").unwrap(); }",
    )
    .await;
    runner.close().await;
    let left: Vec<_> = house
        .root()
        .join("runs")
        .read_dir()
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    assert_eq!(left, ["programs"]);
}

#[tokio::test]
async fn a_compile_error_is_the_compilers_message() {
    let house = House::new();
    let events = run(
        &Runner::new(house.runs()),
        "fn main() { let x: u8 = \"\"; }",
    )
    .await;
    match events.last() {
        Some(Event::CompileError { text, .. }) => {
            assert!(
                text.contains("mismatched types") && text.contains("main.rs:1:25"),
                "{text}"
            );
        }
        _ => panic!("{events:?}"),
    }
}

#[tokio::test]
async fn a_compiler_that_never_ends_is_stopped() {
    let house = House::new();
    let runner = Runner::new(Config {
        limits: Limits {
            compile: Duration::from_millis(1),
            ..Limits::default()
        },
        ..house.runs()
    });
    let events = run(&runner, WELL).await;
    match events.last() {
        Some(Event::Failed { text }) => assert!(text.contains("after 0.001 s"), "{text}"),
        _ => panic!("{events:?}"),
    }
}

#[tokio::test]
async fn warnings_are_told() {
    let house = House::new();
    let events = run(&Runner::new(house.runs()), "fn main() { let unused = 1; }").await;
    assert!(events.iter().any(
        |event| matches!(event, Event::Compiled { warnings, .. } if warnings.contains("unused"))
    ));
}

#[tokio::test]
async fn a_panic_is_told_in_words() {
    let house = House::new();
    let events = run(
        &Runner::new(house.runs()),
        "fn main() { panic!(\"the press is jammed\"); }",
    )
    .await;
    assert_eq!(
        exit(&events),
        (false, "exit status 101: the main thread panicked")
    );
    assert!(format!("{events:?}").contains("the press is jammed"));
}

#[cfg(unix)]
#[tokio::test]
async fn a_signal_is_told_in_words() {
    let house = House::new();
    let events = run(
        &Runner::new(house.runs()),
        "fn main() { std::process::abort(); }",
    )
    .await;
    let (ok, text) = exit(&events);
    assert!(!ok);
    assert!(text.contains("aborted"), "{text}");
}

#[tokio::test]
async fn reading_input_finds_its_end() {
    let house = House::new();
    let code = "fn main() { println!(\"{:?}\", std::io::stdin().lines().next().is_none()); }";
    assert_eq!(out(&run(&Runner::new(house.runs()), code).await), "true\n");
}

#[tokio::test]
async fn a_program_that_never_ends_is_stopped() {
    let house = House::new();
    let runner = impatient(&house);
    let (listener, code) = tethered("println!(\"waiting\"); std::thread::park();").await;
    let events = runner.run(program(&code));
    let tether = attached(&listener).await;
    let events = all(events).await;
    gone(tether).await;
    assert_eq!(out(&events), "waiting\n");
    assert!(note(&events).contains("stopped after 0.5 s"), "{events:?}");
    still_works(&run(&runner, WELL).await);
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_that_ignores_being_asked_to_end_is_stopped() {
    let house = House::new();
    let runner = impatient(&house);
    let ignore = "unsafe extern \"C\" { fn signal(number: i32, handler: usize) -> usize; }
        for number in 1..32 { unsafe { signal(number, 1) }; }
        loop { std::thread::park() }";
    let (listener, code) = tethered(ignore).await;
    let code = code.replace("drop(tether);", "");
    let events = runner.run(program(&code));
    let tether = attached(&listener).await;
    assert!(note(&all(events).await).contains("stopped"));
    gone(tether).await;
    still_works(&run(&runner, WELL).await);
}

#[tokio::test]
async fn a_program_that_prints_without_end_is_cut() {
    let house = House::new();
    let runner = Runner::new(Config {
        limits: Limits {
            output: 8 * 1024,
            ..Limits::default()
        },
        ..house.runs()
    });
    let events = run(
        &runner,
        "fn main() { loop { println!(\"extra! extra!\"); } }",
    )
    .await;
    assert!(note(&events).contains("output cut at 8 KiB"), "{events:?}");
    assert_eq!(out(&events).len(), 8 * 1024);
    still_works(&run(&runner, WELL).await);
}

#[cfg(unix)]
#[tokio::test]
async fn children_left_behind_are_killed_though_they_hold_the_pipes() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let fork = "unsafe extern \"C\" { fn fork() -> i32; }
        println!(\"parent\");
        if unsafe { fork() } == 0 { loop { std::thread::park() } }";
    let (listener, code) = tethered(fork).await;
    let events = runner.run(program(&code));
    let tether = attached(&listener).await;
    let events = all(events).await;
    assert_eq!(out(&events), "parent\n");
    assert_eq!(exit(&events), (true, "exit status 0"));
    gone(tether).await;
    still_works(&run(&runner, WELL).await);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn children_that_leave_the_group_are_killed() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let escape = "unsafe extern \"C\" { fn fork() -> i32; fn setsid() -> i32; }
        if unsafe { fork() } == 0 { unsafe { setsid() }; println!(\"escaped\"); loop { std::thread::park() } }
        loop { std::thread::park() }";
    let (listener, code) = tethered(escape).await;
    let code = code.replace("drop(tether);", "");
    let mut events = runner.run(program(&code));
    let tether = attached(&listener).await;
    while soon(events.recv()).await
        != Some(Event::Out {
            text: "escaped\n".to_owned(),
        })
    {}
    drop(events);
    gone(tether).await;
    still_works(&run(&runner, WELL).await);
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_that_forks_again_and_again_is_stopped() {
    let house = House::new();
    let runner = impatient(&house);
    let forks = "unsafe extern \"C\" { fn fork() -> i32; }
        loop {
            if unsafe { fork() } == 0 { loop { std::thread::park() } }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }";
    let (listener, code) = tethered(forks).await;
    let code = code.replace("drop(tether);", "");
    let events = runner.run(program(&code));
    let tether = attached(&listener).await;
    assert!(note(&all(events).await).contains("stopped"));
    gone(tether).await;
    still_works(&run(&runner, WELL).await);
}

#[tokio::test]
async fn a_thousand_threads_are_within_the_limits() {
    let house = House::new();
    let code = "fn main() {
            let start = std::sync::Arc::new(std::sync::Barrier::new(1001));
            let threads: Vec<_> = (0..1000)
                .map(|_| { let start = start.clone(); std::thread::spawn(move || { start.wait(); }) })
                .collect();
            start.wait();
            println!(\"{}\", threads.into_iter().map(|thread| thread.join().unwrap()).count());
        }";
    assert_eq!(out(&run(&Runner::new(house.runs()), code).await), "1000\n");
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_program_that_wants_all_memory_is_refused_it() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let events = run(
        &runner,
        "fn main() { println!(\"{}\", vec![1_u8; 64 << 30].len()); }",
    )
    .await;
    assert!(exit(&events).1.contains("aborted"), "{events:?}");
    still_works(&run(&runner, WELL).await);
}

#[tokio::test]
async fn when_nobody_listens_any_more_the_program_is_gone() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let (listener, code) = tethered("std::thread::park();").await;
    let events = runner.run(program(&code));
    let tether = attached(&listener).await;
    drop(events);
    gone(tether).await;
    still_works(&run(&runner, WELL).await);
}

#[tokio::test]
async fn when_the_runner_closes_every_program_is_gone() {
    let house = House::new();
    let runner = Runner::new(house.runs());
    let (listener, code) = tethered("std::thread::park();").await;
    let events = runner.run(program(&code));
    let tether = attached(&listener).await;
    soon(runner.close()).await;
    gone(tether).await;
    drop(events);
}

#[tokio::test]
async fn one_too_many_waits_for_its_turn() {
    let house = House::new();
    let runner = Runner::new(Config {
        limits: Limits {
            at_once: 1,
            ..Limits::default()
        },
        ..house.runs()
    });
    let (listener, code) = tethered("std::thread::park();").await;
    let first = runner.run(program(&code));
    let tether = attached(&listener).await;
    let mut second = runner.run(program(WELL));
    assert_eq!(soon(second.recv()).await, Some(Event::Queued));
    drop(first);
    gone(tether).await;
    still_works(&all(second).await);
}

#[tokio::test]
async fn a_missing_compiler_is_told_with_the_remedy() {
    let house = House::new();
    let runner = Runner::new(Config {
        rustc: "no-such-rustc".into(),
        ..house.runs()
    });
    let events = run(&runner, WELL).await;
    match events.last() {
        Some(Event::Failed { text }) => assert!(text.contains("rustup"), "{text}"),
        _ => panic!("{events:?}"),
    }
}

#[tokio::test]
async fn programs_have_crossbeam_channel_and_rand() {
    let house = House::new();
    let runner = Runner::new(Config {
        crates: Crates::Listings,
        ..house.runs()
    });
    let code = "use crossbeam_channel::bounded;
        fn main() {
            let (sender, receiver) = bounded(1);
            sender.send(rand::random::<bool>()).unwrap();
            println!(\"{}\", u8::from(receiver.recv().unwrap()) < 2);
        }";
    let events = run(&runner, code).await;
    assert_eq!(out(&events), "true\n", "{events:?}");
    assert_eq!(events[0], Event::Preparing);
}
