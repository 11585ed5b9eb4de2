// The book as the workbook serves it: programs run on this machine.
import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { serve } from './book.mjs';
import { enter, program, reader, start } from './browser.mjs';

const LANES = 'leaks/told_to_stop';
const PAGE = 'patterns/leaks.html';

// A program that takes a port, says so, and keeps it.
const holds = port => `let _held = loop { if let Ok(held) = std::net::TcpListener::bind(("127.0.0.1", ${port})) { break held; } std::thread::yield_now() }; println!("holds it"); loop { std::thread::park() }`;

const listen = port => new Promise((resolve, reject) => {
  const server = createServer().once('error', reject).listen(port, '127.0.0.1', () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});
const freePort = () => listen(0);
const isFree = port => listen(port).then(() => true, () => false);

let book, browser, context, page, errors;
before(async () => {
  [book, browser] = await Promise.all([serve(), start()]);
});
after(async () => {
  await browser.close();
  await book.close();
});
beforeEach(async () => {
  ({ context, page, errors } = await reader(browser, book));
  await page.goto(book.url + PAGE);
  await program(page, LANES).button('Run').waitFor();
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(errors, []);
});

test('every listing of the page runs, and says how it ended', async () => {
  for (const figure of await page.locator('figure[data-run]').all()) {
    const listing = program(page, await figure.getAttribute('data-id'));
    await listing.button('Run').click();
    await listing.says(/^Exit status 0 · .*ran/);
    assert.equal(await listing.figure.getByText('You have changed the program').isVisible(), false);
  }
});

test('every program of the page is compiled before anybody runs it', async () => {
  const state = async () => (await context.request.get(`${book.url}api/runner`)).text();
  while (!(await state()).includes('are compiled')) await page.waitForTimeout(200);
  await page.goto(`${book.url}patterns/tee.html`);
  for (const figure of await page.locator('figure.listing[data-run]').all()) {
    const listing = program(page, await figure.getAttribute('data-id'));
    await listing.button('Run').click();
    await listing.says(/already compiled|Does not compile/);
  }
});

test('a program that prints without end leaves the page free', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { loop { println!(); } }');
  await listing.button('Run').click();
  await listing.lines('note').getByText('output cut at 64 KiB').waitFor();
  await listing.log.getByText(/\d+ \d{3} lines before these are not shown/).waitFor();
  // Three elements a line, for a thousand lines, whatever is printed.
  assert.ok((await listing.log.locator('*').count()) < 3100);
});

test('lines come while the program runs, each with its time and its stream', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { println!("first"); eprintln!("aside"); loop { std::thread::park() } }');
  await listing.button('Run').click();
  await listing.lines('out').getByText('first').waitFor();
  await listing.lines('err').getByText('aside').waitFor();
  assert.match(await listing.log.locator('.run-time').first().textContent(), /^[\d.]+ (ms|s)$/);
  assert.match(await listing.log.locator('.run-err').textContent(), /stderr/);
  await listing.says('Running…');
  await listing.button('Stop').click();
  await listing.says('Stopped by you');
  await listing.button('Run').click();
  await listing.says('Running…');
  await listing.button('Stop').click();
  await listing.says('Stopped by you');
});

test('a panic and its exit status are told', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { panic!("the press is jammed") }');
  await listing.button('Run').click();
  await listing.says(/Exit status 101: the main thread panicked/);
  await listing.lines('err').getByText('the press is jammed').waitFor();
});

test('output without end is cut, and that is said', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { loop { println!("extra! extra!") } }');
  await listing.button('Run').click();
  await listing.lines('note').getByText('output cut at 64 KiB').waitFor();
});

test('a program without end is stopped after ten seconds, and that is said', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { loop { std::thread::park() } }');
  await listing.button('Run').click();
  await listing.lines('note').getByText('stopped after 10 s').waitFor();
});

test('a compile error has its colours and leads into the editor', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() {\n    let x: u8 = "";\n}\n');
  await page.keyboard.press('Control+Enter');
  await listing.says(/Does not compile/);
  await listing.compiler.locator('.ansi-red').first().waitFor();
  await listing.figure.locator('.cm-lintRange-error').waitFor();
  await listing.compiler.getByRole('button', { name: 'main.rs:2:17' }).click();
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText('1');
  await listing.editor.getByText('let x: u8 = 1;').waitFor();
  await page.keyboard.press('Control+Enter');
  await listing.says(/Exit status 0/);
  assert.equal(await listing.figure.locator('.cm-lintRange-error').count(), 0);
});

