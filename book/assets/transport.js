'use strict';

// Talks to the program that serves the book. Knows nothing of the page.
window.workbook ??= {};

workbook.transport = (() => {
  const onThisMachine = /^(localhost|127\.0\.0\.1|\[::1\])$/.test(location.hostname);
  let answer;

  // Whether programs can be run here. Asked once; a static host has no such address.
  function available() {
    answer ??= onThisMachine
      ? fetch('/api/runner').then(response => response.ok, () => false)
      : Promise.resolve(false);
    return answer;
  }

  // Runs a program and yields what happens, as it happens: objects with an `event`
  // (see the server's `Event`). Aborting the signal kills the program.
  async function* run(code, signal) {
    const response = await fetch('/api/run', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ code }),
      signal,
    });
    if (!response.ok) throw new Error((await response.text()).trim());
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      const lines = (rest + value).split('\n');
      rest = lines.pop();
      for (const line of lines) yield JSON.parse(line);
    }
  }

  return { onThisMachine, available, run };
})();
