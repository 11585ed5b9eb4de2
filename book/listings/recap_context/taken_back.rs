use context::Context;
use crossbeam_channel::bounded;

fn main() {
    let (edition, stop_press) = Context::background().with_cancel();
    let (say, said) = bounded(2);

    let to_harbour = say.clone();
    let harbour = edition.after_func(move || to_harbour.send("harbour").unwrap());
    let stadium = edition.after_func(move || say.send("stadium").unwrap());

    println!("the harbour is taken back: {}", harbour.stop());
    stop_press.cancel();
    println!("the stadium is taken back: {}", stadium.stop());

    // Closed when each call has been made, or dropped.
    let hung_up: Vec<&str> = said.iter().collect();
    println!("hung up on: {hung_up:?}");
}
