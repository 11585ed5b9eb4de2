use crossbeam_channel::{Receiver, Sender, bounded, select_biased, unbounded};
use std::convert::Infallible;
use std::thread;

type Done = Receiver<Infallible>;

/// Collects stories in chunks of three, until done fires or the input ends.
fn chunk(done: &Done, input: &Receiver<u32>, out: &Sender<Vec<u32>>) {
    let mut chunk = Vec::new();
    loop {
        select_biased! {
            recv(done) -> _ => return,
            recv(input) -> story => match story {
                Ok(story) => chunk.push(story),
                Err(_) => break,
            },
        }
        // There is room without a limit, so this send does not wait.
        if chunk.len() == 3 && out.send(std::mem::take(&mut chunk)).is_err() {
            return;
        }
    }
    if !chunk.is_empty() {
        let _ = out.send(chunk);
    }
}

fn chunks(fires: bool) -> Vec<Vec<u32>> {
    let (cancel, done) = bounded(0);
    let (wire, input) = bounded(0);
    let (out, made) = unbounded();
    let stage = thread::spawn(move || chunk(&done, &input, &out));
    for story in 1..=7 {
        wire.send(story).unwrap(); // A rendezvous: when it returns, the story was taken.
    }
    if fires {
        drop(cancel);
    } else {
        drop(wire);
    }
    stage.join().unwrap();
    made.iter().collect()
}

fn main() {
    println!("the input ends: {:?}", chunks(false));
    println!("done fires: {:?}", chunks(true));
}
