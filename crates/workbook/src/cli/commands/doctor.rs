//! Is everything there that the workbook needs, on this machine?

use crate::cli::{Context, ExitStatus, OutputFormat, Progress, style};
use crate::error;
use crate::grade::{build as grade_build, build_help};
use crate::process::tool::{self, Pipe};
use crate::workspace::{self, disk::free_mib};
use anyhow::Result;
use serde::Serialize;
use std::fmt::Write;
use std::path::Path;
use tokio::process::Command;

/// What building everything takes, in MiB.
const DISK_NEEDED: u64 = 4096;

/// The result of one check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(crate) struct Check {
    pub what: String,
    pub ok: bool,
    /// What was found.
    pub found: String,
    /// How to get it, when it is missing.
    pub help: Option<String>,
    /// Whether the workbook can be used without it.
    pub optional: bool,
}

impl Check {
    fn ok(what: &str, found: impl Into<String>) -> Check {
        Check {
            what: what.to_owned(),
            ok: true,
            found: found.into(),
            help: None,
            optional: false,
        }
    }

    fn missing(what: &str, found: impl Into<String>, help: impl Into<String>) -> Check {
        Check {
            ok: false,
            help: Some(help.into()),
            ..Check::ok(what, found)
        }
    }

    fn optional(self) -> Check {
        Check {
            optional: true,
            ..self
        }
    }
}

/// Whether the checks may use the network.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Network {
    With,
    Without,
}

impl Network {
    pub(crate) fn of(offline: bool) -> Network {
        if offline {
            Network::Without
        } else {
            Network::With
        }
    }
}

/// Checks everything, and prints each result as it is there. The status is
/// [`ExitStatus::NeedsWork`] when something needed is missing.
///
/// # Errors
///
/// When the results cannot be written as JSON.
pub(crate) async fn doctor(context: &Context, network: Network) -> Result<ExitStatus> {
    let mut checks = Vec::new();
    run_checks(&context.root, network, |check| {
        if context.format == OutputFormat::Text {
            style::print(&line(&check));
        }
        checks.push(check);
    })
    .await;
    let status = if checks.iter().all(|check| check.ok || check.optional) {
        ExitStatus::Ok
    } else {
        ExitStatus::NeedsWork
    };
    context.print(&checks, || format!("\n{}\n", summary(status, network)))?;
    Ok(status)
}

async fn run_checks(root: &Path, network: Network, mut add: impl FnMut(Check)) {
    let rust = toolchain(root).await;
    let has_rust = rust.ok;
    add(rust);
    // Only a compiler can try the linker.
    if has_rust {
        add(linker().await);
    }
    add(git(root).await);
    add(folder(root));
    if let Some(check) = disk(root) {
        add(check);
    }
    add(port());
    add(packages(root, network).await);
    for step in steps(network) {
        add(build(root, step, network).await);
    }
}

fn line(check: &Check) -> String {
    let word = match (check.ok, check.optional) {
        (true, _) => style::good("ok     "),
        (false, true) => "note   ".to_owned(),
        (false, false) => style::bad("MISSING"),
    };
    let mut text = format!("{word} {}: {}\n", check.what, check.found);
    if let Some(help) = &check.help {
        let _ = writeln!(text, "        help: {help}");
    }
    text
}

fn summary(status: ExitStatus, network: Network) -> &'static str {
    match (status, network) {
        (ExitStatus::Ok, Network::Without) => "This machine is ready, without a network.",
        (ExitStatus::Ok, Network::With) => {
            "This machine is ready. `cargo workbook doctor --offline` proves that it needs no network."
        }
        (ExitStatus::NeedsWork, _) => {
            "Something is missing: fix the first of these, then ask again."
        }
    }
}

/// What a command prints; `Err` with what it complains of.
async fn ask(root: &Path, program: &str, arguments: &[&str]) -> Result<String, String> {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root);
    match tool::run(command, |_, _| ()).await {
        Ok(ran) if ran.status.success() => Ok(ran.out),
        Ok(ran) => Err(ran.err.trim().to_owned()),
        Err(error) => Err(error::message(&error)),
    }
}

