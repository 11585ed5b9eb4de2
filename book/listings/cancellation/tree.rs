use context::Context;
use std::time::Duration;

const HOUR: Duration = Duration::from_secs(60 * 60);

fn print(name: &str, context: &Context) {
    match context.err() {
        Some(reason) => println!("{name}: {reason}"),
        None => println!("{name}: goes on"),
    }
}

fn main() {
    let (edition, _cancel_edition) = Context::background().with_timeout(HOUR);
    let (culture, _cancel_culture) = edition.with_cancel();
    let (sport, cancel_sport) = edition.with_cancel();
    // This child asks for more time than its parent has.
    let (photo, _cancel_photo) = sport.with_timeout(2 * HOUR);
    let same = photo.deadline() == edition.deadline();
    println!("the photo has the deadline of the edition: {same}");

    cancel_sport.cancel();
    print("edition", &edition);
    print("culture", &culture);
    print("sport", &sport);
    print("photo", &photo);
    let (caption, _cancel_caption) = photo.with_cancel();
    print("caption, derived after that", &caption);
}
