// The same pages on a web server that knows nothing of programs: the public playground runs
// them. A stand-in answers as it does.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { publish } from './book.mjs';
import { program, reader, start } from './browser.mjs';

const LANES = 'leaks/told_to_stop';
const COMPILED = '   Compiling playground v0.0.1 (/playground)\n    Finished `dev` profile [unoptimized + debuginfo] target(s) in 0.61s\n     Running `target/debug/playground`\n';

let site, browser, context, page, errors;
before(async () => {
  [site, browser] = await Promise.all([publish(), start()]);
});
after(async () => {
  await browser.close();
  await site.close();
});
beforeEach(async () => {
  ({ context, page, errors } = await reader(browser, site));
  await page.goto(`${site.url}patterns/leaks.html`);
  await program(page, LANES).button('Run').waitFor();
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(errors, []);
});

// Answers instead of the playground; what was asked is in the list it returns.
async function playground(answer) {
  const asked = [];
  await page.route('https://play.rust-lang.org/execute', async route => {
    asked.push(route.request().postDataJSON());
    await answer(route);
  });
  return asked;
}

test('the page says where programs go', async () => {
  await page.locator('.run-hint', { hasText: 'play.rust-lang.org' }).waitFor();
});

test('a listing is run in the playground, and shown as lanes', async () => {
  const asked = await playground(route => route.fulfill({ json: {
    success: true,
    exitDetail: '',
    stdout: 'editor | waits\ndesk | goes home\n',
    stderr: `${COMPILED}a line aside\n`,
  } }));
  const listing = program(page, LANES);
  await listing.button('Run').click();
  await listing.says(/Exit status 0 · in the public playground/);
  await listing.lanes.getByText('goes home').waitFor();
  assert.deepEqual(await listing.lanes.locator('thead th').allTextContents(), ['editor', 'desk']);
  await listing.figure.locator('.run-output').getByRole('button', { name: 'Show as text' }).click();
  assert.deepEqual(await listing.lines('err').allTextContents(), ['a line aside']);
  const [{ code, ...rest }] = asked;
  assert.match(code, /fn desk\(/);
  assert.deepEqual(rest, { channel: 'stable', mode: 'debug', edition: '2024', crateType: 'bin', tests: false, backtrace: false });
});

test('a program that uses the workbook’s own crate takes it along', async () => {
  const asked = await playground(route => route.fulfill({ json: {
    success: true,
    exitDetail: '',
    stdout: 'None\n',
    stderr: COMPILED,
  } }));
  const listing = program(page, LANES);
  const link = listing.figure.locator('.run-link');
  await link.waitFor();
  const text = 'use context::Context;\nfn main() {\n    println!("{:?}", Context::background().err());\n}\n';
  await listing.write(text);
  await link.waitFor({ state: 'hidden' });
  await listing.button('Run').click();
  await listing.says(/Exit status 0/);
  const [{ code }] = asked;
  assert.ok(code.startsWith(text), code);
  assert.match(code, /\nmod context \{\n/);
  assert.doesNotMatch(code, /\bcrate::(?!context::)/);
});

test('a panic there is told', async () => {
  await playground(route => route.fulfill({ json: {
    success: false,
    exitDetail: 'Exited with status 101',
    stdout: '',
    stderr: `${COMPILED}\nthread 'main' panicked at src/main.rs:1:13:\nthe press is jammed\n`,
  } }));
  const listing = program(page, LANES);
  await listing.button('Run').click();
  await listing.says(/Exited with status 101/);
  await listing.lines('err').getByText('the press is jammed').waitFor();
});

test('a compile error there leads into the editor', async () => {
  await playground(route => route.fulfill({ json: {
    success: false,
    exitDetail: 'Exited with status 101',
    stdout: '',
    stderr: '   Compiling playground v0.0.1 (/playground)\nerror[E0308]: mismatched types\n --> src/main.rs:2:17\n  |\n2 |     let x: u8 = "";\n  |                 ^^ expected `u8`, found `&str`\n\nerror: could not compile `playground` (bin "playground") due to 1 previous error\n',
  } }));
  const listing = program(page, LANES);
  await listing.write('fn main() {\n    let x: u8 = "";\n}\n');
  await listing.button('Run').click();
  await listing.says(/Does not compile/);
  await listing.figure.locator('.cm-lintRange-error').waitFor();
  await listing.compiler.getByRole('button', { name: 'src/main.rs:2:17' }).waitFor();
});

test('Stop does not wait for the answer', async () => {
  let stop;
  const stopped = new Promise(resolve => (stop = resolve));
  const asked = await playground(async route => {
    await stopped;
    await route.abort();
  });
  const listing = program(page, LANES);
  await listing.button('Run').click();
  await listing.says(/Sent to the public playground/);
  await listing.button('Stop').click();
  await listing.says('Stopped by you');
  assert.equal(asked.length, 1);
  stop();
});

test('a playground that is too busy is told', async () => {
  await playground(route => route.fulfill({ status: 429, body: 'slow down' }));
  const listing = program(page, LANES);
  await listing.button('Run').click();
  await listing.lines('note').getByText('answered with 429').waitFor();
});

test('without a network it says what to do', async () => {
  await context.setOffline(true);
  const listing = program(page, LANES);
  await listing.button('Run').click();
  await listing.lines('note').getByText('type `cargo run`').waitFor();
  await listing.says('Could not run');
  // Editing needs nobody.
  await listing.write('fn main() {}');
  await listing.editor.getByText('fn main() {}').waitFor();
  errors.length = 0;
});
