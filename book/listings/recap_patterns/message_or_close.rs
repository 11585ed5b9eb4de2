use crossbeam_channel::unbounded;
use std::thread;

fn main() {
    let (editor, stop) = unbounded();
    let desks: Vec<_> = (0..3)
        .map(|_| {
            let stop = stop.clone();
            thread::spawn(move || stop.recv())
        })
        .collect();
    drop(stop);

    editor.send("stop the press").unwrap();
    drop(editor);

    let heard: Vec<_> = desks.into_iter().map(|desk| desk.join().unwrap()).collect();
    let messages = heard.iter().filter(|what| what.is_ok()).count();
    println!("desks that got the message: {messages}");
    println!("desks that saw the close: {}", heard.len() - messages);
}