test('a program that the compiler rejects can be run, and corrected', async () => {
  await page.goto(`${book.url}patterns/confinement.html`);
  const figure = page.locator('figure[data-run]', { hasText: 'What the compiler says' }).first();
  const listing = program(page, await figure.getAttribute('data-id'));
  await listing.button('Run').click();
  await listing.says(/Does not compile/);
  await listing.compiler.getByRole('button', { name: /^main\.rs:/ }).first().click();
  await listing.figure.locator('.cm-lintRange-error').first().waitFor();
});

test('an edit survives a reload, and Reset brings the original back', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { println!("mine") }');
  await listing.figure.getByText(`${LANES}, edited`).waitFor();
  await page.reload();
  await listing.editor.getByText('println!("mine")').waitFor();
  await listing.button('Run').click();
  await listing.lines('out').getByText('mine').waitFor();

  await listing.button('Reset').click();
  await listing.figure.getByText('fn desk(').waitFor();
  await page.reload();
  await listing.button('Run').waitFor();
  assert.equal(await listing.editor.count(), 0);
});

test('a Reset can be taken back', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { println!("mine") }');
  await listing.button('Reset').click();
  await listing.notice.getByRole('button', { name: 'Take that back' }).click();
  await listing.editor.getByText('println!("mine")').waitFor();
});

test('a Reset that is taken back later loses neither text', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { println!("first") }');
  await listing.button('Reset').click();
  await page.reload();
  await listing.notice.getByText('A text of yours was put away').waitFor();
  await listing.write('fn main() { println!("second") }');
  await listing.notice.getByRole('button', { name: 'Show my text' }).click();
  await listing.editor.getByText('println!("first")').waitFor();
  await listing.notice.getByRole('button', { name: 'Show my text' }).click();
  await listing.editor.getByText('println!("second")').waitFor();
});

test('two windows show the same edit', async () => {
  const listing = program(page, LANES);
  const other = await context.newPage();
  await other.goto(book.url + PAGE);
  const there = program(other, LANES);
  await there.button('Run').waitFor();
  await listing.write('fn main() { println!("from one window") }');
  await there.editor.getByText('from one window').waitFor();
  await there.write('fn main() { println!("from the other") }');
  await listing.editor.getByText('from the other').waitFor();
  await there.button('Reset').click();
  await listing.figure.getByText('fn desk(').waitFor();
});

test('ten windows of the book are all served', async () => {
  for (let count = 0; count < 10; count += 1) {
    const other = await context.newPage();
    await other.goto(book.url + PAGE);
    const listing = program(other, LANES);
    await listing.button('Run').click();
    await listing.says(/^Exit status 0/);
    await other.locator('.progress-book').waitFor();
  }
});

test('what was said of another text does not stand beside the book’s', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { let story: u8 = ""; }');
  await listing.button('Run').click();
  await listing.says(/^Does not compile/);
  await listing.editor.press('End');
  await page.keyboard.insertText(' ');
  await listing.figure.getByText('You have changed the program since it was run').waitFor();
  await listing.button('Reset').click();
  await listing.figure.getByText('fn desk(').waitFor();
  assert.equal(await listing.compiler.count(), 0);
  assert.equal(await listing.status.textContent(), '');
});

test('when the listing has changed, the edit is put away and can be had', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { println!("mine") }');
  // What the browser would have kept of an edit of an older listing.
  await page.evaluate(name => {
    const key = `stop-the-press.edit.${name}`;
    const kept = JSON.parse(localStorage.getItem(key));
    localStorage.setItem(key, JSON.stringify({ ...kept, original: 'fn main() {}\n' }));
  }, LANES);
  await page.reload();
  await listing.notice.getByText('has changed since you edited it').waitFor();
  assert.equal(await listing.editor.count(), 0);
  await page.reload();
  await listing.notice.getByRole('button', { name: 'Show my text' }).click();
  await listing.editor.getByText('println!("mine")').waitFor();
  await page.reload();
  await listing.editor.getByText('println!("mine")').waitFor();
  assert.equal(await listing.notice.count(), 0);
});

