'use strict';

// The public Rust playground, told as if it ran here. It answers when everything is over:
// its lines have no times.
window.workbook ??= {};

workbook.playground = (() => {
  const SITE = 'https://play.rust-lang.org';

  // A page of the playground with this program in it.
  const link = code => `${SITE}/?version=stable&mode=debug&edition=2024&code=${encodeURIComponent(code)}`;

  async function* run(code, signal) {
    yield { event: 'sent' };
    const started = performance.now();
    const answer = await ask(code, signal);
    const ms = Math.round(performance.now() - started);
    const { before, ran, after } = split(answer.stderr);
    if (!ran && !answer.success) {
      yield { event: 'compile_error', ms, text: before || answer.exitDetail || '' };
      return;
    }
    yield { event: 'compiled', ms: undefined, cached: false, warnings: before };
    if (answer.stdout) yield { event: 'out', text: answer.stdout };
    if (after) yield { event: 'err', text: after };
    yield { event: 'exit', ok: answer.success, text: answer.exitDetail || (answer.success ? 'exit status 0' : 'failed'), ms };
  }

  async function ask(code, signal) {
    const request = { channel: 'stable', mode: 'debug', edition: '2024', crateType: 'bin', tests: false, backtrace: false, code };
    let response;
    try {
      response = await fetch(`${SITE}/execute`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(request),
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      throw new Error('Nothing can run this: this page is not served by the workbook on your machine, and the public playground cannot be reached. Connect to a network; or get the workbook’s folder, type `cargo run` in it, and read there, where no network is needed.');
    }
    if (!response.ok) {
      throw new Error(`The public playground answered with ${response.status}. Try again in a minute; or open the program there by the link beside Copy.`);
    }
    return response.json();
  }

  // Its standard error holds what cargo and the compiler say, then what the program says.
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

  return { link, run };
})();
