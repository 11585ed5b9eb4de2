use context::Context;

struct Desk(&'static str);

fn desk(context: &Context) -> Option<&str> {
    context.value().map(|Desk(name)| *name)
}

fn main() {
    let paper = Context::background();
    let sports = paper.with_value(Desk("sports"));
    let (report, _cancel) = sports.with_cancel();
    let photo = report.with_value(Desk("photo"));

    println!("paper: {:?}", desk(&paper));
    println!("sports: {:?}", desk(&sports));
    println!("report: {:?}", desk(&report));
    println!("photo: {:?}", desk(&photo));
}
