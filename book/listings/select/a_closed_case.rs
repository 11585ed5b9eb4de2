use crossbeam_channel::{bounded, never, select_biased};

/// Goes around a thousand times, and says which cases were chosen.
fn thousand_rounds(put_aside: bool) -> String {
    let (wire, mut from_agency) = bounded::<&str>(0);
    drop(wire);
    let (call, from_reporter) = bounded(1);
    call.send("harbour fire").unwrap();
    let (mut closed, mut stories, mut waits) = (0, 0, 0);
    for _ in 0..1000 {
        select_biased! {
            recv(from_agency) -> message => if message.is_err() {
                closed += 1;
                if put_aside {
                    from_agency = never();
                }
            },
            recv(from_reporter) -> _ => stories += 1,
            default => waits += 1,
        }
    }
    format!("closed agency: {closed}, reporter: {stories}, nothing is ready: {waits}")
}

fn main() {
    println!("the closed channel stays:");
    println!("  {}", thousand_rounds(false));
    println!("never() takes its place:");
    println!("  {}", thousand_rounds(true));
}
