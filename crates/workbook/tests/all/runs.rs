//! Runs of programs, and what happens at each limit.

use crate::fixture::{Fixture, within_patience};
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::mpsc::UnboundedReceiver;
use workbook::run::{Config, Crates, Event, Limits, Program, Runner};

fn program(code: &str) -> Program {
    Program {
        code: code.to_owned(),
        edition: "2024".to_owned(),
        name: None,
    }
}

/// A runner that stops every program after half a second.
fn with_short_time_limit(fixture: &Fixture) -> Runner {
    Runner::new(Config {
        limits: Limits {
            run: Duration::from_millis(500),
            ..Limits::default()
        },
        ..fixture.runs()
    })
}

async fn collect(mut events: UnboundedReceiver<Event>) -> Vec<Event> {
    let mut seen = Vec::new();
    while let Some(event) = within_patience(events.recv()).await {
        seen.push(event);
    }
    seen
}

async fn run(runner: &Runner, code: &str) -> Vec<Event> {
    collect(runner.run(program(code))).await
}

fn out(events: &[Event]) -> String {
    let text = events.iter().filter_map(|event| match event {
        Event::Out { text, .. } => Some(text.as_str()),
        _ => None,
    });
    text.collect()
}

fn note_text(events: &[Event]) -> &str {
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
fn assert_hello(events: &[Event]) {
    assert_eq!(out(events), "hello\n");
    assert_eq!(exit(events), (true, "exit status 0"));
}

const HELLO: &str = "fn main() { println!(\"hello\"); }";

/// A listener, and a program that stays connected to it for as long as any of the program's
/// processes is alive.
async fn with_tether(rest: &str) -> (TcpListener, String) {
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

async fn accept_tether(listener: &TcpListener) -> TcpStream {
    within_patience(listener.accept()).await.unwrap().0
}

/// Waits until no process is alive that holds the other end of the connection.
async fn until_closed(mut tether: TcpStream) {
    let mut bytes = Vec::new();
    // A killed process's connection is closed or reset.
    let _ = within_patience(tether.read_to_end(&mut bytes)).await;
}

#[tokio::test]
async fn a_program_is_compiled_and_run() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let events = run(
        &runner,
        "fn main() { println!(\"one\"); eprintln!(\"two\"); }",
    )
    .await;
    assert_eq!(out(&events), "one\n");
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::Err { text, .. } if text == "two\n"))
    );
    assert_eq!(exit(&events), (true, "exit status 0"));
}

#[tokio::test]
async fn the_same_program_is_compiled_once() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let was_cached = |events: &[Event]| {
        events
            .iter()
            .any(|event| matches!(event, Event::Compiled { cached: true, .. }))
    };
    assert!(!was_cached(&run(&runner, HELLO).await));
    assert!(was_cached(&run(&runner, HELLO).await));
}

#[tokio::test]
async fn a_run_leaves_no_folder_behind() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    run(
        &runner,
        "fn main() { std::fs::write(\"note\", \"x\").unwrap(); }",
    )
    .await;
    runner.close().await;
    let left: Vec<_> = fixture
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
    let fixture = Fixture::new();
    let events = run(
        &Runner::new(fixture.runs()),
        "fn main() { let x: u8 = \"\"; }",
    )
    .await;
    match events.last() {
        Some(Event::CompileError { text, .. }) => {
            assert!(
                text.contains("mismatched types") && text.contains("main.rs:1:25"),
                "{text}"
            );
            assert!(
                text.contains("\u{1b}["),
                "it has the compiler's colours: {text}"
            );
        }
        _ => panic!("{events:?}"),
    }
}

#[tokio::test]
async fn a_compiler_that_never_ends_is_stopped() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            compile: Duration::from_millis(1),
            ..Limits::default()
        },
        ..fixture.runs()
    });
    let events = run(&runner, HELLO).await;
    match events.last() {
        Some(Event::Failed { text }) => assert!(text.contains("after 0.001 s"), "{text}"),
        _ => panic!("{events:?}"),
    }
}

#[tokio::test]
async fn warnings_are_in_the_event() {
    let fixture = Fixture::new();
    let events = run(
        &Runner::new(fixture.runs()),
        "fn main() { let unused = 1; }",
    )
    .await;
    assert!(events.iter().any(
        |event| matches!(event, Event::Compiled { warnings, .. } if warnings.contains("unused"))
    ));
}

