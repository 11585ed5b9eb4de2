'use strict';

// Runs programs: on this machine where the workbook serves the page, elsewhere in the
// public playground. Knows nothing of the page.
window.workbook ??= {};

workbook.transport = (() => {
  const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  let answer;

  // Whether this machine runs programs. Asked once; a static host has no such address.
  function available() {
    answer ??= onThisMachine
      ? fetch('/api/runner').then(response => response.ok, () => false)
      : Promise.resolve(false);
    return answer;
  }

  // Runs a version of the program `name`, and yields what happens, as it happens: objects
  // with an `event` (see the server's `Event`). Aborting the signal kills the program.
  async function* run(name, code, signal) {
    yield* await available() ? runHere(name, code, signal) : workbook.playground.run(code, signal);
  }

  async function* runHere(name, code, signal) {
    let response;
    try {
      response = await fetch('/api/run', {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ name, code }),
        signal,
      });
    } catch (error) {
      if (signal.aborted) throw error;
      throw new Error('The program that serves this book does not answer. Start it again, with `cargo run` in the workbook’s folder; your edits are kept.');
    }
    if (!response.ok) throw new Error((await response.text()).trim());
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    let last;
    for (;;) {
      const { value, done } = await reader.read().catch(error => {
        if (signal.aborted) throw error;
        return { done: true };
      });
      if (done) break;
      const lines = (rest + value).split('\n');
      rest = lines.pop();
      for (const line of lines) yield last = JSON.parse(line);
    }
    if (!['exit', 'compile_error', 'failed'].includes(last?.event)) {
      throw new Error('The program that serves this book ended during the run. Start it again, with `cargo run` in the workbook’s folder; your edits are kept.');
    }
  }

  return { onThisMachine, available, run };
})();
