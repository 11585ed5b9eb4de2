use crossbeam_channel::{Receiver, Sender, bounded, select};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// A stage as before. Returns what it had in its hands when done fired.
fn stage(done: Done, input: Receiver<i64>, work: fn(i64) -> i64, out: Sender<i64>) -> Option<i64> {
    loop {
        let value = select! {
            recv(done) -> _ => return None,
            recv(input) -> message => work(message.ok()?),
        };
        select! {
            recv(done) -> _ => return Some(value),
            send(out, value) -> result => result.ok()?,
        }
    }
}

/// Carries one value from a stage to the next, or the news that there are no more.
fn carry(link: &mut Option<(Receiver<i64>, Sender<i64>)>) -> Option<String> {
    let (from, to) = link.as_ref()?;
    if let Ok(value) = from.recv() {
        to.send(value).unwrap();
        return Some(value.to_string());
    }
    *link = None;
    Some("closed".to_owned())
}

fn main() {
    for wanted in [5, 1] {
        let (cancel, done): (Sender<Infallible>, Done) = bounded(0);
        let ((list, mut stream), (consumer, _results)) = (bounded(4), bounded(4));
        (1..=4).for_each(move |value| list.send(value).unwrap());
        let (mut links, mut threads) = (Vec::new(), Vec::new());
        for work in [|v| v, |v| v * 2, |v| v + 1, |v| v * 2] {
            let (done, (to, input), (out, next)) = (done.clone(), bounded(0), bounded(0));
            threads.push(thread::spawn(move || stage(done, input, work, out)));
            links.push(Some((std::mem::replace(&mut stream, next), to)));
        }
        links.push(Some((stream, consumer)));
        println!("generator  multiply       add  multiply  consumer");
        let (mut step, mut results) = (0, 0);
        while results < wanted {
            step += 1;
            let mut row = String::new();
            for at in (0..step.min(5)).rev() {
                let carried = (results < wanted).then(|| carry(&mut links[at]));
                results += usize::from(at == 4);
                row = format!("{:>9} {row}", carried.flatten().unwrap_or_default());
            }
            println!("{}", row.trim_end());
        }
        drop(cancel);
        let held = threads.into_iter().map(|thread| thread.join().unwrap());
        println!("done fires, in their hands: {:?}", held.collect::<Vec<_>>());
    }
}
