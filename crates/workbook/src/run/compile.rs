//! From a program's text to a program.

use super::cache::Cache;
use super::config::Program;
use super::limits::Limits;
use super::toolchain::Toolchain;
use crate::ansi;
use crate::process::{ExitReason, ProcessGroup, SpawnLimits, StopConditions, supervise};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use tokio::process::Command;

/// The file that a program's text is compiled from, so that messages name it.
const FILE: &str = "main.rs";

/// What came of compiling.
pub enum Compiled {
    Program {
        path: PathBuf,
        cached: bool,
        warnings: String,
    },
    /// The compiler's message.
    Rejected(String),
    /// Whoever asked for it does not want it any more.
    Unwanted,
}

/// Where the compiler works.
pub enum Place<'a> {
    /// A folder that is used once.
    Fresh(&'a Path),
    /// A folder with what the compiler kept of the program's last version.
    Again(&'a Path),
}

/// The program that was compiled from this text before, if it was.
pub fn known(program: &Program, toolchain: &Toolchain, cache: &Cache) -> Option<Compiled> {
    let path = cache.path(&program.code, &program.edition, toolchain);
    path.is_file().then(|| Compiled::Program {
        path,
        cached: true,
        warnings: String::new(),
    })
}

/// Compiles `program` and puts it into the cache.
pub async fn compile(
    program: &Program,
    place: Place<'_>,
    toolchain: &Toolchain,
    cache: &Cache,
    limits: &Limits,
    unwanted: impl Future<Output = ()>,
) -> Result<Compiled> {
    let (Place::Fresh(folder) | Place::Again(folder)) = place;
    tokio::fs::write(folder.join(FILE), &program.code)
        .await
        .context("failed to write the program for the compiler")?;

    let group = ProcessGroup::spawn(
        command(program, &place, folder, toolchain),
        &SpawnLimits::default(),
    )
    .with_context(|| {
        format!(
            "failed to start the compiler `{}`",
            toolchain.rustc.display()
        )
    })?;
    let mut message = String::new();
    let watch = StopConditions::tool(limits.compile, limits.output, unwanted);
    let end = supervise(group, watch, |_, text| message += &text).await?;
    match end {
        ExitReason::Exited(status) if status.success() => {
            let path = cache.path(&program.code, &program.edition, toolchain);
            let kept = cache.keep(&folder.join("program"), &path);
            kept.context("failed to keep the compiled program")?;
            Ok(Compiled::Program {
                path,
                cached: false,
                warnings: message,
            })
        }
        ExitReason::Exited(_) if lacks_linker(&message) => bail!(
            "the compiler found no linker on this machine:\n{}\n  \
             to mend it: install a C compiler, for example with `apt install gcc` or `xcode-select --install`",
            ansi::plain(message.trim_end())
        ),
        ExitReason::Exited(_) => Ok(Compiled::Rejected(message)),
        ExitReason::TooMuchOutput | ExitReason::OverLimit(_) => {
            message += "\n(the compiler's message is cut here)\n";
            Ok(Compiled::Rejected(message))
        }
        ExitReason::TimedOut => bail!(
            "the compiler had not finished after {} s",
            limits.compile.as_secs_f64()
        ),
        ExitReason::Cancelled => Ok(Compiled::Unwanted),
    }
}

fn command(program: &Program, place: &Place, folder: &Path, toolchain: &Toolchain) -> Command {
    let mut command = Command::new(&toolchain.rustc);
    command
        .current_dir(folder)
        .args(["--crate-name", "main", "--edition", &program.edition])
        .args(["--color", "always"])
        // Nobody debugs these programs; without that of the standard library they are
        // a fifth of the size.
        .args(["-C", "strip=debuginfo"])
        .args(["-o", "program", FILE]);
    if let Place::Again(_) = place {
        // Few units: a small program is sooner compiled than divided.
        command.args(["-C", "incremental=kept", "-C", "codegen-units=4"]);
    }
    for (name, library) in &toolchain.externs {
        command
            .arg("--extern")
            .arg(format!("{name}={}", library.display()));
    }
    for folder in &toolchain.dependencies {
        command
            .arg("-L")
            .arg(format!("dependency={}", folder.display()));
    }
    command
}

/// Whether it is the machine that lacks something, and not the program.
fn lacks_linker(message: &str) -> bool {
    ansi::plain(message)
        .lines()
        .any(|line| line.starts_with("error: linker `") && line.ends_with("not found"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_linker_is_not_the_programs_fault() {
        assert!(lacks_linker(
            "error: linker `cc` not found\n  |\n  = note: No such file or directory (os error 2)\n"
        ));
        assert!(lacks_linker(
            "\u{1b}[1m\u{1b}[91merror\u{1b}[0m\u{1b}[1m: linker `cc` not found\u{1b}[0m\n"
        ));
        assert!(!lacks_linker("error[E0425]: cannot find value `linker`\n"));
    }
}