async fn toolchain(root: &Path) -> Check {
    let what = "Rust";
    let wanted = wanted_toolchain(root);
    let rustup = "install Rust from https://rustup.rs; `rustup show` in this folder then fetches the version that `rust-toolchain.toml` names";
    match ask(root, "rustc", &["--version"]).await {
        Ok(found) if found.contains(&format!(" {wanted} ")) => Check::ok(what, found.trim()),
        Ok(found) => Check::missing(
            what,
            format!("{}, and {wanted} is wanted", found.trim()),
            rustup,
        ),
        Err(why) => Check::missing(what, why, rustup),
    }
}

/// The version in `rust-toolchain.toml`.
fn wanted_toolchain(root: &Path) -> String {
    let text = std::fs::read_to_string(root.join("rust-toolchain.toml")).unwrap_or_default();
    let table: toml::Table = text.parse().unwrap_or_default();
    table
        .get("toolchain")
        .and_then(|toolchain| toolchain.get("channel")?.as_str())
        .unwrap_or_default()
        .to_owned()
}

async fn linker() -> Check {
    let what = "linker";
    let help = "install a C compiler: `apt install gcc`, `dnf install gcc`, `xcode-select --install`, or the Build Tools for Visual Studio";
    let Ok(folder) = tempfile::tempdir() else {
        return Check::missing(
            what,
            "there is no folder for temporary files to try it in",
            "make room on the disk, or set TMPDIR",
        );
    };
    let program = folder.path().join("main.rs");
    if let Err(error) = std::fs::write(&program, "fn main() {}\n") {
        return Check::missing(
            what,
            format!("it cannot be tried: {error}"),
            "make room on the disk, or set TMPDIR",
        );
    }
    match ask(folder.path(), "rustc", &["main.rs", "-o", "main.exe"]).await {
        Ok(_) => Check::ok(what, "a program can be linked"),
        Err(why) => Check::missing(what, why.lines().next().unwrap_or_default(), help),
    }
}

async fn git(root: &Path) -> Check {
    let what = "git";
    match ask(root, "git", &["--version"]).await {
        Err(why) => Check::missing(
            what,
            why,
            "install it from https://git-scm.com; `reset` and `update` need it, nothing else",
        )
        .optional(),
        Ok(version) => match workspace::git::Git::open(root) {
            Ok(_) => Check::ok(what, version.trim()),
            Err(error) => {
                let help = error::help(&error).join("; ");
                Check::missing(what, error::message(&error), help).optional()
            }
        },
    }
}

fn folder(root: &Path) -> Check {
    let what = "this folder";
    let exercises = root.join(layout::EXERCISES);
    let fails = [root, &exercises]
        .into_iter()
        .find_map(|folder| Some((folder, tempfile::tempfile_in(folder).err()?)));
    match fails {
        None => Check::ok(what, format!("{} can be written to", root.display())),
        Some((folder, error)) => Check::missing(
            what,
            format!("`{}` cannot be written to: {error}", folder.display()),
            "give yourself the right to, or clone the workbook into a folder of your own",
        ),
    }
}

fn disk(root: &Path) -> Option<Check> {
    Some(enough_disk(free_mib(root)?, root.join("target").is_dir()))
}

/// `free` in MiB. What is built already needs no more room.
fn enough_disk(free: u64, built: bool) -> Check {
    let found = format!("{}.{} GiB free", free / 1024, free % 1024 * 10 / 1024);
    let needed = if built { DISK_NEEDED / 4 } else { DISK_NEEDED };
    if free >= needed {
        Check::ok("disk", found)
    } else {
        Check::missing(
            "disk",
            found,
            format!(
                "make room: building everything takes up to {} GiB; `cargo clean` gives back what is there",
                needed / 1024
            ),
        )
    }
}

fn port() -> Check {
    match std::net::TcpListener::bind(("127.0.0.1", 3000)) {
        Ok(_) => Check::ok("port", "3000 is free"),
        Err(error) => Check::missing(
            "port",
            format!("3000 cannot be had: {error}"),
            "nothing to do: `cargo run` takes the next free one, and says which",
        )
        .optional(),
    }
}

