// How every page looks, and whether everybody can use it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { createRequire } from 'node:module';
import { serve } from './book.mjs';
import { picture, program, reader, sizes, start } from './browser.mjs';

const axe = createRequire(import.meta.url).resolve('axe-core');

let book, browser, pages;
before(async () => {
  [book, browser] = await Promise.all([serve(), start()]);
  const { context, page } = await reader(browser, book);
  await page.goto(book.url);
  pages = await page.locator('#mdbook-sidebar .chapter-item > * > a, #mdbook-sidebar .chapter-item > a').evaluateAll(links => [...new Set(links.map(link => link.href.replace(/#.*/, '')))]);
  await context.close();
  assert.ok(pages.length > 10, `only found ${pages}`);
  pages.push(`${book.url}no-such-page`);
});
after(async () => {
  await browser.close();
  await book.close();
});

// What axe finds serious or critical. Of `options` there may be `runOnly`, the rules to go by,
// and `exclude`, what not to look at.
async function faults(page, { exclude = [], ...options } = {}) {
  await page.addScriptTag({ path: axe });
  const { violations, passes } = await page.evaluate(
    ([exclude, options]) => window.axe.run({ exclude }, options),
    [exclude, { resultTypes: ['violations'], preload: false, ...options }],
  );
  assert.ok(passes.length >= (options.runOnly?.length ?? 20), 'axe has looked at the page');
  return violations
    .filter(violation => ['serious', 'critical'].includes(violation.impact))
    .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${node.target}: ${node.failureSummary}`));
}

const nameOf = url => new URL(url).pathname.replace(/^\/|\.html$/g, '').replaceAll('/', '-') || 'index';

for (const [look, options] of Object.entries({
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  narrow: { viewport: sizes.narrow },
})) {
  test(`every page, ${look}: nothing serious for axe, nothing wider than the window`, async () => {
    const { context, page, errors } = await reader(browser, book, options);
    const found = [];
    // The colours of programs are the same everywhere: the page at work shows them all. And
    // dark pages are light ones but for their colours.
    const quick = { exclude: ['pre code span'], ...(look === 'dark' && { runOnly: ['color-contrast'] }) };
    for (const url of pages) {
      await page.goto(url);
      await page.locator('main h1, main h2').first().waitFor();
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) found.push(`${url}: ${wide} px too wide`);
      found.push(...(await faults(page, quick)).map(fault => `${url}: ${fault}`));
      await picture(page, `${look}-${nameOf(url)}`);
    }
    assert.deepEqual(found, []);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test(`a page at work, ${look}: editor, message, lanes`, async () => {
    const { context, page, errors } = await reader(browser, book, options);
    await page.goto(`${book.url}patterns/leaks.html`);
    const lanes = program(page, 'leaks/told_to_stop');
    await lanes.button('Run').click();
    await lanes.says(/^Exit status/);
    const edited = program(page, 'leaks/leak_on_send');
    await edited.write('fn main() {\n    println!("wire | {}", 1_u8 + "");\n}\n');
    await edited.button('Run').click();
    await edited.says(/Does not compile/);
    const printing = program(page, 'leaks/leak_on_receive');
    await printing.write('fn main() { println!("on the page"); eprintln!("in the margin"); panic!("torn") }');
    await printing.button('Run').click();
    await printing.says(/101/);
    await picture(page, `${look}-at-work`);
    assert.deepEqual(await faults(page), []);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    assert.deepEqual(errors, []);
    await context.close();
  });
}

for (const theme of ['rust', 'coal', 'ayu']) {
  test(`the theme ${theme} can be read`, async () => {
    const { context, page } = await reader(browser, book);
    await page.addInitScript(theme => localStorage.setItem('mdbook-theme', theme), theme);
    await page.goto(`${book.url}patterns/leaks.html`);
    const listing = program(page, 'leaks/told_to_stop');
    await listing.write('fn main() { let unused = 1; println!("desk | waits"); eprintln!("aside") }');
    await listing.button('Run').click();
    await listing.says(/^Exit status/);
    await picture(page, `theme-${theme}`);
    assert.deepEqual(await faults(page, { runOnly: ['color-contrast'] }), []);
    await context.close();
  });
}

test('a printed page holds the program and its output, and no buttons', async () => {
  const { context, page } = await reader(browser, book);
  await page.goto(`${book.url}patterns/leaks.html`);
  const listing = program(page, 'leaks/told_to_stop');
  await listing.write('fn main() { println!("mine") }');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await listing.button('Run').isVisible(), false);
  assert.ok(await listing.figure.getByText('fn desk(').isVisible());
  assert.ok(await listing.figure.getByText('goes home').first().isVisible());
  await picture(page, 'print');
  await context.close();
});

test('what is dark on the screen is printed black on white', async () => {
  const { context, page } = await reader(browser, book, { colorScheme: 'dark' });
  await page.goto(`${book.url}patterns/leaks.html`);
  const ink = () => page.evaluate(() => getComputedStyle(document.body).color);
  assert.equal(await ink(), 'rgb(216, 212, 203)');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await ink(), 'rgb(29, 27, 24)');
  assert.deepEqual(await faults(page, { runOnly: ['color-contrast'] }), []);
  await context.close();
});

test('the cheat sheet is printed on two pages of A4', async () => {
  const { context, page } = await reader(browser, book);
  await page.goto(`${book.url}cheat_sheet.html`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
  assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 2);
  assert.match(pdf, /\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  await context.close();
});

test('a word of a page leads to the glossary, and a search for what Go calls it does, too', async () => {
  const { context, page, errors } = await reader(browser, book);
  await page.goto(`${book.url}patterns/bridge.html`);
  const word = page.locator('a.term', { hasText: 'goroutine' });
  assert.match(await word.getAttribute('title'), /Go/);
  await word.click();
  await page.waitForURL(/glossary\.html#goroutine$/);
  for (const [asked, found] of [['WaitGroup', 'join'], ['nil channel', 'never'], ['semaphore', 'fan-out'], ['backpressure', 'buffer']]) {
    await page.goto(`${book.url}glossary.html?search=${encodeURIComponent(asked)}`);
    await page.locator('#mdbook-searchresults li a', { hasText: `Glossary » ${found}` }).first().waitFor();
  }
  assert.deepEqual(errors, []);
  await context.close();
});
