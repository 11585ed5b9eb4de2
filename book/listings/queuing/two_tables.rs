use std::collections::VecDeque;

const STORIES: u32 = 3;
const WRITING: u32 = 1;
const SETTING: u32 = 4;

/// Each second of a run with room for so many stories between the two stages.
fn simulate(room: usize) {
    println!("room for {room}   writer     typesetter  tray");
    let mut tray = VecDeque::new();
    // A story, and the seconds it still needs.
    let (mut written, mut set) = (Some((1, WRITING)), None);
    let mut writer_home = 0;
    for second in 0.. {
        // What passes from hand to hand takes no time.
        set = set.filter(|(_, left)| *left > 0);
        loop {
            if set.is_none() {
                set = tray.pop_front().map(|story| (story, SETTING));
            }
            match written {
                Some((story, 0)) if set.is_none() => set = Some((story, SETTING)),
                Some((story, 0)) if tray.len() < room => tray.push_back(story),
                _ => break,
            }
            written =
                written.and_then(|(story, _)| (story < STORIES).then_some((story + 1, WRITING)));
            writer_home = second;
        }
        if written.is_none() && set.is_none() {
            println!("writer home after {writer_home} s, all done after {second} s\n");
            return;
        }
        let writer = match written {
            None => "is home".to_owned(),
            Some((story, 0)) => format!("waits, {story}"),
            Some((story, _)) => format!("writes {story}"),
        };
        let typesetter = set.map_or("waits".to_owned(), |(story, _)| format!("sets {story}"));
        let tray = "*".repeat(tray.len());
        let row = format!("{:>8} s   {writer:10} {typesetter:11} {tray}", second + 1);
        println!("{}", row.trim_end());
        written = written.map(|(story, left)| (story, left.saturating_sub(1)));
        set = set.map(|(story, left)| (story, left - 1));
    }
}

fn main() {
    simulate(0);
    simulate(2);
}
