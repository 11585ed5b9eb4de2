// What the page shows of a verdict. The messages are played, so that every kind of failure
// is among them.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { serve } from './book.mjs';
import { picture, reader, start } from './browser.mjs';
import { compiles, differs, hung, judging, progress } from './progress.mjs';

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
  // Instead of the server's messages: those that `send` is given.
  await page.addInitScript(() => {
    window.EventSource = class {
      constructor(address) {
        if (address === '/api/news') window.source = this;
      }
      close() {}
    };
  });
  await page.goto(`${book.url}patterns/leaks.html`);
  await page.waitForFunction(() => window.source?.onmessage);
});
afterEach(async () => {
  await context.close();
  assert.deepEqual(errors, []);
});

const send = message => page.evaluate(data => window.source.onmessage({ data }), JSON.stringify({ kind: 'progress', message }));
const line = () => page.locator('.verdict-line').textContent();
const open = () => page.locator('.verdict-failure[open]').evaluateAll(cases => cases.map(one => one.dataset.case));
const blocks = () => page.locator('.verdict-failure[open] .verdict-text').allTextContents();

test('a difference is shown line by line, each with the side that has it', async () => {
  await send(progress([differs]));
  assert.equal(await line(), '✗ failing: 0 of 1 cases pass');
  await page.getByText('What delivers_in_order guarantees.').waitFor();
  await page.getByText('something else was seen than was expected').waitFor();
  await page.getByText('A thread may have taken a value too many.').waitFor();
  assert.deepEqual(await blocks(), ['  first\n- - second\n+ + third\n', 'printed meanwhile\n']);
  assert.deepEqual(await page.locator('.verdict-minus').allTextContents(), ['- - second\n']);
  assert.deepEqual(await page.locator('.verdict-plus').allTextContents(), ['+ + third\n']);
  await picture(page, 'verdict');
});

test('a case that hangs is shown with what it saw, what should come, and the threads', async () => {
  await send(progress([hung]));
  assert.deepEqual(await blocks(), [
    '(3 lines before these)\ntold to stop\n',
    'the stream has ended\n',
    'a thread of your code, `reader` (2 of them)\n   waits in Receiver::recv\n',
  ]);
});

test('a program that the compiler should reject is shown', async () => {
  await send(progress([compiles]));
  assert.deepEqual(await blocks(), ['fn main() {}\n']);
  await page.getByText('tests/compile_fail/leaks/moved.rs').waitFor();
});

test('the first case is open, and what the reader has opened stays open', async () => {
  await send(progress([differs, hung]));
  assert.deepEqual(await open(), ['delivers_in_order']);
  await page.locator('[data-case="delivers_in_order"] summary').click();
  await page.locator('[data-case="ends_when_told"] summary').click();
  await send(progress([differs, hung], true));
  assert.equal(await line(), '… judging (before: failing)');
  assert.deepEqual(await open(), ['ends_when_told']);
  await send(progress([compiles, differs, hung]));
  assert.deepEqual(await open(), ['ends_when_told']);
  await send(progress([compiles, differs]));
  assert.deepEqual(await open(), ['is_rejected']);
});

test('cases are shown as they end, the first of the suite open', async () => {
  await send(judging([hung]));
  assert.equal(await line(), '… judging: 1 failed so far');
  assert.deepEqual(await open(), ['ends_when_told']);
  await send(judging([differs, hung]));
  assert.deepEqual(await open(), ['delivers_in_order']);
  await send(progress([differs, hung]));
  assert.equal(await line(), '✗ failing: 0 of 2 cases pass');
  assert.deepEqual(await open(), ['delivers_in_order']);
});

test('what the other cases printed is in a fold', async () => {
  const message = progress([differs]);
  message.sections[0].verdict.printed = ['---- leaks::other printed\n   hello\n'];
  await send(message);
  const fold = page.locator('details', {
    hasText: 'What the other cases printed',
  });
  assert.equal(await fold.last().getAttribute('open'), null);
  await fold.last().locator('summary').click();
  await page.getByText('hello').waitFor();
});

test('the sidebar shows the counts and a mark for the section, each once', async () => {
  for (const failures of [[differs], [differs, hung]]) await send(progress(failures));
  assert.deepEqual(await page.locator('.progress-book').allTextContents(), ['Exercises: 0 of 1 done']);
  assert.deepEqual(await page.locator('.progress-part').allTextContents(), ['0 of 1 done']);
  await page.getByRole('img', { name: '(failing)' }).waitFor();
  assert.deepEqual(await page.locator('.progress-mark').allTextContents(), ['✗']);
});
