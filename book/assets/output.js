'use strict';

// Where a run is shown: line by line, each with its time, or as lanes.
window.workbook ??= {};

workbook.Output = (() => {
  const { make, time, compiler, Lanes } = workbook;

  return class Output {
    // `lanes`: whether to begin with the lanes.
    constructor(name, lanes, onPlace) {
      this.name = name;
      this.asLanes = lanes;
      this.onPlace = onPlace;
      this.log = make('div', { className: 'run-log', tabIndex: 0, role: 'log', 'aria-live': 'polite', 'aria-label': `Output of ${name}` });
      workbook.keepKeys(this.log);
      this.tools = make('div', { className: 'run-tools' });
      this.root = make('div', { className: 'run-output', hidden: true }, this.tools, this.log);
      this.clear();
    }

    clear() {
      // Lines whose end has not come yet, by stream.
      this.open = {};
      this.lines = [];
      this.lanes?.root.remove();
      this.lanes = undefined;
      this.tools.replaceChildren();
      this.log.replaceChildren();
      this.log.hidden = false;
      this.root.hidden = true;
    }

    // A piece of a stream, as it came: not always whole lines.
    print(kind, text, us) {
      const following = this.#follows();
      const pieces = text.split('\n');
      for (const [number, piece] of pieces.entries()) {
        const whole = number < pieces.length - 1;
        if (piece || whole) this.#piece(kind, piece, us, whole);
      }
      if (following) this.log.scrollTop = this.log.scrollHeight;
      if (this.lanes && following) this.lanes.root.scrollTop = this.lanes.root.scrollHeight;
    }

    // Lines whose end never came.
    finish() {
      for (const line of Object.values(this.open)) if (line) this.#whole(line);
      this.open = {};
    }

    // What the compiler says.
    compiler(kind, text) {
      const message = make('pre', { className: `run-compiler run-${kind}`, tabIndex: 0, 'aria-label': 'What the compiler says' });
      message.append(compiler.paint(text, this.onPlace));
      this.log.append(message);
      this.root.hidden = false;
    }

    // Something about the run, not of the program.
    note(text) {
      this.finish();
      this.print('note', `${text}\n`);
    }

    #follows() {
      const seen = this.lanes && this.asLanes ? this.lanes.root : this.log;
      return seen.scrollHeight - seen.scrollTop - seen.clientHeight < 40;
    }

    #piece(kind, text, us, whole) {
      let line = this.open[kind];
      // What another stream printed meanwhile stays where it came.
      if (!line || line.element !== this.log.lastElementChild) {
        if (line) this.#whole(line);
        line = this.#line(kind, us);
      }
      line.text += text;
      line.element.lastElementChild.append(text);
      this.open[kind] = whole ? undefined : line;
      if (whole) this.#whole(line);
    }

    #line(kind, us) {
      // Said once for lines in a row.
      const again = this.log.lastElementChild?.classList.contains(`run-${kind}`);
      const label = again ? undefined : { err: 'stderr', note: 'note' }[kind];
      const element = make('div', { className: `run-line run-${kind}` },
        make('span', { className: 'run-time', 'aria-hidden': 'true', textContent: us === undefined ? '' : time(us) }),
        ...(label ? [make('span', { className: 'run-label', textContent: label })] : []),
        make('span', { className: 'run-text' }));
      this.log.append(element);
      this.root.hidden = false;
      return { kind, us, text: '', element };
    }

    #whole(line) {
      this.lines.push(line);
      if (this.lanes) return this.lanes.add(line.text, line.us, line.kind);
      if (line.kind !== 'out' || !Lanes.in(line.text)) return;
      this.lanes = new Lanes(`Output of ${this.name}, as lanes`, line.us !== undefined);
      for (const { text, us, kind } of this.lines) this.lanes.add(text, us, kind);
      this.log.after(this.lanes.root);
      this.tools.append(workbook.toggleLanes(this.log, this.lanes.root, this.asLanes, on => (this.asLanes = on)));
    }
  };
})();
