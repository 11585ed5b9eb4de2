/// A story, how urgent it is, and for how many rounds it has waited.
struct Story {
    name: &'static str,
    urgency: u32,
    waited: u32,
}

/// In each round an urgent story comes, and the press prints the one that counts most.
/// Returns the round in which the recipe is printed, if that is one of a thousand.
fn recipe_is_printed(counts: fn(&Story) -> u32) -> Option<u32> {
    let story = |name, urgency| Story {
        name,
        urgency,
        waited: 0,
    };
    let mut tray = vec![story("recipe", 1)];
    for round in 1..=1_000 {
        tray.push(story("fire", 10));
        let next = (0..tray.len()).max_by_key(|place| counts(&tray[*place]))?;
        if tray.remove(next).name == "recipe" {
            return Some(round);
        }
        for story in &mut tray {
            story.waited += 1;
        }
    }
    None
}

fn main() {
    let by_urgency = recipe_is_printed(|story| story.urgency);
    let by_age = recipe_is_printed(|story| story.urgency + story.waited);
    println!("by urgency alone: {by_urgency:?}");
    println!("by urgency and rounds waited: {by_age:?}");
}
