use crossbeam_channel::bounded;
use std::num::NonZero;
use std::thread;

fn main() {
    let stories = [
        String::from("fire in the harbour"),
        String::from("cup final"),
        String::from("a strike vote"),
    ];
    // Counting words is computing: no more threads than cores, and no more than stories.
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    let threads = cores.min(stories.len());

    let (give, tray) = bounded(stories.len());
    for story in &stories {
        give.send(story).unwrap();
    }
    // The channel is closed, so each loop ends when the tray is empty.
    drop(give);

    let words: usize = thread::scope(|scope| {
        let mut desks = Vec::new();
        for _ in 0..threads {
            desks.push(scope.spawn(|| {
                let mut words = 0;
                for story in &tray {
                    words += story.split_whitespace().count();
                }
                words
            }));
        }
        desks.into_iter().map(|desk| desk.join().unwrap()).sum()
    });
    println!("{words} words in {} stories", stories.len());
}
