'use strict';

// The Run button under a program, and what it prints.
(() => {
  const element = (name, classes, text = '') => {
    const made = document.createElement(name);
    made.className = classes;
    made.textContent = text;
    return made;
  };
  const time = ms => (ms < 1000 ? `${ms} ms` : `${(ms / 1000).toFixed(1)} s`);

  // Where a run is shown. Pieces of one stream in a row are one block.
  class Output {
    constructor(name) {
      this.root = element('div', 'run-output');
      this.root.hidden = true;
      this.root.tabIndex = 0;
      this.root.setAttribute('role', 'log');
      this.root.setAttribute('aria-live', 'polite');
      this.root.setAttribute('aria-label', `Output of ${name}`);
    }

    clear() {
      this.root.replaceChildren();
      this.root.hidden = true;
    }

    print(kind, label, text) {
      let block = this.root.lastElementChild;
      if (block?.dataset.kind !== kind) {
        block = element('div', `run-block run-${kind}`);
        block.dataset.kind = kind;
        if (label) block.append(element('span', 'run-label', label));
        block.append(element('pre', 'run-text'));
        this.root.append(block);
        this.root.hidden = false;
      }
      // The end of a program's output is news; of a compiler's message, the beginning is.
      const following = (kind === 'out' || kind === 'err')
        && this.root.scrollHeight - this.root.scrollTop - this.root.clientHeight < 40;
      block.lastElementChild.append(text);
      if (following) this.root.scrollTop = this.root.scrollHeight;
    }
  }

  class Program {
    constructor(figure) {
      this.code = figure.querySelector('pre > code');
      this.bar = element('div', 'run-bar');
      this.name = figure.dataset.id;
      this.button = element('button', 'run-button');
      this.button.type = 'button';
      this.label('Run');
      this.status = element('span', 'run-status');
      this.status.setAttribute('role', 'status');
      this.output = new Output(this.name);
      this.bar.append(this.button, this.status);
      this.code.parentElement.after(this.bar, this.output.root);
      this.button.addEventListener('click', () => (this.running ? this.stop() : this.run()));
    }

    // What is compiled: later this may be what the reader made of it.
    get text() {
      return this.code.textContent;
    }

    stop() {
      this.running?.abort();
    }

    async run() {
      const running = (this.running = new AbortController());
      this.output.clear();
      this.compiled = '';
      this.label('Stop');
      this.say('Starting…');
      try {
        for await (const event of workbook.transport.run(this.text, running.signal)) this.on(event);
      } catch (error) {
        this.say(running.signal.aborted ? 'Stopped by you' : `Could not run: ${error.message}`, !running.signal.aborted);
      }
      this.running = null;
      this.label('Run');
    }

    // There are many buttons in a page: a screen reader hears which program it is.
    label(verb) {
      this.button.textContent = verb;
      this.button.setAttribute('aria-label', `${verb} ${this.name}`);
    }

    say(text, bad = false) {
      this.status.textContent = text;
      this.status.classList.toggle('run-bad', bad);
    }

    on(event) {
      switch (event.event) {
        case 'queued': return this.say('Waiting: other programs are running');
        case 'preparing': return this.say('Waiting: the crates that programs use are being built');
        case 'compiling': return this.say('Compiling…');
        case 'compiled':
          this.compiled = event.cached ? 'already compiled' : `compiled in ${time(event.ms)}`;
          if (event.warnings) this.output.print('warning', 'warnings', event.warnings);
          return this.say('Running…');
        case 'compile_error':
          this.output.print('rejected', 'compiler', event.text);
          return this.say(`Does not compile (${time(event.ms)})`, true);
        case 'out': return this.output.print('out', '', event.text);
        case 'err': return this.output.print('err', 'stderr', event.text);
        case 'note': return this.output.print('note', 'note', `${event.text}\n`);
        case 'failed':
          this.output.print('note', 'note', `${event.text}\n`);
          return this.say('Could not run', true);
        case 'exit': {
          const end = event.text.charAt(0).toUpperCase() + event.text.slice(1);
          return this.say(`${end} · ${this.compiled}, ran ${time(event.ms)}`, !event.ok);
        }
      }
    }
  }

  const figures = [...document.querySelectorAll('figure.listing[data-run]')];
  if (figures.length === 0) return;
  workbook.transport.available().then(available => {
    for (const figure of figures) {
      if (available) {
        new Program(figure);
      } else {
        const hint = element('p', 'run-hint', 'To run this, serve the book on your own machine: ');
        hint.append(element('code', '', 'cargo run'));
        figure.querySelector('pre').after(hint);
      }
    }
  });
})();
