// The compiler's messages: their colours, and where they point. Reads text only, so that
// it is the same for what this machine's compiler writes and for what another one sent.
import { el } from './el.js';

/**
 * A place in the program, lines and columns from 1.
 *
 * @typedef {{ line: number, column: number }} Position
 * @typedef {Position & { severity: 'error' | 'warning', message: string }} Diagnostic
 */

// A terminal's colours, as far as the compiler uses them.
const COLOURS = new Map(
  ['red', 'green', 'yellow', 'blue', 'magenta', 'cyan'].flatMap((colour, index) => [
    [31 + index, `ansi-${colour}`],
    [91 + index, `ansi-${colour}`],
  ]),
);
// eslint-disable-next-line no-control-regex -- the escape character begins every colour
const SEQUENCE = /\x1b\[([\d;]*)([A-Za-z])/g;
const POSITION = /(-->|:::) (?:src\/)?main\.rs:(\d+):(\d+)/;

/** @param {string} text */
const stripColours = text => text.replace(SEQUENCE, '');

/**
 * The text as pieces `[text, classes]`.
 *
 * @param {string} text
 */
function pieces(text) {
  /** @type {[string, string][]} */
  const found = [];
  let bold = false;
  let colour = '';
  let start = 0;
  /** @param {number} end */
  const add = end => {
    if (end > start) found.push([text.slice(start, end), [bold && 'ansi-bold', colour].filter(Boolean).join(' ')]);
  };
  for (const match of text.matchAll(SEQUENCE)) {
    add(match.index);
    start = match.index + match[0].length;
    const [, parameters = '', command] = match;
    if (command !== 'm') continue;
    for (const code of codes(parameters)) {
      if (code === 0) [bold, colour] = [false, ''];
      else if (code === 1) bold = true;
      else if (code === 39) colour = '';
      else colour = COLOURS.get(code) ?? colour;
    }
  }
  add(text.length);
  return found;
}

/**
 * `38;5;n` is one of 256 colours, of which the compiler uses the first sixteen.
 *
 * @param {string} parameters
 */
function codes(parameters) {
  return parameters
    .replace(/38;5;(\d+)/, (_, n) => String(n < 8 ? 30 + Number(n) : 82 + Number(n)))
    .split(';')
    .map(Number);
}

/**
 * Where its messages point.
 *
 * @param {string} text
 */
export function diagnostics(text) {
  /** @type {Diagnostic[]} */
  const found = [];
  /** @type {Pick<Diagnostic, 'severity' | 'message'> | undefined} */
  let head;
  for (const line of stripColours(text).split('\n')) {
    const start = /^(error|warning)(?:\[\w+\])?: (.*)/.exec(line);
    if (start) head = { severity: start[1] === 'error' ? 'error' : 'warning', message: start[2] ?? '' };
    const position = POSITION.exec(line);
    // Only the first position is the message's own; others are of its notes.
    if (!head || position?.[1] !== '-->') continue;
    found.push({ line: Number(position[2]), column: Number(position[3]), ...head });
    head = undefined;
  }
  return found;
}

/**
 * The text as elements. `onPosition` is called with a position that is chosen in it.
 *
 * @param {string} text
 * @param {(position: Position) => void} onPosition
 */
export function render(text, onPosition) {
  const rendered = document.createDocumentFragment();
  let line = '';
  for (const [piece, classes] of pieces(text)) {
    const before = line;
    line = (line + piece).slice(-200);
    // The arrow and the position after it are pieces of their own.
    const match =
      /^(\s*)((?:src\/)?main\.rs:(\d+):(\d+))/.exec(piece) ?? /(-->\s+)((?:src\/)?main\.rs:(\d+):(\d+))/.exec(piece);
    const start = match ? match.index + (match[1] ?? '').length : 0;
    if (match && /-->\s+$/.test(before + piece.slice(0, start))) {
      const [, , position = '', row, column] = match;
      const button = el('button', { type: 'button', className: 'run-place' }, position);
      button.addEventListener('click', () => onPosition({ line: Number(row), column: Number(column) }));
      rendered.append(piece.slice(0, start), button, piece.slice(start + position.length));
    } else if (classes) {
      rendered.append(el('span', { className: classes }, piece));
    } else {
      rendered.append(piece);
    }
  }
  return rendered;
}
