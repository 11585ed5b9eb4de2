//! A saved file is judged at once, however it was saved.

use super::workbook_copy::{OR_CHANNEL, WorkbookCopy};
use crate::fixture::within_patience;
use std::path::PathBuf;
use std::time::Duration;
use tokio::sync::watch;
use tokio::time::timeout;
use workbook::grade::verdict::{State, Verdict};
use workbook::watch::status::{CourseStatus, StatusSender};
use workbook::watch::watch;

fn verdict(board: &CourseStatus, id: &str) -> Option<Verdict> {
    let entry = board.sections.iter().find(|entry| entry.id == id)?;
    if entry.judging {
        return None;
    }
    entry.verdict.clone()
}

/// The first verdict comes after all that judges has been compiled.
const TO_BUILD: Duration = Duration::from_mins(10);

/// Waits until `id` is judged to be in that state.
async fn becomes(board: &mut watch::Receiver<CourseStatus>, id: &str, state: State) -> Verdict {
    let is =
        |board: &CourseStatus| verdict(board, id).is_some_and(|verdict| verdict.state == state);
    let board = timeout(TO_BUILD, board.wait_for(is))
        .await
        .expect("the verdict came in time")
        .unwrap()
        .clone();
    verdict(&board, id).unwrap()
}

fn start(root: PathBuf) -> (watch::Receiver<CourseStatus>, tokio::task::JoinHandle<()>) {
    let owner = StatusSender::default();
    let board = owner.subscribe();
    let watching =
        tokio::spawn(async move { watch(root, &owner, "http://127.0.0.1:1/".to_owned()).await });
    (board, watching)
}

#[tokio::test(flavor = "multi_thread")]
async fn every_way_of_saving_is_noticed() {
    let book = WorkbookCopy::new();
    let stub = book.read(OR_CHANNEL);
    let (mut board, watching) = start(book.root());
    becomes(&mut board, "or_channel", State::NotAttempted).await;
    becomes(&mut board, "tee", State::NotAttempted).await;

    // In place.
    book.solve("or_channel");
    becomes(&mut board, "or_channel", State::Done).await;
    assert_eq!(
        board.borrow().progress(),
        format!("1 of {} done", book.section_count())
    );

    // Beside it, and renamed: nothing is ever half written.
    let path = book.root().join(OR_CHANNEL);
    let beside = path.with_file_name(".or_channel.rs.swp");
    std::fs::write(&beside, stub.replace("let _ = dones;", "let _ = ;")).unwrap();
    std::fs::rename(&beside, &path).unwrap();
    let refused = becomes(&mut board, "or_channel", State::DoesNotCompile).await;
    assert!(
        refused.compiler.contains("expected expression"),
        "{}",
        refused.compiler
    );

    // Saved again and again, also while it is judged: the last text counts.
    for number in 0..5 {
        std::fs::write(&path, format!("{stub}\nfn half_written_{number}(")).unwrap();
        tokio::time::sleep(Duration::from_millis(120)).await;
    }
    book.solve("or_channel");
    becomes(&mut board, "or_channel", State::Done).await;

    // Moved in, with an old time stamp.
    book.move_in(OR_CHANNEL, &stub);
    becomes(&mut board, "or_channel", State::NotAttempted).await;
    book.solve("or_channel");
    becomes(&mut board, "or_channel", State::Done).await;

    // Deleted, and back with the endings of another system.
    book.remove(OR_CHANNEL);
    becomes(&mut board, "or_channel", State::Missing).await;
    book.write(OR_CHANNEL, &stub.replace('\n', "\r\n"));
    becomes(&mut board, "or_channel", State::NotAttempted).await;

    // Through a link, of which the system tells nothing.
    #[cfg(unix)]
    {
        book.remove(OR_CHANNEL);
        becomes(&mut board, "or_channel", State::Missing).await;
        let elsewhere = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(&elsewhere, &stub).unwrap();
        std::os::unix::fs::symlink(&elsewhere, &path).unwrap();
        becomes(&mut board, "or_channel", State::NotAttempted).await;
        book.solve("or_channel");
        assert!(path.is_symlink());
        becomes(&mut board, "or_channel", State::Done).await;
        book.remove(OR_CHANNEL);
        book.write(OR_CHANNEL, &stub);
        becomes(&mut board, "or_channel", State::NotAttempted).await;
    }

    // A new version of the workbook, in which another line is expected: what was done is not.
    book.solve("or_channel");
    becomes(&mut board, "or_channel", State::Done).await;
    let expected = "tests/snapshots/or_channel/of_none_never_fires.snap";
    let line = book.read(expected);
    book.write(expected, &(line.clone() + "another line\n"));
    becomes(&mut board, "or_channel", State::Failing).await;
    book.write(expected, &line);
    becomes(&mut board, "or_channel", State::Done).await;

    // The folder of the exercises gone, and made anew, as a `git checkout` may do.
    let src = book.root().join("exercises/src");
    let away = book.root().join("exercises/away");
    let _ = std::fs::remove_dir_all(&away);
    std::fs::rename(&src, &away).unwrap();
    becomes(&mut board, "or_channel", State::Missing).await;
    crate::fixture::copy(&away, &src);
    std::fs::remove_dir_all(&away).unwrap();
    becomes(&mut board, "or_channel", State::Done).await;
    book.write(OR_CHANNEL, &(stub.clone() + "\nfn half_written("));
    becomes(&mut board, "or_channel", State::DoesNotCompile).await;

    // What is not the code's fault is told; saved again with the same text, it is tried again.
    let manifest = book.read("exercises/Cargo.toml");
    book.write("exercises/Cargo.toml", "broken");
    book.write(OR_CHANNEL, &stub);
    within_patience(board.wait_for(|board| board.note.is_some()))
        .await
        .unwrap();
    book.write("exercises/Cargo.toml", &manifest);
    std::fs::write(&path, &stub).unwrap();
    within_patience(board.wait_for(|board| {
        board.note.is_none() && board.sections.iter().all(|entry| !entry.judging)
    }))
    .await
    .unwrap();

    // Another one, while this one watches, says so and leaves it be.
    let (second, message) = start(book.root());
    within_patience(message).await.unwrap();
    let note = second.borrow().note.clone().unwrap();
    assert!(note.contains("http://127.0.0.1:1/"), "{note}");
    watching.abort();
}
