// Runs programs: on this machine where the workbook serves the page, elsewhere in the
// public playground. Knows nothing of the page.
import * as playground from './playground.js';
import { isAvailable } from './server.js';

/**
 * What happens in a run: what the server sends, or the same from the playground, which
 * knows less.
 *
 * @typedef {import('./wire/workbook.d.ts').Event} ServerEvent
 * @typedef {ServerEvent | playground.PlaygroundEvent} RunEvent
 */

const START_AGAIN = 'Start it again, with `cargo run` in the workbook’s folder; your edits are kept.';

/**
 * Runs a version of the listing `name`, and yields what happens, as it happens. Aborting the
 * signal kills the program.
 *
 * @param {string} name
 * @param {string} code
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<RunEvent>}
 */
export async function* run(name, code, signal) {
  yield* (await isAvailable()) ? runHere(name, code, signal) : playground.run(code, signal);
}

/**
 * @param {string} name
 * @param {string} code
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<ServerEvent>}
 */
async function* runHere(name, code, signal) {
  const response = await request({ name, code }, signal);
  /** @type {ServerEvent | undefined} */
  let last;
  for await (const line of lines(response, signal)) {
    last = /** @type {ServerEvent} */ (JSON.parse(line));
    yield last;
  }
  if (!last || !['exit', 'compile_error', 'failed'].includes(last.event)) {
    throw new Error(`The program that serves this book ended during the run. ${START_AGAIN}`);
  }
}

/**
 * @param {import('./wire/workbook.d.ts').RunRequest} program
 * @param {AbortSignal} signal
 */
async function request(program, signal) {
  let response;
  try {
    response = await fetch('/api/run', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(program),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(`The program that serves this book does not answer. ${START_AGAIN}`, { cause: error });
  }
  if (!response.ok) throw new Error((await response.text()).trim());
  return response;
}

// So long the page may be busy with an answer before it looks at what the reader does.
const MOST_MS = 8;

// Waits until the page has done what else there is to do. (A timer would take a second in a
// window that is not seen.)
const turn = () =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(undefined);
  });

/**
 * The whole lines of an answer, as they come. A connection that breaks ends them.
 *
 * @param {Response} response
 * @param {AbortSignal} signal
 */
async function* lines(response, signal) {
  if (!response.body) return;
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  let since = performance.now();
  for (;;) {
    if (performance.now() - since > MOST_MS) {
      await turn();
      since = performance.now();
    }
    const { value, done } = await reader.read().catch(error => {
      if (signal.aborted) throw error;
      return { value: undefined, done: true };
    });
    if (done) return;
    const pieces = (rest + value).split('\n');
    rest = pieces.pop() ?? '';
    yield* pieces;
  }
}
