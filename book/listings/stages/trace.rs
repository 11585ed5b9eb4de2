use crossbeam_channel::{Receiver, Sender, bounded, select_biased};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// A stage of Go's shape, with one `select_biased!`. Returns the value that it held when done fired.
fn stage(done: Done, input: Receiver<i64>, work: fn(i64) -> i64, out: Sender<i64>) -> Option<i64> {
    for value in input {
        let value = work(value);
        select_biased! {
            recv(done) -> _ => return Some(value),
            send(out, value) -> result => result.ok()?,
        }
    }
    None
}

/// In each step, carries one value over each of the links named, or closes the link.
fn carry(links: &mut [(Receiver<i64>, Option<Sender<i64>>)], steps: &[Vec<usize>]) {
    for step in steps {
        let mut row = [""; 5].map(str::to_owned);
        for &at in step {
            let (from, to) = &mut links[at];
            let value = from.recv();
            row[at] = value.map_or("closed".to_owned(), |value| value.to_string());
            match (value, &to) {
                (Ok(value), Some(next)) => next.send(value).unwrap(),
                _ => *to = None,
            }
        }
        let row = row.map(|cell| format!("{cell:>9}")).join(" ");
        println!("{}", row.trim_end());
    }
}

fn main() {
    let mut steps: Vec<Vec<usize>> = (1_usize..=9)
        .map(|step| (step.saturating_sub(5)..step.min(5)).rev().collect())
        .collect();
    for done_fires_early in [false, true] {
        let (cancel, done) = bounded(0);
        let ((list, mut stream), (consumer, _results)) = (bounded(4), bounded(4));
        (1..=4).for_each(|value| list.send(value).unwrap());
        drop(list);
        let (mut links, mut threads) = (Vec::new(), Vec::new());
        for work in [|v| v, |v| v * 2, |v| v + 1, |v| v * 2] {
            let (done, (to, input), (out, next)) = (done.clone(), bounded(0), bounded(0));
            threads.push(thread::spawn(move || stage(done, input, work, out)));
            links.push((std::mem::replace(&mut stream, next), Some(to)));
        }
        links.push((stream, Some(consumer)));
        println!("generator  multiply       add  multiply  consumer");
        if done_fires_early {
            // The fifth step ends when the consumer has its first result.
            steps.splice(4.., [vec![4]]);
        }
        carry(&mut links, &steps);
        drop(cancel);
        // Lazy: a thread is joined when it is asked for.
        let mut ends = threads.into_iter().map(|thread| thread.join().unwrap());
        let mut held = Vec::new();
        if done_fires_early {
            println!("done fires");
            // Ended before their links are touched, so that nobody takes their values.
            held.extend(ends.by_ref().take(3));
            carry(&mut links, &[vec![0], vec![1], vec![2], vec![3], vec![4]]);
        }
        held.extend(ends);
        println!("in their hands: {held:?}");
    }
}
