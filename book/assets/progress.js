'use strict';

// Shows how the exercises stand: the verdict in the exercise's box, at once when a
// file is saved, and the progress in the sidebar. It asks only the reader's own
// machine, and only where the book is served by its own program.
(() => {
  if (!workbook.transport.onThisMachine) return;

  const WORDS = {
    'not-attempted': 'not attempted',
    begun: 'begun',
    failing: 'failing',
    'does-not-compile': 'does not compile',
    missing: 'file is gone',
    done: 'done',
  };
  // A mark beside the word: a state is not told by its colour alone.
  const MARKS = {
    'not-attempted': '○',
    begun: '◐',
    failing: '✗',
    'does-not-compile': '✗',
    missing: '✗',
    done: '✓',
  };

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  // The section whose page this is: the page's address ends with the section's.
  function ours(board) {
    return board.sections.find(section => location.pathname.endsWith(`/${section.page}`));
  }

  function summary(verdict) {
    const words = WORDS[verdict.state];
    if (verdict.cases === 0) return words;
    let text = `${words}: ${verdict.passed} of ${verdict.cases} cases pass`;
    const count = word => verdict.failures.filter(failure => failure.word === word).length;
    for (const [word, told] of [['HUNG', 'hung'], ['LEAK', 'leak'], ['POLLS', 'poll'], ['FAILED', 'failed']]) {
      if (count(word)) text += `, ${count(word)} ${told}`;
    }
    if (verdict.stubs) text += `, ${verdict.stubs} met a stub`;
    return text;
  }

  // A diff is easier to read when its lines are told apart.
  function evidence(text) {
    const pre = element('pre', 'verdict-text');
    for (const line of text.split('\n')) {
      const kind = /^\s*(\d+\s+)*(\d+\s+)?[│|]?\s*\+/.test(line) ? 'verdict-plus'
        : /^\s*(\d+\s+)*(\d+\s+)?[│|]?\s*-(?!-)/.test(line) ? 'verdict-minus' : '';
      pre.append(element('span', kind, `${line}\n`));
    }
    return pre;
  }

  function failures(verdict, open) {
    const list = document.createDocumentFragment();
    verdict.failures.forEach((failure, index) => {
      const details = element('details', 'verdict-failure');
      details.dataset.case = failure.case;
      details.open = open.size ? open.has(failure.case) : index === 0;
      const title = element('summary');
      title.append(element('strong', '', failure.word), ` ${failure.case.split('::').pop().replaceAll('_', ' ')}`);
      details.append(title, evidence(failure.text));
      list.append(details);
    });
    return list;
  }

  function showVerdict(board) {
    const exercise = document.querySelector('.exercise');
    const section = exercise && ours(board);
    if (!section) return;
    let box = exercise.querySelector('.verdict-box');
    if (!box) {
      box = element('div', 'verdict-box');
      const line = element('p', 'verdict-line');
      // Only this line is read out: it is short, and says what has changed.
      line.setAttribute('role', 'status');
      box.append(line, element('div', 'verdict-evidence'));
      exercise.querySelector('pre').after(box);
    }
    const { verdict } = section;
    const line = box.querySelector('.verdict-line');
    const state = verdict?.state ?? 'unknown';
    box.dataset.state = state;
    const told = board.note ?? (verdict ? `${MARKS[state]} ${summary(verdict)}` : 'not judged yet');
    const text = section.judging ? `… judging (before: ${verdict ? WORDS[state] : 'nothing'})` : told;
    if (line.textContent !== text) line.textContent = text;
    if (section.judging) return;

    const shown = box.dataset.verdict;
    box.dataset.verdict = JSON.stringify(verdict);
    if (shown === box.dataset.verdict) return;
    const below = box.querySelector('.verdict-evidence');
    const open = new Set([...below.querySelectorAll('details[open]')].map(one => one.dataset.case));
    for (const name of [...open]) {
      if (!verdict?.failures.some(failure => failure.case === name)) open.delete(name);
    }
    below.replaceChildren();
    if (!verdict) return;
    if (verdict.compiler) below.append(element('pre', 'verdict-text', verdict.compiler));
    below.append(failures(verdict, open));
    if (verdict.stubs_at.length && verdict.state !== 'not-attempted') {
      below.append(element('p', 'verdict-stubs', `Still to fill in: ${verdict.stubs_at.join(', ')}`));
    }
    if (verdict.state === 'done') {
      const next = element('p', '', 'Compare with the solution: ');
      next.append(element('code', '', `cargo workbook solution ${section.id}`));
      below.append(next);
    }
  }

  function showSidebar(board) {
    const sidebar = document.querySelector('mdbook-sidebar-scrollbox, .sidebar-scrollbox');
    if (!sidebar || !board.sections.length) return;
    const isDone = section => section.verdict?.state === 'done';
    const count = sections => `${sections.filter(isDone).length} of ${sections.length} done`;

    let book = sidebar.querySelector('.progress-book');
    if (!book) {
      book = element('p', 'progress-book');
      sidebar.prepend(book);
    }
    const known = board.sections.some(section => section.verdict);
    book.textContent = known ? `Exercises: ${count(board.sections)}` : 'Exercises: not judged yet';

    const parts = new Map();
    for (const section of board.sections) {
      const link = [...sidebar.querySelectorAll('a[href]')].find(a => a.pathname?.endsWith(`/${section.page}`));
      if (!link) continue;
      let mark = link.querySelector('.progress-mark');
      if (!mark) {
        mark = element('span', 'progress-mark');
        link.append(mark);
      }
      const state = section.verdict?.state;
      mark.textContent = state ? MARKS[state] : '';
      mark.dataset.state = state ?? '';
      if (state) {
        mark.setAttribute('role', 'img');
        mark.setAttribute('aria-label', `(${WORDS[state]})`);
        mark.title = WORDS[state];
      }
      // The part's title is the last one before the link.
      const title = [...sidebar.querySelectorAll('.part-title')]
        .filter(one => one.compareDocumentPosition(link) & Node.DOCUMENT_POSITION_FOLLOWING)
        .pop();
      if (title) parts.set(title, [...(parts.get(title) ?? []), section]);
    }
    for (const [title, sections] of parts) {
      let told = title.querySelector('.progress-part');
      if (!told) {
        told = element('span', 'progress-part');
        title.append(told);
      }
      told.textContent = known ? count(sections) : '';
    }
  }

  // As for the news of the book: only a page that is looked at holds a connection.
  let news;
  function listen() {
    news?.close();
    if (document.hidden) return;
    news = new EventSource('/api/progress');
    news.onmessage = message => {
      const board = JSON.parse(message.data);
      showVerdict(board);
      showSidebar(board);
    };
  }

  workbook.transport.available().then(available => {
    if (!available) return;
    listen();
    document.addEventListener('visibilitychange', listen);
  });
})();
