use context::Context;
use std::time::Duration;

struct Slug(&'static str);

fn print(what: &str, context: &Context) {
    let state = match context.err() {
        Some(reason) => reason.to_string(),
        None => "goes on".to_owned(),
    };
    let slug = context.value::<Slug>().map(|slug| slug.0);
    let has_deadline = context.deadline().is_some();
    println!("{what}: {state}, slug {slug:?}, deadline: {has_deadline}");
}

fn main() {
    let hour = Duration::from_secs(3600);
    let (edition, stop) = Context::background().with_timeout(hour);
    let story = edition.with_value(Slug("harbour"));
    let correction = story.without_cancel();
    let (photo, _cancel) = correction.with_cancel();
    stop.cancel();
    print("story", &story);
    print("correction", &correction);
    print("photo of the correction", &photo);
}