#[tokio::test]
async fn a_panic_is_described() {
    let fixture = Fixture::new();
    let events = run(
        &Runner::new(fixture.runs()),
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
async fn a_signal_is_described() {
    let fixture = Fixture::new();
    let events = run(
        &Runner::new(fixture.runs()),
        "fn main() { std::process::abort(); }",
    )
    .await;
    let (ok, text) = exit(&events);
    assert!(!ok);
    assert!(text.contains("aborted"), "{text}");
}

#[tokio::test]
async fn reading_input_finds_its_end() {
    let fixture = Fixture::new();
    let code = "fn main() { println!(\"{:?}\", std::io::stdin().lines().next().is_none()); }";
    assert_eq!(
        out(&run(&Runner::new(fixture.runs()), code).await),
        "true\n"
    );
}

#[tokio::test]
async fn a_program_that_never_ends_is_stopped() {
    let fixture = Fixture::new();
    let runner = with_short_time_limit(&fixture);
    let (listener, code) = with_tether("println!(\"waiting\"); std::thread::park();").await;
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    let events = collect(events).await;
    until_closed(tether).await;
    assert_eq!(out(&events), "waiting\n");
    assert!(
        note_text(&events).contains("stopped after 0.5 s"),
        "{events:?}"
    );
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_that_ignores_signals_is_stopped() {
    let fixture = Fixture::new();
    let runner = with_short_time_limit(&fixture);
    let ignore = "unsafe extern \"C\" { fn signal(number: i32, handler: usize) -> usize; }
        for number in 1..32 { unsafe { signal(number, 1) }; }
        loop { std::thread::park() }";
    let (listener, code) = with_tether(ignore).await;
    let code = code.replace("drop(tether);", "");
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    assert!(note_text(&collect(events).await).contains("stopped"));
    until_closed(tether).await;
    assert_hello(&run(&runner, HELLO).await);
}

#[tokio::test]
async fn a_program_that_prints_without_end_is_cut() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            output: 8 * 1024,
            ..Limits::default()
        },
        ..fixture.runs()
    });
    let events = run(
        &runner,
        "fn main() { loop { println!(\"extra! extra!\"); } }",
    )
    .await;
    assert!(
        note_text(&events).contains("output cut at 8 KiB"),
        "{events:?}"
    );
    assert_eq!(out(&events).len(), 8 * 1024);
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(unix)]
#[tokio::test]
async fn children_left_behind_are_killed_though_they_hold_the_pipes() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let fork = "unsafe extern \"C\" { fn fork() -> i32; }
        println!(\"parent\");
        if unsafe { fork() } == 0 { loop { std::thread::park() } }";
    let (listener, code) = with_tether(fork).await;
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    let events = collect(events).await;
    assert_eq!(out(&events), "parent\n");
    assert_eq!(exit(&events), (true, "exit status 0"));
    until_closed(tether).await;
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn orphans_that_left_the_group_are_killed() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let escape = "unsafe extern \"C\" { fn fork() -> i32; fn setsid() -> i32; }
        if unsafe { fork() } == 0 { unsafe { setsid() }; println!(\"escaped\"); loop { std::thread::park() } }
        loop { std::thread::park() }";
    let (listener, code) = with_tether(escape).await;
    let code = code.replace("drop(tether);", "");
    let mut events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    while !matches!(within_patience(events.recv()).await.unwrap(), Event::Out { text, .. } if text == "escaped\n")
    {
    }
    drop(events);
    until_closed(tether).await;
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(unix)]
#[tokio::test]
async fn a_program_that_forks_again_and_again_is_stopped() {
    let fixture = Fixture::new();
    let runner = with_short_time_limit(&fixture);
    let forks = "unsafe extern \"C\" { fn fork() -> i32; }
        loop {
            if unsafe { fork() } == 0 { loop { std::thread::park() } }
            std::thread::sleep(std::time::Duration::from_millis(2));
        }";
    let (listener, code) = with_tether(forks).await;
    let code = code.replace("drop(tether);", "");
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    assert!(note_text(&collect(events).await).contains("stopped"));
    until_closed(tether).await;
    assert_hello(&run(&runner, HELLO).await);
}

/// The kernel enforces no limit on the processes of root.
#[cfg(unix)]
#[tokio::test]
async fn no_program_runs_as_root() {
    let fixture = Fixture::new();
    let mine = tempfile::NamedTempFile::new().unwrap();
    // Root in a container need not be allowed to change the owner of a file.
    if std::os::unix::fs::chown(mine.path(), Some(61184), Some(61184)).is_err()
        && std::os::unix::fs::MetadataExt::uid(&mine.as_file().metadata().unwrap()) == 0
    {
        return;
    }
    let runner = Runner::new(fixture.runs());
    let asks = "use std::os::unix::fs::MetadataExt;
        fn main() {
            let file = std::env::temp_dir().join(\"mine\");
            std::fs::write(&file, \"\").unwrap();
            println!(\"root: {}\", std::fs::metadata(file).unwrap().uid() == 0);
        }";
    assert_eq!(out(&run(&runner, asks).await), "root: false\n");
}

/// Every child forks as well. This bomb stops growing, so that a broken limit does not
/// take the machine with it.
#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_fork_bomb_is_stopped() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            processes: 64,
            ..Limits::default()
        },
        ..fixture.runs()
    });
    let bomb = "unsafe extern \"C\" { fn fork() -> i32; }
        for _ in 0..10 { unsafe { fork() }; }
        loop { std::thread::park() }";
    let (listener, code) = with_tether(bomb).await;
    let code = code.replace("drop(tether);", "");
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    let events = collect(events).await;
    until_closed(tether).await;
    // Either the monitor stops it, or it reaches the limit first and then its time limit.
    assert!(note_text(&events).contains("stopped"), "{events:?}");
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn processes_that_take_too_much_memory_together_are_stopped() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            memory: 96 << 20,
            ..Limits::default()
        },
        ..fixture.runs()
    });
    let code = "unsafe extern \"C\" { fn fork() -> i32; }
        fn main() {
            for _ in 0..2 { unsafe { fork() }; }
            let taken = vec![1_u8; 48 << 20];
            loop { std::thread::park(); std::hint::black_box(&taken); }
        }";
    let events = run(&runner, code).await;
    assert!(note_text(&events).contains("of memory"), "{events:?}");
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_program_that_writes_without_end_is_stopped() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            files: 20,
            written: 1 << 20,
            ..Limits::default()
        },
        ..fixture.runs()
    });
    for (size, word) in [(1, "20 files"), (200 << 10, "1 MiB")] {
        let code = format!(
            "fn main() {{
                let page = vec![0_u8; {size}];
                for number in 0.. {{
                    std::fs::write(number.to_string(), &page).unwrap();
                    std::thread::sleep(std::time::Duration::from_millis(10));
                }}
            }}"
        );
        let events = run(&runner, &code).await;
        assert!(note_text(&events).contains(word), "{events:?}");
    }
    assert_hello(&run(&runner, HELLO).await);
}

