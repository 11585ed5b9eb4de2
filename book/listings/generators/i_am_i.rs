use crossbeam_channel::{Receiver, bounded};
use std::any::Any;
use std::thread;

type Anything = Box<dyn Any + Send>;

/// A wire that carries whatever it is given, in order, and closes.
fn wire(values: Vec<Anything>) -> Receiver<Anything> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        for value in values {
            if out.send(value).is_err() {
                return;
            }
        }
    });
    stream
}

/// The word, or what is wrong with it.
fn word(value: Anything) -> Result<&'static str, String> {
    match value.downcast::<&'static str>() {
        Ok(word) => Ok(*word),
        Err(other) => match other.downcast::<i32>() {
            Ok(number) => Err(format!("not a word but the number {number}")),
            Err(_) => Err("not a word".to_owned()),
        },
    }
}

fn main() {
    let words = ["I", "am."].into_iter().cycle().take(5);
    let sentence: Result<String, String> =
        wire(words.map(|word| Box::new(word) as Anything).collect())
            .iter()
            .map(word)
            .collect();
    println!("{}", sentence.unwrap());

    for value in wire(vec![Box::new("I"), Box::new(7), Box::new("am.")]) {
        println!("{:?}", word(value));
    }
}
