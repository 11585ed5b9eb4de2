// order: by lane
use crossbeam_channel::bounded;
use std::sync::Mutex;
use std::thread;

fn main() {
    let is_printed = Mutex::new(false);
    let (report, reports) = bounded(1);
    thread::scope(|scope| {
        scope.spawn(|| {
            // The press is slow: it begins when the editor has looked a thousand times.
            reports.recv().unwrap();
            println!("press | prints");
            *is_printed.lock().unwrap() = true;
        });
        let mut looks = 0;
        while !*is_printed.lock().unwrap() {
            looks += 1;
            if looks == 1000 {
                println!("editor | has looked {looks} times, and has found nothing");
                report.send(()).unwrap();
            }
        }
        println!("editor | sees that the edition is printed");
    });
}