#[cfg(unix)]
#[tokio::test]
async fn a_file_cannot_grow_without_end() {
    let fixture = Fixture::new();
    let code = "use std::io::Write;
        fn main() {
            let mut file = std::fs::File::create(\"paper\").unwrap();
            let page = vec![0_u8; 1 << 20];
            while file.write_all(&page).is_ok() {}
        }";
    let events = run(&Runner::new(fixture.runs()), code).await;
    let (ok, text) = exit(&events);
    assert!(!ok && text.contains("larger file"), "{events:?}");
}

#[tokio::test]
async fn a_thousand_threads_are_within_the_limits() {
    let fixture = Fixture::new();
    let code = "fn main() {
            let start = std::sync::Arc::new(std::sync::Barrier::new(1001));
            let threads: Vec<_> = (0..1000)
                .map(|_| { let start = start.clone(); std::thread::spawn(move || { start.wait(); }) })
                .collect();
            start.wait();
            println!(\"{}\", threads.into_iter().map(|thread| thread.join().unwrap()).count());
        }";
    assert_eq!(
        out(&run(&Runner::new(fixture.runs()), code).await),
        "1000\n"
    );
}

#[cfg(target_os = "linux")]
#[tokio::test]
async fn a_program_that_wants_all_memory_is_refused_it() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let events = run(
        &runner,
        "fn main() { println!(\"{}\", vec![1_u8; 64 << 30].len()); }",
    )
    .await;
    assert!(exit(&events).1.contains("aborted"), "{events:?}");
    assert_hello(&run(&runner, HELLO).await);
}

#[tokio::test]
async fn dropping_the_receiver_kills_the_program() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let (listener, code) = with_tether("std::thread::park();").await;
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    drop(events);
    until_closed(tether).await;
    assert_hello(&run(&runner, HELLO).await);
}

#[tokio::test]
async fn closing_the_runner_kills_every_program() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let (listener, code) = with_tether("std::thread::park();").await;
    let events = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    within_patience(runner.close()).await;
    until_closed(tether).await;
    drop(events);
}

#[tokio::test]
async fn a_run_without_a_free_slot_is_queued() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            at_once: 1,
            ..Limits::default()
        },
        ..fixture.runs()
    });
    let (listener, code) = with_tether("std::thread::park();").await;
    let first = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    let mut second = runner.run(program(HELLO));
    assert_eq!(within_patience(second.recv()).await, Some(Event::Queued));
    drop(first);
    until_closed(tether).await;
    assert_hello(&collect(second).await);
}

#[tokio::test]
async fn ten_at_once_all_get_their_own_output() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let runs: Vec<_> = (0..10)
        .map(|number| {
            let code = format!("fn main() {{ println!(\"reader {number}\"); }}");
            runner.run(program(&code))
        })
        .collect();
    for (number, events) in runs.into_iter().enumerate() {
        let events = collect(events).await;
        assert_eq!(out(&events), format!("reader {number}\n"), "{events:?}");
        assert!(exit(&events).0, "{events:?}");
    }
}

