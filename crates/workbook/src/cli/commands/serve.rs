//! `serve`: the book on this machine.

use crate::cli::ExitStatus;
use crate::cli::args::ServeOptions;
use crate::cli::shutdown::ShutdownSignal;
use crate::error::Diagnostic;
use crate::serve::{self, Port};
use anyhow::Result;
use std::net::IpAddr;
use std::path::Path;

/// Serves the book until Ctrl-C, SIGTERM or SIGHUP.
///
/// # Errors
///
/// When the address is not this machine's own or the port is taken, and as [`serve::start`].
pub(crate) async fn serve(root: &Path, options: ServeOptions) -> Result<ExitStatus> {
    only_this_machine(&options.host)?;
    let mut config = serve::Config::new(root);
    if let Some(port) = options.port {
        config.port = Port::Exactly(port);
    }
    // Listen before the server is there: a request to shut down must not be missed.
    let mut shutdown = ShutdownSignal::listen()?;
    let server = serve::start(config).await?;
    println!("Stop the Press is at {}  (Ctrl-C ends it)", server.url());
    if !options.no_open {
        server.open_browser();
    }
    shutdown.recv().await;
    server.close().await;
    eprintln!("\nclosed");
    Ok(ExitStatus::Ok)
}

/// Refuses what other machines could reach.
fn only_this_machine(host: &str) -> Result<()> {
    if ["127.0.0.1", "localhost"].contains(&host) {
        return Ok(());
    }
    let failed = Diagnostic::new(format!("failed to listen on `{host}`"));
    if host
        .parse::<IpAddr>()
        .is_ok_and(|address| address.is_loopback())
    {
        return Err(failed
            .why("of this machine's own addresses the book uses 127.0.0.1 alone")
            .help("leave `--host` out")
            .into());
    }
    Err(failed
        .why(
            "the book runs whatever program it is sent, as you, so \
             whoever could reach it from another machine could read and delete your files",
        )
        .help(
            "for a classroom, have everybody start it on their own machine, or put \
             the pages that `cargo workbook build` makes on any web server",
        )
        .into())
}
