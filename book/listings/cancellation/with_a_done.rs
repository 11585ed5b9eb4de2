// order: free
use crossbeam_channel::{Receiver, Sender, after, bounded, select_biased};
use std::convert::Infallible;
use std::thread;
use std::time::Duration;

type Done = Receiver<Infallible>;

/// A minute of this program, so that nobody has to wait for a real one.
const MINUTE: Duration = Duration::from_millis(300);

/// The reader's language and country. Waits for a minute, or until done fires.
fn locale(done: &Done) -> Result<&'static str, &'static str> {
    select_biased! {
        recv(done) -> _ => Err("cancelled"),
        recv(after(MINUTE)) -> _ => Ok("EN/US"),
    }
}

fn make_greeting(done: &Done) -> Result<&'static str, &'static str> {
    match locale(done)? {
        "EN/US" => Ok("hello"),
        _ => Err("unsupported locale"),
    }
}

fn make_farewell(done: &Done) -> Result<&'static str, &'static str> {
    match locale(done)? {
        "EN/US" => Ok("goodbye"),
        _ => Err("unsupported locale"),
    }
}

fn print_greeting(done: &Done) -> Result<(), &'static str> {
    println!("{} world!", make_greeting(done)?);
    Ok(())
}

fn print_farewell(done: &Done) -> Result<(), &'static str> {
    println!("{} world!", make_farewell(done)?);
    Ok(())
}

fn main() {
    let (_cancel, done): (Sender<Infallible>, Done) = bounded(0);
    thread::scope(|scope| {
        scope.spawn(|| {
            if let Err(error) = print_greeting(&done) {
                println!("cannot print greeting: {error}");
            }
        });
        scope.spawn(|| {
            if let Err(error) = print_farewell(&done) {
                println!("cannot print farewell: {error}");
            }
        });
    });
}
