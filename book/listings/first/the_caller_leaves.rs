// order: by lane
use context::Context;
use crossbeam_channel::{bounded, select_biased};
use std::thread;
use std::time::Duration;

/// Waits for a story that does not come, until `context` ends.
fn fetch(name: &str, context: &Context) -> Result<String, String> {
    let _ = context.done().recv();
    println!("{name} | stops");
    Err(format!("{name}: told to stop"))
}

fn main() {
    let limit = Duration::from_millis(30);
    let (edition, _cancel) = Context::background().with_timeout(limit);

    let (asked, cancel) = edition.with_cancel();
    let (results, answers) = bounded(0);
    let mut threads = Vec::new();
    for name in ["north agency", "south agency"] {
        let (asked, results) = (asked.clone(), results.clone());
        threads.push(thread::spawn(move || {
            let _ = results.send(fetch(name, &asked));
        }));
    }
    drop(results);
    loop {
        select_biased! {
            recv(edition.done()) -> _ => {
                println!("desk | has no answer: {}", edition.err().unwrap());
                break;
            }
            recv(answers) -> result => match result {
                Ok(Ok(story)) => { println!("desk | prints {story}"); break }
                Ok(Err(_)) => {} // a failure is no answer
                Err(_) => { println!("desk | all have failed"); break }
            },
        }
    }
    drop(answers);
    cancel.cancel();
    threads
        .into_iter()
        .for_each(|thread| thread.join().unwrap());
}
