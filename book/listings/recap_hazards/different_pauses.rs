/// Desks send on one line. If two send in one slot, both are refused, and each comes back after
/// its pause. Returns in which slot the last one gets through.
fn last_slot(pauses: &[usize]) -> Option<usize> {
    let mut waiting: Vec<(usize, usize)> = pauses.iter().map(|pause| (0, *pause)).collect();
    for slot in 0..1000 {
        let now = waiting.iter().filter(|(next, _)| *next == slot).count();
        if now == 1 {
            waiting.retain(|(next, _)| *next != slot);
        }
        for (next, pause) in &mut waiting {
            if *next == slot {
                *next += *pause;
            }
        }
        if waiting.is_empty() {
            return Some(slot);
        }
    }
    None
}

fn main() {
    println!("pauses 2 and 2: {:?}", last_slot(&[2, 2]));
    println!("pauses 2 and 3: {:?}", last_slot(&[2, 3]));
    println!("pauses 2, 3 and 6: {:?}", last_slot(&[2, 3, 6]));
}
