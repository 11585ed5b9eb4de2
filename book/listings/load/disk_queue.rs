// A queue on disk: what it has acknowledged is still there after the process was
// killed, a story that was in work or whose work failed comes again, and one whose
// work has ended the process three times does not. (A kill takes the process and leaves
// the system: to see that the disk has what was committed, one would have to cut the
// power.)

use redb::{Database, Error, ReadableDatabase, ReadableTable, TableDefinition};
use std::io::{self, BufRead, BufReader, Lines, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};
use std::{env, fs, process};

// ANCHOR: queue
/// Stories that wait, by number: how often their work was begun, and the story.
const STORIES: TableDefinition<u64, (u32, String)> = TableDefinition::new("stories");
const DEAD_LETTERS: TableDefinition<u64, String> = TableDefinition::new("dead letters");
const ATTEMPTS: u32 = 3;

/// What may fail because of the queue, or because of the work.
pub type Fallible<T> = Result<T, Box<dyn std::error::Error>>;

/// Stories that wait, in a file that one process has open at a time.
pub struct DiskQueue {
    database: Database,
}

impl DiskQueue {
    /// Opens the queue, with all that waits in it, or makes an empty one.
    pub fn open(file: &Path) -> Result<DiskQueue, Error> {
        let database = Database::create(file)?;
        // Makes both tables, so that they are there for whoever only reads.
        let transaction = database.begin_write()?;
        transaction.open_table(STORIES)?;
        transaction.open_table(DEAD_LETTERS)?;
        transaction.commit()?;
        Ok(DiskQueue { database })
    }

