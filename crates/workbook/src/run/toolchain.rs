//! The compiler, and the crates that programs use.

use super::config::{Config, Crates};
use super::limits::Limits;
use super::warm;
use crate::process::{
    ExitReason, Pipe, ProcessGroup, SpawnLimits, StopConditions, cargo_json::CargoMessages,
    supervise,
};
use anyhow::{Context, Result, anyhow, bail};
use std::path::{Path, PathBuf};
use tokio::process::Command;
use tokio_util::sync::CancellationToken;

/// The package whose dependencies are what programs may use.
const PACKAGE: &str = "listings";

/// The crates that a program may use. What only these use in turn is not among them.
const CRATES: [&str; 2] = ["crossbeam_channel", "rand"];

/// Everything a program is compiled with.
#[derive(Debug)]
pub struct Toolchain {
    /// The compiler itself: going through rustup costs 30 ms on every run.
    pub rustc: PathBuf,
    /// What the compiler says it is; part of what a compiled program depends on.
    pub version: String,
    /// Each crate's name and its library.
    pub externs: Vec<(String, PathBuf)>,
    /// Where the crates are that these use in turn.
    pub dependencies: Vec<PathBuf>,
}

impl Toolchain {
    /// Finds the compiler and has cargo build the crates. That needs the network
    /// once, on a machine that has never built them.
    ///
    /// # Errors
    ///
    /// When there is no compiler or no cargo, and when the crates do not build.
    pub async fn prepare(config: &Config, stop: &CancellationToken) -> Result<Toolchain> {
        let Config {
            root,
            rustc,
            crates,
            limits,
            folder,
        } = config;
        let version = output(Command::new(rustc).arg("-vV"), root, limits, stop).await?;
        let sysroot = output(
            Command::new(rustc).args(["--print", "sysroot"]),
            root,
            limits,
            stop,
        )
        .await?;
        let own = Path::new(sysroot.trim())
            .join("bin")
            .join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
        let rustc = if own.is_file() { own } else { rustc.clone() };
        let mut externs = match crates {
            Crates::Std => Vec::new(),
            Crates::Listings => build_crates(root, limits, stop).await?,
        };
        let mut dependencies: Vec<PathBuf> = externs
            .iter()
            .filter_map(|(_, library)| Some(library.parent()?.to_path_buf()))
            .collect();
        dependencies.sort();
        dependencies.dedup();
        for (name, library) in &mut externs {
            if name == warm::CRATE {
                match warm::build(&rustc, &version, library, folder, limits, stop).await {
                    Ok(warm) => *library = warm,
                    // Everything works without it, only slower.
                    Err(error) => {
                        eprintln!("(compiling will be slower than it might be: {error:#})")
                    }
                }
            }
        }
        Ok(Toolchain {
            rustc,
            version,
            externs,
            dependencies,
        })
    }
}

/// What a command prints on standard output. It fails when the command does.
async fn output(
    command: &mut Command,
    root: &Path,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<String> {
    // `Command` cannot be moved out of a borrow, and is wanted for its name below.
    let mut command = std::mem::replace(command, Command::new(""));
    command.current_dir(root);
    let name = command
        .as_std()
        .get_program()
        .to_string_lossy()
        .into_owned();
    let group = ProcessGroup::spawn(command, &SpawnLimits::default())
    .map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => anyhow!(
            "failed to start `{name}`: there is no such program on this machine's PATH\n  \
             to mend it: install Rust from https://rustup.rs, open a new terminal, then start the book again"
        ),
        _ => anyhow!("failed to start `{name}`: {error}"),
    })?;
    let (mut out, mut err) = (String::new(), String::new());
    let end = supervise(
        group,
        StopConditions::tool(limits.prepare, 64 << 20, stop.cancelled()),
        |pipe, text| match pipe {
            Pipe::Out => out += &text,
            Pipe::Err => err += &text,
        },
    )
    .await
    .with_context(|| format!("failed to wait for `{name}`"))?;
    match end {
        ExitReason::Exited(status) if status.success() => Ok(out),
        ExitReason::Exited(_) => bail!("`{name}` failed:\n{}", err.trim_end()),
        ExitReason::TimedOut => bail!(
            "`{name}` had not finished after {} s",
            limits.prepare.as_secs()
        ),
        ExitReason::TooMuchOutput | ExitReason::OverLimit(_) => {
            bail!("`{name}` printed without end")
        }
        ExitReason::Cancelled => bail!("the program is closing"),
    }
}

async fn build_crates(
    root: &Path,
    limits: &Limits,
    stop: &CancellationToken,
) -> Result<Vec<(String, PathBuf)>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["build", "--quiet", "--package", PACKAGE])
        .arg("--message-format=json-render-diagnostics");
    let messages = output(&mut command, root, limits, stop)
        .await
        .with_context(|| {
            format!(
                "failed to build the crates that programs use\n  \
             to mend it: `cargo build --package {PACKAGE}`, with the network if a crate is missing"
            )
        })?;
    let externs = CargoMessages::parse(&messages).libraries(&CRATES);
    for needed in CRATES {
        if !externs.iter().any(|(name, _)| name == needed) {
            bail!(
                "failed to find the library `{needed}`: the package `{PACKAGE}` does not use it\n  \
                 to mend it: add it to `crates/listings/Cargo.toml`"
            );
        }
    }
    Ok(externs)
}
