// The public Rust playground, as if it ran here. It answers when everything is over: its
// lines have no times.
import contextSource from 'crate:context';

/**
 * @typedef {{ event: 'sent' }
 *   | { event: 'compile_error', ms: number, text: string }
 *   | { event: 'compiled', ms?: undefined, cached: false, warnings: string }
 *   | { event: 'out' | 'err', text: string, us?: undefined }
 *   | { event: 'exit', ok: boolean, text: string, ms: number }} PlaygroundEvent
 * @typedef {{ success: boolean, exitDetail: string, stdout: string, stderr: string }} Answer
 */

const SITE = 'https://play.rust-lang.org';

/**
 * Whether a program uses the crate that is the workbook's own.
 *
 * @param {string} code
 */
const usesContext = code => /^use context::/m.test(code);

/**
 * A page of the playground with this program in it; none for a program that uses the
 * workbook's own crate, which would make the address too long.
 *
 * @param {string} code
 */
export const link = code => (usesContext(code) ? '' : pageWith(code));

/** @param {string} code */
const pageWith = code => `${SITE}/?version=stable&mode=debug&edition=2024&code=${encodeURIComponent(code)}`;

/**
 * @param {string} code
 * @param {AbortSignal} signal
 * @returns {AsyncGenerator<PlaygroundEvent>}
 */
export async function* run(code, signal) {
  yield { event: 'sent' };
  const started = performance.now();
  const answer = await ask(code, signal);
  const ms = Math.round(performance.now() - started);
  const { before, ran, after } = split(answer.stderr);
  if (!ran && !answer.success) {
    yield { event: 'compile_error', ms, text: before || answer.exitDetail || '' };
    return;
  }
  yield { event: 'compiled', cached: false, warnings: before };
  if (answer.stdout) yield { event: 'out', text: answer.stdout };
  if (after) yield { event: 'err', text: after };
  const text = answer.exitDetail || (answer.success ? 'exit status 0' : 'failed');
  yield { event: 'exit', ok: answer.success, text, ms };
}

/**
 * The program, with what the playground lacks behind it, so that no line has another number.
 *
 * @param {string} code
 */
const withItsCrates = code => (usesContext(code) ? `${code}\n${contextSource}` : code);

/**
 * @param {string} code
 * @param {AbortSignal} signal
 * @returns {Promise<Answer>}
 */
async function ask(code, signal) {
  const options = {
    channel: 'stable',
    mode: 'debug',
    edition: '2024',
    crateType: 'bin',
    tests: false,
    backtrace: false,
  };
  let response;
  try {
    response = await fetch(`${SITE}/execute`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ ...options, code: withItsCrates(code) }),
      signal,
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(
      'Nothing can run this: this page is not served by the workbook on your machine, and the public playground ' +
        'cannot be reached. Connect to a network; or get the workbook’s folder, type `cargo run` in it, and read ' +
        'there, where no network is needed.',
      { cause: error },
    );
  }
  if (!response.ok) {
    throw new Error(
      `The public playground answered with ${response.status}. Try again in a minute; or open the program there by the link beside Copy.`,
    );
  }
  return response.json();
}

/**
 * Its standard error holds what Cargo and the compiler say, then what the program says.
 * The playground sends it in no other form.
 *
 * @param {string} stderr
 */
function split(stderr) {
  const lines = stderr.split('\n');
  const start = lines.findIndex(line => /^\s+Running `/.test(line));
  const before = (start < 0 ? lines : lines.slice(0, start))
    .filter(line => !/^\s+(Compiling|Finished|Running|Blocking|Updating|Locking) /.test(line))
    .join('\n')
    .trim();
  const after = start < 0 ? '' : lines.slice(start + 1).join('\n');
  return { before: before && `${before}\n`, ran: start >= 0, after };
}
