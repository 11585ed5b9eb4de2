//! Runs every program that the pages show, each in a process of its own, and
//! compares what it prints with its blessed output.
//!
//! The first line of a program says how:
//!
//! - nothing: line by line;
//! - `// order: by lane`: lines are `name | event`, and the order holds within each name;
//! - `// order: free`: the same lines in any order.
//!
//! `JUDGE_BLESS=1 cargo test -p listings` writes what was seen.

use libtest_mimic::{Arguments, Failed, Trial};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};
use std::{env, fs, io, thread};

struct Program {
    id: &'static str,
    file: &'static str,
    run: fn(),
}

include!(concat!(env!("OUT_DIR"), "/programs.rs"));

/// A listing ends by itself within two seconds; on a busy machine it may take longer.
const LIMIT: Duration = Duration::from_secs(20);

fn main() -> ExitCode {
    if let Ok(id) = env::var("LISTING") {
        let program = PROGRAMS.iter().find(|program| program.id == id);
        (program.expect("the parent names a program of its list").run)();
        return ExitCode::SUCCESS;
    }
    let arguments = Arguments::from_args();
    let trials = PROGRAMS
        .iter()
        .map(|program| Trial::test(program.id, || program.check()))
        .collect();
    libtest_mimic::run(&arguments, trials).exit_code()
}

impl Program {
    fn check(&self) -> Result<(), Failed> {
        let mut child = Command::new(env::current_exe()?)
            .env("LISTING", self.id)
            .env_remove("RUST_BACKTRACE")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()?;
        let mut stdout = child.stdout.take().expect("it was asked for");
        let reader = thread::spawn(move || io::read_to_string(&mut stdout));
        let ended = wait(&mut child)?;
        let printed = reader.join().expect("reading does not panic")?;
        if let Some(failure) = ended {
            return Err(format!("{failure}; it had printed:\n{printed}").into());
        }
        self.compare(&printed)
    }

    fn compare(&self, printed: &str) -> Result<(), Failed> {
        let file = self.output_file();
        let blessed = fs::read_to_string(&file).unwrap_or_default();
        let order = self.order()?;
        if order.arrange(&blessed) == order.arrange(printed) {
            return Ok(());
        }
        if env::var_os("JUDGE_BLESS").is_some() {
            return Ok(fs::write(file, printed)?);
        }
        Err(format!(
            "prints something else than `{}` says ({}).\n--- blessed\n{blessed}--- printed\n{printed}\
             --- If the new output is right: JUDGE_BLESS=1 cargo test -p listings {}",
            file.display(),
            order.in_words(),
            self.id
        )
        .into())
    }

    fn output_file(&self) -> PathBuf {
        Path::new(self.file).with_extension("out")
    }

    fn order(&self) -> Result<Order, Failed> {
        let text = fs::read_to_string(self.file)?;
        match text
            .lines()
            .next()
            .and_then(|line| line.strip_prefix("// order: "))
        {
            None => Ok(Order::Exact),
            Some("by lane") => Ok(Order::ByLane),
            Some("free") => Ok(Order::Free),
            Some(other) => Err(format!(
                "`{}` begins with `// order: {other}`: say `by lane` or `free`, or drop the line",
                self.file
            )
            .into()),
        }
    }
}

/// What of the order of the lines is promised.
enum Order {
    Exact,
    ByLane,
    Free,
}

impl Order {
    /// Brings outputs that differ only in what is not promised to the same form.
    fn arrange(&self, output: &str) -> Vec<String> {
        let lines = output.lines().map(str::to_owned);
        match self {
            Order::Exact => lines.collect(),
            Order::Free => {
                let mut lines: Vec<String> = lines.collect();
                lines.sort();
                lines
            }
            Order::ByLane => {
                let mut lanes: BTreeMap<String, Vec<String>> = BTreeMap::new();
                for line in lines {
                    let lane = line.split(" | ").next().unwrap_or_default();
                    lanes.entry(lane.to_owned()).or_default().push(line);
                }
                lanes.into_values().flatten().collect()
            }
        }
    }

    fn in_words(&self) -> &'static str {
        match self {
            Order::Exact => "compared line by line",
            Order::ByLane => "compared lane by lane",
            Order::Free => "compared in any order",
        }
    }
}

/// Waits for the program to end; says what went wrong if it did not end well.
fn wait(child: &mut Child) -> io::Result<Option<String>> {
    let give_up = Instant::now() + LIMIT;
    loop {
        if let Some(status) = child.try_wait()? {
            return Ok((!status.success()).then(|| format!("ended with {status}")));
        }
        if Instant::now() > give_up {
            child.kill()?;
            child.wait()?;
            return Ok(Some(format!("still running after {LIMIT:?}")));
        }
        thread::sleep(Duration::from_millis(2));
    }
}