test('an edit survives a restart; while nothing serves the page, that is said', async () => {
  const listing = program(page, LANES);
  const port = await freePort();
  await listing.write(`fn main() { println!("mine"); ${holds(port)} }`);
  await listing.button('Run').click();
  await listing.lines('out').getByText('holds it').waitFor();
  await book.close();
  await listing.lines('note').getByText(/the workbook is closing|ended during the run/).waitFor();
  await page.locator('.progress-book', { hasText: 'The workbook is not running' }).waitFor();
  // Ctrl-C took the program with it.
  assert.equal(await isFree(port), true);
  await listing.button('Run').click();
  await listing.lines('note').getByText('Start it again, with `cargo run`').waitFor();
  book = await serve(book.port);
  await page.locator('.progress-book', { hasText: 'The workbook was started again' }).waitFor();
  await enter(context, book);
  // The page hears of it by itself, and keeps what is on it: it is the same book.
  await page.locator('.progress-book', { hasText: 'Exercises' }).waitFor();
  await listing.lines('note').getByText('Start it again, with `cargo run`').waitFor();
  await page.reload();
  await listing.editor.getByText('println!("mine")').waitFor();
  await listing.button('Run').click();
  await listing.lines('out').getByText('mine').waitFor();
});

test('Copy copies what would run, and the link leads to the playground with it', async () => {
  const listing = program(page, LANES);
  await listing.write('fn main() { println!("copy & paste") }');
  await listing.button('Copy').click();
  await listing.says('Copied');
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), 'fn main() { println!("copy & paste") }');
  const link = new URL(await listing.figure.getByRole('link', { name: /public playground/ }).getAttribute('href'));
  assert.equal(link.origin, 'https://play.rust-lang.org');
  assert.equal(link.searchParams.get('code'), 'fn main() { println!("copy & paste") }');
});

test('lines of the form `name | event` are shown as lanes, and as text', async () => {
  const listing = program(page, LANES);
  await listing.button('Run').click();
  await listing.lanes.waitFor();
  await listing.says(/^Exit status 0/);
  const heads = await listing.lanes.locator('thead th').allTextContents();
  assert.deepEqual(heads.toSorted(), ['desk', 'editor', 'time']);
  const rows = await listing.lanes.locator('tbody tr').all();
  assert.equal(rows.length, 3);
  const lane = name => heads.indexOf(name);
  const first = await rows[0].locator('td').allTextContents();
  assert.equal(first[lane('editor')], 'has nothing for tonight');
  await listing.figure.locator('.run-output').getByRole('button', { name: 'Show as text' }).click();
  await listing.log.getByText('desk | goes home').waitFor();
});

test('without the mark, lanes are there when asked for', async () => {
  const listing = program(page, 'leaks/leak_on_send');
  await listing.write('fn main() { println!("wire | sends"); println!("desk | takes"); println!("no lane"); eprintln!("aside") }');
  await listing.button('Run').click();
  await listing.says(/^Exit status 0/);
  await listing.log.getByText('wire | sends').waitFor();
  await listing.figure.getByRole('button', { name: 'Show as lanes' }).click();
  await listing.lanes.getByText('takes', { exact: true }).waitFor();
  await listing.lanes.getByText('no lane').waitFor();
});

test('a key in the editor is the editor’s: no page is turned, and Tab leaves', async () => {
  const listing = program(page, LANES);
  await listing.button('Edit').click();
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 's', '/', '?']) await page.keyboard.press(key);
  assert.equal(page.url(), book.url + PAGE);
  await page.locator('#mdbook-search-wrapper.hidden').waitFor({ state: 'attached' });
  await listing.editor.getByText('s/?').waitFor();
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.closest('.cm-editor')), null);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Run');
});

test('Tab reaches the skip link first, and from there the text', async () => {
  await page.keyboard.press('Tab');
  assert.equal(await page.evaluate(() => document.activeElement.textContent), 'Skip to the text');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  assert.ok(await page.evaluate(() => document.activeElement.closest('main') !== null));
});

test('a closed page stops its program', async () => {
  const listing = program(page, LANES);
  // Two programs that take turns at one port: the second has it when the first is gone.
  const port = await freePort();
  await listing.write(`fn main() { ${holds(port)} }`);
  await listing.button('Run').click();
  await listing.lines('out').getByText('holds it').waitFor();
  const other = await context.newPage();
  await page.close();
  page = other;
  await page.goto(book.url + PAGE);
  const again = program(page, LANES);
  await again.editor.waitFor();
  await again.button('Run').click();
  await again.lines('out').getByText('holds it').waitFor();
  await again.button('Stop').click();
});
