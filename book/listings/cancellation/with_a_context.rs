use context::{Context, Reason};
use crossbeam_channel::{after, select_biased};
use std::error::Error;
use std::thread;
use std::time::Duration;

/// The reader's language and country. Waits for a minute, or until the context ends.
fn locale(context: &Context) -> Result<&'static str, Reason> {
    select_biased! {
        // Where done has fired, there is a reason.
        recv(context.done()) -> _ => Err(context.err().unwrap()),
        recv(after(Duration::from_secs(60))) -> _ => Ok("EN/US"),
    }
}

fn make_greeting(context: &Context) -> Result<&'static str, Box<dyn Error>> {
    // For what this function calls. The context of its caller is not changed.
    let (limited, _cancel) = context.with_timeout(Duration::from_secs(1));
    match locale(&limited)? {
        "EN/US" => Ok("hello"),
        _ => Err("unsupported locale".into()),
    }
}

fn make_farewell(context: &Context) -> Result<&'static str, Box<dyn Error>> {
    match locale(context)? {
        "EN/US" => Ok("goodbye"),
        _ => Err("unsupported locale".into()),
    }
}

fn print_greeting(context: &Context) -> Result<(), Box<dyn Error>> {
    println!("{} world!", make_greeting(context)?);
    Ok(())
}

fn print_farewell(context: &Context) -> Result<(), Box<dyn Error>> {
    println!("{} world!", make_farewell(context)?);
    Ok(())
}

fn main() {
    let (context, cancel) = Context::background().with_cancel();
    thread::scope(|scope| {
        scope.spawn(|| {
            if let Err(error) = print_greeting(&context) {
                println!("cannot print greeting: {error}");
                cancel.cancel();
            }
        });
        scope.spawn(|| {
            if let Err(error) = print_farewell(&context) {
                println!("cannot print farewell: {error}");
            }
        });
    });
}
