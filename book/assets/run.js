'use strict';

// What stands under a program: Run, Stop, Edit, Reset, Copy, and what it prints.
(() => {
  const { make, edits, compiler, Output } = workbook;
  const milliseconds = ms => workbook.time(ms * 1000);

  // A button that stays reachable while there is nothing for it to do.
  class Button {
    constructor(word, name, onClick) {
      this.root = make('button', { type: 'button', className: 'run-button', textContent: word, 'aria-label': `${word} ${name}` });
      this.root.addEventListener('click', () => this.enabled && onClick());
    }

    get enabled() {
      return this.root.getAttribute('aria-disabled') !== 'true';
    }

    set enabled(enabled) {
      this.root.setAttribute('aria-disabled', !enabled);
    }
  }

  class Program {
    constructor(figure, here) {
      this.name = figure.dataset.id;
      this.here = here;
      this.pre = figure.querySelector('pre');
      this.original = this.pre.querySelector('code').textContent;
      this.caption = figure.querySelector('figcaption');
      this.places = [];

      const button = (word, onClick) => new Button(word, this.name, onClick);
      this.buttons = {
        run: button('Run', () => this.run()),
        stop: button('Stop', () => this.running.abort()),
        edit: button('Edit', () => this.edit().focus()),
        reset: button('Reset', () => this.reset()),
        copy: button('Copy', () => this.copy()),
      };
      this.buttons.stop.enabled = false;
      this.link = make('a', { className: 'run-link', target: '_blank', rel: 'noopener', textContent: 'Playground ↗', 'aria-label': `Open ${this.name} in the public playground` });
      this.status = make('span', { className: 'run-status', role: 'status' });
      const bar = make('div', { className: 'run-bar', role: 'group', 'aria-label': `Run and edit ${this.name}` },
        ...Object.values(this.buttons).map(button => button.root), this.link, this.status);
      this.output = new Output(this.name, figure.dataset.order === 'by lane', place => this.edit().goTo(place));
      this.notices = make('div', { className: 'run-notices', role: 'status' });
      this.pre.after(this.notices, bar, this.output.root);
      // mdBook has a Copy of its own in every block.
      this.pre.querySelector('.buttons')?.remove();
      this.restore();
    }

    get text() {
      return this.editor?.text ?? this.original;
    }

    // What the reader made of it the last time.
    restore() {
      const { text, old } = edits.load(this.name, this.original);
      if (text !== undefined) this.edit(text);
      if (old !== undefined) {
        this.notice('This program has changed since you edited it. Your text was put away.', [
          ['Show my text', () => this.edit(old).focus(), false],
          ['Forget it', () => edits.forgetOld(this.name), true],
        ]);
      }
      this.edited();
    }

    // Opens the editor, if it is not open, with `text` or what is there.
    edit(text = this.text) {
      if (this.editor) {
        if (text !== this.editor.text) this.editor.text = text;
        return this.editor;
      }
      const box = make('div', { className: 'run-editor' });
      workbook.keepKeys(box);
      this.pre.after(box);
      this.pre.hidden = true;
      this.editor = workbook.editor.open({
        parent: box,
        text,
        label: `Edit ${this.name}. Tab leaves the editor, Control and Enter run the program.`,
        onChange: () => this.changed(),
        onRun: () => this.run(),
        onLeave: () => this.buttons.run.root.focus(),
      });
      this.editor.mark(this.places);
      this.box = box;
      this.changed();
      return this.editor;
    }

    changed() {
      const kept = edits.save(this.name, this.original, this.text);
      if (!kept && !this.warned) {
        this.warned = true;
        this.notice('Your browser keeps nothing for this page: the edit is gone when you leave it.', [['I see', () => {}, true]]);
      }
      this.edited();
    }

    edited() {
      const differs = this.text !== this.original;
      this.caption.textContent = differs ? `${this.name}, edited` : this.name;
      this.buttons.reset.enabled = this.editor !== undefined;
      this.link.href = workbook.playground.link(this.text);
    }

    reset() {
      const mine = this.text;
      this.editor.close();
      this.editor = undefined;
      this.box.remove();
      this.pre.hidden = false;
      edits.save(this.name, this.original, this.original);
      this.edited();
      if (mine !== this.original) {
        this.notice('This is the program as the book has it.', [['Take that back', () => this.edit(mine).focus(), true]]);
      }
    }

    // Says something above the buttons, with things to do about it: a word, what it does,
    // and whether that settles the matter.
    notice(text, choices) {
      const notice = make('p', { className: 'run-notice' }, text);
      for (const [word, act, settles] of choices) {
        const button = make('button', { type: 'button', className: 'run-choice', textContent: word });
        button.addEventListener('click', () => {
          act();
          if (settles) notice.remove();
        });
        notice.append(' ', button);
      }
      this.notices.replaceChildren(notice);
    }

    async copy() {
      try {
        await navigator.clipboard.writeText(this.text);
        this.say('Copied');
      } catch {
        // Without encryption a browser lets no page copy by itself.
        this.edit().selectAll();
        this.say('Press Ctrl+C to copy what is selected');
      }
    }

    async run() {
      if (this.running) return;
      const running = (this.running = new AbortController());
      this.buttons.run.enabled = false;
      this.buttons.stop.enabled = true;
      this.output.clear();
      this.compiled = '';
      this.mark([]);
      this.say('Starting…');
      try {
        for await (const event of workbook.transport.run(this.name, this.text, running.signal)) this.on(event);
      } catch (error) {
        if (running.signal.aborted) {
          this.say('Stopped by you');
        } else {
          this.output.note(error.message);
          this.say('Could not run', true);
        }
      }
      this.output.finish();
      this.running = null;
      this.buttons.run.enabled = true;
      this.buttons.stop.enabled = false;
    }

    say(text, bad = false) {
      this.status.textContent = text;
      this.status.classList.toggle('run-bad', bad);
    }

    // Shows in the editor where the compiler's messages point.
    mark(places) {
      this.places = places;
      this.editor?.mark(places);
    }

    on(event) {
      const { output } = this;
      switch (event.event) {
        case 'queued': return this.say('Waiting: other programs are running');
        case 'preparing': return this.say('Waiting: the crates that programs use are being built');
        case 'sent': return this.say('Sent to the public playground, which answers when all is over…');
        case 'compiling': return this.say('Compiling…');
        case 'compiled':
          this.compiled = event.cached ? 'already compiled' : event.ms && `compiled in ${milliseconds(event.ms)}`;
          if (event.warnings) {
            output.compiler('warning', event.warnings);
            this.mark(compiler.places(event.warnings));
          }
          return this.say('Running…');
        case 'compile_error':
          output.compiler('rejected', event.text);
          this.mark(compiler.places(event.text));
          return this.say(`Does not compile (${milliseconds(event.ms)})`, true);
        case 'out': return output.print('out', event.text, event.us);
        case 'err': return output.print('err', event.text, event.us);
        case 'note': return output.note(event.text);
        case 'failed':
          output.note(event.text);
          return this.say('Could not run', true);
        case 'exit': {
          const end = event.text.charAt(0).toUpperCase() + event.text.slice(1);
          const took = this.here ? `ran ${milliseconds(event.ms)}` : `in the public playground, ${milliseconds(event.ms)} in all`;
          return this.say([end, this.compiled, took].filter(Boolean).join(' · '), !event.ok);
        }
      }
    }
  }

  const figures = [...document.querySelectorAll('figure.listing[data-run]')];
  if (figures.length === 0) return;
  workbook.transport.available().then(here => {
    for (const figure of figures) new Program(figure, here);
    if (here) return;
    const hint = make('p', { className: 'run-hint' }, 'Run sends a program to the public playground, play.rust-lang.org. On your own machine programs run without it: ', make('code', {}, 'cargo run'), ' in the workbook’s folder.');
    figures[0].before(hint);
  });
})();
