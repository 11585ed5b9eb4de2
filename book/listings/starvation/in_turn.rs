use crossbeam_channel::{Receiver, Sender, bounded};
use std::thread;

/// Whoever gets the turn works, and hands it on to the other one. With the turn comes how many
/// units are left. Prints nothing; returns the turns and the units.
fn take_turns(units_per_turn: u32, turns: Receiver<u32>, other: Sender<u32>) -> [u32; 2] {
    let mut done = [0, 0];
    for units_left in turns {
        let units = units_per_turn.min(units_left);
        if units == 0 {
            break;
        }
        done[0] += 1;
        done[1] += units;
        // An error says that the other one has stopped.
        let _ = other.send(units_left - units);
    }
    done
}

fn main() {
    let (to_greedy, turns_of_greedy) = bounded(1);
    let (to_polite, turns_of_polite) = bounded(1);
    to_greedy.send(1_200).unwrap();
    let greedy = thread::spawn(move || take_turns(3, turns_of_greedy, to_polite));
    let polite = thread::spawn(move || take_turns(1, turns_of_polite, to_greedy));
    for (name, worker) in [("greedy", greedy), ("polite", polite)] {
        let [turns, units] = worker.join().unwrap();
        println!(
            "{name} | turns: {turns}, units: {units}, stories: {}",
            units / 3
        );
    }
}
