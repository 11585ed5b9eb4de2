use std::num::NonZero;
use std::thread;

fn main() {
    // The error output: what it says is different from machine to machine.
    match thread::available_parallelism() {
        Ok(cores) => eprintln!("cores for this program: {cores}"),
        Err(error) => eprintln!("cores for this program: not known, {error}"),
    }
    // A number to work with, also where it is not known.
    let cores = thread::available_parallelism().map_or(1, NonZero::get);
    println!("at least one core: {}", cores >= 1);
}
