use crossbeam_channel::{Receiver, Sender, bounded, unbounded};
use std::convert::Infallible;
use std::thread::{self, JoinHandle};

type Report = Sender<&'static str>;

/// Files when `may_file` is closed, and then drops `next`, which lets the next one file.
fn send_out(
    place: &'static str,
    may_file: Receiver<Infallible>,
    next: Option<Sender<Infallible>>,
    report: &Report,
) -> JoinHandle<&'static str> {
    let report = report.clone();
    thread::spawn(move || {
        let _ = may_file.recv();
        report.send(place).unwrap();
        drop(next);
        place
    })
}

fn main() {
    let (report, filed) = unbounded();
    let (town_hall, harbour_may) = bounded(0);
    let (stadium, town_hall_may) = bounded(0);
    let (editor, stadium_may) = bounded(0);
    let reporters = [
        send_out("harbour", harbour_may, None, &report),
        send_out("town hall", town_hall_may, Some(town_hall), &report),
        send_out("stadium", stadium_may, Some(stadium), &report),
    ];
    drop((editor, report)); // The last one may file first.

    let results = reporters.map(|reporter| reporter.join().unwrap());
    println!("filed: {:?}", filed.iter().collect::<Vec<_>>());
    println!("joined: {results:?}");
}
