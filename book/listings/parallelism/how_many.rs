use std::num::NonZero;
use std::thread;

fn main() {
    let answer = thread::available_parallelism();
    match &answer {
        // The error output: the number is different from machine to machine.
        Ok(cores) => eprintln!("cores for this program: {cores}"),
        Err(error) => eprintln!("{error}"),
    }
    println!("the number is known: {}", answer.is_ok());
    // A number to work with, also where it is not known.
    let threads = answer.map_or(1, NonZero::get);
    eprintln!("threads to begin with: {threads}");
}