/// Whether every package that any command of the workbook needs is there.
async fn packages(root: &Path, network: Network) -> Check {
    let what = "packages";
    let progress = Progress::start("looking for the packages");
    let mut command = grade_build::cargo(root);
    command.args(["fetch", "--locked"]);
    if network == Network::Without {
        command.arg("--offline");
    }
    let ran = tool::run(command, |pipe, line| {
        if pipe == Pipe::Err {
            progress.on_line(line.trim());
        }
    })
    .await;
    let help = "`cargo fetch --locked` with a network, once";
    match ran {
        Ok(ran) if ran.status.success() => Check::ok(what, "all of them are on this machine"),
        Ok(ran) => Check::missing(what, last_error(&ran.err), help),
        Err(error) => Check::missing(what, error::message(&error), help),
    }
}

/// Something that will have to be compiled.
struct Step {
    what: &'static str,
    arguments: &'static [&'static str],
}

const STEPS: &[Step] = &[
    Step {
        what: "programs on the pages",
        arguments: &["build", "--package", "listings"],
    },
    Step {
        what: "what judges your exercises",
        // A stub that the reader has half filled in must not look like a broken machine.
        arguments: &["build", "--package", "judge"],
    },
    Step {
        what: "the solutions' judge",
        arguments: &[
            "test",
            "--no-run",
            "--package",
            "solutions",
            "--test",
            "solutions",
        ],
    },
    Step {
        what: "what compiles cases that must not compile",
        arguments: &[
            "test",
            "--package",
            "solutions",
            "--test",
            "solutions",
            "--",
            "confinement::confined_is_copied",
        ],
    },
];

/// Without a network only: a reader who has one can build it when it is needed.
const STEP_WITHOUT_NETWORK: Step = Step {
    what: "everything that `cargo test` needs",
    arguments: &["test", "--no-run", "--workspace", "--exclude", "exercises"],
};

fn steps(network: Network) -> impl Iterator<Item = &'static Step> {
    let last = (network == Network::Without).then_some(&STEP_WITHOUT_NETWORK);
    STEPS.iter().chain(last)
}

async fn build(root: &Path, step: &Step, network: Network) -> Check {
    let progress = Progress::start(&format!("compiling {}", step.what));
    let mut command = grade_build::cargo(root);
    command.args(step.arguments);
    if network == Network::Without {
        // Inherited by the Cargo processes that this one starts.
        command.env("CARGO_NET_OFFLINE", "true");
    }
    let started = std::time::Instant::now();
    let ran = tool::run(command, |pipe, line| {
        if pipe == Pipe::Err {
            progress.on_line(line.trim());
        }
    })
    .await;
    let typed = format!("cargo {}", step.arguments.join(" "));
    match ran {
        Ok(ran) if ran.status.success() => Check::ok(
            step.what,
            format!("compiled, in {:.1} s", started.elapsed().as_secs_f64()),
        ),
        Ok(ran) => {
            let help = match build_help::known_help(root) {
                Some(help) => help.to_owned(),
                None if network == Network::Without => {
                    format!("`{typed}` says more; try it with a network")
                }
                None => format!("`{typed}` says more"),
            };
            Check::missing(step.what, last_error(&ran.err), help)
        }
        Err(error) => Check::missing(
            step.what,
            error::message(&error),
            format!("`{typed}` says more"),
        ),
    }
}

/// The line of Cargo's complaint that says most.
///
/// It knows how Cargo (1.95) starts an error. If that changes, its last line is shown.
fn last_error(error: &str) -> String {
    let line = error
        .lines()
        .find(|line| line.starts_with("error"))
        .or(error.lines().last());
    line.unwrap_or("it failed, and said nothing").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn little_room_is_told_with_the_help() {
        let check = enough_disk(500, false);
        assert!(!check.ok);
        assert!(check.help.unwrap().contains("cargo clean"));
        assert!(enough_disk(2000, true).ok);
    }

    #[tokio::test]
    async fn a_program_that_is_missing_is_named() {
        let message = ask(Path::new("."), "no-such-program", &[])
            .await
            .unwrap_err();
        assert!(message.contains("no-such-program"));
    }
}
