use context::{Context, Reason};
use crossbeam_channel::{after, select_biased};
use std::thread;
use std::time::{Duration, Instant};

const MINUTE: Duration = Duration::from_secs(60);

/// The reader's language and country. Waits for a minute, or until the context
/// ends; or not at all, if the context has no minute left.
fn locale(context: &Context) -> Result<&'static str, Reason> {
    if let Some(reason) = context.err() {
        return Err(reason);
    }
    let ready = Instant::now() + MINUTE;
    if context.deadline().is_some_and(|deadline| deadline < ready) {
        return Err(Reason::DeadlineExceeded);
    }
    select_biased! {
        recv(context.done()) -> _ => Err(context.err().unwrap()),
        recv(after(MINUTE)) -> _ => Ok("EN/US"),
    }
}

fn print_greeting(context: &Context) -> Result<(), Reason> {
    let (limited, _cancel) = context.with_timeout(Duration::from_secs(1));
    let locale = locale(&limited)?;
    println!("hello world! ({locale})");
    Ok(())
}

fn print_farewell(context: &Context) -> Result<(), Reason> {
    let locale = locale(context)?;
    println!("goodbye world! ({locale})");
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
