// Chromium, and how a reader uses a page.
import { chromium } from 'playwright-core';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const start = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: quiet });

export const sizes = { wide: { width: 1280, height: 720 }, narrow: { width: 360, height: 740 } };

// A reader of `book` of their own: nothing kept from before. What goes wrong in a page is in
// `errors`.
export async function reader(browser, book, options = {}) {
  const context = await browser.newContext({ viewport: sizes.wide, permissions: ['clipboard-read', 'clipboard-write'], ...options });
  // How long an effect may take before a test gives up on it. Nothing is judged by it.
  context.setDefaultTimeout(60_000);
  await enter(context, book);
  const page = await context.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(error.stack));
  // Nothing of the book's comes from elsewhere. A test that plays the playground says so later,
  // and what is said later comes first.
  await page.route(url => !['127.0.0.1', 'localhost'].includes(url.hostname), route => {
    errors.push(`asked for ${route.request().url()}`);
    return route.abort();
  });
  return { context, page, errors };
}

// Opens the address that the workbook has printed, as a reader does after each start.
export async function enter(context, book) {
  const answer = await context.request.get(book.entrance);
  if (!answer.ok()) throw new Error(`not let in: ${await answer.text()}`);
}

// What stands under the program `id`.
export function program(page, id) {
  const figure = page.locator(`figure[data-id="${id}"]`);
  const button = word => figure.getByRole('button', { name: `${word} ${id}`, exact: true });
  return {
    figure,
    button,
    status: figure.locator('.run-status'),
    log: figure.locator('.run-log'),
    lines: kind => figure.locator(`.run-log .run-${kind} .run-text`),
    lanes: figure.locator('.run-output .lanes'),
    compiler: figure.locator('.run-compiler'),
    editor: figure.getByRole('textbox'),
    notice: figure.locator('.run-notice'),
    async says(pattern) {
      await figure.locator('.run-status', { hasText: pattern }).waitFor();
    },
    // Puts `text` into the editor in place of what is there.
    async write(text) {
      await button('Edit').click();
      await page.keyboard.press('Control+A');
      await page.keyboard.insertText(text);
    },
  };
}

// Screenshots are kept in the target folder, or where SCREENSHOTS says.
const pictures = process.env.SCREENSHOTS ?? fileURLToPath(new URL('../../../../target/screenshots', import.meta.url));

export async function picture(page, name) {
  // From the top: what stays in its place while the page moves is where it belongs.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
