//! How long a reader waits after pressing Run: `cargo run -p workbook --example latency`.
//!
//! Asks a server of its own, as a browser does, and measures from the click to the first
//! line of output. Beside it, `cargo run` of the same program.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use workbook::course::listing::Listing;
use workbook::serve::{self, Port};
use workbook::workspace::root;

/// A program of about forty lines that prints at once.
const LISTING: &str = "or_channel/two_by_two";
const ROUNDS: usize = 20;
const READERS: usize = 10;
const CLICKS: usize = 3;

/// What the server needs to know of who clicks.
struct Browser {
    address: SocketAddr,
    cookie: String,
}

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let root = root::find(&std::env::current_dir()?)?;
    let listing = Listing::load(&root, LISTING)?;
    let server = serve::start(serve::Config {
        port: Port::Exactly(0),
        precompile: false,
        ..serve::Config::new(&root)
    })
    .await?;
    let browser = Browser {
        address: server.address(),
        cookie: server.cookie(),
    };
    tokio::task::spawn_blocking(move || {
        // Builds what the first run needs.
        click(&browser, &listing.text);
        println!(
            "{LISTING}, {} lines; from the click to the first line of output",
            listing.text.lines().count()
        );
        one_reader(&browser, &listing.text);
        many_readers(&browser, &listing.text);
        match cargo_run(&root, &listing.text) {
            Ok(waits) => show("cargo run, edited", waits),
            Err(error) => println!("cargo run could not be measured: {error}"),
        }
    })
    .await?;
    server.close().await;
    Ok(())
}

/// One click after the other, on the same text and on edits of it.
fn one_reader(browser: &Browser, text: &str) {
    let same = (0..ROUNDS).map(|_| click(browser, text));
    show("unchanged", same.collect());
    let edits = (0..ROUNDS).map(|number| click(browser, &edited(text, number)));
    show("edited", edits.collect());
}

/// Clicks of several readers at the same time, each on an edit of its own.
fn many_readers(browser: &Browser, text: &str) {
    let started = Instant::now();
    let clicks = |reader| {
        let edit = move |number| edited(text, 1000 + reader * CLICKS + number);
        move || -> Vec<Duration> {
            let numbers = 0..CLICKS;
            numbers
                .map(|number| click(browser, &edit(number)))
                .collect()
        }
    };
    let waits: Vec<Duration> = std::thread::scope(|scope| {
        let readers: Vec<_> = (0..READERS)
            .map(|reader| scope.spawn(clicks(reader)))
            .collect();
        let waits = readers.into_iter().map(std::thread::ScopedJoinHandle::join);
        waits
            .flat_map(|waits| waits.expect("no click was lost"))
            .collect()
    });
    let count = waits.len();
    show(&format!("edited, {READERS} readers at once"), waits);
    println!(
        "{:>32}  {count} of {} clicks answered in {:.1} s",
        "",
        READERS * CLICKS,
        started.elapsed().as_secs_f64()
    );
}

/// A version that has never been compiled: other text, and another line of code.
fn edited(text: &str, number: usize) -> String {
    let unique = format!("{}{number}", std::process::id());
    text.replacen(
        "fn main() {",
        &format!("fn main() {{\n    println!(\"edition {{}}\", {unique}_u64);"),
        1,
    )
}

/// Presses Run, and waits for the first line and then for the end.
fn click(browser: &Browser, code: &str) -> Duration {
    let body = serde_json::json!({ "name": LISTING, "code": code }).to_string();
    let started = Instant::now();
    let mut connection = TcpStream::connect(browser.address).expect("the server listens");
    let request = format!(
        "POST /api/run HTTP/1.1\r\nHost: {}\r\nCookie: {}\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
        browser.address,
        browser.cookie,
        body.len()
    );
    connection
        .write_all(request.as_bytes())
        .expect("the server reads");
    let mut first = None;
    let mut ended = false;
    for line in BufReader::new(connection).lines() {
        let line = line.expect("the server answers");
        if line.contains(r#""event":"out""#) {
            first.get_or_insert_with(|| started.elapsed());
        }
        ended |= line.contains(r#""event":"exit","ok":true"#);
    }
    assert!(ended, "the program ended well");
    first.expect("the program printed")
}

/// The same edits with cargo, in a package with the same dependencies.
fn cargo_run(root: &Path, text: &str) -> anyhow::Result<Vec<Duration>> {
    let package = tempfile::tempdir()?;
    let folder = package.path();
    std::fs::create_dir(folder.join("src"))?;
    std::fs::write(
        folder.join("Cargo.toml"),
        "[package]\nname = \"listings\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\ncrossbeam-channel = \"0.5.17\"\nrand = \"0.10.3\"\n",
    )?;
    std::fs::copy(root.join("Cargo.lock"), folder.join("Cargo.lock"))?;
    std::fs::copy(
        root.join("rust-toolchain.toml"),
        folder.join("rust-toolchain.toml"),
    )?;
    let run = |number| -> anyhow::Result<Duration> {
        std::fs::write(folder.join("src/main.rs"), edited(text, number))?;
        let started = Instant::now();
        let mut child = Command::new("cargo")
            .args(["run", "--quiet", "--offline"])
            .current_dir(folder)
            .env("CARGO_TARGET_DIR", folder.join("target"))
            .env_remove("RUSTUP_TOOLCHAIN")
            .stdout(Stdio::piped())
            .spawn()?;
        let mut out = BufReader::new(child.stdout.take().expect("it was asked for"));
        out.read_line(&mut String::new())?;
        let first = started.elapsed();
        out.read_to_end(&mut Vec::new())?;
        anyhow::ensure!(child.wait()?.success(), "`cargo run` failed");
        Ok(first)
    };
    // Builds the dependencies.
    run(0)?;
    (1..ROUNDS).map(run).collect()
}

fn show(what: &str, mut waits: Vec<Duration>) {
    waits.sort();
    let ms = |wait: Duration| wait.as_secs_f64() * 1000.0;
    println!(
        "{what:>32}  median {:>6.1} ms, quickest {:>6.1} ms, slowest {:>6.1} ms",
        ms(waits[waits.len() / 2]),
        ms(waits[0]),
        ms(waits[waits.len() - 1])
    );
}
