'use strict';

// The compiler's messages: their colours, and where they point. Reads text only, so that
// it is the same for what this machine's compiler writes and for what another one sent.
window.workbook ??= {};

workbook.compiler = (() => {
  // A terminal's colours, as far as the compiler uses them.
  const COLOURS = { 31: 'red', 91: 'red', 33: 'yellow', 93: 'yellow', 32: 'green', 92: 'green', 34: 'blue', 94: 'blue', 35: 'magenta', 95: 'magenta', 36: 'cyan', 96: 'cyan' };
  const SEQUENCE = /\x1b\[([\d;]*)([A-Za-z])/g;
  const PLACE = /(-->|:::) (?:src\/)?main\.rs:(\d+):(\d+)/;

  const plain = text => text.replace(SEQUENCE, '');

  // The text as pieces `[text, classes]`.
  function pieces(text) {
    const found = [];
    let bold = false;
    let colour = '';
    let start = 0;
    const add = end => {
      if (end > start) found.push([text.slice(start, end), [bold && 'ansi-bold', colour].filter(Boolean).join(' ')]);
    };
    for (const match of text.matchAll(SEQUENCE)) {
      add(match.index);
      start = match.index + match[0].length;
      if (match[2] !== 'm') continue;
      // `38;5;n` is one of 256 colours, of which the compiler uses the first sixteen.
      const codes = match[1].replace(/38;5;(\d+)/, (_, n) => (n < 8 ? 30 + +n : 82 + +n)).split(';').map(Number);
      for (const code of codes) {
        if (code === 0) [bold, colour] = [false, ''];
        else if (code === 1) bold = true;
        else if (code === 39) colour = '';
        else if (COLOURS[code]) colour = `ansi-${COLOURS[code]}`;
      }
    }
    add(text.length);
    return found;
  }

  // Where its messages point: `{ line, column, severity, message }`, lines and columns from 1.
  function places(text) {
    const found = [];
    let head;
    for (const line of plain(text).split('\n')) {
      const start = /^(error|warning)(?:\[\w+\])?: (.*)/.exec(line);
      if (start) head = { severity: start[1], message: start[2] };
      const place = PLACE.exec(line);
      // Only the first place is the message's own; others are of its notes.
      if (!head || place?.[1] !== '-->') continue;
      found.push({ line: +place[2], column: +place[3], ...head });
      head = undefined;
    }
    return found;
  }

  // The text as elements. `onPlace` is called with the line and column of a place that is
  // chosen in it.
  function paint(text, onPlace) {
    const painted = document.createDocumentFragment();
    let line = '';
    for (const [piece, classes] of pieces(text)) {
      line = (line + piece).slice(-200);
      // The arrow and the place after it are pieces of their own.
      const place = /^(\s*)((?:src\/)?main\.rs:(\d+):(\d+))/.exec(piece) ?? /(-->\s+)((?:src\/)?main\.rs:(\d+):(\d+))/.exec(piece);
      if (place && /-->\s*$|-->\s+$/.test(line.slice(0, line.length - piece.length + place.index + place[1].length))) {
        const at = place.index + place[1].length;
        const go = workbook.make('button', { type: 'button', className: 'run-place', textContent: place[2] });
        go.addEventListener('click', () => onPlace({ line: +place[3], column: +place[4] }));
        painted.append(piece.slice(0, at), go, piece.slice(at + place[2].length));
      } else if (classes) {
        painted.append(workbook.make('span', { className: classes, textContent: piece }));
      } else {
        painted.append(piece);
      }
    }
    return painted;
  }

  return { plain, places, paint };
})();
