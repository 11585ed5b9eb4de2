use crossbeam_channel::{Receiver, bounded, never, select};

/// Counts the stories until both channels are closed.
fn count<T>(wire: &Receiver<T>, phone: &Receiver<T>) -> u32 {
    let nothing = never();
    // New variables, which may refer to `nothing`: it lives as long as they do.
    let (mut wire, mut phone) = (wire, phone);
    let (mut stories, mut open) = (0, 2);
    while open > 0 {
        select! {
            recv(wire) -> story => match story {
                Ok(_) => stories += 1,
                Err(_) => (wire, open) = (&nothing, open - 1),
            },
            recv(phone) -> story => match story {
                Ok(_) => stories += 1,
                Err(_) => (phone, open) = (&nothing, open - 1),
            },
        }
    }
    stories
}

fn main() {
    let (agency, wire) = bounded(2);
    let (reporter, phone) = bounded(1);
    agency.send("election").unwrap();
    agency.send("storm").unwrap();
    reporter.send("harbour fire").unwrap();
    drop((agency, reporter));
    println!("stories: {}", count(&wire, &phone));
}