#[tokio::test]
async fn queued_runs_start_in_order() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        limits: Limits {
            at_once: 1,
            ..Limits::default()
        },
        ..fixture.runs()
    });
    let (listener, code) = with_tether("std::thread::park();").await;
    let first = runner.run(program(&code));
    let tether = accept_tether(&listener).await;
    let (sender, mut order) = tokio::sync::mpsc::unbounded_channel();
    for number in 0..5 {
        let mut events = runner.run(program(HELLO));
        assert_eq!(within_patience(events.recv()).await, Some(Event::Queued));
        let sender = sender.clone();
        tokio::spawn(async move {
            while let Some(event) = events.recv().await {
                if event == Event::Compiling {
                    sender.send(number).unwrap();
                }
            }
        });
    }
    drop(first);
    until_closed(tether).await;
    for number in 0..5 {
        assert_eq!(within_patience(order.recv()).await, Some(number));
    }
}

#[tokio::test]
async fn versions_of_one_program_are_kept_apart() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let version = |number: usize| {
        runner.run(Program {
            code: format!("fn main() {{ println!(\"version {number}\"); }}"),
            name: Some("tee/copies".to_owned()),
            ..program("")
        })
    };
    for number in 0..2 {
        assert_eq!(
            out(&collect(version(number)).await),
            format!("version {number}\n")
        );
    }
    let together: Vec<_> = (2..6).map(version).collect();
    for (number, events) in (2..).zip(together) {
        assert_eq!(out(&collect(events).await), format!("version {number}\n"));
    }
    let (listener, code) = with_tether("std::thread::park();").await;
    let left = runner.run(Program {
        name: Some("tee/copies".to_owned()),
        ..program(&code)
    });
    let tether = accept_tether(&listener).await;
    runner.close().await;
    until_closed(tether).await;
    drop(left);
    let folders = fixture.root().join("runs").read_dir().unwrap();
    let left: Vec<_> = folders.map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left, ["programs"]);
}

#[tokio::test]
async fn a_precompiled_program_is_cached() {
    let fixture = Fixture::new();
    let runner = Runner::new(fixture.runs());
    let broken = program("fn main() { let x: u8 = \"\"; }");
    // A file ends with the end of a line, the text in a page does not.
    let file = format!("{HELLO}\n");
    runner.precompile(vec![broken, program(&file)]).await;
    let events = run(&runner, HELLO).await;
    assert!(
        events
            .iter()
            .any(|event| matches!(event, Event::Compiled { cached: true, .. })),
        "{events:?}"
    );
}

#[tokio::test]
async fn a_missing_compiler_is_reported_with_help() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        rustc: "no-such-rustc".into(),
        ..fixture.runs()
    });
    let events = run(&runner, HELLO).await;
    match events.last() {
        Some(Event::Failed { text }) => assert!(text.contains("rustup"), "{text}"),
        _ => panic!("{events:?}"),
    }
}

#[tokio::test]
async fn programs_have_context_crossbeam_channel_and_rand() {
    let fixture = Fixture::new();
    let runner = Runner::new(Config {
        crates: Crates::Listings,
        ..fixture.runs()
    });
    let code = "use context::Context;
        use crossbeam_channel::{bounded, select};
        fn main() {
            let (context, cancel) = Context::background().with_cancel();
            cancel.cancel();
            select! { recv(context.done()) -> ended => assert!(ended.is_err()) }
            let (sender, receiver) = bounded(1);
            sender.send(rand::random::<bool>()).unwrap();
            println!(\"{}\", u8::from(receiver.recv().unwrap()) < 2);
        }";
    let events = run(&runner, code).await;
    assert_eq!(out(&events), "true\n", "{events:?}");
    assert_eq!(events[0], Event::Preparing);

    // The library of prebuilt channels must not appear in a message.
    let wrong =
        "fn main() { let (s, r) = crossbeam_channel::bounded::<u32>(0); r.send(1); drop(s) }";
    match run(&runner, wrong).await.last() {
        Some(Event::CompileError { text, .. }) => {
            let text = anstream::adapter::strip_str(text).to_string();
            assert!(
                text.contains(
                    "no method named `send` found for struct `crossbeam_channel::Receiver<T>`"
                ),
                "{text}"
            );
        }
        other => panic!("{other:?}"),
    }
    runner.close().await;
    let folders = fixture.root().join("runs").read_dir().unwrap();
    assert!(
        folders
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .any(|name| name.starts_with("prebuilt-")),
        "the library of prebuilt channels has been compiled"
    );
    assert!(
        !fixture.root().join("target").exists(),
        "nothing is built where Cargo may be building the exercises"
    );
}
