use crossbeam_channel::{RecvTimeoutError, bounded};
use std::thread;
use std::time::Duration;

/// Two desks: each sends questions to the other, and then reads the other's.
fn ask_each_other(room: usize, questions: u32) {
    let (to_sports, sports_tray) = bounded(room);
    let (to_news, news_tray) = bounded(room);
    // Nothing is sent on this channel. It is closed when both threads have ended.
    let (running, ended) = bounded::<()>(1);
    for (to_other, own_tray) in [(to_sports, news_tray), (to_news, sports_tray)] {
        let running = running.clone();
        thread::spawn(move || {
            for question in 0..questions {
                let _ = to_other.send(question);
            }
            for _ in 0..questions {
                let _ = own_tray.recv();
            }
            drop(running);
        });
    }
    drop(running);
    let end = match ended.recv_timeout(Duration::from_millis(700)) {
        Err(RecvTimeoutError::Disconnected) => "both get through",
        _ => "both wait",
    };
    println!("room {room}, questions {questions}: {end}");
}

fn main() {
    ask_each_other(0, 1);
    ask_each_other(1, 1);
    ask_each_other(1, 2);
}
