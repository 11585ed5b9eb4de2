use crossbeam_channel::{Receiver, bounded, select};
use std::thread;

/// Reads both desks as one, until one of them closes.
fn fan_in(city: Receiver<&'static str>, foreign: Receiver<&'static str>) -> Receiver<&'static str> {
    let (out, stream) = bounded(0);
    thread::spawn(move || {
        loop {
            let message = select! {
                recv(city) -> message => message,
                recv(foreign) -> message => message,
            };
            match message {
                Ok(story) if out.send(story).is_ok() => {}
                _ => return,
            }
        }
    });
    stream
}

fn main() {
    let (city, city_copy) = bounded(0);
    let (foreign, foreign_copy) = bounded(0);
    let front_page = fan_in(city_copy, foreign_copy);

    city.send("harbour fire").unwrap();
    println!("the editor reads: {:?}", front_page.recv());
    drop(city);
    println!("the city desk goes home: {:?}", front_page.recv());
    let taken = foreign.send("treaty signed").is_ok();
    println!("the foreign desk has a story: taken: {taken}");
}
