//! A queue on disk: what has been put into it survives the end of the process,
//! whatever kind of end that is.

use redb::{Database, Error, ReadableTable, TableDefinition};
use std::path::Path;

// ANCHOR: queue
const STORIES: TableDefinition<u64, String> = TableDefinition::new("stories");

/// Stories that wait, in a file that one process has open at a time.
pub struct DiskQueue {
    database: Database,
}

impl DiskQueue {
    /// Opens the queue, with all that waits in it, or makes an empty one.
    pub fn open(file: &Path) -> Result<DiskQueue, Error> {
        let database = Database::create(file)?;
        Ok(DiskQueue { database })
    }

    /// Puts a story at the end. Blocks until it is on disk: when this has returned,
    /// and not before, somebody may be told that the story is safe.
    pub fn push(&self, story: &str) -> Result<(), Error> {
        let transaction = self.database.begin_write()?;
        {
            let mut stories = transaction.open_table(STORIES)?;
            let number = stories.last()?.map_or(0, |(last, _)| last.value() + 1);
            stories.insert(number, story.to_owned())?;
        }
        transaction.commit()?;
        Ok(())
    }

    /// Hands the first story to `work`, and takes it out when that has returned.
    /// Killed in between, the story is still first, and will be worked on again.
    /// Returns whether there was one. Nobody can push while `work` works.
    pub fn take(&self, work: impl FnOnce(&str)) -> Result<bool, Error> {
        let transaction = self.database.begin_write()?;
        let found = {
            let mut stories = transaction.open_table(STORIES)?;
            let first = stories.pop_first()?;
            first.map(|(_, story)| work(&story.value())).is_some()
        };
        transaction.commit()?;
        Ok(found)
    }
}
// ANCHOR_END: queue
