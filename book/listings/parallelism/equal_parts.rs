use crossbeam_channel::{Receiver, bounded};
use std::convert::Infallible;
use std::thread;

/// A tray with these stories, to which nobody adds another one.
fn tray(stories: &[&'static str]) -> Receiver<&'static str> {
    let (give, tray) = bounded(stories.len());
    for story in stories {
        give.send(*story).unwrap();
    }
    tray
}

/// Two desks edit. The interview takes as long as all that the second desk does.
fn edit(first: &Receiver<&str>, second: &Receiver<&str>) {
    let (begin, begun) = bounded(0);
    let (finish, is_finished) = bounded::<Infallible>(0);
    thread::scope(|scope| {
        scope.spawn(move || {
            for story in first {
                if story == "interview" {
                    begin.send(()).unwrap();
                    let _ = is_finished.recv();
                }
            }
        });
        begun.recv().unwrap();
        let second_desk = scope.spawn(|| second.iter().count());
        let edited = second_desk.join().unwrap();
        println!("  the second desk has edited {edited} stories, and its tray is empty");
        let left = first.len();
        println!("  the first desk has the interview, and {left} more");
        drop(finish);
    });
}

fn main() {
    let stories = [
        "interview",
        "weather",
        "shares",
        "cup final",
        "strike",
        "crossword",
    ];
    println!("equal parts:");
    let (one_half, other_half) = stories.split_at(3);
    edit(&tray(one_half), &tray(other_half));
    println!("one tray:");
    let for_both = tray(&stories);
    edit(&for_both, &for_both);
}
