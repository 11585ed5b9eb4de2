use crossbeam_channel::{bounded, select};

fn main() {
    let (call, from_reporter) = bounded(1);
    let mut letters = 0;
    let message = loop {
        select! {
            recv(from_reporter) -> message => break message,
            default => {
                letters += 1;
                println!("no call yet, so letter {letters} is answered");
                if letters == 3 {
                    // The reporter calls while the third letter is answered.
                    call.send("harbour fire").unwrap();
                }
            }
        }
    };
    println!("then comes {message:?}");
}
