use crossbeam_channel::{Receiver, Sender, bounded};
use std::any::Any;
use std::thread;

type Anything = Box<dyn Any + Send>;

/// The word, or what is wrong with it.
fn word(value: Anything) -> Result<&'static str, String> {
    match value.downcast::<&'static str>() {
        Ok(word) => Ok(*word),
        // The box comes back as it was, so something else can be tried.
        Err(other) => match other.downcast::<i32>() {
            Ok(number) => Err(format!("not a word but the number {number}")),
            Err(_) => Err("not a word".to_owned()),
        },
    }
}

/// The typed stage: a wire of anything goes in, words and errors come out.
fn words(input: Receiver<Anything>, out: Sender<Result<&'static str, String>>) {
    for value in input {
        if out.send(word(value)).is_err() {
            return;
        }
    }
}

/// Reads so many results from the typed stage, behind a wire of these values.
fn read(
    values: impl Iterator<Item = Anything> + Send,
    count: usize,
) -> Vec<Result<&'static str, String>> {
    let ((wire, anything), (out, stream)) = (bounded(0), bounded(0));
    thread::scope(|scope| {
        scope.spawn(|| {
            values
                .into_iter()
                .try_for_each(move |value| wire.send(value))
        });
        scope.spawn(|| words(anything, out));
        // The stream is dropped here, so both threads end.
        stream.into_iter().take(count).collect()
    })
}

fn main() {
    let endless = ["I", "am."].into_iter().cycle();
    let five = read(endless.map(|word| Box::new(word) as Anything), 5);
    println!(
        "{}",
        five.into_iter().collect::<Result<String, _>>().unwrap()
    );

    let mixed: [Anything; 3] = [Box::new("I"), Box::new(7), Box::new("am.")];
    for result in read(mixed.into_iter(), 3) {
        println!("{result:?}");
    }
}
