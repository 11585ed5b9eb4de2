use context::Context;
use crossbeam_channel::{Receiver, Sender, after, bounded, never, select};
use std::thread;
use std::time::{Duration, Instant};

/// Sends its story, or nothing until `context` ends.
fn ask(
    name: &'static str,
    story: Option<&'static str>,
    context: &Context,
    results: Sender<String>,
) {
    let context = context.clone();
    thread::spawn(move || match story {
        Some(story) => drop(results.send(format!("{story} from the {name}"))),
        None => drop(context.done().recv()),
    });
}

/// Asks one agency, and another one when the patience is over. Here no agency fails.
fn desk(story: Option<&'static str>, patience: Receiver<Instant>) {
    let (asked, cancel) = Context::background().with_cancel();
    let (results, answers) = bounded(0);
    ask("first agency", story, &asked, results.clone());
    let answer = select! {
        recv(answers) -> answer => answer,
        recv(patience) -> _ => {
            println!("  the patience is over: the second agency is asked");
            ask("second agency", Some("cup final"), &asked, results);
            answers.recv()
        }
    };
    cancel.cancel();
    println!("  {}", answer.unwrap());
}

fn main() {
    println!("the first agency answers:");
    desk(Some("harbour fire"), never());
    println!("the first agency is silent:");
    desk(None, after(Duration::from_millis(20)));
}
