// order: by lane
use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

/// "How many copies do these two have?", and the channel for the answer.
type Question = ((usize, usize), Sender<u32>);

/// The desk that owns the numbers. No other thread can reach them.
fn copies_desk(questions: Receiver<Question>) {
    let copies = [100, 40];
    for ((first, second), answer) in questions {
        let _ = answer.send(copies[first] + copies[second]);
    }
}

fn main() {
    let (questions, inbox) = bounded(2);
    thread::scope(|scope| {
        scope.spawn(|| copies_desk(inbox));
        for (clerk, editions) in [("Ada", (0, 1)), ("Ben", (1, 0))] {
            let questions = questions.clone();
            scope.spawn(move || {
                let (answer, answers) = bounded(1);
                questions.send((editions, answer)).unwrap();
                println!("{clerk} | adds up {} copies", answers.recv().unwrap());
            });
        }
        // So that the desk ends when the clerks do.
        drop(questions);
    });
}