    /// Puts a story at the end. Blocks until it is committed: when this has returned,
    /// and not before, somebody may be told that the story is safe.
    pub fn push(&self, story: &str) -> Result<(), Error> {
        let transaction = self.database.begin_write()?;
        {
            let mut stories = transaction.open_table(STORIES)?;
            let dead = transaction.open_table(DEAD_LETTERS)?;
            let waiting = stories.last()?.map(|(number, _)| number.value());
            let last = waiting.max(dead.last()?.map(|(number, _)| number.value()));
            let number = last.map_or(0, |last| last + 1);
            stories.insert(number, (0, story.to_owned()))?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Hands the first story to `work`, and takes it out when that has returned `Ok`.
    /// Returns whether there was one. An error of `work` is passed on, and the story
    /// stays, first in the queue, with one attempt spent. Others can push while `work`
    /// works; but there may be one worker only: a second would get the same story.
    pub fn take(&self, work: impl FnOnce(&str) -> Fallible<()>) -> Fallible<bool> {
        let Some((number, story)) = self.begin()? else {
            return Ok(false);
        };
        work(&story)?;
        let transaction = self.database.begin_write()?;
        transaction.open_table(STORIES)?.remove(number)?;
        transaction.commit()?;
        Ok(true)
    }

    /// The first story, which stays where it is. That its work is begun is committed
    /// first, so that it is counted even if the work ends this process.
    fn begin(&self) -> Result<Option<(u64, String)>, Error> {
        // A look costs no commit, so whoever asks an empty queue does not wait for
        // the disk.
        let look = self.database.begin_read()?;
        if look.open_table(STORIES)?.first()?.is_none() {
            return Ok(None);
        }
        drop(look);
        let transaction = self.database.begin_write()?;
        let mut begun = None;
        {
            let mut stories = transaction.open_table(STORIES)?;
            let mut dead = transaction.open_table(DEAD_LETTERS)?;
            while begun.is_none() {
                let first = stories.pop_first()?;
                let Some((number, entry)) = first.map(|(n, e)| (n.value(), e.value())) else {
                    break;
                };
                let (attempts, story) = entry;
                if attempts == ATTEMPTS {
                    dead.insert(number, story)?;
                } else {
                    stories.insert(number, (attempts + 1, story.clone()))?;
                    begun = Some((number, story));
                }
            }
        }
        transaction.commit()?;
        Ok(begun)
    }
}
// ANCHOR_END: queue

/// The program starts itself again, as the newsroom that is going to be killed.
const NEWSROOM: &str = "NEWSROOM";

fn main() {
    match env::var(NEWSROOM).as_deref() {
        Ok("push") => push_without_end(&file()).expect("it is killed before anything fails"),
        Ok("take") => take_without_end(&file()).expect("it is killed before anything fails"),
        _ => {
            for acknowledged in [1, 7, 40] {
                kill_while_it_pushes(acknowledged);
            }
            kill_while_it_takes();
            kill_with_every_attempt();
            work_that_fails();
            fs::remove_file(file()).expect("it is not open any more");
        }
    }
}

fn push_without_end(file: &Path) -> Result<(), Error> {
    let queue = DiskQueue::open(file)?;
    for number in 0.. {
        let story = format!("story {number}");
        queue.push(&story)?;
        // The acknowledgement. Rust's standard output is flushed at each line.
        println!("{story}");
    }
    Ok(())
}

fn take_without_end(file: &Path) -> Fallible<()> {
    let queue = DiskQueue::open(file)?;
    while queue.take(|story| {
        println!("{story}");
        // Works until a line comes in, which may be never.
        io::stdin().read_line(&mut String::new())?;
        Ok(())
    })? {}
    Ok(())
}

fn kill_while_it_pushes(wanted: usize) {
    let _ = fs::remove_file(file());
    let (child, _, mut lines) = newsroom("push");
    let mut acknowledged: Vec<String> = lines.by_ref().take(wanted).map(Result::unwrap).collect();
    kill(child);
    // What it had said before it died counts as well.
    acknowledged.extend(lines.map(Result::unwrap));
    let left = left();
    let lost = acknowledged
        .iter()
        .filter(|story| !left.contains(story))
        .count();
    assert!(left.starts_with(&acknowledged), "another order: {left:?}");
    // One may have been written whose acknowledgement was not.
    assert!(left.len() <= acknowledged.len() + 1, "too many: {left:?}");
    println!("killed after {wanted} acknowledgements or a few more: {lost} lost");
}

fn kill_while_it_takes() {
    let _ = fs::remove_file(file());
    let queue = DiskQueue::open(&file()).expect("there is room for it");
    for number in 0..5 {
        queue
            .push(&format!("story {number}"))
            .expect("there is room for it");
    }
    drop(queue);
    let (child, mut stdin, mut lines) = newsroom("take");
    for _ in 0..2 {
        let story = lines.next().expect("there is a story").unwrap();
        println!("{story} is finished");
        writeln!(stdin, "finished").expect("it is waiting for this line");
    }
    // That story 2 has come proves that story 1 has been taken out.
    let story = lines.next().expect("there is a story").unwrap();
    println!("{story} is in work, and the process is killed");
    kill(child);
    println!("still in the queue: {}", left().join(", "));
}

fn kill_with_every_attempt() {
    let _ = fs::remove_file(file());
    let queue = DiskQueue::open(&file()).expect("there is room for it");
    for story in ["bad story", "good story"] {
        queue.push(story).expect("there is room for it");
    }
    drop(queue);
    for attempt in 1..=ATTEMPTS {
        // Its standard input stays open, so its work does not end.
        let (child, _stdin, mut lines) = newsroom("take");
        let story = lines.next().expect("there is a story").unwrap();
        println!("attempt {attempt}: {story}, and the process is killed");
        kill(child);
    }
    println!("then comes: {}", left().join(", "));
    println!("dead letters: {}", dead_letters().join(", "));
}

fn work_that_fails() {
    let _ = fs::remove_file(file());
    let queue = DiskQueue::open(&file()).expect("there is room for it");
    queue.push("late story").expect("there is room for it");
    let result = queue.take(|_| Err("no paper".into()));
    println!("the work fails: {}", result.expect_err("there is no paper"));
    drop(queue);
    println!("still in the queue: {}", left().join(", "));
}

fn newsroom(role: &str) -> (Child, ChildStdin, Lines<BufReader<ChildStdout>>) {
    let mut child = Command::new(env::current_exe().expect("a program has a path"))
        .env(NEWSROOM, role)
        .env("QUEUE_FILE", file())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("it can be started again");
    let stdin = child.stdin.take().expect("it was asked for");
    let stdout = child.stdout.take().expect("it was asked for");
    (child, stdin, BufReader::new(stdout).lines())
}

/// On Unix this is SIGKILL: the process gets no chance to finish anything.
fn kill(mut child: Child) {
    child.kill().expect("it is still running");
    child.wait().expect("it has been killed");
}

/// All that waits in the queue, in order.
fn left() -> Vec<String> {
    let queue = DiskQueue::open(&file()).expect("a queue can be opened after a kill");
    let mut left = Vec::new();
    while queue
        .take(|story| {
            left.push(story.to_owned());
            Ok(())
        })
        .expect("it can be read")
    {}
    left
}

/// What was given up.
fn dead_letters() -> Vec<String> {
    let queue = DiskQueue::open(&file()).expect("a queue can be opened after a kill");
    let transaction = queue.database.begin_read().expect("it can be read");
    let dead = transaction
        .open_table(DEAD_LETTERS)
        .expect("`open` has made it");
    let letters = dead.iter().expect("it can be read");
    letters
        .map(|letter| letter.expect("it can be read").1.value())
        .collect()
}

/// Where the queue is: the newsroom is told by the program that starts it.
fn file() -> PathBuf {
    env::var_os("QUEUE_FILE").map_or_else(
        || env::temp_dir().join(format!("disk_queue_{}.redb", process::id())),
        PathBuf::from,
    )
}
