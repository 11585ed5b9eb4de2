'use strict';

// Draws lines of the form `name | event` as lanes: a column for each name, time running down.
window.workbook ??= {};

// A button that shows either a text or its lanes.
workbook.toggleLanes = (text, lanes, asLanes, onChange = () => {}) => {
  const button = workbook.make('button', { type: 'button', className: 'lanes-toggle' });
  const show = on => {
    text.hidden = on;
    lanes.hidden = !on;
    button.textContent = on ? 'Show as text' : 'Show as lanes';
  };
  button.addEventListener('click', () => {
    show(!text.hidden);
    onChange(text.hidden);
  });
  show(asLanes);
  return button;
};

workbook.Lanes = (() => {
  const { make, time } = workbook;
  // More would not be seen, and would make the page slow.
  const MOST_LANES = 16;
  const MOST_ROWS = 1000;
  const LINE = /^(\S.{0,39}?) \| (.*)$/;

  class Lanes {
    // `timed`: whether lines come with a time.
    constructor(label, timed) {
      this.timed = timed;
      this.names = [];
      this.rows = 0;
      this.across = [];
      this.heads = make('tr', {}, ...(timed ? [make('th', { scope: 'col', className: 'lane-time', textContent: 'time' })] : []));
      this.body = make('tbody');
      const table = make('table', {}, make('caption', { className: 'unseen', textContent: label }), make('thead', {}, this.heads), this.body);
      this.root = make('div', { className: 'lanes', tabIndex: 0, role: 'region', 'aria-label': label }, table);
      workbook.keepKeys(this.root);
    }

    // Whether a text reads as lanes at all.
    static in(text) {
      return text.split('\n').some(line => LINE.test(line));
    }

    // One whole line. Other streams than standard output belong to no lane.
    add(text, us, kind = 'out') {
      if (this.rows > MOST_ROWS) return;
      this.rows += 1;
      if (this.rows > MOST_ROWS) return this.#across('(the rest is in the text)', us, 'note');
      const [, name, event] = (kind === 'out' && LINE.exec(text)) || [];
      const lane = name && this.#lane(name);
      if (lane === undefined) return this.#across(text, us, kind);
      const row = this.#row(us);
      // A lane begins with its first event: rows above that do not have it.
      for (const number of this.names.keys()) {
        const here = number === lane;
        row.append(make('td', { className: `lane-${number % 6}${here ? ' lane' : ''}`, textContent: here ? event : '' }));
      }
    }

    // The number of a name's lane; undefined when there are too many.
    #lane(name) {
      const known = this.names.indexOf(name);
      if (known >= 0) return known;
      if (this.names.length === MOST_LANES) return undefined;
      const number = this.names.push(name) - 1;
      this.heads.append(make('th', { scope: 'col', className: `lane-${number % 6}`, textContent: name }));
      for (const cell of this.across) cell.colSpan = this.names.length;
      return number;
    }

    #row(us) {
      const row = make('tr', {}, ...(this.timed ? [make('td', { className: 'lane-time', textContent: us === undefined ? '' : time(us) })] : []));
      this.body.append(row);
      return row;
    }

    #across(text, us, kind) {
      const cell = make('td', { className: `lane-across run-${kind}`, colSpan: Math.max(this.names.length, 1), textContent: text });
      if (kind === 'err') cell.prepend(make('span', { className: 'run-label', textContent: 'stderr' }), ' ');
      this.across.push(cell);
      this.#row(us).append(cell);
    }
  }
  return Lanes;
})();

// The outputs that the pages show.
for (const output of document.querySelectorAll('figure[data-order="by lane"] > .output')) {
  const text = output.querySelector('pre');
  const printed = text.textContent.trimEnd();
  if (!workbook.Lanes.in(printed)) continue;
  const lanes = new workbook.Lanes(`${output.querySelector('.caption').textContent}, as lanes`, false);
  for (const line of printed.split('\n')) lanes.add(line);
  text.after(lanes.root);
  output.querySelector('.caption').append(' ', workbook.toggleLanes(text, lanes.root, true));
}
