//! The compiler, and the crates that programs use.

use super::config::{Config, Crates};
use super::limits::for_tools;
use super::prebuilt_channels;
use crate::error::{Diagnostic, Explain, Help};
use crate::process::cargo_json::CargoMessages;
use crate::process::{ExitReason, Pipe, ProcessGroup, StopConditions, supervise};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};
use tokio::process::Command;
use tokio_util::sync::CancellationToken;

/// The package whose dependencies are what programs may use.
const PACKAGE: &str = "listings";

/// The crates that a program may use. What only these use in turn is not among them.
const CRATES: [&str; 3] = ["context", "crossbeam_channel", "rand"];

/// Bytes that Cargo or the compiler may print while the toolchain is being prepared.
const MOST_OUTPUT: usize = 64 << 20;

/// Everything that a program is compiled with.
#[derive(Debug)]
pub(super) struct Toolchain {
    /// The compiler itself: going through rustup costs 30 ms on every run.
    pub rustc: PathBuf,
    /// What `rustc -vV` prints. A compiled program depends on it.
    pub version: String,
    /// The name of each crate, and its library.
    pub externs: Vec<(String, PathBuf)>,
    /// The folders of the crates that these use in turn.
    pub dependencies: Vec<PathBuf>,
}

impl Toolchain {
    /// Finds the compiler, and has Cargo build the crates. On a machine that has never
    /// built them, that needs the network once.
    ///
    /// # Errors
    ///
    /// When there is no compiler or no Cargo, and when the crates do not build.
    pub(super) async fn prepare(config: &Config, stop: &CancellationToken) -> Result<Toolchain> {
        let (rustc, version) = find_rustc(config, stop).await?;
        let mut externs = match config.crates {
            Crates::Std => Vec::new(),
            Crates::Listings => build_crates(config, stop).await?,
        };
        let mut dependencies: Vec<PathBuf> = externs
            .iter()
            .filter_map(|(_, library)| Some(library.parent()?.to_path_buf()))
            .collect();
        dependencies.sort();
        dependencies.dedup();
        for (name, library) in &mut externs {
            if name == prebuilt_channels::CRATE {
                let Config { folder, limits, .. } = config;
                let built =
                    prebuilt_channels::build(&rustc, &version, library, folder, limits, stop);
                match built.await {
                    Ok(prebuilt) => *library = prebuilt,
                    // Everything works without it, only slower.
                    Err(error) => {
                        eprintln!("(compiling will be slower than it might be: {error:#})");
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

/// The path of the compiler, and its version.
async fn find_rustc(config: &Config, stop: &CancellationToken) -> Result<(PathBuf, String)> {
    let rustc = |arguments: &[&str]| {
        let mut command = Command::new(&config.rustc);
        command.args(arguments);
        command
    };
    let version = stdout(rustc(&["-vV"]), config, stop).await?;
    let sysroot = stdout(rustc(&["--print", "sysroot"]), config, stop).await?;
    let real = Path::new(sysroot.trim())
        .join("bin")
        .join(format!("rustc{}", std::env::consts::EXE_SUFFIX));
    let path = if real.is_file() {
        real
    } else {
        config.rustc.clone()
    };
    Ok((path, version))
}

/// What a command prints on standard output, in the workspace.
///
/// # Errors
///
/// When the command cannot be started or fails.
async fn stdout(mut command: Command, config: &Config, stop: &CancellationToken) -> Result<String> {
    command.current_dir(&config.root);
    let name = command.as_std().get_program().to_os_string();
    let name = name.to_string_lossy();
    let group = ProcessGroup::spawn(command, &for_tools()).map_err(|error| match error.kind() {
        std::io::ErrorKind::NotFound => Diagnostic::new(format!("failed to start `{name}`"))
            .why("there is no such program on this machine's PATH")
            .help("install Rust from https://rustup.rs, open a new terminal, then start the book again"),
        _ => Diagnostic::new(format!("failed to start `{name}`")).caused_by(error),
    })?;
    let (mut out, mut err) = (String::new(), String::new());
    let limit = config.limits.prepare;
    let conditions = StopConditions::tool(limit, MOST_OUTPUT, stop.cancelled());
    let reason = supervise(group, conditions, |pipe, text| match pipe {
        Pipe::Out => out += &text,
        Pipe::Err => err += &text,
    })
    .await
    .with_context(|| format!("failed to wait for `{name}`"))?;
    match reason {
        ExitReason::Exited(status) if status.success() => Ok(out),
        ExitReason::Exited(_) => bail!("`{name}` failed:\n{}", err.trim_end()),
        ExitReason::TimedOut => bail!("`{name}` had not finished after {} s", limit.as_secs()),
        ExitReason::TooMuchOutput | ExitReason::OverLimit(_) => {
            bail!("`{name}` printed without end")
        }
        ExitReason::Cancelled => bail!("the program is closing"),
    }
}

/// The names and the libraries of [`CRATES`].
///
/// They are built in a target folder of their own: in the workspace's, Cargo would wait
/// until the exercises are built, and every Run with it.
async fn build_crates(config: &Config, stop: &CancellationToken) -> Result<Vec<(String, PathBuf)>> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["build", "--quiet", "--package", PACKAGE])
        .arg("--message-format=json-render-diagnostics")
        .arg("--target-dir")
        .arg(config.folder.join("crates"));
    let messages = stdout(command, config, stop)
        .await
        .what("failed to build the crates that programs use")
        .help(format!(
            "`cargo build --package {PACKAGE}`, with the network if a crate is missing"
        ))?;
    let externs = CargoMessages::parse(&messages).libraries(&CRATES);
    for needed in CRATES {
        if !externs.iter().any(|(name, _)| name == needed) {
            return Err(
                Diagnostic::new(format!("failed to find the library `{needed}`"))
                    .why(format!("the package `{PACKAGE}` does not use it"))
                    .help("add it to `crates/listings/Cargo.toml`")
                    .into(),
            );
        }
    }
    Ok(externs)
}
